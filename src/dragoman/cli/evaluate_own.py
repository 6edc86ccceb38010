"""`dragoman eval events` and `dragoman eval affairs`: what is read out of whole articles, against own gold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from dragoman.cli.measuring import FOLDER, bootstrap_option, errors_option, floor_options, measure

if TYPE_CHECKING:
    from dragoman.evaluation.own_events_command import Part

EPILOG = """\b
Examples:
  dragoman eval {part}
  dragoman eval {part} tests/gold --errors mistakes.jsonl
  dragoman eval {part} --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""


@click.command(epilog=EPILOG.format(part="events"))
@click.argument("folder", required=False, type=FOLDER)
@bootstrap_option
@errors_option()
@floor_options("quality-events-own.md")
@click.pass_context
def events(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score events against Dragoman's own articles.

    FOLDER is one like tests/gold, with attribution/ and events/ in it. Without it, tests/gold of the checkout is
    taken. Type and parties, status, voice, date and place are scored apart, each with a 95 % interval.
    """
    _run(ctx, "events", as_json, given)


@click.command(epilog=EPILOG.format(part="affairs"))
@click.argument("folder", required=False, type=FOLDER)
@bootstrap_option
@errors_option()
@floor_options("quality-affairs-own.md")
@click.pass_context
def affairs(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score talks, proposals, expectations and accounts against Dragoman's own articles.

    FOLDER is one like tests/gold, with attribution/, events/ and affairs/ in it. Without it, tests/gold of the
    checkout is taken.
    """
    _run(ctx, "affairs", as_json, given)


def _run(ctx: click.Context, part: Part, as_json: bool, given: dict[str, Any]) -> None:
    from dragoman.evaluation.own_events_command import Request, run_own_events

    measure(ctx, run_own_events, Request(part=part, **given), as_json=as_json)
