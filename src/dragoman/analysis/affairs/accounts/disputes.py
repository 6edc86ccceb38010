"""Claims that somebody else disputes or passes over: what is told is found from the telling, whatever entry it has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.analysis.affairs.accounts.concepts import DEEDS, HARMED, common_concepts, concepts_of
from dragoman.analysis.affairs.accounts.scene import Scene, names_side
from dragoman.analysis.affairs.accounts.stances import Stance, head_of, is_disclaimer, judged
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import ANAPHORS, CLAIMS, FORCES, TELLINGS
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import Figure

REACH = 2
"""How many paragraphs on a denial in words of its own may stand."""
NEAR = 1
"""How many sentences on "the accusation" or "that" may stand."""
THINGS = frozenset(("vessel", "flight", "weapon", "payment", "captive"))
"""Concepts of things: that both speak of a ship does not say that both speak of one deed."""
MANY = 2
"""How many concepts two tellings share where neither names the other's side."""


@dataclass(slots=True)
class Dispute:
    """A claim with those who dispute it or pass it over.

    Attributes:
        claim: what is disputed.
        against: what others say to it, in reading order.
        shared: for each of these the words of the claim of which both tell, deeds before things; none where the whole
            claim is meant.
        counted: the numbers in which the two differ, where it is numbers.
        silent: whether the claim is itself what is judged, so that its teller tells nothing of it.
        agreed: whether the others tell of it without disputing it.
        beside: what else the claim's teller tells of it right before or after.
        named: the words for what both judge, where it is a decision that was told before.
        instead: what the teller of a denial that names nothing ("disputes that") goes on to say, by the denial's id.
    """

    claim: Told
    against: list[Told] = field(default_factory=list)
    shared: list[tuple[int, ...]] = field(default_factory=list)
    counted: tuple[Figure, Figure] | None = None
    silent: bool = False
    agreed: bool = False
    beside: list[Told] = field(default_factory=list)
    named: tuple[int, ...] = ()
    instead: dict[str, Told] = field(default_factory=dict)

    def told(self) -> list[Told]:
        """Give everything that is told, in reading order."""
        claims = () if self.silent else (self.claim, *self.beside)
        known = {one.entry.id for one in self.against}
        more = (one for one in self.instead.values() if one.entry.id not in known)
        return sorted((*claims, *self.against, *more), key=lambda one: (one.sentence, min(one.content)))


def find_disputes(scene: Scene) -> list[Dispute]:
    """Find the claims that somebody on another side disputes or passes over.

    A denial is held against the claims before it, in the order: the claim that it encloses ("called their claim a
    lie"), the one of the sentence before if it refers to words as a whole ("rejected the accusation"), the one with
    which it has most concepts in common, the nearer one first.

    Returns:
        One dispute for each disputed claim, in reading order.
    """
    found: dict[str, Dispute] = {}
    for one in scene.told:
        stance = scene.stances[one.entry.id]
        passed_on = stance.outright and one.entry.act == "deny"
        if stance.kind not in ("denies", "refers", "passes") or not (passed_on or _speaks_itself(scene, one)):
            continue
        claim, shared = _disputed(scene, one, stance)
        if claim is not None:
            dispute = found.setdefault(claim.entry.id, Dispute(claim))
            dispute.against.append(one)
            dispute.shared.append(shared)
            if stance.kind == "refers":
                _fill_in(scene, dispute, one)
    answered = {one.entry.id for dispute in found.values() for one in dispute.against}
    for dispute in _denied_before(scene, answered):
        found.setdefault(dispute.claim.entry.id, dispute)
    return sorted(found.values(), key=lambda one: (one.claim.sentence, min(one.claim.content)))


def _fill_in(scene: Scene, dispute: Dispute, denial: Told) -> None:
    """Add what stands for a denial that names nothing of its own: 'disputes that', and what its teller says next.

    "That" means all that was told right before; "the accusation" the last of it.
    """
    side, claim = scene.sides.of(denial.teller), dispute.claim
    later = [one for one in scene.told if one.paragraph == denial.paragraph and one.within is None]
    following = (one for one in later if 0 <= one.sentence - denial.sentence <= NEAR and one is not denial)
    for one in following:
        says = scene.stances[one.entry.id].kind in ("claims", "denies") and min(one.content) > max(denial.content)
        if says and scene.sides.of(one.teller) == side and not one.silent:
            dispute.instead.setdefault(denial.entry.id, one)
    if not all(scene.tree.lower[i] in ANAPHORS or scene.tree.lemma[i] in TELLINGS for i in denial.content):
        return
    for one in scene.told:
        same = one.teller == claim.teller and one.paragraph == claim.paragraph and one.within is None
        before = one.sentence <= denial.sentence and min(one.content) < min(denial.content)
        if same and before and one is not claim and one not in dispute.beside and _says_something(scene, one):
            dispute.beside.append(one)


