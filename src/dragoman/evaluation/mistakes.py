"""What was missed, found where nothing is, or given to the wrong source: one by one, to be read by a person.

Read them on documents that rules may be built on, never on those that they are scored on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dragoman.evaluation.corpora.base import GoldDocument, Marking, Offsets
from dragoman.evaluation.counted_words import WordIndex
from dragoman.evaluation.metrics import CRITERIA, Labelled, Pair, agree, candidates, label, matched


def find_mistakes(document: GoldDocument, predicted: Iterable[Marking]) -> Iterator[dict[str, Any]]:
    """List a document's mistakes against its first annotator.

    Args:
        document: the gold.
        predicted: what was predicted for it.

    Yields:
        Objects with `document`, `mistake` (missed, wrong_source, wrong_cue or spurious), `passage` (the paragraphs
        that the words stand in), `gold` and `predicted` (null, or roles with offsets and text, kind, and the rule
        `by`), and `jaccard` of the two contents. For what is missed or spurious the other side is the nearest one that
        shares a word. In reading order of the gold, then of the spurious.
    """
    index = WordIndex(document.text)
    gold, found = label(index, document.annotations[0].markings), label(index, predicted)
    pairs = candidates(gold, found)
    chosen = {pair.gold: pair for pair in matched(gold, found, pairs, CRITERIA["content.jaccard"])}
    mistakes: list[tuple[str, Pair]] = []
    for position, attribution in enumerate(gold):
        pair = chosen.get(position)
        if pair is None:
            mistakes.append(("missed", _nearest(pairs, gold=position)))
        elif not agree(attribution.source, found[pair.predicted].source):
            mistakes.append(("wrong_source", pair))
        elif not agree(attribution.cue, found[pair.predicted].cue):
            mistakes.append(("wrong_cue", pair))
    right = {pair.predicted for pair in chosen.values()}
    mistakes.extend(
        ("spurious", _nearest(pairs, predicted=position)) for position in range(len(found)) if position not in right
    )
    for mistake, pair in mistakes:
        yield _told(document, mistake, pair, gold, found)


def tally(documents: Iterable[tuple[GoldDocument, Iterable[Marking]]]) -> dict[str, dict[str, int]]:
    """Count for each rule what it predicted, and how much had the right content, and the right source, too.

    Returns:
        Rules in alphabetical order, each with `predicted`, `content` and `attribution`.
    """
    counts: dict[str, dict[str, int]] = {}
    for document, predicted in documents:
        index = WordIndex(document.text)
        gold, found = label(index, document.annotations[0].markings), label(index, predicted)
        pairs = candidates(gold, found)
        for attribution in found:
            row = counts.setdefault(attribution.marking.by, {"predicted": 0, "content": 0, "attribution": 0})
            row["predicted"] += 1
        for name, criterion in (("content", "content.jaccard"), ("attribution", "attribution")):
            for pair in matched(gold, found, pairs, CRITERIA[criterion]):
                counts[found[pair.predicted].marking.by][name] += 1
    return dict(sorted(counts.items()))


def _nearest(pairs: Sequence[Pair], gold: int = -1, predicted: int = -1) -> Pair:
    """Give the best pair of one side, or a pair with nothing (-1) on the other."""
    for pair in pairs:
        if gold in (-1, pair.gold) and predicted in (-1, pair.predicted):
            return pair
    return Pair(gold, predicted, 0, 0.0)


def _told(
    document: GoldDocument, mistake: str, pair: Pair, gold: Sequence[Labelled], found: Sequence[Labelled]
) -> dict[str, Any]:
    sides = [
        group[position] if position >= 0 else None for group, position in ((gold, pair.gold), (found, pair.predicted))
    ]
    about = sides[1] if mistake == "spurious" else sides[0]
    assert about is not None, "a mistake is about one side at least"
    return {
        "document": document.name,
        "mistake": mistake,
        "passage": _passage(document.text, about.marking),
        "gold": _side(document.text, sides[0]),
        "predicted": _side(document.text, sides[1]),
        "jaccard": round(pair.jaccard, 3),
    }


def _side(text: str, attribution: Labelled | None) -> dict[str, Any] | None:
    if attribution is None:
        return None
    marking = attribution.marking
    roles = (("source", marking.source), ("cue", marking.cue), ("content", marking.content))
    side: dict[str, Any] = {
        role: [{"start": start, "end": end, "text": text[start:end]} for start, end in sorted(spans)]
        for role, spans in roles
    }
    return {**side, "kind": attribution.kind, **({"by": marking.by} if marking.by else {})}


def _passage(text: str, marking: Marking) -> str:
    spans: list[Offsets] = [*marking.source, *marking.cue, *marking.content]
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    begin = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    return text[begin : end if end >= 0 else len(text)].strip()
