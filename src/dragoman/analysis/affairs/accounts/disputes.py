"""Claims that somebody else disputes or passes over: what is told is found from the telling, whatever entry it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dragoman.analysis.affairs.accounts.concepts import common_concepts, concept, concept_of, concepts_of
from dragoman.analysis.affairs.accounts.differences import PEOPLE, agree
from dragoman.analysis.affairs.accounts.stances import Stance, blames, judged, stance_of
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import ANSWERED, CLAIMS, FORCES, INVOLVEMENT, TELLINGS
from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.details import Figure

DECIDING = frozenset(("rule", "decide", "order", "decree", "adopt", "vote", "sentence", "award"))
"""Verbs of saying by which something is done."""
REACH = 2
"""How many paragraphs on a denial in words of its own may stand."""
NEAR = 1
"""How many sentences on "the accusation" or "that" may stand."""
THINGS = frozenset(("vessel", "flight", "weapon", "payment"))
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
    """

    claim: Told
    against: list[Told] = field(default_factory=list)
    shared: list[tuple[int, ...]] = field(default_factory=list)
    counted: tuple[Figure, Figure] | None = None
    silent: bool = False
    agreed: bool = False

    def told(self) -> list[Told]:
        """Give everything that is told, in reading order."""
        claims = () if self.silent else (self.claim,)
        return sorted((*claims, *self.against), key=lambda one: (one.sentence, min(one.content)))


@dataclass(frozen=True, slots=True)
class Scene:
    """What disputes are read from.

    Attributes:
        tree: the document's parse.
        sides: who stands on which side.
        told: the attributions with a known source, in reading order.
        stances: how each stands to what others say, by its id.
        named: the side that each word names, by token.
    """

    tree: Tree
    sides: Sides
    told: Sequence[Told]
    stances: Mapping[str, Stance]
    named: Mapping[int, Side]


def scene_of(tree: Tree, told: Sequence[Told], sides: Sides, named: Mapping[int, Side]) -> Scene:
    """Put together what disputes are read from."""
    return Scene(tree, sides, told, {one.entry.id: stance_of(tree, one) for one in told}, named)


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
        if stance.kind not in ("denies", "refers", "passes") or not _speaks_itself(scene, one):
            continue
        claim, shared = _disputed(scene, one, stance)
        if claim is not None:
            dispute = found.setdefault(claim.entry.id, Dispute(claim))
            dispute.against.append(one)
            dispute.shared.append(shared)
    answered = {one.entry.id for dispute in found.values() for one in dispute.against}
    for dispute in _denied_before(scene, answered):
        found.setdefault(dispute.claim.entry.id, dispute)
    return sorted(found.values(), key=lambda one: (one.claim.sentence, min(one.claim.content)))


def _denied_before(scene: Scene, answered: set[str]) -> Iterator[Dispute]:
    """Find denials that stand before what they deny: 'had made no commitment', then 'the release had been promised'."""
    for at, one in enumerate(scene.told):
        stance = scene.stances[one.entry.id]
        if stance.kind != "denies" or one.entry.id in answered or not _speaks_itself(scene, one):
            continue
        for other in scene.told[at + 1 :]:
            claims = scene.stances[other.entry.id].kind == "claims" and other.within is None
            near = other.paragraph == one.paragraph and other.sentence - one.sentence <= MANY
            if not near or not claims or scene.sides.of(other.teller) == scene.sides.of(one.teller):
                continue
            common = common_concepts(scene.tree, other.content, stance.focus)
            if set(common) - THINGS:
                yield Dispute(other, [one], [tuple(common.values())])
                break


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
    words = [i for span in cue.spans for i in tree.parse.covered(span)] if cue else []
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
    reach = NEAR + 1 if account else NEAR
    near = [other for other in candidates if one.sentence - other.sentence <= reach]
    involved = any(scene.tree.lemma[i] in INVOLVEMENT for i in stance.focus)
    own = [other for other in candidates if names_side(scene, other, scene.sides.of(one.teller))]
    if involved and own:
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


def names_side(scene: Scene, one: Told, side: Side) -> bool:
    """Say whether somebody's words name a side."""
    return any(scene.named.get(i) == side for i in one.content)


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
        if common >= MANY or (common == 1 and (about or distance <= NEAR)):
            return True
        return distance == NEAR and one.paragraph == other.paragraph and _both_have_forces(scene.tree, one, other)
    if scene.stances[other.entry.id].kind != "claims":
        return False
    if stance.kind == "passes":
        near = distance <= MANY and (about or distance <= NEAR)
        return near and _withholds(scene.tree, one) and common >= 1
    if common >= MANY:
        return distance <= MANY or about
    return common == 1 and distance <= (MANY if about else NEAR) and one.paragraph == other.paragraph


