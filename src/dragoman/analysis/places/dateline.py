"""The places that a dateline names: 'SEOUL, South Korea (CNN) -', 'GENEVA/NEW YORK, June 4'."""

from __future__ import annotations

import re

from dragoman.analysis.places.base import Found, Meaning
from dragoman.analysis.places.names import known_names
from dragoman.records.document import Document
from dragoman.records.spans import Span, span_of

PART = re.compile(r"\s*[/,]\s*")


def dateline_names(document: Document) -> list[tuple[Found, Span]]:
    """Give the names of a dateline, each with its words, a town before what it lies in.

    Args:
        document: the article as it was read in.

    Returns:
        Names that stand on no token, since the dateline is no part of the story's sentences.
    """
    dateline = document.dateline
    if dateline is None or dateline.place is None:
        return []
    found: list[tuple[Found, Span]] = []
    position = dateline.span.start
    for number, printed in enumerate(PART.split(dateline.place)):
        start = document.text.find(printed, position, dateline.span.end) if printed else -1
        if start < 0:
            continue
        behind_comma = "," in document.text[position:start] and number > 0
        position = start + len(printed)
        one = Found(-1, -1, "dateline", printed, _meanings(printed, behind_comma))
        if behind_comma and found:
            found[-1][0].container = len(found)
            one.short = _short(printed) is not None
        found.append((one, span_of(document.text, start, position)))
    return found


def _meanings(printed: str, behind_comma: bool) -> list[Meaning]:
    """Look a name up, whatever its capitals; abbreviations only where a town stands before them."""
    names = known_names()
    short = _short(printed)
    if short is not None and behind_comma:
        return [short]
    if printed.casefold() == "united nations":  # Stories are filed so at its seat in New York.
        return names.meanings("UN headquarters")
    return names.meanings(printed) or names.meanings(_titled(printed))


def _short(printed: str) -> Meaning | None:
    """Look an abbreviation up; the dateline's own full stop may have been cut off with it."""
    abbreviations = known_names().abbreviations
    return abbreviations.get(printed) or abbreviations.get(printed + ".")


def _titled(printed: str) -> str:
    """Write a name that is all in capitals with capital initials alone: 'RIO DE JANEIRO' as 'Rio de Janeiro'."""
    small = {"De", "La", "Of", "The", "Al", "El", "And"}
    words = [word.capitalize() for word in printed.split()]
    return " ".join(word.lower() if number and word in small else word for number, word in enumerate(words))
