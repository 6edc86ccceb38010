"""Who stands between those who talk: 'mediated by', 'under the auspices of', 'EU-led', 'with Norway as guarantor'."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.talks.words import (
    CHANNELS,
    GO_BETWEENS,
    GUARANTORS,
    LEADING,
    MEDIATING,
    MEDIATION,
)
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree


def go_betweens_before(tree: Tree, parties: Parties, noun: int) -> Ids:
    """Give who mediates in 'EU-mediated talks', 'US-brokered negotiations'."""
    found: list[str] = []
    for child in tree.children[noun]:
        words = tree.subtree(child) if tree.dep[child] in ("amod", "compound", "nmod") and child < noun else []
        if any(tree.lemma[i] in MEDIATING or tree.lower[i] in PARTICIPLES for i in words):
            found.extend(one for i in words for one in (parties.named(i),) if one is not None)
    return tuple(dict.fromkeys(found))


PARTICIPLES = frozenset(("mediated", "brokered", "facilitated", "sponsored", "hosted", "led", "backed"))
"""Behind a hyphen these say whose good offices they are; hosts and backers do not negotiate either."""


def mediators_of(tree: Tree, parties: Parties, nouns: list[int], clause: int) -> Ids:
    """Read 'mediated by Oman', 'under the mediation of Oman', 'with Oman mediating', 'through Omani mediators'."""
    found: list[str] = []
    verbs = [clause] if tree.is_verb(clause) else []
    for noun in nouns:
        led = {tree.lower[i] for child in tree.children[noun] if child < noun for i in tree.subtree(child)}
        if led & LEADING:
            found.extend(go_betweens_before(tree, parties, noun))
    for holder in (*nouns, *verbs):
        for inner in (i for heads in governed(tree, holder).values() for i in heads):
            if tree.lemma[inner] in MEDIATION:
                found.extend(parties.owners(inner))
            elif tree.lemma[inner] in GO_BETWEENS:
                found.extend(parties.of(inner) or parties.owners(inner))
        for child in tree.children[holder]:
            if tree.lemma[child] in MEDIATING and tree.dep[child] == "relcl" and tree.child(child, "agent") is None:
                subject = Clause(tree, child).subject
                found.extend(parties.of(subject) if subject is not None and subject != holder else ())
            elif tree.lemma[child] in MEDIATING and tree.tag[child] in ("VBN", "VBD"):
                agent = tree.child(child, "agent", "prep")
                inner_most = tree.child(agent, "pobj") if agent is not None else None
                found.extend(parties.of(inner_most))
            elif tree.lemma[child] in MEDIATING and tree.tag[child] == "VBG":
                found.extend(parties.of(tree.child(child, "nsubj")))
        found.extend(_beside(tree, parties, holder))
        subject = Clause(tree, holder).subject if tree.is_verb(holder) else None
        if subject is not None and tree.lemma[subject] in GO_BETWEENS:
            found.extend(parties.of(subject) or parties.owners(subject))
        if tree.is_verb(holder) and tree.lemma[holder] in MEDIATING:
            subject = Clause(tree, holder).subject
            found.extend((parties.of(subject) or parties.owners(subject)) if subject is not None else ())
    return tuple(dict.fromkeys(found))


def _beside(tree: Tree, parties: Parties, holder: int) -> Iterator[str]:
    """Read 'with Norway and Cuba as guarantors', 'exchange messages through Switzerland'."""
    for child in tree.children[holder]:
        if tree.lower[child] == "with" and tree.dep[child] == "prep":
            guests = [i for i in (*tree.subtree(child), *tree.children[holder]) if tree.lower[i] == "as"]
            if any(tree.lemma[j] in GUARANTORS for i in guests for j in tree.children[i]):
                yield from parties.of(tree.child(child, "pobj"))
    below = tree.subtree(holder) if tree.pos[holder] == "NOUN" else tree.children[holder]
    for child in below:
        if tree.is_verb(child) and tree.dep[child] in ("relcl", "advcl") and tree.lemma[child] in CHANNELS:
            yield from _through(tree, parties, child)
    if tree.is_verb(holder) and tree.lemma[holder] in CHANNELS:
        yield from _through(tree, parties, holder)


def _through(tree: Tree, parties: Parties, verb: int) -> Iterator[str]:
    heads = [i for name, inner in governed(tree, verb).items() if name in ("through", "via") for i in inner]
    goal = tree.child(verb, "dobj")
    if goal is not None:
        heads += [i for name, inner in governed(tree, goal).items() if name in ("through", "via") for i in inner]
    for head in heads:
        yield from parties.of(head)
