"""Where a document itself says that tellers differ: "blame each other for", "disagree about", "another account"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dragoman.analysis.affairs.accounts.concepts import common_concepts, concepts_of
from dragoman.analysis.affairs.accounts.disputes import REACH
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.words import (
    ANAPHORS,
    BLAMES,
    CREDITING,
    DIFFERING,
    FRAMES,
    TELLINGS,
    TRADED,
    TRADES,
)
from dragoman.analysis.affairs.sides import Side
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution

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
        parted: the two tellings that are set side by side, if there are two.
        earlier: ids of what was told before another account of it is given; none where no other is.
    """

    words: tuple[int, ...]
    told: tuple[Told, ...]
    paragraph: int
    parted: tuple[Told, ...] = ()
    earlier: frozenset[str] = frozenset()


def find_frames(scene: Scene) -> list[Frame]:
    """Find where tellers are said to differ, and what each of them says; where only one side is heard there is none."""
    found = [*_mutual(scene), *_announced(scene)]
    return [one for one in found if len(scene.sides.all_of(told.teller for told in one.told)) > 1]


def _mutual(scene: Scene) -> Iterator[Frame]:
    """Read 'A and B have blamed each other for the collapse', with what either says of it further on."""
    tree = scene.tree
    cues = {min(_verbs(tree, one)): one for one in scene.attributions if _verbs(tree, one)}
    for verb in range(len(tree)):
        if not tree.is_verb(verb) or verb in tree.quoted or not is_mutual(tree, verb):
            continue
        members = parties_before(scene, verb)
        words = tuple(_matter_of_blame(tree, verb))
        if len(members) != 2 or not words:
            continue
        each = [_as_told(scene, cues[verb], member) for member in members] if verb in cues else []
        own = set(concepts_of(tree, words))
        sides = scene.sides.all_of(members)
        sentence, paragraph = tree.parse.sentence_of[verb], tree.parse.paragraph_of(verb)
        reach = range(paragraph, paragraph + REACH + 1)
        later = [one for one in _told_in(scene, reach, sides) if one.sentence > sentence]
        first = _first_of_each(scene, [one for one in later if one.paragraph - paragraph <= NEXT])
        same = [one for one in later if one in first or own & set(concepts_of(tree, one.content))]
        yield Frame(words, (*each, *same), paragraph, parted=tuple(first) if len(first) == len(members) else ())


def _verbs(tree: Tree, entry: Attribution) -> list[int]:
    spans = entry.cue.spans if entry.cue else ()
    return [i for span in spans for i in tree.parse.covered(span) if tree.is_verb(i)]


def _as_told(scene: Scene, entry: Attribution, member: str) -> Told:
    """Give a joint accusation as one member's word."""
    tree = scene.tree
    content = frozenset(tree.parse.tokens_of(entry.content.spans))
    cue = frozenset(_verbs(tree, entry))
    return Told(entry, content, cue, member, tree.parse.sentence_of[min(cue)], tree.parse.paragraph_of(min(cue)))


def _first_of_each(scene: Scene, told: Sequence[Told]) -> list[Told]:
    found: dict[Side, Told] = {}
    for one in told:
        found.setdefault(scene.sides.of(one.teller), one)
    return list(found.values())


def is_mutual(tree: Tree, verb: int) -> bool:
    """Say whether two accuse each other: 'blamed each other for', 'each blamed the other', 'traded accusations of'."""
    near = [tree.lower[i] for i in range(verb, min(verb + 5, len(tree)))]
    if tree.lemma[verb] in BLAMES:
        each = ("each", "other") in pairwise(near) or ("one", "another") in pairwise(near)
        return each or (("the", "other") in pairwise(near) and _has_each(tree, verb))
    goal = tree.child(verb, "dobj")
    return tree.lemma[verb] in TRADES and goal is not None and tree.lemma[goal] in TRADED


def _has_each(tree: Tree, verb: int) -> bool:
    subject = tree.child(verb, "nsubj")
    around = [*tree.children[verb], *([] if subject is None else [subject, *tree.subtree(subject)])]
    return any(tree.lower[i] == "each" for i in around)


