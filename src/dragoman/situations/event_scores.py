"""Scoring of events: how far two tellings are of one happening, with the weights on one screen.

Points are added and brought between 0 and 1 by the logistic function, as in the record linkage of Fellegi and Sunter
(1969), where each agreement adds the logarithm of its odds; what may be compared follows the event coreference of
Cybulska and Vossen (2015): action, time, place, human and other participants.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from dragoman.situations.clustering import Scored
from dragoman.situations.digests import Digest, Telling
from dragoman.situations.parties import Cast
from dragoman.situations.words import alikeness

THRESHOLD = 0.45

POINTS = {
    "base": -3.2,
    "type": 0.8, "kindred_type": 0.2, "mode": 0.4, "word": 0.8,
    "doer": 1.2, "other": 1.0, "doer_land": 0.7, "other_land": 0.6, "partner": 0.9, "partner_land": 0.6,
    "strange_doer": -1.6, "strange_other": -1.2, "strangers": -2.5,
    "day": 1.4, "span": 0.5, "fresh": 0.6, "aging": -0.3, "stale": -0.9, "definite": 0.7,
    "same_time": 0.5, "other_time": -0.8, "next_day": -2.0,
    "place": 0.8, "land_of_place": 0.1, "other_place": -1.6,
    "name": 0.9, "further_name": 0.5, "matter": 0.6, "figure": 1.0, "other_figure": -0.4,
    "sentence": 3.0, "nearby": 0.2, "ordinal": 1.0, "other_status": -1.0, "background": -0.2,
}  # fmt: skip
"""What each agreement and each difference adds."""

FRESH = 3
"""Days within which news without a date mostly is of what has just happened."""
STALE = 7
EFFECT = 7
"""Days within which a truce takes effect that was agreed on."""
RECIPROCAL = frozenset(("CONSULT", "AGREE", "COOPERATE", "RETREAT"))
"""All take part alike, so that who is named first says nothing."""
NIGHTLONG = frozenset(("AGREE", "CONSULT"))
"""Talks last into the night, so that one paper dates them to one day and another to the next. Blows fall day by day."""
FAMILIES: dict[str, tuple[str, ...]] = {
    "ASSAULT": ("force",), "COERCE": ("force", "pressure"), "MOBILIZE": ("force",), "SANCTION": ("pressure",),
    "AGREE": ("pact",), "RETREAT": ("pact", "deed"), "COOPERATE": ("deed",), "CONCEDE": ("pact", "deed"),
    "CONSULT": ("meeting",),
    "SUPPORT": ("support",), "AID": ("deed",), "REQUEST": ("request",), "ACCUSE": ("accusation",),
    "REJECT": ("refusal",), "THREATEN": ("threat",), "PROTEST": ("protest",),
}  # fmt: skip
"""Types that may be given to one happening by two articles have a family in common."""


@dataclass(slots=True)
class Tally:
    """Points with the sentences that tell of them."""

    points: float = POINTS["base"]
    reasons: list[str] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)

    def add(self, weight: str, reason: str | None = None, times: float = 1) -> None:
        """Add a weight, and for what speaks for the link also its sentence and rule."""
        self.points += POINTS[weight] * times
        if reason is not None and POINTS[weight] > 0:
            self.reasons.append(reason)
            self.rules.append(f"link.event.{weight.replace('_', '-')}@1")

    def scored(self) -> Scored:
        """Give the score."""
        score = 1 / (1 + math.exp(-self.points))
        return Scored(round(score, 4), tuple(self.reasons), tuple(self.rules))


@dataclass(frozen=True, slots=True)
class Told:
    """A telling with its article and its parties."""

    held: Digest
    telling: Telling
    cast: Cast


def compare_events(one: Told, other: Told) -> Scored:
    """Score two tellings of events of two articles."""
    against = contradiction(one, other)
    if against is not None:
        return Scored(0.0, contradiction=against)
    tally = Tally()
    _weigh_type(tally, one.telling, other.telling)
    _weigh_parties(tally, one, other)
    _weigh_time(tally, one, other)
    _weigh_place(tally, one.telling, other.telling)
    _weigh_words(tally, one.telling, other.telling)
    return tally.scored()


def contradiction(one: Told, other: Told) -> str | None:
    """Say why two tellings cannot be of one happening, or None."""
    left, right = one.telling, other.telling
    if not set(FAMILIES[left.type]) & set(FAMILIES[right.type]):
        return f"They are of two sorts: {left.type}, {right.type}."
    if one.held.sha256 == other.held.sha256 and (left.type == right.type or not (left.definite or right.definite)):
        return "One article tells them as two."
    gap = max(left.days.first - right.days.last, right.days.first - left.days.last)
    if gap > (1 if left.type == right.type and left.type in NIGHTLONG else 0) and not _takes_effect(left, right):
        return f"Their dates are {gap} days apart."
    if left.ordinals and right.ordinals and not left.ordinals & right.ordinals:
        return f"They are counted apart: {_numbers(left)}, {_numbers(right)}."
    if (left.place and right.place and left.place.country and right.place.country) and (
        left.place.country != right.place.country
    ):
        return f"They are in two countries: {left.place.country}, {right.place.country}."
    if _are_turned_round(one.cast, other.cast) and not {left.type, right.type} & RECIPROCAL:
        return "Who acts in one is acted upon in the other."
    return None


def _takes_effect(left: Telling, right: Telling) -> bool:
    """Say whether one is a truce and the other the agreement on it, which comes some days before."""
    by_type = {left.type: left.days, right.type: right.days}
    agreed, kept = by_type.get("AGREE"), by_type.get("RETREAT")
    return agreed is not None and kept is not None and 0 <= kept.first - agreed.last <= EFFECT


def _numbers(telling: Telling) -> str:
    return ", ".join(str(number) for number in sorted(telling.ordinals))


def _are_turned_round(one: Cast, other: Cast) -> bool:
    if not (one.doers and one.others and other.doers and other.others):
        return False
    straight = one.doers.touches(other.doers) or one.others.touches(other.others)
    crossed = one.doers.touches(other.others) and one.others.touches(other.doers)
    return crossed and not straight


def _weigh_type(tally: Tally, left: Telling, right: Telling) -> None:
    if left.type == right.type:
        tally.add("type")
        if left.mode is not None and left.mode == right.mode:
            tally.add("mode", f"Both are of the sort {left.type.lower()}, {left.mode}.")
    else:
        tally.add("kindred_type")
    if left.head & right.head:
        tally.add("word", f'Both use the word "{sorted(left.head & right.head)[0]}-".')
    if left.real != right.real:
        tally.add("other_status")
    if left.background != right.background:
        tally.add("background")


def _weigh_parties(tally: Tally, one: Told, other: Told) -> None:
    mine, theirs = one.cast, other.cast
    if {one.telling.type, other.telling.type} & RECIPROCAL:
        left, right = mine.all, theirs.all
        common = len(left.clusters & right.clusters)
        lands = len(left.lands & right.lands)
        if common:
            tally.add("partner", "They have parties in common.", min(common, 2))
        elif lands:
            tally.add("partner_land", "Their parties act for the same lands.", min(lands, 2))
        elif left and right and left.known and right.known:
            tally.add("strangers")
        return
    for name, left, right in (("doer", mine.doers, theirs.doers), ("other", mine.others, theirs.others)):
        word = "acts" if name == "doer" else "is acted upon"
        if left.clusters & right.clusters:
            tally.add(name, f"The same party {word}.")
        elif left.lands & right.lands:
            tally.add(f"{name}_land", f"A party of the same land {word}.")
        elif left and right and left.known and right.known:
            tally.add(f"strange_{name}")


def _weigh_time(tally: Tally, one: Told, other: Told) -> None:
    left, right = one.telling.days, other.telling.days
    if left.stated and right.stated:
        if not left.meets(right):
            if not _takes_effect(one.telling, other.telling):
                tally.add("next_day")
        elif left.exact and right.exact:
            tally.add("day", "Both are dated to the same day.")
        else:
            tally.add("span", "Their dates agree.")
        return
    mine, theirs = one.held.day, other.held.day
    if mine is None or theirs is None:
        return
    if left.stated == right.stated:
        gap = abs(mine - theirs)
        if gap <= FRESH:
            tally.add("same_time", f"They were reported within {FRESH} days.")
        elif gap > STALE:
            tally.add("other_time")
        return
    stated, reported = (left, theirs) if left.stated else (right, mine)
    undated = other if left.stated else one
    if 0 <= reported - stated.last <= FRESH:
        tally.add("fresh", f"One was reported within {FRESH} days of the other's date.")
    elif not undated.telling.definite and not undated.telling.background:
        tally.add("stale" if reported - stated.last > STALE else "aging")


def _weigh_place(tally: Tally, left: Telling, right: Telling) -> None:
    if left.place is None or right.place is None:
        return
    if left.place.key == right.place.key:
        tally.add("place", "Both are in the same place.")
    elif left.place.fine and right.place.fine:
        tally.add("other_place")


def _weigh_words(tally: Tally, left: Telling, right: Telling) -> None:
    own, theirs = left.names | _place(left), right.names | _place(right)
    names = own & theirs
    if names:
        tally.add("name", f"Both name {_listed(names)}.")
        tally.add("further_name", None, min(len(names) - 1, 2))
    matter = (left.matter & right.matter) - left.head
    if matter:
        tally.add("matter", f"Both speak of {_listed(matter, stems=True)}.", min(len(matter), 3))
    if (matter or names) and left.head & right.head and (left.definite or right.definite):
        tally.add("definite", "One points to what the other tells.")
    tally.add("sentence", None, alikeness(left.around, right.around))
    tally.add("nearby", None, min(len((left.nearby & right.nearby) - names), 3))
    if left.ordinals & right.ordinals:
        tally.add("ordinal", f"Both are counted as number {_numbers(left)}.")
    _weigh_figures(tally, left, right)


def _weigh_figures(tally: Tally, left: Telling, right: Telling) -> None:
    common = set(left.amounts) & set(right.amounts)
    if common:
        unit, value = sorted(common)[0]
        tally.add("figure", f"Both give {value:g} ({unit}).")
    elif {unit for unit, _ in left.amounts} & {unit for unit, _ in right.amounts}:
        tally.add("other_figure")


def _place(telling: Telling) -> frozenset[str]:
    return frozenset((telling.place.key,)) if telling.place is not None else frozenset()


def _listed(values: frozenset[str], *, stems: bool = False) -> str:
    return ", ".join(f'"{value}-"' if stems else value for value in sorted(values)[:3])
