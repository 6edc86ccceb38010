"""Nouns by which parties are called again, apart from the rules."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Nouns by which a body of a given PLOVER sector may be called again.
SECTORS_CALLED: dict[str, frozenset[str]] = {
    "company": frozenset(("BUS",)), "firm": frozenset(("BUS",)), "corporation": frozenset(("BUS",)),
    "bank": frozenset(("BUS", "GOV")), "airline": frozenset(("BUS",)), "carrier": frozenset(("BUS",)),
    "newspaper": frozenset(("JRN",)), "paper": frozenset(("JRN",)), "broadcaster": frozenset(("JRN",)),
    "magazine": frozenset(("JRN",)), "channel": frozenset(("JRN",)), "network": frozenset(("JRN",)),
    "outlet": frozenset(("JRN",)), "agency": frozenset(("JRN", "IGO", "GOV", "SPY")),
    "party": frozenset(("PTY",)), "militia": frozenset(("REB",)), "movement": frozenset(("REB", "PTY")),
    "group": frozenset(("REB", "NGO", "UAF")), "charity": frozenset(("NGO",)), "watchdog": frozenset(("NGO", "IGO")),
    "organization": frozenset(("IGO", "NGO", "REB")), "organisation": frozenset(("IGO", "NGO", "REB")),
    "bloc": frozenset(("IGO",)), "alliance": frozenset(("IGO",)), "court": frozenset(("JUD",)),
    "tribunal": frozenset(("JUD",)), "parliament": frozenset(("LEG",)), "assembly": frozenset(("LEG", "IGO")),
    "ministry": frozenset(("GOV",)), "department": frozenset(("GOV",)), "university": frozenset(("EDU",)),
}  # fmt: skip
PAIR = _set("pair duo couple")
SIDES = _set("side party country nation state neighbour neighbor capital government delegation")
LEADERS = _set("leader president head")
MEN = _set(
    "man woman leader president minister diplomat official politician senator lawmaker negotiator envoy delegate"
)
NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6}
