"""Datelines: the opening of a wire story that says where, when and by whom it was filed.

The forms are those of the agencies' style books: place in capitals, perhaps with its state or country; perhaps the
day; perhaps the agency; then a dash. `HANOI, Feb 28 (AP) -`, `GENEVA, 3 June 2025 —`, `WASHINGTON, D.C. —`,
`MOSCOW. June 4 (Interfax) -`, `MOSCOW, June 4. /TASS/.`, `Paris (AFP) –`, `ISLAMABAD:`, `[NAIROBI]`. The barer the
form, the more the place itself must vouch for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.readers.layout.dates import DAY_OF_MONTH, MONTH, WEEKDAY
from dragoman.readers.layout.words import AGENCIES, CITIES, NOT_PLACES

REACH = 160
"""A dateline ends within this many characters."""

_CAPITALS = "".join(character for character in map(chr, range(0x250)) if character.isupper())
_LETTERS = "".join(character for character in map(chr, range(0x250)) if character.isalpha())
_WORD = rf"[{_CAPITALS}][{_LETTERS}'’.\-]*[{_LETTERS}.]"
_NOT_MONTH = rf"(?!(?i:{MONTH}|{WEEKDAY})(?:[\s.,]|\Z))"
_SMALL = "(?:and the|of the|de|del|da|do|la|le|el|al|of|the|es|on|and|OF|THE|ES|DE|LA|AND)"
_NAME = rf"(?:{_WORD})(?: {_NOT_MONTH}(?:{_SMALL} )?{_WORD}){{0,4}}"
_NOT_DATE = rf"(?!(?i:{MONTH}|{WEEKDAY}|in|on|at|from|by|near|for|after|before|as|while|when)(?:[\s.,]|\Z))"
_DATE = rf"(?i:(?:{WEEKDAY},? )?{DAY_OF_MONTH}(?:,? [0-9]{{4}}(?![0-9]))?)"
_DATELINE = re.compile(
    rf"(?P<place>{_NOT_DATE}{_NAME}(?:/{_NAME}){{0,2}}(?:, {_NOT_DATE}{_NAME}){{0,2}})"
    rf"(?:[,.]? \(?(?P<date>{_DATE})\)?)?"
    rf"\.?,?(?: ?(?P<agency>\([^()\d]{{2,40}}\)|/[A-Z]{{2,10}}/))?"
    rf"(?: ?\(?(?P<later>{_DATE})\)?(?=\s*[-–—]))?"
    r"(?P<close>\s*\.?(?:\s*[–—―]|\s-{1,3}(?=\s)|(?<=\))-{1,3}|\.-|--|:|\s\|)|\.?(?=\s|\Z))"
    r"(?=\s*(?P<follows>\S?))"
)
_BRACKETED = re.compile(rf"\[(?P<place>{_NAME})\](?=\s+\S)")
_CITY_WORDS = 4


@dataclass(frozen=True, slots=True)
class FoundDateline:
    """A dateline at the start of a block, in its parts.

    Attributes:
        length: how many characters it takes, dash included.
        place: as printed.
        date: as printed, or None.
        agency: as printed, without its brackets, or None.
        alone: whether the block holds nothing else.
    """

    length: int
    place: str
    date: str | None
    agency: str | None
    alone: bool


def find_dateline(block: str) -> FoundDateline | None:
    """Find the dateline that a block opens with; None without one."""
    head = block[:REACH].replace("\N{NO-BREAK SPACE}", " ").replace("\n", " ")
    bracketed = _BRACKETED.match(head)
    if bracketed and _is_city(bracketed["place"]):
        return FoundDateline(bracketed.end(), bracketed["place"], None, None, alone=False)
    found = _DATELINE.match(head)
    if not found:
        return None
    place, agency = found["place"].rstrip("."), _bare(found["agency"])
    if found["place"].endswith(".") and re.search(r"\.[A-Z]\.\Z", found["place"]):
        place = found["place"]
    alone = found.end() == len(block)
    mark = found["close"].strip().strip(".") or ""
    if not _is_dateline(found, place, agency, mark, alone):
        return None
    length = len(found[0].rstrip()) if not mark else found.end("close")
    return FoundDateline(length, place, found["date"] or found["later"], agency, alone)


def _bare(agency: str | None) -> str | None:
    return agency.strip("()/ ") if agency else None


def _is_dateline(found: re.Match[str], place: str, agency: str | None, mark: str, alone: bool) -> bool:
    """Weigh what was matched: capitals, a date, an agency and a dash each make a dateline likelier."""
    capitals = place.split(",", maxsplit=1)[0].isupper()
    dated = bool(found["date"] or found["later"])
    if place.upper() in NOT_PLACES or not (alone or _opens_sentence(found["follows"])):
        return False
    if agency:
        known = _is_agency(agency)
        if mark:
            return known or (capitals and dated) or (capitals and _looks_like_place(place))
        return (known and (capitals or dated)) or (alone and capitals)
    if dated:
        return (bool(mark) or alone) and (capitals or _is_city(place))
    return _is_bare_dateline(found, place, mark, capitals)


def _is_bare_dateline(found: re.Match[str], place: str, mark: str, capitals: bool) -> bool:
    if not mark or (mark == "|" and not capitals):
        return False
    if mark == ":":
        return capitals and _is_city(place)
    if capitals:
        return _is_city(place) or _names_region(place)
    # "Kyiv — the seat of the government — was quiet": with a second dash it may be a parenthesis of the sentence.
    rest = found.string[found.end("close") :]
    return _is_city(place) and mark in "–—―" and mark not in rest


def _opens_sentence(character: str) -> bool:
    return character.isupper() or character.isdigit() or character in "\"'“‘«$€£¥"


def _is_city(place: str) -> bool:
    first = re.split(r"[,/]", place)[0].strip()
    return first.casefold() in CITIES


def _names_region(place: str) -> bool:
    """Say whether a state or country follows the place: in small letters or as initials, unlike a title in capitals."""
    town, _, region = place.partition(", ")
    return len(town.split()) <= _CITY_WORDS and bool(region) and (not region.isupper() or "." in region)


def _is_agency(agency: str) -> bool:
    return any(part.strip().casefold() in AGENCIES for part in [agency, *re.split(r"[/,;&]| and ", agency)])


def _looks_like_place(place: str) -> bool:
    """Say whether words in capitals may be a place of which nothing is known: no initials, no desk's label."""
    words = place.split(",", maxsplit=1)[0].split()
    return len(words) <= _CITY_WORDS and any(len(word) > 4 for word in words) and words[0] not in NOT_PLACES
