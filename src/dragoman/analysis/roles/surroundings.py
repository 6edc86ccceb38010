"""What stands around a title: whether it is qualified, and of what time its sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as day
from datetime import timedelta

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.roles.words import ASIDE, CHANGING, FOLLOWING, FORMER, OF_ANOTHER_TIME, QUALIFYING
from dragoman.records.actors import Actor
from dragoman.records.details import TimeExpression
from dragoman.records.spans import Span

YEAR = re.compile(r"(?:1[5-9]|20)\d\ds?")
RECENT = timedelta(days=14)


class Surroundings:
    """The parse with its time expressions, asked about single titles."""

    def __init__(self, parse: Parse, times: Iterable[TimeExpression]) -> None:
        self.parse = parse
        self._times = tuple(times)
        self._lower = [token.lower_ for token in parse.tokens]

    def is_qualified(self, span: Span, title: str, *, of_state: bool) -> bool:
        """Say whether something takes a title back: 'former', 'acting', '-elect', or another word before its owner.

        Args:
            span: the words of the title with its owner.
            title: the title as the actor has it; graded titles hold their grade.
            of_state: whether the owner is known. Otherwise an adjective or name before the title is an owner that
                nobody knows, and the office is not of the state that the person is thought to serve.
        """
        tokens = self.parse.covered(span)
        first, last = tokens[0], tokens[-1] + 1
        around = [*self._lower[max(0, first - 2) : first], *self._lower[first : last - len(title.split())]]
        if any(word in QUALIFYING for word in around):
            return True
        following = [word for word in self._lower[last : last + 2] if word not in ("-", "–")]
        if following and following[0] in FOLLOWING:
            return True
        return not of_state and self._has_unknown_owner(first)

    def _has_unknown_owner(self, first: int) -> bool:
        if first == 0 or self.parse.sentence_of[first - 1] != self.parse.sentence_of[first]:
            return False
        before = self.parse.tokens[first - 1]
        if before.text in ("'s", "’s", "'", "’"):
            return True
        return bool(before.text[:1].isupper()) and before.tag_ in ("NNP", "NNPS", "JJ", "NN", "NNS")

    def tells_of_another_time(self, span: Span, since: str, *, held_once: bool) -> bool:
        """Say whether the sentence of a title may tell of a time at which the title was right.

        Args:
            span: the words of the title.
            since: ISO date; what the sentence dates before it is another time.
            held_once: whether the person ever held the office that the title names.
        """
        sentence = self.parse.sentences[self.parse.sentence_of[self.parse.covered(span)[0]]]
        words = self._lower[sentence.first : sentence.last]
        blocked = CHANGING | OF_ANOTHER_TIME if held_once else CHANGING
        if any(word in blocked for word in words):
            return True
        if any(YEAR.fullmatch(word) and word[:4] <= since[:4] for word in words):
            return True
        held = self._of_paragraph(sentence.paragraph) if held_once else self._of_sentence(span)
        return any(end < since for end in held)

    def is_before(self, span: Span, since: str) -> bool:
        """Say whether the sentence of words tells of a time before an ISO date."""
        here = self.parse.sentence_of[self.parse.covered(span)[0]]
        sentence = self.parse.sentences[here]
        words = self._lower[sentence.first : sentence.last]
        if any(YEAR.fullmatch(word) and word[:4] < since[:4] for word in words):
            return True
        return any(end < since for end in self._of_sentence(span))

    def _of_sentence(self, span: Span) -> list[str]:
        here = self.parse.sentence_of[self.parse.covered(span)[0]]
        return [end for sentence, _, _, end in self._dated() if sentence == here]

    def _of_paragraph(self, paragraph: int) -> list[str]:
        return [end for _, number, _, end in self._dated() if number == paragraph]

    def _dated(self) -> Iterable[tuple[int, int, str, str]]:
        """Give sentence, paragraph, first and last day of each dated expression."""
        for time in self._times:
            interval = time.interval
            if interval is None or interval.start is None or interval.end is None:
                continue
            tokens = self.parse.covered(time.span)
            if len(tokens):
                sentence = self.parse.sentence_of[tokens[0]]
                yield sentence, self.parse.sentences[sentence].paragraph, interval.start[:10], interval.end[:10]

    def is_dated_now(self, span: Span, published: str) -> bool:
        """Say whether the sentence of a title tells of the last fortnight, and of no other time."""
        here = self.parse.sentence_of[self.parse.covered(span)[0]]
        latest = day.fromisoformat(published)
        dated = [(start, end) for sentence, _, start, end in self._dated() if sentence == here]
        sentence = self.parse.sentences[here]
        if not dated or any(word in CHANGING | ASIDE for word in self._lower[sentence.first : sentence.last]):
            return False
        return all(
            latest - RECENT <= day.fromisoformat(start) and day.fromisoformat(end) <= latest + timedelta(days=1)
            for start, end in dated
        )

    def is_subject(self, span: Span) -> bool:
        """Say whether the person who bears the title does what the sentence's main verb says."""
        tokens = self.parse.covered(span)
        head = self.parse.tokens[tokens[-1]]
        while head.dep_ in ("compound", "appos", "nmod", "amod", "poss", "flat") and head.head is not head:
            head = head.head
        if head.dep_ != "nsubj":
            return False
        verb = head.head
        return bool(verb.dep_ in ("ROOT", "conj", "ccomp", "parataxis") and verb.tag_ in ("VBD", "VBZ", "VBP", "VBN"))

    def is_former(self, actor: Actor) -> bool:
        """Say whether the article calls a person former anywhere."""
        return any(word in FORMER for mention in actor.mentions for word in self._before(mention.span)) or any(
            role.title.lower().startswith(("former", "ex")) for role in actor.roles
        )

    def _before(self, span: Span) -> list[str]:
        first = self.parse.covered(span)[0]
        return self._lower[max(0, first - 5) : first]

    def tells_of_change(self, actor: Actor) -> bool:
        """Say whether a sentence that names a person tells of an office taken up or laid down."""
        sentences = {self.parse.sentence_of[self.parse.covered(mention.span)[0]] for mention in actor.mentions}
        return any(
            word in CHANGING
            for index in sorted(sentences)
            for word in self._lower[self.parse.sentences[index].first : self.parse.sentences[index].last]
        )
