"""Take the picture of the page that the README shows.

Run it after a change of the page's looks: .venv/bin/python scripts/picture.py
"""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

from dragoman.exports.html import render_page
from dragoman.workflows.read import read

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "2020-06-16_galwan-clash.txt"
TARGET = ROOT / "docs" / "page.png"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def main() -> None:
    """Read the sample, open its page and save what a reader sees first."""
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    if browser_path is None:
        raise SystemExit("Chromium is needed: see scripts/chromium.sh")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.set_content(render_page(read(SAMPLE)))
        page.wait_for_timeout(300)
        page.screenshot(path=str(TARGET))
        browser.close()


if __name__ == "__main__":
    main()
