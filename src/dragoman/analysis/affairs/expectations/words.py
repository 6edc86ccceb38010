"""Words that say on what footing something is expected.

Commissives promise, directives demand (Searle 1976); whoever plans, hopes or threatens commits nobody else. A footing
goes by the word that governs what is expected, as the status rules of events name it.
"""

from __future__ import annotations

from typing import Literal

Footing = Literal["planned", "deadline", "hoped", "promised", "demanded", "threatened"]


def _table(groups: dict[Footing, str]) -> dict[str, Footing]:
    return {word.replace("_", " "): footing for footing, listed in groups.items() for word in listed.split()}


GOVERNORS: dict[str, Footing] = _table(
    {
        "planned": """plan intend prepare arrange schedule decide resolve set slate book expect organise organize design
            plan-for plan-on prepare-for schedule-for arrange-for decide-on is-to due scheduled set poised about
            noun-plan noun-intention noun-intent noun-decision noun-schedule noun-timetable going-to future
            future-in-the-past modifier next announced""",
        "promised": """promise pledge vow commit agree undertake swear guarantee volunteer agree-to agree-on commit-to
            consent-to noun-promise noun-pledge noun-vow noun-commitment""",
        "hoped": "hope wish hope-for wish-for long noun-hope noun-wish",
        "demanded": """demand urge request order press require appeal beg plead instruct command exhort implore insist
            ask call need call-for ask-for appeal-for push-for press-for plead-for beg-for insist-on noun-demand
            noun-call noun-request noun-appeal noun-ultimatum noun-requirement has-to obligation imperative tell""",
        "threatened": "threaten threaten-with noun-threat warned-of-own-deed bound-by-own-word",
    }
)

FRAMING = frozenset(("future", "future-in-the-past", "is-to", "modifier", "next", "has-to", "obligation", "imperative"))
"""Footings that the happening's own auxiliaries give, without a word that says whose plan or wish it is."""

SETTLED = frozenset(("negated", "denied", "doubted", "happened", "ongoing"))
"""What is not, or is already, is not expected."""

DEADLINES = frozenset(("deadline", "ultimatum", "cut-off", "cutoff"))
GRANTING = frozenset(("give", "allow", "grant", "set", "leave"))
BY_THEN = frozenset(("by", "until", "till", "before", "within", "no later than"))

HOSTILE = frozenset((
    "retaliate", "respond", "strike", "attack", "punish", "avenge", "invade", "destroy", "crush", "sanction", "expel",
    "withdraw", "cut", "suspend", "halt", "close", "block", "seize", "bomb",
    "hit", "annihilate", "obliterate", "impose",
    "escalate", "act", "use", "shoot", "fire", "target", "sink", "blockade", "freeze", "walk", "quit", "leave",
))  # fmt: skip
"""Deeds that a warning about oneself threatens with."""

ENMITY = frozenset((
    "retaliate", "avenge", "punish", "crush", "destroy", "annihilate", "obliterate",
    "hit", "strike", "attack", "invade",
    "bomb", "escalate",
))  # fmt: skip
"""Deeds whose promise is a threat, whoever it is made to."""

VAGUE_SOON: tuple[tuple[str, ...], ...] = (
    ("in", "the", "near", "future"), ("in", "the", "foreseeable", "future"), ("as", "soon", "as", "possible"),
    ("at", "the", "earliest", "opportunity"), ("in", "due", "course"), ("without", "delay"), ("sooner", "or", "later"),
    ("one", "day"), ("very", "soon"), ("soon",), ("shortly",), ("immediately",), ("at", "once"), ("before", "long"),
)  # fmt: skip
"""Words that name a time to come and no date."""

SHORT = frozenset(("short", "brief", "limited", "reasonable", "foreseeable"))
STRETCHES = frozenset(("period", "time", "while", "term", "timeframe", "notice"))

HAPPENINGS = frozenset((
    "answer", "response", "reply", "retaliation", "revenge", "consequence", "withdrawal",
    "ceasefire", "truce", "pause",
    "release", "return", "exchange", "swap", "meeting", "talk", "round", "summit",
    "visit", "trip", "call", "conversation",
    "negotiation", "session", "vote", "election", "referendum", "agreement", "deal", "treaty", "signing", "decision",
    "sanction", "tariff", "measure", "strike", "attack", "offensive", "invasion",
    "war", "operation", "action", "step",
    "end", "halt", "resumption", "delivery", "shipment", "aid", "support",
    "payment", "investigation", "inquiry", "probe",
    "hearing", "trial", "apology", "compensation", "guarantee", "access", "inspection", "disarmament", "deployment",
    "reform", "change", "solution", "settlement", "peace", "dialogue", "restraint",
    "de-escalation", "protest", "parade",
    "exercise", "drill", "conference", "gathering", "ceremony", "handover", "transfer", "announcement", "statement",
    "report", "ruling", "verdict", "cut", "increase", "embargo", "blockade", "evacuation", "rescue", "extradition",
))  # fmt: skip
"""Nouns that name something that happens or is done: what is demanded or promised as a noun has to be one of them."""
