"""Signatures: a quotation with its speaker after a dash, as in collections of voices, pull quotations and letters.

Print sets the name after a dash at the end of the quotation or on a line of its own (Chicago Manual of Style 13.36 on
epigraphs and block quotations); there is no word of saying.
"""

from __future__ import annotations

from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.frames import FINITE_TAGS
from dragoman.analysis.attribution.speech import is_speech
from dragoman.analysis.parsing.parse import Quotation
from dragoman.analysis.parsing.tree import Tree

DASHES = frozenset(("—", "–", "--", "-", "―"))
# A signature is a name with an office, an age or a place, not a sentence.
LONGEST_SIGNATURE = 20
SHARE = 0.85


def find_signatures(tree: Tree) -> list[Candidate]:
    """Find the quotations that are signed with a dash and a name, in reading order."""
    found: list[Candidate] = []
    for number, quotation in enumerate(tree.parse.quotations):
        if not quotation.closed or quotation.single or not is_speech(tree, quotation):
            continue
        name = _signature(tree, quotation)
        if name:
            content = tuple(i for part in _opened(tree, number) for i in range(part.first, part.last))
            found.append(Candidate(None, (), name, content, "signature", "", SHARE, "signature"))
    return found


def _signature(tree: Tree, quotation: Quotation) -> tuple[int, ...]:
    """Give the name after the dash that follows a quotation up to the end of its paragraph, or in the next."""
    parse = tree.parse
    dash = quotation.last
    if dash + 1 >= len(tree) or tree.text[dash] not in DASHES:
        return ()
    paragraph = parse.paragraph_of(dash)
    if paragraph not in (quotation.paragraph, quotation.paragraph + 1):
        return ()
    last = next((s.last for s in reversed(parse.sentences) if s.paragraph == paragraph), dash)
    if last - dash > LONGEST_SIGNATURE or any(tree.tag[i] in FINITE_TAGS for i in range(dash + 1, last)):
        return ()
    name = []
    for index in range(dash + 1, last):
        if tree.pos[index] != "PROPN" and tree.text[index] not in (".", "-"):
            break
        name.append(index)
    while name and tree.text[name[-1]] in (".", "-"):
        name.pop()
    return tuple(name)


def _opened(tree: Tree, number: int) -> list[Quotation]:
    """Give a quotation with those before it that were left open for it, paragraph by paragraph."""
    quotations = tree.parse.quotations
    parts = [quotations[number]]
    for earlier in reversed(quotations[:number]):
        if earlier.closed or earlier.paragraph != parts[0].paragraph - 1:
            break
        parts.insert(0, earlier)
    return parts
