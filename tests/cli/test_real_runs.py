"""`dragoman` as a process of its own: pipes, terminals and a real article."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from builders import call
from dragoman.records.codec import decode, encode

DRAGOMAN = (sys.executable, "-c", "from dragoman.cli.main import main; main()")
ARTICLE = (
    "Ministers end talks\n\n"
    "GENEVA, March 3 - Foreign Minister Paula Rossi said on Monday that the border would open soon. "
    "“We have no other choice,” she told reporters.\n\n"
    "The foreign ministry in Bern denied that troops had crossed the river.\n"
)

WAITING = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job is born deaf to it

class Waiting:
    def read(self):
        print("w", flush=True)
        time.sleep(60)

class Input:
    buffer = Waiting()

sys.stdin = Input()
"""


def environment(**changes: str) -> dict[str, str]:
    """Give an environment in which nothing says how a terminal looks, but for what is named."""
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return plain | {"TERM": "xterm-256color"} | changes


def shown_on_terminal(record: Path, **changes: str) -> bytes:
    """Run `dragoman show` with a terminal of unknown width as its output and give all that it is sent."""
    master, slave = pty.openpty()
    try:
        with subprocess.Popen([*DRAGOMAN, "show", str(record)], stdout=slave, env=environment(**changes)) as process:
            os.close(slave)
            chunks = []
            while True:
                try:
                    chunk = os.read(master, 65536)
                except OSError:  # how Linux says that nobody writes to the terminal any more
                    break
                if not chunk:
                    break
                chunks.append(chunk)
        assert process.returncode == 0
        return b"".join(chunks)
    finally:
        os.close(master)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Write a record to a file."""
    path = tmp_path / "call.json"
    path.write_bytes(encode(call()))
    return path


def test_article_becomes_a_record_that_keeps_every_rule() -> None:
    """What `read` writes should be a record of that article, and `check` should prove it."""
    command = [*DRAGOMAN, "read", "-", "--published", "2025-03-04", "--format", "json"]
    read = subprocess.run(command, input=ARTICLE.encode(), capture_output=True, check=True)
    assert decode(read.stdout).document.text == ARTICLE
    assert any(one.source for one in decode(read.stdout).attributions)
    checked = subprocess.run([*DRAGOMAN, "check", "-"], input=read.stdout, capture_output=True, check=True)
    assert b"proven" in checked.stdout


def test_readers_that_go_away_are_no_fault(record: Path) -> None:
    """Where whoever reads the output has gone, the command should end without a word."""
    process = subprocess.Popen([*DRAGOMAN, "show", str(record)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


def test_interrupt_shows_no_traceback() -> None:
    """Ctrl-C while waiting for input should end with exit code 130 and no traceback."""
    # `check` imports what it needs before it waits, so the interruption comes when a byte has shown that it waits.
    code = f"{WAITING}\n{DRAGOMAN[2]}"
    with subprocess.Popen(
        [sys.executable, "-c", code, "check", "-"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.read(1) == b"w"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors.strip() == b""


@pytest.mark.parametrize(
    ("changes", "coloured"),
    [
        pytest.param({}, True, id="terminal"),
        pytest.param({"NO_COLOR": "1"}, False, id="no-color"),
        pytest.param({"NO_COLOR": ""}, True, id="empty-no-color"),
        pytest.param({"TERM": "dumb"}, False, id="dumb-terminal"),
    ],
)
def test_colour_is_for_terminals_that_want_it(record: Path, changes: dict[str, str], coloured: bool) -> None:
    """A terminal should get colours, unless it cannot show them or its user wants none."""
    assert (b"\x1b[" in shown_on_terminal(record, **changes)) == coloured


def test_terminal_of_another_encoding_gets_marks(record: Path) -> None:
    """A terminal that cannot show a character should get a question mark for it, not an error."""
    sent = shown_on_terminal(record, PYTHONIOENCODING="ascii", NO_COLOR="1")
    assert b"?It was a good conversation,?" in sent


def test_locale_changes_nothing_in_a_pipe(record: Path) -> None:
    """Piped output should be UTF-8 and the same in every locale."""
    command = [*DRAGOMAN, "show", str(record)]
    outputs = {
        subprocess.run(command, capture_output=True, check=True, env=environment(**changes)).stdout
        for changes in ({"LC_ALL": "C"}, {"PYTHONIOENCODING": "latin-1"}, {"LC_ALL": "C.UTF-8", "COLUMNS": "200"})
    }
    assert len(outputs) == 1
    assert "“It was a good conversation,”" in outputs.pop().decode("utf-8")
