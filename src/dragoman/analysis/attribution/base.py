"""What the rules of this stage give: a candidate, and the words of its cue."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.parsing.tree import Tree

# Penn Treebank tags of opening and closing quotation marks.
QUOTATION_TAGS = frozenset(("``", "''"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible attribution, by token indices.

    Attributes:
        head: index of the cue's head word; None for a quotation that stands alone.
        cue: the cue's tokens, without gaps.
        source: the source's tokens; empty where the sentence names none.
        content: the content's tokens, in reading order.
        frame: how the cue takes its content.
        lemma: the cue's dictionary form.
        share: how often such a cue proved right, from 0 to 1.
        rule: the rule's name, for `by`.
    """

    head: int | None
    cue: tuple[int, ...]
    source: tuple[int, ...]
    content: tuple[int, ...]
    frame: str
    lemma: str
    share: float
    rule: str


def cue_tokens(tree: Tree, head: int) -> tuple[int, ...]:
    """Give a cue's tokens: the word with its auxiliaries, negation and particle, as one run.

    Adverbs in between come along; words that follow the particle do not, and neither does a quotation mark.
    """
    first = last = head
    for child in tree.children[head]:
        if child < head and tree.dep[child] in ("aux", "auxpass", "neg"):
            first = min(first, child)
        elif child == head + 1 and tree.dep[child] in ("prt", "neg"):
            last = child
    subject = tree.child(head, "nsubj", "nsubjpass", "expl")
    if subject is not None and first <= subject < head:
        first = subject + 1 if first < subject else first
        first = min(max(first, tree.subtree(subject)[-1] + 1), head)
    return tuple(index for index in range(first, last + 1) if tree.tag[index] not in QUOTATION_TAGS)
