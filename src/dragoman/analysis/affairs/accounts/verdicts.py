"""What two sides call one thing, and how they judge what was just done: 'sincere gifts', 'a victory', 'a farce'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from dragoman.analysis.affairs.accounts.concepts import concept, concept_of
from dragoman.analysis.affairs.accounts.disputes import NEAR, REACH, Dispute
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.stances import blames, head_of, judged
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import ANSWERED, CALLING, DECISIONS, JUDGEMENTS, PRAISING
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.state_words import load_state_words
from dragoman.analysis.parsing.tree import Tree

DECIDING = frozenset(("rule", "decide", "order", "decree", "adopt", "vote", "sentence", "award"))
"""Verbs of saying by which something is done."""


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


def find_callings(scene: Scene) -> Iterator[Dispute]:
    """Find what two sides call by different words: 'described the balloons as gifts', 'called them provocations'."""
    calls = [(one, _called(scene.tree, one)) for one in scene.told]
    named = [(one, noun) for one, noun in calls if noun is not None]
    for (earlier, first), (later, second) in pairwise(named):
        near = later.paragraph - earlier.paragraph <= NEAR and later.sentence - earlier.sentence <= REACH
        other = scene.sides.of(earlier.teller) != scene.sides.of(later.teller)
        if near and other and scene.tree.lemma[first] == scene.tree.lemma[second]:
            yield Dispute(earlier, [later], [(first,)])


def _called(tree: Tree, one: Told) -> int | None:
    """Give the noun for what somebody calls something."""
    lemma = one.entry.cue.lemma if one.entry.cue else ""
    if lemma not in CALLING or one.silent or one.within is not None:
        return None
    return next((i for i in sorted(one.content) if tree.pos[i] == "NOUN" and is_definite(tree, i)), None)


def find_verdicts(scene: Scene) -> Iterator[Dispute]:
    """Find two sides of which one hails and the other deplores what a third one decided, or one of them did.

    What is judged is the decision told before; it is named by a general noun ("the ruling", "the move"), by "this", or
    by what it is judged to be ("hailed a victory").
    """
    tree = scene.tree
    judging = [one for one in scene.told if one.within is None and _is_of_decision(tree, one)]
    for at, later in enumerate(judging):
        for earlier in reversed(judging[:at]):
            near = later.paragraph - earlier.paragraph <= NEAR and later.sentence - earlier.sentence <= REACH
            other = scene.sides.of(earlier.teller) != scene.sides.of(later.teller)
            opposed = _praises(tree, earlier) != _praises(tree, later)
            standing = all(scene.has_standing(one) for one in (earlier, later))
            if near and other and opposed and standing and _decision(tree, (earlier, later)):
                yield Dispute(earlier, [later], [()], named=_decision(tree, (earlier, later)))
                break


def find_retorts(scene: Scene) -> Iterator[Dispute]:
    """Find who judges ill what the other side decided, right after that side has given its reasons.

    'The ministry said that he had paid for photographs. Minsk called the decision absurd.'
    """
    tree = scene.tree
    told = [one for one in scene.told if one.within is None]
    for earlier, later in pairwise(told):
        what = judged(tree, later)
        other = scene.sides.of(earlier.teller) != scene.sides.of(later.teller)
        near = later.sentence - earlier.sentence <= NEAR and later.paragraph - earlier.paragraph <= NEAR
        standing = scene.has_standing(earlier) and scene.has_standing(later)
        if what is None or not (other and near and standing and blames(tree, later)):
            continue
        hit = _is_spoken_of(scene, scene.sides.of(later.teller), earlier.sentence)
        if hit and _names_decision(tree, what) and scene.stances[earlier.entry.id].kind == "claims":
            yield Dispute(earlier, [later], [()], named=_decision(tree, (earlier, later)))


def _is_spoken_of(scene: Scene, side: Side, sentence: int) -> bool:
    """Say whether a side is named in a sentence or the one before: it is hit by what is told there."""
    sentences = scene.tree.parse.sentences
    first = sentences[max(0, sentence - 1)].first
    states = load_state_words()
    tokens = range(first, sentences[sentence].last)
    return any(scene.named.get(i) == side or states.get(scene.tree.text[i]) == side for i in tokens)


def _is_of_decision(tree: Tree, one: Told) -> bool:
    what = judged(tree, one)
    if what is None or not (_praises(tree, one) or blames(tree, one)):
        return False
    return _names_decision(tree, what) or _stands_for_it(tree, what)


def _names_decision(tree: Tree, noun: int) -> bool:
    known = tree.lemma[noun] in DECISIONS or concept(tree, noun) == "ruling"
    return tree.pos[noun] == "NOUN" and known and is_definite(tree, noun)


def _stands_for_it(tree: Tree, word: int) -> bool:
    """Say whether a decision just told is meant by 'this', or by what it is judged to be: 'a victory for us'."""
    if tree.pos[word] == "PRON":
        return tree.lower[word] in ("this", "it")
    return tree.lemma[word] in JUDGEMENTS and not is_definite(tree, word)


def _praises(tree: Tree, one: Told) -> bool:
    lemma = one.entry.cue.lemma if one.entry.cue else ""
    return lemma in PRAISING and head_of(tree, one) is not None


def _decision(tree: Tree, told: Sequence[Told]) -> tuple[int, ...]:
    named = (what for one in told if (what := judged(tree, one)) is not None and _names_decision(tree, what))
    noun = next(named, None)
    if noun is None:
        return ()
    return tuple(i for i in tree.subtree(noun) if i in told[0].content or i in told[1].content)
