"""Every error that Dragoman raises on purpose.

One base class, leaves that carry data, and an exit code beside each family, so that the command line need not know
what went wrong to answer with the right number. This module imports nothing of Dragoman.
"""

from __future__ import annotations

EXIT_DONE = 0
EXIT_CHECK_FAILED = 1
EXIT_USAGE = 2
EXIT_UNREADABLE = 3


class DragomanError(Exception):
    """The base of all errors that a caller may want to catch."""

    exit_code: int = EXIT_UNREADABLE


class UnreadableInput(DragomanError):
    """One input could not be read; the rest of a batch is not concerned.

    Attributes:
        source: the file, address or line as the user named it.
        reason: one sentence in plain words, without the name of the source.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class NotAnArticle(UnreadableInput):
    """The input was opened and decoded, but holds no article that can be read."""


class UnsupportedLanguage(NotAnArticle):
    """The article is not in English.

    Attributes:
        language: the ISO 639-1 code that was recognised.
    """

    def __init__(self, source: str, language: str) -> None:
        super().__init__(source, f"the article is not in English (it looks like '{language}')")
        self.language = language


class FetchRefused(UnreadableInput):
    """An address was not fetched, or its answer was not taken, because a limit forbids it."""


class InvalidRecord(DragomanError):
    """Bytes are not a record, or a record breaks its schema.

    Attributes:
        place: a path into the record such as ``attributions[3].cue.spans[0]``, or "" where the whole is meant.
        reason: what is wrong, in one sentence.
    """

    exit_code = EXIT_CHECK_FAILED

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}" if place else reason)
        self.place = place
        self.reason = reason


class CorpusError(DragomanError):
    """A corpus for evaluation is absent, incomplete or not the one that a floor was measured on."""


class UsageError(DragomanError):
    """A command or function was called with options that contradict each other or name nothing."""

    exit_code = EXIT_USAGE


class StoreError(DragomanError):
    """A store could not be opened, read or written; what was stored before stays as it was.

    Attributes:
        store: the store as the user named it, without a password.
        reason: one sentence in plain words, without the name of the store.
    """

    def __init__(self, store: str, reason: str) -> None:
        super().__init__(f"{store}: {reason}")
        self.store = store
        self.reason = reason


class NoSuchStore(StoreError):
    """There is nothing at the address, or what stands there is no store of Dragoman."""


class StoreIsNewer(StoreError):
    """A newer version of Dragoman made the store, and this one does not know its layout."""


class StoreIsOlder(StoreError):
    """An earlier version of Dragoman made the store, and it must be brought up to date before it is read."""


class StoreIsReadOnly(StoreError):
    """The store can be read, but nothing can be written to it."""


class StoreIsFull(StoreError):
    """The disk, or the room that the store may take, is used up."""


class StoreIsBusy(StoreError):
    """Others kept the store locked for longer than one waits."""
