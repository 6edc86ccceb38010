"""When the reference of a pronoun, as it was found for the whole document, cannot hold at a certain place of a clause.

A possessor is nobody who is named in what it possesses ("his support for Orr": principle C of Chomsky 1981); who is
quoted does not call himself "he"; and of two possessors joined by "and" the second, a pronoun, is mostly the first
("Orr's view and his promise": parallelism, Smyth 1994). What cannot hold stands for nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import surface_subject
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.vocabularies.given_names import load_given_names

MALE = frozenset(("he", "him", "his"))
FEMALE = frozenset(("she", "her", "hers"))
PLURAL = frozenset(("they", "them", "their", "theirs"))
SINGULAR = MALE | FEMALE
WITHIN = frozenset(("relcl", "advcl", "acl"))
FAULTING = frozenset(("go", "attack", "mock", "question", "challenge", "hammer", "ridicule", "confront", "rap", "hail"))
Named = Callable[[int], "str | None"]


def gender_of(actor: Actor) -> str | None:
    """Give the gender that a person's given name tells, or None."""
    if actor.kind != "person":
        return None
    return load_given_names().get(actor.name.split()[0])


def agrees(pronoun: str, actor: Actor) -> bool:
    """Say whether 'he' or 'she' can stand for an actor, by kind and by what the given name tells."""
    if actor.kind not in ("person", "unnamed"):
        return False
    gender = gender_of(actor)
    return gender is None or gender == ("male" if pronoun in MALE else "female")


def meant(
    tree: Tree, pronoun: int, found: str, named: Named, by_id: dict[str, Actor], speaker: str | None
) -> str | None:
    """Give whom 'he', 'she', 'his' or 'her' stands for at its place in the clause, or None where it cannot be told.

    Args:
        tree: the document's parse.
        pronoun: its token.
        found: the actor whom it was found to stand for in the document.
        named: gives the actor whose mention lies on a token.
        by_id: the document's actors.
        speaker: who is quoted with the pronoun, if anybody is.
    """
    word = tree.lower[pronoun]
    if word in ("it", "its") and by_id[found].kind == "person":
        return None
    first = _first_of_pair(tree, pronoun)
    if word in ("its", "their") and first is not None and named(first) != found:
        # 'The tanker and its crew': what is joined belongs to the first, and to nobody from further off.
        return None
    if word not in SINGULAR:
        return None if word in PLURAL and not _is_told_of(tree, pronoun, found, named) else found
    if found == speaker:
        return None
    for other in _likelier(tree, pronoun, found, named, by_id):
        if other is not None and other != found and by_id[other].kind == "person" and agrees(word, by_id[other]):
            return other
    if tree.dep[pronoun] == "poss" and found in _named_in(tree, tree.head[pronoun], named):
        return _subject_around(tree, pronoun, found, named, by_id)
    return found


def _is_told_of(tree: Tree, pronoun: int, actor: str, named: Named) -> bool:
    """Say whether 'they' can be told without the rest of a speech: quoted words go on from others that are not printed.

    Outside quotation marks it always can; within them somebody must be named before, there or in the sentence.
    """
    if pronoun not in tree.quoted:
        return True
    first = pronoun
    while first - 1 in tree.quoted:
        first -= 1
    first = min(first, tree.parse.sentences[tree.parse.sentence_of[pronoun]].first)
    return any(named(i) == actor for i in range(first, pronoun) if tree.pos[i] != "PRON")


def _likelier(tree: Tree, pronoun: int, found: str, named: Named, by_id: dict[str, Actor]) -> Iterator[str | None]:
    """Give whom the place of a pronoun in its clause points to, the surest first."""
    is_subject = tree.dep[pronoun] in ("nsubj", "nsubjpass")
    clause = tree.head[pronoun]
    if by_id[found].kind == "unnamed" and is_subject and tree.dep[clause] == "ROOT":
        # News goes on with its subject (Grosz, Joshi and Weinstein 1995), and not with somebody told of beside it.
        yield _subject_before(tree, pronoun, named)
    yield _parallel_owner(tree, pronoun, named)
    if is_subject and tree.dep[clause] in WITHIN and not _is_named_before(tree, pronoun, found, named):
        # Within a sentence its subject is likelier than whoever was named in one before.
        yield _main_subject(tree, pronoun, named)
    yield _blamed(tree, pronoun, named)


