"""Traits of the words that name a happening: part of speech, clause, tense and mood, voice, sentence."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.events.weighing.candidate import Candidate, Surroundings
from dragoman.analysis.parsing.tree import Tree

NOMINAL = ("NOUN", "PROPN")
DEFINITE = frozenset(("the", "this", "that", "these", "those"))
INDEFINITE = frozenset(("a", "an", "any", "some", "no", "every", "each", "another"))
MODALS = frozenset(
    ("will", "would", "can", "could", "may", "might", "should", "must", "shall", "'ll", "'d", "wo", "ca")
)
MENTAL = frozenset(
    [
        "believe",
        "think",
        "feel",
        "worry",
        "fear",
        "hope",
        "wonder",
        "know",
        "suppose",
        "imagine",
        "understand",
        "guess",
        "doubt",
        "consider",
        "want",
        "like",
    ]
)
SPEECH = frozenset(
    [
        "say",
        "tell",
        "ask",
        "add",
        "note",
        "explain",
        "claim",
        "argue",
        "suggest",
        "insist",
        "warn",
        "report",
        "announce",
        "declare",
        "write",
    ]
)
LONG, LONGER = 25, 45
CLAUSES = {
    "ROOT": "main", "ccomp": "complement", "xcomp": "infinitive", "advcl": "adverbial", "relcl": "relative",
    "acl": "participle", "pcomp": "behind-preposition", "parataxis": "main", "amod": "attribute", "conj": "joined",
}  # fmt: skip
PERSONS = {"i": "first", "we": "first", "you": "second", "my": "first", "our": "first", "your": "second"}


def trigger_traits(around: Surroundings, candidate: Candidate) -> Iterator[str]:
    """Name the traits of the verb or noun itself, its rule and its place in the clause."""
    tree, head, draft = around.tree, candidate.head, candidate.happening.first
    sort = "noun" if tree.pos[head] in NOMINAL else "verb" if tree.is_verb(head) else "other"
    yield f"sort={sort}"
    yield f"type={draft.type}"
    yield f"type={draft.type} sort={sort}"
    family = draft.rules[0].split("@")[0].split(".")
    yield f"rule={family[1]}"
    if family[1] == "statement":
        yield f"rule={'.'.join(family[1:])}"
    yield f"word={tree.lemma[head]}"
    yield f"mode={draft.mode or 'none'}"
    yield f"type={draft.type} mode={'yes' if draft.mode else 'no'}"
    for rule in draft.rules:
        if rule.startswith("events.party."):
            yield f"party-rule={rule.split('@')[0].removeprefix('events.party.')}"
    if draft.contexts:
        yield "contexts"
    if draft.alone:
        yield "alone"
    yield from (_noun_traits(tree, head) if sort == "noun" else _verb_traits(tree, head))


def _noun_traits(tree: Tree, noun: int) -> Iterator[str]:
    before = {tree.lower[i] for i in tree.children[noun] if i < noun}
    owned = any(tree.dep[i] == "poss" for i in tree.children[noun])
    marked = "owned" if owned else "definite" if before & DEFINITE else "indefinite" if before & INDEFINITE else "bare"
    yield f"noun={marked}"
    plural = tree.tag[noun] in ("NNS", "NNPS")
    yield f"noun={'plural' if plural else 'singular'}"
    if plural and marked == "bare":
        yield "noun=generic"
    role = tree.dep[noun]
    governor = tree.head[noun]
    if role == "pobj":
        yield f"noun behind {tree.lower[governor]}"
        role = "behind-preposition"
        governor = tree.head[governor]
    yield f"noun as {role}"
    if tree.is_verb(governor):
        yield f"noun with {'be' if tree.lemma[governor] == 'be' else 'verb'}"
    for preposition in ("of", "by", "on", "against", "with", "between", "for", "to"):
        if any(tree.lower[i] == preposition for i in tree.children[noun]):
            yield f"noun has {preposition}"


def _verb_traits(tree: Tree, verb: int) -> Iterator[str]:
    top = verb
    while tree.dep[top] == "conj" and tree.is_verb(tree.head[top]):
        top = tree.head[top]
    if top != verb:
        yield "verb=joined"
    clause = CLAUSES.get(tree.dep[top], "other")
    yield f"clause={clause}"
    yield f"form={tree.tag[verb]}"
    auxiliaries = [tree.lower[i] for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass", "neg")]
    finite = tree.tag[verb] in ("VBD", "VBP", "VBZ") or bool(auxiliaries and auxiliaries != ["to"])
    yield f"finite={'yes' if finite else 'no'} clause={clause}"
    for word in auxiliaries:
        if word in MODALS:
            yield f"modal={word}"
        elif word in ("not", "n't", "never", "to"):
            yield f"auxiliary={word}"
    if any(tree.dep[i] == "auxpass" for i in tree.children[verb]):
        yield "verb=passive"
    if tree.pos[verb] == "ADJ" or tree.dep[verb] == "amod":
        yield "verb=attribute"
    governor = tree.head[top]
    if clause in ("complement", "infinitive") and governor != top:
        if tree.lemma[governor] in MENTAL:
            yield "under=mental"
        elif tree.lemma[governor] in SPEECH:
            yield "under=speech"
    for child in tree.children[verb]:
        if tree.dep[child] in ("dobj", "ccomp", "xcomp", "prt", "dative", "prep", "agent", "oprd"):
            yield f"verb has {tree.dep[child]}"


def told_traits(around: Surroundings, candidate: Candidate) -> Iterator[str]:
    """Name the traits of how it is told: status, circumstances, on whose word, in what sort of sentence."""
    happening = candidate.happening
    status = happening.status
    yield f"status={status.status}"
    yield f"type={candidate.kind} real={'yes' if status.status in ('happened', 'ongoing') else 'no'}"
    for rule in status.rules[:1]:
        yield f"status-rule={rule.split('@')[0].removeprefix('events.status.')}"
    if status.background:
        yield "background"
    yield f"date={'yes' if happening.date is not None else 'no'}"
    if len(happening.tellings) > 1:
        yield "retold"
    if any(telling.figures for telling in happening.tellings):
        yield "figures"
    yield from _voice_traits(around, candidate)
    yield from _sentence_traits(around.tree, candidate)


def _voice_traits(around: Surroundings, candidate: Candidate) -> Iterator[str]:
    trigger = around.tree.parse.spans(candidate.happening.first.trigger)
    holders = around.voices.innermost(trigger)
    if not holders:
        yield "voice=document"
        return
    innermost = around.attributions[holders[0]]
    source = innermost.source.actor if innermost.source else None
    speaker = "unknown"
    if source is not None:
        involved = ("actor", candidate.actors), ("recipient", candidate.recipients)
        speaker = next((name for name, ids in involved if source in ids), "other")
    yield f"voice={speaker}"
    yield f"voice={innermost.kind}"
    yield f"voice act={innermost.act}"
    if around.voices.enclosing(holders[0]):
        yield "voice=nested"


def _sentence_traits(tree: Tree, candidate: Candidate) -> Iterator[str]:
    head = candidate.head
    number = tree.parse.sentence_of[head]
    sentence = tree.parse.sentences[number]
    inside = range(sentence.first, sentence.last)
    length = len(inside)
    yield f"sentence={'short' if length <= LONG else 'middling' if length <= LONGER else 'long'}"
    if number == 0:
        yield "sentence=first"
    if any(tree.text[i] == "?" for i in inside[-3:]):
        yield "sentence=question"
    if not any(tree.tag[i] in ("VBD", "VBP", "VBZ", "MD") for i in inside):
        yield "sentence=verbless"
    if head in tree.quoted:
        yield "trigger=quoted"
    for word in sorted({PERSONS[tree.lower[i]] for i in tree.children[head] if tree.lower[i] in PERSONS}):
        yield f"person={word}"
    above = sum(1 for i in tree.ancestors(head) if tree.is_verb(i))
    yield f"verbs-above={min(above, 4)}"
