"""Accounts: versions of one happening side by side, with what each teller says, denies and leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from dragoman.analysis.affairs.accounts.allegiance import allegiances, parties_by_token
from dragoman.analysis.affairs.accounts.concepts import concepts_of
from dragoman.analysis.affairs.accounts.contrasts import (
    find_answers,
    find_contrasts,
    find_disclaimers,
    find_identities,
    find_parties_heard,
    find_renamings,
)
from dragoman.analysis.affairs.accounts.countings import find_countings, find_counts
from dragoman.analysis.affairs.accounts.disputes import find_disputes
from dragoman.analysis.affairs.accounts.frames import find_frames
from dragoman.analysis.affairs.accounts.happenings import Happening, deeds_of, framed, happening_of, triggers
from dragoman.analysis.affairs.accounts.linking import linked
from dragoman.analysis.affairs.accounts.mutual import find_mutual
from dragoman.analysis.affairs.accounts.readouts import find_readouts, is_occasion, of_those_present
from dragoman.analysis.affairs.accounts.scene import Scene, scene_of
from dragoman.analysis.affairs.accounts.stances import blames, head_of, is_inward_noun, judged
from dragoman.analysis.affairs.accounts.tellers import Cast, Told, tellings
from dragoman.analysis.affairs.accounts.unrecorded import find_aside
from dragoman.analysis.affairs.accounts.verdicts import find_callings, find_judgements, find_retorts, find_verdicts
from dragoman.analysis.affairs.accounts.versions import account_of
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Account
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure
from dragoman.records.events import Event
from dragoman.records.order import reading_order

DEEDS = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "SANCTION", "AID", "COOPERATE"))
"""Happenings other than meetings that can be told in several ways; what is only said is told by whoever says it."""
DECISIONS = frozenset(("AGREE", "CONCEDE", "REJECT", "SUPPORT"))
"""What is decided is told in several ways where somebody denies or judges it; that two speak of it is not enough."""
AFTER = 2
"""How many sentences after a telling it is said what its teller did not say."""
PRIVATE = 0.5
"""The confidence of an account that private persons tell."""
REAL = ("happened", "ongoing", "denied", "doubted")


def find_accounts(
    tree: Tree,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    events: tuple[Event, ...],
    figures: tuple[Figure, ...],
) -> tuple[Account, ...]:
    """Find the happenings that parties tell, with each party's version.

    A meeting or call is told by whoever tells of it, were it one teller alone; of other happenings there is an account
    where two sides tell of them. What a teller leaves out is said so by somebody (an omission of the record), or was
    looked for: the words of another teller's point that stand nowhere in this one's words on the happening. That
    something was not found is no claim about why.

    Args:
        tree: the document's parse.
        actors: its parties.
        attributions: its attributions, omissions among them.
        events: its events.
        figures: its figures, which tellers may give differently.

    Returns:
        Accounts in reading order of the happenings.
    """
    sides = allegiances(tree, actors)
    cast = Cast(sides, actors, parties_by_token(tree, actors))
    told = tellings(tree, attributions, cast)
    told += find_aside(tree, told, (attributions, events), cast)
    told = sorted((*told, *find_counts(tree, told, figures, cast)), key=lambda one: (one.sentence, min(one.content)))
    scene = scene_of(tree, told, cast, attributions)
    found = _gathered(scene, events, figures)
    for one in found:
        _add_silence(scene, one)
    made = (_weighed(scene, one, account_of(scene, one, figures)) for one in found)
    accounts = {one.id: one for one in made}
    return tuple(sorted(accounts.values(), key=reading_order))


def _gathered(scene: Scene, events: Sequence[Event], figures: Sequence[Figure]) -> list[Happening]:
    """Gather what is told, each happening once: what events tell of first, what only the document sets apart last."""
    found = list(_of_events(scene, events))
    told_of = [event for event in events if event.status in (*REAL, "negated")]
    frames = [*find_mutual(scene), *find_frames(scene)]
    for frame in (one for one in frames if not one.earlier):
        _enter(scene, found, framed(scene, frame, told_of))
    disputes = find_disputes(scene)
    others = (*find_countings(scene, figures), *find_judgements(scene), *find_contrasts(scene), *find_renamings(scene))
    others = (*others, *find_identities(scene), *find_callings(scene), *find_verdicts(scene), *find_retorts(scene))
    for dispute in (*disputes, *others, *find_answers(scene, told_of)):
        _enter(scene, found, happening_of(scene, dispute, told_of))
    for frame in (one for one in frames if one.earlier):
        _enter(scene, found, framed(scene, frame, told_of))
    for happening in find_readouts(scene, told_of):
        _enter(scene, found, happening)
    for event, own in (*find_disclaimers(scene, told_of, disputes), *find_parties_heard(scene, told_of)):
        _enter(scene, found, Happening(event.id, triggers(scene, event), own))
    return found


def _add_silence(scene: Scene, happening: Happening) -> None:
    """Add what a teller is said not to say right after he has told of a happening, in the same paragraph."""
    known = {one.entry.id for one in happening.told}
    for one in scene.told:
        if not one.silent or one.entry.id in known:
            continue
        told = (other for other in happening.told if scene.sides.of(other.teller) == scene.sides.of(one.teller))
        if any(other.paragraph == one.paragraph and 0 <= one.sentence - other.sentence <= AFTER for other in told):
            happening.told.append(one)
    happening.told.sort(key=lambda one: (one.sentence, min(one.content)))


def _weighed(scene: Scene, happening: Happening, account: Account) -> Account:
    """Be less sure where fewer than two of public standing tell: what persons hold against each other is often talk."""
    sides = scene.sides.all_of(one.teller for one in happening.told)
    if happening.occasion or sum(scene.sides.is_public(side) for side in sides) > 1:
        return account
    return msgspec.structs.replace(account, confidence=PRIVATE)


def _of_events(scene: Scene, events: Sequence[Event]) -> Iterator[Happening]:
    for event in events:
        if event.status in REAL:
            own = linked(scene.tree, event, scene.told, scene.sides)
            present = scene.sides.all_of((*event.actors, *event.recipients))
            own = [one for one in own if one.entry.act != "ask" or scene.sides.of(one.teller) in present]
            own = [one for one in own if _tells(scene, one, occasion=event.type == "CONSULT")]
            if event.type == "CONSULT":
                once = is_occasion(scene.tree, triggers(scene, event))
                own = of_those_present(scene, event, own) if once else []
            if _counts(scene, event, own):
                own = _without_lone_member(scene, own)
                deeds = frozenset() if event.type == "CONSULT" else deeds_of(scene, triggers(scene, event))
                yield Happening(event.id, triggers(scene, event), own, concepts=deeds, occasion=event.type == "CONSULT")


def _enter(scene: Scene, found: list[Happening], happening: Happening) -> None:
    """Enter something that happened, joined to what is of the same entry, or of the same deed in the same dispute."""
    told = {one.entry.id for one in happening.told}
    deniers = scene.sides.all_of(one.teller for dispute in happening.disputes for one in dispute.against)
    for other in found:
        involved = bool(deniers) and deniers <= scene.sides.all_of(one.teller for one in other.told)
        known = {one.entry.id for one in other.told}
        plain = not any(any(dispute.shared) for dispute in happening.disputes)
        same = other.of == happening.of or (told <= known and (plain or not other.occasion))
        same = same or other.shares_telling_of(scene, happening)
        same = same or other.goes_on_in(scene, happening) or other.holds_claim_of(scene, happening)
        goes_back = bool(happening.earlier & known) or other.is_denied_in(scene, happening)
        same = same or (goes_back and not other.occasion)
        if same or (involved and other.is_of(scene, happening)) or other.covers(scene, happening):
            other.join(happening)
            return
    unrecorded = {one.entry.id for one in happening.told if not one.recorded}
    if len(scene.sides.all_of(one.teller for one in happening.told)) > 1 and happening.of not in unrecorded:
        found.append(happening)


def _tells(scene: Scene, one: Told, *, occasion: bool) -> bool:
    """Say whether somebody tells of a happening: who wants, plans or demands something about it does not.

    On a call or meeting what was demanded or agreed is part of what was told of it; a "reluctance" is not.
    """
    if is_inward_noun(scene.tree, one):
        return False
    return occasion or one.silent or scene.stances[one.entry.id].kind != "none" or judged(scene.tree, one) is not None


def _without_lone_member(scene: Scene, own: list[Told]) -> list[Told]:
    """Leave out the one member of several who tell together where nobody else tells: he tells nothing different."""
    joint = [one for one in own if len(scene.sides.all_of((one.teller,))) > 1]
    rest = scene.sides.all_of(one.teller for one in own if one not in joint)
    lone = len(rest) == 1 and rest <= scene.sides.all_of(one.teller for one in joint)
    return joint if lone else own


def _judges_ill(scene: Scene, one: Told) -> bool:
    return judged(scene.tree, one) is not None and blames(scene.tree, one)


def _counts(scene: Scene, event: Event, own: Sequence[Told]) -> bool:
    """Say whether there is an account: two sides tell, or one who was there tells of a meeting of his with another.

    Two of whom neither had a part in it tell of it only where one denies or blames what was done: what onlookers have
    to say of an attack is comment.
    """
    sides = scene.sides
    tellers = sides.all_of(one.teller for one in own if len(sides.all_of((one.teller,))) == 1)
    present = sides.all_of((*event.actors, *event.recipients))
    disputed = any(scene.stances[one.entry.id].outright for one in own)
    disputed = disputed or (bool(tellers & present) and any(_judges_ill(scene, one) for one in own))
    if len(tellers) > 1 and event.type in DECISIONS:
        return disputed
    if len(tellers) > 1:
        heard = len(tellers & present) > (event.type != "CONSULT")
        return event.type in (*DEEDS, "CONSULT") and (disputed or heard)
    real = event.type == "CONSULT" and event.status in ("happened", "ongoing")
    real = real and all(scene.is_somebody(side) for side in present)
    there = [one for one in own if sides.all_of((one.teller,)) & present]
    return real and len(present) > 1 and any(_tells_itself(scene, event, one) for one in there)


def _tells_itself(scene: Scene, event: Event, one: Told) -> bool:
    """Say whether a lone teller tells of a meeting as such: as the main thing he says, or what was said on it."""
    tree, trigger = scene.tree, set(triggers(scene, event))
    others = scene.sides.all_of((*event.actors, *event.recipients)) - {scene.sides.of(one.teller)}
    himself = one.teller in scene.sides.expanded((*event.actors, *event.recipients))
    told = (other for other in scene.told if other.within == one.entry.id)
    if himself and any(scene.sides.of(other.teller) in others for other in told):
        return True
    head = head_of(tree, one)
    if head is not None and tree.tag[head] == "VB" and tree.has_child(head, "to"):
        return False
    if not trigger & one.content:
        return bool({"meeting", "call"} & set(concepts_of(tree, one.content)))
    near = {head, *(tree.children[head] if head is not None else ())}
    return bool(trigger & near)
