"""The way up from a happening: which word governs it, and what status that word gives to what it governs."""

from __future__ import annotations

from dragoman.analysis.events import status_words as words
from dragoman.analysis.events.governing_nouns import by_noun, by_object_verb, by_preposition, by_subject_verb
from dragoman.analysis.events.governing_verbs import VERBAL, by_verb
from dragoman.analysis.events.step import STOP, Step
from dragoman.analysis.events.verb_groups import FINITE, is_infinitive, is_inverted, is_irrealis, own_status
from dragoman.analysis.parsing.tree import Tree

# 'Wanted the crew released': the participle behind the object tells what is wanted.
WISHES = frozenset(("want", "need", "prefer", "like"))
AHEAD = frozenset(("planned", "proposed", "demanded", "threatened"))


def step_up(tree: Tree, token: int, kind: str) -> Step:
    """Give the step from a verb or noun to what governs it.

    Args:
        tree: the document's parse.
        token: the happening, or a word already passed on the way up.
        kind: PLOVER type of the happening.
    """
    if tree.head[token] == token:
        return STOP
    if tree.is_verb(token) or tree.tag[token] == "VBG":
        return _from_verb(tree, token, kind)
    return _from_noun(tree, token, kind)


def _from_verb(tree: Tree, verb: int, kind: str) -> Step:
    label, above = tree.dep[verb], tree.head[verb]
    mark = next((tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "mark"), "")
    if label == "conj":
        bare = tree.tag[verb] in ("VBD", "VBZ") and tree.tag[above] == "VB"
        strays = bare or (tree.tag[verb] in FINITE and is_infinitive(tree, above))
        return STOP if strays else Step(None, "", above, "nothing")
    if mark == "whether" or (mark in words.CONDITIONS and label == "ccomp"):
        return Step("doubted", "whether", None)
    if mark in words.CONDITIONS or (label in ("advcl", "ccomp", "dep") and is_inverted(tree, verb)):
        return Step("conditional", "condition", None)
    if _is_free_relative(tree, verb) or _opens_with_nor(tree, verb):
        return STOP
    if label == "advcl":
        return _from_adjunct(tree, verb, above, mark, kind)
    if label in ("acl", "relcl"):
        return _from_modifier(tree, verb, above, mark, kind)
    return _from_governed(tree, verb, above, kind)


def _is_free_relative(tree: Tree, verb: int) -> bool:
    """Say whether a clause stands for the thing that it tells of: 'kept to what they had agreed'."""
    return tree.dep[verb] in ("ccomp", "pcomp", "csubj") and any(
        tree.tag[i] in ("WP", "WDT") and i < verb for i in tree.children[verb]
    )


def _opens_with_nor(tree: Tree, verb: int) -> bool:
    """Say whether a clause opens with 'nor' and stands beside what it is hung on: 'nor has he called for it'."""
    return tree.subject(verb) is not None and any(
        tree.lower[i] == "nor" and tree.dep[i] in ("cc", "preconj", "advmod", "neg") and i < verb
        for i in tree.children[verb]
    )


def _from_governed(tree: Tree, verb: int, above: int, kind: str) -> Step:
    """Read what a verb, an adjective, a noun or a preposition governs, and a gerund that is subject."""
    label = tree.dep[verb]
    if label in ("ccomp", "xcomp", "oprd", "dep") and tree.pos[above] in ("NOUN", "PROPN"):
        return by_noun(tree, above, infinitive=is_infinitive(tree, verb))
    if label in ("ccomp", "xcomp", "oprd"):
        return _from_complement(tree, verb, above, kind)
    if label == "pcomp":
        return by_preposition(tree, above, verb, kind)
    if label == "csubj" and tree.tag[verb] == "VBG" and is_irrealis(tree, above):
        return Step("conditional", "subject-of-open-clause", None)
    return STOP


def _from_complement(tree: Tree, verb: int, above: int, kind: str) -> Step:
    if tree.lemma[above] == "take" and is_infinitive(tree, verb) and _takes_time(tree, above):
        return Step("happened", "took-time", above, "all")
    if tree.pos[above] == "ADJ":
        copula = tree.copula(above)
        return by_verb(tree, verb, copula, kind) if copula is not None else STOP
    return by_verb(tree, verb, above, kind) if tree.is_verb(above) else STOP


