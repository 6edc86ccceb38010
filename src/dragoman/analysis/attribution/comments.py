"""Phrases and clauses that comment on a whole clause: 'according to the ministry', 'as the envoy put it'.

They name a source for the clause that they stand in or beside (comment clauses: Quirk et al. 1985, 15.53 to 15.56).
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.sources import noun_phrase
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.cues import CueLexicon

ACCORDING_SHARE = 0.9
AS_SHARE = 0.8
# A verb may comment when it closes other people's words at least so often ("..., the envoy noted").
LEAST_FRONTED = 0.5


def according_to(tree: Tree, index: int) -> Candidate | None:
    """Read 'according to X': X's word for the clause around it, unless X is a measure or a plan."""
    to = tree.child(index, "prep")
    if to is None or tree.lower[to] != "to":
        return None
    named = tree.child(to, "pobj")
    if named is None or (named == to + 1 and tree.lower[named] in words.MEASURES):
        return None
    clause = _clause_around(tree, index)
    if clause is not None and _closes_sentence(tree, index):
        while tree.dep[clause] == "ccomp" and tree.head[clause] < clause:
            clause = tree.head[clause]
    if clause is None:
        return None
    content = [i for i in tree.around(clause, index) if i not in (index, to)]
    if not content:
        return None
    source = tuple(noun_phrase(tree, named, to))
    return Candidate(
        index, (index, to), source, tuple(content), "according_to", "according to", ACCORDING_SHARE, "according_to"
    )


def _closes_sentence(tree: Tree, index: int) -> bool:
    """Say whether a phrase ends its sentence behind a comma.

    There it comments on the whole: in 'Biden told him that ..., according to two aides' the aides tell what Biden said,
    since what was told has its source already.
    """
    branch = tree.subtree(index)
    sentence = tree.parse.sentences[tree.parse.sentence_of[index]]
    after = range(branch[-1] + 1, sentence.last)
    return tree.text[branch[0] - 1] == "," and all(tree.pos[i] == "PUNCT" for i in after)


def as_clause(tree: Tree, lexicon: CueLexicon, verb: int) -> Candidate | None:
    """Read 'as the envoy noted' and 'as she put it': somebody's word for the clause around it.

    A verb with an object or a clause of its own comments on nothing: 'as he said this' tells when.
    """
    if tree.dep[verb] != "advcl" or not tree.is_verb(verb):
        return None
    subject = tree.child(verb, "nsubj")
    if subject is None or not any(tree.dep[i] == "mark" and tree.lower[i] == "as" for i in tree.children[verb]):
        return None
    thing = tree.child(verb, "dobj", "ccomp", "xcomp")
    if thing is None:
        if lexicon.share("VERB", tree.lemma[verb], "fronted") < LEAST_FRONTED:
            return None
    elif not (tree.lemma[verb] == "put" and tree.lower[thing] == "it"):
        return None
    clause = _clause_around(tree, verb)
    if clause is None:
        return None
    content = tuple(tree.around(clause, verb))
    source = tuple(noun_phrase(tree, subject, verb))
    if not content or not source:
        return None
    return Candidate(
        verb, cue_tokens(tree, verb), source, content, "as_clause", tree.lemma[verb], AS_SHARE, "as_clause"
    )


def _clause_around(tree: Tree, index: int) -> int | None:
    """Give the verb of the clause that a phrase qualifies; a phrase on a noun qualifies the clause around the noun."""
    for ancestor in tree.ancestors(index):
        if tree.is_verb(ancestor) and tree.dep[ancestor] in ("ROOT", "ccomp", "conj", "advcl", "parataxis", "relcl"):
            return ancestor
    return next((a for a in tree.ancestors(index) if tree.head[a] == a), None)
