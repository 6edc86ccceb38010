"""A report as a Word document, by python-docx. The same report gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Any

from dragoman.exports.report.blocks import Block, Heading, Line, Report, Table

UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML 1.0 (2.2) does not allow."""

STYLES = ("Normal", "List Bullet", "List Bullet 2")
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that an archive's entries can bear; the report has no other clock."""


def written(report: Report) -> bytes:
    """Write a report as the bytes of a .docx file, with the quotes as a numbered list at its end."""
    from docx import Document

    document = Document()
    document.core_properties.author = "Dragoman"
    document.core_properties.created = document.core_properties.modified = datetime(1980, 1, 1, tzinfo=UTC)
    for block in report.blocks:
        _add(document, block)
    if report.quotes:
        document.add_heading("Quotes", 2)
    for quote in report.quotes:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"[{quote.number}] ").bold = True
        paragraph.add_run(f"{quote.where} ").italic = True
        paragraph.add_run(_plain(quote.text))
    held = io.BytesIO()
    document.save(held)
    return _without_clock(held.getvalue())


def _add(document: Any, block: Block) -> None:
    if isinstance(block, Heading):
        document.add_heading(_plain(block.text), block.level - 1)
    elif isinstance(block, Line):
        _fill(document.add_paragraph(style=STYLES[block.depth]), block.lead, block.text, block.quotes)
    else:
        _add_table(document, block)


def _add_table(document: Any, block: Table) -> None:
    table = document.add_table(rows=1, cols=len(block.names), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, block.names, strict=True):
        _fill(cell.paragraphs[0], _plain(name), "", ())
    for row in block.rows:
        for cell, (text, quotes) in zip(table.add_row().cells, row, strict=True):
            _fill(cell.paragraphs[0], "", text, quotes)
    document.add_paragraph()


def _fill(paragraph: Any, lead: str, text: str, quotes: tuple[int, ...]) -> None:
    if lead:
        paragraph.add_run(_plain(lead)).bold = True
    paragraph.add_run(_plain(text))
    for number in quotes:
        paragraph.add_run(f" [{number}]").font.superscript = True


def _plain(text: str) -> str:
    return UNPRINTABLE.sub("\ufffd", text)


def _without_clock(archive: bytes) -> bytes:
    """Write the archive anew with its entries' times set to the earliest, since these are the machine's."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in sorted(
            old.infolist(), key=lambda entry: (entry.filename != "[Content_Types].xml", entry.filename)
        ):
            kept = zipfile.ZipInfo(entry.filename, EARLIEST)
            kept.compress_type, kept.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(kept, old.read(entry))
    return held.getvalue()


def _order(entry: zipfile.ZipInfo) -> tuple[bool, str]:
    """Put the list of content types first, as Open Packaging Conventions readers expect it."""
    return entry.filename != "[Content_Types].xml", entry.filename
