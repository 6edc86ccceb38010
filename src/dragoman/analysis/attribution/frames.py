"""Frames: in what form a word of saying takes its content.

A frame is what a lexicographer would print beside the word: `that`, `whether`, `to`, `object`, `for` ... The names
follow the complements of Quirk et al. (1985), chapter 16; the labels read are spaCy's.
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.attribution import words
from dragoman.analysis.parsing.tree import Tree

WH_WORDS = frozenset(("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether", "if"))
FINITE_TAGS = frozenset(("VBD", "VBP", "VBZ", "MD"))
# Between a clause and a word of saying after it stands a comma or a closing mark; these instead part two sentences.
PARTING = frozenset((";", ":", "-", "--", "–", "—"))


@dataclass(frozen=True, slots=True)
class Complement:
    """One way in which a word takes content.

    Attributes:
        frame: the frame's name.
        tokens: indices of the content's tokens, in reading order.
        head: index of the content's head.
    """

    frame: str
    tokens: tuple[int, ...]
    head: int


def complements(tree: Tree, cue: int) -> list[Complement]:
    """Give every complement of a verb, adjective or noun that could be content, clauses before phrases."""
    clauses = _clauses(tree, cue)
    if clauses:
        return clauses
    if not tree.is_verb(cue):
        return _noun_phrases(tree, cue) if tree.pos[cue] == "NOUN" else []
    aside = _parenthetical(tree, cue)
    if aside:
        return [aside]
    found: list[Complement] = []
    passive = tree.child(cue, "nsubjpass")
    for child in tree.children[cue]:
        label = tree.dep[child]
        if label in ("dobj", "obj"):
            found.append(_object(tree, cue, child))
        elif label == "prep" and child > cue:
            complement = _prepositional(tree, cue, child)
            if complement:
                found.append(complement)
    if passive is not None:
        found.append(_passive(tree, cue, passive))
    return found


def _parenthetical(tree: Tree, cue: int) -> Complement | None:
    """Read 'the plan, he said, would fail': a short clause set off by commas, its content all around it."""
    if tree.dep[cue] != "parataxis" or tree.child(cue, "nsubj") is None:
        return None
    head = tree.head[cue]
    aside = tree.subtree(cue)
    if tree.child(cue, "dobj", "ccomp", "xcomp") is not None or tree.text[aside[0] - 1] in PARTING:
        return None
    content = tree.around(head, cue)
    return Complement("parenthetical", tuple(content), head) if content else None


def clause_frame(tree: Tree, head: int, cue: int) -> str:
    """Name the form of a clause by the word that opens it and by its verb's form."""
    markers = [tree.lower[i] for i in tree.children[head] if tree.dep[i] == "mark"]
    if "that" in markers or _opens_with_that(tree, head, cue):
        return "that"
    if "whether" in markers or "if" in markers:
        return "whether"
    if head > cue and tree.lower[tree.subtree(head)[0]] in WH_WORDS:
        return "whether"
    if any(tree.tag[i] == "TO" for i in tree.children[head]):
        subject = tree.child(head, "nsubj", "nsubjpass")
        return "object_to" if subject is not None and subject > cue else "to"
    if tree.tag[head] == "VBG" and not any(tree.dep[i] == "aux" for i in tree.children[head]):
        return "ing"
    if head < cue:
        return "fronted"
    return "clause" if is_finite(tree, head) else "small_clause"


def _opens_with_that(tree: Tree, head: int, cue: int) -> bool:
    """Say whether a clause after its cue opens with the conjunction 'that', whatever label the parse gives it."""
    first = tree.subtree(head)[0]
    return head > cue and tree.lower[first] == "that" and tree.tag[first] == "IN"


def is_finite(tree: Tree, head: int) -> bool:
    """Say whether a clause has tense or a modal."""
    return tree.tag[head] in FINITE_TAGS or any(
        tree.dep[i] in ("aux", "auxpass") and tree.tag[i] in FINITE_TAGS for i in tree.children[head]
    )


