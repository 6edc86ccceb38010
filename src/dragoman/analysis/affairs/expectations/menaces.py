"""Threats that name no threat: 'any landing will be met with force', 'more will follow if', 'would see it as war'."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.words import (
    ENMITY,
    HELD,
    HOSTILE,
    HOSTILE_THINGS,
    STRUCK,
    THREATENED_THINGS,
    Footing,
)
from dragoman.analysis.affairs.sides import OFFICIAL
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_condition
from dragoman.analysis.parsing.tree import Tree

HARMS = frozenset((
    "consequence", "force", "response", "retaliation", "price", "cost", "sanction", "measure", "countermeasure",
    "punishment", "strike", "reprisal", "resistance", "counteraction", "countermove", "revenge", "retribution",
    "penalty", "repercussion", "fire", "blow", "defeat", "wrath", "isolation", "hell", "annihilation", "destruction",
    "tariff", "war", "escalation",
))  # fmt: skip
MENACING = frozenset((
    "warn", "threaten", "say", "vow", "tell", "add", "caution", "declare", "state", "promise",
    "retort", "hint", "announce", "insist",
))  # fmt: skip
BEFALLING = frozenset((
    "face", "pay", "have", "trigger", "draw", "provoke", "bring", "suffer", "see", "feel", "receive", "get", "meet",
    "invite", "bear", "entail", "prompt", "unleash", "cause", "elicit", "carry", "experience", "spark", "incur",
))  # fmt: skip
"""Verbs whose object befalls whoever is warned."""
OFFICES = frozenset((
    "official", "minister", "spokesman", "spokeswoman", "commander", "envoy", "ambassador", "general", "diplomat",
    "government", "army", "ministry", "leader", "negotiator", "chief",
))  # fmt: skip
REGARDING = frozenset(("treat", "regard", "consider", "view", "see", "deem", "interpret", "take", "count"))
ATTACKS = frozenset(("act", "declaration", "aggression", "provocation", "attack", "casus", "line", "war", "threat"))
WORSE = frozenset(("war", "aggression", "hostility", "provocation", "hostile", "red"))


def menaced(tree: Tree, parties: Parties, head: int) -> tuple[Footing, str, int] | None:
    """Read 'warned that any landing would be met with force', 'said that Minsk would face consequences'.

    So also in quoted words and before a tag: 'Any landing would be met with force, he said'.
    """
    if not any(tree.tag[i] == "MD" and tree.lower[i] in ("will", "would", "'ll", "’ll") for i in tree.children[head]):
        return None
    told = _told(tree, parties, head)
    if told is None:
        return None
    clause = Clause(tree, head)
    if tree.lemma[head] in ("meet", "answer", "follow") and clause.passive:
        harms = clause.prepositions.get("with", ()) + clause.prepositions.get("by", ())
    elif tree.lemma[head] in BEFALLING and not clause.passive:
        harms = tuple(i for i in tree.children[head] if tree.dep[i] == "dobj")
    elif clause.passive and tree.lemma[head] in STRUCK:
        return _struck(tree, parties, head, told)
    elif tree.lemma[head] in ("regret", "rue") and not clause.passive:
        return None if _is_own(tree, parties, head) else ("threatened", "menace", told)
    else:
        return _followed(tree, parties, head, told) or _regarded(tree, parties, head, told)
    if not any(_is_harm(tree, i) for i in harms):
        return _regarded(tree, parties, head, told)
    if tree.lemma[head] in ("suffer", "see", "feel", "experience", "bear", "have", "get", "incur") and _is_own(
        tree, parties, head
    ):
        return None
    return "threatened", "menace", told


def _told(tree: Tree, parties: Parties, head: int) -> int | None:
    """Give the word by which a party tells something; the verb itself where it stands in somebody's words alone."""
    verb = tree.head[head]
    if tree.dep[head] == "ccomp" and tree.is_verb(verb) and tree.lemma[verb] in MENACING:
        return verb if doers_named(parties, Clause(tree, verb).subject) else None
    voice = parties.voice(head)
    if voice is None or tree.dep[head] not in ("ROOT", "ccomp", "conj", "parataxis"):
        return None
    return head if _is_public(parties, voice) else None


def _is_public(parties: Parties, voice: str) -> bool:
    """Say whether somebody speaks for a state, a force or a body, whose warning is a threat; others only foretell."""
    actor = parties.by_id[voice]
    if actor.kind in ("state", "organization", "group"):
        return actor.sector not in ("JRN", "MED", "EDU", "BUS")
    if actor.kind == "unnamed" and actor.name.casefold().split()[-1].removesuffix("s") in OFFICES:
        return True
    return bool(actor.roles or actor.country) and actor.sector is not None and actor.sector in OFFICIAL | {"REB", "UAF"}


def _is_harm(tree: Tree, noun: int) -> bool:
    inner = [noun, *(i for i in tree.subtree(noun) if tree.dep[i] in ("conj", "pobj"))]
    return any(tree.lemma[i] in HARMS or tree.lemma[i].removeprefix("counter") in HARMS for i in inner)


