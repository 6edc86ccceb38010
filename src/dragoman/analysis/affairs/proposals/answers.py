"""What each party answers: the verbs whose object a proposal is, nouns of answering, and what is not yet known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.proposals.words import (
    BARE,
    COUNTERS,
    DRAFTS,
    EXPRESSING,
    LEFT_UNANSWERED,
    LEGISLATION,
    ONLY_AHEAD,
    PARTICLED,
    PARTICLES,
    RECEIVING,
    REPLIES,
    REPLIES_WITH,
    REPLY_NOUNS,
    UNSAID,
    Reply,
)
from dragoman.analysis.events.clauses import Clause, antecedent
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.step import verb_phrase
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing"))
COMING = frozenset(("come", "attend", "go", "participate", "meet", "travel"))
"""What those agree to who accept an invitation."""
OPPOSITES: dict[Reply, Reply] = {"accepts": "rejects", "supports": "rejects", "rejects": "undecided"}
LAST = -1
"""In the place of a token: what was last put to those who answer, or by another side."""
UNANSWERED: dict[str, Reply] = {
    "vote": "undecided", "decide": "undecided", "respond": "undecided", "reply": "undecided", "answer": "undecided",
    "react": "undecided", "comment": "undecided", "accept": "undecided", "agree": "undecided", "sign": "undecided",
    "ratify": "undecided", "approve": "undecided", "say": "undecided",
}  # fmt: skip
FAVOURING: dict[str, Reply] = {"vote": "accepts", "speak": "supports", "come": "supports"}
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
            yield from _silent(tree, parties, head)
            yield from _yet_to(tree, parties, head)
        elif tree.pos[head] == "NOUN" and tree.lemma[head] in COUNTERS:
            who = parties.owners(head) or _framed(tree, parties, head)
            if who:
                yield Replied(LAST, who, "counters", (head,), head)
        elif tree.pos[head] == "NOUN" and tree.lemma[head] in REPLY_NOUNS:
            yield from _by_noun(tree, parties, head)


def _by_verb(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    clause = Clause(tree, verb)
    targets = _answered_by(tree, clause)
    reply = _reply(tree, verb, targets)
    targets = targets if reply is not None else []
    words: tuple[int, ...] = (verb,)
    if reply is None:
        for name, heads in clause.prepositions.items():
            if (tree.lemma[verb], name) in REPLIES_WITH and _has_particle(tree, verb, name):
                reply, targets = REPLIES_WITH[tree.lemma[verb], name], list(heads)
    if reply is None and tree.lemma[verb] in FAVOURING:
        reply, targets = FAVOURING[tree.lemma[verb]], _in_favour_of(tree, verb)
    if reply is None or not targets:
        return
    status = climb(tree, verb, "REJECT" if reply == "rejects" else "SUPPORT").status
    if any((tree.lemma[verb], name) in ONLY_AHEAD for name in clause.prepositions) and reply == "undecided":
        return
    unsaid = any((tree.lemma[verb], name) in UNSAID for name in clause.prepositions)
    if status == "negated" and _is_tallied(tree, verb):
        status = "happened"
    if reply in ("accepts", "supports") and status == "negated" and _is_perfect(tree, verb):
        reply, status = "undecided", "happened"
    if reply == "undecided" and status not in REAL and has_to(tree, verb):
        return
    settled = reply if tree.lemma[verb] in LEFT_UNANSWERED else _settled(reply, status, unsaid=unsaid)
    who = doers_named(parties, clause.subject)
    if settled is None or not who:
        return
    particle = tree.child(verb, "prt")
    words = (verb, particle) if particle is not None else words
    for target in _things(tree, parties, targets):
        yield Replied(_meant(tree, verb, target), who, settled, words, verb)


def _shared(tree: Tree, verb: int) -> int | None:
    """Give the object that joined verbs share: 'which Oslo endorsed and Bonn spurned', 'A hailed and B mocked it'.

    A joined verb with a subject of its own takes up the relative pronoun before the first verb; the first one has its
    object behind the last (Quirk et al. 1985, 13.53 to 13.55).
    """
    if tree.child(verb, "dobj", "ccomp", "xcomp", "prep") is not None or tree.child(verb, "nsubj") is None:
        return None
    first = tree.head[verb]
    if tree.dep[verb] == "conj" and tree.is_verb(first) and tree.dep[first] == "relcl":
        goal = tree.child(first, "dobj")
        taken = goal is not None and goal < first and tree.lower[goal] in RELATIVES
        return antecedent(tree, first) if taken else None
    last = next((i for i in tree.children[verb] if tree.dep[i] == "conj" and tree.is_verb(i)), None)
    if last is None or tree.child(last, "nsubj") is None:
        return None
    return tree.child(last, "dobj") if REPLIES.get(_phrase(tree, last)) is not None else None


def _reply(tree: Tree, verb: int, targets: Sequence[int]) -> Reply | None:
    """Give what a verb answers to its object; what a body takes up it only begins to deal with."""
    reply = REPLIES.get(_phrase(tree, verb))
    if reply is None and tree.lemma[verb] in LEFT_UNANSWERED and tree.is_negated(verb):
        return "ignores"
    return "undecided" if reply == "accepts" and _is_agenda(tree, verb, targets) else reply


def _answered_by(tree: Tree, clause: Clause) -> list[int]:
    goal = clause.object if clause.object is not None else _shared(tree, clause.verb)
    return [goal] if goal is not None else []


def _things(tree: Tree, parties: Parties, targets: Sequence[int]) -> list[int]:
    """Give what is no party: whoever backs the army answers nothing that is asked of the army."""
    return [target for target in targets if tree.pos[target] != "PROPN" or not parties.of(target)]


def _is_agenda(tree: Tree, verb: int, goals: Sequence[int]) -> bool:
    """Say whether a body takes up a paper, which is to begin to deal with it; an offer is taken up by accepting it."""
    return _phrase(tree, verb) == "take up" and any(tree.lemma[goal] in DRAFTS | LEGISLATION for goal in goals)


def _is_tallied(tree: Tree, verb: int) -> bool:
    """Say whether the only 'none' or 'no' is one of a count of votes: 'approved by 13 votes to none'."""
    negators = [i for i in tree.subtree(verb) if tree.lower[i] in ("none", "no", "not", "nobody", "never", "n't")]
    return bool(negators) and all(tree.lower[i] == "none" and tree.lower[i - 1] == "to" for i in negators)


def _has_particle(tree: Tree, verb: int, name: str) -> bool:
    """Say whether the particle is there without which a verb and a preposition are no answer: 'gave in to'."""
    wanted = PARTICLED.get((tree.lemma[verb], name))
    return not wanted or any(tree.lower[i] in wanted for i in range(verb + 1, min(verb + 4, len(tree))))


def _is_perfect(tree: Tree, verb: int) -> bool:
    """Say whether somebody 'has not endorsed' something: he may still."""
    return any(tree.lower[i] in ("has", "have") and tree.dep[i] == "aux" for i in tree.children[verb])


def _in_favour_of(tree: Tree, verb: int) -> list[int]:
    """Give what is voted or spoken in favour of."""
    return [
        target
        for noun in governed(tree, verb).get("in", ())
        if tree.lemma[noun] in ("favour", "favor", "support")
        for target in governed(tree, noun).get("of", ())
    ]


def _phrase(tree: Tree, verb: int) -> str:
    """Give a verb with its particle, which the parse may take for an adverb: 'brush aside'."""
    beside = next((i for i in tree.children[verb] if i == verb + 1 and tree.lower[i] in PARTICLES), None)
    if beside is None:
        beside = _parted(tree, verb)
    return verb_phrase(tree, verb) if beside is None else f"{tree.lemma[verb]} {tree.lower[beside]}"


def _parted(tree: Tree, verb: int) -> int | None:
    """Give the particle right behind the object: 'turned the idea down twice', 'brushed it aside'."""
    goal = tree.child(verb, "dobj")
    particle = tree.subtree(goal)[-1] + 1 if goal is not None else len(tree)
    if particle >= len(tree) or tree.lower[particle] not in PARTICLES or tree.child(particle, "pobj") is not None:
        return None
    return particle if f"{tree.lemma[verb]} {tree.lower[particle]}" in REPLIES else None


def _silent(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'Moscow did not respond', and 'has not taken a position on the bill', which leaves it open."""
    clause = Clause(tree, verb)
    who = doers_named(parties, clause.subject)
    if not who or not tree.is_negated(verb) or tree.dep[verb] not in ("ROOT", "conj", "ccomp"):
        return
    goal = tree.child(verb, "dobj")
    if tree.lemma[verb] in ("respond", "reply", "answer") and "to" not in clause.prepositions and goal is None:
        yield Replied(LAST, who, "undecided" if _is_awaited(tree, verb) else "ignores", (verb,), verb)
    elif tree.lemma[verb] == "take" and goal is not None and tree.lemma[goal] in ("position", "stand", "stance"):
        for target in clause.prepositions.get("on", ()):
            yield Replied(target, who, "undecided", (verb, goal), verb)


