"""Reads the cases of the own gold into what is scored, and lists what was read wrongly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from dragoman.errors import CorpusError, UnreadableInput
from dragoman.evaluation import metrics
from dragoman.evaluation.corpora.base import Marking, Offsets
from dragoman.evaluation.corpora.own import ARTICLES, Attributed, OwnCase, gold_document
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.mistakes import find_mistakes
from dragoman.evaluation.own_gold import Side, chained, same_actor, side
from dragoman.records.actors import Actor
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.workflows.read import read


def read_case(case: OwnCase) -> tuple[Attributed, ...] | str:
    """Read a case; gives what was found in it, or the reason why it could not be read.

    Raises:
        CorpusError: the reader's text is not the case's, so that offsets would not mean the same.
    """
    try:
        record = read(case.written.encode("utf-8"), format="text")
    except UnreadableInput as error:
        return error.reason
    if record.document.text != case.text:
        raise _other_text(case)
    return attributed(record)


class Written(Protocol):
    """A text of the gold that is read as it was written, front matter and all."""

    @property
    def name(self) -> str:
        """Its id, or its file's name."""
        ...

    @property
    def text(self) -> str:
        """What the offsets count in."""
        ...

    @property
    def written(self) -> str:
        """What is given to be read."""
        ...


CaseType = TypeVar("CaseType", bound=Written)
Taken = TypeVar("Taken")


def read_cases(
    cases: Sequence[CaseType],
    reading: Callable[[CaseType], Record] | None,
    take: Callable[[Record], Taken],
    nothing: Taken,
    progress: Progress | None,
) -> tuple[list[Taken], dict[str, str]]:
    """Read texts of the gold one after another.

    Args:
        cases: the texts.
        reading: gives a text's record; `read` of Dragoman if None.
        take: gives what is scored of a record.
        nothing: stands for a text that could not be read.
        progress: called with how many are read and how many there are.

    Returns:
        What is scored, in the order of the texts, and the reasons for those that could not be read, by name.

    Raises:
        CorpusError: a reader's text is not the gold's, so that offsets would not mean the same.
    """
    found: list[Taken] = []
    unreadable: dict[str, str] = {}
    for case in cases:
        try:
            record = reading(case) if reading else read(case.written.encode("utf-8"), format="text")
        except UnreadableInput as error:
            unreadable[case.name] = error.reason
            found.append(nothing)
        else:
            if record.document.text != case.text:
                raise _other_text(case)
            found.append(take(record))
        if progress is not None:
            progress(len(found), len(cases))
    return found, unreadable


def _other_text(case: Written) -> CorpusError:
    return CorpusError(f"{case.name}: the text that was read is not the gold's text, so no offset can be held")


def attributed(record: Record) -> tuple[Attributed, ...]:
    """Give a record's attributions, nested ones included, in the record's order."""
    actors = {actor.id: actor for actor in record.actors}
    positions = {one.id: position for position, one in enumerate(record.attributions)}
    found = []
    for one in record.attributions:
        actor = actors.get(one.source.actor or "") if one.source else None
        found.append(
            Attributed(
                marking=Marking(
                    source=_offsets(one.source.spans) if one.source else (),
                    cue=_offsets(one.cue.spans) if one.cue else (),
                    content=_offsets(one.content.spans),
                    by=one.by,
                ),
                kind=one.kind,
                act=one.act,
                omitted=one.omitted,
                within=positions.get(one.within or ""),
                names=_names(actor) if actor else (),
                actor=actor.kind if actor else "",
            )
        )
    return tuple(found)


def omissions_alone(found: Sequence[Attributed]) -> tuple[Attributed, ...]:
    """Keep what was left out; what encloses it is dropped, too, because that gold does not have it."""
    return tuple(replace(one, within=None) for one in found if one.omitted)


def mistakes_of(part: str, case: OwnCase, predicted: Sequence[Attributed]) -> Iterator[dict[str, Any]]:
    """List a case's mistakes.

    Args:
        part: the part that the case belongs to.
        case: the gold.
        predicted: what was found in it.

    Yields:
        Those of `mistakes.find_mistakes`, then for every attribution that agrees what else is wrong with it:
        `wrong_chain`, `wrong_act`, `wrong_kind`, `wrong_omitted` or `wrong_actor`.
    """
    for mistake in find_mistakes(gold_document(case), [one.marking for one in predicted]):
        yield {"part": part, **mistake}
    gold, found = side(case.text, case.attributions), side(case.text, predicted)
    pairs = metrics.candidates(gold.labelled, found.labelled)
    for pair in metrics.matched(gold.labelled, found.labelled, pairs, metrics.CRITERIA["attribution"]):
        one, other = gold.attributed[pair.gold], found.attributed[pair.predicted]
        wrong: dict[str, tuple[Any, Any]] = {
            field: (getattr(one, field), getattr(other, field))
            for field in ("act", "kind", "omitted")
            if getattr(one, field) not in ("", getattr(other, field))
        }
        if not chained(gold, found, pair.gold, pair.predicted):
            wrong["chain"] = (_within(case.text, gold, pair.gold), _within(case.text, found, pair.predicted))
        if part == ARTICLES and not same_actor(one, other):
            wrong["actor"] = (one.names, other.names)
        for field, (right, given) in wrong.items():
            told = {"part": part, "document": case.name, "mistake": f"wrong_{field}", "words": _told(case.text, one)}
            yield {**told, "gold": right, "predicted": given}


def _within(text: str, side: Side, position: int) -> str | None:
    enclosing = side.attributed[position].within
    return None if enclosing is None else _told(text, side.attributed[enclosing])


def _told(text: str, one: Attributed) -> str:
    roles = (one.marking.source, one.marking.cue, one.marking.content)
    return " | ".join(" ... ".join(text[start:end] for start, end in spans) for spans in roles)


def _names(actor: Actor) -> tuple[str, ...]:
    said = (mention.text for mention in actor.mentions if mention.form != "pronoun")
    return tuple(dict.fromkeys((actor.name, *said)))


def _offsets(spans: Sequence[Span]) -> tuple[Offsets, ...]:
    return tuple((span.start, span.end) for span in spans)
