"""`dragoman explain`: why an event stands in a record."""

from __future__ import annotations

import click

EPILOG = """\b
Examples:
  dragoman explain record.json
  dragoman explain record.json 3
  dragoman explain record.json ev-4f1c
  dragoman read article.txt --format json | dragoman explain - 1

\b
Exit codes:
  0 done           1 a record is wrong
  2 wrong usage    3 a file could not be opened"""


@click.command(epilog=EPILOG)
@click.argument("record")
@click.argument("event", nargs=-1)
def explain(record: str, event: tuple[str, ...]) -> None:
    """Show the rules that made an event, and the words they fired on.

    RECORD is a file with one record, or - for standard input. EVENT is an id, the beginning of one, or the event's
    number in reading order; without any, all events are explained.
    """
    from dragoman.workflows.explain import chosen_events
    from dragoman.workflows.explain import explain as lines_of
    from dragoman.workflows.show import show_all

    for shown in show_all([record]):
        if shown.error is not None:
            raise shown.error
        assert shown.record is not None
        for one in chosen_events(shown.record, event):
            for line in lines_of(shown.record, one):
                click.echo(line)
            click.echo()
