"""The calendar, read back by icalendar, and the slides of TimelineJS."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import icalendar
import msgspec
import pytest

from builders import document, expectation, interval, record
from depot_record import depot
from dragoman.exports.dated.ics import FOLD, days_of
from dragoman.exports.timeline import timeline
from dragoman.records.intervals import Interval
from exporting import held, rows
from full_record import harbour


def calendar(*records: Any) -> list[Any]:
    """Read the entries of the calendar."""
    return list(icalendar.Calendar.from_ical(held("ics", *records)["calendar.ics"]).walk("VEVENT"))


def test_expectations_and_rounds_are_in_the_calendar() -> None:
    """What is due and what was held should stand there, all day, each under its own name."""
    found = calendar(depot(), harbour())
    assert [str(one["summary"]) for one in found] == [
        "Planned (2024-07-01 to 2024-07-31): Ilse Varga: visit Soria in July",
        "Round: Geneva talks, round 1",
        "Planned (2024-05-01 to 2024-05-31): A third round is planned",
        "Round: harbour talks, round 2",
    ]
    assert len({str(one["uid"]) for one in found}) == len(found)


def test_days_are_whole_and_the_end_is_exclusive() -> None:
    """A window should cover all of its days; a day alone ends on the next."""
    visit, first, *_ = calendar(depot())
    assert (visit.decoded("dtstart"), visit.decoded("dtend")) == (date(2024, 7, 1), date(2024, 8, 1))
    assert (first.decoded("dtstart"), first.decoded("dtend")) == (date(2024, 6, 8), date(2024, 6, 9))
    assert (str(visit["transp"]), str(visit["status"]), str(first["status"])) == (
        "TRANSPARENT", "TENTATIVE", "CONFIRMED"
    )  # fmt: skip


def test_a_window_is_said_in_words() -> None:
    """The description should quote the words of the date, say what was assumed, on whose word, and of which article."""
    visit, first, *_ = calendar(depot())
    told = str(visit["description"]).splitlines()
    assert told[0] == "When: 2024-07-01 to 2024-07-31 (month); “July”; the next July"
    assert told[1] == "On the word of: article"
    assert told[-2] == 'Article: Depot, "shelled", Test Wire, 2024-06-09T18:30:00+02:00'
    assert str(visit["url"]) == "https://www.example.org/depot?x=1"
    assert str(first["location"]) == "Geneva"


def test_a_planned_event_that_is_expected_stands_once() -> None:
    """The planned visit is told as an expectation; where it is not, the event itself should be in the calendar."""
    alone = msgspec.structs.replace(depot(), expectations=())
    found = [str(one["uid"]) for one in calendar(alone)]
    assert f"{depot().events[2].id}@dragoman" in found
    assert f"{depot().events[2].id}@dragoman" not in [str(one["uid"]) for one in calendar(depot())]


def test_what_has_no_date_is_named() -> None:
    """A round without a date should be in the list of what was left out."""
    (row,) = rows(held("ics", depot())["left_out.csv"])
    assert (row["list"], row["entry"], row["reason"]) == ("talks", depot().talks[0].id, "no date")


@pytest.mark.parametrize(
    ("when", "due"),
    [
        pytest.param(interval("2024-05-01"), ("2024-05-01", "2024-05-01"), id="a day"),
        pytest.param(interval("2024-05-01", "2024-05-31"), ("2024-05-01", "2024-05-31"), id="a month"),
        pytest.param(interval(None, "2024-05-31", open="from"), ("2024-05-31", "2024-05-31"), id="until a day"),
        pytest.param(interval("2024-05-01", open="to"), ("2024-05-01", "2024-05-01"), id="since a day"),
        pytest.param(
            interval("2024-05-01T23:00:00Z", "2024-05-01T23:59:00Z"), ("2024-05-01", "2024-05-01"), id="an hour"
        ),
        pytest.param(interval(None), None, id="unresolved"),
        pytest.param(None, None, id="none"),
    ],
)
def test_days_of_windows(when: Interval | None, due: tuple[str, str] | None) -> None:
    """A deadline should stand on its last day, an open beginning on its first."""
    found = days_of(when)
    assert found == (due and tuple(date.fromisoformat(day) for day in due))


def test_lines_are_short_and_end_as_the_form_demands() -> None:
    """No line should be longer than 75 octets, and none be cut within a letter."""
    words = "sign the „große“ treaty – " * 9
    text = document(f"They will {words}in May.")
    due = expectation(text, words.strip(), window=interval("2024-05-01"))
    data = held("ics", record(text, expectations=(due,)))["calendar.ics"]
    lines = data.split(b"\r\n")
    assert all(len(line) <= FOLD for line in lines)
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode("utf-8")
    (found,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert str(found["summary"]) == f"Planned: {words.strip()}"


def test_no_clock_is_asked() -> None:
    """The stamp that the form demands should be the day of publication, or the first day of all clocks."""
    assert calendar(depot())[0].decoded("dtstamp").isoformat() == "2024-06-09T00:00:00+00:00"
    article = msgspec.structs.replace(depot().document, published=None, published_from=None)
    undated = msgspec.structs.replace(depot(), document=article)
    assert calendar(undated)[0].decoded("dtstamp").year == 1970


def slides(*records: Any) -> list[dict[str, Any]]:
    """Read the slides."""
    found = json.loads(held("timelinejs", *records)["timeline.json"])
    assert found["title"]["text"]["headline"]
    events: list[dict[str, Any]] = found["events"]
    return events


def test_every_dated_entry_is_a_slide() -> None:
    """The slides should be those of the record's own timeline, each under a name of its own."""
    found = slides(depot(), harbour())
    assert len(found) == sum(len(timeline(one).dated) for one in (depot(), harbour()))
    assert len({one["unique_id"] for one in found}) == len(found)
    assert {one["group"] for one in found} == {"Events", "Said", "Talks", "Expected"}


def test_slides_say_who_and_whether_it_came_about() -> None:
    """A headline should name the parties and the standing, and the text quote the words and name the voice."""
    by_id = {one["unique_id"]: one for one in slides(depot())}
    shelled, _, visit, *_ = (by_id.get(event.id) for event in depot().events)
    assert shelled is not None
    assert visit is not None
    assert shelled["start_date"] == {"year": 2024, "month": 6, "day": 7}
    assert shelled["text"]["headline"] == "Veland → Soria: shelled"
    assert "On the word of: article &lt; Sorian army" in shelled["text"]["text"]
    assert visit["text"]["headline"] == "[planned] Ilse Varga → Soria: plans to visit"
    assert visit["end_date"] == {"year": 2024, "month": 7, "day": 31}
    assert visit["display_date"] == "2024-07-01 to 2024-07-31 (month)"


def test_words_cannot_become_markup() -> None:
    """Angle brackets of an article should be shown, not obeyed."""
    text = document("They will <script>meet</script> in May.")
    due = expectation(text, "<script>meet</script>", window=interval("2024-05-01"))
    (slide,) = slides(record(text, expectations=(due,)))
    assert "<script>" not in json.dumps(slide)
    assert "&lt;script&gt;meet" in slide["text"]["headline"]
