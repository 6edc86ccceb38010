"""Stores on each database."""

from __future__ import annotations

from store_places import fill, store

__all__ = ["fill", "store"]
