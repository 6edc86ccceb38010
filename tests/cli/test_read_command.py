"""`dragoman read`: where records go, what is said of failures, and exit codes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builders import call
from dragoman.cli.main import dragoman
from dragoman.errors import DragomanError, UnreadableInput
from dragoman.records.codec import decode, encode
from dragoman.workflows import read as reading
from dragoman.workflows.read import Outcome, ReadingOptions

RECORD = call()


class Calls:
    """What the workflow was called with."""

    inputs: list[str]
    options: ReadingOptions
    workers: int


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Put a workflow in place that reads anything whose name has no "bad" in it."""
    seen = Calls()

    def read_all(inputs, options, *, workers, stdin, progress) -> Iterator[Outcome]:  # type: ignore[no-untyped-def]
        seen.inputs, seen.options, seen.workers = list(inputs), options, workers
        for name in seen.inputs:
            if "bad" in name:
                yield Outcome(name, error=UnreadableInput(name, "it is empty"))
            else:
                yield Outcome(name, record=RECORD)

    monkeypatch.setattr(reading, "read_all", read_all)
    monkeypatch.setattr(reading, "expand", iter)
    return seen


def run(*arguments: str) -> Result:
    """Run `dragoman read`."""
    return CliRunner().invoke(dragoman, ["read", *arguments])


def test_default_is_a_plain_readout(calls: Calls) -> None:
    """One article should come out as a readout of 80 columns without escape sequences."""
    ran = run("a.txt")
    assert ran.exit_code == 0
    assert "article < Trump < Putin" in ran.stdout
    assert "\x1b" not in ran.stdout
    assert max(map(len, ran.stdout.splitlines())) <= 80
    assert ran.stderr == ""


def test_width_is_obeyed(calls: Calls) -> None:
    """A wider readout should use its width."""
    assert max(map(len, run("a.txt", "--width", "120").stdout.splitlines())) == 120


def test_json_is_one_canonical_record(calls: Calls) -> None:
    """With --format json standard output should hold the record's canonical bytes and a line feed."""
    assert run("a.txt", "--format", "json").stdout_bytes == encode(RECORD) + b"\n"


def test_json_lines_are_one_stream(calls: Calls) -> None:
    """With --format jsonl several articles should be lines of one stream."""
    lines = run("a.txt", "b.txt", "--format", "jsonl").stdout_bytes.splitlines()
    assert [decode(line) for line in lines] == [RECORD, RECORD]


def test_readouts_of_several_articles_follow_each_other(calls: Calls) -> None:
    """Several articles should be read out one after another, with a summary on standard error."""
    ran = run("a.txt", "b.txt")
    assert ran.stdout.count("ON WHOSE WORD") == 2
    assert ran.stderr == "2 articles read\n"


@pytest.mark.parametrize("form", ["json", "html"])
def test_several_articles_do_not_fit_in_one_document(calls: Calls, form: str) -> None:
    """Several articles as JSON or HTML without a folder should be a usage error that says what to do."""
    ran = run("a.txt", "b.txt", "--format", form)
    assert ran.exit_code == 2
    assert "name a folder with --output" in ran.stderr
    assert ran.stdout == ""


def test_failures_are_named_and_the_rest_is_read(calls: Calls) -> None:
    """Each failure should be one line on standard error; the rest goes on, and the exit code is 3."""
    ran = run("a.txt", "bad.txt", "b.txt", "--format", "jsonl")
    assert ran.exit_code == 3
    assert len(ran.stdout.splitlines()) == 2
    assert ran.stderr == "dragoman: bad.txt: it is empty\n2 articles read, 1 could not be read\n"


def test_single_failure_has_no_summary(calls: Calls) -> None:
    """Where the only input fails there should be its one line and exit code 3."""
    ran = run("bad.txt")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (3, "", "dragoman: bad.txt: it is empty\n")


def test_hostile_file_names_cannot_command_the_terminal(calls: Calls) -> None:
    """Control characters in the name of a file should be replaced in messages, also line ends."""
    assert run("bad\x1b[31m\nname.txt").stderr == "dragoman: bad�[31m name.txt: it is empty\n"


@pytest.mark.parametrize(
    ("form", "ending"), [("json", ".json"), ("html", ".html"), ("text", ".txt")], ids=["json", "html", "text"]
)
def test_folder_gets_a_file_for_each_article(calls: Calls, tmp_path: Path, form: str, ending: str) -> None:
    """With a folder as output each article should have one file, named after it, no name twice."""
    folder = tmp_path / "out"
    ran = run("x/story.txt", "bad.txt", "y/Story.html", "--format", form, "--output", str(folder))
    assert sorted(path.name for path in folder.iterdir()) == sorted([f"story{ending}", f"Story-2{ending}"])
    assert ran.stdout == ""
    assert ran.stderr.splitlines()[-1] == f"2 articles read, 1 could not be read; 2 files in {folder}"
    assert ran.exit_code == 3


