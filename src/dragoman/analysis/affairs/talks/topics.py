"""What talks are about: the nouns and adjectives before them, what they are "on", what they are to settle."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.talks.words import ADJECTIVES_OF_TOPIC, BARGAINING, PURPOSES, TOPIC_PREPOSITIONS
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

PLACES = frozenset(("GPE", "LOC", "FAC"))


def topics_of(tree: Tree, noun: int, clause: int) -> Iterator[tuple[int, ...]]:
    """Give what talks are about: 'on trade', 'over the border', 'nuclear talks', 'talks to end the war'."""
    for child in tree.children[noun]:
        if child < noun and tree.lower[child] in ADJECTIVES_OF_TOPIC:
            yield (child,)
    if tree.dep[noun] == "dobj" and tree.head[noun] == noun - 1 and tree.lower[noun - 1] in ADJECTIVES_OF_TOPIC:
        # 'Pay negotiations collapsed': the parse takes what they are about for the subject.
        yield (noun - 1,)
    yield from _deeds_or_objects(tree, noun)
    for name, heads in governed(tree, noun).items():
        if name in TOPIC_PREPOSITIONS:
            for inner in heads:
                place = tree.is_verb(noun) and (inner < noun or tree.parse.tokens[inner].ent_type_ in PLACES)
                if tree.parse.tokens[inner].ent_type_ not in ("DATE", "TIME") and not place:
                    yield _bare(tree, inner)
    yield from _behind(tree, noun)
    for holder in (noun, clause):
        for child in tree.children[holder]:
            purpose = tree.dep[child] in ("acl", "advcl", "xcomp") and child > noun and tree.lemma[child] in PURPOSES
            if purpose and (holder == noun or tree.head[noun] == clause or tree.head[tree.head[noun]] == clause):
                yield from _purpose(tree, child)


def _behind(tree: Tree, noun: int) -> Iterator[tuple[int, ...]]:
    """Read 'completed their round of talks on a border', where the parse hangs on the verb what the talks are on."""
    whole = noun
    if tree.dep[noun] == "pobj" and tree.lower[tree.head[noun]] == "of":
        whole = tree.head[tree.head[noun]]
    verb = tree.head[whole]
    if tree.is_verb(noun) or tree.dep[whole] != "dobj" or not tree.is_verb(verb):
        return
    end = tree.subtree(whole)[-1]
    for name, heads in governed(tree, verb).items():
        for inner in heads:
            follows = name in TOPIC_PREPOSITIONS and tree.head[inner] == end + 1
            if follows and tree.parse.tokens[inner].ent_type_ not in ("DATE", "TIME"):
                yield _bare(tree, inner)


def _deeds_or_objects(tree: Tree, noun: int) -> Iterator[tuple[int, ...]]:
    """Read 'talks on reopening the border' and 'negotiate a treaty'."""
    for child in tree.children[noun]:
        inner = tree.child(child, "pcomp") if tree.lower[child] in TOPIC_PREPOSITIONS else None
        if inner is not None:
            yield tuple(tree.trimmed(tree.subtree(inner)))
    goal = tree.child(noun, "dobj") if tree.lemma[noun] in (*BARGAINING, "discuss") else None
    if goal is not None:
        yield _bare(tree, goal)


def _purpose(tree: Tree, verb: int) -> Iterator[tuple[int, ...]]:
    inner = tree.child(verb, "xcomp")
    if inner is None:
        preposition = tree.child(verb, "prep")
        inner = tree.child(preposition, "pcomp") if preposition is not None else None
    goal = tree.child(inner if inner is not None else verb, "dobj")
    if goal is not None:
        yield _bare(tree, goal)


def _bare(tree: Tree, noun: int) -> tuple[int, ...]:
    left_out: set[int] = set()
    for child in tree.children[noun]:
        place = tree.pos[noun] == "PROPN" and tree.lower[child] in ("in", "at")
        if tree.dep[child] in ("relcl", "appos", "advcl") or place:
            left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(noun) if i not in left_out]))
