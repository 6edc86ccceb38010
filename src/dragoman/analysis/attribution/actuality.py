"""Whether something was in fact left out: in a clause that tells of what happened, and not of a wish or a condition."""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.candidates import is_actual, is_conditional
from dragoman.analysis.parsing.tree import Tree

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def took_place(tree: Tree, verb: int, *, negated: bool) -> bool:
    """Say whether something was in fact left out.

    'Would not say' and 'cannot comment' report a refusal; what one may, must or should leave out, or leaves out if, one
    has not left out, and what one would not have mentioned is imagined.
    """
    above = _up(tree, verb)
    if tree.is_question(verb) or any(is_conditional(tree, i) or _is_inverted_condition(tree, i) for i in above):
        return False
    if any(tree.dep[i] in ("ccomp", "xcomp") and _is_denied(tree, tree.head[i]) for i in above):
        return False
    if any(tree.tag[i] == "TO" for i in tree.children[verb]):
        return is_actual(tree, verb)
    auxiliaries = [i for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")]
    modal = next((tree.lower[i] for i in auxiliaries if tree.tag[i] == "MD"), None)
    if modal is None:
        return bool(auxiliaries) or not _is_subjunctive(tree, verb)
    if any(tree.lower[i] == "have" for i in auxiliaries) or not negated:
        return False
    if modal in ("could", "ca", "can"):
        # Who 'could not confirm' a report was unable to; who could neither confirm nor deny it would not.
        deniable = tree.lemma[verb] != "confirm" or tree.has_child(verb, "deny")
        return tree.lemma[verb] in words.UNABLE and deniable
    return modal in words.REFUSING_MODALS and tree.lemma[verb] in words.REFUSABLE


def _is_subjunctive(tree: Tree, verb: int) -> bool:
    """Say whether a verb is a base form with 'not' and without 'do': 'asked that the text not mention the islands'.

    Mandative subjunctive: Quirk et al. 1985, 3.59. The parse takes its form for a present now and then.
    """
    if tree.lemma[verb] in ("be", "have"):
        return False
    bare_not = tree.tag[verb] == "VBP" and tree.has_child(verb, "not")
    return bare_not or (tree.tag[verb] == "VB" and tree.is_negated(verb))


def _is_denied(tree: Tree, verb: int) -> bool:
    """Say whether a verb denies what it reports: who denies having refused has not refused, so far as one knows."""
    return tree.lemma[verb] == "deny" or tree.is_negated(verb)


def _up(tree: Tree, verb: int) -> list[int]:
    """Give a verb and the verbs that it is joined to, reported by or an adjunct's part of."""
    found = [verb]
    while tree.dep[found[-1]] in ("conj", "ccomp", "xcomp", "pcomp", "prep") and tree.head[found[-1]] != found[-1]:
        found.append(tree.head[found[-1]])
    return found


def _is_inverted_condition(tree: Tree, verb: int) -> bool:
    """Say whether a clause is a condition without 'if': 'should the ministry refuse', 'had the envoy named him'.

    Subject-operator inversion in conditional clauses: Quirk et al. 1985, 15.36.
    """
    subject = tree.child(verb, *SUBJECTS)
    operators = [i for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")]
    if tree.dep[tree.head[verb]] == "advcl" and tree.dep[verb] == "ccomp":
        operators.append(tree.head[verb])
    return subject is not None and any(
        tree.lower[i] in ("should", "had", "were") and i < subject and tree.lower[max(i - 1, 0)] not in words.NEGATIVES
        for i in operators
    )
