"""An entry in a few words, for where others speak of it."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.exports.html.cards import Desk
from dragoman.exports.html.wording import SAYS, plain
from dragoman.exports.voices import UNKNOWN
from dragoman.records.affairs import Expectation, Proposal, Talks
from dragoman.records.attributions import Attribution
from dragoman.records.events import Event


def summary(desk: Desk, entry_id: str) -> str:
    """Give an entry in a few words: "CONSULT: Trump, Putin"; "?" for an id that the record does not have."""
    numbered = desk.register.by_id.get(entry_id)
    match numbered.entry if numbered else None:
        case Attribution() as said:
            return f"{desk.register.voices.party(said.source)} {predicate(said)}"
        case Event() as event:
            towards = f" → {names(desk, event.recipients)}" if event.recipients else ""
            status = "" if event.status == "happened" else f" ({event.status})"
            return f"{event.type}: {names(desk, event.actors)}{towards}{status}"
        case Talks() as talks:
            return talks.name
        case Proposal() as proposal:
            return f"proposal ({plain(proposal.what)})"
        case Expectation() as expected:
            who = f": {names(desk, expected.who)}" if expected.who else ""
            return f"{plain(expected.kind)}{who}"
        case _:
            return UNKNOWN


def names(desk: Desk, actor_ids: Iterable[str]) -> str:
    """Give actors by their short names."""
    return ", ".join(desk.register.voices.name(actor_id) for actor_id in actor_ids) or "nobody named"


def predicate(said: Attribution) -> str:
    """Say what the source of an attribution does: "warns", "does not mention"."""
    does, infinitive = SAYS.get(said.act, (plain(said.act), plain(said.act)))
    if said.omitted:
        return "does not mention"
    return f"does not {infinitive}" if said.polarity == "negative" else does
