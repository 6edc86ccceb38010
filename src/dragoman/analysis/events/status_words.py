"""Words that say whether what they govern came about, by the status that they give it.

Implicatives and their signatures: Karttunen (1971), Implicative verbs; Nairn, Condoravdi and Karttunen (2006),
Computing relative polarity for textual inference. Degrees of factuality: Sauri and Pustejovsky (2009), FactBank.
"""

from __future__ import annotations

from dragoman.records.events import EventStatus


def listed(words: str) -> frozenset[str]:
    """Take a list of words, parted by blanks, apart."""
    return frozenset(words.split())


def _table(groups: dict[EventStatus, str]) -> dict[str, EventStatus]:
    return {word: status for status, words in groups.items() for word in words.split()}


# What is done when these are done, and not done when they are not: "managed to sign", "did not dare to attack".
CARRIED_OUT = listed(
    """manage succeed dare bother get proceed begin start help force compel oblige coerce make cause lead drive
    prompt induce provoke see hear watch witness find use have do happen come go turn resort see remember hasten
    rush spend return let enable"""
)
# These bring somebody to do something: with an object their infinitive is no purpose.
CAUSING = listed("force compel oblige coerce cause lead drive prompt induce provoke help")
# What goes on when these are said of now.
GOING_ON = frozenset(["continue", "keep", "remain", "persist"])
# What had been going on when these happened: their own negation does not touch it.
BREAKING_OFF = listed("stop cease quit halt end finish suspend pause interrupt resume complete")
# Verbs whose infinitive or participle is what did not come about.
LEFT_UNDONE = listed(
    """fail refuse decline neglect forget avoid refrain abstain omit resist prevent deter dissuade discourage
    prohibit forbid ban bar block hinder"""
)
# Nominals under these did not come about: "cancelled the talks", "averted an attack".
CANCELLING = listed(
    """cancel scrap scupper abandon foil thwart avert prevent avoid forestall abort refuse decline reject oppose
    block veto ban forbid prohibit preclude torpedo forgo forego drop shelve resist rebuff spurn exclude outlaw
    lack fail"""
)
# What was there before it was given up: "abandoned his hostility".
GIVING_UP = frozenset(("abandon", "drop", "forgo", "forego"))
# What follows may still come about once these are negated: "did not rule out sending troops".
LEFT_OPEN = frozenset(("rule out", "exclude", "preclude", "discount"))
PUTTING_OFF = frozenset(("postpone", "delay", "put off", "reschedule", "defer", "push back"))
PARTICLE_CANCELLING = frozenset(("call off", "rule out", "hold off", "break off", "pull out", "back out"))

# Who feels so about doing something does it: 'is proud to support' (factive adjectives: Kiparsky and Kiparsky 1970).
FACTIVE_FEELINGS = frozenset(("proud", "honoured", "honored", "privileged", "ashamed"))
# A vote or a joint step is what a body supports or rejects by; coming before people is what one speaks out by.
ACTING_IN_WORDS = listed("vote join use take stand rise line")
# Thoughts of what might be done, which bring nothing about.
THOUGHTS = listed("notion idea thought concept prospect possibility")
# Verbs by the status of what they govern, as a clause, an infinitive or a noun.
VERBS: dict[str, EventStatus] = _table(
    {
        "planned": """plan intend prepare aim mean arrange schedule agree promise pledge vow commit decide resolve
            expect undertake opt choose determine anticipate await set slate book tip predict forecast project approve
            authorise authorize consent elect arm gear move envisage envision organise organize swear ready
            accept design plot conspire""",
        "proposed": """propose offer recommend advocate float moot advise consider mull weigh contemplate explore
            envisage hope want wish long seek desire favour favor prefer invite volunteer eye suggest discuss debate""",
        "demanded": """demand urge request order press require appeal beg plead instruct command exhort encourage
            implore push insist ask call need ought petition lobby pressure tell""",
        "threatened": "threaten",
        "denied": "deny refute disavow",
        "doubted": """doubt suspect rumour rumor seem appear try attempt struggle wonder question allege purport
            endeavour endeavor""",
        "conditional": "fear worry risk imagine speculate allow permit dread",
    }
)
# These weigh on a noun only where it brings something new: "backs talks", but "backed the strikes of last week".
WEAKLY_GOVERNING = listed(
    "prefer like weigh contemplate favour favor discuss debate consider need want accept suggest explore see"
)
# What is backed or wanted and not yet there: "supports a ceasefire".
BACKING = listed("support back endorse encourage favour favor welcome")
# Verbs that promise: what is promised against somebody is a threat.
PROMISING = frozenset(["vow", "promise", "pledge", "swear"])
# A warning that the one who warns would do something is a threat; any other is a forecast.
WARNING = frozenset(("warn", "caution"))
# Verbs of saying and thinking whose negation leaves what follows open: "did not confirm that it had fired".
REPORTING = listed(
    """say tell claim state believe think confirm announce report add note declare argue assert insist maintain
    suggest explain write show reveal indicate mention stress emphasise emphasize repeat testify understand know
    find prove determine verify establish conclude admit acknowledge"""
)
# Verbs under whose negation the content still stands: "did not regret that it had left", "did not know it had left".
FACTIVE = listed(
    """regret realise realize know acknowledge admit forget remember recall notice discover learn condemn resent
    mention reveal disclose note welcome deplore"""
)
REJECTING_CLAIMS = listed("deny reject dismiss refute dispute rebut disavow disprove debunk repudiate")

