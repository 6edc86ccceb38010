"""Finding what is expected: every verb and noun of happening that a word of planning, hoping or demanding governs."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.candidates import Candidate, condition_of, words_of
from dragoman.analysis.affairs.expectations.deadlines import find_deadlines
from dragoman.analysis.affairs.expectations.doers import doers
from dragoman.analysis.affairs.expectations.framing import Ahead, by_itself, is_dated
from dragoman.analysis.affairs.expectations.governors import (
    accepted,
    joined,
    looked_forward_to,
    menaced,
    reserved,
    set_apart,
    subjunctive,
    unhesitating,
    wanted_from,
)
from dragoman.analysis.affairs.expectations.senses import expects_nothing, forecast_of, parted
from dragoman.analysis.affairs.expectations.words import (
    ASSURANCES,
    ENMITY,
    FRAMING,
    GOVERNORS,
    HAPPENINGS,
    HOSTILE,
    HOSTILE_THINGS,
    OVER_ANYTHING,
    READY,
    SCHEDULING,
    SETTLED,
    THREATENED_THINGS,
    UPCOMING,
    WARNED_OF,
    Footing,
)
from dragoman.analysis.events.clauses import Clause, has_to
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_condition, is_irrealis
from dragoman.analysis.parsing.tree import Tree

Found = tuple[Footing, str, int]
REAL = frozenset(("happened", "ongoing"))
STANDING = frozenset((
    "speak-of", "warn-of", "present", "subjunctive", "arranged", "expects", "accept", "scheduled", "due-there",
    "want-from", "look-forward", "reserve", "menace", "unhesitating",
))  # fmt: skip
"""Rules that have reckoned themselves with what the text says of whether it comes about."""
REFRAINING = frozenset(("promised", "demanded", "threatened"))
"""Footings on which somebody may be to leave something undone: 'agreed not to', 'urged them not to'."""
QUESTION_WORDS = frozenset(("WP", "WDT", "WRB", "WP$"))
FIRST_PERSON = frozenset(("i", "we"))
NOT_OVER_NOUNS = frozenset(
    ("expect", "decide", "set", "require", "ask", "call", "tell", "press", "about", "appeal", "want", "advise")
)
"""Words that govern what is to be done as a clause only; with a noun they mean another thing ("called it a farce")."""


def find_candidates(tree: Tree, parties: Parties, ahead: Ahead) -> Iterator[Candidate]:
    """Find what is expected, in reading order.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        ahead: its times to come.
    """
    for head in range(len(tree)):
        found = None
        if tree.is_verb(head):
            if tree.dep[head] not in ("aux", "auxpass", "amod") and _has_content(tree, head, ahead):
                found = _verb(tree, parties, head) or by_itself(tree, parties, head, ahead)
        elif tree.pos[head] == "NOUN":
            found = _noun(tree, parties, head) or wanted_from(tree, parties, head)
            found = found or looked_forward_to(tree, parties, head)
            found = found or _arranged(tree, head, ahead) or _awaited(tree, head, ahead)
        elif tree.lower[head] == "due":
            found = _due(tree, parties, head, ahead)
        if found is not None:
            candidate = _candidate(tree, parties, head, *found)
            if candidate is not None:
                yield candidate
        yield from find_deadlines(tree, parties, head, ahead.dated)


def _has_content(tree: Tree, head: int, ahead: Ahead) -> bool:
    """Say whether a verb says what is done: 'to do the same' does, and 'will be back in Rome on Friday'."""
    if tree.lemma[head] == "do":
        return tree.child(head, "dobj") is not None and has_to(tree, head)
    placed = tree.lemma[head] == "be" and tree.child(head, "attr", "acomp") is None
    return tree.lemma[head] not in ("be", "have") or (placed and is_dated(tree, head, ahead.dated))


def _due(tree: Tree, parties: Parties, head: int, ahead: Ahead) -> Found | None:
    """Read 'the premier is due in Seoul on Monday'."""
    copula = tree.copula(head)
    if copula is None or tree.child(head, "xcomp") is not None or tree.tag[copula] not in ("VBZ", "VBP"):
        return None
    timed = is_dated(tree, copula, ahead.dated) and not tree.is_negated(copula)
    return ("planned", "due-there", head) if timed and doers_named(parties, Clause(tree, copula).subject) else None


def _arranged(tree: Tree, head: int, ahead: Ahead) -> Found | None:
    """Read 'a fifth round, planned for May', 'the summit scheduled for June', 'the upcoming vote on 3 May'."""
    if tree.lemma[head] not in HAPPENINGS or tree.dep[head] in ("compound", "nmod"):
        return None
    if tree.dep[head] in ("nsubj", "nsubjpass") and is_irrealis(tree, tree.head[head]):
        return None  # 'The meeting, scheduled for Friday, will go ahead' is told by its verb.
    for child in tree.children[head]:
        behind = tree.dep[child] == "acl" and tree.tag[child] == "VBN" and tree.lemma[child] in SCHEDULING
        before = tree.dep[child] == "amod" and tree.lower[child] in UPCOMING
        if (behind and is_dated(tree, child, ahead.dated)) or (before and is_dated(tree, head, ahead.later)):
            return "planned", "arranged", head
    return None


def _awaited(tree: Tree, head: int, ahead: Ahead) -> Found | None:
    """Read 'expects talks in January': without its date a noun that is expected may be anything."""
    verb = tree.head[head]
    expects = tree.dep[head] == "dobj" and tree.lemma[verb] in ("expect", "await", "plan", "schedule")
    if not expects or tree.lemma[head] not in HAPPENINGS or not is_dated(tree, verb, ahead.later):
        return None
    return ("planned", "expects", verb) if climb(tree, verb, "AGREE").status in REAL else None


def _noun(tree: Tree, parties: Parties, head: int) -> Found | None:
    """Read 'demanded an apology', 'calls for a truce', 'the threat of sanctions', 'vowed retaliation'."""
    step = step_up(tree, head, "AGREE")
    if step.rule == "warned-of" and tree.lemma[head] in WARNED_OF:
        subject = Clause(tree, step.to).subject if step.to is not None else None
        return ("threatened", "warn-of", step.to) if step.to is not None and parties.of(subject) else None
    if step.status is None or step.rule not in GOVERNORS or step.rule in FRAMING or step.rule in NOT_OVER_NOUNS:
        return None
    governor = step.to if step.to is not None else tree.head[head]
    footing = "threatened" if step.status == "threatened" else GOVERNORS[step.rule]
    if step.rule == "due" and not _is_due(tree, head):
        return None
    if step.rule.startswith("noun-") and tree.dep[head] in ("compound", "nmod", "amod"):
        return None
    if step.rule.startswith("noun-") and tree.dep[head] == "pobj" and tree.lower[tree.head[head]] not in ("for", "of"):
        return None
    if footing == "promised" and tree.lemma[head] in HOSTILE_THINGS:
        footing = "threatened"
    if tree.lemma[head] not in HAPPENINGS:
        threat = footing == "threatened" and tree.lemma[head] in THREATENED_THINGS
        named = step.rule in OVER_ANYTHING and tree.dep[head] in ("dobj", "pobj", "conj") and not parties.of(head)
        if not threat and not named:
            return None
    return footing, step.rule, governor


def _is_due(tree: Tree, noun: int) -> bool:
    """Read 'elections are due in May', but leave 'the visit is due to begin' to the verb."""
    copula = tree.head[noun]
    inner = [i for child in tree.children[copula] if tree.dep[child] == "acomp" for i in tree.children[child]]
    return tree.dep[noun] in ("nsubj", "nsubjpass") and not any(tree.dep[i] == "xcomp" for i in inner)


def _verb(tree: Tree, parties: Parties, head: int) -> Found | None:
    """Read the word right above a verb: 'plans to meet', 'hopes that they will', 'assurances that it would reopen'."""
    step = step_up(tree, head, "ASSAULT" if tree.lemma[head] in ENMITY else "AGREE")
    found = _spoken_of(tree, parties, head) or _assured(tree, head) or _ready(tree, parties, head)
    found = found or accepted(tree, head) or set_apart(tree, head) or subjunctive(tree, head)
    found = found or looked_forward_to(tree, parties, head) or reserved(tree, head) or menaced(tree, parties, head)
    found = found or unhesitating(tree, parties, head)
    if found is not None:
        return found
    first = joined(tree, head)
    if first is not None:
        return _verb(tree, parties, first)
    if step.status is None or step.rule not in GOVERNORS or step.rule in FRAMING:
        return None
    governor = step.to if step.to is not None else tree.head[head]
    footing = "threatened" if step.status == "threatened" else GOVERNORS[step.rule]
    if step.rule == "warned-of-own-deed" and tree.lemma[head] not in HOSTILE:
        return None
    if step.rule in ("offer", "noun-offer") and not has_to(tree, head):
        return None
    return _over_clause(tree, head, governor, footing, step.rule)


def _spoken_of(tree: Tree, parties: Parties, head: int) -> Found | None:
    """Read 'spoke of cutting aid': whoever speaks of what he would do plans it, or threatens with it."""
    preposition = tree.head[head]
    verb = tree.head[preposition]
    if tree.dep[head] != "pcomp" or tree.tag[head] != "VBG" or tree.lower[preposition] not in ("of", "about"):
        return None
    if tree.lemma[verb] not in ("speak", "talk") or climb(tree, verb, "CONSULT").status not in ("happened", "ongoing"):
        return None
    subject = Clause(tree, verb).subject
    if subject is None or not parties.of(subject):
        return None
    return ("threatened" if tree.lemma[head] in HOSTILE else "planned"), "speak-of", verb


def _assured(tree: Tree, head: int) -> Found | None:
    """Read 'the assurance that the crossing will reopen'; the parse may hang the clause on the verb before the noun."""
    above = tree.head[head]
    noun = tree.child(above, "dobj") if tree.is_verb(above) and tree.dep[head] == "ccomp" else above
    if noun is None or noun > head or tree.dep[head] not in ("acl", "ccomp", "relcl"):
        return None
    if tree.pos[noun] != "NOUN" or tree.lemma[noun] not in ASSURANCES:
        return None
    that = any(tree.lower[i] == "that" and tree.dep[i] == "mark" for i in tree.children[head])
    ahead = any(tree.tag[i] == "MD" for i in tree.children[head])
    return ("promised", f"noun-{tree.lemma[noun]}", noun) if that and ahead else None


def _ready(tree: Tree, parties: Parties, head: int) -> Found | None:
    """Read 'is ready to fly in', 'was prepared to stay': what somebody declares himself ready for he plans."""
    above = tree.head[head]
    if tree.lower[above] not in READY or tree.dep[head] not in ("xcomp", "ccomp") or not has_to(tree, head):
        return None
    copula = tree.copula(above) if tree.pos[above] == "ADJ" else above
    if copula is None or tree.is_negated(copula) or tree.is_negated(above):
        return None
    subject = Clause(tree, head).surface
    return ("planned", tree.lower[above], above) if doers_named(parties, subject) else None


def _over_clause(tree: Tree, head: int, governor: int, footing: Footing, rule: str) -> Found | None:
    """Tell demands from questions ("asked who would pay") and plans from thoughts ("decided that it was time")."""
    if head < governor and tree.dep[head] == "ccomp":
        return None
    if any(tree.tag[i] in QUESTION_WORDS or tree.lower[i] in ("whether", "if") for i in tree.children[head]):
        return None
    own_subject = tree.child(head, "nsubj", "nsubjpass")
    if rule in ("decide", "resolve", "set", "need", "tell") and not has_to(tree, head):
        return None
    if rule == "want" and (own_subject is None or not has_to(tree, head)):
        return None
    if rule == "expect" and own_subject is not None and own_subject > governor:
        if not has_to(tree, head):
            return None
        return ("planned" if forecast_of(tree, own_subject) else "demanded"), rule, governor
    if rule == "need" and own_subject is None:
        subject = Clause(tree, governor).surface
        asks_itself = subject is not None and tree.lower[subject] in FIRST_PERSON
        if asks_itself or tree.child(governor, "dobj") is not None:
            return None
    return footing, rule, governor


def _candidate(tree: Tree, parties: Parties, head: int, footing: Footing, rule: str, governor: int) -> Candidate | None:
    reading = climb(tree, head, "ASSAULT" if footing == "threatened" else "AGREE")
    who = doers(tree, parties, head, governor, footing)
    refrains = footing in REFRAINING and governor != head and tree.is_negated(head)
    kept = refrains and (footing != "demanded" or bool(who))
    stands = rule in STANDING or kept or (reading.status not in REAL and parted(tree, governor))
    if reading.status in SETTLED and not stands:
        return None
    if not _is_put(tree, head, governor, footing) or expects_nothing(tree, parties, head, footing, rule, governor):
        return None
    condition = condition_of(tree, head, governor)
    what = words_of(tree, head, governor, condition)
    return Candidate(head, governor, footing, rule, who, what, condition)


def _is_put(tree: Tree, head: int, governor: int, footing: Footing) -> bool:
    """Say whether a promise or a demand is made; 'if it agrees to go' and 'will ask them to go' make none yet."""
    if footing not in ("promised", "demanded") or governor == head or not tree.is_verb(governor):
        return True
    if any(is_condition(tree, i) for i in tree.children[governor]):
        return True
    status = climb(tree, governor, "AGREE").status
    return status in REAL if footing == "demanded" else status in (*REAL, "planned", "proposed")
