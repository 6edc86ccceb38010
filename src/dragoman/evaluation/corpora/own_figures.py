"""Dragoman's own gold of figures: short texts in `figures/figures.jsonl`, articles in `figures/articles.jsonl`.

The words of a figure stand in it as in the gold of attributions (see `own.locate`). The articles are those of
`attribution/`; their texts are not repeated. What the fields mean is told in the README beside the files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.base import Annotation, Corpus, GoldDocument, Offsets
from dragoman.evaluation.corpora.own import Case, locate
from dragoman.records.details import FigureCategory

FIGURES = "figures"
TEXTS, ARTICLES = "figures.jsonl", "articles.jsonl"


class WrittenFigure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One figure of a gold file.

    `of`, `holder` and `says` list whatever is right, "" for nothing; an empty list is nothing alone, null is not
    judged. In `says`, nothing is the document's own voice. `vague` is for "dozens" and "hundreds", which have no
    value: `low` is then the word's power times two.
    """

    words: str
    value: float | None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    approximate: bool = False
    vague: bool = False
    category: FigureCategory | None = None
    of: tuple[str, ...] | None = ()
    holder: tuple[str, ...] | None = ()
    says: tuple[str, ...] | None = ()
    optional: bool = False


class WrittenText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of figures.jsonl."""

    id: str
    text: str
    figures: tuple[WrittenFigure, ...]


class WrittenFigures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of articles.jsonl."""

    id: str
    figures: tuple[WrittenFigure, ...]


@dataclass(frozen=True, slots=True)
class GoldFigure:
    """A figure with the place of its words in the text."""

    written: WrittenFigure
    words: Offsets


@dataclass(frozen=True, slots=True)
class FiguresCase:
    """One short text or article.

    Attributes:
        name: the text's id or the article's file name without its ending.
        text: what the offsets count in.
        written: what is given to be read: the text, in an article with its front matter.
        figures: the gold, in reading order.
        article: whether it is an article.
        unseen: whether it stands at an odd place of its file, so that no rule was written with it in sight.
    """

    name: str
    text: str
    written: str
    figures: tuple[GoldFigure, ...]
    article: bool
    unseen: bool


@dataclass(frozen=True, slots=True)
class FiguresPart:
    """The gold of figures; `corpus` has the texts alone, and carries the hash."""

    corpus: Corpus
    cases: tuple[FiguresCase, ...]


def load_figures(folder: Path) -> FiguresPart:
    """Read the short texts and then the articles, each in the order of its file.

    Args:
        folder: one like tests/gold.

    Raises:
        CorpusError: a file is absent or not what it should be, an article is none of `attribution/`, or words are not
            found exactly once.
    """
    texts = _read(folder / FIGURES / TEXTS, WrittenText)
    told = _read(folder / FIGURES / ARTICLES, WrittenFigures)
    articles = {one.name: one for one in own.load(folder)[own.ARTICLES].cases}
    for one in told:
        if one.id not in articles:
            raise CorpusError(f"{ARTICLES}: {one.id!r} is no article of attribution/")
    cases = (
        *(_case(one.id, one.text, one.text, one.figures, (False, _odd(at))) for at, one in enumerate(texts)),
        *(
            _case(one.id, articles[one.id].text, articles[one.id].written, one.figures, (True, _odd(at)))
            for at, one in enumerate(told)
        ),
    )
    documents = tuple(GoldDocument(one.name, one.text, (Annotation("first", ()),)) for one in cases)
    return FiguresPart(Corpus(f"own/{FIGURES}", _hash(folder, told), documents), cases)


def _odd(position: int) -> bool:
    """Say whether a line has an odd number; lines are counted from 1."""
    return position % 2 == 0


def _read(path: Path, kind: type[Case]) -> list[Case]:
    try:
        return [msgspec.json.decode(line, type=kind) for line in path.read_bytes().splitlines()]
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CorpusError(f"{FIGURES}/{path.name} cannot be read: {error}") from error


def _case(
    name: str, text: str, written: str, figures: Sequence[WrittenFigure], standing: tuple[bool, bool]
) -> FiguresCase:
    try:
        placed = sorted((GoldFigure(one, locate(text, one.words)) for one in figures), key=lambda one: one.words)
    except ValueError as error:
        raise CorpusError(f"{FIGURES}: {name}: {error}") from error
    return FiguresCase(name, text, written, tuple(placed), *standing)


def _hash(folder: Path, articles: Sequence[WrittenFigures]) -> str:
    digest = hashlib.sha256()
    names = (*(f"{FIGURES}/{name}" for name in (TEXTS, ARTICLES)), *(f"attribution/{one.id}.txt" for one in articles))
    for name in names:
        content = (folder / name).read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
