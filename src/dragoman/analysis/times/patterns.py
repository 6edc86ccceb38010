"""What time expressions look like: the regular expressions of the rules, built from the word lists."""

from __future__ import annotations

from collections.abc import Iterable
from re import escape

from dragoman.analysis.numbers.phrases import number_pattern, year_pattern
from dragoman.analysis.numbers.words import ONES, ORDINALS
from dragoman.analysis.times.feasts import NAMES
from dragoman.analysis.times.words import (
    DECADES,
    FREQUENCIES,
    FUTURE_WORDS,
    MONTH_ABBREVIATIONS,
    MONTHS,
    NAMED_DAYS,
    PARTS_OF_DAY,
    PAST_WORDS,
    PRESENT_WORDS,
    SEASONS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from dragoman.analysis.times.zones import LETTERS, UNPLACED_LETTERS


def _either(words: Iterable[str]) -> str:
    return "|".join(escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_MONTHS = _either(word.capitalize() for word in MONTHS)
_SHORT_MONTHS = _either(word.capitalize() for word in MONTH_ABBREVIATIONS)
_MONTH = rf"(?P<month>{_MONTHS}|Sept\.)"
_ANY_MONTH = rf"(?P<month>(?:{_MONTHS}|(?:{_SHORT_MONTHS})\b\.?))"
_DAYS = _either(word.capitalize() for word in WEEKDAYS)
_SHORT_DAYS = _either(word.capitalize() for word in WEEKDAY_ABBREVIATIONS)
_WITH_WEEKDAY = rf"(?:(?:{_DAYS}|(?:{_SHORT_DAYS})\.?),? (?:the )?)?"
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_THE = r"(?:\b[Tt]he (?=\d+(?:st|nd|rd|th)))?"
_UNTIL = r"(?:(?: ?(?:-|–|—) ?| to | through | until | and )(?P<until>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)?"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?!\d)(?![.,]\d)"
_LEFT = r"(?<![\w.,/:$€£+-])"
_PARTS = r"(?i:early|mid|late|earlier|later|the (?:start|beginning|middle|end) of)"
_PART = rf"(?:(?P<part>{_PARTS})(?: ?- ?| (?:in )?))?"
_HOURS = _either(PARTS_OF_DAY)
_POD = rf"(?: (?P<pod>{_HOURS}))?"
_NUMBER = rf"(?i:{number_pattern()})"
_UNITS = r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade)"
_UNIT = rf"(?P<unit>{_UNITS}s?|centur(?:y|ies))"
_PERIOD = r"(?P<unit>week|month|quarter|year|decade|century|weekend)"
_ABOUT = (
    r"(?P<about>(?:about|around|nearly|almost|(?:no )?(?:more|less|fewer) than|at least|at most|up to|over|under|some"
    r"|roughly|approximately|as (?:many|long|much) as|just (?:over|under)|only|barely|another) )?"
)
_KIND = (
    r"(?:(?:more|full|whole|consecutive|straight|long|trading|working|business|calendar|additional|further|entire) )*"
)
_ZONES = rf"(?:{_either([*LETTERS, *UNPLACED_LETTERS])})\b"
_PLACE_TIME = r"local time|[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b"
_ZONE = rf"(?P<zone> ?{_ZONES}| \({_ZONES}\)| (?:{_PLACE_TIME}))"
_SEASON = rf"(?P<season>(?i:{_either(SEASONS)}))\b"
_WHICH_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d|(?:this|last|next|the) year)"
_ORDINAL = r"(?P<ordinal>(?i:first|second|third|fourth|last(?= half of ))|1st|2nd|3rd|4th)"
_CENTURY = r"(?P<ordinal>\d{1,2}(?:st|nd|rd|th)|(?i:twenty-first|twentieth|\w{3,5}teenth|twelfth|eleventh|tenth))"
_SEASON_LEAD = (
    rf"(?:{_PART}(?i:the )?(?i:(?P<which>last|this past|this|next|coming)) |(?:[Tt]he )?(?i:(?:early|mid|late)[- ])?)"
)
_HOLIDAYS = "|".join(
    escape(name).replace("'", "['’]") for name in sorted((*NAMED_DAYS, *NAMES), key=lambda n: (-len(n), n))
)

