"""What is appointed for a day to come and told as a noun: 'elections in June', 'the summit that Oslo hosts in May'."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.candidates import Candidate, words_of
from dragoman.analysis.affairs.expectations.framing import Ahead
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_past
from dragoman.analysis.parsing.tree import Tree

APPOINTED = frozenset((
    "talk", "negotiation", "meeting", "round", "summit", "session", "conference", "vote", "election", "referendum",
    "hearing", "trial", "ceremony", "visit", "trip", "exercise", "drill", "forum", "gathering", "congress", "poll",
    "ballot", "runoff", "run-off", "inauguration", "signing", "consultation", "tour", "launch", "plebiscite", "parade",
    "review", "sitting", "debate", "by-election", "sentencing", "verdict", "handover", "march", "rally", "strike",
    "protest", "walkout", "demonstration", "day", "vigil", "concert", "mission", "flight", "ceasefire", "truce",
))  # fmt: skip
"""What is held on a day that is fixed beforehand."""
ATTENDING = frozenset((
    "announce", "plan", "schedule",
    "face", "host", "hold", "attend", "contest", "chair", "await", "join", "stage", "convene", "organise", "organize",
))  # fmt: skip
"""Verbs of holding, and taking part in, what is appointed; in the present with a day to come they tell no habit."""
HOLDING = frozenset((
    "host", "hold", "stage", "convene", "organise", "organize", "announce", "plan", "schedule", "call",
))  # fmt: skip
BESIDE = ("prep", "pobj", "npadvmod", "nummod", "compound", "nmod", "amod", "poss", "advmod", "pcomp", "tmod", "det")
UNMADE = ("negated", "denied", "doubted", "conditional")
CALLING_OFF = frozenset(("cancel", "scrap", "postpone", "abandon", "skip", "boycott"))
RULE = "appointed"


def appointed(tree: Tree, parties: Parties, noun: int, ahead: Ahead) -> Candidate | None:
    """Read a noun for something held by appointment that stands with a time after publication.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        noun: the noun.
        ahead: the document's times to come.
    """
    if tree.parse.document.published is None or tree.lemma[noun] not in APPOINTED:
        return None  # Without the day of publication nothing is known to lie ahead of it.
    if tree.dep[noun] in ("compound", "nmod", "amod", "poss"):
        return None
    verb = tree.head[noun]
    if tree.is_verb(verb) and tree.lemma[verb] in CALLING_OFF and tree.dep[noun] in ("dobj", "nsubjpass"):
        return None
    if climb(tree, noun, "CONSULT").status in UNMADE or (tree.lemma[noun] == "day" and not _is_of(tree, noun)):
        return None
    holder = _holder(tree, noun)
    times = _times(tree, noun, ahead) or (_times_of_verb(tree, noun, holder, ahead) if holder is not None else [])
    if not times:
        return None
    inner = words_of(tree, noun, noun, ())
    what = tuple(tree.trimmed(sorted({*inner, *times})))
    return Candidate(noun, noun, "planned", RULE, _who(tree, parties, noun, holder), what, ())


def _is_of(tree: Tree, noun: int) -> bool:
    """Read 'a day of action'."""
    return any(tree.lower[i] == "of" and i == noun + 1 for i in tree.children[noun])


def _times(tree: Tree, noun: int, ahead: Ahead) -> list[int]:
    """Give the phrase of time that belongs to a noun itself: 'the 5 May vote', 'elections in June'."""
    for token in tree.subtree(noun):
        if token not in ahead.later:
            continue
        branch, above = token, tree.head[token]
        while above != noun and tree.dep[branch] in BESIDE and not tree.is_verb(above):
            branch, above = above, tree.head[above]
        if above == noun and tree.dep[branch] in BESIDE:
            return tree.subtree(branch)
    return []


def _holder(tree: Tree, noun: int) -> int | None:
    """Give the verb in the present by which something is held: 'faces elections', 'the summit that Oslo is hosting'."""
    relative = [i for i in tree.children[noun] if tree.dep[i] == "relcl"]
    above = [tree.head[noun]] if tree.dep[noun] == "dobj" else []
    for verb in (*above, *relative):
        announces = tree.lemma[verb] in ("announce", "plan", "schedule", "call")
        if tree.is_verb(verb) and tree.lemma[verb] in ATTENDING and (announces or not is_past(tree, verb)):
            return verb
    return None


def _times_of_verb(tree: Tree, noun: int, verb: int, ahead: Ahead) -> list[int]:
    for child in tree.children[verb]:
        if child > min(verb, noun) and tree.dep[child] in ("prep", "npadvmod"):
            branch = tree.subtree(child)
            if any(token in ahead.later for token in branch):
                return branch
    return []


def _who(tree: Tree, parties: Parties, noun: int, holder: int | None) -> Ids:
    if holder is not None and tree.lemma[holder] in HOLDING:
        return doers_named(parties, Clause(tree, holder).subject)
    return parties.of(tree.child(noun, "poss"))
