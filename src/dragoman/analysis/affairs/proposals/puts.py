"""One place where something is put to somebody, and what it is that is put."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.affairs.proposals.words import REPLIES, WHATS, What
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing"))
RELATIVES = frozenset(("which", "that", "whom"))
UNDOING = frozenset(("end", "halt", "stop", "lift", "leave", "quit", "cancel", "suspend", "break", "violate"))
"""Whoever is to leave a treaty or to end talks is not to bring them about."""
CAPTIVES = frozenset((
    "prisoner", "captive", "hostage", "detainee", "body", "soldier", "prisoners", "inmate", "spy", "fighter", "remains",
))  # fmt: skip
"""Who or what is handed over on both sides in an exchange."""
ASIDE = ("relcl", "appos", "cc", "conj")


@dataclass(frozen=True, slots=True)
class Put:
    """One place where something is put to somebody, by token.

    Attributes:
        head: the noun or verb that says so.
        content: the noun or verb of what is proposed; the head itself where the noun says no more.
        what: what is proposed.
        put_by: ids of those who propose.
        addressed_to: ids of those who are to answer.
        words: tokens of the proposal's words.
        definite: whether the words take the proposal for known.
        agreed: whether it is told as agreed: "in principle", "yes", or "" where it is not.
        agreed_by: ids of those who agreed.
        weak: whether it is a proposal only if somebody answers it: an idea, an appeal, a request.
    """

    head: int
    content: int
    what: What
    put_by: Ids
    addressed_to: Ids
    words: tuple[int, ...]
    definite: bool
    agreed: str = ""
    agreed_by: Ids = ()
    weak: bool = False


def what_of(tree: Tree, content: int) -> What:
    """Give what is proposed, by the noun that names it or one within: "a prisoner exchange deal" is an exchange."""
    for child in tree.children[content]:
        if tree.dep[child] in ("compound", "nmod", "amod") and tree.lemma[child] in (
            "exchange",
            "swap",
            "ceasefire",
            "truce",
        ):
            return WHATS[tree.lemma[child]]
    found = WHATS.get(tree.lemma[content]) or WHATS.get(tree.lower[content])
    if found is not None and not tree.is_verb(content):
        return found
    if tree.is_verb(content) or has_to(tree, content):
        if tree.lemma[content] in ("meet", "negotiate", "talk", "host", "mediate", "arbitrate"):
            return "meeting"
        goal = tree.child(content, "dobj", "nsubjpass")
        if goal is None and tree.tag[content] in ("VBN", "VBD"):
            goal = tree.child(content, "nsubj")
        if goal is None and tree.lemma[content] in ("agree", "commit", "consent", "return", "stick"):
            behind = governed(tree, content)
            goal = next((i for name in ("to", "on") for i in behind.get(name, ())), None)
        if tree.lemma[content] in ("exchange", "swap") and goal is not None and tree.lemma[goal] in CAPTIVES:
            return "exchange"
        undone = REPLIES.get(tree.lemma[content]) == "rejects" or tree.lemma[content] in UNDOING
        if undone and goal is not None and WHATS.get(tree.lemma[goal]) != "sanctions":
            return "other"
        return WHATS.get(tree.lemma[goal]) or WHATS.get(tree.lower[goal]) or "other" if goal is not None else "other"
    return "other"


def phrase(tree: Tree, noun: int) -> tuple[int, ...]:
    """Give a noun phrase without relative clauses, appositions and what is joined to it."""
    left_out: set[int] = set()
    for token in tree.subtree(noun):
        behind = tree.dep[token] == "acl" and tree.text[tree.subtree(token)[0] - 1] == ","
        aside = tree.dep[token] == "relcl" or behind or (tree.head[token] == noun and tree.dep[token] in ASIDE)
        if aside and token != noun:
            left_out.update(tree.subtree(token))
    return tuple(tree.trimmed([i for i in tree.subtree(noun) if i not in left_out and tree.text[i] not in "()"]))


def counterparts(tree: Tree, parties: Parties, content: int) -> Ids:
    """Give with or between whom it would be: 'talks with Putin', 'hold talks with', 'a meeting between the leaders'."""
    found: list[str] = []
    holders = [content]
    if tree.is_verb(content):
        goal = tree.child(content, "dobj")
        holders += [goal] if goal is not None else []
    for holder in holders:
        for name, heads in governed(tree, holder).items():
            if name in ("with", "between", "among"):
                for inner in heads:
                    found.extend(parties.of(inner))
    return tuple(dict.fromkeys(found))


def others(found: Ids, without: Ids) -> Ids:
    """Give the parties that are not among those named."""
    return tuple(dict.fromkeys(one for one in found if one not in without))