def _from_adjunct(tree: Tree, verb: int, above: int, mark: str, kind: str) -> Step:
    """Read clauses of purpose, of time, and participles that go along with what the sentence tells."""
    if not tree.is_verb(above):
        return STOP if tree.pos[above] != "ADJ" else _from_complement(tree, verb, above, kind)
    if is_infinitive(tree, verb):
        return _from_purpose(tree, verb, above, kind)
    if tree.tag[verb] == "VBG" and (not mark or (mark == "while" and tree.child(verb, "aux", "nsubj") is None)):
        wanted = _behind_preposition(tree, verb, above)
        if wanted is not None:
            return wanted
        particle = tree.child(above, "prt")
        if particle is not None and particle + 1 >= min(tree.subtree(verb)):
            return by_verb(tree, verb, above, kind)
        return Step(None, "", above, "mood") if is_irrealis(tree, above) else STOP
    return _from_time_clause(tree, verb, above, mark)


def _behind_preposition(tree: Tree, verb: int, above: int) -> Step | None:
    """Read a gerund with its own subject behind a preposition: 'all signs point to Oslo leaving the pact'."""
    first = min(tree.subtree(verb))
    for child in tree.children[above]:
        subject = tree.child(child, "pobj") if tree.dep[child] == "prep" else None
        status = words.VERBS_WITH_PREPOSITION.get((tree.lemma[above], tree.lower[child]))
        if subject is not None and status is not None and max(tree.subtree(subject)) + 1 == first:
            return Step(status, f"{tree.lemma[above]}-{tree.lower[child]}", above, "all")
    return None


def _from_purpose(tree: Tree, verb: int, above: int, kind: str) -> Step:
    """Read 'to' with a verb: what people met to talk of they did talk of, what they travelled to do was planned."""
    lemma = tree.lemma[above]
    gathered = lemma in words.GATHERING and kind == "CONSULT"
    if gathered or lemma == "use" or tree.lower[verb - 2] == "only":
        return Step(None, "", above, "all")
    if kind in VERBAL and lemma in words.ACTING_IN_WORDS and tree.child(above, "dobj", "prep") is not None:
        return Step("happened", "done-by-it", above, "all")
    if (lemma == "take" and _takes_time(tree, above)) or _goes_forward(tree, above):
        return Step("happened", "took-time" if lemma == "take" else "came-forward", above, "all")
    if any(tree.dep[i] == "mark" and tree.lower[i] == "for" for i in tree.children[verb]):
        wanted = words.VERBS_WITH_PREPOSITION.get((lemma, "for"))
        if lemma == "be" and wanted is None:
            return _judged_beforehand(tree, above)
        return Step(wanted or "planned", f"{lemma}-for", above if wanted else None, "all")
    if tree.child(above, "dobj", "nsubjpass") is not None and (lemma in words.CAUSING or lemma in words.VERBS):
        return by_verb(tree, verb, above, kind)
    governed = tree.lemma[above] == "be" or tree.lemma[above] in words.LEFT_UNDONE
    if governed or tree.child(above, "acomp") is not None:
        return by_verb(tree, verb, above, kind)
    return Step("planned", "purpose", None)


def _judged_beforehand(tree: Tree, copula: int) -> Step:
    """Read 'was wrong for him to go' and 'may be enough for him to go': judged is what was done, or what may be."""
    adjective = tree.child(copula, "acomp")
    if adjective is not None and tree.lower[adjective] in words.EVALUATIVE:
        past = tree.tag[copula] == "VBD"
        return Step("happened" if past else "conditional", "judged", copula, "mood")
    if is_irrealis(tree, copula):
        return Step("conditional", "be-for", copula, "mood")
    return Step("planned", "be-for", None, "all")


def _goes_forward(tree: Tree, verb: int) -> bool:
    """Say whether a verb only brings its purpose on: 'came forward to accuse him', 'went out of his way to praise'.

    Such phrases are implicative: who comes forward to say something says it (Karttunen 1971).
    """
    lemma = tree.lemma[verb]
    onward = any(tree.lower[i] in ("forward", "on", "out") and verb < i <= verb + 2 for i in tree.children[verb])
    if lemma in ("come", "step", "go", "rush") and onward:
        return True
    return lemma == "take" and any(
        tree.lower[i] == "to" and tree.text[j] in ("Twitter", "Facebook", "Instagram", "Telegram", "X")
        for i in tree.children[verb]
        for j in tree.children[i]
    )


def _takes_time(tree: Tree, verb: int) -> bool:
    """Say whether a verb has a length of time for its object: 'took four years to negotiate'."""
    return any(
        tree.dep[i] in ("dobj", "npadvmod", "attr") and tree.lemma[i] in words.LENGTHS for i in tree.children[verb]
    )


