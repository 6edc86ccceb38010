"""Arcs that a parser draws wrongly and grammar shows to be wrong."""

from __future__ import annotations

import pytest

from builders import document
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree


def tree_of(text: str) -> Tree:
    """Parse a text into its tree."""
    return Tree(parse_document(document(text)))


@pytest.mark.parametrize(
    ("text", "subject", "verb"),
    [
        ("Vietnam, which has claims of its own, called on all parties to show restraint.", "vietnam", "called"),
        ("Oman, which hosts the fleet, appealed to both capitals to wait.", "oman", "appealed"),
    ],
    ids=["called", "appealed"],
)
def test_an_aside_does_not_hide_the_main_verb(text: str, subject: str, verb: str) -> None:
    """Behind a closed relative clause the verb with the subject before it is the main one."""
    tree = tree_of(text)
    found = tree.lower.index(verb)
    assert tree.head[found] == found
    assert tree.child(found, "nsubj") == tree.lower.index(subject)


def test_a_heading_with_a_participle_stays_a_heading() -> None:
    """A noun with a participle and no aside has no finite verb."""
    tree = tree_of("A ship seized by rebels off Yemen.")
    assert tree.lower[tree.head[tree.lower.index("seized")]] == "ship"


@pytest.mark.parametrize(
    ("text", "participle", "blow"),
    [
        ("Quito rejected the offer hours after rockets hit a depot, killing three people.", "killing", "hit"),
        ("The council met in Rome as shells struck a school, wounding two teachers.", "wounding", "struck"),
        ("Rebels attacked the town, killing three people.", "killing", "attacked"),
    ],
    ids=["rejected", "met", "own"],
)
def test_what_kills_is_the_blow(text: str, participle: str, blow: str) -> None:
    """A participle of harm hangs on the blow before it, not on words or meetings."""
    tree = tree_of(text)
    assert tree.lower[tree.head[tree.lower.index(participle)]] == blow
