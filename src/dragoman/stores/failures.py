"""Foreign errors, turned at the border into ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from dragoman.errors import NoSuchStore, StoreError, StoreIsBusy, StoreIsFull, StoreIsReadOnly
from dragoman.stores.address import Address

_REASONS: tuple[tuple[str, type[StoreError], str], ...] = (
    # Messages of SQLite, sqlite.org/rescode.html.
    ("database is locked", StoreIsBusy, "others keep it locked; nothing of this article was stored, try again later"),
    ("database or disk is full", StoreIsFull, "the disk is full; what was stored before is safe"),
    ("disk i/o error", StoreError, "the disk does not answer; what was stored before is safe unless the disk failed"),
    ("readonly database", StoreIsReadOnly, "it may only be read"),
    ("file is not a database", NoSuchStore, "the file is no database of SQLite"),
    ("database disk image is malformed", StoreError, "the file is damaged; 'sqlite3 FILE .recover' saves what can be"),
    ("unable to open database file", StoreError, "the file cannot be opened: its folder is absent or closed to you"),
)
# States of PostgreSQL, "PostgreSQL Error Codes" in its manual, by their first letters.
_STATES: tuple[tuple[str, type[StoreError], str], ...] = (
    ("53100", StoreIsFull, "the server's disk is full; what was stored before is safe"),
    ("25006", StoreIsReadOnly, "it may only be read"),
    ("42501", StoreIsReadOnly, "its owner did not give you the right to do that"),
    ("40", StoreIsBusy, "others changed the same rows at the same moment; try again"),
    ("55P03", StoreIsBusy, "others keep it locked; nothing of this article was stored, try again later"),
    ("28", StoreError, "the server does not accept this user or password"),
    ("3D000", NoSuchStore, "the server has no such database"),
    ("57P", StoreError, "the server was shut down; what was stored before is safe"),
)


@contextmanager
def translated(address: Address) -> Iterator[None]:
    """Raise the errors of a database as errors of ours that name the store.

    Raises:
        StoreError: or one of its kinds, with the first line of what the database said where no kind fits.
    """
    from sqlalchemy.exc import DBAPIError

    try:
        yield
    except DBAPIError as error:
        raise _ours(address, error.orig or error) from error


def _ours(address: Address, original: BaseException) -> StoreError:
    lines = str(original).strip().splitlines() or [type(original).__name__]
    state = getattr(original, "sqlstate", None)
    if state:
        for beginning, kind, reason in _STATES:
            if state.startswith(beginning):
                return kind(address.name, reason)
    elif address.engine == "postgresql":
        return StoreError(address.name, f"the server cannot be reached: {lines[0]}")
    else:
        for words, kind, reason in _REASONS:
            if words in lines[0].lower():
                return kind(address.name, reason)
    return StoreError(address.name, f"the database says: {lines[0]}")
