"""Running the event coder on sentences whose parties are marked, and saying in one line what was found.

Square brackets mark a party: `[Norway]` is a state, `[p:Ada Moor]` a person in office, `[u:Ida Holt]` one of whom
nothing is known, `[a:the rebels]` an armed group, `[o:the council]` an organization. A name that comes again is
the same party.
"""

from __future__ import annotations

import re

from builders import actor, document, mention
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.stage import find_drafts
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.spans import span_of

MARKED = re.compile(r"\[(?:([paou]):)?([^\]]+)\]")
KINDS = {
    "": ("state", "GOV"),
    "p": ("person", "GOV"),
    "a": ("group", "REB"),
    "o": ("organization", None),
    "u": ("person", None),
}


def drafts_of(marked: str) -> tuple[Tree, list[Draft], dict[str, str]]:
    """Give the tree, the candidates, and the parties' names by id."""
    text, places = _unmarked(marked)
    made = document(text)
    parties: list[Actor] = []
    for (kind, name), spots in places.items():
        spans = [mention(made, span_of(text, start, end)) for start, end in spots]
        form, sector = KINDS[kind]
        parties.append(actor(made, name, *spans, kind=form, sector=sector))
    tree, drafts = find_drafts(parse_document(made), tuple(parties), ())
    return tree, drafts, {party.id: party.name for party in parties}


def coded(marked: str) -> list[str]:
    """Give each event that has a party as 'TYPE/mode actors > recipients via mediators'."""
    _, drafts, names = drafts_of(marked)
    return [_line(draft, names) for draft in drafts if draft.actors or draft.recipients]


def _line(draft: Draft, names: dict[str, str]) -> str:
    def listed(ids: tuple[str, ...]) -> str:
        return "+".join(names[one] for one in ids) or "-"

    line = (
        draft.type + (f"/{draft.mode}" if draft.mode else "") + f" {listed(draft.actors)} > {listed(draft.recipients)}"
    )
    return line + (f" via {listed(draft.mediators)}" if draft.mediators else "")


def _unmarked(marked: str) -> tuple[str, dict[tuple[str, str], list[tuple[int, int]]]]:
    text = ""
    places: dict[tuple[str, str], list[tuple[int, int]]] = {}
    last = 0
    for found in MARKED.finditer(marked):
        text += marked[last : found.start()]
        places.setdefault((found[1] or "", found[2]), []).append((len(text), len(text) + len(found[2])))
        text += found[2]
        last = found.end()
    return text + marked[last:], places
