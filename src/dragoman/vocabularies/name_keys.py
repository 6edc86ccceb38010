"""The form in which place names are compared: no accents, no case, no punctuation."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart into a base and a mark.
FOLDED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
DROPPED = frozenset("'’ʼʻ‘`´.ʹʺ")
SAINTS = {"st": "saint", "ste": "sainte"}


def name_key(name: str) -> str:
    """Give the form in which two spellings of one name are equal: 'St. Étienne' and 'Saint-Etienne' are.

    Args:
        name: a name in Latin letters; letters of other scripts stay as they are.

    Returns:
        Lower case, accents and apostrophes taken off, hyphens and other marks as single blanks, 'St' written out where
        it opens the name.
    """
    characters: list[str] = []
    for character in unicodedata.normalize("NFKD", name.casefold()):
        if unicodedata.combining(character) or character in DROPPED:
            continue
        characters.append(character if character.isalnum() else " ")
    words = "".join(characters).translate(FOLDED).split()
    if len(words) > 1:
        words[0] = SAINTS.get(words[0], words[0])
    return " ".join(words)
