"""Who mediates as the story tells it, also where it does not say so of the talks themselves.

"Qatari mediators", "the American go-between Ada Moor", "Norway, which has acted as intermediary", "carried messages
from one to the other", "brought the two sides together".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.tracks import NEAR, Track
from dragoman.analysis.affairs.talks.words import GO_BETWEENS, GUARANTORS, MEDIATION, ROUNDS, TALKING
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

MEDIATING = frozenset(("mediate", "facilitate", "moderate", "arbitrate"))
BROKERING = frozenset(("broker", "chair"))
SERVING = frozenset(("act", "serve", "work", "function", "operate"))
LEADING = frozenset(("lead", "head", "run", "conduct", "direct", "oversee", "undertake", "offer", "provide", "take"))
CARRIERS = frozenset((
    "carry", "relay", "convey", "ferry", "pass", "shuttle", "walk", "hand", "bring", "take", "deliver",
))  # fmt: skip
FOR_MEDIATORS = TALKING | ROUNDS | {"process", "exchange", "swap"}
FAR = 5
"""How many sentences from the talks of its only track a document may tell who mediates."""
HELD = ("happened", "ongoing")


@dataclass(frozen=True, slots=True)
class GoBetween:
    """Somebody who stands between others.

    Attributes:
        token: the word that says so.
        ids: who it is.
        others: between whom, where that is said.
    """

    token: int
    ids: Ids
    others: frozenset[Side]


def find_go_betweens(tree: Tree, parties: Parties, sides: Sides) -> Iterator[GoBetween]:
    """Find those who are told to mediate, in reading order."""
    for token in range(len(tree)):
        if tree.is_verb(token):
            ids = _by_verb(tree, parties, token)
        elif tree.lemma[token] in GO_BETWEENS and tree.pos[token] in ("NOUN", "PROPN"):
            ids = _by_noun(tree, parties, token)
        else:
            continue
        ids = tuple(one for one in ids if not _is_anybody(parties, one))
        if ids:
            yield GoBetween(token, ids, _others(tree, parties, sides, token))


def go_betweens_of(tree: Tree, track: Track, tracks: list[Track], found: list[GoBetween], sides: Sides) -> Ids:
    """Give who stands between the sides of a track: those told so of its sides, or of nobody else beside it."""
    given: list[str] = []
    for one in found:
        own = sides.all_of(one.ids)
        if own & track.sides or (one.others and not one.others <= track.sides):
            continue
        if one.others or _nearest(tree, one.token, tracks) is track:
            given.extend(one.ids)
    return tuple(dict.fromkeys(given))


def _nearest(tree: Tree, token: int, tracks: list[Track]) -> Track | None:
    """Give the only track, or the one of which this sentence or the last ones speak."""
    here = tree.parse.sentence_of[token]
    if len(tracks) == 1:
        near = any(abs(here - tree.parse.sentence_of[one.head]) <= FAR for one in tracks[0].mentions)
        return tracks[0] if near else None
    for distance in range(NEAR + 1):
        told = [
            track
            for track in tracks
            if any(here - tree.parse.sentence_of[mention.head] == distance for mention in track.mentions)
        ]
        if told:
            return told[0] if len(told) == 1 else None
    return None


def _is_anybody(parties: Parties, identifier: str) -> bool:
    """Say whether somebody is called by what he does, and nothing else is told of him: 'the mediators'."""
    actor = parties.by_id[identifier]
    unknown = actor.kind in ("group", "unnamed", "organization") and actor.country is None and not actor.members
    return unknown and actor.name.casefold().split()[-1].removesuffix("s") in GO_BETWEENS


def _by_verb(tree: Tree, parties: Parties, verb: int) -> Ids:
    lemma = tree.lemma[verb]
    clause = Clause(tree, verb)
    goal = clause.object
    about = goal is not None and tree.lemma[goal] in FOR_MEDIATORS
    serving = lemma in SERVING and any(_is_go_between(tree, i) for i in governed(tree, verb).get("as", ()))
    carrying = lemma in CARRIERS and _is_from_one_to_other(tree, verb)
    leading = lemma in LEADING and goal is not None and tree.lemma[goal] in MEDIATION
    mediating = lemma in MEDIATING or (lemma in BROKERING and about) or leading
    if not (serving or carrying or mediating or _brings_together(tree, verb)):
        return ()
    if climb(tree, verb, "CONSULT").status not in HELD:
        return ()
    beside = governed(tree, goal).get("with", []) if leading and goal is not None else []
    own = parties.of(clause.subject) if clause.subject is not None else ()
    return tuple(dict.fromkeys((*own, *(one for i in beside for one in parties.of(i)))))


def _is_go_between(tree: Tree, noun: int) -> bool:
    """Say whether a noun calls somebody who stands between others; the parse takes 'go-between' apart."""
    return tree.lemma[noun] in GUARANTORS or tree.lower[max(noun - 2, 0) : noun + 1] == ["go", "-", "between"]


def _is_from_one_to_other(tree: Tree, verb: int) -> bool:
    """Read 'carrying papers from one to the other', 'relayed messages between them'."""
    below = {tree.lower[i] for i in tree.subtree(verb) if i > verb}
    return "between" in below or {"from", "to", "other"} <= below or {"back", "forth"} <= below


def _brings_together(tree: Tree, verb: int) -> bool:
    """Read 'brought the two sides together', 'bring them back to the table'."""
    if tree.lemma[verb] != "bring":
        return False
    together = tree.has_child(verb, "together")
    seated = any(tree.lemma[i] == "table" for i in tree.subtree(verb))
    return together or seated


def _by_noun(tree: Tree, parties: Parties, noun: int) -> Ids:
    """Read 'Qatari mediators', 'American mediator Ada Moor', 'mediator Qatar'; none of them who is only offered."""
    top = noun
    while tree.dep[top] in ("compound", "nmod", "appos", "amod") and tree.pos[tree.head[top]] in ("NOUN", "PROPN"):
        top = tree.head[top]
    above = tree.head[top]
    if tree.dep[top] == "pobj" and tree.lower[above] in ("as", "for", "without"):
        return ()
    if tree.dep[top] == "attr" and climb(tree, above, "CONSULT").status not in HELD:
        return ()
    if tree.dep[top] == "attr":
        return parties.of(tree.child(above, "nsubj"))
    return parties.of(noun) or parties.owners(noun) or (parties.of(top) if top != noun else ())


def _others(tree: Tree, parties: Parties, sides: Sides, token: int) -> frozenset[Side]:
    found = governed(tree, token).get("between", [])
    goal = tree.child(token, "dobj") if tree.is_verb(token) else None
    if goal is not None:
        found = [*found, *governed(tree, goal).get("between", [])]
    return sides.all_of([one for head in found for one in parties.concerned(head)])
