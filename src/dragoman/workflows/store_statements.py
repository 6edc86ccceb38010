"""The verb `who`: what a party said, by date, and where it said something else than before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec

from dragoman.records.attributions import Attribution
from dragoman.workflows.query import ask

if TYPE_CHECKING:
    from dragoman.stores.base import Found, Question

Stance = Literal["says", "says not", "doubts", "leaves unsaid"]

# Words of grammar and of telling, which two statements may share without being about the same thing.
GRAMMAR = frozenset(
    "a about after all also an and any are as at be been before being both but by can could did do does for from had "  # noqa: SIM905
    "has have he her him his how i if in into is it its may might more most must no nor not of on or our out over own "
    "said say says shall she should so some such than that the their them then there these they this those to under "
    "until up upon us was we were what when where which while who whom whose why will with would you your never "
    "new now one two first last year years day days week weeks month months people time today yesterday".split()
)
NEGATION = frozenset(("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "without"))

SHARED = 2
"""The least number of telling words that two statements on one matter share."""

OVERLAP = 0.6
"""The least share of the shorter statement's telling words that the other one has, too."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a party said, or left unsaid.

    Attributes:
        found: the attribution.
        stance: what the party does with the matter; None where two negations leave it open.
        earlier: the latest earlier statement on the same matter in which the party stood elsewhere; None where it did
            not, or where nothing earlier is known.
    """

    found: Found
    stance: Stance | None
    earlier: Statement | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a party said, in order of time; and whether it said more before that."""

    statements: tuple[Statement, ...]
    has_earlier: bool = False


def statements(store: str, question: Question, *, limit: int | None = None) -> Told:
    """Give what a party said, in order of time, with changes marked.

    Two statements are on the same matter when they share at least two words that are neither grammar nor numbers of
    days, and these are at least six in ten of the shorter one's such words. A party changes when it first says what it
    later denies, doubts or pointedly leaves unsaid, or the other way round.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        question: whose statements, on what, from when to when; its `sources` name the party.
        limit: the most statements, the latest ones; changes are looked for among them. None for all.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: the question makes no sense.
    """
    from dataclasses import replace

    asked = replace(question, lists=("attributions",), newest_first=True)
    page = ask(store, asked, limit=limit)
    # The latest day comes first, but of one day what stands first in the article; what has no day is the earliest.
    in_time = sorted(page.found, key=lambda one: one.start or "")
    return Told(tuple(marked(in_time)), page.after is not None)


def marked(found: Sequence[Found]) -> Iterator[Statement]:
    """Mark changes in attributions that stand in order of time."""
    before: list[tuple[frozenset[str], Statement]] = []
    for one in found:
        entry = msgspec.json.decode(one.entry, type=Attribution)
        words = _words(entry)
        stance = stance_of(entry)
        earlier = next((held for held in reversed(before) if _same_matter(held[0], words)), None)
        changed = earlier[1] if earlier is not None and _differ(earlier[1].stance, stance) else None
        made = Statement(one, stance, changed)
        yield made
        if stance is not None:
            before.append((words, made))


def stance_of(entry: Attribution) -> Stance | None:
    """Say where the source stands towards the content: the act and the negations in the content decide."""
    if entry.omitted or entry.polarity == "negative":
        return "leaves unsaid"
    negated = any(word in NEGATION or word.endswith("n't") for word in _tokens(entry))
    if entry.act == "deny":
        return None if negated else "says not"
    if entry.act == "doubt":
        return None if negated else "doubts"
    return "says not" if negated else "says"


def lines(told: Sequence[Statement], width: int) -> Iterator[str]:
    """Write statements for people, the earlier stance below each that changed."""
    day = None
    for one in told:
        if one.found.start != day:
            day = one.found.start
            yield day or "no date"
        mark = "!" if one.earlier is not None else " "
        act = "omits" if one.found.omitted else one.found.act or ""
        yield _cut(f"{mark} {one.found.entry_id}  {act}  {one.found.words}", width)
        yield _cut(f"      [{one.found.voice}]  {_origin(one.found)}", width)
        if one.earlier is not None:
            was = f"{one.earlier.found.start or 'no date'}: {one.earlier.stance}"
            yield _cut(f"      changed: now {one.stance}, before ({was}) {one.earlier.found.words}", width)


def _origin(found: Found) -> str:
    parts = (f"no. {found.reading.document}", found.reading.title or found.reading.source)
    return ", ".join(part for part in parts if part)


def _cut(line: str, width: int) -> str:
    return line if len(line) <= width else line[: width - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _tokens(entry: Attribution) -> list[str]:
    text = " ".join(span.text for span in entry.content.spans).casefold()
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return [word.strip(".,;:!?()[]\"'“”‘") for word in text.split()]


def _words(entry: Attribution) -> frozenset[str]:
    return frozenset(word for word in _tokens(entry) if len(word) > 2 and word not in GRAMMAR and word.isalpha())


def _same_matter(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= SHARED and shared >= OVERLAP * min(len(one), len(other))


def _differ(before: Stance | None, after: Stance | None) -> bool:
    return before is not None and after is not None and before != after
