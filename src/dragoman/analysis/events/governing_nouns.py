"""What a noun, a preposition or a light verb says of the happening behind it: 'threat of attack', 'held talks'."""

from __future__ import annotations

from dragoman.analysis.events import status_words as words
from dragoman.analysis.events.governing_verbs import VERBAL, by_adjective, is_left_open
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.step import STOP, Step, is_harmful, verb_phrase
from dragoman.analysis.events.verb_groups import is_infinitive, is_irrealis, is_negated, is_no, own_status
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus

# Happenings that last or are looked forward to: what "will focus on trade" is still to come.
LASTING = frozenset(("CONSULT", "AGREE", "COOPERATE", "PROTEST"))
# What somebody has put to others is there to be answered: "backed a call by Samoa".
ANSWERED = frozenset(("offer", "call", "appeal", "request", "demand", "plea", "proposal"))
NOT_YET = frozenset(("announce",))
CLUES = frozenset(("information", "clue", "tip", "evidence", "lead"))
CONFIRMED = frozenset(("confirmed", "verified", "proven", "corroborated"))
ENDING = words.BREAKING_OFF | {"wrap", "conclude"}


def by_noun(tree: Tree, noun: int, *, infinitive: bool) -> Step:
    """Give the step from what stands behind a noun ('threat to', 'possibility of', 'claims that') to the noun."""
    lemma = tree.lemma[noun]
    denied = _denied_with(tree, noun)
    if denied and is_left_open(tree, tree.head[noun]):
        return Step("doubted", "neither-confirmed", None)
    if lemma in words.CLAIMS and not infinitive:
        if denied:
            return Step("denied", "claim-denied", None)
        if any(tree.lower[i] in CONFIRMED for i in tree.children[noun]):
            return STOP
        owned = any(tree.dep[i] in ("poss", "agent") or tree.lower[i] == "by" for i in tree.children[noun])
        return Step(None if owned or tree.dep[noun] in ("pobj",) else "doubted", "hearsay", None)
    status = words.NOUNS.get(lemma)
    if status is None and tree.lower[noun].endswith("s"):
        status = words.NOUNS.get(tree.lower[noun][:-1])
    if status is None and not denied:
        return Step("planned", "infinitive-after-noun", None) if infinitive else STOP
    if denied or status is None:
        return Step("denied", "plan-denied", None)
    if is_no(tree, noun) or _is_dropped(tree, noun):
        return Step("negated", "no-plan", None) if status != "negated" else Step("happened", "no-refusal", None)
    return Step(status, f"noun-{lemma}", None)


def by_object_verb(tree: Tree, noun: int, verb: int, kind: str) -> Step:
    """Give the step from a happening to the verb whose object, or passive subject, it is."""
    owned = any(tree.dep[i] == "poss" for i in tree.children[noun])
    turned_down = tree.lemma[verb] in words.REJECTING_CLAIMS | words.REJECTING and tree.lemma[verb] != "deny"
    if kind in VERBAL and (turned_down or (owned and tree.lemma[verb] in words.WEAKLY_GOVERNING)):
        return STOP
    if tree.lemma[verb] in ENDING and is_definite(tree, noun) and is_irrealis(tree, verb):
        # What is still to be ended goes on.
        return Step("ongoing", "not-yet-over", None)
    found = _by_undoing(tree, noun, verb) or _by_promoting(tree, noun, verb, kind)
    if found is not None:
        return found
    lemma = tree.lemma[verb]
    if kind in VERBAL and lemma in words.RECEIVING and is_negated(tree, verb):
        return Step("negated", "not-received", None)
    if lemma in words.CARRYING or verb_phrase(tree, verb) == "carry out":
        return Step(None, "", verb, "mood" if is_no(tree, noun) else "all")
    status = words.VERBS.get(lemma)
    suggested = lemma == "suggest" and not is_definite(tree, noun)
    if status is None or verb_phrase(tree, verb) != lemma or (lemma in words.REPORTING and not suggested):
        return _indefinite(tree, noun, verb)
    if (lemma in words.WEAKLY_GOVERNING or status in ("conditional", "doubted")) and is_definite(tree, noun):
        return STOP
    if lemma in words.PROMISING and is_harmful(kind):
        status = "threatened"
    return Step(status, lemma, verb, "all")


