"""One happening, one event: mentions of the same happening are joined, and where they differ is noted.

A later mention joins an earlier one of its type when nothing tells them apart (status, parties, date, place, what was
struck, 'another') and something ties them: a definite noun ("the attack"), or the same parties and the same word.
Event coreference within a document, by compatibility of arguments: Humphreys, Gaizauskas and Azzam (1997); Cybulska and
Vossen (2015), "Bag of events".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.analysis.events import anaphora
from dragoman.analysis.events import retelling_words as words
from dragoman.analysis.events.compatibility import SameParties
from dragoman.analysis.events.differences import Note, notes_between
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.status import VERBAL, Status
from dragoman.analysis.events.targets import target_of
from dragoman.analysis.events.telling import Telling
from dragoman.analysis.events.veridicality import REAL
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.intervals import Interval, Place

# What a noun points back to was mostly told in the sentence before, or in the one before that.
RECENT = 2
# One story tells of one attack, call or march of the same parties, unless it says otherwise; of other deeds it may tell
# several, so that the word must be the same.
LIKELY = frozenset(("ASSAULT", "CONSULT", "PROTEST"))


@dataclass(slots=True)
class Happening:
    """All mentions of one happening.

    Attributes:
        tellings: in reading order; the first is the one that names it.
        notes: where the mentions differ.
    """

    tellings: list[Telling]
    notes: list[Note] = field(default_factory=list)

    @property
    def first(self) -> Draft:
        """The first mention."""
        return self.tellings[0].draft

    @property
    def date(self) -> Interval | None:
        """The date of the first mention that has one with a beginning or an end, or else of any that has one."""
        dates = [telling.date for telling in self.tellings if telling.date is not None]
        return next((date for date in dates if date.start or date.end), dates[0] if dates else None)

    @property
    def place(self) -> Place | None:
        """The finest place that a mention gives, the earliest of equals."""
        places = [telling.place for telling in self.tellings if telling.place is not None]
        order = ("site", "city", "region", "country", "unknown")
        return min(places, key=lambda place: order.index(place.precision), default=None)

    @property
    def mode(self) -> str | None:
        """The first mode that a mention gives."""
        return next((telling.draft.mode for telling in self.tellings if telling.draft.mode), None)

    @property
    def status(self) -> Status:
        """The status of the first mention, but what any mention tells as going on is so, and what is told as real.

        A first mention that only names a happening ("role in the talks") says less than one that tells of it.
        """
        first = self.tellings[0].status
        going_on = next((telling.status for telling in self.tellings if telling.status.status == "ongoing"), None)
        if first.status == "happened" and not first.rules and going_on is not None:
            return going_on
        if first.status in (*REAL, "negated", "denied"):
            return first
        return next((telling.status for telling in self.tellings if telling.status.status in REAL), first)


class Joiner:
    """Joins the mentions of one document."""

    def __init__(self, tree: Tree, parties: SameParties) -> None:
        """Take the document's parse and its parties."""
        self.tree = tree
        self.parties = parties

    def join(self, tellings: Sequence[Telling]) -> list[Happening]:
        """Join mentions into happenings, in reading order of their first mentions.

        A definite noun without parties that finds nothing to point back to is no happening of its own and is left out.
        """
        found: list[Happening] = []
        for telling in sorted(tellings, key=lambda one: one.draft.head):
            fitting = [happening for happening in found if self._joins(happening, telling)]
            best = max(fitting, key=lambda happening: self._closeness(happening, telling), default=None)
            if best is not None:
                best.notes.extend(notes_between(self.tree, best.tellings, telling))
                best.tellings.append(telling)
            elif telling.draft.actors or telling.draft.recipients or telling.draft.alone:
                found.append(Happening([telling]))
        return found

    def _joins(self, happening: Happening, telling: Telling) -> bool:
        one, other = happening.first, telling.draft
        if (
            one.type != other.type
            or anaphora.is_another(self.tree, other)
            or not self._statuses_fit(happening, telling)
        ):
            return False
        if not all(self.parties.agree(told.draft, other) for told in happening.tellings):
            return False
        if not all(self._circumstances_fit(told, telling) for told in happening.tellings):
            return False
        return self._is_tied(happening, telling)

    def _is_tied(self, happening: Happening, telling: Telling) -> bool:
        """Say whether something speaks for one happening: a definite noun, or the same parties and words."""
        draft = telling.draft
        told = [earlier.draft for earlier in happening.tellings]
        if anaphora.points_back(self.tree, draft):
            return self._is_meant(told, draft)
        if not draft.actors and not draft.recipients:
            return False
        if telling.status.status not in REAL and anaphora.is_introduced(self.tree, draft):
            return False
        return any(self._names_same(one, draft) for one in told) and self._repeats(told, draft)

    def _is_meant(self, told: list[Draft], draft: Draft) -> bool:
        """Say whether a noun that points back can mean what these mentions tell."""
        tree = self.tree
        if draft.type in VERBAL and not any(anaphora.is_kin(tree, one, draft) for one in told):
            return False
        if any(anaphora.is_part_of(tree, one, draft) or anaphora.differs_in_number(tree, one, draft) for one in told):
            return False
        if draft.actors or draft.recipients:
            return any(self.parties.share(one, draft) for one in told)
        if anaphora.names_others(tree, draft) or not anaphora.adds_nothing(tree, told, draft):
            return False
        if self._is_recent(told, draft) or anaphora.is_named_after(tree, told, draft):
            return True
        return any(anaphora.is_same_word(tree, one, draft) for one in told)

    def _is_recent(self, told: list[Draft], draft: Draft) -> bool:
        sentence_of = self.tree.parse.sentence_of
        return sentence_of[draft.head] - max(sentence_of[one.head] for one in told) <= RECENT

    def _repeats(self, told: list[Draft], draft: Draft) -> bool:
        """Say whether a mention tells the same again: in a later sentence, or in a part of the same one."""
        tree = self.tree
        sentence = tree.parse.sentence_of[draft.head]
        beside = next((one for one in told if tree.parse.sentence_of[one.head] == sentence), None)
        if beside is not None:
            if tree.dep[draft.head] == "conj" and tree.is_verb(draft.head) and tree.head[draft.head] == beside.head:
                # What 'and' joins to a verb comes on top of it, but for what an attack did: 'bombed it and killed ten'.
                return anaphora.is_toll(tree, beside, draft)
            return draft.type not in VERBAL and anaphora.is_part_of(tree, beside, draft)
        if draft.type in LIKELY:
            return True
        if draft.type not in VERBAL:
            return any(tree.lemma[one.head] == tree.lemma[draft.head] for one in told)
        return any(anaphora.is_mutual(tree, one, draft) or anaphora.says_same(tree, one, draft) for one in told)

    def _names_same(self, one: Draft, other: Draft) -> bool:
        """Say whether both name who acted and towards whom, as far as either does, and share a party."""
        if one.type == "ASSAULT" and _is_exchange(one) != _is_exchange(other):
            return False
        both = bool(one.actors) == bool(other.actors) or not (one.recipients or other.recipients)
        return self.parties.share(one, other) and (both or one.type not in VERBAL)

    def _statuses_fit(self, happening: Happening, telling: Telling) -> bool:
        """Say whether one can be true of what the other tells: what is planned is not what has been held."""
        mine, theirs = happening.status, telling.status
        if mine.background != theirs.background and self._dated_apart(happening, telling):
            return False
        if (mine.status in REAL) == (theirs.status in REAL):
            return mine.status in REAL or mine.status == theirs.status
        if "denied" in (mine.status, theirs.status) or "doubted" in (mine.status, theirs.status):
            return True
        return happening.date is not None and telling.date is not None and _meets(happening.date, telling.date)

    def _dated_apart(self, happening: Happening, telling: Telling) -> bool:
        return not (anaphora.points_back(self.tree, telling.draft) and telling.date is None) or happening.date is None

    def _circumstances_fit(self, told: Telling, telling: Telling) -> bool:
        if told.date is not None and telling.date is not None and not _meets(told.date, telling.date):
            return False
        if told.place is not None and telling.place is not None and not _is_near(told.place, telling.place):
            return False
        for measure in (anaphora.manner, anaphora.extent):
            if measure(self.tree, told.draft) * measure(self.tree, telling.draft) < 0:
                return False
        one, other = target_of(self.tree, told.draft), target_of(self.tree, telling.draft)
        sorts = words.SORT_OF.get(one.lemma) if one else None, words.SORT_OF.get(other.lemma) if other else None
        return None in sorts or sorts[0] == sorts[1]

    def _closeness(self, happening: Happening, telling: Telling) -> tuple[bool, bool, bool, int, bool, int]:
        """Prefer the happening with the same party and place, told just now, whose parties the sentence names."""
        tree, parse, draft = self.tree, self.tree.parse, telling.draft
        lemma = tree.lemma[draft.head]
        number = parse.sentence_of[draft.head]
        last = max(told.draft.head for told in happening.tellings)
        place = happening.place
        return (
            any(self.parties.share(told.draft, draft) for told in happening.tellings),
            place is not None and telling.place is not None and place.name == telling.place.name,
            number - parse.sentence_of[last] <= RECENT,
            self.parties.named_in(happening.first, parse.document.sentences[number]),
            any(tree.lemma[i] == lemma for told in happening.tellings for i in told.draft.trigger),
            last,
        )


def _is_exchange(draft: Draft) -> bool:
    """Say whether both sides act: 'traded fire', 'clashed'; a blow of one of them is another happening."""
    return len(draft.actors) > 1 and not draft.recipients


def _meets(one: Interval, other: Interval) -> bool:
    """Say whether two dates can be of one moment; what is not resolved can be of any."""
    if (one.start is None and one.end is None) or (other.start is None and other.end is None):
        return True
    first, last = (one.start or "0000")[:10], (one.end or "9999")[:10]
    return first <= (other.end or "9999")[:10] and (other.start or "0000")[:10] <= last


def _is_near(one: Place, other: Place) -> bool:
    """Say whether two places can be of one happening: one name, or one wide enough to hold the other."""
    if one.name == other.name:
        return True
    if one.country is not None and other.country is not None and one.country != other.country:
        return False
    return "country" in (one.precision, other.precision) or "region" in (one.precision, other.precision)
