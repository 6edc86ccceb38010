"""Who did it to whom, and that nobody is named where somebody is not known."""

from __future__ import annotations

import pytest
from coding import coded
from party_cases import CASES, UNCERTAIN

from builders import actor, attribution, document, mention
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.sound_parties import is_sound
from dragoman.analysis.events.states import admit_states
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_parties_are_those_of_the_grammar(text: str, expected: list[str]) -> None:
    """Whoever the grammar names at a party's place is the party, and nobody else."""
    assert coded(text) == expected


@pytest.mark.parametrize("text", [case[1] for case in UNCERTAIN], ids=[case[0] for case in UNCERTAIN])
def test_nothing_is_told_where_a_party_is_not_known(text: str) -> None:
    """A happening one of whose parties stands in the text without being known is left out."""
    assert coded(text) == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("All signs pointed to snow.", "All signs", "unnamed"),
        ("The lawsuit alleged fraud.", "The lawsuit", "unnamed"),
        ("Lund Backs Orr.", "Lund Backs Orr", "person"),
        ("Move Against Tage Lund.", "Move Against Tage Lund", "person"),
        ("Several opposed it.", "Several", "unnamed"),
        ("A number of reports agreed.", "A number of reports", "unnamed"),
    ],
    ids=["things", "text", "headline-verb", "headline-preposition", "quantity", "number-of-things"],
)
def test_what_is_nobody_is_no_party(text: str, name: str, kind: str) -> None:
    """Things, texts and headlines that were taken for names take part in nothing."""
    made = document(text)
    form = "name" if kind == "person" else "nominal"
    assert not is_sound(Tree(parse_document(made)), actor(made, name, mention(made, name, form), kind=kind))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Three bakers complained.", "Three bakers", "unnamed"),
        ("A number of sailors agreed.", "A number of sailors", "unnamed"),
        ("The northern wing refused.", "The northern wing", "unnamed"),
        ("Tage Lund refused.", "Tage Lund", "person"),
    ],
    ids=["people", "number-of-people", "part-of-a-body", "person"],
)
def test_people_and_bodies_are_parties(text: str, name: str, kind: str) -> None:
    """Whoever can act is a party, with or without a name."""
    made = document(text)
    form = "name" if kind == "person" else "nominal"
    assert is_sound(Tree(parse_document(made)), actor(made, name, mention(made, name, form), kind=kind))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway called on foreign airlines to leave.", [("Norway", None), ("foreign airlines", None)]),
        ("Norway insulted Muslims and sailors.", [("Norway", None), ("Muslims", None), ("sailors", None)]),
        ("Norway jailed a Swedish journalist.", [("Norway", None), ("Swedish journalist", "SWE")]),
        ("Norway urged the shipping industry to wait.", [("Norway", None), ("shipping industry", None)]),
        ("Norway seized the tanker.", [("Norway", None), ("tanker", None)]),
        ("Norway hosted the leaders of Sweden and Denmark.", [("Norway", None), ("Sweden", "SWE"), ("Denmark", "DNK")]),
        ("Copenhagen lodged a protest with Norway.", [("Denmark", "DNK"), ("Norway", None)]),
        ("Norway expelled two bakers. Norway shook three heads.", [("Norway", None), ("two bakers", None)]),
    ],
    ids=["addressed", "religion", "nationality", "collective", "ship", "leaders-of", "capital-acts", "heads"],
)
def test_described_people_are_parties_beside_known_ones(text: str, expected: list[tuple[str, str | None]]) -> None:
    """People without a name, and states named by what is theirs, take part where the grammar has them do so."""
    made = document(text)
    known = (actor(made, "Norway", "Norway", kind="state"),)
    assert [(one.name, one.country) for one in admit_states(parse_document(made), known)] == expected


def meant_by(text: str, word: str, *known: tuple[str, str]) -> list[str]:
    """Give the names of the parties that a pronoun stands for, where the document took it for the last one given."""
    made = document(text)
    found = [actor(made, name, mention(made, name), kind=kind) for name, kind in known[:-1]]
    last, kind = known[-1]
    found.append(actor(made, last, mention(made, last), mention(made, word, "pronoun"), kind=kind))
    tree = Tree(parse_document(made))
    parties = Parties(tree, tuple(found))
    token = max(i for i in range(len(tree)) if tree.text[i] == word)
    return [parties.by_id[one].name for one in parties.of(token)]


@pytest.mark.parametrize(
    ("text", "word", "known", "expected"),
    [
        ("Karl Lund resigned after voicing his support for Emil Orr.", "his",
         (("Karl Lund", "person"), ("Emil Orr", "person")), ["Karl Lund"]),
        ("Tage Lund spoke of Emil Orr’s view of trade and his promise.", "his",
         (("Emil Orr", "person"), ("Tage Lund", "person")), ["Emil Orr"]),
        ("Tage Lund went after Emil Orr over his refusal.", "his",
         (("Emil Orr", "person"), ("Tage Lund", "person")), ["Emil Orr"]),
        ("Ada Moor met a friend of the baker. She suspended trade.", "She",
         (("Ada Moor", "person"), ("a friend of the baker", "unnamed")), ["Ada Moor"]),
        (
            "Emil Orr is old. Tage Lund took an inn that he knew.",
            "he",
            (("Tage Lund", "person"), ("Emil Orr", "person")),
            ["Tage Lund"],
        ),
        ("Norway freed the tanker and its cook.", "its", (("Norway", "state"),), []),
        ("Tage Lund sold his boat.", "his", (("Tage Lund", "person"),), ["Tage Lund"]),
    ],
    ids=["not-whom-it-supports", "parallel", "blamed", "subject-goes-on", "within-the-sentence", "joined", "plain"],
)  # fmt: skip
def test_a_pronoun_stands_for_whom_its_place_allows(
    text: str, word: str, known: tuple[tuple[str, str], ...], expected: list[str]
) -> None:
    """Where the clause rules out whom a pronoun was taken for, it stands for whom the clause points to, or nobody."""
    assert meant_by(text, word, *known) == expected


def test_who_is_quoted_is_i_and_not_he() -> None:
    """In somebody's own words 'us' is the speaker, also within what he reports, and 'he' is somebody else."""
    made = document('"Emil Orr promised to meet us and he laughed," Tage Lund said.')
    orr = actor(made, "Emil Orr", "Emil Orr")
    lund = actor(made, "Tage Lund", "Tage Lund", mention(made, "he", "pronoun"))
    content = "Emil Orr promised to meet us and he laughed"
    quoted = attribution(made, source="Tage Lund", cue="said", content=content, actor=lund, kind="direct")
    reported = attribution(made, source="Emil Orr", cue="promised", content="to meet us", actor=orr, within=quoted)
    tree = Tree(parse_document(made))
    parties = Parties(tree, (orr, lund), (quoted, reported))
    assert parties.of(tree.text.index("us")) == (lund.id,)
    assert parties.of(tree.text.index("he")) == ()
