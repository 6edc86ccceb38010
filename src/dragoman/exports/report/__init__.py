"""Reports on paper: the state of the affair in one article, every line with the numbers of the quotes it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.records.record import Record

__all__ = ["DocxExport", "MarkdownExport"]


@dataclass(frozen=True)
class MarkdownExport:
    """Reports in Markdown (CommonMark 0.31 with the tables of GitHub Flavored Markdown), one after another."""

    name: str = "markdown"
    ending: str = ".md"
    single: bool = False

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write each record's report, with a rule before each but the first."""
        from dragoman.exports.report.content import content
        from dragoman.exports.report.markdown import written

        for number, record in enumerate(records):
            yield (("\n---\n\n" if number else "") + written(content(record))).encode("utf-8", "replace")


@dataclass(frozen=True)
class DocxExport:
    """Reports as Word documents (Office Open XML), one for each record. What writes them is imported with the first."""

    name: str = "docx"
    ending: str = ".docx"
    single: bool = True

    def write(self, records: Iterator[Record]) -> Iterator[bytes]:
        """Write one document for each record."""
        from dragoman.exports.report.content import content
        from dragoman.exports.report.docx import written

        for record in records:
            yield written(content(record))
