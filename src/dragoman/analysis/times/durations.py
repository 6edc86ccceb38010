"""Lengths of time, and times that come back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from math import ceil

from dragoman.analysis.numbers.phrases import count_of
from dragoman.analysis.times import days
from dragoman.analysis.times.base import Reading, Setting, named, unresolved
from dragoman.analysis.times.reporting import end_told, up_to
from dragoman.analysis.times.words import FREQUENCIES, MONTHS, PARTS_OF_DAY, SEASONS, UNITS, WEEKDAYS, amount, letter_of
from dragoman.records.intervals import Precision

LENGTH_PREPOSITIONS = frozenset((
    "for", "in", "within", "about", "over", "after", "than", "nearly", "almost", "around", "under", "during",
    "throughout",
    "least", "most", "lasting", "lasted", "lasts", "last", "take", "takes", "taken", "took", "spent", "spend",
    "roughly",
    "up", "to", "every", "approximately", "once", "half", "only", "just", "barely", "another", "before", "of",
    "through",
))  # fmt: skip
GRAINS: dict[str, Precision] = {
    "D": "day", "W": "week", "2W": "week", "M": "month", "Q": "season", "Y": "year", "DE": "year", "CE": "year",
}  # fmt: skip
BARE_PREPOSITIONS = frozenset(("for", "in", "after", "over", "within", "spent", "takes", "take", "took", "than"))


def read_duration(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "three years", "72 hours", "a ten-day": a length without a place, unless "within" gives it one."""
    words, letter = named(match, "count").lower(), letter_of(named(match, "unit"))
    singular = not named(match, "unit").lower().endswith(("s", "ies"))
    hyphen = "-" in match.group() or "–" in match.group()
    fraction = letter == "Q" and words == "three" and (hyphen or setting.after == "of")
    if _is_age(setting) or fraction or (singular and letter in {"TS", "Q"}):
        return None
    if words in {"a", "an", "one"}:
        if not singular:
            return None
        led = named(match, "about") or named(match, "long") or (hyphen and words == "one")
        if not led and setting.before not in LENGTH_PREPOSITIONS and setting.after not in {"after", "before"}:
            return None
    elif singular and not hyphen and words[0].isdigit():
        return None
    count = None if named(match, "upto") else count_of(words)
    ended = end_told(setting, match.end())
    if ended and count is not None and count == int(count) and not letter.startswith("T"):
        return up_to(amount(count, letter), letter, int(count), ended)
    return _length(amount(count, letter), count, letter, setting)


def _length(value: str, count: float | None, letter: str, setting: Setting) -> Reading:
    ahead = setting.before == "within" or (setting.before == "in" and setting.direction == "future")
    if letter == "TH" and ahead and count and setting.published:
        last = days.shifted(setting.published, "D", ceil(count / 24))
        why = f"counted in whole days on from publication on {setting.published}"
        return replace(_stretch(value, setting.published, last, why), precision="hour", approximate=True)
    if not ahead or not setting.published or letter.startswith("T") or count is None or count != int(count):
        return Reading(type="DURATION", value=value, placed=False)
    last = days.shifted(setting.published, letter, int(count))
    return _stretch(value, setting.published, last, f"counted from publication on {setting.published}")


def _is_age(setting: Setting) -> bool:
    index = setting.line.token_at(setting.end - 1) - setting.line.sentence.first + 1
    following = setting.line.words[index : index + 2]
    return (
        following[:1] in {("old",), ("olds",)}
        or following in {("-", "old"), ("-", "olds"), ("of", "age")}
        or (setting.before == "aged")
    )


