"""The verb `mend`: what a person says of an entry is kept beside the record and applied wherever it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from dragoman.errors import UsageError
from dragoman.records.record import Record
from dragoman.workflows.store import now, opened_to_read, opened_to_write

if TYPE_CHECKING:
    from dragoman.stores.base import Correction
    from dragoman.stores.reading import StoreReader


def reject(store: str, entry_id: str, *, person: str, reason: str, clock: Callable[[], str] = now) -> Correction:
    """Say that an entry is wrong as a whole: it is shown no more.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        entry_id: the entry's id.
        person: who says so.
        reason: why.
        clock: gives the moment.

    Raises:
        StoreError: the store cannot be opened or written to.
        UsageError: there is no such entry, or no person or reason is given.
        InvalidRecord: without the entry the record would break a rule.
    """
    from dragoman.stores.base import Correction

    with opened_to_read(store) as reader:
        record, name, _ = _entry(reader, entry_id)
    made = Correction("reject", record.document.sha256, name, entry_id, None, *_signed(person, reason), clock())
    return _kept(store, made)


def mend(
    store: str,
    entry_id: str,
    fields: Mapping[str, Any],
    *,
    person: str,
    reason: str,
    clock: Callable[[], str] = now,
) -> Correction:
    """Say what some fields of an entry should be.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        entry_id: the entry's id. Where what is mended belongs to the id, the entry gets another.
        fields: values by the names of fields, dots leading inwards: {"act": "deny", "source.actor": None}. An object
            {"text": "words"} stands for the place where these words are, which must be the only one in the article.
        person: who says so.
        reason: why.
        clock: gives the moment.

    Raises:
        StoreError: the store cannot be opened or written to.
        UsageError: there is no such entry or field, or no person or reason is given.
        InvalidRecord: the entry would not have its shape, or the record would break a rule.
    """
    from dragoman.stores.base import Correction

    if not fields:
        raise UsageError("no field is named that should be mended")
    with opened_to_read(store) as reader:
        record, name, entry = _entry(reader, entry_id)
    for path, value in fields.items():
        _set(entry, path, located(value, record))
    text = msgspec.json.encode(entry, order="sorted").decode("utf-8")
    made = Correction("mend", record.document.sha256, name, entry_id, text, *_signed(person, reason), clock())
    return _kept(store, made)


def add(
    store: str,
    article: str,
    list_name: str,
    entry: Mapping[str, Any],
    *,
    person: str,
    reason: str,
    clock: Callable[[], str] = now,
) -> Correction:
    """Add an entry that the reading missed.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        article: the article: its number, address, source, title or the beginning of its hash.
        list_name: the list in which the entry goes.
        entry: the entry without `id`, `by` and `confidence`; {"text": "words"} stands for the place of these words.
        person: who says so.
        reason: why.
        clock: gives the moment.

    Raises:
        StoreError: the store cannot be opened or written to.
        UsageError: there is no such article, or no person or reason is given.
        InvalidRecord: there is no such list, the entry does not have its shape, or the record would break a rule.
    """
    from dragoman.stores.base import Correction
    from dragoman.stores.corrections import decoded_entry

    with opened_to_read(store) as reader:
        record = reader.record(reader.newest(chosen_article(reader, article))).record
    placed = {name: located(value, record) for name, value in entry.items()}
    given = {"by": "person.added@0", "confidence": 1.0} | placed
    text = msgspec.json.encode(given, order="sorted").decode("utf-8")
    made = Correction("add", record.document.sha256, list_name, "", text, *_signed(person, reason), clock())
    identifier = decoded_entry(record, made).id
    return _kept(store, replace(made, entry_id=identifier))


def withdraw(store: str, number: int, *, person: str, reason: str, clock: Callable[[], str] = now) -> Correction:
    """Take a correction back; it stays in the store, but holds no longer. Raises as `reject` does."""
    from dragoman.stores.base import Correction

    with opened_to_read(store) as reader:
        known = {one.number: one for one in reader.corrections()}
    if number not in known:
        raise UsageError(f"there is no correction no. {number}")
    sha256 = known[number].sha256
    made = Correction("withdraw", sha256, "", "", None, *_signed(person, reason), clock(), withdraws=number)
    return _kept(store, made)


def corrections(store: str) -> tuple[Correction, ...]:
    """Give all corrections of a store, withdrawn ones too, in the order of their numbers."""
    with opened_to_read(store) as reader:
        return reader.corrections()


def chosen_article(reader: StoreReader, named: str) -> int:
    """Find the one article that a user means. Raises UsageError where there is none, or several."""
    found = reader.articles(named)
    if not found:
        raise UsageError(f"the store has no article {named!r}: name its number, address, source, title or hash")
    if len(found) > 1:
        listed = ", ".join(str(number) for number in found[:10])
        raise UsageError(f"{named!r} may be any of the articles no. {listed}: name one by its number")
    return found[0]


def located(value: Any, record: Record) -> Any:
    """Put offsets to words: {"text": "words"} becomes the span where they stand, however deep in a value.

    Raises:
        UsageError: the words stand nowhere in the article, or in several places.
    """
    if isinstance(value, list):
        return [located(one, record) for one in value]
    if not isinstance(value, Mapping):
        return value
    if "text" in value and "start" not in value:
        words, text = str(value["text"]), record.document.text
        start = text.find(words)
        if not words or start < 0:
            raise UsageError(f"the article has no words {words!r}")
        if text.find(words, start + 1) >= 0:
            raise UsageError(f"{words!r} stands in several places: give more words, or 'start' and 'end'")
        return {**value, "start": start, "end": start + len(words)}
    return {name: located(one, record) for name, one in value.items()}


def _kept(store: str, correction: Correction) -> Correction:
    with opened_to_write(store) as writer:
        return writer.correct(correction)


def _signed(person: str, reason: str) -> tuple[str, str]:
    signed = " ".join(person.split()), " ".join(reason.split())
    if not all(signed):
        raise UsageError("a correction needs a name and a reason")
    return signed


def _entry(reader: StoreReader, entry_id: str) -> tuple[Record, str, dict[str, Any]]:
    owner = reader.owner(entry_id)
    if owner is not None:
        record = reader.record(reader.newest(owner.document)).record
        for name, _, entry in record.entries():
            if entry.id == entry_id:
                return record, name, msgspec.json.decode(msgspec.json.encode(entry))
        raise UsageError(f"{entry_id} stands no longer in article no. {owner.document}")
    raise UsageError(f"the store has no entry {entry_id!r}")


def _set(entry: dict[str, Any], path: str, value: Any) -> None:
    *outer, last = path.split(".")
    at: Any = entry
    for step in outer:
        at = at.get(step) if isinstance(at, dict) else None
    if not isinstance(at, dict):
        raise UsageError(f"the entry has no field {path!r}")
    at[last] = value
