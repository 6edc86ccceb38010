"""What a corpus of attributions looks like once it is read, whatever its files look like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

Offsets: TypeAlias = tuple[int, int]
"""Start and exclusive end, in Unicode code points of the document's text."""


@dataclass(frozen=True, slots=True)
class Marking:
    """One attribution as it is marked in a text, by a person or by a program.

    Attributes:
        source: where the one stands on whose word it is; empty where the text does not say.
        cue: where the words stand that say that something is said; may be empty.
        content: where that stands which is said.
        by: the rule or model that marked it; empty for gold.
        confidence: how sure that one is, from 0 to 1; None for gold and for whoever does not say.
    """

    source: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    content: tuple[Offsets, ...]
    by: str = ""
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """What one annotator marked in one document."""

    annotator: str
    markings: tuple[Marking, ...]


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One document with its text, code point for code point, and all its annotations, sorted by annotator."""

    name: str
    text: str
    annotations: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Corpus:
    """One part of a corpus.

    Attributes:
        name: the corpus and its part, such as `polnear/dev`.
        sha256: hash of all its files' names and bytes, in hexadecimal: the same hash, the same gold.
        documents: sorted by file name.
    """

    name: str
    sha256: str
    documents: tuple[GoldDocument, ...]


Half: TypeAlias = Literal["even", "odd"]


def half(documents: Iterable[GoldDocument], which: Half) -> tuple[GoldDocument, ...]:
    """Give the documents at even or odd places, counted from 0, in the alphabetical order of names."""
    return tuple(sorted(documents, key=lambda one: one.name)[("even", "odd").index(which) :: 2])
