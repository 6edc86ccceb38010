"""Tellings that the document sets against each other, and denials of any part in what the document tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dragoman.analysis.affairs.accounts.concepts import (
    DEEDS,
    HARM,
    HARMED,
    VIOLENT_DEEDS,
    common_concepts,
    concept,
    concepts_of,
)
from dragoman.analysis.affairs.accounts.disputes import MANY, NEAR, REACH, Dispute
from dragoman.analysis.affairs.accounts.linking import linked
from dragoman.analysis.affairs.accounts.scene import Scene, names_side
from dragoman.analysis.affairs.accounts.stances import head_of, is_disclaimer
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import CONTRASTING, INSISTING, REPLYING
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import Event

TELLING = ("claims", "denies")
OPENING = 3
"""How many words a sentence may open with before the one that sets it against the last."""
ADMITTING = frozenset(("confirm", "acknowledge", "admit", "concede"))
ANSWERING = frozenset(("reply", "respond", "retort", "rejoin", "counter"))
ANNOUNCING = frozenset(("announce", "declare", "unveil", "disclose"))
SOON = 4
"""How many sentences on those between whom something was done are heard on it."""
HOSTILE = ("ASSAULT", "COERCE", "MOBILIZE", "SANCTION")
VIOLENT = ("ASSAULT", "COERCE")


def find_contrasts(scene: Scene) -> Iterator[Dispute]:
    """Find two sides that tell of one thing one after the other, joined by "but", "while", "insisted".

    They must have a deed in common: that one side hopes and the other doubts is no account of anything.
    """
    claims = [one for one in scene.told if scene.stances[one.entry.id].kind in TELLING and one.within is None]
    for at, later in enumerate(claims):
        for earlier in _other_side_before(scene, claims[:at], later):
            common = common_concepts(scene.tree, earlier.content, later.content)
            told = set(common) & DEEDS or _holds_out(earlier, later) or _lay_blame(scene.tree, earlier, later)
            told = told or _are_of_deed_told(scene, earlier, later)
            standing = scene.has_standing(earlier) or scene.has_standing(later)
            if standing and told and _is_set_against(scene.tree, earlier, later):
                yield Dispute(earlier, [later], [tuple(common.values())])
                break


def _other_side_before(scene: Scene, told: Sequence[Told], later: Told) -> Iterator[Told]:
    """Give what the side that was heard right before another one has just said, the last of it first."""
    side: Side | None = None
    for earlier in reversed(told):
        other = scene.sides.of(earlier.teller)
        near = later.sentence - earlier.sentence <= NEAR and later.paragraph - earlier.paragraph <= NEAR
        if side is None:
            if other == scene.sides.of(later.teller) or not near:
                return
            side = other
        # What the same side said a sentence earlier is as near as what it said last.
        same = earlier.paragraph == told[-1].paragraph and later.sentence - earlier.sentence <= MANY
        if other != side or not (near or same):
            return
        yield earlier


def _are_of_deed_told(scene: Scene, earlier: Told, later: Told) -> bool:
    """Say whether both tell of what the document has told a few sentences before: 'collided', 'rammed', 'the bow'.

    One of them must speak of the deed itself, the other at least of a thing or person in it.
    """
    tree = scene.tree
    spoken = frozenset(i for one in scene.told for i in one.content)
    for number in range(max(0, earlier.sentence - SOON), earlier.sentence + 1):
        sentence = tree.parse.sentences[number]
        verbs = list(range(sentence.first, min(sentence.last, *earlier.cue, *earlier.content)))
        verbs = [i for i in verbs if i not in spoken and tree.tag[i] in ("VBD", "VBN", "VBG") and tree.is_verb(i)]
        deeds = {concept(tree, i) for i in verbs} & DEEDS
        if not deeds:
            continue
        words = set(concepts_of(tree, range(sentence.first, sentence.last)))
        first, second = set(concepts_of(tree, earlier.content)), set(concepts_of(tree, later.content))
        if first & words and second & words and (first | second) & deeds:
            return True
    return False


def _lay_blame(tree: Tree, earlier: Told, later: Told) -> bool:
    """Say whether two counterparts each tell what somebody did: with active verbs of the past that have goals."""
    for one in (earlier, later):
        head = head_of(tree, one)
        if head is None or tree.tag[head] not in ("VBD", "VBN") or tree.child(head, "nsubj") is None:
            return False
        if tree.child(head, "dobj") is None:
            return False
    return any(tree.lemma[i] in ("counterpart", "rival", "adversary", "foe") for i in later.cue)


def _holds_out(earlier: Told, later: Told) -> bool:
    """Say whether somebody insists on his telling against who has just complained, accused or denied."""
    cue = later.entry.cue
    return cue is not None and cue.lemma in INSISTING and earlier.entry.act in ("accuse", "deny")


def _is_set_against(tree: Tree, earlier: Told, later: Told) -> bool:
    cue = later.entry.cue
    if cue is not None and cue.lemma in INSISTING:
        return True
    start = tree.parse.sentences[tree.parse.sentence_of[min(later.cue or later.content)]].first
    first = min(later.cue or later.content)
    if any(tree.lemma[i] in ("counterpart", "rival", "adversary", "foe") for i in later.cue):
        return True
    if earlier.sentence == later.sentence:
        before = [i for i in (*earlier.content, *earlier.cue) if i < first]
        between = range(max(before, default=first), first)
        return any(tree.lower[i] in CONTRASTING for i in between)
    opening = range(start, min(start + OPENING, len(tree)))
    return any(tree.lower[i] in CONTRASTING for i in opening) or _stands_by(tree, later)


def _stands_by(tree: Tree, later: Told) -> bool:
    """Read ', by contrast,', ', however,', ', for its part,', 'in turn' beside the teller."""
    words = [i for i in later.cue if tree.is_verb(i)]
    beside = {tree.lower[i] for verb in words for child in tree.children[verb] for i in tree.subtree(child)[:3]}
    return bool(beside & {"however", "contrast", "contrary", "instead", "part", "turn"}) and not set(words) & set(
        later.content
    )


def find_identities(scene: Scene) -> Iterator[Dispute]:
    """Find who says what the dead were, and what the other side says right after: 'all were fighters', 'of them women'.

    The next telling takes the dead up as "them", "those killed" or by their noun.
    """
    tree = scene.tree
    claims = [one for one in scene.told if scene.stances[one.entry.id].kind in TELLING and one.within is None]
    for earlier, later in pairwise(claims):
        near = later.sentence - earlier.sentence <= NEAR and later.paragraph - earlier.paragraph <= NEAR
        if not near or scene.sides.of(earlier.teller) == scene.sides.of(later.teller):
            continue
        harmed, others = _who_were(tree, earlier), _who_were(tree, later)
        again = {tree.lower[i] for i in later.content} & {"them", "those", "victims", "dead"}
        if (harmed and (again or others)) or (others and _of_the_dead(tree, earlier)):
            yield Dispute(earlier, [later], [harmed or ()])


def _of_the_dead(tree: Tree, told: Told) -> bool:
    """Say whether somebody tells of one who was just named among the dead, in the sentence before in his paragraph."""
    if not told.sentence:
        return False
    before = tree.parse.sentences[told.sentence - 1]
    same = tree.parse.paragraph_of(before.first) == told.paragraph
    return same and any(tree.lower[i] in HARMED for i in range(before.first, before.last))


def _who_were(tree: Tree, told: Told) -> tuple[int, ...]:
    """Give the words for those who came to harm of whom it is said what they were: 'the dead were fighters'."""
    for verb in sorted(told.content):
        subject = tree.child(verb, "nsubj")
        if subject is None or not (tree.lemma[verb] in ("carry", "hold") or tree.child(verb, "attr") is not None):
            continue
        harmed = tuple(i for i in tree.subtree(subject) if concept(tree, i) in HARM or tree.lower[i] in HARMED)
        if harmed:
            return harmed
    return ()


def find_renamings(scene: Scene) -> Iterator[Dispute]:
    """Find a deed that one side tells by a verb and another speaks of by its noun: 'kidnapped', 'the kidnapping'."""
    claims = [one for one in scene.told if scene.stances[one.entry.id].kind == "claims" and one.within is None]
    for later in claims:
        nouns = [i for i in later.content if scene.tree.pos[i] == "NOUN" and is_definite(scene.tree, i)]
        named = {concept(scene.tree, i) for i in nouns} & VIOLENT_DEEDS
        for earlier in reversed(claims):
            head = head_of(scene.tree, earlier)
            near = 0 <= later.paragraph - earlier.paragraph <= REACH and earlier.sentence < later.sentence
            other = scene.sides.of(earlier.teller) != scene.sides.of(later.teller) and _concerned(scene, earlier, later)
            told = head is not None and scene.tree.is_verb(head)
            if near and other and told and head is not None and concept(scene.tree, head) in named:
                yield Dispute(earlier, [later], [(head,)], agreed=True)
                break


def _concerned(scene: Scene, earlier: Told, later: Told) -> bool:
    """Say whether one of two tellers speaks of the other, or of his own deed; anybody else is an onlooker."""
    first, second = scene.sides.of(earlier.teller), scene.sides.of(later.teller)
    if names_side(scene, earlier, second) or names_side(scene, later, first):
        return True
    head = head_of(scene.tree, earlier)
    doer = scene.tree.child(head, "nsubj") if head is not None else None
    own = doer is not None and any(scene.tree.tag[i] in ("PRP", "PRP$") for i in scene.tree.subtree(doer))
    return own and scene.has_standing(later)


def find_answers(scene: Scene, events: Sequence[Event]) -> Iterator[Dispute]:
    """Find who is told to have done somebody harm, and tells of it himself in the next sentence.

    'The navy said that Chinese vessels had rammed its boat. Beijing said that its crews had kept their distance.'
    """
    told = [one for one in scene.told if one.within is None]
    for at, later in enumerate(told):
        if scene.stances[later.entry.id].kind == "none":
            continue
        for earlier in _before(scene, told[:at], later):
            if scene.stances[earlier.entry.id].kind != "claims":
                continue
            if _is_accused(scene, earlier, later, events):
                yield Dispute(earlier, [later], [()], agreed=True)
                break
            if not scene.has_standing(later):
                continue
            harmed = _does_harm(scene, earlier, scene.sides.of(later.teller), events) and scene.has_standing(earlier)
            replies = later.sentence - earlier.sentence <= NEAR and _replies(scene, earlier, later)
            if harmed or replies:
                yield Dispute(earlier, [later], [()], agreed=True)
                break


def _is_accused(scene: Scene, earlier: Told, later: Told, events: Sequence[Event]) -> bool:
    """Say whether somebody answers what he was just accused of: he, or whoever speaks for him, tells how it was."""
    if earlier.entry.act != "accuse" or scene.stances[later.entry.id].kind not in ("claims", "denies", "refers"):
        return False
    side = scene.sides.of(later.teller)
    cues = {
        i for span in (earlier.entry.cue.spans if earlier.entry.cue else ()) for i in scene.tree.parse.covered(span)
    }
    accused = [one for one in events if one.type == "ACCUSE" and scene.tree.parse.tokens_of(one.trigger.spans) & cues]
    meant = side in scene.sides.all_of(identifier for one in accused for identifier in one.recipients)
    charged = any(scene.tree.lower[i] in ("of", "for", "over") or scene.tree.is_verb(i) for i in earlier.content)
    return charged and (meant or names_side(scene, earlier, side))


def _before(scene: Scene, told: Sequence[Told], later: Told) -> Iterator[Told]:
    """Give what the side heard right before has said in the last sentences: 'blamed the rebels. "They fired," he said'.

    The last of it comes first.
    """
    side: Side | None = None
    for earlier in reversed(told):
        other = scene.sides.of(earlier.teller)
        near = 0 < later.sentence - earlier.sentence <= NEAR + 1 and later.paragraph - earlier.paragraph <= NEAR
        side = side or other
        if not near or other != side or other == scene.sides.of(later.teller):
            return
        yield earlier


def _replies(scene: Scene, earlier: Told, later: Told) -> bool:
    """Say whether a telling answers the one right before it: by its verb, or as it admits what is laid at its door."""
    side = scene.sides.of(later.teller)
    cue = later.entry.cue.lemma if later.entry.cue else ""
    admits = cue in ADMITTING or later.lets_stand
    if admits or cue in ("blame", "attribute"):
        # Who confirms what was announced tells nothing else; who admits what he is said to have done answers it.
        lemma = earlier.entry.cue.lemma if earlier.entry.cue else ""
        return names_side(scene, earlier, side) and lemma not in ANNOUNCING
    same = later.paragraph == earlier.paragraph
    same = same or (cue in ANSWERING and names_side(scene, earlier, side))
    replies = cue in REPLYING and scene.stances[later.entry.id].kind in TELLING
    return replies and same and scene.has_standing(earlier)


def _does_harm(scene: Scene, claim: Told, side: str, events: Sequence[Event]) -> bool:
    """Say whether a claim tells of a hostile deed by or against a side: by an event, or as an accusation."""
    if claim.entry.act == "accuse":
        return names_side(scene, claim, side)
    for event in events:
        inside = scene.tree.parse.tokens_of(event.trigger.spans) <= claim.content
        parties = scene.sides.all_of((*event.actors, *event.recipients))
        if inside and event.type in HOSTILE and side in parties:
            return True
    return False


def find_parties_heard(scene: Scene, events: Sequence[Event]) -> Iterator[tuple[Event, list[Told]]]:
    """Find hostile deeds of one side against another of which the document hears both right after it has told them.

    Yields:
        The event, and what each of the two sides says first.
    """
    for event in events:
        doers, others = scene.sides.all_of(event.actors), scene.sides.all_of(event.recipients)
        doers, others = _opposed(doers, others)
        if event.type not in HOSTILE or event.attribution is not None or not doers or not others or doers & others:
            continue
        last = max(scene.tree.parse.tokens_of(event.trigger.spans))
        sentence, paragraph = scene.tree.parse.sentence_of[last], scene.tree.parse.paragraph_of(last)
        heard: dict[str, Told] = {}
        for one in scene.told:
            near = 0 < one.sentence - sentence <= SOON and one.paragraph - paragraph <= NEAR and one.within is None
            tells = scene.stances[one.entry.id].kind in ("claims", "denies", "refers")
            if near and tells and scene.sides.of(one.teller) in doers | others:
                heard.setdefault(scene.sides.of(one.teller), one)
        if heard.keys() & doers and heard.keys() & others:
            yield event, list(heard.values())


def _opposed(doers: frozenset[str], others: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Set the two who do something to each other against each other: 'Thai and Cambodian troops exchanged fire'."""
    if len(doers) == 2 and others <= doers:
        first, second = sorted(doers)
        return frozenset((first,)), frozenset((second,))
    return doers, others


