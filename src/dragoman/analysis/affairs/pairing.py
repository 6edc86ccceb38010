"""Whom 'both sides' mean: the two who meet, agree or fight in a document, not who mediates, nor who asks them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.pairs import is_pair_word, pair_meant
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.parsing.tree import Tree

SIDES = frozenset(("side", "party", "belligerent", "foe", "rival", "enemy"))
BOTH = 2
ANYBODY = frozenset(("man", "woman", "leader", "official", "diplomat"))
PERSONS = frozenset(("man", "woman", "minister", "president", "leader", "premier", "official", "envoy", "diplomat"))
ASKING = frozenset((
    "urge", "call", "ask", "appeal", "plead", "press", "demand", "tell", "order", "invite", "warn", "implore", "beg",
    "exhort", "advise", "remind", "push", "request", "encourage", "want", "expect", "host", "mediate", "help",
))  # fmt: skip
THIRD = frozenset((
    "mediate", "broker", "host", "facilitate", "sponsor", "chair", "moderate", "guarantee", "observe", "monitor",
    "oversee", "back", "welcome", "support",
))  # fmt: skip
"""What those do who are no party to a dispute or a deal."""
MUTUAL = frozenset((
    "meet", "agree", "sign", "fight", "clash", "exchange", "negotiate", "talk", "resume", "hold", "commit", "pledge",
    "trade", "conclude", "reach", "discuss", "speak", "swap", "restore", "break", "accuse", "attack", "invade", "shell",
    "blame", "strike", "war", "sever", "quarrel", "dispute", "reject", "recall", "expel", "claim", "undertake",
))  # fmt: skip
"""What parties do with or against each other."""
TALKING = frozenset(("speak", "talk", "discuss", "meet", "hold", "call"))
"""What one does with allies as well as with the other side."""
WITH = ("with", "against", "from", "on", "to")
MUCH, SOME, LITTLE = 3.0, 2.0, 1.0


@dataclass(slots=True)
class _Dyad:
    weight: float
    last: int
    ids: Ids


def is_pair(tree: Tree, head: int) -> bool:
    """Say whether a phrase means both of two parties: 'both countries', 'the two leaders', 'the sides'."""
    two = tree.lower[head] == "two" and any(tree.lower[i] == "the" for i in tree.children[head])
    return (
        is_pair_word(tree, head) or is_sides(tree, head) or (two and tree.dep[head] in ("nsubj", "nsubjpass", "dobj"))
    )


def is_sides(tree: Tree, head: int) -> bool:
    """Say whether a phrase means those who are at odds or make a deal: 'both sides', 'the warring parties'."""
    before = [i for i in tree.children[head] if i < head and tree.dep[i] != "punct"]
    definite = any(tree.lower[i] in ("the", "these", "both", "two") for i in before)
    plain = all(tree.lower[i] in ("the", "these", "both", "two", "warring", "rival") for i in before)
    behind = any(tree.dep[i] == "prep" and tree.lower[i] == "of" for i in tree.children[head])
    if tree.tag[head] == "NN" and any(tree.lower[i] in ("each", "neither") for i in before):
        return tree.lemma[head] in SIDES and not behind
    return tree.lemma[head] in SIDES and tree.tag[head] == "NNS" and plain and definite and not behind


def both_meant(parties: Parties, head: int) -> Ids:
    """Give the two parties that a phrase for both means; () where the document names no such two.

    The nearest plurality of two is meant (Kamp and Reyle 1993, section 4.1), but sides are those of the dispute or the
    deal, and whoever asks something of both is neither.

    Args:
        parties: the document's parties.
        head: the phrase for both.
    """
    tree = parties.tree
    asker = asking(parties, head)
    taken_up = _said_before(parties, head) if tree.lower[head] in ("both", "each") else ()
    if taken_up:
        return taken_up
    if not is_sides(tree, head):
        near = pair_meant(tree, head, parties.of)
        fits = tree.lemma[head] not in PERSONS or all(_is_called(parties, one, tree.lemma[head]) for one in near)
        if near and fits and not asker & set(sides_of(parties, near)):
            return near
    said = _said_before(parties, head)
    if said:
        return said
    thirds = _thirds(parties) | asker
    for last in (head, len(tree)):
        dyads = _dyads(parties, last)
        least = SOME if is_sides(tree, head) else LITTLE
        kept = [dyad for sides, dyad in dyads.items() if not sides & thirds and dyad.weight >= least]
        if kept:
            return max(kept, key=lambda dyad: (dyad.weight, dyad.last)).ids
    return _most_spoken_of(parties, thirds)


def _said_before(parties: Parties, head: int) -> Ids:
    """Give what 'both' takes up of the sentence before ('the two presidents ... Both'), or the last two persons."""
    tree = parties.tree
    first = tree.parse.sentences[max(tree.parse.sentence_of[head] - 1, 0)].first
    if tree.lower[head] in ("both", "each"):
        before = next(
            (i for i in range(head - 1, first - 1, -1) if tree.lemma[i] in PERSONS and is_pair(tree, i)), None
        )
        return both_meant(parties, before) if before is not None else ()
    if tree.lemma[head] not in PERSONS:
        return ()
    found: dict[str, str] = {}
    for token in range(head - 1, -1, -1):
        named = parties.named(token) if tree.pos[token] == "PROPN" else None
        actor = parties.by_id[named] if named is not None else None
        if actor is not None and _is_called(parties, actor.id, tree.lemma[head]):
            found.setdefault(actor.country or actor.id, actor.id)
        if len(found) == BOTH:
            return tuple(reversed(found.values()))
    return ()


def _is_called(parties: Parties, identifier: str, noun: str) -> bool:
    """Say whether somebody may be called by a noun: a president has that title, a man has a name and an office."""
    actor = parties.by_id[identifier]
    if actor.kind != "person" or not actor.roles:
        return False
    return noun in ANYBODY or any(noun in role.title.casefold() for role in actor.roles)


def _most_spoken_of(parties: Parties, without: set[str]) -> Ids:
    """Give the two that a document speaks of most, where it speaks of no third nearly as often."""
    counts: dict[str, int] = {}
    first: dict[str, str] = {}
    for identifier, actor in parties.by_id.items():
        side = actor.country or identifier
        if actor.members or side in without or actor.kind == "unnamed" or actor.sector in ("JRN", "MED"):
            continue
        counts[side] = counts.get(side, 0) + len(actor.mentions)
        if side not in first or actor.kind == "state":
            first[side] = identifier
    ranked = sorted(counts, key=lambda side: -counts[side])
    if len(ranked) < BOTH or (len(ranked) > BOTH and 2 * counts[ranked[BOTH]] > counts[ranked[BOTH - 1]]):
        return ()
    return tuple(first[side] for side in ranked[:BOTH])


def sides_of(parties: Parties, found: Ids) -> tuple[str, ...]:
    """Give the country of each party, or the party itself where it has none."""
    return tuple(parties.by_id[one].country or one for one in found if one in parties.by_id)


def asking(parties: Parties, head: int) -> set[str]:
    """Give the sides of whoever asks something of those whom a phrase means."""
    tree = parties.tree
    for above in tree.ancestors(head):
        if tree.is_verb(above) and tree.lemma[above] in ASKING:
            subject = Clause(tree, above).subject
            if subject is not None and subject != head:
                return set(sides_of(parties, parties.of(subject)))
    return set()


def _thirds(parties: Parties) -> set[str]:
    tree = parties.tree
    found: set[str] = set()
    for verb in range(len(tree)):
        if tree.is_verb(verb) and tree.lemma[verb] in THIRD:
            found.update(sides_of(parties, parties.of(Clause(tree, verb).subject)))
    return found


def _dyads(parties: Parties, last: int) -> dict[frozenset[str], _Dyad]:
    """Weigh the pairs of parties that a text names before a token, by their sides."""
    found: dict[frozenset[str], _Dyad] = {}
    for place, weight, ids in _named(parties, last):
        sides = frozenset(sides_of(parties, ids))
        if len(ids) != BOTH or len(sides) != BOTH or any(_is_no_side(parties, one) for one in ids):
            continue
        before = found.get(sides)
        summed = weight if before is None else before.weight + (weight if weight > LITTLE else 0.0)
        found[sides] = _Dyad(summed, place, ids)
    return found


def _is_no_side(parties: Parties, identifier: str) -> bool:
    actor = parties.by_id[identifier]
    return bool(actor.members) or actor.sector in ("OPP", "JRN", "MED", "BUS")


def _named(parties: Parties, last: int) -> Iterator[tuple[int, float, Ids]]:
    tree = parties.tree
    for token in range(last):
        joined = [i for i in tree.children[token] if tree.dep[i] == "conj" and i < last]
        if len(joined) == 1 and tree.pos[token] in ("PROPN", "NOUN") and not is_pair(tree, token):
            yield token, _weight(tree, token), parties.of(token)
        if tree.is_verb(token) and tree.lemma[token] in MUTUAL:
            clause = Clause(tree, token)
            others = [clause.object] if clause.object is not None else []
            others += [i for name in WITH for i in clause.prepositions.get(name, ())]
            doers = parties.of(clause.subject)
            for one in others:
                if one < last and not is_pair(tree, one):
                    weight = LITTLE if tree.lemma[token] in TALKING else SOME
                    yield token, weight, tuple(dict.fromkeys((*doers, *parties.of(one))))


def _weight(tree: Tree, token: int) -> float:
    """Weigh two who are joined by what they do together."""
    above = tree.head[token]
    if tree.dep[token] == "pobj":
        return MUCH if tree.lower[above] == "between" else LITTLE
    if tree.dep[token] in ("nsubj", "nsubjpass") and tree.lemma[above] in MUTUAL:
        return MUCH
    return 0.0 if tree.dep[token] in ("nsubj", "agent") and tree.lemma[above] in ASKING | THIRD else LITTLE