ISO = rf"{_LEFT}(?P<year>\d{{4}})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])"
DAY_MONTH_YEAR = rf"{_WITH_WEEKDAY}{_LEFT}{_THE}{_DAY}{_UNTIL} (?:of )?{_ANY_MONTH},? {_YEAR}"
MONTH_DAY_YEAR = rf"{_WITH_WEEKDAY}\b{_ANY_MONTH} {_DAY}{_UNTIL},? {_YEAR}"
DAY_MONTH = rf"{_WITH_WEEKDAY}{_LEFT}{_THE}{_DAY}{_UNTIL} (?:of )?{_ANY_MONTH}(?!\w)(?! \d{{4}})"
MONTH_DAY = rf"{_WITH_WEEKDAY}\b{_ANY_MONTH} {_DAY}{_UNTIL}(?![\w%])(?![.,:]\d)"
_WORDED_DAY = rf"(?P<ordinal>(?i:{_either(ORDINALS)}))"
WORDED_DAY = (
    rf"{_WITH_WEEKDAY}\b(?:{_ANY_MONTH} (?:the )?{_WORDED_DAY}"
    rf"|(?:[Tt]he )(?P<last_ordinal>(?i:{_either(ORDINALS)})) of (?P<last_month>{_MONTHS}))(?!\w)"
    rf"(?:,? (?:{_YEAR}|(?P<spelled>(?i:{year_pattern()}))\b))?"
)
# The second of two days that are no range: "3 and 5 May".
SECOND_DAY = rf"{_LEFT}{_THE}{_DAY} (?:of )?{_ANY_MONTH}(?!\w)(?! \d{{4}})"
SECOND_DAY_YEAR = rf"{_LEFT}{_THE}{_DAY} (?:of )?{_ANY_MONTH},? {_YEAR}"
FIRST_DAY = rf"{_WITH_WEEKDAY}\b{_ANY_MONTH} {_DAY}(?= and )"
WEEK_OF = (
    rf"\b(?:[Tt]he )?week (?:of|beginning|starting)(?: (?:{_DAYS}),?)? (?:{_ANY_MONTH} {_DAY}"
    rf"|(?P<first>[1-3]?\d) (?P<second>{_MONTHS}))(?!\w)(?:,? {_YEAR})?"
)
FOLLOWING_WEEKDAY = rf"\b(?:[Tt]he )?(?P<way>(?i:following|next|previous|preceding)) (?P<weekday>{_DAYS}){_POD}(?!\w)"
NTH_WEEKDAY = (
    rf"\b(?:[Tt]he )?(?P<nth>first|second|third|fourth|last) (?P<weekday>{_DAYS}) (?:of|in) (?P<month>{_MONTHS})(?!\w)"
    rf"(?:,? {_YEAR})?"
)
MONTH_YEAR = rf"\b{_PART}\b{_ANY_MONTH}(?:,| of| in)? {_YEAR}"
MONTH = (
    rf"\b{_PART}(?:\b(?P<which>(?i:last|this|next|past|coming)) )?\b{_MONTH}(?!\w)"
    r"(?:,? (?:of )?(?P<of_year>(?:this|last|next) year)\b)?"
)
YEAR = (
    rf"(?:\b(?P<part>{_PARTS})(?: ?- ?| (?:in )?)(?:the year )?(?P<fiscal>(?i:fiscal(?: year)? ))?"
    rf"|\b(?:the year )?(?P<in_fiscal>(?i:fiscal(?: year)? |FY ?))?{_LEFT}|(?<=\bFY)){_YEAR}"
    r"(?:[-–/](?P<until>20\d\d|19\d\d|\d\d)\b)?(?![\w%])"
)
SPELLED_YEAR = rf"\b{_PART}(?P<lead>[Tt]he year )?(?P<spelled>(?i:{year_pattern()}))\b(?!-)"
SPELLED_MONTH = rf"\b{_PART}\b{_ANY_MONTH}(?: {_DAY},)?(?:,| of| in)? (?P<spelled>(?i:{year_pattern()}))\b"
DECADE = (
    rf"\b{_PART}(?:the )?(?:(?P<full>(?:1[5-9]|20)\d0)s|['‘’](?P<short>\d0)s"
    rf"|(?i:nineteen[- ])?(?P<word>(?i:{_either(DECADES)})))\b"
)
CENTURY = rf"\b{_PART}(?:the )?{_CENTURY}[- ][Cc]entury\b"
QUARTER = (
    rf"\b(?:[Tt]he |[Ii]ts )?(?:(?P<ago>[Yy]ear-(?:ago|earlier)) )?(?:fiscal[- ])?{_ORDINAL}[- ](?P<what>quarter|half)"
    rf"(?:(?: of|,)? {_WHICH_YEAR})?\b(?! of (?:an?|the) )"
)
YEARS_QUARTER = rf"\b(?:the )?{_WHICH_YEAR}(?:'s)? {_ORDINAL}[- ](?P<what>quarter|half)\b"
REPORTING = r"\b[Tt]he (?:(?P<which>latest|most recent) )?(?P<what>quarter|period)\b"
YEAR_AGO = (
    r"\b(?:[Tt]he )?(?:(?:comparable|same|corresponding) )?[Yy]ear-(?:ago|earlier) (?P<what>quarter|period)\b(?!-)"
    r"|\b[Yy]ear-(?:ago|earlier)\b(?!-)"
)
_YEAR_BEFORE = r"last year|a year (?:ago|earlier|before)|the (?:previous|prior) year|the year before|(?:19|20)\d\d"
SAME_PERIOD = (
    r"\b(?:[Tt]he )?(?:same|corresponding|comparable|equivalent|like|similar) (?P<what>quarter|period|month)"
    rf"(?: of| in|,)? (?P<year>{_YEAR_BEFORE})\b"
)
THAT_PERIOD = (
    r"\b[Tt]he (?P<year>(?:19|20)\d\d) (?P<what>quarter|period)\b"
    r"|\b(?P<last>[Ll]ast year)['’]s (?P<which>quarter|period)\b"
    r"|\b[Tt]he (?P<one>quarter|period) (?P<ago>a year (?:ago|earlier))\b"
)
FISCAL_YEAR = (
    r"\b(?:[Tt]he )?(?P<before>fiscal|financial|academic|school) year "
    r"(?P<after>(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d))\b"
    r"|\b[Tt]he (?:(?P<which>current|full|new|latest|last|previous|past|next|coming) )?"
    r"(?:(?P<years>(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)) )?"
    r"(?:(?P<kind>fiscal|financial|budget|academic|school) )?year\b(?!-)"
)
NUMBERED_QUARTER = rf"\b(?P<what>Q)(?P<ordinal>[1-4])(?:(?: of|,)? {_WHICH_YEAR})?\b"
SEASON_YEAR = rf"\b{_PART}(?i:the )?{_SEASON}(?: of|,)? (?:{_YEAR}|(?P<spelled>(?i:{year_pattern()}))\b)"
SEASON = rf"\b{_SEASON_LEAD}{_SEASON}"
HOLIDAY = (
    rf"\b(?:(?P<which>(?i:last|this|next|coming))(?: year['’]s)? )?(?:[Tt]he )?(?P<name>(?i:{_HOLIDAYS}))(?!\w)"
    rf"(?:,? (?:of |in )?{_YEAR})?"
)
WEEKDAY = (
    r"\b(?:(?P<mod>(?i:last|this|next|past|this past|this coming|coming)) |(?i:early|late|earlier|later)(?: on)? "
    r"|(?P<small>(?i:(?:the )?(?:early|small|late) hours of )))?"
    rf"(?P<weekday>{_DAYS}){_POD}(?!\w)(?:,? (?:of )?(?P<week>(?:last|this|next) week)\b)?"
)
NEAR_DAY = (
    r"\b(?:(?i:early|late|earlier|later) )?(?P<word>(?i:the day before yesterday|the day after tomorrow|yesterday|today"
    rf"|tonight|tomorrow|last night)){_POD}\b"
)
THIS_MORNING = r"\b(?:(?i:early|late|earlier|later) )?(?P<word>[Tt]his) (?P<pod>morning|afternoon|evening)\b"
OVERNIGHT = r"\b[Oo]vernight\b"
PERIOD = (
    rf"\b{_PART}(?P<which>(?i:last|this|next|this past|this coming|coming|the current|the coming)) {_PERIOD}\b(?!end|-)"
)
WEEKEND = r"\b(?:[Tt]he )?(?P<unit>weekend)\b"
END = (
    r"\b(?:the )?(?P<part>start|beginning|middle|end) of (?:the )?(?P<unit>week|month|year|decade|century)\b"
    r"|\b(?P<when>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate) in the (?P<whole>week|month|year|decade|century)\b"
    r"|\b(?P<owner>year|month)(?:'s)?[- ]end\b"
)
COUNTED = rf"\b{_ABOUT}(?P<count>{_NUMBER})[- ]{_KIND}{_UNIT} (?P<way>ago|earlier|later|from now|hence|previously)\b"
FOLLOWING = (
    r"\b(?:(?i:earlier|later|late|early) )?(?P<which>(?i:the next|the following|the previous|the preceding|the same"
    rf"|that same|that)) (?P<unit>day|week|month|year|{_HOURS})\b"
)
COMPOUND = (
    rf"\b{_ABOUT}(?P<count>{_NUMBER})[- ]{_UNIT}(?:,| and|, and)? (?P<fewer>{_NUMBER})[- ]"
    r"(?P<lesser>(?:second|minute|hour|day|week|month|year)s?)\b"
)
STRETCH = (
    r"\b(?P<which>(?i:(?:the |these |those |this )?(?:past|last|next|coming|first|final|latest|following|previous"
    rf"|preceding|recent))) (?:(?P<count>{_NUMBER})(?:(?: to | or |[-–])(?P<upto>{_NUMBER}))?[- ])?{_KIND}{_UNIT}\b"
)
DURATION = (
    rf"{_LEFT}\b{_ABOUT}(?P<count>{_NUMBER})(?:(?: to | or | ?[-–] ?)(?P<upto>{_NUMBER}))?(?: ?[-–] ?| ){_KIND}{_UNIT}"
    r"(?P<long>[- ]long)?\b"
)
HALF = r"\b(?i:half)[- ](?:an? )?(?P<unit>hour|day|year|decade|century)\b"
HALF_MORE = rf"\b{_ABOUT}(?i:an?|one) (?P<unit>minute|hour|day|week|month|year|decade|century) and a half\b"
BARE = (
    r"(?<![\w-])(?:(?P<led>(?:[Ii]n|[Oo]ver|[Dd]uring|[Tt]hrough) the) )?(?P<unit>hours|days|weeks|months|years|decades"
    r"|centuries|minutes|seconds|nights|day|week|month|year|hour|night)(?P<long>[- ]?long)?\b"
)
EVERY = (
    rf"\b(?:[Ee]very|[Ee]ach)(?: (?P<count>(?i:other|second|third)|{_NUMBER}))? "
    rf"(?P<what>{_UNITS}s?|weekend|{_HOURS}|{_either(SEASONS)}|{_DAYS}|{_MONTHS})\b"
)
WEEKDAYS_PLURAL = rf"\b(?P<weekday>{_DAYS})(?:s| (?P<pod>{_HOURS})s)\b"
RATE = (
    r"\b(?P<times>(?i:once|twice|thrice|(?:\d+|one|two|three|four|five|six|several|many|a few) times) )?"
    rf"(?P<each>a|an|per|each|every) (?P<unit>{_UNITS})\b"
)
FREQUENCY = rf"\b(?P<word>(?i:{_either(FREQUENCIES)}))\b"
CLOCK = (
    rf"{_LEFT}(?:(?P<hour12>\d{{1,2}})(?:[:.](?P<minute12>\d\d))? ?(?P<half>[aApP]\.[mM]\b\.?|[aApP][mM]\b)"
    rf"|\b(?P<name>(?i:noon|midday|midnight))\b){_ZONE}?"
)
CLOCK_ZONE = rf"{_LEFT}(?P<hour24>[01]?\d|2[0-3])[:.h]?(?P<minute24>[0-5]\d)(?: hours)?{_ZONE}"
_HOUR_WORDS = _either(word for word, value in ONES.items() if 1 <= value <= 12)
O_CLOCK = (
    rf"\b(?P<oclock>1[0-2]|[1-9]|(?i:{_HOUR_WORDS})) o['’]clock\b(?: in the (?P<side>morning|afternoon|evening)\b)?"
)
CLOCK_PLAIN = rf"{_LEFT}(?P<plain>[01]?\d|2[0-3]):(?P<plain_minute>[0-5]\d)(?!\d|:)"
VAGUE = rf"\b(?i:{_either([*PRESENT_WORDS, *PAST_WORDS, *FUTURE_WORDS])})\b(?!-)"
