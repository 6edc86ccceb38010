"""Linking the articles of a store, asking where an affair stands, and taking a link back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dragoman.cli.main import dragoman
from dragoman.errors import UsageError
from dragoman.readers.base import ReadingOptions
from dragoman.stores.base import Question
from dragoman.workflows import link as workflow
from dragoman.workflows.query import ask
from dragoman.workflows.store import read_into
from store_places import moment

WIRE = """---
title: {title}
published: {day}
source: {source}
---

{body}
"""
TALKS = (
    ("Arda and Belin agree to talks", "2025-03-03", "North Wire",
     "Peru and Chile agreed on Monday to hold talks on the fishing dispute in Lima next week. President Rosa Marin of "
     "Peru met Chilean Foreign Minister Luis Ortega in Lima on Monday."),
    ("Peru says talks go ahead", "2025-03-04", "South Post",
     "Peru and Chile had agreed on Monday to hold talks on the fishing dispute, officials said on Tuesday. Chilean "
     "Foreign Minister Luis Ortega met President Rosa Marin in Lima on Monday."),
    ("Storm hits the coast", "2025-03-04", "South Post",
     "Kenya closed its border with Somalia on Tuesday. Somali President Abdi Noor condemned the closure."),
)  # fmt: skip


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a linked store of three articles, two of which are of one affair."""
    folder = tmp_path_factory.mktemp("affair")
    for number, (title, day, source, body) in enumerate(TALKS):
        text = WIRE.format(title=title, day=day, source=source, body=body)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    place = folder / "news.db"
    list(read_into([str(folder)], str(place), ReadingOptions(rules_only=True), clock=lambda: moment(3)))
    workflow.link(str(place), clock=lambda: moment(4))
    return place


@pytest.fixture
def place(linked: Path, tmp_path: Path) -> str:
    """Give a copy of the linked store that a test may change."""
    copy = tmp_path / "news.db"
    shutil.copy(linked, copy)
    return str(copy)


def meetings(place: str) -> list[str]:
    """Give the ids of the two tellings of the meeting."""
    found = ask(place, Question(lists=("events",), types=("CONSULT",), text="met", newest_first=False)).found
    return [one.entry_id for one in found]


