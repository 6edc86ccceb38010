"""What every store promises, whichever database keeps it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from builders import call, event, interval, place
from dragoman.errors import NoSuchStore, UsageError
from dragoman.records.codec import encode
from dragoman.records.record import Provenance, Record
from dragoman.stores.address import parse_address
from dragoman.stores.base import Found, Question
from dragoman.stores.reading import StoreReader
from dragoman.stores.writing import StoreWriter
from full_record import harbour
from store_places import PutMany, asking, moment, news, put


def found(store: str, limit: int = 100, **asked: Any) -> tuple[Found, ...]:
    """Ask a store."""
    with asking(store) as reader:
        return reader.search(Question(**asked), limit=limit).found


def words(store: str, **asked: Any) -> list[str]:
    """Give the words of what a store answers."""
    return [one.words for one in found(store, **asked)]


def reread(record: Record, version: str = "9.9.9") -> Record:
    """Give the record as another version of Dragoman would make it."""
    made = Provenance(dragoman=version, models=record.provenance.models, stages=record.provenance.stages)
    return msgspec.structs.replace(record, provenance=made)


@pytest.mark.parametrize("record", [call(), harbour()], ids=["call", "harbour"])
def test_a_record_comes_back_byte_for_byte(store: str, fill: PutMany, record: Record) -> None:
    """What is stored should be read back as the same record in the same bytes."""
    (stored,) = fill(record)
    with asking(store) as reader:
        assert reader.raw_record(stored.reading) == encode(record)
        assert [encode(held.record) for held in reader.records()] == [encode(record)]


def test_every_entry_is_found_once_with_its_json(store: str, fill: PutMany) -> None:
    """A question without conditions should give every entry of every record, as the record has it."""
    fill(harbour())
    answered = {one.entry_id: one.entry for one in found(store)}
    assert answered == {
        entry.id: msgspec.json.encode(entry, order="sorted").decode() for _, _, entry in harbour().entries()
    }


def test_the_same_article_again_adds_nothing(store: str, fill: PutMany) -> None:
    """The same record should be stored once, whoever brings it how often."""
    first, again = fill(call(), call())
    (later,) = fill(call(), day=3)
    assert (first.is_new, again.is_new, later.is_new) == (True, False, False)
    assert first.reading == again.reading == later.reading
    with asking(store) as reader:
        assert len(reader.readings()) == 1


def test_a_corrected_article_is_a_new_version(store: str, fill: PutMany) -> None:
    """Another text at the same address should be a version beside the old one, and the one that answers."""
    old = news(what="the ferry would sail in May", url="https://example.org/ferry")
    new = news(what="the ferry would sail in July", url="https://example.org/ferry")
    first, second = (fill(one, day=day)[0] for day, one in enumerate((old, new), start=1))
    assert (first.document, first.version) == (second.document, second.version - 1)
    assert words(store, acts=("say",)) == ["Ana Silva said that the ferry would sail in July"]
    with asking(store) as reader:
        assert reader.raw_record(first.reading) == encode(old)


def test_without_an_address_title_source_and_date_make_an_article(store: str, fill: PutMany) -> None:
    """Another text of the same title, source and date should be a version; one of another date another article."""
    first, second, third = fill(
        news(), news(what="the ferry would sink"), news(what="the ferry sank", published="2025-06-05")
    )
    assert first.document == second.document
    assert (second.version, third.version) == (2, 1)
    assert third.document != first.document


def test_one_text_at_two_addresses_is_two_articles(store: str, fill: PutMany) -> None:
    """A reprint should be an article of its own."""
    one, other = fill(news(url="https://a.example/x"), news(url="https://b.example/y"))
    assert one.document != other.document
    assert len(found(store, acts=("say",))) == 2


def test_a_new_dragoman_reads_beside_the_old(store: str, fill: PutMany) -> None:
    """A reading by another version should stand beside the first one, and answer from then on."""
    (first,) = fill(call())
    (second,) = fill(reread(call()), day=2)
    assert second.is_new
    assert (first.document, first.version) == (second.document, second.version)
    with asking(store) as reader:
        assert [one.dragoman for one in reader.readings()] == ["0.0.0", "9.9.9"]
    assert {one.reading.number for one in found(store)} == {second.reading}


def test_as_of_a_day_the_old_reading_answers(store: str, fill: PutMany) -> None:
    """A question as of a day should be answered from what was stored by then."""
    fill(news(url="https://example.org/ferry"), day=1)
    fill(news(what="the ferry would sail in July", url="https://example.org/ferry"), day=5)
    assert words(store, acts=("say",), as_of="2025-12-31") == []
    assert words(store, acts=("say",), as_of="2026-01-04") == ["Ana Silva said that the ferry would sail in May"]
    assert words(store, acts=("say",), as_of="2026-01-05") == ["Ana Silva said that the ferry would sail in July"]
    with asking(store) as reader:
        assert [held.reading.version for held in reader.records(as_of="2026-01-04")] == [1]


def test_an_old_text_read_again_does_not_answer(store: str, fill: PutMany) -> None:
    """A new reading of a text that was corrected since should be kept, but not be what answers."""
    old = news(url="https://example.org/ferry")
    fill(old, news(what="the ferry would sail in July", url="https://example.org/ferry"))
    (again,) = fill(reread(old), day=3)
    assert again.is_new
    assert words(store, acts=("say",)) == ["Ana Silva said that the ferry would sail in July"]


HARBOUR_ANSWERS = {
    "actor by family name": ({"actors": ("rey",), "lists": ("actors",)}, ["Tomas Rey"]),
    "two actors together": ({"actors": ("Lea Holm", "Rey"), "lists": ("events",)}, ["Lea Holm met envoy Tomas Rey"]),
    "country": ({"countries": ("nor",), "lists": ("proposals",)}, ["a truce of 30 days"]),
    "country of a place": ({"countries": ("NOR",), "lists": ("places",)}, ["BRUSA"]),
    "type": ({"types": ("CONSULT",)}, ["Lea Holm met envoy Tomas Rey"]),
    "what is proposed": ({"types": ("ceasefire",)}, ["a truce of 30 days"]),
    "status": ({"statuses": ("rejected",)}, ["a truce of 30 days"]),
    "state of talks": ({"statuses": ("ongoing",)}, ["talks on the harbour"]),
    "any of two statuses": (
        {"statuses": ("rejected", "happened")},
        ["Lea Holm met envoy Tomas Rey", "a truce of 30 days"],
    ),
    "voice": ({"voices": ("Rey",), "types": ("direct",)}, ["he … “We are not there,” he told"]),
    "the article's voice": ({"voices": ("article",), "lists": ("figures",)}, ["30 days"]),
    "place": ({"places": ("brusa",), "lists": ("events",)}, ["Lea Holm met envoy Tomas Rey"]),
    "track": ({"tracks": ("Harbour Talks",), "lists": ("talks",)}, ["talks on the harbour"]),
    "next of a track": ({"tracks": ("harbour talks",), "lists": ("expectations",)}, ["A third round is planned"]),
    "conflicting": ({"conflicting": True, "lists": ("events",)}, ["Lea Holm met envoy Tomas Rey"]),
    "single source": ({"single_source": True}, ["talks on the harbour", "a truce of 30 days"]),
    "days of an event": (
        {"start": "2024-04-08", "end": "2024-04-08", "lists": ("events",)}, ["Lea Holm met envoy Tomas Rey"],
    ),
    "days after": ({"start": "2024-04-09", "lists": ("events",)}, []),
    "an open interval": ({"start": "2030-01-01", "lists": ("talks",)}, ["talks on the harbour"]),
    "a window": ({"start": "2024-05-10", "end": "2024-05-11"}, ["talks on the harbour", "A third round is planned"]),
    "words": ({"text": "ROUND planned"}, ["A third round is planned"]),
    "phrase": ({"text": '"third round"', "lists": ("expectations",)}, ["A third round is planned"]),
    "no such phrase": ({"text": '"round third"'}, []),
    "beginning of a word": ({"text": "plan*"}, ["A third round is planned"]),
    "words and a facet": ({"text": "30 days", "statuses": ("rejected",)}, ["a truce of 30 days"]),
    "nobody": ({"actors": ("nobody",)}, []),
    "published by": ({"published_by": "2024-04-08"}, []),
    "published by then": ({"published_by": "2024-04-09", "types": ("CONSULT",)}, ["Lea Holm met envoy Tomas Rey"]),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "answer"), HARBOUR_ANSWERS.values(), ids=HARBOUR_ANSWERS)
def test_entries_are_found_by(store: str, fill: PutMany, asked: dict[str, Any], answer: list[str]) -> None:
    """Each condition should give the entries that meet it, and no others."""
    fill(harbour())
    assert sorted(words(store, **asked)) == sorted(answer)


def test_omissions_are_told_from_the_rest(store: str, fill: PutMany) -> None:
    """What was left unsaid should be asked for, or be left out."""
    fill(call())
    assert [one.actors for one in found(store, omitted=True)] == [("Kremlin",)]
    assert "Kremlin" not in {
        name for one in found(store, omitted=False, lists=("attributions",)) for name in one.actors
    }


def test_a_nested_word_stands_on_every_voice_around_it(store: str, fill: PutMany) -> None:
    """What Putin said as Trump tells it should be found on the word of both, and show the chain."""
    fill(call())
    told = {one.voice for one in found(store, voices=("trump",), acts=("warn",))}
    assert told == {"article < Donald Trump < Vladimir Putin"}
    assert [one.act for one in found(store, sources=("putin",))] == ["warn"]


def test_answers_come_in_order_of_time(store: str, fill: PutMany) -> None:
    """The latest date should come first unless the other order is asked for; one day is in reading order."""
    fill(
        news(published="2025-06-04"),
        news("Ben Okoro", published="2025-06-06"),
        news("Cleo Marsh", published=None, published_from=None),
    )
    names = [one.actors for one in found(store, lists=("attributions",))]
    assert names == [("Ben Okoro",), ("Ana Silva",), ("Cleo Marsh",)]
    names = [one.actors for one in found(store, lists=("attributions",), newest_first=False)]
    assert names == [("Cleo Marsh",), ("Ana Silva",), ("Ben Okoro",)]


@pytest.mark.parametrize("newest_first", [True, False], ids=["newest-first", "oldest-first"])
@pytest.mark.parametrize(
    "asked",
    [{}, {"countries": ("PRT",)}, {"lists": ("actors", "attributions")}, {"text": "ferry"}],
    ids=["all", "term", "two-terms", "text"],
)
def test_pages_are_the_answer_in_pieces(store: str, fill: PutMany, asked: dict[str, Any], newest_first: bool) -> None:
    """Going from cursor to cursor should give each entry once, in order, although others come in meanwhile."""
    people = ("Ana Silva", "Ben Okoro", "Cleo Marsh", "Dan Wu", "Eva Lind")
    fill(*(news(name, published=f"2025-06-{day:02d}") for day, name in enumerate(people, start=3)))
    question = Question(**asked, newest_first=newest_first)
    whole = [one.number for one in found(store, **asked, newest_first=newest_first)]
    pieces: list[int] = []
    after = None
    with asking(store) as reader:
        for step in range(100):
            page = reader.search(question, limit=2, after=after)
            pieces.extend(one.number for one in page.found if one.number in whole)
            after = page.after
            if after is None:
                break
            put(store, news(f"Late {step}", published="2025-06-05", url=f"https://example.org/{step}"))
    assert pieces == whole


def test_the_order_of_arrival_does_not_show(store: str, fill: PutMany) -> None:
    """Articles of one day should stand in the same order, whichever came first."""
    records = [news(name) for name in ("Ana Silva", "Ben Okoro", "Cleo Marsh", "Dan Wu")]
    fill(*records)
    with asking(store) as reader:
        first = [one.entry_id for one in reader.search(Question(), limit=100).found]
    fill(*(reread(one) for one in reversed(records)), day=2)
    assert [one.entry_id for one in found(store)] == first


@pytest.mark.parametrize(
    "asked",
    [
        {"start": "yesterday"},
        {"lists": ("people",)},
        {"text": "!?"},
        {"start": "2025-02-02", "end": "2025-02-01"},
        {"as_of": "2025"},
    ],
    ids=["no-date", "no-list", "no-word", "end-before-start", "no-moment"],
)
def test_what_makes_no_sense_is_refused(store: str, fill: PutMany, asked: dict[str, Any]) -> None:
    """A question that makes no sense should be a usage error, not an empty answer."""
    fill(call())
    with pytest.raises(UsageError):
        found(store, **asked)


@pytest.mark.parametrize("cursor", ["?", "bi4x", "bm9uc2Vuc2U"])
def test_a_wrong_cursor_is_refused(store: str, fill: PutMany, cursor: str) -> None:
    """A cursor that no answer gave should be a usage error."""
    fill(call())
    with asking(store) as reader, pytest.raises(UsageError):
        reader.search(Question(), limit=1, after=cursor)


@pytest.mark.parametrize(
    "named",
    ["1", "https://example.org/second-round", "Second round ends", "778000"],
    ids=["number", "address", "title", "hash"],
)
def test_an_article_is_known_by(store: str, fill: PutMany, named: str) -> None:
    """An article should be found by its number, address, title or the beginning of its text's hash."""
    fill(harbour(), call())
    with asking(store) as reader:
        assert reader.articles(named) == (1,)
        assert reader.articles("nothing") == ()


