"""What `dragoman eval gsr` does: read the gold standard records, code each sentence, score, and tell every mistake."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dragoman.errors import EXIT_CHECK_FAILED, EXIT_DONE
from dragoman.evaluation import event_page, gate
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.evaluation.corpora.plover import CodedCorpus, CodedEvent, CodedSentence, load_records
from dragoman.evaluation.corpus_reading import Progress
from dragoman.evaluation.event_gate import PAGE, Holding, Request, hold, require_sense, write_part
from dragoman.evaluation.event_predictions import event_line, predict_sentence, read_event_predictions
from dragoman.evaluation.event_scores import EventScores, count_sentence, score_sentences

COMMAND = "dragoman eval gsr"
FILE = "gsr_odd.json"

Predictions = Mapping[str, Sequence[CodedEvent]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run gives back: the gold, the scores, the floors held, and what else must be said."""

    corpus: CodedCorpus
    scores: EventScores
    holding: Holding
    notes: tuple[str, ...] = ()

    @property
    def exit_code(self) -> int:
        """0 if every floor holds, else 1."""
        return EXIT_DONE if self.holding.passed else EXIT_CHECK_FAILED

    def to_text(self) -> str:
        """Tell the outcome to a person, as plain text."""
        told = [event_page.records_text(self.corpus, self.scores), ""]
        told += [one.sentence() for one in self.holding.verdicts]
        return "\n".join([*told, *self.holding.notes, *self.notes])

    def to_json(self) -> str:
        """Give the outcome as JSON with sorted keys: the same run, the same bytes."""
        told: dict[str, Any] = {
            "corpus": self.corpus.name,
            "sha256": self.corpus.sha256,
            **event_page.records_object(self.scores),
            "floors": self.holding.told(),
            "notes": [*self.holding.notes, *self.notes],
        }
        return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True)


def run_records(request: Request, progress: Progress | None = None, floors_path: Path = gate.FLOORS) -> Outcome:
    """Measure coded events on gold standard records of PLOVER.

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
    require_sense(request)
    corpus = load_records(request.path or corpus_folder("plover") / FILE)
    predictions = _predictions(request, corpus, progress)
    counts = [count_sentence(one, predictions[one.names[0]]) for one in corpus.sentences]
    scores = score_sentences(counts, request.bootstrap)
    if request.save_predictions:
        lines = [event_line(name, events) for name, events in predictions.items()]
        request.save_predictions.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    if request.errors:
        _write_mistakes(request.errors, corpus, predictions)
    outcome = Outcome(corpus, scores, hold(request, corpus.as_corpus(), scores, floors_path))
    if not request.write_docs:
        return outcome
    if not outcome.holding.passed:
        return replace(outcome, notes=(f"{PAGE} was not written, because a floor is broken.",))
    write_part(COMMAND, event_page.compose_records(corpus, scores, outcome.holding.verdicts))
    return replace(outcome, notes=(f"Written: {PAGE}",))


def mistakes_of(gold: CodedSentence, predicted: Sequence[CodedEvent]) -> dict[str, Any] | None:
    """Tell what is wrong in a sentence, with its gold and all its predictions; None if nothing is.

    Returns:
        An object with `ids`, `text`, `mistakes` (of `nothing`, `type`, `quad`, `source`, `target`, `more`), `gold` and
        `predicted`. `more` says that an event was predicted beside a right one, which may well be true.
    """
    counts = count_sentence(gold, predicted)
    wrong = []
    if not predicted:
        wrong.append("nothing")
    else:
        wrong += [
            name for name, share in (("type", "first_type"), ("quad", "first_quad")) if not counts.shares[share][0]
        ]
        wrong += [role for role in ("source", "target") if any(counts.found[role][1:])]
        if counts.found["type"][1] and counts.shares["first_type"][0]:
            wrong.append("more")
    if not wrong:
        return None
    return {
        "ids": gold.names,
        "text": gold.text,
        "mistakes": wrong,
        "gold": [_told(gold.text, one) for one in gold.events],
        "predicted": [_told(gold.text, one) for one in predicted],
    }


def _predictions(request: Request, corpus: CodedCorpus, progress: Progress | None) -> Predictions:
    if request.predictions is not None:
        return read_event_predictions(request.predictions, corpus.sentences)
    found = {}
    for number, one in enumerate(corpus.sentences, start=1):
        found[one.names[0]] = predict_sentence(one.text, one.names[0])
        if progress is not None:
            progress(number, len(corpus.sentences))
    return found


def _write_mistakes(path: Path, corpus: CodedCorpus, predictions: Predictions) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for told in _mistakes(corpus, predictions):
            file.write(json.dumps(told, ensure_ascii=False) + "\n")


def _mistakes(corpus: CodedCorpus, predictions: Predictions) -> Iterator[dict[str, Any]]:
    for one in corpus.sentences:
        told = mistakes_of(one, predictions[one.names[0]])
        if told is not None:
            yield told


def _told(text: str, event: CodedEvent) -> dict[str, Any]:
    return {
        "type": event.type,
        "source": sorted(event.source),
        "target": sorted(event.target),
        "trigger": [text[start:end] for start, end in event.triggers],
    }
