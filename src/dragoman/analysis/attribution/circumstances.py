"""The circumstances of a saying: to whom, through what, when and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.assembly import Draft
from dragoman.analysis.attribution.sources import noun_phrase
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import TimeExpression, Toponym
from dragoman.records.intervals import Interval, Place


class Given(NamedTuple):
    """What earlier stages found that a saying may take its circumstances from.

    Attributes:
        times: the time expressions.
        places: for each token of a place name, the place.
    """

    times: tuple[TimeExpression, ...]
    places: Mapping[int, Place]


def addressees(tree: Tree, draft: Draft) -> list[tuple[int, list[int]]]:
    """Give each party that was spoken to, as (head token, all tokens)."""
    candidate = draft.candidate
    verb = candidate.head
    if verb is None or candidate.rule not in ("verb", "quotation", "omission", "tagger"):
        return []
    found: list[int] = []
    for child in tree.children[verb]:
        label = tree.dep[child]
        is_object = label in ("dobj", "dative") and tree.lemma[verb] in words.ADDRESSING and candidate.frame != "object"
        if is_object and tree.lower[child] != "to":
            found.append(child)
        elif label in ("prep", "dative") and tree.lower[child] == "to" and _is_receiving(draft, child):
            inner = tree.child(child, "pobj")
            if inner is not None:
                found.append(inner)
    told = candidate.frame.startswith("passive") and tree.lemma[verb] in words.ADDRESSING
    if told and (subject := tree.child(verb, "nsubjpass")) is not None:
        found.append(subject)
    source = set(candidate.source)
    heads = [head for head in found if tree.pos[head] in ("NOUN", "PROPN", "PRON") and head not in source]
    return [(head, noun_phrase(tree, head, verb)) for head in heads]


def _is_receiving(draft: Draft, preposition: int) -> bool:
    """Say whether a 'to' leads to a receiver: not where it leads to the content, as in 'agreed to a truce'."""
    return preposition not in draft.content and not draft.candidate.frame.startswith(("prep_to", "passive_prep_to"))


def medium(tree: Tree, draft: Draft) -> tuple[str, list[int]] | None:
    """Give the medium of a saying: the source itself where it is a text, else the channel named beside the cue."""
    candidate = draft.candidate
    head = source_head(tree, draft)
    if head is not None and tree.lower[head] in words.UTTERANCES:
        return tree.text[head], [head]
    if candidate.head is None:
        return None
    for preposition in (*_beside(tree, draft), *_cut_off(tree, draft), *_gone_on_from(tree, draft)):
        if tree.lower[preposition] not in words.CHANNEL_PREPOSITIONS:
            continue
        inner = tree.child(preposition, "pobj")
        if inner is None or tree.lower[inner] not in words.CHANNELS:
            continue
        tokens = [i for i in noun_phrase(tree, inner, candidate.head) if i not in draft.content]
        while tokens and tree.pos[tokens[0]] in ("DET", "PRON"):
            tokens.pop(0)
        if tokens:
            span = tree.parse.span(tokens[0], tokens[-1] + 1)
            return span.text, list(range(tokens[0], tokens[-1] + 1))
    return None


def date(tree: Tree, draft: Draft, times: tuple[TimeExpression, ...]) -> Interval | None:
    """Give when it was said: a time that hangs on the cue itself and stands outside the content."""
    if draft.candidate.head is None:
        return None
    branches = [_range(tree, branch) for branch in _beside(tree, draft, prepositions_only=False)]
    for time in times:
        if time.type not in ("DATE", "TIME") or time.interval is None:
            continue
        covered = tree.parse.covered(time.span)
        if any(covered.start in branch for branch in branches) and covered.start not in draft.content:
            return time.interval
    return None


def place(tree: Tree, draft: Draft, places: Mapping[int, Place]) -> Place | None:
    """Give where it was said: a place name after 'in' or 'at', beside the cue, those spoken to or the occasion."""
    verb = draft.candidate.head
    if verb is None:
        return None
    near = list(_beside(tree, draft))
    occasions = [tree.child(i, "pobj") for i in near if tree.lower[i] == "at"]
    for head in (*(head for head, _ in addressees(tree, draft)), *(i for i in occasions if i is not None)):
        near.extend(i for i in tree.children[head] if tree.dep[i] == "prep")
    for preposition in near:
        if tree.lower[preposition] not in ("in", "at") or preposition in draft.content:
            continue
        inner = tree.child(preposition, "pobj")
        if inner is not None and inner in places:
            return places[inner]
    return None


def places_by_token(tree: Tree, places: Iterable[Toponym]) -> dict[int, Place]:
    """Give, for each token of a place name, the place that it was taken to mean."""
    return {index: one.place for one in places for index in tree.parse.covered(one.place.span)}


def source_head(tree: Tree, draft: Draft) -> int | None:
    """Give the head word of the source's noun phrase."""
    source = draft.candidate.source
    members = set(source)
    for index in source:
        if tree.head[index] not in members or tree.head[index] == index:
            return index
    return None


def _beside(tree: Tree, draft: Draft, *, prepositions_only: bool = True) -> Iterator[int]:
    verb = draft.candidate.head
    if verb is None:
        return
    labels = ("prep",) if prepositions_only else ("prep", "npadvmod", "advmod")
    for child in tree.children[verb]:
        if tree.dep[child] in labels and child not in draft.content and child not in draft.candidate.cue:
            yield child


def _cut_off(tree: Tree, draft: Draft) -> list[int]:
    """Give the prepositions behind a content that the parse hung on its words: 'rejected the offer in a speech'."""
    content = draft.content
    after = [i for i in range(max(content) + 1, min(len(tree), max(content) + 2)) if tree.dep[i] == "prep"]
    return [i for i in after if i not in content and tree.head[i] in content]


def _gone_on_from(tree: Tree, draft: Draft) -> list[int]:
    """Give the prepositions of the saying that an omission goes on from: 'posted on X, but did not mention taxes'."""
    verb = draft.candidate.head
    if verb is None or draft.candidate.rule != "omission":
        return []
    while tree.dep[verb] == "conj":
        verb = tree.head[verb]
        if tree.lemma[verb] in words.UTTERING:
            return [i for i in tree.children[verb] if tree.dep[i] == "prep"]
    return []


def _range(tree: Tree, branch: int) -> range:
    tokens = tree.subtree(branch)
    return range(tokens[0], tokens[-1] + 1)
