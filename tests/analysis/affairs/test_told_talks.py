"""Talks that verbs, ordinals and pairs of parties tell of, who stands between, what comes next and where they stand."""

from __future__ import annotations

import pytest
from affair_news import News, read_news

from dragoman.analysis.affairs.talks.counting import MANY, bare_sitting, counts, numeral, ordinal, times_met
from dragoman.analysis.affairs.talks.meetings import find_meetings, meeting_words
from dragoman.analysis.affairs.talks.stage import find_talks
from dragoman.records.affairs import Talks


def talks_in(text: str) -> tuple[tuple[Talks, ...], News]:
    """Find the tracks of a text."""
    news = read_news(text)
    found = find_talks(news.tree, news.actors, news.attributions, news.events, news.times, news.expectations)
    return found, news


VERBS = [
    ("negotiators met", "Negotiators from Chile and Peru met in Arica on Friday.", {"Chile", "Peru"}),
    ("back at the table", "Chile and Peru went back to the negotiating table on Friday.", {"Chile", "Peru"}),
    ("for a third day", "Envoys from Chile and Peru met for a third day.", {"Chile", "Peru"}),
    ("counted", "Chile and Peru have met six times since January.", {"Chile", "Peru"}),
    ("every week", "Chile and Peru have been meeting every week.", {"Chile", "Peru"}),
    ("haggled", "Chile and Peru have haggled over anchovy for years.", {"Chile", "Peru"}),
    ("discussing a pact", "Chile and Peru have been discussing a transit pact.", {"Chile", "Peru"}),
    ("shuttled", "Switzerland's envoy shuttled between Chile and Peru.", {"Chile", "Peru"}),
    ("mediating", "Norway has been mediating between Chile and Peru since May.", {"Chile", "Peru"}),
    ("resumed contacts", "Chile and Peru resumed contacts in Arica.", {"Chile", "Peru"}),
    ("back channel", "Chile and Peru kept a secret back channel between them.", {"Chile", "Peru"}),
    ("talks that group", "The negotiations bring together Chile and Peru.", {"Chile", "Peru"}),
    ("deal after rounds", "Chile signed a treaty with Peru after nine rounds of talks.", {"Chile", "Peru"}),
    ("want to revive", "Chile wants to revive talks with Peru.", {"Chile", "Peru"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), [case[1:] for case in VERBS], ids=[case[0] for case in VERBS])
def test_verbs_tell_of_talks(text: str, parties: set[str]) -> None:
    """Whoever meets again and again, or is sent to talk, talks, with or without a noun for it."""
    found, news = talks_in(text)
    assert {name for track in found for name in news.names(track.parties)} == parties


SINGLE = [
    ("met", "The presidents of Chile and Peru met in Arica on Friday."),
    ("met again", "Boric and Boluarte met again on Friday."),
    ("sat down", "Boric sat down with Boluarte for an hour."),
    ("team", "A Chilean team met the Peruvian minister."),
    ("table", "They returned to the table for dessert."),
    ("will not", "Negotiators from Chile and Peru never met."),
    ("between others", "Talks between Chile and the fishermen broke down."),
]


@pytest.mark.parametrize("text", [case[1] for case in SINGLE], ids=[case[0] for case in SINGLE])
def test_single_meetings_open_no_track(text: str) -> None:
    """One meeting is an event; talks with somebody who is not known are nobody else's."""
    assert talks_in(text)[0] == ()


RESOLVED = [
    ("their negotiators", "Chile and Peru quarrel over anchovy. Their negotiators met in Quito on Friday."),
    ("the two sides", "Chile and Peru quarrel over anchovy. The two sides have held four rounds of talks."),
    ("the parties", "Chile and Peru quarrel over anchovy. The parties have met nine times."),
    ("commissions", "The border commissions of Chile and Peru opened their fourth session."),
]


@pytest.mark.parametrize("text", [case[1] for case in RESOLVED], ids=[case[0] for case in RESOLVED])
def test_parties_that_are_not_named_are_those_named_before(text: str) -> None:
    """'The two sides' and 'their negotiators' are of the two who were last named together."""
    (track,), news = talks_in(text)
    assert set(news.names(track.parties)) == {"Chile", "Peru"}


BETWEEN = [
    ("acts as", "Chile and Peru resumed negotiations. Norway has acted as mediator for years.", ["Norway"]),
    ("Swiss mediators", "Chile and Peru resumed negotiations. Swiss mediators carry the papers.", ["Swiss mediators"]),
    ("brought together", "Norway brought Chile and Peru together for talks on anchovy.", ["Norway"]),
    ("offers only", "Chile and Peru resumed negotiations. Norway offered to act as mediator.", []),
    ("other conflict", "Chile and Peru resumed negotiations. Norway mediates between Fiji and Tonga.", []),
    ("messages", "Chile and Peru resumed negotiations. Norway relays messages between them.", ["Norway"]),
    ("host", "Chile and Peru resumed negotiations in Norway.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), [case[1:] for case in BETWEEN], ids=[case[0] for case in BETWEEN])
def test_mediators_are_found_where_the_story_tells_of_them(text: str, names: list[str]) -> None:
    """Who acts as mediator stands between the sides of the talks nearby; who only offers to, or is a host, does not."""
    track = next(one for one in talks_in(text)[0] if "Chile" in one.name)
    assert talks_in(text)[1].names(track.mediators) == names


STATES = [
    ("pay negotiations", "Pay negotiations between Chile and Peru have collapsed.", "failed"),
    ("one round ended", "Chile and Peru completed a third round of talks.", "ongoing"),
    ("signed after", "Chile signed a treaty with Peru after nine rounds of talks.", "concluded"),
    ("in failure", "Two years of talks between Chile and Peru ended in failure.", "failed"),
    ("to be revived", "Chile wants to revive talks with Peru.", "stalled"),
    ("those before", "Chile and Peru resumed talks on Friday. The last talks fell apart in 2017.", "ongoing"),
]


@pytest.mark.parametrize(("text", "state"), [case[1:] for case in STATES], ids=[case[0] for case in STATES])
def test_state_rests_on_words_of_the_course(text: str, state: str) -> None:
    """What is said of one round, or of talks before these, does not say where the course stands."""
    assert talks_in(text)[0][0].state == state


NEXT = [
    ("ordinal", "Chile and Peru held a fourth round of talks in Lima. A fifth is planned for May.", 4),
    ("with noun", "Chile and Peru held two rounds of talks in Lima. A third round will be held in May.", 2),
    ("again", "Negotiators from Chile and Peru met on Friday. They will meet again in June.", None),
]


@pytest.mark.parametrize(("text", "held"), [case[1:] for case in NEXT], ids=[case[0] for case in NEXT])
def test_what_comes_next_is_linked(text: str, held: int | None) -> None:
    """The next sitting is an expectation, with or without a noun; it is not counted among those held."""
    (track,), news = talks_in(text)
    assert track.next in {one.id for one in news.expectations}
    assert track.rounds_held == held


def test_rounds_have_their_days_and_are_told_once() -> None:
    """A sitting that the next sentence numbers is one; the one before it has its own month."""
    text = (
        "Negotiators from Chile and Peru opened five days of talks on Monday. It is the eleventh round.\n"
        "The previous one, in March, brought little."
    )
    (track,), _ = talks_in(text)
    days = [(one.number, one.date.start if one.date else None) for one in track.rounds]
    assert days == [(11, "2024-05-13"), (None, "2024-03-01")]


def test_beginning_is_no_round() -> None:
    """When talks began is since when they are held."""
    (track,), _ = talks_in("Chile and Peru held a third round of talks on Monday. The talks began in October 2022.")
    assert track.since is not None
    assert (track.since.start, [one.number for one in track.rounds]) == ("2022-10-01", [3])


def test_far_meetings_of_others_are_not_counted() -> None:
    """Meetings told of elsewhere in a story, without a word that takes them for known, are another's."""
    text = (
        "Chile and Peru have met three times since January.\n" + "The weather was dull.\n" * 4 + "It took 60 meetings."
    )
    (track,), _ = talks_in(text)
    assert track.rounds_held == 3


def test_verbs_that_are_meetings_have_their_words() -> None:
    """A meeting is shown with the words that say how often and where to."""
    tree = read_news("Negotiators of Chile and Peru met again on Friday.").tree
    (meeting,) = find_meetings(tree)
    assert [tree.text[i] for i in meeting_words(tree, meeting.verb)] == ["met", "again", "on", "Friday"]


@pytest.mark.parametrize(
    ("word", "number"), [("third", 3), ("11th", 11), ("21st", 21), ("fiftieth", 50), ("last", None)]
)
def test_ordinals_are_read_in_words_and_figures(word: str, number: int | None) -> None:
    """Ordinals give numbers, other words none."""
    assert ordinal(word) == number


@pytest.mark.parametrize(("word", "number"), [("seven", 7), ("114", 114), ("thirty", 30), ("some", None)])
def test_cardinals_are_read_in_words_and_figures(word: str, number: int | None) -> None:
    """Cardinals give numbers, other words none."""
    assert numeral(word) == number


def test_rounds_and_times_are_counted() -> None:
    """Which round, how many rounds and how many times are three questions."""
    tree = read_news("The second round came after six sessions; they met twice and saw him several times.").tree
    at = tree.lower.index
    assert counts(tree, at("round")) == (2, None)
    assert counts(tree, at("sessions")) == (None, 6)
    assert (times_met(tree, at("met")), times_met(tree, at("saw"))) == (2, MANY)


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("They held four rounds of talks. A fifth is due.", "fifth", (True, 5)),
        ("They held talks. The latest took place in May.", "latest", (True, None)),
        ("Four soldiers fell during a session. A fifth was hurt.", "fifth", (False, None)),
        ("They drank. A fifth was spilled.", "fifth", (False, None)),
    ],
    ids=["round", "latest", "soldier", "nothing"],
)
def test_noun_is_left_out_only_where_it_is_in_mind(text: str, word: str, found: tuple[bool, int | None]) -> None:
    """An ordinal stands for a sitting where one was named just before, and nothing else that it may count."""
    tree = read_news(text).tree
    assert bare_sitting(tree, tree.lower.index(word)) == found
