"""Nouns in apposition to a name: "the host, Chancellor Mira Olt", "the owners, Merid Lines"."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.actors.drafts import Cast, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.phrases import Phrase

# What may be in apposition to what: a company may be called by the people who run it.
ALIKE = {"person": ("person",), "body": ("body", "people"), "people": ("people",)}


def join_appositions(grammar: Grammar, cast: Cast, phrases: Sequence[Phrase]) -> None:
    """Give a definite noun before a name in apposition to the party of that name."""
    by_head = {phrase.head: phrase for phrase in phrases}
    for name in phrases:
        if name.draft is None or not _is_name(name) or grammar.dep[name.head] != "appos":
            continue
        noun = by_head.get(grammar.head[name.head])
        if (
            noun is None
            or noun.head >= name.first
            or noun.draft is name.draft
            or noun.sort not in ALIKE.get(name.sort, ())
        ):
            continue
        if noun.draft is not None and (
            noun.draft.kind not in ("unnamed", "organization") or len(noun.draft.mentions) > 1
        ):
            continue
        between = grammar.text[noun.head + 1 : name.first]
        if noun.draft is None and noun.first == noun.head and "," not in between:
            continue
        place = Place(noun.first, min(noun.last, name.first))
        for taken, draft in cast.places():
            if draft is noun.draft:
                cast.withdraw(taken)
        while grammar.text[place.last - 1] in (",", "("):
            place = Place(place.first, place.last - 1)
        if cast.mention(name.draft, place, "nominal"):
            noun.draft, noun.last = name.draft, place.last


def _is_free(noun: Phrase) -> bool:
    """Say whether a noun is nobody's mention, or the only one of a party without a name."""
    draft = noun.draft
    return draft is None or (draft.kind in ("unnamed", "organization") and len(draft.mentions) == 1)


def _is_name(phrase: Phrase) -> bool:
    draft = phrase.draft
    return draft is not None and draft.mentions.get(Place(phrase.first, phrase.last)) == "name"