def _first_of_pair(tree: Tree, pronoun: int) -> int | None:
    """Give the noun without a possessor to which the possessed one is joined."""
    noun = tree.head[pronoun]
    if tree.dep[pronoun] != "poss" or tree.dep[noun] != "conj":
        return None
    first = tree.head[noun]
    return first if tree.pos[first] in ("NOUN", "PROPN") and tree.child(first, "poss") is None else None


def _parallel_owner(tree: Tree, pronoun: int, named: Named) -> str | None:
    """Give the possessor of the noun to which the pronoun's noun is joined."""
    noun = tree.head[pronoun]
    if tree.dep[pronoun] != "poss" or tree.dep[noun] != "conj" or tree.pos[tree.head[noun]] not in ("NOUN", "PROPN"):
        return None
    for above in tree.ancestors(noun):
        # The parse joins 'and his promise' to the nearest noun: 'Orr's stance on trade and his promise'.
        owner = tree.child(above, "poss")
        if owner is not None:
            return named(owner) if tree.pos[owner] == "PROPN" else None
        if tree.dep[above] not in ("pobj", "prep", "conj"):
            return None
    return None


def _subject_before(tree: Tree, pronoun: int, named: Named) -> str | None:
    """Give the subject of the main clause of the sentence before."""
    number = tree.parse.sentence_of[pronoun]
    if number == 0:
        return None
    sentence = tree.parse.sentences[number - 1]
    root = next((i for i in range(sentence.first, sentence.last) if tree.dep[i] == "ROOT"), None)
    subject = tree.subject(root) if root is not None else None
    return named(subject) if subject is not None else None


def _blamed(tree: Tree, pronoun: int, named: Named) -> str | None:
    """Give who is blamed or praised for what belongs to 'his': 'went after Orr over his refusal' is Orr's refusal."""
    preposition = tree.head[tree.head[pronoun]]
    if tree.dep[pronoun] != "poss" or tree.lower[preposition] not in ("over", "for", "about"):
        return None
    verb = tree.head[preposition]
    if not tree.is_verb(verb) or tree.lemma[verb] not in words.BLAMING | words.LASHING | FAULTING:
        return None
    object_ = tree.child(verb, "dobj")
    behind = governed(tree, verb)
    heads = [object_] if object_ is not None else [*behind.get("after", ()), *behind.get("at", ())]
    return named(heads[0]) if heads and tree.pos[heads[0]] == "PROPN" else None


def _main_subject(tree: Tree, pronoun: int, named: Named) -> str | None:
    """Give the subject of the main clause where it stands before a pronoun."""
    root = next((i for i in tree.ancestors(pronoun) if tree.dep[i] == "ROOT"), None)
    subject = tree.subject(root) if root is not None else None
    return named(subject) if subject is not None and subject < pronoun else None


def _is_named_before(tree: Tree, pronoun: int, actor: str, named: Named) -> bool:
    """Say whether an actor is named or meant in the pronoun's sentence before it."""
    first = tree.parse.sentences[tree.parse.sentence_of[pronoun]].first
    return any(named(i) == actor for i in range(first, pronoun))


def _named_in(tree: Tree, noun: int, named: Named) -> set[str]:
    """Give the actors named in the phrases behind a noun."""
    heads = [head for heads in governed(tree, noun).values() for head in heads]
    return {actor for head in heads if tree.lower[head] not in words.POSSESSIVE and (actor := named(head)) is not None}


def _subject_around(tree: Tree, pronoun: int, not_he: str, named: Named, by_id: dict[str, Actor]) -> str | None:
    """Give the subject of the nearest clause around a pronoun that it can stand for, someone else than told."""
    for above in tree.ancestors(pronoun):
        if not tree.is_verb(above):
            continue
        subject = surface_subject(tree, above)
        actor = named(subject) if subject is not None and subject != pronoun else None
        if actor is not None and actor != not_he and agrees(tree.lower[pronoun], by_id[actor]):
            return actor
    return None
