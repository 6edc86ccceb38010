"""What a verb's own auxiliaries, negation and adverbs say of whether it came about.

Modals, tense and aspect: Huddleston and Pullum (2002), The Cambridge Grammar of the English Language, chapter 3;
negation and its scope over coordinates: chapter 9; open and remote conditionals: chapter 8, section 14.
"""

from __future__ import annotations

from dragoman.analysis.events import status_words as words
from dragoman.analysis.events.veridicality import Standing
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus

AUXILIARIES = ("aux", "auxpass")
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
MODALS = {"'ll": "will", "’ll": "will", "wo": "will", "ca": "can", "sha": "shall", "'d": "would", "’d": "would"}
PRESENT_BE = frozenset(("is", "are", "am", "'s", "'re", "'m", "been"))
# Each modal as it is, with 'not', with the perfect, and with both (Huddleston and Pullum 2002, 3.9).
BY_MODAL: dict[str, tuple[tuple[EventStatus, str], ...]] = {
    "will": (("planned", "future"), ("negated", "will-not"), ("planned", "future"), ("negated", "will-not")),
    "would": (("conditional", "would"), ("negated", "would-not"), *(("negated", "counterfactual"),) * 2),
    "may": (("conditional", "may"), *(("doubted", "may-have"),) * 3),
    "can": (("conditional", "could"), ("negated", "could-not"), ("doubted", "could-have"), ("negated", "could-not")),
    "must": (("demanded", "obligation"), ("negated", "must-not"), *(("doubted", "must-have"),) * 2),
    "should": (("demanded", "obligation"), ("negated", "must-not"), *(("negated", "should-have"),) * 2),
}
BY_MODAL |= {"shall": BY_MODAL["will"], "might": BY_MODAL["may"], "could": BY_MODAL["can"]}
FINITE = frozenset(("VBD", "VBZ", "VBP"))
OCCASIONS = frozenset(("circumstance", "condition", "time", "point", "stage", "moment"))
# Forms that are present, past and participle at once, so that a parse may take a past for a base form.
UNCHANGING = words.listed(
    "hit cut put shut set let quit spread beat bid burst cast cost hurt rid split thrust upset read shed"
)


def operators(tree: Tree, verb: int) -> list[int]:
    """Give a verb's auxiliaries, those included that it shares with the verb it is joined to.

    In "will meet and sign" and "was seized and burnt" the second verb, in the same form and without a subject of its
    own, shares the auxiliaries of the first.
    """
    own = [i for i in tree.children[verb] if tree.dep[i] in AUXILIARIES]
    while not own and tree.dep[verb] == "conj" and tree.child(verb, *SUBJECTS) is None:
        first = tree.head[verb]
        base = tree.tag[first] == "VB" and tree.lower[verb] == tree.lemma[verb]
        if not base and (tree.tag[first] != tree.tag[verb] or tree.tag[verb] in FINITE):
            break
        verb = first
        own = [i for i in tree.children[verb] if tree.dep[i] in AUXILIARIES]
    return own


def is_infinitive(tree: Tree, verb: int) -> bool:
    """Say whether a verb is an infinitive with 'to', its own or shared."""
    return any(tree.tag[i] == "TO" for i in operators(tree, verb))


def is_negated(tree: Tree, verb: int) -> bool:
    """Say whether a verb is denied: by 'not', 'never', 'nor', 'no longer', or by a 'no' on its subject or object.

    'Not only' adds and denies nothing, and what did 'not happen until Monday' happened on Monday.
    """
    if any(_is_negator(tree, verb, i) for i in tree.children[verb]):
        return not _waits(tree, verb)
    if _follows_nor(tree, verb) or _is_towards_nobody(tree, verb):
        return True
    return any(tree.dep[i] in ("nsubj", "nsubjpass", "dobj", "attr") and is_no(tree, i) for i in tree.children[verb])


def is_no(tree: Tree, noun: int) -> bool:
    """Say whether a noun phrase is negative: 'no talks', 'neither side', 'none of them', 'no further talks'."""
    if tree.lower[noun] in words.NEGATIVE_WORDS:
        return True
    own = any(
        tree.lower[i] in ("no", "neither", "zero") and tree.dep[i] in ("det", "preconj", "neg") and i < noun
        for i in tree.children[noun]
    )
    first = noun
    while not own and tree.dep[first] == "conj" and _joiner(tree, first) in ("or", "nor"):
        first = tree.head[first]
        own = is_no(tree, first)
    return own


def own_status(tree: Tree, verb: int, *, negation: bool = True) -> Standing:
    """Read a verb's status off its own verb group and the condition that hangs on it.

    Args:
        tree: the document's parse.
        verb: the verb.
        negation: whether to read its negation; not where its meaning has been reckoned with already.
    """
    negated = negation and is_negated(tree, verb)
    reading = _by_auxiliaries(tree, verb, negated)
    for child in tree.children[verb]:
        lower = tree.lower[child]
        if lower in words.NEARLY and not is_past(tree, verb):
            continue
        if lower in words.ADVERBS and tree.dep[child] == "advmod" and child < verb:
            reading = reading.under(words.ADVERBS[tree.lower[child]], "adverb")
    open_now = reading.status not in ("happened", "negated") or tree.tag[verb] in ("VBZ", "VBP", "VB")
    if open_now and any(is_condition(tree, i) for i in tree.children[verb]):
        reading = reading.under("conditional", "condition-on-it")
    return reading


