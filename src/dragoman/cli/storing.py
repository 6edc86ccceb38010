"""The end of `dragoman read --store`: articles into a store, and a line that sums up."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from dragoman.cli.delivering import deliver
from dragoman.cli.streams import complain, printable
from dragoman.errors import EXIT_DONE

if TYPE_CHECKING:
    from dragoman.workflows.delivery import Destination
    from dragoman.workflows.read import ReadingOptions
    from dragoman.workflows.store import Filed

Step = Callable[..., None] | None


def store_option(command: Any) -> Any:
    """Give a command the option that says which store it asks."""
    return click.option(
        "--store", required=True, metavar="STORE", envvar="DRAGOMAN_STORE",
        help="A file such as dragoman.db, or postgresql://USER@HOST/DATABASE. Default: $DRAGOMAN_STORE.",
    )(command)  # fmt: skip


def read_and_store(
    inputs: Sequence[str], options: ReadingOptions, given: dict[str, Any], target: Destination, step: Step
) -> int:
    """Read articles into a store; write them elsewhere, too, where `--format` or `--output` asks for it.

    Args:
        inputs: what to read.
        options: how.
        given: the options of the command line; `store` and `workers` are used.
        target: where records go beside the store.
        step: called after each article.

    Returns:
        The exit code.
    """
    from dragoman.workflows.store import read_into

    wanted = bool(given["format_name"] or given["output"])
    counted: Counter[str] = Counter()
    codes = [EXIT_DONE]
    filed = read_into(
        inputs, given["store"], options, workers=given["workers"], stdin=sys.stdin.buffer, with_records=wanted
    )
    passing = _counted(filed, counted, step)
    if wanted:
        codes.append(deliver(passing, target, given["min_confidence"], "read"))
    else:
        for one in passing:
            if one.error is not None:
                complain(f"{one.source}: {one.error.reason}")
                codes.append(one.error.exit_code)
    click.echo(_summary(counted, given["store"]), err=True)
    return max(codes)


def _counted(filed: Iterator[Filed], counted: Counter[str], step: Step) -> Iterator[Filed]:
    for one in filed:
        counted[one.state] += 1
        if step is not None:
            step()
        yield one


def _summary(counted: Counter[str], store: str) -> str:
    from dragoman.workflows.store import shown_name

    parts = [f"{counted['added']:,} article{'' if counted['added'] == 1 else 's'} stored"]
    there = counted["known"] + counted["passed over"]
    parts += [f"{there:,} already there"] if there else []
    parts += [f"{counted['failed']:,} could not be read"] if counted["failed"] else []
    return f"{', '.join(parts)}; store: {printable(shown_name(store))}"
