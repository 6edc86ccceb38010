"""Cards of what is said and of who says it: attributions and actors."""

from __future__ import annotations

from dragoman.exports.html.cards import (
    Badge,
    Body,
    Desk,
    Fact,
    Link,
    Piece,
    date_facts,
    fact,
    linked_fact,
    place_facts,
    quote,
    words_of,
)
from dragoman.exports.html.register import Numbered
from dragoman.exports.html.safety import wikidata_address
from dragoman.exports.html.summaries import predicate
from dragoman.exports.html.wording import KIND_NOTES, counted, plain
from dragoman.records.actors import Actor, Mention
from dragoman.records.attributions import Attribution

FORMS_SHOWN = 12


def attribution_body(desk: Desk, numbered: Numbered, entry: Attribution) -> Body:
    """Write who says what to whom, on whose word, when and how."""
    addressed = tuple(party.actor for party in entry.addressees if party.actor)
    return Body(
        sentence=(Piece(desk.party(entry.source), name=entry.source is not None), Piece(f" {predicate(entry)}:")),
        voices=desk.voices(entry.id),
        quotes=(quote(entry.content.spans, omitted=entry.omitted),),
        badges=_attribution_badges(entry),
        facts=_attribution_facts(desk, numbered, entry),
        actors=(*desk.sources(entry.id), *addressed),
    )


def actor_body(desk: Desk, numbered: Numbered, entry: Actor) -> Body:
    """Write who a party is, what it is called in the article and what it says there."""
    described = [plain(entry.kind), entry.country, entry.sector]
    spoken = sum(
        1 for one in desk.register.record.attributions if one.source is not None and one.source.actor == entry.id
    )
    roles = dict.fromkeys(_role(role.title, role.of) for role in entry.roles)
    wikidata = (Link(entry.wikidata, address=wikidata_address(entry.wikidata)),) if entry.wikidata else ()
    return Body(
        sentence=(Piece(entry.name, name=True), Piece(" — " + ", ".join(part for part in described if part))),
        facts=(
            *fact("Role", "; ".join(roles)),
            *linked_fact("Members", desk.actor_links(entry.members)),
            *_called(desk, numbered, entry),
            *fact("Source of", counted(spoken, "attribution") if spoken else None),
            *linked_fact("Wikidata", wikidata),
        ),
        actors=(entry.id,),
    )


def _attribution_badges(entry: Attribution) -> tuple[Badge, ...]:
    badges = [Badge("not mentioned", "alert", "the words are what was left out")] if entry.omitted else []
    if entry.polarity == "negative" and not entry.omitted:
        badges.append(Badge("not said", "alert", "the saying itself is denied"))
    if not entry.omitted:
        badges.append(Badge(entry.act, note="the act"))
    badges.append(Badge(entry.kind, note=KIND_NOTES.get(entry.kind, "")))
    return tuple(badges)


def _attribution_facts(desk: Desk, numbered: Numbered, entry: Attribution) -> tuple[Fact, ...]:
    addressees = tuple(
        desk.actor_link(party.actor) if party.actor in desk.register.voices.actors else Link(words_of(party.spans))
        for party in entry.addressees
    )
    cue = None
    if entry.cue and entry.cue.spans:
        printed = words_of(entry.cue.spans)
        same = entry.cue.lemma.casefold() in ("", printed.casefold())
        cue = f"“{printed}”" if same else f"“{printed}” ({entry.cue.lemma})"
    source = None if entry.source else "the article does not say who"
    words = words_of(entry.source.spans) if entry.source else ""
    resolved = entry.source is not None and entry.source.actor in desk.register.voices.actors
    called = f"“{words}”" if resolved and desk.register.voices.party(entry.source) not in words else None
    anchor = desk.segment(numbered, entry.source.spans[0]) if entry.source and entry.source.spans else None
    return (
        *fact("Source", source),
        *fact("Called", called, anchor),
        *linked_fact("Said to", addressees),
        *fact("How", entry.medium),
        *date_facts("When", entry.date),
        *place_facts(entry.place),
        *fact("Cue", cue),
    )


def _role(title: str, of: str | None) -> str:
    return f"{title}, {of}" if of else title


def _called(desk: Desk, numbered: Numbered, entry: Actor) -> tuple[Fact, ...]:
    """Group the mentions by their words; each group leads to its first place in the article."""
    groups: dict[str, list[Mention]] = {}
    for mention in entry.mentions:
        groups.setdefault(mention.text, []).append(mention)
    links = [
        Link(words if len(group) == 1 else f"{words} ×{len(group)}", desk.segment(numbered, group[0].span))
        for words, group in groups.items()
    ]
    if len(links) > FORMS_SHOWN:
        links = [*links[:FORMS_SHOWN], Link(f"and {len(links) - FORMS_SHOWN} more forms")]
    return linked_fact("Mentions", tuple(links))
