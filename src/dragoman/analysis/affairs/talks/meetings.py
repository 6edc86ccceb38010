"""Talks that verbs tell of: "negotiators met again", "sat down with", "came back to the table", "shuttled between"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.analysis.affairs.talks.counting import MANY, ordinal, times_met
from dragoman.analysis.affairs.talks.topics import topics_of
from dragoman.analysis.affairs.talks.words import (
    BARGAINING,
    CONVENING,
    DEALS,
    GO_BETWEENS,
    MEETING,
    NEGOTIATORS,
    SEATED,
    SITTING,
    TABLES,
    TALKING,
    TEAMS,
)
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

AGAIN = frozenset(("again", "anew", "afresh"))
REGULARLY = frozenset(("regularly", "repeatedly", "weekly", "monthly", "frequently"))
CARRYING_BETWEEN = frozenset(("shuttle", "mediate", "arbitrate"))
LONGEST = 14
"""How many tokens a phrase behind a verb of meeting may have to count among the words of the meeting."""
WORKING = frozenset(("work", "wrangle", "toil", "labour", "labor", "grapple", "spar"))
STRETCHES = frozenset(("day", "week", "time", "month"))


@dataclass(frozen=True, slots=True)
class Meeting:
    """A verb by which somebody talks with somebody.

    Attributes:
        verb: its token.
        heads: the nouns that name who talks.
        course: whether the words tell of a course of talks, and not of one meeting that may be the only one.
        held: how often they have met, or None.
        number: which meeting it is, or None.
        between: the nouns that name who stands between them, where the verb tells of that.
    """

    verb: int
    heads: tuple[int, ...]
    course: bool
    held: int | None = None
    number: int | None = None
    between: tuple[int, ...] = ()


def find_meetings(tree: Tree) -> Iterator[Meeting]:
    """Find the verbs of talking that go on, or that those do who were sent to talk, in reading order."""
    for verb in range(len(tree)):
        if not tree.is_verb(verb):
            continue
        if tree.lemma[verb] in BARGAINING or _is_discussing(tree, verb):
            yield Meeting(verb, _who(tree, verb), course=True)
        elif (sides := between_whom(tree, verb)) and (carrier := Clause(tree, verb).subject) is not None:
            yield Meeting(verb, tuple(sides), course=True, between=(carrier,))
        elif _is_to_table(tree, verb):
            yield Meeting(verb, _who(tree, verb), course=True)
        elif (called := _called_together(tree, verb)) is not None:
            yield called
        elif _is_talking(tree, verb) or _is_at_work(tree, verb):
            yield Meeting(verb, _who(tree, verb), course=True)
        elif _is_sitting(tree, verb):
            beside = _before_mediators(tree, verb)
            yield from _sitting(tree, verb) if beside is None else (beside,)


def _who(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the heads of those who do it and of those with whom they do it."""
    clause = Clause(tree, verb)
    found = [clause.subject] if clause.subject is not None else []
    if tree.lemma[verb] in ("meet", "bring") and clause.object is not None:
        found.append(clause.object)
    beside = governed(tree, verb)
    found.extend(beside.get("with", ()))
    if tree.lemma[verb] in BARGAINING:
        found.extend(beside.get("between", ()))
    return tuple(dict.fromkeys(i for i in found if tree.parse.tokens[i].ent_type_ not in ("DATE", "TIME")))


def between_whom(tree: Tree, verb: int) -> list[int]:
    """Give the heads in 'shuttled between A and B', 'has been mediating between A and B', 'went back and forth'."""
    forth = tree.lemma[verb] in ("go", "travel", "move", "fly") and tree.has_child(verb, "back", "forth")
    if tree.lemma[verb] not in CARRYING_BETWEEN and not forth:
        return []
    return [i for holder in (verb, *tree.children[verb]) for i in governed(tree, holder).get("between", ())]


