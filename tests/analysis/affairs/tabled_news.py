"""Articles on diplomacy with their proposals and expectations, marked by hand before any of them was read.

`tabled/SET/NAME.txt` is an article, `NAME.json` has its parties, proposals and expectations in the shapes of
`tests/gold/affairs`, without voices. Rules were mended on the first set; the others were marked before they were read,
and mended on only after they had been measured once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from dragoman.evaluation.affair_metrics import MEASURES, count_affairs
from dragoman.evaluation.corpora.own import OwnCase, locate
from dragoman.evaluation.corpora.own_affairs import (
    AffairsCase,
    GoldExpectation,
    GoldProposal,
    WrittenExpectation,
    WrittenProposal,
)
from dragoman.evaluation.corpora.own_parties import GoldParties, WrittenParty, problems
from dragoman.evaluation.found_entries import found_in
from dragoman.evaluation.metrics import Counts
from dragoman.workflows.read import read

FOLDER = Path(__file__).with_name("tabled")
SETS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")


def articles() -> Iterator[Path]:
    """Give the marked articles of all sets."""
    for name in SETS:
        yield from sorted((FOLDER / name).glob("*.txt"))


@lru_cache(maxsize=64)
def counted(path: Path) -> Counts:
    """Read an article and count what is right in it, as `count_affairs` does."""
    marked = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    written = path.read_text(encoding="utf-8")
    record = read(written.encode("utf-8"), format="text")
    text = record.document.text
    parties = GoldParties(
        {name: msgspec.convert(one, WrittenParty) for name, one in marked["parties"].items()},
        {name: tuple(members) for name, members in marked["groups"].items()},
    )
    assert problems(parties, text) == []
    proposals = [msgspec.convert(one, WrittenProposal) for one in marked["proposals"]]
    expectations = [msgspec.convert({**one, "voice": None}, WrittenExpectation) for one in marked["expectations"]]
    case = AffairsCase(
        OwnCase(path.stem, text, written, ()),
        parties,
        (),
        tuple(GoldProposal(one, tuple(locate(text, words) for words in one.words)) for one in proposals),
        tuple(GoldExpectation(one, (locate(text, one.what),), (None,)) for one in expectations),
        (),
    )
    return count_affairs(case, found_in(record))


def share(name: str, measure: str) -> tuple[float, float]:
    """Give precision and recall of one measure over one set, as percent."""
    rows = [counted(path)[MEASURES.index(measure)] for path in articles() if path.parent.name == name]
    right_found, found, right_gold, gold = (sum(row[column] for row in rows) for column in range(4))
    return 100 * right_found / max(found, 1), 100 * right_gold / max(gold, 1)
