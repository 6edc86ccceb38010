"""Scores of events for people: as plain text, as plain values, and as the parts of docs/quality-events.md.

No date and no time stands in them, so that the same code and gold write the same page.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dragoman.evaluation import event_scores
from dragoman.evaluation.bootstrap import RESAMPLES, SEED
from dragoman.evaluation.corpora.plover import CodedCorpus, PairCorpus
from dragoman.evaluation.event_scores import RATES, EventScores, TypeScores
from dragoman.evaluation.gate import Verdict, limit_of
from dragoman.evaluation.quality_page import table
from dragoman.evaluation.results import percent

MEASURES = {
    "type": "type",
    "source": "source",
    "target": "target",
    "tuple": "type, source and target",
    "first.source": "source, first event",
    "first.target": "target, first event",
    "first.tuple": "type, source and target, first event",
}
SHARES = {
    "type_macro": "type, mean F1 of types",
    "first_type": "type of the first event right",
    "first_quad": "quad of the first event right",
    "strict": "gold events met in type and all parties",
    "trigger": "gold events whose words are met",
    "trigger_with_type": "the same, with the right type",
    "answered": "sentences with an event",
}
LEVELS = {
    "root.macro": "15 types, mean F1",
    "root.accuracy": "15 types, accuracy",
    "quad.macro": "4 quads, mean F1",
    "quad.accuracy": "4 quads, accuracy",
    "side.macro": "2 sides, mean F1",
    "side.accuracy": "2 sides, accuracy",
    "answered": "pairs answered",
}
PUBLISHED = (
    ("always AGREE", "12.6", "23.7", "0", "0", "0", "our measurement"),
    ("lemma of the root verb alone, 226 lemmas", "46.2", "34.2", "45.4", "28.6", "19.7", "our measurement"),
    ("first of 226 lemmas, first two countries", "62.3", "68.3", "81.1", "63.2", "37.7", "our measurement"),
    ("verb under 'said', passive, future, negation", "62.4", "63.9", "79.2", "62.8", "40.9", "our measurement"),
    ("UniversalPetrarch, its best settings", "49.3", "57.3", "64.8", "67.5", "25.5", "our measurement"),
)
PUBLISHED_TYPES = (
    ("UniversalPetrarch", "PLV test", "46.3", "51.8", "80.8", "Hu et al. 2024, table 4, read second-hand"),
    ("GPT-4, summary of the codebook", "PLV test", "61.5", "76.7", "93.4", "the same"),
    ("words and logistic regression, trained on PLV train", "PLV test", "65.9", "80.4", "88.3", "our measurement"),
    ("zero-shot entailment with 76 hypotheses and rules", "PLV test", "82.4", "89.6", "96.4", "Hu et al. 2024"),
    ("ConfliBERT, trained on all of PLV train", "PLV test", "86.7", "96.3", "98.4", "the same"),
)


def records_text(corpus: CodedCorpus, scores: EventScores) -> str:
    """Draw the scores of coded sentences as plain text; numbers are percent."""
    lines = [f"{corpus.name}, {scores.sentences} sentences, {scores.gold['type']} types", ""]
    lines.append(f"{'':<42}{'precision':>10}{'recall':>9}{'F1':>22}{'gold':>7}")
    for name, title in MEASURES.items():
        lines.append(f"{title:<42}{_rates(scores.rates[name], scores.ends.get(name))}{scores.gold[name]:>7}")
    lines.append("")
    lines += [f"{title:<42}{_value(scores.values[name], scores.ends.get(name)):>41}" for name, title in SHARES.items()]
    lines.append("")
    for name in _types(scores):
        rates = _rates(scores.rates[f"type.{name}"], scores.ends.get(f"type.{name}"))
        lines.append(f"{name:<42}{rates}{scores.gold[f'type.{name}']:>7}")
    return "\n".join(lines)


def records_object(scores: EventScores) -> dict[str, Any]:
    """Give the scores of coded sentences as plain values, rounded to four digits."""
    return {
        "sentences": scores.sentences,
        "measures": {
            name: {
                **{rate: round(value, 4) for rate, value in zip(RATES, rates, strict=True)},
                "gold": scores.gold[name],
                **_interval(scores.ends.get(name)),
            }
            for name, rates in scores.rates.items()
        },
        "values": {
            name: {"value": round(value, 4), **_interval(scores.ends.get(name))}
            for name, value in scores.values.items()
        },
    }


def compose_records(corpus: CodedCorpus, scores: EventScores, verdicts: Sequence[Verdict]) -> str:
    """Write the page's part on coded sentences, in Markdown."""
    measures = [
        (title, *_cells(scores.rates[name], scores.ends.get(name)), f"{scores.gold[name]:,}")
        for name, title in MEASURES.items()
    ]
    values = [(title, _value(scores.values[name], scores.ends.get(name))) for name, title in SHARES.items()]
    types = [
        (name, *_cells(scores.rates[f"type.{name}"], scores.ends.get(f"type.{name}")), str(scores.gold[f"type.{name}"]))
        for name in _types(scores)
    ]
    documented = (event_scores.__doc__ or "").partition("\n\n")[2].strip()
    return "\n\n".join(
        (
            "## Events coded from sentences",
            f"Gold standard records of PLOVER (openeventdata/PLOVER, CC BY-SA 4.0), `{corpus.name}`: "
            f"{scores.sentences} sentences out of CAMEO's manual, each read as a document of its own. SHA-256 "
            f"`{corpus.sha256}`. Rules were built with this file in view; the other half of the records was never "
            f"looked at. Numbers are percent, with 95 % intervals over {RESAMPLES:,} draws of whole sentences, seed "
            f"{SEED}. Every mistake is written by `dragoman eval gsr --errors FILE`.",
            table(("measure", "precision", "recall", "F1", "gold"), measures),
            table(("measure", "percent"), values),
            "By type:",
            table(("type", "precision", "recall", "F1", "gold"), types),
            "Others, on all 316 sentences of the records, of which these are about half:",
            table(("system", "type F1", "quad", "source F1", "target F1", "tuple F1", "source"), PUBLISHED),
            *_floors(verdicts),
            "What is counted:\n\n" + documented,
        )
    )


