"""Where a document says in one sentence that two lay something at each other's door: "each says the other fired"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dragoman.analysis.affairs.accounts.concepts import DEEDS, concept, concepts_of
from dragoman.analysis.affairs.accounts.disputes import REACH
from dragoman.analysis.affairs.accounts.frames import NEXT, Frame, first_of_each, one_of_each, told_in
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.tellers import Told
from dragoman.analysis.affairs.accounts.unrecorded import told_aside
from dragoman.analysis.affairs.accounts.words import ADMITTING, BLAMES, HOLDING, TRADED, TRADES
from dragoman.analysis.affairs.pairing import both_meant
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Act, Attribution

PAIR = 2
SIDES = frozenset(("side", "party", "government", "country", "army", "camp", "capital"))


def find_mutual(scene: Scene) -> Iterator[Frame]:
    """Read 'A and B have blamed each other for the collapse', with what either says of it further on.

    Where the sentence is no attribution of the record, the two tell it all the same; the account then stands for the
    event that it names, or for what they say next.
    """
    tree = scene.tree
    cues = {min(_verbs(tree, one)): one for one in scene.attributions if _verbs(tree, one)}
    for verb in range(len(tree)):
        matter = _matter(tree, verb) if tree.is_verb(verb) and verb not in tree.quoted else []
        subject = subject_of(tree, verb) if matter else None
        members = parties_meant(scene, subject) if subject is not None else ()
        matter = _antecedent(tree, verb, matter)
        if len(members) != PAIR or subject is None or not matter:
            continue
        words = tuple(matter)
        denied = tree.lemma[verb] in ADMITTING
        if verb in cues and not denied:
            each = [_as_told(tree, cues[verb], verb, member) for member in members]
        else:
            told = tuple(tree.subtree(verb)) if denied else words
            act: Act = "deny" if denied else "accuse"
            each = [told_aside(tree, [verb], tree.subtree(subject), told, member, act) for member in members]
        own = set(concepts_of(tree, words))
        sides = scene.sides.all_of(members)
        sentence, paragraph = tree.parse.sentence_of[verb], tree.parse.paragraph_of(verb)
        reach = range(paragraph, paragraph + REACH + 1)
        later = [one for one in told_in(scene, reach, sides) if one.sentence > sentence]
        first = first_of_each(scene, [one for one in later if one.paragraph - paragraph <= NEXT])
        same = [one for one in later if one in first or own & set(concepts_of(tree, one.content))]
        parted = tuple(first) if len(first) == PAIR else ()
        yield Frame(words, (*each, *same), paragraph, parted, entry=cues[verb].id if verb in cues else None)


def _verbs(tree: Tree, entry: Attribution) -> list[int]:
    spans = entry.cue.spans if entry.cue else ()
    return [i for span in spans for i in tree.parse.covered(span) if tree.is_verb(i)]


def _as_told(tree: Tree, entry: Attribution, verb: int, member: str) -> Told:
    """Give a joint accusation as one member's word."""
    content = frozenset(tree.parse.tokens_of(entry.content.spans))
    cue = frozenset(_verbs(tree, entry))
    return Told(entry, content, cue, member, tree.parse.sentence_of[verb], tree.parse.paragraph_of(verb))


def _matter(tree: Tree, verb: int) -> list[int]:
    """Give what two lay at each other's door by a verb: 'blamed each other for', 'each said the other', 'traded'.

    Returns:
        The words of the deed; none where the verb does no such thing, or nothing is named.
    """
    lemma = tree.lemma[verb]
    if lemma in BLAMES:
        return _matter_of_blame(tree, verb) if _is_reciprocal(tree, verb) else []
    goal = tree.child(verb, "dobj")
    if lemma in TRADES and goal is not None and tree.lemma[goal] in TRADED:
        return _matter_of_blame(tree, verb)
    clause = next((i for i in tree.children[verb] if i > verb and tree.dep[i] == "ccomp"), None)
    if clause is None:
        return []
    doer = tree.child(clause, "nsubj", "nsubjpass")
    rest = [i for i in tree.subtree(clause, {doer} if doer is not None else set()) if tree.dep[i] != "mark"]
    if lemma in HOLDING and _has_each(tree, verb) and doer is not None and _is_the_other(tree, doer):
        return rest
    # "Neither accepts that it started the fighting": each holds that the other did.
    own = doer is not None and tree.lower[doer] in ("it", "he", "she", "they")
    return rest if lemma in ADMITTING and own and _has_neither(tree, verb) else []


