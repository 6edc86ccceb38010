"""Demands that no verb of demanding tells: 'gave them a week to leave', 'wants an end to it', 'conditional on'."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.proposals.puts import REAL, Put, others, phrase, what_of
from dragoman.analysis.affairs.proposals.words import DEEDS, UNDECIDED_BY_ANYBODY, WHATS
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

GRANTING = frozenset(("give", "grant", "allow"))
LENGTHS = frozenset(("minute", "hour", "day", "week", "month", "year"))
UNTIL = frozenset(("until", "till"))
HINGING = frozenset(("conditional", "contingent", "dependent"))
GRACE = frozenset((
    "think", "consider", "decide", "study", "prepare", "live", "mourn", "celebrate", "review", "meet", "comply",
    "answer", "respond", "reply", "accept", "agree", "speak", "rest", "recover", "reflect",
))  # fmt: skip
"""What time is given for without anything new being asked: 'gave them a week to think', 'to meet his demands'."""
COURSE = frozenset(("begin", "start", "restart", "resume", "end", "stop", "cease", "reopen", "open", "close", "go"))
"""What things do because somebody makes them: 'wants exports to restart'."""
SUPPOSING = frozenset((
    "believe", "think", "suspect", "fear", "suppose", "assume", "doubt", "know", "inform", "wonder", "ask", "guess",
))  # fmt: skip
"""What follows these is what others suppose or ask of somebody's wishes."""
PLACING = frozenset(("in", "out", "back", "home", "gone", "off", "on"))
KEEPING = frozenset(("keep", "maintain", "respect", "uphold", "continue", "preserve", "see", "understand", "treat"))


