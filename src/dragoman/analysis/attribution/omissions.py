"""Omissions: somebody is said not to have mentioned, specified or commented on something.

What was left out is the content. A denied saying ("did not say that he had lied") is no omission, and neither are
"did not deny" and "did not rule out", which leave nothing out but a denial.
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.candidates import Candidate, cue_tokens
from dragoman.analysis.attribution.frames import complements
from dragoman.analysis.attribution.meaning import has_negative_opening
from dragoman.analysis.attribution.sources import find_source
from dragoman.analysis.attribution.tree import Tree

SHARE = 0.9


def find_omissions(tree: Tree) -> list[Candidate]:
    """Find every omission, in reading order of the cues."""
    found: list[Candidate] = []
    for index in range(len(tree)):
        if not tree.is_verb(index) or not tree.children[index]:
            continue
        candidate = _declined(tree, index) or _gave_no(tree, index) or _not_mentioned(tree, index)
        if candidate:
            found.append(candidate)
    return found


def _not_mentioned(tree: Tree, verb: int) -> Candidate | None:
    """Read 'did not mention X', 'without mentioning X', 'nor did he mention X', 'did not say whether X'."""
    lemma = tree.lemma[verb]
    if lemma not in words.MENTIONING and lemma not in words.TELLING:
        return None
    without = tree.dep[verb] == "pcomp" and tree.lower[tree.head[verb]] == "without"
    if not (without or tree.is_negated(verb) or has_negative_opening(tree, verb)):
        return None
    for complement in complements(tree, verb):
        if lemma not in words.MENTIONING and complement.frame not in words.OPEN_QUESTION:
            continue
        if complement.frame.startswith("passive"):
            continue
        cue = _negative_cue(tree, verb)
        if without:
            cue = tuple(range(tree.head[verb], verb + 1))
        return _omission(tree, verb, cue, complement.tokens, lemma)
    return None


def _negative_cue(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the cue with its 'nor' and auxiliary, which the subject parts from the verb: 'nor did he mention'."""
    subject = tree.child(verb, "nsubj")
    auxiliary = tree.child(verb, "aux")
    if subject is None or auxiliary is None or not auxiliary < subject < verb:
        return cue_tokens(tree, verb)
    opening = [
        i for i in (auxiliary - 1, auxiliary) if i >= 0 and (i == auxiliary or tree.lower[i] in ("nor", "neither"))
    ]
    return (*opening, *cue_tokens(tree, verb))


def _declined(tree: Tree, verb: int) -> Candidate | None:
    """Read 'declined to comment on X' and 'refused to say whether X'; what one declined to say was left out."""
    if tree.lemma[verb] not in words.DECLINING:
        return None
    inner = tree.child(verb, "xcomp")
    if inner is None or tree.lemma[inner] not in words.SPEAKING:
        return None
    content = next((c.tokens for c in complements(tree, inner)), None)
    cue = cue_tokens(tree, verb)
    if content is None or min(content) <= verb:
        return _omission(tree, verb, cue, tuple(tree.trimmed(tree.subtree(inner))), tree.lemma[verb])
    return _omission(tree, verb, tuple(range(cue[0], inner + 1)), content, tree.lemma[verb])


def _gave_no(tree: Tree, verb: int) -> Candidate | None:
    """Read 'made no mention of X' and 'gave no details of X'; without more, what was not given is the content."""
    if tree.lemma[verb] not in words.GIVING:
        return None
    thing = tree.child(verb, "dobj")
    if thing is None or tree.lower[thing] not in words.DETAILS:
        return None
    if not any(tree.dep[i] in ("det", "neg") and tree.lower[i] == "no" for i in tree.children[thing]):
        return None
    cue = cue_tokens(tree, verb)
    preposition = next((i for i in tree.children[thing] if tree.dep[i] == "prep" and i > thing), None)
    inner = tree.child(preposition, "pobj", "pcomp") if preposition is not None else None
    if inner is None:
        if tree.lower[thing] in ("mention", "comment", "reference"):
            return None
        return _omission(tree, verb, cue, tuple(tree.trimmed(tree.subtree(thing))), tree.lemma[verb])
    cue = tuple(range(cue[0], thing + 1))
    return _omission(tree, verb, cue, tuple(tree.trimmed(tree.subtree(inner))), tree.lemma[verb])


def _omission(tree: Tree, verb: int, cue: tuple[int, ...], content: tuple[int, ...], lemma: str) -> Candidate | None:
    content = tuple(i for i in content if i not in cue)
    if not content:
        return None
    source = find_source(tree, verb, frozenset(content))
    if not source:
        return None
    return Candidate(verb, cue, source, content, "omission", lemma, SHARE, "omission")
