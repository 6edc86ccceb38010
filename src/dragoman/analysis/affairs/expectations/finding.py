"""Finding what is expected: every verb and noun of happening that a word of planning, hoping or demanding governs."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.appointments import appointed
from dragoman.analysis.affairs.expectations.candidates import (
    Candidate,
    condition_of,
    shares_object,
    words_of,
)
from dragoman.analysis.affairs.expectations.deadlines import TERMS, find_deadlines
from dragoman.analysis.affairs.expectations.declarations import given_assurance, ready, spoken_of
from dragoman.analysis.affairs.expectations.doers import doers
from dragoman.analysis.affairs.expectations.framing import Ahead, by_itself, is_dated
from dragoman.analysis.affairs.expectations.governors import (
    accepted,
    assured,
    invited,
    joined,
    looked_forward_to,
    provided,
    set_apart,
    subjunctive,
    tasked,
    wanted_from,
    wanted_of_others,
    warned_to,
)
from dragoman.analysis.affairs.expectations.menaces import hinted, menaced, reserved, unhesitating
from dragoman.analysis.affairs.expectations.senses import (
    expects_nothing,
    forecast_of,
    is_asked_of,
    is_due_there,
    parted,
    rules_by_itself,
)
from dragoman.analysis.affairs.expectations.words import (
    ENMITY,
    FRAMING,
    GOVERNORS,
    HAPPENINGS,
    HELD,
    HOSTILE,
    HOSTILE_THINGS,
    OVER_ANYTHING,
    SCHEDULING,
    SETTLED,
    THREATENED_THINGS,
    UNDERGOING,
    UNWILLED,
    UPCOMING,
    WARNED_OF,
    Footing,
)
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_condition, is_irrealis
from dragoman.analysis.parsing.tree import Tree

Found = tuple[Footing, str, int]
REAL = frozenset(("happened", "ongoing"))
STANDING = frozenset((
    "speak-of", "warn-of", "present", "subjunctive", "arranged", "expects", "accept", "scheduled", "due-there",
    "want-from", "look-forward", "reserve", "menace", "unhesitating", "regarded", "hint",
    "warn-to", "task", "provide", "assure", "want-of", "invite", "fixed",
))  # fmt: skip
"""Rules that have reckoned themselves with what the text says of whether it comes about."""
ENDANGERED = frozenset((
    "peace", "stability", "security", "safety", "life", "existence", "sovereignty", "unity", "integrity", "economy",
    "trade", "supply", "livelihood", "health", "democracy", "independence", "interest", "order", "future", "city",
    "town", "coast", "border", "shipping", "harvest", "crop", "water", "progress", "growth", "coalition", "position",
))  # fmt: skip
"""What is threatened by being in danger, and not by being announced."""
DUES = frozenset(("tranche", "result", "verdict", "review", "cargo", "delegation", "report", "repayment"))
HOURS = frozenset(("noon", "midnight", "midday", "dawn", "dusk", "morning", "evening", "tomorrow", "today", "hour"))
REFRAINING = frozenset(("promised", "demanded", "threatened"))
"""Footings on which somebody may be to leave something undone: 'agreed not to', 'urged them not to'."""
QUESTION_WORDS = frozenset(("WP", "WDT", "WRB", "WP$"))
FIRST_PERSON = frozenset(("i", "we"))
NOT_OVER_NOUNS = frozenset(
    ("expect", "decide", "set", "require", "ask", "call", "tell", "press", "about", "appeal", "want", "advise")
)
"""Words that govern what is to be done as a clause only; with a noun they mean another thing ("called it a farce")."""


def _with_first(tree: Tree, parties: Parties, head: int, found: Found | None) -> Found | None:
    """Let a second verb under one 'would' stand on the footing of the first: 'would take it for war and respond'."""
    bare = tree.dep[head] == "conj" and tree.child(head, "nsubj", "nsubjpass", "aux") is None
    if found is None or not bare or found[0] != "planned" or not tree.is_verb(tree.head[head]):
        return found
    first = _verb(tree, parties, tree.head[head])
    threatens = first is not None and first[0] == "threatened" and tree.lemma[head] in HOSTILE
    return ("threatened", *found[1:]) if threatens else found


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
            told_with_it = tree.dep[head] == "conj" and shares_object(tree, tree.head[head]) == head
            if (
                not told_with_it
                and tree.dep[head] not in ("aux", "auxpass", "amod")
                and _has_content(tree, head, ahead)
            ):
                found = _verb(tree, parties, head) or _with_first(
                    tree, parties, head, by_itself(tree, parties, head, ahead)
                )
                found = found or invited(tree, parties, head, ahead.dated)
        elif tree.pos[head] == "NOUN" or _is_sum(tree, head):
            found = _noun(tree, parties, head) or wanted_from(tree, parties, head)
            found = found or looked_forward_to(tree, parties, head) or wanted_of_others(tree, parties, head)
            found = found or hinted(tree, parties, head) or _arranged(tree, head, ahead) or _awaited(tree, head, ahead)
        elif tree.lower[head] == "due":
            found = _due(tree, parties, head, ahead)
        if found is not None:
            candidate = _candidate(tree, parties, head, *found)
            if candidate is not None:
                yield candidate
        elif tree.pos[head] == "NOUN":
            candidate = appointed(tree, parties, head, ahead)
            if candidate is not None:
                yield candidate
        yield from find_deadlines(tree, parties, head, ahead.dated)


def _is_sum(tree: Tree, head: int) -> bool:
    """Read the object of 'pledged $200 million'."""
    return tree.pos[head] == "NUM" and tree.dep[head] == "dobj" and any(tree.tag[i] == "$" for i in tree.children[head])


def _has_content(tree: Tree, head: int, ahead: Ahead) -> bool:
    """Say whether a verb says what is done: 'to do the same' does, and 'will be back in Rome on Friday'."""
    if tree.lemma[head] == "do":
        return tree.child(head, "dobj") is not None and has_to(tree, head)
    placed = tree.lemma[head] == "be" and tree.child(head, "attr", "acomp") is None
    return tree.lemma[head] not in ("be", "have") or (placed and is_dated(tree, head, ahead.dated))


def _due(tree: Tree, parties: Parties, head: int, ahead: Ahead) -> Found | None:
    """Read 'the premier is due in Seoul on Monday', also to do something there, and 'was due' of a day to come."""
    copula = tree.copula(head)
    if copula is None or tree.tag[copula] not in ("VBZ", "VBP", "VBD"):
        return None
    infinitive = tree.child(head, "xcomp")
    if infinitive is not None and not is_due_there(tree, head, infinitive):
        return None
    subject = Clause(tree, copula).subject
    timed = is_dated(tree, copula, ahead.dated) and not tree.is_negated(copula)
    paper = subject is not None and any(
        tree.lower[i] == "for" and tree.child(i, "pobj") is not None for i in tree.children[head]
    )
    held = subject is not None and tree.lemma[subject] in (TERMS | DUES) - HAPPENINGS
    return ("planned", "due-there", head) if timed and (paper or held or doers_named(parties, subject)) else None


def _arranged(tree: Tree, head: int, ahead: Ahead) -> Found | None:
    """Read 'a fifth round, planned for May', 'the summit scheduled for June', 'the upcoming vote on 3 May'."""
    if tree.lemma[head] not in HAPPENINGS or tree.dep[head] in ("compound", "nmod"):
        return None
    verb = tree.head[head]
    put_off = tree.is_verb(verb) and tree.lemma[verb] in ("put", "postpone", "delay", "push", "threaten")
    if tree.dep[head] in ("nsubj", "nsubjpass") and is_irrealis(tree, verb) and not put_off:
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
    fixed = tree.dep[head] == "dobj" and tree.lemma[verb] in ("set", "fix", "call", "schedule", "book")
    if fixed and tree.lemma[head] in HELD and _is_fixed_for(tree, verb, head, ahead):
        return ("planned", "fixed", verb) if climb(tree, verb, "AGREE").status in REAL else None
    if not expects or tree.lemma[head] not in HAPPENINGS or not is_dated(tree, verb, ahead.later):
        return None
    return ("planned", "expects", verb) if climb(tree, verb, "AGREE").status in REAL else None


def _is_fixed_for(tree: Tree, verb: int, noun: int, ahead: Ahead) -> bool:
    """Read 'set a hearing for 24 October': the day stands behind 'for'."""
    return any(
        tree.lower[i] == "for" and i > noun and any(j in ahead.later for j in tree.subtree(i))
        for holder in (verb, noun)
        for i in tree.children[holder]
    )


def _noun(tree: Tree, parties: Parties, head: int) -> Found | None:
    """Read 'demanded an apology', 'calls for a truce', 'the threat of sanctions', 'vowed retaliation'."""
    laid_down = provided(tree, head) if tree.lemma[head] in HAPPENINGS else None
    if laid_down is not None:
        return laid_down
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
    if tree.lemma[head] not in HAPPENINGS and not (footing == "demanded" and tree.lemma[head] in UNDERGOING):
        threat = footing == "threatened" and (tree.lemma[head] in THREATENED_THINGS or _is_brought(tree, parties, head))
        named = step.rule in OVER_ANYTHING and tree.dep[head] in ("dobj", "pobj", "conj") and not parties.of(head)
        counted = any(tree.dep[i] == "nummod" for i in tree.children[head])
        named = named and (counted or not is_animate(tree.lemma[head])) and tree.lemma[head] not in HOURS
        if not threat and not named:
            return None
    return footing, step.rule, governor


def _is_brought(tree: Tree, parties: Parties, noun: int) -> bool:
    """Tell what is threatened to come ('threatened "new steps"') from what is in danger ('threatened the truce')."""
    verb = tree.head[noun]
    if tree.dep[noun] != "dobj" or tree.lemma[verb] != "threaten" or parties.of(noun):
        return False
    if any(tree.dep[i] == "poss" or tree.lower[i] in ("the", "this", "that") for i in tree.children[noun]):
        return False
    return tree.lemma[noun] not in ENDANGERED and not is_animate(tree.lemma[noun])


def _is_due(tree: Tree, noun: int) -> bool:
    """Read 'elections are due in May', but leave 'the visit is due to begin' to the verb."""
    copula = tree.head[noun]
    inner = [i for child in tree.children[copula] if tree.dep[child] == "acomp" for i in tree.children[child]]
    return tree.dep[noun] in ("nsubj", "nsubjpass") and not any(tree.dep[i] == "xcomp" for i in inner)


def _verb(tree: Tree, parties: Parties, head: int) -> Found | None:
    """Read the word right above a verb: 'plans to meet', 'hopes that they will', 'assurances that it would reopen'."""
    able = _able(tree, head)
    if able is not None:
        return _verb(tree, parties, able)
    step = step_up(tree, head, "ASSAULT" if tree.lemma[head] in ENMITY else "AGREE")
    found = spoken_of(tree, parties, head) or given_assurance(tree, head) or ready(tree, parties, head)
    found = found or accepted(tree, head) or set_apart(tree, head) or subjunctive(tree, head)
    found = found or looked_forward_to(tree, parties, head) or reserved(tree, head) or menaced(tree, parties, head)
    found = found or unhesitating(tree, parties, head) or warned_to(tree, head) or tasked(tree, head)
    found = found or assured(tree, head)
    if found is not None:
        return found
    first = joined(tree, head)
    if first is not None:
        return _verb(tree, parties, first)
    if step.status is None or step.rule not in GOVERNORS or step.rule in FRAMING:
        return None
    governor = step.to if step.to is not None else tree.head[head]
    footing = "threatened" if step.status == "threatened" else GOVERNORS[step.rule]
    if step.rule == "warned-of-own-deed" and not _is_harmful(tree, head):
        return None
    if step.rule in ("offer", "noun-offer") and not has_to(tree, head):
        return None
    return _over_clause(tree, parties, head, governor, footing, step.rule)


def _is_harmful(tree: Tree, head: int) -> bool:
    """Say whether a deed of which its doer warns is meant to hurt: whoever warns of it does not merely announce it."""
    if tree.lemma[head] in HOSTILE:
        return True
    deed = tree.lemma[head] not in UNWILLED and not Clause(tree, head).passive
    conditional = any(is_condition(tree, i) for i in tree.children[head])
    return deed and (conditional or tree.child(head, "dobj") is not None)


def _able(tree: Tree, head: int) -> int | None:
    """Give the 'be' of 'hope to be able to leave', which says of what follows only that it can be done."""
    adjective = tree.head[head]
    if tree.dep[head] not in ("xcomp", "ccomp") or tree.lower[adjective] != "able" or not has_to(tree, head):
        return None
    copula = tree.copula(adjective)
    return copula if copula is not None and tree.lemma[copula] == "be" and has_to(tree, copula) else None


def _over_clause(tree: Tree, parties: Parties, head: int, governor: int, footing: Footing, rule: str) -> Found | None:
    """Tell demands from questions ("asked who would pay") and plans from thoughts ("decided that it was time")."""
    own_subject = tree.child(head, "nsubj", "nsubjpass")
    # An inverted clause is a condition: 'threatened them with a ban should they refuse'.
    inverted = own_subject is not None and any(tree.tag[i] == "MD" and i < own_subject for i in tree.children[head])
    if (head < governor and tree.dep[head] == "ccomp") or inverted:
        return None
    if any(tree.tag[i] in QUESTION_WORDS or tree.lower[i] in ("whether", "if") for i in tree.children[head]):
        return None
    if rule in ("decide", "resolve", "set", "need", "tell") and not has_to(tree, head):
        return None
    bare = tree.tag[head] in ("VBN", "VBD") and tree.lemma[head] != "go" and tree.child(head, "aux", "auxpass") is None
    if rule == "want" and (own_subject is None or not (has_to(tree, head) or bare)):
        return None
    if rule == "expect" and own_subject is not None and own_subject > governor:
        if not has_to(tree, head):
            return None
        expected = _expected_of(tree, parties, governor, own_subject)
        return (expected, rule, governor) if expected is not None else None
    if rule == "need" and own_subject is None:
        subject = Clause(tree, governor).surface
        asks_itself = subject is not None and tree.lower[subject] in FIRST_PERSON
        if asks_itself or tree.child(governor, "dobj") is not None:
            return None
    return footing, rule, governor


def _expected_of(tree: Tree, parties: Parties, verb: int, subject: int) -> Footing | None:
    """Tell what one party expects of another from what it awaits of a court, and from what onlookers foretell."""
    if forecast_of(tree, subject):
        return "planned"
    if is_asked_of(tree, parties, verb, subject):
        return "demanded"
    awaited = rules_by_itself(tree, subject) and doers_named(parties, Clause(tree, verb).subject)
    return "planned" if awaited else None


def _candidate(tree: Tree, parties: Parties, head: int, footing: Footing, rule: str, governor: int) -> Candidate | None:
    reading = climb(tree, head, "ASSAULT" if footing == "threatened" else "AGREE")
    who = _menacer(tree, parties, head, governor, rule) or doers(tree, parties, head, governor, footing)
    nobody = tree.child(head, "nsubj")
    neither = nobody is not None and tree.lower[nobody] in ("neither", "none", "nobody")
    refrains = footing in REFRAINING and governor != head and (tree.is_negated(head) or neither)
    kept = refrains and (footing != "demanded" or bool(who))
    stands = rule in STANDING or kept or (reading.status not in REAL and parted(tree, governor))
    if reading.status in SETTLED and not stands:
        return None
    if not _is_put(tree, head, governor, footing) or expects_nothing(tree, parties, head, footing, rule, governor):
        return None
    condition = condition_of(tree, head, governor)
    what = words_of(tree, head, governor, condition)
    return Candidate(head, governor, footing, rule, who, what, condition)


def _menacer(tree: Tree, parties: Parties, head: int, governor: int, rule: str) -> Ids:
    """Give who threatens by foretelling what will befall others: he will see to it."""
    if rule not in ("menace", "regarded"):
        return ()
    regards = doers_named(parties, Clause(tree, head).subject) if rule == "regarded" else ()
    speaker = parties.voice(head)
    told = doers_named(parties, Clause(tree, governor).subject) if governor != head else ()
    return regards or told or ((speaker,) if speaker is not None else ())


def _is_put(tree: Tree, head: int, governor: int, footing: Footing) -> bool:
    """Say whether a promise or a demand is made; 'if it agrees to go' and 'will ask them to go' make none yet."""
    if footing not in ("promised", "demanded") or governor == head or not tree.is_verb(governor):
        return True
    if any(is_condition(tree, i) for i in tree.children[governor]):
        return True
    status = climb(tree, governor, "AGREE").status
    return status in REAL if footing == "demanded" else status in (*REAL, "planned", "proposed")
