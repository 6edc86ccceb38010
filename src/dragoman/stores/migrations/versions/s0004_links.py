"""Links between articles, what persons said of them, and the situations that follow.

Revision ID: 0004
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables; they are filled when articles are linked."""
    op.create_table(
        "judgements",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("judgement", sa.Text, nullable=False, unique=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("one_text", sa.Text, nullable=False),
        sa.Column("one_entry", sa.Text),
        sa.Column("other_text", sa.Text, nullable=False),
        sa.Column("other_entry", sa.Text),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("moment", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    op.create_table(
        "linkings",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("moment", sa.Text, nullable=False),
        sa.Column("reading", sa.Integer, nullable=False),
        sa.Column("correction", sa.Integer, nullable=False),
        sa.Column("judgement", sa.Integer, nullable=False),
        sa.Column("articles", sa.Integer, nullable=False),
    )
    op.create_table(
        "links",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("one", sa.Text, nullable=False),
        sa.Column("other", sa.Text, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_index("links_by_one", "links", ["one"])
    op.create_index("links_by_other", "links", ["other"])
    op.create_table(
        "clusters",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("voices", sa.Integer, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_table(
        "members",
        sa.Column("entry", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("cluster", sa.Text, sa.ForeignKey("clusters.id"), nullable=False),
        sa.Column("voices", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("members_by_cluster", "members", ["cluster"])
    op.create_table(
        "situations",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("first_reported", sa.Text),
        sa.Column("last_reported", sa.Text),
        sa.Column("articles", sa.Integer, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
    )
