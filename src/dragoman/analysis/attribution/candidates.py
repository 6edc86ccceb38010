"""Candidates: every word of saying that takes a content, with how often such words proved to be cues.

The share comes from `vocabularies/cues.tsv`: in how many of the places where a word stood in this frame two trained
readers of PolNeAR's training articles took it for a cue of just this content. A word that was never seen falls back on
its frame alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.attribution.frames import complements
from dragoman.analysis.attribution.sources import find_source, noun_phrase
from dragoman.analysis.attribution.tree import Tree
from dragoman.vocabularies.cues import CueLexicon

PARTS_OF_SPEECH = {"VERB": "VERB", "AUX": "VERB", "ADJ": "ADJ", "NOUN": "NOUN"}

# A word of saying whose speaker the sentence does not give is less often one: so much less, on PolNeAR's training part.
WITHOUT_SOURCE = 0.7
NEEDS_SOURCE = frozenset(("fronted", "parenthetical"))
# Words that weigh how things look, on nobody's word.
APPEARANCES = frozenset(("seem", "appear", "look", "sound"))

CONDITIONS = frozenset(("if", "whether", "unless", "until", "lest"))
# Verbs that tell the beginning, course or end of doing something.
PHASES = frozenset(("go", "continue", "begin", "start", "come", "proceed", "rush", "hasten", "use", "return", "dare"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible attribution, by token indices.

    Attributes:
        head: index of the cue's head word; None for a quotation that stands alone.
        cue: the cue's tokens, without gaps.
        source: the source's tokens; empty where the sentence names none.
        content: the content's tokens, in reading order.
        frame: how the cue takes its content.
        lemma: the cue's dictionary form.
        share: how often such a cue proved right, from 0 to 1.
        rule: the rule's name, for `by`.
    """

    head: int | None
    cue: tuple[int, ...]
    source: tuple[int, ...]
    content: tuple[int, ...]
    frame: str
    lemma: str
    share: float
    rule: str


def find_candidates(tree: Tree, lexicon: CueLexicon, floor: float) -> list[Candidate]:
    """Find every candidate whose share is not below the floor, in reading order of the cues."""
    found: list[Candidate] = []
    for index in range(len(tree)):
        if tree.lower[index] == "according":
            candidate = _according_to(tree, index)
            if candidate:
                found.append(candidate)
            continue
        part_of_speech = PARTS_OF_SPEECH.get(tree.pos[index])
        if part_of_speech is None or not tree.children[index] or tree.lemma[index] in APPEARANCES:
            continue
        if part_of_speech != "VERB" and not lexicon.knows(part_of_speech, tree.lemma[index]):
            continue
        if part_of_speech == "VERB" and not is_actual(tree, index):
            continue
        found.extend(_by_frame(tree, lexicon, index, part_of_speech, floor))
    return found


def is_actual(tree: Tree, verb: int) -> bool:
    """Say whether a saying is reported as one that took place.

    What somebody may, should or will say, says if, or met in order to say, nobody has said. An infinitive after
    'go on', 'continue' and their like has taken place when these have.
    """
    if tree.tag[verb] == "VB" and any(tree.tag[i] == "TO" for i in tree.children[verb]):
        return tree.dep[verb] == "xcomp" and tree.lemma[tree.head[verb]] in PHASES
    if any(tree.tag[i] == "MD" for i in tree.children[verb]):
        return False
    head = verb
    while tree.dep[head] == "conj":
        head = tree.head[head]
    return not any(tree.dep[i] == "mark" and tree.lower[i] in CONDITIONS for i in tree.children[head])


def _by_frame(tree: Tree, lexicon: CueLexicon, index: int, part_of_speech: str, floor: float) -> list[Candidate]:
    best: Candidate | None = None
    lemma = tree.lemma[index]
    for complement in complements(tree, index):
        share = lexicon.share(part_of_speech, lemma, complement.frame)
        if share < floor or not complement.tokens or (best is not None and share <= best.share):
            continue
        cue = cue_tokens(tree, index)
        if complement.frame == "object_to" and cue[-1] == index and _governs_receiver(tree, index):
            cue = (*cue, index + 1)
        content = tuple(i for i in complement.tokens if i not in cue)
        if not content:
            continue
        source = find_source(tree, index, frozenset(content))
        if not source:
            share *= WITHOUT_SOURCE
            if share < floor or complement.frame in NEEDS_SOURCE:
                continue
        rule = {"VERB": "verb", "NOUN": "noun", "ADJ": "adjective"}[part_of_speech]
        best = Candidate(index, cue, source, content, complement.frame, lemma, share, rule)
    return [best] if best else []


def _governs_receiver(tree: Tree, cue: int) -> bool:
    """In 'called on Russia to withdraw' the preposition is the verb's, as a particle would be."""
    following = cue + 1
    return following in tree.children[cue] and tree.dep[following] == "prep" and tree.lower[following] in ("on", "upon")


def cue_tokens(tree: Tree, head: int) -> tuple[int, ...]:
    """Give a cue's tokens: the word with its auxiliaries, negation and particle, as one run.

    Adverbs in between come along; words that follow the particle do not.
    """
    first = last = head
    for child in tree.children[head]:
        if child < head and tree.dep[child] in ("aux", "auxpass", "neg"):
            first = min(first, child)
        elif child == head + 1 and tree.dep[child] in ("prt", "neg"):
            last = child
    subject = tree.child(head, "nsubj", "nsubjpass", "expl")
    if subject is not None and first <= subject < head:
        first = subject + 1 if first < subject else first
        first = min(max(first, tree.subtree(subject)[-1] + 1), head)
    return tuple(range(first, last + 1))


def _according_to(tree: Tree, index: int) -> Candidate | None:
    to = tree.child(index, "prep")
    if to is None or tree.lower[to] != "to":
        return None
    named = tree.child(to, "pobj")
    if named is None:
        return None
    clause = _clause_around(tree, index)
    if clause is None:
        return None
    content = tree.trimmed(tree.subtree(clause, {index}))
    content = [i for i in content if i not in (index, to)]
    if not content:
        return None
    source = tuple(noun_phrase(tree, named, to))
    return Candidate(index, (index, to), source, tuple(content), "according_to", "according to", 0.9, "according_to")


def _clause_around(tree: Tree, index: int) -> int | None:
    """Give the verb of the clause that a phrase qualifies; a phrase on a noun qualifies the clause around the noun."""
    for ancestor in tree.ancestors(index):
        if tree.is_verb(ancestor) and tree.dep[ancestor] in ("ROOT", "ccomp", "conj", "advcl", "parataxis", "relcl"):
            return ancestor
    return next((a for a in tree.ancestors(index) if tree.head[a] == a), None)
