"""Scoring of talks, proposals and expectations: the same evidence as for events, with other contradictions.

* Talks are one track where the parties are the same and nothing is talked about that parts them.
* A proposal is the same where one party puts the same matter forward, whatever the answers.
* An expectation is the same where the same is to be done in windows that meet.
"""

from __future__ import annotations

from typing import Protocol

from dragoman.situations.clustering import Scored
from dragoman.situations.event_scores import Tally, Told
from dragoman.situations.words import alikeness

POINTS = {
    "talks": {
        "base": -2.0, "party": 1.2, "land": 0.8, "strangers": -3.0, "mediator": 0.6, "name": 0.6, "matter": 0.5,
        "sentence": 2.0, "near": 0.8, "far": -0.6, "type": 0.0, "window": 0.0, "lone_matter": -0.8, "ordinal": 0.0,
    },
    "proposal": {
        "base": -3.0, "party": 0.9, "land": 0.6, "strangers": -1.5, "mediator": 0.0, "name": 0.8, "matter": 0.8,
        "sentence": 3.0, "near": 0.5, "far": -0.8, "type": 0.6, "window": 0.0, "lone_matter": -0.6, "ordinal": 0.5,
    },
    "expectation": {
        "base": -3.2, "party": 0.8, "land": 0.5, "strangers": -1.2, "mediator": 0.0, "name": 0.7, "matter": 0.8,
        "sentence": 3.0, "near": 0.4, "far": -0.8, "type": 0.3, "window": 1.6, "lone_matter": -0.8, "ordinal": 1.0,
    },
}  # fmt: skip
"""What each agreement and each difference adds, by kind."""

NEAR = 7
FAR = 45
MOST = 3
"""So many agreements of one sort count at most."""


class _Add(Protocol):
    def __call__(self, weight: str, reason: str | None = None, times: float = 1) -> None: ...


def compare_affairs(one: Told, other: Told) -> Scored:
    """Score two tellings of talks, of proposals or of expectations of two articles."""
    against = _contradiction(one, other)
    if against is not None:
        return Scored(0.0, contradiction=against)
    left, right = one.telling, other.telling
    points = POINTS[left.kind]
    tally = Tally(points["base"])

    def add(weight: str, reason: str | None = None, times: float = 1) -> None:
        tally.points += points[weight] * times
        if reason is not None and points[weight] > 0 and times > 0:
            tally.reasons.append(reason)
            tally.rules.append(f"link.{left.kind}.{weight.replace('_', '-')}@1")

    if left.type == right.type:
        add("type", f"Both are of the kind {left.type}.")
    _weigh_parties(add, one, other)
    _weigh_time(add, one, other)
    names = left.names & right.names
    add("name", f"Both name {', '.join(sorted(names)[:3])}.", min(len(names), MOST))
    mine, theirs = left.head | left.matter, right.head | right.matter
    stems = ", ".join(f'"{stem}-"' for stem in sorted(mine & theirs)[:3])
    add("matter", f"Both speak of {stems}.", min(len(mine & theirs), MOST))
    if left.ordinals & right.ordinals:
        add("ordinal", "Both are counted by one number.")
    if mine and theirs and not mine & theirs and not names:
        add("lone_matter")
    add("sentence", None, alikeness(left.around, right.around))
    return tally.scored()


def _contradiction(one: Told, other: Told) -> str | None:
    left, right = one.telling, other.telling
    if one.held.sha256 == other.held.sha256:
        return "One article tells them as two."
    if left.kind == "expectation" and not left.days.meets(right.days):
        return "Their windows do not meet."
    if left.kind == "proposal" and left.type != right.type and "other" not in (left.type, right.type):
        return f"They propose two things: {left.type}, {right.type}."
    if left.kind != "talks" and left.ordinals and right.ordinals and not left.ordinals & right.ordinals:
        return "They are counted apart."
    return None


def _weigh_parties(add: _Add, one: Told, other: Told) -> None:
    left, right = one.cast.all, other.cast.all
    common = left.clusters & right.clusters
    if common:
        add("party", "They have parties in common.", min(len(common), 2))
    elif left.lands & right.lands:
        add("land", "Their parties act for the same lands.", min(len(left.lands & right.lands), 2))
    elif left and right and left.known and right.known:
        add("strangers")
    # Two tracks may share a party; one track may be told with fewer of its parties.
    is_part = left.lands <= right.lands or right.lands <= left.lands
    if one.telling.kind == "talks" and left.known and right.known and not is_part:
        add("strangers")
    if one.cast.mediators.touches(other.cast.mediators):
        add("mediator", "The same party mediates.")


def _weigh_time(add: _Add, one: Told, other: Told) -> None:
    left, right = one.telling.days, other.telling.days
    if left.stated and right.stated and left.exact and right.exact and left.meets(right):
        add("window", "Both are due on the same day.")
    mine, theirs = one.held.day, other.held.day
    if mine is not None and theirs is not None:
        gap = abs(mine - theirs)
        if gap <= NEAR:
            add("near", f"They were reported within {NEAR} days.")
        elif gap > FAR:
            add("far")