def pressed(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read a verb or adjective that demands something without being a verb of demanding."""
    if tree.is_verb(head) and tree.lemma[head] in GRANTING:
        return _ultimatum(tree, parties, head)
    if tree.is_verb(head) and tree.lemma[head] == "depend":
        return _hinged(tree, parties, head, tree.head[head])
    if tree.lower[head] in HINGING:
        return _hinged(tree, parties, head, tree.head[head])
    if tree.is_verb(head) and tree.lemma[head] == "counter":
        return _countering(tree, parties, head)
    return None


def _ultimatum(tree: Tree, parties: Parties, verb: int) -> Put | None:
    """Read 'has given the officers a week to free him', 'were given until noon to leave'."""
    if climb(tree, verb, "COERCE").status not in REAL:
        return None
    clause = Clause(tree, verb)
    limit = next((i for i in tree.subtree(verb) if i > verb and _is_limit(tree, i)), None)
    deed = next((i for i in tree.subtree(limit) if _is_deed(tree, i)), None) if limit is not None else None
    if limit is not None and deed is None:
        close = (i for i in range(limit + 1, min(limit + 3, len(tree))) if _is_deed(tree, i))
        deed = next((i for i in tree.children[verb] if i > limit and _is_deed(tree, i)), next(close, None))
    if limit is None or deed is None or tree.lemma[deed] in GRACE:
        return None
    given = tree.child(verb, "dative", "nsubjpass")
    if given is None:
        given = next((i for i in tree.children[verb] if tree.dep[i] == "dobj" and i != limit), None)
    asked = doers_named(parties, given) or _between(tree, parties, verb, limit)
    who = doers_named(parties, clause.subject if not clause.passive else _agent(tree, verb))
    told = given is not None and tree.pos[given] in ("NOUN", "PROPN", "PRON")
    if given is not None and tree.lower[given].endswith(("self", "selves")):
        return None
    if not who or not (asked or told) or set(asked) & set(who):
        return None
    left_out = {i for i in tree.children[verb] if i < verb}
    words = [i for i in tree.subtree(verb, left_out) if i >= verb]
    return Put(
        verb, deed, what_of(tree, deed), who, others(asked, who), tuple(tree.trimmed(words)), definite=False
    )  # fmt: skip


def _is_limit(tree: Tree, token: int) -> bool:
    return tree.lemma[token] in LENGTHS or tree.lower[token] in UNTIL


def _is_deed(tree: Tree, token: int) -> bool:
    placed = tree.dep[token] in ("acl", "relcl", "advcl", "xcomp", "ccomp")
    return placed and tree.is_verb(token) and has_to(tree, token)


def _between(tree: Tree, parties: Parties, verb: int, limit: int) -> Ids:
    """Give the party right behind the verb, which the parse may take for a part of the length of time."""
    for token in range(verb + 1, limit):
        found = parties.of(token) if tree.pos[token] in ("PROPN", "NOUN", "PRON") else ()
        if found:
            return found
    return ()


def _agent(tree: Tree, verb: int) -> int | None:
    agent = tree.child(verb, "agent")
    return tree.child(agent, "pobj") if agent is not None else None


def _hinged(tree: Tree, parties: Parties, hinge: int, verb: int) -> Put | None:
    """Read 'made its support depend on an end to the raids', 'has made approval conditional on a recount'."""
    if not tree.is_verb(verb) or tree.lemma[verb] not in ("make", "declare", "call"):
        return None
    if climb(tree, verb, "REQUEST").status not in REAL:
        return None
    who = doers_named(parties, Clause(tree, verb).subject)
    holders = (hinge, verb)
    content = next((i for holder in holders for i in governed(tree, holder).get("on", ()) if i > hinge), None)
    if content is None or not who or tree.lemma[content] not in DEEDS:
        return None
    return Put(
        hinge, content, what_of(tree, content), who, others(parties.owners(content), who), phrase(tree, content),
        definite=False,
    )  # fmt: skip


def _countering(tree: Tree, parties: Parties, verb: int) -> Put | None:
    """Read 'countered with a cut in interest': what one answers with is put in its turn."""
    content = next(iter(governed(tree, verb).get("with", ())), None)
    if content is None or climb(tree, verb, "AGREE").status not in REAL or parties.of(content):
        return None
    who = doers_named(parties, Clause(tree, verb).subject)
    if not who or tree.pos[content] not in ("NOUN", "NUM"):
        return None
    return Put(verb, content, what_of(tree, content), who, (), phrase(tree, content), definite=False)


def thing_wanted(tree: Tree, verb: int) -> int | None:
    """Give what somebody wants another to do, or to be done or granted: 'wants them to leave', 'wanted the ban lifted'.

    'Wants the envoy in the room' and 'wants the troops out' name only who is to be where.
    """
    for child in tree.children[verb]:
        if child < verb or tree.dep[child] not in ("xcomp", "ccomp", "dobj"):
            continue
        if tree.dep[child] == "dobj":
            placed = any(tree.lower[i] in PLACING and i > child for i in (*tree.children[verb], *tree.children[child]))
            return child if tree.pos[child] in ("NOUN", "NUM") or (placed and tree.pos[child] == "PROPN") else None
        subject = tree.child(child, "nsubj", "nsubjpass")
        bare = tree.tag[child] in ("VBN", "VBD") and tree.child(child, "aux") is None
        if tree.is_verb(child) and subject is not None and (has_to(tree, child) or bare):
            return child
    return None


def is_wanted(tree: Tree, parties: Parties, verb: int, content: int, who: Ids) -> bool:
    """Say whether what somebody wants, or insists on, is demanded of another: 'wants them to leave', 'a recount'.

    Whoever only wants another to fare well or badly demands nothing; nor does he who insists on what he does himself,
    nor he of whom others only believe that he wants it.
    """
    if not any(_is_public(parties, one) for one in who) or _is_supposed(tree, verb):
        return False
    if tree.pos[content] == "PROPN":
        return not set(parties.of(content)) & set(who)
    if not tree.is_verb(content):
        return tree.lemma[content] in DEEDS or tree.lemma[content] in WHATS
    subject = tree.child(content, "nsubj", "nsubjpass")
    if subject is None or tree.dep[verb] in ("relcl", "acl"):
        return False
    return _is_asked_of(tree, parties, content, subject, who)


def _is_asked_of(tree: Tree, parties: Parties, content: int, subject: int, who: Ids) -> bool:
    """Say whether a deed is asked of its subject, or, where it is to be done to it, of whoever can do it."""
    placed = tree.lemma[content] == "be" and bool({"on", "in", "out", "at"} & set(governed(tree, content)))
    if tree.lemma[content] in UNDECIDED_BY_ANYBODY and not placed:
        return False
    doing = doers_named(parties, subject)
    if Clause(tree, content).passive or not has_to(tree, content):
        undone = tree.lemma[content] in KEEPING or tree.pos[subject] == "PRON"
        return not undone and not set(doing) & set(who)
    if not doing and tree.lemma[content] in COURSE and tree.child(content, "dobj") is None:
        return True
    if any(tree.lower[i] in ("a", "an") for i in tree.children[subject]):
        return False  # 'Wants a committee to start work' asks nobody.
    return bool(doing) and not set(doing) & set(who)


def _is_public(parties: Parties, one: str) -> bool:
    """Say whether somebody is a state, a body or an official: what a private person wants is put to nobody."""
    actor = parties.by_id[one]
    return actor.kind in ("state", "organization", "group") or bool(actor.roles or actor.country)


def _is_supposed(tree: Tree, verb: int) -> bool:
    return any(tree.lemma[i] in SUPPOSING for i in tree.ancestors(verb) if i < verb)
