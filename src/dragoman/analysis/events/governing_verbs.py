"""What a verb, or an adjective with 'be', says of the clause or infinitive that it governs."""

from __future__ import annotations

from dragoman.analysis.events import status_words as words
from dragoman.analysis.events.step import STOP, Step, is_harmful, verb_phrase
from dragoman.analysis.events.verb_groups import (
    FINITE,
    SUBJECTS,
    is_infinitive,
    is_irrealis,
    is_negated,
    operators,
    own_status,
)
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus

SELVES = frozenset(("he", "she", "it", "they", "we", "i"))
# What is done in words is done by what brings the words before people.
VERBAL = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))
WANTING = frozenset(("planned", "proposed", "demanded"))


def by_verb(tree: Tree, clause: int, verb: int, kind: str) -> Step:
    """Give the step from the verb of a governed clause to the verb above it.

    Args:
        tree: the document's parse.
        clause: the verb of the governed clause, infinitive or participle.
        verb: the verb above it.
        kind: PLOVER type of the happening: what is promised against somebody is a threat.
    """
    found = (
        _by_frame(tree, clause, verb, kind) or _by_outcome(tree, clause, verb) or _by_acting(tree, clause, verb, kind)
    )
    if found is None:
        found = _by_table(tree, clause, verb, kind)
    if found is not None:
        return found
    lemma = tree.lemma[verb]
    if lemma in words.CARRIED_OUT and not _is_finite(tree, clause):
        return Step("happened", "carried-out", verb, "all")
    if lemma in words.REPORTING or _is_finite(tree, clause):
        open_content = is_negated(tree, verb) and lemma in words.REPORTING and lemma not in words.FACTIVE
        return Step("doubted", "not-said", None) if open_content else STOP
    return Step("planned", "infinitive", verb, "all") if is_infinitive(tree, clause) else Step(None, "", verb, "all")


def _by_frame(tree: Tree, clause: int, verb: int, kind: str) -> Step | None:
    """Read what a verb says with a predicate or an infinitive: 'is ready to', 'is to', 'has to', 'is going to'."""
    lemma = tree.lemma[verb]
    if clause < verb and tree.dep[clause] == "ccomp" and _stands_apart(tree, clause, verb):
        return STOP
    if lemma == "be" or tree.child(verb, "acomp", "oprd") is not None:
        found = _by_predicate(tree, clause, verb, kind)
        if found is not None:
            return found
    if lemma == "have" and is_infinitive(tree, clause):
        return _by_have(tree, verb, kind)
    if lemma == "have" and tree.tag[clause] == "VBG" and tree.tag[verb] in ("VBZ", "VBP"):
        return Step("ongoing", "have-doing", verb, "all")
    if lemma == "go" and tree.tag[verb] == "VBG" and is_infinitive(tree, clause):
        return Step("planned", "going-to", verb, "all")
    return None


def _by_acting(tree: Tree, clause: int, verb: int, kind: str) -> Step | None:
    """Read 'voted to endorse', which endorses, and 'support banning', which leaves it to others."""
    if kind in VERBAL and tree.lemma[verb] in words.ACTING_IN_WORDS and is_infinitive(tree, clause):
        return Step("happened", "done-by-it", verb, "all")
    gerund = tree.tag[clause] == "VBG" and tree.child(clause, "aux", *SUBJECTS) is None
    if gerund and tree.lemma[verb] in words.BACKING - {"welcome"} and tree.head[clause] == verb:
        return Step("proposed", "backed", verb, "all")
    return None


def _stands_apart(tree: Tree, clause: int, verb: int) -> bool:
    """Say whether a semicolon parts two clauses that the parse has made one: 'they left; it is not clear why'."""
    return any(tree.text[i] == ";" for i in range(clause, verb))


def _by_outcome(tree: Tree, clause: int, verb: int) -> Step | None:
    """Read what a verb says of the outcome: 'failed to', 'ruled out', 'continue to', 'stopped'."""
    phrase, lemma = verb_phrase(tree, verb), tree.lemma[verb]
    if phrase in words.PARTICLE_CANCELLING or lemma in words.LEFT_UNDONE:
        if not is_negated(tree, verb):
            return Step("negated", "left-undone", verb, "mood")
        return Step("conditional" if phrase in words.LEFT_OPEN else "happened", "did-not-fail", verb, "mood")
    if lemma in words.GOING_ON:
        return Step("ongoing", "going-on", verb, "all")
    if lemma in words.BREAKING_OFF and tree.tag[clause] == "VBG":
        unbroken = is_infinitive(tree, verb) or is_irrealis(tree, verb)
        return Step("ongoing" if unbroken else "happened", "broken-off", None)
    return None


