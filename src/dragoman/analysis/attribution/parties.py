"""From the words of a source or an addressee to the actor that they stand for."""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Party
from dragoman.records.spans import Span

# Who and what says only what somebody wants said.
MOUTHPIECES = frozenset(("spokesman", "spokeswoman", "spokesperson", "office", "service", "statement", "account"))
# What is done to a text by those whose word it is.
MAKING = frozenset(
    ("adopt", "issue", "publish", "release", "sign", "approve", "pass", "endorse", "write", "send", "post", "agree")
)
ANY_TEXT = frozenset(("text", "document"))
MEMORY = 8


def tree_joins(tree: Tree, head: int) -> bool:
    """Say whether a noun is the first of several joined ones."""
    return tree.child(head, "conj") is not None


class PartyIndex:
    """Which actor is mentioned at which token.

    Attributes:
        tree: the parse.
        at: for each token that lies in a mention, the actor's id and the mention's length; the shortest mention wins.
            The words of an office that is told of somebody stand for the holder where they are no mention themselves:
            a long title is now and then parsed as the head of the name that follows it.
        joined: the tokens of each mention of several parties together, with the id of the actor that they are.
    """

    def __init__(self, tree: Tree, actors: tuple[Actor, ...]) -> None:
        self.tree = tree
        self.at: dict[int, tuple[int, str]] = {}
        self.joined: list[tuple[range, str]] = []
        for actor in actors:
            if actor.members:
                self.joined += [(tree.parse.covered(mention.span), actor.id) for mention in actor.mentions]
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
        owner = self._spoken_for(head)
        if owner is not None:
            return owner
        if head in self.at:
            return self.at[head][1]
        if tree.lower[head] in words.RELATIVES:
            antecedent = self._antecedent(head)
            return self.actor_at(antecedent) if antecedent is not None else None
        if tree.lower[head] in words.UTTERANCES:
            return self._issuer(head)
        return self._issuer_of_it(head) if tree.lower[head] == "it" else None

    def party(self, head: int, tokens: list[int] | tuple[int, ...]) -> Party:
        """Make the party of a noun phrase."""
        actor = self._together(tokens) or self.actor_at(head)
        return Party(actor=actor, spans=self.tree.parse.spans(tokens))

    def _together(self, tokens: list[int] | tuple[int, ...]) -> str | None:
        """'Graham and Blumenthal' are the two together, though the first of them is the phrase's head."""
        held = frozenset(tokens)
        whole = [(len(indices), actor) for indices, actor in self.joined if held.issuperset((indices[0], indices[-1]))]
        return max(whole)[1] if whole else None

    def _spoken_for(self, head: int) -> str | None:
        """'Her office' and 'its spokesman' speak for her and for it: nothing is known of them but that."""
        tree = self.tree
        if tree.lower[head] not in MOUTHPIECES:
            return None
        owner = tree.child(head, "poss")
        is_pronoun = owner is not None and tree.tag[owner] == "PRP$"
        is_named = any(tree.dep[child] == "appos" and child in self.at for child in tree.children[head])
        return self.at[owner][1] if is_pronoun and owner in self.at and not is_named else None

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
        return self._earlier_issuer(head)

    def _earlier_issuer(self, head: int) -> str | None:
        """'The declaration' is the word of those who adopted it a few sentences before; 'the text' is any such text's.

        A text that nobody in particular is said to have made is the word of nobody known.
        """
        tree = self.tree
        if not any(tree.lower[child] in ("the", "this", "that") for child in tree.children[head]):
            return None
        sentence = tree.parse.sentence_of
        for index in range(head - 1, -1, -1):
            if sentence[head] - sentence[index] > MEMORY:
                break
            is_same = tree.lemma[index] == tree.lemma[head]
            is_text = tree.lower[head] in ANY_TEXT and tree.lower[index] in words.UTTERANCES
            if tree.pos[index] in ("NOUN", "PROPN") and (is_same or is_text):
                maker = self._maker(index)
                if maker is not None:
                    return maker
        return None

    def _issuer_of_it(self, head: int) -> str | None:
        """'It adds' goes on with a text that was the last subject: 'The declaration says ... It adds'."""
        tree = self.tree
        sentence = tree.parse.sentence_of
        for index in range(head - 1, -1, -1):
            if sentence[head] - sentence[index] > 1:
                break
            if tree.dep[index] == "nsubj":
                return self._issuer(index) if tree.lower[index] in words.UTTERANCES else None
        return None

    def _maker(self, text: int) -> str | None:
        """Give who is said to have made a text: its owner, or the subject or agent of a verb of making it."""
        tree = self.tree
        owner = tree.child(text, "poss")
        if owner is not None:
            return self.at[owner][1] if owner in self.at else None
        verb = tree.head[text]
        verb = tree.head[verb] if tree.dep[text] == "pobj" and tree.lower[verb] in ("in", "on") else verb
        if tree.lemma[verb] not in MAKING and tree.lower[tree.head[text]] != "in":
            return None
        agent = tree.child(verb, "agent") if tree.dep[text] == "nsubjpass" else None
        maker = tree.child(agent, "pobj") if agent is not None else tree.child(verb, "nsubj")
        return self._group_at(maker) if maker is not None and maker != text else None

    def _group_at(self, head: int) -> str | None:
        for indices, actor in self.joined:
            if head in indices and tree_joins(self.tree, head):
                return actor
        return self.at[head][1] if head in self.at else None
