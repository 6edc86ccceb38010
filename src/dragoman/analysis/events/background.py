"""Whether a happening is history that the story recalls, and not the news that it tells."""

from __future__ import annotations

import datetime

from dragoman.analysis.events.verb_groups import SUBJECTS, operators
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.intervals import Interval

# News tells of days and weeks; what ended longer ago than this is told to explain them.
OLD = 60
YEARS = range(1000, 2100)
# Stretches of a life or of history that are over when one speaks of them so.
ERAS = frozenset(
    [
        "campaign",
        "presidency",
        "term",
        "tenure",
        "reign",
        "war",
        "era",
        "rule",
        "administration",
        "dictatorship",
        "occupation",
        "decade",
        "decades",
        "century",
        "youth",
        "childhood",
        "uprising",
        "revolution",
    ]
)
LONG_AGO = frozenset(("decades", "years", "centuries", "generations"))
FORMERLY = frozenset(("historically", "formerly", "once", "originally"))


def is_background(tree: Tree, head: int, date: Interval | None, published: str | None) -> bool:
    """Say whether a happening that came about is told as background.

    It is when its date ended more than two months before publication; when its clause is set in a past year, in an
    era ("during his campaign") or years ago; or when it stands in a clause of 'since' or 'when' that only dates
    something else ("since the war began").

    Args:
        tree: the document's parse.
        head: the verb or noun of the happening.
        date: when it happened, where that is known.
        published: ISO date of publication, where that is known.
    """
    if date is not None and published is not None and date.end is not None and date.open != "to":
        return (_day(published) - _day(date.end)).days > OLD
    clause = clause_of(tree, head)
    return _dates_something_else(tree, clause) or any(_is_old(tree, i, published) for i in tree.children[clause])


def clause_of(tree: Tree, token: int) -> int:
    """Give the verb of the clause that a token stands in; the token itself where there is none."""
    if tree.is_verb(token):
        return token
    return next((i for i in tree.ancestors(token) if tree.is_verb(i)), token)


def _is_old(tree: Tree, adjunct: int, published: str | None) -> bool:
    """Say whether an adjunct of a clause sets it in the past: 'in 2014', 'during his campaign', 'three years ago'."""
    if tree.lower[adjunct] in FORMERLY and tree.dep[adjunct] == "advmod":
        return True
    if tree.lower[adjunct] == "ago":
        return any(tree.lower[i] in LONG_AGO for i in tree.subtree(adjunct))
    if tree.dep[adjunct] != "prep":
        return False
    inner = tree.child(adjunct, "pobj")
    if inner is None:
        return False
    if tree.lower[adjunct] in ("in", "after", "before", "during") and tree.text[inner].isdigit():
        year = int(tree.text[inner])
        return year in YEARS and (published is None or year < int(published[:4]))
    possessed = any(tree.dep[i] == "poss" or tree.lower[i] in ("first", "second", "last") for i in tree.children[inner])
    owned = possessed or any(tree.dep[i] == "prep" for i in tree.children[inner])
    return tree.lower[adjunct] == "during" and tree.lemma[inner] in ERAS and owned


def _dates_something_else(tree: Tree, clause: int) -> bool:
    """Say whether a clause with 'since' in the past only says from when on: 'since the war began'."""
    if tree.dep[clause] != "advcl" or tree.child(clause, *SUBJECTS) is None:
        return False
    past = tree.tag[clause] == "VBD" or any(tree.lower[i] in ("was", "were", "had") for i in operators(tree, clause))
    return (
        past
        and any(tree.lower[i] == "since" for i in tree.children[clause] if i < clause)
        and _is_perfect(tree, clause)
    )


def _is_perfect(tree: Tree, clause: int) -> bool:
    """'Since' of time goes with a perfect above it, 'since' of reason with any tense (Quirk et al. 1985, 14.26)."""
    return any(tree.lemma[i] == "have" for i in operators(tree, tree.head[clause]))


def _day(moment: str) -> datetime.date:
    return datetime.date.fromisoformat(moment[:10])
