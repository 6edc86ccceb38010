"""Words of negotiating. Data only; general knowledge of diplomatic English (Berridge 2015, Diplomacy, 2 to 4)."""

from __future__ import annotations

TALKING = frozenset((
    "talk", "talks", "negotiation", "negotiations", "consultation", "consultations", "dialogue", "parley", "parleys",
))  # fmt: skip
"""Nouns that name a course of talking; a visit, call or summit is one only where it belongs to a course."""

PROCESSES = frozenset(("process", "track", "mechanism", "channel", "format"))
"""Nouns that name a course of talking where what stands before them says so: "the peace process"."""
PEACEFUL = frozenset(
    ("peace", "negotiating", "negotiation", "consultation", "dialogue", "normalisation", "normalization")
)

CARRYING = frozenset((
    "hold", "have", "conduct", "open", "begin", "start", "resume", "continue", "launch", "enter", "conclude",
    "complete", "end", "finish", "suspend", "finalise", "finalize",
))  # fmt: skip
"""Verbs whose subject talks: "held talks with"."""
HELD = frozenset(("hold", "chair", "convene", "host", "open", "begin", "start", "resume"))
"""Verbs by which a sitting is held: "will chair a further round"."""

DELEGATES = frozenset((
    "delegation", "delegate", "representative", "official", "diplomat", "negotiator", "envoy", "minister", "leader",
    "president", "commander", "general", "officer", "team", "adviser", "expert", "emissary",
))  # fmt: skip
"""Whoever sits at a table for somebody: of whom, the words behind them say, or the story."""
PAIRED = DELEGATES | frozenset((
    "side", "party", "country", "neighbour", "neighbor", "state", "nation", "government", "capital", "army",
    "military", "foe", "rival", "adversary", "enemy",
))  # fmt: skip
"""Several of these, without a name, are the parties of the story: "the two neighbours"."""

MEETING = frozenset(
    ("meeting", "round", "session", "sitting", "cycle", "summit", "talks", "talk", "negotiation", "consultation")
)
"""Nouns that name one sitting, when numbered."""

ROUNDS = frozenset(("round", "session", "sitting", "meeting", "cycle"))
COUNTING = frozenset(("previous", "last", "latest", "earlier", "next", "another", "further", "final", "new"))
"""Before "round" these take others for known."""
GATHERING = frozenset(("meet", "gather", "convene", "sit", "arrive", "return", "travel", "come"))
"""Verbs of coming together: "met for a third round of talks"."""
AFTER = frozenset(("after", "following", "during"))
"""Behind these talks are taken to have been held, whatever is said of what came of them."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "opening": 1,
}  # fmt: skip

ENDINGS: dict[str, str] = {
    **dict.fromkeys(
        ("stall", "stagnate", "falter", "deadlock", "freeze", "suspend", "pause", "halt", "languish"), "stalled"
    ),
    **dict.fromkeys(("collapse", "fail", "founder", "unravel", "crumble"), "failed"),
    **dict.fromkeys(("conclude", "culminate", "complete", "finish", "end", "close"), "concluded"),
    **dict.fromkeys(
        ("resume", "continue", "proceed", "restart", "reopen", "begin", "start", "open", "progress"), "ongoing"
    ),
}
"""What verbs say of talks that are their subject, or their object."""

ENDING_PHRASES: dict[tuple[str, str], str] = {
    ("break", "down"): "failed", ("fall", "apart"): "failed", ("break", "off"): "failed", ("call", "off"): "failed",
    ("wind", "up"): "concluded", ("bog", "down"): "stalled", ("walk", "out"): "failed", ("go", "on"): "ongoing",
}  # fmt: skip
STANDSTILLS = frozenset(("deadlock", "stalemate", "impasse", "standstill", "limbo"))
"""Nouns for talks that do not move: "talks are at an impasse"."""

MEDIATING = frozenset(("mediate", "broker", "facilitate", "moderate", "chair"))
LEADING = frozenset(("mediated", "brokered", "facilitated", "moderated", "chaired", "led", "sponsored"))
"""Behind a hyphen these say who leads talks between others: "AU-led negotiations"."""
GUARANTORS = frozenset(("guarantor", "mediator", "facilitator", "intermediary", "go-between", "broker"))
"""Behind "as" these say in what part somebody is there: "with Norway as guarantor"."""
CHANNELS = frozenset(
    ("exchange", "pass", "convey", "carry", "relay", "communicate", "send", "negotiate", "talk", "hold")
)
"""What is done "through" a third party is done by its good offices."""
MEDIATION = frozenset(("mediation", "auspices", "facilitation", "chairmanship"))
GO_BETWEENS = frozenset(("mediator", "intermediary", "go-between", "facilitator", "broker", "middleman"))

TOPIC_PREPOSITIONS = frozenset(("on", "over", "about", "regarding", "concerning"))
PURPOSES = frozenset(
    ("aim", "attempt", "seek", "try", "end", "resolve", "settle", "discuss", "negotiate", "address", "reach")
)
ADJECTIVES_OF_TOPIC = frozenset((
    "peace", "nuclear", "trade", "ceasefire", "truce", "border", "climate", "tariff",
    "disarmament", "gas", "grain", "fishing",
    "prisoner", "hostage", "reunification", "accession", "membership", "coalition", "security",
    "energy", "water", "migration",
    "arms", "debt", "budget", "reconciliation", "unity", "denuclearisation", "denuclearization",
))  # fmt: skip
"""Nouns and adjectives before "talks" that say what they are about."""

OTHER = frozenset(("separate", "other", "parallel", "different", "own"))
"""Before "talks" these say that they are not those just told of."""
GENERIC = frozenset(("such", "any", "more", "further", "new", "no", "some", "these", "direct"))
"""Determiners and adjectives under which talks are a kind of talks, and not those of a track."""
