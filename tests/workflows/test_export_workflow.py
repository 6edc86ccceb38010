"""From files and from a store to other programs, with corrections, and never half a file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pandas
import pytest

from builders import call
from depot_record import depot
from dragoman.errors import DragomanError, UsageError
from dragoman.exports.archive import Given
from dragoman.records.codec import decode, encode
from dragoman.stores.base import Question
from dragoman.workflows import mend
from dragoman.workflows.check import check
from dragoman.workflows.export import FORMATS, archive, export, from_files, from_store
from dragoman.workflows.narrowing import narrowed
from dragoman.workflows.query import COLUMNS, ask
from exporting import given, held, table
from full_record import harbour
from store_places import moment, put

SIGNED = {"person": "Ana Silva", "reason": "seen in print", "clock": lambda: moment(20)}


@pytest.fixture
def place(tmp_path: Path) -> str:
    """Give a store that holds two articles."""
    place = str(tmp_path / "news.db")
    put(place, call(), day=1)
    put(place, harbour(), day=2)
    return place


def no_failure(error: DragomanError) -> None:
    """Fail: nothing should be wrong."""
    raise AssertionError(str(error))


def test_files_folders_and_lines_are_read(tmp_path: Path) -> None:
    """Records should come from a file, from lines of a file, and from folders, in order."""
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.json").write_bytes(encode(call()))
    (folder / "deep" / "b.jsonl").write_bytes(encode(call()) + b"\n")
    (folder / "croissant.json").write_text("{}", encoding="utf-8")
    (folder / "notes.txt").write_text("no record", encoding="utf-8")
    found = list(from_files([str(folder), str(folder / "a.json")], no_failure))
    assert [one.record for one in found] == [call()] * 3


def test_a_wrong_record_is_told_and_the_others_come(tmp_path: Path) -> None:
    """What breaks a rule or cannot be opened should not stop the rest."""
    (tmp_path / "good.json").write_bytes(encode(call()))
    (tmp_path / "bad.json").write_bytes(encode(call()).replace(b'"start":13', b'"start":14', 1))
    errors: list[DragomanError] = []
    names = [str(tmp_path / name) for name in ("bad.json", "none.json", "good.json")]
    assert [one.record for one in from_files(names, errors.append)] == [call()]
    assert [error.exit_code for error in errors] == [1, 3]


def test_all_of_a_store(place: str) -> None:
    """Without a question every article should come, whole, in the order in which they came."""
    assert [one.record for one in from_store(place, Question())] == [call(), harbour()]


def test_an_earlier_state_of_a_store(place: str) -> None:
    """What was stored later should not come."""
    assert [one.record for one in from_store(place, Question(as_of=moment(1)[:10]))] == [call()]


def test_an_answer_comes_with_what_it_names(place: str) -> None:
    """Of an article only the entries asked for should come, with parties and voices, and it should say so."""
    (found,) = from_store(place, Question(acts=("warn",)))
    record = found.record
    assert [one.act for one in record.attributions] == ["say", "warn"]
    assert [actor.name for actor in record.actors] == ["Donald Trump", "Vladimir Putin"]
    assert record.figures == ()
    assert "In part: 4 of 10 entries" in str(record.document.notice)
    check(record)


def test_an_answer_as_lines_is_provable(place: str, tmp_path: Path) -> None:
    """Parts of records should go out as records that keep every rule."""
    out = tmp_path / "part"
    export(from_store(place, Question(actors=("Donald Trump",))), archive("jsonl"), str(out))
    for line in (out / "records.jsonl").read_bytes().splitlines():
        check(decode(line))


def test_nothing_is_narrowed_where_everything_is_wanted() -> None:
    """A record of which all entries are wanted should stay as it is."""
    assert narrowed(harbour(), [entry.id for _, _, entry in harbour().entries()]) is not None
    whole = harbour()
    assert narrowed(whole, [entry.id for _, _, entry in whole.entries()]) is whole


def test_silence_is_told_of_whole_records_only() -> None:
    """A part of a record should not claim that the rest of the article was silent."""
    part = narrowed(call(), [call().attributions[0].id])
    assert part.silent == ()
    assert "silent" not in part.provenance.stages


@pytest.mark.parametrize("name", FORMATS)
def test_corrections_are_visible_in_every_export(name: str, place: str) -> None:
    """A rejected, a mended and an added entry should be told with person, reason and what was read."""
    said, warned, *_ = call().attributions
    figure = call().figures[0]
    mend.reject(place, figure.id, **SIGNED)  # type: ignore[arg-type]
    mend.mend(place, warned.id, {"act": "promise"}, **SIGNED)  # type: ignore[arg-type]
    files = held(name, *from_store(place, Question(sources=("Vladimir Putin",))))
    written = "".join(
        str(pandas.read_parquet(_file(data)).to_dict()) if file.endswith("parquet") else data.decode()
        for file, data in files.items()
    )
    assert written.count("Ana Silva") >= 2
    assert "seen in print" in written
    assert figure.id in written
    assert "mended no. 2" in written or name in ("jsonl", "prov", "geojson", "ics")
    assert said.id in written or name in ("ics", "timelinejs")


def _file(data: bytes) -> object:
    import io

    return io.BytesIO(data)


def test_a_correction_carries_both_forms(place: str) -> None:
    """The entry as it was read and as it should be should both be told."""
    warned = call().attributions[1]
    mend.mend(place, warned.id, {"act": "promise"}, **SIGNED)  # type: ignore[arg-type]
    first, second = from_store(place, Question())
    (one,) = first.corrections
    assert second.corrections == ()
    assert json.loads(one.before or "")["act"] == "warn"
    assert json.loads(one.after or "")["act"] == "promise"
    assert (one.action, one.entry, one.becomes, one.moment) == ("mend", warned.id, warned.id, moment(20))


def test_a_withdrawn_correction_is_no_correction(place: str) -> None:
    """What was taken back should not be told as if it held, nor what was said after the moment asked for."""
    mend.reject(place, call().figures[0].id, **SIGNED)  # type: ignore[arg-type]
    assert next(from_store(place, Question(as_of=moment(10)[:10]))).corrections == ()
    mend.withdraw(place, 1, **SIGNED)  # type: ignore[arg-type]
    assert next(from_store(place, Question())).corrections == ()


def test_a_text_that_comes_twice_is_written_once(tmp_path: Path) -> None:
    """Entries of the same text have the same ids, so that the second should be left out and counted."""
    outcome = export(given([call(), call(), depot()]), archive("csv"), str(tmp_path))
    assert (outcome.articles, outcome.repeated) == (2, 1)
    assert len(pandas.read_csv(tmp_path / "documents.csv")) == 2


def test_a_file_has_its_companions_beside_it(tmp_path: Path) -> None:
    """A main file that is named should stand there under that name, the others begin with it."""
    outcome = export(given([depot()]), archive("ics"), str(tmp_path / "due" / "talks.ics"))
    names = {file.name for file in (tmp_path / "due").iterdir()}
    assert {"talks.ics", "talks.events.csv", "talks.left_out.csv", "talks.croissant.json"} <= names
    assert names == {file.name for file in outcome.files}
    assert all(name.startswith("talks.") for name in names)
    described = json.loads((tmp_path / "due" / "talks.croissant.json").read_text(encoding="utf-8"))
    assert {one["contentUrl"] for one in described["distribution"]} == names - {"talks.croissant.json"}


def test_nothing_is_left_of_an_export_that_breaks_off(tmp_path: Path) -> None:
    """Where a record fails on the way, earlier files should stay and no half one be seen."""
    export(given([depot()]), archive("csv"), str(tmp_path))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}

    def broken() -> Iterator[Given]:
        yield Given(call())
        raise RuntimeError("the power went")

    with pytest.raises(RuntimeError):
        export(broken(), archive("csv"), str(tmp_path))
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_place_that_cannot_be_written_to(tmp_path: Path) -> None:
    """A file where a folder is needed should be an error of usage that names it."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(UsageError, match=r"is a file, but documents\.csv goes into a folder"):
        export(given([depot()]), archive("csv"), str(tmp_path / "file"))
    with pytest.raises(UsageError, match="cannot be written"):
        export(given([depot()]), archive("csv"), str(tmp_path / "file" / "deeper"))


