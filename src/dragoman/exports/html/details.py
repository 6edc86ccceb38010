"""Cards of times, figures, flags and silent sentences."""

from __future__ import annotations

from dragoman.exports.html.cards import Body, Desk, Piece, fact, linked_fact, quote, words_of
from dragoman.exports.html.register import Numbered
from dragoman.exports.html.wording import amount, interval, plain
from dragoman.records.details import Figure, Flag, Silent, TimeExpression, Toponym

TIME_TYPES = {"DATE": "date", "TIME": "time of day", "DURATION": "duration", "SET": "repeated time"}

COUNTED_UNITS = frozenset((
    "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade",
    "metre", "kilometre", "mile", "hectare", "acre", "gram", "kilogram", "tonne", "ton", "litre", "barrel",
    "kilowatt", "megawatt", "gigawatt", "degree",
))  # fmt: skip
"""Units whose plural takes an s; any other is left as the record has it."""

CATEGORIES = {
    "money": "money", "share": "a share", "measure": "a measure", "duration": "a duration", "dead": "the dead",
    "wounded": "the wounded", "missing": "the missing", "displaced": "the displaced", "captive": "captives",
    "votes": "votes", "meetings": "meetings",
}  # fmt: skip

USES = {"literal": "says where something is", "associative": "names something by a place"}

ANCHORS = {"published": "the date of publication", "absolute": "the words alone"}


def time_body(desk: Desk, _: Numbered, entry: TimeExpression) -> Body:
    """Write what a time expression was taken to mean, and why."""
    period = entry.interval
    kind = TIME_TYPES.get(entry.type, entry.type)
    unplaced = kind if entry.value else f"{kind}, not resolved"
    told = interval(period) if period else unplaced
    anchor = period.anchor if period else None
    entered = desk.register.anchor(anchor) if anchor else None
    return Body(
        sentence=(Piece(f"“{entry.span.text}”", name=True), Piece(f" — {told}")),
        facts=(
            *fact("Counted from", ANCHORS.get(anchor, "another entry") if anchor else None, entered),
            *fact("Assumed", period.assumption if period else None),
            *fact("TIMEX3", f"{kind}, {entry.value}" if entry.value else None),
        ),
    )


def place_body(_: Desk, __: Numbered, entry: Toponym) -> Body:
    """Write which place a name was taken to mean, how it is used there, and why."""
    place = entry.place
    country = f" ({place.country})" if place.country else ""
    told = f"{place.name}{country}" if place.latitude is not None else f"not placed{country}"
    lies = (
        f"{place.latitude:.4f}, {place.longitude:.4f}"
        if place.latitude is not None and place.longitude is not None
        else None
    )
    return Body(
        sentence=(Piece(f"“{place.span.text}”", name=True), Piece(f" — {told}")),
        facts=(
            *fact("Use", USES[entry.use]),
            *fact("Precision", None if place.precision == "unknown" else place.precision),
            *fact("Lies at", lies),
            *fact("Because", place.reason),
            *fact("GeoNames", str(place.geonames) if place.geonames is not None else None),
        ),
    )


def figure_body(desk: Desk, _: Numbered, entry: Figure) -> Body:
    """Write what a figure says of what, whose it is and on whose word."""
    return Body(
        sentence=(Piece(f"“{entry.span.text}”", name=True), Piece(f" — {_value(entry)}")),
        voices=desk.voices(entry.attribution) if entry.attribution else (),
        facts=(
            *fact("Of", words_of(entry.of.spans) if entry.of else None),
            *fact("Tells of", None if entry.category == "count" else CATEGORIES.get(entry.category, entry.category)),
            *linked_fact("Whose", (desk.actor_link(entry.holder),) if entry.holder else ()),
        ),
        actors=(*desk.sources(entry.attribution), *((entry.holder,) if entry.holder else ())),
    )


def flag_body(desk: Desk, _: Numbered, entry: Flag) -> Body:
    """Write what a careful reader would query, and at which words."""
    return Body(
        sentence=(Piece(plain(entry.kind).capitalize(), name=True), Piece(f" — {entry.message}")),
        quotes=tuple(quote((span,)) for span in entry.spans),
        facts=linked_fact("Concerns", desk.actor_links(entry.actors)),
        actors=entry.actors,
    )


def silent_body(_: Desk, __: Numbered, entry: Silent) -> Body:
    """Quote a sentence on which nothing rests."""
    return Body(sentence=(Piece("No entry rests on this sentence:"),), quotes=(quote(entry.spans),))


def _value(entry: Figure) -> str:
    unit = f" {_named_unit(entry)}" if entry.unit else ""
    about = "about " if entry.approximate else ""
    if entry.low is not None and entry.high is not None:
        return f"{about}{amount(entry.low)} to {amount(entry.high)}{unit}"
    if entry.low is not None:
        return f"at least {about}{amount(entry.low)}{unit}"
    if entry.high is not None:
        return f"at most {about}{amount(entry.high)}{unit}"
    if entry.value is None:
        return f"no number{unit and ' of'}{unit}"
    return f"{about}{amount(entry.value)}{unit}"


def _named_unit(entry: Figure) -> str:
    """Put a spelled unit into the plural where English does; codes of currencies and percent have none."""
    unit = plain(entry.unit or "")
    number = next((one for one in (entry.high, entry.low, entry.value) if one is not None), None)
    return f"{unit}s" if unit in COUNTED_UNITS and number != 1 else unit
