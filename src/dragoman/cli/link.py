"""`dragoman link`, `same`, `judge` and `state`: many articles as one."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.progress import progress_bar
from dragoman.cli.query import printable_line
from dragoman.cli.storing import store_option
from dragoman.cli.streams import colour_wanted, printable, readout_width, write_out

LINK_EPILOG = """\b
Examples:
  dragoman link --store dragoman.db
  dragoman read news/ --store dragoman.db && dragoman link --store dragoman.db

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened or written to"""

SAME_EPILOG = """\b
Examples:
  dragoman same ev-0f3a91c2d4e5 --store dragoman.db
  dragoman same Q7747 --store dragoman.db

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened"""

JUDGE_EPILOG = """\b
Examples:
  dragoman judge ev-0f3a91c2d4e5 ev-77b1c0ffee12 different \\
      --store dragoman.db --by "Ana Silva" --reason "two strikes, a day apart"
  dragoman judge --store dragoman.db --list

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened or written to"""

STATE_EPILOG = """\b
Examples:
  dragoman state --store dragoman.db
  dragoman state "iran united states" --store dragoman.db --since 2025-06-01
  dragoman state af-0f3a91c2d4e5 --store dragoman.db --published-by 2025-05-31
  dragoman state af-0f3a91c2d4e5 --store dragoman.db --as-of 2026-01-02

\b
Exit codes:
  0 done    2 wrong usage    3 the store could not be opened"""

OUTDATED = "something was stored or said since articles were last linked: run 'dragoman link'"


@click.command(epilog=LINK_EPILOG)
@store_option
@click.option("--no-progress", is_flag=True, help="Show no progress bar.")
def link(store: str, no_progress: bool) -> None:
    """Link the articles of a store: reprints, parties, happenings, talks, proposals, and affairs.

    No record is changed. Each link has a score and its reasons, which 'dragoman same' shows; 'dragoman judge' undoes
    it. Articles that come later are linked by the same command again, with the same outcome as if all had come at once.
    """
    from dragoman.workflows.link import link as linked

    with progress_bar("Linking", None, wanted=not no_progress) as step:
        done = linked(store, progress=step)
    counts = (
        _counted(done.articles, "article"), _counted(done.links, "link"),
        f"{_counted(done.shared, 'thing')} that several articles tell", _counted(done.reprints, "reprint"),
        _counted(done.affairs, "affair"),
    )  # fmt: skip
    click.echo(", ".join(counts), err=True)


@click.command(epilog=SAME_EPILOG)
@click.argument("name", metavar="ID")
@store_option
@click.option("--width", type=click.IntRange(40, 400), metavar="N", help="Columns.")
def same(name: str, store: str, width: int | None) -> None:
    """Show all tellings of one thing, and why they were taken for one.

    ID is an entry's id or a canonical id. A party's canonical id is its Wikidata item or its country's code.
    """
    from dragoman.workflows.link import tellings
    from dragoman.workflows.query import cut, table

    columns = readout_width(width)
    for thing in tellings(store, name):
        cluster = thing.cluster
        told = f"{_counted(len(cluster.members), 'telling')}, {_counted(cluster.voices, 'voice')}"
        lines = [f"{cluster.id}  {cluster.kind}: {cluster.name}  ({told})", *table(thing.tellings, columns)]
        for one in thing.links:
            by = f"by judgement {one.judgement}" if one.judgement else f"{one.score:.2f}"
            lines.append(f"  {one.left.written()} = {one.right.written()}  {by}: {'; '.join(one.reasons)}")
        write_out((printable_line(cut(line, columns)) + "\n").encode("utf-8", "replace") for line in lines)


@click.command(epilog=JUDGE_EPILOG)
@click.argument("pair", nargs=-1, metavar="[ID ID VERDICT]")
@store_option
@click.option("--list", "listed", is_flag=True, help="Show all judgements.")
@click.option("--by", "person", default="", metavar="NAME", help="Who says so.")
@click.option("--reason", default="", metavar="WORDS", help="Why.")
def judge(pair: tuple[str, ...], store: str, listed: bool, person: str, reason: str) -> None:
    """Say of two entries that they tell of one thing (same), that they do not (different), or neither (open).

    It is kept with name, time and reason, wins over every score, and counts whenever articles are linked.
    """
    if listed:
        _show_judgements(store)
        return
    if len(pair) != 3:
        raise click.UsageError("name two entries and a verdict: same, different or open.")
    from dragoman.workflows.link import judge as say

    made = say(store, (pair[0], pair[1]), pair[2], person=person, reason=reason)
    click.echo(f"{made.id}: {made.left.written()} and {made.right.written()} are {made.verdict}; run 'dragoman link'")


def _show_judgements(store: str) -> None:
    from dragoman.workflows.store import opened_to_read

    with opened_to_read(store) as reader:
        for one in reader.judgements():
            pair = f"{one.left.written()} {one.right.written()}"
            click.echo(printable(f"{one.id}  {one.at}  {one.by}: {pair} {one.verdict}: {one.reason}"))


@click.command(epilog=STATE_EPILOG)
@click.argument("affair", required=False)
@store_option
@click.option("--as-of", metavar="DATE", help="From what the store held, and persons had said, by then.")
@click.option("--published-by", metavar="DATE", help="From articles that had appeared by then.")
@click.option("--since", metavar="DATE", help="Mark what was first reported on that day or later.")
@click.option(
    "-f", "--format", "format_name", default="text", show_default=True, type=click.Choice(("text", "json")),
    help="text: for reading; json: the situation whole.",
)  # fmt: skip
@click.option("--width", type=click.IntRange(40, 400), metavar="N", help="Columns.")
def state(affair: str | None, store: str, since: str | None, format_name: str, width: int | None, **given: Any) -> None:
    """Show where an affair stands: talks, proposals and answers, what is due, whose account changed, contradictions.

    AFFAIR is its id, or words of its name. Without, all affairs are listed, the latest in front.
    """
    from dragoman.workflows import link as workflow

    if affair is None:
        _list_affairs(store, workflow.affairs(store))
        return
    found, outdated = workflow.state(store, affair, **given)
    if outdated:
        click.echo(OUTDATED, err=True)
    if found is None:
        click.echo("nothing of this affair was known by then", err=True)
        return
    if format_name == "json":
        import msgspec

        write_out([msgspec.json.encode(found, order="sorted") + b"\n"])
        return
    told = workflow.shown(found, width=readout_width(width), colour=colour_wanted(), since=_day(since))
    write_out([told.encode("utf-8", "replace")])


def _list_affairs(store: str, listed: tuple[Any, bool]) -> None:
    if listed[1]:
        click.echo(OUTDATED, err=True)
    for one in listed[0]:
        reported = f"{(one.first_reported or 'no date')[:10]} to {(one.last_reported or 'no date')[:10]}"
        click.echo(printable(f"{one.id}  {reported}  {_counted(one.articles, 'article')}  {one.name}"))
    if not listed[0]:
        click.echo("there are no affairs that two articles tell of", err=True)


def _day(written: str | None) -> str | None:
    """Give an ISO date as it was written. Raises UsageError for anything else."""
    from datetime import date

    try:
        return None if written is None else date.fromisoformat(written).isoformat()
    except ValueError as error:
        raise click.UsageError(f"{written!r} is no date such as 2025-06-04.") from error


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
