"""Scoring of actors: how far two nodes are one party, with the weights on one screen.

* the same full name, and nothing against it: .95; of persons with the same office or land: .98
* the same name, but one article takes it for a person and another for a state or a body: .7 with a common companion
* a surname alone, and a full name that ends in it: .6 with a common office, land or companion, else nothing
* initials of a body's name: .75 with a common companion or land
* the same words in two prints of one text: .97

Against it, whatever speaks for it: two items of Wikidata, two states, two lands of persons who both hold office there,
two portfolios at one time, two given names, and standing side by side in one article.
"""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.situations.actor_nodes import ActorNode, Traits, initials, traits_of
from dragoman.situations.clustering import Pair, Scored
from dragoman.situations.names import names_agree, person_key

THRESHOLD = 0.6
WEIGHTS = {"name": 0.95, "name_and_office": 0.98, "kind": 0.7, "surname": 0.6, "initials": 0.75, "reprint": 0.97}
BONUS = 0.1
"""What each further agreement adds to a surname alone."""
RESHUFFLE = 90
"""Days within which one person of a government hardly changes from one portfolio to another."""
LIFETIME = 365 * 40
"""Days between two articles beyond which one name hardly means one person."""


class ActorScores:
    """Scores pairs of nodes.

    Attributes:
        reprints: pairs of nodes that stand for the same words of two prints of one text.
    """

    def __init__(self, nodes: Sequence[ActorNode], reprints: frozenset[Pair]) -> None:
        self.reprints = reprints
        self._traits = [traits_of(node) for node in nodes]

    def compare(self, one: int, other: int) -> Scored:
        """Score two nodes, the first one's number lower."""
        left, right = self._traits[one], self._traits[other]
        against = _contradiction(left, right)
        if against is not None:
            return Scored(0.0, contradiction=against)
        if (one, other) in self.reprints:
            reason = "Both stand for the same words in two prints of one text."
            return Scored(WEIGHTS["reprint"], (reason,), ("link.actor.reprint@1",))
        if left.kind == right.kind == "person":
            return _persons(left, right)
        return _bodies(left, right)


def _contradiction(left: Traits, right: Traits) -> str | None:
    if left.documents & right.documents:
        return "They stand side by side in one article."
    if left.items and right.items and not left.items & right.items:
        return "They are two items of Wikidata."
    if left.kind == right.kind == "person":
        return _person_contradiction(left, right)
    if left.countries and right.countries and not left.countries & right.countries:
        return f"They belong to two countries: {_listed(left.countries)}, {_listed(right.countries)}."
    return None


def _person_contradiction(left: Traits, right: Traits) -> str | None:
    if not any(names_agree(one, other) for one in left.keys for other in right.keys):
        return f"Their names differ: {left.name}, {right.name}."
    apart = left.lands and right.lands and not left.lands & right.lands
    if apart and left.titles and right.titles:
        return f"They hold office in two lands: {_listed(left.lands)}, {_listed(right.lands)}."
    mine, theirs = _portfolios(left.titles), _portfolios(right.titles)
    if mine and theirs and not mine & theirs and _are_near(left, right):
        return f"They hold two offices at one time: {_listed(mine)}, {_listed(theirs)}."
    gap = _gap(left, right)
    if gap is not None and gap > LIFETIME:
        return "Forty years lie between them."
    return None


def _portfolios(titles: frozenset[str]) -> frozenset[str]:
    """Give the offices of which one person holds one at a time in one government."""
    return frozenset(
        title
        for title in titles
        if title.endswith(("minister", "secretary")) and title not in ("minister", "secretary", "state minister")
    )


def _persons(left: Traits, right: Traits) -> Scored:
    office, land = left.titles & right.titles, left.lands & right.lands
    reasons, rules = [], []
    if office:
        reasons.append(f"Both are called {_listed(office)}.")
        rules.append("link.actor.office@1")
    if land:
        reasons.append(f"Both belong to {_listed(land)}.")
        rules.append("link.actor.land@1")
    if any(len(key) > 1 for key in left.keys & right.keys):
        score = WEIGHTS["name_and_office" if office or land else "name"]
        name = left.name
        return Scored(score, (f"Both bear the name {name}.", *reasons), ("link.actor.name@1", *rules))
    company = left.companions & right.companions
    if company:
        reasons.append(f"Both are named beside {_listed(company)}.")
        rules.append("link.actor.company@1")
    if not reasons:
        return Scored(0.0)
    score = min(WEIGHTS["surname"] + BONUS * (len(reasons) - 1), 0.9)
    names = f"{left.name} and {right.name} can be one person's names."
    return Scored(score, (names, *reasons), ("link.actor.surname@1", *rules))


def _bodies(left: Traits, right: Traits) -> Scored:
    same_name = left.keys & right.keys or person_key(left.name) == person_key(right.name)
    company = left.companions & right.companions
    if same_name and "person" not in (left.kind, right.kind):
        return Scored(WEIGHTS["name"], (f"Both bear the name {left.name}.",), ("link.actor.name@1",))
    if same_name and company:
        reasons = (f"Both bear the name {left.name}.", f"Both are named beside {_listed(company)}.")
        return Scored(WEIGHTS["kind"], reasons, ("link.actor.name@1", "link.actor.company@1"))
    shorter, longer = sorted((left.name, right.name), key=len)
    if shorter.isupper() and initials(longer) == shorter.lower() and company:
        reasons = (f"{shorter} are the initials of {longer}.", f"Both are named beside {_listed(company)}.")
        return Scored(WEIGHTS["initials"], reasons, ("link.actor.initials@1", "link.actor.company@1"))
    return Scored(0.0)


def _gap(left: Traits, right: Traits) -> int | None:
    if left.first is None or left.last is None or right.first is None or right.last is None:
        return None
    return max(0, right.first - left.last, left.first - right.last)


def _are_near(left: Traits, right: Traits) -> bool:
    gap = _gap(left, right)
    return gap is not None and gap <= RESHUFFLE


def _listed(values: frozenset[str]) -> str:
    """Write at most three values in alphabetical order."""
    ordered = sorted(values)
    return ", ".join(ordered[:3])
