"""The reading order is one order, and the words of an entry are found wherever they stand."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.records.order import naming_words, reading_order
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.spans import Span
from dragoman.records.walking import fields_of, walk, words_of, written
from records.sound_records import sound_records
from records.test_rules import fixed


@settings(fixed, max_examples=30)
@given(record=sound_records(), data=st.data())
def test_shuffled_lists_sort_back(record: Record, data: st.DataObject) -> None:
    """However entries come, sorting them by the reading order gives the one list that a record has."""
    for name in ENTRY_LISTS:
        entries = getattr(record, name)
        assert tuple(sorted(data.draw(st.permutations(entries)), key=reading_order)) == entries


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_nested_voices_follow_the_ones_around_them(record: Record) -> None:
    """A reader meets an attribution before those within it."""
    position = {attribution.id: number for number, attribution in enumerate(record.attributions)}
    for attribution in record.attributions:
        assert attribution.within is None or position[attribution.within] < position[attribution.id]


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_every_span_is_found_with_its_place(record: Record) -> None:
    """The walk meets every span, and the place that it gives leads there."""
    for path, held in walk(record):
        value: Any = record
        for step in path:
            value = value[step] if isinstance(step, int) else dict(fields_of(value))[step]
        assert value is held
    assert {held for _, held in walk(record.events) if isinstance(held, Span)} == set(words_of(record.events))


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_only_naming_words_decide(record: Record) -> None:
    """Where the dates, places and sources of an entry stand does not move it in its list."""
    for name, _, entry in record.entries():
        words = naming_words(entry)
        assert set(words) <= set(words_of(entry))
        if name == "attributions":
            assert reading_order(msgspec.structs.replace(entry, source=None)) == reading_order(entry)
        elif name == "times":
            assert words == (entry.span,)  # type: ignore[attr-defined]


def test_a_place_is_written_as_people_read_it() -> None:
    """Fields are joined by points, positions stand in brackets."""
    assert written(("attributions", 3, "cue", "spans", 0)) == "attributions[3].cue.spans[0]"
    assert written(()) == ""
