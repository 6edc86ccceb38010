"""The gold for linking: files fit their texts and each other, are enough, and broken ones are refused."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.own_situations import KINDS, Cluster, Situation, load_situation, load_situations
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.text import TextReader
from dragoman.records.document import Document

GOLD = Path(__file__).resolve().parents[1] / "gold"
PART = load_situations(GOLD)
CASES = [pytest.param(one, id=one.name) for one in PART.situations]
ARTICLES = [
    pytest.param(one, id=f"{situation.name}-{one.name}") for situation in PART.situations for one in situation.articles
]
NEEDED = frozenset(
    (
        "two_truces",
        "rounds",
        "same_surname",
        "president_and_former",
        "successive_strikes",
        "parallel_tracks",
        "revised_proposal",
        "extended_deadline",
        "changed_account",
        "background",
        "between_affairs",
    )
)


@pytest.mark.parametrize("article", ARTICLES)
def test_article_is_read_with_the_same_offsets(article: Any) -> None:
    """Every article is read without error, dated and of a named outlet, and its text is what the gold counts in."""
    material = Material(article.path.name, article.path.read_bytes(), file_name=article.path.name)
    (document,) = TextReader().documents(material, ReadingOptions())
    assert isinstance(document, Document)
    assert document.text == article.text
    assert document.published is not None
    assert document.source == article.front["source"]
    assert 100 <= len(article.text.split()) <= 350


@pytest.mark.parametrize("situation", CASES)
def test_articles_are_in_order(situation: Situation) -> None:
    """An affair has at least five articles over several days, numbered in the order of their publication."""
    dates = [one.front["published"] for one in situation.articles]
    assert len(dates) >= 5
    assert dates == sorted(dates)
    assert len({date[:10] for date in dates}) >= 4
    assert [one.name[:2] for one in situation.articles] == [f"{n:02}" for n in range(1, len(dates) + 1)]


@pytest.mark.parametrize("situation", CASES)
def test_mentions_belong_to_one_cluster(situation: Situation) -> None:
    """The same words are in two clusters of a kind only if they are marked as a plural, and never twice in one."""
    for kind in KINDS:
        seen: dict[tuple[str, int, int], str] = {}
        for cluster in situation.of_kind(kind):
            places = [(one.document, *one.at) for one in cluster.mentions if not one.plural]
            assert len(set(places)) == len(places), cluster.id
            for place in places:
                assert place not in seen, (cluster.id, seen.get(place))
                seen[place] = cluster.id


def plurals(cluster: Cluster) -> set[tuple[str, int, int]]:
    """Give where the plural mentions of a cluster stand."""
    return {(one.document, *one.at) for one in cluster.mentions if one.plural}


@pytest.mark.parametrize("situation", CASES)
def test_plural_mentions_stand_in_several_clusters(situation: Situation) -> None:
    """What is marked as a plural stands in at least two clusters of its kind."""
    for kind in KINDS:
        clusters = situation.of_kind(kind)
        for cluster in clusters:
            others = [plurals(one) for one in clusters if one.id != cluster.id]
            assert all(any(place in one for one in others) for place in plurals(cluster)), cluster.id


@pytest.mark.parametrize("situation", CASES)
def test_names_are_those_of_the_mentions(situation: Situation) -> None:
    """The names of an actor are the wordings of its mentions."""
    texts = {one.name: one.text for one in situation.articles}
    for cluster in situation.of_kind("actors"):
        forms = {texts[one.document][slice(*one.at)] for one in cluster.mentions}
        written = next(one for one in situation.written.actors if one.id == cluster.id)
        assert forms == set(written.names)


@pytest.mark.parametrize("situation", CASES)
def test_what_is_open_is_what_has_that_status(situation: Situation) -> None:
    """Open at the end are the proposals and expectations whose status is open."""
    written = situation.written
    assert set(written.open_at_end.proposals) == {one.id for one in written.proposals if one.status == "open"}
    assert set(written.open_at_end.expectations) == {one.id for one in written.expectations if one.status == "open"}


@pytest.mark.parametrize("situation", CASES)
def test_reprints_repeat_an_earlier_article(situation: Situation) -> None:
    """A reprint comes after its original and takes most of its sentences from it."""
    articles = {one.name: one for one in situation.articles}
    for reprint, original in situation.written.reprints:
        assert articles[reprint].front["published"] > articles[original].front["published"]
        assert articles[reprint].front["source"] != articles[original].front["source"]
        sentences = [one for one in articles[reprint].text.replace("\n", " ").split(". ") if one.strip()]
        kept = [one for one in sentences if one.strip(" .") in articles[original].text]
        assert len(kept) >= 0.6 * len(sentences)


def test_actors_of_one_id_are_of_one_kind() -> None:
    """An actor that takes part in several affairs is of the same kind in all of them."""
    kinds: dict[str, str] = {}
    for situation in PART.situations:
        for actor in situation.written.actors:
            assert kinds.setdefault(actor.id, actor.kind) == actor.kind, actor.id


@pytest.mark.parametrize("untouched", [False, True], ids=["built on", "untouched"])
def test_each_half_holds_every_confusion(untouched: bool) -> None:
    """Each half has four affairs, real and invented ones, and every kind of confusion that the guidelines name."""
    half = [one for one in PART.situations if one.untouched == untouched]
    assert len(half) == 4
    assert {one.written.nature for one in half} == {"real", "invented"}
    assert {confusion.kind for one in half for confusion in one.written.confusions} >= NEEDED
    assert sum(len(one.written.reprints) for one in half) >= 3


def test_there_is_enough_to_score() -> None:
    """There are at least 40 articles that are no reprints, and clusters of every kind."""
    reprints = sum(len(one.written.reprints) for one in PART.situations)
    assert sum(len(one.articles) for one in PART.situations) - reprints >= 40
    assert reprints >= 5
    for kind, least in zip(KINDS, (60, 80, 8, 8, 12), strict=True):
        assert sum(len(one.of_kind(kind)) for one in PART.situations) >= least, kind


ARTICLE = "---\npublished: 2031-02-03\nsource: The Buoy\n---\n\nVessa shelled Orle. The shelling of Orle went on.\n"
MENTION = {"document": "01_wire", "text": "shelled"}
SMALL: dict[str, Any] = {
    "affair": "A town is shelled",
    "nature": "invented",
    "actors": [
        {"id": "vessa", "kind": "state", "names": ["Vessa"], "mentions": [{"document": "01_wire", "text": "Vessa"}]}
    ],
    "events": [
        {
            "id": "shelling",
            "type": "ASSAULT",
            "status": "happened",
            "what": "Orle is shelled",
            "date": None,
            "parties": ["vessa"],
            "mentions": [MENTION, {"document": "01_wire", "text": "[The shelling] of Orle", "background": True}],
        }
    ],
    "talks": [],
    "proposals": [],
    "expectations": [],
    "reprints": [],
    "changed_accounts": [],
    "open_at_end": {"proposals": [], "expectations": []},
    "confusions": [],
}


def write_affair(folder: Path, gold: dict[str, Any], article: str = ARTICLE) -> Path:
    """Write an affair of one article, and give its folder."""
    affair = folder / "situations" / "u_orle"
    affair.mkdir(parents=True)
    (affair / "01_wire.txt").write_text(article, encoding="utf-8")
    (affair / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return affair


def changed(kind: str, **change: Any) -> dict[str, Any]:
    """Give the small gold with the first entry of a kind changed."""
    gold = copy.deepcopy(SMALL)
    gold[kind][0] |= change
    return gold


def test_words_become_offsets(tmp_path: Path) -> None:
    """Marked words are placed in the text below the front matter, with their marks."""
    situation = load_situation(write_affair(tmp_path, SMALL))
    (event,) = situation.of_kind("events")
    assert situation.untouched
    assert [situation.articles[0].text[slice(*one.at)] for one in event.mentions] == ["shelled", "The shelling"]
    assert [one.background for one in event.mentions] == [False, True]
    assert situation.articles[0].front == {"published": "2031-02-03", "source": "The Buoy"}


CHANGE = {"id": "orle", "teller": "vessa", "of": "truce", "what": "", "first": MENTION, "later": MENTION}


@pytest.mark.parametrize(
    ("gold", "reason"),
    [
        pytest.param(changed("events", mentions=[]), "shelling has no mentions", id="no mentions"),
        pytest.param(changed("events", mentions=[MENTION | {"text": "Orle"}]), "stands 2 times", id="words twice"),
        pytest.param(changed("events", mentions=[MENTION | {"document": "02"}]), "no article '02'", id="no article"),
        pytest.param(changed("events", parties=["orle"]), "'orle' is named as party", id="unknown party"),
        pytest.param(changed("events", id="vessa"), "'vessa' is given twice", id="id twice"),
        pytest.param(changed("events", type="SHELL"), "SHELL", id="unknown type"),
        pytest.param(SMALL | {"reprints": [["01_wire", "02_wire"]]}, "'02_wire' is named as article", id="reprint"),
        pytest.param(SMALL | {"changed_accounts": [CHANGE]}, "'truce' is named as event", id="account of nothing"),
        pytest.param(
            SMALL | {"open_at_end": {"proposals": ["plan"], "expectations": []}}, "'plan' is named", id="nothing open"
        ),
        pytest.param(
            SMALL | {"confusions": [{"kind": "rounds", "ids": ["talks"], "what": ""}]},
            "'talks' is named as neighbour",
            id="unknown neighbour",
        ),
        pytest.param(
            SMALL | {"confusions": [{"kind": "rounds", "ids": ["b_orle/talks"], "what": ""}]},
            "'b_orle/talks' is named as neighbour",
            id="unknown neighbour elsewhere",
        ),
        pytest.param(SMALL | {"colour": "red"}, "colour", id="unknown field"),
    ],
)
def test_broken_gold_is_refused(gold: dict[str, Any], reason: str, tmp_path: Path) -> None:
    """Gold that does not fit its articles is an error that names the file."""
    write_affair(tmp_path, gold)
    with pytest.raises(CorpusError, match=rf"u_orle/gold\.json.*{reason}"):
        load_situations(tmp_path)


def test_article_without_front_matter_is_refused(tmp_path: Path) -> None:
    """An article that does not say when and where it appeared is an error."""
    write_affair(tmp_path, SMALL, "Vessa shelled Orle.\n")
    with pytest.raises(CorpusError, match="no front matter"):
        load_situations(tmp_path)


def test_absent_affairs_are_told(tmp_path: Path) -> None:
    """A folder without affairs is an error."""
    with pytest.raises(CorpusError, match="no affairs"):
        load_situations(tmp_path)
