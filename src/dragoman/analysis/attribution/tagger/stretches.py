"""Stretches: the tagger's labels as runs of whole tokens of the parse."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from dragoman.analysis.attribution.tagger.decoding import best_labels
from dragoman.analysis.attribution.tagger.model import Tagger, label_scores
from dragoman.analysis.attribution.tagger.windows import LABELS, cut_windows
from dragoman.analysis.parsing.parse import Parse


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of tokens with one role.

    Attributes:
        role: source, cue or content.
        first: index of the first token.
        last: index after the last token.
        probability: the mean probability of its pieces' role, from 0 to 1.
    """

    role: str
    first: int
    last: int
    probability: float


def tag(tagger: Tagger, parse: Parse) -> list[Stretch]:
    """Tag a document and give its stretches in reading order. No stretch divides a token, and none overlap."""
    windows = list(cut_windows(tagger.tokenizer, parse.document.sentences))
    votes: list[list[tuple[int, float]]] = [[] for _ in parse.starts]
    for window, scores in zip(windows, label_scores(tagger, windows), strict=True):
        labels = best_labels(scores)
        for (start, end), label, row in zip(window.offsets, labels, scores, strict=True):
            token = _token_at(parse, start, end)
            if token is not None:
                votes[token].append((label, _role_probability(row, label)))
    return _runs(votes, _breaks(parse))


def _token_at(parse: Parse, start: int, end: int) -> int | None:
    index = bisect_right(parse.starts, start) - 1
    if index < 0 or parse.ends[index] <= start:
        index += 1
    return index if index < len(parse.starts) and parse.starts[index] < end else None


def _role_probability(row: object, label: int) -> float:
    import numpy

    probabilities = numpy.exp(numpy.asarray(row))
    role = LABELS[label][2:]
    return float(sum(probabilities[number] for number, name in enumerate(LABELS) if name[2:] == role))


def _breaks(parse: Parse) -> frozenset[int]:
    """Give the tokens before which a stretch ends: those that open a sentence, unless a quotation goes on through it.

    A label says that a word is said, not by whom, so that what two speakers say in neighbouring sentences would run
    together.
    """
    within = {i for quotation in parse.quotations for i in range(quotation.first + 1, quotation.last)}
    return frozenset(sentence.first for sentence in parse.sentences if sentence.first not in within)


def _runs(votes: list[list[tuple[int, float]]], breaks: frozenset[int]) -> list[Stretch]:
    """A token has the role of its first piece; a stretch ends where the role changes, or another begins or must."""
    found: list[Stretch] = []
    role, first, values = "", 0, [0.0]
    for index, cast in enumerate([*votes, [(0, 1.0)]]):
        label = LABELS[cast[0][0]] if cast else (f"I-{role}" if role else "O")
        if role and (label[2:] != role or label.startswith("B-") or index in breaks):
            found.append(Stretch(role, first, index, sum(values) / len(values)))
            role = ""
        if label != "O":
            if not role:
                role, first, values = label[2:], index, []
            values.extend(value for _, value in cast)
    return found
