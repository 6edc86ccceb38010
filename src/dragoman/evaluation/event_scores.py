"""How well events were coded, and how well types were told.

* Types of a sentence are sets; micro counts pairs of sentence and type, macro is the mean F1 of the types in the gold.
* The first predicted event is the one preferred: the first type is right if the gold has it, the first quad if the
  gold has a type of that quad. A sentence without a prediction is wrong in both.
* Sources and targets are sets of codes over all events of a sentence; a tuple is a type with one source and one target,
  so that an event with several makes several, and a party that is absent counts as such.
* Strict: the share of gold events for which some prediction has the same type and exactly the same parties.
* Trigger: the share of gold events with marked words for which some prediction's trigger shares a character with them.
* Where the gold marks parties that act on each other, sources and targets of both sides are put together.
* The gold has one event for each record, so that a second true event counts as false: precision is a lower bound.
* Pairs: macro F1 is the mean over the 15 types in the gold; what is not answered is wrong at every level. Quads are
  PLV's own, with YIELD in 2; of two sides, quads 1 and 2 are cooperation, 3 and 4 conflict.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dragoman.evaluation.bootstrap import COVERED, RESAMPLES, SEED
from dragoman.evaluation.corpora.plover import YIELD, CodedEvent, CodedSentence, Codes
from dragoman.vocabularies.plover import load_types

NOBODY = "---"
ROLES = ("source", "target", "tuple")
MEASURES = ("type", *ROLES, *(f"first.{role}" for role in ROLES))
SHARES = ("answered", "first_type", "first_quad", "strict", "trigger", "trigger_with_type")
RATES = ("precision", "recall", "f1")
PLV_QUADS = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "AID": 2, "COOPERATE": 2, YIELD: 2, "ACCUSE": 3, "REQUEST": 3, "REJECT": 3,
    "THREATEN": 3, "ASSAULT": 4, "COERCE": 4, "MOBILIZE": 4, "PROTEST": 4, "SANCTION": 4,
}  # fmt: skip
LAST_OF_COOPERATION = 2


@dataclass(frozen=True, slots=True)
class Counts:
    """What one sentence, or all together, gives.

    Attributes:
        found: for each of MEASURES, and each type as `type.NAME`, how many are right, spurious and missed.
        shares: for each of SHARES how many cases are right and how many there are.
    """

    found: Mapping[str, tuple[int, int, int]]
    shares: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class EventScores:
    """Scores of coded sentences.

    Attributes:
        sentences: how many were scored.
        rates: precision, recall and F1 of each of MEASURES and of each `type.NAME`.
        values: each of SHARES, and `type_macro`, the mean F1 over the gold's types.
        gold: for each name of `rates` how many the gold has.
        ends: 95 % interval by name: of F1 for those in `rates`, else of the value.
    """

    sentences: int
    rates: Mapping[str, tuple[float, float, float]]
    values: Mapping[str, float]
    gold: Mapping[str, int]
    ends: Mapping[str, tuple[float, float]]

    def value(self, name: str) -> float:
        """Give a number by its name: one of `values`, or a measure and a rate, such as `tuple.f1`.

        Raises:
            KeyError: there is none of that name.
        """
        if name in self.values:
            return self.values[name]
        measure, _, rate = name.rpartition(".")
        if rate not in RATES:
            raise KeyError(name)
        return self.rates[measure][RATES.index(rate)]


def count_sentence(gold: CodedSentence, predicted: Sequence[CodedEvent]) -> Counts:
    """Hold the predictions for a sentence, the preferred one first, against its gold."""
    wanted, given = list(gold.events), list(predicted)
    if gold.reciprocal:
        wanted, given = [_joined(one) for one in wanted], [_joined(one) for one in given]
    types, told = {one.type for one in wanted}, {one.type for one in given}
    found = {"type": _compared(types, told)}
    found.update({f"type.{name}": _compared(types & {name}, told & {name}) for name in sorted(types | told)})
    for prefix, chosen in (("", given), ("first.", given[:1])):
        for role in ROLES:
            found[prefix + role] = _compared(_pooled(role, wanted), _pooled(role, chosen))
    first = given[0].type if given else None
    quads = {quad_or_none(name) for name in types}
    shares = {
        "answered": (int(bool(given)), 1),
        "first_type": (int(first in types), 1),
        "first_quad": (int(first is not None and quad_or_none(first) in quads), 1),
        "strict": (sum(any(_same(one, other) for other in given) for one in wanted), len(wanted)),
        **_trigger_shares(wanted, given),
    }
    return Counts(found, shares)


def quad_or_none(name: str) -> int | None:
    """Give a type's quad as its own section of the manual has it; None for what is no type."""
    known = load_types().get(name)
    return known.quad if known else None


