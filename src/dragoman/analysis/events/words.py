"""Closed lists of words that the rules of this stage go by."""

from __future__ import annotations

# Verbs whose object does what their infinitive tells (Huddleston and Pullum 2002, 14.2: object control and raising).
OBJECT_CONTROL = frozenset(
    (
        "ask", "urge", "order", "tell", "force", "compel", "press", "pressure", "persuade", "convince", "call",
        "appeal", "request", "require", "command", "instruct", "encourage", "invite", "allow", "permit", "enable",
        "warn", "advise", "beg", "implore", "expect", "want", "need", "beseech", "direct", "cause", "help", "lead",
        "oblige", "push", "challenge", "demand", "authorize", "authorise", "plead", "lean",
        "exhort", "entreat", "nudge",
        "prod", "goad", "cajole", "petition", "lobby", "pressurise", "pressurize", "counsel", "admonish", "enjoin"
    )
)  # fmt: skip

# Verbs whose object is the one who does what 'of', 'for' or 'from' introduces.
BLAMING = frozenset(
    (
        "accuse", "suspect", "convict", "blame", "criticize", "criticise", "condemn", "denounce", "fault", "charge",
        "sanction", "punish", "praise", "thank", "stop", "prevent", "ban", "bar", "prohibit", "acquit", "arrest",
        "jail", "imprison", "sentence", "detain", "deter", "block", "keep", "discourage", "commend", "applaud",
        "rebuke", "slam", "castigate", "indict", "chide", "fine", "blast", "forgive", "pardon", "threaten",
        "chastise", "berate", "scold", "reprimand", "lambast", "lambaste", "mock", "ridicule", "assail", "upbraid",
        "admonish", "censure", "excoriate", "laud", "congratulate", "reward", "impeach", "prosecute", "sue", "sack",
        "deride", "vilify", "reproach", "credit", "attack", "honour", "honor", "investigate", "hail"
    )
)  # fmt: skip

# Verbs whose 'at' says who is blamed for what 'for' introduces.
LASHING = frozenset(("lash", "hit", "rail", "fume", "rage"))

# Nouns whose 'on' or 'to' says who is to do what their infinitive tells.
ADDRESSED = frozenset(
    ("pressure", "call", "appeal", "plea", "order", "request", "warning", "invitation", "instruction", "demand")
)

# Nouns behind which 'of' names what is really meant: 'a series of attacks', 'a group of diplomats'.
PARTITIVE = frozenset(
    (
        "group", "number", "series", "round", "wave", "string", "spate", "thousand", "hundred", "dozen", "ten",
        "million", "score", "member", "majority", "some", "most", "many", "several", "all", "each", "both", "one",
        "two", "three", "pair", "crowd", "team", "column", "convoy", "part", "rest", "handful", "couple", "lot",
        "set", "campaign", "act", "kind", "form", "sort", "type", "period", "state", "half", "none", "any", "few",
        "contingent", "deployment", "batch", "barrage", "flurry", "use", "resumption", "session", "day", "week",
        "hour", "month", "representative", "delegation", "patch", "coalition", "alliance", "bloc", "brigade",
        "unit", "element", "wing", "faction", "cell", "band", "mob", "host", "range", "array", "total", "quarter",
        "third", "ton", "tonne", "kilo", "barrel", "amount", "quantity", "truckload",
        "planeload", "start", "beginning", "launch", "opening", "conduct", "staging", "raft", "slew",
        "package",
        "shipment", "consignment", "shipload", "load", "plane", "truck", "lorry", "container"
    )
)  # fmt: skip

# Verbs of saying by which a speaker commits himself when he says that he will do something.
# Who is sent to act for others, and stands for them.
REPRESENTING = frozenset(
    (
        "negotiator", "envoy", "representative", "delegate", "delegation", "diplomat", "emissary", "official",
        "minister", "team", "ambassador", "mission", "lawmaker", "spokesman", "spokeswoman", "spokesperson", "soldier",
        "troop", "force"
    )
)  # fmt: skip

STATING = frozenset(
    (
        "say", "announce", "confirm", "declare", "state", "tell", "indicate", "add", "insist", "reiterate",
        "stress", "emphasize", "emphasise", "reveal", "vow", "assert", "signal", "note", "repeat", "maintain",
        "write", "warn", "suggest", "conclude", "affirm", "disclose", "argue", "claim", "reply", "respond"
    )
)  # fmt: skip

FUTURE = frozenset(
    (
        "will", "would", "'ll", "shall", "wo", "'d", "’ll", "’d"
    )
)  # fmt: skip
DEONTIC = frozenset(
    (
        "must", "should", "ought"
    )
)  # fmt: skip
PERSONAL = frozenset(
    (
        "it", "they", "he", "she", "them", "him", "her"
    )
)  # fmt: skip
FIRST_PERSON = frozenset(
    (
        "i", "we", "me", "us", "my", "our"
    )
)  # fmt: skip
POSSESSIVE = frozenset(
    (
        "its", "their", "his", "her"
    )
)  # fmt: skip
REFLEXIVE = frozenset(
    (
        "itself", "themselves", "himself", "herself", "other", "another"
    )
)  # fmt: skip
DEFINITE = frozenset(
    (
        "the", "this", "that", "these", "those", "such", "both"
    )
)  # fmt: skip

# Prepositions of two words whose second one introduces no party of its own: 'according to', 'because of'.
COMPOUND_PREPOSITIONS = frozenset(
    (
        "according", "because", "due", "prior", "thanks", "owing", "instead", "regardless"
    )
)  # fmt: skip

