"""Scores of events are those of the reference scorers, which lie with the public corpora, to the last digit."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.location import shared_folder
from dragoman.evaluation.corpora.plover import CodedEvent, CodedSentence, load_records
from dragoman.evaluation.event_gate import Request
from dragoman.evaluation.event_predictions import event_line
from dragoman.evaluation.gsr_command import run_records
from dragoman.evaluation.plv_command import PairRequest, run_pairs
from dragoman.vocabularies.plover import load_types

pytestmark = pytest.mark.corpus

RATES = {"p": "precision", "r": "recall", "f1": "f1"}
MEASURES = {
    "type_micro": "type",
    "source": "source",
    "target": "target",
    "tuple": "tuple",
    "source1": "first.source",
    "target1": "first.target",
    "tuple1": "first.tuple",
}
VALUES = {
    "type_macro_f1": "type_macro",
    "top1_accuracy": "first_type",
    "quad_accuracy": "first_quad",
    "strict_event_recall": "strict",
    "trigger_hit": "trigger",
    "trigger_and_type_hit": "trigger_with_type",
}


def shared(*names: str) -> Path:
    """Give a file of the shared material, or skip."""
    try:
        path = shared_folder().joinpath(*names)
    except CorpusError as error:
        pytest.skip(str(error))
    if not path.is_file():
        pytest.skip(f"{path.name} is not in {shared_folder()}")
    return path


@pytest.fixture(scope="module")
def gold() -> Path:
    """Give the odd half of the gold standard records."""
    return shared("corpora", "plover", "gsr_odd.json")


def run_reference(script: str, *arguments: str) -> str:
    """Give what a reference scorer prints."""
    path = shared("scoring", script)
    ran = subprocess.run([sys.executable, "-W", "ignore", path, *arguments], capture_output=True, text=True, check=True)
    return ran.stdout


def itself(sentence: CodedSentence, chance: random.Random) -> list[CodedEvent]:
    """Predict the gold."""
    return sentence.events


def nothing(sentence: CodedSentence, chance: random.Random) -> list[CodedEvent]:
    """Predict nothing."""
    return []


def scattered(sentence: CodedSentence, chance: random.Random) -> list[CodedEvent]:
    """Predict up to four events that have something of the gold, some of them twice."""
    kinds, codes = list(load_types()), ["USA", "RUS", "IGO", "CHN", "IRQ", *sorted(sentence.events[0].source)]
    found = []
    for _ in range(chance.randint(0, 4)):
        base = chance.choice(sentence.events)
        start = chance.randrange(len(sentence.text))
        trigger = ((start, start + chance.randint(1, 30)),) if chance.random() < 0.7 else ()
        found.append(
            CodedEvent(
                base.type if chance.random() < 0.5 else chance.choice(kinds),
                base.source if chance.random() < 0.6 else frozenset(chance.sample(codes, chance.randint(0, 2))),
                base.target if chance.random() < 0.6 else frozenset(chance.sample(codes, chance.randint(0, 2))),
                trigger,
            )
        )
    return found + found[:1]


@pytest.mark.parametrize("predictor", [itself, nothing, scattered], ids=lambda one: one.__name__)
def test_records(
    predictor: Callable[[CodedSentence, random.Random], list[CodedEvent]], gold: Path, tmp_path: Path
) -> None:
    """Every number of the reference scorer is ours, for perfect, absent and random predictions."""
    chance = random.Random(20161219)
    lines = [event_line(one.names[0], predictor(one, chance)) for one in load_records(gold).sentences]
    path = tmp_path / "predictions.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    theirs = json.loads(run_reference("score_gsr.py", str(gold), str(path), "--json"))
    scores = run_records(Request(path=gold, predictions=path, bootstrap=0)).scores
    assert scores.sentences == theirs["units"]
    for name, ours in MEASURES.items():
        assert_rates(scores.value, ours, theirs[name])
    for name, ours in VALUES.items():
        assert round(scores.value(ours), 4) == theirs[name], name
    assert scores.value("answered") == pytest.approx(theirs["coverage"])
    for kind, rates in theirs["per_type"].items():
        assert_rates(scores.value, f"type.{kind}", rates)
        assert scores.gold[f"type.{kind}"] == rates["gold"]


def assert_rates(value: Callable[[str], float], measure: str, theirs: dict[str, Any]) -> None:
    """Compare precision, recall and F1 of one measure."""
    for short, rate in RATES.items():
        assert round(value(f"{measure}.{rate}"), 4) == theirs[short], (measure, rate)


def test_cameo_codes(gold: Path, tmp_path: Path) -> None:
    """CAMEO codes are read as the reference reads them, statements and appeals left out."""
    codes = ["1823", "0813", "084", "163", "175", "192", "010", "026", "0256", "112", "155", "20"]
    chance = random.Random(3)
    names = [one.names[0] for one in load_records(gold).sentences]
    lines = [
        json.dumps({"id": name, "events": [{"type": chance.choice(codes), "actor": "USAGOV", "recipient": ["UNO"]}]})
        for name in names
    ]
    path = tmp_path / "predictions.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    theirs = json.loads(run_reference("score_gsr.py", str(gold), str(path), "--json"))
    scores = run_records(Request(path=gold, predictions=path, bootstrap=0)).scores
    assert_rates(scores.value, "type", theirs["type_micro"])
    assert_rates(scores.value, "target", theirs["target"])
    assert round(scores.value("first_quad"), 4) == theirs["quad_accuracy"]


@pytest.mark.parametrize("share_answered", [1.0, 0.8], ids=["all answered", "some not answered"])
def test_pairs(share_answered: float, tmp_path: Path) -> None:
    """Macro F1 and accuracy of types, quads and sides are the reference's."""
    source = shared("corpora", "plover", "plv_train.jsonl")
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    table = tmp_path / "PLV_part.tsv"
    table.write_text(
        "sentence\tsource\ttarget\tgold_root\n" + "".join(f"s{n}\ta\tb\t{row['type']}\n" for n, row in enumerate(rows)),
        encoding="utf-8",
    )
    chance = random.Random(7)
    kinds = sorted({row["type"] for row in rows} | {"RETREAT", "DEMAND"})
    lines = [
        json.dumps({"id": f"PLV-{n}", "type": row["type"] if chance.random() < 0.7 else chance.choice(kinds)})
        for n, row in enumerate(rows)
        if chance.random() < share_answered
    ]
    path = tmp_path / "predictions.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    theirs = run_reference("score_plv.py", str(table), str(path), "--per-type")
    scores = run_pairs(PairRequest(path=table, predictions=path, bootstrap=0)).scores
    names = [f"{level}.{rate}" for level in ("root", "quad", "side") for rate in ("macro", "accuracy")]
    told = [f"{scores.value(name):.3f}" for name in names]
    assert re.findall(r"(?:F1|acc) (\d\.\d{3})", theirs) == told
    assert f"answered {scores.value('answered'):.3f}" in theirs
    for kind, f1 in re.findall(r"([A-Z]+) (\d\.\d\d)(?=  |\n|$)", theirs.splitlines()[1]):
        assert f"{scores.value(kind):.2f}" == f1, kind
