"""How what somebody says stands to what others say: a claim, a denial, a rejection of others' words, or silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dragoman.analysis.affairs.accounts.concepts import DEEDS, concept_of
from dragoman.analysis.affairs.accounts.tellers import INWARD, Told, is_paper
from dragoman.analysis.affairs.accounts.words import (
    ADVERSE,
    ANAPHORS,
    ANSWERED,
    BLAMING,
    CALLING,
    DENYING,
    EMPHASIS,
    FALSE,
    INVOLVEMENT,
    JUDGEMENTS,
    MESSAGES,
    MODALS,
    PRAISING,
    REFUTING,
    STATEMENTS,
    WITHHOLDING,
)
from dragoman.analysis.events.verb_groups import is_negated
from dragoman.analysis.parsing.tree import Tree

REFUSALS = frozenset(("denial", "rejection", "dismissal", "condemnation", "complaint", "warning", "announcement"))
EVALUATIVE = frozenset(("wrong", "absurd", "theatre", "theater", "misleading"))
"""What is said of deeds as well as of words."""
GOALS = ("dobj", "nsubjpass")
"""How what a verb acts on hangs on it."""
Kind = Literal["claims", "denies", "refers", "passes", "none"]


@dataclass(frozen=True, slots=True)
class Stance:
    """How something said stands to what others say.

    Attributes:
        kind: `claims` says that something is so, `denies` says that something told is not so, `refers` rejects other
            words as a whole ("rejected the accusation"), `passes` leaves something out, `none` is no telling at all.
        focus: tokens of what is denied or left out.
        outright: whether it is denied in so many words, not merely said in the negative.
    """

    kind: Kind
    focus: frozenset[int] = frozenset()
    outright: bool = False


def stance_of(tree: Tree, told: Told) -> Stance:
    """Read the stance of something said."""
    if told.silent:
        return _silence(tree, told)
    if told.lets_stand:
        return Stance("claims", told.content)
    lemma = told.entry.cue.lemma if told.entry.cue else ""
    if lemma in ("refuse", "decline"):
        return Stance("none")
    if _does_something(tree, told, lemma):
        return Stance("none")
    denied = told.entry.act == "deny"
    if denied or lemma in REFUTING:
        return _denial(tree, told)
    if lemma in CALLING and any(tree.lemma[i] in FALSE for i in told.content) and _is_statement_called(tree, told):
        return Stance("refers", told.content, outright=True)
    if told.entry.act in INWARD or told.entry.act in ("ask", "demand", "propose") or is_inward_noun(tree, told):
        return Stance("none")
    return _said(tree, told)


def _does_something(tree: Tree, told: Told, lemma: str) -> bool:
    """Say whether the cue is a deed and its content the thing done: 'ignored an invitation', 'shelved a plan'."""
    head = head_of(tree, told)
    if head is None or not told.recorded or lemma in MESSAGES:
        return False
    verb = tree.head[head]
    if concept_of(lemma) in DEEDS - {"call", "promise"} or lemma in ("bomb", "bombard", "invade", "strike"):
        return True
    thing = tree.pos[head] in ("NOUN", "PROPN") and tree.dep[head] == "dobj"
    return thing and tree.lemma[verb] == lemma and verb in told.cue and verb not in tree.quoted


def _is_that_clause(tree: Tree, verb: int) -> bool:
    """Say whether a clause spells a noun out: 'allegations that its soldiers fight'; it may be parsed as any other."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    opened = any(tree.lower[i] == "that" and (subject is None or i < subject) for i in tree.children[verb])
    return opened and subject is not None and tree.lower[subject] != "that"


def is_disclaimer(tree: Tree, tokens: Iterable[int]) -> bool:
    """Say whether words speak of a part in something: 'any role in', 'having anything to do with', 'was behind'."""
    for i in tokens:
        lemma = tree.lemma[i]
        if lemma in INVOLVEMENT and tree.pos[i] == "NOUN" and tree.dep[i] not in ("compound", "nmod"):
            return True
        if lemma == "involve" and tree.tag[i] == "VBN":
            return True
        if lemma == "responsible" or (lemma == "behind" and tree.lemma[tree.head[i]] == "be"):
            return True
        if tree.lower[i] in ("anything", "nothing") and any(tree.lemma[j] == "do" for j in tree.children[i]):
            return True
    return False


