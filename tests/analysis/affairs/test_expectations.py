"""Expectations: what is to happen, on what footing, who is to do it, by when and on what condition."""

from __future__ import annotations

import pytest
from expected_news import expected_in, words

FOOTINGS = [
    ("plan", "Norway plans to send a frigate.", "planned", "send a frigate"),
    ("intend", "Turkey intends to reopen its embassy.", "planned", "reopen its embassy"),
    ("passive plan", "The two ministers are due to meet in Oslo on Friday.", "planned", "meet in Oslo on Friday"),
    (
        "future with date",
        "President Lula will visit Chile next week.",
        "planned",
        "President Lula will visit Chile next week",
    ),
    ("promise", "Canada pledged to release the funds.", "promised", "release the funds"),
    ("agree", "Armenia agreed to hand over four villages.", "promised", "hand over four villages"),
    ("noun promise", "Spain repeated its promise to recognise the state.", "promised", "recognise the state"),
    ("hope", "Kenya hopes to host the summit.", "hoped", "host the summit"),
    ("hope of others", "Germany hopes that Serbia will join the ban.", "hoped", "Serbia will join the ban"),
    ("demand", "France demanded that Mali free the soldiers.", "demanded", "Mali free the soldiers"),
    ("urge", "China urged India to withdraw its troops.", "demanded", "withdraw its troops"),
    ("call for", "Egypt called for a ceasefire.", "demanded", "a ceasefire"),
    ("call on", "Japan called on Russia to return the islands.", "demanded", "return the islands"),
    ("threaten", "Iran threatened to close the strait.", "threatened", "close the strait"),
    ("threat noun", "Belarus repeated its threat to cut the gas.", "threatened", "cut the gas"),
    ("threaten with noun", "Washington threatened new sanctions.", "threatened", "new sanctions"),
    ("vow of revenge", "Iran vowed to avenge the general.", "threatened", "avenge the general"),
    ("own warning", "Israel warned that it would strike again.", "threatened", "it would strike again"),
    ("readiness", "Ghana is ready to reopen its port.", "planned", "reopen its port"),
    ("possible on a day", "Brazil may recall its envoy in July.", "planned", "Brazil may recall its envoy in July"),
    ("arranged", "The council meets again on Friday.", "planned", "The council meets again on Friday"),
    ("own deed", "Peru said it would lift the visa rule.", "planned", "it would lift the visa rule"),
    ("due", "Elections are due in November.", "planned", "Elections … in November"),
    ("any thing demanded", "Kenya demanded silence.", "demanded", "silence"),
    ("any thing called for", "Chile appealed for blankets.", "demanded", "blankets"),
    ("spoken of", "Hungary spoke of expelling the envoy.", "threatened", "expelling the envoy"),
    ("vow of a hostile thing", "Egypt vowed reprisals.", "threatened", "reprisals"),
    ("assurance", "Oman gave assurances that ships would pass.", "promised", "ships would pass"),
    ("offer", "Qatar offered to host the envoys.", "promised", "host the envoys"),
    ("time given", "Turkey gave Greece a month to answer.", "deadline", "a month … answer"),
    ("behind a phrase", "Kenya vowed in a letter to close the camp.", "promised", "close the camp"),
    ("pleaded with", "Italy pleaded with Libya to stop the boats.", "demanded", "stop the boats"),
    ("subjunctive passive", "Ghana insisted that the toll be cut.", "demanded", "the toll be cut"),
    ("subjunctive plural", "Ghana insisted that the miners leave at once.", "demanded", "the miners leave at once"),
    ("not to", "Peru urged Chile not to build the wall.", "demanded", "not to build the wall"),
    ("invitation", "Macron accepted an invitation to address the Knesset.", "planned", "address the Knesset"),
    ("forward", "Nepal looks forward to hosting the games.", "hoped", "hosting the games"),
    ("right", "Sweden reserved the right to retaliate.", "threatened", "retaliate"),
    (
        "menace",
        "Cuba warned that a landing would be met with force.",
        "threatened",
        "a landing would be met with force",
    ),
    ("no hesitation", "Cuba said it would not hesitate to strike.", "threatened", "strike"),
    ("wanted from", "Egypt wants an apology from Sudan.", "demanded", "an apology from Sudan"),
    ("aim", "Latvia aims to finish the fence by March.", "planned", "finish the fence by March"),
    ("arranged noun", "The third round, planned for July, is open.", "planned", "The third round, planned for July"),
    ("set for", "A vote has been set for 9 June.", "planned", "A vote has been set for 9 June"),
    (
        "told by its verb once",
        "A tenth round of talks is planned for June.",
        "planned",
        "A tenth round of talks is planned for June",
    ),
    (
        "an ordinal alone",
        "Ghana and Togo met twice; a third is planned for May.",
        "planned",
        "a third is planned for May",
    ),
    (
        "after what is past",
        "Peru said it would lift the ban after Chile freed a crew last week.",
        "planned",
        "it would lift the ban after Chile freed a crew last week",
    ),
    ("expected there", "Lula is expected in Lima next week.", "planned", "Lula is expected in Lima next week"),
    ("due there", "President Lula is due in Lima next week.", "planned", "due in Lima next week"),
    ("until", "Togo gave Benin until 2 June to answer.", "deadline", "until 2 June … answer"),
    ("made clear", "Peru made clear that Chile must pay.", "demanded", "Chile must pay"),
    ("text", "Under the pact, both armies must leave the bridge.", "demanded", "both armies must leave the bridge"),
    ("must by then", "Sudan must withdraw its tanks by Sunday.", "deadline", "Sudan must withdraw its tanks by Sunday"),
]


