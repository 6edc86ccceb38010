"""Sources: whose word it is.

The source of a word of saying is its understood subject: its own, its passive agent, or, where it has none, the subject
of the clause that controls it (Quirk et al. 1985, 15.58 on participle clauses and 16.38 on the infinitive).
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.parsing.quotations import CLOSING, EITHER, OPENING
from dragoman.analysis.parsing.tree import Tree

SUBJECTS = ("nsubj", "csubj")
# Labels of clauses whose missing subject is understood from the clause that they hang on.
CONTROLLED = frozenset(("xcomp", "advcl", "conj", "dep", "ccomp", "pcomp"))
NOT_A_SOURCE = frozenset(("it", "there", "that", "this", "what", "which"))
PERSONAL = frozenset(("i", "we", "you", "he", "she", "they", "who", "it", "those", "some", "many", "others", "both"))
PARTY_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP"))
# 'Quoted the minister as saying': the one quoted speaks, not the one who quotes.
QUOTING = frozenset(("quote", "cite", "report", "describe", "depict", "record", "hear", "remember"))
AFTER_SPEECH = frozenset(("”", '"', "''", "»", "’", "“"))


def find_source(tree: Tree, cue: int, forbidden: frozenset[int]) -> tuple[int, ...]:
    """Give the tokens of a cue's source.

    Args:
        tree: the parse.
        cue: index of the verb, adjective or noun.
        forbidden: tokens of the content; a source never lies in what it says.

    Returns:
        Token indices of the source's noun phrase, or none where the sentence does not say.
    """
    head = _understood(tree, cue)
    if head is None or head in forbidden or tree.lower[head] in words.NO_ONE:
        return ()
    if tree.lower[head] in NOT_A_SOURCE and not _is_party_pronoun(tree, head):
        return ()
    return tuple(i for i in noun_phrase(tree, head, cue) if i not in forbidden)


def _understood(tree: Tree, cue: int) -> int | None:
    if tree.pos[cue] in ("NOUN", "PROPN"):
        return _holder(tree, cue)
    if tree.pos[cue] == "ADJ":
        copula = tree.copula(cue)
        return _subject(tree, copula, depth=0) if copula is not None else None
    return _subject(tree, cue, depth=0)


def noun_phrase(tree: Tree, head: int, cue: int) -> list[int]:
    """Give a noun phrase as a source: titles and complements stay, relative clauses and the cue's own branch go."""
    without = {cue}
    for child in tree.children[head]:
        if tree.dep[child] in ("relcl", "acl", "advcl", "parataxis", "ccomp", "punct") and child > head:
            without.add(child)
    tokens = tree.trimmed(tree.subtree(head, without))
    joined = [i for i in tokens if i <= head]
    for index in (i for i in tokens if i > head):
        between = range(joined[-1] + 1, index)
        if any(tree.text[i] != "," for i in between):
            break
        joined.extend((*between, index))
    while len(joined) > 1 and tree.text[joined[0]] in OPENING | EITHER and not _is_closed(tree, joined):
        joined.pop(0)
    return joined


def _is_closed(tree: Tree, phrase: list[int]) -> bool:
    """Say whether the quotation mark that opens a noun phrase is closed in it."""
    return any(tree.text[i] in CLOSING | EITHER for i in phrase[1:])


def _subject(tree: Tree, cue: int, depth: int) -> int | None:
    if depth > 6:
        return None
    if is_passive(tree, cue):
        return _agent(tree, cue)
    own = tree.child(cue, *SUBJECTS)
    if own is not None:
        return own
    label, head = tree.dep[cue], tree.head[cue]
    if label in ("relcl", "acl"):
        return head
    if label in ("pcomp", "prep"):
        if tree.lower[head] == "as" and tree.lemma[tree.head[head]] in QUOTING:
            return tree.child(tree.head[head], "dobj", "nsubjpass")
        head = tree.head[head] if tree.dep[head] == "prep" else head
        return _controller(tree, head, depth)
    if label in CONTROLLED and head != cue:
        return _controller(tree, head, depth)
    return _inverted(tree, cue)


def is_passive(tree: Tree, cue: int) -> bool:
    """Say whether a verb is passive; 'asked about it, he ...' is, without any auxiliary."""
    if tree.child(cue, "nsubjpass", "auxpass") is not None:
        return True
    return tree.tag[cue] == "VBN" and tree.dep[cue] in ("advcl", "acl") and tree.child(cue, "aux", "nsubj") is None


def _controller(tree: Tree, head: int, depth: int) -> int | None:
    """Give the subject of the controlling clause; the subject of a passive controls as well as any other."""
    if not tree.is_verb(head) and tree.pos[head] not in ("ADJ", "AUX"):
        return _holder(tree, head)
    own = tree.child(head, "nsubj", "nsubjpass", "csubj")
    if own is not None:
        return own
    return _subject(tree, head, depth + 1)


def _agent(tree: Tree, cue: int) -> int | None:
    by = tree.child(cue, "agent")
    return tree.child(by, "pobj") if by is not None else None


def _inverted(tree: Tree, cue: int) -> int | None:
    """After a quotation, 'said Smith' is now and then parsed as verb and object.

    A finite verb that opens its clause has its subject behind it; English leaves it out only in commands.
    """
    labels = ("dobj", "attr", "oprd", "npadvmod")
    for child in tree.children[cue]:
        if tree.dep[child] not in labels or tree.subtree(child)[0] != cue + 1:
            continue
        if child == cue + 1 and tree.pos[child] == "PROPN":
            return child
        opens = cue > 0 and tree.text[cue - 1] in AFTER_SPEECH and tree.tag[cue] in ("VBD", "VBZ")
        if opens and tree.pos[child] in ("NOUN", "PROPN"):
            return child
    return None


def _holder(tree: Tree, noun: int) -> int | None:
    """Give whose claim, hope or call it is: the possessor, the 'by' phrase, or who makes, issues or voices it."""
    owner = tree.child(noun, "poss")
    if owner is not None:
        return owner
    for child in tree.children[noun]:
        if tree.dep[child] in ("prep", "agent") and tree.lower[child] in ("by", "from") and child > noun:
            return tree.child(child, "pobj")
    verb = tree.head[noun]
    if tree.dep[noun] == "dobj" and tree.is_verb(verb) and tree.lemma[verb] in words.HOLDING:
        return _subject(tree, verb, depth=1)
    return None


def _is_party_pronoun(tree: Tree, head: int) -> bool:
    """A government or ministry is 'it', and a relative 'that' or 'which' stands for its noun.

    With a clause to follow, 'it' stands for nothing ('it is said that').
    """
    verb = tree.head[head]
    if tree.lower[head] in ("which", "that"):
        return tree.dep[verb] == "relcl"
    return tree.lower[head] == "it" and tree.dep[head] == "nsubj" and tree.pos[verb] == "VERB"


def can_speak(tree: Tree, head: int) -> bool:
    """Say whether a noun phrase's head names or stands for a party, so far as names and pronouns tell."""
    if tree.lower[head] in PERSONAL or tree.pos[head] == "PRON":
        return True
    return tree.parse.tokens[head].ent_type_ in PARTY_LABELS or tree.lower[head] in words.SPEAKERS