def test_finished_inputs_are_remembered(store: str, fill: PutMany) -> None:
    """What was read to the end should be known by its hash, once it is stored."""
    (stored,) = fill(call(), input_digest="a" * 64)
    with asking(store) as reader:
        assert reader.finished(["a" * 64, "b" * 64]) == {"a" * 64: stored.reading}


def test_a_store_that_is_not_there_is_not_made_by_asking(store: str) -> None:
    """Asking an absent store should be an error, and leave nothing behind."""
    with pytest.raises(NoSuchStore):
        StoreReader(parse_address(store))
    assert parse_address(store).path is None or not parse_address(store).path.exists()  # type: ignore[union-attr]


def test_time_never_goes_back(store: str) -> None:
    """What is said to be stored before the last reading should count as stored with it."""
    with StoreWriter(parse_address(store)) as writer:
        writer.put(call(), moment=moment(9))
        writer.put(harbour(), moment=moment(2))
    with asking(store) as reader:
        assert [one.recorded for one in reader.readings()] == [moment(9), moment(9)]


def test_letters_of_every_kind_are_found(store: str, fill: PutMany) -> None:
    """Accents and case should not matter to the search, and other scripts be found as they are."""
    fill(news("Zoë Şahin", what="Łódź, Київ and 東京 were quiet ’n’ “calm”"))
    for text in ("zoe", "ŞAHIN", "київ", "東京", "lodz*", '"were quiet"'):
        assert len(found(store, text=text, lists=("attributions",))) == (0 if text == "lodz*" else 1), text


def test_an_entry_without_a_date_goes_by_the_day_of_publication(store: str, fill: PutMany) -> None:
    """The day of an entry should be its own where it has one, and it should be told which it is."""
    record = news(entry={"date": interval("2025-05-30")})
    text = record.document
    meeting = event(text, "the ferry would sail", place=place(text, "May"))
    fill(msgspec.structs.replace(record, events=(meeting,)))
    days = {one.list: (one.start, one.dated) for one in found(store)}
    assert days["attributions"] == ("2025-05-30", True)
    assert days["events"] == ("2025-06-04", False)
