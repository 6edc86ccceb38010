"""Where a track stands: what the verbs say of which its talks are subject or object."""

from __future__ import annotations

from typing import Literal

from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.tracks import Track
from dragoman.analysis.affairs.talks.words import ENDING_PHRASES, ENDINGS, FAILURES, ROUNDS, STANDSTILLS
from dragoman.analysis.events.clauses import is_passive
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

State = Literal["announced", "ongoing", "stalled", "concluded", "failed"]
STATES: dict[str, State] = {
    "stalled": "stalled", "failed": "failed", "concluded": "concluded", "ongoing": "ongoing", "announced": "announced",
}  # fmt: skip
STRETCHES = frozenset(("year", "month", "week", "day", "hour", "decade"))
FORMER = frozenset(("last", "previous", "earlier", "former", "past", "prior"))
STUCK = frozenset(("deadlocked", "stalled", "stalemated", "frozen", "suspended"))
GOING_ON = frozenset(("resume", "continue", "restart", "reopen", "proceed"))
"""Who is to do these has begun before."""


def state_of(tree: Tree, track: Track) -> tuple[State, tuple[int, ...]]:
    """Give a track's state and the tokens that say it; the last word of the text on it counts.

    What ends or fails as one round leaves the track open.

    Talks of which nothing is said are ongoing, or announced where none have been held yet.
    """
    for mention in reversed(track.mentions):
        if mention.revived:
            return "stalled", (tree.head[mention.head],)
        if mention.concluded:
            return "concluded", (mention.clause,)
        found = _said(tree, mention) if mention.course and not is_former(tree, mention) else None
        one_only = mention.number is not None or tree.lemma[mention.head] in ROUNDS
        if found is not None and not (one_only and found[0] == "concluded"):
            return found
    statuses = {mention.status for mention in track.mentions}
    return ("ongoing", ()) if statuses & {"happened", "ongoing"} else ("announced", ())


def is_former(tree: Tree, mention: Mention) -> bool:
    """Say whether words are of talks before these: 'the last peace talks fell apart', 'a previous attempt'."""
    return any(tree.lower[i] in FORMER for i in tree.children[mention.head] if i < mention.head)


def _said(tree: Tree, mention: Mention) -> tuple[State, tuple[int, ...]] | None:
    head = mention.head
    for child in tree.children[head]:
        if (
            tree.lower[child] in ("stalled", "deadlocked", "suspended", "failed", "frozen", "collapsed")
            and child < head
        ):
            return (STATES[ENDINGS.get(tree.lemma[child], "stalled")], (child, head))
    below = [i for i in tree.children[head] if tree.dep[i] == "relcl" and tree.is_verb(i)]
    told = next((found for i in below if (found := _by_verb(tree, head, i)) is not None), None)
    return _of_verb(tree, head) or told


def _of_verb(tree: Tree, head: int) -> tuple[State, tuple[int, ...]] | None:
    """Read what the verb over the noun says: 'the talks stalled', 'broke off the talks', 'are at an impasse'."""
    verb = tree.head[head]
    if tree.dep[head] == "pobj" and tree.lower[verb] == "of" and tree.lemma[tree.head[verb]] in STRETCHES:
        # 'Five years of negotiations ended in failure'.
        head = tree.head[verb]
        verb = tree.head[head]
    if tree.dep[head] == "dobj" and verb == head - 1 and tree.pos[verb] == "NOUN":
        # 'Pay negotiations collapsed': the parse takes what they are about for the subject.
        head, verb = verb, tree.head[verb]
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
            if tree.lemma[inner] in FAILURES and tree.dep[head] == "nsubj":
                return "failed", (verb, inner)
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
