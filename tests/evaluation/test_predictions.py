"""Predictions: which attributions of a record can be scored, and their file."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import UnreadableInput
from dragoman.evaluation.corpora.base import Marking
from dragoman.evaluation.predictions import outermost, read_predictions, write_predictions
from dragoman.records.actors import Party
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.document import Document
from dragoman.records.identity import identified, text_digest
from dragoman.records.record import Provenance, Record
from dragoman.records.spans import Span, Words, span_of

TEXT = "Ann said that Bob claimed it rained. Eve would not comment on the rain."
DOCUMENT = Document(text=TEXT, sha256=text_digest(TEXT), paragraphs=(span_of(TEXT, 0, len(TEXT)),))


def at(words: str) -> tuple[Span, ...]:
    """Find words in the text."""
    start = TEXT.index(words)
    return (span_of(TEXT, start, start + len(words)),)


def attribution(
    source: str, cue: str, content: str, *, within: str | None = None, omitted: bool = False
) -> Attribution:
    """Make an attribution; an empty source or cue is missing."""
    made = Attribution(
        by="attribution.test@1",
        confidence=1,
        source=Party(actor=None, spans=at(source)) if source else None,
        cue=Cue(spans=at(cue), lemma=cue) if cue else None,
        content=Words(spans=at(content)),
        kind="indirect",
        act="say",
        within=within,
        omitted=omitted,
    )
    return identified(DOCUMENT, made)


def scored(*attributions: Attribution) -> list[str]:
    """Give the contents that are scored of a record with these attributions."""
    record = Record(provenance=Provenance(dragoman="1"), document=DOCUMENT, attributions=attributions)
    return [TEXT[slice(*one.content[0])] for one in outermost(record)]


OUTER = attribution("Ann", "said", "that Bob claimed it rained")


def test_attribution_within_another_is_left_out() -> None:
    """What says that it stands within another is not scored."""
    inner = attribution("Bob", "claimed", "it rained", within=OUTER.id)
    assert scored(OUTER, inner) == ["that Bob claimed it rained"]


def test_cue_inside_anothers_content_is_left_out() -> None:
    """Nor is what does not say so, but has its cue in another's content."""
    assert scored(OUTER, attribution("Bob", "claimed", "it rained")) == ["that Bob claimed it rained"]


def test_omissions_and_missing_roles_are_kept() -> None:
    """What was pointedly not said counts, and so does what has no source or no cue."""
    left_out = attribution("Eve", "would not comment", "on the rain", omitted=True)
    bare = attribution("", "", "it rained")
    assert scored(left_out, bare) == ["on the rain", "it rained"]


def test_roles_become_offsets() -> None:
    """Source, cue and content keep their offsets, the rule its name, and the confidence its value."""
    record = Record(provenance=Provenance(dragoman="1"), document=DOCUMENT, attributions=(OUTER,))
    assert outermost(record) == (Marking(((0, 3),), ((4, 8),), ((9, 35),), "attribution.test@1", 1.0),)


def test_file_keeps_predictions(tmp_path: Path) -> None:
    """What is written is read again."""
    predictions = {"a": (Marking((), ((0, 2),), ((3, 5), (7, 9)), "rule@1", 0.62),), "b": ()}
    write_predictions(tmp_path / "predictions.jsonl", predictions)
    assert read_predictions(tmp_path / "predictions.jsonl") == predictions


def test_missing_roles_are_empty(tmp_path: Path) -> None:
    """A role that a line lacks, or has as null, is empty; other fields and blank lines are passed over."""
    (tmp_path / "p.jsonl").write_text('\n{"doc": "a", "attributions": [{"content": [[1, 2]], "cue": null, "x": 1}]}\n')
    assert read_predictions(tmp_path / "p.jsonl") == {"a": (Marking((), (), ((1, 2),)),)}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"doc": "a"}',
        '{"doc": "a", "attributions": [{"content": [[1]]}]}',
        '{"doc": "a", "attributions": [{"confidence": 1.5}]}',
    ],
)
def test_broken_line_is_named(line: str, tmp_path: Path) -> None:
    """A line that is no prediction is told by its number."""
    (tmp_path / "p.jsonl").write_text('{"doc": "b", "attributions": []}\n' + line + "\n")
    with pytest.raises(UnreadableInput, match="line 2"):
        read_predictions(tmp_path / "p.jsonl")


def test_absent_file_is_told(tmp_path: Path) -> None:
    """A file that is not there is an error that names it."""
    with pytest.raises(UnreadableInput, match=r"nowhere\.jsonl"):
        read_predictions(tmp_path / "nowhere.jsonl")
