"""Omissions: somebody is said not to have mentioned, specified or commented on something.

What was left out is the content. A denied saying ("did not say that he had lied") is no omission, and neither are
"did not deny" and "did not rule out", which leave nothing out but a denial. Three sorts are read: verbs of telling that
are negated (here), verbs that mean leaving out or refusing (`withholding`), and the word, mention or detail that there
was none of (`absences`).
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.absences import find_absences
from dragoman.analysis.attribution.actuality import took_place
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.meaning import has_negative_opening
from dragoman.analysis.attribution.sources import find_source
from dragoman.analysis.attribution.unsaid import (
    is_resumed,
    is_text,
    left_untold,
    of_telling,
    omission,
    open_question,
    phrasal,
    whole_cue,
)
from dragoman.analysis.attribution.withholding import find_withheld
from dragoman.analysis.parsing.tree import Tree


def find_omissions(tree: Tree) -> list[Candidate]:
    """Find every omission, in reading order of the cues."""
    found: dict[int, Candidate] = {}
    for index in range(len(tree)):
        if not tree.children[index] and tree.dep[index] != "pcomp":
            continue
        candidates = find_withheld(tree, index) or find_absences(tree, index)
        if not candidates and tree.is_verb(index):
            untold = _untold(tree, index)
            candidates = [untold] if untold else []
        for candidate in candidates:
            found.setdefault(candidate.head if candidate.head is not None else index, candidate)
    return list(found.values())


def _untold(tree: Tree, verb: int) -> Candidate | None:
    """Read 'did not mention X', 'without mentioning X', 'nor did he mention X', 'would not say whether X'."""
    carrier = _negated_carrier(tree, verb)
    if carrier is None or not took_place(tree, carrier, negated=True) or _is_partly_told(tree, verb):
        return None
    without = _after_without(tree, carrier)
    if without and not _leaves_without(tree, carrier):
        return None
    lemma, modal = phrasal(tree, verb), _modal(tree, carrier)
    refused = modal in ("would", "wo", "will", "'d", "’d") or (modal is not None and tree.has_child(verb, "deny"))
    content = left_untold(tree, verb, refused=refused)
    if content is None or (tree.child(verb, "nsubjpass") is not None and lemma != "draw"):
        return None
    if lemma == "say" and content and not _leaves_open(tree, verb, content):
        return None
    if lemma in ("talk", "speak", "refer") and tree.tag[verb] == "VBG" and not without:
        # "We are not talking about changes" tells what is meant.
        return None
    if lemma == "address" and content and not _addresses_subjects(tree, verb):
        return None
    if without and carrier == verb:
        cue = tuple(range(tree.head[verb], verb + 1))
    else:
        cue = negative_cue(tree, verb) if carrier == verb else (verb,)
    told = of_telling(tree, verb, verb, whole_cue(tree, verb, cue, content), content)
    if carrier == verb or told is None:
        return told
    return omission(tree, verb, told.cue, told.content, _carried_source(tree, carrier, told))


def _carried_source(tree: Tree, carrier: int, told: Candidate) -> tuple[int, ...]:
    """Give the subject of the verb whose negation goes on, which is nearer to it than that of a clause in between."""
    return find_source(tree, carrier, frozenset(told.content)) or told.source


def _negated_carrier(tree: Tree, verb: int) -> int | None:
    """Give the verb that carries the negation: the verb itself, or the one whose 'did not' it goes on from."""
    if _is_negative(tree, verb):
        return verb
    if not is_resumed(tree, verb) and not _resumes_without(tree, verb):
        return None
    for ancestor in tree.ancestors(verb):
        if _is_negative(tree, ancestor) and tree.tag[ancestor] == tree.tag[verb]:
            return ancestor
    return None


def _resumes_without(tree: Tree, verb: int) -> bool:
    """Say whether a participle goes on from the one after 'without': 'without naming him or saying why'."""
    first = tree.head[verb]
    joined = any(tree.lower[i] in ("or", "nor") and first < i < verb for i in tree.children[first])
    return tree.dep[verb] == "conj" and tree.tag[verb] == "VBG" and joined and _after_without(tree, first)


def _is_negative(tree: Tree, verb: int) -> bool:
    if _after_without(tree, verb) or tree.is_negated(verb) or has_negative_opening(tree, verb):
        return True
    if any(tree.lower[i] == "longer" and tree.lower[i - 1] == "no" for i in tree.children[verb] if i):
        return True
    subject = tree.child(verb, "nsubj")
    if subject is None:
        return False
    if tree.lower[subject] in words.NO_ONE | {"neither"}:
        return True
    return any(tree.lower[i] in ("no", "neither") for i in tree.children[subject] if i < subject)


def _after_without(tree: Tree, verb: int) -> bool:
    return tree.dep[verb] == "pcomp" and tree.lower[tree.head[verb]] == "without"


def _leaves_without(tree: Tree, verb: int) -> bool:
    """Say whether the verb that 'without' goes with took place: who cannot speak without mentioning it, mentions it."""
    main = tree.head[tree.head[verb]]
    if not tree.is_verb(main):
        return True
    if tree.lemma[main] == "go" and tree.has_child(main, "it"):
        return False
    return not tree.is_negated(main) and _modal(tree, main) is None and took_place(tree, main, negated=False)


def _modal(tree: Tree, verb: int) -> str | None:
    return next((tree.lower[i] for i in tree.children[verb] if tree.tag[i] == "MD"), None)


def _is_partly_told(tree: Tree, verb: int) -> bool:
    """Say whether it was told at another time or not alone: 'did not mention it again', 'did not only mention'."""
    thing = tree.child(verb, "dobj")
    around = (*tree.children[verb], *(tree.children[thing] if thing is not None else ()))
    marks = [i for i in around if tree.dep[i] in ("advmod", "prep", "mark", "advcl", "preconj", "cc")]
    if any(tree.lower[i] in words.TOLD_ELSEWHERE for i in marks):
        return True
    if any(tree.lower[i] in ("until", "till") for mark in marks for i in (mark, *tree.children[mark])):
        return _modal(tree, verb) is None
    return any(tree.lower[i] in ("only", "just", "merely", "simply") for i in (verb - 1, verb - 2) if i >= 0)


def _leaves_open(tree: Tree, verb: int, content: tuple[int, ...]) -> bool:
    """Say whether what would not be said is a question or a topic; 'would never say that he lied' denies a saying."""
    return bool(open_question(tree, verb)) or tree.lower[content[0]] in words.TOPICS["say"]


def _addresses_subjects(tree: Tree, verb: int) -> bool:
    """Say whether 'address' is speaking of and not dealing with: bodies deal with things, texts and people speak."""
    subject = tree.child(verb, "nsubj")
    if subject is None or is_text(tree, subject) or tree.parse.tokens[subject].ent_type_ == "PERSON":
        return True
    if tree.lower[subject] in ("he", "she"):
        return True
    return any(
        tree.lower[i] == "in" and tree.lower[tree.child(i, "pobj") or i] in words.TEXTS for i in tree.children[verb]
    )


def negative_cue(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the cue with its 'nor' and auxiliary, which the subject parts from the verb: 'nor did he mention'."""
    subject = tree.child(verb, "nsubj")
    auxiliary = tree.child(verb, "aux")
    if subject is None or auxiliary is None or not auxiliary < subject < verb:
        own = cue_tokens(tree, verb)
        before = own[0] - 1
        return (before, *own) if before >= 0 and tree.lower[before] in ("nor", "neither") else own
    opening = [
        i for i in (auxiliary - 1, auxiliary) if i >= 0 and (i == auxiliary or tree.lower[i] in ("nor", "neither"))
    ]
    return (*opening, *cue_tokens(tree, verb))
