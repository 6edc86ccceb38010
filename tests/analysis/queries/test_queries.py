"""Flags from the entries: unmarked quotations, two spellings of one name, tellers who contradict each other."""

from __future__ import annotations

import pytest

from builders import account, actor, attribution, document, event
from dragoman.analysis.queries.stage import distance, find_queries
from dragoman.records.affairs import Difference, Telling, Version


def test_unmarked_speech_is_flagged_with_its_speaker() -> None:
    """Words that read as somebody's and have no quotation marks are pointed out."""
    text = document("What is there to fear? Orlov asked on Monday.")
    orlov = actor(text, "Orlov", "Orlov")
    asked = attribution(
        text, source="Orlov", actor=orlov, cue="asked", content="What is there to fear?", kind="unmarked"
    )
    (flag,) = find_queries(text, (orlov,), (asked,), ())
    assert (flag.kind, flag.actors) == ("unmarked_quote", (orlov.id,))
    assert "Orlov" in flag.message


def test_words_behind_a_label_are_not_flagged() -> None:
    """In a transcript words stand bare behind the speaker's name by convention, and nothing marks them as odd."""
    text = document("Orlov: What is there to fear?")
    orlov = actor(text, "Orlov", "Orlov")
    said = attribution(text, source="Orlov", actor=orlov, content="What is there to fear?", kind="unmarked")
    assert find_queries(text, (orlov,), (said,), ()) == ()


def test_marked_and_indirect_speech_is_not_flagged() -> None:
    """What stands in quotation marks or is reported needs no question."""
    text = document("Orlov said that nothing was to fear.")
    said = attribution(text, source="Orlov", cue="said", content="that nothing was to fear")
    assert find_queries(text, (), (said,), ()) == ()


VARIANTS = [
    ("two transcriptions", "Petrenko spoke. Later Petrenco left.", "UKR", ["Petrenko", "Petrenco"]),
    ("one spelling", "Petrenko spoke. Later Petrenko left.", "UKR", []),
    ("genitive", "Petrenko spoke. Petrenko's car left.", "UKR", []),
    ("no transcription", "Petersen spoke. Later Petersson left.", "DNK", []),
]


@pytest.mark.parametrize(
    ("words", "country", "spellings"), [case[1:] for case in VARIANTS], ids=[case[0] for case in VARIANTS]
)
def test_two_spellings_of_one_name_are_flagged(words: str, country: str, spellings: list[str]) -> None:
    """A name that reached English by transcription and stands in two spellings is pointed out once."""
    text = document(words)
    mentions = [word.strip(".") for word in words.split() if word.startswith("Pet")]
    numbered = [(one.removesuffix("'s"), mentions[: place + 1].count(one)) for place, one in enumerate(mentions)]
    places = [(word, 1 if word != mentions[0] else place + 1) for place, (word, _) in enumerate(numbered)]
    person = actor(text, "Petrenko", *places, country=country)
    found = find_queries(text, (person,), (), ())
    assert [span.text for flag in found for span in flag.spans] == spellings


def test_tellers_who_differ_are_flagged_together() -> None:
    """A point on which the tellers of one happening part is pointed out with the words of both."""
    text = document("Vale said ten died. Sorn said twelve died.")
    vale, sorn = actor(text, "Vale", "Vale"), actor(text, "Sorn", "Sorn")
    attack = event(text, "ten died", "ASSAULT")
    tellings = (Telling(teller=vale.id, spans=attack.spans),)
    versions = (Version(teller=vale.id), Version(teller=sorn.id))
    told = account(text, attack, *versions, differences=(Difference(topic="number of dead", tellings=tellings),))
    (flag,) = find_queries(text, (vale, sorn), (), (told,))
    assert flag.kind == "account_conflict"
    assert "number of dead" in flag.message


@pytest.mark.parametrize(
    ("first", "second", "letters"), [("kiev", "kiev", 0), ("kiev", "kyiv", 2), ("", "abc", 3), ("ab", "b", 1)]
)
def test_distance_counts_letters_changed(first: str, second: str, letters: int) -> None:
    """The distance of two words is how many letters have to be put in, left out or changed."""
    assert distance(first, second) == letters
