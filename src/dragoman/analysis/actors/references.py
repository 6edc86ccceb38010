"""Words that stand for a party named before: "the US president", "he", "who".

Only what is certain is resolved: an office that one person of the text holds, a relative pronoun beside its antecedent,
and "he" or "she" where a single person of fitting gender was the subject of this or the last sentence (the subject is
the centre that a pronoun continues: Grosz, Joshi and Weinstein 1995).
"""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.actors.appositions import join_appositions
from dragoman.analysis.actors.drafts import Cast, Draft, Office, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.holders import has_rival, holders_of, is_owned
from dragoman.analysis.actors.lexicon import title_index
from dragoman.analysis.actors.nominals import Nominals
from dragoman.analysis.actors.offices import POSSESSIVES, Surroundings, office_of, title_ending
from dragoman.analysis.actors.phrases import find_phrases
from dragoman.analysis.actors.plurals import Plurals
from dragoman.analysis.actors.pronouns import Pronouns

UNNAMED = "actors.unnamed@1"
SPEAKING = 0.8


class Speaker(NamedTuple):
    """A title without a name: the office, the tokens of its noun phrase up to its last word, and that word."""

    office: Office
    place: Place
    head: int


def resolve_offices(around: Surroundings, cast: Cast, taken: frozenset[int]) -> list[Speaker]:
    """Give "the US president" to the one person before who holds that office.

    Args:
        around: the parse with the names of the vocabularies and of persons.
        cast: the parties; persons must be settled.
        taken: tokens of titles beside names.

    Returns:
        The titles that nobody in the text holds, for `admit_speakers`.
    """
    grammar = around.grammar
    speakers: list[Speaker] = []
    for head in range(len(grammar)):
        if head in taken or grammar.lower[head] not in title_index().by_end or not _is_head(grammar, head):
            continue
        hit = title_ending(grammar, head + 1)
        if hit is None or (hit[1].position == "before" and hit[1].rank is None):
            continue
        office = office_of(around, hit[0], head + 1, hit[1])
        edge = min(grammar.left_edge(head), office.place.first)
        place = Place(edge, max(head + 1, office.place.last))
        if cast.owner(place) is not None or cast.owner(Place(edge, head + 1)) is not None:
            continue
        is_definite = grammar.lower[edge] == "the" or (grammar.word(office.place.first + 1) == "'s")
        is_foreign = office.owner is None and is_owned(grammar, head)
        if grammar.lower[edge] in POSSESSIVES or is_foreign or not is_definite:
            speakers.append(Speaker(office, Place(edge, head + 1), head))
            continue
        holders = holders_of(cast, office, edge)
        if len(holders) == 1 and not has_rival(grammar, cast, holders[0], office, head):
            cast.mention(holders[0], place, "nominal")
        elif not holders:
            speakers.append(Speaker(office, Place(edge, head + 1), head))
    return speakers


def _is_noun(grammar: Grammar, head: int) -> bool:
    """Say whether a token is a singular noun; so is a title whose adjective stands last: 'secretary-general'."""
    if grammar.tag[head] in ("NN", "NNP"):
        return True
    hit = title_ending(grammar, head + 1) if grammar.tag[head] == "JJ" else None
    return hit is not None and hit[0] < head


def _is_head(grammar: Grammar, head: int) -> bool:
    if grammar.dep[head] in ("compound", "amod", "nmod") or not _is_noun(grammar, head):
        return False
    following = head + 1
    if following < len(grammar) and grammar.sentence[following] == grammar.sentence[head]:
        return not (grammar.is_name_word(following) or grammar.text[following] == "-")
    return True


def admit_speakers(grammar: Grammar, cast: Cast, speakers: list[Speaker]) -> None:
    """Enter those of whom nothing but a title is known, where something is on their word."""
    for office, place, head in speakers:
        whole = Place(place.first, grammar.complement_end(head))
        is_free = cast.owner(place) is None and not _ends_with_name(cast, whole)
        is_told = grammar.tag[head] != "NNP" or (office.country is not None and place.first < office.core.last - 1)
        if is_free and grammar.is_source(head) and is_told:
            _admit_speaker(grammar, cast, office, whole, head)


def _ends_with_name(cast: Cast, whole: Place) -> bool:
    """'Special Envoy for Sanctions Anna Berg' is Anna Berg, whatever the parser takes for the head."""
    return any(
        draft.kind == "person"
        and draft.mentions[place] == "name"
        and whole.first < place.first < whole.last <= place.last
        for place, draft in cast.places()
    )


def _admit_speaker(grammar: Grammar, cast: Cast, office: Office, place: Place, head: int) -> None:
    words = " ".join(grammar.text[place.first : place.last]).replace(" - ", "-").replace(" 's", "'s")
    is_definite = grammar.lower[place.first] == "the"
    draft = cast.party("words", words.lower()) if is_definite else None
    if draft is None:
        name = words if grammar.is_name_word(place.first) else words[:1].lower() + words[1:]
        draft = Draft(kind="unnamed", name=name, by=UNNAMED, confidence=SPEAKING, country=office.country)
        draft.sector, draft.gender, draft.noun = office.sector, office.gender, grammar.lower[head]
        draft.offices.append(office)
        cast.enter(draft, *(("words", words.lower()) if is_definite else ()))
    cast.mention(draft, place, "nominal")


def resolve_references(grammar: Grammar, cast: Cast) -> None:
    """Give nouns, plurals and pronouns to the parties that they call again, in this order."""
    phrases = find_phrases(grammar, cast)
    join_appositions(grammar, cast, phrases)
    Nominals(grammar, cast, phrases).resolve()
    plurals = Plurals(grammar, cast, phrases)
    plurals.resolve()
    Pronouns(grammar, cast, phrases, plurals).resolve()


def resolve_relatives(grammar: Grammar, cast: Cast) -> None:
    """Give "who" to the party that its clause is about."""
    for index in range(len(grammar)):
        if grammar.lower[index] == "who":
            _resolve_relative(grammar, cast, index)


def _resolve_relative(grammar: Grammar, cast: Cast, index: int) -> None:
    clause = grammar.head[index]
    if grammar.dep[clause] != "relcl":
        return
    head = grammar.head[clause]
    for place, draft in cast.places():
        if place.first <= head < place.last and head == grammar.top(*place):
            if place.last == index or (place.last == index - 1 and grammar.word(index - 1) == ","):
                cast.mention(draft, Place(index, index + 1), "pronoun")
            return
