"""The order in which a document is read, on one screen. What a stage may know stands in its call."""

from __future__ import annotations

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.attribution.tagger.model import load_tagger
from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.stage import model_name, parse_document
from dragoman.analysis.silence.stage import find_silent
from dragoman.analysis.times.stage import find_times
from dragoman.records.document import Document
from dragoman.records.record import Provenance, Record
from dragoman.version import VERSION

STAGES = ("actors", "attributions", "times", "figures", "silent")


def read_document(document: Document, *, rules_only: bool = False) -> Record:
    """Read one document into its record. Pure: the same document gives the same record, whatever was read before.

    Args:
        document: the article as a reader gave it.
        rules_only: whether to leave the learned tagger out, as happens by itself where its weights are not installed.
    """
    tagger = None if rules_only else load_tagger()
    parse = parse_document(document)
    times = find_times(parse)
    actors = find_actors(parse, times)
    attributions = find_attributions(parse, actors, times, tagger)
    figures = find_figures(parse, actors, times, attributions)
    models = (model_name(), tagger.name) if tagger else (model_name(),)
    return Record(
        provenance=Provenance(dragoman=VERSION, models=models, stages=STAGES),
        document=parse.document,
        actors=actors,
        attributions=attributions,
        times=times,
        figures=figures,
        silent=find_silent(parse, attributions, figures),
    )