def _disclaims(tree: Tree, told: Told) -> bool:
    """Read 'had no hand in', 'was not involved', 'had nothing to do with' as the main thing that is said."""
    head = head_of(tree, told)
    if head is None or not tree.is_verb(head):
        return False
    own = [i for i in (head, *_acted_on(tree, head)) if i in told.content]
    own += [i for i in tree.children[head] if tree.dep[i] in ("acomp", "attr", "prep")]
    words = {tree.lower[i] for one in own for i in (one, *tree.children[one])}
    return is_disclaimer(tree, own) and bool(words & {"no", "not", "n't", "nothing", "never"})


def is_inward_noun(tree: Tree, told: Told) -> bool:
    """Say whether the cue is a noun that tells nothing: 'reluctance to', 'position on'; 'the claim that' does."""
    cue = told.entry.cue
    words = tree.parse.tokens_of(cue.spans) if cue else set()
    if any(tree.pos[i] in ("VERB", "AUX") for i in words) or not any(tree.pos[i] == "NOUN" for i in words):
        return False
    return not any(tree.lemma[i] in STATEMENTS | REFUSALS or is_paper(tree, i) for i in words)


def _silence(tree: Tree, told: Told) -> Stance:
    """Read what is left out or not confirmed."""
    lemma = told.entry.cue.lemma if told.entry.cue else ""
    words = {tree.lemma[i] for i in (*told.cue, *told.content)}
    return Stance("passes", told.content) if lemma in WITHHOLDING or words & WITHHOLDING else Stance("none")


def _denial(tree: Tree, told: Told) -> Stance:
    """Read what is denied or rejected; a proposal that is rejected is answered, not denied."""
    head = head_of(tree, told)
    if head is None:
        return Stance("none")
    lemma = told.entry.cue.lemma if told.entry.cue else ""
    called = any(tree.lower[i] == "as" and any(tree.lemma[j] in FALSE for j in tree.subtree(i)) for i in told.content)
    if called and lemma in ("dismiss", "reject", "denounce") and tree.pos[head] in ("PRON", "DET", "NOUN"):
        return Stance("refers", told.content, outright=True)
    if lemma in DENYING and (tree.tag[head] == "WDT" or tree.tag[head] == "PRP"):
        return Stance("refers", told.content, outright=True)
    spelt = [i for i in tree.children[head] if tree.dep[i] in ("acl", "ccomp", "relcl") and _is_that_clause(tree, i)]
    if tree.lemma[head] in STATEMENTS and spelt:
        return Stance("denies", frozenset(tree.subtree(spelt[0])) & told.content, outright=True)
    goals = [tree.child(i, "dobj") for i in told.cue if tree.is_verb(i)]
    statement = any(goal is not None and tree.lemma[goal] in STATEMENTS for goal in goals)
    # "A charge that Burundi dismissed as theatre": what is dismissed stands before its clause.
    heads = [tree.head[i] for i in told.cue if tree.is_verb(i) and tree.dep[i] == "relcl"]
    statement = statement or any(tree.lemma[i] in STATEMENTS for i in heads)
    if statement or _is_of_the_kind(tree, told):
        return Stance("refers", told.content, outright=True)
    if tree.tag[head] != "WDT" and is_disclaimer(tree, told.content):
        return Stance("refers", told.content, outright=True)
    means = tree.tag[head] != "WDT" and tree.lower[head] in ANAPHORS
    if means or tree.lemma[head] in STATEMENTS | INVOLVEMENT:
        return Stance("refers" if _is_known(tree, head) else "none", told.content, outright=True)
    return Stance("none") if _is_only_answered(tree, told, head) else Stance("denies", told.content, outright=True)