def _by_undoing(tree: Tree, noun: int, verb: int) -> Step | None:
    """Read 'cancelled the talks', 'postponed the visit', 'has not ruled out talks', 'denied the attack'."""
    phrase, lemma = verb_phrase(tree, verb), tree.lemma[verb]
    negated = is_negated(tree, verb) and not is_no(tree, noun)
    if phrase in words.PUTTING_OFF:
        return Step("planned", "put-off", verb, "mood")
    if lemma in words.GIVING_UP and is_definite(tree, noun):
        return STOP
    if phrase in words.PARTICLE_CANCELLING or (lemma in words.CANCELLING and phrase == lemma):
        left_open: EventStatus = "conditional" if phrase in words.LEFT_OPEN else "planned"
        return Step(left_open if negated else "negated", "cancelled", verb, "mood")
    if lemma in words.REJECTING_CLAIMS:
        if is_left_open(tree, verb):
            return Step("doubted", "neither-confirmed", None)
        return STOP if negated else Step("denied", "denied", None)
    return None


def _by_promoting(tree: Tree, noun: int, verb: int, kind: str) -> Step | None:
    """Read 'backs a ceasefire', 'announced talks', 'warned of an attack': what is new in these is not there yet."""
    lemma, new = tree.lemma[verb], not is_definite(tree, noun)
    made = kind in ("AGREE", "REQUEST") and tree.lemma[noun] in ANSWERED and _is_owned(tree, noun)
    if lemma in words.BACKING and made:
        return STOP
    if lemma in words.BACKING and new:
        return Step("proposed", "backed", verb, "all")
    if lemma in NOT_YET and new and kind in ("CONSULT", "RETREAT", "COOPERATE", "AID"):
        return Step("planned", "announced", verb, "all")
    return Step("conditional", "warned-of", verb, "all") if lemma in words.WARNING else None


def _is_owned(tree: Tree, noun: int) -> bool:
    """Say whether it is told whose a noun is: 'a call by Samoa', 'an offer from Chile'."""
    return any(
        tree.dep[i] == "poss" or (tree.dep[i] in ("prep", "agent") and tree.lower[i] in ("by", "from"))
        for i in tree.children[noun]
    )


def by_subject_verb(tree: Tree, noun: int, verb: int, kind: str) -> Step:
    """Read a happening as the subject of a verb: 'the talks took place', 'are expected to open'."""
    last = _last_infinitive(tree, verb)
    phrase, lemma = verb_phrase(tree, last), tree.lemma[last]
    takes_place = lemma == "take" and any(tree.lower[i] == "place" for i in tree.children[last])
    if tree.dep[noun] == "nsubjpass" or any(tree.dep[i] == "auxpass" for i in tree.children[last]):
        return by_object_verb(tree, noun, last, kind)
    if phrase in words.OCCURRING_PHRASES or lemma in words.OCCURRING or takes_place:
        return Step(None, "", last, "mood" if is_no(tree, noun) else "all")
    if lemma == "be":
        return _by_copula(tree, noun, last, kind)
    if kind in LASTING and is_irrealis(tree, last) and lemma not in words.NOT_OCCURRING:
        return Step(None, "", last, "mood")
    return _indefinite(tree, noun, last)


def by_preposition(tree: Tree, preposition: int, governed: int, kind: str) -> Step:
    """Give the step from a happening behind a preposition: 'call for', 'without', 'in the event of', 'open to'."""
    for phrase, status in words.PHRASES:
        first = preposition - len(phrase) + 1
        if first >= 0 and tuple(tree.lower[first : preposition + 1]) == phrase:
            return Step(status, "-".join(phrase), None)
    lower = tree.lower[preposition]
    if lower in words.PREPOSITIONS:
        return Step(words.PREPOSITIONS[lower], lower, None)
    above = tree.head[preposition]
    unfinished = tree.tag[above] == "VBG" and any(tree.lower[i] in ("was", "were") for i in tree.children[above])
    if lower == "before" and tree.tag[governed] == "VBG" and unfinished:
        # 'Was making calls before leaving': he was still there.
        return Step("planned", "before-doing", None)
    if tree.pos[above] == "ADJ":
        given = by_adjective(tree, above, kind)
        return Step(given, tree.lower[above], None) if given else STOP
    if tree.dep[above] == "dobj" and (tree.lemma[tree.head[above]], lower) in words.VERBS_WITH_PREPOSITION:
        above = tree.head[above]
    if tree.pos[above] in ("NOUN", "PROPN"):
        return _of_noun(tree, above, lower, governed)
    if not tree.is_verb(above):
        return STOP
    if tree.head[preposition] != above:
        return Step(
            words.VERBS_WITH_PREPOSITION[tree.lemma[above], lower], f"{tree.lemma[above]}-{lower}", above, "all"
        )
    return _by_verb_with_preposition(tree, preposition, governed, kind)