def run(*arguments: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(dragoman, list(arguments))


def test_one_meeting_that_two_articles_tell_is_one_thing(place: str) -> None:
    """Two tellings of one meeting should lead to one thing with two voices and the reasons for taking them as one."""
    first, second = meetings(place)
    (thing,) = workflow.tellings(place, first)
    assert {one.entry_id for one in thing.tellings} == {first, second}
    assert thing.cluster.voices == 2
    assert all(one.reasons for one in thing.links)
    assert workflow.tellings(place, thing.cluster.id) == (thing,)


def test_linking_again_changes_nothing(place: str) -> None:
    """The same articles should be linked to the same outcome, however often."""
    before = [workflow.tellings(place, one) for one in meetings(place)], workflow.affairs(place)
    workflow.link(place, clock=lambda: moment(9))
    assert ([workflow.tellings(place, one) for one in meetings(place)], workflow.affairs(place)) == before


def test_a_judgement_undoes_a_link_and_can_be_taken_back(place: str) -> None:
    """Entries that a person calls different should stay apart at every linking, until the person takes it back."""
    first, second = meetings(place)
    said = {"person": "Eva", "reason": "two meetings", "clock": lambda: moment(10)}
    workflow.judge(place, (first, second), "different", **said)  # type: ignore[arg-type]
    assert workflow.affairs(place)[1]
    workflow.link(place, clock=lambda: moment(11))
    assert [len(workflow.tellings(place, one)[0].tellings) for one in (first, second)] == [1, 1]
    workflow.judge(place, (first, second), "open", **said | {"clock": lambda: moment(12)})  # type: ignore[arg-type]
    workflow.link(place, clock=lambda: moment(13))
    assert len(workflow.tellings(place, first)[0].tellings) == 2


@pytest.mark.parametrize(
    ("pair", "verdict", "person", "told"),
    [
        ((0, 1), "perhaps", "Eva", "no verdict"),
        ((0, 0), "same", "Eva", "always the same as itself"),
        ((0, 1), "same", " ", "needs the name"),
    ],
    ids=["no-verdict", "itself", "nameless"],
)
def test_a_judgement_that_makes_no_sense_is_refused(
    place: str, pair: tuple[int, int], verdict: str, person: str, told: str
) -> None:
    """A judgement without a known verdict, a pair or a name should be refused, and nothing be kept."""
    ids = meetings(place)
    with pytest.raises(UsageError, match=told):
        workflow.judge(place, (ids[pair[0]], ids[pair[1]]), verdict, person=person, reason="so")
    assert run("judge", "--store", place, "--list").stdout == ""


def test_entries_of_two_kinds_are_never_one(place: str) -> None:
    """A judgement that an event and a party are the same should be refused."""
    actor = ask(place, Question(lists=("actors",))).found[0].entry_id
    with pytest.raises(UsageError, match="different kinds"):
        workflow.judge(place, (meetings(place)[0], actor), "same", person="Eva", reason="so")


def test_the_affair_holds_the_two_articles(place: str) -> None:
    """Two articles of one dispute should make an affair; one on another matter should stay out of it."""
    (affair,), outdated = workflow.affairs(place)
    assert (affair.articles, outdated) == (2, False)
    found, _ = workflow.state(place, "peru chile")
    assert found is not None
    assert [document.source for document in found.documents] == ["North Wire", "South Post"]


def test_an_affair_is_told_as_of_a_day(place: str) -> None:
    """As of a day before anything was stored, or had appeared, nothing should be known."""
    assert workflow.state(place, "peru", as_of="2026-01-02")[0] is None
    assert workflow.state(place, "peru", as_of="2026-01-03")[0] == workflow.state(place, "peru")[0]
    early = workflow.state(place, "peru", published_by="2025-03-03")[0]
    assert early is not None
    assert len(early.documents) == 1
    assert workflow.state(place, "peru", published_by="2025-03-02")[0] is None


def test_one_text_that_appeared_on_two_days_is_linked(tmp_path: Path) -> None:
    """A text that another paper prints a week later should be one document, though less of it is still to come then."""
    body = "Peru and Chile agreed on Monday to meet on Friday. President Rosa Marin of Peru praised Chile."
    for number, day in enumerate(("2025-03-04", "2025-03-11")):
        text = WIRE.format(title="Talks", day=day, source=f"Paper {number}", body=body)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    text = WIRE.format(title="More", day="2025-03-05", source="Paper 3", body=f"{TALKS[0][3]} {body}")
    (tmp_path / "2.txt").write_text(text, encoding="utf-8")
    store = str(tmp_path / "twice.db")
    list(read_into([str(tmp_path)], store, ReadingOptions(rules_only=True)))
    assert workflow.link(store).articles == 2
    assert all(workflow.state(store, one.id)[0] is not None for one in workflow.affairs(store)[0])


@pytest.mark.parametrize("named", ["norway", " "], ids=["unknown", "blank"])
def test_an_affair_that_is_not_there_is_told(place: str, named: str) -> None:
    """A name that no affair has should be refused with a word on where they are listed."""
    with pytest.raises(UsageError, match="lists them"):
        workflow.state(place, named)


def test_the_commands_show_affair_and_links(place: str) -> None:
    """The commands should show the affair with its articles, and the tellings with their reasons."""
    shown = run("state", "peru", "--store", place, "--since", "2025-03-04", "--width", "100")
    assert shown.exit_code == 0
    assert "2 articles · reported 2025-03-03 to 2025-03-04" in shown.stdout
    assert "new  [2] Peru says talks go ahead" in shown.stdout
    listed = run("state", "--store", place)
    assert "2 articles" in listed.stdout
    same = run("same", meetings(place)[0], "--store", place, "--width", "200")
    assert "2 tellings, 2 voices" in same.stdout
    held = json.loads(run("state", "peru", "--store", place, "--format", "json").stdout)
    assert len(held["documents"]) == 2


def test_the_commands_say_what_is_missing(place: str, tmp_path: Path) -> None:
    """A store that was never linked, a wrong day and an unknown name should each be told in a line."""
    list(read_into([str(tmp_path / "none.txt")], str(tmp_path / "empty.db")))
    assert "never linked" in run("state", "--store", str(tmp_path / "empty.db")).stderr
    assert "no date" in run("state", "peru", "--store", place, "--since", "May").stderr
    assert "nothing that is linked" in run("same", "ev-000000000000", "--store", place).stderr
    assert "two entries and a verdict" in run("judge", "ev-000000000000", "--store", place).stderr


def test_the_command_links_and_sums_up(place: str) -> None:
    """The command should say how much it found; a judgement by command should count from then on."""
    first, second = meetings(place)
    said = run("judge", first, second, "different", "--store", place, "--by", "Eva", "--reason", "two")
    assert said.exit_code == 0
    assert "Eva" in run("judge", "--store", place, "--list").stdout
    assert "something was stored or said since" in run("state", "peru", "--store", place).stderr
    done = run("link", "--store", place, "--no-progress")
    assert done.stderr.startswith("3 articles, ")
