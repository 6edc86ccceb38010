"""Dates and numbers in words."""

from __future__ import annotations

from typing import Any

import pytest

import builders as hand
from dragoman.exports.html.wording import amount, counted, interval, moment


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2025-06-04", "Wednesday 4 June 2025"),
        ("2024-02-29T09:05:00Z", "Thursday 29 February 2024, 09:05 UTC"),
        ("2024-02-29T09:05+05:30", "Thursday 29 February 2024, 09:05 (UTC+05:30)"),
        ("2024-02-29T09:05", "Thursday 29 February 2024, 09:05"),
        ("2025-02-30", "2025-02-30"),
    ],
)
def test_moment(iso: str, words: str) -> None:
    """A date is written with its weekday; one that does not exist is left as it is."""
    assert moment(iso) == words


@pytest.mark.parametrize(
    ("start", "end", "fields", "words"),
    [
        ("2025-05-31", "2025-06-01", {}, "31 May to 1 June 2025"),
        ("2025-06-05", "2025-06-30", {}, "5 to 30 June 2025"),
        ("2024-12-30", "2025-01-05", {"precision": "week"}, "30 December 2024 to 5 January 2025"),
        ("2024-02-01", "2024-02-29", {"precision": "month"}, "February 2024"),
        ("2025-12-01", "2025-12-31", {"precision": "month"}, "December 2025"),
        ("2023-01-01", "2023-12-31", {"precision": "year"}, "2023"),
        ("2020-01-01", "2023-12-31", {"precision": "year"}, "2020 to 2023"),
        ("2025-04-01", None, {"precision": "month", "open": "to"}, "from April 2025 on"),
        ("2025-04-09", "2025-04-09", {"open": "from"}, "until Wednesday 9 April 2025"),
        ("2025-04-09", "2025-04-09", {"approximate": True}, "about Wednesday 9 April 2025"),
        (None, None, {}, "not resolved"),
    ],
    ids=lambda value: str(value) if isinstance(value, str) else None,
)
def test_interval(start: str | None, end: str | None, fields: dict[str, Any], words: str) -> None:
    """A stretch of time is written as shortly as its grain allows."""
    assert interval(hand.interval(start, end, **fields)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(5, "5"), (1234.5, "1,234.5"), (60_000_000_000, "60 billion"), (1_250_000, "1.25 million"), (-2, "-2")],
)
def test_amount(value: float, words: str) -> None:
    """Numbers are grouped, and large ones are named."""
    assert amount(value) == words


def test_counted() -> None:
    """A single thing takes the singular."""
    assert [counted(1, "entry", "entries"), counted(2, "entry", "entries")] == ["1 entry", "2 entries"]
