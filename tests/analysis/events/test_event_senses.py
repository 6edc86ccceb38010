"""Words that are meant otherwise tell of nothing, and what is told has whom the grammar names, or is left out."""

from __future__ import annotations

import pytest
from coding import coded

from builders import actor, document, mention
from dragoman.analysis.events.coordination import coordinated
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.sound_parties import is_sound
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree

OTHERWISE: tuple[tuple[str, str], ...] = (
    ("posture", "The crowd wept as [p:Ada Moor] stood behind [p:Lev Harun] in the rain."),
    ("posture-of-a-participle", "[p:Lev Harun] wept, with [p:Ada Moor] standing behind him."),
    ("contrast", "[p:Ada Moor] spoke of hope as opposed to fear."),
    ("interview", "[p:Ada Moor] declined to be interviewed."),
    ("requests-of-the-press", "[p:Ada Moor] declined two requests for an interview."),
    ("at-the-polls", "[p:Ada Moor] captured [Norway] by 300 votes."),
    ("taken-up", "[p:Ada Moor] seized upon the rumour."),
    ("pleases", "[p:Ada Moor] tried to appeal to younger sailors."),
    ("gives-a-name", "[p:Ada Moor] called [p:Lev Harun], her neighbour, a friend of the port."),
    ("rallies-others", "[p:Ada Moor] rallied a crew against the storm."),
    ("exacting", "The trip with [p:Ada Moor] is demanding and slow."),
    ("hung-thing", "[p:Ada Moor] helped to hang a picture of [Norway]."),
    ("claim", "[p:Ada Moor] assured [Norway] that the bridge was safe."),
    ("before-people", "[p:Ada Moor] won most of the regular, pledged delegates."),
    ("deliberated", "[p:Ada Moor] wept. Should [Norway] attack [Sweden]?"),
    ("counterfactual", "[p:Ada Moor] would have had to resign."),
    ("danger", "[p:Ada Moor] spoke of the threat to [Norway] from [Sweden]."),
    ("forbidden-thing", "[Norway] banned plastic straws in spring."),
    ("told-apart", "The rule concerns sailors convicted of theft. [Norway] wrote it."),
    ("deed-as-such", "Attacking envoys from [Norway] is a crime."),
    ("nothing-wrong", "[p:Ada Moor] said that nothing about [Norway] was illegal."),
)
MEANT: tuple[tuple[str, str, list[str]], ...] = (
    ("stands-behind", "[p:Ada Moor] stands behind [p:Lev Harun].", ["SUPPORT Ada Moor > Lev Harun"]),
    ("opposed", "[p:Ada Moor] was opposed by [p:Lev Harun].", ["REJECT Lev Harun > Ada Moor"]),
    ("appeals-for", "[p:Ada Moor] appealed to [Norway] to open the lock.", ["REQUEST Ada Moor > Norway"]),
    ("assures-an-act", "[p:Ada Moor] assured [Norway] that she would leave.", ["AGREE Ada Moor > Norway"]),
)
REPAIRED: tuple[tuple[str, str, list[str]], ...] = (
    ("same-preposition-again", "[p:Ada Moor] was criticized by [Norway] and by [Sweden].",
     ["ACCUSE/disapprove Norway+Sweden > Ada Moor"]),
    ("helped", "[p:Ada Moor] offered to help [Norway] win the race.", ["AGREE Ada Moor > Norway"]),
    ("where-from", "[Norway] promised to withdraw from [Sweden]'s waters.", ["AGREE Norway > Sweden"]),
    ("demands-of", "[p:Ada Moor] made new demands of [Norway].", ["REQUEST Ada Moor > Norway"]),
    ("asked-for-another", "[p:Ada Moor] sought asylum for [p:Lev Harun].", ["REQUEST Ada Moor > -"]),
    ("suffers-what-is-asked", "[p:Ada Moor] repeated her demand for [p:Lev Harun]'s extradition.",
     ["REQUEST/change Ada Moor > -"]),
    ("what-is-made", "[Norway] agreed to form [o:the council].", ["AGREE Norway > -"]),
)  # fmt: skip
UNKNOWN: tuple[tuple[str, str], ...] = (
    ("behind-a-noun", "[p:Ada Moor]'s criticism of the baker was loud."),
    ("owner-of-the-matter", "[p:Ada Moor] rejected the baker's proposal."),
    ("who-is-to-act", "[p:Ada Moor] called on others to leave."),
    ("her", "[p:Lev Harun] said: [p:Lev Harun] thanked her."),
    ("who-gets-it", "[Norway] agreed to hand the boy over to the baker."),
    ("who-joins", "The bakers joined [p:Ada Moor]'s call for a truce."),
    ("they-of-a-speech", "[a:the rebels] came. “They attacked [Norway],” said a maid."),
)


@pytest.mark.parametrize("text", [case[1] for case in OTHERWISE], ids=[case[0] for case in OTHERWISE])
def test_words_meant_otherwise_tell_of_nothing(text: str) -> None:
    """A word whose grammar shows another sense is no happening."""
    assert coded(text) == []


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in MEANT], ids=[case[0] for case in MEANT])
def test_words_in_their_own_sense_are_told(text: str, expected: list[str]) -> None:
    """The same words tell of a happening where they are meant so."""
    assert coded(text) == expected


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in REPAIRED], ids=[case[0] for case in REPAIRED])
def test_other_side_is_who_the_grammar_names(text: str, expected: list[str]) -> None:
    """Who is asked, helped or criticized is found, and who only suffers what is wanted is not."""
    assert coded(text) == expected


@pytest.mark.parametrize("text", [case[1] for case in UNKNOWN], ids=[case[0] for case in UNKNOWN])
def test_what_concerns_somebody_unknown_is_left_out(text: str) -> None:
    """An act towards somebody whom the record does not know is not told as one towards nobody."""
    assert [one for one in coded(text) if not one.startswith("AGREE the baker")] == []


def test_only_person_of_a_surname_is_meant_by_it() -> None:
    """A surname alone that no mention covers means the only person who bears it."""
    made = document("Mary Howes left. Howes accused Norway of theft.")
    moor = actor(made, "Mary Howes", mention(made, "Mary Howes"), kind="person")
    norway = actor(made, "Norway", mention(made, "Norway"), kind="state")
    tree = Tree(parse_document(made))
    parties = Parties(tree, (moor, norway))
    assert parties.named(tree.text.index("Howes", 3)) == moor.id


@pytest.mark.parametrize(
    ("text", "name", "sound"),
    [
        ("The figures fell.", "The figures", False),
        ("Senior figures fell out.", "Senior figures", True),
        ("Depriving them of land continues.", "Depriving them of land", False),
        ("Moor Says He Never Left.", "Moor Says He Never", False),
    ],
    ids=["numbers", "people", "deed", "headline"],
)
def test_only_somebody_can_be_a_party(text: str, name: str, sound: bool) -> None:
    """Numbers, deeds and headlines are no parties, whatever they were taken for."""
    made = document(text)
    kind = "person" if name.startswith("Moor") else "unnamed"
    taken = actor(made, name, mention(made, name, form="nominal"), kind=kind)
    assert is_sound(Tree(parse_document(made)), taken) is sound


def test_nouns_behind_a_repeated_preposition_stand_together() -> None:
    """'By the league and by its crew' has two heads in one place."""
    tree = Tree(parse_document(document("It was praised by Norway and by Sweden.")))
    first, second = tree.text.index("Norway"), tree.text.index("Sweden")
    assert coordinated(tree, first, lambda _: None) == [first, second]
