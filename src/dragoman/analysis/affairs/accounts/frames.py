"""Where a document itself says that tellers differ: "blame each other for", "disagree about", "another account"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.accounts.concepts import common_concepts
from dragoman.analysis.affairs.accounts.disputes import REACH
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import (
    ANAPHORS,
    APART,
    CREDITING,
    DIFFERING,
    FRAMES,
    STORIES,
    TELLINGS,
)
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

ABOUT = ("about", "over", "on", "of", "for", "as")
QUARRELS = frozenset(("dispute", "contention", "question", "odds", "doubt"))
NEXT = 1
LEAD = 4
"""How many paragraphs on that what the first one says is told differently may be told."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A place where a document says that tellers differ.

    Attributes:
        words: tokens of what they differ on; none where it is a pronoun or unsaid.
        told: what they tell of it, in reading order.
        paragraph: where it is said.
        parted: the two tellings that are set side by side, if there are two.
        earlier: ids of what was told before another account of it is given; none where no other is.
        entry: id of the attribution that says so, where the record has one.
    """

    words: tuple[int, ...]
    told: tuple[Told, ...]
    paragraph: int
    parted: tuple[Told, ...] = ()
    earlier: frozenset[str] = frozenset()
    entry: str | None = None


def find_frames(scene: Scene) -> list[Frame]:
    """Find where tellers are said to differ, and what each of them says; where only one side is heard there is none."""
    return [one for one in _announced(scene) if len(scene.sides.all_of(told.teller for told in one.told)) > 1]


def first_of_each(scene: Scene, told: Sequence[Told]) -> list[Told]:
    """Give the first telling of each side."""
    found: dict[Side, Told] = {}
    for one in told:
        found.setdefault(scene.sides.of(one.teller), one)
    return list(found.values())


def one_of_each(scene: Scene, tokens: Iterable[int]) -> tuple[str, ...]:
    """Give the first party of each side that some words name, public ones alone."""
    found: dict[Side, str] = {}
    for i in tokens:
        if i in scene.parties and scene.sides.is_public(scene.named[i]):
            found.setdefault(scene.named[i], scene.parties[i])
    return tuple(found.values())


def _announced(scene: Scene) -> Iterator[Frame]:
    tree = scene.tree
    for token in range(len(tree)):
        found = _difference(tree, token)
        if found is None or token in tree.quoted:
            continue
        words, contrasts = found
        paragraph, sentence = tree.parse.paragraph_of(token), tree.parse.sentence_of[token]
        told = [one for one in told_in(scene, (paragraph,)) if one.sentence >= sentence and token not in one.content]
        if contrasts:
            before = [one for one in told_in(scene, _paragraphs_before(tree, token)) if one.sentence < sentence]
            later = [one for one in told if scene.sides.of(one.teller) == _first_side(scene, told)]
            before = [one for one in before if scene.sides.of(one.teller) != _first_side(scene, told)]
            told = [*before, *later]
            if before and later:
                pair = _most_alike(scene, before, later)
                yield Frame(words, tuple(told), paragraph, pair, frozenset(one.entry.id for one in before))
            continue
        # What the lead announces may be told after the news itself.
        reach = LEAD if paragraph < NEXT else REACH
        for further in range(paragraph + NEXT, paragraph + reach + 1):
            if len(scene.sides.all_of(one.teller for one in told)) < 2:
                told += list(told_in(scene, (further,)))
        first = first_of_each(scene, told)
        yield Frame(words, tuple(told), paragraph, tuple(first) if len(first) == 2 else ())


def _most_alike(scene: Scene, before: Sequence[Told], later: Sequence[Told]) -> tuple[Told, Told]:
    """Give the two tellings that have most concepts in common, the nearest ones first."""
    pairs = [(one, other) for one in reversed(before) for other in later]
    return max(pairs, key=lambda pair: len(common_concepts(scene.tree, pair[0].content, pair[1].content)))


def _paragraphs_before(tree: Tree, token: int) -> tuple[int, ...]:
    """Give where what another account is set against was told: its own paragraph, or, where it opens one, the last."""
    sentence, paragraph = tree.parse.sentence_of[token], tree.parse.paragraph_of(token)
    before = tree.parse.paragraph_of(tree.parse.sentences[sentence - 1].first) if sentence else paragraph
    return (paragraph,) if before == paragraph else (paragraph, before)


def _first_side(scene: Scene, told: Sequence[Told]) -> Side | None:
    return scene.sides.of(told[0].teller) if told else None


def told_in(scene: Scene, paragraphs: Sequence[int], sides: frozenset[Side] | None = None) -> Iterator[Told]:
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
    passive = tree.child(token, "auxpass", "agent") is not None
    if tree.is_verb(token) and unlike and not passive and tree.child(token, "dobj") is None:
        matter = _matter(tree, token)
        # "Clashed with police" and "have not agreed" are no difference of accounts; "clashed over the cost" is.
        return (matter, False) if matter or lemma not in ("clash", "conflict", "agree", "disagree") else None
    if tree.pos[token] == "NOUN" and lemma in TELLINGS | STORIES:
        before = {tree.lower[i] for i in tree.children[token] if i < token}
        if lemma in STORIES and tree.tag[token] == "NNS" and before & {"two", "separate"}:
            return _matter(tree, token) or _asked(tree, token), False
        if before & DIFFERING:
            return _matter(tree, token), tree.tag[token] == "NN" and "another" not in before
        return (_matter(tree, token), True) if "another" in before and lemma in TELLINGS else None
    if lemma in ("dispute", "contest") and tree.tag[token] == "VBN" and tree.child(token, "auxpass") is not None:
        subject = tree.child(token, "nsubjpass", "csubjpass", "csubj", "nsubj")
        return (tuple(tree.subtree(subject)), False) if subject is not None else None
    if lemma in QUARRELS and tree.dep[token] == "pobj" and tree.lower[tree.head[token]] in ("in", "at"):
        return _in_question(tree, token)
    return ((), True) if _is_told_apart(tree, token) else None


def _asked(tree: Tree, answers: int) -> tuple[int, ...]:
    """Give what is asked in 'who fired first is a question to which there are two answers'."""
    for above in tree.ancestors(answers):
        verb = tree.head[above]
        subject = tree.child(verb, "csubj", "nsubj") if tree.lemma[verb] == "be" else None
        if tree.lemma[above] in ("question", "matter", "point") and subject is not None and subject != above:
            return tuple(tree.subtree(subject))
    return ()


def _in_question(tree: Tree, token: int) -> tuple[tuple[int, ...], bool] | None:
    """Read 'who fired first is in dispute', 'the two are at odds over'."""
    verb = tree.head[tree.head[token]]
    subject = tree.child(verb, "csubj", "nsubj")
    if tree.lemma[verb] != "be" or subject is None or tree.is_negated(verb):
        return None
    return (_matter(tree, token) or _matter(tree, verb) or tuple(tree.subtree(subject))), False


def _is_told_apart(tree: Tree, token: int) -> bool:
    """Read 'villagers tell it differently', 'took a different view', 'nobody in the capital accepts that'."""
    above = tree.head[token]
    apart = tree.lower[token] in ("differently", "otherwise") and tree.lemma[above] in APART
    unlike = tree.lower[token] in ("different", "another", "opposite", "contrary")
    view = unlike and tree.lemma[above] == "view" and tree.lemma[tree.head[above]] in ("take", "hold", "have")
    return _is_not_believed(tree, token) or apart or view


def _is_not_believed(tree: Tree, verb: int) -> bool:
    """Read 'nobody accepts that', 'Lima does not believe this version'."""
    if tree.lemma[verb] not in CREDITING or not tree.is_verb(verb):
        return False
    goal, subject = tree.child(verb, "dobj"), tree.child(verb, "nsubj")
    nobody = subject is not None and tree.lower[subject] in ("nobody", "none", "one", "few")
    denied = tree.is_negated(verb) or (nobody and subject is not None and tree.lower[subject] != "one")
    means = goal is not None and (tree.lower[goal] in ANAPHORS or tree.lemma[goal] in TELLINGS)
    return denied and means


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
