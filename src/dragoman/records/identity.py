"""Ids: the hash of what makes an entry this one and no other.

The same words of the same text give the same id on every machine and in every run; another document, or one character
more, gives another. The document is part of the hash, so that ids can be mixed in one store.
"""

from __future__ import annotations

import hashlib
import json
from typing import TypeVar

import msgspec

from dragoman.records.base import Entry
from dragoman.records.document import Document

EntryType = TypeVar("EntryType", bound=Entry)

DIGITS = 12


def text_digest(text: str) -> str:
    """Give the SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def entry_id(document: Document, entry: Entry) -> str:
    """Compute the id that an entry of this document must have."""
    key = json.dumps([document.sha256, entry.PREFIX, entry.key()], ensure_ascii=True, separators=(",", ":"))
    return f"{entry.PREFIX}-{hashlib.sha256(key.encode('ascii')).hexdigest()[:DIGITS]}"


def identified(document: Document, entry: EntryType) -> EntryType:
    """Give the entry with its id filled in and its confidence rounded, so that processors cannot differ in it."""
    return msgspec.structs.replace(entry, id=entry_id(document, entry), confidence=round(entry.confidence, 2))
