"""Which parties a type must have before it is an event: without them words of violence or talk are no event.

The manual of PLOVER (2021) requires a recipient of COOPERATE, AID and SANCTION; that words acts need somebody who
speaks, and that a meeting needs two, follows from what they are.
"""

from __future__ import annotations

from dragoman.analysis.events.casting import Cast
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.readings import Reading
from dragoman.records.actors import Actor

WORDS = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "ACCUSE"))
WANTING = frozenset(("REQUEST", "REJECT", "THREATEN"))
ACTING = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "MOBILIZE", "PROTEST"))
ASKED = WORDS | {"CONSULT", "COOPERATE", "AID"}
PAIRED = frozenset(("COOPERATE",))
TOWARDS = frozenset(("AID", "SANCTION"))
FORBIDDING = frozenset(("ban", "outlaw", "prohibit", "criminalize", "criminalise", "forbid"))
DETERMINERS = frozenset(
    (
        "the",
        "a",
        "an",
        "both",
        "each",
        "either",
        "neither",
        "these",
        "those",
        "this",
        "that",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "two",
        "three",
    )
)
# 'Allowed them to vote', 'let them go': only who has authority grants anything by that; others just do not hinder.
PERMITTING = frozenset(("allow", "permit", "let"))
AUTHORITIES = frozenset(("GOV", "MIL", "LEG", "JUD", "COP", "IGO", "SPY", "REB", "UAF"))
# Whom an official meets in passing, and what everybody does with everybody.
PRIVATE = frozenset(
    (
        "voter", "man", "men", "woman", "women", "people", "person", "student", "attorney", "teacher", "friend", "fan",
        "supporter", "crowd", "house", "audience", "child", "children", "mother", "father", "guest", "customer",
        "professor", "patient", "stranger", "neighbor", "neighbour", "boy", "girl", "kid", "couple", "listener",
        "viewer", "reader", "analyst", "foreigner", "visitor", "tourist", "employer", "roommate", "classmate",
    )
)  # fmt: skip
BEHIND = frozenset(("of", "from", "at", "with", "who", "in", "for", "on", "that", "whose", "to"))
# Who asks, interviews and reports takes no part by that.
BYSTANDERS = frozenset(("JRN",))
REPORTERS = frozenset(("reporter", "journalist", "newsman", "correspondent", "interviewer", "questioner", "columnist"))
# Last words of the names of newspapers, agencies and broadcasters: who talks to them is interviewed.
PRESS = frozenset(
    (
        "post", "times", "news", "journal", "tribune", "herald", "guardian", "reuters", "cnn", "bbc", "nbc", "cbs",
        "abc", "msnbc", "press", "gazette", "globe", "telegraph", "examiner", "politico", "breitbart", "bloomberg",
        "chronicle", "observer", "inquirer", "daily", "newspaper", "magazine", "radio", "television", "tv", "npr",
        "reports", "show",
    )
)  # fmt: skip


def admitted(reading: Reading, cast: Cast, parties: Parties, nominal: bool) -> bool:
    """Say whether a candidate has the parties that its type needs.

    Args:
        reading: what it tells.
        cast: the parties that were found.
        parties: the document's actors.
        nominal: whether a noun tells it: one of words needs both sides, or what it asks for; a verb does with one.
    """
    kind = reading.type
    if kind == "CONSULT" and _is_private(reading, cast, parties):
        return False
    beside = [one for one in (*cast.actors, *cast.recipients) if kind in ASKED and _is_bystander(parties.by_id[one])]
    involved = [one for one in (*cast.actors, *cast.recipients) if one not in beside]
    if not involved or (cast.actors and all(one in beside for one in cast.actors)):
        return False
    if reading.frame.actor == ("voice",):
        return bool(cast.actors and cast.recipients)
    if _is_law_or_leave(reading, cast, parties):
        return False
    if kind in WORDS and not any(_is_somebody(parties.by_id[one]) for one in involved):
        return False
    if nominal:
        return _noun_suffices(reading, cast, len(involved))
    if kind == "REQUEST" and cast.recipients and "events.party.passive@1" in cast.rules:
        return True
    return bool(cast.actors) if kind in ACTING else kind not in PAIRED or len(involved) > 1


