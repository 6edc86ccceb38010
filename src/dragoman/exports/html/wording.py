"""Dates, numbers and labels in plain words, the same under every locale."""

from __future__ import annotations

import datetime

from dragoman.records.intervals import Interval

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

SAYS = {
    "say": ("says", "say"),
    "deny": ("denies", "deny"),
    "ask": ("asks", "ask"),
    "demand": ("demands", "demand"),
    "warn": ("warns", "warn"),
    "promise": ("promises", "promise"),
    "propose": ("proposes", "propose"),
    "accuse": ("accuses", "accuse"),
    "praise": ("praises", "praise"),
    "believe": ("believes", "believe"),
    "intend": ("intends", "intend"),
    "hope": ("hopes", "hope"),
    "doubt": ("doubts", "doubt"),
}
"""Each act of the record as a verb, with the form that follows "does not"."""

LIST_TITLES = {
    "attributions": "Attributions",
    "events": "Events",
    "talks": "Talks",
    "proposals": "Proposals",
    "expectations": "Expectations",
    "accounts": "Accounts",
    "flags": "Flags",
    "figures": "Figures",
    "times": "Times",
    "places": "Places",
    "actors": "Actors",
    "silent": "Silent sentences",
}
"""The record's lists in the order of the page: whose word it is comes before who there is."""

LIST_NOTES = {
    "attributions": "Who says what, on whose word. A word told by somebody else is set in under the one who tells it.",
    "events": "Who does what to or with whom.",
    "talks": "Negotiations, with their rounds.",
    "proposals": "Offers and demands that want an answer.",
    "expectations": "What is to happen, and by when.",
    "accounts": "One happening, as each side tells it.",
    "flags": "What a careful reader would query. The text itself is never corrected.",
    "figures": "Amounts, counts, durations and shares.",
    "times": "Time expressions, and what each was taken to mean.",
    "places": "Place names, and which place each was taken to mean.",
    "actors": "Each party once, however it is called.",
    "silent": "Sentences on which no other entry rests.",
}

KIND_NOTES = {
    "direct": "wholly in quotation marks",
    "indirect": "retold, without quotation marks",
    "mixed": "partly in quotation marks",
    "unmarked": "verbatim, but without quotation marks",
}

PUBLISHED_FROM = {
    "option": "as given when it was read",
    "metadata": "from the page’s metadata",
    "dateline": "from the dateline",
    "text": "from the text",
}

BILLION, MILLION = 1_000_000_000, 1_000_000


def plain(label: str) -> str:
    """Turn a value of the schema into words: `role_conflict` into "role conflict"."""
    return label.replace("_", " ")


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """Give a number with its noun: "1 entry", "2 entries"."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def moment(iso: str, *, weekday: bool = True) -> str:
    """Write an ISO date or date and time in words; one that names no day of the calendar stays as it is."""
    date, _, clock = iso.partition("T")
    day = _day(date)
    if day is None:
        return iso
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    if weekday:
        words = f"{WEEKDAYS[day.weekday()]} {words}"
    if clock:
        words += f", {clock[:5]}{_zone(clock)}"
    return words


def interval(period: Interval) -> str:
    """Write a stretch of time in words; "not resolved" where neither end is known."""
    if period.start is None and period.end is None:
        return "not resolved"
    about = "about " if period.approximate else ""
    if period.open == "to" and period.start:
        return f"from {about}{_end(period.start, period)} on"
    if period.open == "from" and period.end:
        whole = "the end of " if period.precision in ("month", "season", "year") else ""
        return f"until {whole}{about}{_end(period.end, period)}"
    if period.start is None or period.end is None:
        known = period.start or period.end or ""
        return f"{'from' if period.start else 'until'} {about}{moment(known)}"
    return about + _stretch(period.start, period.end, period)


def amount(value: float) -> str:
    """Write a number with commas, and millions and billions in words."""
    for size, name in ((BILLION, "billion"), (MILLION, "million")):
        if abs(value) >= size:
            return f"{_digits(value / size)} {name}"
    return _digits(value)


def _digits(value: float) -> str:
    return f"{value:,.0f}" if value == round(value) else f"{value:,.6g}"


def _day(date: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(date)
    except ValueError:
        return None


def _zone(clock: str) -> str:
    if clock.endswith("Z"):
        return " UTC"
    zone = clock[-6:]
    return f" (UTC{zone})" if len(zone) == 6 and zone[0] in "+-" else ""


def _end(iso: str, period: Interval) -> str:
    day = _day(iso[:10])
    if day is None:
        return iso
    if period.precision == "year":
        return str(day.year)
    if period.precision == "month":
        return f"{MONTHS[day.month - 1]} {day.year}"
    return moment(iso)


def _stretch(start: str, end: str, period: Interval) -> str:
    first, last = _day(start[:10]), _day(end[:10])
    if start == end or first is None or last is None:
        return moment(start) if start == end else f"{start} to {end}"
    if "T" in start or "T" in end:
        return f"{moment(start)} to {moment(end)}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and period.precision == "year":
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    same_month = (first.year, first.month) == (last.year, last.month)
    if period.precision == "month" and same_month and first.day == 1 and _ends_month(last):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if same_month:
        return f"{first.day} to {moment(end, weekday=False)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} to {moment(end, weekday=False)}"
    return f"{moment(start, weekday=False)} to {moment(end, weekday=False)}"


def _ends_month(day: datetime.date) -> bool:
    return day == datetime.date.max or (day + datetime.timedelta(days=1)).day == 1
