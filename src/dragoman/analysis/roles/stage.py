"""Roles: who a person is by the list of office holders, and titles that cannot be right."""

from __future__ import annotations

import msgspec

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.roles.conflicts import conflicts_of, person_of
from dragoman.analysis.roles.identification import Match, match_of, setting_of
from dragoman.analysis.roles.surroundings import Surroundings
from dragoman.records.actors import Actor
from dragoman.records.details import Flag, TimeExpression
from dragoman.records.order import reading_order
from dragoman.vocabularies.office_holders import OfficeHolders


def identify(parse: Parse, actors: tuple[Actor, ...], knowledge: OfficeHolders) -> tuple[Actor, ...]:
    """Say of the persons who they are, where exactly one office holder fits.

    Args:
        parse: the parsed document; its date of publication tells who held office then.
        actors: all actors of the document.
        knowledge: the list of office holders.

    Returns:
        The same actors in the same order, with the same ids; a person who was found in the list has its Wikidata id,
        and country and sector where the text gave none. `by` says what proved it.
    """
    setting = setting_of(parse.document.published, actors)
    return tuple(
        _known(actor, match_of(actor, setting, knowledge), setting.date) if actor.kind == "person" else actor
        for actor in actors
    )


def find_role_conflicts(
    parse: Parse, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...], knowledge: OfficeHolders
) -> tuple[Flag, ...]:
    """Find titles that contradict the list at the article's date, or each other within the article.

    Args:
        parse: the parsed document. Without a date of publication only the article itself is asked.
        actors: all actors of the document, with ids.
        times: its time expressions; what is told with an earlier date is history and no conflict.
        knowledge: the list of office holders.

    Returns:
        Flags of kind `role_conflict`, in reading order. Each rests on the words of the doubtful title and, where
        there is one, of the title that contradicts it.
    """
    setting = setting_of(parse.document.published, actors)
    around = Surroundings(parse, times)
    flags: list[Flag] = []
    for actor in actors:
        if actor.kind == "person" and actor.roles:
            person = person_of(actor, match_of(actor, setting, knowledge), around)
            flags += conflicts_of(person, setting, knowledge, around)
    return tuple(sorted(flags, key=reading_order))


def _known(actor: Actor, match: Match | None, date: str | None) -> Actor:
    if match is None:
        return actor
    holder = match.holder
    offices = (holder.serving(date) if date else ()) or holder.tenures
    countries = list(dict.fromkeys(tenure.country for tenure in offices if tenure.country))
    sectors = [tenure.sector for tenure in offices if tenure.sector]
    return msgspec.structs.replace(
        actor,
        wikidata=actor.wikidata or holder.wikidata,
        country=actor.country or (countries[0] if len(countries) == 1 else None),
        sector=actor.sector or (sectors[0] if sectors else None),
        by=_extended(actor.by, match.rule),
        confidence=round(min(actor.confidence, match.confidence), 2),
    )


def _extended(by: str, rule: str) -> str:
    """Add to the rule that founded an actor the one that said who it is: 'actors.names.known-office@1'."""
    stem, _, version = by.partition("@")
    return f"{stem}.known-{rule}@{version}"
