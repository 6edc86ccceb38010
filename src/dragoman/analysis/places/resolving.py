"""Which place a name means: by what is said beside it, by the countries of the article, by size.

One name means one place throughout an article, unless something beside it says otherwise (one sense per discourse,
Leidner 2007, section 5.2). Where two places of a name stay about as likely and lie in different countries, the name
stays unresolved: it is shown without coordinates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import asin, cos, log10, radians, sin, sqrt

from dragoman.analysis.places import words
from dragoman.analysis.places.base import Found, Meaning, Precision, Resolved
from dragoman.analysis.places.names import known_names, meaning_of
from dragoman.analysis.places.reading import Reading
from dragoman.vocabularies.gazetteer import find_located
from dragoman.vocabularies.name_keys import name_key

# What speaks for one of several places of a name, on the scale of one for each tenfold of people.
IN_CONTAINER = 20.0
IN_COUNTRY_OF_ARTICLE = 3.0
IN_DIVISION_OF_ARTICLE = 1.5
CAPITAL = 2.0
OTHER_NAME = 1.2
STATE = 1.0
KNOWN_CITY = 2.0
OF_TABLE = 5.0
# Of these, a name of the tables means no town that is called the same: China is no village in Texas.
SETTLED_KINDS = frozenset(("state", "continent", "water", "mountains", "site", "border"))
# A town of so many people is meant by its name wherever the article plays; one of fewer than `SMALL` is not.
GREAT = 500_000
SMALL = 50_000
VILLAGE = 15_000
# What a town may be said to lie in.
CONTAINING = frozenset(("state", "subdivision", "division", "region", "island", "continent", "district"))
# A city of the tables counts as one of a few million people.
AS_LARGE_AS = {"city": 6.5}
# How far ahead the likeliest place must be of the next in another country.
MARGIN = 0.8
# The same for another of the same country.
TWIN_MARGIN = 0.2
EARTH_RADIUS = 6371.0
# A division's middle and a town of it lie within so many kilometres where the gazetteer does not say it.
WITHIN_REGION = 400.0


@dataclass(slots=True)
class Context:
    """What an article says of where it plays.

    Attributes:
        countries: how often each country is named, by its name, its people or a place that lies only there.
        divisions: the same of first-level divisions, as (country, code).
    """

    countries: Counter[str] = field(default_factory=Counter)
    divisions: Counter[tuple[str, str]] = field(default_factory=Counter)

    def share(self, country: str) -> float:
        """Give a country's share of all that names one, between 0 and 1."""
        total = sum(self.countries.values())
        return self.countries[country] / total if total else 0.0

    def main(self) -> str | None:
        """Give the country that more than half of the names point to, or None."""
        for country, count in self.countries.most_common(1):
            if count * 2 > sum(self.countries.values()) and (count > 1 or len(self.countries) == 1):
                return country
        return None


def kilometres(left: Meaning, right: Meaning) -> float:
    """Measure the way between two places along a great circle, by the haversine formula."""
    north, south = radians(left.latitude), radians(right.latitude)
    across = radians(right.longitude - left.longitude)
    half = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(across / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(half)))


