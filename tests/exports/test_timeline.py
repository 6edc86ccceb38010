"""Timelines: event time apart from report time, fuzzy entries marked, undated ones listed apart."""

from __future__ import annotations

import pytest

from builders import attribution, document, event, expectation, interval, record, spans
from dragoman.exports.timeline import Moment, by_due_date, timeline
from full_record import harbour


def moment(**when: object) -> Moment:
    """Make a moment whose event time has the given fields."""
    fields = {"precision": "day", **when}
    return Moment("event", "ev-000000000000", interval(**fields), None, None, ())


def test_entries_stand_in_order_of_event_time() -> None:
    """What begins first stands first, whatever the order of telling, and of one day the shorter before the longer."""
    starts = [one.when.start for one in timeline(harbour()).dated if one.when]
    assert starts == sorted(starts)


def test_report_time_is_that_of_the_saying_or_of_the_article() -> None:
    """What somebody told on a date was told then; all else was told when the article came out."""
    text = document("Mora said on Monday that the convoy left on Friday. Rain fell on Sunday.", published="2024-04-10")
    said = attribution(
        text, source="Mora", cue="said", content="that the convoy left on Friday",
        date=interval("2024-04-08", "2024-04-08"),
    )  # fmt: skip
    left = event(text, "the convoy left", attribution=said.id, date=interval("2024-04-05", "2024-04-05"))
    fell = event(text, "Rain fell", date=interval("2024-04-07", "2024-04-07"))
    made = record(text, attributions=(said,), events=(left, fell))
    assert [(one.kind, one.told) for one in timeline(made).dated] == [
        ("event", "2024-04-08"), ("event", "2024-04-10"), ("said", "2024-04-10"),
    ]  # fmt: skip


def test_undated_entries_stand_apart() -> None:
    """Events and expectations without a date are listed apart; a saying without one is left out."""
    text = document("Mora said that the convoy left. A second convoy is planned.")
    said = attribution(text, source="Mora", cue="said", content="that the convoy left")
    left = event(text, "the convoy left", attribution=said.id)
    due = expectation(text, "A second convoy is planned")
    line = timeline(record(text, attributions=(said,), events=(left,), expectations=(due,)))
    assert (line.dated, [one.kind for one in line.undated]) == ((), ["event", "expected"])


FUZZY = [
    ("one day", {"start": "2024-04-08", "end": "2024-04-08"}, False),
    ("one hour", {"start": "2024-04-08T09:00", "end": "2024-04-08T10:00", "precision": "hour"}, False),
    ("a week", {"start": "2024-04-08", "end": "2024-04-14", "precision": "week"}, True),
    ("open", {"start": "2024-04-08", "end": None, "open": "to"}, True),
    ("about", {"start": "2024-04-08", "end": "2024-04-08", "approximate": True}, True),
    ("two days", {"start": "2024-04-06", "end": "2024-04-07"}, True),
]


@pytest.mark.parametrize(("when", "fuzzy"), [case[1:] for case in FUZZY], ids=[case[0] for case in FUZZY])
def test_what_leaves_the_day_open_is_fuzzy(when: dict[str, object], fuzzy: bool) -> None:
    """Only what names one day, or a time within it, is drawn as a point."""
    assert moment(**when).is_fuzzy is fuzzy


def test_words_of_a_moment_are_the_articles() -> None:
    """Every entry of the line has words of the article."""
    made = harbour()
    line = timeline(made)
    assert all(
        made.document.text[span.start : span.end] == span.text
        for one in (*line.dated, *line.undated)
        for span in one.spans
    )
    assert spans(made.document, "Rain fell.")


def test_expectations_go_by_the_day_they_are_due() -> None:
    """The last day of a window counts, else its first; what has no day stands last, in reading order."""
    text = document("They go. We wait. You stay. I come. He sings.")
    windows = {
        "They go": interval("2024-05-01", "2024-06-30"),
        "We wait": None,
        "You stay": interval("2024-05-03", None, open="to"),
        "I come": interval(None),
        "He sings": interval(None, "2024-05-02", open="from"),
    }
    found = by_due_date(expectation(text, words, window=window) for words, window in windows.items())
    assert [one.what.spans[0].text for one in found] == ["He sings", "You stay", "They go", "We wait", "I come"]
