"""Finding what is expected: every verb and noun of happening that a word of planning, hoping or demanding governs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.analysis.affairs.expectations.words import (
    DEADLINES,
    ENMITY,
    FRAMING,
    GOVERNORS,
    GRANTING,
    HAPPENINGS,
    HOSTILE,
    SETTLED,
    Footing,
)
from dragoman.analysis.events.clauses import Clause, has_to
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_condition, own_status
from dragoman.analysis.parsing.tree import EDGE_PUNCTUATION, Tree

EDGES = EDGE_PUNCTUATION | {"(", ")"}
QUESTION_WORDS = frozenset(("WP", "WDT", "WRB", "WP$"))
FIRST_PERSON = frozenset(("i", "we"))
NOT_OVER_NOUNS = frozenset(("expect", "decide", "set", "require", "ask", "call", "tell", "press", "due", "about"))
"""Words that govern what is to be done as a clause only; with a noun they mean another thing ("called it a farce")."""


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


def find_candidates(tree: Tree, parties: Parties, dated: frozenset[int]) -> Iterator[Candidate]:
    """Find what is expected, in reading order.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        dated: tokens of time expressions that do not lie before publication.
    """
    for head in range(len(tree)):
        if _names_happening(tree, head):
            found = _governed(tree, head) or _by_itself(tree, parties, head, dated)
            if found is not None:
                candidate = _candidate(tree, parties, head, *found)
                if candidate is not None:
                    yield candidate
        if tree.lemma[head] in DEADLINES:
            yield from _deadline(tree, parties, head, dated)


def _names_happening(tree: Tree, head: int) -> bool:
    if tree.is_verb(head):
        return tree.dep[head] not in ("aux", "auxpass", "amod") and tree.lemma[head] not in ("be", "have", "do")
    return tree.pos[head] == "NOUN" and tree.lemma[head] in HAPPENINGS


def _governed(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read the word right above: 'plans to meet', 'calls for a truce', 'hopes that they will'."""
    step = step_up(tree, head, "ASSAULT" if tree.lemma[head] in ENMITY else "AGREE")
    if step.status is None or step.rule not in GOVERNORS or step.rule in FRAMING - {"is-to", "has-to"}:
        return None
    governor = step.to if step.to is not None else tree.head[head]
    footing = "threatened" if step.status == "threatened" else GOVERNORS[step.rule]
    if step.rule in ("has-to", "is-to") or (step.rule == "warned-of-own-deed" and tree.lemma[head] not in HOSTILE):
        return None
    if not tree.is_verb(head):
        return None if step.rule in NOT_OVER_NOUNS else (footing, step.rule, governor)
    return _over_clause(tree, head, governor, footing, step.rule)


def _over_clause(tree: Tree, head: int, governor: int, footing: Footing, rule: str) -> tuple[Footing, str, int] | None:
    """Tell demands from questions ("asked who would pay") and plans from thoughts ("decided that it was time")."""
    if head < governor and tree.dep[head] == "ccomp":
        return None
    if any(tree.tag[i] in QUESTION_WORDS or tree.lower[i] in ("whether", "if") for i in tree.children[head]):
        return None
    own_subject = tree.child(head, "nsubj", "nsubjpass")
    if rule in ("decide", "resolve", "set", "need", "tell") and not has_to(tree, head):
        return None
    if rule == "expect" and own_subject is not None and own_subject > governor:
        return ("demanded", rule, governor) if has_to(tree, head) else None
    if rule == "need" and own_subject is None:
        subject = Clause(tree, governor).surface
        asks_itself = subject is not None and tree.lower[subject] in FIRST_PERSON
        if asks_itself or tree.child(governor, "dobj") is not None:
            return None
    return footing, rule, governor


def _by_itself(tree: Tree, parties: Parties, head: int, dated: frozenset[int]) -> tuple[Footing, str, int] | None:
    """Read 'will meet on Friday', 'is to visit', 'the talks scheduled for May': the happening's own words say so.

    A future without a date is a forecast more often than a plan: it counts where somebody decides over it, and what
    he is said to do is no mere reaction of things.
    """
    if not tree.is_verb(head):
        return None
    if tree.tag[head] == "VBN" and tree.lemma[head] in ("schedule", "plan", "slate", "set", "book", "expect"):
        subject = tree.child(head, "nsubjpass")
        infinitive = tree.child(head, "xcomp")
        if subject is not None and infinitive is None and not _is_irreal(tree, head):
            return ("planned", tree.lemma[head], head) if _is_dated(tree, head, dated) else None
        return None
    own = own_status(tree, head)
    name = own.rules[0].removeprefix("events.status.").partition("@")[0] if own.rules else ""
    step = step_up(tree, head, "AGREE")
    if step.rule in ("is-to", "going-to") and tree.tag[tree.head[head]] in ("VBZ", "VBP", "VBG"):
        return (
            ("planned", step.rule, head) if _is_dated(tree, head, dated) or _is_decided(tree, parties, head) else None
        )
    if own.status != "planned" or name not in ("future", "future-in-the-past"):
        return None
    if tree.dep[head] in ("advcl", "relcl") and not _is_dated(tree, head, dated):
        return None
    return ("planned", name, head) if _is_dated(tree, head, dated) and _is_decided(tree, parties, head) else None


