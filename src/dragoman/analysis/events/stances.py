"""Stances that speakers take in plain statements: they refuse what they say they will not do, demand what must be done.

To say what one will and will not do commits one to it, and to say what others must do directs them (commissives and
directives: Searle 1976). Nobody states so of others, of whom he can only foretell.
"""

from __future__ import annotations

from dragoman.analysis.events.matching import Matcher
from dragoman.analysis.events.readings import Reading
from dragoman.analysis.events.standpoints import is_judgement
from dragoman.analysis.events.verb_groups import is_negated, is_no
from dragoman.vocabularies.event_lexicon import Frame

VERSION = "1"
# What somebody else asks, offers or rules, and one may decline to do.
DECLINED = frozenset(
    (
        "accept", "recognise", "recognize", "negotiate", "agree", "sign", "comply", "abide", "attend", "participate",
        "compromise", "yield", "bow", "surrender", "submit", "cooperate", "co-operate", "respect", "ratify",
        "withdraw", "retreat", "obey", "capitulate", "apologise", "apologize",
        "concede", "kneel", "talk", "renegotiate"
    )
)  # fmt: skip
GRANTED = frozenset(
    (
        "concession",
        "compromise",
        "surrender",
        "deal",
        "truce",
        "ceasefire",
        "retreat",
        "withdrawal",
        "agreement",
        "apology",
    )
)
WILLING = frozenset(("will", "wo", "would", "can", "ca", "could", "shall", "sha", "'ll", "’ll", "'d", "’d"))
OBLIGING = frozenset(("must",))


def refused(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'we cannot accept the vote' and 'it would never negotiate' as what the speaker refuses.

    Outside anybody's words, only a state or body that will not do a thing is told to refuse it.
    """
    tree = matcher.tree
    if tree.lemma[verb] == "be":
        return _excluded(matcher, verb)
    if tree.lemma[verb] not in DECLINED or not is_negated(tree, verb) or tree.is_question(verb):
        return None
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")}
    longer = any(tree.lower[i] == "longer" for i in tree.children[verb])
    clause = matcher.clause(verb)
    if not (helpers & WILLING or (longer and not helpers & {"may", "might", "should", "must"})) or "have" in helpers:
        return None
    if clause.passive or tree.dep[verb] in ("advcl", "relcl", "acl") or clause.surface is None:
        return None
    doers, speaker = matcher.parties.of(clause.surface), matcher.parties.voice(verb)
    if not doers or (speaker is not None and not _is_for(matcher, speaker, doers)):
        return None
    if speaker is None and any(matcher.parties.kind(one) not in ("state", "organization") for one in doers):
        return None
    frame = Frame("refuse", (), "REJECT", None, ("surface",), ("obj", "from", "by", "with", "to"), ())
    return Reading("REJECT", None, frame, (verb,), f"events.statement.refuse@{VERSION}")


def _excluded(matcher: Matcher, verb: int) -> Reading | None:
    """Read 'there will be no talks under fire' in somebody's words as what that speaker refuses."""
    tree = matcher.tree
    told = tree.child(verb, "attr", "nsubj")
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "aux"}
    if told is None or tree.child(verb, "expl") is None or not helpers & WILLING or not is_no(tree, told):
        return None
    refusable = tree.lemma[told] in GRANTED or tree.lemma[told] in matcher.lexicon.classes["talks"]
    if not refusable or matcher.parties.voice(verb) is None or tree.dep[verb] in ("advcl", "relcl"):
        return None
    frame = Frame("refuse", (), "REJECT", None, ("voice", "voice"), ("with", "to", "from"), ())
    return Reading("REJECT", None, frame, (verb, told), f"events.statement.refuse@{VERSION}")


def _is_for(matcher: Matcher, speaker: str, doers: tuple[str, ...]) -> bool:
    """Say whether a speaker tells of himself or of his own state: 'the French envoy said that Paris cannot accept'."""
    known = matcher.parties.by_id
    country = known[speaker].country
    return speaker in doers or (country is not None and any(known[one].country == country for one in doers))


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
