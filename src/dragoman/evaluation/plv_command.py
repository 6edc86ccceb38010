"""What `dragoman eval plv` does: tell the type of each marked pair, by the rules, the model or both, and score it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE, UnreadableInput, UsageError
from dragoman.evaluation import event_page, gate
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpora.plover import MarkedPair, PairCorpus, load_pairs
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.event_gate import PAGE, Holding, Request, hold, require_sense, write_part
from dragoman.evaluation.event_pairs import Answer, answer_pairs
from dragoman.evaluation.event_predictions import read_type_predictions
from dragoman.evaluation.event_scores import TypeScores, joined_yield, score_pairs

COMMAND = "dragoman eval plv"
FILE = "plv_train.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRequest(Request):
    """The options of one run.

    Attributes:
        by: whether the rules, the model or both answer.
    """

    by: Literal["both", "rules", "model"] = "both"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back: the gold, the scores, the floors held, where the answers are from, and other notes."""

    corpus: PairCorpus
    scores: TypeScores
    holding: Holding
    told_how: str
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if self.holding.passed else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = [event_page.pairs_text(self.corpus, self.scores), "", self.told_how]
        told += [one.sentence() for one in self.holding.verdicts]
        return "\n".join([*told, *self.holding.notes, *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "corpus": self.corpus.name,
            "sha256": self.corpus.sha256,
            **event_page.pairs_object(self.scores),
            "floors": self.holding.told(),
            "notes": [self.told_how, *self.holding.notes, *self.notes],
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def run_pairs(request: PairRequest, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure types told for given pairs on a part of PLV.

    Args:
        request: the options.
        progress: called with how many sentences are read and how many there are.
        floors_path: where the floors stand.

    Returns:
        The outcome, to be printed as text or JSON, with the exit code.

    Raises:
        CorpusError: the gold is absent or broken, or not the one that the floors were measured on.
        UsageError: options contradict each other.
        UnreadableInput: the file of predictions cannot be read.
    """
    _require_sense(request)
    corpus = load_pairs(request.path or corpus_folder("plover") / FILE)
    answers, told_how = _answers(request, corpus, progress)
    scores = score_pairs([(one.type, joined_yield(answers[one.name].type)) for one in corpus.pairs], request.bootstrap)
    if request.save_predictions:
        lines = [json.dumps({"id": name, "type": answer.type, "by": answer.by}) for name, answer in answers.items()]
        request.save_predictions.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    if request.errors:
        _write_mistakes(request.errors, corpus.pairs, answers)
    outcome = Outcome(corpus, scores, _held(request, corpus, scores, floors_path), told_how)
    if not request.write_docs:
        return outcome
    if not outcome.holding.passed:
        return replace(outcome, notes=(f"{PAGE} was not written, because a floor is broken.",))
    write_part(COMMAND, event_page.compose_pairs(corpus, scores, told_how, outcome.holding.verdicts))
    return replace(outcome, notes=(f"Written: {PAGE}",))


def _require_sense(request: PairRequest) -> None:
    require_sense(request)
    if request.by != "both" and (request.write_docs or request.raise_floors or request.allow_regression is not None):
        raise UsageError("the page and the floors are about rules and model together: leave out --by")


def _held(request: PairRequest, corpus: PairCorpus, scores: TypeScores, path: Path) -> Holding:
    if request.by != "both":
        return Holding(notes=("No floor was held: floors are for rules and model together.",))
    return hold(request, corpus.as_corpus(), scores, path)


def _answers(request: PairRequest, corpus: PairCorpus, progress: Progress | None) -> tuple[dict[str, Answer], str]:
    if request.predictions is None:
        return answer_pairs(corpus, request.by, progress)
    told = read_type_predictions(request.predictions)
    unknown = set(told) - {one.name for one in corpus.pairs}
    if unknown:
        raise UnreadableInput(str(request.predictions), f"{min(unknown)} is not in the gold")
    return {one.name: Answer(told.get(one.name), "file") for one in corpus.pairs}, "Answers are those of a file."


def _write_mistakes(path: Path, pairs: Sequence[MarkedPair], answers: dict[str, Answer]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for one in pairs:
            answer = answers[one.name]
            if joined_yield(answer.type) != one.type:
                told = {
                    "id": one.name,
                    "text": one.text,
                    "source": one.source,
                    "target": one.target,
                    "gold": one.type,
                    "told": answer.type,
                    "by": answer.by,
                }
                file.write(json.dumps(told, ensure_ascii=False) + "\n")
