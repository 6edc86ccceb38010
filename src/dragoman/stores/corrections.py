"""What persons said of entries, applied to a record: pure. The record that was read is never changed in the store."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from dragoman.errors import InvalidRecord
from dragoman.records.attributions import Attribution
from dragoman.records.base import Entry
from dragoman.records.details import Silent
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.rules.catalogue import violations
from dragoman.records.rules.evidence import SPEAKING
from dragoman.records.walking import words_of
from dragoman.stores.base import Correction
from dragoman.stores.references import redirected, without_unknown

PRODUCERS = {"mend": "person.mended", "add": "person.added"}
SILENCE = "person.silence@1"
DONE = {"reject": "rejected", "mend": "mended", "add": "added"}


@dataclass(frozen=True, slots=True)
class Corrected:
    """A record with corrections applied.

    Attributes:
        record: the record, its notice saying what was done to it.
        made: the number of the correction by the id of each entry that one made.
        failed: for each correction that could not be applied, its number and why.
    """

    record: Record
    made: dict[str, int]
    failed: tuple[tuple[int, str], ...] = ()


def standing(corrections: Iterable[Correction]) -> tuple[Correction, ...]:
    """Leave out what was withdrawn, and the withdrawals themselves; the rest comes in the order of its numbers."""
    known = sorted(corrections, key=lambda one: one.number)
    withdrawn: set[int] = set()
    # The latest word counts: a withdrawal that is itself withdrawn leaves the first correction standing.
    for one in reversed(known):
        if one.withdraws is not None and one.number not in withdrawn:
            withdrawn.add(one.withdraws)
    return tuple(one for one in known if one.number not in withdrawn and one.action != "withdraw")


def corrected(record: Record, corrections: Sequence[Correction]) -> Corrected:
    """Apply corrections to a record, one after the other; one that would break a rule of records is left out and told.

    A mended entry has a `by` of `person.mended@N`, an added one `person.added@N`, where N is the correction's number,
    and a confidence of 1. What stood on the word of a rejected attribution stands on that of the one around it. The
    document's notice names every correction, so that it shows wherever the record does.

    Args:
        record: the record as it was read.
        corrections: those that stand, in the order of their numbers. Those of other texts are passed over.
    """
    made: dict[str, int] = {}
    failed: list[tuple[int, str]] = []
    applied: list[Correction] = []
    for correction in corrections:
        if correction.sha256 != record.document.sha256:
            continue
        try:
            after, identifier = apply(record, correction)
        except InvalidRecord as error:
            failed.append((correction.number, str(error)))
            continue
        applied.append(correction)
        if identifier:
            made[identifier] = correction.number
        record = after
    if applied or failed:
        record = _noticed(record, applied, failed)
    return Corrected(record, made, tuple(failed))


def apply(record: Record, correction: Correction) -> tuple[Record, str | None]:
    """Apply one correction.

    Returns:
        The record, and the id of the entry that the correction made, if it made one.

    Raises:
        InvalidRecord: the entry is none of its list's, or the record would break a rule.
    """
    if correction.action == "reject":
        after, identifier = _without(record, correction.entry_id), None
    else:
        entry = decoded_entry(record, correction)
        after, identifier = _with(record, correction, entry), entry.id
    after = _silence_renewed(_ordered(after))
    for rule, found in violations(after):
        raise InvalidRecord(found.place, f"{found.reason} [{rule.name}]")
    return after, identifier


def decoded_entry(record: Record, correction: Correction) -> Entry:
    """Make the entry that a correction holds: of its list's type, with its id and its mark.

    Raises:
        InvalidRecord: the list is none of a record's, or the entry does not have its shape.
    """
    kind = entry_type(correction.list)
    try:
        found = msgspec.json.decode(correction.entry or "null", type=kind)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise InvalidRecord(correction.list, f"no entry of this list: {error}") from error
    by = f"{PRODUCERS[correction.action]}@{correction.number}"
    return identified(record.document, msgspec.structs.replace(found, by=by, confidence=1.0))


@lru_cache(maxsize=len(ENTRY_LISTS))
def entry_type(name: str) -> type[Entry]:
    """Give the type of the entries of a list. Raises InvalidRecord for a name that is no list."""
    if name not in ENTRY_LISTS:
        raise InvalidRecord("", f"a record has no list {name!r}; it has {', '.join(ENTRY_LISTS)}")
    described = msgspec.inspect.type_info(Record)
    assert isinstance(described, msgspec.inspect.StructType)
    held = next(one.type for one in described.fields if one.name == name)
    while isinstance(held, msgspec.inspect.Metadata):
        held = held.type
    assert isinstance(held, msgspec.inspect.VarTupleType)
    item = held.item_type
    assert isinstance(item, msgspec.inspect.StructType)
    assert issubclass(item.cls, Entry)
    return item.cls


def _without(record: Record, identifier: str) -> Record:
    entry = next((one for _, _, one in record.entries() if one.id == identifier), None)
    if entry is None:
        return record
    lists = {
        name: tuple(one for one in getattr(record, name) if one.id != identifier)
        for name in ENTRY_LISTS
        if any(one.id == identifier for one in getattr(record, name))
    }
    rest = msgspec.structs.replace(record, **lists)
    outer = entry.within if isinstance(entry, Attribution) else None
    found = redirected(rest, {identifier: outer})
    assert found is not None
    return found


def _with(record: Record, correction: Correction, entry: Entry) -> Record:
    """Put an entry in the place of the one that it mends and of one that has its id already."""
    replaced = {correction.entry_id, entry.id}
    kept = tuple(one for one in getattr(record, correction.list) if one.id not in replaced)
    after = msgspec.structs.replace(record, **{correction.list: (*kept, entry)})
    renamed = {correction.entry_id: entry.id} if correction.entry_id != entry.id else {}
    found = redirected(after, {}, renamed)
    assert found is not None
    return without_unknown(found)


def _ordered(record: Record) -> Record:
    lists = {name: tuple(sorted(getattr(record, name), key=reading_order)) for name in ENTRY_LISTS}
    return msgspec.structs.replace(record, **lists)


def _silence_renewed(record: Record) -> Record:
    """Name the sentences on which nothing rests any more, and no longer those on which something does now."""
    if "silent" not in record.provenance.stages:
        return record
    sentences = record.document.sentences
    ends = [sentence.end for sentence in sentences]
    speaking: set[int] = set()
    for word in words_of(tuple(entry for name, _, entry in record.entries() if name in SPEAKING)):
        number = bisect_right(ends, word.start)
        while number < len(sentences) and sentences[number].start < word.end:
            speaking.add(number)
            number += 1
    held = {span: one for one in record.silent for span in one.spans if len(one.spans) == 1}
    silent = tuple(
        held.get(span) or identified(record.document, Silent(spans=(span,), by=SILENCE, confidence=1.0))
        for number, span in enumerate(sentences)
        if number not in speaking
    )
    return msgspec.structs.replace(record, silent=silent)


def _noticed(record: Record, applied: Sequence[Correction], failed: Sequence[tuple[int, str]]) -> Record:
    counted = Counter(DONE[one.action] for one in applied)
    parts = [f"{count} {done}" for done, count in sorted(counted.items())]
    if failed:
        numbers = ", ".join(str(number) for number, _ in failed)
        parts.append(f"left out as no longer fitting: no. {numbers}")
    told = "; ".join(
        f"no. {one.number} {DONE[one.action]} {one.entry_id} by {one.person}, {one.moment[:10]}: {one.reason}"
        for one in applied
    )
    said = f"Entries corrected by hand: {', '.join(parts)}." + (f" {told}" if told else "")
    said = " ".join(said.split())
    notice = f"{record.document.notice} {said}" if record.document.notice else said
    return msgspec.structs.replace(record, document=msgspec.structs.replace(record.document, notice=notice))
