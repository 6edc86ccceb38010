"""Words that name happenings between parties, the frames in which they do, and the classes of words in those frames."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from dragoman.vocabularies.tables import TableError, read_rows, split

COLUMNS = ("word", "frame", "type", "mode", "actor", "recipient", "contexts")
CLASS_COLUMNS = ("class", "words")
CONTEXT_COLUMNS = ("context", "words")
MISREAD = {
    "cordon": "cordone",
    "dine": "din",
    "fine": "fin",
    "install": "instal",
    "lambaste": "lambast",
    "rape": "rap",
    "stage": "stag",
    "wage": "wag",
}
"""Verbs whose '-ed' and '-ing' forms the lemmatizer's rules give another dictionary form: 'staged' becomes 'stag'."""


class Condition(NamedTuple):
    """One thing that must hold of the words around a verb or noun.

    Attributes:
        place: 'obj', 'subj', 'to', 'that', 'ing', 'pass', 'plural', 'mod', 'poss', or a preposition; 'neg' where the
            verb is denied, 'said' where it stands in somebody's words.
        negated: whether it must not hold.
        words: dictionary forms, one of which the place's head must have; empty where any will do.
        kinds: 'party', 'owned', 'person', 'individual', 'state', 'armed', 'event' or 'slight' (a name in quotes
            that does not approve): what the head may stand for instead.
    """

    place: str
    negated: bool
    words: frozenset[str]
    kinds: frozenset[str]


class Frame(NamedTuple):
    """One reading of a word.

    Attributes:
        word: dictionary form, with its particle after a blank.
        conditions: all of which must hold; of the alternatives of each, one.
        type: a PLOVER type; 'noun' where the object names the happening; 'commit' where what is promised decides; ''
            where the words name no happening between parties.
        mode: PLOVER mode, or None.
        actor: places where the party who acts is looked for, in order; empty for the usual ones.
        recipient: the same for the party towards whom.
        contexts: PLOVER contexts.
        row: the table and the row in it, 'verbs-12', or "" for a reading that stands in no table.
    """

    word: str
    conditions: tuple[tuple[Condition, ...], ...]
    type: str
    mode: str | None
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    contexts: tuple[str, ...]
    row: str = ""


class EventLexicon(NamedTuple):
    """All readings.

    Attributes:
        verbs: by the verb or adjective without its particle; the first that fits is the reading.
        nouns: by noun, likewise.
        classes: sets of dictionary forms, by name.
        contexts: for each word, the PLOVER contexts that it tells of.
    """

    verbs: dict[str, tuple[Frame, ...]]
    nouns: dict[str, tuple[Frame, ...]]
    classes: dict[str, frozenset[str]]
    contexts: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def load_event_lexicon() -> EventLexicon:
    """Load `event_verbs.tsv`, `event_nouns.tsv`, `event_classes.tsv` and `event_contexts.tsv`."""
    classes = {name: frozenset(split(words)) for name, words in read_rows("event_classes", CLASS_COLUMNS)}
    contexts: dict[str, tuple[str, ...]] = {}
    for context, words in read_rows("event_contexts", CONTEXT_COLUMNS):
        for word in split(words):
            contexts[word] = (*contexts.get(word, ()), context)
    return EventLexicon(
        verbs=_indexed(_frames("event_verbs", classes)),
        nouns=_indexed(_frames("event_nouns", classes)),
        classes=classes,
        contexts=contexts,
    )


def _frames(table: str, classes: dict[str, frozenset[str]]) -> Iterable[Frame]:
    for number, row in enumerate(read_rows(table, COLUMNS), start=1):
        words, frame, kind, mode, actor, recipient, contexts = row
        conditions = tuple(tuple(_condition(table, one, classes) for one in cell.split("/")) for cell in frame.split())
        for word in split(words):
            yield Frame(
                word=word,
                conditions=conditions,
                type=kind,
                mode=mode or None,
                actor=split(actor),
                recipient=split(recipient),
                contexts=split(contexts),
                row=f"{table.removeprefix('event_')}-{number}",
            )


def _condition(table: str, cell: str, classes: dict[str, frozenset[str]]) -> Condition:
    place, _, values = cell.removeprefix("!").partition(":")
    if "|" in place or ":" in values:
        raise TableError(f"{table}.tsv joins two conditions by '|' that '/' should join: {cell}")
    words: set[str] = set()
    kinds: set[str] = set()
    for value in split(values):
        if value.startswith("="):
            kinds.add(value[1:])
        elif not value.startswith("@"):
            words.add(value)
        elif value[1:] in classes:
            words |= classes[value[1:]]
        else:
            raise TableError(f"{table}.tsv names a class of words that is in no table: {value}")
    return Condition(place, cell.startswith("!"), frozenset(words), frozenset(kinds))


def _indexed(frames: Iterable[Frame]) -> dict[str, tuple[Frame, ...]]:
    found: dict[str, list[Frame]] = {}
    for frame in frames:
        word = frame.word.split()[0]
        found.setdefault(word, []).append(frame)
        if word in MISREAD:
            found.setdefault(MISREAD[word], []).append(frame)
    return {word: tuple(readings) for word, readings in found.items()}


def describe_row(row: str) -> tuple[str, str, str] | None:
    """Give words, conditions and what they tell of a row named as in `Frame.row`; None for one that is in no table."""
    table, _, number = row.rpartition("-")
    if table not in ("verbs", "nouns") or not number.isdigit():
        return None
    rows = read_rows(f"event_{table}", COLUMNS)
    if not 0 < int(number) <= len(rows):
        return None
    words, frame, kind, mode = rows[int(number) - 1][:4]
    return words.replace("|", ", "), frame, f"{kind} {mode}".strip()
