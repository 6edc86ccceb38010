"""Windows: a document's sentences as runs of word pieces, cut the same way for training and for reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dragoman.records.spans import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ROLES = ("source", "cue", "content")
LONGEST = 160
# Numbers of [CLS], [SEP] and [PAD] in the vocabulary of uncased BERT.
CLASSIFIER, SEPARATOR, PADDING = 101, 102, 0


@dataclass(frozen=True, slots=True)
class Window:
    """A run of whole sentences.

    Attributes:
        pieces: the word pieces' numbers, without the marks of beginning and end.
        offsets: for each piece, the offsets of its first character and after its last in the document's text.
    """

    pieces: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]


def cut_windows(tokenizer: Tokenizer, sentences: Iterable[Span]) -> Iterator[Window]:
    """Pack sentences into windows of at most LONGEST pieces; a longer sentence is cut at that length."""
    pieces: list[int] = []
    offsets: list[tuple[int, int]] = []
    for sentence in sentences:
        encoded = tokenizer.encode(sentence.text, add_special_tokens=False)
        if pieces and len(pieces) + len(encoded.ids) > LONGEST:
            yield Window(tuple(pieces), tuple(offsets))
            pieces, offsets = [], []
        pieces.extend(encoded.ids)
        offsets.extend((sentence.start + start, sentence.start + end) for start, end in encoded.offsets)
        while len(pieces) > LONGEST:
            yield Window(tuple(pieces[:LONGEST]), tuple(offsets[:LONGEST]))
            pieces, offsets = pieces[LONGEST:], offsets[LONGEST:]
    if pieces:
        yield Window(tuple(pieces), tuple(offsets))
