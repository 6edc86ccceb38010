"""Titles that contradict the list of office holders or the same article.

A slip of the source is flagged and left as printed. What is no slip stays unflagged: offices that are over, to come or
held for another, courtesy ("President Carter"), history told with its date, two offices of one person, one office
under two titles, and persons of whom the list knows nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.roles.identification import Match, Setting
from dragoman.analysis.roles.ranks import rank_of_role, state_names
from dragoman.analysis.roles.surroundings import Surroundings
from dragoman.analysis.roles.words import AGAINST_EACH_OTHER, BY_TURNS, EXCLUSIVE, HIGHEST
from dragoman.records.actors import Actor
from dragoman.records.details import Flag
from dragoman.records.identity import identified
from dragoman.records.spans import Span
from dragoman.vocabularies.office_holders import Holder, OfficeHolders, Tenure


class Use(NamedTuple):
    """One place where the text gives a person a title.

    Attributes:
        span: the words of the title with its owner.
        title: without the owner.
        rank: what office it names.
        country: whose, as the text says, or None.
    """

    span: Span
    title: str
    rank: str
    country: str | None


class Person(NamedTuple):
    """A person of the text with the titles that say of an office that it is held now."""

    actor: Actor
    match: Match | None
    uses: tuple[Use, ...]


def person_of(actor: Actor, match: Match | None, around: Surroundings) -> Person:
    """Gather the titles of a person that are neither qualified nor foreign to the state."""
    countries = match.holder.countries if match else ()
    country = actor.country or (countries[0] if len(countries) == 1 else None)
    uses = []
    for role in actor.roles:
        rank = rank_of_role(role, country)
        if rank in EXCLUSIVE:
            uses += [
                Use(span, role.title, rank, role.country)
                for span in role.spans
                if not around.is_qualified(span, role.title, of_state=role.country is not None)
                and (rank != "monarch" or _is_full_name_after(actor, span, around.parse))
            ]
    return Person(actor, match, tuple(sorted(uses)))


def _is_full_name_after(actor: Actor, span: Span, parse: Parse) -> bool:
    """Say whether more than one name follows a title: 'King Salman' may be the father of 'bin Salman'."""
    last = parse.covered(span)[-1] + 1
    held = (parse.covered(mention.span) for mention in actor.mentions if mention.form == "name")
    return any(len(tokens) > 1 and tokens[0] == last for tokens in held)


def conflicts_of(person: Person, setting: Setting, knowledge: OfficeHolders, around: Surroundings) -> list[Flag]:
    """Find the titles of one person that cannot be right together with the list or with the rest of the article."""
    flags: list[Flag] = []
    for rank in dict.fromkeys(use.rank for use in person.uses):
        uses = [use for use in person.uses if use.rank == rank]
        flag = _against_list(person, uses, setting, knowledge, around)
        if flag is None and not any(flag.actors for flag in flags):
            flag = _against_article(person, uses, setting, around)
        if flag is not None:
            flags.append(identified(around.parse.document, flag))
    return flags


def _against_list(
    person: Person, uses: list[Use], setting: Setting, knowledge: OfficeHolders, around: Surroundings
) -> Flag | None:
    match, date = person.match, setting.date
    if match is None or date is None or not match.is_full:
        return None
    for tenure in match.holder.tenures:
        if tenure.surely_holds(date) and _excludes(tenure, uses[0].rank, match.holder, date, knowledge):
            wrong = [use for use in uses if _is_wrong(use, person, tenure, date, around)]
            if wrong:
                return _flag(person, wrong, _right_uses(person, tenure), _since(tenure), around.parse)
    gone = _left(match.holder, uses[0].rank, date, knowledge)
    if gone is not None:
        wrong = [use for use in uses if use.country == gone.country and around.is_dated_now(use.span, date)]
        if wrong and not around.is_former(person.actor):
            return _flag(person, wrong, [], _until(gone), around.parse)
    return None


def _excludes(tenure: Tenure, rank: str, holder: Holder, date: str, knowledge: OfficeHolders) -> bool:
    """Say whether who surely holds one office cannot hold the other at that time."""
    if tenure.rank not in EXCLUSIVE or tenure.rank == rank or tenure.of or tenure.country in BY_TURNS:
        return False
    if any(other.rank == rank and other.may_hold(date) for other in holder.tenures):
        return False
    if any(other.country == tenure.country and other.rank == rank for other in holder.serving(date)):
        return False
    if {tenure.rank, rank} <= HIGHEST:
        return True
    return _is_anothers(tenure.country, rank, holder, date, knowledge)


def _is_anothers(country: str | None, rank: str, holder: Holder, date: str, knowledge: OfficeHolders) -> bool:
    """Say whether somebody else surely holds the office."""
    return any(
        other.name != holder.name
        and any(t.country == country and t.rank == rank and t.surely_holds(date) for t in other.tenures)
        for other in knowledge.serving(country, rank, date)
    )


def _is_wrong(use: Use, person: Person, tenure: Tenure, date: str, around: Surroundings) -> bool:
    """Say whether the text speaks of now: that the person once held the office makes it need more proof."""
    if use.country is not None and use.country != tenure.country:
        return False
    holder = person.match.holder if person.match else None
    held_once = holder is not None and any(other.rank == use.rank for other in holder.tenures)
    if around.tells_of_another_time(use.span, tenure.since, held_once=held_once):
        return False
    if _right_uses(person, tenure) or around.is_dated_now(use.span, date):
        return True
    return not held_once and around.is_subject(use.span)


def _left(holder: Holder, rank: str, date: str, knowledge: OfficeHolders) -> Tenure | None:
    """Give the office that a person had surely left two months before, and that is another's now."""
    if any(tenure.rank == rank and tenure.may_hold(date) for tenure in holder.tenures):
        return None
    for tenure in reversed(holder.tenures):
        if tenure.rank == rank and not tenure.of and tenure.surely_left(_two_months_before(date)):
            return tenure if _is_anothers(tenure.country, rank, holder, date, knowledge) else None
    return None


