"""Part of a record: some entries, with all that they name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import msgspec

from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.rules.links import references


def narrowed(record: Record, wanted: Collection[str]) -> Record:
    """Leave out of a record what was not asked for, unless what was asked for names it.

    Parties, the voices on whose word an entry stands, and whatever else is named stay, so that every id leads
    somewhere. The document's notice says how many entries are left, so that nobody takes them for the whole.

    Args:
        record: the whole record.
        wanted: ids of entries.

    Returns:
        The record itself where nothing falls.
    """
    named: dict[str, list[str]] = defaultdict(list)
    ids = {(name, position): entry.id for name, position, entry in record.entries()}
    for path, identifier, _ in references(record):
        owner = ids.get((str(path[0]), path[1] if isinstance(path[1], int) else -1))
        if owner is not None:
            named[owner].append(identifier)
    waiting, kept = list(wanted), set()
    while waiting:
        one = waiting.pop()
        if one not in kept:
            kept.add(one)
            waiting.extend(named[one])
    total = sum(1 for _ in record.entries())
    left = sum(entry.id in kept for _, _, entry in record.entries())
    if left == total:
        return record
    lists = {name: tuple(entry for entry in getattr(record, name) if entry.id in kept) for name in ENTRY_LISTS}
    said = f"In part: {left} of {total} entries, those that were asked for and what they name."
    notice = f"{record.document.notice} {said}" if record.document.notice else said
    # Which sentences are silent can be told of a whole record only.
    stages = tuple(name for name in record.provenance.stages if name != "silent" or lists["silent"] == record.silent)
    return msgspec.structs.replace(
        record,
        provenance=msgspec.structs.replace(record.provenance, stages=stages),
        document=msgspec.structs.replace(record.document, notice=notice),
        **(lists if "silent" in stages else lists | {"silent": ()}),
    )
