"""`dragoman eval`: how well articles are read, measured against public corpora."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from dragoman.cli.lazy import Home, LazyGroup
from dragoman.cli.progress import progress_bar

POLNEAR_EPILOG = """\b
Examples:
  dragoman eval polnear
  dragoman eval polnear corpora/polnear/dev --annotators first --bootstrap 0
  dragoman eval polnear --split odd --errors mistakes.jsonl
  dragoman eval polnear --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the corpus is absent or another"""

OWN_EPILOG = """\b
Examples:
  dragoman eval own
  dragoman eval own tests/gold --errors mistakes.jsonl
  dragoman eval own --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""

GSR_EPILOG = """\b
Examples:
  dragoman eval gsr
  dragoman eval gsr gsr_odd.json --errors mistakes.jsonl
  dragoman eval gsr --predictions coded.jsonl --json
  dragoman eval gsr --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""

PLV_EPILOG = """\b
Examples:
  dragoman eval plv
  dragoman eval plv PLV_test.tsv --errors mistakes.jsonl
  dragoman eval plv --by rules
  dragoman eval plv --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 the gold is absent, broken or another"""

GWN_EPILOG = """\b
Examples:
  dragoman eval gwn
  dragoman eval gwn corpora/places/GWN.xml
  dragoman eval gwn --errors mistakes.jsonl
  dragoman eval gwn --write-docs
"""

TEMPEVAL_EPILOG = """\b
Examples:
  dragoman eval tempeval
  dragoman eval tempeval corpora/tempeval3/timebank corpora/tempeval3/aquaint
  dragoman eval tempeval --errors mistakes.jsonl
  dragoman eval tempeval --write-docs

\b
Exit codes:
  0 every floor holds    1 a score is below its floor
  2 wrong usage          3 a corpus is absent, broken or another"""

FILE = click.Path(dir_okay=False, path_type=Path)
EXISTING_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)

evaluate = LazyGroup(
    name="eval",
    help="Measure the reading against public corpora, which are not part of Dragoman, and against its own gold.",
    epilog="'dragoman eval COMMAND --help' explains a command.",
    homes={
        "polnear": Home("dragoman.cli.evaluate", "polnear", "Score attributions against PolNeAR."),
        "gsr": Home("dragoman.cli.evaluate", "gsr", "Score coded events against PLOVER's gold standard records."),
        "plv": Home("dragoman.cli.evaluate", "plv", "Score types told for given parties against PLV."),
        "gum": Home("dragoman.cli.evaluate_gum", "gum", "Score coreference against the news of GUM."),
        "gwn": Home("dragoman.cli.evaluate", "gwn", "Score places against GeoWebNews."),
        "tempeval": Home("dragoman.cli.evaluate", "tempeval", "Score time expressions against TimeBank and AQUAINT."),
        "own": Home("dragoman.cli.evaluate", "own", "Score nesting, omissions and articles against own gold."),
        "events": Home("dragoman.cli.evaluate_own", "events", "Score events of whole articles against own gold."),
        "judged": Home("dragoman.cli.evaluate_judged", "judged", "Score events of open news against judgements."),
        "affairs": Home("dragoman.cli.evaluate_own", "affairs", "Score talks, proposals and such against own gold."),
        "figures": Home("dragoman.cli.evaluate_figures", "figures", "Score amounts and counts against own gold."),
    },
)


@click.command(epilog=POLNEAR_EPILOG)
@click.argument("path", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--annotators", default="mean", show_default=True, metavar="mean|first|best|ID", help="Whose gold counts."
)
@click.option(
    "--split",
    type=click.Choice(["all", "even", "odd"]),
    default="all",
    show_default=True,
    help="All documents, or every second one.",
)
@click.option(
    "--discontinuous",
    type=click.Choice(["join", "split"]),
    default="join",
    show_default=True,
    help="An interrupted content is one, or each of its parts.",
)
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--predictions", type=EXISTING_FILE, metavar="FILE", help="Score this file instead of reading.")
@click.option("--save-predictions", type=FILE, metavar="FILE", help="Write what was predicted.")
@click.option("--errors", type=FILE, metavar="FILE", help="Write every mistake, one a line.")
@click.option("--documents", type=EXISTING_FILE, metavar="FILE", help="Take only the documents named in this file.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Take only the first N documents.")
@click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Processes that read."
)
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def polnear(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score attributions against PolNeAR (Newell, Margolin and Ruths 2018).

    PATH is the folder of one part of the corpus, with text/ and attributions/ in it. Without it, the development part
    is looked for in the folder that DRAGOMAN_SHARED names, or in ../shared. Scores come with 95 % intervals, and by
    direct, indirect and mixed attributions.
    """
    from dragoman.evaluation.polnear_command import Request, run

    with progress_bar("Reading") as progress:
        outcome = run(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)


