"""The names of places that the project's own tables hold, found in a run of tokens."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from dragoman.analysis.places.base import Meaning, Precision
from dragoman.vocabularies.gazetteer import Located, find_located
from dragoman.vocabularies.places import load_named_places, load_state_places
from dragoman.vocabularies.states import load_states

PRECISION: dict[str, Precision] = {
    "border": "region", "city": "city", "continent": "region", "district": "city", "island": "region",
    "mountains": "region", "region": "region", "site": "site", "subdivision": "region", "water": "region",
}  # fmt: skip
# Single words that are as often a person, a word or a nationality as a state.
AMBIGUOUS_STATES = frozenset(("Chad", "Jordan", "Georgia", "Guinea", "Niger", "Dominica", "Turkey", "Male", "Guernsey"))


class KnownName(NamedTuple):
    """A name of the tables.

    Attributes:
        words: its words, as the tokenizer parts them.
        meanings: what it may mean, likeliest first.
        needs_evidence: whether its letters alone do not make it a place.
    """

    words: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    needs_evidence: bool


class KnownNames(NamedTuple):
    """The index of names.

    Attributes:
        by_start: by the first word, longest first.
        abbreviations: what stands behind a town and a comma: 'Calif.', 'CA'.
        country_of_word: from an adjective or a noun for people to the code of its state.
        state_of: from the code of a state to what its name means.
    """

    by_start: dict[str, tuple[KnownName, ...]]
    abbreviations: dict[str, Meaning]
    country_of_word: dict[str, str]
    state_of: dict[str, Meaning]

    def meanings(self, name: str) -> list[Meaning]:
        """Give what a whole name may mean; empty for an unknown one."""
        words = tuple(pieces(name))
        held = self.by_start.get(words[0], ()) if words else ()
        return next((list(one.meanings) for one in held if one.words == words), [])

    def at(self, text: list[str], position: int) -> KnownName | None:
        """Find the longest name that begins at a token, in its own letters or all in capitals."""
        word = text[position]
        for name in self.by_start.get(word, ()):
            if tuple(text[position : position + len(name.words)]) == name.words:
                return name
        if not word.isupper() or len(word) < 4:
            return None
        for name in self.by_start.get(word.title(), ()):
            words = text[position : position + len(name.words)]
            if len(words) == len(name.words) and all(
                printed == own.upper() for printed, own in zip(words, name.words, strict=True)
            ):
                return name
        return None


@lru_cache(maxsize=1)
def known_names() -> KnownNames:
    """Build the index: places of the tables, states, and their capitals."""
    meanings: dict[str, list[Meaning]] = {}
    doubtful: set[str] = set()
    abbreviations: dict[str, Meaning] = {}
    states = _add_states(meanings, doubtful)
    for place in load_named_places():
        meaning = Meaning(
            place.name, place.kind, PRECISION[place.kind], place.countries, place.division, place.latitude,
            place.longitude, place.geonames,
        )  # fmt: skip
        for name in (place.name, *place.names):
            meanings.setdefault(name, []).append(meaning)
        doubtful.update(place.evidence)
        abbreviations.update(dict.fromkeys(place.abbreviations, meaning))
    by_start: dict[str, list[KnownName]] = {}
    for name, held in meanings.items():
        words = tuple(pieces(name))
        by_start.setdefault(words[0], []).append(KnownName(words, tuple(held), name in doubtful))
    ordered = {start: tuple(sorted(names, key=lambda one: -len(one.words))) for start, names in by_start.items()}
    return KnownNames(ordered, abbreviations, _country_words(), states)


def _add_states(meanings: dict[str, list[Meaning]], doubtful: set[str]) -> dict[str, Meaning]:
    where = load_state_places()
    states: dict[str, Meaning] = {}
    for state in load_states():
        lies = where[state.code]
        meaning = Meaning(
            "Vatican City" if state.code == "VAT" else state.name, "state", "country", (state.code,), None,
            lies.latitude, lies.longitude, lies.geonames,
        )  # fmt: skip
        states[state.code] = meaning
        for name in (state.name, *state.names):
            meanings.setdefault(name, []).append(meaning)
        doubtful.update(state.evidence)
        doubtful.update(AMBIGUOUS_STATES)
        if state.code == "VAT":
            continue
        capital = _capital(state.code, state.capitals)
        if capital is None:
            continue
        for name in state.capitals:
            meanings.setdefault(name, []).append(capital)
    meanings.setdefault("Vatican", []).append(states["VAT"])
    return states


def _capital(code: str, names: tuple[str, ...]) -> Meaning | None:
    """Find the town that is a state's seat of government; None where the gazetteer does not have it."""
    for name in names:
        for town in find_located(name):
            if town.country == code and town.kind == "town":
                return meaning_of(town)._replace(name=names[0], kind="capital", own_name=True)
    return None


def _country_words() -> dict[str, str]:
    found: dict[str, str] = {}
    for state in load_states():
        for word in (*state.adjectives, *state.people):
            found.setdefault(word, state.code)
    return found


def meaning_of(located: Located) -> Meaning:
    """Turn an entry of the gazetteer into a meaning."""
    return Meaning(
        name=located.name,
        kind=located.kind,
        precision="city" if located.kind == "town" else "region",
        countries=(located.country,),
        division=located.division,
        latitude=located.latitude,
        longitude=located.longitude,
        geonames=located.geonames,
        population=located.population,
        own_name=located.own_name,
    )


def pieces(name: str) -> list[str]:
    """Part a name as the tokenizer parts text: "St. Peter's Square" is St., Peter, 's and Square."""
    found: list[str] = []
    for word in name.replace("’", "'").split():
        if word.endswith("'s"):
            found += [word[:-2], "'s"]
        elif "-" in word:
            parts = word.split("-")
            for number, part in enumerate(parts):
                found += [part] if number == 0 else ["-", part]
        elif word.endswith("'"):
            found += [word[:-1], "'"]
        elif word.endswith(","):
            found += [word[:-1], ","]
        else:
            found.append(word)
    return found
