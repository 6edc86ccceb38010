"""Which noun a clause is told of where it does not say so itself: understood subjects, holders of a view, fronting.

Subjects that are not said are those of Rosenbaum (1967): the nearest noun of the clause around, which for verbs of
influence is the object ('asked Lund to go'), and for others the subject. A clause with 'that' is told as somebody
sees it, who is the likeliest to be "he" in it (the logophoric centre of Sells 1987).
"""

from __future__ import annotations

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.words import ANSWERING, CALLING_ON, CENSURING

SUBJECTS = ("nsubj", "nsubjpass")
PARTS = (*SUBJECTS, "dobj", "dative", "attr", "oprd")
VERBAL = ("V", "MD")
# What comes of an act rather than of whoever does it: 'won in Ohio, putting her ahead'.
RESULTING = frozenset(
    (
        *(
            "bring",
            "cause",
            "cost",
            "earn",
            "force",
            "give",
            "help",
            "hobble",
            "leave",
            "let",
            "make",
            "place",
            "propel",
        ),
        *("prompt", "put", "send", "set", "turn"),
    )
)
DEPTH = 6
# Prepositions behind which the object does what the participle tells: 'accused Lund of lying', 'kept Lund from going'.
OF_THE_OBJECT = frozenset(("of", "for", "from", "into", "as"))
# With these it is the object that is to do it: 'asked Lund to go', but not 'called Lund to thank him'.
OF_OTHERS = frozenset(
    (
        *("advise", "allow", "ask", "beg", "cause", "challenge", "command", "compel", "convince", "dare", "direct"),
        *("enable", "encourage", "expect", "forbid", "force", "get", "help", "implore", "instruct", "invite", "lead"),
        *("let", "make", "motivate", "oblige", "order", "permit", "persuade", "press", "pressure", "prompt", "push"),
        *("remind", "request", "require", "tell", "tempt", "urge", "want", "warn"),
    )
)


def is_verbal(grammar: Grammar, index: int) -> bool:
    """Say whether a token is a verb."""
    return grammar.tag[index].startswith(VERBAL)


def subject_at(grammar: Grammar, verb: int) -> int | None:
    """Give the subject that stands beside a verb."""
    return next((child for child in grammar.children[verb] if grammar.dep[child] in SUBJECTS), None)


def first_of_joined(grammar: Grammar, verb: int) -> int:
    """Give the first of the clauses that are joined by "and" to the one of a verb."""
    for _ in range(DEPTH):
        if grammar.dep[verb] != "conj" or not is_verbal(grammar, grammar.head[verb]):
            break
        verb = grammar.head[verb]
    return verb


def understood_subject(grammar: Grammar, verb: int) -> int | None:
    """Give the head of the noun that does what a verb tells, said beside it or not; None where that is not certain."""
    for _ in range(DEPTH):
        said = subject_at(grammar, verb)
        if said is not None:
            return said
        above, dep = grammar.head[verb], grammar.dep[verb]
        if dep == "acl" and grammar.tag[verb] == "VBG":
            return above
        if dep == "pcomp":
            preposition, above = above, grammar.head[above]
            found = _object_before(grammar, above, verb)
            if found is not None and grammar.lower[preposition] in OF_THE_OBJECT:
                return found
        elif dep in ("xcomp", "advcl") and grammar.tag[verb] == "VB":
            if _object_before(grammar, above, verb) is not None or _is_phrasal(grammar, above, verb):
                return _object_before(grammar, above, verb) if grammar.lemma[above] in OF_OTHERS else None
        elif dep not in ("conj", "advcl", "xcomp") or (dep == "advcl" and _is_open(grammar, verb)):
            return None
        if above == verb or not is_verbal(grammar, above):
            return None
        verb = above
    return None


def _is_open(grammar: Grammar, verb: int) -> bool:
    """Say whether a participle may tell of the whole clause, or of the noun right before it: 'of Orr teaching her'."""
    return grammar.lemma[verb] in RESULTING or grammar.tag[verb - 1][:2] in ("NN", "PR")


def _is_phrasal(grammar: Grammar, verb: int, later: int) -> bool:
    """Say whether a verb has a noun behind a preposition, which may do what follows: 'relied on Lund to help him'."""
    return any(grammar.dep[c] == "prep" and verb < c < later for c in grammar.children[verb])


def _object_before(grammar: Grammar, verb: int, later: int) -> int | None:
    objects = [c for c in grammar.children[verb] if grammar.dep[c] in ("dobj", "dative") and verb < c < later]
    return objects[-1] if objects else None


def holder_of_view(grammar: Grammar, verb: int) -> int | None:
    """Give the head of the noun from whose point of view a clause is told, or None.

    'Lund insists that he won', 'Lund's claim that he won', 'Lund's point was that he won'.
    """
    clause = first_of_joined(grammar, verb)
    above = grammar.head[clause]
    if grammar.dep[clause] == "acl" and any(grammar.lower[c] == "that" for c in grammar.children[clause] if c < clause):
        return _owner(grammar, above)
    if grammar.dep[clause] != "ccomp":
        return None
    if grammar.tag[above].startswith("JJ"):
        above = grammar.head[above]
    if not is_verbal(grammar, above) or grammar.quotation[clause] != grammar.quotation[above]:
        return None
    subject = understood_subject(grammar, above)
    if subject is None or any(grammar.dep[child] == "conj" for child in grammar.children[subject]):
        return None
    if grammar.lemma[above] == "be" and grammar.tag[subject].startswith("NN"):
        return _owner(grammar, subject) or subject
    return subject