def _antecedent(tree: Tree, verb: int, matter: list[int]) -> list[int]:
    """Give what "it" means in 'fighting went on, each saying that the other had begun it', else the words as found.

    It is what the sentence is about, where that is a deed; "the other did" says nothing of what was done.
    """
    if any(tree.pos[i] in ("NOUN", "PROPN") for i in matter):
        return matter
    sentence = tree.parse.sentences[tree.parse.sentence_of[verb]]
    root = next((i for i in range(sentence.first, sentence.last) if tree.head[i] == i), None)
    subject = tree.child(root, "nsubj") if root is not None else None
    pronoun = any(tree.lower[i] in ("it", "this", "that") and tree.dep[i] == "dobj" for i in matter)
    if pronoun and subject is not None and subject < verb and concept(tree, subject) in DEEDS:
        return tree.subtree(subject)
    return matter if concepts_of(tree, matter) else []


def _is_reciprocal(tree: Tree, verb: int) -> bool:
    near = [tree.lower[i] for i in range(verb, min(verb + 5, len(tree)))]
    each = ("each", "other") in pairwise(near) or ("one", "another") in pairwise(near)
    return each or (("the", "other") in pairwise(near) and _has_each(tree, verb))


def _is_the_other(tree: Tree, doer: int) -> bool:
    words = [tree.lower[i] for i in tree.subtree(doer)]
    return "other" in words and "the" in words and len(words) <= 1 + PAIR


def _has_each(tree: Tree, verb: int) -> bool:
    subject = subject_of(tree, verb)
    around = [*tree.children[verb], *([] if subject is None else [subject, *tree.subtree(subject)])]
    return any(tree.lower[i] in ("each", "both") for i in around)


def _has_neither(tree: Tree, verb: int) -> bool:
    subject = subject_of(tree, verb)
    return subject is not None and any(tree.lower[i] == "neither" for i in tree.subtree(subject))


def _matter_of_blame(tree: Tree, verb: int) -> list[int]:
    """Give what one blames the other for: behind "for", "of", "over"."""
    goal = tree.child(verb, "dobj")
    holders = (verb, *(() if goal is None else (goal, *tree.children[goal])))
    for holder in holders:
        for child in tree.children[holder]:
            if child > verb and tree.lower[child] in ("for", "of", "over", "about"):
                return [i for i in tree.subtree(child) if i != child]
    return []


def subject_of(tree: Tree, verb: int) -> int | None:
    """Give who does something: the verb's subject, or that of the verb it is joined to or stands beside."""
    for _ in range(PAIR + 1):
        subject = tree.child(verb, "nsubj")
        if subject is not None:
            return subject
        if tree.dep[verb] not in ("conj", "advcl", "xcomp") or not tree.is_verb(tree.head[verb]):
            return None
        verb = tree.head[verb]
    return None


def parties_meant(scene: Scene, subject: int) -> tuple[str, ...]:
    """Give the two parties of different sides that a subject names, or for whom "each side" or "they" stands."""
    tree = scene.tree
    found = one_of_each(scene, tree.subtree(subject))
    if len(found) == PAIR:
        return found
    if len(found) == 1:
        members = scene.sides.expanded(found)
        return members if len(scene.sides.all_of(members)) == PAIR else ()
    both = tree.tag[subject] in ("NNS", "NNPS", "CD", "DT", "PRP", "CC") or tree.lower[subject] in ("each", "neither")
    if not (both or tree.lemma[subject] in SIDES) or scene.whom is None:
        return ()
    meant = scene.whom.of(subject)
    meant = meant if _are_two(scene, meant) else both_meant(scene.whom, subject)
    return meant if _are_two(scene, meant) else _last_named(scene, subject)


def _last_named(scene: Scene, subject: int) -> tuple[str, ...]:
    """Give the two who were last named together, and nobody else with them, in one of the sentences before."""
    number = scene.tree.parse.sentence_of[subject]
    for before in range(number - 1, max(-1, number - 1 - REACH), -1):
        sentence = scene.tree.parse.sentences[before]
        named = one_of_each(scene, range(sentence.first, sentence.last))
        if len(named) == PAIR:
            return named
    return ()


def _are_two(scene: Scene, found: tuple[str, ...]) -> bool:
    return len(found) == PAIR and len(scene.sides.all_of(found)) == PAIR
