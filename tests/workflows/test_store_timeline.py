"""What came about when, over all articles of a store."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from builders import actor, document, event, interval, record
from dragoman.cli.main import dragoman
from dragoman.records.intervals import Interval
from dragoman.records.links import Address, Cluster
from dragoman.records.record import Record
from dragoman.stores.address import parse_address
from dragoman.stores.base import Linked, Question
from dragoman.stores.writing import StoreWriter
from dragoman.workflows.store_timeline import timeline, written
from store_places import asking, moment, put


def strike(words: str, published: str, date: Interval | None = None, kind: str = "ASSAULT") -> Record:
    """Make a record of one sentence that is one event."""
    text = document(f"{words} {published}.", title=words, published=published, published_from="option")
    who = actor(text, words.split(maxsplit=1)[0], kind="state", country="NOR")
    return record(text, actors=(who,), events=(event(text, words, kind, actors=(who.id,), date=date),))


FIRST = strike("Norway struck the fort", "2025-06-05", interval("2025-06-01", "2025-06-30", precision="month"))
AGAIN = strike("Norway hit the old fort", "2025-06-07", interval("2025-06-03"))
LATER = strike("Norway shelled a bridge", "2025-06-06", interval("2025-06-04"))
UNDATED = strike("Norway bombed a road", "2025-06-02")


@pytest.fixture
def place(tmp_path: Path) -> str:
    """Give a store with four articles, two of which tell one strike."""
    place = str(tmp_path / "news.db")
    put(place, FIRST, AGAIN, LATER, UNDATED)
    tellings = tuple(Address(sha256=one.document.sha256, entry=one.events[0].id) for one in (FIRST, AGAIN))
    fort = Cluster(id="xe-0123456789ab", kind="event", name="the fort", members=tellings, voices=2)
    with StoreWriter(parse_address(place)) as writer, asking(place) as reader:
        writer.put_links(Linked((), (fort,)), reader.linked()[1].at(moment(9)))
    return place


def run(*arguments: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(dragoman, list(arguments))


def told(place: str, **asked: Any) -> list[tuple[str | None, str | None, int, str | None]]:
    """Give of each moment its first day, its last, its voices and its report."""
    moments = timeline(place, Question(**asked)).moments
    return [(one.start, one.end, one.voices, one.reported) for one in moments]


def test_what_two_articles_tell_is_one_moment_with_the_narrowest_date(place: str) -> None:
    """A happening that is linked should stand once, with the narrowest date, all voices and the first report."""
    fort = ("2025-06-03", "2025-06-03", 2, "2025-06-05")
    assert told(place) == [fort, ("2025-06-04", "2025-06-04", 1, "2025-06-06")]


def test_only_tellings_that_answer_the_question_count(place: str) -> None:
    """A telling that the question leaves out should lend the moment nothing but its voice."""
    assert told(place, text="struck") == [("2025-06-01", "2025-06-30", 2, "2025-06-05")]


def test_what_has_no_date_stands_apart(place: str) -> None:
    """Without a date, an event should be listed only where such are asked for, by its report."""
    assert told(place, dated=False) == [(None, None, 1, "2025-06-02")]


def test_parts_follow_each_other(place: str) -> None:
    """All parts together should give each moment once, in the same order."""
    first = timeline(place, Question(), limit=1)
    rest = timeline(place, Question(), limit=9, after=first.after)
    assert (*first.moments, *rest.moments) == timeline(place, Question()).moments
    assert rest.after is None


def test_the_command_writes_a_table(place: str) -> None:
    """The table should have the date in front, with a mark where it is fuzzy, the words and the canonical id."""
    shown = run("timeline", "--store", place, "--text", "struck", "--width", "120").stdout.splitlines()
    assert shown[0] == "~ 2025-06-01 to 2025-06-30 · ASSAULT happened · Norway · 2 voices · reported 2025-06-05"
    assert shown[1:] == ["      Norway struck the fort", "      [article] xe-0123456789ab"]
    assert run("timeline", "--store", place, "--undated").stdout.startswith("no date · ASSAULT")


def test_the_command_writes_lines_of_json_and_csv(place: str) -> None:
    """Each format should have every telling's id and article."""
    lines = run("timeline", "--store", place, "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["documents"] for line in lines] == [[1, 2], [3]]
    rows = list(csv.DictReader(run("timeline", "--store", place, "--format", "csv").stdout.splitlines()))
    assert [(row["date"], row["tellings"], row["fuzzy"]) for row in rows] == [
        ("2025-06-03", "2", "false"), ("2025-06-04", "1", "false"),
    ]  # fmt: skip


def test_a_part_names_the_cursor_of_the_next(place: str) -> None:
    """Where there is more, the cursor should be told on standard error."""
    first = run("timeline", "--store", place, "--limit", "1")
    cursor = first.stderr.partition("--after ")[2].strip()
    assert "bridge" in run("timeline", "--store", place, "--after", cursor).stdout


def test_nothing_is_written_for_no_moments() -> None:
    """An empty timeline should be an empty table, and a head alone in CSV."""
    assert list(written((), "table", 80)) == []
    assert len(list(written((), "csv", 80))) == 1


def test_what_two_articles_tell_has_no_single_source(place: str) -> None:
    """Once linked, a happening that two articles tell should not answer a question for what one voice alone tells."""
    assert told(place, single_source=True) == [("2025-06-04", "2025-06-04", 1, "2025-06-06")]
