"""The model: loaded once, its hash checked, run on one document at a time."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Any

from dragoman.analysis.attribution.tagger.windows import CLASSIFIER, PADDING, SEPARATOR, Window

if TYPE_CHECKING:
    import numpy
    from tokenizers import Tokenizer

FOLDER = "model"
# Windows of one document that are run together: so many pieces fit the processor's cache.
PIECES_TOGETHER = 400


class TamperedModelError(RuntimeError):
    """A file of the model is not the one that its card names."""


@dataclass(frozen=True, slots=True)
class Tagger:
    """The tokenizer, the network, and the version by which records name it."""

    tokenizer: Tokenizer
    session: Any
    version: str

    @property
    def name(self) -> str:
        """Name and version, as records give them."""
        return f"attribution.tagger@{self.version}"


@lru_cache(maxsize=1)
def load_tagger() -> Tagger | None:
    """Load the package's own tagger once for each process; None where it was installed without its weights."""
    return open_tagger(files("dragoman.analysis.attribution.tagger").joinpath(FOLDER))


def open_tagger(folder: Traversable) -> Tagger | None:
    """Open the tagger in a folder, or give None where the folder holds none.

    Args:
        folder: with `card.json`, which names the version and the SHA-256 of the other files.

    Raises:
        TamperedModelError: a file is not the one that the card names.
    """
    if not folder.joinpath("card.json").is_file() or not folder.joinpath("tagger.onnx").is_file():
        return None
    card = json.loads(folder.joinpath("card.json").read_text(encoding="utf-8"))
    contents = {name: folder.joinpath(name).read_bytes() for name in sorted(card["sha256"])}
    for name, data in contents.items():
        if hashlib.sha256(data).hexdigest() != card["sha256"][name]:
            raise TamperedModelError(f"{name} is not the file that the model's card names; install Dragoman again")
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(contents["tagger.onnx"], options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_str(contents["tokenizer.json"].decode("utf-8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Tagger(tokenizer, session, str(card["version"]))


def label_scores(tagger: Tagger, windows: list[Window]) -> list[numpy.ndarray]:
    """Give, for each window, the logarithms of the labels' probabilities: an array of pieces by labels.

    Windows of like length are run together, and never with another document's: the int8 network takes its scale from
    the whole batch, so that a stranger in it could change a result.
    """
    import numpy

    order = sorted(range(len(windows)), key=lambda i: (len(windows[i].pieces), i))
    scores: list[numpy.ndarray] = [numpy.empty((0, 0))] * len(windows)
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and (end + 1 - start) * len(windows[order[end]].pieces) <= PIECES_TOGETHER:
            end += 1
        batch = order[start:end]
        width = len(windows[batch[-1]].pieces) + 2
        ids = numpy.full((len(batch), width), PADDING, dtype=numpy.int64)
        mask = numpy.zeros((len(batch), width), dtype=numpy.int64)
        for row, index in enumerate(batch):
            pieces = windows[index].pieces
            ids[row, : len(pieces) + 2] = (CLASSIFIER, *pieces, SEPARATOR)
            mask[row, : len(pieces) + 2] = 1
        logits = tagger.session.run(["logits"], {"input_ids": ids, "attention_mask": mask})[0].astype(numpy.float64)
        logits -= logits.max(axis=-1, keepdims=True)
        logits -= numpy.log(numpy.exp(logits).sum(axis=-1, keepdims=True))
        for row, index in enumerate(batch):
            scores[index] = logits[row, 1 : len(windows[index].pieces) + 1]
        start = end
    return scores
