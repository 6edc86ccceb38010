"""Words of negotiating. Data only; general knowledge of diplomatic English (Berridge 2015, Diplomacy, 2 to 4)."""

from __future__ import annotations

TALKING = frozenset((
    "talk", "talks", "negotiation", "negotiations", "consultation", "consultations", "dialogue", "parley", "parleys",
    "discussions", "bargaining", "haggling", "deliberations",
))  # fmt: skip
"""Nouns that name a course of talking; a visit, call or summit is one only where it belongs to a course."""

CONTACTS = frozenset(("contact", "channel", "diplomacy", "exchange", "encounter"))
"""Nouns that name a course of talking where what stands before them says that nobody is to know, or see, of it."""
HIDDEN = frozenset((
    "indirect", "informal", "secret", "direct", "discreet", "quiet", "covert", "unofficial", "preliminary", "back",
    "backchannel", "shuttle", "exploratory", "diplomatic", "technical", "track", "backroom", "clandestine",
))  # fmt: skip
"""Before "contacts", "channel", "diplomacy": "back-channel contacts", "shuttle diplomacy"."""
RESUMING = frozenset(("resume", "renew", "restore", "restart", "reopen", "hold", "maintain", "continue"))
"""What is done to "contacts" that are talks."""
SETTLING = frozenset((
    "sign", "conclude", "reach", "strike", "clinch", "seal", "finalise", "finalize", "wrap", "complete", "settle",
    "ink", "initial",
))  # fmt: skip
"""What is done to a deal at the end of talks on it."""
REVIVING = frozenset(("resume", "revive", "restart", "reopen", "relaunch", "renew", "restore", "unblock", "salvage"))
"""What is done to talks that have begun and stand still."""
WAYS = frozenset(("way", "path", "ground", "stage"))
"""What is cleared, paved, prepared or set for talks that are to come."""
TABLES = frozenset(("negotiating", "bargaining", "negotiation", "conference"))
"""Before "table" these say that it is one for talks."""
SEATED = frozenset(("return", "come", "go", "sit", "get", "bring", "gather", "meet"))
"""Who does these to a table, or "back to the table", talks."""

PROCESSES = frozenset(("process", "track", "mechanism", "channel", "format"))
"""Nouns that name a course of talking where what stands before them says so: "the peace process"."""
PEACEFUL = frozenset(
    ("peace", "negotiating", "negotiation", "consultation", "dialogue", "normalisation", "normalization")
)

CARRYING = frozenset((
    "hold", "have", "conduct", "open", "begin", "start", "resume", "continue", "launch", "enter", "conclude",
    "complete", "end", "finish", "suspend", "finalise", "finalize", "relaunch", "restart", "reopen", "revive", "break",
    "wind", "wrap", "pursue", "carry", "undertake", "abandon", "quit", "schedule", "reconvene", "halt", "maintain",
    "establish", "kick", "plan", "close", "cancel", "pause", "return",
))  # fmt: skip
"""Verbs whose subject talks: "held talks with"."""
HELD = frozenset(("hold", "chair", "convene", "host", "open", "begin", "start", "resume"))
"""Verbs by which a sitting is held: "will chair a further round"."""

DELEGATES = frozenset((
    "delegation", "delegate", "representative", "official", "diplomat", "negotiator", "envoy", "minister", "leader",
    "president", "commander", "general", "officer", "team", "adviser", "expert", "emissary", "commission", "committee",
    "panel", "group", "mediator", "chief", "secretary", "aide", "deputy", "premier", "counterpart", "side",
))  # fmt: skip
"""Whoever sits at a table for somebody: of whom, the words behind them say, or the story."""
JOINT = frozenset(("bilateral", "joint", "mixed", "binational"))
"""Before a committee these say that it is of two."""
PAIRED = DELEGATES | frozenset((
    "side", "party", "country", "neighbour", "neighbor", "state", "nation", "government", "capital", "army",
    "military", "guest", "visitor", "camp", "foe", "rival", "adversary", "enemy",
))  # fmt: skip
"""Several of these, without a name, are the parties of the story: "the two neighbours"."""

NEGOTIATORS = frozenset((
    "negotiator", "delegation", "delegate", "commission", "committee", "panel", "team", "group", "emissary",
    "plenipotentiary", "subcommittee",
))  # fmt: skip
"""Whoever is sent to talk: where two of these meet, talks are held."""
TEAMS = frozenset(("team", "group", "panel", "committee", "subcommittee"))
"""Of these, those that may be made for anything else: they talk where the words say with whom or about what."""

MEETING = frozenset((
    "meeting", "round", "session", "sitting", "cycle", "summit", "talks", "talk", "negotiation", "consultation", "leg",
    "encounter",
))  # fmt: skip
"""Nouns that name one sitting, when numbered."""

