"""Whether a mention points back to one told before, or says of itself that it is another."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.analysis.events import retelling_words as words
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.parsing.tree import Tree

DEFINITES = frozenset(("the", "this", "that", "these", "those", "such"))
# What stands behind these says which one; behind others only a name does: "in Istanbul", but not "in his remarks".
NARROWING = frozenset(("of", "on", "against", "over", "about", "for"))
PARTY_PREPOSITIONS = frozenset(("by", "between", "with", "among"))


def noun_of(tree: Tree, draft: Draft) -> int | None:
    """Give the noun that names a mention: its head, or what its light verb carries ('rounds of talks were held')."""
    if tree.pos[draft.head] in ("NOUN", "PROPN"):
        return draft.head
    nouns = [i for i in draft.trigger if tree.pos[i] == "NOUN" and i != draft.head]
    return nouns[-1] if nouns else None


def points_back(tree: Tree, draft: Draft) -> bool:
    """Say whether a mention is a noun with 'the', 'this', 'such' or a possessor, or counts rounds of what was told.

    A 'call' for something is a demand, and points to no talk: 'his calls for a ceasefire'.
    """
    noun = noun_of(tree, draft)
    if noun is None:
        return False
    if tree.lemma[noun] == "call" and any(tree.lower[i] == "for" for i in tree.children[noun]):
        return False
    if tree.dep[noun] == "pobj" and tree.lemma[tree.head[tree.head[noun]]] == "round":
        return True
    definite = any(tree.lower[i] in DEFINITES for i in tree.children[noun])
    return definite or (draft.retold and noun == draft.head)


def names_others(tree: Tree, draft: Draft) -> bool:
    """Say whether a noun has parties of its own that nobody could name: 'the ministers' meeting', 'by locals'."""
    noun = noun_of(tree, draft)
    for child in () if noun is None else tree.children[noun]:
        if tree.dep[child] == "poss" and tree.parse.tokens[child].ent_type_ not in ("DATE", "TIME"):
            return True
        if tree.dep[child] == "prep" and tree.lower[child] in PARTY_PREPOSITIONS:
            return True
        if draft.type == "CONSULT" and tree.dep[child] == "prep" and tree.lower[child] == "of":
            return True
    return False


def adds_nothing(tree: Tree, told: Sequence[Draft], draft: Draft) -> bool:
    """Say whether a noun is told with no name or thing that its antecedents' sentences do not have.

    Compatible modifiers, as coreference systems ask for (Raghunathan and others 2010): 'the Istanbul talks' are those
    told of Istanbul, while 'the budget talks' are others. Weapons, times and the usual targets may be new.
    """
    noun = noun_of(tree, draft)
    known = _words_around(tree, told)
    return noun is not None and all(tree.lemma[i] in known or _is_neutral(tree, i) for i in _modifiers(tree, noun))


def is_named_after(tree: Tree, told: Sequence[Draft], draft: Draft) -> bool:
    """Say whether a name or thing that a noun is told apart by stands beside its antecedents: 'the Istanbul talks'."""
    noun = noun_of(tree, draft)
    known = _words_around(tree, told)
    return noun is not None and any(tree.lemma[i] in known and not _is_neutral(tree, i) for i in _modifiers(tree, noun))


def _words_around(tree: Tree, told: Sequence[Draft]) -> set[str]:
    sentences = [tree.parse.sentences[tree.parse.sentence_of[one.head]] for one in told]
    return {tree.lemma[i] for sentence in sentences for i in range(sentence.first, sentence.last)}


def _modifiers(tree: Tree, noun: int) -> list[int]:
    """Give the nouns and names that narrow a noun down: before it, or behind 'of', 'on', 'in' and their like."""
    found = [
        i
        for i in tree.children[noun]
        if tree.dep[i] in ("compound", "nmod", "amod", "poss") and tree.pos[i] in ("NOUN", "PROPN")
    ]
    for preposition in tree.children[noun]:
        if tree.dep[preposition] == "prep":
            narrows = tree.lower[preposition] in NARROWING
            inner = [i for i in tree.children[preposition] if tree.dep[i] == "pobj"]
            found.extend(i for i in inner if narrows or tree.pos[i] == "PROPN")
    return found


def _is_neutral(tree: Tree, token: int) -> bool:
    dated = tree.parse.tokens[token].ent_type_ in ("DATE", "TIME")
    return dated or tree.lemma[token] in words.SORT_OF or tree.lemma[token] in words.MEANS