REJECTING = listed("reject refuse decline veto deny oppose rebuff spurn dismiss rule")

# With a preposition: "called for talks", "prepared for an attack", "refrained from striking".
VERBS_WITH_PREPOSITION: dict[tuple[str, str], EventStatus] = {
    **{
        (verb, "for"): "demanded"
        for verb in ["call", "ask", "appeal", "push", "press", "plead", "beg", "lobby", "campaign", "petition"]
    },
    **{(verb, "for"): "proposed" for verb in ["hope", "wish", "long", "argue", "vote"]},
    **{
        (verb, "for"): "planned" for verb in ["prepare", "plan", "wait", "opt", "arrange", "brace", "ready", "schedule"]
    },
    **{(verb, "on"): "planned" for verb in ["plan", "agree", "decide"]},
    **{(verb, "to"): "planned" for verb in ["agree", "consent", "commit", "look"]},
    **{
        (verb, "from"): "negated"
        for verb in ["refrain", "abstain", "prevent", "deter", "dissuade", "stop", "bar", "ban", "block", "keep"]
    },
    ("stop", "from"): "negated",
    ("invite", "to"): "proposed",
    ("invite", "for"): "proposed",
    ("object", "to"): "negated",
    ("insist", "on"): "demanded",
    ("aim", "at"): "planned",
    ("threaten", "with"): "threatened",
    ("point", "to"): "planned",
    ("advocate", "for"): "proposed",
    **{
        (verb, to): "proposed"
        for verb in ["lean", "inch", "edge", "drift", "gravitate", "move"]
        for to in ["toward", "towards"]
    },
    ("warn", "of"): "conditional",
    ("warn", "about"): "conditional",
    ("warn", "against"): "negated",
    ("advise", "against"): "negated",
    ("decide", "against"): "negated",
    ("vote", "against"): "negated",
    ("guard", "against"): "conditional",
    ("protect", "against"): "conditional",
    ("defend", "against"): "conditional",
    ("protect", "from"): "conditional",
    ("suspect", "of"): "doubted",
    ("think", "of"): "proposed",
    ("think", "about"): "proposed",
    ("dream", "of"): "proposed",
    ("talk", "about"): "proposed",
}
# Prepositions that say it by themselves.
PREPOSITIONS: dict[str, EventStatus] = {"without": "negated", "barring": "conditional", "pending": "planned"}
# "ahead of the talks", "in the event of an attack", "instead of talks", "short of war", "on the eve of".
PHRASES: tuple[tuple[tuple[str, ...], EventStatus], ...] = (
    (("ahead", "of"), "planned"),
    (("in", "advance", "of"), "planned"),
    (("on", "the", "eve", "of"), "planned"),
    (("in", "the", "run-up", "to"), "planned"),
    (("in", "preparation", "for"), "planned"),
    (("in", "the", "event", "of"), "conditional"),
    (("in", "case", "of"), "conditional"),
    (("instead", "of"), "negated"),
    (("rather", "than"), "negated"),
    (("short", "of"), "negated"),
    (("in", "favour", "of"), "proposed"),
    (("in", "favor", "of"), "proposed"),
    (("on", "the", "brink", "of"), "conditional"),
    (("on", "the", "verge", "of"), "conditional"),
    (("in", "the", "absence", "of"), "negated"),
    (("for", "fear", "of"), "conditional"),
)

NOUNS: dict[str, EventStatus] = _table(
    {
        "planned": """plan intention intent preparation decision commitment pledge promise vow schedule readiness
            determination agreement accord blueprint plot conspiracy bid effort move drive mission mandate
            authorisation authorization approval consent resolve goal aim ambition timetable deadline date eve vote
            pact""",
        "proposed": """proposal offer suggestion idea initiative invitation recommendation willingness desire hope
            wish interest support openness motion bill draft appetite""",
        "demanded": """demand call request appeal order ultimatum need requirement insistence plea petition duty
            obligation pressure instruction requirement push necessity urge""",
        "threatened": "threat",
        "conditional": """possibility prospect chance risk danger fear likelihood potential opportunity eventuality
            scenario ability capability capacity right option power concern probability warning speculation talk
            means worry wherewithal""",
        "negated": """refusal failure inability lack absence cancellation prevention rejection opposition
            unwillingness reluctance avoidance resistance
            objection aversion hesitation""",
        "denied": "denial",
        "doubted": """allegation rumour rumor suspicion doubt attempt question hint uncertainty accusation""",
    }
)
# Whose claim it is, is told beside it; a claim of nobody's is hearsay: "reports that", "the ministry's claim that".
CLAIMS = listed("claim report allegation accusation assertion charge suggestion rumour rumor account")
# Nouns that only measure out or frame what follows "of": "a series of strikes", "the first round of talks".
TRANSPARENT = listed(
    """series wave spate string round number lot barrage salvo campaign raft flurry set handful dozen kind sort
    form act case instance phase stage course spree day hour week month year night couple bout pair part package
    range variety host majority some most many several volley succession burst"""
)

