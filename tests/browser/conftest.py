"""A real Chromium, and pages in it that report everything they do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from harbour_talks import harbour_talks
from opened_pages import NARROW, WIDE, Opened, Opener
from playwright.sync_api import Browser, ConsoleMessage, Route, sync_playwright

from dragoman.exports.html import render_page
from dragoman.records.record import Record

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@cache
def harbour_page() -> bytes:
    """Render the page of the harbour talks once."""
    return render_page(harbour_talks()).encode("utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start Chromium once for a module; skip where there is none."""
    found = next((path for path in map(shutil.which, NAMES) if path), None)
    if found is None:
        pytest.skip("no Chromium on this machine: run scripts/chromium.sh")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield started
        started.close()


@pytest.fixture
def opener(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Give a function that writes a record's page to a file and opens it; afterwards nothing may have gone wrong."""
    opened: list[Opened] = []

    def open_page(record: Record | None = None, **options: Any) -> Opened:
        made = record if record is not None else harbour_talks()
        path = tmp_path / f"page{len(opened)}.html"
        path.write_bytes(harbour_page() if record is None else render_page(made).encode("utf-8"))
        address = path.as_uri()
        page = browser.new_context(viewport=options.pop("viewport", WIDE), **options).new_page()
        one = Opened(page, made)
        opened.append(one)

        def complain(message: ConsoleMessage) -> None:
            one.complaints.append(message.text)

        def refuse(route: Route) -> None:
            if route.request.url != address:
                one.requests.append(route.request.url)
            route.continue_()

        page.on("console", complain)
        page.on("pageerror", lambda error: one.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (one.dialogs.append(dialog.message), dialog.dismiss()))
        page.route("**/*", refuse)
        page.goto(address)
        return one

    yield open_page
    for one in opened:
        one.page.context.close()
    assert [(one.complaints, one.dialogs, one.requests) for one in opened] == [([], [], [])] * len(opened)


@pytest.fixture
def wide(opener: Opener) -> Opened:
    """Open the page of the harbour talks on a wide screen."""
    return opener()


@pytest.fixture
def narrow(opener: Opener) -> Opened:
    """Open it on a telephone."""
    return opener(viewport=NARROW)
