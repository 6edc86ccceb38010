"""`dragoman eval linking`: what counts, and how it is scored."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import builders as make
from dragoman.errors import EXIT_DONE, UsageError
from dragoman.evaluation.corpora.own_situations import Article, load_situations
from dragoman.evaluation.linking_command import Request, run_linking
from dragoman.evaluation.linking_metrics import align, score_clusters
from dragoman.records.links import Address
from dragoman.records.record import Record

FRONT = "---\ntitle: {title}\npublished: {published}\nsource: Post\nnotice: Invented.\n---\n"
TEXTS = {
    "01_wire": ("Orvia shelled the depot in Marn on Monday.", "2025-03-03"),
    "02_wire": ("The depot of Marn burned when Orvia shelled it on Monday.", "2025-03-04"),
    "03_wire": ("Orvia shelled the station of Marn on Friday.", "2025-03-07"),
}


def mention(document: str, text: str, **fields: Any) -> dict[str, Any]:
    """Write a mention of the gold."""
    return {"document": document, "text": text, **fields}


def gold() -> dict[str, Any]:
    """Write the gold of one affair: two strikes, one of them told twice."""

    def event(name: str, *mentions: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": name, "type": "ASSAULT", "status": "happened", "what": name, "date": None, "parties": ["orvia"],
            "mentions": mentions,
        }  # fmt: skip

    return {
        "affair": "Two strikes", "nature": "invented",
        "actors": [
            {"id": "orvia", "kind": "state", "names": ["Orvia"], "mentions": [mention(one, "Orvia") for one in TEXTS]}
        ],
        "events": [
            event("depot", mention("01_wire", "shelled"), mention("02_wire", "shelled")),
            event("station", mention("03_wire", "shelled")),
        ],
        "talks": [], "proposals": [], "expectations": [], "reprints": [], "changed_accounts": [],
        "open_at_end": {"proposals": [], "expectations": []},
        "confusions": [{"kind": "successive_strikes", "ids": ["depot", "station"], "what": "Two strikes on Marn"}],
    }  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of gold with one affair."""
    affair = tmp_path / "situations" / "b_marn"
    affair.mkdir(parents=True)
    for name, (text, published) in TEXTS.items():
        content = FRONT.format(title=name, published=published) + text + "\n"
        (affair / f"{name}.txt").write_text(content, encoding="utf-8")
    (affair / "gold.json").write_text(json.dumps(gold()), encoding="utf-8")
    return tmp_path


def reading(article: Article) -> Record:
    """Give the record of an article: Orvia and its strike, dated."""
    text = make.document(article.text, published=article.front["published"], published_from="metadata", title="Marn")
    orvia = make.actor(text, "Orvia", kind="state")
    day = {"01_wire": "2025-03-03", "02_wire": "2025-03-03", "03_wire": "2025-03-07"}[article.name]
    where = make.place(text, "Marn")
    strike = make.event(text, "shelled", "ASSAULT", actors=(orvia.id,), date=make.interval(day), place=where)
    return make.record(text, actors=(orvia,), events=(strike,), stages=("actors", "events"))


def test_what_is_linked_rightly_scores_full_marks(folder: Path) -> None:
    """Two tellings of one strike together and the other strike apart should give an F1 of one."""
    outcome = run_linking(Request(folder=folder, gate=False), reading=reading)
    assert outcome.exit_code == EXIT_DONE
    assert outcome.result.value("built.events.f1") == 1
    assert outcome.result.value("all.actors.f1") == 1
    half = outcome.result.halves["built"]
    assert half.confusable.told() == "1 of 1"
    assert half.aligned["events"].touched == half.aligned["events"].mentions == 3
    assert "untouched" not in outcome.result.halves


def test_the_outcome_tells_itself(folder: Path) -> None:
    """Text and JSON should hold the scores and the number of articles."""
    outcome = run_linking(Request(folder=folder, gate=False), reading=reading)
    assert "3 articles" in outcome.to_text()
    assert json.loads(outcome.to_json())["halves"]["built"]["kinds"]["events"]["b_cubed"]["f1"] == 1


def test_mistakes_of_the_half_built_on_are_listed(folder: Path, tmp_path: Path) -> None:
    """A strike that is torn in two should be written to the file of mistakes."""

    def apart(article: Article) -> Record:
        record = reading(article)
        if article.name != "02_wire":
            return record
        text = record.document
        stranger = make.actor(text, "depot", kind="group")
        strike = make.event(text, "shelled", "REJECT", actors=(stranger.id,))
        return make.record(text, actors=(stranger,), events=(strike,), stages=("actors", "events"))

    errors = tmp_path / "mistakes.jsonl"
    run_linking(Request(folder=folder, gate=False, errors=errors), reading=apart)
    (mistake,) = [json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines()]
    assert (mistake["mistake"], mistake["gold"]) == ("torn", "b_marn/depot")


def test_options_that_need_floors_are_refused_without_them(folder: Path) -> None:
    """Raising floors without holding any should be refused."""
    with pytest.raises(UsageError):
        run_linking(Request(folder=folder, gate=False, raise_floors=True), reading=reading)


def test_a_plural_mention_counts_for_nobody(folder: Path) -> None:
    """An entry that touches a mention of several happenings alone should not be scored."""
    path = folder / "situations" / "b_marn" / "gold.json"
    written = gold()
    written["events"][1]["mentions"][0]["plural"] = True
    path.write_text(json.dumps(written), encoding="utf-8")
    (situation,) = load_situations(folder).situations
    records = {article.name: reading(article) for article in situation.articles}
    aligned = align(situation, "events", records)
    assert set(aligned.gold.values()) == {"b_marn/depot"}
    assert aligned.mentions == 2


def address(number: int) -> Address:
    """Give an address."""
    return Address(sha256=f"{number:064x}")


@pytest.mark.parametrize(
    ("found", "precision", "recall"),
    [
        ({1: "a", 2: "a", 3: "b"}, 1, 1),
        ({}, 1, 2 / 3),
        ({1: "a", 2: "a", 3: "a"}, 5 / 9, 1),
    ],
    ids=["all right", "nothing linked", "all in one"],
)
def test_b_cubed_of_clusters(found: dict[int, str], precision: float, recall: float) -> None:
    """Precision and recall should be those of Bagga and Baldwin, worked out by hand."""
    score = score_clusters(
        {address(1): "x", address(2): "x", address(3): "y"}, {address(one): name for one, name in found.items()}
    )["b_cubed"]
    assert score.precision == pytest.approx(precision)
    assert score.recall == pytest.approx(recall)
