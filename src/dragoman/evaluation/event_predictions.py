"""Predictions of events: what a record says of one sentence, in the form in which gold is coded, or from a file.

A line of a file for the gold standard records is `{"id": ..., "events": [{"type", "source", "target", "trigger_start",
"trigger_end"}]}`, the preferred event first; a type may be a CAMEO code. A line for PLV is `{"id": ..., "type": ...}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from dragoman.errors import CorpusError, UnreadableInput
from dragoman.evaluation.corpora.plover import OLD_TYPES, CodedEvent, CodedSentence, codes_of
from dragoman.evaluation.event_countries import Countries
from dragoman.records.events import Event
from dragoman.records.record import Record
from dragoman.vocabularies.cameo import load_cameo, parent_of
from dragoman.workflows.read import read

COMING = ("planned", "proposed")
"""Statuses of what is to come; where it is cooperation, PLOVER codes it as AGREE."""
TOLD = ("happened", "ongoing")
YIELDED = ("CONCEDE", "RETREAT")
NAMED = "events.noun."
DECIDED, PURPOSE = "events.status.decide@1", "events.status.purpose@1"
COOPERATION = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT")
HARM = ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")


def read_sentence(name: str, text: str) -> Record:
    """Read one sentence as a document.

    Raises:
        CorpusError: a reader changed the text, so that offsets would not mean the same.
    """
    record = read(text.encode("utf-8"), format="text", source_name=name)
    if record.document.text != text:
        raise CorpusError(f"{name}: the text that was read is not the corpus's, so no offset can be held against it")
    return record


def predict_sentence(text: str, name: str = "sentence") -> tuple[CodedEvent, ...]:
    """Read one sentence as a document and give its events as PLOVER codes them, the preferred first.

    What could not be read counts as a sentence without events.
    """
    try:
        record = read_sentence(name, text)
    except UnreadableInput:
        return ()
    return coded_events(record)


def coded_events(record: Record) -> tuple[CodedEvent, ...]:
    """Give a record's events as PLOVER codes them: what happened, or else what is to come, in order of the text.

    Cooperation that is planned or proposed is AGREE, material conflict that is planned is THREATEN; a concession that
    is decided on, and the purpose of what is done, keep their types. What is negated, doubted, demanded, threatened or
    on a condition is no event of its own in PLOVER: the refusal, demand or threat is one, and has an entry of its own.
    Parties get codes as coders assign them (see `event_countries`).
    """
    countries = Countries(record)
    chosen = [(one, one.type) for one in _main(one for one in record.events if one.status in TOLD or _is_decided(one))]
    chosen.sort(key=lambda one: _begins(one[0]))
    coming = [one for one in record.events if one.status in COMING and not _is_decided(one)]
    chosen = chosen or [(one, "AGREE") for one in coming if one.type in COOPERATION and PURPOSE not in one.rules]
    chosen = chosen or [(one, one.type) for one in coming if PURPOSE in one.rules]
    chosen = chosen or [(one, "THREATEN") for one in coming if one.status == "planned" and one.type in HARM]
    found = []
    for event, name in chosen:
        source, target = countries.parties(event)
        found.append(CodedEvent(name, source, target, _stretch(event)))
    return tuple(dict.fromkeys(found))


def _is_decided(event: Event) -> bool:
    """Say whether a concession is decided on: to announce or decide it is to make it (CAMEO 08, PLOVER CONCEDE)."""
    return event.status == "planned" and event.type in YIELDED and DECIDED in event.rules


def _main(events: Iterable[Event]) -> list[Event]:
    """Leave out what a sentence that tells by its verbs only names by a noun, or recalls: topics, reasons and history.

    'Refused to join the war' is coded as the refusal; the manual has the same of protests and what they are about.
    """
    found = list(events)
    verbal = [one for one in found if not one.background and not any(rule.startswith(NAMED) for rule in one.rules)]
    return verbal or found


def _begins(event: Event) -> int:
    return min((span.start for span in event.trigger.spans), default=0)


def type_of(name: str) -> str | None:
    """Give today's PLOVER type for a PLOVER name, old or new, or a CAMEO code; None for what PLOVER does not code."""
    cleaned = name.strip().upper().split("-")[0]
    if not cleaned[:1].isdigit():
        return None if cleaned in ("", "NONE") else OLD_TYPES.get(cleaned, cleaned)
    known = load_cameo()
    code: str | None = cleaned
    while code is not None:
        if code in known and known[code].map_type:
            return known[code].map_type
        code = parent_of(code)
    return None


def read_event_predictions(path: Path, sentences: Sequence[CodedSentence]) -> dict[str, tuple[CodedEvent, ...]]:
    """Read a file of predictions for the gold standard records.

    Returns:
        The events by the name of a sentence's first record: those of all its records, each once.

    Raises:
        UnreadableInput: the file is absent, is not of this form, or names a record that is not in the gold.
    """
    by_record: dict[str, list[CodedEvent]] = {}
    for number, line in _lines(path):
        try:
            coded = [_coded(one) for one in line.get("events") or []]
            by_record.setdefault(str(line["id"]), []).extend(one for one in coded if one is not None)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise UnreadableInput(str(path), f"line {number} is no prediction: {error!r}") from error
    unknown = set(by_record) - {name for one in sentences for name in one.names}
    if unknown:
        raise UnreadableInput(str(path), f"{min(unknown)} is not in the gold")
    found = {}
    for sentence in sentences:
        events = [event for name in sentence.names for event in by_record.get(name, [])]
        found[sentence.names[0]] = tuple(dict.fromkeys(events))
    return found


def read_type_predictions(path: Path) -> dict[str, str | None]:
    """Read a file of predictions for PLV: the type, or that of the first of `events`. Raises UnreadableInput."""
    found: dict[str, str | None] = {}
    for number, line in _lines(path):
        try:
            told = line.get("type") or ((line.get("events") or [{}])[0].get("type"))
            found[str(line["id"])] = type_of(str(told)) if told else None
        except (KeyError, TypeError, AttributeError) as error:
            raise UnreadableInput(str(path), f"line {number} is no prediction: {error!r}") from error
    return found


def event_line(name: str, events: Iterable[CodedEvent]) -> str:
    """Write one sentence's predictions as a line of a file."""
    told = []
    for one in events:
        start, end = one.triggers[0] if one.triggers else (None, None)
        told.append(
            {
                "type": one.type,
                "source": sorted(one.source),
                "target": sorted(one.target),
                "trigger_start": start,
                "trigger_end": end,
            }
        )
    return json.dumps({"id": name, "events": told}, ensure_ascii=False)


def _coded(given: Mapping[str, Any]) -> CodedEvent | None:
    name = type_of(str(given.get("type", "")))
    if name is None:
        return None
    start, end = given.get("trigger_start"), given.get("trigger_end")
    located = ((int(start), int(end)),) if start is not None and end is not None else ()
    source, target = given.get("source", given.get("actor")), given.get("target", given.get("recipient"))
    return CodedEvent(name, codes_of(source), codes_of(target), located)


def _stretch(event: Event) -> tuple[tuple[int, int], ...]:
    spans = event.trigger.spans
    return ((spans[0].start, spans[-1].end),) if spans else ()


def _lines(path: Path) -> Iterable[tuple[int, dict[str, Any]]]:
    try:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if line.strip():
                yield number, json.loads(line)
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise UnreadableInput(str(path), f"not a file of predictions: {error}") from error
