"""`dragoman mend` and `dragoman diff`: what persons say of entries, and what changed from reading to reading."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from dragoman.cli.query import printable_line
from dragoman.cli.storing import store_option
from dragoman.cli.streams import printable

MEND_EPILOG = """\b
Examples:
  dragoman mend at-0f3a91c2d4e5 --store dragoman.db --reject \\
      --by "Ana Silva" --reason "he quotes a film"
  dragoman mend at-0f3a91c2d4e5 --store dragoman.db --set act=deny \\
      --by "Ana Silva" --reason "the verb is 'rebuffed'"
  dragoman mend --store dragoman.db --withdraw 3 --by "Ana Silva" \\
      --reason "I misread it"
  dragoman mend --store dragoman.db --list

\b
Exit codes:
  0 done           1 the record would break a rule: nothing is kept
  2 wrong usage    3 the store could not be opened or written to"""

DIFF_EPILOG = """\b
Examples:
  dragoman diff 12 --store dragoman.db
  dragoman diff "Ferry to sail in May" --store dragoman.db --between 3 9

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened"""


def settings(ctx: click.Context, parameter: click.Parameter, value: Iterable[str]) -> dict[str, Any]:
    """Take "act=deny" as {"act": "deny"}; what is JSON is taken as such. Raises BadParameter where there is no "="."""
    import json

    found: dict[str, Any] = {}
    for one in value:
        name, sign, held = one.partition("=")
        if not sign or not name.strip():
            raise click.BadParameter(f"{one!r} does not look like FIELD=VALUE, such as act=deny.")
        try:
            found[name.strip()] = json.loads(held)
        except ValueError:
            found[name.strip()] = held
    return found


@click.command(epilog=MEND_EPILOG)
@click.argument("entry", required=False)
@store_option
@click.option("--reject", "rejects", is_flag=True, help="The entry is wrong: show it no more.")
@click.option(
    "--set", "fields", multiple=True, metavar="FIELD=VALUE", callback=settings,
    help="What a field should be, as JSON or plain words; dots lead inwards: source.actor=null. May be repeated.",
)  # fmt: skip
@click.option("--add", "added", metavar="LIST", help="Add the entry that is given with --entry to this list.")
@click.option("--entry", "entry_json", metavar="JSON", help='With --add: the entry; {"text": "..."} finds its words.')
@click.option("--article", metavar="DOC", help="With --add: number, address, source, title or hash of the article.")
@click.option("--withdraw", type=click.IntRange(1), metavar="N", help="Take correction N back.")
@click.option("--list", "listed", is_flag=True, help="Show all corrections.")
@click.option("--by", "person", default="", metavar="NAME", help="Who says so.")
@click.option("--reason", default="", metavar="WORDS", help="Why.")
def mend(entry: str | None, store: str, **given: Any) -> None:
    """Reject, mend or add an entry, by hand, with name, time and reason.

    ENTRY is the id of an entry. What was read stays in the store as it was; the correction is applied to it wherever
    it is shown, and to later readings of the same text. A record with corrections says so in its notice.
    """
    ways = {
        "--reject": given["rejects"], "--set": given["fields"], "--add": given["added"],
        "--withdraw": given["withdraw"], "--list": given["listed"],
    }  # fmt: skip
    chosen = [name for name, value in ways.items() if value]
    if len(chosen) != 1:
        raise click.UsageError(f"name one of {', '.join(ways)}.")
    if (entry is None) != (chosen[0] in ("--add", "--withdraw", "--list")):
        raise click.UsageError("--reject and --set need the id of an entry, the others take none.")
    if chosen[0] == "--list":
        _show_corrections(store)
        return
    made = _correction(chosen[0], entry or "", store, given)
    click.echo(f"correction no. {made.number}: {made.action} {made.entry_id or f'no. {made.withdraws}'}")


def _correction(way: str, entry: str, store: str, given: dict[str, Any]) -> Any:
    import json

    from dragoman.workflows import mend as workflow

    signed = {"person": given["person"], "reason": given["reason"]}
    if way == "--reject":
        return workflow.reject(store, entry, **signed)
    if way == "--set":
        return workflow.mend(store, entry, given["fields"], **signed)
    if way == "--withdraw":
        return workflow.withdraw(store, given["withdraw"], **signed)
    if given["article"] is None or given["entry_json"] is None:
        raise click.UsageError("--add needs --article and --entry.")
    try:
        held = json.loads(given["entry_json"])
    except ValueError as error:
        raise click.UsageError(f"--entry is no JSON: {error}.") from error
    if not isinstance(held, dict):
        raise click.UsageError("--entry is no JSON object.")
    return workflow.add(store, given["article"], given["added"], held, **signed)


def _show_corrections(store: str) -> None:
    from dragoman.workflows.mend import corrections

    for one in corrections(store):
        what = f"{one.action} {one.entry_id or f'no. {one.withdraws}'}"
        click.echo(printable(f"no. {one.number}  {one.moment}  {one.person}: {what}: {one.reason}"))


@click.command(epilog=DIFF_EPILOG)
@click.argument("article", metavar="DOC")
@store_option
@click.option("--between", nargs=2, type=click.IntRange(1), metavar="A B", help="Compare these two readings only.")
@click.option("--raw", is_flag=True, help="Compare what was read, without corrections.")
def diff(article: str, store: str, between: tuple[int, int] | None, raw: bool) -> None:
    """Show what changed between the readings of an article.

    DOC is the article's number, address, source or title, or the beginning of its hash. Each reading is compared with
    the next: another version of the text, of Dragoman, or other options.
    """
    from dragoman.workflows.diff import diff as compared
    from dragoman.workflows.diff import lines

    found = compared(store, article, between, raw=raw)
    for comparison in found:
        for line in lines(comparison):
            click.echo(printable_line(line))
    if not found:
        click.echo("there is one reading only")