def _is_awaited(tree: Tree, verb: int) -> bool:
    """Say whether an answer may still come: 'has not yet replied', 'had not responded by Thursday'."""
    if any(tree.lower[i] in ("yet", "so") for i in tree.children[verb]):
        return True
    perfect = any(tree.lower[i] in ("has", "have", "had", "'s", "'ve") for i in tree.children[verb])
    return perfect and any(tree.lower[i] in ("by", "until") for i in tree.children[verb])


def _bare(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'Riyadh refused', which answers what was last put to it."""
    reply = BARE.get(tree.lemma[verb])
    if reply is None or climb(tree, verb, "REJECT").status not in REAL:
        return
    said = ("dobj", "ccomp", "prt", "auxpass")
    subject = Clause(tree, verb).subject
    more = any(
        (tree.dep[i] in said and (i > verb or tree.dep[i] == "auxpass"))
        or (tree.dep[i] == "advcl" and tree.tag[i] != "VBG")
        or (tree.dep[i] == "prep" and tree.lower[i] not in ("at", "in", "after", "within", "during", "without"))
        or (tree.dep[i] == "xcomp" and not (reply == "accepts" and tree.lemma[i] in COMING))
        for i in tree.children[verb]
    )
    if subject is None or more or tree.dep[verb] not in ("ROOT", "conj", "ccomp"):
        return
    who = doers_named(parties, subject)
    if who:
        yield Replied(LAST, who, reply, (verb,), verb)


def _yet_to(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'the Senate has yet to vote' and 'has yet to respond': not answered so far."""
    have = tree.head[verb]
    yet = any(tree.lower[i] == "yet" for holder in (verb, have) for i in tree.children[holder] if i < verb)
    if tree.dep[verb] != "xcomp" or tree.lemma[have] not in ("have", "be") or not yet:
        return
    reply = UNANSWERED.get(tree.lemma[verb])
    who = doers_named(parties, Clause(tree, have).subject)
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
    if status == "threatened" and reply == "rejects":
        return reply  # Whoever threatens to block it is against it.
    if status in (*REAL, "planned", "proposed"):
        return "supports" if status not in REAL and reply == "accepts" else reply
    if status == "doubted":
        return "undecided"
    if status == "conditional" and reply == "accepts":
        return "supports"
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
