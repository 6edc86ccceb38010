"""Who sits at the table: the names in the phrase, the subject of the verb that carries the talks, those 'with' whom."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.talks.mediators import go_betweens_before
from dragoman.analysis.affairs.talks.words import (
    CARRYING,
    CHANNELS,
    DELEGATES,
    GATHERING,
    GO_BETWEENS,
    GROUPING,
    MEETING,
)
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.state_words import load_capitals
from dragoman.analysis.parsing.tree import Tree

SENDING = ("of", "from", "for", "representing")
"""Behind delegates these say who sent them."""


def parties_of(tree: Tree, parties: Parties, nouns: list[int], clause: int, *, took_place: bool) -> Ids:
    """Give who talks: the names in the phrase; with 'with X' or none of them, the subject of the clause besides."""
    named: list[str] = []
    joined: list[str] = []
    for noun in nouns:
        prepositions = governed(tree, noun)
        named.extend(one for one in parties.modifying(noun) if one not in go_betweens_before(tree, parties, noun))
        named.extend(_in_genitive(tree, parties, noun, clause))
        named.extend(_grouped(tree, parties, noun))
        for preposition in ("between", "among", "of"):
            for inner in prepositions.get(preposition, ()):
                named.extend(sitters(tree, parties, inner))
        for inner in prepositions.get("with", ()):
            if _is_alongside(tree, inner):
                continue
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
    if not named and not joined and took_place:
        named.extend(bargained_for(tree, parties, nouns[0], clause))
    talkers = _talkers(tree, parties, nouns[0], clause, took_place=took_place)
    if joined and not named and not talkers:
        talkers = _speaking(parties, nouns[0], clause, joined)
    return tuple(dict.fromkeys([*named, *talkers, *joined]))


def _is_alongside(tree: Tree, inner: int) -> bool:
    """Read 'took part in the talks along with Norway': who else was there, and not with whom one talks."""
    preposition = tree.head[inner]
    before = tree.lower[preposition - 1] if preposition else ""
    return before in ("along", "together")


def _in_genitive(tree: Tree, parties: Parties, noun: int, clause: int) -> Iterator[str]:
    """Read 'Japan's talks', and 'Monday's session', which is nobody's; 'held their talks' is the subject's."""
    carried = carrier(tree, noun, clause) is not None
    for child in tree.children[noun]:
        if carried and tree.tag[child] == "PRP$":
            continue
        if tree.dep[child] == "poss" and tree.lemma[child] not in MEETING:
            yield from sitters(tree, parties, child)


def _grouped(tree: Tree, parties: Parties, noun: int) -> Iterator[str]:
    """Read 'talks involving A and B', 'the talks, which bring together A and B', 'the meeting will group A and B'."""
    verbs = [i for i in tree.children[noun] if tree.dep[i] in ("relcl", "acl") and i > noun]
    if tree.dep[noun] == "nsubj":
        verbs.append(tree.head[noun])
    for verb in verbs:
        goal = tree.child(verb, "dobj")
        if tree.lemma[verb] in GROUPING and goal is not None:
            found = sitters(tree, parties, goal)
            yield from found if len(found) > 1 else ()


def _speaking(parties: Parties, noun: int, clause: int, joined: list[str]) -> Ids:
    """Give the state or body for which somebody says that 'talks with Oslo have stalled': these are its talks."""
    tree = parties.tree
    voice = parties.voice(noun)
    actor = parties.by_id[voice] if voice is not None else None
    if actor is None or not tree.is_verb(clause):
        return ()
    official = bool(actor.country) and actor.sector in ("GOV", "MIL")
    if not (official or (actor.kind == "organization" and actor.sector not in ("JRN", "MED", "IGO"))):
        return ()
    others = {parties.by_id[one].country or one for one in joined}
    own = tree.dep[noun] in ("nsubj", "nsubjpass")
    return (actor.id,) if own and not {actor.country, actor.id} & others else ()


def _of_relative(tree: Tree, parties: Parties, nouns: list[int]) -> Iterator[str]:
    """Read 'negotiations in which A and B exchange messages', 'talks that A and B began'."""
    for noun in nouns:
        for child in tree.subtree(noun):
            if tree.dep[child] == "relcl" and child > noun and tree.lemma[child] in CHANNELS | CARRYING:
                yield from sitters(tree, parties, Clause(tree, child).subject)


def names_two(tree: Tree, parties: Parties, nouns: list[int]) -> bool:
    """Say whether words put two parties beside each other, whoever they are: 'talks between Caracas and the unions'."""
    for noun in nouns:
        for name, inner in governed(tree, noun).items():
            if name == "between" and any(
                len(parties.coordinated(one)) > 1 or tree.tag[one] in ("NNS", "NNPS") for one in inner
            ):
                return True
    return False


def sitters(tree: Tree, parties: Parties, head: int | None) -> Ids:
    """Give who sits at a table under a noun phrase: those it names, else those for whom they sit.

    'Delegations of A and of B' are A and B; 'the UN watchdog', which is no party by itself, sits for whose it is.
    """
    if head is None:
        return ()
    found: list[str] = []
    for one in _by_name(tree, parties, head) or parties.coordinated(head):
        own = _governed_by(parties, one) or parties.alone(one) or _armed(parties, one)
        own = own or capital(parties, one) or parties.owners(one)
        own = _called(tree, parties, one, own)
        senders = _senders(tree, parties, one) if tree.lemma[one] in DELEGATES else ()
        found.extend(senders if len(senders) > 1 or (senders and _are_nobody(parties, own)) or not own else own)
    return tuple(dict.fromkeys(i for one in found for i in _behind(parties, one)))


def _are_nobody(parties: Parties, own: Ids) -> bool:
    """Say whether delegates are known by no more than what they are: 'negotiators for the rebels'."""
    actors = [parties.by_id[one] for one in own]
    return all(one.kind in ("unnamed", "group") and not one.country and not one.members for one in actors)


def _called(tree: Tree, parties: Parties, noun: int, own: Ids) -> Ids:
    """Give the name behind an office where the two were not taken for one: 'his Polish counterpart Ada Moor'."""
    if len(own) != 1 or tree.pos[noun] != "NOUN" or parties.by_id[own[0]].kind in ("person", "state"):
        return own
    names = [i for i in tree.children[noun] if tree.dep[i] == "appos" and tree.pos[i] == "PROPN"]
    if noun + 1 < len(tree) and tree.pos[noun + 1] == "PROPN" and tree.head[noun] != noun + 1:
        names.append(noun + 1)
    found = [one for i in names for one in (parties.named(i),) if one is not None]
    return (found[0],) if found and parties.by_id[found[0]].kind != "state" else own


def _by_name(tree: Tree, parties: Parties, head: int) -> list[int]:
    """Give the names of several delegates behind what they are: 'the chief negotiators, Ada Moor and Tom Orr'."""
    if tree.lemma[head] not in DELEGATES or tree.tag[head] != "NNS":
        return []
    for child in tree.children[head]:
        if tree.dep[child] == "appos" and tree.pos[child] == "PROPN" and child > head:
            found = [one for one in parties.coordinated(child) if parties.named(one) is not None]
            return found if len(found) > 1 else []
    return []


def _governed_by(parties: Parties, token: int) -> Ids:
    """Give whose government somebody's government is, whatever else it was taken for."""
    owner = parties.tree.child(token, "poss") if parties.tree.lemma[token] == "government" else None
    return parties.of(owner)