def pairs_text(corpus: PairCorpus, scores: TypeScores) -> str:
    """Draw the scores of types for given pairs as plain text; numbers are percent."""
    lines = [f"{corpus.name}, {scores.pairs} pairs", ""]
    lines += [f"{title:<30}{_value(scores.values[name], scores.ends.get(name)):>24}" for name, title in LEVELS.items()]
    lines += ["", f"{'':<30}{'precision':>10}{'recall':>9}{'F1':>22}{'gold':>7}"]
    for name, rates in scores.rates.items():
        lines.append(f"{name:<30}{_rates(rates, scores.ends.get(name))}{scores.gold[name]:>7}")
    lines += ["", "taken for another: " + ", ".join(f"{gold} for {told} {n}" for gold, told, n in _confused(scores))]
    return "\n".join(lines)


def pairs_object(scores: TypeScores) -> dict[str, Any]:
    """Give the scores of types for given pairs as plain values, rounded to four digits."""
    return {
        "pairs": scores.pairs,
        "values": {
            name: {"value": round(value, 4), **_interval(scores.ends.get(name))}
            for name, value in scores.values.items()
        },
        "types": {
            name: {
                **{rate: round(value, 4) for rate, value in zip(RATES, rates, strict=True)},
                "gold": scores.gold[name],
                **_interval(scores.ends.get(name)),
            }
            for name, rates in scores.rates.items()
        },
        "confusions": [list(one) for one in scores.confusions],
    }


def compose_pairs(corpus: PairCorpus, scores: TypeScores, told_how: str, verdicts: Sequence[Verdict]) -> str:
    """Write the page's part on types for given pairs, in Markdown; `told_how` says where the answers are from."""
    values = [(title, _value(scores.values[name], scores.ends.get(name))) for name, title in LEVELS.items()]
    types = [
        (name, *_cells(rates, scores.ends.get(name)), str(scores.gold[name])) for name, rates in scores.rates.items()
    ]
    confused = [(gold, told, str(times)) for gold, told, times in _confused(scores)]
    return "\n\n".join(
        (
            "## Types told for given parties",
            f"PLV (Hu et al. 2024; no licence stated), `{corpus.name}`: {scores.pairs:,} sentences with the words of a "
            f"source and a target, 15 types. SHA-256 `{corpus.sha256}`. {told_how} Numbers are percent, with 95 % "
            f"intervals over {RESAMPLES:,} draws of pairs, seed {SEED}.",
            table(("measure", "percent"), values),
            table(("type", "precision", "recall", "F1", "gold"), types),
            "Most often taken for another:",
            table(("gold", "told", "times"), confused),
            "Others, macro F1. They were scored on another part of PLV, so that rows cannot be compared strictly:",
            table(("system", "data", "15 types", "4 quads", "2 sides", "source"), PUBLISHED_TYPES),
            *_floors(verdicts),
        )
    )


def _confused(scores: TypeScores) -> tuple[tuple[str, str, int], ...]:
    return scores.confusions[:12]


def _types(scores: EventScores) -> list[str]:
    return [name.removeprefix("type.") for name in scores.rates if name.startswith("type.")]


def _floors(verdicts: Sequence[Verdict]) -> tuple[str, ...]:
    if not verdicts:
        return ()
    rows = [(f"`{one.pin.measure}`", percent(limit_of(one.pin)[1]), percent(one.measured)) for one in verdicts]
    return ("Floors:\n\n" + table(("measure", "floor", "measured"), rows),)


def _value(value: float, ends: tuple[float, float] | None) -> str:
    return percent(value) + (f" ({percent(ends[0])}-{percent(ends[1])})" if ends else "")


def _cells(rates: tuple[float, float, float], ends: tuple[float, float] | None) -> tuple[str, str, str]:
    return percent(rates[0]), percent(rates[1]), _value(rates[2], ends)


def _rates(rates: tuple[float, float, float], ends: tuple[float, float] | None) -> str:
    precision, recall, f1 = _cells(rates, ends)
    return f"{precision:>10}{recall:>9}{f1:>22}"


def _interval(ends: tuple[float, float] | None) -> Mapping[str, list[float]]:
    return {"interval": [round(ends[0], 4), round(ends[1], 4)]} if ends else {}