def by_adjective(tree: Tree, adjective: int, kind: str) -> EventStatus | None:
    """Give the status that an adjective lends to the infinitive, clause or 'of' phrase behind it."""
    lower = tree.lower[adjective]
    if lower in words.OFFERING and not is_harmful(kind):
        return "proposed"
    return words.ADJECTIVES.get(lower)


def _by_predicate(tree: Tree, clause: int, verb: int, kind: str) -> Step | None:
    """Read 'is ready to', 'is unclear whether', 'it is not true that', 'is to', 'has been unable to'."""
    adjective = tree.child(verb, "acomp", "oprd", "advmod")
    if tree.head[clause] != verb and tree.pos[tree.head[clause]] == "ADJ":
        adjective = tree.head[clause]
    if adjective is not None and tree.pos[adjective] in ("ADJ", "VERB", "ADV"):
        found = _by_predicative(tree, clause, verb, adjective, kind)
        if found is not None:
            return found
    if tree.lemma[verb] != "be" or not is_infinitive(tree, clause):
        return None
    if tree.has_child(verb, "yet", "still"):
        return Step("negated", "yet-to", None)
    subject = tree.child(verb, "attr") or tree.child(verb, "nsubj")
    named = words.NOUNS.get(tree.lemma[subject]) if subject is not None else None
    return Step(named or "planned", "is-to", verb, "all")


def _by_predicative(tree: Tree, clause: int, verb: int, adjective: int, kind: str) -> Step | None:
    """Read what the adjective behind 'be' says of its clause; an adverb that says nothing of it is passed over."""
    lower, negated, infinitive = tree.lower[adjective], is_negated(tree, verb), is_infinitive(tree, clause)
    judged = lower in words.EVALUATIVE and tree.tag[verb] == "VBD" and tree.child(verb, "nsubj") is not None
    if infinitive and not negated and (lower in words.FACTIVE_FEELINGS or judged):
        return Step("happened", f"{lower}-to", verb, "all")
    degree = _by_degree(tree, adjective, verb, negated=negated) if infinitive else None
    if degree is not None:
        return degree
    if lower in words.TRUE | words.UNKNOWN and (negated or lower.startswith("un")):
        return Step("denied" if lower in words.TRUE else "doubted", f"not-{lower}", None)
    status = by_adjective(tree, adjective, kind)
    if status is None:
        return None if tree.dep[adjective] == "advmod" else Step("planned" if infinitive else None, lower, None)
    undone = status in ("negated", "denied", "doubted")
    if undone and negated:
        return Step(None, "", verb, "mood")
    return Step(status, lower, verb, "mood" if undone else "all")


def _by_degree(tree: Tree, adjective: int, verb: int, *, negated: bool) -> Step | None:
    """Read 'was able to leave', 'too weak to attack', 'not enough to stop it', 'lucky enough to escape'."""
    if tree.lower[adjective] in words.ABLE:
        past = tree.tag[verb] in ("VBD", "VBN")
        return Step("happened" if past else "conditional", "able-to", verb, "all")
    degrees = {tree.lower[adjective], *(tree.lower[i] for i in tree.children[adjective])}
    if "too" in degrees:
        return Step(None if negated else "negated", "too", verb, "mood")
    if "enough" not in degrees:
        return None
    if negated:
        return Step("negated", "not-enough", verb, "mood")
    return Step("happened" if tree.tag[verb] == "VBD" else "conditional", "enough", verb, "all")


def _by_have(tree: Tree, verb: int, kind: str) -> Step:
    """Read 'has yet to sign', 'has to respond', 'does not have to pay', 'has had to leave'."""
    if tree.has_child(verb, "yet", "still"):
        return Step("negated", "yet-to", None)
    if is_negated(tree, verb):
        return Step("negated", "need-not", verb, "mood")
    if tree.tag[verb] in ("VBD", "VBN"):
        return Step("happened", "had-to", verb, "all")
    subject = tree.child(verb, "nsubj")
    if subject is not None and tree.lower[subject] in SELVES and _spoken_by_itself(tree, verb):
        return Step("threatened" if is_harmful(kind) else "planned", "bound-by-own-word", verb, "mood")
    return Step("demanded", "has-to", verb, "mood")


