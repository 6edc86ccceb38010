"""Every place where something is put to somebody: "Oslo's proposal for talks", "proposed a truce"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.analysis.affairs.proposals.words import (
    CALLING,
    CALLS,
    DRAFTS,
    LEGISLATION,
    OFFERING,
    PRESENTING,
    PROPOSAL_NOUNS,
    PROPOSING,
    SPONSORING,
    SPONSORS,
    TOWARDS,
    WHATS,
    What,
)
from dragoman.analysis.events.clauses import Clause, governed, has_to
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

REAL = frozenset(("happened", "ongoing"))
UNDONE = frozenset(("negated", "denied"))
BEFORE_NOUN = ("compound", "nmod", "amod")
ASIDE = ("relcl", "appos", "cc", "conj")
MAKING = frozenset(
    ("make", "repeat", "renew", "reiterate", "issue", "submit", "present", "put", "table", "send", "unveil", "outline")
)
DOING = TOWARDS | {
    "hold", "have", "sign", "conclude", "reach", "extend", "implement", "begin", "start", "open", "resume", "meet",
    "exchange", "establish", "observe", "respect", "continue", "organise", "organize", "pursue", "negotiate",
}  # fmt: skip
"""Verbs whose object comes about by what is agreed; whoever agrees to halve a tariff agrees on no tariff."""


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


def find_puts(tree: Tree, parties: Parties) -> Iterator[Put]:
    """Find everything that is proposed, in reading order of the words that say so."""
    for head in range(len(tree)):
        if tree.pos[head] in ("NOUN", "PROPN"):
            found = _noun(tree, parties, head)
        elif tree.is_verb(head) or tree.pos[head] == "ADJ":
            found = _verb(tree, parties, head)
        else:
            found = None
        if found is not None:
            yield found


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
    if found is not None:
        return found
    if tree.is_verb(content) or has_to(tree, content):
        if tree.lemma[content] in ("meet", "negotiate", "talk", "host"):
            return "meeting"
        goal = tree.child(content, "dobj")
        return WHATS.get(tree.lemma[goal]) or WHATS.get(tree.lower[goal]) or "other" if goal is not None else "other"
    return "other"


def phrase(tree: Tree, noun: int) -> tuple[int, ...]:
    """Give a noun phrase without relative clauses, appositions and what is joined to it."""
    left_out: set[int] = set()
    for token in tree.subtree(noun):
        aside = tree.dep[token] == "relcl" or (tree.head[token] == noun and tree.dep[token] in ASIDE)
        if aside and token != noun:
            left_out.update(tree.subtree(token))
    return tuple(tree.trimmed([i for i in tree.subtree(noun) if i not in left_out and tree.text[i] not in "()"]))


def _noun(tree: Tree, parties: Parties, head: int) -> Put | None:
    lemma = tree.lemma[head]
    if tree.dep[head] in ("compound", "nmod", "amod"):
        return None
    if lemma in PROPOSAL_NOUNS or lemma in CALLS:
        return _named(tree, parties, head)
    if lemma in LEGISLATION:
        return Put(
            head, head, "legislation", _sponsors(tree, parties, head), (), phrase(tree, head), is_definite(tree, head)
        )
    if lemma in DRAFTS:
        return _draft(tree, parties, head)
    if lemma in WHATS:
        return _proposed(tree, parties, head)
    return None


def _draft(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'a draft tabled by Japan', 'the resolution', but not 'the resolution of the conflict'."""
    if "of" in governed(tree, head) and tree.lemma[head] == "resolution":
        return None
    sponsors = _sponsors(tree, parties, head)
    words = tuple(sorted({*phrase(tree, head), *(_tabling(tree, head) if sponsors else ())}))
    return Put(head, head, "other", sponsors, (), words, is_definite(tree, head))


def _tabling(tree: Tree, head: int) -> list[int]:
    """Give the words that say who tables a paper: 'introducing the draft', 'was tabled by Japan'."""
    verb = tree.head[head]
    if tree.dep[head] == "dobj" and tree.is_verb(verb):
        return [verb]
    agent = tree.child(verb, "agent") if tree.dep[head] == "nsubjpass" else None
    auxiliaries = [i for i in tree.children[verb] if tree.dep[i] == "auxpass"]
    return [*auxiliaries, verb, *tree.subtree(agent)] if agent is not None else []


