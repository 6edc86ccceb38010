"""Stances that speakers take in plain statements: they refuse what they say they will not do, demand what must be done.

To say what one will and will not do commits one to it, and to say what others must do directs them (commissives and
directives: Searle 1976). Nobody states so of others, of whom he can only foretell.
"""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.matching import Matcher
from dragoman.analysis.events.mutual import SAYING, is_other_of_two
from dragoman.analysis.events.parties import Ids
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.readings import COERCIVE, Reading
from dragoman.analysis.events.standpoints import is_judgement
from dragoman.analysis.events.verb_groups import is_negated, is_no
from dragoman.analysis.events.warnings_given import doers_of
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.event_lexicon import Frame

VERSION = "1"
# What somebody else asks, offers or rules, and one may decline to do.
DECLINED = frozenset(
    (
        "accept", "recognise", "recognize", "negotiate", "agree", "sign", "comply", "abide", "attend", "participate",
        "compromise", "yield", "bow", "surrender", "submit", "cooperate", "co-operate", "respect", "ratify",
        "withdraw", "retreat", "obey", "capitulate", "apologise", "apologize",
        "concede", "kneel", "talk", "renegotiate", "budge", "relent", "recognise", "acknowledge", "consent", "disarm"
    )
)  # fmt: skip
# What states and bodies are asked for, while persons say of much else that they will not do it.
WITHHELD = frozenset(
    (
        "allow", "permit", "let", "pay", "abandon", "release", "hand", "discuss", "meet", "leave", "change", "join",
        "host", "sell", "return", "share", "support", "back", "approve", "extend", "renew", "lift", "halt", "stop"
    )
)  # fmt: skip
# With these in the present a position is stated: 'does not accept the ruling' (Leech 2004 on states).
HELD = frozenset(("accept", "recognise", "recognize", "acknowledge", "consent"))
# Who says that he will not suffer these refuses what is pressed upon him.
PRESSED = frozenset(
    (
        "bully", "intimidate", "blackmail", "cow", "dictate", "deter", "pressure", "pressurise", "pressurize", "coerce",
        "browbeat", "sway", "silence", "lecture", "push", "force", "swayed", "cowed"
    )
)  # fmt: skip
GRANTED = frozenset(
    (
        "concession", "compromise", "surrender", "deal", "truce", "ceasefire", "retreat", "withdrawal", "agreement",
        "apology", "election", "referendum", "vote", "recognition", "pardon", "amnesty", "return", "extension", "pause",
        "exception", "normalisation", "normalization", "exchange", "swap", "handover", "change"
    )
)  # fmt: skip
# 'Not up for discussion', 'not on the table', 'not negotiable', 'out of the question'.
CLOSED_FOR = frozenset(("discussion", "sale", "debate", "negotiation", "bargaining", "barter", "grabs"))
CLOSED_ON = frozenset(("table", "agenda"))
OPEN = frozenset(("negotiable", "acceptable", "conceivable", "debatable"))
SHUT = frozenset(("non-negotiable", "nonnegotiable", "inconceivable", "unthinkable"))
STANCE_VERBS = DECLINED | WITHHELD | HELD | PRESSED | {"tolerate", "countenance", "condone"}
WILLING = frozenset(("will", "wo", "would", "can", "ca", "could", "shall", "sha", "'ll", "’ll", "'d", "’d"))
OBLIGING = frozenset(("must",))
FUTURE = frozenset(("will", "would", "'ll", "’ll", "shall", "wo"))
UNANSWERED = frozenset(("unanswered", "unpunished", "unavenged", "unchallenged"))
BORNE = frozenset(("tolerate", "accept", "forgive", "forget", "permit", "allow", "stand"))
SUFFERING = frozenset(("face", "suffer", "bear", "meet", "reap", "feel"))
# Who is told by those who govern them what their own state will do.
HOME = frozenset(("parliament", "nation", "lawmaker", "cabinet", "assembly", "legislator", "countryman", "deputy"))
DEEDS = frozenset(
    ("attempt", "intervention", "interference", "violation", "move", "crime", "provocation", "act", "deed")
)


