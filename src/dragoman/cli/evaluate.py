"""`dragoman eval`: how well articles are read, measured against public corpora."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.lazy import Home, LazyGroup
from dragoman.cli.measuring import (
    EXISTING_FILE,
    FOLDER,
    bootstrap_option,
    errors_option,
    floor_options,
    measure,
    predictions_option,
    save_predictions_option,
)

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
        "linking": Home("dragoman.cli.evaluate_linking", "linking", "Score links between articles against own gold."),
        "flags": Home("dragoman.cli.evaluate_flags", "flags", "Count false alarms among flags on clean articles."),
        "figures": Home("dragoman.cli.evaluate_figures", "figures", "Score amounts and counts against own gold."),
    },
)


@click.command(epilog=POLNEAR_EPILOG)
@click.argument("path", required=False, type=FOLDER)
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
@bootstrap_option
@predictions_option
@save_predictions_option
@errors_option()
@click.option("--documents", type=EXISTING_FILE, metavar="FILE", help="Take only the documents named in this file.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="Take only the first N documents.")
@click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Processes that read."
)
@floor_options("quality.md")
@click.pass_context
def polnear(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score attributions against PolNeAR (Newell, Margolin and Ruths 2018).

    PATH is the folder of one part of the corpus, with text/ and attributions/ in it. Without it, the development part
    is looked for in the folder that DRAGOMAN_SHARED names, or in ../shared. Scores come with 95 % intervals, and by
    direct, indirect and mixed attributions.
    """
    from dragoman.evaluation.polnear_command import Request, run

    measure(ctx, run, Request(**given), as_json=as_json)


@click.command(epilog=OWN_EPILOG)
@click.argument("folder", required=False, type=FOLDER)
@bootstrap_option
@errors_option()
@floor_options("quality-own.md")
@click.pass_context
def own(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score nesting, omissions and whole articles against Dragoman's own gold.

    FOLDER holds nested.jsonl, omissions.jsonl and attribution/. Without it, tests/gold of the checkout is taken.
    """
    from dragoman.evaluation.own_gold_command import Request, run_own_gold

    measure(ctx, run_own_gold, Request(**given), as_json=as_json)


@click.command(epilog=GSR_EPILOG)
@click.argument("path", required=False, type=EXISTING_FILE)
@bootstrap_option
@predictions_option
@save_predictions_option
@errors_option()
@floor_options("quality-events.md")
@click.pass_context
def gsr(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score coded events against PLOVER's gold standard records.

    PATH is a file of records, JSON as openeventdata/PLOVER has it. Without it, the odd half is looked for in the folder
    that DRAGOMAN_SHARED names, or in ../shared. Each sentence is read as a document; types, quads, sources, targets and
    whole tuples are scored as by the reference scorer, with 95 % intervals.
    """
    from dragoman.evaluation.event_gate import Request
    from dragoman.evaluation.gsr_command import run_records

    measure(ctx, run_records, Request(**given), as_json=as_json)


@click.command(epilog=PLV_EPILOG)
@click.argument("path", required=False, type=EXISTING_FILE)
@click.option(
    "--by",
    type=click.Choice(["both", "rules", "model"]),
    default="both",
    show_default=True,
    help="Who answers: the rules, the trained model, or both.",
)
@bootstrap_option
@predictions_option
@save_predictions_option
@errors_option()
@floor_options("quality-events.md")
@click.pass_context
def plv(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score types told for given parties against PLV (Hu et al. 2024).

    PATH is a file of PLV, tab-separated as published or JSON lines. Without it, the training part is looked for in the
    folder that DRAGOMAN_SHARED names, or in ../shared; of it the model's answers are those of cross-validation.
    """
    from dragoman.evaluation.plv_command import PairRequest, run_pairs

    measure(ctx, run_pairs, PairRequest(**given), as_json=as_json)


@click.command(epilog=TEMPEVAL_EPILOG)
@click.argument("paths", nargs=-1, type=FOLDER)
@bootstrap_option
@errors_option("Write mistakes, one a line; none of what is kept unseen.", "--mistakes")
@floor_options("quality-times.md")
@click.pass_context
def tempeval(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score time expressions against TimeBank and AQUAINT as cleaned for TempEval-3 (UzZaman et al. 2013).

    PATHS are folders of TimeML files. Without them, both corpora are looked for in the folder that DRAGOMAN_SHARED
    names, or in ../shared. Relaxed, strict, value and type scores come by corpus and by half.
    """
    from dragoman.evaluation.tempeval_command import Request, run_tempeval

    measure(ctx, run_tempeval, Request(**given), as_json=as_json)


@click.command(epilog=GWN_EPILOG)
@click.argument("path", required=False, type=EXISTING_FILE)
@bootstrap_option
@errors_option("Write mistakes of the even half, one a line.")
@floor_options("quality-places.md")
@click.pass_context
def gwn(ctx: click.Context, /, as_json: bool, **given: Any) -> None:
    """Score places against GeoWebNews (Gritta, Pilehvar and Collier 2019).

    PATH is the corpus's XML file. Without it, GWN.xml is looked for in the folder that DRAGOMAN_SHARED names, or in
    ../shared. Scored are literal place names, their country, how far off they are placed, and their GeoNames ids.
    """
    from dragoman.evaluation.places_command import Request, run_gwn

    measure(ctx, run_gwn, Request(**given), as_json=as_json)
