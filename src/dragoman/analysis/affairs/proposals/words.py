"""Words of proposing and answering. Data only; general knowledge of diplomatic and parliamentary English."""

from __future__ import annotations

from typing import Literal

What = Literal["ceasefire", "meeting", "exchange", "deal", "sanctions", "legislation", "other"]
Reply = Literal["accepts", "supports", "rejects", "counters", "ignores", "undecided"]


def _whats(groups: dict[What, str]) -> dict[str, What]:
    return {word: what for what, listed in groups.items() for word in listed.split()}


def _replies(groups: dict[Reply, str]) -> dict[str, Reply]:
    return {word.replace("_", " "): reply for reply, listed in groups.items() for word in listed.split()}


WHATS: dict[str, What] = _whats(
    {
        "ceasefire": "ceasefire cease-fire truce armistice cessation pause moratorium",
        "meeting": "meeting talk talks summit negotiation negotiations dialogue consultation consultations conference",
        "exchange": "exchange swap",
        "deal": "deal agreement accord treaty pact settlement framework protocol convention compromise",
        "sanctions": "sanction sanctions tariff tariffs embargo levy duties penalties",
        "legislation": "bill legislation law act amendment",
    }
)
"""What is proposed, by the noun that names it."""

PROPOSAL_NOUNS = frozenset((
    "proposal", "offer", "plan", "initiative", "suggestion", "roadmap", "blueprint", "overture", "idea",
    "counterproposal", "counter-proposal", "counteroffer", "counter-offer",
))  # fmt: skip
LEGISLATION = frozenset(("bill", "legislation", "amendment"))
COUNTERS = frozenset(("counterproposal", "counter-proposal", "counteroffer", "counter-offer"))
DRAFTS = frozenset(("draft", "resolution", "text", "motion"))
"""Papers put to a vote; anything else of these names is a proposal only where somebody tables or answers it."""
CALLS = frozenset(("call", "appeal", "demand", "request", "invitation"))
"""Nouns of asking: what they ask for is a proposal where it is a thing that parties agree on."""

PROPOSING = frozenset(
    ("propose", "offer", "suggest", "float", "table", "submit", "advance", "present", "unveil", "introduce")
)
"""Verbs whose object is proposed; the last four only of proposals, plans and bills."""
PRESENTING = frozenset(("table", "submit", "advance", "present", "unveil", "introduce"))
CALLING = frozenset(("call", "ask", "appeal", "push", "press", "demand", "urge", "seek"))
URGING = frozenset(("urge", "ask", "call", "appeal", "request", "want", "insist", "invite"))
"""Verbs of asking somebody to do something; what is asked for is a proposal where it is answered."""
OFFERING = frozenset(("willing", "ready", "prepared"))
SPONSORING = frozenset(("sponsor", "co-sponsor", "author", "draft", "introduce", "file", "lodge"))
SPONSORS = frozenset(("sponsor", "co-sponsor", "author"))

REPLIES: dict[str, Reply] = _replies(
    {
        "accepts": "accept approve adopt ratify sign embrace pass take_up greenlight",
        "supports": """support back endorse welcome favour favor praise hail applaud champion like commend
            second co-sponsor cheer laud espouse""",
        "rejects": """reject refuse block dismiss oppose veto decline rebuff spurn criticize criticise denounce condemn
            decry slam blast resist scorn torpedo deride ridicule
            mock repudiate turn_down rule_out shoot_down vote_down brush_aside brush_off strike_down wave_away shrug_off
            throw_out wave_aside push_aside pan lambast disown deplore overrule quash thwart hold_up
            laugh_off""",
        "ignores": "ignore disregard snub",
        "undecided": "consider study review weigh examine mull assess discuss evaluate ponder",
    }
)
"""Verbs whose subject answers, and whose object is answered."""