def _is_only_answered(tree: Tree, told: Told, head: int) -> bool:
    """Say whether what is rejected is a proposal or a thing, or somebody refuses to do something."""
    if tree.tag[head] == "WDT" or (tree.lemma[head] in ANSWERED and tree.pos[head] in ("NOUN", "PROPN")):
        return True
    cue = told.entry.cue.lemma if told.entry.cue else ""
    clause = any(tree.dep[i] in ("acl", "ccomp") for i in tree.children[head])
    if cue in ("reject", "dismiss") and tree.pos[head] == "NOUN" and not clause:
        return True
    return tree.is_verb(head) and any(tree.tag[i] == "TO" for i in tree.children[head])


def _is_statement_called(tree: Tree, told: Told) -> bool:
    """Say whether it is words that are called false: 'called the report a lie'; a murder called wrong is a murder."""
    first = next((i for i in sorted(told.content) if tree.pos[i] in ("NOUN", "PRON", "PROPN")), None)
    made_up = any(tree.lemma[i] in FALSE - EVALUATIVE for i in told.content)
    return made_up or first is None or tree.pos[first] != "NOUN" or tree.lemma[first] in STATEMENTS


def _is_known(tree: Tree, head: int) -> bool:
    """Say whether a noun can mean what was just told: 'the claim', 'any role', but not 'accusations by a cousin'."""
    return tree.pos[head] != "NOUN" or tree.tag[head] == "NN" or any(i < head for i in tree.children[head])


def head_of(tree: Tree, told: Told) -> int | None:
    """Give the word on which the rest of a content depends, passing over a preposition or conjunction that opens it."""
    tops = [i for i in sorted(told.content) if tree.head[i] not in told.content or tree.head[i] == i]
    tops = [i for i in tops if tree.pos[i] not in ("PUNCT", "ADP", "SCONJ", "CCONJ", "DET")] or tops
    return tops[0] if tops else None


def _said(tree: Tree, told: Told) -> Stance:
    """Find what is said in the negative; what merely will not be is no denial."""
    falsehood = next((i for i in sorted(told.content) if tree.lemma[i] in FALSE and _is_predicate(tree, i)), None)
    if falsehood is not None:
        return Stance("denies", told.content, outright=True)
    if any(tree.lower[i] == "true" and _has_not(tree, i) for i in told.content):
        return Stance("denies", told.content, outright=True)
    if _misses_truth(tree, told):
        return Stance("refers", told.content, outright=True)
    if _is_of_the_kind(tree, told) or _corrects(tree, told) or _disclaims(tree, told):
        return Stance("refers", told.content, outright=True)
    focus = frozenset(i for one in _negated(tree, told) for i in one)
    emphatic = bool(focus) and _is_emphatic(tree, sorted(told.content))
    return Stance("denies", focus, emphatic) if focus else Stance("claims", told.content)


def _is_emphatic(tree: Tree, tokens: Sequence[int]) -> bool:
    """Say whether a negative leaves nothing open: 'no collision of any kind', 'at no time left its waters', 'never'."""
    words = [tree.lower[i] for i in tokens]
    threes = zip(words, words[1:], words[2:], strict=False)
    return bool({"never", "whatsoever", "whatever"} & set(words)) or any(one in EMPHASIS for one in threes)


def _is_predicate(tree: Tree, token: int) -> bool:
    """Say whether something told is called so: 'it was incorrect to say', 'the report was a lie'."""
    verb = tree.head[token]
    subject = tree.child(verb, "nsubj", "nsubjpass", "expl")
    if tree.dep[token] not in ("acomp", "attr", "oprd") or is_negated(tree, verb) or subject is None:
        return False
    if any(tree.is_verb(i) and is_negated(tree, i) for i in tree.ancestors(verb)):
        return False
    return tree.lemma[subject] in STATEMENTS or tree.lower[subject] in ANAPHORS


def _has_not(tree: Tree, adjective: int) -> bool:
    verb = tree.head[adjective]
    return tree.dep[adjective] in ("acomp", "oprd") and is_negated(tree, verb)


def _misses_truth(tree: Tree, told: Told) -> bool:
    """Read 'the statement does not reflect the truth', 'this does not correspond to reality'."""
    negated = (i for i in told.content if tree.lemma[i] in ("reflect", "correspond") and is_negated(tree, i))
    return any({tree.lemma[j] for j in tree.subtree(i)} & {"truth", "reality", "fact", "situation"} for i in negated)