def _named_in(scene: Scene, one: Told) -> frozenset[Side]:
    return frozenset(scene.named[i] for i in one.content if i in scene.named)


def _withholds(tree: Tree, one: Told) -> bool:
    """Say whether somebody will not say whether something is so: 'has not confirmed', 'refused to say whether'."""
    words = {tree.lemma[i] for i in one.cue} | {tree.lower[i] for i in one.content}
    return bool(words & {"confirm", "acknowledge", "deny", "mention", "admit"})


def _both_have_forces(tree: Tree, one: Told, other: Told) -> bool:
    return all(any(tree.lemma[i] in FORCES for i in two.content) for two in (one, other))


def find_countings(scene: Scene, figures: Sequence[Figure]) -> Iterator[Dispute]:
    """Find where two sides tell of one thing with counts of people, or lengths of time, that cannot both be right."""
    kinds = (*PEOPLE, "duration")
    counted = [(one, told) for one in figures if one.category in kinds for told in _teller_of(scene, one)]
    for at, (second, later) in enumerate(counted):
        for first, earlier in reversed(counted[:at]):
            near = 0 <= later.sentence - earlier.sentence <= MANY
            alike = (first.category, first.unit) == (second.category, second.unit) and not first.approximate
            other = scene.sides.of(earlier.teller) != scene.sides.of(later.teller)
            own = concepts_of(scene.tree, later.content)
            counted_words = {i for one in (first, second) for i in _words_of(scene.tree, one)}
            shared = concepts_of(scene.tree, earlier.content).items()
            common = [at for name, at in shared if name in own and at not in counted_words]
            if near and alike and other and common and not second.approximate and not agree((first, second)):
                yield Dispute(earlier, [later], [tuple(common)], (first, second))
                break


def find_judgements(scene: Scene) -> list[Dispute]:
    """Find what somebody announced and others judge: 'welcomed the ruling', 'called it null and void'.

    Who announces by deciding ("ruled") does what is judged and tells nothing of it; then two sides must judge.
    """
    found: dict[str, Dispute] = {}
    for at, one in enumerate(scene.told):
        what = judged(scene.tree, one)
        claim = _announced(scene, scene.told[:at], one, what, found) if what is not None else None
        if claim is not None:
            dispute = found.setdefault(claim.entry.id, Dispute(claim))
            dispute.against.append(one)
            dispute.shared.append(())
    adverse = [one for one in found.values() if any(blames(scene.tree, other) for other in one.against)]
    return [_without_deciders(dispute) for dispute in adverse]


def _announced(scene: Scene, before: Sequence[Told], one: Told, what: int, found: Mapping[str, Dispute]) -> Told | None:
    """Give what is judged: the announcement whose verb the noun repeats, or what was judged in the sentence before."""
    tree, side = scene.tree, scene.sides.of(one.teller)
    if tree.pos[what] == "NOUN" and not is_definite(tree, what):
        return None
    if tree.pos[what] == "PRON":
        near = [(key, other) for key, dispute in found.items() for other in dispute.against]
        key = next((key for key, other in reversed(near) if 0 <= one.sentence - other.sentence <= NEAR), None)
        return found[key].claim if key is not None else None
    named = concept(tree, what) if tree.lemma[what] not in ANSWERED else None
    for other in reversed(before):
        lemma = other.entry.cue.lemma if other.entry.cue else ""
        reach = 0 <= one.paragraph - other.paragraph <= REACH and scene.sides.of(other.teller) != side
        if reach and not other.silent and named is not None and named == concept_of(lemma):
            return other
    return None


def _without_deciders(dispute: Dispute) -> Dispute:
    lemma = dispute.claim.entry.cue.lemma if dispute.claim.entry.cue else ""
    dispute.silent = lemma in DECIDING
    return dispute


def _words_of(tree: Tree, figure: Figure) -> list[int]:
    """Give the tokens of a figure and of what it counts."""
    spans = (figure.span, *(figure.of.spans if figure.of else ()))
    return [i for span in spans for i in tree.parse.covered(span)]


def _teller_of(scene: Scene, figure: Figure) -> Iterator[Told]:
    """Give what a side says that holds a figure, the outermost of its own words."""
    by_id = {one.entry.id: one for one in scene.told}
    told = by_id.get(figure.attribution or "")
    while told is not None:
        outer = by_id.get(told.within or "")
        if outer is None:
            yield told
            return
        if scene.sides.of(outer.teller) != scene.sides.of(told.teller):
            return
        told = outer