def _is_irreal(tree: Tree, head: int) -> bool:
    return own_status(tree, head).status in ("negated", "conditional", "doubted")


def _is_dated(tree: Tree, head: int, dated: frozenset[int]) -> bool:
    return any(token in dated for token in tree.subtree(head))


def _is_decided(tree: Tree, parties: Parties, head: int) -> bool:
    subject = Clause(tree, head).surface
    if subject is None:
        return False
    return bool(parties.concerned(subject)) or tree.lemma[subject] in HAPPENINGS


def _candidate(tree: Tree, parties: Parties, head: int, footing: Footing, rule: str, governor: int) -> Candidate | None:
    reading = climb(tree, head, "ASSAULT" if footing == "threatened" else "AGREE")
    if reading.status in SETTLED:
        return None
    condition = _condition(tree, head, governor)
    what = _words(tree, head, condition)
    return Candidate(head, governor, footing, rule, _doers(tree, parties, head, governor, footing), what, condition)


def _condition(tree: Tree, head: int, governor: int) -> tuple[int, ...]:
    for verb in (head, governor):
        for child in tree.children[verb]:
            if is_condition(tree, child):
                return tuple(tree.trimmed(tree.subtree(child)))
    return ()


def _words(tree: Tree, head: int, condition: tuple[int, ...]) -> tuple[int, ...]:
    """Give the words of what is expected: the clause without its conjunction, 'to' and condition."""
    left_out = set(condition)
    if tree.is_verb(head):
        left_out.update(i for i in tree.children[head] if tree.dep[i] in ("mark", "punct", "cc"))
        left_out.update(i for i in tree.children[head] if tree.tag[i] == "TO" and i < head)
        for child in tree.children[head]:
            if tree.dep[child] == "conj" or (tree.dep[child] in ("ccomp", "parataxis") and child < head):
                left_out.update(tree.subtree(child))
    else:
        for child in tree.children[head]:
            if tree.dep[child] in ("relcl", "conj", "cc", "appos"):
                left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(head) if i not in left_out], EDGES))


def _doers(tree: Tree, parties: Parties, head: int, governor: int, footing: Footing) -> Ids:
    """Say who is to do it: the understood subject of a verb; of a noun whoever plans it, or of whom it is demanded."""
    if tree.is_verb(head):
        clause = Clause(tree, head)
        return parties.of(clause.subject) if clause.subject is not None else ()
    owned = parties.owners(head)
    if owned:
        return owned
    if footing in ("planned", "promised", "threatened") and tree.is_verb(governor):
        subject = Clause(tree, governor).subject
        return parties.of(subject) if subject is not None else ()
    return ()


def _deadline(tree: Tree, parties: Parties, noun: int, dated: frozenset[int]) -> Iterator[Candidate]:
    """Read 'a deadline of Friday for Iran to answer', 'gave Niger a week to', 'the ultimatum expires on Sunday'."""
    infinitive = next((i for i in tree.children[noun] if tree.dep[i] in ("acl", "relcl", "advcl")), None)
    verb = tree.head[noun]
    if infinitive is None and tree.is_verb(verb) and tree.lemma[verb] in GRANTING:
        infinitive = tree.child(verb, "xcomp", "advcl")
    if infinitive is None or not tree.is_verb(infinitive):
        above = verb if tree.is_verb(verb) and tree.dep[noun] in ("nsubj", "nsubjpass") else noun
        if any(token in dated for token in tree.subtree(above)):
            yield Candidate(noun, noun, "deadline", tree.lemma[noun], (), tuple(tree.trimmed(tree.subtree(above))), ())
        return
    clause = Clause(tree, infinitive)
    who = parties.of(clause.subject) if clause.subject is not None else ()
    yield Candidate(infinitive, noun, "deadline", tree.lemma[noun], who, _words(tree, infinitive, ()), ())