ADJECTIVES: dict[str, EventStatus] = _table(
    {
        "planned": """due set poised about bound sure certain likely expected scheduled prepared determined
            committed destined slated keen eager ready""",
        "proposed": "willing open happy glad interested hopeful",
        "demanded": "necessary essential important vital imperative crucial obliged urgent",
        "conditional": "possible capable free afraid liable able plausible conceivable",
        "negated": "unable unwilling impossible powerless incapable loath opposed",
        "doubted": "unlikely unclear uncertain unknown unsure doubtful reluctant questionable hesitant sceptical "
        "skeptical improbable undecided",
        "denied": "untrue false wrong",
    }
)
# What these judge was done, where they are said of the past; where not, it is only thought of: "was wrong to leave".
EVALUATIVE = listed(
    """wrong right inappropriate appropriate unfair fair foolish wise stupid brave rude odd strange irresponsible
    outrageous unusual rare unprecedented absurd ridiculous shameful improper careless reckless cruel kind generous
    surprising ironic remarkable unacceptable"""
)
# Of help or talks these are offers, of harm they are readiness: "ready for talks", "ready to strike".
OFFERING = frozenset(["ready", "prepared", "keen", "eager", "committed"])
# Of people these tell what they will do, of a happening itself only the following tell anything.
SAID_OF_HAPPENINGS = listed(
    """due set scheduled expected likely certain sure bound possible plausible conceivable impossible unlikely uncertain
    doubtful improbable necessary essential planned slated imminent"""
)
# "was able to leave" says that somebody left; "is able to leave" does not (Karttunen 1971).
ABLE = frozenset(("able",))
UNKNOWN = listed("clear certain sure known obvious apparent confirmed evident")
TRUE = frozenset(["true", "correct", "accurate"])
FRONTING = listed("first last only latest second next third")

# Adjectives and participles before the noun of the happening.
NOUN_MODIFIERS: dict[str, EventStatus] = _table(
    {
        "planned": """planned upcoming scheduled forthcoming future imminent expected pending impending postponed
            delayed promised looming intended anticipated promised prospective""",
        "proposed": "proposed suggested envisaged mooted",
        "demanded": "demanded requested",
        "threatened": "threatened",
        "conditional": "possible potential hypothetical any eventual feared conceivable",
        "negated": """failed abortive aborted foiled thwarted cancelled canceled averted unsuccessful botched would-be
            rejected""",
        "doubted": """alleged suspected reported purported supposed attempted apparent unconfirmed rumoured rumored
            so-called claimed""",
        "ongoing": "ongoing continuing continued current unfolding relentless persistent constant",
        "denied": "denied",
    }
)
ADVERBS: dict[str, EventStatus] = _table(
    {
        "doubted": "allegedly reportedly purportedly supposedly apparently seemingly ostensibly",
        "conditional": "perhaps possibly potentially maybe",
        "negated": "almost nearly hardly scarcely",
    }
)
# Of the past these say that it did not come about, of the rest by how much: "will almost double".
NEARLY = frozenset(("almost", "nearly"))
NEGATIVE_WORDS = listed("no neither nobody none nothing noone nowhere")
FOCUSING = frozenset(["only", "just", "merely", "simply", "solely", "necessarily"])

# Verbs of being there and coming about: what is said of them is said of the happening that is their subject.
OCCURRING = listed(
    """happen occur begin start resume open proceed follow materialise materialize commence ensue convene unfold
    erupt exist continue last"""
)
OCCURRING_PHRASES = frozenset(("take place", "go ahead", "break out", "kick off", "come about", "get underway"))
NOT_OCCURRING = frozenset(["fail", "collapse", "founder"])
# Verbs that only carry their noun: "held talks", "launched a strike".
CARRYING = listed(
    """hold launch carry conduct stage mount make have give take do sign reach conclude strike hold begin start
    open wage impose issue deliver perform execute undertake commit stage convene host attend join enter pay
    place initiate lead resume continue keep complete clinch secure engage participate broker bring see result
    culminate find send provide grant"""
)
# An endorsement or an offer that nobody got was not given.
RECEIVING = listed("receive get win obtain earn gain")
LENGTHS = listed("second minute hour day week month year decade century generation time")
CONDITIONS = listed("if unless lest provided providing assuming supposing")
OPENING_CONDITIONS = frozenset(("if", "unless", "should"))
# What follows these may lie ahead; 'while', 'as' and 'since' tell of what is there.
TIME_CONJUNCTIONS = frozenset(("when", "once", "until", "till", "before", "after"))
# Occasions for which people come together: what they met to do, they did.
GATHERING = frozenset(["meet", "gather", "convene", "sit"])
