"""Same input, same output, byte for byte."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dragoman.records.codec import encode
from dragoman.workflows.read import read

SOURCES = Path(__file__).resolve().parent.parent / "src" / "dragoman"

ARTICLES = {
    "dated": (
        "LISBON, May 6 (Wire) - Portugal's foreign minister, Ana Prates, said on Tuesday that talks with Angola would "
        "resume next week.\n\n\u201cWe are close,\u201d she told reporters. \u201cThirty-one of 40 articles are "
        "settled.\u201d Luanda denied that any date had been set, and warned that it would not be hurried."
    ),
    "undated": "Officials in Luanda said on Monday they expected an answer within two weeks. Nobody else commented.",
    "odd": (
        "The envoy\u00a0said:\r\n\u201cNo.\u201d \U0001f54a He re\u00adfused to say when.\r\n\r\n"
        "At least 12\u202f000 people left."
    ),
}

SCRIPT = """
import hashlib, json, sys
from dragoman.records.codec import encode
from dragoman.workflows.read import read

articles = json.load(sys.stdin)
names = sorted(articles, reverse="--backwards" in sys.argv)
digests = {name: hashlib.sha256(encode(read(articles[name].encode(), published=None))).hexdigest() for name in names}
print(json.dumps(digests, sort_keys=True))
"""

CLOCKS = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.localtime", "time.gmtime",
    "time.ctime", "time.strftime", "random.random", "random.choice", "random.shuffle", "random.sample", "uuid.uuid1",
    "uuid.uuid4", "locale.setlocale", "locale.getlocale",
}  # fmt: skip
UNHURRIED = ("records", "vocabularies", "analysis", "exports")
"""The folders in which the same input must give the same output, so that nothing there may ask the clock or luck."""


def digests() -> dict[str, str]:
    """Read the articles here and give the hash of each record."""
    return {name: hashlib.sha256(encode(read(text.encode()))).hexdigest() for name, text in ARTICLES.items()}


@pytest.mark.parametrize(
    ("environment", "arguments"),
    [
        pytest.param({"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"}, [], id="hash seed 1"),
        pytest.param(
            {"PYTHONHASHSEED": "4242", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8"},
            ["--backwards"],
            id="backwards",
        ),
    ],
)
def test_a_new_process_gives_the_same_bytes(environment: dict[str, str], arguments: list[str]) -> None:
    """Hash seed, time zone, locale and the order of the articles do not show in a record."""
    given = subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments],
        input=json.dumps(ARTICLES),
        env=os.environ | environment,
        capture_output=True,
        check=True,
        text=True,
    )
    assert json.loads(given.stdout) == digests()


def test_what_was_read_before_does_not_show() -> None:
    """A record is the same whether or not other articles were read before it in the same process."""
    first = digests()
    for text in ("Lima said that it would not come.", ARTICLES["dated"] + " Lisbon agreed, Prates said." * 9):
        read(text.encode())
    assert digests() == first


@pytest.mark.parametrize(
    "file",
    [file for folder in UNHURRIED for file in sorted((SOURCES / folder).rglob("*.py"))],
    ids=lambda file: str(file.relative_to(SOURCES)),
)
def test_nothing_asks_the_clock_or_luck(file: Path) -> None:
    """No module between a document and its output asks for time, chance or locale."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert f"{node.value.id}.{node.attr}" not in CLOCKS, f"line {node.lineno}"
        elif isinstance(node, ast.ImportFrom):
            named = {f"{node.module}.{alias.name}" for alias in node.names}
            assert named.isdisjoint(CLOCKS), f"line {node.lineno}"
