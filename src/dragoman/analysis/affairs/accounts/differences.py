"""Where the tellers of one happening part: on numbers, on whether it was so, and on whose idea something was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.topics import stems_of, topics_of
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.events.verb_groups import is_negated
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.affairs import Difference, Telling
from dragoman.records.details import Figure

PEOPLE = ("dead", "wounded", "missing", "displaced", "captive")


def find_differences(
    tree: Tree, told: Sequence[Told], inner: Sequence[Told], figures: Sequence[Figure], sides: Sides
) -> tuple[Difference, ...]:
    """Find what the tellers do not agree on.

    Args:
        tree: the document's parse.
        told: the attributions that tell of the happening.
        inner: the attributions within these.
        figures: the document's figures.
        sides: who stands on which side; those of one side are not set against each other on whose idea it was.
    """
    found = [*_numbers(told, figures), *_denials(tree, told, sides), *_whose(tree, told, inner, sides)]
    kept: dict[tuple[str, tuple[object, ...]], Difference] = {}
    for one in found:
        kept.setdefault((one.topic, tuple(telling.teller for telling in one.tellings)), one)
    return tuple(kept.values())


def _numbers(told: Sequence[Told], figures: Sequence[Figure]) -> Iterator[Difference]:
    """Give the numbers of people that two tellers give differently."""
    by_id = {one.entry.id: one for one in told}
    for category in PEOPLE:
        given: dict[str, Figure] = {}
        for figure in figures:
            teller = by_id.get(figure.attribution or "")
            if figure.category == category and teller is not None and not figure.approximate:
                given.setdefault(teller.teller, figure)
        values = {_bounds(figure) for figure in given.values()}
        if len(given) > 1 and len(values) > 1 and not agree(tuple(given.values())):
            yield numbers(tuple(given), tuple(given.values()))


def numbers(tellers: Sequence[str], figures: Sequence[Figure]) -> Difference:
    """Set the numbers of several tellers side by side."""
    first = next((one for one in figures if one.category in PEOPLE), figures[0])
    counted = " ".join(span.text for span in first.of.spans) if first.of else first.unit or first.category
    topic = first.category if first.category in PEOPLE else counted
    tellings = tuple(
        Telling(teller=teller, spans=(figure.span,)) for teller, figure in zip(tellers, figures, strict=True)
    )
    return Difference(topic=f"number of {topic}", tellings=tellings)


def _bounds(figure: Figure) -> tuple[float | None, float | None, float | None]:
    return figure.value, figure.low, figure.high


def agree(figures: Sequence[Figure]) -> bool:
    """Say whether one number can satisfy all: "at least 10" and "12" do not contradict each other."""
    low = max((one.low if one.low is not None else one.value or 0.0) for one in figures)
    infinite = float("inf")
    high = min(
        one.high if one.high is not None else (infinite if one.low is not None or one.value is None else one.value)
        for one in figures
    )
    return low <= high


def _denials(tree: Tree, told: Sequence[Told], sides: Sides) -> Iterator[Difference]:
    """Give what one teller says and another denies: they share a topic, and only one of them denies it."""
    for first, second in combinations(told, 2):
        one_side = sides.of(first.teller) == sides.of(second.teller)
        if one_side or first.silent or second.silent:
            continue
        denies = [one.entry.act == "deny" for one in (first, second)]
        if denies[0] != denies[1]:
            shared = _shared(tree, first, second)
        elif not denies[0]:
            shared = _negated(tree, first, second) or _negated(tree, second, first)
        else:
            continue
        if shared is not None:
            yield _difference(shared, first, second)


def _negated(tree: Tree, denying: Told, other: Told) -> str | None:
    """Give the topic where one teller says in the negative what the other says happened: "did not hit the school"."""
    said = stems_of(tree, (i for i in other.content if not tree.is_verb(i) or not tree.is_negated(i)))
    for verb in sorted(denying.content):
        if not tree.is_verb(verb) or not is_negated(tree, verb) or not stems_of(tree, (verb,)) & said:
            continue
        around = [i for i in tree.subtree(verb) if i != verb and i in denying.content]
        topic = next((one for one in topics_of(tree, around) if one.stem in said), None)
        if topic is not None:
            return topic.words
    return None


def _whose(tree: Tree, told: Sequence[Told], inner: Sequence[Told], sides: Sides) -> Iterator[Difference]:
    """Give what each of two tellers says the other one said: "A says that B offered", "B says that A asked"."""
    tops = {one.entry.id: one for one in told}
    nested = [(tops[one.within or ""], one) for one in inner if one.within in tops]
    for (first, said_by_first), (second, said_by_second) in combinations(nested, 2):
        if sides.of(first.teller) == sides.of(second.teller):
            continue
        crossed = sides.of(said_by_first.teller) == sides.of(second.teller) and sides.of(
            said_by_second.teller
        ) == sides.of(first.teller)
        shared = _shared(tree, said_by_first, said_by_second)
        if crossed and shared is not None:
            yield _difference(shared, first, second)


def _shared(tree: Tree, first: Told, second: Told) -> str | None:
    other = stems_of(tree, second.content)
    named = next((topic.words for topic in topics_of(tree, sorted(first.content)) if topic.stem in other), None)
    if named is not None:
        return named
    return next((tree.lower[i] for i in sorted(first.content) if stems_of(tree, (i,)) & other), None)


def _difference(topic: str, first: Told, second: Told) -> Difference:
    tellings = tuple(Telling(teller=one.teller, spans=one.entry.content.spans) for one in (first, second))
    return Difference(topic=topic, tellings=tellings)
