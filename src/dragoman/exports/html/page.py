"""One record as one self-contained page: nothing is loaded, nothing is sent, and it reads without its script too."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from dragoman.exports.html.cards import Desk, word_anchor
from dragoman.exports.html.cells import Opener
from dragoman.exports.html.evidence import PARTS, layers_of
from dragoman.exports.html.lanes import lanes_of
from dragoman.exports.html.register import Register
from dragoman.exports.html.safety import content_policy, json_block, safe_address, showable
from dragoman.exports.html.segments import Block, blocks_of
from dragoman.exports.html.views import views_of
from dragoman.exports.html.wording import PUBLISHED_FROM, moment
from dragoman.exports.html.writing import Section, choices_of, coverage_of, empty_lists, sections_of, summary_of
from dragoman.records.record import Record

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup


def render_page(record: Record) -> str:
    """Write a record as one HTML page.

    Args:
        record: the record. It need not be a checked one: spans outside the text are not drawn, references that lead
            nowhere are not links.

    Returns:
        The page. The text inside the element "article-text" is the document's text, character for character, except
        that NUL and unpaired surrogates, which no page can hold, are shown by a sign.
    """
    register = Register(record)
    layers = layers_of(register)
    lanes = lanes_of(register, layers)
    blocks = blocks_of(record.document, layers, lanes)
    desk = Desk(register, _places(blocks))
    sections = sections_of(desk)
    style, script = _part("page.css") + _part("views.css"), _part("views.js") + _part("page.js")
    return _template().render(
        record=record,
        document=record.document,
        address=safe_address(record.document.url),
        published=_published(record),
        policy=content_policy(style, script),
        style=_trusted(style),
        script=_trusted(script),
        data=_trusted(json_block(_data(blocks, sections))),
        blocks=blocks,
        lanes=max(lanes.values(), default=1),
        anchors={numbered.number: numbered.anchor for numbered in register.all},
        sections=sections,
        views=views_of(desk, Opener(blocks)),
        empty=empty_lists(record),
        choices=choices_of(sections),
        coverage=coverage_of(record),
        summary=summary_of(sections),
    )


def _places(blocks: Iterable[Block]) -> dict[tuple[int, int], int]:
    """Find the segment with which each stretch of an entry's words begins, by entry number and offset."""
    places: dict[tuple[int, int], int] = {}
    offset = 0
    for block in blocks:
        for run in block.runs:
            for segment in run.segments:
                for layer in segment.layers:
                    if layer.span.start == offset and segment.number is not None:
                        places[layer.number, offset] = segment.number
                offset += len(segment.text)
    return places


def _data(blocks: Iterable[Block], sections: Iterable[Section]) -> dict[str, object]:
    """Give what the script must know: numbers only, and words of Dragoman's own, never a word of the article."""
    parts = tuple(PARTS)
    segments = [
        [[layer.number, parts.index(layer.part)] for layer in segment.layers]
        for block in blocks
        for run in block.runs
        for segment in run.segments
        if segment.number is not None
    ]
    entries = [{"list": section.name, "actors": list(card.actors)} for section in sections for card in section.cards]
    return {"parts": [[part, PARTS[part]] for part in parts], "segments": segments, "entries": entries}


def _published(record: Record) -> str | None:
    document = record.document
    if document.published is None:
        return None
    said = PUBLISHED_FROM.get(document.published_from or "")
    return moment(document.published) + (f" ({said})" if said else "")


@lru_cache
def _part(name: str) -> str:
    # The hashes are those of what the browser has parsed, and a parser turns every line end into a line feed.
    return files(__package__).joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


@lru_cache
def _template() -> Template:
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalized,
        loader=FunctionLoader(_part),
    )
    environment.filters["exact"] = _exact
    environment.globals["word_anchor"] = word_anchor
    return environment.get_template("template.html")


def _exact(text: str) -> Markup:
    """Escape text so that a browser's parser gives it back: it would turn a bare carriage return into a line feed."""
    from markupsafe import escape

    return _trusted(str(escape(text)).replace("\r", "&#13;"))


def _finalized(value: Any) -> Any:
    return showable(value) if isinstance(value, str) else value


def _trusted(text: str) -> Markup:
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 the callers pass only this package's own files and escaped text
