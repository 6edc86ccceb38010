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
FAILING = frozenset(("fail", "neglect", "omit", "forget", "avoid"))
UNAMBIGUOUS_MENTION = frozenset(("mention", "specify", "name", "disclose", "say", "refer", "cite"))
REFUSING_MODALS = frozenset(("would", "could", "will", "wo", "'d", "ca", "can"))
# Whom one addresses, unlike the subjects that one addresses.
AUDIENCES = frozenset(
    ("crowd", "crowds", "nation", "people", "parliament", "congress", "reporters", "journalists", "media", "press",
     "assembly", "council", "rally", "conference", "supporters", "troops", "lawmakers", "audience", "students",
     "delegates", "summit", "gathering", "meeting", "senate", "mourners")
)  # fmt: skip
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

# Verbs that say little more than that the act which their object names was done.
LIGHT = frozenset(
    ("make", "issue", "give", "express", "voice", "offer", "deliver", "raise", "have", "release", "send", "publish",
     "utter", "advance", "register", "convey", "extend", "lodge")
)  # fmt: skip
# Things that are said or written, whatever they hold.
FORMS = frozenset(
    ("statement", "report", "readout", "communique", "communiqué", "declaration", "letter", "post", "tweet", "message",
     "speech", "remark", "remarks", "comment", "comments", "address", "note", "memo", "document", "resolution",
     "release", "interview", "video", "transcript", "summary", "bulletin", "article", "editorial", "decree", "notice",
     "announcement", "briefing", "telegram", "sermon", "call", "lecture", "testimony")
)  # fmt: skip
# Verbs whose subject is the one whose claim, hope or plan the object names; others act on another's.
HOLDING = LIGHT | frozenset(
    ("announce", "repeat", "reiterate", "renew", "unveil", "outline", "present", "reveal", "hold", "share", "keep",
     "harbour", "harbor", "abandon", "drop", "withdraw", "maintain", "affirm", "reaffirm", "signal", "declare",
     "state", "post", "launch", "submit", "put", "level", "stress", "underline", "cherish", "nurse", "confirm")
)  # fmt: skip
# Verbs that tell how words were uttered.
MANNERS = frozenset(
    ("shout", "whisper", "mutter", "murmur", "cry", "yell", "scream", "thunder", "bark", "snap", "quip", "joke",
     "chant", "intone", "exclaim", "chide", "plead", "retort", "growl", "mumble", "stammer", "bellow", "declaim")
)  # fmt: skip
# Verbs whose passive with an infinitive passes on what people say or think: "is believed to hide".
REPORTED = frozenset(
    ("believe", "say", "think", "report", "allege", "understand", "rumour", "rumor", "reckon", "presume", "suspect",
     "claim", "assume", "estimate")
)  # fmt: skip
# Verbs that name a thing something: without the name they do something else ("called the president").
NAMING = frozenset(("call", "name", "label", "dub", "brand", "term", "nickname"))
DESCRIBING = frozenset(("describe", "characterize", "characterise", "denounce", "portray", "condemn", "hail", "slam"))
# Words that weigh how things look, on nobody's word, and verbs without a sense of their own.
NEVER_CUES = frozenset(("seem", "appear", "look", "sound", "be", "do", "get"))
# Verbs that in these frames tell of deeds as often as of words: attacking a town, recalling an envoy, voting for a law.
DEEDS: dict[str, tuple[str, ...]] = {
    "attack": ("object", "passive_by"), "recall": ("object", "passive_by"), "charge": ("object",),
    "target": ("object",), "hit": ("object",), "strike": ("object",), "vote": ("prep_for", "prep_against"),
    "campaign": ("prep_for", "prep_against"), "note": ("object_with",), "negotiate": ("prep_about", "prep_with"),
    "say": ("to",), "have": ("that", "clause", "whether"),
    "fight": ("prep_for", "prep_against"), "meet": ("prep_with", "prep_about"),
}  # fmt: skip
# Verbs that evidence is the subject of as readily as people are.
EVIDENTIAL = frozenset(("show", "demonstrate", "prove", "indicate", "suggest", "reveal", "point", "confirm", "mean",
                        "reflect", "signal", "illustrate"))  # fmt: skip
# What is counted or recorded, and so says something.
COUNTS = frozenset(
    ("poll", "polls", "survey", "surveys", "study", "studies", "data", "figures", "statistics", "results", "records",
     "documents", "papers", "emails", "email", "research", "analysis", "images", "footage", "tally", "count",
     "reports", "filings", "findings", "book", "books", "paper", "memoir", "article", "story", "website")
)  # fmt: skip
THINGS = frozenset(("it", "that", "this", "these", "those", "what", "which"))
REFLEXIVES = frozenset(("himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves"))
# After "according to" these tell by what rule something is done, not who says so.
MEASURES = frozenset(
    ("plan", "schedule", "protocol", "custom", "need", "size", "population", "age", "rank", "type", "tradition",
     "merit", "taste", "season", "weight", "seniority", "income", "ability", "timetable", "script", "precedent")
)  # fmt: skip
# "Nobody said so" names no source.
NO_ONE = frozenset(("nobody", "noone", "none", "nothing"))

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
     "weibo", "social", "summit", "page",
     "channel", "feed")
)  # fmt: skip
# Verbs of speaking and writing that a second verb goes on from: "posted on X but did not mention ...".
UTTERING = frozenset(("post", "write", "speak", "tweet", "say", "talk", "testify", "tell", "preach", "lecture"))
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

PLATFORMS = frozenset(
    ("social", "telegram", "x", "twitter", "facebook", "weibo", "instagram", "television", "tv", "radio", "platform",
     "youtube", "tiktok")
)  # fmt: skip
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