def refused(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'we cannot accept the vote' and 'it would never negotiate' as what the speaker refuses.

    Outside anybody's words, only a state or body that will not do a thing is told to refuse it.
    """
    tree = matcher.tree
    if tree.lemma[verb] == "be":
        return _excluded(matcher, verb) or _closed(matcher, verb)
    if not _is_declined(matcher, verb) or not is_negated(tree, verb) or tree.is_question(verb):
        return None
    clause = matcher.clause(verb)
    if tree.dep[verb] in ("advcl", "relcl", "acl") or clause.surface is None:
        return None
    doers, speaker = matcher.parties.of(clause.surface), matcher.parties.voice(verb)
    if not doers or (speaker is not None and not _is_for(matcher, speaker, doers)):
        return None
    public = all(matcher.parties.kind(one) in ("state", "organization") for one in doers)
    if not public and (speaker is None or tree.lemma[verb] in WITHHELD):
        return None
    known = matcher.verb(verb) if tree.lemma[verb] in WITHHELD else None
    if known is not None and known[0].type:
        # What the lexicon has knows its parties better: 'will not lift its embargo on Oslo'.
        return None
    frame = Frame("refuse", (), "REJECT", None, ("surface",), ("obj", "from", "by", "with", "to"), ())
    return Reading("REJECT", None, frame, (verb,), f"events.statement.refuse@{VERSION}")


def answered(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'said no to the offer' and 'said yes' as the refusal or consent that is given by the word."""
    tree, clause = matcher.tree, matcher.clause(verb)
    if tree.lemma[verb] != "say" or not matcher.parties.of(clause.subject) or is_negated(tree, verb):
        return None
    word = next((i for i in tree.children[verb] if i == verb + 1 and tree.lower[i] in ("no", "yes")), None)
    if word is None or tree.text[word + 1 : word + 2] == ["one"] or tree.pos[word] not in ("INTJ", "NOUN", "DET"):
        return None
    kind = "AGREE" if tree.lower[word] == "yes" else "REJECT"
    frame = Frame("say", (), kind, None, (), ("to", "from"), ())
    return Reading(kind, None, frame, (verb, word), f"events.statement.answer@{VERSION}")


def _is_declined(matcher: Matcher, verb: int) -> bool:
    """Say whether a verb and its auxiliaries are those in which one declines: 'will not sign', 'does not accept'."""
    tree = matcher.tree
    lemma, clause = tree.lemma[verb], matcher.clause(verb)
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")}
    if "have" in helpers:
        return False
    if clause.passive:
        return lemma in PRESSED and bool(helpers & WILLING)
    if lemma in HELD and helpers & {"do", "does", "did"}:
        # 'Did not accept' outside anybody's words tells what came about, and no position.
        return clause.object is not None and ("did" not in helpers or matcher.parties.voice(verb) is not None)
    longer = any(tree.lower[i] == "longer" for i in tree.children[verb])
    ready = bool(helpers & WILLING) or (longer and not helpers & {"may", "might", "should", "must"})
    return ready and lemma in DECLINED | WITHHELD


def _closed(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'the border is not up for discussion' and 'a return is out of the question' in somebody's words."""
    tree, clause = matcher.tree, matcher.clause(verb)
    if clause.surface is None or matcher.parties.voice(verb) is None or tree.is_question(verb):
        return None
    if tree.dep[verb] in ("advcl", "relcl") or any(tree.tag[i] == "TO" for i in tree.children[verb]):
        return None
    named = {name: {tree.lemma[i] for i in heads} for name, heads in clause.prepositions.items()}
    predicate = {tree.lower[i] for i in matcher.predicates(clause)}
    if is_negated(tree, verb):
        told = named.get("for", set()) & CLOSED_FOR or named.get("on", set()) & CLOSED_ON or predicate & OPEN
        told = told or predicate & {"option"}
    else:
        told = named.get("of", set()) & {"question"} or named.get("off", set()) & CLOSED_ON or predicate & SHUT
    if not told:
        return None
    frame = Frame("refuse", (), "REJECT", None, ("voice", "voice"), ("with", "to", "from"), ())
    return Reading("REJECT", None, frame, (verb, *_telling(tree, verb, told)), f"events.statement.refuse@{VERSION}")


def _telling(tree: Tree, verb: int, told: set[str]) -> tuple[int, ...]:
    """Give the words of a verb's clause that are told of: 'discussion' in 'was not up for discussion'."""
    found = [i for i in tree.subtree(verb) if i > verb and (tree.lemma[i] in told or tree.lower[i] in told)]
    return tuple(found[:1])


def _excluded(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'there will be no talks under fire' in somebody's words as what that speaker refuses."""
    tree = matcher.tree
    told = tree.child(verb, "attr", "nsubj")
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "aux"}
    if told is None or tree.child(verb, "expl") is None or not helpers & WILLING or not is_no(tree, told):
        return None
    refusable = tree.lemma[told] in GRANTED or tree.lemma[told] in matcher.lexicon.classes["talks"]
    refusable = refusable or (tree.lemma[told] == "question" and bool(governed(tree, told).get("of")))
    if not refusable or matcher.parties.voice(verb) is None or tree.dep[verb] in ("advcl", "relcl"):
        return None
    frame = Frame("refuse", (), "REJECT", None, ("voice", "voice"), ("with", "to", "from"), ())
    return Reading("REJECT", None, frame, (verb, told), f"events.statement.refuse@{VERSION}")


def _is_for(matcher: Matcher, speaker: str, doers: tuple[str, ...]) -> bool:
    """Say whether a speaker tells of himself or of his own state: 'the French envoy said that Paris cannot accept'."""
    known = matcher.parties.by_id
    country = known[speaker].country
    if country is None and known[speaker].kind == "unnamed":
        # 'The spokesman said that Oslo cannot accept it': who is not named speaks for whom he speaks of.
        return True
    return speaker in doers or (country is not None and any(known[one].country == country for one in doers))


def menaced(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'they will pay a heavy price' and 'the raid will not go unanswered' as threats of whoever says so.

    Who foretells harm to another for what he has done, or an answer to it, threatens with it.
    """
    tree, parties, clause = matcher.tree, matcher.parties, matcher.clause(verb)
    speaker = parties.voice(verb)
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")}
    if speaker is None or not helpers & FUTURE or "have" in helpers or tree.is_question(verb):
        return None
    if clause.surface is None or tree.dep[verb] in ("advcl", "relcl"):
        return None
    hostile = matcher.lexicon.classes["hostile"]
    if _is_unbearing(tree, verb) and _is_for(matcher, speaker, parties.of(clause.surface)):
        frame = Frame("menace", (), "THREATEN", None, ("surface",), ("obj", "from", "by"), ())
        return Reading("THREATEN", None, frame, (verb,), f"events.statement.menace@{VERSION}")
    core = matcher.core(clause.surface)
    deed = core is not None and (matcher.noun(core) is not None or tree.lemma[core] in DEEDS)
    if not parties.of(clause.surface) and deed and _is_answered(matcher, verb, hostile):
        frame = Frame("menace", (), "THREATEN", None, ("voice", "voice"), ("owner",), ())
    elif _is_made_to_pay(matcher, verb, hostile) and not _is_for(matcher, speaker, parties.of(clause.surface)):
        frame = Frame("menace", (), "THREATEN", None, ("voice", "voice"), ("surface",), ())
    else:
        return None
    return Reading("THREATEN", None, frame, (verb,), f"events.statement.menace@{VERSION}")


def _is_unbearing(tree: Tree, verb: int) -> bool:
    """Say whether one says that he will not look on: 'will not tolerate it', 'would not stand idly by'."""
    if not is_negated(tree, verb):
        return False
    idle = any(tree.lower[i] in ("idly", "idle") for i in tree.subtree(verb))
    return tree.lemma[verb] in ("tolerate", "countenance", "condone") or (
        idle and tree.lemma[verb] in ("stand", "sit", "stay", "remain")
    )


def _is_answered(matcher: Matcher, verb: int, hostile: frozenset[str]) -> bool:
    """Say whether a deed is to be answered: 'will not go unpunished', 'will be met with force', 'will be answered'."""
    tree, clause = matcher.tree, matcher.clause(verb)
    if is_negated(tree, verb):
        spared = any(tree.lower[i] in UNANSWERED for i in tree.children[verb])
        return spared or (clause.passive and tree.lemma[verb] in BORNE)
    if not clause.passive:
        return False
    met = {tree.lemma[i] for i in clause.prepositions.get("with", ())}
    return tree.lemma[verb] in ("answer", "avenge", "punish") or (tree.lemma[verb] == "meet" and bool(met & hostile))


def _is_made_to_pay(matcher: Matcher, verb: int, hostile: frozenset[str]) -> bool:
    """Say whether somebody is to suffer for it: 'will pay a heavy price', 'will face consequences'."""
    tree, clause = matcher.tree, matcher.clause(verb)
    if is_negated(tree, verb) or not matcher.parties.of(clause.surface):
        return False
    core = matcher.core(clause.object)
    if tree.lemma[verb] == "pay":
        dearly = any(tree.lower[i] in ("dearly", "heavily") for i in tree.children[verb])
        return dearly or (core is not None and tree.lemma[core] == "price")
    return tree.lemma[verb] in SUFFERING and core is not None and tree.lemma[core] in hostile - {"action", "step"}


def counterblamed(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'each side says the other fired first' as what they accuse one another of."""
    tree, clause = matcher.tree, matcher.clause(verb)
    if tree.lemma[verb] not in SAYING or clause.clause is None or clause.surface is None:
        return None
    blamed = tree.child(clause.clause, "nsubj")
    if blamed is None or tree.lower[blamed] != "other" or not is_other_of_two(tree, verb, blamed):
        return None
    senses = matcher.lexicon.verbs.get(tree.lemma[clause.clause], ())
    if not any(one.type in COERCIVE | {"ACCUSE"} for one in senses) or is_negated(tree, clause.clause):
        return None
    frame = Frame("say", (), "ACCUSE", "allege", ("surface",), ("against",), ())
    told = frozenset((clause.clause,))
    return Reading("ACCUSE", "allege", frame, (verb,), "events.statement.accuse@1", clause.clause, told)


def added(matcher: Matcher, verb: int) -> Reading | None:
    """Read what is joined to what somebody says: 'said it was ready to talk but would widen its raids'."""
    tree, parties = matcher.tree, matcher.parties
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "aux"}
    if tree.dep[verb] != "conj" or not helpers & FUTURE or "have" in helpers or is_negated(tree, verb):
        return None
    first = tree.head[verb]
    saying = tree.head[first]
    if tree.dep[first] != "ccomp" or tree.lemma[saying] not in words.STATING:
        return None
    found, told, clause = matcher.verb(verb), matcher.clause(verb), matcher.clause(saying)
    if found is None or found[0].type not in COERCIVE | {"harm"} or told.passive or clause.subject is None:
        return None
    speakers, doers = parties.of(clause.subject), doers_of(matcher, told, clause)
    if not speakers or not doers or not is_own_side(matcher, speakers, doers):
        return None
    frame = Frame(found[0].word, (), "THREATEN", None, ("surface",), found[0].recipient, ())
    modal = next(i for i in tree.children[verb] if tree.lower[i] in FUTURE)
    trigger, told_in = tuple(sorted((modal, verb))), matcher.named(told, found[0])
    return Reading("THREATEN", None, frame, trigger, "events.statement.threaten@1", consumed=told_in)


def is_own_side(matcher: Matcher, speakers: tuple[str, ...], doers: tuple[str, ...]) -> bool:
    """Say whether those who will act are those who speak, or the one state for which they speak."""
    known = matcher.parties.by_id
    if set(doers) == set(speakers):
        return True
    if len(speakers) == 1 and known[speakers[0]].kind == "unnamed" and known[speakers[0]].country is None:
        return len(doers) == 1 and known[doers[0]].kind == "state"
    countries = {known[one].country for one in speakers}
    return (
        all(known[one].kind == "state" for one in doers)
        and len(countries) == 1
        and countries == {known[one].country for one in doers} - {None}
    )


def speaks_at_home(matcher: Matcher, clause: Clause, speakers: Ids, doers: Ids) -> bool:
    """Say whether somebody tells his own parliament or people what their state will do: 'told parliament that Oslo'."""
    heard = {matcher.tree.lemma[i] for i in (clause.object, clause.indirect) if i is not None}
    known = matcher.parties.by_id
    alone = len(speakers) == len(doers) == 1 and known[speakers[0]].sector in ("GOV", "MIL", None)
    return bool(heard & HOME) and alone and known[doers[0]].kind == "state" and known[speakers[0]].country is None


def needed(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'the league has to leave' and 'Oslo needs to stop' in another's words as what that speaker demands."""
    tree, parties, clause = matcher.tree, matcher.parties, matcher.clause(verb)
    if tree.lemma[verb] not in ("have", "need") or tree.child(verb, "aux", "auxpass", "dobj", "neg") is not None:
        return None
    speaker, asked = parties.voice(verb), clause.infinitive
    if speaker is None or asked is None or tree.dep[verb] in ("advcl", "relcl") or tree.is_question(verb):
        return None
    doers = parties.of(clause.surface)
    public = bool(doers) and all(parties.kind(one) in ("state", "organization") for one in doers)
    if not public or _is_for(matcher, speaker, doers) or is_judgement(tree, asked):
        return None
    frame = Frame("must", (), "REQUEST", None, ("voice",), ("surface",), ())
    return Reading("REQUEST", "change", frame, (verb, asked), f"events.statement.must@{VERSION}")


def required(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'the shelling must stop' and 'the crew must be freed' in somebody's words as what that speaker demands."""
    tree, parties = matcher.tree, matcher.parties
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")}
    if not helpers & OBLIGING or "have" in helpers or is_negated(tree, verb) or tree.is_question(verb):
        return None
    speaker, clause = parties.voice(verb), matcher.clause(verb)
    if speaker is None or clause.surface is None or tree.dep[verb] in ("advcl", "relcl") or is_judgement(tree, verb):
        return None
    meant = matcher.core(clause.surface)
    doings = matcher.lexicon.classes["doings"]
    deed = meant is not None and (matcher.noun(meant) is not None or tree.lemma[meant] in doings)
    if not deed and not (clause.passive and parties.of(clause.surface)):
        return None
    frame = Frame("must", (), "REQUEST", None, ("voice", "voice"), ("owner",), ())
    modal = next(i for i in tree.children[verb] if tree.lower[i] in OBLIGING)
    return Reading("REQUEST", "change", frame, tuple(sorted((modal, verb))), f"events.statement.must@{VERSION}")
