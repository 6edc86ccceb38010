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
        "planned": """plan intend aim prepare arrange schedule decide resolve set slate book expect organise organize
            plan-for plan-on prepare-for schedule-for arrange-for decide-on is-to due scheduled set poised about
            noun-plan noun-intention noun-intent noun-decision noun-schedule noun-timetable going-to future
            future-in-the-past modifier next announced""",
        "promised": """promise pledge vow commit agree undertake swear guarantee volunteer agree-to agree-on commit-to
            consent-to offer noun-promise noun-pledge noun-vow noun-commitment noun-offer""",
        "hoped": "hope wish hope-for wish-for long noun-hope noun-wish",
        "demanded": """demand urge request order press require appeal beg plead instruct command exhort implore insist
            ask call need want pressure advise call-for ask-for appeal-for push-for press-for plead-for beg-for
            insist-on
            noun-demand noun-call noun-request noun-appeal noun-ultimatum noun-requirement has-to obligation
            imperative tell""",
        "threatened": "threaten threaten-with noun-threat warned-of-own-deed bound-by-own-word",
    }
)

OVER_ANYTHING = frozenset(
    ("demand", "insist-on", "call-for", "appeal-for", "press-for", "push-for", "beg-for", "plead-for", "hope-for")
) | frozenset(("noun-demand", "noun-call", "noun-appeal", "noun-hope", "pledge", "promise", "vow"))
"""Footings on which any thing is to come about that is named, and not only what happens: "demanded silence"."""

ASSURANCES = frozenset(("assurance", "guarantee", "promise", "pledge", "vow", "undertaking", "commitment"))
READY = frozenset(("ready", "prepared", "willing", "determined"))
MANDATIVE = frozenset(("insist", "demand", "ask", "request", "require", "urge", "order", "stipulate"))
"""Verbs whose clause stands in the mandative subjunctive."""
UPCOMING = frozenset(("planned", "scheduled", "upcoming", "forthcoming", "coming"))
SCHEDULING = frozenset(("schedule", "plan", "slate", "set", "book", "expect", "due"))

UNWILLED = frozenset((
    "be", "have", "become", "remain", "remember", "know", "believe", "think", "feel", "see", "hear", "want", "need",
    "like", "love", "hate", "forgive", "regret", "understand", "realize", "realise", "suffer", "lose", "gain", "keep",
    "benefit", "save", "face", "fail", "succeed", "die", "survive", "live", "cost", "earn", "depend", "matter", "last",
    "mean", "result", "happen", "occur", "prove", "seem", "appear", "fall", "rise", "grow", "shrink", "get", "find",
    "learn", "recognise", "run", "warm", "wake", "struggle", "manage", "tend", "make", "let", "come", "enjoy",
    "experience", "judge", "regard", "consider", "view", "measure", "assess", "hurt", "kill", "injure", "harm",
    "miss", "exceed", "owe", "default",
    "affect", "damage", "disappoint", "shock", "surprise", "tempt", "wonder", "notice", "mourn", "welcome",
))  # fmt: skip
"""What nobody does by deciding on it, or what is said of anybody's fortunes."""

DECIDERS = frozenset((
    "minister", "leader", "official", "envoy", "delegation", "negotiator", "side", "party", "parliament", "lawmaker",
    "government", "council", "commission", "committee", "court", "judge", "assembly", "ambassador", "diplomat",
    "mediator", "general", "president", "chancellor", "chairman", "chairwoman", "chair", "secretary", "spokesman",
    "army", "troops", "force", "inspector", "observer", "monitor", "bank", "ministry", "senate", "union",
    "alliance", "bloc", "summit", "team", "chief", "cabinet", "authority", "lawmaker", "senator", "deputy", "commander",
    "monarch", "king", "queen", "prince", "pope", "premier", "mp", "legislator", "congress", "house", "jury",
    "tribunal",
    "panel", "agency", "regulator", "police", "navy", "junta", "member", "state", "country", "nation", "government",
    "company", "firm", "group", "organisation", "organization", "ally", "power", "aide", "adviser", "advisor",
    "representative", "head", "voter", "soldier", "rebel", "fighter", "expert", "engineer", "mission", "ship", "vessel",
    "convoy", "warship", "carrier", "fleet", "frigate", "airline", "bank", "creditor", "donor", "investor", "worker",
))  # fmt: skip
"""Those who decide over what they do, known by name or not."""

COUNTERSTEPS = frozenset(("measure", "countermeasure", "step", "action", "retaliation", "revenge"))
LIMITS = frozenset(("by", "until", "till", "before", "within"))
LENGTHS = frozenset(("minute", "hour", "day", "week", "month", "year", "deadline"))

