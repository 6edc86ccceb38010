"""Offices that stand for their holders: 'the American president' is the person named beside it who holds that office.

A definite description of an office means whoever holds it at the time that is told of (Donnellan 1966, "Reference and
Definite Descriptions", attributive use). Where the article names exactly one person who held the office of that state
when it was published, the description and whatever refers to it are that person's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.roles.descriptions import find_descriptions
from dragoman.analysis.roles.identification import Setting, match_of, setting_of
from dragoman.analysis.roles.ranks import rank_of_role
from dragoman.analysis.roles.surroundings import Surroundings
from dragoman.records.actors import Actor, Mention, Role
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression
from dragoman.records.parties import settled, spans_of
from dragoman.records.spans import Span
from dragoman.vocabularies.office_holders import OfficeHolders

# Whoever leads a state, where the words do not say under which title.
LEADING = frozenset(("president", "prime minister", "supreme leader", "monarch"))
# Offices of which a state has one at a time.
SINGLE = LEADING | frozenset(("vice president", "foreign minister", "defense minister", "finance minister"))
CONFIDENCE = 0.9
LEADER = "leader"
DEFINITE = frozenset(("the", "his", "her", "their", "its"))
SINGULAR = frozenset(("NN", "NNP"))
# Actor ids and first days of the tenure, by state and office.
Holders = dict[tuple[str, str], list[tuple[str, str]]]


def join_incumbents(
    parse: Parse,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    times: tuple[TimeExpression, ...],
    knowledge: OfficeHolders,
) -> tuple[tuple[Actor, ...], tuple[Attribution, ...]]:
    """Join descriptions of offices to the persons of the article who held them when it was published.

    Args:
        parse: the parsed document; without a date of publication nothing is joined.
        actors: all actors, persons with what is known of them.
        attributions: who said what.
        times: time expressions; a description in a sentence that tells of a time before the tenure is left alone.
        knowledge: the list of office holders.

    Returns:
        The actors in reading order, of which fewer are unnamed, and the attributions, which name them.
    """
    setting = setting_of(parse.document.published, actors)
    holders = _holders(actors, setting, knowledge)
    if not holders:
        return actors, attributions
    around = Surroundings(parse, times)
    actors = _with_descriptions(parse, actors, around, holders)
    described = [actor for actor in actors if actor.kind in ("unnamed", "group") and not actor.members]
    into: dict[str, str] = {}
    for actor in described:
        meant = _meant(parse, around, actor, holders)
        if meant is not None:
            into[actor.id] = meant
    return _joined(parse, actors, attributions, into)


def _holders(actors: Sequence[Actor], setting: Setting, knowledge: OfficeHolders) -> Holders:
    """Give, for each office of a state, the persons of the article who held it then, each with the first day."""
    found: Holders = {}
    for actor in actors:
        match = match_of(actor, setting, knowledge) if actor.kind == "person" else None
        if match is None or setting.date is None:
            continue
        for tenure in match.holder.serving(setting.date):
            if tenure.country and tenure.rank in SINGLE and tenure.certain != "no":
                held = found.setdefault((tenure.country, tenure.rank), [])
                if actor.id not in [one for one, _ in held]:
                    held.append((actor.id, tenure.since))
    return found


def _meant(parse: Parse, around: Surroundings, actor: Actor, holders: Holders) -> str | None:
    """Give the person whom a description of an office means, or None where none or more than one is meant."""
    nominal = [mention for mention in actor.mentions if mention.form != "pronoun"]
    if not nominal or not all(_is_definite(parse, mention) for mention in nominal):
        return None
    return _holder_of(around, [mention.span for mention in nominal], actor.country, _ranks(actor, nominal[0]), holders)


def _holder_of(
    around: Surroundings, spans: Sequence[Span], country: str | None, ranks: frozenset[str], holders: Holders
) -> str | None:
    """Give the one person who holds one of the offices of a state, unless words around say that another is meant."""
    fitting = {held for rank in sorted(ranks) for held in holders.get((country or "", rank), ())}
    if len({identifier for identifier, _ in fitting}) != 1:
        return None
    identifier, since = min(fitting)
    for span in spans:
        if around.is_qualified(span, span.text.split()[-1], of_state=True) or around.is_before(span, since):
            return None
    return identifier


def _with_descriptions(
    parse: Parse, actors: Sequence[Actor], around: Surroundings, holders: Holders
) -> tuple[Actor, ...]:
    """Add descriptions that are nobody's mention to the persons whom they mean."""
    made = {actor.id: actor for actor in actors}
    taken = parse.tokens_of(spans_of(actors))
    for found in find_descriptions(parse):
        if found.head in taken:
            continue
        ranks = LEADING if found.rank == LEADER else SINGLE & {found.rank}
        identifier = _holder_of(around, [found.span], found.country, frozenset(ranks), holders)
        if identifier is not None:
            mention = Mention(start=found.span.start, end=found.span.end, text=found.span.text, form="nominal")
            mentions = sorted((*made[identifier].mentions, mention), key=lambda one: (one.start, one.end))
            made[identifier] = msgspec.structs.replace(made[identifier], mentions=tuple(mentions))
    return tuple(made.values())


def _is_definite(parse: Parse, mention: Mention) -> bool:
    """Say whether words are one definite description: 'the American president', 'Russia's leader'."""
    tokens = parse.covered(mention.span)
    first, last = parse.tokens[tokens[0]], parse.tokens[tokens[-1]]
    owned = any(parse.tokens[i].tag_ == "POS" for i in tokens)
    before = parse.tokens[tokens[0] - 1] if tokens[0] else first
    return last.tag_ in SINGULAR and (owned or first.lower_ in DEFINITE or before.lower_ in DEFINITE)


def _ranks(actor: Actor, mention: Mention) -> frozenset[str]:
    """Give the offices that a description may name; none where it is graded or of a body that is no state."""
    roles: Iterable[Role] = actor.roles or (
        Role(title=mention.text.split()[-1], spans=(Span(start=mention.start, end=mention.end, text=mention.text),)),
    )
    found = [rank_of_role(role, actor.country) for role in roles]
    if any(rank is None for rank in found):
        return frozenset()
    ranks = {rank for rank in found if rank is not None}
    if ranks == {LEADER}:
        return LEADING
    return frozenset(ranks & SINGLE) if len(ranks) == 1 else frozenset()


def _joined(
    parse: Parse, actors: Sequence[Actor], attributions: Sequence[Attribution], into: dict[str, str]
) -> tuple[tuple[Actor, ...], tuple[Attribution, ...]]:
    """Give the mentions of some actors to others, and their ids to whatever named them."""
    by_id = {actor.id: actor for actor in actors}
    made: dict[str, Actor] = {}
    for actor in actors:
        if actor.id in into:
            continue
        taken = [by_id[old] for old, new in into.items() if new == actor.id]
        made[actor.id] = _with(actor, taken) if taken else actor
    joined, renamed = settled(parse.document, made, into)
    return joined, tuple(one.with_parties(renamed) for one in attributions)


def _with(actor: Actor, taken: Sequence[Actor]) -> Actor:
    mentions = sorted(
        {(mention.start, mention.end): mention for held in (actor, *taken) for mention in held.mentions}.items()
    )
    stem, _, version = actor.by.partition("@")
    return msgspec.structs.replace(
        actor,
        roles=(*actor.roles, *(role for held in taken for role in held.roles if role not in actor.roles)),
        mentions=tuple(mention for _, mention in mentions),
        by=f"{stem}.incumbent@{version}" if "incumbent" not in stem else actor.by,
        confidence=round(min(actor.confidence, CONFIDENCE), 2),
    )
