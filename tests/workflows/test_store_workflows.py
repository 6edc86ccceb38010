"""Reading into a store, asking, comparing and mending, as the verbs do it."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from builders import call
from dragoman.errors import InvalidRecord, UnreadableInput, UsageError
from dragoman.readers.base import Material, ReadingOptions
from dragoman.stores.base import Question
from dragoman.workflows import mend, store
from dragoman.workflows.diff import compare, diff, lines
from dragoman.workflows.outcomes import Outcome
from dragoman.workflows.query import ask, written
from dragoman.workflows.store import input_digest, opened_to_read, read_into
from dragoman.workflows.store_statements import lines as told
from dragoman.workflows.store_statements import statements
from full_record import harbour
from store_places import moment, news, put

SIGNED = {"person": "Ana Silva", "reason": "seen in print", "clock": lambda: moment(20)}


@pytest.fixture
def place(tmp_path: Path) -> str:
    """Give the address of a store that is not there yet."""
    return str(tmp_path / "news.db")


@pytest.fixture
def read_names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let every file be read as a made-up record of its words; give the names of what was read."""
    names: list[str] = []

    def made_up(material: Material | UnreadableInput, options: ReadingOptions) -> Outcome:
        if isinstance(material, UnreadableInput):
            return Outcome(material.source, error=material)
        names.append(Path(material.name).name)
        words = material.data.decode()
        return Outcome(material.name, record=news(what=words, url=f"https://example.org/{Path(material.name).name}"))

    monkeypatch.setattr(store, "outcome_of", made_up)
    return names


def folder(tmp_path: Path, **files: str) -> list[str]:
    """Write files, and give their names."""
    for name, words in files.items():
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    return [str(tmp_path / f"{name}.txt") for name in files]


def states(inputs: list[str], place: str, options: ReadingOptions | None = None) -> list[str]:
    """Read into a store; give what became of each input."""
    return [one.state for one in read_into(inputs, place, options, clock=lambda: moment(1))]


def test_a_batch_goes_on_where_it_was(tmp_path: Path, place: str, read_names: list[str]) -> None:
    """What was stored before an interruption should not be read again, and the rest be read in order."""
    inputs = folder(tmp_path, a="it rains", b="it snows", c="it hails", d="it pours")
    running = read_into(inputs, place, clock=lambda: moment(1))
    assert [next(running).state, next(running).state] == ["added", "added"]
    running.close()
    assert states([*inputs, str(tmp_path / "none.txt")], place) == [
        "passed over", "passed over", "added", "added", "failed",
    ]  # fmt: skip
    assert read_names == ["a.txt", "b.txt", "c.txt", "d.txt"]
    assert len(ask(place, Question(lists=("attributions",))).found) == 4


def test_other_options_read_again(tmp_path: Path, place: str, read_names: list[str]) -> None:
    """Other options, and other bytes under the same name, should be read, and add only what is new."""
    inputs = folder(tmp_path, a="it rains")
    assert states(inputs, place) == ["added"]
    assert states(inputs, place, ReadingOptions(rules_only=True)) == ["known"]
    folder(tmp_path, a="it snows")
    assert states(inputs, place) == ["added"]
    assert len(read_names) == 3
    with opened_to_read(place) as reader:
        assert [one.version for one in reader.readings()] == [1, 2]


def test_records_come_back_corrected(tmp_path: Path, place: str, read_names: list[str]) -> None:
    """A record that is wanted back should be the stored one with its corrections."""
    inputs = folder(tmp_path, a="it rains")
    (first,) = read_into(inputs, place, with_records=True, clock=lambda: moment(1))
    assert first.record is not None
    mend.reject(place, first.record.attributions[0].id, **SIGNED)  # type: ignore[arg-type]
    (again,) = read_into(inputs, place, with_records=True)
    assert again.record is not None
    assert again.record.attributions == ()
    assert "1 rejected" in str(again.record.document.notice)


def test_the_digest_knows_bytes_options_and_knowledge(tmp_path: Path) -> None:
    """Whatever can change a record should change the hash of the input; the folder it lies in should not."""
    table = tmp_path / "holders.tsv"
    table.write_text("one", encoding="utf-8")
    base = Material("x/a.txt", b"text", file_name="a.txt")
    digests = [
        input_digest(base, ReadingOptions()),
        input_digest(changed(base, data=b"Text"), ReadingOptions()),
        input_digest(changed(base, file_name="b.txt"), ReadingOptions()),
        input_digest(base, ReadingOptions(published="2025-06-04")),
        input_digest(base, ReadingOptions(knowledge=(str(table),))),
    ]
    table.write_text("two", encoding="utf-8")
    digests.append(input_digest(base, ReadingOptions(knowledge=(str(table),))))
    assert len(set(digests)) == 6
    assert input_digest(changed(base, name="y/a.txt"), ReadingOptions()) == digests[0]