def _noun_suffices(reading: Reading, cast: Cast, involved: int) -> bool:
    """Say whether a noun names enough parties for a happening of its own."""
    kind = reading.type
    if kind in PAIRED:
        return involved > 1
    if reading.frame.word == "war":
        # 'The war on the rebels' is a state of affairs until it is said who makes it.
        return bool(cast.actors)
    if kind == "CONSULT":
        return involved > 1 or bool(cast.recipients) or reading.mode in ("visit", "multilateral")
    if kind in TOWARDS:
        return bool(cast.recipients and cast.actors)
    if kind in WORDS:
        return bool(cast.actors) and bool(
            cast.recipients or cast.owned or (kind in WANTING and reading.inner is not None)
        )
    return bool(cast.actors) if kind in ACTING else True


def _is_somebody(actor: Actor) -> bool:
    """Say whether a party is a certain one: 'voters', without a name, a state or as much as an article, is nobody."""
    if actor.kind in ("person", "state", "organization") or actor.country is not None or actor.sector is not None:
        return True
    first = [mention.text.split()[0] for mention in actor.mentions]
    return any(word[0].isupper() or word.lower() in DETERMINERS for word in first)


def _is_private(reading: Reading, cast: Cast, parties: Parties) -> bool:
    """Say whether people meet as private persons, speak to the press, or go about in their own country."""
    acting = [parties.by_id[one] for one in cast.actors]
    met = [parties.by_id[one] for one in cast.recipients]
    if any(_is_press(one) for one in (*acting, *met)):
        return True
    if reading.mode == "visit" and not met and all(one.kind == "person" for one in acting):
        # Of a visit it must be known who was visited.
        return True
    if any(side and all(_is_passer_by(one) for one in side) for side in (acting, met)):
        return True
    countries = {one.country for one in acting}
    if reading.mode == "visit" and len(countries) == 1 and all(one.kind == "state" for one in met):
        return None not in countries and countries == {one.country for one in met}
    return all(_is_unknown(one) for one in (*acting, *met))


def _is_law_or_leave(reading: Reading, cast: Cast, parties: Parties) -> bool:
    """Say whether something is only allowed by no authority, or forbidden by law to everybody and so done to nobody."""
    if reading.type == "CONCEDE" and reading.frame.word in PERMITTING:
        return not _has_authority(cast, parties)
    return reading.type == "COERCE" and reading.frame.word.split()[0] in FORBIDDING and not cast.recipients


def _has_authority(cast: Cast, parties: Parties) -> bool:
    return any(parties.by_id[one].kind == "state" or parties.by_id[one].sector in AUTHORITIES for one in cast.actors)


def _is_passer_by(actor: Actor) -> bool:
    """Say whether a party is somebody without name, office or state: 'a voter', 'some students', 'a crowd of fans'."""
    if actor.kind not in ("unnamed", "group") or actor.country is not None or actor.sector not in (None, "CVL"):
        return False
    named = actor.name.lower().split()
    end = next((place for place, word in enumerate(named) if place and word in BEHIND), len(named))
    last = named[end - 1] if named else ""
    return last in PRIVATE or last.removesuffix("s") in PRIVATE


def _is_unknown(actor: Actor) -> bool:
    """Say whether all that is known of a person is the name: no office, no state, no calling."""
    return actor.kind == "person" and not (actor.sector or actor.country or actor.roles or actor.wikidata)


def _is_bystander(actor: Actor) -> bool:
    """Say whether a party takes part in nothing by what it asks: 'reporters', 'the anchor of NBC'."""
    if actor.sector in BYSTANDERS:
        return True
    last = actor.name.lower().split()[-1]
    return actor.kind in ("unnamed", "group") and (last in REPORTERS or last.removesuffix("s") in REPORTERS)


def _is_press(actor: Actor) -> bool:
    """Say whether a party reports on the others: 'The Huffington Post', 'NBC News'."""
    return _is_bystander(actor) or (actor.kind != "person" and actor.name.lower().split()[-1] in PRESS)
