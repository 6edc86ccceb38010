"""Answers that no verb of answering tells: 'called the plan a trap', 'there was no reply', 'is still under review'."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.proposals.answers import LAST, Replied
from dragoman.analysis.affairs.proposals.words import (
    AHEAD,
    BLAMING,
    CALLED,
    EXPRESSING,
    LIGHT,
    PRAISING,
    REPLIES,
    REPLY_NOUNS,
    REPLYING,
    STANDING,
    Reply,
)
from dragoman.analysis.events.clauses import Clause, antecedent
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_no
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing"))
UNDER = frozenset(("review", "consideration", "study", "discussion", "examination", "scrutiny", "debate"))
RELATIVES = frozenset(("which", "that"))
PREDICATES = ("oprd", "attr", "acomp", "pobj", "xcomp", "ccomp", "amod", "advcl", "dobj")
UNHEEDED = frozenset(("unanswered", "unheeded", "unacknowledged"))
REFUSING = frozenset(("refuse", "decline"))
TAKING_UP = AHEAD | frozenset(
    ("meet", "grant", "fulfil", "fulfill", "satisfy", "honour", "honor", "put", "recognise", "recognize", "negotiate",
     "table", "entertain", "hear")
)  # fmt: skip
"""What one does with a proposal or demand by not turning it down."""
PUTTING_OFF = frozenset(("be", "expect", "schedule", "due", "set", "decide", "agree", "plan", "promise", "undertake"))
JUDGMENTS = frozenset(("position", "judgment", "judgement"))
VOTES = frozenset(("vote", "support", "backing", "approval", "assent"))
NEAR = 12


def find_reactions(tree: Tree, parties: Parties) -> Iterator[Replied]:
    """Find what is thought, not said, or still open of something put, in reading order."""
    for head in range(len(tree)):
        if tree.is_verb(head) or tree.pos[head] == "AUX":
            yield from _called(tree, parties, head)
            yield from _judged(tree, parties, head)
            yield from _in_vain(tree, parties, head)
            yield from _left(tree, parties, head)
            yield from _unheeded(tree, head)
            yield from _countered(tree, parties, head)
            yield from _not_taken_up(tree, parties, head)
            yield from _still_to_come(tree, parties, head)
            yield from _abstaining(tree, parties, head)
            yield from _nobody(tree, parties, head)
            yield from _stands(tree, parties, head)
            yield from _reserved(tree, parties, head)
            yield from _lightly(tree, parties, head)
        elif tree.pos[head] == "NOUN" and tree.lemma[head] in REPLYING:
            yield from _no_reply(tree, parties, head)
        elif tree.pos[head] == "NOUN" and tree.lemma[head] in UNDER:
            yield from _under_review(tree, parties, head)


def _meant(tree: Tree, verb: int, target: int) -> int:
    """Give what a relative pronoun takes up, and any other word itself."""
    return (antecedent(tree, verb) or target) if tree.lower[target] in RELATIVES else target


def _polarity(tree: Tree, words: list[int]) -> Reply | None:
    """Say what words of praise or blame come to; with 'not' they come to the contrary."""
    for word in words:
        lower = {tree.lower[word], tree.lemma[word]}
        before = {tree.lower[i] for i in range(max(word - 3, 0), word)}
        denied = bool(before & {"not", "no", "n't", "never", "hardly"})
        if lower & BLAMING or (tree.lower[word] == "question" and tree.lower[max(word - 3, 0)] == "out"):
            return None if denied else "rejects"
        if lower & PRAISING:
            return "rejects" if denied else "supports"
    return None


def _called(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'called the figures a trap', 'described the offer as reasonable'."""
    if tree.lemma[verb] not in CALLED or climb(tree, verb, "REJECT").status not in REAL:
        return
    clause = Clause(tree, verb)
    target = clause.object
    who = doers_named(parties, clause.subject)
    if target is None or not who:
        return
    target = _meant(tree, verb, target)
    behind = [
        i for i in tree.subtree(verb) if verb < i <= verb + NEAR * 2 and tree.dep[i] in PREDICATES and i != target
    ]
    reply = _polarity(tree, [i for i in behind if i not in tree.subtree(target) or tree.dep[i] in ("acomp", "oprd")])
    if reply is not None:
        yield Replied(target, who, reply, (verb,), verb)