def is_condition(tree: Tree, clause: int) -> bool:
    """Say whether a clause is a condition: with 'if' or 'unless', but not 'even if' and 'as if'; or inverted."""
    if tree.dep[clause] == "prep" and tree.lower[clause] in ("provided", "barring", "unless"):
        return True
    if tree.dep[clause] != "advcl":
        return False
    for mark in tree.children[clause]:
        if tree.dep[mark] in ("mark", "advmod", "prep") and tree.lower[mark] in words.CONDITIONS:
            return tree.lower[max(mark - 1, 0)] not in ("even", "as")
    return is_inverted(tree, clause)


def is_inverted(tree: Tree, clause: int) -> bool:
    """Say whether a clause is a condition without 'if': 'should Paris refuse', 'had they met' (Quirk et al. 15.36)."""
    subject = tree.child(clause, *SUBJECTS)
    sentence = tree.parse.sentences[tree.parse.sentence_of[clause]]
    return subject is not None and any(
        tree.lower[i] in ("should", "had", "were")
        and i < subject
        and (i == sentence.first or tree.lower[i - 1] in (",", "that", "and", "but", "“", '"'))
        for i in operators(tree, clause)
    )


def is_past(tree: Tree, verb: int) -> bool:
    """Say whether a verb is told in the past or the perfect, so that it cannot be about a day to come."""
    helpers = operators(tree, verb)
    if any(tree.tag[i] in ("MD", "TO") for i in helpers):
        return False
    return tree.tag[verb] == "VBD" or any(
        tree.lower[i] in ("was", "were", "had", "has", "have", "did") for i in helpers
    )


def is_irrealis(tree: Tree, verb: int) -> bool:
    """Say whether a verb is told as future, possible, wanted or conditional."""
    return own_status(tree, verb, negation=False).status not in ("happened", "ongoing") or is_infinitive(tree, verb)


def _by_auxiliaries(tree: Tree, verb: int, negated: bool) -> Standing:
    helpers = operators(tree, verb)
    modal = next((MODALS.get(tree.lower[i], tree.lower[i]) for i in helpers if tree.tag[i] == "MD"), "")
    perfect = any(tree.lemma[i] == "have" or tree.lower[i] in ("'ve", "have") for i in helpers)
    start = Standing()
    if modal:
        return _by_modal(tree, verb, modal, perfect=perfect, negated=negated)
    if any(tree.tag[i] == "TO" for i in helpers):
        if tree.dep[verb] == "ROOT":
            start = start.now("planned", "headline-infinitive")
    elif not helpers and _is_imperative(tree, verb):
        start = start.now("demanded", "imperative")
    elif not helpers and _is_subjunctive(tree, verb):
        start = start.now("demanded", "subjunctive")
    elif _is_progressive(tree, verb, helpers):
        start = start.now("ongoing", "progressive")
    return start.now("negated", "negation") if negated else start


def _by_modal(tree: Tree, verb: int, modal: str, *, perfect: bool, negated: bool) -> Standing:
    """Look a modal up with its perfect and its negation; 'would' is a future where it is reported, else a condition."""
    if modal == "would" and not perfect and not negated and _is_putative(tree, verb):
        return Standing().now("happened", "judged")
    if modal == "would" and not perfect and not negated and _is_repeated(tree, verb):
        return Standing().now("happened", "used-to")
    if modal == "would" and not perfect and not negated and _is_reported(tree, verb):
        return Standing().now("planned", "future-in-the-past")
    forms = BY_MODAL.get(modal, BY_MODAL["should"])
    status, rule = forms[2 * perfect + negated]
    return Standing().now(status, rule)


def _is_repeated(tree: Tree, verb: int) -> bool:
    """Read 'at times he would meet them': with how often, 'would' tells of a past habit (Quirk et al. 1985, 4.57)."""
    for child in tree.children[verb]:
        if tree.lower[child] in ("often", "sometimes", "frequently", "occasionally", "regularly"):
            return True
        inner = tree.child(child, "pobj") if tree.lower[child] == "at" else None
        if inner is not None and tree.lower[inner] == "times":
            return True
    return False


def _is_putative(tree: Tree, verb: int) -> bool:
    """Read 'it is strange that he would leave': such a 'would' tells of what is judged (Quirk et al. 1985, 14.25)."""
    above = tree.head[verb]
    judged = above if tree.pos[above] == "ADJ" else tree.child(above, "acomp")
    return tree.dep[verb] == "ccomp" and judged is not None and tree.lower[judged] in words.EVALUATIVE


def _is_titular(tree: Tree, verb: int) -> bool:
    """Say whether a participle is all the verb that its sentence has: 'Police investigating blast'."""
    if tree.dep[verb] == "ROOT":
        return tree.child(verb, "nsubj") is not None
    above = tree.head[verb]
    return tree.dep[verb] == "acl" and tree.dep[above] == "ROOT" and verb == above + 1