@pytest.mark.parametrize(("text", "kind", "what"), [case[1:] for case in FOOTINGS], ids=[case[0] for case in FOOTINGS])
def test_footing_goes_by_the_governing_word(text: str, kind: str, what: str) -> None:
    """What is planned, promised, hoped for, demanded or threatened is found with its words and its footing."""
    found, _ = expected_in(text)
    assert [(one.kind, words(one)) for one in found] == [(kind, what)]


NOT_EXPECTED = [
    ("done", "Norway sent a frigate on Monday."),
    ("did not plan", "Norway does not plan to send a frigate."),
    ("refused to promise", "Canada refused to release the funds."),
    ("question", "Reporters asked who would pay for the frigate."),
    ("forecast", "Prices will rise."),
    ("naming", "The minister called the vote a farce."),
    ("thought", "The king decided that it was late."),
    ("warning about others", "Israel warned that rain was coming."),
    ("over", "Norway planned to send a frigate last week."),
    ("denied", "Turkey denied that it planned to leave the alliance."),
    ("purpose", "The envoy flew to Oslo to discuss the frigate."),
    ("asked", "Will Peru lift the visa rule?"),
    ("fortune", "Peru will suffer."),
    ("belief", "Chile believes that Peru will lift the visa rule."),
    ("appeal in court", "Ghana appealed the ruling."),
    ("conditional promise", "Peru may leave if Chile agrees to arm the rebels."),
    ("decision taken", "Chile praised a decision to open the road."),
    ("thing that menaces", "The flood threatened to drown the crops."),
    ("went on", "The minister spoke, going on to mock the vote."),
    ("votes needed", "More votes are needed."),
    ("answer to what is known", "Chile agreed to the visit."),
    ("conference call", "Peru held a conference call on Monday."),
    ("own need", "We need to understand the frigate, the admiral said."),
]


@pytest.mark.parametrize("text", [case[1] for case in NOT_EXPECTED], ids=[case[0] for case in NOT_EXPECTED])
def test_what_is_not_to_come_is_not_expected(text: str) -> None:
    """What has happened, is denied, asked, forecast or thought is no expectation."""
    assert [words(one) for one in expected_in(text)[0]] == []


DOERS = [
    ("subject", "Norway plans to send a frigate.", ["Norway"]),
    ("object", "China urged India to withdraw its troops.", ["India"]),
    ("clause", "France demanded that Mali free the soldiers.", ["Mali"]),
    ("passive control", "Serbia was urged to join the ban.", ["Serbia"]),
    ("nobody named", "Egypt called for a ceasefire.", []),
    ("possessor", "Britain demanded Libya's withdrawal.", ["Libya"]),
    ("of whom", "Britain demanded an answer from Libya.", ["Libya"]),
    ("who vouches", "Oman gave assurances that the strait would reopen.", ["Oman"]),
    ("capital", "Moscow is ready to hand over the ship. Russia is calm.", ["Russia"]),
    ("pleaded with", "Italy pleaded with Libya to stop the boats.", ["Libya"]),
    ("patient", "Peru demanded the release of Chile's envoy from Ecuador.", ["Ecuador"]),
    ("who accepts", "Egypt accepted an offer to host the games.", ["Egypt"]),
    ("who menaces", "Poland warned that Belarus would face consequences.", ["Poland"]),
    ("who warns", "Israel warned that it would strike again.", ["Israel"]),
]


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in DOERS], ids=[case[0] for case in DOERS])
def test_doer_is_the_understood_subject(text: str, names: list[str]) -> None:
    """Who is to do it is whoever the grammar makes the subject of what is expected, and nobody otherwise."""
    found, actors = expected_in(text)
    assert [[actors[one] for one in entry.who] for entry in found] == [names]


