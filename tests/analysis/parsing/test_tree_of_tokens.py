"""The dependency tree as lists: what hangs on what."""

from __future__ import annotations

import pytest

from builders import document
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree


def tree_of(text: str) -> Tree:
    """Parse a text into its tree."""
    return Tree(parse_document(document(text)))


def test_every_token_but_a_root_is_a_child_of_its_head() -> None:
    """Heads and children say the same."""
    tree = tree_of("The envoy of Norway did not meet the rebels. They had left.")
    for index, head in enumerate(tree.head):
        assert (index in tree.children[head]) == (index != head)
        assert head == index or head in tree.ancestors(index)


def test_subtree_leaves_out_named_branches() -> None:
    """A subtree is in reading order and stops at the branches named."""
    tree = tree_of("The envoy of Norway met the rebels.")
    verb, envoy = tree.lower.index("met"), tree.lower.index("envoy")
    assert tree.subtree(verb) == list(range(len(tree)))
    assert not set(tree.subtree(verb, {envoy})) & set(tree.subtree(envoy))


@pytest.mark.parametrize(
    ("text", "negated"),
    [("Norway did not meet them.", True), ("Norway never met them.", True), ("Norway met them.", False)],
)
def test_negation(text: str, negated: bool) -> None:
    """'Not' and 'never' negate the verb that they hang on."""
    tree = tree_of(text)
    assert tree.is_negated(tree.lemma.index("meet")) is negated


def test_quoted_tokens_are_known() -> None:
    """The marks and what stands between them are quoted, and nothing else is."""
    tree = tree_of("“We met,” said Moor.")
    assert {tree.text[i] for i in tree.quoted} >= {"We", "met"}
    assert tree.text.index("Moor") not in tree.quoted
