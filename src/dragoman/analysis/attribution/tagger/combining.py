"""Combining: the tagger says where the outermost attributions are, the rules what is said within them.

The tagger was taught on outermost attributions alone and finds more of them than the rules do. The rules know what no
corpus marks: what is said within what is said, what was left out, and speech without marks. Where both have a cue, the
rules lend the frame, the source that the sentence implies, and quotations that go on beyond the tagger's reach.
"""

from __future__ import annotations

from dataclasses import replace

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.assembly import Draft, nest
from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.boundaries import RELATIVE_OPENERS, bounded
from dragoman.analysis.attribution.candidates import is_actual
from dragoman.analysis.attribution.deeds import is_deed
from dragoman.analysis.attribution.sources import find_source
from dragoman.analysis.parsing.tree import Tree

# Below this mean probability of its least sure part, a tagged attribution is more often wrong than right.
LEAST_PROBABILITY = 0.55
# The same where no source is found: much that is tagged so is told by nobody.
LEAST_WITHOUT_SOURCE = 0.65
# A rule that was right so often is believed where the tagger saw nothing.
SURE_SHARE = 0.7
# Rules for what the tagger has no label for; where they speak, they speak alone.
RULES_ALONE = frozenset(("omission", "unmarked", "alone", "signature"))
# Contents that share less than this part of their words are two readings of one cue; then the longer has the quotation.
SAME_CONTENT = 0.5


def combine(tree: Tree, tagged: list[Candidate], ruled: list[Draft]) -> list[Draft]:
    """Join the tagger's candidates and the rules' drafts into one set of drafts, each within the one that encloses it.

    Args:
        tree: the parse.
        tagged: what the tagger found, linked.
        ruled: what the rules found, nested.

    Returns:
        Drafts in reading order.
    """
    by_head = {draft.candidate.head: draft.candidate for draft in ruled if draft.candidate.head is not None}
    alone = [draft for draft in ruled if draft.candidate.rule in RULES_ALONE]
    taken = {index for draft in alone for index in draft.candidate.cue}
    outer: list[Draft] = []
    left: set[int] = set()
    for candidate in tagged:
        if candidate.share < LEAST_PROBABILITY or not taken.isdisjoint(candidate.cue) or not _is_told(tree, candidate):
            continue
        joined = _with_rules(tree, candidate, _ruled_at(by_head, candidate))
        if not joined.source and joined.share < LEAST_WITHOUT_SOURCE:
            continue
        outer.append(Draft(bounded(tree, joined, tree.quoted, at_dash=False)))
        left |= set(joined.content) - outer[-1].content
    _yield_quotations(tree, outer, ruled)
    outer = [draft for draft in outer if _yield_to(draft, alone)]
    held = {index for draft in outer for index in draft.candidate.content}
    used = held | {index for draft in outer for index in draft.candidate.cue}
    resumed = _resumed(tree, outer, [one for one in ruled if one.candidate.head in left], used)
    held |= {index for draft in resumed for index in draft.candidate.content}
    added = [draft for draft in ruled if draft in resumed or _is_added(draft, held, used)]
    for draft in added:
        draft.within = None
    return nest(outer + added)


def _resumed(tree: Tree, outer: list[Draft], ruled: list[Draft], used: set[int]) -> list[Draft]:
    """Give what the rules read at joined verbs among the words by which tagged contents ran too far.

    The tagger took such a verb for a part of what is said before it, and so has no cue there.
    """
    cues = {draft.candidate.head for draft in outer}
    return [
        draft
        for draft in ruled
        if draft.candidate.head is not None
        and draft.candidate.rule == "verb"
        and draft.candidate.source
        and tree.dep[draft.candidate.head] == "conj"
        and tree.head[draft.candidate.head] in cues
        and used.isdisjoint((*draft.candidate.cue, *draft.candidate.content))
    ]


def _is_told(tree: Tree, candidate: Candidate) -> bool:
    """Say whether a cue tells of a saying that took place; the corpus counts what may be said, and appearances."""
    head = candidate.head
    if head is None or not tree.is_verb(head):
        return True
    if is_deed(tree, head, candidate.content):
        return False
    return is_actual(tree, head) and tree.lemma[head] not in words.APPEARANCES