def _by_table(tree: Tree, clause: int, verb: int, kind: str) -> Step | None:
    """Look a verb up among those that promise, warn, plan, propose, demand, threaten, deny and doubt."""
    lemma = tree.lemma[verb]
    if (
        lemma in words.WARNING
        and _spoken_by_itself(tree, clause)
        and (is_infinitive(tree, clause) or _has_modal(tree, clause))
    ):
        return Step("threatened", "warned-of-own-deed", verb, "all")
    status = words.VERBS.get(lemma)
    if status is None or (status in WANTING and _is_told_as_past(tree, clause)):
        return None
    if status in WANTING and lemma in words.REPORTING and not _is_wanted(tree, clause):
        return None
    if lemma in words.PROMISING and is_harmful(kind):
        status = "threatened"
    if lemma == "want" and tree.child(clause, "nsubj") is not None and is_infinitive(tree, clause):
        status = "demanded"
    if status == "denied" and is_left_open(tree, verb):
        return Step("doubted", "neither-confirmed", verb, "nothing")
    if lemma == "allege" and tree.child(verb, "auxpass") is None:
        return STOP
    if status in ("denied", "doubted"):
        return Step(None, "", verb, "mood") if is_negated(tree, verb) else Step(status, lemma, verb, "mood")
    return Step(status, lemma, verb, "all")


def is_left_open(tree: Tree, verb: int) -> bool:
    """Say whether a denial stands beside a confirmation: 'would neither confirm nor deny', 'to confirm or deny'."""
    beside = tree.head[verb] if tree.dep[verb] == "conj" else tree.child(verb, "conj")
    return tree.lemma[verb] == "deny" and beside is not None and tree.lemma[beside] == "confirm"


def _is_wanted(tree: Tree, clause: int) -> bool:
    """Say whether a clause is an infinitive, a participle or a mandative subjunctive: 'insisted that it withdraw'."""
    helpers = operators(tree, clause)
    if any(tree.lower[i] == "should" for i in helpers):
        return True
    finite = any(tree.tag[i] in (*FINITE, "MD") for i in helpers)
    return tree.tag[clause] in ("VB", "VBG") and not finite


def _is_told_as_past(tree: Tree, clause: int) -> bool:
    """Say whether a clause has a finite past or perfect: what was planned or asked cannot have been."""
    if tree.dep[clause] == "ccomp" and not operators(tree, clause):
        wanted = tree.lemma[tree.head[clause]] == "want"
        if tree.tag[clause] == "VBN" or wanted:
            # 'Wanted them deported': a bare participle has no tense, and 'want' no finite clause.
            return False
    return (
        tree.tag[clause] in ("VBD", "VBN")
        and not is_infinitive(tree, clause)
        and (
            own_status(tree, clause, negation=False).status == "happened" and not _is_passive_subjunctive(tree, clause)
        )
    )


def _is_passive_subjunctive(tree: Tree, clause: int) -> bool:
    return any(tree.lower[i] == "be" for i in operators(tree, clause))


def _is_finite(tree: Tree, clause: int) -> bool:
    helpers = operators(tree, clause)
    return tree.tag[clause] in FINITE or any(tree.tag[i] in FINITE or tree.tag[i] == "MD" for i in helpers)


def _has_modal(tree: Tree, clause: int) -> bool:
    return any(tree.tag[i] == "MD" for i in operators(tree, clause)) or tree.lemma[clause] == "have"


def _spoken_by_itself(tree: Tree, clause: int) -> bool:
    """Say whether a clause is about its own speaker, as far as a pronoun tells: 'warned that it would strike'."""
    subject = tree.child(clause, *SUBJECTS)
    above = clause
    while subject is None and tree.dep[above] == "conj":
        above = tree.head[above]
        subject = tree.child(above, *SUBJECTS)
    if subject is None:
        return is_infinitive(tree, clause) and tree.child(tree.head[clause], "dobj") is None
    return tree.lower[subject] in SELVES
