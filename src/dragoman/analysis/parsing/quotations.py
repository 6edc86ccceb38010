"""Which tokens stand between quotation marks.

Conventions of English print (Chicago Manual of Style 13.30 to 13.37): a quotation of several paragraphs opens each of
them with a mark and closes only the last; single marks enclose quotations within quotations, or in British use all.
One stray mark must never cost more than its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.parsing.parse import Quotation

OPENING = frozenset(("“", "„", "«", "``"))
CLOSING = frozenset(("”", "»", "''", "’’"))
EITHER = frozenset(('"', "''"))
# Marks that close what an opening mark of another print opened: „so“ in German and Polish, »so« in Danish.
CLOSED_BY = {"„": frozenset(("“", "”", "‟", '"'))}
BACKTICK = "`"
# Two of these in a row are one double mark, as typewriters and TeX set it.
PAIRED = frozenset((BACKTICK, "‘"))
SINGLE_OPENING = frozenset(("‘", "'", "‚", BACKTICK))
SINGLE_CLOSING = frozenset(("’", "'", "‘"))
STOPS = frozenset((",", ".", "?", "!", "…", "...", ";", ":", "—", "–", ")"))
BEFORE_OPENING = frozenset(("(", "[", "—", "–", "-", "--", "/"))
# A mark that nothing closes opens a quotation only when more words than this follow it in the paragraph.
LONGEST_STRAY = 4


def find_quotations(words: Sequence[str], spaced: Sequence[bool], first: int, paragraph: int) -> list[Quotation]:
    """Find the quotations of one paragraph.

    Args:
        words: the paragraph's tokens.
        spaced: for each token, whether white space precedes it.
        first: index of the paragraph's first token in the document.
        paragraph: the paragraph's number.

    Returns:
        Quotations in reading order, none within another: those in double marks, and those in single marks outside of
        any double ones.
    """
    ranges = _double(words, spaced)
    taken = {position for opened, last, _ in ranges for position in range(opened, last)}
    found = [Quotation(first + opened, first + last, closed, paragraph) for opened, last, closed in ranges]
    for opened, last in _single(words, spaced):
        inside = set(range(opened, last))
        if opened in taken or last - 1 in taken:
            continue
        found = [q for q in found if q.first - first not in inside]
        found.append(Quotation(first + opened, first + last, True, paragraph, single=True))
    return sorted(found, key=lambda quotation: quotation.first)


def _double(words: Sequence[str], spaced: Sequence[bool]) -> list[tuple[int, int, bool]]:
    """Give (opening mark, index after the closing mark, whether closed) of each stretch in double marks."""
    found: list[tuple[int, int, bool]] = []
    opened: int | None = None
    for position, word in enumerate(words):
        is_pair = _is_pair(words, spaced, position)
        if not is_pair and word not in OPENING and word not in CLOSING and word not in EITHER:
            continue
        if opened is None:
            if word in CLOSING and word not in EITHER:
                continue
            opened = position
        elif word in CLOSED_BY.get(words[opened], frozenset()) and not spaced[position]:
            found.append((opened, position + 1, True))
            opened = None
        elif word in OPENING or is_pair:
            found.append((opened, position, False))
            opened = position
        else:
            found.append((opened, position + 1, True))
            opened = None
    if opened is not None and len(words) - opened > LONGEST_STRAY:
        found.append((opened, len(words), False))
    return found


def _is_pair(words: Sequence[str], spaced: Sequence[bool], position: int) -> bool:
    """Say whether two single opening marks stand here for one double one."""
    following = position + 1
    if words[position] not in PAIRED or following >= len(words):
        return False
    return words[following] == words[position] and not spaced[following]


def _single(words: Sequence[str], spaced: Sequence[bool]) -> list[tuple[int, int]]:
    """Give (opening mark, index after the closing mark) of each stretch in single marks that is closed."""
    found: list[tuple[int, int]] = []
    position = 0
    while position < len(words):
        closing = _closing(words, spaced, position) if _opens(words, spaced, position) else None
        if closing is None:
            position += 1
        else:
            found.append((position, closing + 1))
            position = closing + 1
    return found


def _opens(words: Sequence[str], spaced: Sequence[bool], position: int) -> bool:
    """Say whether a single mark opens: a blank before it and none after it, and no clipped year as in ‘90s."""
    if words[position] not in SINGLE_OPENING or position + 1 >= len(words) or spaced[position + 1]:
        return False
    if not (position == 0 or spaced[position] or words[position - 1] in BEFORE_OPENING):
        return False
    following = words[position + 1]
    return following not in PAIRED and not following[0].isdigit()


def _closing(words: Sequence[str], spaced: Sequence[bool], opened: int) -> int | None:
    """Give where a single mark is closed; a mark behind a plural may be a possessive, so one behind a stop goes first.

    A second opening mark ends the search: nothing closed the first.
    """
    possessive: int | None = None
    for position in range(opened + 2, len(words)):
        if words[position] not in SINGLE_CLOSING or spaced[position]:
            if _opens(words, spaced, position):
                break
            continue
        if position + 1 < len(words) and not spaced[position + 1] and words[position + 1][0].isalnum():
            continue
        if words[position - 1] in STOPS or not words[position - 1].endswith("s"):
            return position
        possessive = position if possessive is None else possessive
    return possessive
