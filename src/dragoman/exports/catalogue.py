"""The exports there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dragoman.exports.base import Export
from dragoman.exports.json import JsonExport
from dragoman.exports.jsonl import JsonLinesExport
from dragoman.exports.report import DocxExport, MarkdownExport
from dragoman.exports.text import TextExport
from dragoman.records.record import Record


@dataclass(frozen=True)
class HtmlExport:
    """Self-contained pages, one for each record. What draws them is imported with the first."""

    name: str = "html"
    ending: str = ".html"
    single: bool = True

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write one page for each record."""
        from dragoman.exports.html import render_page

        for record in records:
            yield render_page(record).encode("utf-8", "replace")


EXPORTS: Mapping[str, type[Export]] = {
    "text": TextExport,
    "json": JsonExport,
    "jsonl": JsonLinesExport,
    "html": HtmlExport,
    "markdown": MarkdownExport,
    "docx": DocxExport,
}
"""The exports by name, in the order in which help lists them."""

FORMATS_BY_ENDING: Mapping[str, str] = {export().ending: name for name, export in EXPORTS.items()}
"""The format that a file's ending asks for: `{".html": "html"}`."""


def find_export(name: str, *, width: int, colour: bool, sections: tuple[str, ...] = ()) -> Export:
    """Give an export by its name. Width, colour and sections concern the readout alone.

    Raises KeyError for an unknown name.
    """
    return TextExport(width=width, colour=colour, sections=sections) if name == "text" else EXPORTS[name]()