def _judged(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'the plan was unacceptable, the minister said': whoever says so answers."""
    if tree.lemma[verb] not in ("be", "remain", "sound", "look"):
        return
    subject = tree.child(verb, "nsubj")
    predicate = tree.child(verb, "acomp", "attr")
    voice = parties.voice(verb)
    if subject is None or predicate is None or voice is None or tree.pos[subject] not in ("NOUN", "PRON"):
        return
    if any(tree.tag[i] == "MD" for i in tree.children[verb]) or tree.is_negated(verb):
        return
    reply = _polarity(tree, [predicate, *(i for i in tree.children[predicate] if tree.dep[i] in ("amod", "compound"))])
    if reply is not None:
        yield Replied(subject, (voice,), reply, (verb, predicate), verb)


def _in_vain(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'has offered them talks, so far in vain': those to whom it was offered did not take it up."""
    vain = any(tree.lower[i] == "vain" and tree.lower[i - 1] == "in" for i in tree.subtree(verb) if i > verb)
    given = Clause(tree, verb).indirect
    if vain and given is not None and tree.lemma[verb] in ("offer", "propose"):
        who = parties.of(given)
        goal = tree.child(verb, "dobj")
        if who and goal is not None:
            yield Replied(goal, who, "rejects", (given,), given)


def _left(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'left the offer without comment', 'left it unanswered'."""
    if tree.lemma[verb] not in ("leave", "let") or climb(tree, verb, "REJECT").status not in REAL:
        return
    clause = Clause(tree, verb)
    below = {tree.lower[i] for i in tree.subtree(verb) if i > verb}
    unanswered = bool(below & {"unanswered"}) or ("without" in below and bool(below & REPLYING))
    who = doers_named(parties, clause.subject)
    if unanswered and who:
        target = clause.object
        if target is None or tree.lower[target] in RELATIVES:
            target = antecedent(tree, verb) or LAST
        yield Replied(target, who, "ignores", (verb,), verb)


def _unheeded(tree: Tree, verb: int) -> Iterator[Replied]:
    """Read 'went unanswered', 'fell on deaf ears', 'was met with silence': those to whom it was put did not answer."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject is None or climb(tree, verb, "REJECT").status not in REAL:
        return
    said = {tree.lower[i] for i in tree.children[verb] if i > verb}
    deaf = tree.lemma[verb] == "fall" and any(
        tree.lower[i] == "ears" and tree.has_child(i, "deaf") for i in governed(tree, verb).get("on", ())
    )
    silence = tree.lemma[verb] == "meet" and any(
        tree.lemma[i] in ("silence", "indifference")
        for name in ("with", "by")
        for i in governed(tree, verb).get(name, ())
    )
    if deaf or silence or (tree.lemma[verb] in ("go", "remain", "be", "stay") and said & UNHEEDED):
        yield Replied(_meant(tree, verb, subject), (), "ignores", (verb,), verb)


def _countered(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'countered with 28 billion', which answers what was last put."""
    counters = tree.lemma[verb] == "counter" and "with" in governed(tree, verb)
    if counters and climb(tree, verb, "REJECT").status in REAL:
        who = doers_named(parties, Clause(tree, verb).subject)
        if who:
            yield Replied(LAST, who, "counters", (verb,), verb)


def _not_taken_up(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'refused to put it on the agenda', 'declined to consider the request'."""
    refusal = tree.head[verb]
    if not has_to(tree, verb) or tree.dep[verb] != "xcomp" or tree.lemma[refusal] not in REFUSING:
        return
    if tree.lemma[verb] not in TAKING_UP:
        return
    who = doers_named(parties, Clause(tree, refusal).subject)
    target = tree.child(verb, "dobj")
    if target is None and tree.dep[refusal] in ("relcl", "acl"):
        target = tree.head[refusal]
    if target is not None and who and climb(tree, refusal, "REJECT").status in REAL:
        yield Replied(_meant(tree, refusal, target), who, "rejects", (refusal,), refusal)


def _still_to_come(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'the offer, which cabinet will discuss next week', 'lawmakers are to vote on it': not answered so far."""
    replying = tree.lemma[verb] in ("reply", "respond", "answer", "decide")
    if (tree.lemma[verb] not in AHEAD and not replying) or tree.lemma[verb] == "take":
        return
    clause = Clause(tree, verb)
    will = any(tree.lower[i] in ("will", "'ll") for i in tree.children[verb])
    is_to = has_to(tree, verb) and tree.lemma[tree.head[verb]] in PUTTING_OFF
    if not (will or is_to):
        return
    who = doers_named(parties, clause.subject if not is_to else clause.surface)
    targets = [clause.object] if clause.object is not None else list(clause.prepositions.get("on", ()))
    if replying and not targets:
        dated = {"by", "on", "within", "before", "until"} & set(clause.prepositions)
        targets = list(clause.prepositions.get("to", ())) or ([LAST] if dated and is_to else [])
    for target in targets:
        if who:
            yield Replied(_meant(tree, verb, target), who, "undecided", (verb,), verb)


def _abstaining(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'with Russia and China abstaining', 'Poland abstained'."""
    if tree.lemma[verb] != "abstain" or {"from", "on"} & set(governed(tree, verb)):
        return
    who = doers_named(parties, Clause(tree, verb).subject)
    above = next((i for i in tree.ancestors(verb) if tree.is_verb(i)), None)
    goal = Clause(tree, above).object if above is not None else None
    if who:
        yield Replied(goal if goal is not None else LAST, who, "undecided", (verb,), verb)


def _nobody(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'Nobody in Lebanon will accept that': whoever says so rejects it."""
    subject = tree.child(verb, "nsubj")
    voice = parties.voice(verb)
    favourable = REPLIES.get(tree.lemma[verb]) in ("accepts", "supports")
    if subject is None or voice is None or not favourable:
        return
    nobody = tree.lower[subject] in ("nobody", "none")
    target = tree.child(verb, "dobj")
    if (nobody or is_no(tree, subject)) and target is not None:
        yield Replied(target, (voice,), "rejects", (verb,), verb)


def _stands(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'Denmark is in favour', 'Poland is against it', 'Rome remains unconvinced', 'is open to the idea'."""
    if tree.lemma[verb] not in ("be", "remain", "stay", "come", "seem", "keep") or climb(
        tree, verb, "SUPPORT"
    ).status not in (
        *REAL,
        "negated",
    ):
        return
    who = doers_named(parties, tree.child(verb, "nsubj"))
    if not who:
        return
    for child in tree.children[verb]:
        if child < verb or tree.dep[child] not in ("acomp", "prep", "attr"):
            continue
        inner = tree.child(child, "pobj") if tree.dep[child] == "prep" else None
        phrased = inner is not None and tree.lower[child] in ("in", "against")
        word = inner if phrased and inner is not None and tree.lower[child] == "in" else child
        stance = STANDING.get(tree.lower[word])
        if stance is None:
            continue
        if tree.is_negated(verb):
            stance = "rejects" if stance == "supports" else "undecided"
        behind = [i for name in ("of", "to", "about", "on") for i in governed(tree, word).get(name, ())]
        against = inner if tree.lower[child] == "against" else None
        target = against if against is not None else next(iter(behind), LAST)
        yield Replied(target, who, stance, (child,), verb)
        return


def _reserved(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'reserved its position', 'asked for time to think', 'expressed its support' of what was last put."""
    clause = Clause(tree, verb)
    goal = tree.child(verb, "dobj")
    reply: Reply | None = None
    reserves = tree.lemma[verb] == "reserve" and goal is not None and tree.lemma[goal] in JUDGMENTS
    waits = tree.lemma[verb] == "ask" and any(tree.lemma[i] == "time" for i in clause.prepositions.get("for", ()))
    if reserves or waits:
        reply = "undecided"
    elif tree.lemma[verb] in ("promise", "pledge") and goal is not None and tree.lemma[goal] in VOTES:
        reply = "supports"
    elif tree.lemma[verb] in ("declare", "make", "show", "take") and tree.is_negated(verb) and goal is not None:
        undeclared = tree.lower[goal] in ("itself", "himself", "herself", "themselves", "mind", "hand", "sides", "side")
        who = doers_named(parties, clause.subject)
        if undeclared and who:
            yield Replied(LAST, who, "undecided", (verb,), verb)
        return
    elif tree.lemma[verb] in EXPRESSING and goal is not None and tree.lemma[goal] in REPLY_NOUNS:
        named = {"for", "of", "to"} & {*governed(tree, goal), *clause.prepositions}
        sentence = tree.parse.sentences[tree.parse.sentence_of[verb]]
        bare = not named and "(" not in tree.text[sentence.first : verb]
        reply = REPLY_NOUNS[tree.lemma[goal]] if bare else None
    who = doers_named(parties, clause.subject)
    if reply is not None and who and climb(tree, verb, "SUPPORT").status in REAL:
        yield Replied(LAST, who, reply, (verb,), verb)


def _lightly(tree: Tree, parties: Parties, verb: int) -> Iterator[Replied]:
    """Read 'poured cold water on the plan', 'gave a cautious welcome to it', which only the noun tells."""
    goal = tree.child(verb, "dobj")
    if goal is None or climb(tree, verb, "SUPPORT").status not in REAL or is_no(tree, goal):
        return
    for holder in (verb, goal):
        for name, targets in governed(tree, holder).items():
            reply = LIGHT.get((tree.lemma[verb], tree.lemma[goal], name))
            who = doers_named(parties, Clause(tree, verb).subject)
            if reply is not None and who and targets:
                yield Replied(targets[0], who, reply, (verb, goal), verb)
                return


def _no_reply(tree: Tree, parties: Parties, noun: int) -> Iterator[Replied]:
    """Read 'there was no reply from Oslo', 'from Oslo there was no reply', 'Oslo gave no answer'."""
    verb = tree.head[noun]
    if not is_no(tree, noun) or not (tree.is_verb(verb) or tree.pos[verb] == "AUX"):
        return
    if tree.lemma[verb] in ("give", "make", "send", "offer", "receive", "have", "get"):
        getting = tree.lemma[verb] in ("receive", "have", "get")
        who = () if getting else doers_named(parties, Clause(tree, verb).subject)
    else:
        who = ()
    who = who or tuple(
        one
        for holder in (noun, verb)
        for i in governed(tree, holder).get("from", ())
        for one in doers_named(parties, i)
    )
    if who:
        yield Replied(LAST, who, "ignores", (noun,), noun)


def _under_review(tree: Tree, parties: Parties, noun: int) -> Iterator[Replied]:
    """Read 'his proposal is under review by the attorney general'."""
    preposition = tree.head[noun]
    verb = tree.head[preposition]
    if tree.dep[noun] != "pobj" or tree.lower[preposition] != "under" or tree.lemma[verb] not in ("be", "remain"):
        return
    subject = tree.child(verb, "nsubj")
    by = [i for holder in (noun, preposition, verb) for i in governed(tree, holder).get("by", ())]
    who = tuple(one for i in by for one in doers_named(parties, i))
    if subject is not None and who:
        yield Replied(subject, who, "undecided", (preposition, noun), noun)
