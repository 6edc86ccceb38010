"""What calls a party again: pronouns, nouns, appositions, and several parties together."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

CASES: dict[str, tuple[str, str, list[str]]] = {
    "they of two who met": (
        "Anna Brandt met Milos Kadlec in Brno. They promised to write.",
        "Anna Brandt and Milos Kadlec",
        ["They"],
    ),
    "he who is accused denies": (
        "Peter Marsh accused Milos Kadlec of theft. He denied it.",
        "Milos Kadlec",
        ["Milos Kadlec", "He"],
    ),
    "what is mocked is another's": (
        "Peter Marsh followed Milos Kadlec. Kadlec mocked his speech.",
        "Peter Marsh",
        ["Peter Marsh", "his"],
    ),
    "object pronoun is not the subject": (
        "Milos Kadlec praised Anna Brandt. Kadlec thanked her for coming.",
        "Anna Brandt",
        ["Anna Brandt", "her"],
    ),
    "reflexive is the subject": (
        "Anna Brandt told Milos Kadlec the truth, and she blamed herself.",
        "Anna Brandt",
        ["Anna Brandt", "she", "herself"],
    ),
    "possessive waits for the subject": (
        "In his letter, Milos Kadlec apologised.",
        "Milos Kadlec",
        ["his", "Milos Kadlec"],
    ),
    "it of a body that speaks": (
        "The Danish Central Bank raised rates. It said inflation was too high.",
        "Danish Central Bank",
        ["Danish Central Bank", "It"],
    ),
    "empty it is nobody": (
        "The Danish Central Bank raised rates. It is clear that prices fell.",
        "Danish Central Bank",
        ["Danish Central Bank"],
    ),
    "they of a group": (
        "Swiss diplomats left on Friday. They promised to return.",
        "Swiss diplomats",
        ["Swiss diplomats", "They"],
    ),
    "they of two": (
        "Anna Brandt and Milos Kadlec said the bridge was safe. They urged patience.",
        "Anna Brandt and Milos Kadlec",
        ["Anna Brandt and Milos Kadlec", "They"],
    ),
    "the two after a coordination": (
        "Anna Brandt and Milos Kadlec dined in Vienna. The two agreed to meet again.",
        "Anna Brandt and Milos Kadlec",
        ["The two"],
    ),
    "the two neighbours of a story of two states": (
        "Norway shut the bridge after Sweden sent guards. Rain fell. Fog came. The two neighbours have met since.",
        "Norway and Sweden",
        ["The two neighbours"],
    ),
    "both sides are states": (
        "Norway and Sweden resumed talks in Oslo. Both sides called the mood good.",
        "Norway and Sweden",
        ["Both sides"],
    ),
    "the parties go on": (
        "Norway and Sweden resumed talks. The two sides signed a text. The parties said it was final.",
        "Norway and Sweden",
        ["The two sides", "The parties"],
    ),
    "a noun again": (
        "A Belgian trawler captain radioed for help. The captain said the engine had failed.",
        "a Belgian trawler captain",
        ["A Belgian trawler captain", "The captain"],
    ),
    "the ministry": (
        "Peru's Foreign Ministry protested. The ministry said the note was unacceptable.",
        "Foreign Ministry",
        ["Foreign Ministry", "The ministry"],
    ),
    "apposition before a name": (
        "The host, Chancellor Mira Kolb, said dinner was served. She smiled.",
        "Mira Kolb",
        ["The host", "Mira Kolb", "She"],
    ),
    "an office before its holder": (
        "The prime minister refused to answer. Agnes Holt, the prime minister, left early.",
        "Agnes Holt",
        ["The prime minister", "Agnes Holt"],
    ),
    "a name that comes between": (
        "Milos Kadlec spoke first. Anna Brandt answered. She thanked him.",
        "Milos Kadlec",
        ["Milos Kadlec", "him"],
    ),
    "land that acts": (
        "Catalonia demanded a vote. Catalonia's leaders wanted one.",
        "Catalonia",
        ["Catalonia", "Catalonia"],
    ),
    "speaker of an interview": (
        "Ilona Drossel spoke to us. Excerpts follow.\nDrossel: In the car. Nobody called.",
        "Ilona Drossel",
        ["Ilona Drossel", "Drossel"],
    ),
    "a title and a name between commas": (
        "The spokesperson, Lidka Horn, replied at once. She smiled.",
        "Lidka Horn",
        ["The spokesperson", "Lidka Horn", "She"],
    ),
    "he in an opening clause waits for the subject": (
        "Even as he praised the treaty, Milos Kadlec refused to sign it.",
        "Milos Kadlec",
        ["he", "Milos Kadlec"],
    ),
    "an opening clause passes over who was quoted before": (
        '"The bridge will hold," Viktor Orban said. "It always held." Although he doubted the engineers, '
        "Emmanuel Macron paid for the bridge.",
        "Emmanuel Macron",
        ["he", "Emmanuel Macron"],
    ),
    "object of a participle is not who does it": (
        "Viktor Orban scolded Emmanuel Macron, calling him a coward.",
        "Emmanuel Macron",
        ["Emmanuel Macron", "him"],
    ),
    "he of a view is whose view it is": (
        "Viktor Orban met Emmanuel Macron, who made clear that he would leave.",
        "Emmanuel Macron",
        ["Emmanuel Macron", "who", "he"],
    ),
    "object pronoun goes on with the clause that is joined": (
        "Anna Brandt blamed the weather, pointed to Milos Kadlec and called him a fool.",
        "Milos Kadlec",
        ["Milos Kadlec", "him"],
    ),
    "a body that comes again": (
        "Globex lost money. Globex said the loss was small.",
        "Globex",
        ["Globex", "Globex"],
    ),
}  # fmt: skip

NOBODY: dict[str, tuple[str, str]] = {
    "the two of three": ("Norway, Sweden and Finland met. The two leaders left.", "The two leaders"),
    "she with men alone": ("Emmanuel Macron met Viktor Orban. She left.", "She"),
    "it of two things": ("The bridge fell on the boat. It was old.", "It"),
    "he whom the clause is about": (
        "Viktor Orban arrived late. The crowd cheered Emmanuel Macron, whom he attacked.",
        "Emmanuel Macron he",
    ),
    "whose heir he was": ("Emmanuel Macron was his heir.", "his"),
    "the president of two": (
        "The president of Chad met the president of Niger. Later the president said little.",
        "Later the president",
    ),
}


def mentions(line: str) -> list[str]:
    """Take the mentions out of a party's line, without their forms."""
    told = line.split("]: ", 1)[1]
    return [re.sub(r" \(\w+\)$", "", part) for part in told.split("; ")]


@pytest.mark.parametrize("case", CASES)
def test_calls_again(case: str, parties: Callable[[str], list[str]]) -> None:
    """The party has exactly these mentions."""
    text, name, expected = CASES[case]
    found = [line for line in parties(text) if f" {name} [" in line]
    assert [mentions(line) for line in found] == [expected], parties(text)


@pytest.mark.parametrize("case", NOBODY)
def test_is_nobody(case: str, parties: Callable[[str], list[str]]) -> None:
    """Where it is not certain who is meant, the words are nobody's that has a name."""
    text, words = NOBODY[case]
    named = [line for line in parties(text) if not line.startswith("unnamed")]
    assert not any(words in mentions(line) for line in named), parties(text)
