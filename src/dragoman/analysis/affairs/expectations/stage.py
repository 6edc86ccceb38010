"""Expectations: what is to happen, on what footing, who is to do it and by when."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.expectations.appointments import RULE
from dragoman.analysis.affairs.expectations.candidates import Candidate
from dragoman.analysis.affairs.expectations.finding import find_candidates
from dragoman.analysis.affairs.expectations.framing import Ahead
from dragoman.analysis.affairs.expectations.windows import expressions_by_token, turned_ahead, window_of
from dragoman.analysis.affairs.expectations.words import FRAMING
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Expectation
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression
from dragoman.records.identity import identified
from dragoman.records.intervals import Interval
from dragoman.records.nesting import Voices
from dragoman.records.order import reading_order
from dragoman.records.spans import Words

VERSION = "1"
GOVERNED, UNGOVERNED = 0.85, 0.75


def find_expectations(
    tree: Tree,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    times: tuple[TimeExpression, ...],
) -> tuple[Expectation, ...]:
    """Find what a document says is to happen.

    Args:
        tree: the document's parse.
        actors: its actors; those who are to do something are among them.
        attributions: its attributions: an expectation stands on the word of the innermost one around it.
        times: its time expressions, which give the windows.

    Returns:
        The expectations in reading order; what is told again with the same words of who and what is one. What is told
        as not to happen, or as having happened, is none; what lies wholly before publication is none either, for the
        text does not say whether it was met.
    """
    parse = tree.parse
    expressions = turned_ahead(tree, expressions_by_token(parse, times))
    published = (parse.document.published or "")[:10]
    voices = Voices(attributions)
    told: set[tuple[object, ...]] = set()
    found: dict[tuple[int, ...], Expectation] = {}
    heads: list[Candidate] = []
    for candidate in candidates_of(tree, Parties(tree, actors, attributions), times):
        window = window_of(tree, candidate, expressions)
        if published and window is not None and window.end is not None and window.end[:10] < published:
            continue
        if published and window is None and _is_stale(tree, candidate, expressions, published):
            continue
        entry = _entry(tree, candidate, window, voices)
        again = (candidate.footing, tree.lemma[candidate.head], _object(tree, candidate.head), entry.who, _ends(window))
        if again[2] is None or again not in told:
            found.setdefault(candidate.what, identified(parse.document, entry))
            told.add(again)
            heads.append(candidate)
    doubled = {one for one in heads if any(_holds(tree, other, one) for other in heads if other is not one)}
    doubled |= {one for one in heads if one.rule == RULE and any(_contains(other, one) for other in heads)}
    kept = {entry.id: entry for what, entry in found.items() if what not in {one.what for one in doubled}}
    return tuple(sorted(kept.values(), key=reading_order))


def candidates_of(tree: Tree, parties: Parties, times: tuple[TimeExpression, ...]) -> Iterator[Candidate]:
    """Find everything that may be expected, before retellings and what is over are left out.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        times: its time expressions.
    """
    expressions = turned_ahead(tree, expressions_by_token(tree.parse, times))
    published = (tree.parse.document.published or "")[:10]
    dated = frozenset(token for token, time in expressions.items() if _is_ahead(time, published))
    later = frozenset(token for token in dated if _is_later(expressions[token], published))
    yield from find_candidates(tree, parties, Ahead(dated, later))


def _entry(tree: Tree, candidate: Candidate, window: Interval | None, voices: Voices) -> Expectation:
    what = Words(spans=tree.parse.spans(candidate.what))
    condition = Words(spans=tree.parse.spans(candidate.condition)) if candidate.condition else None
    voice = voices.innermost(what.spans)
    return Expectation(
        kind=candidate.footing,
        what=what,
        who=tuple(dict.fromkeys(candidate.who)),
        window=window,
        condition=condition,
        attribution=voice[0] if voice else None,
        status="open",
        by=f"expectations.{candidate.rule}@{VERSION}",
        confidence=_confidence(candidate),
    )


def _holds(tree: Tree, outer: Candidate, inner: Candidate) -> bool:
    """Say whether one candidate is another's subject: 'a fifth round' in 'a fifth round is planned for June'."""
    same = outer.footing == inner.footing and tree.head[inner.head] == outer.head
    return same and tree.dep[inner.head] in ("nsubj", "nsubjpass") and set(inner.what) < set(outer.what)


def _contains(outer: Candidate, inner: Candidate) -> bool:
    """Say whether something appointed is told within what else is expected: 'plans to attend a summit in May'."""
    return outer is not inner and inner.head in (*outer.what, *outer.condition, outer.governor)


def _object(tree: Tree, head: int) -> tuple[str, ...] | None:
    """Give the words that tell a retelling: what is done to what; None where the verb names no object."""
    goal = tree.child(head, "dobj", "nsubjpass") if tree.is_verb(head) else head
    if goal is None:
        return None
    return tuple(tree.lemma[i] for i in tree.subtree(goal) if tree.pos[i] in ("NOUN", "PROPN", "ADJ", "NUM"))


def _ends(window: Interval | None) -> tuple[str | None, str | None] | None:
    return (window.start, window.end) if window is not None else None


def _is_stale(tree: Tree, candidate: Candidate, times: dict[int, TimeExpression], published: str) -> bool:
    """Say whether it was demanded or threatened in an earlier year: 'had threatened them last year'."""
    verb = candidate.governor
    if candidate.footing not in ("demanded", "threatened"):
        return False  # A promise or a plan holds until it is met.
    if verb == candidate.head or tree.tag[verb] not in ("VBD", "VBN"):
        return False
    beside = [i for i in tree.children[verb] if tree.dep[i] in ("npadvmod", "prep", "tmod")]
    spans = (
        times[j].interval for i in beside if tree.lower[i] != "since" for j in (i, *tree.children[i]) if j in times
    )
    ends = [one.end for one in spans if one is not None and one.end is not None]
    return bool(ends) and max(ends)[:4] < published[:4]


def _is_ahead(time: TimeExpression, published: str) -> bool:
    interval = time.interval
    if interval is None:
        return False
    end = interval.end or ("9999" if interval.open == "to" else "")
    return end[:10] >= published if end else not published


def _is_later(time: TimeExpression, published: str) -> bool:
    start = time.interval.start if time.interval is not None else None
    return start is not None and start[:10] > published


def _confidence(candidate: Candidate) -> float:
    return UNGOVERNED if candidate.rule in FRAMING else GOVERNED
