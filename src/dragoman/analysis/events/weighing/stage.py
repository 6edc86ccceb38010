"""Weighing: which happenings are likely enough to stand in the record, and how likely they are."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.events.retelling import Happening
from dragoman.analysis.events.weighing.candidate import Candidate, Ids, Surroundings
from dragoman.analysis.events.weighing.model import Weigher
from dragoman.analysis.events.weighing.traits import traits_of


def weighed(
    around: Surroundings, happenings: Sequence[tuple[Happening, Ids, Ids]], weigher: Weigher
) -> list[Happening]:
    """Leave out what is less likely than the threshold; what stays gets its probability, and the rule's name.

    What is done between countries always stays: the rules were made for it, and most of what the weights were learned
    from is not of that kind.

    Args:
        around: the document.
        happenings: each with the ids of those who act and of those towards whom they act.
        weigher: the model.

    Returns:
        The happenings that stay, in the same order; the drafts of their mentions are changed.
    """
    kept = []
    for happening, actors, recipients in happenings:
        probability = weigher.probability(traits_of(around, Candidate(happening, actors, recipients)))
        if probability < weigher.threshold and not is_between_countries(around, happening, (*actors, *recipients)):
            continue
        for telling in happening.tellings:
            telling.draft.confidence = probability
            telling.draft.rules = (*telling.draft.rules, weigher.name)
        kept.append(happening)
    return kept


def is_between_countries(around: Surroundings, happening: Happening, parties: Ids) -> bool:
    """Say whether a party is of one country, and another party or somebody else in the sentence of another one."""
    parse = around.tree.parse
    sentence = parse.sentences[parse.sentence_of[happening.first.head]]
    beside = {one for token in range(sentence.first, sentence.last) for one in around.held.get(token, ())}
    return bool(lands_of(around, parties)) and len(lands_of(around, (*parties, *sorted(beside)))) > 1


def lands_of(around: Surroundings, parties: Ids) -> frozenset[str]:
    """Give the countries of parties; a state whose code is not known is a country of its own."""
    involved = [around.by_id[one] for one in parties]
    return frozenset(one.country or one.id for one in involved if one.country is not None or one.kind == "state")
