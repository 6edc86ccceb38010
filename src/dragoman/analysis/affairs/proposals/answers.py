"""What each party answers: the verbs whose object a proposal is, nouns of answering, and what is not yet known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.proposals.words import (
    BARE,
    COUNTERS,
    EXPRESSING,
    RECEIVING,
    REPLIES,
    REPLIES_WITH,
    REPLY_NOUNS,
    UNSAID,
    Reply,
)
from dragoman.analysis.events.clauses import Clause, antecedent, governed
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.step import verb_phrase
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing"))
OPPOSITES: dict[Reply, Reply] = {"accepts": "rejects", "supports": "rejects", "rejects": "undecided"}
LAST = -1
"""In the place of a token: what was last put to those who answer, or by another side."""
UNANSWERED: dict[str, Reply] = {
    "vote": "undecided", "decide": "undecided", "respond": "ignores", "reply": "ignores", "answer": "ignores",
}  # fmt: skip
RELATIVES = frozenset(("which", "that"))


@dataclass(frozen=True, slots=True)
class Replied:
    """One answer, by token.

    Attributes:
        to: the noun, verb or pronoun that is answered, or `LAST`.
        who: ids of those who answer.
        reply: what the answer comes to.
        words: tokens of the words that say it.
        head: the verb or noun of answering.
    """

    to: int
    who: Ids
    reply: Reply
    words: tuple[int, ...]
    head: int


def find_replies(tree: Tree, parties: Parties) -> Iterator[Replied]:
    """Find everything that is said of answers, in reading order; what they answer need not be a proposal."""
    for head in range(len(tree)):
        if tree.is_verb(head):
            yield from _by_verb(tree, parties, head)
            yield from _bare(tree, parties, head)
            yield from _yet_to(tree, parties, head)
        elif tree.pos[head] == "NOUN" and tree.lemma[head] in COUNTERS:
            who = parties.owners(head) or _framed(tree, parties, head)
            if who:
                yield Replied(LAST, who, "counters", (head,), head)
        elif tree.pos[head] == "NOUN" and tree.lemma[head] in REPLY_NOUNS:
            yield from _by_noun(tree, parties, head)


def _by_verb(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    clause = Clause(tree, verb)
    reply = REPLIES.get(verb_phrase(tree, verb))
    targets = [clause.object] if reply is not None and clause.object is not None else []
    words: tuple[int, ...] = (verb,)
    if reply is None:
        for name, heads in clause.prepositions.items():
            if (tree.lemma[verb], name) in REPLIES_WITH:
                reply, targets = REPLIES_WITH[tree.lemma[verb], name], list(heads)
    if reply is None or not targets:
        return
    status = climb(tree, verb, "REJECT" if reply == "rejects" else "SUPPORT").status
    unsaid = any((tree.lemma[verb], name) in UNSAID for name in clause.prepositions)
    settled = _settled(reply, status, unsaid=unsaid)
    who = parties.of(clause.subject) if clause.subject is not None else ()
    if settled is None or not who:
        return
    particle = tree.child(verb, "prt")
    words = (verb, particle) if particle is not None else words
    for target in targets:
        yield Replied(_meant(tree, verb, target), who, settled, words, verb)


def _bare(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'Riyadh refused', which answers what was last put to it."""
    reply = BARE.get(tree.lemma[verb])
    if reply is None or climb(tree, verb, "REJECT").status not in REAL:
        return
    said = ("dobj", "xcomp", "ccomp", "prep", "advcl", "prt", "auxpass")
    subject = Clause(tree, verb).subject
    if subject is None or tree.child(verb, *said) is not None or tree.dep[verb] not in ("ROOT", "conj", "ccomp"):
        return
    who = parties.of(subject)
    if who:
        yield Replied(LAST, who, reply, (verb,), verb)


