"""The words of English time expressions. Data only; every list is general knowledge of English and of the calendar."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_ABBREVIATIONS: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
WEEKDAY_ABBREVIATIONS: dict[str, int] = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip

# Northern meteorological seasons; winter runs into the next year. News in English means these unless it says otherwise.
SEASONS: dict[str, tuple[str, int]] = {
    "spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12),
}  # fmt: skip

# Days of fixed date that carry a name everywhere in English.
NAMED_DAYS: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
    "christmas": (12, 25), "boxing day": (12, 26), "may day": (5, 1), "valentine's day": (2, 14),
}  # fmt: skip

# TIMEX3 letter and length of each unit; 'T' stands before units shorter than a day.
UNITS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "2W",
    "month": "M",
    "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "centurie": "CE",
}  # fmt: skip

SMALL_NUMBERS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
OTHER_COUNTS: dict[str, int] = {"a": 1, "an": 1, "a hundred": 100, "one hundred": 100, "a dozen": 12, "half a dozen": 6}
VAGUE_COUNTS: tuple[str, ...] = (
    "several", "a few", "few", "some", "many", "a couple of", "couple of", "a couple", "a number of", "countless",
    "dozens of", "hundreds of", "thousands of", "scores of", "numerous",
)  # fmt: skip
TWO_WORDS = frozenset(("a couple of", "couple of", "a couple"))

DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip

PARTS_OF_DAY: dict[str, str] = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI",
}  # fmt: skip

# Offsets from UTC. Zones whose letters mean several places (IST, CST in Asia, BST in Bangladesh) are left out,
# except where news in English nearly always means one of them.
ZONES: dict[str, str] = {
    "GMT": "Z", "UTC": "Z", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "MST": "-07:00",
    "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00",
    "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00", "JST": "+09:00", "KST": "+09:00",
}  # fmt: skip
UNPLACED_ZONES: tuple[str, ...] = ("IST", "CST", "ET", "PT", "AEST", "AEDT", "SGT", "HKT", "PKT", "EAT", "WAT", "SAST")

# Expressions that TIMEX3 gives a value without a calendar.
PRESENT_WORDS: tuple[str, ...] = (
    "now", "right now", "currently", "presently", "nowadays", "these days", "at present", "at the present time",
    "at the moment", "at this moment", "at this time", "for the time being", "the present",
)  # fmt: skip
PAST_WORDS: tuple[str, ...] = (
    "recently", "more recently", "most recently", "the past", "the recent past", "the distant past",
    "long ago", "not long ago", "years ago", "decades ago", "centuries ago", "ages ago", "lately",
)  # fmt: skip
FUTURE_WORDS: tuple[str, ...] = (
    "the future", "the near future", "the foreseeable future", "the immediate future", "the distant future",
    "the not-too-distant future", "near future", "foreseeable future", "soon", "in future", "a later date",
    "shortly", "one day soon",
)  # fmt: skip

# Adverbs of frequency that are whole expressions.
FREQUENCIES: dict[str, str] = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "quarterly": "P3M",
    "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H",
}  # fmt: skip

# Verbs whose infinitive or participle speaks of what is still to come.
PLANNING_VERBS = frozenset((
    "plan", "expect", "schedule", "set", "agree", "want", "hope", "aim", "intend", "vow", "promise", "threaten",
    "pledge",
    "prepare", "decide", "ask", "urge", "demand", "propose", "order", "invite", "slate", "call", "be",
    "need",
    "have", "seek", "due", "likely", "ready", "poise", "offer", "undertake", "commit", "go", "oblige", "bind", "tell",
    "arrange", "earmark", "anticipate", "request", "wait", "await", "postpone", "delay",
))  # fmt: skip
# Verbs that by their meaning put what they govern ahead, whatever their own form: "talks scheduled for Monday".
AHEAD_VERBS = frozenset(
    ("plan", "expect", "schedule", "slate", "set", "anticipate", "postpone", "delay", "arrange", "propose")
)
# Verbs that with "until" tell how long something past went on.
LASTING_VERBS = frozenset(
    ("hold", "last", "continue", "work", "remain", "stay", "be", "keep", "rule", "serve", "live", "run")
)
SPEECH_VERBS = frozenset(
    ("say", "tell", "report", "announce", "add", "note", "write", "ask", "warn", "insist", "argue")
)
# Verbs whose past is written like their present, so that the form tells nothing.
UNCHANGING_VERBS = frozenset((
    "spread", "hit", "cut", "put", "shut", "cast", "set", "let", "quit", "beat", "cost", "hurt", "read", "split",
    "burst",
    "bid", "broadcast", "forecast", "shed", "thrust", "upset", "wed", "rid",
))  # fmt: skip
FUTURE_AUXILIARIES = frozenset(("will", "'ll", "wo", "shall"))
OPEN_AUXILIARIES = frozenset(("would", "'d", "could", "may", "might", "should", "must", "can", "ca"))
HAVE_FORMS = frozenset(("have", "has", "had", "'ve", "having"))
PAST_BE_FORMS = frozenset(("was", "were"))
PRESENT_BE_FORMS = frozenset(("is", "are", "am", "'re", "'m"))

# What follows a weekday in the name of a newspaper, and what precedes it in the name of a day.
PAPER_WORDS = frozenset((
    "times", "telegraph", "mail", "mirror", "express", "herald", "post", "tribune", "independent", "sun", "star",
    "world",
    "age", "agreement", "accords", "massacre", "supplement", "review", "standard",
))  # fmt: skip
NAMED_WEEKDAY_WORDS = frozenset((
    "black", "bloody", "good", "ash", "holy", "palm", "easter", "super", "maundy", "cyber", "shrove", "fat", "whit",
    "sheffield", "casual",
))  # fmt: skip
