"""A page in a browser, with everything that it has done since it was opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

from dragoman.records.record import Record

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 390, "height": 844}


@dataclass
class Opened:
    """A page with what happened since it was opened: complaints on the console, dialogs, requests to anywhere."""

    page: Page
    record: Record
    complaints: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def card(self, entry_id: str) -> Any:
        """Find the card of an entry."""
        return self.page.locator(f"[id='{entry_id}']")

    def word(self, text: str) -> Any:
        """Find the first marked words with exactly this text."""
        return self.page.locator("#article-text a.word").filter(has_text=text).first

    def lit(self) -> list[str]:
        """Give the words that are lit."""
        return self.page.locator("#article-text .seg.lit").all_inner_texts()

    def shown(self) -> int:
        """Count the cards that no filter hides."""
        return self.page.locator(".entry:not([hidden])").count()


Opener = Callable[..., Opened]
