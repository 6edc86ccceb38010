"""What every section of a report looks things up in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from dragoman.exports.phrases import quoted, third_person
from dragoman.exports.report.blocks import Quotes
from dragoman.exports.voices import UNKNOWN, Voices
from dragoman.records.attributions import Attribution
from dragoman.records.record import Record


def told_by(attribution: Attribution) -> str:
    """Say what the source does with the content: "warns", "does not mention"."""
    if attribution.omitted:
        return "does not mention"
    negative = attribution.polarity == "negative"
    return f"does not {attribution.act}" if negative else third_person(attribution.act)


@dataclass(frozen=True)
class Desk:
    """One record on the desk of whoever writes the report.

    Attributes:
        record: the record.
        quotes: gives numbers to its words.
    """

    record: Record
    quotes: Quotes

    @cached_property
    def voices(self) -> Voices:
        """Who speaks, by short names."""
        return Voices(self.record)

    def names(self, actors: Iterable[str]) -> str:
        """Give the short names of actors, or "nobody named"."""
        return ", ".join(self.voices.name(one) for one in actors) or "nobody named"

    def teller(self, actor: str | None) -> str:
        """Give the name of whoever tells an account."""
        return "the article" if actor is None else self.voices.name(actor)

    def chain(self, attribution: str | None) -> str:
        """Give the voices as `article < Trump < Putin`."""
        return " < ".join(self.voices.chain(attribution))

    def word_of(self, attribution: str | None) -> str:
        """Say on whose word an entry stands; nothing for the article's own."""
        return f"on the word of {self.chain(attribution)}" if attribution is not None else ""

    @cached_property
    def _summaries(self) -> dict[str, str]:
        record = self.record
        said = {
            one.id: f"{self.voices.party(one.source)} {told_by(one)}: {quoted(one.content.spans)}"
            for one in record.attributions
        }
        done = {
            one.id: f"{one.type} {self.names(one.actors)}"
            + (f" → {self.names(one.recipients)}" if one.recipients else "")
            + ("" if one.status == "happened" else f" ({one.status})")
            for one in record.events
        }
        put = {one.id: f"proposal, {one.what}: {quoted(one.spans)}" for one in record.proposals}
        due = {one.id: f"{one.kind}: {quoted(one.what.spans)}" for one in record.expectations}
        return said | done | {one.id: one.name for one in record.talks} | put | due

    def summary(self, entry: str) -> str:
        """Give an entry in one line; "?" for an id that the record does not have."""
        return self._summaries.get(entry, UNKNOWN)
