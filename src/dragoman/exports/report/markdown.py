"""A report in Markdown: CommonMark 0.31, tables as in GitHub Flavored Markdown 0.29 (4.10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.exports.report.blocks import Block, Heading, Line, Report

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&$])")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
OPENING = re.compile(r"^(\d+)([.)])|^([-+=])")
"""What would begin a list, a rule or a heading at the start of a line."""


def written(report: Report) -> str:
    """Write a report as Markdown. Nothing in the article's words can be taken for markup."""
    blocks = "".join(_block(block) for block in report.blocks)
    quotes = "".join(f"{quote.number}. {quote.where} {_plain(quote.text)}\n" for quote in report.quotes)
    return blocks.replace("\n\n\n", "\n\n") + ("\n## Quotes\n\n" + quotes if quotes else "")


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"\n{'#' * block.level} {_plain(block.text)}\n\n" if block.level > 1 else f"# {_plain(block.text)}\n\n"
    if isinstance(block, Line):
        lead = f"**{_plain(block.lead.rstrip())}** " if block.lead else ""
        text = lead + (_plain(block.text) if block.lead else _opened(_plain(block.text))) + _numbers(block.quotes)
        return f"{text}\n\n" if not block.depth else f"{'  ' * (block.depth - 1)}- {text}\n"
    return "\n" + "\n".join(_table(block.names, block.rows)) + "\n\n"


def _table(names: tuple[str, ...], rows: tuple[tuple[tuple[str, tuple[int, ...]], ...], ...]) -> Iterator[str]:
    yield "| " + " | ".join(_plain(name) for name in names) + " |"
    yield "|" + " --- |" * len(names)
    for row in rows:
        yield "| " + " | ".join(_plain(text) + _numbers(quotes) for text, quotes in row) + " |"


def _numbers(quotes: tuple[int, ...]) -> str:
    return "".join(f" \\[{number}\\]" for number in quotes)


def _plain(text: str) -> str:
    return SPECIAL.sub(r"\\\1", CONTROL.sub(" ", text))


def _opened(text: str) -> str:
    return OPENING.sub(lambda match: "\\" + match[3] if match[3] else f"{match[1]}\\{match[2]}", text)
