"""One step up the tree: from a word to what governs it, with what that does to a status."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus


@dataclass(frozen=True, slots=True)
class Step:
    """What a governing word does.

    Attributes:
        status: the status that it gives, or None where it leaves what it governs as it is.
        rule: the name of the rule, or "" where nothing is changed.
        to: the token whose own governors come next, or None where nothing above has a say.
        heeds: which of the words around `to` count: "all", "mood" (without its negation, which has been reckoned with
            or does not reach down), or "nothing".
    """

    status: EventStatus | None = None
    rule: str = ""
    to: int | None = None
    heeds: Literal["all", "mood", "nothing"] = "nothing"


STOP = Step()


def verb_phrase(tree: Tree, verb: int) -> str:
    """Give a verb's lemma with its particle: 'rule out', 'call off'."""
    particle = tree.child(verb, "prt")
    return tree.lemma[verb] if particle is None else f"{tree.lemma[verb]} {tree.lower[particle]}"


def is_harmful(kind: str) -> bool:
    """Say whether events of a PLOVER type are conflict, verbal or material."""
    return kind in ("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
