"""What came of a sitting: what its verb says of it, else what the sides did together there."""

from __future__ import annotations

from dragoman.analysis.affairs.talks.words import ENDINGS
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

YIELDING = frozenset((
    "produce", "yield", "bring", "achieve", "deliver", "lead", "result", "cement", "fail", "collapse", "founder",
    "settle", "make", "give", "leave", "secure", "break", "agree", "seal", "adopt", "approve",
))  # fmt: skip
"""What sittings do that come to something, or to nothing: "produced a joint text", "broke up over the seating"."""
ENDING_IN = frozenset(("in", "with", "without", "on"))
"""Behind a verb of ending these say what came of it: "ended without a statement"."""
CLOSING = frozenset((*ENDINGS, "wrap", "wind", "adjourn", "rise", "part", "disperse", "leave", "break"))
RESULTS = frozenset((
    "agreement", "accord", "deal", "result", "breakthrough", "progress", "text", "statement", "communique",
    "declaration", "promise", "pledge", "truce", "ceasefire", "framework", "document", "compromise", "settlement",
    "signature", "communiqué", "date", "outcome", "success", "failure", "acrimony", "deadlock", "stalemate",
    "memorandum", "roadmap", "plan", "understanding", "commitment", "consensus", "protocol", "handshake", "decision",
    "draft", "list", "formula", "conclusion", "headway", "resolution", "movement", "pact", "treaty", "exchange",
    "swap", "recrimination",
))  # fmt: skip
"""What sittings end in, or without."""
OF_CLAUSE = ("nsubj", "nsubjpass", "mark", "cc", "aux", "auxpass", "relcl", "advcl", "conj", "parataxis", "ccomp")


def told_outcome(tree: Tree, head: int) -> tuple[int, ...]:
    """Give the tokens that say what came of a sitting; () where its verb does not tell.

    Args:
        tree: the document's parse.
        head: the noun of the sitting, or the verb that tells of it.
    """
    for verb in _verbs(tree, head):
        behind = governed(tree, verb)
        ending = [i for name in ENDING_IN for i in behind.get(name, ()) if tree.lemma[i] in RESULTS]
        if tree.lemma[verb] in CLOSING and ending:
            return _phrase(tree, tree.head[ending[0]])
        subject = tree.dep[head] in ("nsubj", "nsubjpass")
        if tree.lemma[verb] in YIELDING and subject and not tree.is_negated(verb):
            found = [i for i in tree.subtree(verb, set(_apart(tree, verb))) if i >= verb]
            return tuple(tree.trimmed(found)) if len(found) > 1 else ()
    return ()


def _verbs(tree: Tree, head: int) -> list[int]:
    """Give the verbs that a sitting is subject or object of, also those joined to them or behind 'which'."""
    if tree.is_verb(head):
        return [head]
    found = [i for i in tree.children[head] if tree.dep[i] == "relcl" and tree.is_verb(i)]
    above = tree.head[head]
    if tree.dep[head] == "pobj" and tree.lower[above] == "of":
        # 'Two days of talks ended'.
        head, above = tree.head[above], tree.head[tree.head[above]]
    if tree.dep[head] in ("nsubj", "nsubjpass", "dobj") and tree.is_verb(above):
        found.append(above)
        found.extend(i for i in tree.children[above] if tree.dep[i] == "conj" and tree.subject(i) is None)
    return found


def _apart(tree: Tree, verb: int) -> list[int]:
    return [i for i in tree.children[verb] if tree.dep[i] in OF_CLAUSE]


def _phrase(tree: Tree, preposition: int) -> tuple[int, ...]:
    apart = {i for i in tree.subtree(preposition) if tree.dep[i] in ("relcl", "advcl")}
    return tuple(tree.trimmed(tree.subtree(preposition, apart)))
