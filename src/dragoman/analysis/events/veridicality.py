"""How the status of a happening changes with what it stands under.

A happening takes its status from its own words first, and then from each word above it, outwards: "threatened" over
"to withdraw", "not" over "plans", "if" over all. After Nairn, Condoravdi and Karttunen (2006), Computing relative
polarity for textual inference, and the factuality profiles of Sauri and Pustejovsky (2009).
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.records.events import EventStatus

REAL = frozenset(("happened", "ongoing"))
VERSION = "1"


@dataclass(frozen=True, slots=True)
class Standing:
    """A status on the way up, with the rules that made it.

    Attributes:
        status: what holds so far.
        rules: names of the rules, from the happening outwards.
    """

    status: EventStatus = "happened"
    rules: tuple[str, ...] = ()

    def under(self, outer: EventStatus, rule: str) -> Standing:
        """Give the reading under one more word, and name the rule."""
        return Standing(combined(outer, self.status), (*self.rules, f"events.status.{rule}@{VERSION}"))

    def now(self, status: EventStatus, rule: str) -> Standing:
        """Give a reading whose status a rule has set outright."""
        return Standing(status, (*self.rules, f"events.status.{rule}@{VERSION}"))


def combined(outer: EventStatus, inner: EventStatus) -> EventStatus:
    """Say what status holds when one stands over another.

    What is denied or doubted is so whatever it is; a condition leaves only a threat what it is; negation turns what is
    real or intended into nothing, and nothing back into something real ("did not fail to"); what is wanted in any way
    stays negative where it was ("urged not to attack"), and of two wishes the inner names the happening's own footing,
    but a plan gives way to any other.
    """
    if outer in ("denied", "doubted"):
        return outer
    if inner in ("denied", "doubted"):
        return inner
    if outer == "conditional":
        return inner if inner == "threatened" else outer
    if outer == "negated":
        return "happened" if inner == "negated" else "negated"
    if inner == "negated" or outer in REAL:
        return inner
    if inner == "conditional":
        return inner if outer == "planned" else outer
    return outer if inner in REAL or inner == "planned" else inner
