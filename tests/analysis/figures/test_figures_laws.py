"""What holds for the figures of every document."""

from __future__ import annotations

from itertools import pairwise

from counted_news import figures_in
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.records.attributions import Attribution
from dragoman.records.spans import Words, span_of

AMOUNTS = ["$3 million", "at least 12", "two-thirds of", "5 to 7", "about 40 percent of", "dozens of", "a ten-day",
           "1,200 tons of", "Rs 5 crore for", "nearly 2.5m", "half a million", "one hundred and one"]  # fmt: skip
THINGS = ["soldiers", "wheat", "the seats", "truces", "oil", "trucks a day", "votes to 5"]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.tuples(st.sampled_from(AMOUNTS), st.sampled_from(THINGS)), min_size=1, max_size=4))
def test_figures_are_sound(parts: list[tuple[str, str]]) -> None:
    """Spans are the article's words, none overlaps another, and bounds are in order."""
    text = "The envoy counted " + " and ".join(f"{amount} {thing}" for amount, thing in parts) + " on Monday."
    found = figures_in(text)
    assert found == figures_in(text)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start
    for figure in found:
        assert text[figure.span.start : figure.span.end] == figure.span.text
        assert figure.value is not None or figure.low is not None
        if figure.low is not None and figure.high is not None:
            assert figure.low < figure.high
        for counted in figure.of.spans if figure.of else ():
            assert text[counted.start : counted.end] == counted.text


def test_figure_belongs_to_the_innermost_attribution() -> None:
    """Of two attributions whose content holds the figure, the narrower one has it."""
    text = "Ali said that Omar claimed that 30 soldiers had died."

    def attribution(number: int, start: int) -> Attribution:
        content = Words(spans=(span_of(text, start, len(text) - 1),))
        return Attribution(
            id=f"at-{number:012d}", by="tests.figures@1", confidence=1, source=None, cue=None, content=content,
            kind="indirect", act="say",
        )  # fmt: skip

    outer, inner = attribution(1, text.index("that Omar")), attribution(2, text.index("that 30"))
    (figure,) = figures_in(text, (outer, inner))
    assert figure.attribution == inner.id
    (alone,) = figures_in(text)
    assert alone.attribution is None
