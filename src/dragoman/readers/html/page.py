"""Reading a page: trafilatura finds the article's body, this module turns it into text, blocks and metadata.

Extraction after Barbaresi (2021), "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and
Extraction". The article's text is what was extracted, its paragraphs joined by an empty line; that text is the
document, and every offset counts in it.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

from dragoman.errors import NotAnArticle, UnreadableInput
from dragoman.readers.base import PAGE_LIMIT, Material, ReadingOptions
from dragoman.readers.decoding import decode
from dragoman.readers.html.metadata import page_metadata
from dragoman.readers.layout.composing import compose
from dragoman.readers.layout.lines import Block, BlockKind, trimmed
from dragoman.records.document import Document

# White space that HTML collapses; a no-break space is a character of the text.
_SPACE = re.compile(r"[ \t\n\f\r]+")
_KINDS: dict[str, BlockKind] = {"head": "heading", "item": "item"}
_SEPARATE = frozenset(("p", "head", "item", "quote", "lb", "list", "code", "div", "ab", "row", "cell"))
_KEPT = re.compile(r"(?<=\S)[\u00a0\u00ad](?=\S)")
_MARKS = {"\N{NO-BREAK SPACE}": "␣␠⍽⎵", "\N{SOFT HYPHEN}": "⸗⸚⹀⸺"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]")


class HtmlReader:
    """Reads web pages."""

    name = "html"
    version = "1"

    def documents(self, material: Material, options: ReadingOptions) -> Iterator[Document | UnreadableInput]:
        """Give the one article of a page, or why it cannot be read."""
        try:
            yield self._document(material, options)
        except UnreadableInput as error:
            yield error

    def _document(self, material: Material, options: ReadingOptions) -> Document:
        if len(material.data) > PAGE_LIMIT:
            size = f"{len(material.data) / 1e6:,.1f} MB"
            raise NotAnArticle(material.name, f"it has {size}; a page may have {PAGE_LIMIT / 1e6:,.0f} MB")
        page = decode(material.name, material.data, material.media_type, markup=True)
        tree = _tree(material, page)
        metadata = page_metadata(tree)
        stand_ins = _protect(tree)
        body = _body(material, tree, options.url or material.url)
        text, blocks = _text(body, str.maketrans({mark: kept for kept, mark in stand_ins.items()}))
        if not blocks:
            raise NotAnArticle(material.name, "no article was found on the page")
        return compose(material, text, metadata, options, f"{self.name}@{self.version}", blocks)


def _tree(material: Material, page: str) -> Any:
    """Parse a page, however broken. lxml refuses text that declares an encoding and characters that XML lacks."""
    from lxml import etree  # type: ignore[import-untyped]
    from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]

    if not page.strip():
        raise NotAnArticle(material.name, "there is no text in it, only white space")
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return document_fromstring(_CONTROL.sub("", page).encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise UnreadableInput(material.name, f"the page cannot be parsed as HTML: {error}") from error


def _protect(tree: Any) -> dict[str, str]:
    """Put visible marks for no-break spaces and soft hyphens inside words' runs: trafilatura would take them away.

    Returns:
        For each of the two characters the mark that stands in for it, one that the page itself does not use.
    """
    page = "".join(tree.itertext())
    stand_ins = {kept: next((mark for mark in marks if mark not in page), kept) for kept, marks in _MARKS.items()}

    def replaced(words: str) -> str:
        return _KEPT.sub(lambda found: stand_ins[found[0]], words)

    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "style"):
            element.text = replaced(element.text) if element.text else element.text
            element.tail = replaced(element.tail) if element.tail else element.tail
    return stand_ins


def _body(material: Material, tree: Any, url: str | None) -> Any:
    """Find the article on the page, or raise NotAnArticle."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from trafilatura import bare_extraction

        found: Any
        try:
            found = bare_extraction(
                tree,
                url=url,
                favor_precision=True,
                include_comments=False,
                include_tables=False,
                include_formatting=False,
                with_metadata=False,
            )
        except RecursionError as error:
            raise UnreadableInput(material.name, "its elements are nested too deeply") from error
        except Exception as error:  # a broken page may fail anywhere inside the extractor
            raise UnreadableInput(material.name, f"no article could be taken from the page: {error}") from error
    if found is None or found.body is None or not (found.text or "").strip():
        raise NotAnArticle(material.name, "no article was found on the page")
    return found.body


def _text(body: Any, originals: dict[int, str]) -> tuple[str, list[Block]]:
    """Write the blocks of an extracted body one after another, an empty line between them."""
    parts: list[str] = []
    blocks: list[Block] = []
    position = 0
    for kind, marked in _runs(body):
        words = marked.translate(originals)
        start, end = trimmed(words, 0, len(words))
        if start == end:
            continue
        blocks.append(Block(position, position + end - start, kind))
        parts.append(words[start:end])
        position += end - start + 2
    return "\n\n".join(parts), blocks


def _runs(element: Any) -> Iterator[tuple[BlockKind, str]]:
    """Give the text between the beginnings and ends of blocks, each with the kind of its innermost block."""
    kind: BlockKind = "unknown"
    kinds = [kind]
    pieces: list[str] = []
    from lxml import etree

    for event, node in etree.iterwalk(element, events=("start", "end")):
        separates = node.tag in _SEPARATE
        if separates:
            yield kinds[-1], _SPACE.sub(" ", "".join(pieces))
            pieces = []
        if event == "start":
            if separates and node.tag != "lb":
                kinds.append(_KINDS.get(node.tag, kinds[-1]))
            pieces.append(node.text or "")
        else:
            if separates and node.tag != "lb":
                kinds.pop()
            if node is not element:
                pieces.append(node.tail or "")
    yield kinds[-1], _SPACE.sub(" ", "".join(pieces))
