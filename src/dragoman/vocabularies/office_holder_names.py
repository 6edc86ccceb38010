"""Spellings of persons' names: the one form under which the usual romanisations of a name are equal.

What is undone: accents, hyphens and apostrophes; Ukrainian and Russian endings in -y, -yy, -iy, -ii, -ij (Zelensky,
Zelenskyy); Belarusian -enka (Lukashenka); -ych and -ich; initial ye-; ou and u; doubled consonants; the Arabic article
(al-Assad, el-Assad, Assad); the spellings of Muhammad and Abdel. Words of three letters or fewer stay as they are,
since with them a letter is the whole difference (Li, Ly).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"[\s\-‐‑–_/]+")
ENDING = re.compile(r"(?:iy|yy|yi|ij|ii|y)$")
DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
MUHAMMAD = re.compile(r"^m[ou]ham+[aei]d$")
LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "ð": "d", "þ": "th", "ə": "a"}
    | dict.fromkeys("ʼ’‘'`´ʻʿʾ.,\"“”«»", "")
)
ARTICLES = frozenset(("al", "el", "as", "ash", "an", "ar", "at", "ad", "az", "the"))
PARTICLES = frozenset(("van", "von", "der", "den", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la",
                       "le", "ter", "ten", "bin", "ibn", "ben", "bint", "y", "e", "zu", "abu"))  # fmt: skip
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


@lru_cache(maxsize=65536)
def folded_word(word: str) -> str:
    """Give the form under which spellings of one word of a name are equal; lower case, without marks."""
    plain = word.lower().translate(LETTERS)
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    if len(plain) <= 3:
        return plain
    if MUHAMMAD.match(plain):
        return "muhamad"
    plain = ENDING.sub("i", plain).replace("ou", "u")
    single = DOUBLED.sub(r"\1", plain)
    plain = single if len(single) > 3 else plain
    if plain.startswith("ye"):
        plain = plain[1:]
    if plain.endswith("enka"):
        plain = plain[:-1] + "o"
    elif plain.endswith("ych"):
        plain = plain[:-3] + "ich"
    elif plain in ("abdul", "abdal"):
        plain = "abdel"
    return plain


@lru_cache(maxsize=65536)
def folded_words(name: str) -> tuple[str, ...]:
    """Give the folded words of a name, articles of Arabic names and suffixes such as 'Jr.' left out.

    A name that is nothing but such words keeps them.
    """
    words = tuple(filter(None, (folded_word(word) for word in WORD.split(name))))
    kept = tuple(word for word in words if word not in ARTICLES)
    if len(kept) > 2 and kept[-1] in SUFFIXES:
        kept = kept[:-1]
    return kept or words


def surname_keys(name: str, *, family_first: bool) -> tuple[str, ...]:
    """Give the keys under which a person is found by surname alone: the last word, with and without its particles.

    Args:
        name: a full name.
        family_first: whether the family name stands first, as in Chinese, Korean and Vietnamese names.
    """
    words = folded_words(name)
    if len(words) < 2:
        return words
    if family_first:
        return (words[0],)
    first = len(words) - 1
    while first > 1 and words[first - 1] in PARTICLES:
        first -= 1
    return (words[-1],) if first == len(words) - 1 else (words[-1], " ".join(words[first:]))


def is_same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two folded names of two words or more may be names of one person.

    They may where they are the same letters however parted, or where the shorter is the longer with words left out
    between or before, and the last words agree; a single letter stands for a word that begins with it.
    """
    if "".join(one) == "".join(other):
        return True
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    if len(shorter) < 2 or longer[-1] != shorter[-1]:
        return False
    position = 0
    for word in shorter:
        while position < len(longer) and not _agree(longer[position], word):
            position += 1
        if position == len(longer):
            return False
        position += 1
    return True


def _agree(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])
