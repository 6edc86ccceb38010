"""Bylines, and lines that only look like them."""

import pytest

from dragoman.readers.layout.bylines import byline_of


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Ana Silva", "Ana Silva"),
        ("BY ANA SILVA", "ANA SILVA"),
        ("By Ana Silva and Tomas Berg, Reuters", "Ana Silva and Tomas Berg, Reuters"),
        ("By Omar al-Hadi in Aden and Lea Cohen in Haifa", "Omar al-Hadi in Aden and Lea Cohen in Haifa"),
        ("By Ana Silva, Diplomatic Correspondent", "Ana Silva, Diplomatic Correspondent"),
        ("By Jean-Luc d’Arc | Staff Writer", "Jean-Luc d’Arc | Staff Writer"),
        ("By Ursula van der Berg", "Ursula van der Berg"),
        ("By The Associated Press", "The Associated Press"),
        ("Written by Ana Silva", "Ana Silva"),
        ("Agence France-Presse", "Agence France-Presse"),
        ("(Reuters)", "Reuters"),
    ],
)
def test_signed_lines_are_bylines(line: str, author: str) -> None:
    """A line with "By", or an agency's name alone, names the author even before a title."""
    assert byline_of(line, titled=False) == author


@pytest.mark.parametrize(
    ("line", "author"),
    [("Ana Silva in Kampala", "Ana Silva in Kampala"), ("Ana Silva, foreign editor", "Ana Silva, foreign editor")],
)
def test_unsigned_lines_need_a_title_above(line: str, author: str) -> None:
    """A name and a place without "By" is a byline after a title and nothing before one."""
    assert byline_of(line, titled=True) == author
    assert byline_of(line, titled=False) is None


@pytest.mark.parametrize(
    "line",
    [
        "By Monday",
        "By air and sea",
        "By the numbers",
        "By Friday the envoys had left Vienna.",
        "Ministers quarrel in public",
        "By " + "Ana Silva, " * 60,
        "Bystanders in Kampala",
    ],
)
def test_other_lines_are_not(line: str) -> None:
    """Dates, ways and sentences that begin with "By" name no author."""
    assert byline_of(line, titled=True) is None
