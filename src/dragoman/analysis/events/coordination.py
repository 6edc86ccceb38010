"""What 'and' joins, also where the parse parts it: nouns of one place of a clause, and verbs of one subject."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.analysis.parsing.tree import Tree

Named = Callable[[int], "str | None"]
NOUNS = frozenset(("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"))


def coordinated(tree: Tree, head: int, named: Named) -> list[int]:
    """Give a head and the nouns joined to it, in reading order but for what stands before the head.

    Args:
        tree: the document's parse.
        head: the head of a noun phrase.
        named: gives the actor whose mention lies on a token.
    """
    found = [head]
    for current in found:
        for child in (*tree.children[current], *_under_its_name(tree, current)):
            joined = tree.dep[child] == "conj" and tree.pos[child] in NOUNS
            if (joined or _is_listed(tree, current, child, named)) and child not in found:
                found.append(child)
    found.extend(i for i in _behind_repeated(tree, head) if i not in found)
    return [*_names_before(tree, head, named), *found, *_second_subjects(tree, head, found)]


def _behind_repeated(tree: Tree, head: int) -> list[int]:
    """Give what stands behind the same preposition once more: 'by the league and by its members'."""
    preposition = tree.head[head]
    if tree.dep[head] != "pobj":
        return []
    repeated = [
        i for i in tree.children[preposition] if tree.dep[i] == "conj" and tree.lower[i] == tree.lower[preposition]
    ]
    return [i for other in repeated for i in tree.children[other] if tree.dep[i] == "pobj"]


def _under_its_name(tree: Tree, office: int) -> list[int]:
    """Give what the parse joins to the name behind an office: 'President Ada Lund and Tom Orr spoke'."""
    return [
        i
        for name in tree.children[office]
        if tree.dep[name] == "appos"
        and tree.pos[name] == "PROPN"
        and name > office
        and "," not in tree.text[office:name]
        for i in tree.children[name]
        if tree.dep[i] == "conj"
    ]


def _is_listed(tree: Tree, head: int, child: int, named: Named) -> bool:
    """Say whether a name behind a comma is one more of a list, which the parse takes for a name of the first."""
    if tree.dep[child] != "appos" or tree.pos[child] != "PROPN":
        return False
    goes_on = any(tree.dep[i] == "conj" and tree.pos[i] == "PROPN" for i in tree.children[child])
    return goes_on and tree.pos[head] == "PROPN" and named(child) != named(head)


def _names_before(tree: Tree, head: int, named: Named) -> list[int]:
    """Give the name that the parse puts under the last one of a pair: 'Orr and Prime Minister Ada Lund'."""
    before = [i for i in tree.children[head] if i < head and tree.dep[i] in ("nmod", "compound")]
    for current in before:
        before.extend(i for i in tree.children[current] if i < head and tree.dep[i] in ("nmod", "compound"))
    return [
        child
        for child in before
        if tree.pos[child] == "PROPN"
        and any(tree.dep[i] == "cc" for i in tree.children[child])
        and named(child) not in (None, named(head))
    ]


def _second_subjects(tree: Tree, head: int, found: list[int]) -> list[int]:
    """Give what 'and' joins to a subject where the parse makes it a second subject of the verb."""
    if tree.dep[head] not in ("nsubj", "nsubjpass") or not any(tree.dep[i] == "cc" for i in tree.children[head]):
        return []
    return [
        other
        for other in tree.children[tree.head[head]]
        if other > head and tree.dep[other] == tree.dep[head] and other not in found
    ]


def of_same_tense(tree: Tree, verb: int) -> int | None:
    """Give the verb that a finite one goes with where the parse has joined it to an infinitive below that verb."""
    finite = ("VBD", "VBZ", "VBP")
    beside = tree.head[verb]
    # 'Demanded that it be kept and called him a liar': 'be kept' has no tense that the second verb could share.
    bare = tree.tag[beside] == "VBN" and any(tree.lower[i] == "be" for i in tree.children[beside])
    if tree.tag[verb] not in finite or not (bare or tree.tag[beside] in ("VB", "VBG")):
        return None
    if tree.child(verb, "aux", "auxpass") is not None:
        return None
    for above in tree.ancestors(tree.head[verb]):
        if tree.is_verb(above) and tree.tag[above] == tree.tag[verb] and tree.child(above, "aux", "auxpass") is None:
            return above
    return None


def of_same_number(tree: Tree, verb: int) -> int | None:
    """Give the verb of saying that a verb goes with whose number is not that of the clause it was joined to.

    'The ministry says that the charges are baseless and urges them to leave': charges urge nobody.
    """
    beside = tree.head[verb]
    subject, above = tree.child(beside, "nsubj", "nsubjpass"), tree.head[beside]
    if tree.tag[verb] != "VBZ" or tree.dep[beside] != "ccomp" or subject is None or tree.tag[above] != "VBZ":
        return None
    return above if tree.tag[subject] in ("NNS", "NNPS") else None
