"""Learn how likely a found event is to have the right type and parties: write `events/weighing/model`.

The articles whose events were judged one by one are read; each judged event that is still found as it was judged is an
example. A ridge regression learns from its traits. Cross-validation over whole articles gives the
probabilities their calibration, and the table of what a threshold keeps.

    python training/event_weights.py --cache build/event_weights

Nothing is random; ten minutes on one core, seconds once the cache holds what was read before events are looked for. The
cache must be deleted when an earlier stage changes. The judgements stand in `tests/gold/events`; the texts in PolNeAR's
training part, TimeBank and AQUAINT (TempEval-3) and our own articles.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy
from numpy.typing import NDArray
from ridge_regression import FOLDS, PENALTY, Example, Vector, cross_validated, fitted, line_of, sigmoid

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.attribution.tagger.model import load_tagger
from dragoman.analysis.events.circumstances import Circumstances
from dragoman.analysis.events.completion import Known, happenings_of, parties_of
from dragoman.analysis.events.stage import find_drafts
from dragoman.analysis.events.states import admit_states
from dragoman.analysis.events.weighing.candidate import Candidate, Surroundings
from dragoman.analysis.events.weighing.model import WEIGHTS
from dragoman.analysis.events.weighing.traits import traits_of
from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.places.stage import find_places
from dragoman.analysis.roles.stage import identify
from dragoman.analysis.speakers.stage import find_speakers
from dragoman.analysis.times.stage import find_times
from dragoman.evaluation.corpora import own, tempeval
from dragoman.evaluation.corpora.location import corpus_folder
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import documents as documents_of
from dragoman.records.document import Document
from dragoman.vocabularies.office_holders import load_office_holders

TARGET = Path(__file__).resolve().parent.parent / "src/dragoman/analysis/events/weighing/model"
JUDGED, MORE = "judged.jsonl", "judged_for_training.jsonl"
VERSION = "1"
# Where precision on open news comes nearest to four in five before the events between states begin to be lost.
THRESHOLD = 0.6
SHOWN = (0.0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8)
PLACES = 3
# The corpus has the day of publication in the names of its files.
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
Chosen = NDArray[numpy.bool_]
Key = tuple[str, int, int, str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """A happening that was found: the key by which it may have been judged, and its traits."""

    key: Key
    traits: frozenset[str]


def main() -> None:
    """Read, learn, cross-validate, and write weights and card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path, help="folder for what was read before events are looked for")
    parser.add_argument("--output", type=Path, default=TARGET)
    parser.add_argument("--threshold", type=float, default=THRESHOLD)
    arguments = parser.parse_args()
    judgements = load_judgements()
    found = list(found_in(judgements, arguments.cache))
    judged = [(one, judgements[one.key]) for one in found if one.key in judgements]
    print(f"{len(found)} events found, {len(found) - len(judged)} of them not judged, {len(judgements)} judgements")
    examples = [Example(one.key[0], given["corpus"], one.traits, given["coding"] == "right") for one, given in judged]
    card = base_card(judgements, len(judged), len(found))
    weights, scores = learned(examples, arguments.threshold)
    print("\n".join(scores.pop("table")))
    write(arguments.output, weights, card | scores)


def learned(examples: Sequence[Example], threshold: float) -> tuple[dict[str, float], dict[str, Any]]:
    """Give the weights learned from all examples, and the line, threshold and scores that cross-validation gave."""
    right = numpy.array([one.right for one in examples], dtype=numpy.float64)
    answers = cross_validated(examples)
    slope, offset = line_of(answers, right)
    likely = numpy.round(sigmoid(slope * answers + offset), 2)
    at_threshold = {
        name: [round(share, PLACES) for share in kept(likely[held], right[held], threshold)]
        for name, held in parts(examples).items()
    }
    card = {
        "slope": round(slope, PLACES),
        "offset": round(offset, PLACES),
        "threshold": threshold,
        "cross_validation": {"precision, recall, share kept": at_threshold, "area": round(area(likely, right), PLACES)},
        "table": list(table(likely, right, parts(examples))),
    }
    return fitted(examples), card


def parts(examples: Sequence[Example]) -> dict[str, Chosen]:
    """Give, for all examples and for each corpus, which rows are of it."""
    corpora = numpy.array([one.corpus for one in examples])
    return {"all": numpy.full(len(examples), True), **{name: corpora == name for name in sorted(set(corpora.tolist()))}}


def kept(likely: Vector, right: Vector, threshold: float) -> tuple[float, float, float]:
    """Give precision and recall among what reaches a threshold, and the share that does."""
    stays = likely >= threshold
    hits = float(right[stays].sum())
    return hits / max(float(stays.sum()), 1.0), hits / max(float(right.sum()), 1.0), float(stays.mean())


def area(likely: Vector, right: Vector) -> float:
    """Give the share of pairs of a right and a wrong example in which the right one is likelier; ties count half."""
    ours, theirs = likely[right == 1][:, None], likely[right == 0][None, :]
    return float(((ours > theirs) + 0.5 * (ours == theirs)).mean())


def table(likely: Vector, right: Vector, corpora: dict[str, Chosen]) -> Iterator[str]:
    """Write what each threshold keeps of each corpus: precision, recall of what is right, in percent."""
    yield "threshold  " + "  ".join(f"{f'{name} ({int(held.sum())})':>18}" for name, held in corpora.items())
    for threshold in SHOWN:
        cells = (kept(likely[held], right[held], threshold) for held in corpora.values())
        yield f"{threshold:9.2f}  " + "  ".join(f"{100 * one[0]:9.1f} {100 * one[1]:8.1f}" for one in cells)