def _clauses(tree: Tree, cue: int) -> list[Complement]:
    found: list[Complement] = []
    labels = ("acl", "ccomp") if tree.pos[cue] in ("NOUN", "PROPN") else ("ccomp", "xcomp")
    for child in tree.children[cue]:
        if tree.dep[child] == "relcl":
            complement = _content_of_noun(tree, cue, child)
        else:
            complement = _clause(tree, cue, child) if tree.dep[child] in labels else None
        if complement:
            found.append(complement)
    return found or _after_interruption(tree, cue) or _behind_phrase(tree, cue)


def _content_of_noun(tree: Tree, noun: int, clause: int) -> Complement | None:
    """Read 'issued a warning that the dam might burst', whose clause the parse takes for a relative one.

    Who issues a warning tells what it warns of; a relative clause would name who issued it a second time.
    """
    tokens = tree.subtree(clause)
    subject = tree.child(clause, "nsubj", "nsubjpass")
    if light_verb(tree, noun) is None or tree.lower[tokens[0]] != "that":
        return None
    if subject is None or tree.lower[subject] == "that" or tree.lemma[clause] in words.LIGHT:
        return None
    return Complement("that", tuple(tree.trimmed(tokens)), clause)


def light_verb(tree: Tree, noun: int) -> int | None:
    """Give the verb of a phrase like 'issued a warning', in which the noun alone tells what is done.

    Light verbs: Quirk et al. 1985, 10.30. A noun with a possessor of its own ('repeated Moscow's claim') is another's.
    """
    verb = tree.head[noun]
    if tree.dep[noun] != "dobj" or tree.lemma[verb] not in words.LIGHT or tree.child(noun, "poss") is not None:
        return None
    is_one_phrase = verb < noun and all(tree.text[i] != "," for i in range(verb, noun))
    return verb if tree.is_verb(verb) and is_one_phrase else None


def _behind_phrase(tree: Tree, cue: int) -> list[Complement]:
    """Read 'said in a statement that ...' and 'reminded the court that ...' where the parse hangs the clause too low.

    A clause that opens with 'that' and has all its parts tells what was said, not which statement or which court: as a
    relative clause it would lack one.
    """
    if not tree.is_verb(cue):
        return []
    for child in tree.children[cue]:
        noun = child if tree.dep[child] in ("dobj", "dative") and tree.lemma[cue] in words.ADDRESSING else None
        if tree.dep[child] == "prep":
            noun = tree.child(child, "pobj")
        if noun is None or child < cue:
            continue
        is_channel = tree.lower[noun] in words.CHANNELS and noun != child
        for clause in tree.children[noun]:
            if tree.dep[clause] in ("acl", "relcl") and _tells_what(tree, clause, is_channel=is_channel):
                return [Complement("that", tuple(tree.trimmed(tree.subtree(clause))), clause)]
    return []


def _tells_what(tree: Tree, clause: int, *, is_channel: bool) -> bool:
    """Say whether a clause on a noun opens with 'that' and lacks nothing that 'that' could stand for."""
    opener = tree.subtree(clause)[0]
    subject = tree.child(clause, "nsubj", "nsubjpass", "expl")
    if tree.lower[opener] != "that" or subject is None or subject == opener:
        return False
    if tree.tag[opener] == "IN" or (is_channel and tree.lemma[clause] not in words.LIGHT):
        return True
    verb = tree.head[opener]
    return any(tree.dep[i] in ("dobj", "attr", "acomp", "oprd") and i != opener for i in tree.children[verb])


def _after_interruption(tree: Tree, cue: int) -> list[Complement]:
    """Read 'did say, and very clearly, that he would resign', which the parse takes for a pair of clauses.

    'And' joins like to like, so a clause that opens with 'that' cannot be joined to the main verb: it is its content.
    """
    own_content = tree.child(cue, "dobj") is not None or tree.has_child(cue, "that")
    if not tree.is_verb(cue) or own_content:
        return []
    for child in tree.children[cue]:
        if tree.dep[child] != "conj" or child < cue:
            continue
        mark = next((i for i in tree.children[child] if tree.dep[i] == "mark" and tree.lower[i] == "that"), None)
        if mark is not None:
            tokens = [i for i in tree.subtree(child) if i >= mark]
            return [Complement("that", tuple(tree.trimmed(tokens)), child)]
    return []


