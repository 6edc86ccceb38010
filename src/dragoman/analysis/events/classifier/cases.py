"""Cases for the classifier: a sentence with its two parties marked, cut the same way for training and for reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Offsets: TypeAlias = tuple[int, int]
"""Start and exclusive end in the case's text."""

# Numbers of [CLS] and [SEP] in the vocabulary of uncased BERT, and of four unused pieces, which mark the parties.
CLASSIFIER, SEPARATOR = 101, 102
SOURCE, SOURCE_END, TARGET, TARGET_END = 1, 2, 3, 4
LONGEST = 112


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, or a clause of one, and where its parties stand.

    Attributes:
        text: the words.
        source: who acts; None where nobody is named.
        target: towards whom; None where nobody is named.
    """

    text: str
    source: Offsets | None
    target: Offsets | None


def written_case(text: str, source: str, target: str) -> Case:
    """Make a case of the words of both parties; words that do not stand in the text are put behind it.

    A target that also occurs within the source's words is looked for outside them first.
    """
    acting = _found(text, source, None)
    if acting is None and source:
        acting = (len(text) + 1, len(text) + 1 + len(source))
        text = f"{text} {source}"
    towards = _found(text, target, acting)
    if towards is None and target:
        towards = (len(text) + 1, len(text) + 1 + len(target))
        text = f"{text} {target}"
    return Case(text, acting, towards)


def pieces_of(tokenizer: Tokenizer, case: Case) -> list[int]:
    """Give a case as numbers of word pieces, with the parties between marks; of a long one the end with both marks."""
    marks: list[tuple[int, int]] = []
    for stretch, first, last in ((case.source, SOURCE, SOURCE_END), (case.target, TARGET, TARGET_END)):
        if stretch is not None:
            marks += [(stretch[0], first), (stretch[1], last)]
    marks.sort(key=lambda one: one[0])
    encoded = tokenizer.encode(case.text, add_special_tokens=False)
    found: list[int] = []
    for piece, (start, _) in zip(encoded.ids, encoded.offsets, strict=True):
        while marks and marks[0][0] <= start:
            found.append(marks.pop(0)[1])
        found.append(piece)
    found += [mark for _, mark in marks]
    return [CLASSIFIER, *_shortened(found), SEPARATOR]


def _found(text: str, words: str, taken: Offsets | None) -> Offsets | None:
    """Find words in a text, if possible outside a stretch that is taken."""
    if not words:
        return None
    first = None
    at = text.find(words)
    while at >= 0:
        stretch = (at, at + len(words))
        if taken is None or stretch[1] <= taken[0] or taken[1] <= stretch[0]:
            return stretch
        first = first or stretch
        at = text.find(words, at + 1)
    return first


def _shortened(pieces: list[int]) -> list[int]:
    if len(pieces) <= LONGEST:
        return pieces
    last = max((i for i, piece in enumerate(pieces) if piece in (SOURCE_END, TARGET_END)), default=0) + 1
    end = max(last, LONGEST)
    return pieces[end - LONGEST : end]
