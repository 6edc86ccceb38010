"""The gold of events and affairs: the files fit their texts, and broken ones are refused."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from strait_gold import AFFAIRS, EVENTS, write_gold

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.own_affairs import AffairsCase, load_affairs
from dragoman.evaluation.corpora.own_events import EventsCase, innermost, load_events
from dragoman.evaluation.gate import floors_for, load_floors

GOLD = Path(__file__).resolve().parents[2] / "gold"
EVENT_CASES = load_events(GOLD).cases
AFFAIR_CASES = load_affairs(GOLD).cases


@pytest.mark.parametrize("case", [pytest.param(case, id=case.article.name) for case in EVENT_CASES])
def test_voice_is_the_innermost_attribution(case: EventsCase) -> None:
    """The voice of an event is the innermost attribution whose content holds its trigger, omissions left out."""
    for event in case.events:
        assert event.written.voice == innermost(case.article.attributions, event.words[0]), event.written.trigger


@pytest.mark.parametrize("case", [pytest.param(case, id=case.article.name) for case in EVENT_CASES])
def test_events_are_marked_once(case: EventsCase) -> None:
    """No two events of an article have the same type and trigger, and they stand in reading order."""
    keys = [(event.written.type, event.words[0]) for event in case.events]
    assert len(set(keys)) == len(keys)
    assert [words for _, words in keys] == sorted(words for _, words in keys)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.article.name) for case in EVENT_CASES])
def test_alternatives_differ_from_the_coding(case: EventsCase) -> None:
    """No alternative repeats what the event says anyway."""
    for event in case.events:
        assert event.written.type not in event.written.also, event.written.trigger
        assert event.written.status not in event.written.status_also, event.written.trigger


@pytest.mark.parametrize("case", [pytest.param(case, id=case.article.name) for case in EVENT_CASES])
def test_days_are_in_order(case: EventsCase) -> None:
    """A date with two ends does not end before it begins, and none is without both."""
    for event in case.events:
        if event.written.date is not None:
            start, end = event.written.date.start, event.written.date.end
            assert start or end
            assert not (start and end) or start <= end, event.written.trigger


@pytest.mark.parametrize("case", [pytest.param(case, id=case.article.name) for case in AFFAIR_CASES])
def test_affairs_are_marked_once(case: AffairsCase) -> None:
    """No two expectations of an article have the same kind and words, and no two accounts the same happening."""
    kinds: list[tuple[str, tuple[Offsets, ...]]] = [(one.written.kind, one.words) for one in case.expectations]
    assert len(set(kinds)) == len(kinds)
    assert len({one.words for one in case.accounts}) == len(case.accounts)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.article.name) for case in AFFAIR_CASES])
def test_required_accounts_have_two_tellers(case: AffairsCase) -> None:
    """An account that must be found has at least two tellers."""
    for one in case.accounts:
        assert one.written.optional or len(one.written.tellers) >= 2


def test_there_is_enough_to_score() -> None:
    """All articles are marked, and the gold is large enough to tell a change."""
    assert len(EVENT_CASES) == len(AFFAIR_CASES) == 25
    assert sum(not event.written.optional for case in EVENT_CASES for event in case.events) >= 150
    assert sum(not one.written.optional for case in AFFAIR_CASES for one in case.expectations) >= 80


def test_floors_were_measured_on_this_gold() -> None:
    """Every part has floors, and they carry its hash."""
    for part in (load_events(GOLD), load_affairs(GOLD)):
        assert floors_for(load_floors(), part.corpus)


def broken_event(**change: Any) -> dict[str, Any]:
    """Give the small gold with its first event changed."""
    events = copy.deepcopy(EVENTS)
    events["events"][0] |= change
    return events


@pytest.mark.parametrize(
    ("events", "reason"),
    [
        pytest.param(broken_event(trigger="Dorsa"), "stands 3 times", id="trigger not once"),
        pytest.param(broken_event(mentions=["withdrew"]), "stands 0 times", id="mention absent"),
        pytest.param(broken_event(actors=["Lythia"]), "'Lythia' .* is no party", id="actor unknown"),
        pytest.param(broken_event(place=["Oslo"]), "place 'Oslo'", id="place absent"),
        pytest.param(broken_event(voice=9), "voice 9", id="voice unknown"),
        pytest.param(broken_event(also=["FIGHT"]), "'FIGHT'", id="alternative unknown"),
        pytest.param(broken_event(also=["AGREE:maybe"]), "'AGREE:maybe'", id="alternative status unknown"),
        pytest.param(broken_event(status="perhaps"), "perhaps", id="status unknown"),
        pytest.param(broken_event(colour="red"), "colour", id="field unknown"),
        pytest.param(EVENTS | {"parties": EVENTS["parties"] | {"Lythia": {}}}, "not named", id="party not in text"),
        pytest.param(EVENTS | {"groups": {"the three sides": []}}, "three sides", id="group not in text"),
        pytest.param(EVENTS | {"groups": {"the two sides": ["Lythia"]}}, "is no party", id="member unknown"),
    ],
)
def test_broken_events_are_refused(events: dict[str, Any], reason: str, tmp_path: Path) -> None:
    """Gold that does not fit its text is an error that names the file."""
    with pytest.raises(CorpusError, match=rf"events/2030-05-06_strait\.json.*{reason}"):
        load_events(write_gold(tmp_path, events=events))


def broken_affair(kind: str, **change: Any) -> dict[str, Any]:
    """Give the small gold with the first entry of a kind changed."""
    affairs = copy.deepcopy(AFFAIRS)
    affairs[kind][0] |= change
    return affairs


@pytest.mark.parametrize(
    ("affairs", "reason"),
    [
        pytest.param(broken_affair("talks", words=["parley"]), "stands 0 times", id="talks' words"),
        pytest.param(broken_affair("talks", next="a round"), "stands 0 times", id="talks' next"),
        pytest.param(broken_affair("talks", state="over"), "over", id="talks' state"),
        pytest.param(broken_affair("proposals", put_by=["Lythia"]), "Lythia", id="proposal's party"),
        pytest.param(broken_affair("expectations", voice=-1), "voice -1", id="expectation's voice"),
        pytest.param(broken_affair("accounts", tellers=["Lythia"]), "Lythia", id="account's teller"),
        pytest.param(broken_affair("accounts", differences=[["ice"]]), "stands 0 times", id="account's difference"),
    ],
)
def test_broken_affairs_are_refused(affairs: dict[str, Any], reason: str, tmp_path: Path) -> None:
    """Affairs that do not fit their text are an error that names the file."""
    with pytest.raises(CorpusError, match=rf"affairs/2030-05-06_strait\.json.*{reason}"):
        load_affairs(write_gold(tmp_path, affairs=affairs))


def test_absent_file_is_told(tmp_path: Path) -> None:
    """An article without events is an error, not one without events in it."""
    folder = write_gold(tmp_path)
    (folder / "events" / "2030-05-06_strait.json").unlink()
    with pytest.raises(CorpusError, match=r"2030-05-06_strait\.json cannot be read"):
        load_events(folder)


def test_hash_follows_the_gold(tmp_path: Path) -> None:
    """A changed event changes the hash of both parts, a changed affair that of the affairs alone."""
    first = write_gold(tmp_path / "first")
    events = write_gold(tmp_path / "second", events=broken_event(status="planned"))
    affairs = write_gold(tmp_path / "third", affairs=broken_affair("talks", state="ongoing"))
    assert load_events(first).corpus.sha256 != load_events(events).corpus.sha256
    assert load_affairs(first).corpus.sha256 != load_affairs(events).corpus.sha256
    assert load_events(first).corpus.sha256 == load_events(affairs).corpus.sha256
    assert load_affairs(first).corpus.sha256 != load_affairs(affairs).corpus.sha256
