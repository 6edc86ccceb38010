"""What is new in a situation since a date."""

from __future__ import annotations

import msgspec

from dragoman.records.situations import Situation


def news(situation: Situation, since: str) -> Situation:
    """Give what a situation holds that was first reported after a date, and what changed after it.

    A track whose state changed, a proposal that got an answer and a thing that was told anew are kept whole; what
    stands as it stood is left out. The parties stay, so that it can be read.

    Args:
        situation: as it stands.
        since: ISO date or moment; what was reported on that very day counts as old, at that very moment too.
    """
    limit = since if "T" in since else f"{since}T99"

    def fresh(reported: str | None) -> bool:
        return reported is not None and reported > limit

    return msgspec.structs.replace(
        situation,
        tracks=tuple(
            one
            for one in situation.tracks
            if fresh(one.first_reported)
            or any(fresh(reported) for reported, _, _ in one.history)
            or any(fresh(held.first_reported) for held in one.rounds)
        ),
        proposals=tuple(
            one
            for one in situation.proposals
            if fresh(one.first_reported) or any(fresh(answer.words.published) for answer in one.answers)
        ),
        due=tuple(one for one in situation.due if fresh(one.first_reported)),
        happenings=tuple(one for one in situation.happenings if fresh(one.first_reported)),
        changes=tuple(one for one in situation.changes if fresh(one.after.words.published)),
        contradictions=tuple(
            one for one in situation.contradictions if any(fresh(said.words.published) for said in one.statements)
        ),
        documents=tuple(one for one in situation.documents if fresh(one.published)) or situation.documents[-1:],
    )
