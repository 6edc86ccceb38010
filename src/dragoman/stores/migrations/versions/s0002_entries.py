"""Entries, one row each, and what finds them. Readings that are there already wait to be indexed.

Revision ID: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of the search."""
    op.add_column("readings", sa.Column("indexed", sa.Boolean, nullable=False, server_default=sa.false()))
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("reading", sa.Integer, sa.ForeignKey("readings.id"), nullable=False),
        sa.Column("document", sa.Integer, sa.ForeignKey("documents.id"), nullable=False),
        sa.Column("list", sa.Text, nullable=False),
        sa.Column("entry_id", sa.Text, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("last_day", sa.Integer, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("dated", sa.Boolean, nullable=False),
        sa.Column("published_day", sa.Integer, nullable=False),
        sa.Column("type", sa.Text),
        sa.Column("status", sa.Text),
        sa.Column("act", sa.Text),
        sa.Column("omitted", sa.Boolean, nullable=False),
        sa.Column("conflicting", sa.Boolean, nullable=False),
        sa.Column("single_source", sa.Boolean, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
    )
    op.create_index("entries_by_day", "entries", ["day", "sequence", "id", "last_day", "published_day"])
    op.create_index("entries_by_reading", "entries", ["reading"])
    op.create_index("entries_by_id", "entries", ["entry_id"])
    op.create_table(
        "details",
        sa.Column("entry", sa.Integer, sa.ForeignKey("entries.id"), primary_key=True, autoincrement=False),
        sa.Column("voice", sa.Text, nullable=False),
        sa.Column("actors", sa.Text, nullable=False),
        sa.Column("countries", sa.Text, nullable=False),
        sa.Column("place", sa.Text),
        sa.Column("track", sa.Text),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_table(
        "terms",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("facet", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.UniqueConstraint("facet", "value"),
    )
    op.create_table(
        "postings",
        sa.Column("term", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("sequence", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("entry", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("last_day", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    _full_text()


def _full_text() -> None:
    """Make the table of the full text, which SQLAlchemy has no words for."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TABLE words (entry integer PRIMARY KEY REFERENCES entries (id), held tsvector NOT NULL)")
        op.execute("CREATE INDEX words_held ON words USING gin (held)")
    else:
        op.execute("CREATE VIRTUAL TABLE words USING fts5 (held, content='', tokenize='unicode61 remove_diacritics 0')")
