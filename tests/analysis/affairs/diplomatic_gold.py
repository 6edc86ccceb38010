"""Articles on diplomacy with their talks and accounts, marked by hand before any was read by the program.

The format is that of `tests/gold/affairs`, with the parties in the same file. On the first ten articles the rules were
built; the others were scored before anybody looked at what was wrong with them, and classes of mistakes mended after.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from dragoman.evaluation.affair_metrics import MEASURES, count_affairs
from dragoman.evaluation.corpora.own import OwnCase, locate
from dragoman.evaluation.corpora.own_affairs import (
    AffairsCase,
    GoldAccount,
    GoldTalks,
    WrittenAccount,
    WrittenTalks,
)
from dragoman.evaluation.corpora.own_parties import GoldParties, WrittenParty
from dragoman.evaluation.found_entries import found_in
from dragoman.records.record import Record
from dragoman.workflows.read import read

HERE = Path(__file__).parent


class WrittenArticle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file NAME.json."""

    parties: dict[str, WrittenParty]
    groups: dict[str, tuple[str, ...]]
    talks: tuple[WrittenTalks, ...]
    accounts: tuple[WrittenAccount, ...]


def case_of(path: Path, text: str) -> AffairsCase:
    """Give the gold of one article, with its words located in the text."""
    written = msgspec.json.decode(path.with_suffix(".json").read_bytes(), type=WrittenArticle)

    def places(words: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
        return tuple(locate(text, one) for one in words)

    talks = tuple(GoldTalks(one, places(one.words), places((one.next,) if one.next else ())) for one in written.talks)
    accounts = tuple(
        GoldAccount(
            one,
            places(one.of),
            tuple(places(difference) for difference in one.differences),
            places(tuple(left_out.words for left_out in one.not_mentioned)),
        )
        for one in written.accounts
    )
    article = OwnCase(path.stem, text, path.read_text(encoding="utf-8"), ())
    return AffairsCase(article, GoldParties(written.parties, written.groups), talks, (), (), accounts)


def rates(folder: str) -> dict[str, tuple[float, float]]:
    """Read the articles of a folder and give precision and recall of each measure, in percent."""
    total = None
    for path in sorted((HERE / folder).glob("*.txt")):
        record: Record = read(path.read_bytes(), format="text")
        counts = count_affairs(case_of(path, record.document.text), found_in(record))
        total = counts if total is None else total + counts
    assert total is not None
    return {
        measure: (100 * row[0] / row[1], 100 * row[2] / row[3])
        for measure, row in zip(MEASURES, total, strict=True)
        if row[1] and row[3]
    }
