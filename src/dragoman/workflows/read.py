"""The verb `read`: from whatever the user names to records."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from dragoman.errors import UnreadableInput, UsageError
from dragoman.readers.base import Format, Material, ReadingOptions
from dragoman.readers.catalogue import documents, parts
from dragoman.readers.layout.dates import iso_moment
from dragoman.records.record import Record
from dragoman.workflows.inputs import expand, is_address, materials
from dragoman.workflows.outcomes import Outcome, outcome_of
from dragoman.workflows.parallel import outcomes_of

__all__ = ["Format", "Outcome", "ReadingOptions", "expand", "read", "read_all"]

FORMATS = ("auto", "text", "html", "jsonl")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ].+)?")
_FILE_NAME = re.compile(r"\S*(?:[/\\]\S*|\.[A-Za-z][A-Za-z0-9]{0,9})")


def read(
    source: str | os.PathLike[str] | bytes,
    *,
    published: str | None = None,
    format: Format = "auto",  # noqa: A002 - the name that the command line's option has
    url: str | None = None,
    source_name: str | None = None,
    allow_private: bool = False,
    knowledge: Sequence[str | os.PathLike[str]] = (),
) -> Record:
    """Read one article into its record.

    Args:
        source: a path; an http or https address; the name of a file; the article's bytes; or the article's text. A
            string without white space that looks like a file's name is never taken for text.
        published: when the article was published, as ISO date or date-time. Without it, and where the article does
            not say, days such as "Wednesday" stay unresolved.
        format: what the source is; "auto" looks.
        url: the article's address, where the source does not say it.
        source_name: who published it.
        allow_private: whether an address inside a private network may be fetched.
        knowledge: files of office holders beside the published table, as `dragoman read --knowledge` takes them.

    Returns:
        The record. The same article with the same options gives the same record, byte for byte.

    Raises:
        UnreadableInput: the source cannot be opened, decoded or read as an article in English.
        UsageError: an option makes no sense, or the source holds several articles.
    """
    options = checked(
        ReadingOptions(
            published=published,
            source=source_name,
            url=url,
            format=format,
            allow_private=allow_private,
            knowledge=tuple(os.fspath(path) for path in knowledge),
        )
    )
    found = list(islice(_opened(source, options), 2))
    if len(found) > 1:
        raise UsageError(f"{_name(source)} holds several articles; read_all reads them one by one")
    if isinstance(found[0], UnreadableInput):
        raise found[0]
    document = next(documents(found[0], options))
    if isinstance(document, UnreadableInput):
        raise document
    from dragoman.analysis.reading import read_document
    from dragoman.vocabularies.knowledge import load_knowledge

    return read_document(document, knowledge=load_knowledge(options.knowledge))


def read_all(
    inputs: Iterable[str],
    options: ReadingOptions | None = None,
    *,
    workers: int = 1,
    stdin: BinaryIO | None = None,
    progress: Callable[[Outcome], None] | None = None,
) -> Iterator[Outcome]:
    """Read any number of articles, one after another; what is wrong with one never stops the rest.

    Args:
        inputs: files, folders, patterns, addresses and "-", as the user names them.
        options: what holds for all of them.
        workers: how many processes read; the outcomes and their order do not depend on it. With more than one, a
            script that calls this needs the guard `if __name__ == "__main__":`, as for all spawned processes.
        stdin: what "-" stands for, if not the process's standard input.
        progress: called with each outcome before it is given.

    Returns:
        The outcomes in the order of the inputs. Only a few articles are in memory at any time.

    Raises:
        UsageError: an option makes no sense. Raised at once, not with the first outcome.
    """
    if workers < 1:
        raise UsageError(f"at least one worker is needed, not {workers}")
    return _read_all(inputs, checked(options or ReadingOptions()), workers, stdin, progress)


def checked(options: ReadingOptions) -> ReadingOptions:
    """Give the options with the date of publication in its usual form. Raises UsageError for what makes no sense."""
    if options.format not in FORMATS:
        raise UsageError(f"there is no format {options.format!r}; there are {', '.join(FORMATS)}")
    if options.knowledge:
        # A mistake in the user's file is told before any article is read, and never as an article's fault.
        from dragoman.vocabularies.knowledge import load_knowledge

        load_knowledge(options.knowledge)
    if options.published is None:
        return options
    moment = iso_moment(options.published) if _ISO.fullmatch(options.published.strip()) else None
    if moment is None:
        reason = "is no ISO date (2025-06-04) or date and time (2025-06-04T10:15Z)"
        raise UsageError(f"the date of publication, {options.published!r}, {reason}")
    return replace(options, published=moment)


def _read_all(
    inputs: Iterable[str],
    options: ReadingOptions,
    workers: int,
    stdin: BinaryIO | None,
    progress: Callable[[Outcome], None] | None,
) -> Iterator[Outcome]:
    opened = (material for name in expand(inputs) for material in materials(name, options, stdin))
    if workers == 1:
        outcomes: Iterator[Outcome] = (outcome_of(material, options) for material in opened)
    else:
        outcomes = outcomes_of(opened, options, workers)
    for outcome in outcomes:
        if progress:
            progress(outcome)
        yield outcome


def _opened(source: str | os.PathLike[str] | bytes, options: ReadingOptions) -> Iterator[Material | UnreadableInput]:
    if isinstance(source, bytes):
        return parts(Material(name=_name(source), data=source), options)
    if not isinstance(source, str):
        return materials(os.fspath(source), options)
    if is_address(source) and not any(character.isspace() for character in source.strip()):
        return materials(source.strip(), options)
    if _is_file(source) or _FILE_NAME.fullmatch(source):
        return materials(source, options)
    try:
        return parts(Material(name=_name(source), data=source.encode("utf-8")), options)
    except UnicodeEncodeError as error:
        reason = f"character {error.start:,} is half of a surrogate pair, which stands for nothing"
        raise UnreadableInput(_name(source), reason) from error


def _is_file(name: str) -> bool:
    """Say whether a string names an existing file; a text is too long for a name, or has characters no name has."""
    try:
        return Path(name).is_file()
    except (OSError, ValueError):
        return False


def _name(source: str | os.PathLike[str] | bytes) -> str:
    if isinstance(source, bytes):
        return "the bytes given"
    if isinstance(source, str) and not (_is_file(source) or is_address(source)):
        return "the text given"
    return os.fspath(source)