def read_half(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "half an hour", "half a year" and "half-century"."""
    unit = named(match, "unit").lower()
    value = {"hour": "PT30M", "day": "PT12H", "year": "P6M", "decade": "P5Y", "century": "P50Y"}[unit]
    return Reading(type="DURATION", value=value, placed=False)


def read_half_more(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "an hour and a half" and "a year and a half"."""
    return Reading(type="DURATION", value=amount(1.5, letter_of(named(match, "unit"))), placed=False)


def read_compound(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "1 hour and 15 minutes" and "two years and six months"."""
    letters = letter_of(named(match, "unit")), letter_of(named(match, "lesser"))
    order = ["CE", "DE", "Y", "M", "W", "D", "TH", "TM", "TS"]
    counts = count_of(named(match, "count")), count_of(named(match, "fewer"))
    if letters[0] not in order or letters[1] not in order or order.index(letters[0]) >= order.index(letters[1]):
        return None
    if counts[0] is None or counts[1] is None or _is_age(setting):
        return None
    greater, lesser = amount(counts[0], letters[0]), amount(counts[1], letters[1])
    joined = lesser[2:] if greater.startswith("PT") else lesser[1:]
    return Reading(type="DURATION", value=greater + joined, placed=False)


def read_stretch(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "the past three years", "the next few days", "recent weeks": a length that ends or begins at publication.

    "Last" may be the verb of what lasts, and no time is past then: "the truce was to last 30 days".
    """
    if setting.first_token.lower_ == "last" and setting.first_token.tag_.startswith("V"):
        return None
    which, letter = (
        re.sub(r"^(?:the|these|those|this) ", "", named(match, "which").lower()),
        letter_of(named(match, "unit")),
    )
    plural = named(match, "unit").lower().endswith("s")
    if (
        not named(match, "count")
        and not plural
        and which not in {"past", "coming"}
        and not named(match, "which").lower().startswith("the ")
    ):
        return None
    if named(match, "upto"):
        count = None
    else:
        count = count_of(named(match, "count")) if named(match, "count") else None if plural else 1.0
    value = amount(count, letter)
    published = setting.published
    if not named(match, "count") and not plural and published and which in {"past", "last", "latest"}:
        return None if setting.after == "of" or letter == "D" else _one_past(letter, published)
    back = which in {"past", "last", "recent", "latest"}
    precision = GRAINS.get(letter, "hour")
    if which in {"first", "final", "previous", "following", "preceding", "early"}:
        return Reading(type="DURATION", value=value, placed=False)
    if not published:
        return replace(unresolved("DURATION", precision), value=value)
    if letter == "TH" and count is not None and count >= 1:
        there = days.shifted(published, "D", -ceil(count / 24) if back else ceil(count / 24))
        if there is not None:
            first, last = (there, published) if back else (published, there)
            why = f"counted in whole days {'back' if back else 'on'} from publication on {published}"
            return replace(_stretch(value, first, last, why), precision="hour", approximate=True)
    if count is None or count != int(count) or letter.startswith("T"):
        return replace(_vague(value, published, back), precision=precision)
    there = days.shifted(published, letter, -int(count) if back else int(count))
    why = f"counted {'back' if back else 'on'} from publication on {published}"
    reading = _stretch(value, there, published, why) if back else _stretch(value, published, there, why)
    return replace(reading, precision=precision)


def _one_past(letter: str, published: date) -> Reading | None:
    """Read "the past year": its TIMEX3 value is that of the year before, and it runs up to publication."""
    named_before = days.moved(published, letter, -1)
    first = days.shifted(published, letter, -1)
    if named_before is None or first is None:
        return None
    why = f"counted back from publication on {published}"
    return Reading(type="DATE", value=named_before.value, first=first.isoformat(), last=published.isoformat(),
                   precision=GRAINS.get(letter, "day"), anchor="published", assumption=why)  # fmt: skip


def _vague(value: str, published: date, back: bool) -> Reading:
    day = published.isoformat()
    side = "up to" if back else "from"
    return Reading(
        type="DURATION", value=value, first=None if back else day, last=day if back else None, approximate=True,
        open="from" if back else "to", anchor="published",
        assumption=f"a vague length {side} publication on {published}",
    )  # fmt: skip


def _stretch(value: str, first: date | None, last: date | None, why: str) -> Reading:
    if first is None or last is None:
        return Reading(type="DURATION", value=value, placed=False)
    return Reading(type="DURATION", value=value, first=first.isoformat(), last=last.isoformat(), anchor="published",
                   assumption=why)  # fmt: skip


def read_bare(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read units without a number where they stand for a length: "for years", "weeks of talks", "months-long"."""
    unit = named(match, "unit").lower()
    if named(match, "led"):
        bounded = setting.after in {"before", "after", "since", "following", "leading", "that", "ahead"}
        return Reading(type="DURATION", value=amount(None, letter_of(unit)), placed=False) if bounded else None
    if (
        not named(match, "long")
        and setting.before not in BARE_PREPOSITIONS
        and setting.after not in {"of", "after", "later", "earlier"}
    ):
        return None
    if unit in {"hours", "hour"} and setting.before in {"early", "small", "late"}:
        return None
    if setting.after == "ago" or (
        not named(match, "long") and setting.before in {"recent", "the", "coming", "past", "those", "these"}
    ):
        return None
    if not unit.endswith("s"):
        return (
            Reading(type="DURATION", value=amount(1, letter_of(unit)), placed=False) if named(match, "long") else None
        )
    if (unit == "seconds" and setting.before != "in") or (
        unit in {"minutes", "nights"} and setting.before not in {"for", "within"}
    ):
        return None
    return Reading(type="DURATION", value=amount(None, letter_of(unit)), placed=False)


def read_every(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "every Tuesday", "each year", "every other day", "every two weeks"."""
    what = named(match, "what").lower()
    if named(match, "count"):
        step = {"other": 2.0, "second": 2.0, "third": 3.0}.get(named(match, "count").lower()) or count_of(
            named(match, "count")
        )
        if what not in UNITS and what.removesuffix("s") not in UNITS:
            return None
        return Reading(type="SET", value=amount(step, letter_of(what)), placed=False)
    return Reading(type="SET", value=_repeated(what), placed=False)


def _repeated(what: str) -> str:
    if what in WEEKDAYS:
        return f"XXXX-WXX-{WEEKDAYS[what]}"
    if what in MONTHS:
        return f"XXXX-{MONTHS[what]:02d}"
    if what in SEASONS:
        return f"XXXX-{SEASONS[what][0]}"
    if what in PARTS_OF_DAY:
        return f"XXXX-XX-XX{PARTS_OF_DAY[what]}"
    if what == "weekend":
        return "XXXX-WXX-WE"
    return amount(1, letter_of(what))


def read_weekdays(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "Mondays" and "on Friday nights" as times that come back."""
    value = f"XXXX-WXX-{WEEKDAYS[match['weekday'].lower()]}{PARTS_OF_DAY[match['pod'].lower()] if match['pod'] else ''}"
    return Reading(type="SET", value=value, placed=False)


def read_rate(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "twice a week" and "per day"; what an amount comes to "a year" is part of the amount."""
    letter = letter_of(named(match, "unit"))
    if not named(match, "times") and (named(match, "each").lower() != "per" or letter.startswith("T")):
        return None
    return Reading(type="SET", value=amount(1, letter), placed=False)


def read_frequency(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "daily" and the like as adverbs, but not in "the daily tally" and in names of newspapers."""
    token = setting.first_token
    if token.tag_ != "RB" or (token.text[0].isupper() and token.i != setting.line.sentence.first):
        return None
    return Reading(type="SET", value=FREQUENCIES[named(match, "word").lower()], placed=False)
