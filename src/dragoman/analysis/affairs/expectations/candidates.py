"""What an expectation is made of: its words, who is to do it, and what it depends on."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.affairs.expectations.words import HAPPENINGS, LIMITS, Footing
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.verb_groups import is_condition
from dragoman.analysis.parsing.tree import EDGE_PUNCTUATION, Tree

EDGES = EDGE_PUNCTUATION | {"(", ")"}

GIVING = frozenset(("give", "offer", "make", "issue", "repeat", "renew", "reiterate", "provide", "deliver", "extend"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something expected, by token.

    Attributes:
        head: the verb or noun of what is expected.
        governor: the word that says on what footing; the head itself where its own auxiliaries do.
        footing: on what footing.
        rule: the name of the word or auxiliary that says so.
        who: ids of those who are to do it.
        what: tokens of what is expected, in order.
        condition: tokens of what it depends on, in order; empty where the text names nothing.
    """

    head: int
    governor: int
    footing: Footing
    rule: str
    who: Ids
    what: tuple[int, ...]
    condition: tuple[int, ...]


def condition_of(tree: Tree, head: int, governor: int) -> tuple[int, ...]:
    """Give the words of an 'if' or 'unless' that hangs on what is expected or on the word that governs it."""
    for verb in (head, governor):
        for child in tree.children[verb]:
            if is_condition(tree, child):
                return tuple(tree.trimmed(tree.subtree(child)))
    return ()


def words_of(tree: Tree, head: int, governor: int, condition: tuple[int, ...]) -> tuple[int, ...]:
    """Give the words of what is expected: the clause without its conjunction, 'to' and condition."""
    left_out = set(condition)
    if tree.is_verb(head):
        left_out.update(i for i in tree.children[head] if tree.dep[i] in ("mark", "punct", "cc"))
        left_out.update(i for i in tree.children[head] if i < head and (tree.tag[i] == "TO" or tree.lower[i] == "when"))
        for child in tree.children[head]:
            if tree.dep[child] == "conj":
                left_out.update(tree.subtree(child))
        left_out.update(_in_front(tree, head))
        for token in tree.subtree(head):
            if token != head and (_is_time_clause(tree, token) or _is_remark(tree, token)):
                left_out.update(tree.subtree(token))
        if head in tree.quoted:
            left_out.update(i for i in tree.subtree(head) if i > head and i not in tree.quoted)
        tokens = sorted({*_raised(tree, head), *(i for i in tree.subtree(head) if i not in left_out)})
    else:
        for child in tree.children[head]:
            if tree.dep[child] in ("relcl", "conj", "cc", "appos"):
                left_out.update(tree.subtree(child))
        tokens = sorted({*(i for i in tree.subtree(head) if i not in left_out), *_limit(tree, head, governor)})
    return tuple(tree.trimmed(tokens, EDGES))


def _raised(tree: Tree, head: int) -> list[int]:
    """Give the happening of which an infinitive is said: 'the next round' in 'the next round is to begin in May'."""
    if tree.child(head, "nsubj", "nsubjpass") is not None:
        return []
    subject = Clause(tree, head).surface
    if subject is None or subject > head or tree.lemma[subject] not in HAPPENINGS:
        return []
    aside = {i for i in tree.children[subject] if tree.dep[i] in ("relcl", "appos", "acl")}
    return tree.trimmed(tree.subtree(subject, aside))


def nearest_subject(tree: Tree, head: int) -> int | None:
    """Give a verb's subject; of two that the parse gives it, one of which is a label before a colon, the nearer."""
    found = [i for i in tree.children[head] if tree.dep[i] in ("nsubj", "nsubjpass")]
    before = [i for i in found if i < head]
    return before[-1] if before else (found[0] if found else None)


def _in_front(tree: Tree, head: int) -> list[int]:
    """Give what stands before the subject and names no time: labels, other clauses, on whose word it is."""
    subject = nearest_subject(tree, head)
    if subject is None or subject > head:
        return []
    first = tree.subtree(subject)[0]
    return [
        token
        for child in tree.children[head]
        if child < first and not (tree.dep[child] in ("prep", "npadvmod", "advmod") and _names_time(tree, child))
        for token in tree.subtree(child)
        if token < first
    ]


