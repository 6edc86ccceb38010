"""JSON on one line."""

from __future__ import annotations

import json
from typing import Any


def dumped(value: Any) -> str:
    """Write JSON on one line, fields as they come, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
