"""Talks: which mentions make a track, who sits at the table and between, which round it is, and where it stands."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.talks.stage import find_talks
from dragoman.records.affairs import Talks


def talks_in(text: str) -> tuple[tuple[Talks, ...], News]:
    """Find the tracks of a text."""
    news = read_news(text)
    found = find_talks(news.tree, news.actors, news.attributions, news.events, news.times, news.expectations)
    return found, news


SIDES = [
    ("hyphen before mediator", "Peru and Chile held EU-mediated talks in Lima on Monday.", {"Peru", "Chile"}),
    ("between behind the topic", "Talks on a fishing deal between Peru and Chile broke down.", {"Peru", "Chile"}),
    ("negotiate", "Peru and Chile have been negotiating a treaty since March.", {"Peru", "Chile"}),
    ("met for a round", "Peru and Chile met for a fifth round of talks.", {"Peru", "Chile"}),
    ("between", "Talks between Serbia and Kosovo resumed in Ohrid.", {"Serbia", "Kosovo"}),
    ("subject and with", "Egypt has been in talks with Ethiopia since March.", {"Egypt", "Ethiopia"}),
    ("joint subject", "Chile and Bolivia held three rounds of consultations.", {"Chile", "Bolivia"}),
    ("officials", "Greek and Turkish envoys held their fourth meeting on Naxos.", {"Greek envoys", "Turkish envoys"}),
    ("possessive", "Japan's talks with Russia were suspended.", {"Japan", "Russia"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), [case[1:] for case in SIDES], ids=[case[0] for case in SIDES])
def test_track_has_both_sides(text: str, parties: set[str]) -> None:
    """Who talks with whom is read from the phrase, or from the subject of the verb that carries the talks."""
    (track,), news = talks_in(text)
    assert set(news.names(track.parties)) == parties


NO_TRACK = [
    ("single visit", "The king of Jordan visited Spain and met the prime minister."),
    ("call", "Biden and Lula spoke by telephone on Monday."),
    ("proposed", "Kosovo proposed direct talks with Serbia."),
    ("ruled out", "Serbia ruled out talks with Kosovo."),
    ("conditional", "If Egypt holds talks with Ethiopia, the dam may be filled later."),
    ("nobody", "Talks are never easy."),
    ("first ever", "It was the first meeting between a Peruvian and a Chilean president in years."),
]


@pytest.mark.parametrize("text", [case[1] for case in NO_TRACK], ids=[case[0] for case in NO_TRACK])
def test_what_is_no_course_of_talks_opens_no_track(text: str) -> None:
    """Single meetings, and talks that are merely wanted, refused or imagined, make no track."""
    assert talks_in(text)[0] == ()


def test_two_tracks_stay_two() -> None:
    """Talks between other sides are another track, though both are told in one breath."""
    text = (
        "Serbia and Kosovo have been in talks since 2011.\n"
        "Armenia and Turkey held a second round of negotiations in Vienna on Monday."
    )
    found, news = talks_in(text)
    assert [set(news.names(track.parties)) for track in found] == [{"Serbia", "Kosovo"}, {"Armenia", "Turkey"}]


def test_one_track_told_in_three_places_is_one() -> None:
    """Words that take the talks for known, or name their place, join the track."""
    text = (
        "Serbia and Kosovo opened talks in Ohrid on Monday.\n"
        "The negotiations are to last a week.\n"
        "The Ohrid talks are watched closely."
    )
    (track,), _ = talks_in(text)
    assert len(track.spans) >= 3


STATES = [
    ("ongoing", "Egypt has been in talks with Ethiopia since March.", "ongoing"),
    ("stalled", "The talks between Egypt and Ethiopia have stalled.", "stalled"),
    ("deadlock", "Talks between Egypt and Ethiopia are at an impasse.", "stalled"),
    ("broke down", "Talks between Egypt and Ethiopia broke down on Friday.", "failed"),
    ("collapsed", "Talks between Egypt and Ethiopia collapsed.", "failed"),
    ("concluded", "Talks between Egypt and Ethiopia concluded on Friday.", "concluded"),
    ("planned", "Talks between Egypt and Ethiopia will begin on Friday.", "announced"),
    ("not collapsed", "Talks between Egypt and Ethiopia have not collapsed.", "ongoing"),
    ("later word counts", "Talks between Egypt and Ethiopia stalled in May. The talks resumed on Monday.", "ongoing"),
]


@pytest.mark.parametrize(("text", "state"), [case[1:] for case in STATES], ids=[case[0] for case in STATES])
def test_state_is_what_the_verbs_say(text: str, state: str) -> None:
    """Where a track stands is what the last words of the text on it say."""
    (track,), _ = talks_in(text)
    assert track.state == state


MEDIATORS = [
    ("mediation of", "Serbia and Kosovo held talks under the mediation of Spain.", ["Spain"]),
    ("mediated by", "Talks between Serbia and Kosovo, mediated by Spain, resumed.", ["Spain"]),
    ("through", "Serbia and Kosovo held a third round of talks through Spanish mediators.", ["Spanish mediators"]),
    ("relative clause", "Serbia and Kosovo will hold talks, which Spain brokered, in May.", ["Spain"]),
    ("nobody", "Serbia and Kosovo held talks in Spain.", []),
]


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in MEDIATORS], ids=[case[0] for case in MEDIATORS])
def test_mediator_stands_apart_from_the_sides(text: str, names: list[str]) -> None:
    """Who stands between is no side of the talks; a host is neither."""
    (track,), news = talks_in(text)
    assert news.names(track.mediators) == names


def test_rounds_are_counted_as_the_text_counts_them() -> None:
    """An ordinal gives a round its number; the greatest number held is how many there have been."""
    (track,), _ = talks_in("Serbia and Kosovo held a third round of talks in Ohrid on Monday.")
    assert ([one.number for one in track.rounds], track.rounds_held) == ([3], 3)


def test_count_of_rounds_joins_the_track_before() -> None:
    """Rounds without sides are those of the talks just spoken of."""
    (track,), _ = talks_in("Serbia has been in talks with Kosovo since March. So far, six rounds have been held.")
    assert track.rounds_held == 6


def test_since_is_when_the_course_began() -> None:
    """An interval open towards now in the clause says since when the sides talk."""
    (track,), _ = talks_in("Serbia has been in talks with Kosovo since March.")
    assert track.since is not None
    assert track.since.start == "2024-03-01"


def test_next_round_is_an_expectation() -> None:
    """What the sides plan as their next meeting is named."""
    text = (
        "Serbian and Kosovar officials held a second round of talks in Ohrid on Monday and plan to meet again in June."
    )
    (track,), news = talks_in(text)
    following = next(one for one in news.expectations if one.id == track.next)
    assert following.window is not None
    assert following.window.start == "2024-06-01"


TOPICS = [
    ("on", "Talks between Egypt and Ethiopia on the dam resumed.", "the dam"),
    ("adjective", "Nuclear talks between Iran and France resumed.", "Nuclear"),
    ("purpose", "Egypt and Ethiopia held talks aimed at ending the dispute over the dam.", "the dispute over the dam"),
]


@pytest.mark.parametrize(("text", "topic"), [case[1:] for case in TOPICS], ids=[case[0] for case in TOPICS])
def test_topic_is_kept_in_its_words(text: str, topic: str) -> None:
    """What talks are about is kept as the text words it."""
    (track,), _ = talks_in(text)
    assert topic in [words.spans[0].text for words in track.topics]


def test_day_is_no_topic() -> None:
    """Talks on Monday are not about Monday."""
    (track,), _ = talks_in("Serbia and Kosovo held talks on Monday.")
    assert track.topics == ()


SEATED = [
    ("delegations of", "Delegations of Kenya and of Uganda held talks in Paris on Monday.", {"Kenya", "Uganda"}),
    ("neighbours", "Laos and Nepal signed a pact. The two neighbours held talks on Friday.", {"Laos", "Nepal"}),
    ("process", "The peace process between Kenya and Uganda resumed in May.", {"Kenya", "Uganda"}),
    ("relative clause", "Talks in which Kenya and Uganda exchange letters through Oman resumed.", {"Kenya", "Uganda"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), [case[1:] for case in SEATED], ids=[case[0] for case in SEATED])
def test_who_sits_at_the_table_is_found_behind_delegates_and_pairs(text: str, parties: set[str]) -> None:
    """Delegates sit for whom they are of, and "the neighbours" are the two of whom the story is."""
    (track,), news = talks_in(text)
    assert set(news.names(track.parties)) == parties


BETWEEN = [
    ("guarantors", "Kenya and Uganda have been negotiating with Qatar and Oman as guarantors.", ["Qatar", "Oman"]),
    ("through", "Talks in which Kenya and Uganda pass messages through Oman have stalled. Oman is glad.", ["Oman"]),
    ("led", "Kenya and Uganda held EU-led talks.", ["European Union"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in BETWEEN], ids=[case[0] for case in BETWEEN])
def test_guarantors_and_channels_stand_between(text: str, names: list[str]) -> None:
    """Who is there as guarantor, leads the talks of others, or carries their messages stands between them."""
    (track,), news = talks_in(text)
    assert news.names(track.mediators) == names


def test_story_may_open_on_its_talks_before_it_names_the_sides() -> None:
    """Talks that were held and are told as no other's belong to the one track that the story goes on to name."""
    text = "High-level talks ended in Oslo on Monday.\nKenya and Uganda have been in talks since May."
    (track,), _ = talks_in(text)
    assert track.spans[0].text.startswith("High-level talks")


def test_next_round_goes_on_counting() -> None:
    """A fifth round is of the track whose fourth was told, however far away it stands."""
    text = (
        "Kenya and Uganda held a fourth round of talks in Oslo.\nThe weather was fine.\nThe hall was full.\n"
        "Nobody slept.\nA fifth round is planned for June."
    )
    (track,), _ = talks_in(text)
    assert any("fifth round" in span.text for span in track.spans)


def test_separate_talks_are_no_part_of_those_before() -> None:
    """Talks that are called separate do not join the track just told of."""
    text = "Kenya and Uganda held talks in Oslo on Monday. Separate talks about grain have been suspended."
    (track,), _ = talks_in(text)
    assert track.state == "ongoing"


def test_talks_that_are_to_resume_are_planned() -> None:
    """What is to resume has not been held yet, and is no mere condition."""
    (track,), _ = talks_in("Talks between Kenya and Uganda are to resume in Oslo next week.")
    assert track.state == "ongoing"
