"""What speakers refuse and demand in plain statements is their act, and only theirs."""

from __future__ import annotations

import pytest

from builders import actor, attribution, document, mention
from dragoman.analysis.events.stage import find_drafts
from dragoman.analysis.parsing.stage import parse_document

REFUSED = [
    "We cannot accept the verdict",
    "We will never recognise the island",
    "There will be no concessions",
    "We shall not obey the court",
]
DEMANDED = ["The shelling must stop", "The blockade must be lifted"]
NEITHER = [
    "We might not accept the verdict",
    "There were no concessions",
    "The weather must improve",
    "The siege must have ended",
    "Sweden cannot accept the verdict",
    "We accept the verdict",
]


def told(content: str) -> list[tuple[str, bool]]:
    """Give the type of each act in a state's words, and whether the state that speaks does it."""
    text = f"{content}, said Norway of Sweden."
    made = document(text)
    norway = actor(made, "Norway", mention(made, "Norway"), kind="state", country="NOR")
    named = [mention(made, ("Sweden", time)) for time in range(1, text.count("Sweden") + 1)]
    sweden = actor(made, "Sweden", *named, kind="state", country="SWE")
    saying = attribution(made, source="Norway", cue="said", content=content, actor=norway)
    _, drafts = find_drafts(parse_document(made), (norway, sweden), (saying,))
    return [(draft.type, draft.actors == (norway.id,)) for draft in drafts if draft.actors or draft.recipients]


@pytest.mark.parametrize("content", REFUSED)
def test_what_one_will_not_do_is_refused(content: str) -> None:
    """Who says that he will not or cannot do what others want of him rejects it."""
    assert told(content) == [("REJECT", True)]


@pytest.mark.parametrize("content", DEMANDED)
def test_what_must_be_is_demanded(content: str) -> None:
    """Who says that a deed must end, or be done, asks for it."""
    assert ("REQUEST", True) in told(content)


@pytest.mark.parametrize("content", NEITHER)
def test_forecasts_and_reports_are_no_stance(content: str) -> None:
    """What may be, what was, and what another will not do is neither refused nor demanded by who says it."""
    assert not {kind for kind, _ in told(content)} & {"REJECT", "REQUEST"}
