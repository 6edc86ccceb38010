"""Inflected forms of English verbs, told by their endings; the tagger takes them for names in a headline."""

from __future__ import annotations

from functools import lru_cache

from dragoman.analysis.actors.words import ACTING, ADDRESSING, SAYING
from dragoman.vocabularies.event_lexicon import load_event_lexicon
from dragoman.vocabularies.given_names import load_given_names


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Past forms without the ending, and the forms of the commonest verbs, which no name is written like.
IRREGULAR = _set("""
    is are was were be been being am has have had having does did done doing will would shall should can could might
    must goes went gone gave given gets got made makes took taken takes told said says wants won wins lost loses met
    meets left held found paid sold sent put puts kept stood spoke wrote broke chose drew fell flew fought knew led lied
    rose saw sought shot swore threw wore shows showed tries tried turns turned suffers suffered comes came
    """)


@lru_cache(maxsize=1)
def _lemmas() -> frozenset[str]:
    known = {word for word in load_event_lexicon().verbs if word.isalpha() and len(word) > 2}
    return SAYING | ACTING | ADDRESSING | known


@lru_cache(maxsize=4096)
def is_verb_form(word: str) -> bool:
    """Say whether a capitalised word is an inflected form of a known verb and no given name.

    The endings are those of the third person, the past and the participles, with the spellings that they cause:
    'denies', 'stopped', 'urging' (Quirk et al. 1985, 3.5 to 3.10). The bare form proves nothing: 'Grant', 'Bill'.
    """
    lower = word.lower()
    if word in load_given_names() or not lower.isalpha():
        return False
    if lower in IRREGULAR:
        return True
    return any(stem in _lemmas() for stem in _stems(lower))


def _stems(word: str) -> list[str]:
    stems: list[str] = []
    if word.endswith(("ies", "ied")):
        stems.append(word[:-3] + "y")
    if word.endswith("s") and not word.endswith("ss"):
        stems += [word[:-1], word[:-2]] if word.endswith("es") else [word[:-1]]
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            bare = word.removesuffix(ending)
            stems += [bare, bare + "e"]
            if len(bare) > 2 and bare[-1] == bare[-2]:
                stems.append(bare[:-1])
    return stems
