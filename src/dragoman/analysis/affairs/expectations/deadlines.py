"""Deadlines: 'a deadline of Friday for Iran to answer', 'gave Niger a week to', 'has until Friday to', 'must by'."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.candidates import Candidate, words_of
from dragoman.analysis.affairs.expectations.words import DEADLINES, GRANTING, LENGTHS
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

TERMS = frozenset((
    "contract", "lease", "mandate", "licence", "license", "permit", "treaty", "agreement", "accord", "pact", "deal",
    "moratorium", "waiver", "exemption", "visa", "registration", "concession", "sanction", "embargo", "ban", "offer",
    "bid", "payment", "debt", "bond", "loan", "instalment", "installment", "term", "deadline", "ultimatum", "window",
    "pause", "suspension", "authorisation", "authorization", "guarantee", "arrangement", "reprieve", "amnesty",
    "decree", "order", "tariff", "quota", "charter", "protocol", "extension", "period",
))  # fmt: skip
"""What holds for a term, so that it ends on a day fixed beforehand."""
MOVING = frozenset(("extend", "postpone", "move", "push", "prolong", "set", "fix"))
REAL = frozenset(("happened", "ongoing", "planned"))


def find_deadlines(tree: Tree, parties: Parties, head: int, dated: frozenset[int]) -> Iterator[Candidate]:
    """Find the deadline that a word names or sets, if it does.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        head: the word.
        dated: tokens of time expressions that do not lie before publication.
    """
    if tree.lemma[head] in DEADLINES and tree.pos[head] == "NOUN":
        yield from _named(tree, parties, head, dated)
    elif tree.is_verb(head) and tree.lemma[head] in GRANTING:
        yield from _granted(tree, parties, head)
    elif tree.is_verb(head) and _is_end_of_term(tree, head, dated):
        yield Candidate(head, head, "deadline", "expiry", (), _of_expiry(tree, head), ())
    elif tree.is_verb(head) and tree.lemma[head] == "have":
        yield from _left(tree, parties, head, dated)


def _is_running_out(tree: Tree, verb: int) -> bool:
    """Read 'the deadline expires at sunset', which in the present is still to come."""
    ends = tree.lemma[verb] in ("expire", "lapse", "pass", "run", "end") and tree.tag[verb] in ("VBZ", "VBP")
    return ends and any(
        tree.lower[i] == "at" and i > verb and tree.child(i, "pobj") is not None for i in tree.children[verb]
    )


def _is_end_of_term(tree: Tree, verb: int, dated: frozenset[int]) -> bool:
    """Read 'the lease runs out on 31 May', 'the mandate expires in June', 'a payment falls due on Friday'."""
    subject = tree.child(verb, "nsubj")
    if (
        subject is None
        or tree.is_negated(verb)
        or tree.is_question(verb)
        or tree.dep[verb] in ("advcl", "relcl", "acl")
    ):
        return False
    below = {tree.lower[i] for i in tree.children[verb] if i > verb}
    ends = tree.lemma[verb] in ("expire", "lapse") or (tree.lemma[verb] == "run" and "out" in below)
    ends = ends or (tree.lemma[verb] == "fall" and "due" in below)
    present = tree.tag[verb] in ("VBZ", "VBP") or any(tree.lower[i] in ("will", "would") for i in tree.children[verb])
    helped = any(tree.dep[i] == "aux" and tree.lower[i] not in ("will", "would") for i in tree.children[verb])
    if not ends or not present or helped or tree.lemma[subject] not in TERMS:
        return False
    return any(token in dated for child in tree.children[verb] if child != subject for token in tree.subtree(child))


def _of_expiry(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the words without what the subject's relative clause tells of it."""
    aside = {
        i for child in tree.children[verb] for i in tree.subtree(child) if tree.dep[i] in ("relcl", "acl") and i < verb
    }
    return tuple(tree.trimmed(tree.subtree(verb, aside)))


