"""Reading order: the one order in which a record's lists stand, so that equal entries never change places."""

from __future__ import annotations

from dragoman.records.actors import Actor
from dragoman.records.affairs import Account, Expectation
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.details import Figure, TimeExpression, Toponym
from dragoman.records.events import Event
from dragoman.records.spans import Span
from dragoman.records.walking import words_of


def reading_order(entry: Entry) -> tuple[int, int, str]:
    """Give the key by which a list of entries is sorted, once they have their ids.

    Returns:
        Start of the words that name the entry, in code points; their end, negated, so that what surrounds other
        words comes before them; the entry's id.
    """
    words = naming_words(entry)
    if not words:
        return 0, 0, entry.id
    return words[0].start, -max(span.end for span in words), entry.id


def naming_words(entry: Entry) -> tuple[Span, ...]:
    """Give the words that name an entry, in reading order.

    They are the first mention of an actor, cue and content of an attribution (its source may stand sentences before),
    trigger and spans of an event, what an expectation expects, the expression itself of a time, a place and a figure,
    all words of an account, and the spans of any other entry. Dates and places that belong to an entry do not name it.
    """
    match entry:
        case Actor():
            return words_of(entry.mentions[:1])
        case Attribution():
            return words_of((entry.cue, entry.content))
        case Event():
            return words_of((entry.trigger, entry.spans))
        case Expectation():
            return words_of(entry.what)
        case TimeExpression() | Figure():
            return words_of(entry.span)
        case Toponym():
            return words_of(entry.place.span)
        case Account():
            return words_of(entry)
        case _:
            return words_of(getattr(entry, "spans", ()))
