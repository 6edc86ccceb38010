"""Which words are of one proposal: the same thing put by the same side, and words that take it for known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from dragoman.analysis.affairs.proposals.answers import LAST, Replied
from dragoman.analysis.affairs.proposals.puts import Put
from dragoman.analysis.affairs.proposals.words import (
    BARE,
    CALLS,
    DRAFTS,
    ENACTING,
    GENERIC,
    LEGISLATION,
    PROPOSAL_NOUNS,
    TAKEN_UP,
    WHATS,
)
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.parsing.tree import Tree

PAPERS = DRAFTS | LEGISLATION
LOOSE = DRAFTS - {"resolution"}
REACH = 2
DESIGNS = frozenset(("plan", "scheme", "initiative", "roadmap", "blueprint", "project"))
ASKED = frozenset(("demand", "insist", "want", "request", "press", "push"))
"""What is demanded is nobody's plan."""
KNOWN = ("the", "this", "that", "such", "these", "those")
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
    for told in replies:
        found = _answered(tree, told, matters, sides)
        reply = told if found is None or told.who else replace(told, who=_asked(found))
        if found is not None and told.who and _is_own(reply, found, sides):
            continue
        if found is not None and all(reply.head not in (put.head, put.content) for put in found.puts):
            found.replies.append(reply)
    return [matter for matter in matters if _counts(tree, matter)]


def _asked(matter: Matter) -> tuple[str, ...]:
    """Give those to whom something is put: they are meant where it 'went unanswered'."""
    return tuple(dict.fromkeys(one for put in matter.puts for one in put.addressed_to))


def _is_own(reply: Replied, matter: Matter, sides: Sides) -> bool:
    """Say whether those alone who put something would answer it; what one has put one cannot but favour."""
    put_by = set(sides.expanded(one for put in matter.puts for one in put.put_by))
    return bool(put_by) and set(sides.expanded(reply.who)) <= put_by


def _counts(tree: Tree, matter: Matter) -> bool:
    """Say whether somebody puts it or answers it; a paper that is only praised or blamed once may be any text."""
    named = any(put.put_by or put.agreed_by for put in matter.puts)
    if all(put.weak for put in matter.puts):
        return bool(matter.replies) and (named or any(tree.lemma[put.head] in CALLS for put in matter.puts))
    loose = all(tree.lemma[put.head] in LOOSE for put in matter.puts)
    voted = any(tree.lemma[reply.head] in ENACTING | {"veto", "reject", "vote"} for reply in matter.replies)
    told = [reply for reply in matter.replies if reply.to == LAST or not _is_favoured(tree, reply.to)]
    return named or (bool(told) and (not loose or voted))


def _is_favoured(tree: Tree, noun: int) -> bool:
    """Say whether something is voted or spoken in favour of, which any text may be."""
    return tree.lemma[tree.head[tree.head[noun]]] in ("favour", "favor")


def _same(tree: Tree, put: Put, matters: list[Matter], sides: Sides) -> Matter | None:
    """Find the proposal that some words go on speaking of, the last one first."""
    for matter in reversed(matters):
        kinds = {one.what for one in matter.puts}
        paper = tree.lemma[put.head] in PAPERS
        if any(put.head == one.content and not one.weak for one in matter.puts):
            return matter
        if paper and not any(tree.lemma[one.head] in PAPERS for one in matter.puts):
            continue
        named = sides.all_of(one for other in matter.puts for one in other.put_by)
        own = sides.all_of(put.put_by)
        same_thing = put.what in kinds or (put.definite and put.what == "other" and put.content == put.head)
        if set(put.words) & matter.tokens and put.what in kinds:
            return matter
        apart = own and not own & named and (named or not paper)
        if not same_thing or apart or not _may_take_up(tree, put, matter):
            continue
        if tree.lemma[put.head] in CALLS and put.content != put.head and put.what == "other":
            continue
        if put.definite or (own and put.what != "other"):
            return matter
    return None


def _may_take_up(tree: Tree, put: Put, matter: Matter) -> bool:
    """Say whether words may go on speaking of an appeal: "the call" of what somebody called for, "the plan" of none."""
    if not all(one.weak for one in matter.puts):
        designed = tree.lemma[put.head] in DESIGNS
        return not (designed and all(tree.lemma[one.head] in ASKED for one in matter.puts))
    if tree.lemma[put.head] in DESIGNS and all(tree.lemma[one.head] in ASKED for one in matter.puts):
        return False
    generic = tree.lemma[put.head] in GENERIC and put.definite and not put.put_by and _is_near(tree, matter, put.head)
    return put.content == put.head and (generic or _takes_up(tree, put.head, matter))


def _takes_up(tree: Tree, noun: int, matter: Matter) -> bool:
    kinds = TAKEN_UP.get(tree.lemma[noun], frozenset((tree.lemma[noun],)))
    return any(tree.lemma[put.head] in kinds or tree.lower[put.head] in kinds for put in matter.puts)


