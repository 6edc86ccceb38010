"""`check` proves records wherever they come from, and names the input and the place of what is wrong."""

from __future__ import annotations

import io
import json
from pathlib import Path

import msgspec
import pytest

from builders import document
from dragoman.errors import EXIT_CHECK_FAILED, EXIT_UNREADABLE, InvalidRecord, UnreadableInput
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.codec import encode
from dragoman.records.details import Silent
from dragoman.records.identity import identified
from dragoman.records.record import Provenance, Record
from dragoman.records.spans import Words, span_of
from dragoman.workflows.check import Checked, check, check_all, check_bytes

TEXT = "Nairobi announced that the border would reopen. Rain fell."


def record() -> Record:
    """Make a record with one attribution and one silent sentence."""
    article = document(TEXT)
    said = Attribution(
        by="tests.making@1",
        confidence=0.9,
        source=None,
        cue=Cue(spans=(span_of(TEXT, 8, 17),), lemma="announce"),
        content=Words(spans=(span_of(TEXT, 18, 46),)),
        kind="indirect",
        act="say",
    )
    silent = Silent(by="tests.making@1", confidence=1.0, spans=(span_of(TEXT, 48, 58),))
    return Record(
        provenance=Provenance(dragoman="0", stages=("attributions", "silent")),
        document=article,
        attributions=(identified(article, said),),
        silent=(identified(article, silent),),
    )


SOUND = encode(record())
WRONG = SOUND.replace(b'"lemma":"announce","spans":[{"end":17', b'"lemma":"announce","spans":[{"end":16')


def outcome(checked: Checked) -> str:
    """Say in a word how a check ended."""
    return type(checked.error).__name__ if checked.error else "proven"


def test_a_proof_counts_what_it_looked_at() -> None:
    """The proof of a sound record counts entries, spans, references, intervals and rules."""
    proof = check(record())
    assert (proof.entries, proof.spans, proof.references, proof.intervals) == (2, 6, 0, 0)
    assert proof.rules > 20


def test_the_first_failure_has_place_and_reason() -> None:
    """A wrong span is named with its path, the words that it claims and those that stand there."""
    with pytest.raises(InvalidRecord) as caught:
        check_bytes(WRONG, "wrong.json")
    assert caught.value.place == "wrong.json: attributions[0].cue.spans[0]"
    assert caught.value.reason == "says 'announced', but the text at 8:16 is 'announce' [spans]"
    assert caught.value.exit_code == EXIT_CHECK_FAILED


def test_an_object_is_proven_like_its_bytes() -> None:
    """A record that was made in Python and breaks its schema is caught too."""
    broken = msgspec.structs.replace(record(), silent=(msgspec.structs.replace(record().silent[0], confidence=7.0),))
    with pytest.raises(InvalidRecord, match=r"silent\[0\]\.confidence"):
        check(broken)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1], ids=["not a number", "infinite", "a whole number"])
def test_numbers_that_json_would_change_are_caught(number: float) -> None:
    """A number that reads back as another one never reaches a file."""
    silent = msgspec.structs.replace(record().silent[0], confidence=number)
    with pytest.raises(InvalidRecord, match="confidence"):
        check(msgspec.structs.replace(record(), silent=(silent,)))


