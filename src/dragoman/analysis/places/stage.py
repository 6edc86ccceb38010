"""The places stage: each place name of the article, how it is used, and which place it is."""

from __future__ import annotations

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.places.base import Found, Resolved
from dragoman.analysis.places.dateline import dateline_names
from dragoman.analysis.places.finding import find_names
from dragoman.analysis.places.reading import Reading
from dragoman.analysis.places.resolving import Resolver
from dragoman.analysis.places.use import Use, is_next_of_row, use_of
from dragoman.analysis.places.words import APPOSED, SITE_ENDINGS, SITE_OPENINGS
from dragoman.records.actors import Actor
from dragoman.records.details import Toponym
from dragoman.records.document import Document
from dragoman.records.identity import identified
from dragoman.records.intervals import Place
from dragoman.records.order import reading_order
from dragoman.records.spans import Span

VERSION = "1"
SITE_WORDS = SITE_ENDINGS | SITE_OPENINGS
STANDING = ("in", "near", "outside", "at")
# How sure a kind of evidence makes it that a name is a place, and used as it was taken to be: about the share of names
# in the first half of GeoWebNews for which the annotation agrees. Of containers there were too few: taken as a site.
SURENESS = {
    "known": 0.85, "label": 0.7, "grammar": 0.85, "ending": 0.85, "container": 0.85, "adjective": 0.9, "dateline": 0.95,
}  # fmt: skip


def find_places(parse: Parse, actors: tuple[Actor, ...]) -> tuple[Toponym, ...]:
    """Find the place names of a document, those of its dateline among them.

    Args:
        parse: the parsed document.
        actors: whose names hold no places, and whose metonyms stand for a party: 'Moscow' that hopes is no place.

    Returns:
        Place names in reading order, none within another. A name whose place is not known has no coordinates.
    """
    tree = Tree(parse)
    reading = Reading(tree, actors)
    above = dateline_names(parse.document)
    names = _joined([one for one, _ in above], find_names(reading))
    spans = [span for _, span in above] + [parse.span(one.first, one.last) for one in names[len(above) :]]
    resolved = Resolver(reading, names).resolve()
    uses = _uses(reading, names, _spoken_for(parse, actors))
    found = [
        identified(parse.document, _toponym(one, span, use, place))
        for one, span, use, place in zip(names, spans, uses, resolved, strict=True)
        if place.meaning is not None or _is_likely(reading, one, use)
    ]
    return tuple(sorted(found, key=reading_order))


def _uses(reading: Reading, names: list[Found], spoken_for: frozenset[int]) -> list[Use]:
    """Say of each name how it is used; what a town lies in, and the next of a row, are used as the one before."""
    uses: list[Use] = []
    for number, one in enumerate(names):
        before = names[number - 1] if number else None
        joined = before is not None and before.container == number
        use = use_of(reading, one, spoken_for, uses[-1] if joined else None)
        if before is not None and uses[-1] == "literal" and is_next_of_row(reading, before, one):
            use = "literal"
        uses.append(use)
    return uses


def place_of_dateline(document: Document, places: tuple[Toponym, ...]) -> Place | None:
    """Give where a story was filed: the first place of its dateline, or None without one.

    Args:
        document: the article.
        places: its place names.
    """
    if document.dateline is None:
        return None
    return next((one.place for one in places if document.dateline.span.covers(one.place.span)), None)


def _joined(above: list[Found], names: list[Found]) -> list[Found]:
    """Put the dateline's names before the story's; the indices of what lies in what are moved with them."""
    for one in names:
        if one.container is not None:
            one.container += len(above)
    return [*above, *names]


def _spoken_for(parse: Parse, actors: tuple[Actor, ...]) -> frozenset[int]:
    return frozenset(
        index
        for actor in actors
        for mention in actor.mentions
        if mention.form == "metonym"
        for index in parse.covered(mention.span)
    )


def _is_likely(reading: Reading, one: Found, use: Use) -> bool:
    """Say whether a name that no table has is a place all the same: not initials, and no single word at large."""
    if one.evidence != "label" or use == "associative":
        return use == "literal"
    printed = reading.tree.text[one.first : one.last]
    if all(word.isupper() for word in printed) or not printed[0][:1].isalpha():
        return False
    is_site = reading.label[one.first] == "FAC" and not SITE_WORDS.isdisjoint(printed)
    return is_site or reading.word(one.first - 1) in STANDING or _is_village(reading, one)


def _is_village(reading: Reading, one: Found) -> bool:
    """Say whether what it is stands before it: 'the village of Nagrig'."""
    return reading.word(one.first - 1) == "of" and reading.word(one.first - 2) in APPOSED


def _toponym(one: Found, span: Span, use: Use, resolved: Resolved) -> Toponym:
    by = f"places.{one.evidence}@{VERSION}"
    confidence = round(SURENESS[one.evidence] * resolved.confidence, 2)
    return Toponym(use=use, place=place_of(span, resolved, by), by=by, confidence=confidence)


def place_of(span: Span, resolved: Resolved, by: str) -> Place:
    """Write a resolved place down."""
    meaning = resolved.meaning
    return Place(
        span=span,
        name=meaning.name if meaning else " ".join(span.text.split()),
        country=resolved.country,
        latitude=round(meaning.latitude, 4) if meaning else None,
        longitude=round(meaning.longitude, 4) if meaning else None,
        geonames=meaning.geonames if meaning else None,
        precision=resolved.precision,
        reason=resolved.reason,
        by=by,
    )
