"""Which words are of one proposal: the same thing put by the same side, and words that take it for known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dragoman.analysis.affairs.proposals.answers import LAST, Replied
from dragoman.analysis.affairs.proposals.finding import Put
from dragoman.analysis.affairs.proposals.words import DRAFTS, ENACTING, LEGISLATION, PROPOSAL_NOUNS, WHATS
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.parsing.tree import Tree

PAPERS = DRAFTS | LEGISLATION
LOOSE = DRAFTS - {"resolution"}
PRONOUNS = frozenset(("it", "this", "that", "them"))


@dataclass(slots=True)
class Matter:
    """One proposal while it is gathered.

    Attributes:
        puts: where it is spoken of, in reading order.
        replies: what was answered.
    """

    puts: list[Put]
    replies: list[Replied] = field(default_factory=list)

    @property
    def tokens(self) -> frozenset[int]:
        """All tokens of the proposal's words and of the words that say that it is put."""
        return frozenset(token for put in self.puts for token in (*put.words, put.head, put.content))


def gather(tree: Tree, puts: Iterable[Put], replies: Iterable[Replied], sides: Sides) -> list[Matter]:
    """Put the words of each proposal together, with what was answered to it.

    What is merely asked for, or agreed on, without anybody's answer and without a text that could be answered, is kept:
    it wants one. A bill of which nobody is said to have put or answered anything is left out.
    """
    matters: list[Matter] = []
    for put in puts:
        matter = _same(tree, put, matters, sides)
        if matter is None:
            matters.append(Matter([put]))
        else:
            matter.puts.append(put)
    for reply in replies:
        found = _answered(tree, reply, matters, sides)
        if found is not None and reply.head not in {put.head for put in found.puts}:
            found.replies.append(reply)
    return [matter for matter in matters if _counts(tree, matter)]


def _counts(tree: Tree, matter: Matter) -> bool:
    """Say whether somebody puts it or answers it; a paper that is only praised or blamed once may be any text."""
    named = any(put.put_by or put.agreed_by for put in matter.puts)
    loose = all(tree.lemma[put.head] in LOOSE for put in matter.puts)
    voted = any(tree.lemma[reply.head] in ENACTING | {"veto", "reject", "vote"} for reply in matter.replies)
    return named or (bool(matter.replies) and (not loose or voted))


def _same(tree: Tree, put: Put, matters: list[Matter], sides: Sides) -> Matter | None:
    """Find the proposal that some words go on speaking of, the last one first."""
    for matter in reversed(matters):
        kinds = {one.what for one in matter.puts}
        paper = tree.lemma[put.head] in PAPERS
        if paper and not any(tree.lemma[one.head] in PAPERS for one in matter.puts):
            continue
        named = sides.all_of(one for other in matter.puts for one in other.put_by)
        own = sides.all_of(put.put_by)
        same_thing = put.what in kinds or (put.definite and put.what == "other" and put.content == put.head)
        if set(put.words) & matter.tokens and put.what in kinds:
            return matter
        apart = own and not own & named and (named or not paper)
        if not same_thing or apart:
            continue
        if put.definite or (own and put.what != "other"):
            return matter
    return None


def _answered(tree: Tree, reply: Replied, matters: list[Matter], sides: Sides) -> Matter | None:
    """Find what a reply answers: the proposal on whose words its object stands, the nearest before it."""
    if reply.to == LAST or tree.lower[reply.to] in PRONOUNS:
        return _last_put(tree, reply, matters, sides)
    target = set(tree.subtree(reply.to))
    exact = [matter for matter in matters if any(reply.to in (put.head, put.content) for put in matter.puts)]
    if exact:
        return exact[-1]
    overlapping = [matter for matter in matters if any({put.head, put.content} & target for put in matter.puts)]
    within = [matter for matter in matters if reply.to in matter.tokens]
    if overlapping or within:
        return (overlapping or within)[-1]
    return _taken_for_known(tree, reply.to, matters)


def _last_put(tree: Tree, reply: Replied, matters: list[Matter], sides: Sides) -> Matter | None:
    """Find what an answer without a noun is to: the last proposal of another side, one sentence back at most.

    Who answers is among those to whom it is put, where the text says so of anybody.
    """
    here, own = tree.parse.sentence_of[reply.head], sides.all_of(reply.who)
    near = []
    for matter in matters:
        before = [put.head for put in matter.puts if put.head < reply.head]
        if before and here - tree.parse.sentence_of[before[-1]] <= 1:
            near.append((before[-1], matter))
    for _, matter in sorted(near, key=lambda pair: pair[0], reverse=True):
        asked = sides.all_of(one for put in matter.puts for one in put.addressed_to)
        put_by = sides.all_of(one for put in matter.puts for one in put.put_by)
        if not own & put_by and (not asked or own & asked or reply.to != LAST):
            return matter
    return None


def _taken_for_known(tree: Tree, noun: int, matters: list[Matter]) -> Matter | None:
    """Find what "the truce" or "this offer" means: the last thing of that kind that was put before."""
    what = WHATS.get(tree.lemma[noun])
    if tree.pos[noun] != "NOUN" or not any(tree.lower[i] in ("the", "this", "that") for i in tree.children[noun]):
        return None
    for matter in reversed(matters):
        kinds = {put.what for put in matter.puts}
        if matter.puts[0].head < noun and (what in kinds or (what is None and tree.lemma[noun] in PROPOSAL_NOUNS)):
            return matter
    return None
