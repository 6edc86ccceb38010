"""TimeBank and AQUAINT as cleaned for TempEval-3: news with its time expressions (UzZaman and others 2013).

A corpus is a folder of `*.tml` files in TimeML 1.2.1. `DCT` holds the date of the document, `TEXT` its text with
`TIMEX3` elements among others; offsets here count the code points of that text without its markup and without the
blanks and line ends around it. Expressions without words (they stand for what is only implied) are left out, as they
are by the scorer of TempEval-3, and so is the document's own date.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Corpus, GoldDocument


@dataclass(frozen=True, slots=True)
class Timed:
    """A time expression, annotated or found.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        type: TIMEX3 type.
        value: TIMEX3 value, or None where it was not resolved.
        by: the rule that found it; empty for gold.
    """

    start: int
    end: int
    type: str
    value: str | None
    by: str = ""


@dataclass(frozen=True, slots=True)
class TimedDocument:
    """One document with its text, its date in ISO 8601, and its time expressions in reading order."""

    name: str
    text: str
    published: str
    times: tuple[Timed, ...]


@dataclass(frozen=True, slots=True)
class TimedCorpus:
    """One corpus: its name and hash, and its documents in the alphabetical order of their files' names."""

    corpus: Corpus
    documents: tuple[TimedDocument, ...]


def load(folder: Path) -> TimedCorpus:
    """Read a folder of TimeML files.

    Args:
        folder: the one with the files; its name names the corpus.

    Returns:
        The corpus.

    Raises:
        CorpusError: the folder holds no such file, or one of them is not TimeML with a text and a date.
    """
    paths = sorted(folder.glob("*.tml"), key=lambda path: path.name)
    if not paths:
        raise CorpusError(f"{folder} holds no TimeML: it needs *.tml")
    digest = hashlib.sha256()
    found = []
    for path in paths:
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
        found.append(_document(path, content))
    documents = tuple(found)
    plain = tuple(GoldDocument(one.name, one.text, ()) for one in documents)
    return TimedCorpus(Corpus(f"tempeval3/{folder.resolve().name}", digest.hexdigest(), plain), documents)


def _document(path: Path, content: bytes) -> TimedDocument:
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - the corpus is the user's own file
    except ElementTree.ParseError as error:
        raise CorpusError(f"{path} is no TimeML: {error}") from error
    dated, text = root.find("DCT/TIMEX3"), root.find("TEXT")
    if dated is None or text is None:
        raise CorpusError(f"{path} is no TimeML: it needs DCT with a TIMEX3, and TEXT")
    plain = "".join(text.itertext())
    inset = len(plain) - len(plain.lstrip())
    times = tuple(
        Timed(start - inset, end - inset, element.get("type", ""), element.get("value"))
        for element, start, end in _expressions(text)
        if end > start
    )
    return TimedDocument(path.stem, plain.strip(), dated.get("value", "")[:10], times)


def _expressions(text: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, int, int]]:
    """Give every TIMEX3 with its offsets in the text, blanks at its edges left out."""
    offset = 0

    def walk(element: ElementTree.Element) -> Iterator[tuple[ElementTree.Element, int, int]]:
        nonlocal offset
        first = offset
        offset += len(element.text or "")
        for child in element:
            yield from walk(child)
            offset += len(child.tail or "")
        if element.tag == "TIMEX3":
            words = "".join(element.itertext())
            yield element, first + len(words) - len(words.lstrip()), first + len(words.rstrip())

    yield from walk(text)