REPLIES_WITH: dict[tuple[str, str], Reply] = {
    ("settle", "on"): "accepts", ("live", "with"): "accepts",
    ("agree", "to"): "accepts", ("agree", "on"): "accepts", ("consent", "to"): "accepts", ("object", "to"): "rejects",
    ("brush", "aside"): "rejects", ("look", "at"): "undecided",
    ("look", "into"): "undecided", ("think", "about"): "undecided",
    ("agree", "with"): "supports", ("vote", "for"): "accepts", ("vote", "against"): "rejects",
    ("come", "against"): "rejects", ("speak", "against"): "rejects", ("lobby", "against"): "rejects",
    ("argue", "against"): "rejects", ("campaign", "against"): "rejects", ("balk", "at"): "rejects",
    ("baulk", "at"): "rejects", ("bristle", "at"): "rejects", ("scoff", "at"): "rejects", ("laugh", "at"): "rejects",
    ("sneer", "at"): "rejects", ("jeer", "at"): "rejects",
    ("push", "against"): "rejects",
    ("decide", "against"): "rejects", ("warn", "against"): "rejects", ("protest", "against"): "rejects",
    ("stand", "by"): "supports", ("stand", "behind"): "supports", ("rally", "behind"): "supports",
    ("get", "behind"): "supports", ("warm", "to"): "supports", ("sympathise", "with"): "supports",
    ("sympathize", "with"): "supports", ("argue", "for"): "supports", ("lobby", "for"): "supports",
    ("sign", "to"): "accepts", ("sign", "on"): "accepts", ("go", "with"): "accepts", ("comply", "with"): "accepts",
    ("bow", "to"): "accepts", ("give", "to"): "accepts", ("abstain", "on"): "undecided", ("comment", "on"): "ignores",
    ("abstain", "from"): "undecided", ("decide", "on"): "undecided", ("vote", "on"): "undecided",
    ("respond", "to"): "accepts", ("reply", "to"): "accepts", ("walk", "from"): "rejects",
    ("vote", "down"): "rejects", ("turn", "down"): "rejects", ("shoot", "down"): "rejects", ("wave", "away"): "rejects",
    ("wave", "aside"): "rejects", ("throw", "out"): "rejects", ("rule", "out"): "rejects", ("hold", "up"): "rejects",
    ("go", "against"): "rejects", ("chafe", "at"): "rejects", ("mull", "over"): "undecided",
}  # fmt: skip
LIGHT: dict[tuple[str, str, str], Reply] = {
    ("give", "welcome", "to"): "supports", ("give", "blessing", "to"): "supports",
    ("give", "backing", "to"): "supports",
    ("give", "assent", "to"): "accepts", ("give", "consent", "to"): "accepts", ("give", "nod", "to"): "accepts",
    ("give", "light", "to"): "accepts", ("give", "shrift", "to"): "rejects", ("throw", "weight", "behind"): "supports",
    ("pour", "water", "on"): "rejects", ("cast", "doubt", "on"): "rejects", ("take", "issue", "with"): "rejects",
    ("raise", "objection", "to"): "rejects", ("have", "objection", "to"): "rejects", ("have", "reservation", "about"):
    "rejects", ("voice", "reservation", "about"): "rejects", ("express", "reservation", "about"): "rejects",
    ("close", "door", "on"): "rejects", ("close", "door", "to"): "rejects", ("slam", "door", "on"): "rejects",
    ("turn", "back", "on"): "rejects", ("open", "door", "to"): "supports", ("show", "interest", "in"): "supports",
    ("express", "interest", "in"): "supports", ("express", "doubt", "about"): "rejects",
}  # fmt: skip
"""Answers told by a verb with a noun: "poured cold water on the plan", "gave a cautious welcome to it"."""
UNSAID = frozenset((("respond", "to"), ("reply", "to"), ("comment", "on")))
"""Answering at all is no acceptance; only its negation tells something: "did not respond to"."""

REPLY_NOUNS: dict[str, Reply] = _replies(
    {
        "accepts": "acceptance approval consent adoption ratification",
        "supports": "support backing endorsement praise welcome",
        "rejects": "rejection refusal opposition veto criticism objection dismissal",
    }
)
"""Nouns of answering: "Putin's rejection of the proposal", "expressed support for it", "won backing from"."""

EXPRESSING = frozenset(
    ("express", "voice", "declare", "give", "signal", "state", "reiterate", "announce", "offer", "show", "throw")
)
AHEAD = frozenset(("decide", "vote", "discuss", "debate", "consider", "take", "study", "examine", "review"))
"""What is undecided as long as these are still to come."""
ONLY_AHEAD = frozenset((("decide", "on"), ("vote", "on")))
PARTICLED: dict[tuple[str, str], frozenset[str]] = {
    ("give", "to"): frozenset(("in",)), ("sign", "to"): frozenset(("up", "on")), ("sign", "on"): frozenset(("off",)),
    ("go", "with"): frozenset(("along",)), ("come", "against"): frozenset(("out",)), ("get", "behind"): frozenset(),
    ("push", "against"): frozenset(("back",)),
}  # fmt: skip
"""Verbs that answer only with a particle: "gave in to the demand", "came out against the plan"."""