def _denied_before(scene: Scene, answered: set[str]) -> Iterator[Dispute]:
    """Find denials that stand before what they deny: 'had made no commitment', then 'the release had been promised'.

    Who denies any part in a deed is answered by who lays it at his door, or tells in the same sentence whose work it
    was: 'denied involvement in the blast, which Kyiv says was the work of Russian agents'.
    """
    for at, one in enumerate(scene.told):
        stance = scene.stances[one.entry.id]
        if stance.kind not in ("denies", "refers") or one.entry.id in answered or not _speaks_itself(scene, one):
            continue
        for other in scene.told[at + 1 :]:
            own = scene.sides.of(other.teller) == scene.sides.of(one.teller)
            if scene.stances[other.entry.id].kind != "claims" or own:
                continue
            if _stands_by(scene, one, other):
                yield Dispute(one, [other], [()], agreed=True)
                break
            common = _held_up(scene, one, other)
            if common is not None:
                yield Dispute(other, [one], [common])
                break


def _held_up(scene: Scene, denial: Told, claim: Told) -> tuple[int, ...] | None:
    """Give the words of a later claim that an earlier denial denies; none where it is the whole; None if neither."""
    distance = claim.sentence - denial.sentence
    near = distance <= MANY and claim.paragraph - denial.paragraph <= NEAR
    if not near or claim.within not in (None, denial.entry.id):
        return None
    common = common_concepts(scene.tree, claim.content, scene.stances[denial.entry.id].focus)
    same = claim.paragraph == denial.paragraph or distance <= NEAR
    sure = scene.stances[denial.entry.id].outright or (scene.has_standing(denial) and scene.has_standing(claim))
    if set(common) - THINGS and same and claim.within is None and sure:
        return tuple(common.values())
    if not is_disclaimer(scene.tree, denial.content):
        return None
    aside = distance == 0 and any(i in denial.content for cue in claim.cue for i in scene.tree.ancestors(cue))
    blamed = names_side(scene, claim, scene.sides.of(denial.teller)) and distance <= NEAR
    return () if aside or blamed else None


def _stands_by(scene: Scene, denial: Told, later: Told) -> bool:
    """Read 'the newspaper stands by its report' right after a denial of it."""
    cue = later.entry.cue.lemma if later.entry.cue else ""
    near = later.sentence - denial.sentence <= NEAR and scene.stances[denial.entry.id].outright
    return cue in ("stand", "insist") and near and all(_is_bare(scene.tree, i) for i in later.content)


def _is_bare(tree: Tree, token: int) -> bool:
    """Say whether a word only points back at what somebody told: 'stands by it', 'stands by its report'."""
    small = tree.tag[token] in ("PRP$", "IN", "DT")
    return small or tree.lower[token] in ANAPHORS or tree.lemma[token] in TELLINGS | {"report"}


def _speaks_itself(scene: Scene, one: Told) -> bool:
    """Say whether the teller speaks in the document's words, or within his own or his own side's."""
    outer = next((other for other in scene.told if other.entry.id == one.within), None)
    return outer is None or scene.sides.of(outer.teller) == scene.sides.of(one.teller)


def _disputed(scene: Scene, one: Told, stance: Stance) -> tuple[Told | None, tuple[int, ...]]:
    enclosed = _enclosed(scene, one) if stance.kind != "passes" else None
    if enclosed is not None:
        return enclosed, ()
    candidates = list(_claims_before(scene, one))
    if stance.kind == "refers":
        whole = _meant(scene, one, stance, candidates)
        if whole is not None:
            return whole, ()
    if stance.kind == "passes" and is_no_comment(scene.tree, one):
        side = scene.sides.of(one.teller)
        near = [
            other for other in candidates if one.sentence - other.sentence <= NEAR and names_side(scene, other, side)
        ]
        return (near[-1], ()) if near else (None, ())
    return _best(scene, one, stance, candidates)


def _enclosed(scene: Scene, one: Told) -> Told | None:
    """Give somebody else's words within a denial: 'dismissed what the envoy had called an act of piracy'."""
    side = scene.sides.of(one.teller)
    for other in scene.told:
        inside = other.within == one.entry.id and scene.sides.of(other.teller) != side
        if inside and _is_denied_itself(scene.tree, other):
            continue
        lemma = other.entry.cue.lemma if other.entry.cue else ""
        if inside and (lemma in CLAIMS or lemma in ("call", "describe") or other.entry.act == "accuse"):
            return other
    return None


def _is_denied_itself(tree: Tree, inner: Told) -> bool:
    """Say whether it is denied that something was said at all: 'had not accused any country'."""
    cue = inner.entry.cue
    words = tree.parse.tokens_of(cue.spans) if cue else set()
    clauses = (i for verb in words for i in tree.children[verb])
    return inner.silent or any(tree.is_negated(i) for i in words) or any(tree.dep[i] == "mark" for i in clauses)