def _answered(tree: Tree, reply: Replied, matters: list[Matter], sides: Sides) -> Matter | None:
    """Find what a reply answers: the proposal on whose words its object stands, the nearest before it."""
    if reply.to == LAST or tree.lower[reply.to] in PRONOUNS:
        return _last_put(tree, reply, matters, sides)
    aside = {i for i in tree.subtree(reply.to) if tree.dep[i] in ("relcl", "advcl", "appos")}
    target = set(tree.subtree(reply.to, aside - {reply.to}))
    if tree.dep[reply.to] == "appos" and tree.lemma[reply.to] in GENERIC:
        target.add(tree.head[reply.to])
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
        before = [place for place in _places(tree, matter, reply.head) if place < reply.head]
        reach = REACH if reply.to != LAST or matter.replies else 1
        if before and here - tree.parse.sentence_of[before[-1]] <= reach:
            near.append((before[-1], matter))
    for _, matter in sorted(near, key=lambda pair: pair[0], reverse=True):
        asked = sides.all_of(one for put in matter.puts for one in put.addressed_to)
        put_by = sides.all_of(one for put in matter.puts for one in put.put_by)
        weak = all(put.weak for put in matter.puts) and not matter.replies and not own & asked
        weak = weak and tree.lemma[reply.head] not in BARE and tree.lower[reply.to] not in ("that", "this")
        if not own & put_by and not weak and (not asked or own & asked or reply.to != LAST):
            return matter
    return None


def _places(tree: Tree, matter: Matter, before: int) -> list[int]:
    """Give where a proposal is spoken of: where it is put, and nouns that take it for known ("such a meeting")."""
    heads = [put.head for put in matter.puts]
    kinds = {put.what for put in matter.puts} - {"other"}
    start = tree.parse.sentences[max(tree.parse.sentence_of[before] - 1, 0)].first
    known = [
        noun
        for noun in range(max(start, heads[0] + 1), before)
        if WHATS.get(tree.lemma[noun]) in kinds and any(tree.lower[i] in KNOWN for i in tree.children[noun])
    ]
    answered = [reply.head for reply in matter.replies if reply.head < before]
    return sorted({*heads, *known, *answered})


def _taken_for_known(tree: Tree, noun: int, matters: list[Matter]) -> Matter | None:
    """Find what "the truce", "this offer" or "the demand" means: the last thing of that kind that was put before.

    "Any freeze" and "the withdrawal" mean the last proposal in whose words there is one.
    """
    lemma = tree.lemma[noun]
    what = WHATS.get(lemma)
    if lemma == "call" and _is_phoned(tree, noun):
        return None
    known = any(tree.lower[i] in (*KNOWN, "any") for i in tree.children[noun])
    aside = lemma in GENERIC and _is_beside(tree, noun)
    if tree.pos[noun] != "NOUN" or not (known or aside):
        return None
    earlier = [matter for matter in reversed(matters) if matter.puts[0].head < noun]
    if lemma in CALLS | PROPOSAL_NOUNS:
        taken = next((matter for matter in earlier if _takes_up(tree, noun, matter)), None)
        if taken is not None or lemma in CALLS:
            return taken
    if what == "meeting" and tree.lemma[tree.head[noun]] in ("welcome", "praise", "hail", "applaud"):
        return None  # A meeting that is welcomed has been held or agreed on.
    for matter in earlier:
        kinds = {put.what for put in matter.puts}
        weak = all(put.weak for put in matter.puts)
        if (what in kinds and what != "other") or (what is None and lemma in PROPOSAL_NOUNS and not weak):
            return matter
        if what is None and lemma in GENERIC and _is_near(tree, matter, noun):
            return matter
    return next((matter for matter in earlier if lemma in _nouns(tree, matter)), None)


def _is_beside(tree: Tree, noun: int) -> bool:
    """Say whether a noun behind a comma or a dash says what was just told: '- an offer that Oslo has ignored'."""
    first = tree.subtree(noun)[0]
    relative = any(tree.dep[i] in ("relcl", "acl") for i in tree.children[noun])
    return relative and first > 0 and tree.text[first - 1] in (",", "-", "--", "\u2013", "\u2014")


def _is_near(tree: Tree, matter: Matter, noun: int) -> bool:
    """Say whether a proposal was spoken of in the sentences right before, so that "the idea" is that one."""
    here = tree.parse.sentence_of[noun]
    places = [tree.parse.sentence_of[put.head] for put in matter.puts if put.head < noun]
    return bool(places) and here - max(places) <= REACH


def _is_phoned(tree: Tree, noun: int) -> bool:
    """Say whether "the call" is one by telephone that is told of before."""
    return any(tree.lower[i] in ("telephone", "phone", "video") and tree.lemma[i + 1] == "call" for i in range(noun))


def _nouns(tree: Tree, matter: Matter) -> set[str]:
    return {tree.lemma[i] for put in matter.puts for i in put.words if tree.pos[i] == "NOUN"}
