"""What a verb's own auxiliaries say is to come: 'will meet on Friday', 'is to visit', 'may report', 'must by Sunday'.

A future without a date is a forecast more often than a plan: it counts where somebody decides over it and what he is
said to do is a deed of his. What may or could happen counts only where it has a date.
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.affairs.expectations.candidates import nearest_subject
from dragoman.analysis.affairs.expectations.words import (
    COUNTERSTEPS,
    DECIDERS,
    ENMITY,
    HAPPENINGS,
    HOSTILE,
    LIMITS,
    SCHEDULING,
    SITTINGS,
    UNWILLED,
    Footing,
)
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.parties import Ids, Parties
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
            return ("planned", tree.lemma[head], head) if is_dated(tree, head, dated) else None
        return None
    step = step_up(tree, head, "AGREE")
    if step.rule in ("is-to", "going-to") and tree.tag[tree.head[head]] in ("VBZ", "VBP", "VBG"):
        settled = is_dated(tree, head, dated) or is_decided(tree, parties, head)
        return ("planned", step.rule, head) if settled else None
    if _is_arranged(tree, parties, head, ahead.later):
        return "planned", "present", head
    return _by_modal(tree, parties, head, dated)


def _is_arranged(tree: Tree, parties: Parties, head: int, later: frozenset[int]) -> bool:
    """Say whether the present tells what is arranged for a later day: 'the council meets again on Friday'."""
    if tree.tag[head] not in ("VBZ", "VBP") or tree.lemma[head] not in SITTINGS or tree.dep[head] == "advcl":
        return False
    if any(tree.dep[i] in ("aux", "auxpass", "neg") for i in tree.children[head]):
        return False
    timed = any(_beside(tree, head, token) for token in tree.subtree(head) if token in later)
    return timed and is_decided(tree, parties, head)


def _by_modal(tree: Tree, parties: Parties, head: int, dated: frozenset[int]) -> tuple[Footing, str, int] | None:
    own = own_status(tree, head)
    names = [rule.removeprefix("events.status.").partition("@")[0] for rule in own.rules]
    name = names[0] if names and not _is_asked(tree, head) else ""
    has_date = is_dated(tree, head, dated)
    if name in FUTURES and own.status in ("planned", "conditional"):
        if tree.dep[head] in ("advcl", "relcl", "acl") and not has_date:
            return None
        dated_deed = has_date and is_decided(tree, parties, head)
        own_word = name == "future" or _is_of_speaker(tree, parties, head)
        if not dated_deed and not (own_word and _is_deed(tree, parties, head)):
            return None
        return ("threatened" if _is_warning(tree, parties, head) else "planned"), name, head
    conditional = any(is_condition(tree, i) for i in tree.children[head])
    if conditional and tree.lemma[head] in HOSTILE and name and _is_of_speaker(tree, parties, head):
        return "threatened", name, head
    if name in POSSIBLE and own.status == "conditional":
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


def _is_asked(tree: Tree, head: int) -> bool:
    """Say whether a verb with its auxiliary first stands in a sentence that ends on a question mark."""
    sentence = tree.parse.sentences[tree.parse.sentence_of[head]]
    asks = any(tree.text[i] == "?" for i in range(max(sentence.first, sentence.last - 3), sentence.last))
    subject = nearest_subject(tree, head)
    fronted = subject is not None and any(tree.dep[i] == "aux" and i < subject for i in tree.children[head])
    return asks and fronted


def _is_of_speaker(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether somebody says what he, or those for whom he speaks, would do."""
    speaker, doer = parties.voice(head), Clause(tree, head).subject
    return speaker is not None and doer is not None and _same_side(parties, (speaker,), parties.of(doer))


def _same_side(parties: Parties, first: Ids, second: Ids) -> bool:
    return bool({parties.by_id[i].country or i for i in first} & {parties.by_id[i].country or i for i in second})


def _is_warning(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether somebody warns that he, or his state, would do harm, or says that he will avenge something."""
    above = tree.head[head]
    if tree.lemma[head] in ENMITY and _is_of_speaker(tree, parties, head):
        return True
    goal = tree.child(head, "dobj")
    steps = tree.lemma[head] == "take" and goal is not None and tree.lemma[goal] in COUNTERSTEPS
    harmful = steps or tree.lemma[head] in HOSTILE
    if not harmful or tree.dep[head] != "ccomp" or tree.lemma[above] not in ("warn", "threaten"):
        return False
    return _same_side(parties, parties.of(Clause(tree, above).subject), parties.of(Clause(tree, head).subject))


def _obliged(tree: Tree, parties: Parties, head: int, *, has_date: bool) -> tuple[Footing, str, int] | None:
    """Read 'must withdraw by Sunday' as a deadline, and 'must withdraw' in somebody's words as a demand."""
    must = any(tree.lower[i] in ("must", "shall") and tree.dep[i] == "aux" for i in tree.children[head])
    if not must or tree.dep[head] in ("advcl", "relcl", "acl") or not is_decided(tree, parties, head):
        return None
    limited = has_date and any(tree.lower[i] in LIMITS for i in tree.children[head])
    if limited:
        return "deadline", "obligation", head
    return ("demanded", "obligation", head) if parties.voice(head) is not None else None


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
    if bool(parties.concerned(subject)) or tree.lemma[subject] in HAPPENINGS | DECIDERS:
        return True
    return Clause(tree, head).passive and tree.lemma[head] not in UNWILLED


def _is_deed(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether a party is said to do something that one does on purpose, on nobody's mere belief."""
    clause = Clause(tree, head)
    if clause.passive or clause.subject is None or tree.lemma[head] in UNWILLED or tree.is_question(head):
        return False
    if tree.dep[head] in ("ccomp", "conj") and _is_believed(tree, head):
        return False
    return bool(parties.of(clause.subject))


def _is_believed(tree: Tree, head: int) -> bool:
    return any(tree.lemma[i] in BELIEVING for i in tree.ancestors(head))


BELIEVING = frozenset((
    "believe", "think", "expect", "predict", "doubt", "fear", "worry", "suspect", "reckon", "assume", "bet", "guess",
    "forecast", "confident", "sure", "certain", "likely", "hope", "suppose", "wonder", "ask", "know",
    "belief", "fear", "concern", "hope", "doubt", "expectation",
))  # fmt: skip
"""Words of believing and asking: what follows is foretold and not planned."""