def _yet_to(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'the Senate has yet to vote' and 'has yet to respond': not answered so far."""
    have = tree.head[verb]
    yet = any(tree.lower[i] == "yet" for holder in (verb, have) for i in tree.children[holder] if i < verb)
    if tree.dep[verb] != "xcomp" or tree.lemma[have] not in ("have", "be") or not yet:
        return
    reply = UNANSWERED.get(tree.lemma[verb])
    subject = Clause(tree, have).subject
    who = parties.of(subject) if subject is not None else ()
    if reply is not None and who:
        clause = Clause(tree, verb)
        target = next((i for name in ("on", "to") for i in clause.prepositions.get(name, ())), LAST)
        yield Replied(target, who, reply, (have, verb), verb)


def _framed(tree: Tree, parties: Parties, noun: int) -> Ids:
    """Give who makes what a noun names: 'Kyiv made a counterproposal'."""
    verb = tree.head[noun]
    subject = Clause(tree, verb).subject if tree.dep[noun] == "dobj" and tree.is_verb(verb) else None
    return parties.of(subject) if subject is not None else ()


def _settled(reply: Reply, status: str, *, unsaid: bool) -> Reply | None:
    """Say what an answer comes to as the text tells it: given, refused, left open, or not told as an answer at all.

    Who says that he will accept something supports it so far.
    """
    if unsaid:
        return "ignores" if status == "negated" else None
    if status in REAL or (status == "planned" and reply in ("accepts", "supports", "rejects")):
        return "supports" if status == "planned" and reply == "accepts" else reply
    if status == "doubted":
        return "undecided"
    if status == "negated" and reply != "undecided":
        return OPPOSITES.get(reply)
    return None


def _meant(tree: Tree, verb: int, target: int) -> int:
    """Give the noun that a relative pronoun stands for: 'calls for a truce (which he ignored)'."""
    if tree.lower[target] in RELATIVES:
        noun = antecedent(tree, verb)
        return noun if noun is not None else target
    return target


def _by_noun(tree: Tree, parties: Parties, noun: int) -> Iterator[Replied]:
    """Read 'Oslo's rejection of the plan', 'expressed support for it', 'has received broad support in the Senate'."""
    reply = REPLY_NOUNS[tree.lemma[noun]]
    prepositions = governed(tree, noun)
    target = next((i for name in ("of", "for", "to", "from") for i in prepositions.get(name, ())), None)
    verb = tree.head[noun]
    if tree.dep[noun] in ("dobj", "pobj") and tree.is_verb(verb) and climb(tree, verb, "SUPPORT").status in REAL:
        clause = Clause(tree, verb)
        if tree.lemma[verb] in EXPRESSING:
            who = parties.of(clause.subject) if clause.subject is not None else ()
            yield from _answer(
                target if target is not None else _before_bracket(tree, verb), who, reply, (verb, noun), noun
            )
        elif tree.lemma[verb] in RECEIVING and clause.subject is not None:
            givers = _named(parties, prepositions) or _named(parties, clause.prepositions)
            yield from _answer(_meant(tree, verb, clause.subject), givers, reply, (verb, noun), noun)
        return
    if target is not None and climb(tree, noun, "SUPPORT").status in REAL:
        yield from _answer(target, parties.owners(noun), reply, (noun,), noun)


def _named(parties: Parties, prepositions: Mapping[str, Sequence[int]]) -> Ids:
    """Give the parties from or among whom support comes."""
    names = ("from", "in", "of", "among")
    return tuple(one for name in names for inner in prepositions.get(name, ()) for one in parties.of(inner))


def _answer(to: int | None, who: Ids, reply: Reply, words: tuple[int, ...], head: int) -> Iterator[Replied]:
    if to is not None and who:
        yield Replied(to, tuple(dict.fromkeys(who)), reply, words, head)


def _before_bracket(tree: Tree, verb: int) -> int | None:
    """Give the noun before the bracket that a remark stands in: 'a meeting of the two (Kyiv expressed support)'."""
    sentence = tree.parse.sentences[tree.parse.sentence_of[verb]]
    place = verb
    while place > sentence.first and tree.text[place] != "(":
        place -= 1
    if tree.text[place] != "(":
        return None
    nouns = [i for i in range(sentence.first, place) if tree.pos[i] in ("NOUN", "PROPN")]
    return nouns[-1] if nouns else None
