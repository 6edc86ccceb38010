"""The tables as they are now. How they came to be so stands in `migrations`; a test compares the two."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()


def _number(name: str = "id") -> Column[int]:
    """Make the key of a table. Writers come one at a time and give the numbers themselves."""
    return Column(name, Integer, primary_key=True, autoincrement=False)


documents = Table(
    "documents", metadata, _number(),
    Column("url", Text, unique=True),
    Column("source", Text),
    Column("title", Text),
    Column("published", Text),
    Index("documents_by_title", "source", "title", "published"),
)  # fmt: skip
"""Articles, each once: by address, else by text and source, else by source, title and date."""

versions = Table(
    "versions", metadata, _number(),
    Column("document", ForeignKey("documents.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    UniqueConstraint("document", "number"),
    UniqueConstraint("document", "sha256"),
    Index("versions_by_text", "sha256"),
)  # fmt: skip
"""The texts that an article has had."""

readings = Table(
    "readings", metadata, _number(),
    Column("version", ForeignKey("versions.id"), nullable=False),
    Column("digest", Text, nullable=False),
    Column("dragoman", Text, nullable=False),
    Column("options", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("source", Text),
    Column("title", Text),
    Column("url", Text),
    Column("published", Text),
    Column("record", LargeBinary, nullable=False),
    Column("indexed", Boolean, nullable=False),
    UniqueConstraint("version", "digest"),
)  # fmt: skip
"""What was read out of a text: the record whole, as canonical JSON packed by zlib."""

inputs = Table(
    "inputs", metadata,
    Column("digest", Text, primary_key=True),
    Column("reading", ForeignKey("readings.id"), nullable=False),
)  # fmt: skip
"""Bytes and options that were read to the end, so that an interrupted batch goes on where it was."""

corrections = Table(
    "corrections", metadata, _number(),
    Column("action", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("list", Text, nullable=False),
    Column("entry_id", Text, nullable=False),
    Column("entry", Text),
    Column("person", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("moment", Text, nullable=False),
    Column("withdraws", ForeignKey("corrections.id")),
    Index("corrections_by_text", "sha256"),
)  # fmt: skip
"""What persons said of entries. Nothing is ever taken out; a correction is withdrawn by another."""

entries = Table(
    "entries", metadata, _number(),
    Column("reading", ForeignKey("readings.id"), nullable=False),
    Column("document", ForeignKey("documents.id"), nullable=False),
    Column("list", Text, nullable=False),
    Column("entry_id", Text, nullable=False),
    Column("day", Integer, nullable=False),
    Column("last_day", Integer, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("dated", Boolean, nullable=False),
    Column("published_day", Integer, nullable=False),
    Column("type", Text),
    Column("status", Text),
    Column("act", Text),
    Column("omitted", Boolean, nullable=False),
    Column("conflicting", Boolean, nullable=False),
    Column("single_source", Boolean, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("superseded", Text, nullable=False),
    Column("correction", Integer),
    Index("entries_by_day", "day", "sequence", "id", "last_day", "published_day"),
    Index("entries_by_document", "document", "superseded"),
    Index("entries_by_reading", "reading"),
    Index("entries_by_id", "entry_id"),
)  # fmt: skip
"""Every entry of every reading, narrow, for the search. Days count from 0001-01-01 as 1; 0 stands for not known."""

details = Table(
    "details", metadata,
    Column("entry", ForeignKey("entries.id"), primary_key=True, autoincrement=False),
    Column("voice", Text, nullable=False),
    Column("actors", Text, nullable=False),
    Column("countries", Text, nullable=False),
    Column("place", Text),
    Column("track", Text),
    Column("by", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("json", Text, nullable=False),
)  # fmt: skip
"""What is shown of an entry once it is found; names are parted by line ends."""

terms = Table(
    "terms", metadata, _number(),
    Column("facet", Text, nullable=False),
    Column("value", Text, nullable=False),
    UniqueConstraint("facet", "value"),
)  # fmt: skip
"""What can be asked for: ("actor", "vladimir putin"), ("country", "RUS"), ("act", "deny")."""

postings = Table(
    "postings", metadata,
    Column("term", Integer, primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("entry", Integer, primary_key=True, autoincrement=False),
    Column("last_day", Integer, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
"""For each term its entries in order of time, so that an answer's first page needs no sorting."""

judgements = Table(
    "judgements", metadata, _number(),
    Column("judgement", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("one_text", Text, nullable=False),
    Column("one_entry", Text),
    Column("other_text", Text, nullable=False),
    Column("other_entry", Text),
    Column("verdict", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("moment", Text, nullable=False),
    Column("reason", Text, nullable=False),
)  # fmt: skip
"""What persons said of two entries: that they are one thing or are not. Nothing is ever taken out."""

linkings = Table(
    "linkings", metadata, _number(),
    Column("moment", Text, nullable=False),
    Column("reading", Integer, nullable=False),
    Column("correction", Integer, nullable=False),
    Column("judgement", Integer, nullable=False),
    Column("articles", Integer, nullable=False),
)  # fmt: skip
"""When articles were linked, and the last reading, correction and judgement that were known then; 0 for none."""

links = Table(
    "links", metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("one", Text, nullable=False),
    Column("other", Text, nullable=False),
    Column("json", Text, nullable=False),
    Index("links_by_one", "one"),
    Index("links_by_other", "other"),
)  # fmt: skip
"""Links of the latest linking, each with score and reasons; an end is the id of an entry or the hash of a text."""

clusters = Table(
    "clusters", metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("voices", Integer, nullable=False),
    Column("json", Text, nullable=False),
)  # fmt: skip
"""What hangs together by links: one thing with its canonical id."""

members = Table(
    "members", metadata,
    Column("entry", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("cluster", ForeignKey("clusters.id"), nullable=False),
    Column("voices", Integer, nullable=False),
    Index("members_by_cluster", "cluster"),
    sqlite_with_rowid=False,
)  # fmt: skip
"""The cluster of each entry that has one, with the voices that tell it."""

situations = Table(
    "situations", metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("first_reported", Text),
    Column("last_reported", Text),
    Column("articles", Integer, nullable=False),
    Column("json", Text, nullable=False),
)  # fmt: skip
"""Where each affair stands by the latest linking."""
