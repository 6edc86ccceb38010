"""The commands of the store, from end to end."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builders import call
from dragoman.cli.main import dragoman
from store_places import put

ARTICLE = """Ferry to sail in May

VALLETTA (Test Wire) - Minister Ana Silva said on Monday that the ferry would sail in May.
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give a store that holds a call, named by the environment."""
    place = str(tmp_path / "news.db")
    put(place, call())
    monkeypatch.setenv("DRAGOMAN_STORE", place)
    return place


def run(*arguments: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(dragoman, list(arguments))


def test_articles_are_read_into_a_store_once(tmp_path: Path) -> None:
    """The first run should store the article, the second pass over it, and a question find what was said."""
    article, place = tmp_path / "ferry.txt", str(tmp_path / "new.db")
    article.write_text(ARTICLE, encoding="utf-8")
    first = run("read", str(article), "--store", place, "--published", "2025-06-04", "--rules-only")
    assert (first.exit_code, first.stdout) == (0, "")
    assert first.stderr == f"1 article stored; store: {place}\n"
    more = ("--store", place, "--published", "2025-06-04", "--rules-only")
    again = run("read", str(article), str(tmp_path / "no.txt"), *more)
    assert again.exit_code == 3
    assert "0 articles stored, 1 already there, 1 could not be read" in again.stderr
    found = run("query", "--store", place, "--actor", "Ana Silva", "--kind", "attributions", "--format", "jsonl")
    assert "the ferry would sail" in json.loads(found.stdout)["words"]


def test_a_stored_record_is_also_written_where_it_is_asked_for(tmp_path: Path) -> None:
    """With a format, the record should come to standard output, too, whether it was stored now or before."""
    article, place = tmp_path / "ferry.txt", str(tmp_path / "new.db")
    article.write_text(ARTICLE, encoding="utf-8")
    command = ("read", str(article), "--store", place, "--rules-only", "--format", "json")
    first, again = run(*command), run(*command)
    assert first.stdout == again.stdout
    assert json.loads(first.stdout)["document"]["text"] == ARTICLE


def test_pages_follow_each_other(place: str) -> None:
    """A page that is not the last should name the cursor of the next one on standard error."""
    first = run("query", "--kind", "actors", "--limit", "2", "--format", "jsonl")
    cursor = first.stderr.partition("--after ")[2].strip()
    second = run("query", "--kind", "actors", "--limit", "2", "--format", "jsonl", "--after", cursor)
    ids = [json.loads(line)["id"] for line in (first.stdout + second.stdout).splitlines()]
    assert sorted(ids) == sorted(one.id for one in call().actors)
    assert second.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("query", "--omitted"), "made no mention of the drones"),
        (("query", "--act", "warn"), "[article < Donald Trump < Vladimir Putin]"),
        (("who", "Trump"), "It was a good conversation"),
        (("query", "--format", "csv", "--limit", "1"), "date,until,dated,list"),
    ],
    ids=["omitted", "voice", "who", "csv"],
)
def test_answers(place: str, arguments: tuple[str, ...], words: str) -> None:
    """Each command should show what was asked for."""
    ran = run(*arguments)
    assert ran.exit_code == 0
    assert words in ran.stdout


def test_a_correction_from_end_to_end(place: str) -> None:
    """An entry should be mended, be listed, and be asked for as it is now."""
    wrote = next(one for one in call().attributions if one.kind == "direct")
    signed = ("--by", "Ana Silva", "--reason", "it praises")
    made = run("mend", wrote.id, "--set", "act=praise", *signed)
    assert (made.exit_code, made.stdout) == (0, f"correction no. 1: mend {wrote.id}\n")
    assert "corrected no. 1" in run("query", "--act", "praise").stdout
    assert "Ana Silva: mend" in run("mend", "--list").stdout
    assert run("mend", "--withdraw", "1", *signed).exit_code == 0
    assert run("query", "--act", "praise").stderr == "nothing found\n"


def test_diff_of_one_reading(place: str) -> None:
    """An article that was read once should be told so."""
    assert run("diff", "1").stdout == "there is one reading only\n"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("query", "--store", "absent.db"), 3),
        (("query", "--store", "mysql://x/y"), 2),
        (("query", "--from", "soon"), 2),
        (("query", "--after", "zzz"), 2),
        (("mend", "at-000000000000"), 2),
        (("mend", "at-000000000000", "--reject", "--by", "A", "--reason", "b"), 2),
        (("mend", "--add", "figures", "--by", "A", "--reason", "b"), 2),
        (("diff", "nothing"), 2),
    ],
    ids=["no-store", "no-database", "no-date", "no-cursor", "no-way", "no-entry", "no-article", "no-such-article"],
)
def test_errors_are_one_line(place: str, arguments: tuple[str, ...], code: int) -> None:
    """What cannot be done should be told in a line, with the exit code that the help promises."""
    ran = run(*arguments)
    assert ran.exit_code == code
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) <= 4


def test_a_store_of_a_newer_version_is_told(place: str) -> None:
    """A store that a newer Dragoman made should be refused with exit code 3."""
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    ran = run("query")
    assert ran.exit_code == 3
    assert "update Dragoman" in ran.stderr


def test_an_article_of_a_store_is_shown(place: str) -> None:
    """With a store, an article should be shown by its number, and one that is not there be named."""
    shown = run("show", "--store", place, "1", "talks")
    assert shown.exit_code == 0
    assert shown.stdout.startswith(call().document.title or "?")
    missing = run("show", "--store", place, "7")
    assert (missing.exit_code, missing.stdout) == (2, "")
    assert "no article '7'" in missing.stderr


def test_an_article_is_shown_as_it_was_then(place: str) -> None:
    """With a date, corrections made later should be passed over, and an article stored later not be shown."""
    said = call().attributions[0].id
    run("mend", said, "--reject", "--by", "Eva", "--reason", "no")
    now = run("show", "--store", place, "1", "--format", "json").stdout
    then = run("show", "--store", place, "1", "--as-of", "2026-01-03", "--format", "json").stdout
    held = [[one["id"] for one in json.loads(record)["attributions"]] for record in (now, then)]
    assert [said in ids for ids in held] == [False, True]
    early = run("show", "--store", place, "1", "--as-of", "2025-12-31")
    assert "not yet in the store as of 2025-12-31" in early.stderr


def test_a_day_needs_a_store() -> None:
    """A file with a record has no past, so that a date without a store should be refused."""
    assert "--as-of needs a store" in run("show", "record.json", "--as-of", "2026-01-03").stderr
