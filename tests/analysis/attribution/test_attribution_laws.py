"""Laws of attribution that no text may break, however odd its marks and its grammar."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from saying import attributed, parsed

from dragoman.analysis.attribution.stage import find_attributions
from dragoman.records.attributions import Attribution
from dragoman.records.identity import entry_id

PIECES = (
    "Moscow", "the minister", "said", "that", "the talks", "had failed", ",", ".", "“", "”", '"', "‘", "’", "told",
    "reporters", "did not mention", "the raid", "according to", "as", "noted", "warned", "adding", "neither", "nor",
    "who", "accused", "of lying", ":", "—", "(", ")", "?", "!", "and", "called", "it", "a trap", "is believed",
    "to hide", "hope", "in a statement", "\n", "was", "confident", "declined to comment", "«", "»", "\u00ad", "🎉",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=3, max_size=24).map(" ".join)


def offsets(spans: tuple) -> set[int]:  # type: ignore[type-arg]
    """Give the offsets of all characters of some spans."""
    return {offset for span in spans for offset in range(span.start, span.end)}


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_no_text_breaks_the_laws(text: str) -> None:
    """Any text is read; spans are its words in order, ids are right and unique, and nesting never runs in a circle."""
    found = attributed(text)
    by_id = {attribution.id: attribution for attribution in found}
    assert len(by_id) == len(found)
    for attribution in found:
        check_spans(text, attribution)
        seen = {attribution.id}
        above = attribution.within
        while above is not None:
            assert above in by_id
            assert above not in seen
            seen.add(above)
            above = by_id[above].within
        assert 0 < attribution.confidence <= 1


def check_spans(text: str, attribution: Attribution) -> None:
    """Assert that spans are the text's own words, in reading order, and that the content holds no cue."""
    parts = [attribution.content, attribution.cue, attribution.source, *attribution.addressees]
    for part in parts:
        if part is None:
            continue
        edge = -1
        for span in part.spans:
            assert text[span.start : span.end] == span.text
            assert span.start > edge
            edge = span.end
    if attribution.cue is not None:
        assert offsets(attribution.content.spans).isdisjoint(offsets(attribution.cue.spans))


@settings(max_examples=30, deadline=None)
@given(TEXTS)
def test_ids_follow_from_the_entry(text: str) -> None:
    """Every id is the hash of its own entry's key fields, and reading twice gives the same entries."""
    parse = parsed(text)
    found = find_attributions(parse, (), ())
    assert found == find_attributions(parse, (), ())
    for attribution in found:
        assert attribution.id == entry_id(parse.document, attribution)
