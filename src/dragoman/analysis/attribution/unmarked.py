"""Quotations without marks, such as 'What is there to talk about? the president said at the meeting'.

Translated and agency copy now and then prints a speaker's questions without quotation marks and names the speaker after
them. The tag then has no content of its own, and what precedes it are questions or exclamations, which news writers do
not put in their own voice (free direct speech: Leech and Short 1981, chapter 10).
"""

from __future__ import annotations

from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.candidates import is_actual
from dragoman.analysis.attribution.frames import complements
from dragoman.analysis.attribution.sources import find_source
from dragoman.analysis.parsing.parse import Sentence
from dragoman.analysis.parsing.tree import Tree

TAGS = frozenset(("say", "ask", "add", "wonder", "continue", "reply", "declare", "exclaim", "remark", "answer"))
SPOKEN_ENDS = frozenset(("?", "!"))
SHARE = 0.6


def find_unmarked(tree: Tree, quoted: frozenset[int]) -> list[Candidate]:
    """Find the tags whose content is the unmarked questions before them, in reading order."""
    found: list[Candidate] = []
    sentences = tree.parse.sentences
    for sentence in sentences:
        tag = _tag(tree, sentence)
        if tag is None:
            continue
        spoken = _questions_before(tree, sentences[: sentence.index], sentence, quoted)
        if not spoken:
            continue
        source = find_source(tree, tag, frozenset(spoken))
        if source:
            cue = cue_tokens(tree, tag)
            found.append(Candidate(tag, cue, source, tuple(spoken), "unmarked", tree.lemma[tag], SHARE, "unmarked"))
    return found


def _tag(tree: Tree, sentence: Sentence) -> int | None:
    """Give the word of saying that opens a sentence with its speaker and has no content of its own."""
    for index in range(sentence.first, min(sentence.last, sentence.first + 8)):
        if tree.lemma[index] in TAGS and tree.is_verb(index) and tree.dep[index] in ("ROOT", "conj", "ccomp"):
            subject = tree.child(index, "nsubj")
            if subject is None or not is_actual(tree, index) or tree.is_negated(index):
                return None
            own = [
                c
                for c in complements(tree, index)
                if not c.frame.startswith(("prep_at", "prep_in", "prep_on", "prep_to"))
            ]
            return None if any(c.frame != "prep_during" for c in own) else index
    return None


def _questions_before(tree: Tree, earlier: tuple[Sentence, ...], tag: Sentence, quoted: frozenset[int]) -> list[int]:
    spoken: list[int] = []
    for sentence in reversed(earlier):
        tokens = range(sentence.first, sentence.last)
        if sentence.paragraph != tag.paragraph or tree.text[sentence.last - 1] not in SPOKEN_ENDS:
            break
        if any(i in quoted for i in tokens):
            return []
        spoken = [*tokens, *spoken]
    return spoken