def _clause(tree: Tree, cue: int, child: int) -> Complement | None:
    frame = clause_frame(tree, child, cue)
    tokens = tree.subtree(child)
    if child > cue and frame in ("to", "small_clause"):
        # What stands before the cue in 'the road that they agreed to open' is a pronoun for words outside.
        tokens = [i for i in tokens if i > cue]
    if frame == "whether" and tree.lower[tokens[0]] == "what" and tree.lemma[child] in words.NAMING:
        # "What it called a trap" is a thing and not a question (nominal relative clause: Quirk et al. 1985, 15.8).
        frame = "object"
    if tree.dep[child] == "acl" and frame not in ("that", "to", "whether"):
        return None
    if frame == "fronted" and any(tree.text[i] in PARTING for i in range(max(tokens) + 1, cue)):
        return None
    if frame in ("to", "small_clause"):
        receiver = tree.child(cue, "dobj")
        if receiver is None:
            receiver = _object_of_on(tree, cue, child)
        if receiver is not None and cue < receiver < child:
            frame = "object_to" if frame == "to" else "object_small_clause"
            tokens = sorted(set(tree.subtree(receiver) + tokens))
        elif (raised := tree.child(cue, "nsubjpass")) is not None:
            frame = f"passive_{frame}"
            tokens = sorted(set(tree.subtree(raised) + tokens))
    elif tree.child(cue, "nsubjpass") is not None and frame in ("that", "clause", "whether"):
        frame = f"passive_{frame}"
    return Complement(frame, tuple(tree.trimmed(tokens)), child)


def _noun_phrases(tree: Tree, cue: int) -> list[Complement]:
    """Read 'Moscow's call for talks': a noun of saying that names its holder takes content by a preposition."""
    if tree.child(cue, "poss") is None:
        return []
    found = [
        _prepositional(tree, cue, child) for child in tree.children[cue] if tree.dep[child] == "prep" and child > cue
    ]
    return [complement for complement in found if complement]


def _object_of_on(tree: Tree, cue: int, child: int) -> int | None:
    """In 'called on Russia to withdraw' the preposition's object is whoever is to withdraw."""
    for other in tree.children[cue]:
        if cue < other < child and tree.dep[other] == "prep" and tree.lower[other] in ("on", "upon", "for"):
            return tree.child(other, "pobj")
    return None


def _object(tree: Tree, cue: int, child: int) -> Complement:
    """Give an object with what is said of it; the 'what' of 'what he called a trap' is no part of it."""
    tokens = tree.subtree(child) if tree.tag[child] != "WP" else []
    frame = "object"
    for other in tree.children[cue]:
        if other < child:
            continue
        if tree.dep[other] == "oprd":
            frame = "object_predicate"
            tokens = tokens + tree.subtree(other)
        elif tree.dep[other] == "prep" and tree.lower[other] in ("as", "of", "for"):
            if tree.lower[other] == "for" and tree.child(other, "pcomp") is None:
                continue
            frame = f"object_{tree.lower[other]}"
            tokens = tokens + tree.subtree(other)
    tokens = tokens or tree.subtree(child)
    return Complement(frame, tuple(tree.trimmed(sorted(set(tokens)))), child)


def _passive(tree: Tree, cue: int, subject: int) -> Complement:
    tokens = tree.subtree(subject)
    frame = "passive"
    for other in tree.children[cue]:
        if other > cue and tree.dep[other] == "prep" and tree.lower[other] in ("as", "of"):
            frame = f"passive_{tree.lower[other]}"
            tokens = tokens + tree.subtree(other)
    if tree.child(cue, "agent") is not None and frame == "passive":
        frame = "passive_by"
    return Complement(frame, tuple(tree.trimmed(sorted(set(tokens)))), subject)


def _prepositional(tree: Tree, cue: int, preposition: int) -> Complement | None:
    inner = tree.child(preposition, "pobj", "pcomp")
    if inner is None:
        return None
    name = f"prep_{tree.lower[preposition]}"
    if tree.dep[inner] == "pcomp":
        name += "_clause"
    if tree.child(cue, "nsubjpass") is not None:
        name = f"passive_{name}"
    return Complement(name, tuple(tree.trimmed(tree.subtree(preposition))), inner)