# What is done by saying it (Austin 1962).
SPEECH_ACTS = frozenset(
    (
        "threaten", "warn", "accuse", "urge", "demand", "criticize", "criticise", "condemn", "reject", "promise",
        "offer", "praise"
    )
)  # fmt: skip

# Texts, which speak for whoever issued them.
TEXTS = frozenset(
    (
        "statement", "declaration", "communique", "letter", "note", "message", "resolution", "report", "speech",
        "post", "tweet", "decree", "order", "ultimatum", "editorial", "document", "telegram", "notice", "appeal"
    )
)  # fmt: skip

# Participles that say what their subject is doing and not what is done to it: 'is engaged in talks'.
ADJECTIVAL = frozenset(
    (
        "engage", "embroil", "lock", "involve"
    )
)  # fmt: skip

# Participles with which a hyphenated name says where somebody lives or who helps him, and not whose he is.
DESCRIBING = frozenset(
    (
        "based", "backed", "sponsored", "vetted", "born", "trained", "supplied", "funded", "allied", "armed", "held",
        "made", "educated", "supported", "occupied", "controlled", "run", "friendly", "speaking", "owned", "imposed"
    )
)  # fmt: skip

# What 'on' governs when it tells the day.
DAYS = frozenset(
    (
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "eve", "day",
        "night", "morning", "evening", "afternoon", "today", "yesterday", "january", "february", "march", "april",
        "may", "june", "july", "august", "september", "october", "november", "december"
    )
)  # fmt: skip

# Verbs by which a text comes from somebody.
ISSUING = frozenset(
    (
        "issue", "release", "publish", "send", "make", "write", "adopt", "pass", "sign", "read", "post", "deliver"
    )
)  # fmt: skip

# Verbs whose infinitive their subject is about to carry out.
PURPOSING = frozenset(("have", "go", "intend", "plan", "mean"))

# People who are somebody's own and act for themselves: what supporters, advisers and citizens do, their leader or state
# has not done.
FOLLOWERS = frozenset(
    (
        "supporter", "adviser", "advisor", "woman", "man", "child", "people", "national", "citizen", "civilian",
        "resident", "refugee", "immigrant", "migrant", "protester", "demonstrator", "youth", "villager", "settler",
        "student", "worker", "prisoner", "detainee", "hostage", "side", "activist", "dissident", "journalist",
        "candidate", "farmer", "teacher", "doctor", "trader", "fisherman", "ally", "counterpart", "company", "firm",
        "bank", "network", "union", "association", "rebel", "guerrilla", "guerilla", "militant", "insurgent", "gunman",
        "aide", "critic", "opponent", "rival", "friend", "family"
    )
)  # fmt: skip

# Verbs whose subject gets what somebody else gives, and verbs whose subject takes part in talks that are their object.
GETTING = frozenset(
    ("receive", "get", "seek", "win", "earn", "secure", "gain", "accept", "enjoy", "obtain", "face", "draw", "attract")
)
HOLDING = frozenset(
    (
        "arrange", "attend", "schedule", "plan", "seek", "cancel", "postpone", "skip", "leave", "end", "conclude",
        "begin", "start", "resume", "join", "hold", "have", "host", "want", "refuse", "avoid", "break", "suspend",
        "conduct", "continue", "pursue", "open", "lead", "abandon", "enter", "quit", "finish", "complete", "interrupt",
        "stage", "call", "announce", "mount", "launch", "fly", "run", "extend", "threaten"
    )
)  # fmt: skip

# Verbs whose 'with' tells what their subject does in answer, or goes on with.
ANSWERING = frozenset(
    ("respond", "retaliate", "react", "reply", "answer", "counter", "hit", "strike", "begin", "start", "open")
)

# Verbs that have hardly any infinitive beside the one that tells what is undertaken or refused.
COMMITTING = frozenset(
    ("pledge", "promise", "vow", "agree", "threaten", "refuse", "offer", "undertake", "swear", "decline", "volunteer")
)
# Who does this with an act as its object is not who does the act: 'described shelling' (Quirk et al. 1985, 16.39).
WITNESSING = frozenset(
    ("report", "record", "register", "describe", "document", "witness", "observe", "hear", "see", "recount", "film",
     "condemn", "denounce", "decry", "deplore", "criticize", "criticise", "suffer", "endure", "survive", "face", "cite")
)  # fmt: skip
# Verbs with two objects, the first of which gets the second.
GIVING = frozenset(("promise", "offer", "give", "send", "grant", "lend", "pledge", "deny", "award", "sell", "supply"))

# Verbs by which a happening comes about or goes on.
ARISING = frozenset(("break", "erupt", "begin", "start", "resume", "continue", "flare", "open", "take", "rage"))

# Who does this to a plan or proposal need not be the one whose it is.
NOT_HOLDING = frozenset(
    (
        "mention", "discuss", "oppose", "reject", "criticize", "criticise", "condemn", "welcome", "hear", "describe",
        "report", "denounce", "block", "note", "cite", "review", "study", "thwart", "foil", "answer", "support", "back",
        "endorse", "favor", "favour", "dismiss", "see", "debate", "ignore", "question", "praise", "face", "fear",
        "stop", "prevent", "resist", "challenge", "get", "receive", "know", "stress", "recall", "blast", "attack",
        "doubt"
    )
)  # fmt: skip
