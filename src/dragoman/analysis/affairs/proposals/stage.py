"""Proposals: who put what to whom, on what terms, and what each party answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.proposals.answers import Replied, find_replies
from dragoman.analysis.affairs.proposals.finding import find_puts
from dragoman.analysis.affairs.proposals.joining import Matter, gather
from dragoman.analysis.affairs.proposals.puts import phrase
from dragoman.analysis.affairs.proposals.reactions import find_reactions
from dragoman.analysis.affairs.proposals.words import CONDITIONS, ENACTING, TAKING, WITHDRAWING
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.affairs import Answer, Proposal
from dragoman.records.attributions import Attribution
from dragoman.records.details import Toponym
from dragoman.records.events import Event
from dragoman.records.identity import identified
from dragoman.records.intervals import Place
from dragoman.records.nesting import Voices
from dragoman.records.order import reading_order
from dragoman.records.spans import Words, apart

BY = "proposals.put@1"
SURE, LESS_SURE = 0.85, 0.75
State = Literal["open", "agreed", "agreed_in_principle", "rejected", "withdrawn", "unknown"]


def find_proposals(
    tree: Tree,
    actors: tuple[Actor, ...],
    attributions: tuple[Attribution, ...],
    events: tuple[Event, ...],
    places: tuple[Toponym, ...],
) -> tuple[Proposal, ...]:
    """Find the proposals of a document with the answers to them.

    Args:
        tree: the document's parse.
        actors: its parties.
        attributions: its attributions; an answer names the innermost one around its words.
        events: its events; an answer names the event that it is.
        places: its place names, some of which are proposed venues.

    Returns:
        The proposals in reading order. An answer that the text leaves open is 'undecided'; one that it does not tell
        is not there.
    """
    parties = Parties(tree, actors, attributions)
    sides = Sides(actors)
    matters = matters_of(tree, parties, sides)
    writer = _Writer(parties, sides, Voices(attributions), events, places)
    found = {entry.id: entry for entry in (writer.entry(matter) for matter in matters)}
    return tuple(sorted(found.values(), key=reading_order))


def matters_of(tree: Tree, parties: Parties, sides: Sides) -> list[Matter]:
    """Gather what is put, and what is answered to it, before it is written down.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        sides: the sides of the same actors.
    """
    replies = sorted((*find_replies(tree, parties), *find_reactions(tree, parties)), key=lambda reply: reply.head)
    return gather(tree, find_puts(tree, parties), replies, sides)


class _Writer:
    """Turns gathered proposals into entries."""

    def __init__(
        self, parties: Parties, sides: Sides, voices: Voices, events: Sequence[Event], places: Sequence[Toponym]
    ) -> None:
        tree = parties.tree
        self._tree, self._parties, self._sides, self._voices, self._places = tree, parties, sides, voices, places
        self._triggers = [(event, frozenset(tree.parse.tokens_of(event.trigger.spans))) for event in events]

    def entry(self, matter: Matter) -> Proposal:
        """Write one proposal."""
        put_by = tuple(dict.fromkeys(one for put in matter.puts for one in self._sides.expanded(put.put_by)))
        addressed = dict.fromkeys(one for put in matter.puts for one in self._sides.expanded(put.addressed_to))
        own = self._sides.all_of(put_by)
        answers = self._answers(matter)
        if not addressed:
            addressed = dict.fromkeys(self._takers(matter))
        spans = {span for put in matter.puts for span in self._tree.parse.spans(put.words)}
        return identified(
            self._tree.parse.document,
            Proposal(
                what=next((put.what for put in matter.puts if put.what != "other"), "other"),
                put_by=put_by,
                addressed_to=tuple(one for one in addressed if self._sides.of(one) not in own),
                spans=apart(spans),
                terms=self._terms(matter),
                conditions=self._conditions(matter),
                venues=self._venues(matter),
                answers=answers,
                status=self._status(matter, answers, put_by),
                by=BY,
                confidence=SURE if put_by else LESS_SURE,
            ),
        )

    def _answers(self, matter: Matter) -> tuple[Answer, ...]:
        found: dict[tuple[str, str], Answer] = {}
        for reply in matter.replies:
            spans = self._tree.parse.spans(reply.words)
            for actor in self._sides.expanded(reply.who):
                voice = self._voices.innermost(spans)
                answer = Answer(
                    actor=actor, answer=reply.reply, attribution=voice[0] if voice else None,
                    event=self._event(reply), spans=spans,
                )  # fmt: skip
                found.setdefault((actor, reply.reply), answer)
        for put in matter.puts:
            for actor in self._sides.expanded(put.agreed_by):
                spans = self._tree.parse.spans((put.head,))
                voice = self._voices.innermost(spans)
                answer = Answer(actor=actor, answer="accepts", attribution=voice[0] if voice else None, spans=spans)
                found.setdefault((actor, "accepts"), answer)
        return tuple(found.values())

    def _takers(self, matter: Matter) -> tuple[str, ...]:
        """Give those who accept, decline or leave unanswered what is put to nobody by name: it was put to them."""
        own = self._sides.all_of(one for put in matter.puts for one in put.put_by)
        return tuple(
            one
            for reply in matter.replies
            if own and self._tree.lemma[reply.head] in TAKING
            for one in self._sides.expanded(reply.who)
            if self._sides.of(one) not in own
        )

    def _event(self, reply: Replied) -> str | None:
        for event, trigger in self._triggers:
            if trigger & set(reply.words):
                return event.id
        return None

    def _status(self, matter: Matter, answers: Sequence[Answer], put_by: Sequence[str]) -> State:
        """Say what became of a proposal: what was agreed stands first, then what one party's refusal ended."""
        if any(self._is_withdrawn(put.head) and not self._is_by_others(put.head, put_by) for put in matter.puts):
            return "withdrawn"
        agreed = [put.agreed for put in matter.puts if put.agreed]
        if agreed:
            return "agreed" if "yes" in agreed else "agreed_in_principle"
        enacted = any(self._tree.lemma[reply.head] in ENACTING and reply.reply == "accepts" for reply in matter.replies)
        waiting = any(
            reply.reply in ("undecided", "ignores") and self._tree.lemma[reply.head] != "abstain"
            for reply in matter.replies
        )
        if enacted:
            return "open" if waiting else "agreed"
        own = self._sides.all_of(put_by)
        told = [answer for answer in answers if self._sides.of(answer.actor) not in own]
        if any(answer.answer == "rejects" for answer in told):
            return "rejected" if self._is_final(matter, told) else "open"
        taken = {self._sides.of(answer.actor) for answer in told if answer.answer == "accepts"}
        told = [answer for answer in told if answer.answer != "supports" or self._sides.of(answer.actor) not in taken]
        if not told or not all(answer.answer == "accepts" for answer in told):
            return "open"
        return "agreed_in_principle" if any(self._in_principle(reply.head) for reply in matter.replies) else "agreed"

    def _is_final(self, matter: Matter, told: Sequence[Answer]) -> bool:
        """Say whether refusals end a proposal: those of whom it is asked, or of all where nobody is asked."""
        asked = self._sides.all_of(one for put in matter.puts for one in put.addressed_to)
        refused = {self._sides.of(answer.actor) for answer in told if answer.answer == "rejects"}
        favoured = any(answer.answer in ("accepts", "supports") for answer in told)
        return bool(asked & refused) or not favoured

    def _in_principle(self, verb: int) -> bool:
        tree = self._tree
        return any(tree.lower[i] == "in" and tree.has_child(i, "principle") for i in tree.children[verb])

    def _is_withdrawn(self, head: int) -> bool:
        tree = self._tree
        verb = tree.head[head]
        withdrawn = tree.is_verb(verb) and tree.lemma[verb] in WITHDRAWING and tree.dep[head] in ("dobj", "nsubjpass")
        return withdrawn and climb(tree, verb, "RETREAT").status == "happened"

    def _is_by_others(self, head: int, put_by: Sequence[str]) -> bool:
        """Say whether others than those who put something are said to give it up."""
        doers = doers_named(self._parties, Clause(self._tree, self._tree.head[head]).subject)
        own = self._sides.all_of(put_by)
        return bool(doers) and bool(own) and not self._sides.all_of(doers) & own

    def _terms(self, matter: Matter) -> tuple[Words, ...]:
        """Give the words of what it would bring: of what is proposed, and what the bill or plan 'would' do."""
        tree = self._tree
        found: dict[tuple[int, ...], None] = {}
        for put in matter.puts:
            if put.content != put.head and not put.agreed:
                content = put.content
                inner = phrase(tree, content) if not tree.is_verb(content) else tree.trimmed(tree.subtree(content))
                found[tuple(inner)] = None
            verb = tree.head[put.head]
            if (
                tree.dep[put.head] == "nsubj"
                and tree.is_verb(verb)
                and any(tree.lower[i] == "would" for i in tree.children[verb])
            ):
                subject = {*tree.subtree(put.head), *(i for i in tree.children[verb] if tree.dep[i] == "mark")}
                found[tuple(tree.trimmed([i for i in tree.subtree(verb) if i not in subject]))] = None
        return tuple(Words(spans=self._tree.parse.spans(tokens)) for tokens in found if tokens)

    def _conditions(self, matter: Matter) -> tuple[Words, ...]:
        tree = self._tree
        found: dict[tuple[int, ...], None] = {}
        for put in matter.puts:
            verb = put.head if tree.is_verb(put.head) else tree.head[put.head]
            for holder in {verb: None, put.content: None}:
                for child in tree.children[holder]:
                    marks = [i for i in tree.children[child] if tree.dep[i] == "mark"]
                    if tree.dep[child] == "advcl" and any(tree.lower[i] in CONDITIONS for i in marks):
                        found[tuple(tree.trimmed(tree.subtree(child)))] = None
        return tuple(Words(spans=self._tree.parse.spans(tokens)) for tokens in found)

    def _venues(self, matter: Matter) -> tuple[Place, ...]:
        """Give the places within the proposal's words where it would be carried out."""
        tree = self._tree
        tokens = frozenset(
            i
            for put in matter.puts
            for i in (*tree.subtree(put.content), *put.words)
            if put.what in ("meeting", "ceasefire", "exchange")
        )
        found = []
        for toponym in self._places:
            covered = tree.parse.covered(toponym.place.span)
            if toponym.use == "literal" and covered and covered.start in tokens:
                found.append(toponym.place)
        return tuple(found)
