"""Where a track stands: what the verbs say of which its talks are subject or object."""

from __future__ import annotations

from typing import Literal

from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.tracks import Track
from dragoman.analysis.affairs.talks.words import ENDING_PHRASES, ENDINGS, STANDSTILLS
from dragoman.analysis.events.clauses import is_passive
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

State = Literal["announced", "ongoing", "stalled", "concluded", "failed"]
STATES: dict[str, State] = {
    "stalled": "stalled", "failed": "failed", "concluded": "concluded", "ongoing": "ongoing", "announced": "announced",
}  # fmt: skip
STUCK = frozenset(("deadlocked", "stalled", "stalemated", "frozen", "suspended"))
GOING_ON = frozenset(("resume", "continue", "restart", "reopen", "proceed"))
"""Who is to do these has begun before."""


def state_of(tree: Tree, track: Track) -> tuple[State, tuple[int, ...]]:
    """Give a track's state and the tokens that say it; the last word of the text on it counts.

    What ends or fails as one round leaves the track open.

    Talks of which nothing is said are ongoing, or announced where none have been held yet.
    """
    for mention in reversed(track.mentions):
        found = _said(tree, mention) if mention.course else None
        if found is not None:
            return found
    statuses = {mention.status for mention in track.mentions}
    return ("ongoing", ()) if statuses & {"happened", "ongoing"} else ("announced", ())


def _said(tree: Tree, mention: Mention) -> tuple[State, tuple[int, ...]] | None:
    head = mention.head
    for child in tree.children[head]:
        if (
            tree.lower[child] in ("stalled", "deadlocked", "suspended", "failed", "frozen", "collapsed")
            and child < head
        ):
            return (STATES[ENDINGS.get(tree.lemma[child], "stalled")], (child, head))
    verb = tree.head[head]
    if tree.dep[head] == "pobj" and tree.lemma[tree.head[verb]] in STANDSTILLS:
        return "stalled", (tree.head[verb],)
    if not tree.is_verb(verb) or tree.dep[head] not in ("nsubj", "nsubjpass", "dobj"):
        return None
    due = tree.child(verb, "xcomp") if tree.lower[verb] in ("is", "are") else None
    if due is not None and tree.lemma[due] in GOING_ON:
        return "ongoing", (due,)
    status = climb(tree, verb, "CONSULT").status
    if status == "planned" and tree.lemma[verb] in GOING_ON:
        return "ongoing", (verb,)
    if status not in ("happened", "ongoing"):
        return None
    for names in governed(tree, verb).values():
        for inner in names:
            if tree.lemma[inner] in STANDSTILLS and tree.dep[head] == "nsubj":
                return "stalled", (verb, inner)
    return _by_verb(tree, head, verb)


def _by_verb(tree: Tree, head: int, verb: int) -> tuple[State, tuple[int, ...]] | None:
    particle = tree.child(verb, "prt", "advmod", "prep")
    if particle is not None:
        phrase = ENDING_PHRASES.get((tree.lemma[verb], tree.lower[particle]))
        if phrase is not None:
            return STATES[phrase], (verb, particle)
    state = ENDINGS.get(tree.lemma[verb]) or ("stalled" if tree.lower[verb] in STUCK else None)
    intransitive = tree.dep[head] == "nsubj" and not is_passive(tree, verb)
    if state is None or (state == "failed" and not intransitive):
        return None
    return STATES[state], (verb,)
