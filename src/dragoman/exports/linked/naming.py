"""How entries and articles are called in linked data, and what is written into every object."""

from __future__ import annotations

from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.events import Event
from dragoman.records.order import naming_words
from dragoman.records.tables.layout import joined

NAMESPACE = "urn:dragoman:"
VOCABULARY = "urn:dragoman:vocabulary:"
JSON_LD = "application/ld+json"


def text_name(document: Document) -> str:
    """Name the text of an article by its hash: a page at the same address may change."""
    return f"{NAMESPACE}text:{document.sha256}"


def entry_name(identifier: str) -> str:
    """Name an entry by its id, which is unique among all articles."""
    return f"{NAMESPACE}{identifier}"


def address(document: Document) -> str | None:
    """Give the article's address on the web, or None."""
    url = document.url or ""
    return url if url.startswith(("http://", "https://")) and not set(url) & set(' <>"{}|\\^`') else None


def label(entry: Entry) -> str:
    """Name an entry for people: an actor by its name, an event by its type and trigger, others by their words."""
    match entry:
        case Actor():
            return entry.name
        case Event():
            return f"{entry.type}: {joined(entry.trigger.spans)}"
        case Attribution():
            return f"{entry.act}: {joined(entry.content.spans)}"
        case _:
            return joined(naming_words(entry))
