"""Who tells: the attributions with a known source, by token, and whose word a paper is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.accounts.words import ARMED, PAPERS, SEATED, TELLINGS
from dragoman.analysis.affairs.sides import Sides, is_state_medium
from dragoman.analysis.events.state_words import load_capitals, load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.attributions import Attribution
from dragoman.records.spans import Span

INWARD = frozenset(("believe", "intend", "hope", "doubt", "promise"))
"""What somebody thinks, wants or undertakes is no telling of what happened."""
PICTURES = frozenset(("picture", "image", "photo", "photograph", "video", "footage", "film", "map", "figure", "data"))
"""What shows something is a source, but no party that tells it."""
DEMONYMS = ("ian", "an", "ish", "ese", "i", "ic")
"""Endings by which English makes the adjective of a country from its name."""
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
        recorded: whether the attribution is an entry of the record, and not merely a count read off the sentence.
    """

    entry: Attribution
    content: frozenset[int]
    cue: frozenset[int]
    teller: str
    sentence: int
    paragraph: int
    within: str | None = None
    recorded: bool = True

    @property
    def silent(self) -> bool:
        """Whether its teller is said not to say it: it was left out, or was not confirmed."""
        return self.entry.omitted or (self.entry.polarity == "negative" and self.entry.act != "deny")

    @property
    def lets_stand(self) -> bool:
        """Whether its teller is said not to deny it."""
        return self.entry.polarity == "negative" and self.entry.act == "deny" and not self.entry.omitted


@dataclass(frozen=True, slots=True)
class Cast:
    """Who can tell.

    Attributes:
        sides: who stands on which side.
        actors: the parties.
        at: the party that each word names, by token.
    """

    sides: Sides
    actors: Sequence[Actor]
    at: Mapping[int, str]

    def of_country(self, code: str | None) -> str | None:
        """Give the party that speaks for a state: the state, else the first of its officials; None if there is none."""
        if code is None:
            return None
        states = self.sides.states()
        if code in states:
            return states[code]
        return next((one.id for one in self.actors if self.sides.of(one.id) == code and not one.members), None)


def tellings(tree: Tree, attributions: Sequence[Attribution], cast: Cast) -> list[Told]:
    """Give the attributions with a known source as the account needs them.

    A paper speaks for whoever put it out ("the Chinese summary", "Hanoi's account of the talks"), a capital for its
    government, and a pronoun that nothing else resolves for whoever spoke right before.
    """
    found: list[Told] = []
    by_id = {entry.id: entry for entry in attributions}
    sides = cast.sides
    for entry in attributions:
        teller = _teller(tree, entry, cast) or _speaking_on(tree, entry, found, cast)
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
        if _passes_on(entry, attributions, content, tree, sides):
            continue
        found.append(Told(entry, content, cue, teller, number, paragraph, within))
    return found


def _teller(tree: Tree, entry: Attribution, cast: Cast) -> str | None:
    """Give whose word an attribution is; of a paper, that of whomever its adjective or owner names."""
    if entry.source is None:
        return None
    words = sorted(_tokens(tree, entry.source.spans))
    if any(tree.lemma[i] in PICTURES and tree.head[i] not in words for i in words):
        return None
    papers = [i for i in words if is_paper(tree, i)]
    actor = cast.sides.actor(entry.source.actor or "")
    if papers and (actor is None or (actor.kind == "unnamed" and actor.country is None)):
        # "The versions differ": many papers of nobody tell nothing.
        many = all(tree.tag[i] == "NNS" for i in papers)
        owner = _owner(tree, [i for i in words if i not in papers], cast, entry.source.actor)
        return owner or (None if many else entry.source.actor)
    if entry.source.actor is None and len(words) == 1:
        return cast.of_country(load_capitals().get(tree.text[words[0]]))
    seated = cast.of_country(_seat(tree, words))
    if seated is not None and (actor is None or actor.kind != "person"):
        return seated
    return entry.source.actor or next((cast.at[i] for i in words if i in cast.at and tree.dep[i] == "poss"), None)


def _seat(tree: Tree, words: Sequence[int]) -> str | None:
    """Give the state in whose capital a body sits that is named by it: 'the ministry in Moscow'."""
    for i in words:
        at = tree.head[i]
        if tree.dep[i] == "pobj" and tree.lower[at] == "in" and tree.lemma[tree.head[at]] in SEATED:
            return load_capitals().get(tree.text[i])
    return None


