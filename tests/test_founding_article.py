"""The article that the project was founded on: who says what in it, on whose word, checked by a person."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

import pytest

from dragoman import check, read
from dragoman.records.attributions import Attribution
from dragoman.records.record import Record

SHARED = Path(os.environ.get("DRAGOMAN_SHARED", Path(__file__).parents[2] / "shared"))
ARTICLE = SHARED / "articles" / "2025-06-04_trump-putin-call.txt"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not ARTICLE.is_file(), reason="the article is not in the repository; set DRAGOMAN_SHARED"),
]

# First offset of the cue, the cue's last words, the source's actor, act, omitted, first offset of the enclosing cue,
# and the first and last offset of the content.
ATTRIBUTIONS = [
    (26, "disclosed", "Donald Trump", "say", False, None, 49, 190),
    (92, "warned", "Vladimir Putin", "warn", False, 26, 99, 190),
    (286, "said", "Donald Trump", "say", False, None, 291, 374),
    (380, "did not mention", "Donald Trump", "say", True, None, 396, 413),
    (415, "mention", "Donald Trump", "say", True, None, 434, 490),
    (704, "said", "Donald Trump", "say", False, None, 614, 869),
    (781, "did say", "Vladimir Putin", "say", False, 704, 809, 867),
    (946, "claimed", "Donald Trump", "say", False, None, 954, 992),
    (1457, "made no mention", "Russia", "say", True, None, 1476, 1496),
    (1501, "stressed", "Russia", "say", False, None, 1510, 1572),
    (1519, "hope", "Russia", "hope", False, 1501, 1524, 1572),
    (1605, "said", "Yuri Ushakov", "say", False, None, 1610, 1689),
    (1621, "told", "Donald Trump", "say", False, 1605, 1632, 1689),
    (1932, "said", "Vladimir Putin", "say", False, None, 1844, 1925),
    (1991, "pointed out", "Vladimir Putin", "say", False, None, 2003, 2068),
    (2352, "said", "Volodymyr Zelensky", "say", False, None, 2370, 2421),
    (2426, "emphasized", "Volodymyr Zelensky", "say", False, None, 2437, 2488),
    (2499, "told", "Volodymyr Zelensky", "say", False, None, 2523, 2623),
    (2627, "called", "Volodymyr Zelensky", "say", False, None, 2634, 2674),
    (2679, "proposed", "Volodymyr Zelensky", "propose", False, None, 2688, 2699),
    (2832, "said", "Russia", "say", False, None, 2850, 2962),
    (2993, "said", "Holy See", "say", False, None, 2998, 3083),
    (3030, "called on", "Leo XIV", "demand", False, 2993, 3040, 3082),
    (3157, "said", "Andriy Yermak", "say", False, None, 3162, 3276),
    (3849, "said", "Donald Trump", "say", False, None, 3854, 3909),
    (4053, "said", "Donald Trump", "say", False, None, 4059, 4319),
    (4076, "indicated", "Vladimir Putin", "say", False, 4053, 4086, 4188),
    (4192, "think", "Donald Trump", "believe", False, 4053, 4198, 4259),
    (4430, "indicated", "Donald Trump", "say", False, 4414, 4440, 4514),
    (4631, "said", "Ali Khamenei", "say", False, None, 4636, 4731),
]


@lru_cache(maxsize=1)
def founding_record() -> Record:
    """Read the article once for all tests."""
    return read(ARTICLE, published="2025-06-04")


def by_cue() -> dict[int, Attribution]:
    """Give the article's attributions by the first offset of their cues."""
    return {a.cue.spans[0].start: a for a in founding_record().attributions if a.cue}


@pytest.mark.parametrize("row", ATTRIBUTIONS, ids=lambda row: f"{row[0]}-{row[1].replace(' ', '-')}")
def test_attribution(row: tuple[int, str, str, str, bool, int | None, int, int]) -> None:
    """Each attribution that a person found has its source, cue, content, act and place in the chain of voices."""
    start, cue, actor, act, omitted, within, first, last = row
    attribution = by_cue()[start]
    names = {a.id: a.name for a in founding_record().actors}
    enclosing = {a.id: a.cue.spans[0].start for a in founding_record().attributions if a.cue}
    assert attribution.cue is not None
    assert attribution.source is not None
    assert attribution.cue.spans[-1].text == cue
    assert names.get(attribution.source.actor or "") == actor
    assert (attribution.act, attribution.omitted) == (act, omitted)
    assert enclosing.get(attribution.within or "") == within
    assert attribution.content.spans[0].start == first
    # A full stop inside or outside the closing mark is no difference of content.
    assert abs(attribution.content.spans[-1].end - last) <= 1


def test_every_rule_holds() -> None:
    """The record of the article keeps every ground rule."""
    assert check(founding_record()).entries > 80


def test_unmarked_quotation() -> None:
    """The questions printed without marks are verbatim speech, and said to be so."""
    assert by_cue()[1932].kind == "unmarked"


@pytest.mark.parametrize(
    ("offset", "medium"),
    [(1932, "televised meeting"), (2993, "statement"), (3324, "press conference")],
    ids=["meeting", "statement", "press-conference"],
)
def test_medium(offset: int, medium: str) -> None:
    """What was said at a meeting, in a statement or at a press conference says so."""
    assert medium in (by_cue()[offset].medium or "")


def test_addressees() -> None:
    """Reporters are those spoken to, and not part of what was said."""
    assert [party.spans[0].text for party in by_cue()[2499].addressees] == ["reporters"]


def test_dates_of_saying() -> None:
    """'Disclosed on Wednesday' is dated with the day of publication, which was a Wednesday."""
    date = by_cue()[26].date
    assert date is not None
    assert (date.start, date.end) == ("2025-06-04", "2025-06-04")
