"""What holds of the places of every text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from placed_news import places_in

from dragoman.records.order import reading_order

PIECES = (
    "Kyiv", "in", "Moscow", "the", "said", "Odesa,", "Ukraine", "near", "Paris", "Texas.", "of", "to", "US", "CA", "'s",
    "Street", "Lake", "(Lebanon)", "“Gaza", "City”", "hopes", "met", "Washington", "D.C.", "/", "-", "based", "\n", "é",
    "Bank", "West", "Sea", "and", "Georgia",
)  # fmt: skip


@settings(max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(words=st.lists(st.sampled_from(PIECES), min_size=1, max_size=14))
def test_places_of_any_words(words: list[str]) -> None:
    """Spans are the text's own, none overlaps another, order is reading order, and coordinates come in pairs."""
    text = " ".join(words)
    if not text.strip():
        return
    found = places_in(text)
    assert list(found) == sorted(found, key=reading_order)
    assert found == places_in(text)
    for one, following in pairwise(found):
        assert one.place.span.end <= following.place.span.start
    for one in found:
        span = one.place.span
        assert text[span.start : span.end] == span.text
        assert (one.place.latitude is None) == (one.place.longitude is None)
        assert 0 <= one.confidence <= 1
        assert one.place.reason
