"""Who tells: the attributions with a known source, by token, and whose word a paper is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.accounts.words import TELLINGS
from dragoman.analysis.affairs.sides import Sides, is_state_medium
from dragoman.analysis.events.state_words import load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution
from dragoman.records.spans import Span

INWARD = frozenset(("believe", "intend", "hope", "doubt", "promise"))
"""What somebody thinks, wants or undertakes is no telling of what happened."""
PICTURES = frozenset(("picture", "image", "photo", "photograph", "video", "footage", "film", "map", "figure", "data"))
"""What shows something is a source, but no party that tells it."""
MEDIA = frozenset(("MED", "JRN"))


@dataclass(frozen=True, slots=True)
class Told:
    """An attribution with its tokens.

    Attributes:
        entry: the attribution.
        content: tokens of its content.
        cue: tokens of its cue and source.
        teller: id of the source's actor.
        sentence: number of the sentence in which its cue, or else its content, begins.
        paragraph: number of the paragraph.
        within: id of the enclosing attribution, other than that of news media that pass his words on; or None.
    """

    entry: Attribution
    content: frozenset[int]
    cue: frozenset[int]
    teller: str
    sentence: int
    paragraph: int
    within: str | None = None

    @property
    def silent(self) -> bool:
        """Whether its teller is said not to say it: it was left out, or was not confirmed."""
        return self.entry.omitted or self.entry.polarity == "negative"


def tellings(tree: Tree, attributions: Sequence[Attribution], sides: Sides) -> list[Told]:
    """Give the attributions with a known source as the account needs them.

    A paper speaks for whoever put it out: "the Chinese summary", "Hanoi's account of the talks".
    """
    found = []
    by_id = {entry.id: entry for entry in attributions}
    for entry in attributions:
        teller = _teller(tree, entry, sides)
        if teller is None:
            continue
        content = _tokens(tree, entry.content.spans)
        source = entry.source.spans if entry.source else ()
        cue = _tokens(tree, (*(entry.cue.spans if entry.cue else ()), *source))
        first = min(_tokens(tree, entry.cue.spans) if entry.cue else content, default=None)
        if first is None or not content:
            continue
        number, paragraph = tree.parse.sentence_of[first], tree.parse.paragraph_of(first)
        within = _within(entry, by_id, sides)
        found.append(Told(entry, content, cue, teller, number, paragraph, within))
    return found


def _teller(tree: Tree, entry: Attribution, sides: Sides) -> str | None:
    """Give whose word an attribution is; of a paper, the state that its adjective or owner names."""
    if entry.source is None:
        return None
    words = sorted(_tokens(tree, entry.source.spans))
    if any(tree.lemma[i] in PICTURES and tree.head[i] not in words for i in words):
        return None
    papers = [i for i in words if is_paper(tree, i)]
    actor = sides.actor(entry.source.actor or "")
    if papers and (actor is None or (actor.kind == "unnamed" and actor.country is None)):
        states = sides.states()
        owners = (states.get(load_state_words().get(tree.text[i], "")) for i in words if i not in papers)
        owner = next((one for one in owners if one is not None), None)
        # "The versions differ": many papers of nobody tell nothing.
        many = all(tree.tag[i] == "NNS" for i in papers)
        return owner or (None if many else entry.source.actor)
    return entry.source.actor


def is_paper(tree: Tree, token: int) -> bool:
    """Say whether a noun names a paper or telling by which a party speaks: 'statement', 'read-out', 'account'."""
    if tree.pos[token] == "NOUN" and tree.lemma[token] in TELLINGS:
        return True
    return tree.lower[token] == "out" and tree.lower[max(0, token - 2) : token] == ["read", "-"]


def _within(entry: Attribution, by_id: Mapping[str, Attribution], sides: Sides) -> str | None:
    """Give the enclosing attribution of somebody who tells; news media that report him only pass his words on."""
    outer = by_id.get(entry.within or "")
    while outer is not None and outer.source is not None and outer.source.actor is not None:
        actor = sides.actor(outer.source.actor)
        if actor is None or actor.sector not in MEDIA or is_state_medium(actor):
            break
        outer = by_id.get(outer.within or "")
    return outer.id if outer is not None else None


def _tokens(tree: Tree, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(index for span in spans for index in tree.parse.covered(span))
