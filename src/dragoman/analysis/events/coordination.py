"""What 'and' joins, also where the parse parts it: nouns of one place of a clause, and verbs of one subject."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.analysis.parsing.tree import Tree

Named = Callable[[int], "str | None"]
SUBJECTS = ("nsubj", "nsubjpass")
COUNTS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
NOUNS = frozenset(("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET"))


def coordinated(tree: Tree, head: int, named: Named) -> list[int]:
    """Give a head and the nouns joined to it, in reading order but for what stands before the head.

    Args:
        tree: the document's parse.
        head: the head of a noun phrase.
        named: gives the actor whose mention lies on a token.
    """
    listed = _listed_names(tree, head)
    if listed:
        return listed
    found = [head]
    for current in found:
        for child in (*tree.children[current], *_under_its_name(tree, current)):
            joined = tree.dep[child] == "conj" and tree.pos[child] in NOUNS and not _is_next_subject(tree, head, child)
            if (joined or _is_listed(tree, current, child, named)) and child not in found:
                found.append(child)
    found.extend(i for i in _behind_repeated(tree, head) if i not in found)
    return [*_names_before(tree, head, named), *found, *_second_subjects(tree, head, found)]


def _listed_names(tree: Tree, head: int) -> list[int]:
    """Give the names behind a noun for several that says who they are: 'two members, Oslo and Rome', refused.

    In apposition they are the ones that the noun means (Quirk et al. 1985, 17.65); to the parse they may be further
    ones, and then a number before the noun tells that they are not.
    """
    if tree.tag[head] != "NNS" or tree.text[min(_end_of(tree, head), len(tree) - 1)] not in (",", "-", "–", "—", ":"):
        return []
    for child in tree.children[head]:
        if child < head or tree.pos[child] != "PROPN" or tree.dep[child] not in ("appos", "conj"):
            continue
        names = [child]
        for current in names:
            names.extend(i for i in tree.children[current] if tree.dep[i] == "conj" and tree.pos[i] == "PROPN")
        counted = {tree.lower[i] for i in tree.children[head] if i < head}
        is_told = tree.dep[child] == "appos" or any(COUNTS.get(word) == len(names) for word in counted)
        if len(names) > 1 and is_told and any(tree.dep[i] == "cc" for name in names for i in tree.children[name]):
            return sorted(names)
    return []


def _end_of(tree: Tree, head: int) -> int:
    """Give the token after a noun and the phrases that belong to it before its apposition."""
    last = head
    for child in tree.children[head]:
        if child > head and tree.dep[child] == "prep":
            last = max(last, *tree.subtree(child))
    return last + 1


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
        before.extend(i for i in tree.children[current] if i < head and tree.dep[i] in ("nmod", "compound", "appos"))
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


def _is_next_subject(tree: Tree, head: int, joined: int) -> bool:
    """Say whether what 'and' joins to an object opens a clause: 'left the talks and Rome called them off'."""
    return joined + 1 < len(tree) and stolen_subject(tree, joined + 1) == joined and tree.dep[head] not in SUBJECTS


def stolen_subject(tree: Tree, verb: int) -> int | None:
    """Give the subject right before a finite verb that the parse has joined to the object before it.

    A finite verb has a subject or shares that of the verb to which it is joined, and then 'and' stands before it.
    """
    before = verb - 1
    if tree.tag[verb] not in ("VBD", "VBZ", "VBP") or tree.pos[before] not in ("PROPN", "PRON", "NOUN"):
        return None
    if tree.dep[verb] not in ("conj", "advcl", "ccomp", "parataxis") or tree.child(verb, *SUBJECTS, "mark") is not None:
        return None
    is_joined = tree.dep[before] == "conj" and tree.dep[tree.head[before]] in ("dobj", "pobj")
    return before if is_joined and tree.head[verb] < tree.head[before] else None


def of_same_tense(tree: Tree, verb: int) -> int | None:
    """Give the verb that a finite one goes with where the parse has joined it to an infinitive below that verb."""
    finite = ("VBD", "VBZ", "VBP")
    beside = tree.head[verb]
    # 'Demanded that it be kept and called him a liar': 'be kept' has no tense that the second verb could share.
    bare = tree.tag[beside] == "VBN" and any(tree.lower[i] == "be" for i in tree.children[beside])
    perfect = is_perfect(tree, verb)
    if not (perfect or tree.tag[verb] in finite) or not (bare or tree.tag[beside] in ("VB", "VBG")):
        return None
    if perfect and tree.child(beside, "aux") is not None and not has_to(tree, beside):
        return None
    if not perfect and tree.child(verb, "aux", "auxpass") is not None:
        return None
    for above in tree.ancestors(tree.head[verb]):
        if perfect and tree.is_verb(above) and (tree.tag[above] in finite or is_perfect(tree, above)):
            # 'Wants them to agree and has sent a team': beside the infinitive the perfect has no tense to share.
            return above
        if tree.is_verb(above) and tree.tag[above] == tree.tag[verb] and tree.child(above, "aux", "auxpass") is None:
            return above
    return None


def of_same_form(tree: Tree, verb: int) -> int | None:
    """Give the verb that a joined one goes with where the parse has joined it to one of another form."""
    return of_same_tense(tree, verb) or of_same_number(tree, verb) or _of_infinitives(tree, verb)


def _of_infinitives(tree: Tree, verb: int) -> int | None:
    """Give the infinitive with 'to' that goes with another one: 'to avoid steps that hurt them and to meet again'."""
    beside = tree.head[verb]
    finite = tree.tag[beside] in ("VBD", "VBZ", "VBP") and tree.dep[beside] == "relcl"
    if not has_to(tree, verb) or not finite:
        return None
    return next((i for i in tree.ancestors(beside) if tree.is_verb(i) and has_to(tree, i)), None)


def is_joined(tree: Tree, verb: int) -> bool:
    """Say whether 'and' joins what the parse takes for a clause with 'that': 'rejected that and has threatened'."""
    first = min((i for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass") and i < verb), default=verb)
    return tree.lower[first - 1] in ("and", "but") and tree.child(verb, *SUBJECTS) is None and tree.is_verb(verb)


def pointed_at(tree: Tree, verb: int) -> int | None:
    """Give the 'that' behind a verb which the parse takes for the mark of the verb that 'and' joins to it."""
    for child in tree.children[verb]:
        if tree.dep[child] == "ccomp" and child > verb and is_joined(tree, child):
            mark = tree.child(child, "mark")
            return mark if mark == verb + 1 and tree.lower[mark] == "that" else None
    return None


def is_perfect(tree: Tree, verb: int) -> bool:
    """Say whether a verb is a finite perfect: 'has sent'."""
    return tree.tag[verb] == "VBN" and any(
        tree.lemma[i] == "have" and tree.tag[i] in ("VBZ", "VBP", "VBD") for i in tree.children[verb]
    )


def has_to(tree: Tree, verb: int) -> bool:
    """Say whether the infinitive's 'to' stands before the verb."""
    return any(tree.tag[i] == "TO" and i < verb for i in tree.children[verb])


def of_same_number(tree: Tree, verb: int) -> int | None:
    """Give the verb of saying that a verb goes with whose number is not that of the clause it was joined to.

    'The ministry says that the charges are baseless and urges them to leave': charges urge nobody.
    """
    beside = tree.head[verb]
    subject, above = tree.child(beside, "nsubj", "nsubjpass"), tree.head[beside]
    if tree.tag[verb] != "VBZ" or tree.dep[beside] != "ccomp" or subject is None or tree.tag[above] != "VBZ":
        return None
    return above if tree.tag[subject] in ("NNS", "NNPS") else None