def _owner(grammar: Grammar, noun: int) -> int | None:
    return next((child for child in grammar.children[noun] if grammar.dep[child] == "poss"), None)


def subject_around(grammar: Grammar, verb: int) -> int | None:
    """Give the subject of the clause that an adverbial or relative clause is a part of."""
    clause = first_of_joined(grammar, verb)
    if grammar.dep[clause] not in ("advcl", "relcl", "acl"):
        return None
    above = grammar.head[clause]
    for _ in range(DEPTH):
        if is_verbal(grammar, above) or grammar.head[above] == above:
            break
        above = grammar.head[above]
    return understood_subject(grammar, above) if is_verbal(grammar, above) else None


def subject_behind(grammar: Grammar, pronoun: int) -> int | None:
    """Give the subject that an opening adverbial clause waits for: 'Even as he spoke, Lund ...'."""
    if grammar.dep[pronoun] not in PARTS:
        return None
    clause = first_of_joined(grammar, grammar.head[pronoun])
    above = grammar.head[clause]
    if grammar.dep[clause] != "advcl" or not is_verbal(grammar, above) or not clause < above:
        return None
    subject = subject_at(grammar, above)
    if subject is None or subject < clause or grammar.quotation[subject] != grammar.quotation[pronoun]:
        return None
    return subject


def is_crossed(grammar: Grammar, pronoun: int, head: int) -> bool:
    """Say whether a pronoun is a part of the very relative clause that is about a noun: 'Lund, whom he attacked'.

    The noun plays another part in that clause already (the strong crossover of Postal 1971).
    """
    if grammar.dep[pronoun] not in (*PARTS, "pobj"):
        return False
    above = grammar.head[pronoun]
    if grammar.dep[pronoun] == "pobj":
        above = grammar.head[above]
    clause = first_of_joined(grammar, above)
    if not is_verbal(grammar, above) or grammar.dep[clause] != "relcl" or grammar.head[clause] != head:
        return False
    return "whose" not in grammar.lower[head:clause]


def addressee_before(grammar: Grammar, pronoun: int) -> int | None:
    """Give the head of whom the clause before asks or accuses, where a pronoun is the subject of an answer.

    'Lund accused Orr of lying. He denied it': who is called on is expected to answer (the implicit causality of
    Garvey and Caramazza 1974).
    """
    verb = grammar.head[pronoun]
    if not is_verbal(grammar, verb) or grammar.lemma[verb] not in ANSWERING or grammar.quotation[pronoun] >= 0:
        return None
    above = grammar.head[verb] if grammar.dep[verb] == "conj" else _root_before(grammar, pronoun)
    if above is None or not is_verbal(grammar, above) or grammar.lemma[above] not in CALLING_ON:
        return None
    objects = [c for c in grammar.children[above] if grammar.dep[c] in ("dobj", "dative") and above < c < pronoun]
    for preposition in grammar.children[above]:
        if grammar.dep[preposition] == "prep" and grammar.lower[preposition] in ("on", "upon", "of", "from", "to"):
            objects.extend(c for c in grammar.children[preposition] if grammar.dep[c] == "pobj" and c < pronoun)
    return objects[0] if objects else None


def _root_before(grammar: Grammar, index: int) -> int | None:
    """Give the main verb of the sentence before, where the token's own clause opens its sentence."""
    sentence = grammar.sentence[index]
    first = index
    while first > 0 and grammar.sentence[first - 1] == sentence:
        first -= 1
    if first == 0 or grammar.head[grammar.head[index]] != grammar.head[index]:
        return None
    before = grammar.sentence[first - 1]
    at = first - 1
    while at >= 0 and grammar.sentence[at] == before:
        if grammar.head[at] == at and grammar.dep[at] == "ROOT":
            return at
        at -= 1
    return None


def is_censured(grammar: Grammar, pronoun: int, head: int) -> bool:
    """Say whether a possessor is another one than the noun that finds fault with it: 'Lund mocked his plan'."""
    noun = grammar.coordinate(grammar.head[pronoun])
    verb = grammar.head[noun]
    if grammar.dep[pronoun] != "poss" or grammar.dep[noun] != "dobj" or grammar.lemma[verb] not in CENSURING:
        return False
    if grammar.word(pronoun + 1) == "own":
        return False
    subject = understood_subject(grammar, verb)
    return subject is not None and grammar.coordinate(subject) == grammar.coordinate(head)


def is_of_its_predicate(grammar: Grammar, pronoun: int) -> bool:
    """Say whether a possessor belongs to what its clause says that somebody is: 'Lund was his heir'.

    Who that is, is another one: a phrase cannot stand for a part of itself (the i-within-i of Chomsky 1981).
    """
    noun = grammar.head[pronoun]
    if grammar.dep[pronoun] != "poss" or grammar.dep[noun] != "attr" or grammar.lemma[grammar.head[noun]] != "be":
        return False
    return not any(grammar.lower[child] in ("own", "usual", "old", "best") for child in grammar.children[noun])
