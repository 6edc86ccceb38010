"""How figures of a record are held against the gold."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.evaluation.corpora.own_figures import FiguresCase, GoldFigure, WrittenFigure
from dragoman.evaluation.figure_metrics import MEASURES, FoundFigure, count_figures, pairs_of, same_number, same_words
from dragoman.records.details import Figure
from dragoman.records.spans import Span

TEXT = "Sard sent 40 lorries and 3 nurses."


def found(words: str, value: float | None, **given: Any) -> FoundFigure:
    """Give a figure of a record, on words of the text."""
    names = {name: given.pop(name, default) for name, default in (("of", ""), ("holder", ()), ("voice", ()))}
    start = TEXT.index(words)
    span = Span(start=start, end=start + len(words), text=words)
    figure = Figure(by="test@1", confidence=1.0, value=value, unit=given.pop("unit", None), span=span, **given)
    return FoundFigure(figure, **names)


def gold(*figures: WrittenFigure) -> FiguresCase:
    """Give a seen case on the text."""
    placed = tuple(GoldFigure(one, (TEXT.index(one.words), TEXT.index(one.words) + len(one.words))) for one in figures)
    return FiguresCase("case", TEXT, TEXT, placed, article=False, unseen=False)


def row(case: FiguresCase, figures: tuple[FoundFigure, ...], measure: str) -> tuple[float, ...]:
    """Give the counts of one measure of the seen half."""
    return tuple(count_figures(case, figures)[MEASURES.index(f"seen.{measure}")])


@pytest.mark.parametrize(
    ("written", "given", "same"),
    [
        ({"value": 40}, {"value": 40.0}, True),
        ({"value": 40, "low": 40}, {"value": 40.0}, False),
        ({"value": 0.5}, {"value": 50.0, "unit": "percent"}, True),
        ({"value": 0.333333}, {"value": 1 / 3, "unit": "share"}, True),
        ({"value": 4, "unit": "percentage point"}, {"value": 4.0, "unit": "percent"}, False),
        ({"value": None, "low": 24, "vague": True}, {"value": None, "low": 12.0}, True),
        ({"value": None, "low": 24, "vague": True}, {"value": 24.0}, False),
        ({"value": 40, "unit": "EUR"}, {"value": 40.0, "unit": "USD"}, False),
    ],
    ids=["equal", "bound is absent", "half", "third", "points", "dozens", "dozens as a number", "currency"],
)
def test_numbers_are_compared(written: dict[str, Any], given: dict[str, Any], same: bool) -> None:
    """Value, bounds and unit agree; shares agree whether they are told in percent or as fractions."""
    value = given.pop("value")
    assert same_number(WrittenFigure("40", **written), found("40", value, **given).figure) is same


@pytest.mark.parametrize(
    ("wanted", "words", "same"),
    [(("nurses",), ["three nurses"], True), (("nurse",), ["three nurses"], False), (("Sard", ""), ["sard"], True)],
    ids=["noun in a phrase", "part of a word", "small letters"],
)
def test_names_and_nouns_are_compared(wanted: tuple[str, ...], words: list[str], same: bool) -> None:
    """Whole words of the gold stand in what was found, whatever their letters' case."""
    assert same_words(wanted, words) is same


def test_pairing_of_figures_is_one_to_one() -> None:
    """A figure that swallows two of the gold is right about one of them at most."""
    case = gold(WrittenFigure("40", 40), WrittenFigure("3", 3))
    swallowed = (found("40 lorries and 3", 3.0),)
    (pair,) = pairs_of(case, swallowed)
    assert (pair.gold, pair.number) == (1, True)
    assert row(case, swallowed, "found") == (1, 1, 1, 2)


def test_optional_figure_is_neither_right_nor_wrong() -> None:
    """Finding a borderline figure counts for nothing."""
    case = gold(WrittenFigure("40", 40), WrittenFigure("3", None, optional=True))
    assert row(case, (found("40", 40.0), found("3", 3.0)), "number") == (1, 1, 1, 1)


@pytest.mark.parametrize(
    ("wanted", "given", "counted"),
    [
        (("Sard",), ("Sard", "the republic"), (1, 1, 1, 1)),
        (("Sard",), ("Oll",), (0, 1, 0, 1)),
        (("Sard",), (), (0, 0, 0, 1)),
        ((), ("Oll",), (0, 1, 0, 0)),
        ((), (), (0, 0, 0, 0)),
        (("Sard", ""), (), (0, 0, 0, 0)),
        (None, ("Oll",), (0, 0, 0, 0)),
    ],
    ids=["right", "wrong", "absent", "nobody", "rightly absent", "may be absent", "not judged"],
)
def test_holder_is_counted(wanted: tuple[str, ...] | None, given: tuple[str, ...], counted: tuple[float, ...]) -> None:
    """Precision counts the holders of the record, recall those of the gold."""
    case = gold(WrittenFigure("40", 40, holder=wanted))
    assert row(case, (found("40", 40.0, holder=given),), "holder") == counted


def test_category_of_false_figure_counts_against_it() -> None:
    """A figure that the gold does not have lowers the precision of its category."""
    assert row(gold(), (found("3", 3.0, category="dead"),), "category.dead") == (0, 1, 0, 0)
