"""Who tells of a happening: the attributions within or beside whose words it is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution
from dragoman.records.events import Event
from dragoman.records.spans import Span


@dataclass(frozen=True, slots=True)
class Told:
    """An attribution with its tokens.

    Attributes:
        entry: the attribution.
        content: tokens of its content.
        cue: tokens of its cue and source.
        teller: id of the source's actor.
        sentence: number of the sentence in which its cue, or else its content, begins.
        paragraph: number of the paragraph.
    """

    entry: Attribution
    content: frozenset[int]
    cue: frozenset[int]
    teller: str
    sentence: int
    paragraph: int


def tellings(tree: Tree, attributions: Sequence[Attribution]) -> list[Told]:
    """Give the attributions with a known source as the account needs them."""
    found = []
    for entry in attributions:
        if entry.source is None or entry.source.actor is None:
            continue
        content = _tokens(tree, entry.content.spans)
        cue = _tokens(tree, (*(entry.cue.spans if entry.cue else ()), *entry.source.spans))
        first = min(_tokens(tree, entry.cue.spans) if entry.cue else content, default=None)
        if first is None or not content:
            continue
        number, paragraph = tree.parse.sentence_of[first], tree.parse.paragraph_of(first)
        found.append(Told(entry, content, cue, entry.source.actor, number, paragraph))
    return found


def tokens_of(tree: Tree, event: Event) -> tuple[frozenset[int], ...]:
    """Give the tokens of each stretch of an event's words."""
    return tuple(frozenset(tree.parse.covered(span)) for span in event.spans)


def linked(tree: Tree, event: Event, told: Sequence[Told], sides: Sides) -> list[Told]:
    """Find the attributions that tell of an event.

    An attribution tells of it where its content names it, where it is named in the clause of its cue ("said of the
    call", "the Kremlin's account of the call", "after the call it said"), or where one who took part goes on telling in
    the same paragraph after such a sentence.

    Args:
        tree: the document's parse.
        event: the happening.
        told: all attributions with a source.
        sides: who stands on which side.

    Returns:
        Attributions in reading order; of those within each other only the outermost of a teller.
    """
    trigger = frozenset(index for span in event.trigger.spans for index in tree.parse.covered(span))
    named = [one for one in tokens_of(tree, event) if one & trigger or _is_retelling(tree, one)]
    taking_part = sides.all_of((*event.actors, *event.recipients))
    found = [one for one in told if any(_is_named(tree, one, stretch) for stretch in named)]
    if event.type == "CONSULT":
        found += _of_each_other(told, found, sides.expanded((*event.actors, *event.recipients)), sides)
        found += _going_on(told, found, taking_part, sides)
    found += _left_out_beside(told, found)
    found = [one for one in found if not one.cue & trigger or event.type == "CONSULT"]
    return _outermost(sorted(found, key=lambda one: (one.sentence, min(one.content))))


def _of_each_other(told: Sequence[Told], found: list[Told], present: Sequence[str], sides: Sides) -> list[Told]:
    """Give what the side of one who was present says that another one said: words that passed between them."""
    taking_part = sides.all_of(present)
    tops = {one.entry.id: one for one in told if one.entry.within is None and sides.of(one.teller) in taking_part}
    added: dict[str, Told] = {}
    for one in told:
        outer = tops.get(one.entry.within or "")
        if outer is not None and outer not in found and one.teller in present and _are_two(one, outer, sides):
            added.setdefault(outer.entry.id, outer)
    return list(added.values())


def _are_two(inner: Told, outer: Told, sides: Sides) -> bool:
    return sides.of(inner.teller) != sides.of(outer.teller)


def _going_on(told: Sequence[Told], found: list[Told], taking_part: frozenset[str], sides: Sides) -> list[Told]:
    """Give what those who took part go on to tell in the same paragraph."""
    sentences = {(one.paragraph, one.sentence) for one in found}
    added = []
    for one in told:
        goes_on = (one.paragraph, one.sentence - 1) in sentences and sides.of(one.teller) in taking_part
        if one not in found and goes_on and one.entry.within is None:
            added.append(one)
            sentences.add((one.paragraph, one.sentence))
    return added


def _left_out_beside(told: Sequence[Told], found: list[Told]) -> list[Told]:
    """Give what a teller is said to leave out in the sentence in which he tells of the happening."""
    tellers = {(one.teller, one.sentence) for one in found}
    return [one for one in told if one.entry.omitted and one not in found and (one.teller, one.sentence) in tellers]


def _is_retelling(tree: Tree, stretch: frozenset[int]) -> bool:
    """Say whether a stretch names the happening again by a noun, rather than naming its parties."""
    return any(tree.pos[i] == "NOUN" for i in stretch)


def _is_named(tree: Tree, told: Told, stretch: frozenset[int]) -> bool:
    if stretch <= told.content:
        return True
    if stretch & told.content:
        return False
    number = tree.parse.sentence_of[min(stretch)]
    if number != told.sentence:
        return False
    cue = told.entry.cue
    heads = {i for span in cue.spans for i in tree.parse.covered(span)} if cue else set()
    return any(i in heads or i in told.cue for one in stretch for i in _clause_of(tree, one))


def _clause_of(tree: Tree, token: int) -> Iterator[int]:
    """Walk from a token up to the verb of its clause and on to what that depends on, but to no clause joined to it."""
    yield token
    for above in tree.ancestors(token):
        yield above
        if tree.dep[above] == "conj" and tree.is_verb(above):
            return


def _outermost(found: list[Told]) -> list[Told]:
    """Leave out whose words are only told of by another teller: he is quoted, and does not tell."""
    ids = {one.entry.id for one in found}
    return [one for one in found if one.entry.within not in ids]


def _tokens(tree: Tree, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(index for span in spans for index in tree.parse.covered(span))
