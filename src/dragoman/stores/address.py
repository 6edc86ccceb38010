"""Where a store is: a file of SQLite, or a database of PostgreSQL."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from dragoman.errors import UsageError

DEFAULT_NAME = "dragoman.db"
DEFAULT_SCHEMA = "dragoman"
POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")


@dataclass(frozen=True, slots=True)
class Address:
    """An address, taken apart.

    Attributes:
        engine: which database.
        name: the address as it may be shown: without a password.
        path: the file of SQLite; None for PostgreSQL.
        url: the address as the driver takes it; "" for SQLite.
        schema: the schema of PostgreSQL that holds the tables.
    """

    engine: Literal["sqlite", "postgresql"]
    name: str
    path: Path | None = None
    url: str = ""
    schema: str = DEFAULT_SCHEMA


def parse_address(given: str) -> Address:
    """Take apart what a user names as a store.

    Args:
        given: a path, a folder (which then holds `dragoman.db`), `sqlite:///PATH`, or
            `postgresql://USER:PASSWORD@HOST/DATABASE`, with `?schema=NAME` for another schema than `dragoman`.

    Raises:
        UsageError: the address is empty or of another database.
    """
    if not given.strip():
        raise UsageError("the address of the store is empty")
    scheme, separator, rest = given.partition("://")
    if not separator:
        return _file(given)
    if scheme == "sqlite":
        return _file(rest.removeprefix("/"))
    if scheme not in POSTGRES:
        raise UsageError(f"{scheme}:// is no store: name a file or an address that begins with postgresql://")
    return _server(given)


def _file(name: str) -> Address:
    path = Path(name)
    if path.is_dir() or name.endswith(("/", "\\")):
        path /= DEFAULT_NAME
    return Address("sqlite", str(path), path=path)


def _server(given: str) -> Address:
    try:
        parts = urlsplit(given)
        port = f":{parts.port}" if parts.port else ""
    except ValueError as error:
        raise UsageError(f"the address of the store cannot be read: {error}") from error
    query = dict(parse_qsl(parts.query))
    schema = query.pop("schema", DEFAULT_SCHEMA)
    if not schema.replace("_", "").isalnum() or not schema.isascii() or not schema.islower():
        raise UsageError(f"{schema!r} is no name of a schema: small letters, digits and _ only")
    user = f"{parts.username}@" if parts.username else ""
    shown = f"postgresql://{user}{parts.hostname or ''}{port}{parts.path}"
    url = urlunsplit(("postgresql+psycopg", parts.netloc, parts.path, urlencode(query), ""))
    return Address("postgresql", shown, url=url, schema=schema)
