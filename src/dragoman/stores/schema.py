"""The layout of a store: which one it has, and how it gets the one that this version knows."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from dragoman.errors import NoSuchStore, StoreIsNewer
from dragoman.stores.address import Address
from dragoman.stores.engines import begin_writing
from dragoman.stores.failures import translated

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection, Engine

STEPS = "dragoman.stores.migrations.versions"


def revisions() -> tuple[str, ...]:
    """Give the names of all layouts that there have been, the first one first."""
    steps = import_module(STEPS)
    return tuple(name[1:5] for _, name, _ in sorted(iter_modules(steps.__path__)))


def latest() -> str:
    """Give the name of the layout that this version of Dragoman knows."""
    return revisions()[-1]


def current(connection: Connection) -> str | None:
    """Give the layout that a store has; None where there are no tables of Dragoman."""
    from sqlalchemy import inspect, text

    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found else None


def upgrade(engine: Engine, address: Address, target: str = "head") -> None:
    """Bring a store to a layout in one transaction: all of it happens, or nothing.

    Args:
        engine: an engine that may write.
        address: where the store is.
        target: the layout's name, or "head" for the latest.

    Raises:
        StoreIsNewer: a later version of Dragoman made it.
        NoSuchStore: the file or schema belongs to something else.
        StoreError: the database does not let us.
    """
    with translated(address), engine.begin() as connection:
        begin_writing(connection)
        found = current(connection)
        check_known(found, address)
        if found is None:
            _check_empty(connection, address)
        if found == (latest() if target == "head" else target):
            return
        _run(connection, target)


def check_known(found: str | None, address: Address) -> None:
    """Raise StoreIsNewer for a layout that this version does not know."""
    if found is not None and found not in revisions():
        reason = f"a newer Dragoman made it (layout {found}, this version knows up to {latest()}): update Dragoman"
        raise StoreIsNewer(address.name, reason)


def _check_empty(connection: Connection, address: Address) -> None:
    from sqlalchemy import inspect, text

    if connection.dialect.name == "postgresql":
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {address.schema}"))
        tables = inspect(connection).get_table_names(schema=address.schema)
    else:
        tables = inspect(connection).get_table_names()
    if tables:
        raise NoSuchStore(address.name, "there are other tables already, and no store of Dragoman")


def _run(connection: Connection, target: str) -> None:
    from alembic import command
    from alembic.config import Config

    settings = Config()
    folder = Path(__file__).parent / "migrations"
    settings.set_main_option("script_location", str(folder).replace("%", "%%"))
    settings.attributes["connection"] = connection
    command.upgrade(settings, target)
