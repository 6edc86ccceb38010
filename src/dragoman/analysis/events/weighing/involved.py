"""Traits of the parties: who they are to each other, where they stand, and which places of the clause stay empty."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.events.weighing.candidate import OFFICIAL, Candidate, Surroundings, is_public
from dragoman.records.actors import Actor
from dragoman.vocabularies.event_lexicon import load_event_lexicon

NEAR, FAR = 4, 12
PLACES = ("with", "against", "on", "to", "for", "at", "from", "by", "of", "between", "into")
NAMED = ("NOUN", "PROPN", "PRON")
DAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
LONG_NAME = 6


def party_traits(around: Surroundings, candidate: Candidate) -> Iterator[str]:
    """Name the traits of actors and recipients, one side after the other, and of both together."""
    sides = (("actor", candidate.actors), ("recipient", candidate.recipients))
    for side, ids in sides:
        yield f"{side}s={min(len(ids), 3)}"
        yield f"type={candidate.kind} {side}s={'yes' if ids else 'no'}"
        for number, identifier in enumerate(ids[:3]):
            yield from _who(around, candidate, side, around.by_id[identifier], number)
            yield from _where(around, candidate, side, identifier)
    yield from _together(around, candidate)


def _who(around: Surroundings, candidate: Candidate, side: str, actor: Actor, number: int) -> Iterator[str]:
    yield f"{side} kind={actor.kind}"
    if number == 0:
        yield f"type={candidate.kind} {side} kind={actor.kind}"
    yield f"{side} sector={actor.sector if actor.sector in OFFICIAL else 'other' if actor.sector else 'none'}"
    if actor.roles:
        yield f"{side} has office"
    words = actor.name.split()
    if len(words) >= LONG_NAME:
        yield f"{side} name=long"
    if any(word in DAYS for word in words[1:]) or not any(word[0].isupper() or word[0].isdigit() for word in words):
        yield f"{side} name=odd"
    if actor.kind in ("person", "state") and words[0][0].islower():
        yield f"{side} name=lower"


def _where(around: Surroundings, candidate: Candidate, side: str, identifier: str) -> Iterator[str]:
    """Name where a party stands: how far, on which path of the tree, in which form."""
    tree, head = around.tree, candidate.head
    placed = around.nearest(identifier, head)
    if placed is None:
        yield f"{side} elsewhere"
        return
    mention, token = placed
    yield f"{side} form={mention.form}"
    distance = abs(token - head)
    yield f"{side} {'near' if distance <= NEAR else 'apart' if distance <= FAR else 'far'}"
    yield f"{side} {'before' if token < head else 'behind'}"
    path = around.path(token, head)
    yield f"{side} steps={min(len(path) - 1, 6)}"
    crossed = [i for i in path[1:-1] if tree.is_verb(i)]
    yield f"{side} verbs-between={min(len(crossed), 3)}"
    yield f"{side} as {_role(around, token, head, path)}"


def _role(around: Surroundings, token: int, head: int, path: list[int]) -> str:
    tree = around.tree
    if tree.head[token] == head:
        return tree.dep[token]
    if tree.dep[token] == "pobj" and tree.head[tree.head[token]] == head:
        return f"behind {tree.lower[tree.head[token]]}"
    if len(path) > 1 and path[1] == tree.head[token] and tree.dep[token] in ("conj", "poss", "amod", "compound"):
        return f"{tree.dep[token]} of another"
    return tree.dep[token] + " elsewhere"


def _together(around: Surroundings, candidate: Candidate) -> Iterator[str]:
    involved = [around.by_id[one] for one in (*candidate.actors, *candidate.recipients)]
    if not involved:
        yield "nobody"
        return
    first, others = involved[:1], involved[1:]
    publics = [one for one in involved if is_public(one)]
    yield f"public={'all' if len(publics) == len(involved) else 'some' if publics else 'none'}"
    yield f"states={min(sum(one.kind == 'state' for one in involved), 2)}"
    if first and others:
        kinds = " and ".join(sorted((first[0].kind, others[0].kind)))
        yield f"kinds={kinds}"
    if not candidate.actors or not candidate.recipients:
        yield "one-sided"


def empty_places(around: Surroundings, candidate: Candidate) -> Iterator[str]:
    """Name the places of the clause or phrase whose words mean no party of the happening."""
    tree, head = around.tree, candidate.head
    mine = {*candidate.actors, *candidate.recipients, *candidate.happening.first.mediators}
    if tree.is_verb(head):
        clause = around.clause(head)
        places = {"subject": clause.subject, "object": clause.object, "indirect": clause.indirect}
        for name, token in places.items():
            yield from _emptiness(around, name, token, mine)
            yield from _left_out(around, name, token, mine)
        for name in PLACES:
            for token in clause.prepositions.get(name, ())[:1]:
                yield from _emptiness(around, name, token, mine)
        return
    for child in tree.children[head]:
        if tree.dep[child] in ("poss", "compound", "amod") and tree.pos[child] in (*NAMED, "ADJ"):
            yield from _emptiness(around, tree.dep[child], child, mine)
        if tree.lower[child] in PLACES:
            yield from _emptiness(around, tree.lower[child], tree.child(child, "pobj"), mine)


def _emptiness(around: Surroundings, place: str, token: int | None, mine: set[str]) -> Iterator[str]:
    tree = around.tree
    if token is None:
        yield f"{place}: none"
        return
    held = around.held.get(token, frozenset())
    if held & mine:
        yield f"{place}: party"
    elif held:
        yield f"{place}: another actor"
    elif tree.pos[token] in NAMED:
        yield f"{place}: {_sort_of(around, token)}"
    else:
        yield f"{place}: other"


def _sort_of(around: Surroundings, token: int) -> str:
    tree, classes = around.tree, load_event_lexicon().classes
    if tree.pos[token] != "NOUN":
        return f"empty {tree.pos[token]}"
    if any(tree.lemma[token] in classes[name] for name in ("people", "bodies", "bands")):
        return "empty people"
    return f"empty {'plural' if tree.tag[token] == 'NNS' else 'noun'}"


def _left_out(around: Surroundings, place: str, token: int | None, mine: set[str]) -> Iterator[str]:
    """Name whether what 'and' joins to a party is none: 'met the minister and the general'."""
    tree = around.tree
    if token is None:
        return
    joined: list[int] = [token]
    for one in joined:
        joined.extend(i for i in tree.children[one] if tree.dep[i] == "conj" and tree.pos[i] in NAMED)
    if len(joined) > 1:
        missing = sum(not around.held.get(i, frozenset()) & mine for i in joined)
        yield f"{place}: {'all joined' if not missing else 'some joined' if missing < len(joined) else 'none joined'}"
