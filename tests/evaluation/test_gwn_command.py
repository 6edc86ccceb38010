"""Scoring places: cases counted by hand, and the command on a file of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from dragoman.cli.main import dragoman
from dragoman.errors import CorpusError, UsageError
from dragoman.evaluation.corpora import geowebnews
from dragoman.evaluation.corpora.geowebnews import GoldToponym, PlacedDocument
from dragoman.evaluation.places import MEASURES, FoundPlace, GoldCountries, bare, count_document
from dragoman.evaluation.places_command import Request, run_gwn

TEXT = "Ministers met in Lima on Monday. Peru hopes for rain near the Andes."
CORPUS = """<?xml version="1.0"?><articles>
<article file="1"><title>t</title><text>{text}</text><toponyms>
<toponym><type>Literal</type><start>17</start><end>21</end><geonamesID>3936456</geonamesID>
<latitude>-12.04318</latitude><longitude>-77.02824</longitude></toponym>
<toponym><type>Metonymic</type><start>33</start><end>37</end><geonamesID>3932488</geonamesID>
<latitude>-10</latitude><longitude>-75.25</longitude></toponym>
<toponym><type>Literal_Expression</type><start>0</start><end>9</end></toponym>
</toponyms></article></articles>"""


@pytest.fixture(scope="module")
def countries() -> GoldCountries:
    """Load what tells the countries of points."""
    return GoldCountries()


def gold(start: int, end: int, kind: str = "Literal") -> GoldToponym:
    """Make a toponym in Lima."""
    return GoldToponym(start, end, kind, 3936456, -12.04, -77.03)


def found(start: int, end: int, country: str | None = "PER", latitude: float | None = -12.0) -> FoundPlace:
    """Make a place near Lima."""
    return FoundPlace(start, end, country, latitude, None if latitude is None else -77.0, 3936456)


# Gold, found, and (right, found, annotated) by literal, wide, exact, country, distance, geonames.
CASES = [
    ("same", [gold(17, 21)], [found(17, 21)], [(1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)]),
    ("overlap", [gold(17, 21)], [found(14, 21)], [(1, 1, 1), (1, 1, 1), (0, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)]),
    ("associative", [gold(33, 37, "Metonymic")], [found(33, 37)],
     [(0, 1, 0), (0, 1, 0), (0, 1, 0), (0, 0, 0), (0, 0, 0), (0, 0, 0)]),
    ("doubtful", [gold(33, 37, "Mixed")], [found(33, 37)],
     [(0, 0, 0), (1, 1, 1), (0, 0, 0), (1, 1, 1), (1, 1, 1), (1, 1, 1)]),
    ("not placed", [gold(17, 21)], [found(17, 21, None, None)],
     [(1, 1, 1), (1, 1, 1), (1, 1, 1), (0, 0, 1), (0, 0, 1), (1, 1, 1)]),
    ("wrong country", [gold(17, 21)], [found(17, 21, "BOL", -30.0)],
     [(1, 1, 1), (1, 1, 1), (1, 1, 1), (0, 1, 1), (0, 1, 1), (1, 1, 1)]),
]  # fmt: skip


@pytest.mark.parametrize(("annotated", "places", "counted"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_counts_by_hand(
    annotated: list[GoldToponym],
    places: list[FoundPlace],
    counted: list[tuple[int, int, int]],
    countries: GoldCountries,
) -> None:
    """What is associative counts against, what is doubtful neither way, and resolution counts where gold has it."""
    counts = count_document(PlacedDocument("d", TEXT, tuple(annotated)), places, countries)
    assert [(row[0], row[1], row[3]) for row in counts.tolist()] == counted


@pytest.mark.parametrize(("words", "kept"), [("the Andes", "Andes"), ("Peru’s", "Peru"), ("Lima", "Lima")])
def test_bare_names(words: str, kept: str) -> None:
    """An article and a genitive are no part of a name."""
    start, end = bare(words, 0, len(words))
    assert words[start:end] == kept


def test_the_command(tmp_path: Path) -> None:
    """The command reads the corpus, tells the scores of whole and halves, and lists mistakes of the even half."""
    path, errors = tmp_path / "gwn.xml", tmp_path / "errors.jsonl"
    path.write_text(CORPUS.format(text=TEXT), encoding="utf-8")
    run = CliRunner().invoke(
        dragoman, ["eval", "gwn", str(path), "--bootstrap", "0", "--no-gate", "--json", "--errors", str(errors)]
    )
    assert run.exit_code == 0, run.output
    told = json.loads(run.stdout)
    assert set(MEASURES) <= set(told["measures"])
    assert told["measures"]["literal"]["recall"] == 1
    assert told["measures"]["country"]["precision"] == 1
    mistakes = [json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines()]
    assert all(one["document"] == "1" for one in mistakes)


def test_what_the_corpus_holds(tmp_path: Path) -> None:
    """Descriptions without a name are left out; the hash is that of the file."""
    path = tmp_path / "gwn.xml"
    path.write_text(CORPUS.format(text=TEXT), encoding="utf-8")
    (document,) = geowebnews.load(path).documents
    assert [one.type for one in document.toponyms] == ["Literal", "Metonymic"]
    assert document.toponyms[0].geonames == 3936456


@pytest.mark.parametrize("content", ["", "<articles/>", "<articles><article file='1'/></articles>"])
def test_what_is_no_corpus(tmp_path: Path, content: str) -> None:
    """A file that is no such corpus is an error that names it."""
    path = tmp_path / "other.xml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CorpusError, match="is not GeoWebNews"):
        geowebnews.load(path)


def test_options_that_contradict(tmp_path: Path) -> None:
    """Floors are raised only where they are held."""
    with pytest.raises(UsageError, match="not together with --no-gate"):
        run_gwn(Request(path=tmp_path, gate=False, raise_floors=True))
