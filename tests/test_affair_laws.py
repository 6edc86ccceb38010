"""Laws of affairs: an entry rests on its own words and on nothing else in the text.

The paragraphs name their parties in full and do not refer to each other, so that what each says is independent of what
stands around it.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from dragoman.records.affairs import Account, Expectation, Proposal, Talks
from dragoman.records.codec import encode
from dragoman.records.intervals import Interval
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.workflows.read import read, read_all

PUBLISHED = "2024-05-15"

TRUCE = "Norway proposed a truce in Sudan on Monday. Sudan rejected the proposal."
TALKS = (
    "Peru and Chile held a second round of talks on fishing in Lima on Tuesday. Peru and Chile plan to meet in June."
)
THREAT = "Japan threatened to close its ports if Australia raised the tariff."
DEADLINE = "Kenya gave Uganda a week to release the sailors."
MEETING = "Brazilian Foreign Minister Ana Prates said she met Canadian Foreign Minister Tom Berg to discuss visas."
DENIAL = "India said its troops killed five Pakistani soldiers. Pakistan denied that any of its soldiers had died."
PARAGRAPHS = (TRUCE, TALKS, THREAT, DEADLINE, MEETING, DENIAL)
NAMES = ("truce", "talks", "threat", "deadline", "meeting", "denial")

SENTENCES = (
    "Norway offered to host a summit in July.",
    "Japan threatened to close its ports.",
    "Kenya gave Uganda a week to release the sailors.",
    "Portugal and Angola plan to sign a treaty on Friday.",
    "Mexico demanded an apology from Spain.",
)
Content = tuple[Any, ...]


@lru_cache(maxsize=256)
def record_of(text: str) -> Record:
    """Read a text as published on one day."""
    return read(text.encode(), format="text", published=PUBLISHED)


class Contents:
    """What a record's affairs say, without offsets and ids."""

    def __init__(self, record: Record) -> None:
        self._names = {actor.id: actor.name for actor in record.actors}
        self._words = {event.id: self.words(event.trigger.spans) for event in record.events}
        self._words |= {one.id: self.words(one.what.spans) for one in record.expectations}
        self._record = record

    def words(self, spans: tuple[Span, ...]) -> tuple[str, ...]:
        """Give the words of spans."""
        return tuple(span.text for span in spans)

    def parties(self, identifiers: tuple[str | None, ...]) -> tuple[str, ...]:
        """Give the names of parties."""
        return tuple(self._names[one] if one else "" for one in identifiers)

    def all(self) -> Counter[Content]:
        """Give every entry, with how often it stands in the record."""
        record = self._record
        return Counter(
            (
                *(self.expectation(one) for one in record.expectations),
                *(self.proposal(one) for one in record.proposals),
                *(self.talks(one) for one in record.talks),
                *(self.account(one) for one in record.accounts),
            )
        )

    def expectation(self, one: Expectation) -> Content:
        """Give what an expectation says."""
        condition = self.words(one.condition.spans) if one.condition else ()
        return (one.kind, self.words(one.what.spans), self.parties(one.who), days(one.window), condition, one.status)

    def proposal(self, one: Proposal) -> Content:
        """Give what a proposal says."""
        answers = tuple((self.parties((answer.actor,)), answer.answer) for answer in one.answers)
        return (one.what, self.words(one.spans), self.parties(one.put_by), answers, one.status)

    def talks(self, one: Talks) -> Content:
        """Give what a track says."""
        rounds = tuple((held.number, days(held.date)) for held in one.rounds)
        following = self._words.get(one.next or "", ())
        return (one.name, self.words(one.spans), one.state, one.rounds_held, rounds, following)

    def account(self, one: Account) -> Content:
        """Give what an account says."""
        told = tuple(
            (self.parties((version.teller,)), tuple(point.topic for point in version.points))
            for version in one.versions
        )
        return (self._words[one.of], told, tuple(difference.topic for difference in one.differences))