def _of_noun(tree: Tree, above: int, preposition: str, governed: int) -> Step:
    """Read what a noun says of what its phrase names: 'the threat of attack', 'a series of raids'."""
    if tree.lemma[above] == "idea" and any(tree.lower[i] == "the" for i in tree.children[governed]):
        # 'The idea of the meeting' is of one that is known.
        return STOP
    if tree.lemma[above] in words.TRANSPARENT and preposition == "of":
        return Step(None, "", above, "all")
    if tree.lemma[above] in words.THOUGHTS and preposition == "of" and tree.tag[governed] == "VBG":
        return Step("proposed", f"noun-{tree.lemma[above]}", None)
    known = preposition in ("of", "for", "to", "on", "over", "about")
    return by_noun(tree, above, infinitive=False) if known else STOP


def _by_verb_with_preposition(tree: Tree, preposition: int, governed: int, kind: str) -> Step:
    """Read what a verb says with its preposition: 'called for', 'refrained from', 'are in talks', 'due for talks'."""
    verb = tree.head[preposition]
    lower, lemma = tree.lower[preposition], tree.lemma[verb]
    told = _by_speaking(tree, preposition, governed, kind)
    if told is not None:
        return told
    found = _by_listed_preposition(tree, verb, lower)
    if found is not None:
        return found
    if lemma == "be":
        return _by_state(tree, verb, lower, governed, kind)
    carried = tree.child(verb, "dobj") if lemma in words.CARRYING else None
    if carried is not None and lower in ("for", "to", "of") and _is_new(tree, verb, carried):
        return by_noun(tree, carried, infinitive=False)
    if lower == "with" and tree.child(verb, "dobj") is not None:
        # 'Found no fault with his criticism': what is found is not what it is found with.
        return _indefinite(tree, governed, verb)
    if lemma in words.CARRYING and lower in ("in", "to", "with", "on", "out", "into"):
        return Step(None, "", verb, "all")
    if lower == "until" and is_irrealis(tree, verb):
        return Step("planned", "until", None)
    return _indefinite(tree, governed, verb)


def _by_speaking(tree: Tree, preposition: int, governed: int, kind: str) -> Step | None:
    """Read 'spoke of cutting aid', which threatens it, and 'information leading to his arrest', which is sought for."""
    verb = tree.head[preposition]
    lower, lemma = tree.lower[preposition], tree.lemma[verb]
    if lemma in ("speak", "talk") and lower in ("of", "about") and tree.tag[governed] == "VBG" and is_harmful(kind):
        return Step("threatened", f"{lemma}-{lower}", verb, "all")
    if lemma == "lead" and lower == "to" and tree.lemma[tree.head[verb]] in CLUES:
        return Step("conditional", "leading-to", None)
    return None


def _by_listed_preposition(tree: Tree, verb: int, preposition: str) -> Step | None:
    """Look a verb up with its preposition, and read 'held off on'."""
    lemma = tree.lemma[verb]
    status = words.VERBS_WITH_PREPOSITION.get((lemma, preposition))
    if verb_phrase(tree, verb) in words.PARTICLE_CANCELLING and preposition in ("on", "of", "from"):
        status = "negated"
    if status == "negated":
        return Step("happened" if is_negated(tree, verb) else status, f"{lemma}-{preposition}", verb, "mood")
    return Step(status, f"{lemma}-{preposition}", verb, "all") if status is not None else None


def _by_state(tree: Tree, verb: int, preposition: str, governed: int, kind: str) -> Step:
    """Read 'are in talks' and 'was due for talks'."""
    if preposition == "in":
        ongoing = tree.tag[verb] in ("VBZ", "VBP", "VBN")
        return Step("ongoing" if ongoing else None, "in-talks", verb, "all")
    adjective = tree.child(verb, "acomp") if preposition in ("for", "to") else None
    given = by_adjective(tree, adjective, kind) if adjective is not None else None
    if adjective is not None and given is not None:
        return Step(given, tree.lower[adjective], verb, "all")
    return _indefinite(tree, governed, verb)