def _armed(parties: Parties, token: int) -> Ids:
    """Give the armed movement whose name looks like a headline: 'the Rapid Support Forces', which forces nobody."""
    if not parties.is_misnamed(token):
        return ()
    armed = [one for one in parties.by_id.values() if one.sector in ("REB", "PRM", "MIL") and not one.members]
    return tuple(one.id for one in armed if any(token in parties.tree.parse.covered(i.span) for i in one.mentions))


def capital(parties: Parties, token: int) -> Ids:
    """Give the state, where it is a party of the document, whose capital sits at a table: 'Cairo's talks with'."""
    code = load_capitals().get(parties.tree.text[token])
    return tuple(one.id for one in parties.by_id.values() if code and one.kind == "state" and one.country == code)


def _behind(parties: Parties, identifier: str) -> Ids:
    """Give those of whom bodies without a country are, two at least, else the body itself.

    'Their sixth session' is that of 'the commissions of Peru and Chile'.
    """
    actor = parties.by_id[identifier]
    if actor.country or actor.members or actor.kind not in ("organization", "group", "unnamed"):
        return (identifier,)
    tree = parties.tree
    for mention in actor.mentions:
        covered = tree.parse.covered(mention.span) if mention.form == "nominal" else ()
        for token in covered:
            if tree.lemma[token] in DELEGATES and tree.tag[token] in ("NNS", "NNPS"):
                senders = _senders(tree, parties, token)
                if len(senders) > 1:
                    return senders
    return (identifier,)