WINDOWS = [
    ("day", "Norway plans to send a frigate on Friday.", ("2024-05-17", "2024-05-17", None)),
    ("month", "Kenya plans to host the summit in July.", ("2024-07-01", "2024-07-31", None)),
    ("by", "Spain hopes to sign the treaty by the end of June.", (None, "2024-06-30", "from")),
    ("within", "Mali was urged to free the soldiers within five days.", ("2024-05-15", "2024-05-20", None)),
    ("whole month", "Egypt hopes to sign the treaty before the end of the month.", (None, "2024-05-31", "from")),
    ("ahead of", "Mali plans to vote ahead of the summit in July.", (None, "2024-07-31", "from")),
    ("weekday ahead", "Italy hopes to vote on Friday.", ("2024-05-17", "2024-05-17", None)),
    ("halted for", "Mali agreed to suspend the raids for ten days.", ("2024-05-15", "2024-05-25", None)),
    ("time given", "Turkey gave Greece two weeks to answer.", ("2024-05-15", "2024-05-29", None)),
    ("from to", "Mali plans to vote from 20 May to 24 May.", ("2024-05-20", "2024-05-24", None)),
    ("coming days", "Chile hopes to sign the treaty in the coming days.", (None, None, None)),
    ("soon", "Chile hopes to sign the treaty soon.", (None, None, None)),
]


@pytest.mark.parametrize(("text", "window"), [case[1:] for case in WINDOWS], ids=[case[0] for case in WINDOWS])
def test_window_is_the_time_of_what_is_expected(text: str, window: tuple[str | None, str | None, str | None]) -> None:
    """The window comes from the time expression beside what is expected; words without a date leave it open."""
    (entry,), _ = expected_in(text)
    assert entry.window is not None
    assert (entry.window.start, entry.window.end, entry.window.open) == window


def test_length_of_a_deed_is_no_window() -> None:
    """How long something takes does not say by when it is to come."""
    (entry,), _ = expected_in("Both armies pledged to train together for ten days.")
    assert entry.window is None


def test_time_of_planning_is_no_window() -> None:
    """The day of the announcement is not the day of what is announced."""
    (entry,), _ = expected_in("Norway said on Tuesday that it plans to send a frigate.")
    assert entry.window is None


def test_condition_stands_apart() -> None:
    """What an expectation depends on is kept beside it and left out of its words."""
    (entry,), _ = expected_in("Iran threatened to close the strait if the talks fail.")
    assert (words(entry), entry.condition and entry.condition.spans[0].text) == (
        "close the strait",
        "if the talks fail",
    )


def test_expectation_stands_on_the_word_of_whoever_tells_it() -> None:
    """What is planned as somebody tells it names the innermost attribution around it."""
    (entry,), _ = expected_in("The minister said that Norway plans to send a frigate.")
    assert entry.attribution is not None


DEADLINES = [
    ("granted", "Niger's neighbours gave the army a deadline of Sunday to free the president.", "free the president"),
    ("expires", "The ultimatum expires on Sunday.", "The ultimatum expires on Sunday"),
]


@pytest.mark.parametrize(("text", "what"), [case[1:] for case in DEADLINES], ids=[case[0] for case in DEADLINES])
def test_deadline_has_its_day(text: str, what: str) -> None:
    """A deadline is found where it has a day or says what is to be done by then."""
    found, _ = expected_in(text)
    assert ("deadline", what) in [(one.kind, words(one)) for one in found]


def test_deadline_without_day_or_deed_is_none() -> None:
    """Calling something an ultimatum sets nobody a deadline."""
    assert expected_in("The minister called the letter an ultimatum.")[0] == ()


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Peru threatened to leave if Chile votes.", "if Chile votes"),
        ("Peru will sign on condition that Chile pays.", "on condition that Chile pays"),
        ("Once the war ends, Peru will send doctors.", "Once the war ends"),
    ],
    ids=["if", "on condition", "once"],
)
def test_condition_has_its_words(text: str, condition: str) -> None:
    """What something expected depends on stands apart from it."""
    (entry,), _ = expected_in(text)
    assert entry.condition is not None
    assert " ".join(span.text for span in entry.condition.spans) == condition


def test_two_things_agreed_are_two() -> None:
    """Of two infinitives each with its own 'to' each is expected for itself."""
    found, _ = expected_in("Kenya and Somalia agreed to open the border and to exchange maps.")
    assert [words(one) for one in found] == ["open the border", "exchange maps"]


def test_time_of_a_thing_is_no_window() -> None:
    """A year that tells which accord is meant says nothing of when it is to be revived."""
    (entry,), _ = expected_in("Kenya promised to revive the accord of 2001.")
    assert entry.window is None
