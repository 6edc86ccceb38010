"""Descriptions after a name: "Ann Lee, a committeewoman from Nevada", "Right to Grow, the group that backs her".

What stands in apposition to a name between commas is the bearer of the name (Quirk et al. 1985, 17.65 onwards).
"""

from __future__ import annotations

from dragoman.analysis.actors.appositions import ALIKE
from dragoman.analysis.actors.drafts import Cast, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.phrases import sort_of_draft, sort_of_noun

DETERMINERS = frozenset(("a", "an", "the", "its", "his", "her", "their"))


def join_descriptions(grammar: Grammar, cast: Cast) -> None:
    """Give the noun phrase in apposition right after a name to the party of that name."""
    for place, draft in cast.places():
        if draft.mentions[place] != "name" or draft.members:
            continue
        head = grammar.top(*place)
        offices = {index for office in draft.offices for index in range(*office.place)}
        for noun in grammar.children[head]:
            if (
                grammar.dep[noun] != "appos"
                or noun < place.last
                or noun in offices
                or not _fits(grammar, noun, sort_of_draft(draft))
            ):
                continue
            edge = grammar.left_edge(noun)
            if grammar.word(edge - 1) != "," or grammar.word(edge) not in DETERMINERS:
                continue
            whole = Place(edge, grammar.complement_end(noun))
            if not _is_taken(cast, whole):
                cast.mention(draft, whole, "nominal")
            elif not _is_taken(cast, Place(edge, noun + 1)):
                cast.mention(draft, Place(edge, noun + 1), "nominal")


def _fits(grammar: Grammar, noun: int, sort: str) -> bool:
    return grammar.tag[noun] in ("NN", "NNP") and sort_of_noun(grammar, noun) in ALIKE.get(sort, ())


def _is_taken(cast: Cast, place: Place) -> bool:
    return any(taken.first < place.last and place.first < taken.last for taken, _ in cast.places())