def score_sentences(counts: Sequence[Counts], draws: int = RESAMPLES) -> EventScores:
    """Sum up sentences, with 95 % percentile intervals over draws of whole sentences; 0 draws for none."""
    names = [*MEASURES, *sorted({name for one in counts for name in one.found} - set(MEASURES))]
    found = np.array([[one.found.get(name, (0, 0, 0)) for name in names] for one in counts], dtype=np.float64)
    shares = np.array([[one.shares[name] for name in SHARES] for one in counts], dtype=np.float64)
    rates, values = _rates(found.sum(axis=0)), _values(shares.sum(axis=0))
    gold = found.sum(axis=0)[:, (0, 2)].sum(axis=1)
    kinds = np.array([name.startswith("type.") for name in names])
    drawn: dict[str, NDArray[np.float64]] = {}
    if draws and counts:
        weights = _weights(len(counts), draws)
        sums = np.einsum("dn,nrc->drc", weights, found)
        drawn = {name: _rates(sums)[:, row, 2] for row, name in enumerate(names)}
        drawn["type_macro"] = _macro(sums[:, kinds])
        drawn.update(zip(SHARES, _values(np.einsum("dn,nrc->drc", weights, shares)).T, strict=True))
    return EventScores(
        len(counts),
        {name: (float(p), float(r), float(f)) for name, (p, r, f) in zip(names, rates, strict=True)},
        {**{name: float(one) for name, one in zip(SHARES, values, strict=True)},
         "type_macro": float(_macro(found.sum(axis=0)[None, kinds])[0])},
        {name: int(one) for name, one in zip(names, gold, strict=True)},
        {name: _ends(one) for name, one in drawn.items()},
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class TypeScores:
    """Scores of types told for given pairs.

    Attributes:
        pairs: how many were scored.
        values: `root.macro`, `root.accuracy` and the same for `quad` and `side`, and `answered`.
        rates: precision, recall and F1 of each type in the gold.
        gold: how many pairs of each type the gold has.
        confusions: how often one type was taken for another, the most frequent first.
        ends: 95 % intervals of `values` and, by type, of F1.
    """

    pairs: int
    values: Mapping[str, float]
    rates: Mapping[str, tuple[float, float, float]]
    gold: Mapping[str, int]
    confusions: tuple[tuple[str, str, int], ...]
    ends: Mapping[str, tuple[float, float]]

    def value(self, name: str) -> float:
        """Give one of `values`, or the F1 of a type. Raises KeyError if there is none of that name."""
        return self.values[name] if name in self.values else self.rates[name][2]


def joined_yield(name: str | None) -> str | None:
    """Give a type as PLV has it: CONCEDE and RETREAT are one."""
    return YIELD if name in ("CONCEDE", "RETREAT") else name


def score_pairs(pairs: Sequence[tuple[str, str | None]], draws: int = RESAMPLES) -> TypeScores:
    """Score pairs of gold type and told type, None where none was told, both as PLV has them; 0 draws: no intervals."""
    levels: dict[str, list[tuple[str | None, str | None]]] = {
        "root": [(gold, told) for gold, told in pairs],
        "quad": [(_quad(gold), _quad(told)) for gold, told in pairs],
        "side": [(_side(gold), _side(told)) for gold, told in pairs],
    }
    weights = np.vstack([np.ones((1, len(pairs))), _weights(len(pairs), draws)])
    values: dict[str, NDArray[np.float64]] = {}
    rates: dict[str, NDArray[np.float64]] = {}
    for level, told in levels.items():
        names, found = _indicators(told)
        sums = np.einsum("dn,nrc->drc", weights, found)
        values[f"{level}.macro"] = _pair_rates(sums)[:, :, 2].mean(axis=1)
        values[f"{level}.accuracy"] = sums[:, :, 0].sum(axis=1) / len(pairs)
        if level == "root":
            rates = {name: _pair_rates(sums)[:, row] for row, name in enumerate(names)}
    values["answered"] = weights @ np.array([told is not None for _, told in pairs], dtype=np.float64) / len(pairs)
    ends = {name: _ends(one[1:]) for name, one in values.items()} if draws else {}
    ends |= {name: _ends(one[1:, 2]) for name, one in rates.items()} if draws else {}
    wrong = Counter((gold, told or "(none)") for gold, told in pairs if gold != told)
    return TypeScores(
        len(pairs),
        {name: float(one[0]) for name, one in values.items()},
        {name: (float(one[0, 0]), float(one[0, 1]), float(one[0, 2])) for name, one in rates.items()},
        dict(sorted(Counter(gold for gold, _ in pairs).items())),
        tuple((gold, told, times) for (gold, told), times in sorted(wrong.items(), key=lambda one: (-one[1], one[0]))),
        ends,
    )


def _joined(event: CodedEvent) -> CodedEvent:
    both = event.source | event.target
    return CodedEvent(event.type, both, both, event.triggers)


def _compared(gold: Iterable[object], told: Iterable[object]) -> tuple[int, int, int]:
    wanted, given = set(gold), set(told)
    return len(wanted & given), len(given - wanted), len(wanted - given)


def _pooled(role: str, events: Iterable[CodedEvent]) -> set[object]:
    if role == "tuple":
        return {
            (one.type, source, target)
            for one in events
            for source in one.source or {NOBODY}
            for target in one.target or {NOBODY}
        }
    codes: set[object] = set()
    for one in events:
        part: Codes = one.source if role == "source" else one.target
        codes |= part
    return codes


def _same(one: CodedEvent, other: CodedEvent) -> bool:
    return (one.type, one.source, one.target) == (other.type, other.source, other.target)


def _trigger_shares(wanted: Iterable[CodedEvent], given: Sequence[CodedEvent]) -> dict[str, tuple[int, int]]:
    located = [one for one in wanted if one.triggers]
    hits = [
        [other for other in given if any(a < d and c < b for a, b in one.triggers for c, d in other.triggers)]
        for one in located
    ]
    with_type = sum(any(other.type == one.type for other in hit) for one, hit in zip(located, hits, strict=True))
    return {
        "trigger": (sum(map(bool, hits)), len(located)),
        "trigger_with_type": (with_type, len(located)),
    }


def _quad(name: str | None) -> str | None:
    quad = PLV_QUADS.get(name or "")
    return None if quad is None else str(quad)


def _side(name: str | None) -> str | None:
    quad = PLV_QUADS.get(name or "")
    return None if quad is None else "conflict" if quad > LAST_OF_COOPERATION else "cooperation"


def _indicators(pairs: Sequence[tuple[str | None, str | None]]) -> tuple[list[str], NDArray[np.float64]]:
    """Give the gold's names, and for each pair and name whether it is right, spurious, missed."""
    names = sorted({gold for gold, _ in pairs if gold is not None})
    rows = [
        [(gold == name == told, told == name != gold, gold == name != told) for name in names] for gold, told in pairs
    ]
    return names, np.array(rows, dtype=np.float64)


def _weights(cases: int, draws: int) -> NDArray[np.float64]:
    drawn = np.random.default_rng(SEED).multinomial(cases, np.full(cases, 1 / cases), size=draws)
    return drawn.astype(np.float64)


def _rates(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give precision, recall and F1 for counts of right, spurious and missed in the last axis; 0 where undefined."""
    right, spurious, missed = sums[..., 0], sums[..., 1], sums[..., 2]
    precision, recall = _divided(right, right + spurious), _divided(right, right + missed)
    return np.stack([precision, recall, _divided(2 * precision * recall, precision + recall)], axis=-1)


def _pair_rates(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the same with F1 straight from the counts, which rounds as the reference scorer does."""
    rates = _rates(sums)
    rates[..., 2] = _divided(2 * sums[..., 0], 2 * sums[..., 0] + sums[..., 1] + sums[..., 2])
    return rates


def _values(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    return _divided(sums[..., 0], sums[..., 1])


def _divided(upper: NDArray[np.float64], lower: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(upper, lower, out=np.zeros_like(upper), where=lower > 0)


def _macro(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give the mean F1, draw by draw, over the types that the gold has there."""
    supported = (sums[..., 0] + sums[..., 2]) > 0
    totals = (_rates(sums)[..., 2] * supported).sum(axis=-1)
    return _divided(totals, supported.sum(axis=-1).astype(np.float64))


def _ends(values: NDArray[np.float64]) -> tuple[float, float]:
    outside = (100 - COVERED) / 2
    low, high = np.percentile(values, (outside, 100 - outside))
    return float(low), float(high)
