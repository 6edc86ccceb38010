"""What an expectation is made of: its words, who is to do it, and what it depends on."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.affairs.expectations.words import HAPPENINGS, LIMITS, Footing
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Ids
from dragoman.analysis.events.verb_groups import is_condition
from dragoman.analysis.parsing.tree import EDGE_PUNCTUATION, Tree

EDGES = EDGE_PUNCTUATION | {"(", ")"}


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
            if is_condition(tree, child) or _is_proviso(tree, child):
                return tuple(tree.trimmed(tree.subtree(child)))
    for token in tree.subtree(head):
        if token > head and _is_on_condition(tree, token):
            return tuple(tree.trimmed(tree.subtree(token)))
    return ()


def _is_on_condition(tree: Tree, branch: int) -> bool:
    return tree.lower[branch] == "on" and any(tree.lower[i] == "condition" for i in tree.children[branch])


def _is_proviso(tree: Tree, branch: int) -> bool:
    """Say whether a branch is 'on condition that ...', 'once ...' or 'as long as ...'."""
    if _is_on_condition(tree, branch):
        return True
    first = tree.subtree(branch)[0]
    return tree.dep[branch] == "advcl" and (
        tree.lower[first] == "once" or tree.lower[first : first + 3] in (["as", "long", "as"], ["as", "soon", "as"])
    )


def words_of(tree: Tree, head: int, governor: int, condition: tuple[int, ...]) -> tuple[int, ...]:
    """Give the words of what is expected: the clause without its conjunction, 'to' and condition."""
    left_out = set(condition)
    if tree.is_verb(head):
        left_out.update(i for i in tree.children[head] if tree.dep[i] in ("mark", "punct", "cc"))
        left_out.update(
            i for i in tree.children[head] if i < head and (_is_bare_to(tree, i) or tree.lower[i] == "when")
        )
        left_out.update(_beside_it(tree, head))
        left_out.update(_in_front(tree, head))
        for token in tree.subtree(head):
            if token != head and (_is_time_clause(tree, token) or _is_remark(tree, token)):
                left_out.update(tree.subtree(token))
        if head in tree.quoted:
            left_out.update(i for i in tree.subtree(head) if i > head and i not in tree.quoted)
        own = joined_subject(tree, head)
        stray = tree.subtree(own) if own is not None else []
        tokens = sorted({*_raised(tree, head), *stray, *(i for i in tree.subtree(head) if i not in left_out)})
    else:
        for child in tree.children[head]:
            if tree.dep[child] in ("relcl", "conj", "cc", "appos"):
                left_out.update(tree.subtree(child))
        limit = [*_limit(tree, head, governor), *_due_then(tree, head)]
        tokens = sorted({*(i for i in tree.subtree(head) if i not in left_out), *limit})
    return tuple(tree.trimmed(tokens, EDGES))


def _is_bare_to(tree: Tree, token: int) -> bool:
    """Say whether a token is the 'to' that opens an infinitive; 'not to' stays whole."""
    return tree.tag[token] == "TO" and tree.lower[max(token - 1, 0)] not in ("not", "never")


def _beside_it(tree: Tree, head: int) -> set[int]:
    """Give what is joined to a verb, and a participle behind a comma, which tells what goes along with it."""
    found: set[int] = set()
    for child in tree.children[head]:
        branch = tree.subtree(child)
        if tree.dep[child] == "advcl" and listed(tree, child) == head:
            found.update(branch)
        if tree.dep[child] == "conj" and child == shares_object(tree, head):
            continue
        if tree.dep[child] == "conj":
            found.update(branch)
            subject = joined_subject(tree, child)
            if subject is not None:
                first = tree.subtree(subject)[0]
                found.update((*tree.subtree(subject), *range(first - 1, first)))
        elif tree.dep[child] == "advcl" and tree.tag[child] == "VBG" and tree.text[branch[0] - 1] == ",":
            found.update(branch if child > head else ())
    return found


def listed(tree: Tree, head: int) -> int | None:
    """Give the first infinitive of a list of three: 'agreed to meet, to disarm and to trade'.

    The parse takes the second for the purpose of the first; a comma before it and a joined third show the list.
    """
    first = tree.head[head]
    if tree.dep[head] != "advcl" or not tree.is_verb(first) or not has_to(tree, head) or not has_to(tree, first):
        return None
    opening = next((i for i in tree.children[head] if tree.tag[i] == "TO"), head)
    behind = first < opening and tree.text[opening - 1] == ","
    third = next((i for i in tree.children[head] if tree.dep[i] == "conj" and has_to(tree, i)), None)
    return first if behind and third is not None else None


def shares_object(tree: Tree, head: int) -> int | None:
    """Give the second of two verbs before one object, 'to reduce and remove its tariffs', told as one."""
    if not tree.is_verb(head) or tree.child(head, "dobj", "prep", "xcomp", "ccomp", "prt", "advmod") is not None:
        return None
    second = next((i for i in tree.children[head] if tree.dep[i] == "conj" and i == head + 2), None)
    pair = second is not None and tree.lower[head + 1] in ("and", "or") and tree.tag[second] == tree.tag[head]
    return second if pair and second is not None and tree.child(second, "dobj") is not None else None


def joined_subject(tree: Tree, head: int) -> int | None:
    """Give the subject that the parse joins to the object before it: 'will end it and Paris will lift the ban'.

    A noun right before a verb's own modal is its subject, whatever it was taken for.
    """
    modal = next((i for i in tree.children[head] if tree.tag[i] == "MD" and i < head), None)
    if tree.dep[head] != "conj" or modal is None or tree.child(head, "nsubj", "nsubjpass") is not None:
        return None
    noun = modal - 1
    while tree.dep[noun] != "conj" and tree.head[noun] > noun - 6 and tree.head[noun] != noun:
        noun = tree.head[noun]
    joins = tree.dep[noun] == "conj" and tree.pos[noun] in ("NOUN", "PROPN") and noun > tree.head[head]
    return noun if joins and tree.subtree(noun)[-1] == modal - 1 else None


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
    if not found:
        return joined_subject(tree, head)
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
        if child < first and not (_is_adjunct(tree, child) and _names_time(tree, child))
        for token in tree.subtree(child)
        if token < first
    ]


def _is_adjunct(tree: Tree, branch: int) -> bool:
    """Say whether a branch is the clause's own: in 'said on Friday it would go' the day is that of the saying."""
    start = tree.subtree(branch)[0]
    said = start > 0 and tree.is_verb(start - 1) and tree.head[tree.head[branch]] == start - 1
    return tree.dep[branch] in ("prep", "npadvmod", "advmod") and not said


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
        awaits = is_object and tree.lemma[governor] in ("expect", "await")
        if (is_subject or awaits) and child > last and tree.dep[child] in ("prep", "acomp", "npadvmod"):
            found.extend(_timed(tree, child))
    return found


def _due_then(tree: Tree, head: int) -> list[int]:
    """Give the time behind 'due', which the parse hangs on the copula: 'is due in Seoul on Monday'."""
    copula = tree.copula(head) if tree.lower[head] == "due" else None
    if copula is None:
        return []
    return [i for child in tree.children[copula] if child > head for i in _timed(tree, child)]


def _timed(tree: Tree, branch: int) -> list[int]:
    """Give the time within what follows the verb of a happening: 'is due in November', 'is scheduled for Friday'."""
    for token in tree.subtree(branch):
        inner = tree.subtree(token)
        if tree.dep[token] in ("prep", "npadvmod") and any(
            tree.parse.tokens[i].ent_type_ in ("DATE", "TIME") for i in inner
        ):
            return inner
    return []
