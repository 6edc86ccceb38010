"""Words that stand for a party named before: "the US president", "he", "who".

Only what is certain is resolved: an office that one person of the text holds, a relative pronoun beside its antecedent,
and "he" or "she" where a single person of fitting gender was the subject of this or the last sentence (the subject is
the centre that a pronoun continues: Grosz, Joshi and Weinstein 1995).
"""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.actors.drafts import Cast, Draft, Office, Place
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.lexicon import title_index
from dragoman.analysis.actors.offices import POSSESSIVES, Surroundings, office_of, title_ending

UNNAMED = "actors.unnamed@1"
SPEAKING = 0.8
LEADERS = frozenset(("president", "prime minister", "supreme leader", "leader", "monarch"))
PRONOUNS = {"he": "male", "she": "female"}


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
        is_foreign = office.owner is None and any(grammar.dep[child] == "poss" for child in grammar.children[head])
        if grammar.lower[edge] in POSSESSIVES or is_foreign or not is_definite:
            speakers.append(Speaker(office, Place(edge, head + 1), head))
            continue
        holders = [draft for draft in cast.drafts if _holds(draft, office, edge)]
        if len(holders) == 1 and not _has_rival(grammar, cast, holders[0], office, head):
            cast.mention(holders[0], place, "nominal")
        elif not holders:
            speakers.append(Speaker(office, Place(edge, head + 1), head))
    return speakers


def _has_rival(grammar: Grammar, cast: Cast, holder: Draft, office: Office, head: int) -> bool:
    """Say whether a bare title could mean somebody else: one of that title was spoken of before who is not the holder.

    After 'the special envoy of ASEAN' and 'the UN envoy, Noeleen Heyzer', "the envoy" is either.
    """
    if office.owner is not None or office.country is not None:
        return False
    own = {index for held in holder.offices for index in range(*held.place)}
    own.update(index for place, draft in cast.places() if draft is holder for index in range(*place))
    return any(grammar.lower[index] == grammar.lower[head] and index not in own for index in range(head))


def _is_head(grammar: Grammar, head: int) -> bool:
    if grammar.tag[head] not in ("NN", "NNP") or grammar.dep[head] in ("compound", "amod", "nmod"):
        return False
    following = head + 1
    if following < len(grammar) and grammar.sentence[following] == grammar.sentence[head]:
        return not (grammar.is_name_word(following) or grammar.text[following] == "-")
    return True


def _holds(draft: Draft, office: Office, before: int) -> bool:
    if draft.kind != "person" or not draft.mentions or draft.begins() >= before:
        return False
    return any(_is_same_office(held, office, draft) for held in draft.offices)


def _is_same_office(held: Office, office: Office, draft: Draft) -> bool:
    if held.is_address or held.former != office.former:
        return False
    if office.gender and draft.gender and office.gender != draft.gender:
        return False
    ranks = LEADERS if office.rank == "leader" else {office.rank}
    same = held.rank in ranks if office.rank else held.title.lower() == office.title.lower()
    if not same:
        return False
    if office.country is not None:
        return (held.country or draft.country) == office.country
    return office.owner is None or office.owner == held.owner


def admit_speakers(grammar: Grammar, cast: Cast, speakers: list[Speaker]) -> None:
    """Enter those of whom nothing but a title is known, where something is on their word."""
    for office, place, head in speakers:
        if grammar.is_source(head) and grammar.tag[head] == "NN" and cast.owner(place) is None:
            _admit_speaker(grammar, cast, office, Place(place.first, grammar.complement_end(head)), head)


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


def resolve_pronouns(grammar: Grammar, cast: Cast) -> None:
    """Give "who", "he" and "she" to their antecedents, in reading order, so that a resolved one bears the next."""
    named = frozenset(index for place, _ in cast.places() for index in range(*place))
    for index in range(len(grammar)):
        word = grammar.lower[index]
        if word == "who":
            _resolve_relative(grammar, cast, index)
        elif word in PRONOUNS and grammar.dep[index] in ("nsubj", "nsubjpass") and index not in named:
            antecedent = _antecedent(grammar, cast, index)
            if antecedent is not None and cast.mention(antecedent, Place(index, index + 1), "pronoun"):
                antecedent.gender = antecedent.gender or PRONOUNS[word]


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


def _antecedent(grammar: Grammar, cast: Cast, index: int) -> Draft | None:
    gender = PRONOUNS[grammar.lower[index]]
    sentence = grammar.sentence[index]
    quotation = grammar.quotation[index]
    here = [
        (place, draft)
        for place, draft in cast.places()
        if place.last <= index
        and grammar.sentence[place.first] == sentence
        and grammar.quotation[place.first] == quotation
        and _may_be_meant(draft, gender)
    ]
    if not here and quotation < 0:
        here = [
            (place, draft)
            for place, draft in cast.places()
            if grammar.sentence[place.first] == sentence - 1
            and grammar.quotation[place.first] < 0
            and _may_be_meant(draft, gender)
        ]
    candidates: list[Draft] = []
    for _, draft in here:
        if draft not in candidates:
            candidates.append(draft)
    if len(candidates) != 1 or candidates[0].kind not in ("person", "unnamed"):
        return None
    is_subject = any(grammar.subject_of(grammar.top(*place)) is not None for place, _ in here)
    return candidates[0] if is_subject else None


def _may_be_meant(draft: Draft, gender: str) -> bool:
    """A person of that gender or of none told; unnamed single persons are rivals."""
    if draft.kind == "person":
        return draft.gender in (None, gender)
    return draft.kind == "unnamed" and not draft.is_plural and draft.gender in (None, gender)