def _yield_quotations(tree: Tree, outer: list[Draft], ruled: list[Draft]) -> None:
    """Take from a tagged content what goes on from another sentence but has, by the rules, a speaker of its own."""
    sentence_of = tree.parse.sentence_of
    cues = {index for draft in outer for index in draft.candidate.cue}
    for draft in ruled:
        candidate = draft.candidate
        if draft.within is not None or candidate.share < SURE_SHARE or not cues.isdisjoint(candidate.cue):
            continue
        own = {sentence_of[index] for index in candidate.content}
        for other in outer:
            shared = other.content & draft.content
            if not shared or any(sentence_of[index] in own for index in other.candidate.cue):
                continue
            rest = tuple(index for index in other.candidate.content if index not in draft.content)
            if rest:
                other.candidate = replace(other.candidate, content=rest)


def _yield_to(draft: Draft, alone: list[Draft]) -> bool:
    """Take out of a tagged content what a rule reads alone and does not stand within it; say whether any is left."""
    taken: set[int] = set()
    for other in alone:
        head = other.candidate.head
        if head is not None and head not in draft.content and not draft.content.isdisjoint(other.content):
            taken |= other.content
    content = tuple(index for index in draft.candidate.content if index not in taken)
    if content:
        draft.candidate = replace(draft.candidate, content=content)
    return bool(content)


def _ruled_at(by_head: dict[int, Candidate], candidate: Candidate) -> Candidate | None:
    for index in candidate.cue:
        if index in by_head:
            return by_head[index]
    return None


def _with_rules(tree: Tree, candidate: Candidate, ruled: Candidate | None) -> Candidate:
    source = _plain_source(tree, candidate.source)
    if ruled is None:
        if not source and candidate.head is not None and tree.pos[candidate.head] in ("VERB", "AUX", "NOUN", "ADJ"):
            source = find_source(tree, candidate.head, frozenset((*candidate.content, *candidate.cue)))
        return replace(candidate, source=source)
    own, other = set(candidate.content), set(ruled.content)
    content = candidate.content
    if len(own & other) < SAME_CONTENT * len(own | other) and _is_mostly(other - own, tree.quoted):
        content = tuple(sorted((own | other) - set(candidate.cue) - set(source or ruled.source)))
    content = _with_opening(ruled, content)
    if ruled.frame.startswith("passive"):
        # Who "is said" or "was asked" is not who says or asks; with an infinitive he belongs to what is said.
        source = ruled.source
        content = ruled.content if ruled.frame == "passive_to" else content
    if not source:
        source = tuple(index for index in ruled.source if index not in content and index not in candidate.cue)
    # The corpus counts adverbs to the cue ("also said"); the record's cue is the verb with what makes its form.
    cue = ruled.cue if set(ruled.cue).isdisjoint((*content, *source)) else candidate.cue
    return replace(candidate, cue=cue, source=source, content=content, frame=ruled.frame, lemma=ruled.lemma)


def _with_opening(ruled: Candidate, content: tuple[int, ...]) -> tuple[int, ...]:
    """Put back the word that opens a content ("that", "to", "for"), which the corpus now and then gives to the cue."""
    opening = content[0] - 1
    return (opening, *content) if ruled.content[0] == opening and opening not in ruled.cue else content


def _plain_source(tree: Tree, source: tuple[int, ...]) -> tuple[int, ...]:
    """Leave out a relative clause after a comma: a source is a name with its title and apposition."""
    for index in source[1:]:
        if tree.lower[index] in RELATIVE_OPENERS and tree.text[index - 1] == ",":
            return tuple(i for i in source if i < index - 1)
    return source


def _is_mostly(tokens: set[int], quoted: frozenset[int]) -> bool:
    return len(tokens & quoted) * 2 > len(tokens)


def _is_added(draft: Draft, held: set[int], used: set[int]) -> bool:
    """Take from the rules what stands within a tagged content, and what they are sure of where nothing is tagged."""
    candidate = draft.candidate
    if candidate.head is not None and candidate.head in held:
        return True
    if candidate.rule in RULES_ALONE:
        return held.isdisjoint(candidate.content)
    is_free = used.isdisjoint(candidate.content) and used.isdisjoint(candidate.cue)
    return draft.within is None and is_free and candidate.share >= SURE_SHARE
