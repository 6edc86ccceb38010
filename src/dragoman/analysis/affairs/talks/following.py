"""What comes next in a track: the expectation of its next sitting."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.tracks import NEAR, Track
from dragoman.analysis.affairs.talks.words import HELD, MEETING, ROUNDS, SEATED, TALKING
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.affairs import Expectation

GOING_ON = frozenset((
    "meet", "resume", "convene", "negotiate", "talk", "reconvene", "continue", "hold", "begin", "take", "schedule",
    "plan", "set", "see", "come", "negotiate", "sit", "return", "restart", "start", "open", "gather", "host",
    "discuss", "expect",
))  # fmt: skip
KINDS = (("planned", "promised"), ("hoped",))
"""On what footing the next sitting is expected; what is only hoped for counts where nothing is planned."""


def next_of(tree: Tree, track: Track, sides: Sides, expectations: Sequence[Expectation]) -> Expectation | None:
    """Give the expected meeting of the sides, the first that the text names.

    Args:
        tree: the document's parse.
        track: the track.
        sides: who stands on which side.
        expectations: what the document expects.
    """
    ahead = [one for one in track.mentions if one.status == "planned"]
    named = {index for mention in track.mentions for index in mention.words}
    due = {index for mention in ahead for index in (*mention.words, *_to_do(tree, mention.clause))}
    open_ones = [one for one in expectations if one.status == "open"]
    for kinds in KINDS:
        coming = [(one, _tokens(tree, one)) for one in open_ones if one.kind in kinds]
        told = next((one for one, tokens in coming if due & set(tokens)), None)
        if told is not None:
            return told
        for expected, tokens in coming:
            of_track = bool(named & set(tokens)) or _are_met(sides, track, expected) or _goes_on(tree, track, tokens)
            if of_track and _meets(tree, tokens):
                return expected
    return None


def _tokens(tree: Tree, expected: Expectation) -> list[int]:
    return [index for span in expected.what.spans for index in tree.parse.covered(span)]


def _to_do(tree: Tree, clause: int) -> list[int]:
    """Give a verb with the infinitive that says what is to be: 'a twelfth is to be held'."""
    return [clause, *(i for i in tree.children[clause] if tree.dep[i] == "xcomp")]


def _meets(tree: Tree, tokens: Sequence[int]) -> bool:
    tops = [i for i in tokens if tree.head[i] not in tokens or tree.head[i] == i]
    return any(tree.lemma[i] in GOING_ON | MEETING | TALKING or _holds(tree, i) for i in tops)


def _holds(tree: Tree, verb: int) -> bool:
    """Read 'will chair a further round', 'return to the negotiating table'."""
    inner = [i for child in tree.children[verb] for i in (child, *tree.children[child])]
    if tree.lemma[verb] in HELD and any(tree.lemma[i] in MEETING | TALKING for i in inner):
        return True
    return tree.lemma[verb] in SEATED and any(tree.lemma[i] == "table" for i in inner)


def _are_met(sides: Sides, track: Track, expected: Expectation) -> bool:
    """Say whether those who are to meet are the sides of the track."""
    return bool(expected.who) and sides.all_of(expected.who) == track.sides


def _goes_on(tree: Tree, track: Track, tokens: Sequence[int]) -> bool:
    """Say whether something expected is told as going on with a track just named: 'the next meeting', 'again'."""
    here = tree.parse.sentence_of[tokens[0]]
    near = any(0 <= here - tree.parse.sentence_of[one.head] <= NEAR for one in track.mentions)
    again = any(tree.lower[i] == "again" and tree.lemma[tree.head[i]] in GOING_ON for i in tokens)
    following = any(
        tree.lemma[i] in ROUNDS and any(tree.lower[j] in ("next", "another", "further") for j in tree.children[i])
        for i in tokens
    )
    table = any(tree.lemma[i] == "table" and _holds(tree, tree.head[tree.head[i]]) for i in tokens)
    return near and (again or following or table)
