"""What is due, and what happened when: lists in order of time with a drawing beside each line."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.exports.html.board import Known, known_date
from dragoman.exports.html.cards import Desk, Link
from dragoman.exports.html.cells import Cell, Opener
from dragoman.exports.html.scale import Scale, Stroke, Tick
from dragoman.exports.html.summaries import summary
from dragoman.exports.html.wording import moment as in_words
from dragoman.exports.html.wording import plain
from dragoman.exports.timeline import Moment, by_due_date, timeline
from dragoman.records.affairs import Expectation
from dragoman.records.intervals import Interval

KINDS = {"event": "event", "said": "said", "round": "round of talks", "since": "talks since", "expected": "expected"}
"""The kinds of a timeline's moments as the page names them."""

LISTS = {"event": "events", "said": "attributions", "round": "talks", "since": "talks", "expected": "expectations"}
"""The record's list whose colour a moment takes."""


@dataclass(frozen=True)
class Due:
    """Something expected, as the list shows it.

    Attributes:
        window: by when; where it has words that give no date, it is an open window.
        open_window: whether there are words for the time, but no date.
        strokes: the window as drawn; empty where it has no date.
        voices: on whose word it is expected.
    """

    anchor: str | None
    kind: str
    status: str
    who: tuple[Link, ...]
    words: Cell
    condition: Cell | None
    window: Known | None
    open_window: bool
    strokes: tuple[Stroke, ...]
    voices: tuple[Link, ...]


@dataclass(frozen=True)
class Drawn:
    """A line of time with its ticks.

    Attributes:
        ticks: the days that are named.
        now: the place of the day of publication in percent, or None.
    """

    ticks: tuple[Tick, ...]
    now: float | None


@dataclass(frozen=True)
class Dues:
    """What is expected: first with a date, then with words for the time only, then without."""

    line: Drawn
    dated: tuple[Due, ...]
    undated: tuple[Due, ...]


@dataclass(frozen=True)
class Happening:
    """A moment of the timeline.

    Attributes:
        list_name: the record's list of its entry, for the colour.
        when: event time.
        fuzzy: whether the words leave the day open.
        told: report time in words, and its place on the line in percent.
    """

    anchor: str | None
    list_name: str
    kind: str
    what: str
    words: Cell
    when: Known | None
    fuzzy: bool
    strokes: tuple[Stroke, ...]
    told: str | None
    told_at: float | None
    voices: tuple[Link, ...]


@dataclass(frozen=True)
class Course:
    """The timeline: what has a time, in order of it, and what has none, apart."""

    line: Drawn
    dated: tuple[Happening, ...]
    undated: tuple[Happening, ...]


def dues_of(desk: Desk, opener: Opener) -> Dues:
    """Lay out a record's expectations."""
    record = desk.register.record
    windows = [one.window for one in record.expectations if one.window is not None]
    scale = Scale(windows, (), record.document.published)
    dues = [_due(desk, opener, scale, one) for one in by_due_date(record.expectations)]
    dated = tuple(due for due in dues if due.strokes)
    undated = sorted((due for due in dues if not due.strokes), key=lambda due: not due.open_window)
    return Dues(Drawn(scale.ticks(), scale.now), dated, tuple(undated))


def course_of(desk: Desk, opener: Opener) -> Course:
    """Lay out a record's timeline."""
    record = desk.register.record
    line = timeline(record)
    periods = [moment.when for moment in line.dated if moment.when is not None]
    scale = Scale(periods, (moment.told for moment in line.dated), record.document.published)
    return Course(
        Drawn(scale.ticks(), scale.now),
        tuple(_happening(desk, opener, moment, scale) for moment in line.dated),
        tuple(_happening(desk, opener, moment, None) for moment in line.undated),
    )


def _due(desk: Desk, opener: Opener, scale: Scale, expected: Expectation) -> Due:
    window = expected.window
    strokes = scale.bar(window, to_come=True)
    return Due(
        anchor=desk.register.anchor(expected.id),
        kind=plain(expected.kind),
        status=expected.status,
        who=desk.actor_links(expected.who),
        words=opener.cell(expected.what.spans),
        condition=opener.cell(expected.condition.spans) if expected.condition else None,
        window=known_date(opener, window),
        open_window=_is_open(window),
        strokes=strokes,
        voices=desk.voices(expected.attribution) if expected.attribution else (),
    )


def _is_open(window: Interval | None) -> bool:
    return window is not None and window.start is None and window.end is None


def _happening(desk: Desk, opener: Opener, moment: Moment, scale: Scale | None) -> Happening:
    return Happening(
        anchor=desk.register.anchor(moment.entry),
        list_name=LISTS[moment.kind],
        kind=KINDS[moment.kind],
        what=summary(desk, moment.entry),
        words=opener.cell(moment.spans),
        when=known_date(opener, moment.when),
        fuzzy=moment.is_fuzzy,
        strokes=scale.bar(moment.when) if scale else (),
        told=in_words(moment.told[:10], weekday=False) if moment.told else None,
        told_at=scale.moment(moment.told) if scale else None,
        voices=desk.voices(moment.voice) if moment.voice else (),
    )
