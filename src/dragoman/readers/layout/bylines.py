"""Bylines: `By Jane Doe`, `By Jane Doe and John Roe, Reuters`, `Jane Doe in Kyiv`, and agencies' names alone."""

from __future__ import annotations

import re

from dragoman.readers.layout.dates import MONTH, WEEKDAY
from dragoman.readers.layout.words import AGENCIES, CITIES

_LONGEST = 200
_PARTICLE = r"(?:de|del|da|di|du|van|von|der|den|ten|bin|ibn|al|el|la|le|y|e|dos|das)"
_WORD = r"(?:[^\W\d_a-z][\w'’.\-]*|(?:d|al|el|ad|as|an|ar|O)['’\-][^\W\d_]\w*)"
_NAME = rf"{_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_WORD}){{0,4}}"
_FULL_NAME = rf"{_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_WORD}){{1,4}}"
_ROLE = (
    r"(?:[\w’'&/.\-]+ ){0,4}(?:correspondent|editor|reporter|writer|staff|analyst|columnist|news agency|agencies|"
    r"bureau chief)"
)
_PLACE = rf"{_NAME}(?:, {_NAME})?"
_PLACES = rf",? (?:in|from|at) {_PLACE}(?:(?:,? and|,) (?:{_FULL_NAME} )?in {_PLACE})*"
_HOUSE = rf"(?:,| [|/–—-]| for| of|) (?:{_NAME}|(?i:{_ROLE}))"
_AFTER = rf"(?:{_PLACES})?(?:{_HOUSE})?"
_NAMES = rf"{_NAME}(?:(?:, and|,| and| &) {_NAME}){{0,7}}"
_FULL_NAMES = rf"{_FULL_NAME}(?:(?:, and|,| and| &) {_FULL_NAME}){{0,7}}"
_SIGNED = re.compile(rf"(?:(?i:written |text |story |reported )?(?:[Bb]y|BY)):? (?P<names>{_NAMES}{_AFTER})")
_SHORT_NAME = rf"{_WORD} (?:{_PARTICLE} ){{0,2}}{_WORD}"
_LOCATED = re.compile(
    rf"(?P<names>{_SHORT_NAME}(?:(?:, and|,| and) {_SHORT_NAME})*,? in (?P<place>{_NAME})(?:, {_NAME})?)"
)
_ENGAGED = re.compile(rf"(?P<names>{_FULL_NAMES}, (?i:{_ROLE})(?:,? (?:in )?{_PLACE})?)")
_NO_NAME = re.compile(rf"(?i:(?:{MONTH}|{WEEKDAY}|the|air|land|sea|contrast|comparison|law|now|then)\b)")


def byline_of(block: str, *, titled: bool) -> str | None:
    """Give the author that a line near the top of an article names, without "By"; None if it is no byline.

    Args:
        block: the line.
        titled: whether the article's title has been seen. Before it, a name and a place without "By" are no byline:
            `Putin Visits Kim in Pyongyang` is a title.
    """
    line = " ".join(block.split())
    if len(line) > _LONGEST:
        return None
    agency = line.removeprefix("By ").strip("()")
    if agency.casefold() in AGENCIES:
        return agency
    found = _SIGNED.fullmatch(line)
    if found and not _NO_NAME.match(found["names"]):
        return found["names"]
    return _unsigned(line) if titled else None


def _unsigned(line: str) -> str | None:
    engaged = _ENGAGED.fullmatch(line)
    if engaged:
        return engaged["names"]
    located = _LOCATED.fullmatch(line)
    return located["names"] if located and located["place"].casefold() in CITIES else None
