"""The page's colours: every text can be read on what it stands on (WCAG 2.2, success criteria 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

STYLE = files("dragoman.exports.html").joinpath("page.css").read_text(encoding="utf-8")

KINDS = (
    "attributions", "actors", "times", "figures", "events", "talks", "proposals", "expectations", "accounts", "flags",
    "places",
)  # fmt: skip
LANES = tuple(f"lane-{lane}" for lane in range(1, 7))
TEXTS = (
    *((text, ground) for text in ("ink", "soft", "faint", "link") for ground in ("paper", "card", "sunk", "hold-card")),
    *(("ink", f"{kind}-tint") for kind in ("actors", "times", "figures", "alert")),
    *(("ink", ground) for ground in ("hold", "hold-strong")),
    *(("alert", ground) for ground in ("card", "alert-tint", "hold-card")),
    *((text, ground) for text in ("attributions", *LANES) for ground in ("card", "hold-card")),
    ("link", "hold"),
    ("alert", "sunk"),
    ("silent", "paper"),
    ("soft", "card"),
    *(("paper", kind) for kind in (*KINDS, "soft")),
)
LINES = tuple((line, "paper") for line in (*LANES, *KINDS, "focus", "alert"))


def colours(scheme: str) -> dict[str, str]:
    """Read the colours of a scheme; the dark one overrides those of the light one that it names."""
    blocks = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    found: dict[str, str] = {}
    for block in blocks[: 1 if scheme == "light" else 2]:
        found |= dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", block))
    return found


def luminance(colour: str) -> float:
    """Compute the relative luminance of a colour as WCAG defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(scheme: str, one: str, other: str) -> float:
    """Compute the contrast of two of a scheme's colours."""
    known = colours(scheme)
    lighter, darker = sorted((luminance(known[one]), luminance(known[other])), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS, ids=[f"{text}-on-{ground}" for text, ground in TEXTS])
def test_text_can_be_read(scheme: str, text: str, ground: str) -> None:
    """Text reaches level AA."""
    assert contrast(scheme, text, ground) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), LINES, ids=[line for line, _ in LINES])
def test_lines_can_be_seen(scheme: str, line: str, ground: str) -> None:
    """Lines and outlines that mean something reach the contrast of graphics."""
    assert contrast(scheme, line, ground) >= 3