CALLED = frozenset(("call", "describe", "brand", "label", "dismiss", "denounce", "hail", "characterise", "characterize",
                    "consider", "deem", "find", "term", "regard", "see"))  # fmt: skip
"""Verbs by which somebody says what he thinks of a thing."""
BLAMING = frozenset((
    "unacceptable", "unworkable", "insufficient", "inadequate", "premature", "unrealistic", "unfair", "absurd",
    "insulting", "non-starter", "nonstarter", "insult", "provocation", "ultimatum", "blackmail", "capitulation",
    "surrender", "illegal", "pointless", "useless", "meaningless", "dead", "trick", "ploy", "unjust", "ridiculous",
    "impossible", "irresponsible", "dangerous", "humiliating", "humiliation", "unserious", "stunt", "inappropriate",
    "unbalanced", "unfit", "unnecessary", "untimely", "excessive", "vague", "hollow", "empty", "late", "unclear",
    "weak", "inconceivable", "unthinkable", "intolerable", "offensive", "hostile", "manoeuvre", "maneuver", "theatre",
    "theater", "farce", "joke", "fantasy", "tale", "propaganda", "poison", "diktat", "deception", "smokescreen",
    "distraction", "one-sided", "outrageous", "illegitimate", "laughable", "naive", "trap", "betrayal", "disgrace",
    "nonsense", "affront", "slap", "charade", "sham", "mockery", "madness",
))  # fmt: skip
PRAISING = frozenset((
    "constructive", "positive", "fair", "reasonable", "balanced", "acceptable", "encouraging", "useful", "generous",
    "welcome", "promising", "breakthrough", "milestone", "sensible", "realistic", "serious", "helpful", "excellent",
    "opportunity", "historic", "interesting", "basis", "courageous", "timely", "bold", "important", "workable",
    "attractive", "valuable", "hopeful", "progress", "relief", "wise", "foundation",
))  # fmt: skip
STANDING: dict[str, Reply] = {
    "favour": "supports", "favor": "supports", "against": "rejects", "opposed": "rejects", "unconvinced": "rejects",
    "sceptical": "rejects", "skeptical": "rejects", "undecided": "undecided", "open": "supports", "keen": "supports",
    "hostile": "rejects", "cool": "rejects", "lukewarm": "rejects", "wary": "undecided", "early": "undecided",
    "hesitant": "undecided", "receptive": "supports", "amenable": "supports", "averse": "rejects",
    "noncommittal": "undecided", "non-committal": "undecided", "silent": "ignores", "mum": "ignores",
}  # fmt: skip
"""What somebody is said to be towards something."""
REPLYING = frozenset(("reply", "answer", "response", "reaction", "comment"))
"""Nouns of what is given, or not given, to a proposal."""

RECEIVING = frozenset(("receive", "win", "gain", "get", "enjoy", "have", "draw", "attract", "meet", "face"))

ENACTING = frozenset(("adopt", "pass", "ratify", "enact", "approve"))
"""What a body does to a paper that is put to it, whoever else is against it."""
LEFT_UNANSWERED = frozenset(("answer", "acknowledge"))
"""Verbs that tell something only where they are denied: "have not answered it"."""
PARTICLES = frozenset(("aside", "off", "out", "down", "away", "up"))
BARE: dict[str, Reply] = {
    "assent": "accepts", "consent": "accepts", "comply": "accepts", "demur": "rejects",

    "refuse": "rejects", "decline": "rejects", "agree": "accepts", "accept": "accepts",
    "balk": "rejects", "baulk": "rejects", "object": "rejects",
}  # fmt: skip
"""Answers that need no object: "Riyadh refused"."""

