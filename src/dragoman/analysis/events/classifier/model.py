"""The model: loaded once, its hash checked, run on one case at a time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from dragoman.analysis.events.classifier.cases import Case, pieces_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer

FOLDER = "model"
NETWORK, VOCABULARY, HELD_OUT = "event_types.onnx", "tokenizer.json", "held_out.tsv"
YIELD = "YIELD"
# So many digits of a share are alike on all kinds of processors.
DIGITS = 3


class TamperedModelError(RuntimeError):
    """A file of the model is not the one that its card names."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """The tokenizer, the network, its types, and the version by which records name it.

    Attributes:
        tokenizer: word pieces of uncased BERT.
        session: the network in onnxruntime.
        types: what the network's outputs stand for; CONCEDE and RETREAT are one, YIELD.
        temperature: by which scores are divided so that shares can be believed.
        version: from the card.
    """

    tokenizer: Tokenizer
    session: Any
    types: tuple[str, ...]
    temperature: float
    version: str

    @property
    def name(self) -> str:
        """Name and version, as records give them."""
        return f"events.types@{self.version}"

    def shares(self, case: Case) -> dict[str, float]:
        """Give the probability of each type, rounded to three digits.

        Cases are run one by one: the int8 network takes its scale from the whole batch, so that a stranger in it could
        change a result.
        """
        import numpy

        ids = numpy.array([pieces_of(self.tokenizer, case)], dtype=numpy.int64)
        feed = {"input_ids": ids, "attention_mask": numpy.ones_like(ids)}
        logits = self.session.run(["logits"], feed)[0][0].astype(numpy.float64) / self.temperature
        odds = numpy.exp(logits - logits.max())
        return {name: round(float(share), DIGITS) for name, share in zip(self.types, odds / odds.sum(), strict=True)}


@lru_cache(maxsize=1)
def load_classifier() -> Classifier | None:
    """Load the package's own classifier once for each process; None where it was installed without its weights."""
    return open_classifier(files("dragoman.analysis.events.classifier").joinpath(FOLDER))


def open_classifier(folder: Traversable) -> Classifier | None:
    """Open the classifier in a folder, or give None where the folder holds none.

    Args:
        folder: with `card.json`, which names the version, the types and the SHA-256 of the other files.

    Raises:
        TamperedModelError: a file is not the one that the card names.
    """
    card = _card(folder)
    if card is None or not folder.joinpath(NETWORK).is_file():
        return None
    network, vocabulary = _checked(folder, card, NETWORK), _checked(folder, card, VOCABULARY)
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_str(vocabulary.decode("utf-8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Classifier(tokenizer, session, tuple(card["types"]), float(card["temperature"]), str(card["version"]))


def held_out_shares(sha256: str) -> dict[str, dict[str, float]] | None:
    """Give the answers of cross-validation by name of the sentence, if the classifier was trained on this file.

    Args:
        sha256: digest of the file of sentences.

    Raises:
        TamperedModelError: the file of answers is not the one that the card names.
    """
    folder = files("dragoman.analysis.events.classifier").joinpath(FOLDER)
    card = _card(folder)
    if card is None or card["trained_on"]["sha256"] != sha256:
        return None
    lines = _checked(folder, card, HELD_OUT).decode("utf-8").splitlines()
    found = {}
    for line in lines[1:]:
        name, _, *cells = line.split("\t")
        found[name] = {kind: float(cell) for kind, cell in zip(card["types"], cells, strict=True)}
    return found


def _card(folder: Traversable) -> dict[str, Any] | None:
    path = folder.joinpath("card.json")
    if not path.is_file():
        return None
    card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return card


def _checked(folder: Traversable, card: Mapping[str, Any], name: str) -> bytes:
    data = folder.joinpath(name).read_bytes()
    if hashlib.sha256(data).hexdigest() != card["sha256"][name]:
        raise TamperedModelError(f"{name} is not the file that the model's card names; install Dragoman again")
    return data