def is_introduced(tree: Tree, draft: Draft) -> bool:
    """Say whether a meeting comes with 'a', and so as a new one (Heim 1982, the novelty of indefinites)."""
    noun = noun_of(tree, draft)
    return (
        draft.type == "CONSULT"
        and noun is not None
        and any(tree.lower[i] in ("a", "an") and tree.dep[i] == "det" for i in tree.children[noun])
    )


def is_another(tree: Tree, draft: Draft) -> bool:
    """Say whether a mention is told as one more of its kind: 'a second attack', 'another meeting', 'meet again'."""
    if tree.is_verb(draft.head) and any(tree.lower[i] == "again" for i in tree.children[draft.head]):
        return True
    definite = points_back(tree, draft)
    return any(
        tree.lower[i] in words.ANOTHER and not (definite and tree.lower[i] in words.COUNTING)
        for noun in (*draft.trigger, draft.head)
        if tree.pos[noun] in ("NOUN", "PROPN")
        for i in tree.children[noun]
        if i < noun
    )


def is_kin(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether two acts of speech are of one sort: 'promised' and 'the pledge', but not 'the deal'."""
    kin = {words.FAMILY_OF[tree.lemma[i]] for i in (other.head, *other.trigger) if tree.lemma[i] in words.FAMILY_OF}
    return any(words.FAMILY_OF.get(tree.lemma[i]) in kin for i in (one.head, *one.trigger))


def is_mutual(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether both tell what the same two or more parties agreed: a story tells of one agreement of theirs.

    What they 'also' agreed is another.
    """
    further = any(tree.lower[i] == "also" for draft in (one, other) for i in tree.children[draft.head])
    mine, theirs = {*one.actors, *one.recipients}, {*other.actors, *other.recipients}
    return one.type == "AGREE" and len(mine) > 1 and mine == theirs and not further and is_kin(tree, one, other)


def says_same(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether two acts of speech have one word and are about mostly the same words."""
    if tree.lemma[one.head] != tree.lemma[other.head]:
        return False
    first, second = _matter(tree, one), _matter(tree, other)
    return bool(first and second) and 2 * len(first & second) >= min(len(first), len(second))


def is_same_word(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether two mentions have a word in common: 'had a call' and 'the call', 'attacked' and 'the attack'."""
    noun = noun_of(tree, other)
    return noun is not None and any(tree.lemma[i] == tree.lemma[noun] for i in (one.head, *one.trigger))


def is_part_of(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether a mention stands in what another one governs: 'met to discuss the talks' tells of two."""
    return other.head != one.head and other.head in tree.subtree(one.head)


def is_toll(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether a mention tells who died or was hurt in the attack of another one: 'bombed it and killed ten'."""
    harmed = [words.CASUALTY_OF.get(tree.lemma[draft.head]) in ("dead", "hurt") for draft in (one, other)]
    return one.type == other.type == "ASSAULT" and harmed == [False, True]


def differs_in_number(tree: Tree, one: Draft, other: Draft) -> bool:
    """Say whether one of two mentions is of one and the other of several: 'the call', 'the calls'.

    Blows come in series, so that the strikes may be the attack; and talks are always several.
    """
    first, second = noun_of(tree, one), noun_of(tree, other)
    if first is None or second is None or one.type == "ASSAULT" or tree.lemma[first] in words.PLURAL_ONLY:
        return False
    if tree.lemma[second] in words.PLURAL_ONLY:
        return False
    return (tree.tag[first] in ("NNS", "NNPS")) != (tree.tag[second] in ("NNS", "NNPS"))


def manner(tree: Tree, draft: Draft) -> int:
    """Give 1 for a meeting in one room, -1 for a call, 0 where the words leave it open."""
    lemmas = {tree.lemma[i] for i in (draft.head, *draft.trigger)}
    if draft.type != "CONSULT":
        return 0
    if draft.mode == "phone" or lemmas & words.BY_WIRE:
        return -1
    return 1 if draft.mode == "visit" or lemmas & words.IN_PERSON else 0


def extent(tree: Tree, draft: Draft) -> int:
    """Give 1 for fighting that goes on for long, -1 for one blow, 0 where the words leave it open."""
    lemmas = {tree.lemma[i] for i in (draft.head, *draft.trigger)}
    if draft.type != "ASSAULT":
        return 0
    return 1 if lemmas & words.DRAWN_OUT else -1 if lemmas & words.BLOWS else 0


def _matter(tree: Tree, draft: Draft) -> set[str]:
    return {
        tree.lemma[i] for i in tree.subtree(draft.head) if i > draft.head and tree.pos[i] in ("NOUN", "VERB", "ADJ")
    }
