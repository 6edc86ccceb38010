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

# Days of fixed date that carry a name.
NAMED_DAYS: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24),
    "christmas": (12, 25), "boxing day": (12, 26), "may day": (5, 1), "valentine's day": (2, 14),
    "orthodox christmas": (1, 7), "epiphany": (1, 6), "bastille day": (7, 14), "halloween": (10, 31),
    "armistice day": (11, 11), "remembrance day": (11, 11), "veterans day": (11, 11), "all saints' day": (11, 1),
}  # fmt: skip
# What makes a feast's name part of another name: "the Easter Rising", "the Yom Kippur War".
FEAST_NAMES = frozenset((
    "war", "rising", "island", "islands", "agreement", "accord", "accords", "massacre", "offensive",
    "revolution", "uprising",
))  # fmt: skip

# TIMEX3 letter and length of each unit; 'T' stands before units shorter than a day.
UNITS: dict[str, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "2W",
    "month": "M",
    "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "centurie": "CE",
}  # fmt: skip

DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
PARTS_OF_DAY: dict[str, str] = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI",
}  # fmt: skip

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
    "the near term", "the short term", "the future", "the near future", "the foreseeable future",
    "the immediate future", "the distant future", "the not-too-distant future", "near future", "foreseeable future",
    "soon", "in future", "a later date", "shortly", "one day soon",
)  # fmt: skip

# Adverbs of frequency that are whole expressions. "Quarterly" and "annually" say how results are counted more often
# than when something comes back.
FREQUENCIES: dict[str, str] = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M", "yearly": "P1Y",
    "hourly": "PT1H",
}  # fmt: skip

# What ends an amount, and what compares two of them: "$10 million a year ago", "18 cents a share, up from".
AMOUNT_WORDS = frozenset((
    "million", "billion", "trillion", "thousand", "%", "percent", "cents", "cent", "pence", "share", "dollars", "euros",
    "pounds", "yen", "rubles", "yuan", "tons", "tonnes", "barrels", "units", "points", "people", "passengers",
))  # fmt: skip
COMPARING_WORDS = frozenset(("compared", "from", "than", "against", "versus", "with"))

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


def letter_of(unit: str) -> str:
    """Give the TIMEX3 letter of a unit in the singular or plural."""
    plain = unit.lower()
    return UNITS["century" if plain == "centuries" else plain.removesuffix("s") if plain not in UNITS else plain]


def amount(count: float | None, letter: str) -> str:
    """Write a TIMEX3 duration: 3 and "D" give "P3D", 1.5 and "TH" "PT1.5H", None and "Y" "PXY"."""
    prefix = "PT" if letter.startswith("T") else "P"
    unit = letter[-1] if letter not in {"DE", "CE", "Q", "2W"} else {"DE": "Y", "CE": "Y", "Q": "M", "2W": "W"}[letter]
    if count is None:
        return f"{prefix}X{letter if letter in {'DE', 'CE'} else unit}"
    if letter in {"TH", "TM"} and count != int(count) and 60 * count == int(60 * count):
        whole, lesser = int(count), f"{round(60 * (count - int(count)))}{'M' if letter == 'TH' else 'S'}"
        return f"PT{whole}{unit}{lesser}" if whole else f"PT{lesser}"
    count *= {"DE": 10, "CE": 100, "Q": 3, "2W": 2}.get(letter, 1)
    return f"{prefix}{count:g}{unit}" if count < 100_000 else f"{prefix}{count:.0f}{unit}"
