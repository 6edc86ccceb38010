"""Who a person of the text is: the one holder of an office whose name and circumstances fit.

A name alone proves nobody: it takes the office or the country that the text gives, or an office held when the article
was published in a state that the article speaks of. Two who fit as well are nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dragoman.analysis.roles.ranks import rank_of_role
from dragoman.analysis.roles.words import ABBREVIATED
from dragoman.records.actors import Actor, Role
from dragoman.vocabularies.office_holder_names import folded_words
from dragoman.vocabularies.office_holders import Holder, OfficeHolders, Tenure

# Sectors of PLOVER in which a holder of public office may be named by another role than the list knows.
PUBLIC = frozenset(("GOV", "MIL", "LEG", "IGO", "REL", "PTY", "OPP", "REB", "SPY", "JUD", "COP", "PRM", "ELI"))
# Offices whose holders news names by surname alone.
WELL_KNOWN = frozenset((
    "president", "prime minister", "vice president", "supreme leader", "monarch", "foreign minister",
    "defense minister",
))  # fmt: skip
HEADS = frozenset(("Secretary-General of the United Nations", "President of the European Commission", "Pope"))


class Match(NamedTuple):
    """The holder that a person of the text was taken to be.

    Attributes:
        holder: the person of the list.
        rule: what proved it: 'office', 'country' or 'date'.
        confidence: how sure it is, from 0 to 1.
        is_full: whether the text has more than a surname.
    """

    holder: Holder
    rule: str
    confidence: float
    is_full: bool


class Setting(NamedTuple):
    """What an article tells of itself: the day of its publication, or None, and the countries it speaks of."""

    date: str | None
    countries: frozenset[str]


def setting_of(date: str | None, actors: Iterable[Actor]) -> Setting:
    """Gather the countries of an article's actors."""
    return Setting(date[:10] if date else None, frozenset(actor.country for actor in actors if actor.country))


def match_of(actor: Actor, setting: Setting, knowledge: OfficeHolders) -> Match | None:
    """Find the one holder that a person is.

    Args:
        actor: a person of the text.
        setting: date and countries of the article.
        knowledge: the list.

    Returns:
        The holder with the rule that proved it, or None where nobody or more than one fits.
    """
    words = folded_words(actor.name)
    is_full = len(words) > 1
    fits: list[tuple[int, Match]] = []
    for holder in knowledge.named(actor.name):
        found = _fit(actor, holder, setting, is_full)
        if found is not None:
            fits.append(found)
    if any(match.holder.own for _, match in fits):
        fits = [fit for fit in fits if fit[1].holder.own]
    best = max((level for level, _ in fits), default=0)
    chosen = [match for level, match in fits if level == best]
    return chosen[0] if len(chosen) == 1 else None


def _fit(actor: Actor, holder: Holder, setting: Setting, is_full: bool) -> tuple[int, Match] | None:
    """Judge one holder: a level that is higher where more fits, or None where it does not fit or nothing proves it."""
    if actor.country and holder.countries and actor.country not in holder.countries:
        return None
    serving = holder.serving(setting.date) if setting.date else ()
    by_office = any(_agrees(role, tenure) for role in actor.roles for tenure in holder.tenures)
    held_now = any(_agrees(role, tenure) for role in actor.roles for tenure in serving)
    by_country = bool(actor.country) and actor.country in holder.countries
    if not by_office and any(not _is_public(actor) for _ in actor.roles[:1]):
        return None
    is_near = by_country or any(_is_near(tenure, setting) for tenure in serving or holder.tenures)
    if by_office and (held_now or (is_full and is_near) or (is_near and not setting.date)) and (is_full or is_near):
        level = 8 + 2 * held_now + is_near
        return level, Match(holder, "office", 0.98 if is_full and held_now else 0.94, is_full)
    if is_full and by_country:
        return 4 + bool(serving), Match(holder, "country", 0.95 if serving else 0.9, is_full)
    present = [tenure for tenure in serving if _is_present(tenure, setting, is_full)]
    if present:
        is_famous = any(tenure.rank in WELL_KNOWN for tenure in present)
        return 2 if is_full else 1, Match(holder, "date", 0.93 if is_full and is_famous else 0.87, is_full)
    return None


def _is_public(actor: Actor) -> bool:
    return actor.sector is None or actor.sector in PUBLIC


def _is_near(tenure: Tenure, setting: Setting) -> bool:
    return tenure.country in setting.countries or tenure.office in HEADS


def _is_present(tenure: Tenure, setting: Setting, is_full: bool) -> bool:
    """Say whether an article is about what the office is of; a surname alone takes one of the best known offices."""
    if tenure.country is None:
        return is_full or tenure.office in HEADS
    return tenure.country in setting.countries and (is_full or tenure.rank in WELL_KNOWN)


def _agrees(role: Role, tenure: Tenure) -> bool:
    """Say whether a title of the text is an office of the list, the country where the text names it included."""
    if role.country and tenure.country and role.country != tenure.country:
        return False
    rank = rank_of_role(role, tenure.country)
    if rank is not None and rank == tenure.rank:
        return True
    title = role.title.lower()
    office, title = tenure.office.lower(), ABBREVIATED.get(title, title)
    return len(title) > 3 and (title in office or office in title)
