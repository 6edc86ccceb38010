"""Times of day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from dragoman.analysis.numbers.words import ONES
from dragoman.analysis.times.base import Reading, Setting, named, unresolved
from dragoman.analysis.times.zones import offset

NAMED_HOURS = {"noon": 12, "midday": 12, "midnight": 0}
CLOCK_PREPOSITIONS = frozenset(
    ("at", "from", "until", "till", "by", "around", "about", "since", "before", "after", "to", "(")
)


def read_clock(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "10 a.m.", "14:30 GMT", "1430 GMT", "noon": on the day named before it, or that of publication."""
    if setting.before == "high":
        return None
    moment = _moment(match, setting)
    if moment is None:
        return None
    hour, minute = moment
    clock = f"T{hour:02d}:{minute:02d}"
    zone = re.sub(r" [Tt]ime$", "", named(match, "zone").strip("( )"))
    previous = setting.previous
    if previous and previous.precision in {"day", "hour", "minute"} and previous.first:
        day = date.fromisoformat(previous.first[:10])
        return at(day, clock, zone, f"on {day}, the date named before it", previous.anchor or "published")
    if not setting.published:
        return replace(unresolved("TIME", "minute"), clock=clock, zone=zone)
    return at(setting.published, clock, zone, f"on the day of publication, {setting.published}")


def at(on: date, clock: str, zone: str, why: str | None, anchor: str = "published") -> Reading:
    """Give the reading of a time of day on a day, with its offset from Greenwich where the zone's is known."""
    moment = f"{on.isoformat()}{clock}{offset(zone, on)}"
    return Reading(type="TIME", value=moment, first=moment, last=moment, precision="minute", anchor=anchor,
                   assumption=why, clock=clock, zone=zone)  # fmt: skip


def _moment(match: re.Match[str], setting: Setting) -> tuple[int, int] | None:
    name = named(match, "name")
    if name:
        return NAMED_HOURS[name.lower()], 0
    if named(match, "oclock"):
        return _spoken(named(match, "oclock").lower(), named(match, "side"))
    if named(match, "hour12"):
        hour, minute = int(named(match, "hour12")), int(named(match, "minute12") or 0)
        if not 1 <= hour <= 12 or minute > 59:
            return None
        afternoon = named(match, "half").lower().startswith("p")
        return hour % 12 + (12 if afternoon else 0), minute
    if named(match, "hour24"):
        return int(named(match, "hour24")), int(named(match, "minute24"))
    if setting.before not in CLOCK_PREPOSITIONS:
        return None
    return int(named(match, "plain")), int(named(match, "plain_minute"))


def _spoken(word: str, side: str) -> tuple[int, int] | None:
    """Give the hour of "ten o'clock in the morning"; without the half of the day it is not known."""
    hour = int(word) if word.isdigit() else ONES[word]
    if not side:
        return None
    return hour % 12 + (0 if side == "morning" else 12), 0
