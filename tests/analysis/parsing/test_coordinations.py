"""Which of two verbs before it a joined verb goes on from: the teller's, or the one told of."""

from __future__ import annotations

import pytest

from builders import document
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree


def governor_of(text: str, verb: str) -> str:
    """Give the word that a verb is joined to, past the members of its pair that share its governor."""
    tree = Tree(parse_document(document(text)))
    index = tree.lower.index(verb)
    while tree.dep[index] == "conj" and tree.dep[tree.head[index]] == "conj":
        index = tree.head[index]
    return tree.lower[tree.head[index]]


@pytest.mark.parametrize(
    ("text", "verb", "teller"),
    [
        ("Quito denied that its patrol had crossed the river and accused Lima of theft.", "accused", "denied"),
        ("Quito said that Lima had broken the pact and condemned the raid.", "condemned", "said"),
        ("The consul said that the road was closed and urged travellers to wait.", "urged", "said"),
        ("The consul said that the convoy was late and summoned two officers.", "summoned", "said"),
        ("Hanoi said it would wait and recalled its consul.", "recalled", "said"),
        ("Hanoi says the claim is false and has rejected the ruling.", "rejected", "says"),
        ("Hanoi agreed to free the crew and expelled two traders.", "expelled", "agreed"),
        ("The mayor said the guards had acted well, but promised an inquiry.", "promised", "said"),
    ],
    ids=[
        "denied-accused",
        "said-condemned",
        "thing-urged",
        "thing-summoned",
        "would",
        "present",
        "infinitive",
        "comma",
    ],
)
def test_what_the_teller_goes_on_to_do_is_joined_to_his_saying(text: str, verb: str, teller: str) -> None:
    """A word of saying in the tense of the one before it, and a past after a future, are the teller's own."""
    assert governor_of(text, verb) == teller


@pytest.mark.parametrize(
    ("text", "verb", "told"),
    [
        ("The consul said gunmen entered the hamlet and burned a barn.", "burned", "entered"),
        ("The consul said the thief came in and demanded bread.", "demanded", "came"),
        ("The consul said the drone left its course and hit a dam.", "hit", "left"),
        ("The consul said he could not wait but knew the reason.", "knew", "wait"),
        ("The consul said that Lima had lied and that Quito rejected the map.", "rejected", "lied"),
        ("The consul said Lima had ignored the court rather than accused it.", "accused", "ignored"),
    ],
    ids=["deeds", "story", "thing-hits", "state-of-mind", "own-subject", "rather-than"],
)
def test_what_is_told_in_one_breath_stays_with_what_is_told(text: str, verb: str, told: str) -> None:
    """Deeds of those told of, states of mind and clauses with a subject of their own stay inside what is said."""
    assert governor_of(text, verb) == told


def test_the_conjunction_moves_with_its_verb() -> None:
    """What is joined anew takes its 'and' along, and children and heads still say the same."""
    tree = Tree(parse_document(document("Quito denied that it had fired on the boat and accused Lima of theft.")))
    verb, joiner = tree.lower.index("accused"), tree.lower.index("and")
    assert tree.head[joiner] == tree.head[verb] == tree.lower.index("denied")
    assert all((i in tree.children[head]) == (i != head) for i, head in enumerate(tree.head))
