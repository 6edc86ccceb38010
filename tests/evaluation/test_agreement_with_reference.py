"""The scores are those of the reference scorer, which lies with the public corpora, to the last digit it prints."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.annotators import agreement, total
from dragoman.evaluation.corpora.base import Corpus, GoldDocument, Marking, Offsets
from dragoman.evaluation.corpora.location import shared_folder
from dragoman.evaluation.corpora.polnear import load
from dragoman.evaluation.metrics import KINDS
from dragoman.evaluation.predictions import write_predictions
from dragoman.evaluation.results import Result, measure_documents
from dragoman.evaluation.scores import Score, scores_of

pytestmark = pytest.mark.corpus

SEED = 7
SINGLY_ANNOTATED = 12
SECOND_ANNOTATOR = "4e07"
NAMES = {
    "token source": "words.source",
    "token cue": "words.cue",
    "token content": "words.content",
    "content partial": "content.partial",
    **{
        f"{theirs}{suffix}": f"{ours}{kind}"
        for theirs, ours in (
            ("content exact", "content.exact"),
            ("content >=50%", "content.half"),
            ("content J>=.5", "content.jaccard"),
            ("AR", "attribution"),
            ("AR+cue", "attribution_with_cue"),
        )
        for suffix, kind in (("", ""), *((f"  {one}", f".{one}") for one in KINDS))
    },
}


@pytest.fixture(scope="module")
def scorer() -> Path:
    """Give the reference scorer, or skip."""
    try:
        script = shared_folder() / "scoring" / "score_polnear.py"
    except CorpusError as error:
        pytest.skip(str(error))
    if not script.is_file() or not (shared_folder() / "corpora" / "polnear" / "dev").is_dir():
        pytest.skip(f"the reference scorer or PolNeAR is not in {shared_folder()}")
    return script


@pytest.fixture(scope="module")
def gold_folder(scorer: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with all documents of dev that have several annotators, and some that have one."""
    whole = shared_folder() / "corpora" / "polnear" / "dev"
    folder = tmp_path_factory.mktemp("gold") / "dev"
    (folder / "text").mkdir(parents=True)
    (folder / "attributions").mkdir()
    single = 0
    for document in load(whole).documents:
        if len(document.annotations) == 1:
            single += 1
            if single > SINGLY_ANNOTATED:
                continue
        shutil.copy(whole / "text" / f"{document.name}.txt", folder / "text")
        for one in document.annotations:
            shutil.copy(whole / "attributions" / f"{document.name}_{one.annotator}.ann", folder / "attributions")
    return folder


@pytest.fixture(scope="module")
def gold(gold_folder: Path) -> Corpus:
    """Give that folder's documents."""
    return load(gold_folder)


def itself(document: GoldDocument, chance: random.Random) -> tuple[Marking, ...]:
    """Mark what the first annotator marked."""
    return document.annotations[0].markings


def nothing(document: GoldDocument, chance: random.Random) -> tuple[Marking, ...]:
    """Mark nothing."""
    return ()


def perturbed(document: GoldDocument, chance: random.Random) -> tuple[Marking, ...]:
    """Move ends, lose sources and cues, leave out one in five, and change one fifth's place in the list."""

    def moved(spans: tuple[Offsets, ...]) -> tuple[Offsets, ...]:
        return tuple((max(0, start + chance.randint(-25, 9)), end + chance.randint(-9, 25)) for start, end in spans)

    found = [
        Marking(
            source=moved(one.source) if chance.random() < 0.8 else (),
            cue=moved(one.cue) if chance.random() < 0.8 else one.source,
            content=moved(one.content),
        )
        for one in document.annotations[-1].markings
        if chance.random() < 0.8
    ]
    return tuple(sorted(found, key=lambda one: (len(one.source), one.content)))


def scattered(document: GoldDocument, chance: random.Random) -> tuple[Marking, ...]:
    """Mark anything, in one piece or in several that may overlap."""

    def anywhere(most: int) -> tuple[Offsets, ...]:
        starts = [chance.randrange(len(document.text)) for _ in range(chance.randint(0, most))]
        return tuple((start, start + chance.randint(0, 150)) for start in starts)

    return tuple(Marking(anywhere(1), anywhere(2), anywhere(3)) for _ in range(40))


PREDICTORS = [itself, nothing, perturbed, scattered]
Predictor = Callable[[GoldDocument, random.Random], tuple[Marking, ...]]


def reference(scorer: Path, *arguments: object) -> dict[str, Any]:
    """Run the reference scorer and read what it prints."""
    command = [sys.executable, str(scorer), *(str(one) for one in arguments), "--json"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    told: dict[str, Any] = json.loads(printed[printed.index("{") :])
    return told


def as_reference(scores: Mapping[str, Score]) -> dict[str, Any]:
    """Tell scores in the reference's names and rounding."""
    return {
        "scores": {
            theirs: {
                "P": round(scores[ours].precision, 4),
                "R": round(scores[ours].recall, 4),
                "F1": round(scores[ours].f1, 4),
                "gold": round(scores[ours].gold, 4),
            }
            for theirs, ours in NAMES.items()
        },
        "source_given_content": {
            name: scores[f"source.{name}"].precision for name in ("overlap", "exact")
        },
    }  # fmt: skip


@pytest.mark.parametrize("discontinuous", ["join", "split"])
@pytest.mark.parametrize("annotators", ["mean", "first", "best", SECOND_ANNOTATOR])
@pytest.mark.parametrize("predictor", PREDICTORS, ids=lambda one: one.__name__)
def test_scores_are_the_references(
    predictor: Predictor,
    annotators: str,
    discontinuous: Literal["join", "split"],
    scorer: Path,
    gold_folder: Path,
    gold: Corpus,
    tmp_path: Path,
) -> None:
    """Every score equals the reference's, for every rule about annotators and interrupted contents."""
    chance = random.Random(SEED)
    predictions = {document.name: predictor(document, chance) for document in gold.documents}
    write_predictions(tmp_path / "predictions.jsonl", predictions)
    theirs = reference(
        scorer, gold_folder, tmp_path / "predictions.jsonl",
        "--annotators", annotators, "--discontinuous", discontinuous,
    )  # fmt: skip
    ours: Result = measure_documents(gold.documents, predictions, annotators, discontinuous, resamples=0)
    assert as_reference(ours.scores) == theirs


def test_agreement_between_people_is_the_references(scorer: Path, gold_folder: Path, gold: Corpus) -> None:
    """One annotator against another scores as with the reference."""
    people = [score for score in map(agreement, gold.documents) if score is not None]
    assert len(people) > 1
    assert as_reference(scores_of(total(people))) == reference(scorer, gold_folder, "--human")


def test_whole_dev_is_scored_like_the_reference(scorer: Path, tmp_path: Path) -> None:
    """The whole of dev, too, with each sum taken in the same order."""
    folder = shared_folder() / "corpora" / "polnear" / "dev"
    documents = load(folder).documents
    chance = random.Random(SEED)
    predictions = {document.name: perturbed(document, chance) for document in documents}
    write_predictions(tmp_path / "predictions.jsonl", predictions)
    theirs = reference(scorer, folder, tmp_path / "predictions.jsonl")
    assert as_reference(measure_documents(documents, predictions, "mean", "join", 0).scores) == theirs