THREATENED_THINGS = frozenset((
    "countermeasure", "counter-measure", "reprisal", "penalty", "expulsion", "closure", "boycott", "lawsuit", "veto",
    "annexation", "default", "walkout", "resignation", "escalation", "intervention", "force", "prosecution", "arrest",
    "counterattack", "counter-attack", "duty", "levy", "fine", "punishment", "curfew", "mobilisation", "mobilization",
    "violence", "death", "collapse", "suspension", "isolation", "export ban", "ban", "fee", "detention", "eviction",
    "counteraction", "counter-action", "counterstep", "repercussion", "backlash", "shutdown", "mutiny", "secession",
))  # fmt: skip
"""Further things that threats name."""

HOSTILE_THINGS = frozenset((
    "retaliation", "revenge", "consequence", "countermeasure", "reprisal", "vengeance", "punishment", "retribution",
    "sanction", "attack", "strike", "war", "expulsion", "counterattack", "embargo", "blockade", "invasion",
))  # fmt: skip
"""Things whose promise is a threat."""

WARNED_OF = frozenset(("consequence", "countermeasure", "retaliation", "reprisal", "response", "repercussion"))
"""Things of which one warns in order to threaten; whoever warns of attacks may fear them."""

SITTINGS = frozenset((
    "meet", "resume", "begin", "start", "open", "convene", "reconvene", "gather", "arrive", "travel", "fly", "return",
    "visit", "host", "hold", "vote", "leave", "depart", "end", "expire", "elect", "sign", "receive", "address",
    "launch", "take", "go", "come", "close", "decide", "publish",
))  # fmt: skip
"""What is told in the present of a day to come because it is arranged: "the council meets on Friday"."""

COURSE = frozenset((
    "deal", "focus", "cover", "address", "centre", "center", "include", "involve", "continue", "follow", "cease",
    "expire", "apply", "enter", "move", "concentrate", "discuss",
))  # fmt: skip
"""What a meeting, a truce or a vote does by being held or being in force."""

HELD = frozenset((
    "talk", "negotiation", "meeting", "round", "summit", "session", "conference", "vote", "election", "referendum",
    "hearing", "trial", "ceasefire", "truce", "exchange", "swap", "ceremony", "visit", "inspection", "exercise",
    "evacuation", "handover", "consultation", "dialogue", "withdrawal", "delivery",
))  # fmt: skip
"""What is held or kept by arrangement, so that whoever says that it will be tells no mere forecast."""

UNDERGOING = frozenset((
    "release", "return", "arrest", "overthrow", "investigation", "inquiry", "probe", "removal", "expulsion",
    "extradition", "prosecution", "deployment", "delivery", "transfer", "handover", "shutdown", "dismissal", "ban",
    "halt", "end", "resumption", "extension", "suspension", "lifting", "evacuation", "rescue", "protection", "exchange",
    "recognition", "disclosure", "reopening", "closure", "implementation", "destruction", "freezing", "enforcement",
    "punishment", "trial", "ouster", "review", "restoration", "continuation", "isolation", "disarmament", "easing",
    "surveillance", "cessation", "reduction", "expansion", "establishment", "creation", "adoption", "opening",
))  # fmt: skip
"""Nouns behind which "of" names what it is done to: nobody is to do "the release of the crew" by being the crew."""

TEXTS = frozenset((
    "agreement", "deal", "accord", "treaty", "pact", "package", "statement", "memorandum", "roadmap", "protocol",
    "plan", "declaration", "document", "text", "term", "timetable", "settlement", "truce", "ceasefire", "resolution",
))  # fmt: skip
"""Texts under which something must or will be done."""

HALTING = frozenset((
    "halt", "suspend", "pause", "stop", "freeze", "cease", "hold", "extend", "refrain", "postpone", "close", "reopen",
    "lift", "ban", "stay", "remain", "observe",
))  # fmt: skip
"""Deeds of which "for ten days" says from when to when they are to hold: from now on."""

FRAMING = frozenset(
    ("future", "future-in-the-past", "is-to", "modifier", "next", "has-to", "obligation", "imperative", "may", "could")
)
"""Footings that the happening's own auxiliaries give, without a word that says whose plan or wish it is."""

SETTLED = frozenset(("negated", "denied", "doubted", "happened", "ongoing"))
"""What is not, or is already, is not expected."""

DEADLINES = frozenset(("deadline", "ultimatum", "cut-off", "cutoff"))
GRANTING = frozenset(("give", "allow", "grant", "set", "leave"))

