"""Which entry of the record stands for what is disputed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dragoman.analysis.affairs.accounts.concepts import concept, concepts_of
from dragoman.analysis.affairs.accounts.disputes import MANY, NEAR, REACH, THINGS, Dispute
from dragoman.analysis.affairs.accounts.frames import Frame
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.stances import head_of, judged
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.records.events import Event

UNREAL = frozenset(("denied", "negated", "doubted"))
TOLD_OF = frozenset(("AGREE", "CONSULT", "ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION", "CONCEDE", "PROTEST"))
"""What "tells it differently" may mean by "it"."""
SAYING = frozenset(("ACCUSE", "REQUEST", "REJECT", "THREATEN"))
"""Acts that are done by saying something: who disputes a claim disputes what it says, not that it was made."""


@dataclass(slots=True)
class Happening:
    """Something that happened, with those who tell of it.

    Attributes:
        of: id of the entry that stands for it: an event, or, where none does, the attribution that tells it first.
            Where nothing of it is an entry of the record, there is no account.
        trigger: tokens of the words that name it.
        told: what tells of it, in reading order.
        disputes: the claims about it that somebody disputes.
        words: tokens of the words by which it is told first, or by which the document says what is told differently.
        concepts: of what those who dispute it tell.
        scope: the paragraph in which the document says that its tellers differ; None where it does not.
        parted: tellings that the document says differ, by twos.
        earlier: ids of what was told before the document gives another account of it.
        named: whether the document itself says in `words` what its tellers differ on.
        occasion: whether it is a call or meeting, on which words passed that a teller may leave out.
    """

    of: str
    trigger: tuple[int, ...]
    told: list[Told]
    disputes: list[Dispute] = field(default_factory=list)
    words: tuple[int, ...] = ()
    concepts: frozenset[str] = frozenset()
    occasion: bool = False
    scope: int | None = None
    parted: list[tuple[Told, ...]] = field(default_factory=list)
    earlier: frozenset[str] = frozenset()
    named: bool = False

    def is_of(self, scene: Scene, other: Happening) -> bool:
        """Say whether another dispute is about the same deed: the same tellers, and more than one concept in common."""
        if not self.concepts & other.concepts:
            return False
        claims = [dispute.claim.content for dispute in other.disputes]
        own = [dispute.claim.content for dispute in self.disputes] or [one.content for one in self.told]
        return any(
            len(set(concepts_of(scene.tree, first)) & set(concepts_of(scene.tree, second))) >= MANY
            for first in own
            for second in claims
        )

    def goes_on_in(self, scene: Scene, other: Happening) -> bool:
        """Say whether undisputed answers go on with what the same sides tell in the same paragraph."""
        if not other.disputes or not all(dispute.agreed for dispute in other.disputes) or self.occasion:
            return False
        sides = scene.sides.all_of(one.teller for one in self.told)
        paragraphs = {one.paragraph for one in self.told}
        same = scene.sides.all_of(one.teller for one in other.told) == sides
        begins = min(one.sentence for one in self.told) <= min(one.sentence for one in other.told)
        return same and begins and {one.paragraph for one in other.told} <= paragraphs

    def holds_claim_of(self, scene: Scene, other: Happening) -> bool:
        """Say whether a dispute is over what the same sides were found to tell of here already."""
        known = {one.entry.id for one in self.told}
        inside = [dispute for dispute in other.disputes if not dispute.agreed and dispute.claim.entry.id in known]
        sides = scene.sides.all_of(one.teller for one in self.told)
        return not self.occasion and bool(inside) and scene.sides.all_of(one.teller for one in other.told) == sides

    def is_denied_in(self, scene: Scene, other: Happening) -> bool:
        """Say whether one denial by the same side answers this and another claim of one and the same other side."""
        stances = {one.entry.id: scene.stances.get(one.entry.id) for one in self.told}
        known = {key for key, stance in stances.items() if stance is not None and stance.outright}
        denied = {one.entry.id for dispute in other.disputes for one in dispute.against}
        claimants = scene.sides.all_of(dispute.claim.teller for dispute in other.disputes)
        return bool(known & denied) and claimants <= scene.sides.all_of(one.teller for one in self.told)

    def shares_telling_of(self, scene: Scene, other: Happening) -> bool:
        """Say whether the same sides tell, and one of their tellings is of both: a claim that is disputed twice."""
        shared = {one.entry.id for one in self.told} & {one.entry.id for one in other.told}
        sides = scene.sides.all_of(one.teller for one in self.told)
        same = scene.sides.all_of(one.teller for one in other.told) == sides
        return bool(shared) and same and not self.occasion and not other.occasion

    def covers(self, scene: Scene, other: Happening) -> bool:
        """Say whether a dispute that no event tells is part of what the document said its tellers differ on."""
        if self.scope is None or not other.disputes or other.of != _entry_of(other.disputes[0]):
            return False
        near = 0 <= other.disputes[0].claim.paragraph - self.scope <= NEAR
        sides = scene.sides.all_of(one.teller for one in self.told)
        return near and scene.sides.all_of(one.teller for one in other.told) == sides

    def join(self, other: Happening) -> None:
        """Take in what is told of the same."""
        self.disputes.extend(other.disputes)
        self.parted.extend(other.parted)
        known = {(one.entry.id, one.teller) for one in self.told}
        self.told.extend(one for one in other.told if (one.entry.id, one.teller) not in known)
        self.told.sort(key=lambda one: (one.sentence, min(one.content)))
        first = not other.disputes or other.disputes[0].claim.entry.id == self.told[0].entry.id
        self.words = other.words if other.named else self.words or (other.words if first else ())
        self.named = self.named or other.named
        self.concepts |= other.concepts


def happening_of(scene: Scene, dispute: Dispute, events: Sequence[Event]) -> Happening:
    """Give what is disputed, by the event that tells it where there is one, else by the claim itself.

    The event is one that the claim tells, and of whose concept the denial has a word; else the one that the claim as a
    whole tells; else one that a denial tells with a word of the claim.
    """
    if dispute.named:
        return _decided(scene, dispute, events)
    event = next(_candidates(scene, dispute, events), None)
    words = tuple(sorted(i for one in (dispute.claim, *dispute.beside) for i in one.content))
    concepts = frozenset(dispute_concepts(scene, dispute))
    if event is None:
        return Happening(_entry_of(dispute), words, dispute.told(), [dispute], words, concepts)
    trigger = triggers(scene, event)
    return Happening(event.id, trigger, dispute.told(), [dispute], words, concepts or deeds_of(scene, trigger))


def _decided(scene: Scene, dispute: Dispute, events: Sequence[Event]) -> Happening:
    """Give the decision that two judge: the last event before of whose concept it is, else their words for it."""
    concepts = set(concepts_of(scene.tree, dispute.named))
    before = [one for one in events if max(triggers(scene, one)) < min(dispute.claim.content)]
    named = (one for one in reversed(before) if concepts & set(concepts_of(scene.tree, triggers(scene, one))))
    event = next(named, None)
    if event is None:
        return Happening(_entry_of(dispute), dispute.named, dispute.told(), [dispute], dispute.named)
    return Happening(event.id, triggers(scene, event), dispute.told(), [dispute], dispute.named)


def _entry_of(dispute: Dispute) -> str:
    """Give the first entry of the record that tells of what is disputed."""
    recorded = (one.entry.id for one in (dispute.claim, *dispute.against) if one.recorded)
    return next(recorded, dispute.claim.entry.id)


def deeds_of(scene: Scene, tokens: Sequence[int]) -> frozenset[str]:
    """Give of what deeds some words tell."""
    return frozenset(concepts_of(scene.tree, tokens)) - THINGS


def dispute_concepts(scene: Scene, dispute: Dispute) -> list[str]:
    """Give of what both sides of a dispute tell, deeds alone."""
    found = (concept(scene.tree, at) for common in dispute.shared for at in common)
    return [one for one in found if one is not None and one not in THINGS]


def framed(scene: Scene, frame: Frame, events: Sequence[Event]) -> Happening:
    """Give what tellers are said to differ on: the event that the document's words for it name, or that they tell."""
    told = list(frame.told)
    # "Two descriptions of it" names nothing: it is the event before, or what is told first.
    bare = all(scene.tree.pos[i] in ("PRON", "DET") for i in frame.words)
    frame = replace(frame, words=()) if bare else frame
    named = set(concepts_of(scene.tree, frame.words))
    inside = [one for one in events if set(triggers(scene, one)) <= set(frame.words)]
    tellers = [one for one in told if one.entry.id in frame.earlier] or told
    contents = frozenset(i for one in tellers for i in one.content)
    claimed = [one for one in events if set(triggers(scene, one)) <= contents and one.type not in SAYING]
    fitting = [one for one in claimed if named & set(concepts_of(scene.tree, triggers(scene, one)))]
    later = [min(one.content) for one in told if one.entry.id not in frame.earlier] if frame.earlier else []
    earlier = [one for one in events if _is_before(scene, one, frame) and one.type in TOLD_OF]
    earlier = [one for one in earlier if max(triggers(scene, one)) < min(later, default=len(scene.tree))]
    known = [one for one in earlier if named & set(concepts_of(scene.tree, triggers(scene, one)))]
    event = next(iter((*inside, *fitting, *reversed(known), *(() if frame.words else reversed(earlier)))), None)
    words = frame.words or _first_words(scene, told, event)
    recorded = next((one.entry.id for one in told if one.recorded), frame.entry)
    of = event.id if event else recorded or told[0].entry.id
    trigger = triggers(scene, event) if event else words
    found = Happening(of, trigger, told, [], words, frozenset(named), scope=frame.paragraph, earlier=frame.earlier)
    found.named, found.parted = bool(frame.words), [frame.parted] if frame.parted else []
    return found