DEEDS = frozenset((
    "access", "amnesty", "answer", "apology", "arbitration", "assurance", "audit", "autonomy", "ban", "border",
    "buffer", "cap", "cession", "clarification", "closure", "commitment", "compensation", "concession", "control",
    "corridor", "cut", "deadline", "delay", "demarcation", "demilitarisation", "demilitarization", "deployment",
    "disarmament", "disbandment", "dismantling", "dismissal", "election", "embargo", "end", "evacuation", "exclusion",
    "exemption", "explanation", "extension", "extradition", "floor", "freeze", "guarantee", "halt", "handover",
    "independence", "inquiry", "inspection", "investigation", "lifting", "limit", "monitoring", "opening", "pardon",
    "payment", "postponement", "probe", "protection", "pullback", "pullout", "quota", "ransom", "recognition",
    "recount", "reduction", "referendum", "refund", "reinstatement", "release", "removal", "reopening", "reparation",
    "resignation", "restoration", "resumption", "retraction", "return", "revision", "right", "safeguard", "seat",
    "share", "suspension", "timetable", "transfer", "transition", "trial", "verification", "veto", "vote", "waiver",
    "withdrawal", "zone",
))  # fmt: skip
"""What one party can grant another or do at its demand, and so what is demanded where somebody wants it."""
UNDECIDED_BY_ANYBODY = frozenset((
    "be", "have", "become", "remain", "know", "believe", "think", "feel", "see", "hear", "want", "need", "like",
    "love", "hate", "understand", "realize", "realise", "suffer", "lose", "gain", "fail", "succeed", "win", "die",
    "survive", "live", "thrive", "prosper", "happen", "grow", "learn", "remember", "forget", "notice", "enjoy",
    "fall", "look", "sound", "seem", "do",
))  # fmt: skip
"""What nobody does because he is asked to."""
AID = frozenset((
    "troop", "troops", "soldier", "peacekeeper", "observer", "monitor", "mediator", "expert", "doctor", "adviser",
    "help", "aid", "assistance", "mediation", "loan", "credit", "grant", "money", "fund", "cash", "subsidy",
    "investment", "jet", "weapon", "arm", "missile", "tank", "helicopter", "aircraft", "vaccine", "asylum", "refuge",
    "shelter", "amnesty", "pardon", "immunity", "autonomy", "concession", "guarantee", "compensation", "territory",
    "seat", "passage", "safeguard", "exemption", "relief", "protection",
))  # fmt: skip
"""What is offered for others to take or to leave."""
CURRENCIES = frozenset((
    "dollar", "euro", "pound", "yuan", "yen", "ruble", "rouble", "franc", "crown", "mark", "peso", "rupee", "lira",
    "dinar", "shekel", "rial", "riyal", "dirham", "won", "krona", "krone", "percent", "cent", "barrel", "tonne", "ton",
))  # fmt: skip

TAKEN_UP: dict[str, frozenset[str]] = {
    "demand": frozenset(("demand", "insist", "want", "call")),
    "call": frozenset(("call", "urge", "appeal")),
    "appeal": frozenset(("appeal", "call", "urge", "ask")),
    "request": frozenset(("request", "ask", "want", "call", "demand")),
    "invitation": frozenset(("invitation", "invite", "offer")),
    "idea": frozenset(("idea", "suggest", "propose", "float", "suggestion", "proposal", "plan")),
    "suggestion": frozenset(("suggestion", "suggest", "propose", "idea")),
    "offer": frozenset(("offer", "willing", "ready", "prepared", "proposal", "propose")),
}  # fmt: skip
"""What a noun with an article may take up of what was put before: "the demand" what somebody demanded."""

TAKING = frozenset(("accept", "decline", "refuse", "turn", "agree", "respond", "reply", "answer"))
"""What only those do to whom it is put."""

WITHDRAWING = frozenset(("withdraw", "retract", "drop", "shelve", "abandon", "scrap"))
GENERIC = frozenset((
    "idea", "suggestion", "proposal", "offer", "plan", "scheme", "measure", "move", "step", "package", "initiative",
    "request", "gesture", "formula", "compromise", "text", "document", "draft", "motion", "condition", "precondition",
    "term", "ultimatum", "blueprint", "wording", "demand", "invitation", "appeal",
))  # fmt: skip
"""What any proposal may be called once it has been told."""
TOWARDS = frozenset(("work", "move", "strive", "aim"))
"""Verbs under which what is agreed on is agreed in principle: "agreed to work towards a deal"."""
CONDITIONS = frozenset(("if", "unless", "provided", "providing"))
