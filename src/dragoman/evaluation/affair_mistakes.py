"""Lists what is wrong with the events and affairs of a record, entry by entry, for whoever mends a rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dragoman.evaluation.affair_metrics import KINDS, judge_kind
from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.own_affairs import AffairsCase
from dragoman.evaluation.corpora.own_events import EventsCase, GoldEvent, touch
from dragoman.evaluation.corpora.own_parties import Named
from dragoman.evaluation.event_metrics import EventPair, judge, right_status
from dragoman.evaluation.found_entries import Found, FoundEvent
from dragoman.evaluation.matching_parties import same_days, same_place, same_voice


def event_mistakes(case: EventsCase, found: Sequence[FoundEvent]) -> Iterator[dict[str, Any]]:
    """List an article's mistakes.

    Yields:
        `missing`: of the gold, nothing touches it; `false`: of the record, it touches nothing; `double`: of the
        record, it touches only what another one has been paired with; and for pairs `wrong_type`, `wrong_parties`,
        `wrong_status`, `wrong_voice`, `wrong_date`, `wrong_place`. Optional events of the gold are left out, except
        for wrong statuses and voices.
    """
    judged = judge(case, found)
    paired_gold, paired_found = {one.gold for one in judged.pairs}, {one.found for one in judged.pairs}
    for at, gold in enumerate(case.events):
        if at not in paired_gold and not gold.written.optional:
            yield _told(case, "missing", gold, None)
    for at, event in enumerate(found):
        if at not in paired_found and at not in judged.excused:
            twice = any(touch(gold.words, event.trigger) and event.type in gold.codings for gold in case.events)
            yield _told(case, "double" if twice else "false", None, event)
    for pair in judged.pairs:
        gold, event = case.events[pair.gold], found[pair.found]
        for mistake in _wrong(gold, event, pair):
            yield _told(case, mistake, gold, event)


def _wrong(gold: GoldEvent, found: FoundEvent, pair: EventPair) -> Iterator[str]:
    written = gold.written
    if not pair.type:
        yield "wrong_type"
        return
    if not pair.parties and not written.optional:
        yield "wrong_parties"
    if not right_status(gold, found):
        yield "wrong_status"
    if not same_voice(gold.voices, found.voice):
        yield "wrong_voice"
    if written.optional:
        return
    if written.date and found.date and not same_days(written.date, found.date):
        yield "wrong_date"
    if written.place and found.places and not same_place(written.place, found.places):
        yield "wrong_place"


def _told(case: EventsCase, mistake: str, gold: GoldEvent | None, found: FoundEvent | None) -> dict[str, Any]:
    text = case.article.text
    told: dict[str, Any] = {"document": case.article.name, "mistake": mistake, "gold": None, "found": None, "by": ""}
    if gold is not None:
        written = gold.written
        told["gold"] = {
            "words": _words(text, gold.words[:1]),
            "codings": {kind: sorted(statuses) for kind, statuses in sorted(gold.codings.items())},
            "actors": list(written.actors),
            "recipients": list(written.recipients),
            "maybe": list(written.maybe),
        }
    if found is not None:
        told["by"] = found.by
        told["found"] = {
            "words": _words(text, found.trigger),
            "type": found.type,
            "status": found.status,
            "actors": _names(found.actors),
            "recipients": _names(found.recipients),
            "voice": _words(text, found.voice.cue) if found.voice else None,
            "date": [found.date.start, found.date.end] if found.date else None,
            "places": list(found.places),
        }
    return told


def affair_mistakes(case: AffairsCase, found: Found) -> Iterator[dict[str, Any]]:
    """List an article's mistakes in talks, proposals, expectations and accounts.

    Yields:
        `missing`, `false` and `wrong` (the words touch, but not everything that an entry of the kind must have right
        is), each with its kind.
    """
    text = case.article.text
    for kind in KINDS:
        gold_entries: Sequence[Any] = getattr(case, kind)
        entries: Sequence[Any] = getattr(found, kind)
        judged = judge_kind(case, found, kind)
        paired_gold, paired_found = {one.gold for one in judged.pairs}, {one.found for one in judged.pairs}
        start = {"document": case.article.name, "kind": kind}
        for at, gold in enumerate(gold_entries):
            if at not in paired_gold and not gold.written.optional:
                yield {**start, "mistake": "missing", "gold": _words(text, gold.words[:1]), "found": None}
        for at, entry in enumerate(entries):
            if at not in paired_found and at not in judged.excused:
                yield {**start, "mistake": "false", "gold": None, "found": _words(text, entry.spans)}
        for pair in judged.pairs:
            gold = gold_entries[pair.gold]
            if not pair.right and not gold.written.optional:
                words = _words(text, entries[pair.found].spans)
                yield {**start, "mistake": "wrong", "gold": _words(text, gold.words[:1]), "found": words}


def _words(text: str, spans: Iterable[Offsets]) -> str:
    return " ... ".join(text[start:end] for start, end in spans)


def _names(parties: Iterable[Named]) -> list[str]:
    return [one.names[0] if one.names else "" for one in parties]