def _first_words(scene: Scene, told: Sequence[Told], event: Event | None) -> tuple[int, ...]:
    """Give the words that first tell of what tellers differ on: those that hold the event, else the event's own."""
    if event is None:
        return tuple(sorted(told[0].content))
    own = triggers(scene, event)
    holding = next((one for one in told if set(own) <= one.content), None)
    return tuple(sorted(holding.content)) if holding is not None else own


def _is_before(scene: Scene, event: Event, frame: Frame) -> bool:
    first = min(triggers(scene, event))
    return 0 <= frame.paragraph - scene.tree.parse.paragraph_of(first) <= REACH


def triggers(scene: Scene, event: Event) -> tuple[int, ...]:
    """Give the tokens of an event's trigger."""
    return tuple(index for span in event.trigger.spans for index in scene.tree.parse.covered(span))


def _candidates(scene: Scene, dispute: Dispute, events: Sequence[Event]) -> Iterator[Event]:
    tree = scene.tree
    inside = [one for one in events if set(triggers(scene, one)) <= dispute.claim.content]
    shared = set(dispute_concepts(scene, dispute))
    for event in inside:
        if shared & set(concepts_of(tree, triggers(scene, event))):
            yield event
    head = head_of(tree, dispute.claim)
    whole = [event for event in inside if event.type not in SAYING and head in triggers(scene, event)]
    if not shared:
        yield from whole
    for other in dispute.against:
        for event in events:
            own = set(triggers(scene, event))
            if event.status in UNREAL and own <= other.content and shared & set(concepts_of(tree, own)):
                yield event
    yield from whole
    if not inside and judged(tree, dispute.claim) is not None:
        yield from _just_told(scene, dispute, events)


def _just_told(scene: Scene, dispute: Dispute, events: Sequence[Event]) -> Iterator[Event]:
    """Give the deeds told right before somebody judges one: 'condemned the attack'."""
    first = min(dispute.claim.content)
    for event in reversed(events):
        last = max(triggers(scene, event))
        near = 0 <= dispute.claim.sentence - scene.tree.parse.sentence_of[last] <= NEAR
        if event.type not in SAYING and last < first and near:
            yield event