def days(interval: Interval | None) -> tuple[str | None, str | None] | None:
    """Give the ends of an interval."""
    return (interval.start, interval.end) if interval else None


def contents(*paragraphs: str) -> Counter[Content]:
    """Give what the affairs of an article of some paragraphs say."""
    return Contents(record_of("\n\n".join(paragraphs))).all()


@pytest.mark.parametrize("paragraph", PARAGRAPHS, ids=NAMES)
def test_every_paragraph_says_something(paragraph: str) -> None:
    """Each paragraph has an entry of its own; else the other laws would hold of nothing."""
    assert contents(paragraph)


def test_an_article_says_what_its_paragraphs_say() -> None:
    """The entries of paragraphs that do not refer to each other are those of the paragraphs alone."""
    alone: Counter[Content] = Counter()
    for paragraph in PARAGRAPHS:
        alone += contents(paragraph)
    assert contents(*PARAGRAPHS) == alone


@pytest.mark.parametrize("left_out", range(len(PARAGRAPHS)), ids=NAMES)
def test_deleting_a_paragraph_takes_its_entries_and_no_others(left_out: int) -> None:
    """What rests on other words stays as it is."""
    rest = [one for at, one in enumerate(PARAGRAPHS) if at != left_out]
    assert contents(*rest) == contents(*PARAGRAPHS) - contents(PARAGRAPHS[left_out])


@pytest.mark.parametrize("order", list(permutations(range(3))), ids=lambda order: "-".join(map(str, order)))
def test_reordering_paragraphs_changes_offsets_only(order: tuple[int, ...]) -> None:
    """Pairs of paragraphs in another order say the same."""
    pairs = [PARAGRAPHS[2 * at : 2 * at + 2] for at in order]
    assert contents(*(one for pair in pairs for one in pair)) == contents(*PARAGRAPHS)


def test_paragraphs_backwards_change_offsets_only() -> None:
    """An article told backwards says the same."""
    assert contents(*reversed(PARAGRAPHS)) == contents(*PARAGRAPHS)


@pytest.mark.parametrize("left_out", range(len(SENTENCES)))
def test_deleting_a_sentence_takes_exactly_what_rests_on_it(left_out: int) -> None:
    """Within one paragraph, too, entries go with the sentence that their words stand in, and no others do."""
    whole = record_of(" ".join(SENTENCES))
    gone = whole.document.sentences[left_out]
    told = Contents(whole)
    staying = Counter(
        (
            *(told.expectation(one) for one in whole.expectations if not touches(one.what.spans, gone)),
            *(told.proposal(one) for one in whole.proposals if not touches(one.spans, gone)),
        )
    )
    rest = record_of(" ".join(one for at, one in enumerate(SENTENCES) if at != left_out))
    assert Contents(rest).all() == staying
    assert Contents(whole).all() != staying


@pytest.mark.parametrize("moved", range(1, len(SENTENCES)))
def test_moving_a_sentence_changes_offsets_only(moved: int) -> None:
    """A sentence that refers to no other says the same at the beginning."""
    order = [SENTENCES[moved], *(one for at, one in enumerate(SENTENCES) if at != moved)]
    assert Contents(record_of(" ".join(order))).all() == Contents(record_of(" ".join(SENTENCES))).all()


def touches(spans: tuple[Span, ...], other: Span) -> bool:
    """Say whether spans lie in another one, at least in part."""
    return any(span.start < other.end and other.start < span.end for span in spans)


def test_a_batch_gives_the_bytes_of_single_readings(tmp_path: Path) -> None:
    """A record is the same whether its article is read alone or among others, in whichever order."""
    files = [tmp_path / f"{name}.txt" for name in NAMES]
    for file, paragraph in zip(files, PARAGRAPHS, strict=True):
        file.write_text(paragraph, encoding="utf-8")
    alone = {str(file): encode(read(str(file))) for file in files}
    for order in (files, files[::-1]):
        outcomes = list(read_all([str(file) for file in order]))
        assert [encode(one.record) for one in outcomes if one.record] == [alone[str(file)] for file in order]
