"""Who has others at the table is none of the two of whom a headline tells."""

from __future__ import annotations

import pytest

from dragoman.analysis.reading import read_document
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of

TEXT = "Negotiators met again on Monday. The talks between the two sides in the capital made no progress, Norway said."


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Norway hosts new Sudan talks", id="hosts"),
        pytest.param("Sudan talks mediated by Norway stall", id="mediated"),
    ],
)
def test_a_host_in_a_headline_is_no_party(title: str) -> None:
    """No track is made of the host and the one whom the headline names beside it."""
    document = Document(
        text=TEXT,
        sha256=text_digest(TEXT),
        paragraphs=(span_of(TEXT, 0, len(TEXT)),),
        published="2024-08-21",
        title=title,
    )
    record = read_document(document)
    names = {actor.id: actor.name for actor in record.actors}
    assert not [track for track in record.talks if "Norway" in [names[one] for one in track.parties]]
