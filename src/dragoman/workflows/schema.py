"""The verb `schema`: the JSON Schema of a record, as text that stays the same from run to run."""

from __future__ import annotations

import json

from dragoman.records.codec import schema as described


def schema() -> str:
    """Give the JSON Schema (draft 2020-12) of a record: keys sorted, two blanks an indent, a line feed at the end."""
    return json.dumps(described(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
