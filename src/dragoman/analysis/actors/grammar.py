"""The parse as plain lists, and the few questions of grammar that the search for actors asks of it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.actors.verb_forms import is_verb_form
from dragoman.analysis.actors.words import CAPITALISED, LOCATIVE, SAYING
from dragoman.analysis.parsing.parse import Parse

SUBJECTS = ("nsubj", "csubj")
COMPLEMENTING = frozenset(("of", "for", "at", "in", "from", "with", "on", "to"))
# Words of captions, which no name ends with: 'Image: A. Person'.
CREDITS = frozenset(("Image", "Images", "Photo", "Photos", "Picture", "Pictures", "File", "Video", "Credit", "Source"))
CLOSERS = frozenset((",", ".", ";", ":", ")", "—", "–", "-", "?", "!", "”", '"', "''"))


@dataclass(frozen=True, slots=True)
class Grammar:
    """A parsed document, token by token; every list has one item a token.

    Attributes:
        text: the token.
        lower: the token in lower case.
        lemma: its dictionary form.
        tag: its Penn Treebank tag.
        dep: the label of the arc to its head.
        head: the index of its head; its own at the root.
        entity: the label of the named entity that it lies in, or "".
        children: the indices of its dependents, in reading order.
        sentence: the index of its sentence.
        quotation: the index of the quotation that it lies in, or -1.
        opens: whether a named entity begins with it.
        is_spaced: whether white space stands before it.
        headlines: the sentences in title case, where capitals prove nothing.
    """

    text: list[str]
    lower: list[str]
    lemma: list[str]
    tag: list[str]
    dep: list[str]
    head: list[int]
    entity: list[str]
    children: list[list[int]]
    sentence: tuple[int, ...]
    quotation: list[int]
    opens: list[bool]
    is_spaced: list[bool]
    headlines: frozenset[int]

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.text)

    def is_name_word(self, index: int) -> bool:
        """Say whether a token is written like a part of a proper name. False outside the document."""
        if not 0 <= index < len(self.text):
            return False
        if self.text[index] in CREDITS and self.word(index + 1) == ":":
            return False
        return self.text[index][:1].isupper() and self.tag[index] in ("NNP", "NNPS")

    def same_sentence(self, left: int, right: int) -> bool:
        """Say whether both indices are tokens of one sentence."""
        return 0 <= left < len(self) and 0 <= right < len(self) and self.sentence[left] == self.sentence[right]

    def word(self, index: int) -> str:
        """Give a token in lower case, or "" outside the document."""
        return self.lower[index] if 0 <= index < len(self.text) else ""

    def top(self, first: int, last: int) -> int:
        """Give the token of a phrase that its other tokens hang on: the first whose head lies outside."""
        for index in range(last - 1, first - 1, -1):
            if not first <= self.head[index] < last or self.head[index] == index:
                return index
        return last - 1

    def coordinate(self, index: int) -> int:
        """Give the first member of the coordination that a token belongs to."""
        for _ in range(8):
            if self.dep[index] != "conj" or self.tag[self.head[index]][:1] != self.tag[index][:1]:
                break
            index = self.head[index]
        return index

    def subject_of(self, index: int) -> int | None:
        """Give the verb whose active subject a noun is, alone or as a member of a coordination, or None."""
        index = self.coordinate(index)
        if self.dep[index] not in SUBJECTS:
            return None
        verb = self.head[index]
        return verb if self.tag[verb].startswith(("V", "MD")) else None

    def governing(self, index: int) -> tuple[str, int] | None:
        """Give the preposition that governs a noun, in lower case, with its index, or None."""
        index = self.coordinate(index)
        if self.dep[index] != "pobj":
            return None
        return self.lower[self.head[index]], self.head[index]

    def opens_sentence(self, index: int) -> bool:
        """Say whether a token is the first of its sentence that is a word."""
        before = index - 1
        while before >= 0 and self.sentence[before] == self.sentence[index] and not self.text[before][:1].isalnum():
            before -= 1
        return before < 0 or self.sentence[before] != self.sentence[index]

    def opens_turn(self, index: int) -> bool:
        """Say whether a token is a name before a colon with which somebody's turn begins: 'Drast: I was there'."""
        is_label = self.word(index + 1) == ":" and self.text[index] not in CREDITS
        return is_label and self.text[index][:1].isupper() and self.opens_sentence(index)

    def complement_end(self, head: int) -> int:
        """Give the end of a noun with the short phrase right after it: 'the mayor of Paris', 'an official at court'."""
        preposition = head + 1
        if self.word(preposition) not in COMPLEMENTING or self.head[preposition] != head:
            return head + 1
        for thing in self.children[preposition]:
            if self.dep[thing] == "pobj" and preposition < thing <= preposition + 6:
                between = self.text[preposition + 1 : thing]
                is_plain = all(word[:1].isalnum() or word in ("'s", "-") for word in between)
                return (self.complement_end(thing) if self.is_name_word(thing) else thing + 1) if is_plain else head + 1
        return head + 1

    def is_source(self, index: int) -> bool:
        """Say whether a noun is one whose word something is: subject of a verb of saying, 'according to', 'said by'."""
        verb = self.subject_of(index)
        if verb is not None:
            return self.lemma[verb] in SAYING
        governing = self.governing(index)
        if governing is None:
            return self._is_inverted_subject(index)
        preposition, place = governing
        if preposition == "to":
            return self.word(place - 1) == "according"
        return preposition == "by" and self.dep[place] == "agent" and self.lemma[self.head[place]] in SAYING

    def _is_inverted_subject(self, index: int) -> bool:
        """After a quotation, 'said Smith' is now and then parsed as verb and object."""
        verb = self.head[index]
        return (
            self.dep[index] in ("dobj", "attr", "oprd")
            and self.text[verb] == "said"
            and self.left_edge(index) == verb + 1
            and self.quotation[verb - 1] >= 0
        )

    def is_place(self, index: int) -> bool:
        """Say whether a noun names only where something is or happens."""
        governing = self.governing(index)
        if governing is not None:
            return governing[0] in LOCATIVE
        return self.dep[index] in ("appos", "npadvmod") and self.entity[self.head[index]] in ("GPE", "LOC", "FAC")

    def left_edge(self, index: int) -> int:
        """Give the first token of the unbroken run of dependents that stands before a noun."""
        edge = index
        pending = [index]
        while pending:
            for child in self.children[pending.pop()]:
                if child < edge or child < index:
                    edge = min(edge, child)
                    pending.append(child)
        while edge < index and self.dep[edge] in ("punct", "cc", "prep", "preconj", "mark", "advmod"):
            edge += 1
        return edge


