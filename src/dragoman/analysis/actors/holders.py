"""Who is meant by an office without a name: "the US president", "the envoy".

An office has one holder at a time, so that whoever the text says holds it is meant, unless it says so of two.
"""

from __future__ import annotations

from dragoman.analysis.actors.drafts import Cast, Draft, Office
from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.lexicon import title_index

LEADERS = frozenset(("president", "prime minister", "supreme leader", "leader", "monarch"))


def holders_of(cast: Cast, office: Office, edge: int) -> list[Draft]:
    """Give those who hold an office by what the text says before a token, or else anywhere, where one can say so.

    Of several, those with the very same title are meant: after 'Premier Hallin' and 'Chancellor Olt', "the chancellor"
    is Olt, though both lead governments.
    """
    holders = [draft for draft in cast.drafts if _holds(draft, office, edge)]
    if len(holders) > 1:
        named = [draft for draft in holders if any(_is_called(held, office) for held in draft.offices)]
        return named if len(named) == 1 else holders
    return holders or _by_last_word(cast, office, edge) or _later_holder(cast, office)


def _is_called(held: Office, office: Office) -> bool:
    return not held.is_address and held.title.lower() == office.title.lower()


def is_owned(grammar: Grammar, head: int) -> bool:
    """Say whether the words tell whose office it is: 'Merrow's minister', 'the President of the Zhevran Federation'.

    An officer whose envoy somebody is owns nothing: 'the Special Envoy of the Secretary-General'.
    """
    for child in grammar.children[head]:
        if grammar.dep[child] == "poss":
            return True
        if grammar.lower[child] == "of" and child == head + 1:
            return not any(_is_officer(grammar, thing) for thing in grammar.children[child])
    return False


def _is_officer(grammar: Grammar, index: int) -> bool:
    return grammar.dep[index] == "pobj" and grammar.lower[index] in title_index().by_end


def has_rival(grammar: Grammar, cast: Cast, holder: Draft, office: Office, head: int) -> bool:
    """Say whether a bare title could mean somebody else: one of that title was spoken of before who is not the holder.

    After 'the special envoy of ASEAN' and 'the UN envoy, Noeleen Heyzer', "the envoy" is either.
    """
    if office.owner is not None or office.country is not None:
        return False
    own = {index for held in holder.offices for index in range(*held.place)}
    own.update(index for place, draft in cast.places() if draft is holder for index in range(*place))
    return any(grammar.lower[index] == grammar.lower[head] and index not in own for index in range(head))


def _later_holder(cast: Cast, office: Office) -> list[Draft]:
    """A story may open with the office and name its holder later, where an office has but one holder at a time."""
    if office.former or (office.rank is None and " " not in office.title):
        return []
    same = [
        draft
        for draft in cast.drafts
        if draft.kind == "person"
        and draft.mentions
        and any(_is_same_office(held, office, draft) for held in draft.offices)
    ]
    return same if len(same) == 1 else []


def _by_last_word(cast: Cast, office: Office, edge: int) -> list[Draft]:
    """'The envoy' is the one special envoy, 'the minister' the one minister who was named before."""
    if " " in office.title or office.rank is not None or office.former or office.is_address:
        return []
    found = []
    for draft in cast.drafts:
        if draft.kind == "person" and draft.mentions and draft.begins() < edge:
            titles = [
                held.title.lower().split(" of ")[0].split(" for ")[0] for held in draft.offices if not held.former
            ]
            is_called = any(title.split()[-1] == office.title.lower() for title in titles)
            is_there = office.country is None or draft.country in (None, office.country)
            if is_called and is_there:
                found.append(draft)
    return found


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