def _owner(tree: Tree, words: Sequence[int], cast: Cast, paper: str | None) -> str | None:
    """Give who put a paper out: a party named in its words, a state by adjective or capital, the one armed group."""
    named = [cast.at[i] for i in words if cast.at.get(i, paper) != paper]
    if not words or named:
        return named[0] if named else None
    codes = (load_state_words().get(tree.text[i]) or load_capitals().get(tree.text[i]) for i in words)
    owner = next((one for one in map(cast.of_country, codes) if one is not None), None)
    owner = owner or next(filter(None, (named_by_adjective(tree.text[i], cast.actors) for i in words)), None)
    if owner is not None or not any(tree.lemma[i] in ARMED for i in words):
        return owner
    first = min(words)
    before = {cast.at[i] for i in sorted(cast.at) if i < first}
    armed = [one.id for one in cast.actors if one.sector == "REB" and one.id in before and one.kind != "person"]
    groups = [one for one in armed if any(tree.pos[i] == "PROPN" for i in cast.at if cast.at[i] == one)]
    return groups[0] if len(groups) == 1 else None


def _speaking_on(tree: Tree, entry: Attribution, found: Sequence[Told], cast: Cast) -> str | None:
    """Give who goes on speaking as "she" or "they" right after he was heard, in the same paragraph."""
    if entry.source is None or entry.source.actor is not None or not found:
        return None
    words = sorted(_tokens(tree, entry.source.spans))
    if len(words) != 1 or tree.pos[words[0]] != "PRON":
        return None
    before = next((one for one in reversed(found) if one.within is None and max(one.cue, default=0) < words[0]), None)
    if before is None or before.paragraph != tree.parse.paragraph_of(words[0]):
        return None
    near = tree.parse.sentence_of[words[0]] - before.sentence in (0, 1)
    actor = cast.sides.actor(before.teller)
    person = actor is not None and actor.kind in ("person", "unnamed")
    fits = person if tree.lower[words[0]] in ("he", "she") else not person
    return before.teller if near and fits and tree.lower[words[0]] in ("he", "she", "it", "they") else None


def named_by_adjective(word: str, actors: Sequence[Actor]) -> str | None:
    """Give the one state or body from whose name an adjective is made: 'Ostrevan' of Ostreva, 'Sunish' of Sun."""
    base = next((word[: -len(end)] for end in DEMONYMS if word.endswith(end) and len(word) > len(end) + 2), None)
    if base is None or not word[0].isupper():
        return None
    names = {base, base + "a", base + "e", base + "o", base + "y", base + "ia"}
    found = [one.id for one in actors if one.kind in ("state", "organization") and one.name in names]
    return found[0] if len(found) == 1 else None


def is_paper(tree: Tree, token: int) -> bool:
    """Say whether a noun names a paper or telling by which a party speaks: 'statement', 'read-out', 'account'."""
    if tree.pos[token] in ("NOUN", "PROPN") and tree.lemma[token] in TELLINGS | PAPERS:
        return True
    return tree.lower[token] == "out" and tree.lower[max(0, token - 2) : token] == ["read", "-"]


def _within(entry: Attribution, by_id: Mapping[str, Attribution], sides: Sides) -> str | None:
    """Give the enclosing attribution of somebody who tells; news media that report him only pass his words on."""
    outer = by_id.get(entry.within or "")
    while outer is not None and outer.source is not None and outer.source.actor is not None:
        actor = sides.actor(outer.source.actor)
        agency = actor is not None and "agency" in actor.name.casefold().split()
        if actor is None or not (agency or actor.sector in MEDIA) or (is_state_medium(actor) and not agency):
            break
        outer = by_id.get(outer.within or "")
    return outer.id if outer is not None else None


def _passes_on(
    entry: Attribution, attributions: Sequence[Attribution], content: frozenset[int], tree: Tree, sides: Sides
) -> bool:
    """Say whether a news agency only passes on what somebody else says: 'he accused them, the agency reported'."""
    actor = sides.actor(entry.source.actor) if entry.source is not None and entry.source.actor else None
    if actor is None or not (actor.sector in MEDIA or "agency" in actor.name.casefold().split()):
        return False
    inner = (one for one in attributions if one.within == entry.id and one.source is not None and one.source.actor)
    return any(2 * len(_tokens(tree, one.content.spans) & content) >= len(content) for one in inner)


def _tokens(tree: Tree, spans: Sequence[Span]) -> frozenset[int]:
    return frozenset(index for span in spans for index in tree.parse.covered(span))