def _is_own(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether what is foretold befalls the speaker himself: 'said his country would suffer losses'."""
    doer, voice = doers_named(parties, Clause(tree, head).subject), parties.voice(head)
    return voice is not None and bool(set(sides_of(parties, doer)) & set(sides_of(parties, (voice,))))


def sides_of(parties: Parties, found: Ids) -> tuple[str, ...]:
    """Give the country of each party, or the party itself where it has none."""
    members = [one for i in found for one in (parties.by_id[i].members or (i,)) if one in parties.by_id]
    return tuple(parties.by_id[i].country or i for i in members)


def _struck(tree: Tree, parties: Parties, head: int, told: int) -> tuple[Footing, str, int] | None:
    """Read 'retorted that any warship would be sunk': whoever says so of others would do it, if nobody else would."""
    warns = told != head and tree.lemma[told] in ("warn", "threaten", "retort", "vow", "caution")
    any_one = any(tree.lower[i] in ("any", "every", "all") for i in tree.children[Clause(tree, head).surface or head])
    conditional = any(is_condition(tree, i) for i in tree.children[head])
    if not (warns or any_one or conditional) or tree.child(head, "agent") is not None:
        return None
    return None if _is_own(tree, parties, head) else ("threatened", "menace", told)


def hinted(tree: Tree, parties: Parties, noun: int) -> tuple[Footing, str, int] | None:
    """Read 'hinted at a ban on foreign ships', 'raised the prospect of sanctions'."""
    verb = tree.head[tree.head[noun]]
    if tree.dep[noun] != "pobj" or tree.lower[tree.head[noun]] != "at" or tree.lemma[verb] != "hint":
        return None
    if (
        tree.lemma[noun] not in HARMS | THREATENED_THINGS | HOSTILE_THINGS
        or climb(tree, verb, "THREATEN").status != "happened"
    ):
        return None
    return ("threatened", "hint", verb) if doers_named(parties, Clause(tree, verb).subject) else None


def _followed(tree: Tree, parties: Parties, head: int, told: int) -> tuple[Footing, str, int] | None:
    """Read 'said that hundreds more would follow if the leaflets went on arriving'."""
    if tree.lemma[head] not in ("follow", "retaliate", "come") or not any(
        is_condition(tree, i) for i in tree.children[head]
    ):
        return None
    subject = tree.child(head, "nsubj")
    speaker = parties.voice(head)
    if subject is None or tree.lemma[subject] in HELD or parties.of(subject) or speaker is None:
        return None
    return ("threatened", "menace", told) if _is_public(parties, speaker) else None


def _regarded(tree: Tree, parties: Parties, head: int, told: int) -> tuple[Footing, str, int] | None:
    """Read 'would treat any intervention as a declaration of war', 'will consider it an act of aggression'."""
    if tree.lemma[head] not in REGARDING:
        return None
    for token in tree.subtree(head):
        behind = token > head and tree.lemma[token] in ATTACKS and tree.dep[token] in ("pobj", "oprd", "attr", "dobj")
        branch = tree.subtree(token) if behind else []
        if any(tree.lower[i] in WORSE for i in branch):
            return "threatened", "regarded", told
    return None


def reserved(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read 'reserved the right to retaliate': a threat where the deed would be one."""
    right = tree.head[head]
    verb = tree.head[right]
    reserves = tree.lemma[right] == "right" and tree.dep[right] == "dobj" and tree.lemma[verb] == "reserve"
    if not reserves or not has_to(tree, head) or climb(tree, verb, "AGREE").status not in ("happened", "ongoing"):
        return None
    return ("threatened" if tree.lemma[head] in HOSTILE else "planned"), "reserve", verb


def unhesitating(tree: Tree, parties: Parties, head: int) -> tuple[Footing, str, int] | None:
    """Read 'would not hesitate to strike': whoever says so of himself threatens with it, or means to do it."""
    verb = tree.head[head]
    sure = tree.is_verb(verb) and tree.lemma[verb] == "hesitate" and tree.is_negated(verb) and has_to(tree, head)
    if not sure or not any(tree.lower[i] in ("will", "would") for i in tree.children[verb]):
        return None
    doer = doers_named(parties, Clause(tree, verb).subject)
    return ("threatened" if tree.lemma[head] in HOSTILE else "planned", "unhesitating", verb) if doer else None


def is_forced_to_harm(tree: Tree, verb: int) -> bool:
    """Read 'will be forced to take retaliatory measures', 'would have no choice but to strike'."""
    inner = tree.child(verb, "xcomp") if tree.lemma[verb] in ("force", "compel", "oblige") else None
    if inner is None:
        return False
    goal = tree.child(inner, "dobj")
    if goal is not None and tree.lemma[inner] == "take":
        return any(
            tree.lower[i] in ("retaliatory", "reciprocal", "punitive", "tough") for i in tree.children[goal]
        ) or (tree.lemma[goal] in ("countermeasure", "retaliation", "revenge", "reprisal"))
    return tree.lemma[inner] in ENMITY | {"respond", "react"}