def load_judgements() -> dict[Key, dict[str, Any]]:
    """Load both files of judgements by key; those of the first file are of PolNeAR."""
    found: dict[Key, dict[str, Any]] = {}
    for name in (JUDGED, MORE):
        for line in (own.gold_folder() / "events" / name).read_text(encoding="utf-8").splitlines():
            given = {"corpus": "polnear", **json.loads(line)}
            found.setdefault(key_of(given["document"], given, given["type"], given["parties"]), given)
    return found


def key_of(document: str, span: dict[str, int], kind: str, parties: Any) -> Key:
    """Give what makes a found event the judged one."""
    return document, span["start"], span["end"], kind, json.dumps(parties)


def found_in(judgements: dict[Key, dict[str, Any]], cache: Path | None) -> Iterator[Found]:
    """Read every judged article, and give what is found in it. Raises SystemExit if an article is another one now."""
    wanted = {(given["corpus"], given["document"]): given["sha256"] for given in judgements.values()}
    for name, document in articles(wanted):
        if hashlib.sha256(document.text.encode("utf-8")).hexdigest() != wanted[name]:
            raise SystemExit(f"{name[1]} is not the article that was judged")
        yield from found_by(name[1], inputs(document, cache))


def articles(wanted: Iterable[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], Document]]:
    """Give the judged articles of each corpus as documents, in order of their names."""
    timed = {
        (corpus, one.name): one
        for corpus in ("timebank", "aquaint")
        for one in tempeval.load(corpus_folder("tempeval3", corpus)).documents
    }
    for corpus, name in sorted(wanted):
        if corpus == "polnear":
            text = (corpus_folder("polnear", "train", "text") / f"{name}.txt").read_bytes()
            day = DAY.search(name)
            yield (corpus, name), as_document(name, text, day[0] if day else None)
        elif corpus == "own":
            text = (own.gold_folder() / "attribution" / f"{name}.txt").read_bytes()
            yield (corpus, name), as_document(name, text, None)
        else:
            one = timed[corpus, name]
            yield (corpus, name), as_document(name, one.text.encode("utf-8"), one.published or None)


def as_document(name: str, data: bytes, published: str | None) -> Document:
    """Read the bytes of an article as plain text."""
    material = Material(name=name, data=data, url=None, media_type="text/plain")
    document = next(iter(documents_of(material, ReadingOptions(published=published, format="text"))))
    if not isinstance(document, Document):
        raise SystemExit(f"{name}: {document}")
    return document


def inputs(document: Document, cache: Path | None) -> tuple[Any, ...]:
    """Give parse, actors, attributions, times and places of a document, from the cache where it holds them."""
    path = None
    if cache is not None:
        cache.mkdir(parents=True, exist_ok=True)
        path = cache / hashlib.sha256(f"{document.published}\n{document.text}".encode()).hexdigest()
        if path.is_file():
            return tuple(pickle.loads(path.read_bytes()))
    parse = parse_document(document)
    times = find_times(parse)
    actors = find_actors(parse, times)
    places = find_places(parse, actors)
    attributions = find_attributions(parse, actors, times, load_tagger(), places)
    actors, attributions = find_speakers(parse, actors, attributions)
    actors = identify(parse, actors, load_office_holders())
    found = (parse, actors, attributions, times, places)
    if path is not None:
        path.write_bytes(pickle.dumps(found))
    return found


def found_by(name: str, read: tuple[Any, ...]) -> Iterator[Found]:
    """Give the happenings of one article, each once, as events of a record are."""
    parse, actors, attributions, times, places = read
    assert isinstance(parse, Parse)
    actors = admit_states(parse, actors, attributions)
    figures = find_figures(parse, actors, times, attributions)
    tree, drafts = find_drafts(parse, actors, attributions)
    around = Circumstances(tree, drafts, times, places, attributions)
    surroundings = Surroundings(tree, actors, attributions)
    seen: set[Key] = set()
    for happening in happenings_of(tree, drafts, Known(actors, attributions, figures), around):
        sides = parties_of(happening)[:2]
        spans = parse.spans(happening.first.trigger)
        offsets = {"start": spans[0].start, "end": spans[-1].end}
        names = [[surroundings.by_id[one].name for one in side] for side in sides]
        key = key_of(name, offsets, happening.first.type, names)
        if key not in seen:
            seen.add(key)
            candidate = Candidate(happening, *sides)
            yield Found(key, frozenset(traits_of(surroundings, candidate)))


def base_card(judgements: dict[Key, dict[str, Any]], judged: int, found: int) -> dict[str, Any]:
    """Give what the card says of data and settings."""
    digests = {
        name: hashlib.sha256((own.gold_folder() / "events" / name).read_bytes()).hexdigest() for name in (JUDGED, MORE)
    }
    data = {"judgements": len(judgements), "examples": judged, "found": found, "sha256": digests}
    return {"version": VERSION, "trained_on": data, "settings": {"folds": FOLDS, "penalty": PENALTY}}


def write(folder: Path, weights: dict[str, float], card: dict[str, Any]) -> None:
    """Write the weights, rounded, without those that are nothing, and the card with their digest."""
    rounded = {name: round(weight, PLACES) for name, weight in weights.items()}
    lines = [f"{name}\t{weight:.{PLACES}f}" for name, weight in sorted(rounded.items()) if weight]
    data = ("\n".join(("trait\tweight", *lines)) + "\n").encode("utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / WEIGHTS).write_bytes(data)
    card["sha256"] = {WEIGHTS: hashlib.sha256(data).hexdigest()}
    (folder / "card.json").write_text(json.dumps(card, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
