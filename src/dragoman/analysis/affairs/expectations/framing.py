"""What a verb's own auxiliaries say is to come: 'will meet on Friday', 'is to visit', 'may report', 'must by Sunday'.

A future without a date is a forecast more often than a plan: it counts where somebody decides over it and what he is
said to do is a deed of his. What may or could happen counts only where it has a date.
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.affairs.capitals import ADMITTED, doers_named
from dragoman.analysis.affairs.expectations.candidates import nearest_subject
from dragoman.analysis.affairs.expectations.governors import joined
from dragoman.analysis.affairs.expectations.menaces import is_forced_to_harm
from dragoman.analysis.affairs.expectations.senses import is_going_to, is_of_defiance, is_soon, is_willed
from dragoman.analysis.affairs.expectations.tellers import (
    is_of_speaker,
    is_of_text,
    is_told,
    report_of,
    reported_subject,
    same_side,
    tellers,
)
from dragoman.analysis.affairs.expectations.words import (
    COUNTERSTEPS,
    COURSE,
    DECIDERS,
    ENMITY,
    FORCES,
    HAPPENINGS,
    HELD,
    HOSTILE,
    LIMITS,
    MANDATIVE,
    SCHEDULING,
    SITTINGS,
    UNWILLED,
    Footing,
)
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.events.verb_groups import is_condition, own_status
from dragoman.analysis.parsing.tree import Tree


@dataclass(frozen=True, slots=True)
class Ahead:
    """Times to come, by token.

    Attributes:
        dated: tokens of time expressions that do not lie before publication.
        later: of these, the tokens of those that begin after the day of publication.
    """

    dated: frozenset[int]
    later: frozenset[int]


FUTURES = ("future", "future-in-the-past")
POSSIBLE = ("may", "could")


def by_itself(tree: Tree, parties: Parties, head: int, ahead: Ahead) -> tuple[Footing, str, int] | None:
    """Give footing, rule and governor of a verb that says by itself that it is to come; None where it does not.

    Args:
        tree: the document's parse.
        parties: its actors, by token.
        head: the verb.
        ahead: the document's times to come.
    """
    dated = ahead.dated
    if tree.tag[head] == "VBN" and tree.lemma[head] in SCHEDULING:
        subject = tree.child(head, "nsubjpass")
        if subject is not None and tree.child(head, "xcomp") is None and not _is_irreal(tree, head):
            awaited = tree.lemma[head] == "expect" or not parties.of(subject)
            return ("planned", "scheduled", head) if awaited and is_dated(tree, head, dated) else None
        return None
    step = step_up(tree, head, "AGREE")
    now = tree.tag[tree.head[head]] in ("VBZ", "VBP", "VBG") or _is_still_before(tree, tree.head[head])
    shifted = step.rule == "is-to" and is_dated(tree, head, dated) and not _is_called_off(tree, head)
    first = joined(tree, head)
    if first is not None and is_dated(tree, head, dated) and step_up(tree, first, "AGREE").rule == "is-to":
        return by_itself(tree, parties, first, ahead) and ("planned", "is-to", head)
    if step.rule in ("is-to", "going-to") and (now or shifted):
        if step.rule == "going-to" and not is_going_to(tree, parties, head):
            return None
        settled = is_dated(tree, head, dated) or is_decided(tree, parties, head) or _is_of_people(tree, head)
        return ("planned", step.rule, head) if settled else None
    if _is_titular(tree, parties, head):
        return "planned", "headline", head
    if _is_arranged(tree, parties, head, ahead.later):
        return "planned", "present", head
    return _by_modal(tree, parties, head, dated)


def _is_called_off(tree: Tree, head: int) -> bool:
    """Say whether the sentence goes on to tell that it came to nothing: 'was to visit on Friday, but cancelled'."""
    sentence = tree.parse.sentences[tree.parse.sentence_of[head]]
    behind = range(head, sentence.last)
    contrast = any(tree.lower[i] in ("but", "however", "until") for i in behind)
    return contrast and any(
        tree.lemma[i] in ("cancel", "postpone", "scrap", "abandon", "call")
        and (tree.lemma[i] != "call" or tree.has_child(i, "off"))
        for i in behind
    )


def _is_titular(tree: Tree, parties: Parties, head: int) -> bool:
    """Read 'Havel to speak on television at eight', as headlines and tickers tell a plan (Maardh 1980)."""
    subject = tree.child(head, "nsubj", "nsubjpass")
    if subject is None or not has_to(tree, head) or tree.dep[head] not in ("ROOT", "ccomp"):
        return False
    if tree.dep[head] == "ccomp" and tree.head[head] < head:
        return False
    return bool(doers_named(parties, subject)) and subject < head


def _is_still_before(tree: Tree, copula: int) -> bool:
    """Read 'two days before the sides were to meet again': what lay ahead of what has just happened."""
    before = any(tree.dep[i] == "mark" and tree.lower[i] == "before" for i in tree.children[copula])
    return before and tree.tag[copula] == "VBD" and tree.dep[copula] == "advcl"


def _is_of_people(tree: Tree, head: int) -> bool:
    """Say whether people or a body are to do something: who they are need not be known."""
    subject = Clause(tree, head).surface
    return subject is not None and tree.pos[subject] == "NOUN" and is_animate(tree.lemma[subject])


def _is_arranged(tree: Tree, parties: Parties, head: int, later: frozenset[int]) -> bool:
    """Say whether the present tells what is arranged for a later day: 'the council meets again on Friday'."""
    going = tree.tag[head] == "VBG" and any(tree.lower[i] in ("is", "are", "'s", "'re") for i in tree.children[head])
    known = tree.parse.document.published is not None and tree.child(head, "xcomp") is None
    if not ((going and known) or tree.tag[head] in ("VBZ", "VBP")):
        return False
    if tree.lemma[head] not in SITTINGS or tree.dep[head] == "advcl":
        return False
    if tree.dep[head] == "relcl" and tree.lemma[tree.head[head]] in HELD | HAPPENINGS:
        return False  # 'The summit that Oslo is hosting in May' is told by its noun.
    if any(tree.dep[i] in ("aux", "auxpass", "neg") for i in tree.children[head]) and not going:
        return False
    if tree.dep[head] == "ccomp" and tree.lemma[tree.head[head]] in ("suggest", "propose", "recommend", "advise"):
        return False
    timed = any(_beside(tree, head, token) for token in tree.subtree(head) if token in later)
    subject = nearest_subject(tree, head)
    named = subject is not None and (tree.pos[subject] == "PROPN" or tree.lower[subject] in ("he", "she", "they", "it"))
    return timed and (named or is_decided(tree, parties, head))


def _by_modal(tree: Tree, parties: Parties, head: int, dated: frozenset[int]) -> tuple[Footing, str, int] | None:
    own = own_status(tree, head)
    names = [rule.removeprefix("events.status.").partition("@")[0] for rule in own.rules]
    name = names[0] if names and not _is_asked(tree, head) else ""
    has_date = is_dated(tree, head, dated) or is_soon(tree, tree.subtree(head))
    if name == "would" and _is_reported_loosely(tree, parties, head):
        name = "future-in-the-past"
    if name and _is_conditional_threat(tree, parties, head):
        return "threatened", name, head
    if name in FUTURES and own.status in ("planned", "conditional"):
        if tree.dep[head] in ("advcl", "relcl", "acl") and not has_date:
            return None
        dated_deed = has_date and is_decided(tree, parties, head)
        speaker = next(iter(tellers(tree, parties, head)), None)
        foretold = speaker is not None and parties.kind(speaker) == "person"
        own_word = is_of_speaker(tree, parties, head) if foretold or name != "future" else True
        own_word = own_word or (name == "future" and is_told(tree, parties, head))
        deed = own_word and _is_deed(tree, parties, head)
        timely = has_date and is_told(tree, parties, head) and tree.lemma[head] not in UNWILLED
        forced = is_forced_to_harm(tree, head) and is_decided(tree, parties, head)
        if not (dated_deed or deed or timely or forced) and not _is_announced(tree, parties, head, name):
            return None
        menaces = _is_warning(tree, parties, head) or _is_alternative(tree, head)
        return ("threatened" if menaces else "planned"), name, head
    if name in POSSIBLE and own.status == "conditional" and tree.lemma[head] not in UNWILLED:
        own_date = any(_beside(tree, head, token) for token in tree.subtree(head) if token in dated)
        beside = (
            tree.dep[head] in ("advcl", "relcl")
            and tree.head[head] in dated
            and any(tree.lower[i] == "when" for i in tree.children[head])
        )
        known = is_decided(tree, parties, head)
        return ("planned", name, head) if known and (own_date or beside) else None
    if name == "obligation" and own.status == "demanded":
        return _obliged(tree, parties, head, has_date=has_date)
    return None


def _is_conditional_threat(tree: Tree, parties: Parties, head: int) -> bool:
    """Read 'would strike if they crossed it', 'would leave unless they paid': one's own deed if others defy it."""
    conditions = [i for i in tree.children[head] if is_condition(tree, i)]
    if not conditions or not is_of_speaker(tree, parties, head):
        return False
    if tree.lemma[head] in HOSTILE:
        return True
    defied = any(is_of_defiance(tree, i) for i in conditions)
    return defied and any(i > head for i in conditions) and _is_deed(tree, parties, head)