def test_half_a_surrogate_pair_is_caught() -> None:
    """A text that UTF-8 cannot hold is no text of a record."""
    article = msgspec.structs.replace(record().document, title="\ud83d")
    with pytest.raises(InvalidRecord, match="cannot be written as JSON"):
        check(msgspec.structs.replace(record(), document=article))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(json.dumps(json.loads(SOUND), indent=2).encode(), "departs from it at byte 1", id="indented"),
        pytest.param(SOUND + b"\n\n", "canonical form", id="two line ends"),
        pytest.param(SOUND + b" ", "canonical form", id="a blank at the end"),
        pytest.param(SOUND.replace(b'"talks":[]', b'"talks":[],"talks":[]'), "canonical form", id="a key twice"),
        pytest.param(SOUND.replace(b"Rain", b"\\u0052ain"), "canonical form", id="an escape"),
        pytest.param(SOUND.replace(b'"flags":[],', b""), "canonical form", id="a default left out"),
        pytest.param(SOUND[:-1], "not a record in JSON", id="cut off"),
        pytest.param(SOUND + SOUND, "not a record in JSON", id="two records"),
    ],
)
def test_another_form_of_the_same_record_is_refused(data: bytes, reason: str) -> None:
    """One record has one form in bytes, so that files can be compared."""
    with pytest.raises(InvalidRecord, match=reason):
        check_bytes(data, "form.json")


def test_one_line_end_is_allowed() -> None:
    """A file may end its one line."""
    assert check_bytes(SOUND + b"\n", "record.json") == check_bytes(SOUND, "record.json")


def test_each_line_is_checked_and_named(tmp_path: Path) -> None:
    """In a JSON Lines file each record has its own outcome, named with its line, and empty lines are none."""
    file = tmp_path / "records.jsonl"
    file.write_bytes(SOUND + b"\n\n" + WRONG + b"\n" + SOUND)
    results = list(check_all([str(file)]))
    assert [outcome(result) for result in results] == ["proven", "InvalidRecord", "proven"]
    assert [result.name for result in results] == [f"{file}, line {line}" for line in (1, 3, 4)]
    assert str(results[1].error).startswith(f"{file}, line 3: attributions[0]")


@pytest.mark.parametrize(
    ("data", "outcomes"),
    [
        pytest.param(SOUND + b"\n", ["proven"], id="a record"),
        pytest.param(SOUND + b"\n" + WRONG + b"\n", ["proven", "InvalidRecord"], id="records, one a line"),
        pytest.param(json.dumps(json.loads(SOUND), indent=1).encode(), ["InvalidRecord"], id="an indented record"),
        pytest.param(b"", ["UnreadableInput"], id="nothing"),
        pytest.param(b"\n \n", ["UnreadableInput"], id="blank lines"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00", ["InvalidRecord"], id="a picture"),
    ],
)
def test_standard_input_holds_one_record_or_lines(data: bytes, outcomes: list[str]) -> None:
    """What comes through a pipe is taken as one record, or as one a line."""
    assert [outcome(result) for result in check_all(["-"], io.BytesIO(data))] == outcomes


def test_a_folder_is_checked_in_the_order_of_names(tmp_path: Path) -> None:
    """A folder stands for its records, also those in folders within it; other files are left alone."""
    (tmp_path / "within").mkdir()
    for name in ("b.json", "a.json", "within/c.json"):
        (tmp_path / name).write_bytes(SOUND)
    (tmp_path / "page.html").write_text("<p>")
    names = [Path(result.name).name for result in check_all([str(tmp_path)])]
    assert names == ["a.json", "b.json", "c.json"]


@pytest.mark.parametrize(
    ("prepare", "reason"),
    [
        pytest.param(lambda path: None, "cannot be opened", id="absent"),
        pytest.param(lambda path: path.mkdir(), "holds no .json or .jsonl file", id="an empty folder"),
        pytest.param(lambda path: path.write_bytes(b""), "holds no record", id="an empty file"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, prepare: object, reason: str) -> None:
    """An input that cannot be read has its own outcome, with its name, and does not stop the others."""
    file = tmp_path / "input"
    prepare(file)  # type: ignore[operator]
    good = tmp_path / "good.json"
    good.write_bytes(SOUND)
    first, second = check_all([str(file), str(good)])
    assert isinstance(first.error, UnreadableInput)
    assert first.error.exit_code == EXIT_UNREADABLE
    assert str(first.error).startswith(f"{file}: ")
    assert reason in str(first.error)
    assert outcome(second) == "proven"
