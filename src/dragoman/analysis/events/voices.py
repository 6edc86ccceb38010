"""Who speaks at each word: the source of the innermost attribution, and whoever is quoted there."""

from __future__ import annotations

from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution


def quoting(attributions: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """Give the attributions whose words are a speaker's own, without those that stand within such words."""
    direct = {one.id for one in attributions if one.kind in ("direct", "mixed")}
    return tuple(one for one in attributions if one.id in direct and one.within not in direct)


def voices_of(tree: Tree, attributions: tuple[Attribution, ...]) -> dict[int, str]:
    """Map each token within somebody's words to the speaker, inner ones over outer ones."""
    voices: dict[int, str] = {}
    sized = sorted(attributions, key=lambda a: (-sum(s.end - s.start for s in a.content.spans), a.id))
    for attribution in sized:
        if attribution.omitted or attribution.source is None:
            continue
        for span in attribution.content.spans:
            for index in tree.parse.covered(span):
                if attribution.source.actor is not None:
                    voices[index] = attribution.source.actor
                else:
                    voices.pop(index, None)
    return voices
