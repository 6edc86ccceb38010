"""Words that the attribution rules name, apart from the rules; the counted words of saying are in `vocabularies`."""

from __future__ import annotations

# Verbs whose negation says that something was left out. "Did not say that X" denies a saying; "did not mention X"
# leaves X out; "did not say whether X" leaves X open.
MENTIONING = frozenset(
    ("mention", "address", "specify", "elaborate", "comment", "disclose", "name", "discuss", "touch", "refer", "cite")
)
TELLING = frozenset(("say", "tell", "explain", "specify", "clarify", "disclose", "reveal", "state", "indicate"))
# Frames in which the negated verbs of telling leave something open.
OPEN_QUESTION = frozenset(("whether",))
DECLINING = frozenset(("decline", "refuse"))
# Acts of speech that can be declined; to decline an invitation, or to go, is no omission.
SPEAKING = frozenset(
    ("comment", "say", "elaborate", "discuss", "answer", "speak", "specify", "confirm", "disclose", "name", "mention",
     "reveal", "talk", "address", "explain", "respond", "give", "provide")
)  # fmt: skip
# What one gives when one says something: "gave no details", "offered no explanation".
DETAILS = frozenset(
    ("detail", "details", "explanation", "date", "figure", "figures", "reason", "reasons", "timetable", "timeline",
     "number", "numbers", "evidence", "comment", "answer", "name", "names", "indication", "mention", "reference")
)  # fmt: skip
GIVING = frozenset(("give", "offer", "provide", "make", "contain", "include"))
NO = frozenset(("no", "without", "neither", "nor"))

# Nouns for something written or said: whose they are, is who speaks.
UTTERANCES = frozenset(
    ("statement", "account", "report", "readout", "communique", "communiqué", "declaration", "letter", "post", "tweet",
     "message", "speech", "remark", "remarks", "comment", "comments", "address", "note", "memo", "document", "draft",
     "resolution", "release", "interview", "video", "transcript", "summary", "bulletin", "article", "editorial",
     "decree", "notice", "announcement", "briefing", "text", "version", "proposal", "plan", "telegram", "website")
)  # fmt: skip
# Nouns that name the occasion or the channel of a saying.
CHANNELS = frozenset(
    ("statement", "post", "tweet", "interview", "speech", "letter", "conference", "briefing", "address", "message",
     "video", "remarks", "remark", "telegram", "communique", "communiqué", "readout", "call", "meeting", "email",
     "newspaper", "television", "broadcast", "podcast", "op-ed", "testimony", "hearing", "declaration", "note",
     "report", "memo", "resolution", "session", "debate", "rally", "platform", "transcript", "release", "comments",
     "sermon", "account", "article", "editorial", "tv", "radio", "facebook", "twitter", "x", "telegram", "instagram",
     "weibo", "social", "summit")
)  # fmt: skip
CHANNEL_PREPOSITIONS = frozenset(("in", "at", "on", "via", "through", "during"))

# Verbs whose object is whom one speaks to when a clause or quotation follows.
ADDRESSING = frozenset(
    ("tell", "inform", "assure", "remind", "notify", "ask", "urge", "warn", "advise", "brief", "order", "persuade",
     "convince", "beg", "implore", "instruct", "request", "press", "invite", "promise", "caution", "reassure", "quiz")
)  # fmt: skip

FIRST_PERSON = frozenset(("i", "me", "myself"))
RELATIVES = frozenset(("who", "which", "that", "whom"))

# What sort of act a verb performs. Verbs not named here say; frames can change it.
ACTS: dict[str, tuple[str, ...]] = {
    "deny": ("deny", "refute", "reject", "dispute", "dismiss", "rebuff", "disavow", "rebut", "contradict", "denial",
             "decline", "refuse", "refusal", "rejection"),
    "ask": ("ask", "inquire", "enquire", "wonder", "query", "question"),
    "demand": ("demand", "urge", "call", "order", "request", "press", "appeal", "beg", "implore", "plead", "insist",
               "require", "instruct", "exhort", "lobby", "petition", "push", "summon"),
    "warn": ("warn", "caution", "threaten", "alert", "warning", "threat"),
    "promise": ("promise", "pledge", "vow", "undertake", "commit", "guarantee", "swear", "assure", "agree", "reassure",
                "commitment", "assurance", "guarantee"),
    "propose": ("propose", "suggest", "offer", "recommend", "advocate", "float", "advise", "proposal", "suggestion",
                "recommendation", "invite", "nominate"),
    "accuse": ("accuse", "blame", "criticize", "criticise", "condemn", "denounce", "slam", "blast", "decry", "deplore",
               "charge", "lambaste", "rebuke", "chide", "berate", "fault", "attack", "castigate", "deride", "mock",
               "allege", "accusation", "allegation", "criticism", "condemnation", "denigrate", "scold", "assail",
               "protest", "complain", "complaint", "regret"),
    "praise": ("praise", "hail", "welcome", "applaud", "commend", "congratulate", "thank", "laud", "endorse", "support",
               "back", "cheer", "celebrate", "salute", "praising", "endorsement", "support"),
    "believe": ("believe", "think", "consider", "feel", "regard", "view", "assume", "expect", "conclude", "reckon",
                "suspect", "see", "judge", "deem", "belief", "assumption", "conclusion", "expectation", "opinion",
                "fear", "worry", "know", "predict", "understand", "convinced", "confident", "sure", "aware", "afraid",
                "concerned", "imagine", "estimate"),
    "intend": ("intend", "plan", "want", "aim", "seek", "decide", "resolve", "mean", "intention", "decision", "desire",
               "ready", "willing", "determined", "wish", "prepared", "eager", "willingness", "readiness", "reluctant",
               "consider"),
    "hope": ("hope", "hopeful", "optimistic", "long", "yearn"),
    "doubt": ("doubt", "skeptical", "sceptical", "doubtful", "mistrust", "distrust", "unsure"),
}  # fmt: skip

# Channels that are always somebody's own saying, unlike a report or a meeting.
SPEECHES = frozenset(
    ("speech", "interview", "statement", "remarks", "post", "tweet", "address", "letter", "briefing", "message",
     "telegram", "comments", "testimony", "sermon")
)  # fmt: skip
# Endings of nouns for people and bodies that speak.
SPEAKERS = frozenset(
    ("official", "officials", "minister", "ministers", "president", "spokesman", "spokeswoman", "spokesperson",
     "leader", "leaders", "diplomat", "diplomats", "government", "ministry", "ambassador", "envoy", "general",
     "commander",
     "senator", "lawmaker", "lawmakers", "adviser", "advisers", "aide", "aides", "source", "sources", "analyst",
     "analysts", "report", "statement", "party", "group", "army", "military", "police", "office", "council",
     "commission", "delegation", "agency", "people", "man", "woman", "witness", "witnesses", "secretary", "chief",
     "director", "chairman", "premier", "king", "pope", "rebels", "union", "side", "sides", "court", "judge", "team")
)  # fmt: skip
