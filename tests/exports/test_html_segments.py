"""Cutting the article at every boundary of an entry's words."""

from __future__ import annotations

import pytest

import builders as hand
from dragoman.exports.html.evidence import Layer, layers_of
from dragoman.exports.html.lanes import LANES, lanes_of
from dragoman.exports.html.register import Register
from dragoman.exports.html.segments import Block, Segment, blocks_of
from dragoman.records.document import Furniture
from dragoman.records.record import Record
from dragoman.records.spans import Span, span_of


def cut(record: Record) -> tuple[Block, ...]:
    """Cut a record's article."""
    register = Register(record)
    layers = layers_of(register)
    return blocks_of(record.document, layers, lanes_of(register, layers))


def segments(record: Record) -> list[Segment]:
    """Give all segments in order."""
    return [segment for block in cut(record) for run in block.runs for segment in run.segments]


def marks(record: Record) -> list[tuple[str, set[str]]]:
    """Give the words that something rests on, with how they are drawn."""
    return [(segment.text, set(segment.marks)) for segment in segments(record) if segment.layers]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One paragraph. Two sentences.", id="plain"),
        pytest.param("First.\n\nSecond.\n\n\nThird.\n", id="blank-lines"),
        pytest.param("  Indented.\n\n\tTabbed. ", id="edges"),
        pytest.param("Windows.\r\n\r\nLine ends.\r\n", id="crlf"),
        pytest.param("The envoy 🚢 said 👩🏽‍⚖️ nothing.\n\n🇺🇳 met.", id="emoji"),
        pytest.param("A soft\u00adhyphen and a\u00a0no-break space.", id="invisible"),
        pytest.param("A \u202eturned\u202c word.", id="direction"),
        pytest.param("\u05e9\u05dc\u05d5\u05dd said the envoy.", id="hebrew"),
    ],
)
def test_segments_joined_are_the_text(text: str) -> None:
    """Nothing of the text is lost, added or moved, whatever stands in it."""
    article = hand.document(text)
    mention = hand.actor(article, "it", hand.mention(article, span_of(text, 1, len(text) - 1)))
    made = segments(hand.record(article, actors=(mention,)))
    assert "".join(segment.text for segment in made) == text


def test_segments_are_cut_in_code_points() -> None:
    """An emoji before the words counts once, as in the record's offsets."""
    article = hand.document("🚢🚢 Orme said no.")
    record = hand.record(article, actors=(hand.actor(article, "Orme"),))
    assert [segment.text for segment in segments(record) if segment.layers] == ["Orme"]


def test_text_outside_paragraphs_is_kept_in_order() -> None:
    """Furniture, paragraphs and what stands between them come out in the order of the text."""
    text = "Title\n\nStory.\n\nLeft over."
    article = hand.document(
        text,
        paragraphs=(span_of(text, 7, 13),),
        furniture=(Furniture(kind="title", span=span_of(text, 0, 5)),),
    )
    assert [block.kind for block in cut(hand.record(article))] == ["title", "between", "paragraph", "between"]


def test_overlapping_blocks_do_not_double_text() -> None:
    """A paragraph that overlaps another is not shown twice, even in a record that no check would pass."""
    text = "Overlapping paragraphs."
    article = hand.document(text, paragraphs=(span_of(text, 0, 15), span_of(text, 5, 23)))
    assert "".join(segment.text for segment in segments(hand.record(article))) == text


def test_spans_outside_the_text_are_left_out() -> None:
    """An impossible span draws nothing."""
    article = hand.document("Short.")
    stray = hand.actor(article, "x", hand.mention(article, Span(start=4, end=90, text="x")))
    assert [segment.text for segment in segments(hand.record(article, actors=(stray,)))] == ["Short."]


def test_nested_attribution_is_drawn_a_lane_further_down() -> None:
    """The words of an inner attribution carry the line of the outer one and, below it, their own."""
    made = dict(marks(hand.call()))
    assert {"cue-2", "content-1"} <= made["warned"]
    assert "cue-1" in made["disclosed"]


def test_brackets_open_and_close_where_the_content_does() -> None:
    """The first segment of a content opens its bracket, the last one closes it."""
    made = marks(hand.call())
    opening = [text for text, names in made if "opens-1" in names]
    closing = [text for text, names in made if "closes-1" in names]
    assert opening[0].startswith("that ")
    assert closing[0].endswith("the drone attack")


def test_omission_is_drawn_apart_from_content() -> None:
    """What was not mentioned has its own mark."""
    assert any(text == "the drones" and "omitted-1" in names for text, names in marks(hand.call()))


def test_silent_sentence_is_marked() -> None:
    """A sentence on which nothing rests is greyed."""
    assert any(text == "Markets were calm." and names == {"silent"} for text, names in marks(hand.call()))


def test_two_attributions_of_one_source_share_a_lane() -> None:
    """Attributions that share only their source stand side by side, not one under the other."""
    article = hand.document("“Yes,” Orme said. “But later.”")
    first = hand.attribution(article, source="Orme", cue="said", content="“Yes,”")
    second = hand.attribution(article, source="Orme", content="“But later.”")
    register = Register(hand.record(article, attributions=(first, second)))
    assert set(lanes_of(register, layers_of(register)).values()) == {1}


def test_crossing_contents_take_different_lanes() -> None:
    """Attributions whose contents cross without one enclosing the other are both to be seen."""
    article = hand.document("A says b c and D says so")
    first = hand.attribution(article, source="A", content="b c and D")
    second = hand.attribution(article, source="D", content="c and D says so")
    register = Register(hand.record(article, attributions=(first, second)))
    assert sorted(lanes_of(register, layers_of(register)).values()) == [1, 2]


def test_nesting_deeper_than_the_lanes_shares_the_last() -> None:
    """However deep voices are nested, every one has a lane."""
    text = " ".join(f"V{depth} says" for depth in range(9)) + " so"
    article = hand.document(text)
    chain: list[hand.Attribution] = []
    for depth in range(9):
        start = text.index(f"V{depth} says") + len(f"V{depth} says ")
        inner = span_of(text, start, len(text))
        outer = chain[-1] if chain else None
        chain.append(hand.attribution(article, source=f"V{depth}", content=inner, within=outer))
    register = Register(hand.record(article, attributions=chain))
    assert list(lanes_of(register, layers_of(register)).values()) == [1, 2, 3, 4, 5, LANES, LANES, LANES, LANES]


def leaders(record: Record) -> list[tuple[str, Layer]]:
    """Give the words that lead to a card, with what they lead by."""
    runs = [run for block in cut(record) for run in block.runs]
    return [("".join(one.text for one in run.segments), run.leader) for run in runs if run.leader is not None]


def test_every_entry_with_words_is_led_to() -> None:
    """Each entry's card can be reached from some words of the article, by keyboard too."""
    record = hand.call()
    led = {layer.number for _, layer in leaders(record)}
    assert led == {numbered.number for numbered in Register(record).all}


def test_content_leads_only_where_nothing_else_does() -> None:
    """A quotation without a cue leads to its card by its first words, one with a cue by the cue."""
    article = hand.document("“Yes,” Orme said. “But later.”")
    first = hand.attribution(article, source="Orme", cue="said", content="“Yes,”")
    second = hand.attribution(article, source="Orme", content="“But later.”")
    found = leaders(hand.record(article, attributions=(first, second)))
    assert [text for text, _ in found] == ["said", "“But later.”"]