def _named(tree: Tree, parties: Parties, noun: int, dated: frozenset[int]) -> Iterator[Candidate]:
    """Read 'a deadline of Friday for Iran to answer', 'the ultimatum expires on Sunday'."""
    infinitive = next((i for i in tree.children[noun] if tree.dep[i] in ("acl", "relcl", "advcl")), None)
    verb = tree.head[noun]
    if infinitive is None and tree.is_verb(verb) and tree.lemma[verb] in GRANTING:
        infinitive = tree.child(verb, "xcomp", "advcl")
    if infinitive is None or not tree.is_verb(infinitive) or not has_to(tree, infinitive):
        moved = tree.dep[noun] == "dobj" and tree.lemma[verb] in MOVING
        above = verb if tree.is_verb(verb) and (tree.dep[noun] in ("nsubj", "nsubjpass") or moved) else noun
        if any(token in dated for token in tree.subtree(above)) or _is_running_out(tree, above):
            yield Candidate(noun, noun, "deadline", tree.lemma[noun], (), tuple(tree.trimmed(tree.subtree(above))), ())
        return
    clause = Clause(tree, infinitive)
    given = tree.child(verb, "dative") if tree.dep[noun] == "dobj" and tree.is_verb(verb) else None
    own = tree.child(infinitive, "nsubj", "nsubjpass") is not None
    who = parties.of(given) if given is not None and not own else doers_named(parties, clause.subject)
    dates = [i for child in tree.children[noun] if tree.lower[child] == "of" for i in tree.subtree(child, {infinitive})]
    limit = [noun, *dates] if any(token in dated for token in dates) else []
    if not limit and tree.lemma[verb] == "be" and tree.dep[noun] == "nsubj":
        limit = [i for child in tree.children[verb] if child > infinitive for i in tree.subtree(child) if i in dated]
    what = tuple(sorted({*limit, *words_of(tree, infinitive, noun, ())}))
    yield Candidate(infinitive, noun, "deadline", tree.lemma[noun], who, what, ())


def _granted(tree: Tree, parties: Parties, verb: int) -> Iterator[Candidate]:
    """Read 'gave Niger a week to release him', 'was given two days to leave'."""
    length = next((i for i in tree.children[verb] if tree.lemma[i] in LENGTHS and tree.dep[i] in OBJECTS), None)
    if length is None:
        length = next((i for i in tree.children[verb] if tree.lower[i] in ("until", "till")), None)
    if length is None or climb(tree, verb, "COERCE").status not in REAL:
        return
    infinitive = next(
        (i for holder in (length, verb) for i in tree.children[holder] if _is_infinitive(tree, i, length)), None
    )
    if infinitive is None:
        infinitive = next((i for i in tree.subtree(length) if _is_infinitive(tree, i, length)), None)
    if infinitive is None and (tree.lower[length] not in ("until", "till") or tree.lemma[verb] in ("leave", "set")):
        return
    given = tree.child(verb, "dative", "nsubjpass")
    if given is None and tree.lower[length] in ("until", "till"):
        given = tree.child(verb, "dobj")
    if given is not None and tree.lower[given].endswith(("self", "selves")):
        given = Clause(tree, verb).subject
    who = doers_named(parties, given) if given is not None else _before(tree, parties, verb, length)
    if who or (given is not None and tree.pos[given] in ("NOUN", "PROPN", "PRON")):
        if infinitive is None:
            whole = {verb, *tree.subtree(length), *(tree.subtree(given) if given is not None else ())}
            yield Candidate(verb, verb, "deadline", "given-time", who, tuple(sorted(whole)), ())
            return
        what = tuple(sorted({*tree.subtree(length, {infinitive}), *words_of(tree, infinitive, verb, ())}))
        yield Candidate(infinitive, verb, "deadline", "given-time", who, what, ())


OBJECTS = ("dobj", "npadvmod", "oprd", "attr", "dative")


def _before(tree: Tree, parties: Parties, verb: int, length: int) -> tuple[str, ...]:
    """Give the party right behind the verb where the parse makes it part of the length of time."""
    for token in range(verb + 1, length):
        found = parties.of(token) if tree.pos[token] in ("PROPN", "NOUN", "PRON") else ()
        if found:
            return found
    return ()


def _is_infinitive(tree: Tree, verb: int, after: int) -> bool:
    label = tree.dep[verb] in ("xcomp", "acl", "relcl", "advcl", "ccomp")
    return label and verb > after and tree.is_verb(verb) and has_to(tree, verb)


def _left(tree: Tree, parties: Parties, verb: int, dated: frozenset[int]) -> Iterator[Candidate]:
    """Read 'has until Friday to release him', 'have three days to leave'."""
    subject = Clause(tree, verb).subject
    infinitive = next((i for i in tree.children[verb] if _is_infinitive(tree, i, verb)), None)
    length = next((i for i in tree.children[verb] if tree.lemma[i] in LENGTHS and tree.dep[i] in OBJECTS), None)
    if infinitive is None and length is not None:
        infinitive = next((i for i in tree.children[length] if _is_infinitive(tree, i, length)), None)
    until = next((i for i in tree.children[verb] if tree.lower[i] in ("until", "till") and tree.dep[i] == "prep"), None)
    if infinitive is None and until is not None:
        infinitive = next((i for i in tree.subtree(until) if _is_infinitive(tree, i, until)), None)
    if subject is None or infinitive is None or (length is None and until is None):
        return
    timed = until is None or any(token in dated for token in tree.subtree(until))
    who = parties.of(subject)
    if who and timed and climb(tree, verb, "COERCE").status in REAL:
        limit = length if length is not None else until
        assert limit is not None
        what = tuple(sorted({*tree.subtree(limit, {infinitive}), *words_of(tree, infinitive, verb, ())}))
        yield Candidate(infinitive, verb, "deadline", "time-left", who, what, ())
