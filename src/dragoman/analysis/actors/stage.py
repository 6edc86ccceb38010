"""Actors: each party once, with all its names."""

from __future__ import annotations

from dragoman.analysis.actors.attachment import raise_names
from dragoman.analysis.actors.bodies import Bodies
from dragoman.analysis.actors.casting import Company, settle_persons
from dragoman.analysis.actors.descriptions import join_descriptions
from dragoman.analysis.actors.drafts import Cast, finished
from dragoman.analysis.actors.grammar import Grammar, tabulate
from dragoman.analysis.actors.groups import Group, admit_groups, find_groups
from dragoman.analysis.actors.headlines import persons_in_headlines
from dragoman.analysis.actors.known_names import find_known_names
from dragoman.analysis.actors.offices import Surroundings
from dragoman.analysis.actors.pairs import admit_pairs
from dragoman.analysis.actors.persons import find_persons
from dragoman.analysis.actors.platforms import admit_platforms
from dragoman.analysis.actors.references import admit_speakers, resolve_offices, resolve_references, resolve_relatives
from dragoman.analysis.actors.statutes import tokens_of_statutes
from dragoman.analysis.actors.unlisted import admit_unlisted
from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor
from dragoman.records.details import TimeExpression


def find_actors(parse: Parse, times: tuple[TimeExpression, ...]) -> tuple[Actor, ...]:
    """Find the parties of a document.

    Persons come first, since their names may hold those of states; then groups, whose adjectives name states; then
    states and bodies; then what stands for a party already named.

    Args:
        parse: the parsed document.
        times: its time expressions; 'May' in one of them is nobody.

    Returns:
        One actor a party, in reading order, each with at least one mention; no two share a mention.
    """
    grammar = raise_names(_without_laws(_without_times(tabulate(parse), parse, times)))
    sightings = find_known_names(grammar)
    found = find_persons(grammar, sightings)
    found = sorted((*found, *persons_in_headlines(grammar, found)))
    around = Surroundings(
        grammar=grammar,
        starting={sighting.first: sighting for sighting in sightings},
        ending={sighting.last: sighting for sighting in sightings},
        persons={person.first: person.last for person in found},
    )
    cast = Cast()
    company = Company(around, cast)
    company.admit(found)
    _note_persons(around, cast)
    settle_persons(company, cast)
    titled = _tokens_of_offices(cast)
    groups = find_groups(around, titled)
    bodies = Bodies(around, cast, titled | _attributive(grammar, groups))
    bodies.admit_listed()
    bodies.admit_tagged(parse)
    admit_pairs(around, cast, bodies)
    admit_platforms(around, cast, bodies)
    admit_unlisted(grammar, cast)
    speakers = resolve_offices(around, cast, titled)
    admit_groups(around, cast, groups)
    join_descriptions(grammar, cast)
    admit_speakers(grammar, cast, speakers)
    resolve_relatives(grammar, cast)
    resolve_references(grammar, cast)
    return finished(parse, cast)


def _without_times(grammar: Grammar, parse: Parse, times: tuple[TimeExpression, ...]) -> Grammar:
    for time in times:
        for index in parse.covered(time.span):
            grammar.entity[index] = "DATE"
    return grammar


def _without_laws(grammar: Grammar) -> Grammar:
    for index in tokens_of_statutes(grammar):
        grammar.entity[index] = "LAW"
    return grammar


def _note_persons(around: Surroundings, cast: Cast) -> None:
    """Only names that became somebody's count as names of persons from here on."""
    around.persons.clear()
    around.persons.update(
        {place.first: place.last for place, draft in cast.places() if draft.mentions[place] == "name"}
    )


def _tokens_of_offices(cast: Cast) -> frozenset[int]:
    return frozenset(
        index
        for draft in cast.drafts
        for office in draft.offices
        for index in range(office.core.first, office.core.last)
    )


def _attributive(grammar: Grammar, groups: list[Group]) -> frozenset[int]:
    """Collect the tokens of names that belong to a noun for a group: 'US' in 'US officials', but no genitives."""
    return frozenset(
        index
        for group in groups
        for sighting, _ in group.owners
        if grammar.word(sighting.last) != "'s"
        for index in range(sighting.first, sighting.last)
    )