def _matter_of_blame(tree: Tree, verb: int) -> list[int]:
    """Give what one blames the other for: behind "for", "of", "over"."""
    goal = tree.child(verb, "dobj")
    for holder in (verb, *(() if goal is None else (goal,))):
        for child in tree.children[holder]:
            if child > verb and tree.lower[child] in ("for", "of", "over", "about"):
                return [i for i in tree.subtree(child) if i != child]
    return []


def parties_before(scene: Scene, verb: int) -> tuple[str, ...]:
    """Give the two parties that a verb's subject names, or, for "the two governments", those last named together."""
    tree = scene.tree
    subject = tree.child(verb, "nsubj")
    first = verb
    while subject is None and tree.dep[first] == "conj":
        first = tree.head[first]
        subject = tree.child(first, "nsubj")
    if subject is None:
        return ()
    found = _one_of_each(scene, tree.subtree(subject))
    if len(found) == 2:
        return found
    if tree.tag[subject] not in ("NNS", "NNPS", "CD", "DT", "PRP") or found:
        return () if len(found) != 1 else _members(scene, found[0])
    number = tree.parse.sentence_of[verb]
    for before in range(number - 1, max(-1, number - 1 - REACH), -1):
        sentence = tree.parse.sentences[before]
        named = _one_of_each(scene, range(sentence.first, sentence.last))
        if len(named) == 2:
            return named
    return ()


def _members(scene: Scene, party: str) -> tuple[str, ...]:
    members = scene.sides.expanded((party,))
    return members if len(scene.sides.all_of(members)) == 2 else ()


def _one_of_each(scene: Scene, tokens: Iterable[int]) -> tuple[str, ...]:
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
        told = [one for one in _told_in(scene, (paragraph,)) if one.sentence >= sentence and token not in one.content]
        if contrasts:
            before = [one for one in _told_in(scene, _paragraphs_before(tree, token)) if one.sentence < sentence]
            later = [one for one in told if scene.sides.of(one.teller) == _first_side(scene, told)]
            before = [one for one in before if scene.sides.of(one.teller) != _first_side(scene, told)]
            told = [*before, *later]
            if before and later:
                pair = _most_alike(scene, before, later)
                yield Frame(words, tuple(told), paragraph, pair, frozenset(one.entry.id for one in before))
            continue
        if len(scene.sides.all_of(one.teller for one in told)) < 2:
            told += list(_told_in(scene, (paragraph + NEXT,)))
        first = _first_of_each(scene, told)
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
    passive = tree.child(token, "auxpass", "agent") is not None
    if tree.is_verb(token) and unlike and not passive and tree.child(token, "dobj") is None:
        matter = _matter(tree, token)
        # "Clashed with police" is no difference of accounts; "clashed over the cost" is.
        return (matter, False) if matter or lemma not in ("clash", "conflict") else None
    if tree.pos[token] == "NOUN" and lemma in TELLINGS:
        before = {tree.lower[i] for i in tree.children[token] if i < token}
        if before & DIFFERING:
            return _matter(tree, token), tree.tag[token] == "NN" and "another" not in before
        return (_matter(tree, token), True) if "another" in before else None
    if lemma in ("dispute", "contest") and tree.tag[token] == "VBN" and tree.child(token, "auxpass") is not None:
        subject = tree.child(token, "nsubjpass", "csubjpass", "csubj", "nsubj")
        return (tuple(tree.subtree(subject)), False) if subject is not None else None
    if lemma in QUARRELS and tree.dep[token] == "pobj" and tree.lower[tree.head[token]] in ("in", "at"):
        return _in_question(tree, token)
    return ((), True) if _is_told_apart(tree, token) else None


def _in_question(tree: Tree, token: int) -> tuple[tuple[int, ...], bool] | None:
    """Read 'who fired first is in dispute', 'the two are at odds over'."""
    verb = tree.head[tree.head[token]]
    subject = tree.child(verb, "csubj", "nsubj")
    if tree.lemma[verb] != "be" or subject is None:
        return None
    return (_matter(tree, token) or _matter(tree, verb) or tuple(tree.subtree(subject))), False


def _is_told_apart(tree: Tree, token: int) -> bool:
    """Read 'villagers tell it differently', 'nobody in the capital accepts that'."""
    apart = tree.lower[token] in ("differently", "otherwise")
    return _is_not_believed(tree, token) or (apart and tree.lemma[tree.head[token]] in ("tell", "describe", "see"))


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
