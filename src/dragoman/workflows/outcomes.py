"""One article's way through reading and analysis, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.errors import FetchRefused, NotAnArticle, UnreadableInput, UnsupportedLanguage
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import documents
from dragoman.records.record import Record


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one article: its record, or why there is none. One of the two is None.

    Attributes:
        source: the file, address or line as the user named it.
        record: what was read.
        error: why it could not be read.
    """

    source: str
    record: Record | None = None
    error: UnreadableInput | None = None


@dataclass(frozen=True, slots=True)
class Packed:
    """An outcome on its way between processes: exceptions that carry data do not travel as they are."""

    source: str
    record: bytes | None
    error: tuple[str, str, str] | None


_ERRORS = {kind.__name__: kind for kind in (UnreadableInput, NotAnArticle, FetchRefused)}


def outcome_of(material: Material | UnreadableInput, options: ReadingOptions) -> Outcome:
    """Read one article. Whatever goes wrong, in Dragoman too, becomes this article's error and nobody else's."""
    if isinstance(material, UnreadableInput):
        return Outcome(material.source, error=material)
    try:
        # The import is inside, so that a batch in which nothing can be read never loads the parser.
        document = next(documents(material, options))
        if isinstance(document, UnreadableInput):
            return Outcome(material.name, error=document)
        from dragoman.analysis.reading import read_document
        from dragoman.vocabularies.knowledge import load_knowledge

        knowledge = load_knowledge(options.knowledge)
        record = read_document(document, rules_only=options.rules_only, knowledge=knowledge)
        return Outcome(material.name, record=record)
    except Exception as error:  # a batch outlives any fault
        reason = f"a fault in Dragoman, not in the input: {type(error).__name__}: {error}"
        failure = UnreadableInput(material.name, reason)
        failure.__cause__ = error
        return Outcome(material.name, error=failure)


def pack(outcome: Outcome) -> Packed:
    """Make an outcome ready to travel."""
    from dragoman.records.codec import encode

    error = outcome.error
    if error is None:
        return Packed(outcome.source, encode(outcome.record) if outcome.record else None, None)
    if isinstance(error, UnsupportedLanguage):
        return Packed(outcome.source, None, (UnsupportedLanguage.__name__, error.source, error.language))
    kind = type(error).__name__
    return Packed(outcome.source, None, (kind if kind in _ERRORS else "UnreadableInput", error.source, error.reason))


def unpack(packed: Packed) -> Outcome:
    """Give the outcome that was packed."""
    from dragoman.records.codec import decode

    if packed.error is None:
        return Outcome(packed.source, record=decode(packed.record) if packed.record else None)
    kind, source, reason = packed.error
    if kind == UnsupportedLanguage.__name__:
        return Outcome(packed.source, error=UnsupportedLanguage(source, reason))
    return Outcome(packed.source, error=_ERRORS[kind](source, reason))