def _named(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'Zelensky's proposal for direct talks', 'his calls for a truce', 'an offer to mediate', 'the peace plan'."""
    prepositions = governed(tree, head)
    verb = tree.head[head]
    if tree.dep[head] == "dobj" and tree.lemma[verb] in MAKING and not prepositions:
        prepositions = {name: [i for i in found if i > head] for name, found in governed(tree, verb).items()}
    content = next((i for name in ("for", "of", "on") for i in prepositions.get(name, ())), None)
    if content is None:
        content = next((i for i in tree.children[head] if tree.dep[i] in ("acl", "xcomp") and tree.is_verb(i)), None)
    what: What = what_of(tree, content) if content is not None else _by_modifier(tree, head)
    appeals = tree.lemma[head] in CALLS - {"demand"} and what in ("other", "legislation")
    if appeals or (tree.lemma[head] in CALLS and content is None):
        return None
    if tree.lemma[head] in ("idea", "plan") and what == "other":
        return None
    if content is not None and tree.is_verb(content) and not has_to(tree, content) and not _is_wanted(tree, content):
        return None
    put_by = parties.owners(head) or _framed(tree, parties, head)
    addressed = tuple(one for name in ("to",) for i in prepositions.get(name, ()) for one in parties.of(i))
    if content is not None:
        addressed += _counterparts(tree, parties, content)
    if not put_by and not is_definite(tree, head):
        return None
    words = phrase(tree, head)
    if content is not None and not tree.is_verb(content):
        words = tuple(sorted({*words, *phrase(tree, content)}))
    return Put(
        head, head if content is None else content, what, put_by, _others(addressed, put_by), words,
        is_definite(tree, head),
    )  # fmt: skip


def _is_wanted(tree: Tree, verb: int) -> bool:
    """Tell a proposal that something be done from a suggestion that something is so."""
    return (tree.tag[verb] in ("VB", "VBG") and not any(tree.tag[i] == "MD" for i in tree.children[verb])) or any(
        tree.lower[i] == "should" for i in tree.children[verb]
    )


def _by_modifier(tree: Tree, head: int) -> What:
    for child in tree.children[head]:
        if tree.dep[child] in ("compound", "nmod", "amod"):
            if tree.lemma[child] in WHATS:
                return WHATS[tree.lemma[child]]
            if tree.lower[child] == "peace":
                return "deal"
    return "other"


def _framed(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give who makes, repeats or puts forward the proposal whose noun is the object of the verb."""
    verb = tree.head[head]
    if tree.dep[head] != "dobj" or not tree.is_verb(verb) or tree.lemma[verb] not in MAKING:
        return ()
    subject = Clause(tree, verb).subject
    return parties.of(subject) if subject is not None else ()


def _sponsors(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give a bill's sponsors: 'the bill's main sponsors, A and B', 'a bill sponsored by A', 'A introduced a bill'."""
    found: list[str] = []
    if tree.dep[head] == "poss" and tree.lemma[tree.head[head]] in SPONSORS:
        holder = tree.head[head]
        found.extend(parties.of(holder))
        for child in tree.children[holder]:
            if tree.dep[child] == "appos":
                found.extend(parties.of(child))
    for child in tree.children[head]:
        if tree.dep[child] == "acl" and tree.lemma[child] in SPONSORING | PRESENTING:
            agent = tree.child(child, "agent")
            found.extend(parties.of(tree.child(agent, "pobj") if agent is not None else None))
    verb = tree.head[head]
    if tree.dep[head] in ("dobj", "nsubjpass") and tree.is_verb(verb) and tree.lemma[verb] in SPONSORING | PRESENTING:
        subject = Clause(tree, verb).subject
        found.extend(parties.of(subject) if subject is not None else ())
    return tuple(dict.fromkeys(found))


def _proposed(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'the nuclear deal proposed by the United States', 'a US-proposed truce', 'the possibility of a meeting'."""
    for child in tree.children[head]:
        if tree.dep[child] == "acl" and tree.lemma[child] in PROPOSING - PRESENTING and tree.tag[child] == "VBN":
            put_by = parties.of(Clause(tree, child).subject) if Clause(tree, child).subject is not None else ()
            if put_by:
                return Put(head, head, what_of(tree, head), put_by, (), phrase(tree, head), is_definite(tree, head))
    above = tree.head[head]
    if (
        tree.dep[head] == "pobj"
        and tree.lower[above] == "of"
        and tree.lemma[tree.head[above]] in ("possibility", "prospect")
    ):
        between = _counterparts(tree, parties, head)
        return Put(head, head, what_of(tree, head), (), between, phrase(tree, head), definite=False)
    return None


def _verb(tree: Tree, parties: Parties, head: int) -> Put | None:
    lemma = tree.lemma[head]
    offers = lemma in PROPOSING or lemma in CALLING or lemma == "agree" or tree.lower[head] in OFFERING
    if not offers:
        return None
    status = climb(tree, head, "AGREE").status
    if status in UNDONE or (tree.is_verb(head) and status not in REAL):
        return None
    clause = Clause(tree, head)
    content = _content(tree, clause, head)
    if content is None:
        return None
    what = what_of(tree, content)
    subject = clause.surface if tree.pos[head] == "ADJ" else clause.subject
    who = parties.of(subject) if subject is not None else ()
    if lemma == "agree":
        return _agreement(tree, content, head, what, who)
    weak = lemma in CALLING - {"demand"} or tree.lower[head] in OFFERING or lemma in PRESENTING or lemma == "suggest"
    if not who or (weak and what in ("other", "legislation")):
        return None
    addressed = _counterparts(tree, parties, content)
    addressed += tuple(one for i in clause.prepositions.get("to", ()) for one in parties.of(i))
    if clause.indirect is not None:
        addressed += parties.of(clause.indirect)
    words = (*_words(tree, content), *_until(tree, head, content))
    return Put(head, content, what, who, _others(addressed, who), tuple(sorted(set(words))), definite=False)


def _content(tree: Tree, clause: Clause, head: int) -> int | None:
    """Give what is proposed: the object, 'for X' of calling, an infinitive, a gerund or a 'that' clause."""
    lemma = tree.lemma[head]
    if lemma in ("call", "ask", "appeal", "push", "press"):
        return next(iter(clause.prepositions.get("for", ())), None)
    if lemma == "agree":
        behind = next(iter((*clause.prepositions.get("on", ()), *clause.prepositions.get("to", ()))), None)
        return behind if behind is not None else clause.infinitive
    if tree.pos[head] == "ADJ":
        return next((i for i in tree.children[head] if tree.dep[i] in ("xcomp", "ccomp")), None)
    direct = tree.child(head, "dobj") if not clause.passive else clause.object
    found = direct if direct is not None else clause.gerund
    if found is None:
        found = clause.infinitive
    return clause.clause if found is None and lemma in ("propose", "suggest", "demand") else found


def _agreement(tree: Tree, content: int, head: int, what: What, who: Ids) -> Put | None:
    """Read 'agreed to a truce', 'agreed in principle on a deal', 'agreed to work towards an exchange'."""
    principle = any(
        tree.lower[i] == "in" and any(tree.lower[j] == "principle" for j in tree.children[i])
        for i in tree.children[head]
    )
    inner = content
    if tree.is_verb(content):
        goal = tree.child(content, "dobj")
        for child in tree.children[content]:
            if tree.dep[child] == "prep" and goal is None:
                goal = tree.child(child, "pobj")
        if goal is None or tree.lemma[content] not in DOING:
            return None
        principle = principle or tree.lemma[content] in TOWARDS
        inner, what = goal, what_of(tree, goal)
    if what in ("other", "legislation") or not who:
        return None
    return Put(
        head, inner, what, (), (), phrase(tree, inner), is_definite(tree, inner),
        agreed="in principle" if principle else "yes", agreed_by=who,
    )  # fmt: skip


def _until(tree: Tree, head: int, content: int) -> tuple[int, ...]:
    """Give how far or how long it would go: 'proposed a truce until the leaders meet', 'offered help for a year'."""
    found: list[int] = []
    for child in tree.children[head]:
        limits = tree.dep[child] == "prep" and tree.lower[child] in ("until", "till", "for", "during", "pending")
        marks = tree.dep[child] == "advcl" and any(
            tree.lower[i] in ("until", "till", "while") for i in tree.children[child]
        )
        if child > content and (limits or marks) and not tree.is_verb(content):
            found.extend(tree.subtree(child))
    return tuple(tree.trimmed(sorted(found)))


def _counterparts(tree: Tree, parties: Parties, content: int) -> Ids:
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


def _others(found: Ids, without: Ids) -> Ids:
    return tuple(dict.fromkeys(one for one in found if one not in without))


def _words(tree: Tree, content: int) -> tuple[int, ...]:
    if not tree.is_verb(content):
        return phrase(tree, content)
    left_out = {i for i in tree.children[content] if tree.dep[i] in ("mark", "punct") or tree.tag[i] == "TO"}
    for child in tree.children[content]:
        if tree.dep[child] in ("conj", "cc"):
            left_out.update(tree.subtree(child))
    return tuple(tree.trimmed([i for i in tree.subtree(content) if i not in left_out]))