def _from_time_clause(tree: Tree, verb: int, above: int, mark: str) -> Step:
    """Read 'once they sign', 'until a meeting was held': what is not yet is put off to what is not yet either."""
    adverbs = (tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "advmod" and i < verb)
    conjunction = mark or next(adverbs, "")
    if conjunction not in words.TIME_CONJUNCTIONS:
        return STOP
    helpers = [i for i in tree.children[verb] if tree.lemma[i] != "have"]
    present = tree.tag[verb] in ("VBZ", "VBP") or any(tree.tag[i] in ("VBZ", "VBP") for i in helpers)
    if present:
        ahead = _looks_ahead(tree, above)
    else:
        backshifted = own_status(tree, above, negation=False).status == "planned"
        ahead = backshifted or (conjunction in ("until", "till") and _looks_ahead(tree, above))
    return Step("planned", f"{conjunction}-later", None) if ahead and (present or conjunction != "after") else STOP


def _looks_ahead(tree: Tree, verb: int) -> bool:
    """Say whether a verb is about what is to come: told so, or a verb of planning, proposing or demanding."""
    status = words.VERBS.get(tree.lemma[verb])
    if is_irrealis(tree, verb) or status in AHEAD:
        return True
    return tree.tag[verb] == "VBG" and step_up(tree, verb, "").status in AHEAD


def _from_modifier(tree: Tree, verb: int, noun: int, mark: str, kind: str) -> Step:
    """Read what stands behind a noun: an infinitive, a 'that' clause, a participle, a relative clause."""
    if is_infinitive(tree, verb):
        fronted = any(tree.lower[i] in words.FRONTING for i in (*tree.children[noun], noun))
        if fronted:
            return STOP
        if tree.lemma[noun] in ("use", "usage") or (
            tree.tag[tree.head[noun]] == "VBN" and tree.lemma[tree.head[noun]] == "use"
        ):
            return STOP
        return by_noun(tree, noun, infinitive=True)
    told = _from_participle(tree, verb, noun, kind)
    if told is not None:
        return told
    if tree.dep[verb] == "acl" and mark == "that":
        if words.NOUNS.get(tree.lemma[noun]) == "negated":
            return STOP
        return by_noun(tree, noun, infinitive=False)
    general = tree.lower[noun] in ("anyone", "whoever", "anybody") or any(
        tree.lower[i] in ("any", "every", "whichever") for i in tree.children[noun]
    )
    if tree.lower[noun] == "those" and tree.tag[verb] in ("VBZ", "VBP"):
        general = True
    return Step("conditional", "whoever", None) if general and tree.tag[verb] in ("VBZ", "VBP", "VBG") else STOP


def _from_participle(tree: Tree, verb: int, noun: int, kind: str) -> Step | None:
    """Read 'signs point to them leaving', 'has teams searching the river', 'wants the crew released'."""
    above = tree.head[noun]
    if tree.tag[verb] == "VBG" and tree.dep[noun] == "pobj" and _is_pointed_to(tree, above):
        return Step("planned", "point-to", None)
    if tree.dep[noun] != "dobj":
        return None
    if tree.tag[verb] == "VBG" and tree.lemma[above] == "have" and tree.tag[above] in ("VBZ", "VBP"):
        return Step("ongoing", "have-doing", None)
    wanted = tree.dep[verb] == "acl" and tree.tag[verb] == "VBN" and tree.lemma[above] in WISHES
    return by_verb(tree, verb, above, kind) if wanted else None


def _is_pointed_to(tree: Tree, preposition: int) -> bool:
    """Say whether a preposition is the 'to' of 'all signs point to them leaving'."""
    return tree.lower[preposition] == "to" and tree.lemma[tree.head[preposition]] == "point"


def _from_noun(tree: Tree, noun: int, kind: str) -> Step:
    label, above = tree.dep[noun], tree.head[noun]
    if label == "conj":
        return Step(None, "", above, "nothing") if tree.pos[above] in ("NOUN", "PROPN", "VERB") else STOP
    if label in ("compound", "nmod", "amod"):
        return _from_compound(tree, noun, above)
    if label in ("nsubjpass", "nsubj") and tree.is_verb(above):
        return by_subject_verb(tree, noun, above, kind)
    if label == "oprd" and tree.lemma[above] == "call":
        return STOP  # What something is called is not called for.
    if label in ("dobj", "attr", "oprd", "ccomp") and tree.is_verb(above):
        if tree.lemma[above] == "be":
            return by_subject_verb(tree, noun, above, kind)
        return by_object_verb(tree, noun, above, kind)
    if label == "pobj":
        return by_preposition(tree, above, noun, kind)
    return STOP


def _from_compound(tree: Tree, noun: int, above: int) -> Step:
    """Read 'a coup attempt', 'the ceasefire proposal', 'invasion plans'."""
    if tree.lemma[above] in words.TRANSPARENT:
        return Step(None, "", above, "all")
    status = words.NOUNS.get(tree.lemma[above])
    return by_noun(tree, above, infinitive=False) if status is not None else STOP
