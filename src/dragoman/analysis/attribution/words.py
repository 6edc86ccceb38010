"""Words that the attribution rules name, apart from the rules; the counted words of saying are in `vocabularies`."""

from __future__ import annotations

# Verbs whose negation says that something was left out. "Did not say that X" denies a saying; "did not mention X"
# leaves X out; "did not say whether X" leaves X open. Sources: Quirk et al. 1985, 16.30 to 16.35 on verbs with an
# object, a that-clause or a wh-clause; Levin 1993, 37.
MENTIONING = frozenset(
    ("mention", "address", "specify", "elaborate", "comment", "disclose", "name", "discuss", "touch", "refer", "cite",
     "divulge", "detail", "bring up", "raise", "broach", "spell out", "quantify", "identify", "allude", "expand")
)  # fmt: skip
# Verbs that can leave a question open: "did not say when".
TELLING = frozenset(
    ("say", "tell", "explain", "specify", "clarify", "disclose", "reveal", "state", "indicate", "announce", "report",
     "confirm", "divulge", "spell out", "make clear", "describe", "predict", "estimate", "detail",
     "speculate", "answer")
)  # fmt: skip
# Verbs whose object is what would come to light. Evidence, too, reveals and explains; it leaves nothing unsaid.
DISCLOSING = frozenset(("disclose", "divulge", "reveal", "explain", "clarify", "specify"))
EVIDENCE = frozenset(
    ("test", "tests", "scan", "scans", "search", "searches", "investigation", "inquiry", "probe", "study", "studies",
     "data", "results", "result", "survey", "images", "footage", "evidence", "findings", "analysis", "autopsy", "map",
     "radar", "inspection", "x-ray", "examination", "satellite", "satellites", "model", "models", "photographs", "poll",
     "polls", "theory", "figures", "it", "this", "that")
)  # fmt: skip
# Verbs whose that-clause is taken for true, so that not to say it is to leave it out (Kiparsky and Kiparsky 1970).
FACTIVE = frozenset(("mention", "disclose", "reveal", "divulge"))
# By which prepositions a verb takes its topic.
ABOUT = frozenset(("on", "about", "over", "regarding", "concerning"))
TOPIC_PREPOSITIONS = frozenset(("of", "to", "on", "about", "for", "regarding", "concerning", "as", "over"))
# A mention is of, a reference to and a word about something; 'a word to his hosts' names no topic.
TOPICS_OF_NOUNS: dict[str, frozenset[str]] = {
    "mention": frozenset(("of",)), "reference": frozenset(("to",)), "references": frozenset(("to",)),
    "allusion": frozenset(("to",)), "allusions": frozenset(("to",)), "comment": ABOUT, "word": ABOUT | {"of", "as"},
}  # fmt: skip
TOPICS: dict[str, frozenset[str]] = {
    "comment": ABOUT | {"upon"}, "elaborate": ABOUT | {"upon"}, "expand": frozenset(("on", "upon")),
    "touch": frozenset(("on", "upon")), "refer": frozenset(("to",)), "allude": frozenset(("to",)),
    "speak": frozenset(("of", "about")), "talk": frozenset(("of", "about")), "speculate": ABOUT,
    "go": frozenset(("into",)), "draw": ABOUT, "respond": frozenset(("to",)), "reply": frozenset(("to",)),
    "say": ABOUT | {"of"}, "tell": ABOUT | {"of"},
}  # fmt: skip
# What is answered by words: who sends a request for comment wants to be told something.
ANSWERING = frozenset(("respond", "reply", "answer", "return"))
INQUIRIES = frozenset(
    ("request", "requests", "question", "questions", "query", "queries", "inquiry", "inquiries", "enquiry", "enquiries",
     "message", "messages", "email", "emails", "e-mail", "e-mails", "call", "calls")
)  # fmt: skip
WANTED = frozenset(
    ("comment", "comments", "interview", "interviews", "information", "clarification", "explanation", "details",
     "response", "reaction", "statement", "confirmation")
)  # fmt: skip
# Verbs that leave a matter out when not done to it, though one raises flags as well.
RAISING = frozenset(("raise",))
SUBJECT_MATTERS = frozenset(
    ("issue", "issues", "question", "questions", "subject", "subjects", "topic", "topics", "matter", "matters", "case",
     "cases", "query", "queries")
)  # fmt: skip
QUESTIONS = frozenset(("question", "questions", "query", "queries", "request", "requests", "inquiries"))
# Naming and confirming somebody to a post.
APPOINTING = frozenset(("name", "confirm", "announce"))
POSTS = frozenset(
    ("successor", "successors", "heir", "replacement", "candidate", "candidates", "nominee", "nominees", "cabinet",
     "government", "team", "squad", "premier", "minister", "ambassador", "judge", "judges", "justice", "chief",
     "captain", "coach", "envoy", "deputy", "director", "chairman", "governor", "appointment", "nomination", "side",
     "starter", "winner")
)  # fmt: skip
# Verbs that need nothing behind them to say that nothing was told.
ALONE = frozenset(("comment", "elaborate", "specify"))
ALONE_REFUSED = frozenset(
    ("say", "answer", "speak", "explain", "confirm", "draw", "clarify", "reply", "respond", "talk", "speculate",
     "disclose")
)  # fmt: skip
# "Did not mention it again": it was mentioned before.
TOLD_ELSEWHERE = frozenset(
    ("again", "twice", "often", "always", "fully", "entirely", "much", "enough", "only", "merely", "simply", "just",
     "before", "anymore", "necessarily", "well", "properly")
)  # fmt: skip
DECLINING = frozenset(("decline", "refuse"))
CHOOSING = frozenset(("choose", "decide", "opt", "prefer", "elect"))
FAILING = frozenset(("fail", "neglect", "omit", "forget"))
FAILED = frozenset(
    ("mention", "specify", "name", "disclose", "say", "refer", "cite", "state", "explain", "give", "provide", "make",
     "divulge", "spell out", "make clear", "comment", "allude", "offer", "tell")
)  # fmt: skip
# By what adverb and preposition one keeps from doing something.
REFRAINING: dict[str, tuple[str, str]] = {
    "stop": ("short", "of"), "fall": ("short", "of"), "shy": ("away", "from"), "refrain": ("", "from"),
    "steer": ("clear", "of"), "shrink": ("", "from"), "abstain": ("", "from"),
}  # fmt: skip
# Acts of speech that one can stop short of, beside telling.
PRONOUNCING = frozenset(
    ("accuse", "blame", "criticize", "criticise", "condemn", "denounce", "deplore", "allege", "endorse", "apologize",
     "apologise", "demand", "urge", "threaten", "promise", "pledge", "claim", "assert", "declare", "admit",
     "acknowledge", "concede", "deny", "recommend", "praise", "rebuke", "warn", "insist", "announce", "state")
)  # fmt: skip
PRONOUNCEMENTS = frozenset(
    ("apology", "condemnation", "endorsement", "accusation", "criticism", "admission", "denial", "promise", "threat",
     "recommendation")
)  # fmt: skip
REFUSING_MODALS = frozenset(("would", "could", "will", "wo", "'d", "’d", "ca", "can"))
# What one who cannot tell leaves out; who could not speak or name a thing, was not able to.
UNABLE = frozenset(
    ("say", "comment", "discuss", "disclose", "reveal", "elaborate", "specify", "give", "provide", "confirm")
)  # fmt: skip
# What a modal with 'not' refuses. "Will not mention" is a plan and "could not mention" an inability.
REFUSABLE = frozenset(
    ("say", "comment", "confirm", "discuss", "elaborate", "disclose", "reveal", "name", "specify", "tell", "explain",
     "identify", "speculate", "draw", "answer", "give", "provide", "offer", "clarify", "divulge", "state", "go", "talk",
     "speak", "make", "release")
)  # fmt: skip
# Whom one addresses, unlike the subjects that one addresses.
AUDIENCES = frozenset(
    ("crowd", "crowds", "nation", "people", "parliament", "congress", "reporters", "journalists", "media", "press",
     "assembly", "council", "rally", "conference", "supporters", "troops", "lawmakers", "audience", "students",
     "delegates", "summit", "gathering", "meeting", "senate", "mourners", "session")
)  # fmt: skip
# Acts of speech that can be declined; to decline an invitation, or to go, is no omission.
SPEAKING = frozenset(
    ("comment", "say", "elaborate", "discuss", "answer", "speak", "specify", "confirm", "disclose", "name", "mention",
     "reveal", "talk", "address", "explain", "respond", "reply", "give", "provide", "offer", "identify", "clarify",
     "state", "tell", "speculate", "divulge", "detail", "spell out", "describe", "refer", "cite", "draw", "make",
     "release", "share", "go", "make clear", "bring up", "raise", "touch", "predict", "estimate", "expand", "allude")
)  # fmt: skip
# What is made by mentioning: what was not mentioned stands behind it.
MENTIONS = frozenset(("mention", "reference", "references", "allusion", "allusions", "comment"))
# What one gives when one says something: "gave no details", "offered no explanation".
INFORMATION = frozenset(
    ("detail", "details", "explanation", "explanations", "date", "dates", "figure", "figures", "reason", "reasons",
     "timetable", "timeline", "timeframe", "deadline", "schedule", "number", "numbers", "evidence", "answer", "answers",
     "name", "names", "indication", "specifics", "particulars", "information", "clarification", "hint", "hints", "clue",
     "clues", "justification", "breakdown", "estimate", "toll", "identity", "identities", "source", "sources", "terms",
     "word", "elaboration", "update", "description", "cause", "motive", "location", "whereabouts", "amount",
     "nationality", "nationalities", "size")
)  # fmt: skip
# What there is none of where nobody tells anything: "there was no word on the hostages".
EXISTING = frozenset(
    ("mention", "reference", "references", "allusion", "comment", "word", "explanation", "details", "clarification",
     "information", "elaboration")
)  # fmt: skip
GIVING = frozenset(
    ("give", "offer", "provide", "make", "contain", "include", "carry", "supply", "share", "release", "furnish", "bear",
     "go")
)  # fmt: skip
# Verbs that have words as their object: "said nothing about", "uttered not a word on".
WORDING = frozenset(("say", "tell", "utter", "reveal", "disclose", "breathe", "divulge", "speak", "write", "mention"))
# Words that keep one's counsel.
SILENT = frozenset(("silent", "quiet", "mum", "mute", "lipped", "noncommittal"))
# What ends a silence.
BREAKING = frozenset(("break", "end", "lift"))
KEEPING = frozenset(("be", "remain", "stay", "keep", "maintain", "preserve", "observe"))
# Things that sound by themselves: their silence is quiet.
SOUNDING = frozenset(
    ("gun", "guns", "cannon", "cannons", "artillery", "phone", "phones", "telephone", "telephones", "street", "streets",
     "square", "bell", "bells", "engine", "engines", "radio", "radios", "siren", "sirens", "front", "city", "town",
     "sea", "line", "lines", "machine", "machines", "drum", "drums", "stations", "birds", "border")
)  # fmt: skip
# Where one is silent without keeping anything back.
STAGES = frozenset(("phone", "telephone", "stage", "line", "bench", "air", "screen", "radio", "occasion"))
TIME_NOUNS = frozenset(
    ("day", "days", "week", "weeks", "month", "months", "year", "years", "morning", "afternoon", "evening", "night",
     "weekend", "hour", "hours", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
)  # fmt: skip
SKIRTING = frozenset(("avoid", "skirt", "eschew", "skip"))
DODGING = frozenset(("avoid", "skirt", "sidestep", "dodge", "duck", "evade", "deflect", "steer"))
IGNORING = frozenset(("ignore", "brush off", "brush aside"))
# Verbs of leaving out; what texts leave out was not said, whatever it is.
OMITTING = frozenset(("omit", "leave", "drop", "exclude", "lack", "ignore", "overlook"))
OVERLOOKING = frozenset(("ignore", "overlook", "lack"))
# Parts of a wording.
WORDINGS = frozenset(
    ("word", "words", "phrase", "passage", "sentence", "line", "paragraph", "clause", "name", "details")
)
# What is written or spoken in a set wording.
TEXTS = frozenset(
    ("statement", "statements", "account", "report", "readout", "communique", "communiqué", "declaration", "letter",
     "post", "message", "speech", "remarks", "note", "memo", "document", "draft", "resolution", "release", "transcript",
     "summary", "bulletin", "article", "editorial", "decree", "notice", "announcement", "text", "version", "proposal",
     "agreement", "accord", "treaty", "deal", "pact", "manifesto", "address", "briefing", "sermon", "interview",
     "testimony", "translation", "indictment", "verdict", "ruling", "law", "bill", "paper", "brief", "protocol",
     "charter", "obituary", "dispatch", "reports", "plan", "clause", "order", "comments")
)  # fmt: skip
# Texts that bind: who is left out of a deal has no part in it.
BINDING = frozenset(
    ("agreement", "accord", "treaty", "deal", "pact", "law", "bill", "protocol", "charter", "plan", "order")
)  # fmt: skip
# Texts that are occasions as well, from which people are absent.
OCCASIONS = frozenset(("speech", "address", "briefing", "sermon", "interview", "testimony", "deal"))
NEGATIVES = frozenset(("nor", "neither"))
# "Almost nothing" is something.
ALMOST = frozenset(("almost", "virtually", "practically", "nearly", "next"))
# How many there are is told where there are some: "not as many references".
MANY = frozenset(("many", "much", "enough"))
# Adverbs that narrow a question: "exactly when".
FOCUSING = frozenset(("exactly", "precisely", "just", "even", "publicly", "immediately", "either", "at", "to"))

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
APPEARANCES = frozenset(("seem", "appear", "look", "sound"))
NEVER_CUES = APPEARANCES | {"be", "do", "get"}
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
