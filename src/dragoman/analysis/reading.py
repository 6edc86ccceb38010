"""The order in which a document is read, on one screen. What a stage may know stands in its call."""

from __future__ import annotations

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.affairs.admitting import admit_doers
from dragoman.analysis.affairs.stage import Circumstances, find_affairs
from dragoman.analysis.affairs.talks.newcomers import admit_talkers
from dragoman.analysis.attribution.stage import find_attributions
from dragoman.analysis.attribution.tagger.model import load_tagger
from dragoman.analysis.events.stage import read_events
from dragoman.analysis.events.states import admit_states
from dragoman.analysis.events.weighing.model import load_weigher
from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.stage import model_name, parse_document
from dragoman.analysis.places.stage import find_places
from dragoman.analysis.queries.stage import find_queries
from dragoman.analysis.roles.incumbents import join_incumbents
from dragoman.analysis.roles.stage import find_role_conflicts, identify
from dragoman.analysis.silence.stage import find_silent
from dragoman.analysis.speakers.stage import find_speakers, unclear_references
from dragoman.analysis.times.flags import unresolved_dates
from dragoman.analysis.times.stage import find_times
from dragoman.records.document import Document
from dragoman.records.order import reading_order
from dragoman.records.record import Provenance, Record
from dragoman.version import VERSION
from dragoman.vocabularies.office_holders import OfficeHolders, load_office_holders

STAGES = (
    "actors", "attributions", "events", "talks", "proposals", "expectations", "accounts",
    "times", "places", "figures", "flags", "silent",
)  # fmt: skip


def read_document(document: Document, *, rules_only: bool = False, knowledge: OfficeHolders | None = None) -> Record:
    """Read one document into its record. Pure: the same document gives the same record, whatever was read before.

    Args:
        document: the article as a reader gave it.
        rules_only: whether to leave out the learned tagger and the weighing of events, as happens by itself where their
            weights are not installed.
        knowledge: who held which office when; the published table where nothing else is given.
    """
    tagger, weigher = (None, None) if rules_only else (load_tagger(), load_weigher())
    knowledge = knowledge or load_office_holders()
    parse = parse_document(document)
    times = find_times(parse)
    actors = find_actors(parse, times)
    places = find_places(parse, actors)
    attributions = find_attributions(parse, actors, times, tagger, places)
    actors, attributions = find_speakers(parse, actors, attributions)
    actors = identify(parse, actors, knowledge)
    actors = admit_states(parse, actors, attributions)
    actors, attributions = join_incumbents(parse, actors, attributions, times, knowledge)
    figures = find_figures(parse, actors, times, attributions)
    events, event_flags = read_events(parse, actors, attributions, times, places, figures, weigher)
    doers = admit_talkers(parse, admit_doers(parse, actors, attributions, times), attributions)
    affairs = find_affairs(parse, actors, attributions, events, Circumstances(times, places, figures), doers)
    actors = doers
    flags = (
        *find_role_conflicts(parse, actors, times, knowledge),
        *event_flags,
        *unresolved_dates(parse, times),
        *unclear_references(parse, actors, attributions),
        *find_queries(parse.document, actors, attributions, affairs.accounts),
    )
    models = (model_name(), *(one.name for one in (tagger, weigher) if one is not None))
    return Record(
        provenance=Provenance(dragoman=VERSION, models=models, stages=STAGES),
        document=parse.document,
        actors=actors,
        attributions=attributions,
        events=events,
        talks=affairs.talks,
        proposals=affairs.proposals,
        expectations=affairs.expectations,
        accounts=affairs.accounts,
        times=times,
        places=places,
        figures=figures,
        flags=tuple(sorted({flag.id: flag for flag in flags}.values(), key=reading_order)),
        silent=find_silent(parse, attributions, events, *affairs, figures),
    )
