"""The verb `diff`: what changed between two readings of an article, or between two versions of its text."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import msgspec

from dragoman.errors import UsageError
from dragoman.records.base import Entry
from dragoman.records.order import naming_words
from dragoman.records.record import Record
from dragoman.workflows.mend import chosen_article
from dragoman.workflows.store import opened_to_read

if TYPE_CHECKING:
    from dragoman.stores.base import HeldReading

UNMATCHED = ("id", "by", "rules", "confidence")
"""Fields whose change says nothing of the affair; `confidence` and `by` are told where nothing else changed."""

AROUND = ("title", "byline", "source", "url", "published", "notice")
"""What stands around an article's text."""

Shape = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        kind: "gone", "new" or "changed".
        list: the list of the entry; "text" for a sentence of the article, "document" for what stands around it.
        entry_id: the entry's id in the newer reading, or in the older one where it is gone; "" for a sentence.
        words: the words.
        fields: for a changed entry, the old and the new value of each field that differs, as JSON.
    """

    kind: str
    list: str
    entry_id: str
    words: str
    fields: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two readings and what is different in the newer one."""

    older: HeldReading
    newer: HeldReading
    changes: tuple[Change, ...]


def diff(store: str, article: str, between: tuple[int, int] | None = None, *, raw: bool = False) -> list[Comparison]:
    """Compare each reading of an article with the next one.

    Args:
        store: a file of SQLite or an address of PostgreSQL.
        article: the article: its number, address, source, title or the beginning of its hash.
        between: numbers of two readings to be compared instead.
        raw: whether to compare what was read, without corrections.

    Returns:
        Comparisons in the order in which the readings were stored; none where there is one reading only.

    Raises:
        StoreError: the store cannot be opened or read.
        UsageError: there is no such article, or a reading is not one of its readings.
    """
    with opened_to_read(store) as reader:
        held = [one.number for one in reader.readings(chosen_article(reader, article))]
        if between is not None:
            unknown = [number for number in between if number not in held]
            if unknown:
                raise UsageError(f"reading no. {unknown[0]} is none of this article's: {', '.join(map(str, held))}")
            held = list(between)
        found = []
        for first, second in pairwise(held):
            older, newer = reader.record(first, raw=raw), reader.record(second, raw=raw)
            changes = tuple(compare(older.record, newer.record))
            found.append(Comparison(older.reading, newer.reading, changes))
    return found


def compare(older: Record, newer: Record) -> Iterator[Change]:
    """Give what is different in a newer record: sentences first, then entries in the order of lists.

    Entries of one text are the same where their ids are; for entries left over, and those of different texts, their
    list, type and words decide.
    """
    yield from _circumstances(older, newer)
    yield from _sentences(older, newer)
    matched, gone, new = _matched(older, newer)
    labels = [_labels(older), _labels(newer)]
    for name, old, other in matched:
        fields = _different(_plain(old, labels[0]), _plain(other, labels[1]))
        if fields:
            yield Change("changed", name, other.id, _words(other), fields)
    for name, entry in gone:
        yield Change("gone", name, entry.id, _words(entry))
    for name, entry in new:
        yield Change("new", name, entry.id, _words(entry))


def lines(comparison: Comparison) -> Iterator[str]:
    """Write a comparison for people: "-" what is gone, "+" what is new, "~" what changed."""
    older, newer = comparison.older, comparison.newer
    yield f"article no. {newer.document}: {newer.title or newer.source or newer.sha256[:12]}"
    yield f"reading {_named(older)} -> {_named(newer)}"
    if not comparison.changes:
        yield "  nothing changed"
    for change in comparison.changes:
        mark = {"gone": "-", "new": "+", "changed": "~"}[change.kind]
        yield f"{mark} {' '.join(one for one in (change.list, change.entry_id) if one)}: {change.words}"
        for field, before, after in change.fields:
            yield f"    {field}: {before} -> {after}"


def _named(reading: HeldReading) -> str:
    parts = [f"Dragoman {reading.dragoman}", reading.options, f"text {reading.version}", reading.recorded[:10]]
    return f"{reading.number} ({', '.join(part for part in parts if part)})"


def _circumstances(older: Record, newer: Record) -> Iterator[Change]:
    before, after = msgspec.to_builtins(older.document), msgspec.to_builtins(newer.document)
    fields = _different({name: before[name] for name in AROUND}, {name: after[name] for name in AROUND})
    if fields:
        yield Change("changed", "document", "", newer.document.title or "", fields)


def _sentences(older: Record, newer: Record) -> Iterator[Change]:
    before = [" ".join(one.text.split()) for one in older.document.sentences]
    after = [" ".join(one.text.split()) for one in newer.document.sentences]
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for operation, first, last, start, end in matcher.get_opcodes():
        if operation != "equal":
            yield from (Change("gone", "text", "", sentence) for sentence in before[first:last])
            yield from (Change("new", "text", "", sentence) for sentence in after[start:end])


def _matched(
    older: Record, newer: Record
) -> tuple[list[tuple[str, Entry, Entry]], list[tuple[str, Entry]], list[tuple[str, Entry]]]:
    """Pair the entries of two records; give the pairs, and what is left of either."""
    by_id = {entry.id: entry for _, _, entry in older.entries()}
    left: dict[Shape, list[Entry]] = {}
    same = {entry.id for _, _, entry in newer.entries()} & set(by_id)
    for name, _, entry in older.entries():
        if entry.id not in same:
            left.setdefault(_shape(name, entry), []).append(entry)
    pairs: list[tuple[str, Entry, Entry]] = []
    new: list[tuple[str, Entry]] = []
    for name, _, entry in newer.entries():
        waiting = left.get(_shape(name, entry), [])
        if entry.id in same:
            pairs.append((name, by_id[entry.id], entry))
        elif waiting:
            pairs.append((name, waiting.pop(0), entry))
        else:
            new.append((name, entry))
    remaining = {entry.id for held in left.values() for entry in held}
    gone = [(name, entry) for name, _, entry in older.entries() if entry.id in remaining]
    return pairs, gone, new


def _shape(name: str, entry: Entry) -> Shape:
    return name, str(getattr(entry, "type", "") or getattr(entry, "name", "")), _words(entry)


def _words(entry: Entry) -> str:
    return " … ".join(" ".join(span.text.split()) for span in naming_words(entry))


def _labels(record: Record) -> dict[str, str]:
    """Give a name to each id that does not change with the text around the words."""
    return {entry.id: f"{entry.PREFIX}: {_words(entry)}" for _, _, entry in record.entries()}


def _plain(entry: Entry, labels: Mapping[str, str]) -> dict[str, Any]:
    """Give the fields of an entry without offsets, other entries by their words."""
    plain = _without_offsets(msgspec.to_builtins(entry), labels)
    assert isinstance(plain, dict)
    plain.pop("id", None)
    return plain


def _without_offsets(value: Any, labels: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        kept = {name: held for name, held in value.items() if name not in ("start", "end") or "text" not in value}
        return {name: _without_offsets(held, labels) for name, held in kept.items()}
    if isinstance(value, list | tuple):
        return [_without_offsets(one, labels) for one in value]
    return labels.get(value, value) if isinstance(value, str) else value


def _different(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[tuple[str, str, str], ...]:
    names = [name for name in after if before.get(name) != after[name]]
    telling = [name for name in names if name not in UNMATCHED] or names
    return tuple((name, _json(before.get(name)), _json(after[name])) for name in telling)


def _json(value: Any) -> str:
    return msgspec.json.encode(value, order="sorted").decode("utf-8")
