"""Which tokens stand between quotation marks.

Conventions of English print (Chicago Manual of Style 13.30 to 13.37): a quotation of several paragraphs opens each of
them with a mark and closes only the last; single marks enclose quotations within quotations, or in British use all.
One stray mark must never cost more than its paragraph.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.parsing.parse import Quotation

OPENING = frozenset(("“", "„", "«", "``"))
CLOSING = frozenset(("”", "»", "''"))
EITHER = frozenset(('"', "''"))


def find_quotations(words: Sequence[str], spaced: Sequence[bool], first: int, paragraph: int) -> list[Quotation]:
    """Find the quotations of one paragraph.

    Args:
        words: the paragraph's tokens.
        spaced: for each token, whether white space precedes it.
        first: index of the paragraph's first token in the document.
        paragraph: the paragraph's number.

    Returns:
        Quotations in double marks, in reading order, none within another.
    """
    found: list[Quotation] = []
    opened: int | None = None
    for position, word in enumerate(words):
        if word not in OPENING and word not in CLOSING and word not in EITHER:
            continue
        if opened is None:
            if word in CLOSING and word not in EITHER:
                continue
            opened = position
        elif word in OPENING:
            found.append(Quotation(first=first + opened, last=first + position, closed=False, paragraph=paragraph))
            opened = position
        else:
            found.append(Quotation(first=first + opened, last=first + position + 1, closed=True, paragraph=paragraph))
            opened = None
    if opened is not None and len(words) - opened > 4:
        found.append(Quotation(first=first + opened, last=first + len(words), closed=False, paragraph=paragraph))
    return found
