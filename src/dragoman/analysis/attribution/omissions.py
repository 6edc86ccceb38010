"""Omissions: somebody is said not to have mentioned, specified or commented on something.

What was left out is the content. A denied saying ("did not say that he had lied") is no omission, and neither are
"did not deny" and "did not rule out", which leave nothing out but a denial.
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.candidates import is_conditional
from dragoman.analysis.attribution.frames import Complement, complements
from dragoman.analysis.attribution.meaning import has_negative_opening
from dragoman.analysis.attribution.sources import find_source
from dragoman.analysis.attribution.tree import Tree

SHARE = 0.9


def find_omissions(tree: Tree) -> list[Candidate]:
    """Find every omission, in reading order of the cues."""
    found: list[Candidate] = []
    for index in range(len(tree)):
        if not tree.is_verb(index) or not tree.children[index] or not _took_place(tree, index):
            continue
        candidate = _declined(tree, index) or _gave_no(tree, index) or _not_mentioned(tree, index)
        if candidate:
            found.append(candidate)
    return found


def _took_place(tree: Tree, verb: int) -> bool:
    """Say whether something was in fact left out.

    'Would not say', 'could not say' and 'will not comment' report a refusal; what one may, must or should leave out,
    or leaves out if, one has not left out.
    """
    modal = next((tree.lower[i] for i in tree.children[verb] if tree.tag[i] == "MD"), None)
    if modal is not None and modal not in words.REFUSING_MODALS:
        return False
    return not is_conditional(tree, verb) and not tree.is_question(verb)


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
        if _speaks_to_people(tree, verb, complement):
            return None
        thing = tree.child(verb, "dobj")
        if complement.frame == "clause" and thing is not None:
            # What is mentioned is a thing; a bare clause behind it is the next one of the sentence.
            return _omission(tree, verb, _negative_cue(tree, verb), tuple(tree.trimmed(tree.subtree(thing))), lemma)
        cue = _negative_cue(tree, verb)
        if without:
            cue = tuple(range(tree.head[verb], verb + 1))
        return _omission(tree, verb, cue, complement.tokens, lemma)
    return None


def _speaks_to_people(tree: Tree, verb: int, complement: Complement) -> bool:
    """Say whether 'address' has an audience and not a subject: 'did not address the crowd'."""
    if tree.lemma[verb] != "address" or complement.frame != "object":
        return False
    return tree.lower[complement.head] in words.AUDIENCES or tree.parse.tokens[complement.head].ent_type_ == "PERSON"


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
    """Read 'declined to comment on X', 'refused to say whether X', 'failed to mention X', 'stopped short of saying X'.

    What one declined to say was left out. Failing is narrower: who fails to explain may have tried.
    """
    inner = tree.child(verb, "xcomp")
    if tree.lemma[verb] == "stop":
        inner = _after_short_of(tree, verb)
    if inner is None:
        return None
    declined = tree.lemma[verb] in words.DECLINING and tree.lemma[inner] in words.SPEAKING
    failed = tree.lemma[verb] in words.FAILING and tree.lemma[inner] in words.UNAMBIGUOUS_MENTION
    if tree.is_negated(verb) or not (declined or failed or tree.lemma[verb] == "stop"):
        return None
    content = next((c.tokens for c in complements(tree, inner)), None)
    cue = cue_tokens(tree, verb)
    if content is None or min(content) <= verb:
        return _omission(tree, verb, cue, tuple(tree.trimmed(tree.subtree(inner))), tree.lemma[verb])
    return _omission(tree, verb, tuple(range(cue[0], inner + 1)), content, tree.lemma[verb])


def _after_short_of(tree: Tree, verb: int) -> int | None:
    """Give the saying that one stopped short of."""
    if not any(tree.lower[i] == "short" for i in tree.children[verb]):
        return None
    for child in tree.children[verb]:
        for preposition in (child, *tree.children[child]):
            inner = tree.child(preposition, "pcomp") if tree.lower[preposition] == "of" else None
            if inner is not None and tree.lemma[inner] in words.SPEAKING:
                return inner
    return None


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