def meeting_words(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the verb with the words right behind it that say how, how often and to where: 'met again', 'sat down'."""
    found = [verb]
    while found[0] > 0 and found[0] - 1 in tree.children[verb] and tree.dep[found[0] - 1] in ("aux", "auxpass"):
        found.insert(0, found[0] - 1)
    for child in tree.children[verb]:
        apart = {i for i in tree.subtree(child) if tree.dep[i] in ("relcl", "advcl", "acl")}
        branch = tree.trimmed(tree.subtree(child, apart))
        close = bool(branch) and branch[0] == found[-1] + 1 and len(branch) <= LONGEST
        if child > verb and close and tree.dep[child] in ("advmod", "prt", "prep", "npadvmod", "dobj"):
            found.extend(branch)
    return tuple(tree.trimmed(found))


def _is_sitting(tree: Tree, verb: int) -> bool:
    """Read 'met', 'sat down', 'convened', 'saw each other'."""
    lemma = tree.lemma[verb]
    if lemma == "sit":
        return any(tree.lower[i] in ("down", "together", "face") for i in tree.children[verb])
    if lemma == "see":
        goal = tree.child(verb, "dobj")
        return goal is not None and tree.lower[goal] == "other"
    return lemma in SITTING


def _sitting(tree: Tree, verb: int) -> Iterator[Meeting]:
    who = _who(tree, verb)
    if any(tree.lemma[i] in GO_BETWEENS for i in who):
        # 'Mediators have met each of them four times': these are no sittings of the two.
        return
    held, number = times_met(tree, verb), _which_time(tree, verb)
    negotiating = [i for head in who for i in _joined(tree, head) if _is_negotiator(tree, i)]
    teams = bool(negotiating) and all(tree.lemma[i] in TEAMS for i in negotiating)
    about = any(True for _ in topics_of(tree, verb, verb))
    repeated = _is_repeated(tree, verb)
    if (held is not None and held != MANY) or (negotiating and not (teams and not about and len(negotiating) < 2)):
        yield Meeting(verb, who, course=True, held=None if held == MANY else held, number=number)
    elif repeated:
        yield Meeting(verb, who, course=repeated == "lasting", number=number)


def _which_time(tree: Tree, verb: int) -> int | None:
    """Read 'met for the fourth time', 'it was the third time that the delegations had gathered'."""
    above = tree.head[verb]
    times = [above] if tree.lemma[above] == "time" else [i for i in tree.children[above] if tree.dep[i] == "attr"]
    if tree.dep[verb] in ("relcl", "ccomp", "acl"):
        for i in times:
            found = next((one for j in tree.children[i] if (one := ordinal(tree.lower[j]))), None)
            if tree.lemma[i] == "time" and found is not None and found > 1:
                return found
    for i in tree.children[verb]:
        stretch = tree.child(i, "pobj") if tree.lower[i] == "for" else None
        if stretch is not None and tree.lemma[stretch] == "time":
            found = next((one for j in tree.children[stretch] if (one := ordinal(tree.lower[j]))), None)
            return found if found != 1 else None
    return None


def _before_mediators(tree: Tree, verb: int) -> Meeting | None:
    """Read 'the unions and the employers sat down with two mediators': who meets them talks to the other side."""
    beside = governed(tree, verb).get("with", ())
    between = tuple(i for i in beside if tree.lemma[i] in GO_BETWEENS)
    subject = Clause(tree, verb).subject
    if not between or subject is None or len(_joined(tree, subject)) < 2:
        return None
    return Meeting(verb, (subject,), course=True, between=between)


def _called_together(tree: Tree, verb: int) -> Meeting | None:
    """Read 'the envoy has convened the chief negotiators forty times', 'brought envoys of A and B together'."""
    goal = tree.child(verb, "dobj")
    if goal is None:
        return None
    together = tree.lemma[verb] == "bring" and tree.has_child(verb, "together")
    together = together or _has_at_table(tree, verb)
    convened = tree.lemma[verb] in CONVENING and _is_negotiator(tree, goal) and tree.tag[goal] in ("NNS", "NNPS")
    subject = Clause(tree, verb).subject
    if not (together or convened) or subject is None or tree.lemma[subject] in MEETING | TALKING:
        return None
    return Meeting(verb, (goal,), course=True, held=times_met(tree, verb), between=(subject,))


def _has_at_table(tree: Tree, verb: int) -> bool:
    """Read 'had them at one table', 'got both sides round the same table'."""
    if tree.lemma[verb] not in ("have", "get", "bring", "seat", "gather"):
        return False
    tables = [i for name in ("at", "to", "around", "round", "back") for i in governed(tree, verb).get(name, ())]
    return any(
        tree.lemma[i] == "table"
        and any(tree.lower[j] in TABLES or tree.lower[j] in ("one", "same", "single") for j in tree.children[i])
        for i in tables
    )


def _is_talking(tree: Tree, verb: int) -> bool:
    """Read 'the two sides have been talking since April': what lasts is no single word exchanged."""
    lasting = tree.tag[verb] == "VBG" and sum(tree.lemma[i] in ("be", "have") for i in tree.children[verb]) > 1
    return tree.lemma[verb] in ("talk", "meet") and lasting and "about" not in governed(tree, verb)


def _is_at_work(tree: Tree, verb: int) -> bool:
    """Read 'negotiators of A and B have been working on a code', 'are wrangling over the terms'."""
    subject = Clause(tree, verb).subject
    lasting = tree.tag[verb] == "VBG" and any(tree.lemma[i] == "be" for i in tree.children[verb])
    told = tree.lemma[verb] in WORKING and lasting and subject is not None
    return told and subject is not None and tree.lemma[subject] == "negotiator"


def _is_discussing(tree: Tree, verb: int) -> bool:
    """Read 'have been discussing a patrol agreement': what lasts and is to end in a deal is a course of talks."""
    goal = tree.child(verb, "dobj")
    lasting = tree.tag[verb] == "VBG" and any(tree.lemma[i] == "be" for i in tree.children[verb])
    return tree.lemma[verb] == "discuss" and lasting and goal is not None and tree.lemma[goal] in DEALS


def _joined(tree: Tree, head: int) -> list[int]:
    found = [head]
    for one in found:
        found.extend(i for i in tree.children[one] if tree.dep[i] == "conj")
    return found


def _is_negotiator(tree: Tree, noun: int) -> bool:
    """Read 'negotiators', 'the delegations', and 'chief negotiator Ada Moor', whose office stands before the name."""
    titles = [i for i in tree.children[noun] if tree.dep[i] in ("compound", "nmod", "appos")]
    return tree.lemma[noun] in NEGOTIATORS or any(tree.lemma[i] == "negotiator" for i in titles)


def _is_repeated(tree: Tree, verb: int) -> str:
    """Say whether a meeting is told as one of several: 'lasting' if it goes on for days, 'again' if others were."""
    children = tree.children[verb]
    if any(tree.lower[i] in REGULARLY for i in children):
        return "lasting"
    if times_met(tree, verb) == MANY:
        return "lasting"
    for i in children:
        if tree.lemma[i] in STRETCHES and any(tree.lower[j] == "every" for j in tree.children[i]):
            return "lasting"
        if tree.lower[i] == "for" and tree.dep[i] == "prep":
            stretch = tree.child(i, "pobj")
            numbers = [ordinal(tree.lower[j]) for j in tree.children[stretch]] if stretch is not None else []
            if stretch is not None and tree.lemma[stretch] in STRETCHES and any(one and one > 1 for one in numbers):
                return "lasting" if tree.lemma[stretch] != "time" else "again"
    return "again" if any(tree.lower[i] in AGAIN for i in children) or tree.lemma[verb] == "reconvene" else ""


def _is_to_table(tree: Tree, verb: int) -> bool:
    """Read 'return to the negotiating table', 'go back to the table', 'sit at the bargaining table'."""
    if tree.lemma[verb] not in SEATED:
        return False
    pending = list(tree.children[verb])
    for i in pending:
        if tree.dep[i] in ("advmod", "prt", "prep"):
            pending.extend(tree.children[i])
        if tree.lemma[i] != "table" or tree.dep[i] != "pobj":
            continue
        back = any(tree.lower[j] == "back" for j in pending) or tree.lemma[verb] == "return"
        for_talks = any(tree.lower[j] in TABLES for j in tree.children[i])
        return tree.lower[tree.head[i]] in ("to", "at", "around") and (back or for_talks)
    return False
