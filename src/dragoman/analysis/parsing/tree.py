"""The dependency tree as plain lists.

The rules ask a token for its head, label and children many times; plain lists answer ten times faster than token
objects, and what the rules know of the parse is seen here in one place. Labels are those of spaCy's English models
(ClearNLP dependency labels, Choi and Palmer 2012).
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.parsing.coordinations import teller_of
from dragoman.analysis.parsing.parse import Parse

# Tokens that end a clause when it is cut out of its sentence: they belong to the sentence, not to the clause.
EDGE_PUNCTUATION = frozenset((",", ";", ":", ".", "-", "--", "–", "—", "...", "…"))

# Forms that spaCy's rules trace back to the wrong verb.
LEMMA_CORRECTIONS = {
    "hoping": "hope",
    "hopes": "hope",
    "hoped": "hope",
    "wrote": "write",
    "bade": "bid",
    "forbade": "forbid",
}


class Tree:
    """Heads, labels and children of a document's tokens, by token index.

    Attributes:
        text, lower, lemma, pos, tag, dep: one string for each token.
        head: index of the head; a root is its own head.
        children: indices of the dependents, in reading order.
        quoted: the tokens that stand in a quotation, its marks included.
        parse: where the tokens came from.
    """

    __slots__ = ("children", "dep", "head", "lemma", "lower", "parse", "pos", "quoted", "tag", "text")

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.quoted = frozenset(i for quotation in parse.quotations for i in range(quotation.first, quotation.last))
        self.text: list[str] = []
        self.lower: list[str] = []
        self.lemma: list[str] = []
        self.pos: list[str] = []
        self.tag: list[str] = []
        self.dep: list[str] = []
        self.head: list[int] = []
        for token in parse.tokens:
            self.text.append(token.text)
            self.lower.append(token.text.lower())
            self.lemma.append(LEMMA_CORRECTIONS.get(token.text.lower(), token.lemma_.lower()))
            self.pos.append(token.pos_)
            self.tag.append(token.tag_)
            self.dep.append(token.dep_)
            self.head.append(token.head.i)
        self.children: list[list[int]] = [[] for _ in self.text]
        for index, head in enumerate(self.head):
            if head != index:
                self.children[head].append(index)
        for index in range(len(self.text)):
            teller = teller_of(self, index) if self.dep[index] == "conj" else None
            if teller is not None:
                self._join(index, teller)

    def _join(self, verb: int, teller: int) -> None:
        """Join a verb to another one than the parser did, with the conjunction before it."""
        for moved in (*(i for i in (verb - 1, verb - 2) if i >= 0 and self.dep[i] == "cc"), verb):
            self.children[self.head[moved]].remove(moved)
            self.head[moved] = teller
            self.children[teller] = sorted((*self.children[teller], moved))

    def __len__(self) -> int:
        return len(self.text)

    def subtree(self, index: int, without: frozenset[int] | set[int] = frozenset()) -> list[int]:
        """Give a token and everything below it, in reading order, leaving out the branches named."""
        found: list[int] = []
        stack = [index]
        while stack:
            current = stack.pop()
            if current in without:
                continue
            found.append(current)
            stack.extend(self.children[current])
        found.sort()
        return found

    def around(self, clause: int, aside: int) -> list[int]:
        """Give a clause without an aside in it or beside it, and without the commas that set the aside off."""
        branch = self.subtree(aside)
        commas = {i for i in (branch[0] - 1, branch[-1] + 1) if 0 <= i < len(self) and self.text[i] == ","}
        return self.trimmed([i for i in self.subtree(clause, {aside}) if i not in commas])

    def copula(self, adjective: int) -> int | None:
        """Give the 'be' or 'feel' through which an adjective is said of a subject; one in a pair shares it."""
        while self.dep[adjective] == "conj":
            adjective = self.head[adjective]
        head = self.head[adjective]
        return head if self.dep[adjective] in ("acomp", "oprd") and self.pos[head] in ("AUX", "VERB") else None

    def is_question(self, verb: int) -> bool:
        """Say whether a verb asks: its sentence ends on a question mark and its auxiliary precedes its subject."""
        sentence = self.parse.sentences[self.parse.sentence_of[verb]]
        if not any(self.text[i] == "?" for i in range(max(sentence.first, sentence.last - 3), sentence.last)):
            return False
        subject = self.child(verb, "nsubj", "nsubjpass")
        return subject is not None and any(
            self.dep[i] in ("aux", "auxpass") and i < subject for i in self.children[verb]
        )

    def ancestors(self, index: int) -> Iterator[int]:
        """Walk from a token's head to the root."""
        while self.head[index] != index:
            index = self.head[index]
            yield index

    def child(self, index: int, *labels: str) -> int | None:
        """Give the first dependent with one of the labels."""
        for other in self.children[index]:
            if self.dep[other] in labels:
                return other
        return None

    def has_child(self, index: int, *lemmas: str) -> bool:
        """Say whether a dependent has one of the lemmas."""
        return any(self.lemma[other] in lemmas for other in self.children[index])

    def subject(self, index: int) -> int | None:
        """Give a verb's own subject."""
        return self.child(index, "nsubj", "nsubjpass", "csubj", "expl")

    def is_verb(self, index: int) -> bool:
        """Say whether the token is a full verb in some form."""
        return self.pos[index] == "VERB" or (self.pos[index] == "AUX" and self.dep[index] not in ("aux", "auxpass"))

    def is_negated(self, index: int) -> bool:
        """Say whether 'not', 'never' or 'no longer' belongs to the verb."""
        return any(self.dep[other] == "neg" or self.lower[other] == "never" for other in self.children[index])

    def trimmed(self, tokens: list[int], marks: frozenset[str] = EDGE_PUNCTUATION) -> list[int]:
        """Cut punctuation off both ends of a list of tokens."""
        first, last = 0, len(tokens)
        while first < last and self.text[tokens[first]] in marks:
            first += 1
        while last > first and self.text[tokens[last - 1]] in marks:
            last -= 1
        return tokens[first:last]
