"""Names as newspapers print them: in headlines, behind descriptions, beside namesakes, as parties without a list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.analysis.actors.verb_forms import is_verb_form

CASES: dict[str, tuple[str, list[str]]] = {
    "capitals that a name before them spells out": (
        "The Rapid Support Forces took the town. The RSF denied it.",
        ["group Rapid Support Forces [SDN PRM]: Rapid Support Forces; RSF"],
    ),
    "a headline whose verb has a capital": (
        "Minister Accuses Greta Solberg Of Hiding Report\nGreta Solberg denied it on Friday.",
        ["person Greta Solberg [- -]: Greta Solberg; Greta Solberg"],
    ),
    "a headline with a full stop": (
        "Owen Tait Suffered A Big Defeat.\nOwen Tait will stay in the race, Tait said.",
        ["person Owen Tait [- -]: Owen Tait; Owen Tait; Tait"],
    ),
    "things in a headline": (
        "Three Ways To Read The Port Deal Photo.\nThe port deal was signed by Ilse Brandt.",
        ["person Ilse Brandt [- -]: Ilse Brandt"],
    ),
    "descriptions in capitals before names": (
        "Bishop Ferran Roca praised Democrat Alma Ruiz. Ruiz thanked Roca.",
        ["person Ferran Roca [- REL]: Ferran Roca; Roca", "person Alma Ruiz [- -]: Alma Ruiz; Ruiz"],
    ),
    "a conjunction at the head of a sentence": (
        "Although Brandt refused, Ilse Brandt came.",
        ["person Ilse Brandt [- -]: Brandt; Ilse Brandt"],
    ),
    "a couple of whom one has a given name": (
        "Mr. Lowell defended Mrs. Lowell. Diane Lowell had hired Mr. Tait.",
        [
            "person Mr. Lowell [- -]: Lowell",
            "person Diane Lowell [- -]: Lowell; Diane Lowell",
            "person Tait [- -]: Tait",
        ],
    ),
    "a family name stays whose it was": (
        "Karl Winter quit on Sunday. Mr. Winter thanked his aides. It was once the party of Otto Winter. "
        "Voters liked Mr. Winter.",
        [
            "person Karl Winter [- -]: Karl Winter; Winter; his (pronoun); Winter",
            "person Otto Winter [- -]: Otto Winter",
        ],
    ),
    "an office in capitals after a family name": (
        "Winter Senior Adviser Greta Solberg resigned. Karl Winter praised the decision.",
        ["person Greta Solberg [- GOV]: Greta Solberg", "person Karl Winter [- -]: Karl Winter"],
    ),
    "a law called by its sponsors": (
        "Lawmakers want to repeal Morley-Vance. Morley-Vance bailed out the lenders.",
        [],
    ),
    "a person whose name has a hyphen": (
        "Anna Morley-Vance wants a bill. The Morley-Vance bill failed.",
        ["person Anna Morley-Vance [- -]: Anna Morley-Vance"],
    ),
    "a description after a name": (
        "The vote was won by Alma Ruiz, the widow of a banker.",
        ["person Alma Ruiz [- -]: Alma Ruiz; the widow of a banker (nominal)"],
    ),
    "a body that is explained": (
        "Coastal Teachers Together, a union, endorsed Karl Winter.",
        [
            "organization Coastal Teachers Together [- -]: Coastal Teachers Together; a union (nominal)",
            "person Karl Winter [- -]: Karl Winter",
        ],
    ),
    "a party whose name ends with another's": (
        "The New Liberal Party criticised the budget. The Liberal Party backed the cuts.",
        [
            "organization New Liberal Party [- PTY]: New Liberal Party",
            "organization Liberal Party [- PTY]: Liberal Party",
        ],
    ),
    "a province in court": (
        "The union sued the province of Tessaly over the bridge.",
        ["state Tessaly [- GOV]: the province of Tessaly"],
    ),
    "a platform as a party and as a place": (
        "France signed an accord with YouTube. The speech was shown on YouTube.",
        ["state France [FRA GOV]: France", "organization YouTube [- -]: YouTube"],
    ),
    "a club in the plural": (
        "The senator slammed the Harbour Scouts for selling cakes.",
        ["organization Harbour Scouts [- -]: Harbour Scouts"],
    ),
    "members of a party in one place are no land": ("Tessaly Democrats won the seat. Democrats cheered.", []),
}


@pytest.mark.parametrize("case", CASES)
def test_names_as_printed(case: str, parties: Callable[[str], list[str]]) -> None:
    """The stage finds exactly these parties with these mentions."""
    text, expected = CASES[case]
    assert sorted(parties(text)) == sorted(expected)


@pytest.mark.parametrize("word", ["Denies", "Suffered", "Stopped", "Urging", "Accuses", "Told", "Wants"])
def test_inflected_verbs_are_known(word: str) -> None:
    """An inflected form of a known verb is told by its ending, or stands in the list of irregular ones."""
    assert is_verb_form(word)


@pytest.mark.parametrize("word", ["Grant", "Bill", "Brandt", "James", "Port", "McFee"])
def test_names_are_no_verbs(word: str) -> None:
    """Bare forms, given names and words without such an ending prove nothing."""
    assert not is_verb_form(word)
