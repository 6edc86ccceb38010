"""Titles against the list of office holders and against the same article."""

from __future__ import annotations

import pytest

from analysis.roles.title_cases import CONFLICTS, CORRECT
from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.roles.stage import find_role_conflicts, identify
from dragoman.analysis.times.stage import find_times
from dragoman.records.details import Flag
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of
from dragoman.vocabularies.office_holders import load_office_holders


def flags(published: str | None, text: str) -> tuple[Flag, ...]:
    """Run the stages up to the flags on a text of one paragraph."""
    paragraph = span_of(text, 0, len(text))
    document = Document(text=text, sha256=text_digest(text), paragraphs=(paragraph,), published=published)
    parse = parse_document(document)
    times = find_times(parse)
    knowledge = load_office_holders()
    actors = identify(parse, find_actors(parse, times), knowledge)
    return find_role_conflicts(parse, actors, times, knowledge)


@pytest.mark.parametrize(("published", "text"), CORRECT, ids=[text[:60] for _, text in CORRECT])
def test_right_title_is_not_flagged(published: str, text: str) -> None:
    """A title that was right on that day, or that is taken back by a word beside it, gives no flag."""
    assert flags(published, text) == ()


@pytest.mark.parametrize(("published", "text", "words"), CONFLICTS, ids=[text[:60] for _, text, _ in CONFLICTS])
def test_wrong_title_is_flagged(published: str, text: str, words: str) -> None:
    """A title that was not the person's on that day gives one flag, which rests on its words."""
    (flag,) = flags(published, text)
    assert flag.kind == "role_conflict"
    assert words in [span.text for span in flag.spans]


def test_words_of_a_flag() -> None:
    """The flag says in plain words what the title is here and elsewhere, and what the list knows."""
    text = (
        "Turkish Prime Minister Recep Tayyip Erdogan told the farmers on Friday that prices would fall. "
        "In Ankara, President Erdogan signed the order."
    )
    (flag,) = flags("2025-06-06", text)
    assert flag.message == (
        'Called "Prime Minister" here and "President" elsewhere in the article; President of Turkey since 2014-08-28.'
    )
    assert [span.text for span in flag.spans] == ["Turkish Prime Minister", "President Erdogan"]
    assert all(text[span.start : span.end] == span.text for span in flag.spans)
    assert (flag.by, flag.confidence, len(flag.actors)) == ("roles.list@1", 0.95, 1)


def test_article_alone() -> None:
    """Of a person in no list, only that the article gives two titles is said."""
    text = "Iceland's Prime Minister Tova Renn left for Oslo. President Renn of Iceland gave no reason."
    (flag,) = flags(None, text)
    assert flag.message == 'Called "Prime Minister" here and "President" elsewhere in the article.'
    assert flag.by == "roles.article@1"


def test_list_needs_a_date() -> None:
    """Without a date of publication nobody's title is held against the list."""
    assert flags(None, "French Prime Minister Emmanuel Macron said that the law would pass.") == ()


def test_two_wrong_titles_are_two_flags() -> None:
    """Two persons with wrong titles have a flag each, in reading order."""
    found = flags(
        "2025-06-04", "Chinese Prime Minister Xi Jinping and Canadian President Mark Carney spoke on Tuesday."
    )
    assert [flag.spans[0].text for flag in found] == ["Chinese Prime Minister", "Canadian President"]