def changed(material: Material, **changes: Any) -> Material:
    """Give the material with other fields."""
    from dataclasses import replace

    return replace(material, **changes)


@pytest.mark.parametrize("format_name", ["table", "jsonl", "csv"])
def test_answers_are_written(place: str, format_name: str) -> None:
    """Each form of an answer should show the words, the voice and whence it comes."""
    put(place, call())
    found = ask(place, Question(acts=("warn",))).found
    output = list(written(found, format_name, 100))
    if format_name == "jsonl":
        line = json.loads(output[0])
        assert line["entry"] == json.loads(found[0].entry)
        assert line["voice"] == "article < Donald Trump < Vladimir Putin"
    elif format_name == "csv":
        header, row = csv.reader(output)
        assert dict(zip(header, row, strict=True))["act"] == "warn"
    else:
        assert output[0] == "2025-06-04"
        assert "warned" in output[2]
        assert max(map(len, output)) <= 100


def test_csv_runs_no_formula(place: str) -> None:
    """A cell that a spreadsheet would take for a formula should be made plain text."""
    put(place, news(title="=HYPERLINK(1)"))
    lines_of = list(written(ask(place, Question(lists=("actors",))).found, "csv", 80))
    assert "'=HYPERLINK(1)" in lines_of[1]


def test_all_entries_may_be_asked_for(place: str) -> None:
    """Without a limit the whole answer should come, whatever its length."""
    put(place, harbour(), call())
    wanted = sum(1 for one in (harbour(), call()) for _ in one.entries())
    assert len(ask(place, Question(), limit=None).found) == wanted
    assert ask(place, Question(), limit=3).after is not None


def test_diff_tells_versions_of_a_text(place: str) -> None:
    """Between two texts the sentences and entries that changed should be told, and those that moved not."""
    first = news(what="the ferry would sail in May", url="https://example.org/f", tail="Rain fell.")
    second = news(what="the ferry would sail in July", url="https://example.org/f", tail="Rain fell.")
    put(place, first)
    put(place, second, day=2)
    (comparison,) = diff(place, "https://example.org/f")
    assert [(one.kind, one.list) for one in comparison.changes] == [
        ("gone", "text"), ("new", "text"), ("gone", "attributions"), ("new", "attributions"),
    ]  # fmt: skip
    output = list(lines(comparison))
    assert "+ text: Ana Silva said that the ferry would sail in July." in output


def test_diff_tells_fields_of_an_entry() -> None:
    """An entry that is read otherwise should be told with its old and new values, and a new title, too."""
    other = msgspec.structs.replace(CALL.attributions[1], act="say")
    newer = msgspec.structs.replace(CALL, attributions=(CALL.attributions[0], other, *CALL.attributions[2:]))
    newer = msgspec.structs.replace(newer, document=msgspec.structs.replace(CALL.document, title="Other"))
    circumstances, change = compare(CALL, newer)
    assert circumstances.fields == (("title", '"Trump and Putin speak"', '"Other"'),)
    assert (change.kind, change.entry_id, change.fields) == ("changed", other.id, (("act", '"warn"', '"say"'),))


CALL = call()


def test_diff_of_one_reading_is_empty(place: str) -> None:
    """An article that was read once should have nothing to compare; a strange reading should be refused."""
    put(place, CALL)
    assert diff(place, "1") == []
    with pytest.raises(UsageError):
        diff(place, "1", (1, 9))
    with pytest.raises(UsageError):
        diff(place, "77")


LEAVES = ("said", "say", "the army would leave the valley")
STAYS = ("said", "say", "the army would never leave the valley")
DENIED = ("denied", "deny", "the army would leave the valley")
LATE = ("denied", "deny", "the ferry was late")

SAYINGS = {
    "denied": (LEAVES, DENIED, True),
    "repeated": (LEAVES, LEAVES, False),
    "negated": (LEAVES, STAYS, True),
    "denied and negated": (STAYS, DENIED, False),
    "another matter": (LEAVES, LATE, False),
    "denied twice": (DENIED, DENIED, False),
}


