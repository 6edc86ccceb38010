"""GeoWebNews: 200 news articles with their toponyms (Gritta, Pilehvar and Collier 2019).

The corpus is one XML file. Each toponym has its type in the authors' taxonomy, its offsets in the article's text, and,
where it lies somewhere that GeoNames knows, a GeoNames id and coordinates. Descriptions without a name ("the city") and
what is no toponym are left out here.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Corpus, GoldDocument

LITERAL = frozenset(("Literal", "Literal_Modifier"))
DOUBTFUL = frozenset(("Mixed", "Coercion", "Embedded_Literal"))
"""Counted as literal by the authors, though the words are as much a party's, or a venue's or firm's, as a place's."""
ASSOCIATIVE = frozenset(
    ("Metonymic", "Demonym", "Homonym", "Language", "Non_Literal_Modifier", "Embedded_Non_Lit")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class GoldToponym:
    """A toponym as annotated.

    Attributes:
        start: offset of its first character.
        end: offset after its last character.
        type: one of `LITERAL`, `DOUBTFUL` and `ASSOCIATIVE`.
        geonames: GeoNames id, or None.
        latitude: degrees north, or None.
        longitude: degrees east, or None.
    """

    start: int
    end: int
    type: str
    geonames: int | None
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class PlacedDocument:
    """One article with its text and its toponyms, in the order of the file."""

    name: str
    text: str
    toponyms: tuple[GoldToponym, ...]


@dataclass(frozen=True, slots=True)
class PlacedCorpus:
    """The corpus: its name and hash, and its articles in the order of the file."""

    corpus: Corpus
    documents: tuple[PlacedDocument, ...]


def load(path: Path) -> PlacedCorpus:
    """Read the corpus.

    Args:
        path: the XML file.

    Returns:
        The corpus.

    Raises:
        CorpusError: the file is not there or not such a corpus.
    """
    try:
        content = path.read_bytes()
        root = ElementTree.fromstring(content)  # noqa: S314 - the corpus is the user's own file
        documents = tuple(_document(article) for article in root.iter("article"))
    except (OSError, ElementTree.ParseError, AttributeError, ValueError) as error:
        raise CorpusError(f"{path} is not GeoWebNews: {error}") from error
    if not documents:
        raise CorpusError(f"{path} is not GeoWebNews: no article in it")
    plain = tuple(GoldDocument(one.name, one.text, ()) for one in documents)
    return PlacedCorpus(Corpus("geowebnews", hashlib.sha256(content).hexdigest(), plain), documents)


def _document(article: ElementTree.Element) -> PlacedDocument:
    text = article.findtext("text")
    if text is None:
        raise ValueError("an article without a text")
    found = []
    for element in article.iter("toponym"):
        kind = element.findtext("type") or ""
        if kind in LITERAL | DOUBTFUL | ASSOCIATIVE:
            found.append(
                GoldToponym(
                    start=int(element.findtext("start") or ""),
                    end=int(element.findtext("end") or ""),
                    type=kind,
                    geonames=int(identifier) if (identifier := element.findtext("geonamesID")) else None,
                    latitude=float(north) if (north := element.findtext("latitude")) else None,
                    longitude=float(east) if (east := element.findtext("longitude")) else None,
                )
            )
    return PlacedDocument(article.get("file", ""), text, tuple(found))
