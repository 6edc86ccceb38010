"""The model: weights of traits, loaded once, their hash checked.

A logistic regression (Cox 1958) with a ridge penalty. Its sum of weights is turned into a probability by the line that
was fitted to what cross-validation answered (Platt 1999), so that four in five of those with a confidence of 0.8 are
right.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from math import exp, fsum
from typing import Any

FOLDER = "model"
WEIGHTS = "weights.tsv"
INTERCEPT = "(intercept)"
# So many digits of a probability are alike on all kinds of processors.
DIGITS = 2
FARTHEST = 30.0


class TamperedWeightsError(RuntimeError):
    """The file of weights is not the one that the card names."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """The line from the sum of weights to log odds.

    Attributes:
        slope: its slope.
        offset: its value at 0.
    """

    slope: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True, slots=True)
class Weigher:
    """What is needed to weigh a candidate.

    Attributes:
        weights: by name of trait.
        calibration: from the sum of weights to log odds.
        threshold: the probability that an event must reach to stand in a record.
        version: from the card.
    """

    weights: Mapping[str, float]
    calibration: Calibration
    threshold: float
    version: str

    @property
    def name(self) -> str:
        """Name and version, as records give them."""
        return f"events.weighed@{self.version}"

    def probability(self, traits: Iterable[str]) -> float:
        """Give how likely a candidate with these traits has the right type and parties, rounded to two digits."""
        total = fsum(self.weights.get(name, 0.0) for name in (INTERCEPT, *traits))
        odds = self.calibration.slope * total + self.calibration.offset
        return round(1 / (1 + exp(-min(max(odds, -FARTHEST), FARTHEST))), DIGITS)


@lru_cache(maxsize=1)
def load_weigher() -> Weigher | None:
    """Load the package's own weights once for each process; None where it was installed without them."""
    return open_weigher(files("dragoman.analysis.events.weighing").joinpath(FOLDER))


def open_weigher(folder: Traversable) -> Weigher | None:
    """Open the weights in a folder, or give None where the folder holds none.

    Args:
        folder: with `card.json`, which names version, threshold, calibration and the SHA-256 of the weights.

    Raises:
        TamperedWeightsError: the weights are not those that the card names.
    """
    card_path, path = folder.joinpath("card.json"), folder.joinpath(WEIGHTS)
    if not card_path.is_file() or not path.is_file():
        return None
    card: dict[str, Any] = json.loads(card_path.read_text(encoding="utf-8"))
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != card["sha256"][WEIGHTS]:
        raise TamperedWeightsError(f"{WEIGHTS} is not the file that its card names; install Dragoman again")
    rows = (line.split("\t") for line in data.decode("utf-8").splitlines()[1:])
    return Weigher(
        weights={name: float(weight) for name, weight in rows},
        calibration=Calibration(float(card["slope"]), float(card["offset"])),
        threshold=float(card["threshold"]),
        version=str(card["version"]),
    )
