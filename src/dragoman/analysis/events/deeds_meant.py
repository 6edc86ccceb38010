"""Towards whom an opinion, a demand or an answer is that names only the deed: 'condemned the raid', 'rejected it'.

What is judged has been told of, and whoever did it is judged with it. The deed is the one told last that the words can
mean: abstract anaphors take up the nearest event of a fitting kind (Asher 1993, Reference to Abstract Objects in
Discourse, chapter 6; Schmid 2000, English Abstract Nouns as Conceptual Shells, for the nouns).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.analysis.events import words
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.events.status_words import listed
from dragoman.analysis.parsing.tree import Tree

RULE = "events.party.deed@1"
AIMED = frozenset(("ACCUSE", "REJECT", "SUPPORT", "PROTEST", "THREATEN", "REQUEST"))
OPINIONS = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
ANSWERS = frozenset(("REJECT", "AGREE", "SUPPORT", "CONCEDE"))
DEEDS = frozenset(
    (
        "AGREE", "SUPPORT", "CONCEDE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
        "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    )
)  # fmt: skip
# What is proposed or asked, and so can be answered.
PROPOSED = frozenset(("AGREE", "REQUEST", "CONCEDE"))
# Nouns that take up any act, and those that take up acts of some types.
SHELLS = listed("move step decision action act announcement deed provocation gesture violation breach incident")
KINDS: tuple[tuple[str, frozenset[str]], ...] = (
    ("proposal plan offer initiative suggestion idea overture bid", PROPOSED),
    ("demand request appeal ultimatum plea call", frozenset(("REQUEST", "THREATEN"))),
    ("accusation allegation claim charge criticism complaint", frozenset(("ACCUSE",))),
    ("threat warning", frozenset(("THREATEN",))),
    ("refusal rejection veto", frozenset(("REJECT",))),
    ("sanction tariff ban restriction measure embargo blockade expulsion penalty", frozenset(("SANCTION", "COERCE"))),
    ("arrest detention seizure crackdown jailing abduction raid", frozenset(("COERCE", "ASSAULT"))),
    (
        """attack strike bombing shelling bombardment assault killing massacre aggression incursion offensive invasion
        onslaught ambush airstrike raid shooting""",
        frozenset(("ASSAULT",)),
    ),
    ("launch test launching testing firing", frozenset(("MOBILIZE", "ASSAULT"))),
    ("deployment exercise drill manoeuvre maneuver buildup mobilisation mobilization", frozenset(("MOBILIZE",))),
    ("withdrawal pullout pull-out retreat release", frozenset(("RETREAT", "CONCEDE"))),
)  # fmt: skip
KINDS_OF = {word: kinds for words, kinds in KINDS for word in words.split()}
DEFINITE = frozenset(("the", "this", "that", "these", "those", "such"))
PRONOUNS = frozenset(("it", "this", "that"))
PREPOSITIONS = ("against", "over", "to", "of", "on", "for", "with", "at", "by", "from")
# Verbs that answer what somebody asked or proposed, without saying again what it was.
ANSWERING = listed("refuse decline agree accept comply consent reject oblige relent acquiesce turn")
# In how many sentences a named deed finds its telling, and one that is only pointed at.
NAMED, POINTED = 3, 1
DEEPEST = 2


def aimed_at(tree: Tree, parties: Parties, draft: Draft, told: Sequence[Draft]) -> Ids:
    """Give towards whom an act of words is through the deed that it is about; nobody where that is not certain.

    Args:
        tree: the document's parse.
        parties: its actors.
        draft: the act, without recipients.
        told: what was told before it, in reading order.
    """
    if not draft.actors or draft.type not in AIMED | ANSWERS:
        return ()
    earlier = [one for one in told if one.head < draft.head and one.actors]
    for head in _matters(tree, draft):
        if parties.concerned(head) and not draft.recipients:
            return ()
        meant = _meant(tree, draft, head, earlier) or _doer(tree, parties, draft, head)
        if meant is not None:
            return tuple(one for one in meant if one not in draft.actors) if _is_others(meant, draft) else ()
    return _asker(tree, draft, earlier) if _is_bare_answer(tree, draft) else ()


def is_parallel(tree: Tree, parties: Parties, draft: Draft) -> bool:
    """Say whether 'it' is what the clause before 'and' or 'but' is about: 'Oslo took the plan, Rome rejected it'.

    Of two joined clauses the objects are parallel (Smyth 1994), so that 'it' is no party where the first is a thing.
    """
    pronoun = tree.child(draft.head, "dobj")
    first = tree.head[draft.head]
    if pronoun is None or tree.lower[pronoun] != "it" or tree.dep[draft.head] != "conj" or draft.type not in OPINIONS:
        return False
    thing = tree.child(first, "dobj") if tree.is_verb(first) else None
    return thing is not None and tree.pos[thing] == "NOUN" and not parties.of(thing)


def _is_others(meant: Ids, draft: Draft) -> bool:
    return not set(meant) & set(draft.actors)


def _matters(tree: Tree, draft: Draft) -> Iterator[int]:
    """Give the nouns and pronouns that an act is about: its object, and what its phrases govern, the nearest first."""
    holders = [i for i in (draft.head, *draft.trigger) if tree.is_verb(i) or i == draft.head]
    found: list[int] = []
    for _ in range(DEEPEST):
        inner: list[int] = []
        for holder in holders:
            inner.extend(i for i in tree.children[holder] if tree.dep[i] in ("dobj", "nsubjpass"))
            phrases = governed(tree, holder)
            inner.extend(head for name in PREPOSITIONS for head in phrases.get(name, ()))
        found.extend(i for i in inner if i not in found)
        holders = inner
    yield from found


def _meant(tree: Tree, draft: Draft, head: int, earlier: Sequence[Draft]) -> Ids | None:
    """Give whose the deed is that a noun or pronoun means; None where it means none."""
    kinds, reach = _kinds(tree, draft, head)
    sentence = tree.parse.sentence_of
    for one in reversed(earlier):
        if sentence[draft.head] - sentence[one.head] > reach:
            return None
        if one.type not in kinds or _is_around(tree, one.head, draft.head):
            continue
        judged = one.type in OPINIONS or RULE in one.rules
        if reach == POINTED and judged and one.recipients and draft.type in OPINIONS:
            # 'He called the move rash, and she condemned it': both judge one thing.
            return one.recipients
        if judged and draft.type in OPINIONS and tree.pos[head] == "PRON":
            # What both judge is not known, and it is not the first one's opinion.
            continue
        return one.actors
    return None


def _doer(tree: Tree, parties: Parties, draft: Draft, head: int) -> Ids | None:
    """Give who did what the sentence before tells, which 'the move' takes up though it is no event of its own."""
    number = tree.parse.sentence_of[draft.head]
    shell = tree.pos[head] == "NOUN" and tree.lemma[head] in SHELLS and _is_definite(tree, head)
    if not shell or number == 0 or draft.type not in AIMED:
        return None
    sentence = tree.parse.sentences[number - 1]
    root = next((i for i in range(sentence.first, sentence.last) if tree.dep[i] == "ROOT"), None)
    if root is None or not tree.is_verb(root) or tree.lemma[root] in words.STATING - {"announce", "declare"}:
        return None
    subject = tree.child(root, "nsubj")
    if subject is None or tree.lemma[root] in ("be", "have", "seem", "remain"):
        return None
    return parties.of(subject) or None


def _is_around(tree: Tree, outer: int, inner: int) -> bool:
    """Say whether one verb is a part of what another tells: 'said that it condemned the raid'; joined ones are not."""
    below = inner
    for above in tree.ancestors(inner):
        if tree.dep[below] in ("conj", "advcl", "parataxis"):
            return False
        if above == outer:
            return True
        below = above
    return False


def _kinds(tree: Tree, draft: Draft, head: int) -> tuple[frozenset[str], int]:
    """Give the types of acts that a noun or pronoun can mean, and in how many sentences; none where it means no act."""
    nothing: tuple[frozenset[str], int] = (frozenset(), 0)
    if tree.pos[head] == "PRON":
        return (DEEDS, POINTED) if tree.lower[head] in PRONOUNS and draft.type in OPINIONS else nothing
    if tree.pos[head] != "NOUN" or not _is_definite(tree, head) or is_animate(tree.lemma[head]):
        return nothing
    if tree.lemma[head] in SHELLS:
        return (DEEDS, POINTED) if draft.type in AIMED else nothing
    kinds = KINDS_OF.get(tree.lemma[head], frozenset())
    if draft.type not in AIMED and kinds != PROPOSED:
        return nothing
    return kinds, NAMED


def _is_definite(tree: Tree, noun: int) -> bool:
    """Say whether a noun points back without saying itself whose the deed is."""
    children = tree.children[noun]
    if any(tree.dep[i] == "poss" or (tree.dep[i] in ("relcl", "acl") and i > noun) for i in children):
        return False
    named = any(tree.dep[i] in ("compound", "amod", "nmod") and tree.pos[i] == "PROPN" for i in children)
    return not named and any(tree.lower[i] in DEFINITE for i in children if i < noun)


def _is_bare_answer(tree: Tree, draft: Draft) -> bool:
    """Say whether an answer leaves out what it answers: 'Oslo refused', 'it declined to'."""
    verb = draft.head
    if draft.type not in ANSWERS or not tree.is_verb(verb) or tree.lemma[verb] not in ANSWERING:
        return False
    behind = [i for i in tree.children[verb] if tree.dep[i] in ("dobj", "prep", "ccomp") and i > verb]
    return all(tree.lower[i] in PRONOUNS for i in behind)


def _asker(tree: Tree, draft: Draft, earlier: Sequence[Draft]) -> Ids:
    """Give who asked or offered, in this sentence or the last one, what somebody answers."""
    sentence = tree.parse.sentence_of
    for one in reversed(earlier):
        if sentence[draft.head] - sentence[one.head] > POINTED:
            return ()
        if one.type in PROPOSED and set(draft.actors) <= set(one.recipients):
            return one.actors
    return ()
