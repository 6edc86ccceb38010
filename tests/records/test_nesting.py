"""On whose word some words stand is found from contents alone."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.records.attributions import Attribution, Cue
from dragoman.records.nesting import Voices, own_words, surrounds
from dragoman.records.record import Record
from dragoman.records.spans import Span, Words
from records.sound_records import sound_records
from records.test_rules import fixed

LINE = "x" * 100


def span(start: int, end: int) -> Span:
    """Make a span of a text of a hundred letters."""
    return Span(start=start, end=end, text=LINE[start:end])


def voice(name: str, *content: tuple[int, int], within: str | None = None, cue: int | None = None) -> Attribution:
    """Make an attribution with a content and perhaps a cue of one letter."""
    return Attribution(
        id=name,
        by="tests.rule@1",
        confidence=1.0,
        source=None,
        cue=Cue(spans=(span(cue, cue + 1),), lemma="say") if cue is not None else None,
        content=Words(spans=tuple(span(*one) for one in content)),
        kind="direct",
        act="say",
        within=within,
    )


CHAIN = (
    voice("outer", (10, 60), cue=5),
    voice("middle", (20, 50), within="outer", cue=15),
    voice("inner", (30, 40), within="middle", cue=25),
    voice("parted", (62, 70), (80, 90), cue=75),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param([(32, 35)], ("inner",), id="deepest"),
        pytest.param([(22, 28)], ("middle",), id="second"),
        pytest.param([(35, 45)], ("middle",), id="over the edge of the deepest"),
        pytest.param([(0, 4)], (), id="the document's own"),
        pytest.param([(5, 12)], (), id="over the edge of the outermost"),
        pytest.param([(62, 65), (82, 85)], ("parted",), id="both parts of an interrupted content"),
        pytest.param([(65, 85)], (), id="over the interruption"),
        pytest.param([(82, 85), (62, 65)], ("parted",), id="in any order"),
        pytest.param([], (), id="no words"),
    ],
)
def test_the_innermost_voice_is_found(words: list[tuple[int, int]], found: tuple[str, ...]) -> None:
    """Words stand on the word of the innermost attribution whose content surrounds all of them."""
    assert Voices(CHAIN).innermost([span(*one) for one in words]) == found


def test_the_chain_of_voices_goes_outwards() -> None:
    """The attributions around one are given from the innermost to the outermost."""
    assert Voices(CHAIN).enclosing("inner") == ("middle", "outer")


def test_a_ring_of_voices_ends() -> None:
    """A wrong record with a ring of attributions is followed once around and left."""
    ring = (voice("a", (0, 9), within="b"), voice("b", (0, 9), within="a"))
    assert Voices(ring).enclosing("a") == ("b", "a")


def test_an_attribution_is_not_around_itself() -> None:
    """Neither the attribution nor one within it is offered as the one around it."""
    voices = Voices(CHAIN)
    assert voices.around(CHAIN[1]) == ("outer",)
    assert voices.around(CHAIN[0]) == ()


def slow_holders(attributions: Iterable[Attribution], words: tuple[Span, ...]) -> set[str]:
    """Find the attributions around words by asking every one of them."""
    return {held.id for held in attributions if surrounds(held.content.spans, words)}


@settings(fixed, max_examples=30)
@given(record=sound_records(), data=st.data())
def test_the_search_leaves_nobody_out(record: Record, data: st.DataObject) -> None:
    """The search over sorted contents finds the same attributions as asking each."""
    voices = Voices(record.attributions)
    words = data.draw(st.sampled_from([entry.trigger.spans for entry in record.events]))
    assert set(voices.holders(words)) == slow_holders(record.attributions, words)


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_within_can_be_found_again(record: Record) -> None:
    """What `within` says of a sound record follows from the contents."""
    bare = [msgspec.structs.replace(held, within=None) for held in record.attributions]
    for held in record.attributions:
        holders = slow_holders(bare, own_words(held)) - {held.id}
        assert (held.within in holders) if held.within else not holders