def _is_progressive(tree: Tree, verb: int, helpers: list[int]) -> bool:
    """Read 'is attacking', 'has been attacking' and 'is being attacked'; 'was attacking' is over when it is told."""
    lower = [tree.lower[i] for i in helpers]
    if tree.tag[verb] == "VBG":
        titled = not lower and _is_titular(tree, verb)
        return titled or any(word in PRESENT_BE for word in lower)
    return "being" in lower and any(word in PRESENT_BE for word in lower)


def _is_imperative(tree: Tree, verb: int) -> bool:
    """Say whether a base form without a subject opens its sentence or its quotation."""
    if tree.tag[verb] != "VB" or tree.dep[verb] not in ("ROOT", "ccomp") or tree.child(verb, *SUBJECTS) is not None:
        return False
    first = min(tree.subtree(verb))
    sentence = tree.parse.sentences[tree.parse.sentence_of[verb]]
    while first < verb and (tree.pos[first] == "PUNCT" or tree.dep[first] in ("advmod", "intj", "cc", "neg", "aux")):
        first += 1
    return first == verb and (verb - sentence.first <= 3 or verb in tree.quoted)


def _is_subjunctive(tree: Tree, verb: int) -> bool:
    """Say whether a base form has a subject in the singular: '(demands that) the minister resign'.

    Only the mandative subjunctive drops the ending there (Huddleston and Pullum 2002, 11.1.1).
    """
    subject = tree.child(verb, "nsubj")
    if tree.tag[verb] != "VB" or tree.dep[verb] != "ccomp" or subject is None or tree.lemma[verb] in UNCHANGING:
        return False
    return tree.tag[subject] in ("NN", "NNP") and subject < verb and tree.child(subject, "conj") is None


def _is_reported(tree: Tree, verb: int) -> bool:
    """Say whether 'would' is the future of a past saying: 'said it would attack' (backshift)."""
    above = verb
    while tree.dep[above] in ("conj", "xcomp", "ccomp", "advcl", "acl"):
        that = any(tree.lower[i] == "that" and tree.dep[i] == "mark" for i in tree.children[above])
        if tree.dep[above] == "ccomp" or (tree.dep[above] == "acl" and that):
            return True
        above = tree.head[above]
    return False


def _is_negator(tree: Tree, verb: int, child: int) -> bool:
    lower = tree.lower[child]
    following = tree.lower[child + 1] if child + 1 < len(tree) else ""
    if lower == "longer" or (lower in ("no", "any") and following == "longer"):
        return any(tree.lower[i] == "no" for i in (child, child - 1)) and child < verb
    if tree.dep[child] == "neg" or lower in ("not", "n't", "never", "n’t"):
        before = tree.lower[max(child - 1, 0)]
        alternative = before == "or" and tree.lower[max(child - 2, 0)] == "whether"
        return following not in words.FOCUSING and before != "why" and not alternative
    return lower in ("nor", "neither") and tree.dep[child] in ("cc", "preconj", "advmod") and child < verb


def _is_towards_nobody(tree: Tree, verb: int) -> bool:
    """Read 'apologised to nobody', 'under no circumstances': a negative phrase denies its clause.

    Quirk et al. (1985, 10.58) on non-assertive clauses after such phrases; 'in no time' and 'with no warning' only say
    how something was done.
    """
    for child in tree.children[verb]:
        inner = tree.child(child, "pobj") if tree.dep[child] in ("prep", "dative") else None
        if inner is None:
            continue
        alone = tree.lower[inner] in ("nobody", "none", "noone") or tree.lower[inner - 1 : inner + 1] == ["no", "one"]
        if alone and tree.lower[child] in ("to", "on", "from", "against", "with", "for"):
            return True
        if tree.lower[child] in ("under", "at") and tree.lemma[inner] in OCCASIONS and is_no(tree, inner):
            return True
    return False


def _waits(tree: Tree, verb: int) -> bool:
    """Say whether 'until' lifts a negation in the past: 'did not meet until Monday'."""
    past = any(tree.lower[i] in ("did", "was", "were", "had") for i in operators(tree, verb))
    return past and any(
        tree.lower[i] == "until" and tree.parse.tokens[i + 1].ent_type_ in ("DATE", "TIME")
        for i in tree.subtree(verb)
        if i > verb and i + 1 < len(tree)
    )


def _follows_nor(tree: Tree, verb: int) -> bool:
    """Say whether the verb is a later member of 'neither ... nor' or of 'not ... or'."""
    if tree.dep[verb] != "conj":
        return False
    joiner = _joiner(tree, verb)
    if joiner == "nor":
        return True
    shares = tree.child(verb, *SUBJECTS) is None
    return joiner == "or" and shares and is_negated(tree, tree.head[verb])


def _joiner(tree: Tree, member: int) -> str:
    """Give the last conjunction before a joined word."""
    before = [i for i in tree.children[tree.head[member]] if tree.dep[i] == "cc" and i < member]
    return tree.lower[before[-1]] if before else ""
