"""What is weighed: a happening with its parties, in the document that tells it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.retelling import Happening
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.attributions import Attribution
from dragoman.records.nesting import Voices

Ids = tuple[str, ...]
OFFICIAL = frozenset(("GOV", "MIL", "LEG", "JUD", "COP", "IGO", "SPY", "REB", "PTY", "OPP"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A happening that may or may not be an event with the right type and parties.

    Attributes:
        happening: all its mentions; the first names it.
        actors: ids of those who act.
        recipients: ids of those towards whom they act.
    """

    happening: Happening
    actors: Ids
    recipients: Ids

    @property
    def head(self) -> int:
        """The verb or noun that names it."""
        return self.happening.first.head

    @property
    def kind(self) -> str:
        """Its PLOVER type."""
        return self.happening.first.type


class Surroundings:
    """The document that candidates stand in, to be asked by token.

    Attributes:
        tree: the parse.
        by_id: the actors.
        attributions: whose words hold what.
        voices: the same, to be asked by spans.
    """

    def __init__(self, tree: Tree, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...]) -> None:
        self.tree = tree
        self.by_id = {actor.id: actor for actor in actors}
        self.attributions = {one.id: one for one in attributions}
        self.voices = Voices(attributions)
        self._clauses: dict[int, Clause] = {}

    @cached_property
    def held(self) -> dict[int, frozenset[str]]:
        """For each token on which mentions lie, the ids of the actors they mean."""
        found: dict[int, set[str]] = {}
        for actor in self.by_id.values():
            for mention in actor.mentions:
                for token in self.tree.parse.covered(mention.span):
                    found.setdefault(token, set()).add(actor.id)
        return {token: frozenset(ids) for token, ids in found.items()}

    def clause(self, verb: int) -> Clause:
        """Give the clause of a verb, read once."""
        if verb not in self._clauses:
            self._clauses[verb] = Clause(self.tree, verb)
        return self._clauses[verb]

    def nearest(self, identifier: str, token: int) -> tuple[Mention, int] | None:
        """Give the mention of an actor nearest to a token of the same sentence, and the head of its words."""
        parse = self.tree.parse
        sentence = parse.sentences[parse.sentence_of[token]]
        first, last = parse.starts[sentence.first], parse.ends[sentence.last - 1]
        inside = [one for one in self.by_id[identifier].mentions if first <= one.start and one.end <= last]
        placed = [(mention, self.head_of(mention)) for mention in inside]
        return min(placed, key=lambda one: (abs(one[1] - token), one[0].start), default=None)

    def head_of(self, mention: Mention) -> int:
        """Give the token of a mention whose own head lies outside it."""
        tokens = self.tree.parse.covered(mention.span)
        outside = [i for i in tokens if self.tree.head[i] not in tokens or self.tree.head[i] == i]
        return outside[-1] if outside else tokens[-1]

    def path(self, start: int, end: int) -> list[int]:
        """Give the tokens between two of one sentence, up the tree and down again, both ends included."""
        up = [start, *self.tree.ancestors(start)]
        down = [end, *self.tree.ancestors(end)]
        meeting = next((i for i in up if i in down), None)
        if meeting is None:
            return [start, end]
        return up[: up.index(meeting) + 1] + down[: down.index(meeting)][::-1]


def is_public(actor: Actor) -> bool:
    """Say whether an actor is a state, or a person or body with a public office."""
    return actor.kind == "state" or actor.sector in OFFICIAL