def _claims_before(scene: Scene, one: Told) -> Iterator[Told]:
    """Give what those on other sides claim before something, within reach."""
    side = scene.sides.of(one.teller)
    for other in scene.told:
        reach = 0 <= one.paragraph - other.paragraph <= REACH
        before = (other.sentence, min(other.content)) < (one.sentence, min(one.content))
        claims = scene.stances[other.entry.id].kind in ("claims", "denies") and other.entry.id != one.within
        others = scene.sides.of(other.teller) != side and not _speaks_for(scene, one, other)
        if reach and before and claims and others and _speaks_itself(scene, other):
            yield other


def _speaks_for(scene: Scene, one: Told, other: Told) -> bool:
    """Say whether a teller is named after the other one: 'a Clinton aide', 'Twitter's spokesman' speak for these."""
    actor = scene.sides.actor(other.teller)
    names = set(actor.name.split()) if actor is not None else set[str]()
    before = (i for i in one.cue if scene.tree.dep[i] in ("compound", "nmod", "poss") and scene.tree.pos[i] == "PROPN")
    return any(scene.tree.text[i] in names for i in before)


def _meant(scene: Scene, one: Told, stance: Stance, candidates: Sequence[Told]) -> Told | None:
    """Give the claim that "the accusation" or "that" means, one about the denier first."""
    candidates = [other for other in candidates if _says_something(scene, other)]
    account = any(scene.tree.lemma[i] in TELLINGS for i in stance.focus)
    reach = MANY + 1 if account else NEAR
    near = [other for other in candidates if one.sentence - other.sentence <= reach]
    involved = is_disclaimer(scene.tree, stance.focus)
    own = [other for other in candidates if names_side(scene, other, scene.sides.of(one.teller))]
    right_before = [other for other in near if other.paragraph == one.paragraph]
    if involved and own and (not right_before or own[-1] in near):
        return own[-1]
    if not near and involved:
        near = [other for other in candidates if one.sentence - other.sentence <= NEAR + 1]
    about = [other for other in near if names_side(scene, other, scene.sides.of(one.teller))]
    return next(reversed(about or near), None)


def _says_something(scene: Scene, one: Told) -> bool:
    """Say whether something can be denied as a whole: it says that something is so, accuses, or judges."""
    if scene.stances[one.entry.id].kind != "claims":
        return False
    tells = any(scene.tree.is_verb(i) for i in one.content)
    return tells or one.entry.act == "accuse" or judged(scene.tree, one) is not None


def is_no_comment(tree: Tree, one: Told) -> bool:
    """Say whether what is left out is a comment, and nothing is named: 'declined to comment'."""
    return any(tree.lemma[i] == "comment" for i in one.content) and len(one.content) <= 3


def _best(scene: Scene, one: Told, stance: Stance, candidates: Sequence[Told]) -> tuple[Told | None, tuple[int, ...]]:
    side = scene.sides.of(one.teller)
    best: tuple[int, int, Told, tuple[int, ...]] | None = None
    for other in candidates:
        told = [i for i in other.content if not _is_means(scene.tree, i)]
        common = common_concepts(scene.tree, told, stance.focus)
        distance = one.sentence - other.sentence
        about = names_side(scene, other, side) or names_side(scene, one, scene.sides.of(other.teller))
        about = about or bool(_named_in(scene, one) & _named_in(scene, other))
        if not _suffices(scene, one, other, len(common), (distance, about)):
            continue
        score = (len(common), -distance)
        if best is None or score >= best[:2]:
            words = sorted(common.items(), key=lambda pair: (pair[0] in THINGS, pair[1]))
            best = (*score, other, tuple(at for _, at in words))
    return (best[2], best[3]) if best is not None else (None, ())


def _is_means(tree: Tree, token: int) -> bool:
    """Say whether a verb tells by what means or on which occasion: 'by marking it', which is itself not claimed."""
    return tree.tag[token] == "VBG" and tree.dep[token] in ("pcomp", "advcl") and tree.lower[tree.head[token]] == "by"


def _suffices(scene: Scene, one: Told, other: Told, common: int, nearness: tuple[int, bool]) -> bool:
    """Say whether a denial has enough in common with a claim to be held against it.

    Args:
        scene: what is told.
        one: the denial.
        other: the claim.
        common: how many concepts they share.
        nearness: how many sentences on the denial stands, and whether either names the other's side.
    """
    stance = scene.stances[one.entry.id]
    distance, about = nearness
    if stance.kind == "denies" and stance.outright:
        sure = common >= MANY or (common == 1 and (about or distance <= NEAR))
        return sure or _is_answered_outright(scene, one, other, common, distance)
    if scene.stances[other.entry.id].kind != "claims":
        return False
    if stance.kind == "passes":
        near = distance <= MANY and (about or distance <= NEAR)
        return near and _withholds(scene.tree, one) and common >= 1
    if common >= MANY:
        return distance <= MANY or about
    return _is_answered(scene, one, other, common, nearness)


