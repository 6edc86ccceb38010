"""Dragoman reads news on international affairs and writes the record: who said and did what, and on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dragoman.version import VERSION

if TYPE_CHECKING:
    from dragoman.errors import DragomanError
    from dragoman.records.codec import decode as from_json
    from dragoman.records.record import Record
    from dragoman.workflows.check import check
    from dragoman.workflows.read import read

__version__ = VERSION

__all__ = ["DragomanError", "Record", "__version__", "check", "from_json", "read"]

_HOMES = {
    "DragomanError": ("dragoman.errors", "DragomanError"),
    "Record": ("dragoman.records.record", "Record"),
    "check": ("dragoman.workflows.check", "check"),
    "from_json": ("dragoman.records.codec", "decode"),
    "read": ("dragoman.workflows.read", "read"),
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `dragoman --help` pays for nothing (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'dragoman' has no attribute {name!r}")
    from importlib import import_module

    module, attribute = _HOMES[name]
    return getattr(import_module(module), attribute)
