"""Laws of the layout that hold for any text whatever."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.readers.layout.lines import find_blocks
from dragoman.readers.layout.story import divide

PIECES = [
    "VIENNA, March 3 (AP) - ", "By Ana Silva", "Envoys sign at dawn", "The envoys signed the text at dawn, they said.",
    "“We signed,” he said. ", "(Reporting by Ana Silva)", "ENDS", "3 March 2020", "## Heading", "\n", "\n\n", "\r\n",
    "\r", "\u2028", "\u00a0", "\u00ad", "\u200b", " ", "\t", "— ", "•", "(", ")", "“", "𝒜", "é", "http://example.org/a",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=20).map("\n".join),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.sampled_from(PIECES)))
def test_every_character_is_filed_once(text: str, title: str | None) -> None:
    """Spans quote the text, stand in order, do not overlap, and leave out nothing that prints but heading marks."""
    found = divide(text, find_blocks(text), title)
    datelines = [piece.span for piece in found.furniture if piece.kind == "dateline"]
    others = [piece.span for piece in found.furniture if piece.kind != "dateline"]
    for span in [*found.paragraphs, *others, *datelines]:
        assert text[span.start : span.end] == span.text
    alone = [span for span in datelines if not any(paragraph.covers(span) for paragraph in found.paragraphs)]
    filed = sorted([*found.paragraphs, *others, *alone])
    assert all(before.end <= after.start for before, after in pairwise(filed))
    gaps = [text[before.end : after.start] for before, after in pairwise(filed)]
    assert not any(character.isalnum() for gap in gaps for character in gap)
    assert list(found.paragraphs) == sorted(found.paragraphs)
    assert [piece.span.start for piece in found.furniture] == sorted(piece.span.start for piece in found.furniture)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_blocks_hold_everything(text: str) -> None:
    """Blocks are in order and hold every character that prints."""
    blocks = find_blocks(text)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    covered = {position for block in blocks for position in range(block.start, block.end)}
    assert all(position in covered for position, character in enumerate(text) if character.isalnum())
