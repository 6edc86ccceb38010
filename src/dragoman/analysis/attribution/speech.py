"""Quotations: which stretches between marks are speech, and to whose words they belong.

A stretch in quotation marks is speech when it could stand as an utterance; a word or phrase in marks is a term held at
a distance or a part of somebody's wording, and gets no attribution of its own.
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.candidates import is_actual
from dragoman.analysis.attribution.frames import is_finite
from dragoman.analysis.attribution.sources import NOT_A_SOURCE, can_speak, find_source, noun_phrase
from dragoman.analysis.parsing.parse import Quotation
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.cues import CueLexicon

ENDS_OF_SPEECH = frozenset((",", ".", "?", "!", "…", "...", "--", "—"))
FULL_STOPS = frozenset((".", "?", "!"))
# How far from a mark the word of saying may stand: "..., the ministry's spokeswoman in Moscow, Maria Zakharova, said".
REACH_AFTER = 24
REACH_BEFORE = 30
# How sure a verb that tells the manner of speaking is beside a quotation.
MANNER_SHARE = 0.8
COLON_SHARE = 0.7
LONGEST_TITLE = 8
SMALL_WORDS = frozenset(("DET", "ADP", "CCONJ", "SCONJ", "PART", "NUM", "PUNCT"))
SHORTEST_UTTERANCE = 4
# A word may govern a quotation when it was right at least so often in the frames that quotations take.
LEAST_SHARE = 0.4


def inner(quotation: Quotation, tree: Tree) -> range:
    """Give the tokens between the marks."""
    last = quotation.last - 1 if quotation.closed else quotation.last
    first = quotation.first
    while first < last and not tree.text[first][0].isalnum():
        first += 1
    return range(first, last)


def is_speech(tree: Tree, quotation: Quotation) -> bool:
    """Say whether a quotation could stand as an utterance."""
    within = inner(quotation, tree)
    if len(within) < 2:
        return False
    closing = tree.text[within[-1]]
    capital = tree.text[within[0]][0].isupper()
    before = tree.text[quotation.first - 1] if quotation.first else ""
    if before not in (":", ",") and _is_title(tree, within):
        return False
    if capital and closing in ENDS_OF_SPEECH and (len(within) > 2 or before in (":", ",", "", *FULL_STOPS)):
        return True
    if capital and before == ":":
        return True
    return len(within) >= SHORTEST_UTTERANCE and any(
        tree.child(i, "nsubj", "nsubjpass", "expl") is not None and is_finite(tree, i) for i in within
    )


def _is_title(tree: Tree, within: range) -> bool:
    """Say whether a few words are the name of a book, film or song: all of them capitals but the small ones.

    Headline style: Chicago Manual of Style 8.159.
    """
    spoken = [i for i in within if tree.text[i][0].isalnum()]
    large = [i for i in spoken if tree.pos[i] not in SMALL_WORDS]
    return len(spoken) <= LONGEST_TITLE and len(large) > 1 and all(tree.text[i][0].isupper() for i in large)


def governing_cue(tree: Tree, lexicon: CueLexicon, quotation: Quotation, quoted: frozenset[int]) -> int | None:
    """Give the word of saying beside a quotation: after it where it leaves the sentence open, else before it."""
    after = _cue_after(tree, lexicon, quotation, quoted)
    return after if after is not None else _cue_before(tree, lexicon, quotation, quoted)


def quotation_candidate(tree: Tree, lexicon: CueLexicon, cue: int, content: tuple[int, ...]) -> Candidate:
    """Make the candidate of a quotation and the word of saying beside it."""
    share = max(_affinity(tree, lexicon, cue), 0.8)
    source = find_source(tree, cue, frozenset(content))
    return Candidate(cue, cue_tokens(tree, cue), source, content, "quotation", tree.lemma[cue], share, "quotation")


def colon_candidate(tree: Tree, quotation: Quotation) -> Candidate | None:
    """Read 'The imam was blunt: "..."': a colon alone hands the word to the subject of the sentence before it.

    Only a subject that can speak takes it, and only a quotation that ends the sentence; what follows a colon is
    otherwise as often a list, a name or a slogan.
    """
    colon = quotation.first - 1
    if (
        colon < 1
        or tree.text[colon] != ":"
        or tree.parse.paragraph_of(colon) != tree.parse.paragraph_of(quotation.first)
    ):
        return None
    within = inner(quotation, tree)
    if tree.text[within[-1]] not in FULL_STOPS:
        return None
    sentence = tree.parse.sentences[tree.parse.sentence_of[colon]]
    for verb in range(sentence.first, colon):
        subject = tree.child(verb, "nsubj")
        if not tree.is_verb(verb) or subject is None or tree.dep[verb] not in ("ROOT", "ccomp", "conj", "parataxis"):
            continue
        if subject >= colon or not can_speak(tree, subject) or tree.lower[subject] in NOT_A_SOURCE:
            return None
        content = tuple(range(quotation.first, quotation.last))
        source = tuple(i for i in noun_phrase(tree, subject, verb) if i < colon)
        return Candidate(colon, (colon,), source, content, "colon", "", COLON_SHARE, "colon")
    return None


def _affinity(tree: Tree, lexicon: CueLexicon, index: int) -> float:
    """Give how often a verb took speech in the frames that quotations take; a verb never seen to do so takes none."""
    lemma = tree.lemma[index]
    if tree.pos[index] not in ("VERB", "AUX") or lemma == "be":
        return 0.0
    if lemma in words.MANNERS:
        return MANNER_SHARE
    shares = [
        lexicon.share("VERB", lemma, frame)
        for frame in ("fronted", "clause", "that")
        if lexicon.counts.get(("VERB", lemma, frame), (0, 0))[1] > 0
    ]
    return max(shares, default=0.0)


def _cue_after(tree: Tree, lexicon: CueLexicon, quotation: Quotation, quoted: frozenset[int]) -> int | None:
    within = inner(quotation, tree)
    if not quotation.closed or tree.text[within[-1]] == ".":
        return None
    paragraph = tree.parse.paragraph_of(quotation.last - 1)
    for index in range(quotation.last, min(len(tree), quotation.last + REACH_AFTER)):
        if index in quoted or tree.parse.paragraph_of(index) != paragraph:
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
    paragraph = tree.parse.paragraph_of(quotation.first)
    if tree.parse.paragraph_of(quotation.first - 1) != paragraph:
        return None
    opener = tree.text[quotation.first - 1]
    if opener in FULL_STOPS:
        return None
    for index in range(quotation.first - 1, max(-1, quotation.first - REACH_BEFORE), -1):
        if index in quoted or tree.parse.paragraph_of(index) != paragraph or tree.text[index] in FULL_STOPS:
            return None
        if _is_cue_form(tree, index) and _affinity(tree, lexicon, index) >= LEAST_SHARE:
            return index
    return None


def _is_finite_cue(tree: Tree, index: int) -> bool:
    """Say whether a word is a verb that could tell what was said; an infinitive tells what for, not what was said."""
    if tree.tag[index] == "VB" and any(tree.tag[i] == "TO" for i in tree.children[index]):
        return is_actual(tree, index)
    return tree.tag[index] in ("VBD", "VBZ", "VBP", "VBN", "VB") and tree.dep[index] not in ("amod", "aux")


def _is_cue_form(tree: Tree, index: int) -> bool:
    return _is_finite_cue(tree, index) or tree.tag[index] == "VBG"
