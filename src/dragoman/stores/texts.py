"""Words as the full text knows them: cut in Python, so that both databases find the same."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from dragoman.errors import UsageError

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r'"([^"]*)"|(\S+)')

LONGEST_WORD = 200
"""What is longer is no word that anybody looks for, and PostgreSQL takes none above 2,046 bytes."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand next to each other; `open_end` where the last one may go on with other letters."""

    words: tuple[str, ...]
    open_end: bool = False


def words_in(text: str) -> list[str]:
    """Cut a text into words: runs of letters and digits, without case and accents."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one))
    return [word[:LONGEST_WORD] for word in _WORD.findall(plain)]


def parse_text(question: str) -> tuple[Phrase, ...]:
    """Take apart what is looked for: words, phrases in quotation marks, words cut off with an asterisk.

    Raises:
        UsageError: there is no letter or digit in it.
    """
    found: list[Phrase] = []
    for quoted, bare in _PART.findall(question.replace("“", '"').replace("”", '"')):
        words = tuple(words_in(quoted or bare))
        if words:
            found.append(Phrase(words, open_end=(quoted or bare).rstrip().endswith("*")))
    if not found:
        raise UsageError(f"there is no word in {question!r} that could be looked for")
    return tuple(found)


def as_fts5(phrases: tuple[Phrase, ...]) -> str:
    """Write what is looked for in the language of SQLite (sqlite.org/fts5.html, section 3)."""
    return " AND ".join('"' + " ".join(phrase.words) + '"' + ("*" if phrase.open_end else "") for phrase in phrases)


def as_tsquery(phrases: tuple[Phrase, ...]) -> str:
    """Write what is looked for in the language of PostgreSQL (its manual, section 8.11.2)."""
    written = []
    for phrase in phrases:
        words = [f"'{word}'" for word in phrase.words]
        words[-1] += ":*" if phrase.open_end else ""
        written.append("(" + " <-> ".join(words) + ")")
    return " & ".join(written)


LAST_POSITION = 16_383
"""PostgreSQL counts no further; words after that are found, but in no phrase."""


def as_tsvector(words: list[str]) -> str:
    """Write words with their positions as PostgreSQL takes them."""
    places: dict[str, list[str]] = {}
    for position, word in enumerate(words, start=1):
        held = places.setdefault(word, [])
        if len(held) < 255 and (position <= LAST_POSITION or not held):
            held.append(str(min(position, LAST_POSITION)))
    return " ".join(f"'{word}':{','.join(held)}" for word, held in places.items())