class Resolver:
    """Resolves the names of one document.

    Args:
        reading: the document.
        names: all its names, each with the index, among them, of what it is said to lie in.
    """

    def __init__(self, reading: Reading, names: Sequence[Found]) -> None:
        self._reading = reading
        self._names = names
        self._context = Context()
        self._gather_words()
        self._candidates = [self._meanings(one) for one in names]
        self._gather_names()
        self._settled: dict[str, Resolved] = {}

    def resolve(self) -> list[Resolved]:
        """Resolve all names, in their order; those that say where they lie first, since they speak for the others."""
        found: dict[int, Resolved] = {}
        order = sorted(range(len(self._names)), key=lambda number: self._names[number].container is None)
        for number in order:
            key = name_key(self._names[number].printed)
            one = self._names[number]
            if one.container is None and key in self._settled:
                found[number] = self._settled[key]
                continue
            found[number] = self._resolved(number)
            if found[number].meaning is not None or one.evidence == "dateline":
                self._settled.setdefault(key, found[number])
        return [found[number] for number in range(len(self._names))]

    def _meanings(self, one: Found) -> list[Meaning]:
        """Collect what a name may mean, by the tables and by the gazetteer."""
        if one.evidence == "adjective" or one.short:
            return one.meanings
        found = list(one.meanings)
        if any(meaning.kind in SETTLED_KINDS for meaning in found) and len(found) == 1:
            return found
        for name in self._asked(one, one.printed):
            for located in find_located(name):
                meaning = meaning_of(located)
                if not meaning.own_name and not self._is_near(meaning):
                    continue
                if not any(_same(meaning, known) for known in found):
                    found.append(meaning)
        return _without_lesser(found)

    def _asked(self, one: Found, printed: str) -> list[str]:
        """Give the forms under which a name is looked up: without 'city' or 'province', if not with it."""
        parts = printed.split()
        if one.evidence != "ending" or len(parts) < 2:
            bare = parts[1:] if len(parts) > 1 and parts[0].casefold() in words.COMPASS else []
            return [printed] if find_located(printed) or not bare else [" ".join(bare)]
        if find_located(printed):
            return [printed]
        if parts[-1].casefold() in words.DIVISION_ENDINGS | {"city"}:
            return [" ".join(parts[:-1])]
        return []

    def _gather_words(self) -> None:
        """Count the countries that adjectives, nouns for people and names of the tables point to."""
        index = known_names()
        for token, word in enumerate(self._reading.tree.text):
            code = index.country_of_word.get(word)
            if code is not None and token not in self._reading.taken:
                self._context.countries[code] += 1
        for one in self._names:
            if len(one.meanings) != 1 or one.meanings[0].country is None:
                continue
            meaning = one.meanings[0]
            if one.evidence != "adjective":
                self._context.countries[meaning.country or ""] += 1
            if meaning.division:
                self._context.divisions[meaning.country or "", meaning.division] += 1

    def _gather_names(self) -> None:
        """Count the countries in which alone a name of the gazetteer is found."""
        for one, candidates in zip(self._names, self._candidates, strict=True):
            countries = {meaning.country for meaning in candidates}
            if not one.meanings and len(countries) == 1 and max(m.population for m in candidates) >= SMALL:
                self._context.countries[candidates[0].country or ""] += 1

    def _is_near(self, meaning: Meaning) -> bool:
        """Say whether a place is large, or in a country that the article names."""
        return meaning.population >= GREAT or self._context.countries[meaning.country or ""] > 0

    def _resolved(self, number: int) -> Resolved:
        one, candidates = self._names[number], self._candidates[number]
        container = None if one.container is None else self._container(one.container)
        if not candidates:
            return self._unknown(number, container)
        if len(candidates) == 1 and container is None:
            return self._only(candidates[0], one)
        ranked = sorted(
            ((self._score(meaning, one, container), -place, meaning) for place, meaning in enumerate(candidates)),
            key=lambda ranked: ranked[:2],
            reverse=True,
        )
        best, _, chosen = ranked[0]
        if container is not None and self._lies_in(chosen, container):
            return Resolved(chosen, chosen.country, chosen.precision, f"in {container.name}, as the text says", 0.97)
        if container is not None and one.evidence == "dateline":
            told = f"in {container.name}, as the text says; not in the gazetteer"
            return Resolved(None, container.country, "unknown", told, 0.7)
        rival = next((score for score, _, other in ranked[1:] if other.country != chosen.country), None)
        if rival is not None and best - rival < MARGIN:
            return Resolved(None, None, "unknown", f"{len(candidates)} places have this name and nothing decides", 0.3)
        twin = next((other for score, _, other in ranked[1:] if best - score < TWIN_MARGIN), None)
        if twin is not None and kilometres(chosen, twin) > WITHIN_REGION:
            told = f"several places of that name in {_state_name(chosen.country)}, and nothing decides"
            return Resolved(None, chosen.country, chosen.precision, told, 0.6)
        lead = 9.0 if rival is None else best - rival
        confidence = 0.95 if lead > 3 else 0.9 if lead > 1.5 else 0.75
        return Resolved(chosen, chosen.country, chosen.precision, self._reason(chosen, candidates), confidence)

    def _container(self, number: int) -> Meaning | None:
        """Give the place that a town is said to lie in: a state, a division or a region."""
        one = self._names[number]
        inner = None if one.container is None else self._container(one.container)
        fitting = (meaning for meaning in self._candidates[number] if meaning.kind in CONTAINING)
        return next((one for one in fitting if inner is None or self._lies_in(one, inner)), None)

    def _lies_in(self, meaning: Meaning, container: Meaning) -> bool:
        if container.kind == "continent" or not container.countries:
            return True
        if meaning.countries and not set(meaning.countries) & set(container.countries):
            return False
        if container.kind == "state":
            return True
        if container.division is not None and meaning.division is not None:
            return container.division == meaning.division
        return kilometres(meaning, container) < WITHIN_REGION

    def _score(self, meaning: Meaning, one: Found, container: Meaning | None) -> float:
        score = log10(meaning.population + 300) if meaning.population else AS_LARGE_AS.get(meaning.kind, 3.0)
        if meaning in one.meanings:
            score += KNOWN_CITY if meaning.kind == "city" else OF_TABLE
        score += {"capital": CAPITAL, "state": STATE}.get(meaning.kind, 0.0)
        if not meaning.own_name:
            score -= OTHER_NAME
        if meaning.kind in ("division", "subdivision"):
            divided = name_key(one.printed).split()[-1:] or [""]
            score += 3.0 if divided[0] in words.DIVISION_ENDINGS else -1.5 if meaning.kind == "division" else 0.0
        if container is not None:
            score += IN_CONTAINER if self._lies_in(meaning, container) else 0.0
        country = meaning.country
        if country is not None and self._context.countries[country]:
            score += IN_COUNTRY_OF_ARTICLE * (0.4 + 0.6 * self._context.share(country))
            if meaning.division and self._context.divisions[country, meaning.division]:
                score += IN_DIVISION_OF_ARTICLE
        return score

    def _only(self, meaning: Meaning, one: Found) -> Resolved:
        if one.evidence == "adjective":
            return Resolved(meaning, meaning.country, "country", "what the adjective belongs to", 0.9)
        if meaning.kind in ("town", "division"):
            country = meaning.country or ""
            if meaning.population < SMALL and self._context.countries and not self._context.countries[country]:
                told = f"the only place of that name is in {_state_name(country)}, which the article does not name"
                return Resolved(None, None, "unknown", told, 0.3)
            about = (
                f", in {_state_name(country)}, which the article names" if self._context.countries[country] > 1 else ""
            )
            certain = 0.93 if about or meaning.population > 100_000 else 0.75
            return Resolved(meaning, meaning.country, meaning.precision, f"the only place of that name{about}", certain)
        return Resolved(meaning, meaning.country, meaning.precision, self._reason(meaning, [meaning]), 0.97)

    def _reason(self, chosen: Meaning, candidates: Sequence[Meaning]) -> str:
        if chosen.kind == "state":
            return "a country"
        if chosen.kind == "capital":
            return f"the capital of {_state_name(chosen.country)}"
        if chosen.kind not in ("town", "division"):
            return "a known place of that name"
        country = chosen.country or ""
        if self._context.countries[country]:
            return f"in {_state_name(country)}, which the article names"
        largest = max(candidates, key=lambda meaning: meaning.population)
        return "the largest place of that name" if largest is chosen else "the likeliest place of that name"

    def _unknown(self, number: int, container: Meaning | None) -> Resolved:
        """Say what can be said of a place that no table has: the country that the text or the article gives it."""
        one = self._names[number]
        precision: Precision = "site" if one.evidence == "ending" else "unknown"
        if container is not None:
            country = container.country
            return Resolved(
                None, country, precision, f"not in the gazetteer; in {container.name}, as the text says", 0.6
            )
        for name in self._within(one):
            country = _country_of(find_located(name))
            if country is not None:
                return Resolved(None, country, precision, f"not in the gazetteer; bears the name of {name}", 0.5)
        beside = self._beside(number)
        if beside is not None and one.evidence == "ending":
            told = f"not in the gazetteer; named beside {beside.name}"
            return Resolved(None, beside.country, precision, told, 0.5)
        main = self._context.main()
        if main is not None:
            told = f"not in the gazetteer; in {_state_name(main)}, which the article is mostly about"
            return Resolved(None, main, precision, told, 0.5)
        return Resolved(None, None, precision, "not in the gazetteer", 0.4)

    def _beside(self, number: int) -> Meaning | None:
        """Give the nearest place of one country in the same paragraph, those behind the name first."""
        parse = self._reading.tree.parse
        here = self._names[number].first
        if here < 0:
            return None
        paragraph = parse.paragraph_of(here)
        near = []
        for other, one in enumerate(self._names):
            if other == number or one.first < 0 or parse.paragraph_of(one.first) != paragraph or not one.meanings:
                continue
            if one.evidence != "adjective" and one.meanings[0].country is not None:
                away = abs(one.first - here) * (1 if one.first > here else 2)
                near.append((away, other))
        return self._names[min(near)[1]].meanings[0] if near else None

    def _within(self, one: Found) -> list[str]:
        """Give the states, capitals and other places of the tables in a longer name: 'Dubai World Trade Centre'."""
        name = known_names().at(self._reading.tree.text, one.first) if one.first >= 0 else None
        if name is None or name.needs_evidence or one.first + len(name.words) >= one.last:
            return []
        return [name.meanings[0].name]


def _without_lesser(found: list[Meaning]) -> list[Meaning]:
    """Leave out towns under another name where one of that very name is no village and not far smaller."""
    own = max((meaning.population for meaning in found if meaning.own_name and meaning.kind == "town"), default=0)
    if own < VILLAGE:
        return found
    return [meaning for meaning in found if meaning.own_name or meaning.population > 10 * own]


def _same(left: Meaning, right: Meaning) -> bool:
    return (left.geonames is not None and left.geonames == right.geonames) or (
        left.kind == "division" and right.kind in ("subdivision", "region") and left.countries == right.countries
    )


def _country_of(located: Iterable[object]) -> str | None:
    countries = [one.country for one in located if getattr(one, "own_name", False)]  # type: ignore[attr-defined]
    return countries[0] if countries and len(set(countries)) == 1 else None


def _state_name(code: str | None) -> str:
    meaning = known_names().state_of.get(code or "")
    return meaning.name if meaning else code or "no one country"
