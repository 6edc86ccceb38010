"""The event coder: types, modes and parties from verbs, nouns, light verbs, passives, control and coordination."""

from __future__ import annotations

import re

import pytest
from coding import coded, drafts_of
from coding_cases import CODED, NOTHING

from builders import actor, attribution, document, mention
from dragoman.analysis.events.stage import find_drafts
from dragoman.analysis.parsing.stage import parse_document

RULE = re.compile(r"events(\.[a-z0-9_-]+)+@[0-9]+")


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(("sentence", "expected"), CODED, ids=[readable(sentence) for sentence, _ in CODED])
def test_sentence_is_coded(sentence: str, expected: list[str]) -> None:
    """Each happening has its type, mode and parties, and there is no other."""
    assert coded(sentence) == expected


@pytest.mark.parametrize("sentence", NOTHING, ids=readable)
def test_no_event_where_nothing_passes_between_parties(sentence: str) -> None:
    """Weather, sport, metaphors and reports as such are no events."""
    assert coded(sentence) == []


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in CODED], ids=readable)
def test_every_candidate_has_trigger_words_and_rules(sentence: str) -> None:
    """Trigger words are in order and among the candidate's words, and each rule has a name that a record may hold."""
    tree, drafts, _ = drafts_of(sentence)
    for draft in drafts:
        assert draft.trigger == tuple(sorted(draft.trigger))
        assert set(draft.trigger) <= set(draft.words) <= set(range(len(tree)))
        assert draft.rules
        assert all(RULE.fullmatch(rule) for rule in draft.rules)
        assert not set(draft.actors) & set(draft.recipients)


SAID = "Norway's move was unlawful. Norway must leave the islands. Norway should have known. Norway might be wrong."


def test_judgement_and_demand_of_a_speaker_are_his_acts() -> None:
    """Within somebody's words a judgement accuses and a 'must' demands; a regret and a doubt do neither."""
    text = f"{SAID} So said Sweden."
    made = document(text)
    norway = actor(made, "Norway", *(mention(made, ("Norway", time)) for time in range(1, 5)), kind="state")
    sweden = actor(made, "Sweden", kind="state")
    saying = attribution(made, source="Sweden", cue="said", content=SAID, actor=sweden)
    _, drafts = find_drafts(parse_document(made), (norway, sweden), (saying,))
    assert [(draft.type, draft.actors, draft.recipients) for draft in drafts] == [
        ("ACCUSE", (sweden.id,), (norway.id,)),
        ("REQUEST", (sweden.id,), (norway.id,)),
    ]
    assert [find_drafts(parse_document(made), (norway, sweden), ())[1]] == [[]]


def test_same_sentence_is_read_the_same_beside_others() -> None:
    """A sentence gives the same events alone and behind another one."""
    alone = coded("[Norway] condemned [Sweden] for the raid.")
    assert coded("[Oman] praised [Turkey]. [Norway] condemned [Sweden] for the raid.")[-1:] == alone