@click.command(epilog=OWN_EPILOG)
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--errors", type=FILE, metavar="FILE", help="Write every mistake, one a line.")
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-own.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def own(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score nesting, omissions and whole articles against Dragoman's own gold.

    FOLDER holds nested.jsonl, omissions.jsonl and attribution/. Without it, tests/gold of the checkout is taken.
    """
    from dragoman.evaluation.own_gold_command import Request, run_own_gold

    with progress_bar("Reading") as progress:
        outcome = run_own_gold(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)


@click.command(epilog=GSR_EPILOG)
@click.argument("path", required=False, type=EXISTING_FILE)
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--predictions", type=EXISTING_FILE, metavar="FILE", help="Score this file instead of reading.")
@click.option("--save-predictions", type=FILE, metavar="FILE", help="Write what was predicted.")
@click.option("--errors", type=FILE, metavar="FILE", help="Write every mistake, one a line.")
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-events.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def gsr(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score coded events against PLOVER's gold standard records.

    PATH is a file of records, JSON as openeventdata/PLOVER has it. Without it, the odd half is looked for in the folder
    that DRAGOMAN_SHARED names, or in ../shared. Each sentence is read as a document; types, quads, sources, targets and
    whole tuples are scored as by the reference scorer, with 95 % intervals.
    """
    from dragoman.evaluation.event_gate import Request
    from dragoman.evaluation.gsr_command import run_records

    with progress_bar("Reading") as progress:
        outcome = run_records(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)


@click.command(epilog=PLV_EPILOG)
@click.argument("path", required=False, type=EXISTING_FILE)
@click.option(
    "--by",
    type=click.Choice(["both", "rules", "model"]),
    default="both",
    show_default=True,
    help="Who answers: the rules, the trained model, or both.",
)
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--predictions", type=EXISTING_FILE, metavar="FILE", help="Score this file instead of reading.")
@click.option("--save-predictions", type=FILE, metavar="FILE", help="Write what was predicted.")
@click.option("--errors", type=FILE, metavar="FILE", help="Write every mistake, one a line.")
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-events.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def plv(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score types told for given parties against PLV (Hu et al. 2024).

    PATH is a file of PLV, tab-separated as published or JSON lines. Without it, the training part is looked for in the
    folder that DRAGOMAN_SHARED names, or in ../shared; of it the model's answers are those of cross-validation.
    """
    from dragoman.evaluation.plv_command import PairRequest, run_pairs

    with progress_bar("Reading") as progress:
        outcome = run_pairs(PairRequest(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)


@click.command(epilog=TEMPEVAL_EPILOG)
@click.argument("paths", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option(
    "--errors", "--mistakes", type=FILE, metavar="FILE", help="Write mistakes, one a line; none of what is kept unseen."
)
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-times.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def tempeval(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score time expressions against TimeBank and AQUAINT as cleaned for TempEval-3 (UzZaman et al. 2013).

    PATHS are folders of TimeML files. Without them, both corpora are looked for in the folder that DRAGOMAN_SHARED
    names, or in ../shared. Relaxed, strict, value and type scores come by corpus and by half.
    """
    from dragoman.evaluation.tempeval_command import Request, run_tempeval

    with progress_bar("Reading") as progress:
        outcome = run_tempeval(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)


@click.command(epilog=GWN_EPILOG)
@click.argument("path", required=False, type=EXISTING_FILE)
@click.option(
    "--bootstrap",
    type=click.IntRange(0),
    default=1000,
    show_default=True,
    metavar="N",
    help="Draws for the 95 % intervals; 0 for none.",
)
@click.option("--errors", type=FILE, metavar="FILE", help="Write mistakes of the even half, one a line.")
@click.option("--gate/--no-gate", default=True, show_default=True, help="Hold the scores against their floors.")
@click.option("--raise-floors", is_flag=True, help="Raise the floors to what is measured.")
@click.option("--allow-regression", metavar="REASON", help="Lower broken floors, for this reason.")
@click.option("--write-docs", is_flag=True, help="Write docs/quality-places.md.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.pass_context
def gwn(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score places against GeoWebNews (Gritta, Pilehvar and Collier 2019).

    PATH is the corpus's XML file. Without it, GWN.xml is looked for in the folder that DRAGOMAN_SHARED names, or in
    ../shared. Scored are literal place names, their country, how far off they are placed, and their GeoNames ids.
    """
    from dragoman.evaluation.places_command import Request, run_gwn

    with progress_bar("Reading") as progress:
        outcome = run_gwn(Request(**given), progress)
    click.echo(outcome.to_json() if as_json else outcome.to_text())
    ctx.exit(outcome.exit_code)