def _is_of_the_kind(tree: Tree, told: Told) -> bool:
    """Read 'nothing of the kind had happened', 'no such thing had been signed'."""
    words = [tree.lower[i] for i in sorted(told.content)]
    text = " ".join(words)
    return any(
        one in text for one in ("nothing of the kind", "nothing of the sort", "no such thing", "nothing like it")
    )


def _corrects(tree: Tree, told: Told) -> bool:
    """Read 'it was only fireworks', 'these were merely tests': something else is put in the place of what was told."""
    head = head_of(tree, told)
    if head is None or tree.lemma[head] != "be":
        return False
    subject = tree.child(head, "nsubj", "expl")
    what = tree.child(head, "attr")
    if subject is None or what is None or tree.lower[subject] not in ANAPHORS:
        return False
    between = {tree.lower[i] for i in range(head, what)}
    return bool(between & {"only", "just", "merely", "simply"})


def _negated(tree: Tree, told: Told) -> Iterator[list[int]]:
    """Give what is said in the negative: the verb with what it acts on, not what stands around it.

    'The soldiers had not fired a shot' says nothing against soldiers; it does against shots.
    """
    for token in sorted(told.content):
        if tree.is_verb(token) and is_negated(tree, token):
            modal = any(tree.lower[i] in MODALS and tree.dep[i] == "aux" for i in tree.children[token])
            if not modal and tree.dep[token] != "relcl":
                yield [i for i in _acted_on(tree, token) if i in told.content]
        elif tree.lower[token] in ("no", "neither", "not") and tree.pos[tree.head[token]] == "NOUN":
            noun = tree.head[token]
            verb = tree.head[noun]
            around = _acted_on(tree, verb) if tree.is_verb(verb) and tree.dep[noun] in GOALS else []
            yield [i for i in (*around, *_described(tree, noun)) if i in told.content]
        elif tree.lower[token] in ("nothing", "none", "nobody", "never") and tree.is_verb(tree.head[token]):
            yield [i for i in _acted_on(tree, tree.head[token]) if i in told.content]


def _acted_on(tree: Tree, verb: int) -> list[int]:
    """Give a verb with what it acts on or says to be there, and what hangs on it as its own complement."""
    found = [verb]
    for child in tree.children[verb]:
        is_there = tree.dep[child] == "attr" and tree.child(verb, "expl") is not None
        if tree.dep[child] in GOALS or is_there:
            found += _described(tree, child)
        elif tree.dep[child] == "xcomp":
            found += _acted_on(tree, child)
    return found


def _described(tree: Tree, noun: int) -> list[int]:
    return [noun, *(i for i in tree.children[noun] if tree.dep[i] in ("amod", "compound"))]


def judged(tree: Tree, told: Told) -> int | None:
    """Give the word for what is judged: 'condemned the raid', 'called it null and void', 'the seizure was illegal'.

    Returns:
        A noun or pronoun of the content; None where nothing is judged.
    """
    if told.silent:
        return None
    lemma = told.entry.cue.lemma if told.entry.cue else ""
    head = head_of(tree, told)
    if head is None:
        return None
    calls = any(tree.lemma[i] in JUDGEMENTS | FALSE for i in told.content)
    if lemma in PRAISING | BLAMING or (lemma in CALLING and calls):
        first = next((i for i in sorted(told.content) if tree.pos[i] in ("NOUN", "PRON", "PROPN")), None)
        return head if tree.pos[head] in ("NOUN", "PRON") else first
    if tree.lemma[head] != "be":
        return None
    what = tree.child(head, "acomp", "attr")
    subject = tree.child(head, "nsubj")
    return subject if what is not None and tree.lemma[what] in JUDGEMENTS else None


def blames(tree: Tree, told: Told) -> bool:
    """Say whether a judgement is an adverse one: 'condemned the raid', 'called the vote illegal'."""
    lemma = told.entry.cue.lemma if told.entry.cue else ""
    adverse = told.entry.act in ("accuse", "deny") or lemma in BLAMING
    return adverse or any(tree.lemma[i] in ADVERSE | FALSE for i in told.content)
