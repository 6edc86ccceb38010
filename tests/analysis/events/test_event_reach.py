"""Classes of verbs and constructions in which international news tells of acts: each by a sentence of its own."""

from __future__ import annotations

import re

import pytest
from coding import coded

TOLD = [
    # Who suffers alone stands in a passive without its doer.
    ("Three aides of [Norway] were blacklisted on Monday, and [Sweden] was kicked out of the league.",
     ["SANCTION/expel - > Sweden"]),
    ("[Sweden] has been hit with tariffs.", ["SANCTION - > Sweden"]),
    # Calling names, quoted or known for what they are.
    ('[p:Ada Moor] called the tariff "a toll for smugglers".', ["ACCUSE/disapprove Ada Moor > -"]),
    ('[p:Ada Moor] called the meeting "frank and useful".', []),
    ("[Norway] described the annexation as unlawful.", ["ACCUSE/disapprove Norway > -"]),
    ('[Norway] called that "a brazen theft".', ["ACCUSE/disapprove Norway > -"]),
    # Threats by what will come upon the other.
    ("[Norway] warned that heavy penalties would follow.", ["THREATEN Norway > -"]),
    ("[Norway] warned that the raid would not go unpunished.", ["THREATEN Norway > -"]),
    ("[Norway] warned [Sweden] that it would pay dearly.", ["THREATEN Norway > Sweden"]),
    ("[Norway] warned that the frost would return.", []),
    # Diplomats sent away, treaties left.
    ("[Norway] ordered the ambassador of [Sweden] to leave.", ["SANCTION/expel Norway > Sweden"]),
    ("[Norway] pulled out of the league.", ["SANCTION/withdraw Norway > -"]),
    ("[Norway] has suspended the pact with [Sweden].", ["SANCTION/discontinue Norway > Sweden"]),
    ("[Norway] doubled its tariffs on [Sweden].", ["SANCTION Norway > Sweden"]),
    ("[Norway] has joined the embargo against [Sweden].", ["SANCTION Norway > Sweden"]),
    # Courts and complaints.
    ("[Norway] took its quarrel with [Sweden] to the tribunal.", ["ACCUSE/investigate Norway > Sweden"]),
    ("[Norway] protested against the new dam of [Sweden].", ["ACCUSE/disapprove Norway > Sweden"]),
    # Refusals, yielding, requests.
    ("[Norway] has refused.", ["REJECT Norway > -"]),
    ("[Norway] dropped its objection.", ["CONCEDE Norway > -"]),
    ("[Norway] urged restraint on [Sweden].", ["REQUEST Norway > Sweden"]),
    ("[Sweden] has been called upon to explain itself.", ["REQUEST - > Sweden"]),
    # An offer is none of force, whatever is sent.
    ("[Norway] offered to send tanks to [Sweden].", ["AGREE Norway > Sweden"]),
    # Talks, envoys, agreements under which two act.
    ("[Norway] and [Sweden] have settled their quarrel.", ["AGREE Norway+Sweden > -"]),
    ("[Norway] sent an envoy to [Sweden].", ["CONSULT/visit Norway > Sweden"]),
    ("[Norway] has returned to the talks with [Sweden].", ["CONSULT Norway+Sweden > -"]),
    ("[p:Ada Moor], on a visit to [Sweden], yawned.", ["CONSULT/visit Ada Moor > Sweden"]),
    # Two joined acts with an object each are two.
    ("[Norway] condemned [Sweden] and summoned the ambassador of [Sweden].",
     ["ACCUSE/disapprove Norway > Sweden", "ACCUSE/disapprove Norway > Sweden"]),
    # What is got comes from whoever gives it.
    ("[Norway] won a pledge from [Sweden] in May.", ["AGREE Sweden > Norway"]),
    # Ships and posts.
    ("[Norway] placed its army on alert.", ["MOBILIZE/troops Norway > -"]),
    ("[a:The rebels] handed over their weapons.", ["RETREAT/disarm The rebels > -"]),
    ("Jets of [Norway] shadowed a bomber of [Sweden].", ["MOBILIZE/troops Norway > Sweden"]),
]  # fmt: skip
NOT_TOLD = [
    "[p:Ada Moor] has locked up the nomination.",
    "He's picked up [p:Ada Moor] at the station.",
    "[Norway] lies in the north.",
    "[Norway] withdrew its spare coins.",
]


def readable(marked: str) -> str:
    """Make a short id of a sentence."""
    return "-".join(re.findall(r"[a-z]+", re.sub(r"\[\w:", "", marked.lower())))[:60]


@pytest.mark.parametrize(("sentence", "expected"), TOLD, ids=[readable(sentence) for sentence, _ in TOLD])
def test_class_is_read(sentence: str, expected: list[str]) -> None:
    """Each construction tells of its act, of its parties, and of no other."""
    assert coded(sentence) == expected


@pytest.mark.parametrize("sentence", NOT_TOLD, ids=readable)
def test_look_alikes_tell_of_nothing(sentence: str) -> None:
    """Words of the same form in another sense tell of no act."""
    assert coded(sentence) == []