def _is_answered_outright(scene: Scene, one: Told, other: Told, common: int, distance: int) -> bool:
    """Say whether an outright denial answers a claim near it: of one deed or person, or of what the denier did."""
    if distance > MANY or one.paragraph - other.paragraph > NEAR:
        return False
    if common == 1:
        focus = scene.stances[one.entry.id].focus
        return bool(set(common_concepts(scene.tree, other.content, focus)) & DEEDS)
    alike = _both_have_forces(scene.tree, one, other) or _of_one_person(scene.tree, one, other)
    if _presupposes_deed(scene, one, other):
        return True
    accused = other.entry.act == "accuse" and names_side(scene, other, scene.sides.of(one.teller))
    return distance <= NEAR and (alike or accused or does_something(scene, other, one))


def _presupposes_deed(scene: Scene, one: Told, other: Told) -> bool:
    """Say whether somebody denies what his own people are to have done, right after such a deed was told.

    To deny something presupposes that it was said (Givon 1978, Negation in language): 'opened fire', 'denied that its
    soldiers had used their weapons'.
    """
    tree = scene.tree
    cue = one.entry.cue.lemma if one.entry.cue else ""
    telling = [i for i in other.content if tree.lower[i] not in HARMED]
    deeds = set(concepts_of(tree, telling)) & DEEDS - {"call", "promise"}
    if cue != "deny" or not deeds or one.paragraph - other.paragraph > NEAR:
        return False
    own = scene.sides.of(one.teller)
    subjects = [i for i in one.content if tree.dep[i] in ("nsubj", "nsubjpass")]
    words = [j for i in subjects for j in tree.subtree(i)]
    return any(
        tree.lower[i] in ("its", "their", "his", "her", "it", "they") or scene.named.get(i) == own for i in words
    )


def _is_answered(scene: Scene, one: Told, other: Told, common: int, nearness: tuple[int, bool]) -> bool:
    """Say whether what is only said in the negative answers a claim near it; both tellers must have standing."""
    distance, about = nearness
    standing = scene.has_standing(one) and scene.has_standing(other)
    if not standing or distance > MANY or one.paragraph - other.paragraph > NEAR:
        return False
    if common == 0:
        return _says_it_was_not(scene, one, other)
    return distance <= NEAR or (about and one.paragraph == other.paragraph)


def _named_in(scene: Scene, one: Told) -> frozenset[Side]:
    return frozenset(scene.named[i] for i in one.content if i in scene.named)


def _withholds(tree: Tree, one: Told) -> bool:
    """Say whether somebody will not say whether something is so: 'has not confirmed', 'refused to say whether'."""
    words = {tree.lemma[i] for i in one.cue} | {tree.lower[i] for i in one.content}
    return bool(words & {"confirm", "acknowledge", "deny", "mention", "admit"})


def _says_it_was_not(scene: Scene, one: Told, other: Told) -> bool:
    """Say whether one side says in the negative how it was, right after the other said what that side had done."""
    tree = scene.tree
    head = head_of(tree, other)
    doer = tree.child(head, "nsubj") if head is not None else None
    if head is None or doer is None or tree.pos[doer] == "PRON" or not does_something(scene, other, one):
        return False
    past = any(tree.tag[i] in ("VBD", "VBN") for i in scene.stances[one.entry.id].focus)
    return past and tree.tag[head] in ("VBD", "VBN") and scene.has_standing(one) and scene.has_standing(other)


def _of_one_person(tree: Tree, one: Told, other: Told) -> bool:
    """Say whether two tell of him or her alike: 'he refuses to eat', 'that he was on hunger strike'."""
    heads = [head_of(tree, two) for two in (one, other)]
    subjects = [tree.child(head, "nsubj", "nsubjpass") if head is not None else None for head in heads]
    words = {tree.lower[i] if i is not None else "" for i in subjects}
    return len(words) == 1 and words <= {"he", "she"}


def does_something(scene: Scene, claim: Told, denial: Told) -> bool:
    """Say whether it is the denier's side that does what is claimed: 'said rebels had parked mortars there'."""
    tree, side = scene.tree, scene.sides.of(denial.teller)
    head = head_of(tree, claim)
    subject = tree.child(head, "nsubj") if head is not None and tree.is_verb(head) else None
    return subject is not None and scene.named.get(subject) == side


def _both_have_forces(tree: Tree, one: Told, other: Told) -> bool:
    return all(any(tree.lemma[i] in FORCES for i in two.content) for two in (one, other))
