"""Who sits at the table: the names in the phrase, the subject of the verb that carries the talks, those 'with' whom."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.talks.mediators import go_betweens_before
from dragoman.analysis.affairs.talks.words import CARRYING, CHANNELS, DELEGATES, GATHERING, MEETING
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree


def parties_of(tree: Tree, parties: Parties, nouns: list[int], clause: int, *, took_place: bool) -> Ids:
    """Give who talks: the names in the phrase; with 'with X' or none of them, the subject of the clause besides."""
    named: list[str] = []
    joined: list[str] = []
    for noun in nouns:
        prepositions = governed(tree, noun)
        named.extend(one for one in parties.modifying(noun) if one not in go_betweens_before(tree, parties, noun))
        for child in tree.children[noun]:
            if tree.dep[child] == "poss" and tree.lemma[child] not in MEETING:
                named.extend(sitters(tree, parties, child))
        for preposition in ("between", "among", "of"):
            for inner in prepositions.get(preposition, ()):
                named.extend(sitters(tree, parties, inner))
        for inner in prepositions.get("with", ()):
            joined.extend(sitters(tree, parties, inner))
    if not named:
        named.extend(_between(tree, parties, nouns))
    if not named:
        named.extend(_of_relative(tree, parties, nouns))
    if len(set(named)) >= 2:
        return tuple(dict.fromkeys(named))
    joined.extend(
        one
        for name, inner in _verb_prepositions(tree, clause)
        if name == "with"
        for one in sitters(tree, parties, inner)
    )
    return tuple(dict.fromkeys([*named, *_talkers(tree, parties, nouns[0], clause, took_place=took_place), *joined]))


def _of_relative(tree: Tree, parties: Parties, nouns: list[int]) -> Iterator[str]:
    """Read 'negotiations in which A and B exchange messages', 'talks that A and B began'."""
    for noun in nouns:
        for child in tree.subtree(noun):
            if tree.dep[child] == "relcl" and child > noun and tree.lemma[child] in CHANNELS | CARRYING:
                yield from sitters(tree, parties, Clause(tree, child).subject)


def sitters(tree: Tree, parties: Parties, head: int | None) -> Ids:
    """Give who sits at a table under a noun phrase: those it names, else those for whom they sit.

    'Delegations of A and of B' are A and B; 'the UN watchdog', which is no party by itself, sits for whose it is.
    """
    if head is None:
        return ()
    found: list[str] = []
    for one in parties.coordinated(head):
        own = parties.alone(one) or parties.owners(one)
        senders = _senders(tree, parties, one) if tree.lemma[one] in DELEGATES else ()
        found.extend(senders if len(senders) > 1 or not own else own)
    return tuple(dict.fromkeys(found))


def _senders(tree: Tree, parties: Parties, noun: int) -> Ids:
    """Give those of whom delegates are: 'envoys of A and of B'."""
    found: list[str] = []
    for child in tree.children[noun]:
        if tree.dep[child] == "prep" and tree.lower[child] in ("of", "from"):
            inner = tree.child(child, "pobj")
            found.extend(parties.concerned(inner))
    return tuple(dict.fromkeys(found))


def _between(tree: Tree, parties: Parties, nouns: list[int]) -> Iterator[str]:
    """Read 'talks on a trade deal between A and B', where 'between' hangs on what the talks are about."""
    for noun in nouns:
        for token in tree.subtree(noun):
            if tree.lower[token] == "between" and tree.dep[token] == "prep":
                yield from sitters(tree, parties, tree.child(token, "pobj"))


def _verb_prepositions(tree: Tree, clause: int) -> Iterator[tuple[str, int]]:
    if tree.is_verb(clause):
        for name, heads in governed(tree, clause).items():
            for inner in heads:
                yield name, inner


def _talkers(tree: Tree, parties: Parties, noun: int, clause: int, *, took_place: bool) -> Ids:
    """Give the subject of the verb that carries the talks: 'held talks', 'have been in talks'."""
    if not tree.is_verb(clause):
        return ()
    if clause == noun:
        subject = Clause(tree, clause).subject
        return sitters(tree, parties, subject)
    label, above = tree.dep[noun], tree.head[noun]
    if label == "pobj" and tree.lower[above] == "of":
        label, above = tree.dep[tree.head[above]], tree.head[tree.head[above]]
    in_talks = label == "pobj" and tree.lower[above] in ("in", "into") and tree.head[above] == clause
    meets = label == "pobj" and tree.lower[above] in ("for", "at") and tree.lemma[tree.head[above]] in GATHERING
    carries = label == "dobj" and above == clause and tree.lemma[clause] in CARRYING
    subject = Clause(tree, clause).subject
    found = sitters(tree, parties, subject)
    if carries or meets or (in_talks and tree.lemma[clause] in ("be", "engage", "enter", "lock", "remain", "come")):
        return found
    # "The two armies stopped firing after days of negotiations": several who did something by talking talked.
    by_talking = took_place and label == "pobj" and not is_definite(tree, noun) and len(found) > 1
    return found if by_talking else ()
