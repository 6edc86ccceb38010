"""The drawing of time."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from builders import interval
from dragoman.exports.html.scale import STRENGTHS, Scale

DAY = interval("2024-04-08")
MONTH = interval("2024-04-01", "2024-04-30", precision="month")
ABOUT = interval("2024-04-08", approximate=True)
SINCE = interval("2024-04-01", None, open="to", precision="month")
UNTIL = interval(None, "2024-04-30", open="from")
EVERYTHING = (DAY, MONTH, ABOUT, SINCE, UNTIL)


def scale(*periods: Any, published: str | None = "2024-04-09") -> Scale:
    """Make a line for stretches of time, reports and publication of one day."""
    return Scale(periods or EVERYTHING, (published,), published)


def strengths(period: Any) -> list[int]:
    """Draw one stretch and give its strengths from left to right."""
    return [stroke.strength for stroke in scale().bar(period)]


def test_a_day_is_one_full_stroke() -> None:
    """What happened on a day that is known is drawn firmly."""
    assert strengths(DAY) == [STRENGTHS]


@pytest.mark.parametrize("period", [MONTH, ABOUT], ids=["a-month", "about-a-day"])
def test_a_fuzzy_stretch_has_soft_ends(period: Any) -> None:
    """Both ends fade, the middle is firmer, and nothing is as firm as a day."""
    drawn = strengths(period)
    assert drawn == drawn[::-1]
    assert drawn[0] < max(drawn) < STRENGTHS


def test_open_towards_later_fades_to_the_end() -> None:
    """'Since April' begins firmly and fades out to the right edge."""
    drawn = scale().bar(SINCE)
    assert [stroke.strength for stroke in drawn] == list(range(STRENGTHS, 0, -1))
    assert drawn[-1].start + drawn[-1].width == pytest.approx(100)


def test_open_towards_earlier_rises_from_the_edge() -> None:
    """'Until the end of April' rises from the left edge."""
    drawn = scale().bar(UNTIL)
    assert [stroke.strength for stroke in drawn] == list(range(1, STRENGTHS + 1))
    assert drawn[0].start == 0


def test_a_deadline_to_come_begins_with_publication() -> None:
    """What is still to come cannot have been done before the article told of it."""
    line = scale()
    assert line.bar(UNTIL, to_come=True)[0].start == line.now


def test_a_deadline_that_has_passed_is_drawn_from_the_edge() -> None:
    """Where the window ended before publication it is not turned round."""
    line = scale(interval(None, "2024-04-02", open="from"))
    assert line.bar(interval(None, "2024-04-02", open="from"), to_come=True)[0].start == 0


@pytest.mark.parametrize("period", EVERYTHING, ids=["day", "month", "about", "since", "until"])
def test_strokes_join_and_stay_on_the_line(period: Any) -> None:
    """Strokes neither overlap nor leave gaps nor leave the line."""
    drawn = scale().bar(period)
    assert all(one.start + one.width == pytest.approx(other.start) for one, other in pairwise(drawn))
    assert drawn[0].start >= 0
    assert drawn[-1].start + drawn[-1].width <= 100.01


@pytest.mark.parametrize("period", [None, interval(None), interval("2024-13-45")], ids=["none", "unresolved", "no-day"])
def test_what_has_no_day_is_not_drawn(period: Any) -> None:
    """No bar is made up for words that name no day."""
    assert scale(MONTH, interval(None)).bar(period) == ()


def test_days_stand_in_order() -> None:
    """Earlier is further left, however long ago."""
    days = ("1991-12-25", "2024-04-01", "2024-04-02", "2024-04-09")
    line = Scale((), days, None)
    places = [line.moment(day) or 0 for day in days]
    assert places == sorted(places)
    assert len(set(places)) == len(days)


def test_a_long_gap_leaves_room_for_the_rest() -> None:
    """Three decades do not press a week into a point."""
    line = scale(interval("1991-12-25"), MONTH)
    assert sum(stroke.width for stroke in line.bar(MONTH)) > 20


def test_ticks_keep_their_distance_and_name_publication() -> None:
    """Names of days do not run into each other, and the day of publication is always among them."""
    ticks = scale(*(interval(f"2024-04-{day:02}") for day in range(1, 29))).ticks()
    assert all(other.place - one.place > 15 for one, other in pairwise(ticks))
    assert "9 Apr 2024" in [tick.label for tick in ticks]


def test_names_at_the_edges_stay_inside() -> None:
    """The first name begins at its day, the last ends there."""
    sides = {tick.side for tick in Scale((), ("2024-01-01", "2024-12-01"), None).ticks()}
    assert sides <= {"start", "middle", "end"}


def test_without_any_day_there_is_nothing() -> None:
    """An empty line has no ticks, no publication and no place for a day."""
    empty = Scale((), (), None)
    assert (empty.ticks(), empty.now, empty.moment(None)) == ((), None, None)
