"""Where a document itself says that tellers differ: "blame each other for", "disagree about", "another account"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dragoman.analysis.affairs.accounts.concepts import concepts_of
from dragoman.analysis.affairs.accounts.disputes import REACH, Scene
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import DIFFERING, EACH_OTHER, FRAMES, TELLINGS
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

ABOUT = ("about", "over", "on", "of", "for", "as")
QUARRELS = frozenset(("dispute", "contention", "question", "odds"))
NEXT = 1


@dataclass(frozen=True, slots=True)
class Frame:
    """A place where a document says that tellers differ.

    Attributes:
        words: tokens of what they differ on; none where it is a pronoun or unsaid.
        told: what they tell of it, in reading order.
        paragraph: where it is said.
    """

    words: tuple[int, ...]
    told: tuple[Told, ...]
    paragraph: int


def find_frames(scene: Scene) -> list[Frame]:
    """Find where tellers are said to differ, and what each of them says; where only one side is heard there is none."""
    found = [*_mutual(scene), *_announced(scene)]
    return [one for one in found if len(scene.sides.all_of(told.teller for told in one.told)) > 1]


def _mutual(scene: Scene) -> Iterator[Frame]:
    """Read 'A and B have blamed each other for the collapse', with what either says of it further on."""
    for one in scene.told:
        members = scene.sides.expanded((one.teller,))
        if len(scene.sides.all_of(members)) < 2 or one.entry.act != "accuse" or not _is_mutual(scene.tree, one):
            continue
        words = tuple(_behind_preposition(scene.tree, one))
        if not words:
            continue
        each = [replace(one, teller=member) for member in members]
        own = set(concepts_of(scene.tree, words))
        sides = scene.sides.all_of(members)
        later = [
            other
            for other in _told_in(scene, range(one.paragraph, one.paragraph + REACH + 1), sides)
            if other.sentence > one.sentence and own & set(concepts_of(scene.tree, other.content))
        ]
        yield Frame(words, (*each, *later), one.paragraph)


def _is_mutual(tree: Tree, one: Told) -> bool:
    """Say whether those who accuse accuse each other: 'blamed each other for', 'accused one another on Monday of'."""
    verbs = [i for i in one.cue if tree.is_verb(i)]
    near = [tree.lower[i] for i in range(max(verbs), min(max(verbs) + 5, len(tree)))] if verbs else []
    return any(pair in EACH_OTHER for pair in pairwise(near))


def _behind_preposition(tree: Tree, one: Told) -> list[int]:
    tokens = sorted(one.content)
    at = next((i for i in tokens if tree.lower[i] in ("for", "of", "over")), None)
    return [i for i in tokens if at is not None and i > at]


def _announced(scene: Scene) -> Iterator[Frame]:
    tree = scene.tree
    for token in range(len(tree)):
        found = _difference(tree, token)
        if found is None or token in tree.quoted:
            continue
        words, contrasts = found
        paragraph, sentence = tree.parse.paragraph_of(token), tree.parse.sentence_of[token]
        told = [one for one in _told_in(scene, (paragraph,)) if one.sentence >= sentence and token not in one.content]
        if contrasts:
            before = [one for one in _told_in(scene, _paragraphs_before(tree, token)) if one.sentence < sentence]
            later = [one for one in told if scene.sides.of(one.teller) == _first_side(scene, told)]
            before = [one for one in before if scene.sides.of(one.teller) != _first_side(scene, told)]
            told = [*before, *later]
        elif len(scene.sides.all_of(one.teller for one in told)) < 2:
            told += list(_told_in(scene, (paragraph + NEXT,)))
        yield Frame(words, tuple(told), paragraph)


def _paragraphs_before(tree: Tree, token: int) -> tuple[int, ...]:
    """Give where what another account is set against was told: its own paragraph, or, where it opens one, the last."""
    sentence, paragraph = tree.parse.sentence_of[token], tree.parse.paragraph_of(token)
    before = tree.parse.paragraph_of(tree.parse.sentences[sentence - 1].first) if sentence else paragraph
    return (paragraph,) if before == paragraph else (paragraph, before)


def _first_side(scene: Scene, told: Sequence[Told]) -> Side | None:
    return scene.sides.of(told[0].teller) if told else None


def _told_in(scene: Scene, paragraphs: Sequence[int], sides: frozenset[Side] | None = None) -> Iterator[Told]:
    """Give what is claimed or denied in some paragraphs, in the document's words."""
    for one in scene.told:
        kind = scene.stances[one.entry.id].kind
        joint = len(scene.sides.all_of((one.teller,))) > 1
        if one.paragraph not in paragraphs or kind not in ("claims", "denies", "refers") or one.within or joint:
            continue
        if sides is None or scene.sides.of(one.teller) in sides:
            yield one


def _difference(tree: Tree, token: int) -> tuple[tuple[int, ...], bool] | None:
    """Read a word by which tellers are said to differ.

    Returns:
        Tokens of what they differ on, and whether one telling is set against what was told before; None for any other
        word.
    """
    lemma = tree.lemma[token]
    unlike = lemma in FRAMES or (lemma == "agree" and tree.is_negated(token))
    if tree.is_verb(token) and unlike and tree.child(token, "dobj") is None:
        matter = _matter(tree, token)
        # "Clashed with police" is no difference of accounts; "clashed over the cost" is.
        return (matter, False) if matter or lemma not in ("clash", "conflict") else None
    if tree.pos[token] == "NOUN" and lemma in TELLINGS:
        before = {tree.lower[i] for i in tree.children[token] if i < token}
        if before & DIFFERING:
            return _matter(tree, token), False
        return (_matter(tree, token), True) if "another" in before else None
    if lemma in ("dispute", "contest") and tree.tag[token] == "VBN" and tree.child(token, "auxpass") is not None:
        subject = tree.child(token, "nsubjpass", "csubjpass", "csubj", "nsubj")
        return (tuple(tree.subtree(subject)), False) if subject is not None else None
    if lemma in QUARRELS and tree.dep[token] == "pobj" and tree.lower[tree.head[token]] in ("in", "at"):
        verb = tree.head[tree.head[token]]
        subject = tree.child(verb, "csubj", "nsubj")
        if tree.lemma[verb] != "be" or subject is None:
            return None
        return (_matter(tree, token) or _matter(tree, verb) or tuple(tree.subtree(subject))), False
    if tree.lower[token] in ("differently", "otherwise") and tree.lemma[tree.head[token]] in (
        "tell",
        "describe",
        "see",
    ):
        return (), True
    return None


def _matter(tree: Tree, token: int) -> tuple[int, ...]:
    """Give the words of what is told differently: behind 'about', 'of', 'over'."""
    for name, heads in governed(tree, token).items():
        if name in ABOUT and heads:
            return tuple(tree.trimmed(tree.subtree(heads[0])))
    for child in tree.children[token]:
        inner = tree.child(child, "pcomp") if tree.lower[child] in ABOUT else None
        if inner is not None:
            return tuple(tree.trimmed(tree.subtree(inner)))
    return ()
