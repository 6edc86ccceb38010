"""When two spellings or lengths of a person's name are one name.

Spellings are compared after a normalisation that undoes what differs between the usual romanisations of one name:
accents (Erdoğan, Erdogan); Ukrainian and Russian endings in -y, -yy, -iy, -ii, -ij (Zelensky, Zelenskyy); Belarusian
and Russian -enka, -enko (Lukashenka, Lukashenko); -ich and -ych (Yanukovich); initial ye- and e- (Yeltsin, Eltsin); ou
and u (Bouteflika); q, kh, gh and k before a at the beginning, and the g of Gaddafi; doubled consonants; the Arabic
article (al-Assad, el-Assad, Assad); the spellings of Muhammad. Names of three letters or fewer are compared as they
stand, since with them a letter is the whole difference (Li, Ly).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from dragoman.analysis.actors.words import FAMILY_FIRST, PARTICLES, SUFFIXES

ARTICLE = re.compile(r"^(?:al|el|as|ash|an|ar)-(?=\w{3})")
ENDING = re.compile(r"(?:iy|yy|yi|ij|ii|y)$")
DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1")
MUHAMMAD = re.compile(r"^m[ou]ham+[ae]d$")
# Family names that are given names or family names of the West as well, and so prove nothing in a name of two words.
ALSO_GIVEN = frozenset(("Kim", "Lee", "Park", "Long", "Song", "Shin", "Han", "Jin", "Kang", "Lin", "Dai", "Jung"))
LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "ð": "d", "þ": "th", "ʼ": "", "’": "", "'": ""}
)


@lru_cache(maxsize=4096)
def normalised(word: str) -> str:
    """Give the form under which spellings of one name word are equal."""
    plain = unicodedata.normalize("NFKD", word.lower().translate(LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = ARTICLE.sub("", plain)
    if len(plain) <= 3:
        return plain
    if MUHAMMAD.match(plain):
        return "muhamad"
    plain = DOUBLED.sub(r"\1", ENDING.sub("i", plain)).replace("ou", "u")
    if plain.startswith("ye"):
        plain = plain[1:]
    if plain.endswith("enka"):
        plain = plain[:-1] + "o"
    if plain.endswith("ych"):
        plain = plain[:-3] + "ich"
    return re.sub(r"^(?:q|kh|gh)(?=a)|^g(?=adaf)", "k", plain)


def family_name(words: Sequence[str]) -> tuple[str, ...]:
    """Give the family name of a full name: the last word with its particles, or the first where it is written first."""
    core = without_suffix(words)
    if is_family_first(core):
        return (core[0],)
    first = len(core) - 1
    while first > 1 and core[first - 1].lower() in PARTICLES:
        first -= 1
    return tuple(core[first:])


def without_suffix(words: Sequence[str]) -> tuple[str, ...]:
    """Leave out 'Jr.' and the like, except where a ruler's number is all that follows the name."""
    if len(words) > 2 and words[-1].lower() in SUFFIXES:
        return tuple(words[:-1])
    return tuple(words)


def is_family_first(words: Sequence[str]) -> bool:
    """Say whether a name is likely written family name first: Xi Jinping, Kim Jong Un, but not Kim Smith."""
    if not 2 <= len(words) <= 4 or words[0] not in FAMILY_FIRST or words[0].lower() in PARTICLES:
        return False
    return len(words) >= 3 or "-" in words[1] or words[0] not in ALSO_GIVEN


def is_same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Say whether two full names, each of two words or more, are names of one person.

    They are where family names agree and given names agree or one is the other's initial, where one only adds a second
    family name at the end or a further name before the other (Aung San Suu Kyi, Suu Kyi), or where they differ in
    hyphens and blanks alone.
    """
    if _suffix(one) != _suffix(other):
        return False
    longer, shorter = sorted((without_suffix(one), without_suffix(other)), key=len, reverse=True)
    if _joined(longer) == _joined(shorter):
        return True
    long_form = [normalised(word) for word in longer]
    short_form = [normalised(word) for word in shorter]
    if len(short_form) < len(long_form) and long_form[: len(short_form)] == short_form and not _is_initial(longer[-1]):
        return True
    if len(short_form) < len(long_form) and long_form[-len(short_form) :] == short_form:
        return True
    if len(short_form) < len(long_form) and shorter[0].lower() in PARTICLES:
        return False
    if long_form[-1] != short_form[-1] or not _same_given(longer[0], shorter[0]):
        return False
    middle = [word for word in shorter[1:-1] if not _is_initial(word) and word.lower() not in PARTICLES]
    return all(normalised(word) in long_form for word in middle)


def is_short_for(short: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether a family name, with or without its particles, is that of a full name."""
    core = without_suffix(words)
    form = [normalised(word) for word in short]
    family = [normalised(word) for word in family_name(core)]
    return form == family or form == family[-len(form) :]


def is_given_name_of(short: str, words: Sequence[str]) -> bool:
    """Say whether one word is another part of a full name: the given name, or one that stands alone, such as Lula."""
    return any(normalised(short) == normalised(word) for word in words if len(word) > 2 and not _is_initial(word))


def _suffix(words: Sequence[str]) -> str:
    last = words[-1].lower().rstrip(".")
    return last if len(words) > 2 and words[-1].lower() in SUFFIXES else ""


def _joined(words: Sequence[str]) -> str:
    return "".join(normalised(part) for word in words for part in re.split(r"[-\s]", word))


def _is_initial(word: str) -> bool:
    return len(word.rstrip(".")) == 1


def _same_given(one: str, other: str) -> bool:
    if _is_initial(one) or _is_initial(other):
        return one[:1].lower() == other[:1].lower()
    return normalised(one) == normalised(other)
