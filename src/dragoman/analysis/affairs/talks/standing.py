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
NEAR = 2
"""How many sentences, from the last that speaks of a track, may say that no day is set for another sitting."""
FURTHER = frozenset(("another", "next", "further", "more", "new", "future", "follow", "again", "resumption"))
STRETCHES = frozenset(("year", "month", "week", "day", "hour", "decade"))
FORMER = frozenset(("last", "previous", "earlier", "former", "past", "prior"))
STUCK = frozenset(("deadlocked", "stalled", "stalemated", "frozen", "suspended"))
RESULTS = frozenset((
    "agreement", "accord", "deal", "result", "breakthrough", "signature", "outcome", "success", "compromise",
    "settlement", "solution", "consensus",
))  # fmt: skip
"""What talks that end without it have not come to."""
REST = {"hold": "stalled", "ice": "stalled", "limbo": "stalled", "pause": "stalled"}
"""Nouns behind "on" and "in" for talks that do not move: "put the talks on hold"."""
ADJECTIVES = {"dead": "failed", "over": "concluded", "deadlocked": "stalled", "stuck": "stalled", "frozen": "stalled"}
"""What talks are said to be."""
LEAVING = frozenset(
    ("withdraw", "pull", "walk", "storm", "quit", "leave", "boycott", "abandon", "drop", "exit", "bolt")
)
"""What a party does to talks in which it no longer takes part."""
DATES = frozenset(("date", "time", "plan", "day"))
"""What is not set, or not there, for another round."""
GOING_ON = frozenset(("resume", "continue", "restart", "reopen", "proceed"))
"""Who is to do these has begun before."""


def state_of(tree: Tree, track: Track) -> tuple[State, tuple[int, ...]]:
    """Give a track's state and the tokens that say it; the last word of the text on it counts.

    What ends or fails as one round leaves the track open. A further sitting for which no day is set leaves it stalled.

    Talks of which nothing is said are ongoing, or announced where none have been held yet.
    """
    dateless = _without_date(tree, track)
    if dateless:
        return "stalled", dateless
    for mention in reversed(track.mentions):
        if mention.revived:
            return "stalled", (tree.head[mention.head],)
        if mention.concluded:
            return "concluded", (mention.clause,)
        found = _said(tree, mention) if mention.course and not is_former(tree, mention) else None
        one_only = mention.number is not None or tree.lemma[mention.head] in ROUNDS
        if found is not None and not (one_only and found[0] == "concluded"):
            return found
        if one_only and found is not None and mention is track.mentions[-1] and _ends_empty(tree, mention.clause):
            return "failed", found[1]
    statuses = {mention.status for mention in track.mentions}
    return ("ongoing", ()) if statuses & {"happened", "ongoing"} else ("announced", ())


def _without_date(tree: Tree, track: Track) -> tuple[int, ...]:
    """Read 'no date has been set for another', 'no further round is planned' in the last words on a track."""
    if not track.mentions:
        return ()
    last = tree.parse.sentence_of[track.mentions[-1].head]
    for number in range(last, min(last + NEAR, len(tree.parse.sentences))):
        bounds = tree.parse.sentences[number]
        for token in range(bounds.first, bounds.last):
            if tree.lower[token] != "no" or tree.dep[token] != "det":
                continue
            noun = tree.head[token]
            further = any(tree.lower[i] in FURTHER for i in tree.subtree(tree.head[noun]))
            sitting = tree.lemma[noun] in ROUNDS and any(tree.lower[i] in FURTHER for i in tree.children[noun])
            if sitting or (tree.lemma[noun] in DATES and further):
                return tuple(tree.trimmed(tree.subtree(noun)))
    return ()


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
    left = _left(tree, head)
    if left is not None:
        return left
    below = [i for i in tree.children[head] if tree.dep[i] == "relcl" and tree.is_verb(i)]
    told = next((found for i in below if (found := _by_verb(tree, head, i)) is not None), None)
    return _of_verb(tree, head) or told


def _left(tree: Tree, head: int) -> tuple[State, tuple[int, ...]] | None:
    """Read 'pulled out of the talks', 'put the talks on hold', 'the process is dead'."""
    above = tree.head[head]
    verb = above
    while tree.dep[verb] in ("prep", "pobj", "advmod") and not tree.is_verb(verb):
        verb = tree.head[verb]
    if not tree.is_verb(verb) or climb(tree, verb, "CONSULT").status not in ("happened", "ongoing"):
        return None
    out = tree.dep[head] == "pobj" and tree.lower[above] in ("from", "of", "on") and above != verb
    if tree.lemma[verb] in LEAVING and (out or (tree.dep[head] == "dobj" and verb == above)):
        return "stalled", (verb,)
    if tree.dep[head] not in ("nsubj", "nsubjpass", "dobj"):
        return None
    for name in ("on", "in"):
        for inner in governed(tree, verb).get(name, ()):
            if tree.lemma[inner] in REST:
                return "stalled", (tree.head[inner], inner)
    if tree.dep[head] == "nsubj":
        for child in tree.children[verb]:
            if tree.dep[child] in ("acomp", "advmod", "prt", "oprd") and tree.lower[child] in ADJECTIVES:
                return STATES[ADJECTIVES[tree.lower[child]]], (verb, child)
    return None


def _ends_empty(tree: Tree, verb: int) -> bool:
    """Read 'ended without an accord', 'broke up with no result'."""
    if not tree.is_verb(verb):
        return False
    behind = governed(tree, verb)
    if any(tree.lemma[i] in RESULTS for i in behind.get("without", ())):
        return True
    none = [i for i in behind.get("with", ()) if any(tree.lower[j] in ("no", "little") for j in tree.children[i])]
    return any(tree.lemma[i] in RESULTS for i in none)


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
    for particle in (i for i in tree.children[verb] if tree.dep[i] in ("prt", "advmod", "prep")):
        phrase = ENDING_PHRASES.get((tree.lemma[verb], tree.lower[particle]))
        if phrase == "concluded" and _ends_empty(tree, verb):
            return "failed", _with_result(tree, verb)
        if phrase is not None:
            return STATES[phrase], (verb, particle)
    state = ENDINGS.get(tree.lemma[verb]) or ("stalled" if tree.lower[verb] in STUCK else None)
    intransitive = tree.dep[head] == "nsubj" and not is_passive(tree, verb)
    if state is None or (state == "failed" and not intransitive):
        return None
    if state == "concluded" and _ends_empty(tree, verb):
        return "failed", _with_result(tree, verb)
    return STATES[state], (verb,)


def _with_result(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give a verb of ending with the words right behind it that say what the talks did not come to."""
    inner = [i for name in ("without", "with") for i in governed(tree, verb).get(name, ())]
    return tuple(sorted({verb, *(j for i in inner for j in (tree.head[i], i, *tree.children[i]) if j <= i)}))