def _two_months_before(date: str) -> str:
    year, month = int(date[:4]), int(date[5:7]) - 2
    return f"{year - (month < 1):04d}-{month + 12 * (month < 1):02d}-{min(int(date[8:10]), 28):02d}"


def _right_uses(person: Person, tenure: Tenure) -> list[Use]:
    return [use for use in person.uses if use.rank == tenure.rank and use.country in (None, tenure.country)]


def _against_article(person: Person, uses: list[Use], setting: Setting, around: Surroundings) -> Flag | None:
    """Find two titles of one person in one article that exclude each other, where neither tells of another time.

    Of whom the list knows, it must not know both offices.
    """
    recently = _two_months_before(setting.date) if setting.date else "9"
    ranks = {tenure.rank for tenure in person.match.holder.tenures} if person.match else set()
    for other in person.uses:
        if frozenset((other.rank, uses[0].rank)) not in AGAINST_EACH_OTHER or {other.rank, uses[0].rank} <= ranks:
            continue
        first, second = sorted((uses[0], other))
        countries = {first.country, second.country} - {None}
        if len(countries) != 1 or countries & BY_TURNS:
            continue
        if around.tells_of_change(person.actor) or any(
            around.tells_of_another_time(use.span, recently, held_once=True) for use in (first, second)
        ):
            continue
        return _flag(person, [first], [second], "", around.parse)
    return None


def _flag(person: Person, wrong: list[Use], right: list[Use], known: str, parse: Parse) -> Flag:
    elsewhere = [_with_name(person.actor, use, parse) for use in right[:1]]
    message = f'Called "{wrong[0].title}" here'
    if elsewhere:
        message += f' and "{right[0].title}" elsewhere in the article'
    message += f"; {known}." if known else "."
    return Flag(
        kind="role_conflict",
        message=message,
        spans=tuple(sorted({*(use.span for use in wrong), *elsewhere})),
        actors=(person.actor.id,),
        by="roles.list@1" if known else "roles.article@1",
        confidence=0.95 if known and right else 0.9 if known else 0.8,
    )


def _with_name(actor: Actor, use: Use, parse: Parse) -> Span:
    """Give the title together with the name right after it, as it is read."""
    last = parse.covered(use.span)[-1] + 1
    for mention in actor.mentions:
        tokens = parse.covered(mention.span)
        if mention.form == "name" and len(tokens) and tokens[0] == last:
            return parse.span(parse.covered(use.span)[0], tokens[-1] + 1)
    return use.span


def _since(tenure: Tenure) -> str:
    return f"{_office(tenure)} since {tenure.since}"


def _until(tenure: Tenure) -> str:
    return f"{_office(tenure)} from {tenure.since} to {tenure.until}"


def _office(tenure: Tenure) -> str:
    state = state_names().get(tenure.country or "", "")
    if not state or state in tenure.office:
        return tenure.office
    article = "the " if state in ("United States", "United Kingdom", "United Arab Emirates", "Netherlands") else ""
    return f"{tenure.office} of {article}{state}"
