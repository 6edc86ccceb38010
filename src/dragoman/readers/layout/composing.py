"""The last step of every reader: text, blocks and metadata become a document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from dragoman.errors import NotAnArticle, UnreadableInput, UnsupportedLanguage
from dragoman.readers.base import ARTICLE_LIMIT, Material, Metadata, ReadingOptions
from dragoman.readers.layout.dates import date_in_words, iso_moment
from dragoman.readers.layout.language import foreign_language, is_long_enough, is_prose
from dragoman.readers.layout.lines import Block, find_blocks
from dragoman.readers.layout.story import Story, divide
from dragoman.records.document import Document
from dragoman.records.identity import text_digest

DateOrigin = Literal["option", "metadata", "dateline", "text"]
PARAGRAPH_LIMIT = 100_000
"""Characters that one paragraph may have: the parser's memory grows with its longest paragraph."""

_SENTENCE = re.compile(r"[^\W\d_]{2,}\W+[^\W\d_]+")


def compose(
    material: Material,
    text: str,
    metadata: Metadata,
    options: ReadingOptions,
    reader: str,
    blocks: Sequence[Block] | None = None,
) -> Document:
    """Make a document of an article's text and what its input says about it.

    Args:
        material: where the text came from.
        text: the article's text; it becomes `document.text` as it is.
        metadata: what the input says outside the text.
        options: what the caller says; it wins.
        reader: name and version of the reader.
        blocks: the text's blocks where the format marks them; otherwise they are found by layout.

    Raises:
        NotAnArticle: the text is empty, holds no sentence, or is too long.
        UnsupportedLanguage: it is not in English.
        UnreadableInput: it cannot be written as UTF-8, or its date of publication cannot be read.
    """
    _check_text(material, text)
    published = None if options.published else _declared_date(material, metadata)
    story = divide(text, find_blocks(text) if blocks is None else blocks, metadata.title)
    _check_story(material, story, metadata.language)
    dates: tuple[tuple[DateOrigin, str | None], ...] = (
        ("option", options.published),
        ("metadata", published),
        ("text", story.stated),
        ("dateline", date_in_words((story.dateline and story.dateline.date) or "")),
    )
    told_by, moment = next((pair for pair in dates if pair[1]), (None, None))
    agency = story.dateline.agency if story.dateline else None
    return Document(
        title=metadata.title or story.title,
        byline=_without_by(metadata.byline) or story.byline,
        source=options.source or metadata.source or agency or material.file_name,
        url=options.url or metadata.url or material.url,
        published=moment,
        published_from=told_by,
        text=text,
        sha256=text_digest(text),
        paragraphs=tuple(story.paragraphs),
        furniture=tuple(story.furniture),
        dateline=story.dateline,
        notice=metadata.notice,
        reader=reader,
    )


def _without_by(byline: str | None) -> str | None:
    return re.sub(r"\A(?:[Bb]y|BY)\s+", "", byline) if byline else None


def _declared_date(material: Material, metadata: Metadata) -> str | None:
    if metadata.published is None:
        return None
    moment = iso_moment(metadata.published)
    if moment is None:
        raise UnreadableInput(
            material.name,
            f"its date of publication, {metadata.published[:60]!r}, is neither an ISO date nor a date with its month "
            "in words; give it with --published",
        )
    return moment


def _check_text(material: Material, text: str) -> None:
    if not text.strip():
        raise NotAnArticle(material.name, "there is no text in it, only white space" if text else "it is empty")
    size = len(text)
    if size > ARTICLE_LIMIT:
        raise NotAnArticle(material.name, f"it has {size:,} characters; one article may have {ARTICLE_LIMIT:,}")
    if "\0" in text:
        raise UnreadableInput(material.name, "it holds NUL characters, which no text has; it looks like binary data")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        reason = f"character {error.start} is half of a surrogate pair, which stands for nothing"
        raise UnreadableInput(material.name, reason) from error


def _check_story(material: Material, story: Story, declared: str | None) -> None:
    body = "\n".join(paragraph.text for paragraph in story.paragraphs)
    language = foreign_language(body)
    if language is None and declared and not is_long_enough(body):
        code = declared.strip().lower()[:2]
        language = None if code == "en" else code
    if language:
        raise UnsupportedLanguage(material.name, language)
    if not _SENTENCE.search(body):
        raise NotAnArticle(material.name, "there is no sentence in it")
    if not is_prose(body):
        raise NotAnArticle(material.name, "it is not running text; it looks like a list, a table or code")
    longest = max(len(paragraph.text) for paragraph in story.paragraphs)
    if longest > PARAGRAPH_LIMIT:
        raise NotAnArticle(
            material.name,
            f"it has a paragraph of {longest:,} characters, which no article has; {PARAGRAPH_LIMIT:,} are allowed",
        )