def find_disclaimers(
    scene: Scene, events: Sequence[Event], disputed: Sequence[Dispute]
) -> Iterator[tuple[Event, list[Told]]]:
    """Find who denies any part in a violent deed that the document tells, or others tell, before.

    Yields:
        The event and what is told of it, the disclaimer last.
    """
    answered = {one.entry.id for dispute in disputed for one in dispute.against}
    for one in scene.told:
        stance = scene.stances[one.entry.id]
        if not stance.outright or not is_disclaimer(scene.tree, one.content) or one.entry.id in answered:
            continue
        before = [event for event in events if event.type in VIOLENT and _is_before(scene, event, one)]
        own = concepts_of(scene.tree, one.content)
        named = [event for event in before if set(_concepts(scene, event)) & set(own)]
        event = next(iter((*named, *before)), None)
        if event is not None:
            told = [other for other in linked(scene.tree, event, scene.told, scene.sides) if other is not one]
            yield event, [*told, one]


def _concepts(scene: Scene, event: Event) -> dict[str, int]:
    return concepts_of(scene.tree, scene.tree.parse.tokens_of(event.trigger.spans))


def _is_before(scene: Scene, event: Event, one: Told) -> bool:
    """Say whether a deed is told before it is disclaimed; a story is of one such deed, however long ago it named it."""
    first = min(scene.tree.parse.tokens_of(event.trigger.spans))
    return first < min(one.content) and event.status not in ("planned", "threatened", "conditional", "proposed")
