"""Sittings that are still to come, where nothing else in the record says that they are expected.

'A fourth round is likely in autumn', 'the next session is due in Muscat': what is next in a track is an expectation,
so that it has its words, its window and the voice that vouches for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.mentions import Mention
from dragoman.analysis.affairs.talks.tracks import Track
from dragoman.analysis.affairs.talks.words import MEETING, TALKING
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.affairs import Expectation
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression
from dragoman.records.identity import identified
from dragoman.records.intervals import DAY, Interval
from dragoman.records.nesting import Voices
from dragoman.records.spans import Words

BY = "talks.coming@1"
CONFIDENCE = 0.7
APART = frozenset(("advcl", "relcl", "conj", "cc", "mark", "parataxis", "ccomp"))
SITTINGS = MEETING | TALKING


def coming_sittings(
    tree: Tree,
    tracks: Sequence[Track],
    sides: Sides,
    attributions: Sequence[Attribution],
    times: Sequence[TimeExpression],
    known: Sequence[Expectation],
) -> Iterator[Expectation]:
    """Give what is expected of tracks and is no expectation yet.

    Args:
        tree: the document's parse.
        tracks: its tracks.
        sides: who stands on which side.
        attributions: who says what.
        times: its time expressions.
        known: what is known to be expected.

    Returns:
        One expectation for each sitting that is planned, whose words no other expectation holds.
    """
    parse = tree.parse
    taken = {index for one in known for span in one.what.spans for index in parse.covered(span)}
    voices = Voices(tuple(attributions))
    for track in tracks:
        for mention in track.mentions:
            words = _words(tree, mention)
            if mention.status != "planned" or not words or taken & {mention.head, *words}:
                continue
            window = _window(tree, words, times)
            if _is_over(tree, window):
                continue
            taken.update(words)
            what = Words(spans=parse.spans(words))
            voice = voices.innermost(what.spans)
            entry = Expectation(
                kind="planned",
                what=what,
                who=tuple(dict.fromkeys(sides.spokesman(sides.of(one), track.parties) for one in track.parties)),
                window=window,
                attribution=voice[0] if voice else None,
                status="open",
                by=BY,
                confidence=CONFIDENCE,
            )
            yield identified(parse.document, entry)


def _words(tree: Tree, mention: Mention) -> tuple[int, ...]:
    """Give the clause that tells of a sitting to come: 'A fourth round is likely to be held in autumn'."""
    clause = mention.clause
    own = tree.is_verb(mention.head) or (
        tree.lemma[mention.head] in SITTINGS and tree.dep[mention.head] in ("nsubj", "nsubjpass", "dobj")
    )
    if not own or not tree.is_verb(clause) or tree.is_negated(clause):
        return ()
    apart = {i for i in tree.children[clause] if tree.dep[i] in APART}
    return tuple(tree.trimmed(tree.subtree(clause, apart)))


def _window(tree: Tree, words: Sequence[int], times: Sequence[TimeExpression]) -> Interval | None:
    inside = set(words)
    for time in times:
        covered = tree.parse.covered(time.span)
        interval = time.interval
        dated = time.type in ("DATE", "TIME") and interval is not None and interval.is_resolved
        if dated and covered and covered.start in inside:
            return interval
    return None


def _is_over(tree: Tree, window: Interval | None) -> bool:
    published = tree.parse.document.published
    end = window.end if window is not None else None
    return published is not None and end is not None and end[:DAY] < published[:DAY]