def tabulate(parse: Parse) -> Grammar:
    """Read a parse once, token by token; spaCy's own attribute access costs too much to be repeated."""
    tokens = list(parse.tokens)
    text = [token.text for token in tokens]
    head = [token.head.i for token in tokens]
    children: list[list[int]] = [[] for _ in tokens]
    for index, above in enumerate(head):
        if above != index:
            children[above].append(index)
    quotation = [-1] * len(tokens)
    for number, quoted in enumerate(parse.quotations):
        for index in range(quoted.first, quoted.last):
            quotation[index] = number
    return Grammar(
        text=text,
        lower=[word.lower() for word in text],
        lemma=[token.lemma_ for token in tokens],
        tag=[token.tag_ for token in tokens],
        dep=[token.dep_ for token in tokens],
        head=head,
        entity=[token.ent_type_ for token in tokens],
        children=children,
        sentence=parse.sentence_of,
        quotation=quotation,
        opens=[token.ent_iob_ == "B" for token in tokens],
        is_spaced=[False, *(bool(token.whitespace_) for token in tokens[:-1])][: len(tokens)],
        headlines=_headlines(parse, text),
    )


def _headlines(parse: Parse, text: list[str]) -> frozenset[int]:
    """Find the sentences of four words or more whose longer words are all in capitals.

    One that ends with a full stop must also have a verb or a small word in capitals, as no list of names has.
    """
    found = []
    for sentence in parse.sentences:
        words = [word for word in text[sentence.first : sentence.last] if len(word) > 3 and word[0].isalpha()]
        is_closed = text[sentence.last - 1] in CLOSERS
        if len(words) <= 3 or not all(word[0].isupper() for word in words):
            continue
        following = text[sentence.first + 1 : sentence.last]
        if not is_closed or any(word.istitle() and _proves_title_case(word) for word in following):
            found.append(sentence.index)
    return frozenset(found)


def _proves_title_case(word: str) -> bool:
    return word in CAPITALISED or is_verb_form(word)