def _senders(tree: Tree, parties: Parties, noun: int) -> Ids:
    """Give those of whom delegates are: 'envoys of A and of B'."""
    return tuple(dict.fromkeys(one for inner in senders_of(tree, noun) for one in _seated(parties, inner)))


def senders_of(tree: Tree, noun: int) -> list[int]:
    """Give the nouns for those who sent delegates: 'envoys of A and of B', 'negotiators for the rebels'."""
    found: list[int] = []
    pending = [i for i in tree.children[noun] if tree.dep[i] in ("prep", "acl")]
    for child in pending:
        if tree.lower[child] in SENDING:
            inner = tree.child(child, "pobj", "dobj")
            found.extend((inner,) if inner is not None else ())
            pending.extend(i for i in tree.children[child] if tree.dep[i] == "conj")
    return found


def _seated(parties: Parties, head: int | None) -> Ids:
    """Give those for whom delegates sit, capitals for their states among them."""
    if head is None:
        return ()
    found = [
        party
        for one in parties.coordinated(head)
        for party in parties.alone(one) or _armed(parties, one) or capital(parties, one)
    ]
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


def bargained_for(tree: Tree, parties: Parties, noun: int, clause: int) -> Iterator[str]:
    """Read 'A signed a pact with B after ten rounds': who made it bargained for it."""
    behind = tree.dep[noun] == "pobj" or (tree.dep[noun] == "conj" and tree.dep[tree.head[noun]] == "pobj")
    goal = tree.child(clause, "dobj") if tree.is_verb(clause) and behind else None
    if goal is None and behind and tree.lemma[clause] == "settle":
        goal = clause
    if goal is None:
        return
    beside = [one for inner in governed(tree, goal).get("with", ()) for one in sitters(tree, parties, inner)]
    if beside:
        yield from sitters(tree, parties, Clause(tree, clause).subject)
        yield from beside


def _talkers(tree: Tree, parties: Parties, noun: int, clause: int, *, took_place: bool) -> Ids:
    """Give the subject of the verb that carries the talks: 'held talks', 'have been in talks'."""
    subject = carrier(tree, noun, clause)
    if subject is not None:
        return () if tree.lemma[subject] in GO_BETWEENS else sitters(tree, parties, subject)
    if not tree.is_verb(clause) or not took_place:
        return ()
    # "The two armies stopped firing after days of negotiations": several who did something by talking talked.
    found = sitters(tree, parties, Clause(tree, clause).subject)
    return found if _above(tree, noun)[0] == "pobj" and not is_definite(tree, noun) and len(found) > 1 else ()


def carrier(tree: Tree, noun: int, clause: int) -> int | None:
    """Give the subject of the verb that carries talks: 'held talks', 'met for talks', 'have been in talks'.

    Args:
        tree: the document's parse.
        noun: the talks, or the verb that tells of them.
        clause: the verb of their clause.
    """
    if not tree.is_verb(clause):
        return None
    label, above = _above(tree, noun)
    in_talks = label == "pobj" and tree.lower[above] in ("in", "into") and tree.head[above] == clause
    engaged = in_talks and tree.lemma[clause] in ("be", "engage", "enter", "lock", "remain", "come")
    meets = label == "pobj" and tree.lower[above] in ("for", "at") and tree.lemma[tree.head[above]] in GATHERING
    carries = label == "dobj" and above == clause and tree.lemma[clause] in CARRYING
    return Clause(tree, clause).subject if clause == noun or engaged or meets or carries else None


def _above(tree: Tree, noun: int) -> tuple[str, int]:
    """Give the label and head of a noun, or of what it is part of: 'five days of talks'."""
    label, above = tree.dep[noun], tree.head[noun]
    if label == "pobj" and tree.lower[above] == "of":
        return tree.dep[tree.head[above]], tree.head[tree.head[above]]
    return label, above
