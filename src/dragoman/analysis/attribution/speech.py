"""Quotations: which stretches between marks are speech, and to whose words they belong.

A stretch in quotation marks is speech when it could stand as an utterance; a word or phrase in marks is a term held at
a distance or a part of somebody's wording, and gets no attribution of its own.
"""

from __future__ import annotations

from dragoman.analysis.attribution.candidates import Candidate, cue_tokens
from dragoman.analysis.attribution.frames import FINITE_TAGS
from dragoman.analysis.attribution.sources import find_source
from dragoman.analysis.attribution.tree import Tree
from dragoman.analysis.parsing.parse import Quotation
from dragoman.vocabularies.cues import CueLexicon

ENDS_OF_SPEECH = frozenset((",", ".", "?", "!", "…", "...", "--", "—"))
FULL_STOPS = frozenset((".", "?", "!"))
# How far from a mark the word of saying may stand: "..., the ministry's spokeswoman in Moscow, Maria Zakharova, said".
REACH_AFTER = 24
REACH_BEFORE = 30
SHORTEST_UTTERANCE = 4
# A word may govern a quotation when it was right at least so often in the frames that quotations take.
LEAST_SHARE = 0.4


def inner(quotation: Quotation, tree: Tree) -> range:
    """Give the tokens between the marks."""
    last = quotation.last - 1 if quotation.closed else quotation.last
    first = quotation.first
    if first < len(tree) and not tree.text[first][0].isalnum():
        first += 1
    return range(first, last)


def is_speech(tree: Tree, quotation: Quotation) -> bool:
    """Say whether a quotation could stand as an utterance."""
    words = inner(quotation, tree)
    if len(words) < 2:
        return False
    closing = tree.text[words[-1]]
    capital = tree.text[words[0]][0].isupper()
    before = tree.text[quotation.first - 1] if quotation.first else ""
    if capital and closing in ENDS_OF_SPEECH and (len(words) > 2 or before in (":", ",", "", *FULL_STOPS)):
        return True
    if capital and before == ":":
        return True
    return len(words) >= SHORTEST_UTTERANCE and any(
        tree.tag[i] in FINITE_TAGS and tree.child(i, "nsubj", "nsubjpass", "expl") is not None for i in words
    )


def governing_cue(tree: Tree, lexicon: CueLexicon, quotation: Quotation, quoted: frozenset[int]) -> int | None:
    """Give the word of saying beside a quotation: after it where it leaves the sentence open, else before it."""
    after = _cue_after(tree, lexicon, quotation, quoted)
    return after if after is not None else _cue_before(tree, lexicon, quotation, quoted)


def quotation_candidate(tree: Tree, lexicon: CueLexicon, cue: int, content: tuple[int, ...]) -> Candidate:
    """Make the candidate of a quotation and the word of saying beside it."""
    share = max(_affinity(tree, lexicon, cue), 0.8)
    source = find_source(tree, cue, frozenset(content))
    return Candidate(cue, cue_tokens(tree, cue), source, content, "quotation", tree.lemma[cue], share, "quotation")


def _affinity(tree: Tree, lexicon: CueLexicon, index: int) -> float:
    if tree.pos[index] not in ("VERB", "AUX") or tree.lemma[index] == "be":
        return 0.0
    lemma = tree.lemma[index]
    return max(
        lexicon.share("VERB", lemma, "fronted"),
        lexicon.share("VERB", lemma, "clause"),
        lexicon.share("VERB", lemma, "that"),
    )


def _cue_after(tree: Tree, lexicon: CueLexicon, quotation: Quotation, quoted: frozenset[int]) -> int | None:
    words = inner(quotation, tree)
    if not quotation.closed or tree.text[words[-1]] == ".":
        return None
    paragraph = _paragraph(tree, quotation.last - 1)
    for index in range(quotation.last, min(len(tree), quotation.last + REACH_AFTER)):
        if index in quoted or _paragraph(tree, index) != paragraph:
            return None
        if tree.text[index] in FULL_STOPS or tree.text[index] in (";", ":"):
            return None
        if _is_finite_cue(tree, index) and _affinity(tree, lexicon, index) >= LEAST_SHARE:
            subject = tree.subject(index)
            if subject is None or subject >= quotation.last or subject == index + 1:
                return index
    return None


def _cue_before(tree: Tree, lexicon: CueLexicon, quotation: Quotation, quoted: frozenset[int]) -> int | None:
    if quotation.first == 0:
        return None
    paragraph = _paragraph(tree, quotation.first)
    if _paragraph(tree, quotation.first - 1) != paragraph:
        return None
    opener = tree.text[quotation.first - 1]
    if opener in FULL_STOPS:
        return None
    for index in range(quotation.first - 1, max(-1, quotation.first - REACH_BEFORE), -1):
        if index in quoted or _paragraph(tree, index) != paragraph or tree.text[index] in FULL_STOPS:
            return None
        if _is_cue_form(tree, index) and _affinity(tree, lexicon, index) >= LEAST_SHARE:
            return index
    return None


def _is_finite_cue(tree: Tree, index: int) -> bool:
    return tree.tag[index] in ("VBD", "VBZ", "VBP", "VBN", "VB") and tree.dep[index] not in ("amod", "aux")


def _is_cue_form(tree: Tree, index: int) -> bool:
    return _is_finite_cue(tree, index) or tree.tag[index] == "VBG"


def _paragraph(tree: Tree, index: int) -> int:
    parse = tree.parse
    return parse.sentences[parse.sentence_of[index]].paragraph
