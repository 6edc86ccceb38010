"""Signatures: quotations with their speaker after a dash."""

from __future__ import annotations

import pytest
from saying import parsed

from dragoman.analysis.attribution.stage import find_attributions


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("“We pay twice now.” — Maria Okello, 54, fish trader", ["Maria Okello"]),
        ("“The ferry is safer than it was.”\n— Captain Idris Vane, harbour pilot", ["Captain Idris Vane"]),
        ('"They never asked us about the toll." -- Anna Lindqvist, Oslo', ["Anna Lindqvist"]),
        ("“We waited a year.” — Leo Brandt\n“It was worth it.” — Ines Duarte", ["Leo Brandt", "Ines Duarte"]),
        ("“The line is open.” — The ministry had closed it in May.", []),
        ("The “open door” — Peking's phrase — was never open.", []),
        ("“The pier is safe,” the mayor said — Monday's storm had spared it.", []),
    ],
    ids=["same-line", "next-line", "typewriter", "two", "a-sentence-follows", "term", "own-cue"],
)
def test_signed_quotations(text: str, signed: list[str]) -> None:
    """A quotation is the word of the name after its dash, and of nobody where a sentence goes on instead."""
    found = [a for a in find_attributions(parsed(text), (), ()) if a.by.startswith("attribution.signature")]
    assert [a.source.spans[0].text for a in found if a.source] == signed
    assert all(a.cue is None and a.kind == "direct" for a in found)
