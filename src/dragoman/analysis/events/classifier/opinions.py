"""A second opinion on what the rules found: how likely a draft's type is to the classifier."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from dragoman.analysis.events.classifier.cases import Case, Offsets
from dragoman.analysis.events.classifier.model import Classifier, share_of
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Actor, Mention


def draft_case(parse: Parse, draft: Draft, actors: Mapping[str, Actor]) -> Case:
    """Make a case of a draft: its sentence, and the mentions of its parties nearest to its head.

    Args:
        parse: the document that the draft is of.
        draft: a happening with the ids of its parties.
        actors: the document's actors by id.
    """
    sentence = parse.sentences[parse.sentence_of[draft.head]]
    first, last = parse.starts[sentence.first], parse.ends[sentence.last - 1]
    head = parse.starts[draft.head]
    source = _nearest(draft.actors[:1], actors, (first, last), head)
    others = draft.recipients or draft.actors[1:]
    target = _nearest(others[:1], actors, (first, last), head)
    return Case(parse.document.text[first:last], source, target)


def type_shares(
    classifier: Classifier, parse: Parse, drafts: Iterable[Draft], actors: Iterable[Actor]
) -> list[dict[str, float] | None]:
    """Give for each draft the probability of each of the classifier's 15 types.

    None stands where the sentence does not name both parties: the classifier has learned from such sentences alone.
    """
    known = {actor.id: actor for actor in actors}
    cases = (draft_case(parse, draft, known) for draft in drafts)
    return [classifier.shares(case) if case.source and case.target else None for case in cases]


def type_share(shares: Mapping[str, float], draft: Draft) -> float:
    """Give the probability of a draft's own type."""
    return share_of(shares, draft.type)


def _nearest(ids: Iterable[str], actors: Mapping[str, Actor], within: Offsets, head: int) -> Offsets | None:
    """Find the mention that is nearest to the head, as offsets from the beginning of the stretch."""
    mentions = [
        mention
        for identifier in ids
        if identifier in actors
        for mention in actors[identifier].mentions
        if within[0] <= mention.start and mention.end <= within[1]
    ]
    if not mentions:
        return None
    best = min(mentions, key=lambda one: (_distance(one, head), one.start))
    return best.start - within[0], best.end - within[0]


def _distance(mention: Mention, head: int) -> int:
    return head - mention.end if mention.end <= head else max(0, mention.start - head)