@pytest.mark.parametrize(
    ("name", "options", "reason"),
    [("gpx", {}, "there is no format 'gpx'"), ("csv", {"all_statuses": True}, "csv takes no option all_statuses")],
)
def test_wrong_formats_and_options(name: str, options: dict[str, bool], reason: str) -> None:
    """An unknown format, or an option that a format does not have, should be told in words."""
    with pytest.raises(UsageError, match=reason):
        archive(name, **options)


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_an_answer_is_a_frame(place: str, library: str) -> None:
    """What a store answers should come as a frame with the columns of the CSV, numbers and truths as such."""
    page = ask(place, Question(lists=("attributions",)))
    frame = getattr(page, f"to_{library}")()
    assert list(frame.columns) == list(COLUMNS)
    assert list(frame["id"]) == [one.entry_id for one in page.found]
    assert list(frame["omitted"]) == [one.omitted for one in page.found]
    assert [list(one) for one in frame["actors"]] == [list(one.actors) for one in page.found]
    assert list(frame["title"]) == [one.reading.title for one in page.found]


def test_what_is_linked_is_told(monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """Entries that the store links with those of other articles should come with the id of the thing and its voices."""
    from dragoman.stores.reading import StoreReader

    trump = call().actors[0].id
    linked = {trump: ("ac-00000000cafe", 2)}
    monkeypatch.setattr(
        StoreReader, "things_of", lambda reader, ids: {one: linked[one] for one in ids if one in linked}
    )
    for name in ("csv", "parquet", "ics"):
        (row,) = table(held(name, *from_store(place, Question())), "linked")
        assert (row["list"], row["entry"], row["thing"], row["voices"]) == ("actors", trump, "ac-00000000cafe", "2")


def test_linked_parties_are_one_node() -> None:
    """Parties that are linked should be one node of the network, whatever they are called."""
    one, other = call(), harbour()
    linked = {one.actors[0].id: ("ac-00000000cafe", 2), other.actors[0].id: ("ac-00000000cafe", 2)}
    files = held("graphml", Given(one, things=linked), Given(other, things=linked))
    ids = f"{one.actors[0].id}; {other.actors[0].id}"
    assert ids in files["parties.graphml"].decode()
