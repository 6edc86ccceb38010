"""The section of what happened when, and when it was told."""

from __future__ import annotations

from dragoman.exports.phrases import quoted, stretch
from dragoman.exports.text.layout import VERB, WARNING, Pieces, Sheet, joined
from dragoman.exports.text.view import View, faint
from dragoman.exports.timeline import Moment

TIMELINE = "timeline"
WORDS = {"event": "event", "said": "said", "round": "round", "since": "talks since", "expected": "expected"}


def write_timeline(view: View, sheet: Sheet) -> None:
    """Timeline: event time in front, report time behind; what has no date stands at the end."""
    for moment in view.timeline.dated:
        when = stretch(moment.when) if moment.when else ""
        sheet.entry(view.where(moment.spans), _head(view, moment, [("~ " if moment.is_fuzzy else "") + when]))
    for moment in view.timeline.undated:
        sheet.entry(view.where(moment.spans), _head(view, moment, [("no date", WARNING)]))


def _head(view: View, moment: Moment, when: Pieces) -> Pieces:
    told = faint(f"told {moment.told[:10]}") if moment.told else ""
    voice = view.word_of(moment.voice)
    return [*when, "  ", *joined([(WORDS[moment.kind], VERB), quoted(moment.spans), voice, told])]
