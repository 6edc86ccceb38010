"""From a question to what is looked up: terms that must hold, and a range of days."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from dragoman.errors import UsageError
from dragoman.records.record import ENTRY_LISTS
from dragoman.stores.base import FOREVER, Question
from dragoman.stores.days import LAST, day_number
from dragoman.stores.rows import Term
from dragoman.stores.texts import Phrase, parse_text
from dragoman.vocabularies.name_keys import name_key

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?Z")
_ID = re.compile(r"[a-z]{2}-[0-9a-f]{12}")

Place = tuple[int, int, int]
"""Where an entry stands in an answer: day, place within the day, number."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What must hold of an entry.

    Attributes:
        wanted: of each group of terms the entry must have one.
        phrases: what must stand in its words; None for anything.
        first: the earliest day on which it may end.
        last: the latest day on which it may begin.
        omitted: whether it must, or must not, be an omission.
        as_of: the moment at which it must hold; `FOREVER` for the present.
        published_by: the latest day of publication; None for any.
        document: the number of its article, or None.
        single_source: whether one voice alone may tell it, in all articles that are linked.
        same_as: entries or canonical ids, of which it must tell one; none for anything.
        dated: whether it must, or must not, have a date of its own.
        newest_first: the order.
        after: the place of the last entry that was given, or None.
    """

    wanted: tuple[tuple[Term, ...], ...]
    phrases: tuple[Phrase, ...] | None
    first: int
    last: int
    omitted: bool | None
    as_of: str
    published_by: int | None
    document: int | None
    single_source: bool
    same_as: tuple[str, ...]
    dated: bool | None
    newest_first: bool
    after: Place | None


def plan_of(question: Question, after: str | None = None) -> Plan:
    """Make a plan of a question. Raises UsageError for a date, a list, a text or a cursor that makes no sense."""
    unknown = [name for name in question.lists if name not in ENTRY_LISTS]
    if unknown:
        raise UsageError(f"a record has no list {unknown[0]!r}; it has {', '.join(ENTRY_LISTS)}")
    first = day_number(question.start)
    last = day_number(question.end) if question.end else LAST
    if first > last:
        raise UsageError(f"the time asked for ends ({question.end}) before it begins ({question.start})")
    return Plan(
        wanted=_wanted(question),
        phrases=parse_text(question.text) if question.text is not None else None,
        first=first,
        last=last,
        omitted=question.omitted,
        as_of=end_of(question.as_of) if question.as_of else FOREVER,
        published_by=day_number(question.published_by) if question.published_by else None,
        document=question.document,
        single_source=question.single_source,
        same_as=question.same_as,
        dated=question.dated,
        newest_first=question.newest_first,
        after=decode_cursor(after, newest_first=question.newest_first) if after else None,
    )


def _wanted(question: Question) -> tuple[tuple[Term, ...], ...]:
    groups: list[tuple[Term, ...]] = []
    groups.extend((("actor", _party_key(one)),) for one in question.actors)
    groups.extend((("source", _party_key(one)),) for one in question.sources)
    groups.extend((("country", one.upper()),) for one in question.countries)
    any_of = {
        "list": question.lists,
        "type": tuple(one.lower() for one in question.types),
        "status": tuple(one.lower().replace(" ", "_") for one in question.statuses),
        "act": tuple(one.lower() for one in question.acts),
        "voice": tuple(_party_key(one) for one in question.voices),
        "place": tuple(name_key(one) for one in question.places),
        "track": tuple(name_key(one) for one in question.tracks),
    }
    groups.extend(tuple((facet, one) for one in values) for facet, values in any_of.items() if values)
    marks = {"omitted": question.omitted is True, "conflicting": question.conflicting}
    marks["single_source"] = question.single_source
    groups.extend((("mark", mark),) for mark, asked in marks.items() if asked)
    return tuple(groups)


def _party_key(name: str) -> str:
    return name if _ID.fullmatch(name) else name_key(name)


def end_of(moment: str) -> str:
    """Give the last moment of a day, or the moment itself, in the form in which moments are stored.

    Raises:
        UsageError: it is neither a date nor a moment in UTC.
    """
    if _MOMENT.fullmatch(moment):
        day_number(moment)
        whole = moment.rstrip("Z").replace("T", " ")
        date, _, clock = whole.partition(" ")
        clock, _, fraction = clock.partition(".")
        seconds = clock if clock.count(":") == 2 else f"{clock}:59"
        return f"{date}T{seconds}.{fraction.ljust(6, '0') if fraction else '999999'}Z"
    if len(moment) != len("2025-06-04"):
        raise UsageError(f"{moment!r} is neither a date (2025-06-04) nor a moment in UTC (2025-06-04T10:15Z)")
    day_number(moment)
    return f"{moment}T23:59:59.999999Z"


def encode_cursor(place: Place, *, newest_first: bool) -> str:
    """Write the place of an entry so that a later question can go on after it."""
    written = f"{'n' if newest_first else 'o'}.{place[0]}.{place[1]}.{place[2]}"
    return base64.urlsafe_b64encode(written.encode("ascii")).decode("ascii").rstrip("=")


def decode_cursor(cursor: str, *, newest_first: bool) -> Place:
    """Read what `encode_cursor` wrote. Raises UsageError for anything else, and for a cursor of the other order."""
    try:
        written = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode("ascii")
        order, day, sequence, number = written.split(".")
        place = (int(day), int(sequence), int(number))
    except (binascii.Error, ValueError) as error:
        raise UsageError(f"{cursor!r} is no cursor: take the one that the last answer gave") from error
    if order != ("n" if newest_first else "o"):
        raise UsageError("the cursor belongs to an answer in the other order of time")
    return place