HOSTILE = frozenset((
    "retaliate", "respond", "strike", "attack", "punish", "avenge", "invade", "destroy", "crush", "sanction", "expel",
    "withdraw", "cut", "suspend", "halt", "close", "block", "seize", "bomb",
    "hit", "annihilate", "obliterate", "impose", "board",
    "escalate", "act", "use", "shoot", "fire", "target", "sink", "blockade", "freeze", "walk", "quit", "leave",
    "fight", "resist", "repel", "oust", "topple", "annex", "boycott", "sue", "prosecute", "deport", "ban", "veto",
    "shell", "raid", "storm", "capture", "occupy", "overrun", "kill", "hang", "execute", "jail", "arrest", "intercept",
))  # fmt: skip
"""Deeds that a warning about oneself threatens with."""

ENMITY = frozenset((
    "retaliate", "avenge", "punish", "crush", "destroy", "annihilate", "obliterate",
    "hit", "strike", "attack", "invade",
    "bomb", "escalate", "repel", "shell", "topple", "oust", "annex", "exterminate", "wipe",
    "kill", "execute", "behead", "shoot", "sink", "hang",
))  # fmt: skip
"""Deeds whose promise is a threat, whoever it is made to."""

STRUCK = frozenset((
    "sink", "shoot", "destroy", "expel", "arrest", "punish", "kill", "board", "seize", "attack", "bomb", "crush",
    "prosecute", "jail", "detain", "fire", "hit", "strike", "repel", "intercept", "deport", "blockade", "enforce",
    "execute", "hang", "fine", "confiscate", "ban",
))  # fmt: skip
"""What is done to whoever is warned: "any warship would be sunk"."""
FORCES = frozenset((
    "boat", "troop", "troops", "police", "ship", "jet", "army", "navy", "force", "missile", "guard", "soldier", "tank",
    "drone", "officer", "plane", "aircraft", "artillery", "gunboat", "frigate", "fighter", "marine", "warship",
))  # fmt: skip
"""Those who do what the one who warns has ordered."""

VAGUE_SOON: tuple[tuple[str, ...], ...] = (
    ("in", "the", "near", "future"), ("in", "the", "foreseeable", "future"), ("as", "soon", "as", "possible"),
    ("at", "the", "earliest", "opportunity"), ("in", "due", "course"), ("without", "delay"), ("sooner", "or", "later"),
    ("in", "the", "coming", "days"), ("in", "the", "coming", "weeks"), ("in", "the", "coming", "months"),
    ("in", "coming", "days"), ("in", "coming", "weeks"), ("in", "coming", "months"), ("in", "the", "days", "ahead"),
    ("in", "the", "weeks", "ahead"), ("in", "the", "next", "few", "days"), ("in", "the", "next", "few", "weeks"),
    ("over", "the", "coming", "days"), ("over", "the", "coming", "weeks"), ("at", "a", "later", "stage"),
    ("at", "a", "later", "date"), ("until", "further", "notice"), ("as", "early", "as", "possible"),
    ("at", "an", "early", "date"), ("in", "no", "time"), ("by", "then"), ("later",),
    ("within", "hours"), ("within", "days"), ("within", "weeks"), ("within", "months"),
    ("one", "day"), ("very", "soon"), ("soon",), ("shortly",), ("immediately",), ("at", "once"), ("before", "long"),
)  # fmt: skip
"""Words that name a time to come and no date."""

SHORT = frozenset(("short", "brief", "limited", "reasonable", "foreseeable"))
STRETCHES = frozenset(("period", "time", "while", "term", "timeframe", "notice"))

HAPPENINGS = frozenset((
    "ransom", "loan", "reparation", "concession", "licence", "license", "visa",
    "answer", "response", "reply", "retaliation", "revenge", "consequence", "withdrawal",
    "ceasefire", "truce", "pause",
    "release", "return", "exchange", "swap", "meeting", "talk", "round", "summit",
    "visit", "trip", "call", "conversation",
    "cycle", "sitting", "session",
    "negotiation", "vote", "election", "referendum", "agreement", "deal", "treaty", "signing", "decision",
    "sanction", "tariff", "measure", "strike", "attack", "offensive", "invasion",
    "war", "operation", "action", "step",
    "end", "halt", "resumption", "delivery", "shipment", "aid", "support",
    "payment", "investigation", "inquiry", "probe",
    "hearing", "trial", "apology", "compensation", "guarantee", "access", "inspection", "disarmament", "deployment",
    "reform", "change", "solution", "settlement", "peace", "dialogue", "restraint",
    "de-escalation", "protest", "parade",
    "exercise", "drill", "conference", "gathering", "ceremony", "handover", "transfer", "announcement", "statement",
    "explanation", "clarification",
    "report", "ruling", "verdict", "cut", "increase", "embargo", "blockade", "evacuation", "rescue", "extradition",
))  # fmt: skip
"""Nouns that name something that happens or is done: what is demanded or promised as a noun has to be one of them."""
