"""Flags that need only the entries: unmarked quotations, names spelt in two ways, tellers who contradict each other.

A flag says what is there and leaves the text as it is.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

from dragoman.records.actors import Actor, Mention
from dragoman.records.affairs import Account, Difference
from dragoman.records.attributions import Attribution
from dragoman.records.details import Flag
from dragoman.records.document import Document
from dragoman.records.identity import identified
from dragoman.records.spans import Span, Spans, apart

SHORTEST_NAME = 5
FURTHEST = 2
"""How many letters two spellings of one name may differ in: Zelensky and Zelenskyy, Gaddafi and Qaddafi."""

PEOPLE = frozenset(("dead", "wounded", "missing", "displaced", "captive"))
OFFICIAL = frozenset(("GOV", "MIL", "SPY", "COP", None))
"""Sectors that speak for a state; a state has none."""
TRANSCRIBED = frozenset((
    "RUS", "UKR", "BLR", "KAZ", "KGZ", "UZB", "TJK", "TKM", "BGR", "SRB",
    "MKD", "GRC", "ARM", "GEO", "ISR", "CHN", "JPN",
    "KOR", "PRK", "IRN", "AFG", "PAK", "IND", "EGY", "SYR", "IRQ", "LBN",
    "JOR", "SAU", "YEM", "OMN", "ARE", "QAT", "KWT",
    "BHR", "LBY", "TUN", "DZA", "MAR", "SDN", "PSE", "ETH", "ERI", "SOM",
    "MMR", "THA", "KHM", "LAO", "BGD", "LKA", "NPL",
))  # fmt: skip
"""States whose names reach English by transcription, so that one name has several spellings."""


def find_queries(
    document: Document,
    actors: Sequence[Actor],
    attributions: Sequence[Attribution],
    accounts: Sequence[Account],
) -> tuple[Flag, ...]:
    """Flag what a careful reader would ask about.

    Args:
        document: the article.
        actors: its parties.
        attributions: who says what.
        accounts: how happenings are told.

    Returns:
        One flag for each unmarked quotation, for each name with two spellings, and for each point on which two tellers
        of one happening do not agree.
    """
    names = {actor.id: actor.name for actor in actors}
    denied = {one.content.spans for one in attributions if one.act == "deny" and not one.omitted}
    known = {actor.id: actor for actor in actors}
    found = [*_unmarked(attributions, names), *_variants(actors), *_conflicts(accounts, known, denied)]
    return tuple(identified(document, flag) for flag in found)


def _unmarked(attributions: Iterable[Attribution], names: dict[str, str]) -> Iterator[Flag]:
    """Flag words that read as quoted; those behind a label ("Q:", a speaker's name) stand bare by convention."""
    for one in attributions:
        if one.kind == "unmarked" and not one.omitted and one.cue is not None and one.cue.lemma:
            source = one.source.actor if one.source and one.source.actor else None
            who = f"the words of {names[source]}" if source else "somebody's words"
            yield Flag(
                kind="unmarked_quote",
                message=f"These read as {who}, but stand without quotation marks.",
                spans=one.content.spans,
                actors=(source,) if source else (),
                by="flags.unmarked@1",
                confidence=one.confidence,
            )


def _variants(actors: Iterable[Actor]) -> Iterator[Flag]:
    for actor in actors:
        if actor.kind != "person" or actor.country not in TRANSCRIBED:
            continue
        spelt: dict[str, list[Mention]] = {}
        for mention in actor.mentions:
            if mention.form == "name":
                spelt.setdefault(mention.text.split()[-1].removesuffix("'s").removesuffix("’s"), []).append(mention)
        spellings = [name for name in spelt if len(name) >= SHORTEST_NAME]
        for other in spellings[1:]:
            if other != spellings[0] and distance(other.casefold(), spellings[0].casefold()) <= FURTHEST:
                spans = (spelt[spellings[0]][0].span, spelt[other][0].span)
                yield _variant(actor, spellings[0], other, tuple(sorted(spans)))
                break


def _variant(actor: Actor, first: str, second: str, spans: tuple[Span, ...]) -> Flag:
    return Flag(
        kind="name_variant",
        message=f'Spelt "{first}" here and "{second}" elsewhere in the article.',
        spans=spans,
        actors=(actor.id,),
        by="flags.spelling@1",
        confidence=0.9,
    )


def distance(first: str, second: str) -> int:
    """Give the edit distance of two words: letters put in, left out or changed (Levenshtein 1966)."""
    row = list(range(len(second) + 1))
    for number, letter in enumerate(first, start=1):
        before, row[0] = row[0], number
        for place, other in enumerate(second, start=1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (letter != other))
    return row[-1]


def _conflicts(accounts: Iterable[Account], actors: dict[str, Actor], denied: Container[Spans]) -> Iterator[Flag]:
    """Flag what cannot both be so: two numbers of the same people, and what one state says and another denies.

    That tellers put one thing differently is what the account itself shows, and is nothing to query.
    """
    for account in accounts:
        for difference in account.differences:
            if not _counts_people(difference) and not _is_between_states(difference, actors, denied):
                continue
            tellers = [actors[one.teller].name if one.teller else "the article" for one in difference.tellings]
            spans = {span for telling in difference.tellings for span in telling.spans}
            yield Flag(
                kind="account_conflict",
                message=f"{' and '.join(dict.fromkeys(tellers))} tell this differently: {difference.topic}.",
                spans=apart(spans),
                actors=tuple(dict.fromkeys(one.teller for one in difference.tellings if one.teller)),
                by="flags.accounts@1",
                confidence=account.confidence,
            )


def _counts_people(difference: Difference) -> bool:
    return difference.topic.removeprefix("number of ") in PEOPLE


def _is_between_states(difference: Difference, actors: dict[str, Actor], denied: Container[Spans]) -> bool:
    """Say whether one telling is a denial, and the tellers speak for different states."""
    if not any(telling.spans in denied for telling in difference.tellings):
        return False
    tellers = [actors.get(telling.teller or "") for telling in difference.tellings]
    countries = [one.country for one in tellers if one is not None and one.sector in OFFICIAL]
    return len(countries) == len(tellers) and None not in countries and len(set(countries)) > 1