@pytest.mark.parametrize("ending", ["json", "jsonl", "html", "txt"])
def test_ending_of_the_output_says_the_format(calls: Calls, tmp_path: Path, ending: str) -> None:
    """A file as output should hold the article in the format of its ending, and nothing should be printed."""
    path = tmp_path / f"story.{ending}"
    ran = run("a.txt", "--output", str(path))
    start = {"json": b"{", "jsonl": b"{", "html": b"<!", "txt": b"Trump and Putin speak"}[ending]
    assert path.read_bytes().lower().startswith(start.lower())
    assert (ran.exit_code, ran.output) == (0, "")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_json_lines_for_a_folder_are_one_file(calls: Calls, tmp_path: Path) -> None:
    """JSON Lines should be one stream in a folder too."""
    run("a.txt", "b.txt", "--format", "jsonl", "--output", str(tmp_path / "out"))
    assert len((tmp_path / "out" / "records.jsonl").read_bytes().splitlines()) == 2


def test_nothing_is_written_for_what_cannot_be_read(calls: Calls, tmp_path: Path) -> None:
    """Where no article could be read no file should appear."""
    run("bad.txt", "--output", str(tmp_path / "story.json"))
    run("bad.txt", "--output", str(tmp_path / "stories.jsonl"))
    assert list(tmp_path.iterdir()) == []


def test_unwritable_place_is_a_usage_error(calls: Calls, tmp_path: Path) -> None:
    """A place that cannot be written to should be named, with exit code 2."""
    (tmp_path / "file").write_text("")
    ran = run("a.txt", "--output", str(tmp_path / "file" / "story.json"))
    assert ran.exit_code == 2
    assert "cannot be written" in ran.stderr


def test_options_reach_the_workflow(calls: Calls) -> None:
    """What is known of the inputs should be handed on as it was given."""
    run(
        "a.jsonl", "-", "--published", "2025-06-04", "--field", "text=body", "--field", "title=headline",
        "--input-format", "jsonl", "--workers", "3", "--allow-private", "--no-progress",
    )  # fmt: skip
    assert calls.inputs == ["a.jsonl", "-"]
    assert calls.workers == 3
    assert calls.options == ReadingOptions(
        published="2025-06-04",
        format="jsonl",
        fields={"text": "body", "title": "headline"},
        allow_private=True,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param([], id="no-input"),
        pytest.param(["a.txt", "--field", "text"], id="field-without-a-name"),
        pytest.param(["a.txt", "--format", "pdf"], id="unknown-format"),
        pytest.param(["a.txt", "--width", "10"], id="too-narrow"),
        pytest.param(["a.txt", "--workers", "0"], id="no-workers"),
        pytest.param(["a.txt", "--min-confidence", "2"], id="more-than-certain"),
        pytest.param(["a.txt", "--min-confidence", "0.5", "--format", "json"], id="filtered-record"),
        pytest.param(["a.txt", "--nonsense"], id="unknown-option"),
    ],
)
def test_wrong_usage(calls: Calls, arguments: list[str]) -> None:
    """Wrong usage should be explained on standard error with exit code 2, and nothing be printed."""
    ran = run(*arguments)
    assert ran.exit_code == 2
    assert ran.stdout == ""
    assert ran.stderr


def test_min_confidence_says_what_is_missing(calls: Calls) -> None:
    """A readout without the less sure entries should say how many are not shown."""
    ran = run("a.txt", "--min-confidence", "0.95")
    assert "Not shown: 6 less sure than 0.95." in ran.stdout
    assert "article < Trump" not in ran.stdout


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        pytest.param(KeyboardInterrupt(), 130, id="interrupted"),
        pytest.param(BrokenPipeError(), 141, id="broken-pipe"),
        pytest.param(DragomanError("the model is missing"), 3, id="expected"),
    ],
)
def test_breaking_off_shows_no_traceback(
    calls: Calls, monkeypatch: pytest.MonkeyPatch, raised: BaseException, code: int
) -> None:
    """Being interrupted, losing the reader of a pipe, or an expected error should end quietly with its code."""

    def read_all(*_: object, **__: object) -> Iterator[Outcome]:
        yield Outcome("a.txt", record=RECORD)
        raise raised

    monkeypatch.setattr(reading, "read_all", read_all)
    ran = run("a.txt")
    assert ran.exit_code == code
    assert "Traceback" not in ran.output
    assert ran.stderr.strip() == ("dragoman: the model is missing" if code == 3 else "")