def _is_reported_loosely(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether 'would' stands in reported words whose verb of saying comes behind: 'They would reply, he said'."""
    if report_of(tree, head) is not None:
        return True
    if tree.dep[head] not in ("ROOT", "conj", "ccomp") or any(is_condition(tree, i) for i in tree.children[head]):
        return False
    sentence = tree.parse.sentences[tree.parse.sentence_of[head]]
    said = any(
        tree.lemma[i] in ("say", "add", "tell", "announce") and tree.tag[i] == "VBD" and tree.dep[i] == "parataxis"
        for i in range(sentence.first, sentence.last)
    )
    heard = bool(tellers(tree, parties, head))
    return said and head not in tree.quoted and heard


def _is_announced(tree: Tree, parties: Parties, head: int, name: str) -> bool:
    """Say whether somebody who can know announces it: 'said that the talks would resume', 'will be monitored, he said'.

    What the article itself foretells of a meeting or a truce is announced, too: 'the talks will resume'.
    """
    if tree.lemma[head] in UNWILLED or _is_believed(tree, head) or tree.is_question(head):
        return False
    subject = nearest_subject(tree, head)
    if subject is None:
        return False
    told = is_told(tree, parties, head)
    if tree.lemma[subject] in HELD:
        goes_on = tree.lemma[head] in SITTINGS | COURSE or Clause(tree, head).passive
        return goes_on and not tree.is_negated(head) and (told or name == "future")
    if not told or tree.lower[subject] in ADDRESSING:
        return False
    return Clause(tree, head).passive or tree.lemma[subject] in DECIDERS


ADDRESSING = frozenset(("i", "we", "you"))


def _is_asked(tree: Tree, head: int) -> bool:
    """Say whether a verb with its auxiliary first stands in a sentence that ends on a question mark."""
    sentence = tree.parse.sentences[tree.parse.sentence_of[head]]
    asks = any(tree.text[i] == "?" for i in range(max(sentence.first, sentence.last - 3), sentence.last))
    subject = nearest_subject(tree, head)
    fronted = subject is not None and any(tree.dep[i] == "aux" and i < subject for i in tree.children[head])
    return asks and fronted


def _is_warning(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether somebody warns that he, or his state, would do harm, or says that he will avenge something."""
    above = tree.head[head]
    if tree.lemma[head] in ENMITY and is_of_speaker(tree, parties, head):
        return True
    if is_forced_to_harm(tree, head):
        return True
    goal = tree.child(head, "dobj")
    steps = tree.lemma[head] == "take" and goal is not None and tree.lemma[goal] in COUNTERSTEPS
    harmful = steps or tree.lemma[head] in HOSTILE
    if not harmful or tree.dep[head] != "ccomp" or tree.lemma[above] not in ("warn", "threaten"):
        return False
    warned, doing = (doers_named(parties, Clause(tree, verb).subject) for verb in (above, head))
    doer = Clause(tree, head).subject
    sent = doer is not None and tree.lemma[doer] in FORCES and not any(parties.by_id[i].country for i in doing)
    return sent or same_side(parties, warned, doing)


def _obliged(tree: Tree, parties: Parties, head: int, *, has_date: bool) -> tuple[Footing, str, int] | None:
    """Read 'must withdraw by Sunday' as a deadline, 'must withdraw' in somebody's words or a text as a demand.

    What one party says that another should do is a demand, too.
    """
    helpers = {tree.lower[i] for i in tree.children[head] if tree.dep[i] == "aux"}
    if not helpers & OBLIGING or tree.dep[head] in ("advcl", "relcl", "acl") or not is_decided(tree, parties, head):
        return None
    limited = has_date and any(tree.lower[i] in LIMITS for i in tree.children[head])
    if _is_inverted(tree, head) or tree.lemma[head] in UNWILLED - {"come", "happen", *(("be",) if limited else ())}:
        return None
    if limited:
        return "deadline", "obligation", head
    voice = parties.voice(head)
    if is_of_text(tree, head) or _is_made_clear(tree, parties, head):
        return "demanded", "obligation", head
    if voice is None:
        return None
    subject = nearest_subject(tree, head)
    if subject is not None and tree.lemma[subject] in HAPPENINGS and is_told(tree, parties, head):
        return "demanded", "obligation", head
    if helpers & {"must", "shall"}:
        return "demanded", "obligation", head
    doer = doers_named(parties, Clause(tree, head).subject)
    asked = bool(doer) and not same_side(parties, (voice,), doer) and not _is_believed(tree, head)
    official = is_told(tree, parties, head) and any(parties.kind(i) in ("state", "organization", "group") for i in doer)
    return ("demanded", "obligation", head) if asked and official else None


def _is_alternative(tree: Tree, head: int) -> bool:
    """Read 'must go, or they would march', 'demanded that he resign or they would strike': what follows defiance."""
    first = tree.head[head]
    if tree.dep[head] != "conj" or not any(tree.lower[i] == "or" and i < head for i in tree.children[first]):
        return False
    governor = tree.head[first]
    bidden = any(tree.lower[i] in OBLIGING for i in tree.children[first]) or tree.tag[first] == "VB"
    return bidden or (tree.is_verb(governor) and tree.lemma[governor] in MANDATIVE)


def _is_inverted(tree: Tree, head: int) -> bool:
    """Say whether the auxiliary opens a condition: 'should they lift the ban'."""
    subject = nearest_subject(tree, head)
    return subject is not None and any(tree.tag[i] == "MD" and i < subject for i in tree.children[head])


def _is_made_clear(tree: Tree, parties: Parties, head: int) -> bool:
    """Read 'made clear that Oslo must', 'stressed that both must': what a party says without being quoted."""
    above = tree.head[head]
    if tree.dep[head] not in ("ccomp", "csubj", "xcomp"):
        return False
    verb = tree.head[above] if tree.pos[above] == "ADJ" else above
    says = tree.lemma[verb] in ("stress", "insist", "underline", "emphasise", "emphasize", "make", "warn", "reiterate")
    return says and tree.is_verb(verb) and bool(doers_named(parties, Clause(tree, verb).subject))


OBLIGING = frozenset(("must", "shall", "should"))


def _is_irreal(tree: Tree, head: int) -> bool:
    return own_status(tree, head).status in ("negated", "conditional", "doubted")


def is_dated(tree: Tree, head: int, dated: frozenset[int]) -> bool:
    """Say whether a time to come stands below a word."""
    return any(token in dated for token in tree.subtree(head))


def _beside(tree: Tree, head: int, token: int) -> bool:
    """Say whether a time belongs to a verb itself, and not to a clause or a noun below it."""
    return all(
        above == head or (not tree.is_verb(above) and tree.dep[above] in ("prep", "npadvmod", "advmod", "pobj"))
        for above in _up_to(tree, token, head)
    )


def _up_to(tree: Tree, token: int, head: int) -> list[int]:
    found = []
    for above in tree.ancestors(token):
        found.append(above)
        if above == head:
            break
    return found


def is_decided(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether somebody decides over a verb: a party, an official, whoever arranges or does it."""
    subject = Clause(tree, head).surface
    if subject is None:
        return False
    if (
        bool(parties.concerned(subject) or doers_named(parties, subject))
        or tree.lemma[subject] in HAPPENINGS | DECIDERS
    ):
        return True
    return Clause(tree, head).passive and tree.lemma[head] not in UNWILLED


def _is_deed(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether a party is said to do something that one does on purpose, on nobody's mere belief."""
    clause = Clause(tree, head)
    unwilled = tree.lemma[head] in UNWILLED and not is_willed(tree, head)
    subject = reported_subject(tree, head)
    if clause.passive or subject is None or unwilled or tree.is_question(head):
        return False
    if tree.dep[head] in ("ccomp", "conj") and _is_believed(tree, head):
        return False
    return any(parties.by_id[one].by != ADMITTED for one in doers_named(parties, subject))


def _is_believed(tree: Tree, head: int) -> bool:
    # A verb behind what the parse hangs on it has the clause for a remark, and believes nothing.
    return any(
        tree.lemma[i] in BELIEVING and tree.lower[i] != "known"
        for i in tree.ancestors(head)
        if i < head or tree.pos[i] in ("NOUN", "ADJ")
    )


BELIEVING = frozenset((
    "believe", "think", "expect", "predict", "doubt", "fear", "worry", "suspect", "reckon", "assume", "bet", "guess",
    "forecast", "confident", "sure", "certain", "likely", "hope", "suppose", "wonder", "ask", "know",
    "belief", "fear", "concern", "hope", "doubt", "expectation",
))  # fmt: skip
"""Words of believing and asking: what follows is foretold and not planned."""