SINGLE = frozenset(("meeting", "encounter", "summit"))
"""Sittings that may be of anybody with anybody: several are of one course where they are told as held."""
ROUNDS = frozenset(("round", "session", "sitting", "meeting", "cycle", "leg", "encounter"))
SESSIONS = frozenset(("round", "session", "meeting", "process", "format", "sitting"))
"""With "the", these are of the talks told just before."""
ARRANGING = frozenset((
    "arrange", "organise", "organize", "broker", "facilitate",
    "host", "convene", "mediate", "move", "shift",
))  # fmt: skip
"""What is done for talks by those who see to it that they are held."""
SCHEDULING = frozenset((
    "schedule", "slate", "pencil", "earmark", "plan", "fix", "book", "expect", "foresee", "envisage", "tentatively",
    "postpone", "delay", "defer", "reschedule",
))  # fmt: skip
"""What is done with sittings that are to come."""
SESSIONS_OF = frozenset(("round", "session", "sitting", "cycle", "leg"))
"""Behind these, "of" says what there are several of: "of talks", or "of sanctions", "of voting"."""
OF_ARMS_OR_VOTES = frozenset((
    "mortar", "artillery", "tank", "live", "election", "presidential", "voting", "runoff", "vote", "parliamentary",
    "funding", "plenary", "training", "photo", "extraordinary", "emergency",
))  # fmt: skip
"""Before "round" and "session" these say that nobody negotiates there."""
COUNTING = frozenset(("previous", "last", "latest", "earlier", "next", "another", "further", "final", "new"))
"""Before "round" these take others for known."""
GATHERING = frozenset((
    "meet", "gather", "convene", "sit", "arrive", "return", "travel", "come", "reconvene", "assemble", "huddle", "fly",
))  # fmt: skip
"""Verbs of coming together: "met for a third round of talks"."""
SITTING = frozenset(("meet", "gather", "convene", "reconvene", "sit", "huddle", "confer"))
"""Verbs that tell of one sitting, without a noun for it."""
BARGAINING = frozenset(("negotiate", "bargain", "haggle", "parley", "renegotiate"))
"""Verbs that tell of a course of talks, without a noun for it."""
CONVENING = frozenset(("convene", "assemble", "gather", "summon", "reunite"))
"""What a mediator does to the negotiators of both sides."""
DEALS = frozenset((
    "agreement", "deal", "pact", "treaty", "accord", "settlement", "contract", "swap", "exchange", "ceasefire", "truce",
    "arrangement", "compromise", "term", "memorandum", "framework",
))  # fmt: skip
"""What talks are to end in."""
GROUPING = frozenset(("involve", "gather", "bring", "unite", "group", "include", "pit", "join", "seat"))
"""What talks do to those who hold them: "the talks, which bring together envoys of"."""
AFTER = frozenset(("after", "following", "during"))
"""Behind these talks are taken to have been held, whatever is said of what came of them."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "hundredth": 100, "opening": 1,
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
    ("walk", "out"): "failed", ("fall", "through"): "failed", ("come", "apart"): "failed",
    ("wind", "up"): "concluded", ("wrap", "up"): "concluded", ("break", "up"): "concluded",
    ("bog", "down"): "stalled", ("grind", "to"): "stalled",
    ("go", "on"): "ongoing", ("grind", "on"): "ongoing", ("drag", "on"): "ongoing", ("kick", "off"): "ongoing",
    ("get", "underway"): "ongoing", ("carry", "on"): "ongoing", ("press", "on"): "ongoing",
}  # fmt: skip
FAILURES = frozenset(("failure", "collapse", "fiasco", "acrimony", "recrimination"))
"""Nouns for what talks that came to nothing end in: "ended in failure"."""
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
GO_BETWEENS = frozenset(("mediator", "intermediary", "go-between", "facilitator", "middleman"))

TOPIC_PREPOSITIONS = frozenset(("on", "over", "about", "regarding", "concerning"))
PURPOSES = frozenset(
    ("aim", "attempt", "seek", "try", "end", "resolve", "settle", "discuss", "negotiate", "address", "reach")
)
ADJECTIVES_OF_TOPIC = frozenset((
    "peace", "nuclear", "trade", "ceasefire", "truce", "border", "climate", "tariff",
    "disarmament", "gas", "grain", "fishing",
    "prisoner", "hostage", "reunification", "accession", "membership", "coalition", "security",
    "energy", "water", "migration",
    "pay", "wage", "salary", "government", "status", "withdrawal", "price", "transit", "visa", "fisheries",
    "extradition",
    "arms", "debt", "budget", "reconciliation", "unity", "denuclearisation", "denuclearization",
))  # fmt: skip
"""Nouns and adjectives before "talks" that say what they are about."""

OTHER = frozenset(("separate", "other", "parallel", "different", "own", "similar", "another"))
"""Before "talks" these say that they are not those just told of."""
GENERIC = frozenset(("such", "any", "more", "further", "new", "no", "some", "these", "direct"))
"""Determiners and adjectives under which talks are a kind of talks, and not those of a track."""
