"""A document while its places are looked for: its tree, the recognizer's labels, and the names that hold no place."""

from __future__ import annotations

from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor


class Reading:
    """A document while its places are looked for.

    Attributes:
        tree: the parse.
        label: for each token, the label of the named entity that it lies in, or "".
        entity: for each token, the range of the named entity that it lies in, or None.
        taken: tokens of names of persons and bodies, which hold no place.
    """

    __slots__ = ("entity", "label", "taken", "tree")

    def __init__(self, tree: Tree, actors: tuple[Actor, ...]) -> None:
        self.tree = tree
        self.label = [""] * len(tree)
        self.entity: list[tuple[int, int] | None] = [None] * len(tree)
        for entity in tree.parse.tokens.ents:
            for index in range(entity.start, entity.end):
                self.label[index] = entity.label_
                self.entity[index] = (entity.start, entity.end)
        self.taken = _taken(tree, actors)

    def is_name(self, index: int) -> bool:
        """Say whether a token is written and tagged like a part of a name."""
        tree = self.tree
        return 0 <= index < len(tree) and tree.text[index][:1].isupper() and tree.tag[index] in ("NNP", "NNPS")

    def together(self, left: int, right: int) -> bool:
        """Say whether both tokens belong to one sentence."""
        size = len(self.tree)
        held = self.tree.parse.sentence_of
        return 0 <= left < size and 0 <= right < size and held[left] == held[right]

    def word(self, index: int) -> str:
        """Give a token in lower case, or "" outside the document."""
        return self.tree.lower[index] if 0 <= index < len(self.tree) else ""


def _taken(tree: Tree, actors: tuple[Actor, ...]) -> frozenset[int]:
    """Collect the tokens of names of persons, and of bodies that no seat names."""
    found: list[int] = []
    for actor in actors:
        if actor.kind == "state":
            continue
        for mention in actor.mentions:
            if mention.form == "name":
                found.extend(tree.parse.covered(mention.span))
    return frozenset(found)
