"""From the words of a source or an addressee to the actor that they stand for."""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.tree import Tree
from dragoman.records.actors import Actor, Party
from dragoman.records.spans import Span


class PartyIndex:
    """Which actor is mentioned at which token.

    Attributes:
        tree: the parse.
        at: for each token that lies in a mention, the actor's id and the mention's length; the shortest mention wins.
            The words of an office that is told of somebody stand for the holder where they are no mention themselves:
            a long title is now and then parsed as the head of the name that follows it.
    """

    def __init__(self, tree: Tree, actors: tuple[Actor, ...]) -> None:
        self.tree = tree
        self.at: dict[int, tuple[int, str]] = {}
        for actor in actors:
            for mention in actor.mentions:
                self._note(mention.span, mention.end - mention.start, actor.id)
            for role in actor.roles:
                for span in role.spans:
                    self._note(span, len(tree.parse.document.text), actor.id)

    def _note(self, span: Span, size: int, actor: str) -> None:
        for index in self.tree.parse.covered(span):
            if index not in self.at or (size, actor) < self.at[index]:
                self.at[index] = (size, actor)

    def actor_at(self, head: int) -> str | None:
        """Give the actor whose mention lies on a noun phrase's head.

        A relative pronoun stands for the noun before it, and a text ('the statement from the Vatican', 'the Kremlin's
        account') speaks for whoever issued it.
        """
        tree = self.tree
        if head in self.at:
            return self.at[head][1]
        if tree.lower[head] in words.RELATIVES:
            antecedent = self._antecedent(head)
            return self.actor_at(antecedent) if antecedent is not None else None
        if tree.lower[head] in words.UTTERANCES:
            return self._issuer(head)
        return None

    def party(self, head: int, tokens: list[int] | tuple[int, ...]) -> Party:
        """Make the party of a noun phrase."""
        return Party(actor=self.actor_at(head), spans=self.tree.parse.spans(tokens))

    def _antecedent(self, head: int) -> int | None:
        for ancestor in self.tree.ancestors(head):
            if self.tree.dep[ancestor] == "relcl":
                antecedent = self.tree.head[ancestor]
                return antecedent if self.tree.lower[antecedent] not in words.RELATIVES else None
        return None

    def _issuer(self, head: int) -> str | None:
        tree = self.tree
        owner = tree.child(head, "poss")
        if owner is not None:
            return self.at[owner][1] if owner in self.at else None
        for child in tree.children[head]:
            if tree.dep[child] in ("prep", "agent") and tree.lower[child] in ("from", "by", "of"):
                inner = tree.child(child, "pobj")
                if inner is not None and inner in self.at:
                    return self.at[inner][1]
        for child in tree.children[head]:
            if tree.dep[child] == "compound" and child in self.at:
                return self.at[child][1]
        return None
