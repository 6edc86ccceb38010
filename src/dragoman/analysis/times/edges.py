"""What the words around an expression add to it: open sides, bounds, approximation, and a time of day beside a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dragoman.analysis.times.base import Reading, Setting
from dragoman.analysis.times.zones import apart, offset

ABOUT = frozenset(("around", "about", "circa", "approximately", "roughly"))
JOINTS = frozenset(
    (
        " ",
        ", ",
        ") ",
        ") on ",
        " on ",
        ", on ",
        " at ",
        ", at ",
        " at around ",
        " at about ",
        " around ",
        " about ",
        " by ",
    )
)


SPANNING = frozenset((" to ", " through ", " until ", " till ", "-", "–", "—", " - ", " – "))
"""What stands between the first and the last day of a stretch."""
MIDNIGHT = "T00:00"


def spanned(first: Reading, second: Reading) -> tuple[Reading, Reading]:
    """Move one of two weekdays by a week where the last would come before the first: "from Monday to Thursday".

    The one that is moved is the first where both lie before publication, so that the stretch has ended by then.
    """
    opening, closing = first.first or first.last, second.last or second.first
    if opening is None or closing is None or opening[:10] <= closing[:10] or first.anchor != "published":
        return first, second
    begun = date.fromisoformat(opening[:10])
    if (begun - date.fromisoformat(closing[:10])).days >= 7:
        return first, second
    if "after" in (second.assumption or ""):
        return first, second
    back = (begun - timedelta(days=7)).isoformat()
    value = first.value.replace(opening[:10], back) if first.value else None
    said = f"{first.assumption}, and a week earlier so that it comes before {second.value}"
    return replace(
        first, value=value, first=back if first.first else None, last=back if first.last else None, assumption=said
    ), second


def bounded(reading: Reading, setting: Setting) -> Reading:
    """Open an interval after "since", "until", "by", "before" and "after" where they govern the expression itself.

    "Since April" begins with April and has no end; "by Friday" ends with Friday; "before June" ends with the last of
    May. In "after Monday's talks" the preposition governs the talks, so nothing is opened.
    """
    if reading.first is None or reading.last is None or reading.type not in {"DATE", "TIME"} or reading.open:
        return reading
    if setting.before in ABOUT and not reading.approximate:
        return replace(reading, approximate=True)
    if _modifies(setting):
        return reading
    word = setting.before
    if word == "from" and setting.after in {"on", "onwards", "onward"}:
        return replace(reading, last=None, open="to")
    if word == "before" and len(reading.first) == 10:
        return replace(reading, first=None, last=_next(reading.first, -1), open="from")
    if word == "after" and len(reading.last) == 10:
        return replace(reading, first=_next(reading.last, 1), last=None, open="to")
    return opened(reading, word)


def opened(reading: Reading, word: str) -> Reading:
    """Open the end of an interval after "since", its beginning after "until" and "by"."""
    if reading.first is None or reading.last is None:
        return reading
    if word == "since":
        return replace(reading, last=None, open="to")
    if word in {"until", "till", "by"}:
        return replace(reading, first=None, open="from")
    return reading


def _modifies(setting: Setting) -> bool:
    """Say whether the expression only describes the noun that follows ("Monday's talks", "the June summit")."""
    if setting.after in {"'s", "’s", "'"}:
        return True
    after, last = setting.token_after, setting.last_token
    return after is not None and last.head.i == after.i and after.pos_ in {"NOUN", "PROPN"}


def _next(day: str, step: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=step)).isoformat()


def joined(first: Reading, second: Reading, between: str) -> Reading | None:
    """Join a day and a time of day that stand side by side ("10 a.m. on Monday", "Monday at noon") into one moment.

    Returns:
        The moment, or None where the two are not such a pair.
    """
    if between == " (" and first.clock and second.clock and second.zone in {"GMT", "UTC"} and first.first:
        local = replace(first, zone=apart(first.clock, second.clock))
        return on_day(replace(first, clock="", first=first.first[:10], last=first.first[:10]), local)
    if between not in JOINTS:
        return None
    for day, clock in ((first, second), (second, first)):
        if clock.clock and not day.clock and day.type in {"DATE", "TIME"} and day.precision in {"day", "hour"}:
            return on_day(day, clock)
    return None


def on_day(day: Reading, clock: Reading) -> Reading | None:
    """Put a time of day on a day; None where the day is not a single one."""
    if day.value is None:
        return replace(clock, value=None, first=None, last=None, anchor=None, open=None, assumption=day.assumption)
    dates = {end[:10] for end in (day.first, day.last) if end}
    if len(dates) != 1:
        return None
    on = dates.pop()
    moment = on + clock.clock + offset(clock.zone, date.fromisoformat(on))
    why = day.assumption
    if clock.clock == MIDNIGHT:
        unsaid = "whether the night before or after the day is meant is not said"
        return replace(
            day, type="TIME", precision="hour", assumption=f"{why}; {unsaid}" if why else unsaid, clock=MIDNIGHT
        )
    return replace(clock, value=moment, first=moment, last=moment, anchor=day.anchor, assumption=why, open=None)
