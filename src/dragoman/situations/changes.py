"""Whose account changed, and who contradicts whom, over all articles of an affair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dragoman.records.situations import AccountChange, ChangeKind, Contradiction, Statement
from dragoman.situations.days import day_of
from dragoman.situations.statements import Told
from dragoman.situations.words import stem, words_in

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COUNTED = frozenset(("dead", "wounded", "missing", "captive", "displaced"))
"""What is counted in one happening, so that two numbers of it cannot both be right."""
VERBS = {
    "deny": "denied", "leave unsaid": "left unsaid", "say": "said", "accuse": "charged", "warn": "warned",
    "promise": "promised", "demand": "demanded", "ask": "asked", "propose": "proposed", "believe": "thought",
    "hope": "hoped", "praise": "praised", "intend": "meant", "doubt": "doubted",
}  # fmt: skip
LONGEST = 160
LEAST = 2
"""So many words or names must be common where no happening and no day is."""


def changes(statements: Sequence[Told]) -> tuple[AccountChange, ...]:
    """Find the tellers who tell one thing otherwise than before.

    A party speaks through whoever acts for its land: a ministry that admits what its government denied has changed the
    account. Of each teller and matter the first change of a kind is given, from the last statement before it.

    Args:
        statements: of the affair, in order of time.
    """
    found: dict[tuple[object, ...], AccountChange] = {}
    for at, later in enumerate(statements):
        for earlier in reversed(statements[:at]):
            kind = _change(earlier, later)
            if kind is None or not is_one_teller(earlier, later) or not is_one_matter(earlier, later):
                continue
            key = (kind, earlier.statement.words.at)
            if key not in found:
                found[key] = _changed(kind, earlier, later)
            break
    return tuple(found.values())


def contradictions(statements: Sequence[Told]) -> tuple[Contradiction, ...]:
    """Find pairs of different tellers who cannot both be right about one happening; each pair of tellers once."""
    found: dict[tuple[object, ...], Contradiction] = {}
    for earlier, later in _pairs(statements):
        things = earlier.things & later.things
        if not things or is_one_teller(earlier, later):
            continue
        kind = _conflict(earlier, later)
        if kind is None:
            continue
        tellers = tuple(sorted((min(earlier.lands, default=earlier.teller), min(later.lands, default=later.teller))))
        of = min(things)
        if (kind, tellers, of) not in found:
            found[kind, tellers, of] = Contradiction(
                kind=kind,
                of=of,
                topic=_topic(earlier, later),
                statements=(earlier.statement, later.statement),
                told=_sentence(earlier, later),
            )
    return tuple(found.values())


def _pairs(statements: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    for at, later in enumerate(statements):
        for earlier in statements[:at]:
            yield earlier, later


def is_one_teller(one: Told, other: Told) -> bool:
    """Say whether two statements are of one party: the same, or acting for the same land."""
    return one.teller == other.teller or bool(one.lands & other.lands)


def is_one_matter(one: Told, other: Told) -> bool:
    """Say whether two statements are of one matter: a common happening, one day and one word, or two words."""
    common = len(one.topics & other.topics) + len(one.names & other.names)
    return bool(one.things & other.things) or common >= (1 if one.days & other.days else LEAST)


def _change(earlier: Told, later: Told) -> ChangeKind | None:
    if (later.day, later.reported) < (earlier.day, earlier.reported) or _share_words(earlier, later):
        return None
    if later.stance == "owns" and earlier.stance == "denies":
        return "admission"
    if later.stance == "owns" and earlier.stance == "unsaid":
        return "silence_broken"
    if later.stance == "denies" and earlier.stance == "owns":
        return "denial"
    return "figure" if _figures_differ(earlier, later) else None


def _share_words(one: Told, other: Told) -> bool:
    """Say whether two statements rest on common words of one article, so that one is told within the other."""
    mine, theirs = one.statement.words, other.statement.words
    return mine.at.sha256 == theirs.at.sha256 and any(
        left.overlaps(right) for left in mine.spans for right in theirs.spans
    )


def _conflict(earlier: Told, later: Told) -> ChangeKind | None:
    stances = {earlier.stance, later.stance}
    if "denies" in stances and stances & {"tells", "owns"}:
        return "denial"
    return "figure" if _figures_differ(earlier, later) else None


def _figures_differ(one: Told, other: Told) -> bool:
    mine, theirs = dict(one.amounts), dict(other.amounts)
    return bool(one.things & other.things) and any(
        mine[unit] != theirs[unit] for unit in sorted(mine.keys() & theirs.keys() & COUNTED)
    )


def _changed(kind: ChangeKind, earlier: Told, later: Told) -> AccountChange:
    things = later.things or earlier.things
    common = earlier.things & later.things or earlier.things or things
    return AccountChange(
        kind=kind,
        of=min(common, default=None),
        topic=_topic(earlier, later),
        before=earlier.statement,
        after=later.statement,
        told=_sentence(earlier, later),
    )


def _topic(one: Told, other: Told) -> str:
    """Give a word or two that both statements have in common, as they stand in the later one."""
    common = one.topics & other.topics
    text = " ".join(span.text for span in other.statement.words.spans)
    words = [word for word in words_in(text) if stem(word.lower()) in common]
    return " ".join(dict.fromkeys(words[:2])) or "what happened"


def _sentence(earlier: Told, later: Told) -> str:
    return f"{_clause(earlier)}; {_clause(later)}."


def _clause(told: Told) -> str:
    statement = told.statement
    day = date.fromordinal(told.day) if told.day else None
    when = f"On {WEEKDAYS[day.weekday()]}, {day.isoformat()}, " if day is not None else ""
    verb = "denied" if told.stance == "denies" and statement.act in ("deny", "say") else VERBS[statement.act]
    reported = "" if _is_own_day(statement, told.day) else " (as reported then)"
    return f'{when}{told.name} {verb}{reported}: "{_cut(statement)}"'


def _is_own_day(statement: Statement, day: int) -> bool:
    return statement.said is not None and day_of(statement.said.start) == day


def _cut(statement: Statement) -> str:
    text = " ".join(" ".join(span.text for span in statement.words.spans).split())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " ..."