def _names_time(tree: Tree, branch: int) -> bool:
    words = tree.subtree(branch)
    timed = any(tree.parse.tokens[i].ent_type_ in ("DATE", "TIME") for i in words)
    return timed and all(tree.text[i] != ":" for i in (words[-1], min(words[-1] + 1, len(tree) - 1)))


def _is_time_clause(tree: Tree, verb: int) -> bool:
    """Say whether a clause behind a time tells what else is to happen then: 'on 18 May, when the envoy may report'."""
    if tree.dep[verb] not in ("advcl", "relcl"):
        return False
    first = min(tree.subtree(verb))
    return tree.lower[first] == "when" and first > 0 and tree.text[first - 1] == ","


def _is_remark(tree: Tree, verb: int) -> bool:
    """Say whether a relative clause behind a comma remarks on what stands before it (Huddleston and Pullum 12.4)."""
    first = min(tree.subtree(verb))
    return tree.dep[verb] == "relcl" and tree.lower[first] in ("which", "who") and tree.text[max(first - 1, 0)] == ","


def _limit(tree: Tree, noun: int, governor: int) -> list[int]:
    """Give the time behind what is promised or demanded, which the parse hangs on the verb: 'a vote within a year'."""
    found: list[int] = []
    is_object, is_subject = tree.dep[noun] == "dobj", tree.dep[noun] in ("nsubj", "nsubjpass")
    if not (is_object or is_subject) or not tree.is_verb(governor):
        return found
    last = max(tree.subtree(noun))
    for child in tree.children[governor]:
        if is_object and child == last + 1 and tree.dep[child] == "prep" and tree.lower[child] in LIMITS:
            found.extend(tree.subtree(child))
        if is_subject and child > last and tree.dep[child] in ("prep", "acomp", "npadvmod"):
            found.extend(_timed(tree, child))
    return found
    last = max(tree.subtree(noun))
    for child in tree.children[governor]:
        if child == last + 1 and tree.dep[child] == "prep" and tree.lower[child] in LIMITS:
            found.extend(tree.subtree(child))
    return found


def _timed(tree: Tree, branch: int) -> list[int]:
    """Give the time within what follows the verb of a happening: 'is due in November', 'is scheduled for Friday'."""
    for token in tree.subtree(branch):
        inner = tree.subtree(token)
        if tree.dep[token] in ("prep", "npadvmod") and any(
            tree.parse.tokens[i].ent_type_ in ("DATE", "TIME") for i in inner
        ):
            return inner
    return []


def doers(tree: Tree, parties: Parties, head: int, governor: int, footing: Footing) -> Ids:
    """Say who is to do it: the understood subject of a verb; of a noun whoever plans it, or of whom it is demanded.

    Of what is promised or threatened without a doer that is a party, whoever gives his word has to see to it.
    """
    if footing == "threatened" and tree.is_verb(governor) and tree.lemma[governor] == "warn" and governor != head:
        return _speaker(tree, parties, governor)
    if tree.is_verb(head):
        clause, nearest = Clause(tree, head), nearest_subject(tree, head)
        subject = nearest if nearest is not None and not clause.passive else clause.subject
        found = parties.of(subject) if subject is not None else ()
        answerable = footing in ("promised", "threatened") and not found
        return _speaker(tree, parties, governor) if answerable and governor != head else found
    owned = parties.owners(head)
    if owned:
        return owned
    if footing == "demanded" and tree.is_verb(governor):
        return _asked(tree, parties, governor)
    return _speaker(tree, parties, governor) if footing in ("planned", "promised", "threatened") else ()


def _speaker(tree: Tree, parties: Parties, governor: int) -> Ids:
    """Give whoever plans, promises or threatens: the subject of the verb or the owner of the noun."""
    if tree.is_verb(governor):
        subject = Clause(tree, governor).subject
        return parties.of(subject) if subject is not None else ()
    verb = tree.head[governor]
    gives = tree.dep[governor] == "dobj" and tree.lemma[verb] in GIVING and not parties.owners(governor)
    subject = Clause(tree, verb).subject if gives else None
    return parties.of(subject) if subject is not None else parties.owners(governor)


def _asked(tree: Tree, parties: Parties, verb: int) -> Ids:
    """Give of whom something is demanded: 'demanded answers from Paris', 'appealed to both sides for maps'."""
    prepositions = Clause(tree, verb).prepositions
    return tuple(
        dict.fromkeys(one for name in ("from", "to", "of") for i in prepositions.get(name, ()) for one in parties.of(i))
    )