@pytest.mark.parametrize(("first", "second", "changes"), SAYINGS.values(), ids=SAYINGS)
def test_changes_of_a_party_are_marked(
    place: str, first: tuple[str, str, str], second: tuple[str, str, str], changes: bool
) -> None:
    """A statement should be marked where the party stood elsewhere on the same matter before, and only there."""
    for day, (verb, act, what) in enumerate((first, second), start=3):
        record = news(verb=verb, what=what, url=f"https://example.org/{day}", entry={"act": act})
        document = msgspec.structs.replace(record.document, published=f"2025-06-{day:02d}")
        record = msgspec.structs.replace(record, document=document)
        put(place, record)
    found = statements(place, Question(sources=("silva",))).statements
    assert [one.found.start for one in found] == ["2025-06-03", "2025-06-04"]
    assert (found[1].earlier is not None) == changes
    assert any(line.startswith("!") for line in told(found, 100)) == changes


def test_fields_are_mended_by_path(place: str) -> None:
    """Fields should be set however deep, words be found in the text, and the id follow the words."""
    put(place, CALL)
    wrote = next(one for one in CALL.attributions if one.kind == "direct")
    made = mend.mend(
        place, wrote.id, {"source.actor": None, "medium_spans": [{"text": "the call"}]}, **SIGNED  # type: ignore[arg-type]
    )  # fmt: skip
    (found,) = ask(place, Question(types=("direct",))).found
    entry = json.loads(found.entry)
    assert entry["source"]["actor"] is None
    assert entry["medium_spans"][0]["start"] == CALL.document.text.index("the call")
    assert found.correction == made.number == 1


def test_an_entry_is_added(place: str) -> None:
    """An entry that the reading missed should be found like any other, and be taken back."""
    put(place, CALL)
    warned = next(one for one in CALL.attributions if one.act == "warn")
    entry = {"value": 1, "unit": None, "span": {"text": "drone attack"}, "attribution": warned.id}
    made = mend.add(place, "1", "figures", entry, **SIGNED)  # type: ignore[arg-type]
    assert [one.entry_id for one in ask(place, Question(text="attack", lists=("figures",))).found] == [made.entry_id]
    mend.withdraw(place, made.number, **SIGNED)  # type: ignore[arg-type]
    assert ask(place, Question(text="attack", lists=("figures",))).found == ()
    assert [one.action for one in mend.corrections(place)] == ["add", "withdraw"]


REFUSED: dict[str, tuple[type[Exception], Any]] = {
    "no such entry": (UsageError, lambda at: mend.reject(at, "at-000000000000", **SIGNED)),
    "no reason": (UsageError, lambda at: mend.reject(at, CALL.figures[0].id, person="A", reason=" ")),
    "no field": (UsageError, lambda at: mend.mend(at, CALL.figures[0].id, {}, **SIGNED)),
    "no such field": (InvalidRecord, lambda at: mend.mend(at, CALL.figures[0].id, {"valeu": 1}, **SIGNED)),
    "no such place": (UsageError, lambda at: mend.mend(at, CALL.figures[0].id, {"unit.name": 1}, **SIGNED)),
    "no such words": (UsageError, lambda at: mend.mend(at, CALL.figures[0].id, {"span": {"text": "ninety"}}, **SIGNED)),
    "words twice": (UsageError, lambda at: mend.mend(at, CALL.figures[0].id, {"span": {"text": "the"}}, **SIGNED)),
    "no such list": (InvalidRecord, lambda at: mend.add(at, "1", "people", {}, **SIGNED)),
    "no such article": (UsageError, lambda at: mend.add(at, "9", "figures", {}, **SIGNED)),
    "no such correction": (UsageError, lambda at: mend.withdraw(at, 4, **SIGNED)),
}  # fmt: skip


@pytest.mark.parametrize(("error", "act"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_mended_is_refused(place: str, error: type[Exception], act: Any) -> None:
    """A correction that makes no sense should be refused, and nothing be kept."""
    put(place, CALL)
    with pytest.raises(error):
        act(place)
    assert mend.corrections(place) == ()


def test_the_latest_statements_come_in_order_of_time(place: str) -> None:
    """With a limit, the latest statements should come, the earliest of them in front, and more be told of."""
    days = ("2025-06-01", "2025-06-02", "2025-06-03")
    put(place, *(news(what=f"ship {day} would sail", published=day, url=f"https://example.org/{day}") for day in days))
    latest = statements(place, Question(sources=("silva",)), limit=2)
    assert [one.found.start for one in latest.statements] == ["2025-06-02", "2025-06-03"]
    assert latest.has_earlier
    assert not statements(place, Question(sources=("silva",)), limit=3).has_earlier
