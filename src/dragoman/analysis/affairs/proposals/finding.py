"""Every place where something is put to somebody: "proposed a truce", "urged Oslo to reopen the road"."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.proposals.nouns import is_offered, noun_put
from dragoman.analysis.affairs.proposals.pressing import is_wanted, pressed, thing_wanted
from dragoman.analysis.affairs.proposals.puts import REAL, RELATIVES, Put, counterparts, others, phrase, what_of
from dragoman.analysis.affairs.proposals.words import (
    AID,
    CALLING,
    CURRENCIES,
    OFFERING,
    PRESENTING,
    PROPOSING,
    TOWARDS,
    URGING,
    WHATS,
    What,
)
from dragoman.analysis.events.clauses import Clause, antecedent
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

UNDONE = frozenset(("negated", "denied"))
SETTINGS = frozenset(("day", "date", "time", "place", "venue", "way", "moment", "hour", "week", "month", "year"))
UTTERANCES = frozenset((
    "congratulation", "condolence", "thought", "prayer", "thanks", "praise", "advice", "tip", "comment", "explanation",
    "assessment", "detail", "encouragement", "reassurance", "evidence", "glimpse", "insight", "caveat", "slogan",
    "message", "address", "hint", "view", "opinion", "word", "lesson", "proof", "example", "reason", "answer", "clue",
    "guide", "speech", "critique", "argument", "account", "estimate", "prediction", "sympathy", "path", "chance",
    "warning", "apology", "response", "remark", "description", "look", "way", "rebuke", "vision", "statement",
))  # fmt: skip
"""What one offers by saying or showing it."""
VISITING = frozenset(("visit", "come", "attend", "join", "travel", "return", "meet", "fly"))
"""What whoever is invited is to do."""
ANNOUNCED = frozenset(("demand", "propose", "present", "table", "submit", "unveil"))
"""What is as good as put where it is announced: 'will demand', 'is to present a plan'."""
AGREEING = frozenset(("agree", "settle"))
DOING = TOWARDS | {
    "hold", "have", "sign", "conclude", "reach", "extend", "implement", "begin", "start", "open", "resume", "meet",
    "exchange", "establish", "observe", "respect", "continue", "organise", "organize", "pursue", "negotiate",
}  # fmt: skip
"""Verbs whose object comes about by what is agreed; whoever agrees to halve a tariff agrees on no tariff."""


def find_puts(tree: Tree, parties: Parties) -> Iterator[Put]:
    """Find everything that is proposed, in reading order of the words that say so."""
    for head in range(len(tree)):
        if tree.pos[head] in ("NOUN", "PROPN"):
            found = noun_put(tree, parties, head)
        elif tree.is_verb(head) or tree.pos[head] == "ADJ":
            found = _verb(tree, parties, head) or pressed(tree, parties, head)
        else:
            found = None
        if found is not None:
            yield found


def _verb(tree: Tree, parties: Parties, head: int) -> Put | None:
    lemma = tree.lemma[head]
    asks = lemma in CALLING | URGING or tree.lower[head] in OFFERING
    forward = lemma == "put" and any(tree.lower[i] in ("forward", "forth") for i in tree.children[head])
    if not asks and not forward and lemma not in PROPOSING and lemma not in AGREEING:
        return None
    status = climb(tree, head, "AGREE").status
    real = status in REAL or (status == "planned" and lemma in ANNOUNCED)
    if status in UNDONE or (tree.is_verb(head) and not real) or _is_unready(tree, head):
        return None
    clause = Clause(tree, head)
    content = _content(tree, parties, clause, head)
    if content is None or _is_asked_to_say(tree, content) or tree.tag[content] in ("WP", "WDT", "PRP", "DT", "EX"):
        return None
    if tree.pos[content] == "PROPN" and any(tree.lower[i] == "as" for i in tree.children[head]):
        return None
    visited = lemma == "invite" and (content == head or tree.lemma[content] in VISITING)
    what = "meeting" if visited else what_of(tree, content)
    who = _putting(tree, parties, clause.surface if tree.pos[head] == "ADJ" else clause.subject)
    if lemma in AGREEING:
        return _agreement(tree, content, head, what, who)
    if not who:
        return None
    lesser = (asks and lemma != "demand") or lemma in PRESENTING or lemma == "suggest"
    addressed = others(_addressed(tree, parties, clause, content), who)
    if lemma == "offer" and not tree.is_verb(content) and what == "other":
        # What is merely said or shown is offered to readers; an offer to nobody wants an answer to be one.
        if tree.lemma[content] in UTTERANCES:
            return None
        lesser = not addressed and not _is_aid(tree, content)
    urges = lemma in URGING and tree.is_verb(content) and not visited
    lesser = lesser and not (lemma == "invite" and what == "meeting")
    if lemma in ("want", "insist") and is_wanted(tree, parties, head, content, who):
        urges = lesser = False
    words = (*_words(tree, content), *_until(tree, head, content))
    if lemma == "invite" or (lemma == "want" and not tree.is_verb(content)):
        words = tuple(tree.trimmed([i for i in tree.subtree(head, set(_beside(tree, head))) if i >= head]))
    return Put(
        head, content, what, who, addressed, tuple(sorted(set(words))),
        definite=False, weak=urges or (lesser and what in ("other", "legislation")),
    )  # fmt: skip


def _is_unready(tree: Tree, head: int) -> bool:
    """Read 'was not ready to accept it', of which the adjective itself bears no sign."""
    copula = tree.copula(head) if tree.pos[head] == "ADJ" else None
    return copula is not None and tree.is_negated(copula)


def _is_aid(tree: Tree, noun: int) -> bool:
    """Say whether something concrete is offered: troops, a sum, a loan, an amnesty."""
    words = {tree.lemma[noun], tree.lower[noun]}
    counted = tree.pos[noun] == "NUM" or tree.lemma[noun] in CURRENCIES
    return bool(words & AID) or counted


def _putting(tree: Tree, parties: Parties, subject: int | None) -> Ids:
    """Give who puts something: the subject, or those whose paper it is ('a Chinese document calls for talks')."""
    found = doers_named(parties, subject)
    if found or subject is None or not is_offered(tree.lemma[subject]):
        return found
    return parties.owners(subject)


def _is_asked_to_say(tree: Tree, content: int) -> bool:
    """Say whether somebody is only asked for words: 'asked Oslo to say whether it had accepted'."""
    says = tree.lemma[content] in ("say", "explain", "clarify", "tell", "specify", "comment", "confirm", "describe")
    return tree.is_verb(content) and says


def _addressed(tree: Tree, parties: Parties, clause: Clause, content: int) -> Ids:
    """Give who is to answer: with whom it would be, to whom or of whom it is asked, and who is to do it."""
    found = list(counterparts(tree, parties, content))
    names = ("to", "on", "upon", "with") if tree.lemma[clause.verb] in URGING | CALLING else ("to",)
    for name in names:
        found.extend(one for i in clause.prepositions.get(name, ()) for one in parties.of(i))
    if tree.lemma[clause.verb] == "invite":
        found.extend(doers_named(parties, clause.object))
    if clause.indirect is not None:
        found.extend(parties.of(clause.indirect))
    elif tree.lemma[clause.verb] == "offer" and not tree.is_verb(content):
        found.extend(parties.modifying(content))
    if tree.is_verb(content) and tree.lemma[clause.verb] in URGING | {"demand"}:
        goal = tree.child(clause.verb, "dobj")
        found.extend(doers_named(parties, goal if goal is not None else tree.child(content, "nsubj")))
    return tuple(found)


def _content(tree: Tree, parties: Parties, clause: Clause, head: int) -> int | None:
    """Give what is proposed: the object, 'for X' of calling, an infinitive, a gerund or a 'that' clause.

    Behind a relative pronoun it is what the pronoun stands for: 'the truce that Oslo proposed'.
    """
    lemma = tree.lemma[head]
    if lemma in AGREEING:
        behind = next(iter((*clause.prepositions.get("on", ()), *clause.prepositions.get("to", ()))), None)
        return behind if behind is not None or lemma == "settle" else clause.infinitive
    if tree.pos[head] == "ADJ":
        return _ready_for(tree, clause, head)
    if lemma == "want":
        return thing_wanted(tree, head)
    summoned = _summoned(tree, clause, head) if lemma == "invite" else None
    if summoned is not None:
        return summoned
    if lemma in URGING | {"push", "press"}:
        wanted = next(iter(clause.prepositions.get("for", ())), None)
        return wanted if wanted is not None else _urged(tree, clause, head)
    direct = tree.child(head, "dobj") if not clause.passive else clause.object
    if direct is None and tree.dep[head] == "relcl" and clause.gerund is None and clause.infinitive is None:
        direct = clause.object
    if direct is not None and tree.lower[direct] in RELATIVES:
        direct = antecedent(tree, head)
    if direct is not None and tree.dep[head] == "relcl":
        direct = _thing(tree, parties, direct)
    if direct is not None and direct < head and tree.lower[tree.head[direct]] == "of":
        # 'The exchange of envoys proposed by Addis Ababa': what is proposed is the exchange.
        above = tree.head[tree.head[direct]]
        direct = above if tree.lemma[above] in WHATS else direct
    found = direct if direct is not None else clause.gerund
    if found is None:
        found = clause.infinitive
    return clause.clause if found is None and lemma in ("propose", "suggest", "demand") else found


def _ready_for(tree: Tree, clause: Clause, head: int) -> int | None:
    """Give what somebody is ready for or ready to do: 'is ready for talks', 'is willing to mediate'."""
    behind = clause.prepositions.get("for", ())
    meeting = next((i for i in behind if what_of(tree, i) == "meeting"), None)
    if meeting is not None:
        known = any(tree.lower[i] in ("the", "this", "that", "these", "those") for i in tree.children[meeting])
        return None if known else meeting
    return next((i for i in tree.children[head] if tree.dep[i] in ("xcomp", "ccomp")), None)


def _summoned(tree: Tree, clause: Clause, head: int) -> int | None:
    """Give to what somebody is invited; the inviting itself where only a day is named: 'invited both for 3 May'."""
    meeting = next((i for i in clause.prepositions.get("to", ()) if what_of(tree, i) == "meeting"), None)
    whither = any(tree.pos[i] == "PROPN" for i in clause.prepositions.get("to", ()))
    named = clause.infinitive is None and clause.object is not None
    if meeting is None and named and (whither or "for" in clause.prepositions):
        return head
    return meeting


def _thing(tree: Tree, parties: Parties, noun: int) -> int | None:
    """Give what a relative clause is about: no party can be proposed, but 'a meeting of the two, which Oslo sought'."""
    while parties.of(noun) and tree.dep[noun] in ("pobj", "conj", "compound"):
        noun = tree.head[tree.head[noun]] if tree.dep[noun] == "pobj" else tree.head[noun]
    return None if parties.of(noun) or tree.lemma[noun] in SETTINGS else noun


def _urged(tree: Tree, clause: Clause, head: int) -> int | None:
    """Give what somebody is urged to do: 'urged Oslo to answer', 'insisted that the rebels leave'."""
    if tree.lemma[head] == "insist":
        mandated = clause.clause
        if mandated is None:
            wanted = next(iter(clause.prepositions.get("on", ())), None)
            return wanted if wanted is not None else clause.gerund
        past = tree.tag[head] in ("VBD", "VBN")
        bare = tree.tag[mandated] == "VB" or (tree.tag[mandated] == "VBP" and (past or _is_of_one(tree, mandated)))
        passive = tree.tag[mandated] == "VBN" and any(tree.lower[i] == "be" for i in tree.children[mandated])
        helped = any(tree.dep[i] == "aux" for i in tree.children[mandated])
        return mandated if (bare or passive) and not helped else None
    return clause.infinitive


def _is_of_one(tree: Tree, verb: int) -> bool:
    """Say whether a plural form has a singular subject, and so is no indicative: 'that the court decide'."""
    subject = tree.child(verb, "nsubj")
    joined = subject is not None and any(tree.dep[i] == "conj" for i in tree.children[subject])
    return subject is not None and tree.tag[subject] in ("NN", "NNP") and not joined


def _agreement(tree: Tree, content: int, head: int, what: What, who: Ids) -> Put | None:
    """Read 'agreed to a truce', 'agreed in principle on a deal', 'agreed to work towards an exchange'."""
    principle = any(
        tree.lower[i] == "in" and any(tree.lower[j] == "principle" for j in tree.children[i])
        for i in tree.children[head]
    )
    inner = content
    if tree.is_verb(content):
        goal = tree.child(content, "dobj")
        for child in tree.children[content]:
            if tree.dep[child] == "prep" and goal is None:
                goal = tree.child(child, "pobj")
        if goal is None or tree.lemma[content] not in DOING:
            return None
        principle = principle or tree.lemma[content] in TOWARDS
        inner, what = goal, what_of(tree, goal)
        if what == "meeting" and tree.lemma[content] == "continue":
            return None  # Nothing is put where both go on as before.
    if what in ("other", "legislation") or not who:
        return None
    return Put(
        head, inner, what, (), (), phrase(tree, inner), is_definite(tree, inner),
        agreed="in principle" if principle else "yes", agreed_by=who,
    )  # fmt: skip


def _beside(tree: Tree, verb: int) -> list[int]:
    """Give what is joined to a verb, and what stands before it."""
    return [i for i in tree.children[verb] if i < verb or tree.dep[i] in ("conj", "cc", "punct", "advcl", "relcl")]


def _until(tree: Tree, head: int, content: int) -> tuple[int, ...]:
    """Give how far or how long it would go: 'proposed a truce until the leaders meet', 'offered help for a year'."""
    found: list[int] = []
    for child in tree.children[head]:
        limits = tree.dep[child] == "prep" and tree.lower[child] in ("until", "till", "for", "during", "pending")
        marks = tree.dep[child] == "advcl" and any(
            tree.lower[i] in ("until", "till", "while") for i in tree.children[child]
        )
        if child > content and (limits or marks) and not tree.is_verb(content):
            found.extend(tree.subtree(child))
    return tuple(tree.trimmed(sorted(found)))


def _words(tree: Tree, content: int) -> tuple[int, ...]:
    if not tree.is_verb(content):
        return phrase(tree, content)
    left_out = {i for i in tree.children[content] if tree.dep[i] in ("mark", "punct") or tree.tag[i] == "TO"}
    for child in tree.children[content]:
        if tree.dep[child] in ("conj", "cc"):
            left_out.update(tree.subtree(child))
    for token in tree.subtree(content):
        aside = tree.dep[token] in ("relcl", "appos") and tree.text[max(tree.subtree(token)[0] - 1, 0)] == ","
        if aside and token != content:
            left_out.update(tree.subtree(token))
    kept = [i for i in tree.subtree(content) if i not in left_out]
    end = next((place for place, i in enumerate(kept) if tree.text[i] == ";" and i > content), len(kept))
    return tuple(tree.trimmed(kept[:end]))