def _is_new(tree: Tree, verb: int, noun: int) -> bool:
    """Say whether an object is what its light verb brings about: 'made preparations', 'issued a call'."""
    return tree.lemma[noun] in words.NOUNS and tree.head[noun] == verb


def _by_copula(tree: Tree, noun: int, verb: int, kind: str) -> Step:
    """Read 'talks are possible', 'the meeting is set for Monday', 'talks are under way', 'there were no talks'."""
    adjective = tree.child(verb, "acomp", "oprd")
    if adjective is not None:
        given = by_adjective(tree, adjective, kind) if tree.lower[adjective] in words.SAID_OF_HAPPENINGS else None
        return Step(given, tree.lower[adjective], verb, "all") if given else STOP
    if any(tree.lower[i] in ("under", "underway") for i in tree.children[verb]):
        return Step("ongoing", "under-way", verb, "all")
    if any(tree.lower[i] == "off" for i in tree.children[verb]):
        return Step("negated", "off", None)
    if any(tree.lemma[i] in ("matter", "question") and _is_of_time(tree, i) for i in tree.children[verb]):
        return Step("planned", "matter-of-time", verb, "all")
    if tree.child(verb, "expl") is not None:
        return Step(None, "", verb, "mood" if is_no(tree, noun) else "all")
    if kind in LASTING and is_irrealis(tree, verb):
        return Step(None, "", verb, "mood")
    return _indefinite(tree, noun, verb)


def _is_of_time(tree: Tree, noun: int) -> bool:
    """Read 'a matter of time', 'a question of weeks'."""
    return any(
        tree.lower[i] == "of" and any(tree.lemma[j] in words.LENGTHS for j in tree.children[i])
        for i in tree.children[noun]
    )


def _indefinite(tree: Tree, noun: int, verb: int) -> Step:
    """Let what is new in a clause share its mood; what is known already stands apart from it.

    'An attack would cost lives' tells of no attack; 'the attack would cost votes' takes it for granted.
    """
    if is_definite(tree, noun) or tree.pos[noun] in ("VERB", "AUX"):
        return STOP
    mood = own_status(tree, verb, negation=False).status
    open_clause = mood in ("conditional", "planned") or is_infinitive(tree, verb)
    return Step(None, "", verb, "mood") if open_clause else STOP


def _last_infinitive(tree: Tree, verb: int) -> int:
    """Follow raising verbs down to the one that says what the subject does: 'expected to begin'."""
    while True:
        inner = next((i for i in tree.children[verb] if tree.dep[i] == "xcomp" and is_infinitive(tree, i)), None)
        if inner is None or tree.child(inner, "nsubj") is not None:
            return verb
        verb = inner


def _denied_with(tree: Tree, noun: int) -> bool:
    """Say whether a claim or plan is denied, or called false."""
    above = tree.head[noun]
    while tree.dep[noun] == "conj":
        noun, above = above, tree.head[above]
    if tree.dep[noun] in ("dobj", "nsubjpass"):
        return tree.lemma[above] in ("deny", "refute", "disavow", "debunk") or (
            tree.lemma[noun] in words.CLAIMS | {"possibility", "suggestion", "notion", "idea"}
            and tree.lemma[above] in words.REJECTING_CLAIMS
        )
    adjective = tree.child(above, "acomp") if tree.dep[noun] == "nsubj" else None
    return adjective is not None and words.ADJECTIVES.get(tree.lower[adjective]) == "denied"


def _is_dropped(tree: Tree, noun: int) -> bool:
    """Say whether a plan is given up, or none is made: 'abandoned its plan to', 'made no offer', 'never had plans'."""
    above = tree.head[noun]
    if tree.dep[noun] not in ("dobj", "nsubjpass") or not tree.is_verb(above):
        return False
    dropped = tree.lemma[above] in (
        "cancel",
        "scrap",
        "abandon",
        "drop",
        "shelve",
        "foil",
        "thwart",
        "withdraw",
        "lose",
    )
    return dropped or (tree.lemma[above] in words.CARRYING and is_negated(tree, above))
