"""Attributions as a test writes them down: who, by what word, said what, in the fewest marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.places.stage import find_places
from dragoman.records.attributions import Attribution
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import Span, span_of

PARAGRAPH = re.compile(r"[^\n]+")
GAP = " | "


@dataclass(frozen=True)
class Said:
    """What an attribution should hold.

    Attributes:
        source: the source's words; None where the text names nobody. Interrupted words are joined by `GAP`.
        cue: the cue's words; None for a quotation that stands alone.
        content: the content's words.
        act, kind, omitted: as in the record.
        denied: whether the polarity is negative.
        within: the cue's words of the attribution around it.
        to: the words of each addressee.
        medium: the medium's words.
    """

    source: str | None
    cue: str | None
    content: str
    act: str = "say"
    kind: str = "indirect"
    omitted: bool = False
    denied: bool = False
    within: str | None = None
    to: tuple[str, ...] = ()
    medium: str | None = None


@dataclass(frozen=True)
class Case:
    """One text and everything that is said in it, in reading order."""

    name: str
    text: str
    said: tuple[Said, ...] = ()


def case(name: str, text: str, *said: Said) -> Case:
    """Make a case."""
    return Case(name, text, said)


def parsed(text: str) -> Parse:
    """Parse a text whose lines are its paragraphs."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in PARAGRAPH.finditer(text))
    return parse_document(Document(text=text, sha256=text_digest(text), paragraphs=paragraphs))


def attributed(text: str) -> tuple[Attribution, ...]:
    """Find the attributions of a text, with its place names, but without knowledge of actors and times."""
    parse = parsed(text)
    return find_attributions(parse, (), (), places=find_places(parse, ()))


def said_in(text: str) -> tuple[Said, ...]:
    """Find the attributions of a text and write them down as a test does."""
    found = attributed(text)
    cues = {attribution.id: _cue(attribution) for attribution in found}
    return tuple(
        Said(
            source=_words(attribution.source.spans) if attribution.source else None,
            cue=_cue(attribution),
            content=_words(attribution.content.spans),
            act=attribution.act,
            kind=attribution.kind,
            omitted=attribution.omitted,
            denied=attribution.polarity == "negative",
            within=(cues[attribution.within] or "") if attribution.within else None,
            to=tuple(_words(party.spans) for party in attribution.addressees),
            medium=attribution.medium,
        )
        for attribution in found
    )


def _cue(attribution: Attribution) -> str | None:
    return _words(attribution.cue.spans) if attribution.cue else None


def _words(spans: tuple[Span, ...]) -> str:
    return GAP.join(span.text for span in spans)
