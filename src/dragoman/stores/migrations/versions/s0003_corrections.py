"""Corrections by persons, and for each entry the time during which the store held it.

Revision ID: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

FOREVER = "9999-12-31T23:59:59.999999Z"

# An entry held from when its reading was stored until another reading of the same article was.
RECORDED = "UPDATE entries SET recorded = (SELECT recorded FROM readings WHERE readings.id = entries.reading)"
SUPERSEDED = """
UPDATE entries SET superseded = coalesce(
  (SELECT min(later.recorded) FROM readings later JOIN versions ON versions.id = later.version
   WHERE versions.document = entries.document AND later.id > entries.reading),
  recorded
)
WHERE reading NOT IN (
  SELECT max(readings.id) FROM readings JOIN versions ON versions.id = readings.version
  WHERE versions.number = (SELECT max(others.number) FROM versions others WHERE others.document = versions.document)
  GROUP BY versions.document
)
"""


def upgrade() -> None:
    """Make the table of corrections and give each entry its times."""
    op.create_table(
        "corrections",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("list", sa.Text, nullable=False),
        sa.Column("entry_id", sa.Text, nullable=False),
        sa.Column("entry", sa.Text),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("moment", sa.Text, nullable=False),
        sa.Column("withdraws", sa.Integer, sa.ForeignKey("corrections.id")),
    )
    op.create_index("corrections_by_text", "corrections", ["sha256"])
    op.add_column("entries", sa.Column("recorded", sa.Text, nullable=False, server_default=""))
    op.add_column("entries", sa.Column("superseded", sa.Text, nullable=False, server_default=FOREVER))
    # SQLite adds no column that refers to another table and has rows to fill; the writer keeps the reference.
    op.add_column("entries", sa.Column("correction", sa.Integer))
    op.create_index("entries_by_document", "entries", ["document", "superseded"])
    op.execute(RECORDED)
    op.execute(SUPERSEDED)
