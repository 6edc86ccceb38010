"""A command group that imports a command only when it is called, so that `--help` costs next to nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import click


@dataclass(frozen=True, slots=True)
class Home:
    """Where a command lives.

    Attributes:
        module: the module that defines it.
        attribute: its name there.
        summary: one line for the group's help, so that the module need not be imported for it.
    """

    module: str
    attribute: str
    summary: str


class LazyGroup(click.Group):
    """A group whose commands stand in a table and are imported when they are called.

    Args:
        homes: the commands by name, in the order in which help lists them.
        settings: what `click.Group` takes.
    """

    def __init__(self, *, homes: Mapping[str, Home], **settings: Any) -> None:
        super().__init__(**settings)
        self.homes = homes

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names of all commands, in the table's order."""
        return list(self.homes)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where the table does not have it."""
        from importlib import import_module

        home = self.homes.get(cmd_name)
        if home is None:
            return None
        command = getattr(import_module(home.module), home.attribute)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the arguments name. Raises UsageError with the nearest names where there is none."""
        name = args[0]
        if name in self.homes or name.startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        near = get_close_matches(name, self.homes, n=2, cutoff=0.65)
        hint = f" Did you mean {' or '.join(repr(one) for one in near)}?" if near else ""
        raise click.UsageError(f"No such command {name!r}.{hint}", ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with the table's summaries."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, home.summary) for name, home in self.homes.items()])
