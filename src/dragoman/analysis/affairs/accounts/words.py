"""Words of telling, disputing and passing over, apart from the rules."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


REFUTING = _set("deny reject dismiss dispute refute rebut contradict contest repudiate disavow disown")
"""Verbs by which what somebody else says is said not to be so."""
DENYING = _set("deny dispute refute rebut contradict contest")
"""Verbs whose object is always what somebody told, whatever its noun: "which Lima denied", "contradicted him"."""
CALLING = _set("call describe brand label term dub denounce")
FALSE = _set(
    "false untrue wrong incorrect inaccurate groundless baseless unfounded unsubstantiated fabricated fictitious"
    " lie fabrication invention fiction nonsense falsehood fake hoax propaganda slander misleading absurd theatre"
    " theater speculation myth fantasy excuse pretext folklore forgery forged untruth disinformation misinformation"
    " concoction libel smear preposterous ludicrous laughable ridiculous rubbish distortion exaggeration tale fairytale"
)
"""What is said of a claim that is not so."""
CLAIMS = _set("claim accusation allegation assertion charge accuse allege")
STATEMENTS = CLAIMS | _set(
    "account version report criticism statement reading story suggestion description narrative rumour rumor"
)
"""Nouns for what somebody says happened; whoever rejects one rejects what it says."""
COUNTERPARTS = _set("guest host counterpart visitor interlocutor opposite")
"""What one who met another calls him: "reminded his guest"."""
TOGETHER = _set("discuss talk agree speak exchange review touch address")
"""What two who met are said to have done together."""
ANAPHORS = _set("it this that these those they them him her")
ANSWERED = _set(
    "proposal offer demand plan idea call request ultimatum condition deadline draft resolution text bill talks talk"
    " negotiation ceasefire truce deal invitation visit meeting option concession compromise amendment candidate"
)
"""What is put to somebody: whoever rejects it answers, and says nothing of what happened."""
INVOLVEMENT = _set("involvement role responsibility part complicity connection link wrongdoing knowledge hand")
"""Behind "denied any": the whole of what is laid at somebody's door."""
WITHHOLDING = _set(
    "confirm comment acknowledge admit say give name specify disclose reveal mention explain address refer allude touch"
)
MODALS = _set("will would shall should can could may might must 'll 'd wo ca")

MESSAGES = _set(
    "announce report claim allege confirm acknowledge admit concede deny reject dismiss dispute describe call"
    " brand label term dub condemn denounce criticise criticize welcome hail praise applaud blame accuse mention"
    " note stress emphasise emphasize reiterate repeat voice express cite suggest hint reveal disclose declare"
    " proclaim warn complain protest put estimate count give record find question doubt contest refute rebut"
    " contradict explain address raise demand propose offer promise pledge support back endorse urge decry deplore"
    " slam lambast lament regret publish release show screen air broadcast post repudiate disavow disown justify"
    " defend commend celebrate censure oppose deride say tell state write insist maintain argue see consider view"
    " regard make issue present recount detail according attribute predict forecast expect hear learn accept"
    " credit share believe thank decline refuse withhold omit leave avoid discuss touch refer spell specify name"
    " keep hold reply respond answer retort rejoin counter recall remember stand assert contend charge inform"
    " brief invite ask request want wish hope intend plan"
)
"""Verbs whose object may be what is said or what is judged; whoever signs, bans or ignores something tells nothing."""
PRAISING = _set("welcome hail praise applaud endorse support defend justify commend back celebrate")
BLAMING = _set(
    "condemn denounce criticise criticize decry deplore slam protest lambast lambaste censure reject dismiss oppose"
    " deride regret"
)
"""Verbs by which a deed is judged well or ill by whoever speaks."""
ADVERSE = _set(
    "illegal unlawful unjustified unacceptable null void invalid disproportionate provocative unprovoked aggressive"
    " irresponsible dangerous absurd outrageous barbaric cowardly arbitrary unfair violation breach crime aggression"
    " provocation piracy terrorism blackmail mistake error failure betrayal outrage farce"
)
JUDGEMENTS = ADVERSE | _set("legal lawful justified necessary proportionate legitimate right victory success step")
"""What a deed is called by whoever judges it."""
REPLYING = _set("reply respond retort answer counter rejoin attribute blame")
"""Verbs by which one telling is put against the one right before it."""
CREDITING = _set("accept believe credit buy share")
"""Verbs by which, in the negative, a telling is not taken for true: "in Corrin nobody accepts that"."""
EMPHASIS = (("of", "any", "kind"), ("of", "any", "sort"), ("at", "no", "time"))
"""What makes a negative an outright denial, besides "never" and "whatsoever"."""
CONTRASTING = _set("but while whereas however yet although though instead conversely")
"""Words that set one telling against another: "Kabul said ..., but Islamabad insisted ..."."""
INSISTING = _set("insist maintain contend counter retort object")
"""Verbs of saying that hold on to one's own telling against another."""
DECISIONS = _set(
    "decision step measure ruling award verdict judgment judgement move act action incident deed episode operation"
    " order"
)
"""Nouns for whatever was just done or decided."""

FRAMES = _set("differ disagree diverge clash contradict conflict")
"""Verbs by which tellers are said not to agree: "the two sides disagree about"."""
DIFFERING = _set(
    "different differing rival conflicting contradictory diverging divergent competing contrasting opposing clashing"
    " irreconcilable incompatible opposite contrary"
)
TELLINGS = _set("account version summary read-out readout reading story description narrative tale statement")
STORIES = _set("account version story description narrative tale explanation answer reading picture telling")
"""Nouns that, with "two" or "different" before them, say that one thing is told in several ways."""
APART = _set("tell describe see put explain remember recall report paint portray present")
"""Verbs by which a thing is told "differently" or "otherwise"."""
BLAMES = _set("blame accuse fault suspect condemn denounce")
HOLDING = _set("say claim insist maintain allege argue contend hold charge complain believe")
"""Verbs by which each of two says what the other did."""
ADMITTING = _set("accept admit acknowledge concede confess")
"""Verbs by which, in the negative, two do not take something upon themselves."""
TRADES = _set("trade exchange swap hurl")
TRADED = _set("accusation blame allegation recrimination charge")
"""Verbs by which two accuse each other: "blamed each other for", "traded accusations of"."""

CONCEPTS: dict[str, frozenset[str]] = {
    "agreement": _set(
        "agree agreement deal contract pact accord treaty truce ceasefire understanding arrangement compact memorandum"
        " settlement"
    ),
    "promise": _set("promise pledge undertaking commitment assurance guarantee vow commit"),
    "shooting": _set("fire shot gunfire shooting shoot shell shelling bombardment mortar gunshot"),
    "attack": _set("attack storm strike raid assault airstrike bombing bombardment onslaught ambush"),
    "clash": _set("clash fight fighting skirmish brawl battle firefight scuffle encounter engagement shootout"),
    "explosion": _set("explosion blast explode detonation detonate"),
    "meeting": _set("meet meeting talk talks negotiation negotiations consultation session round dialogue discussion"),
    "call": _set("call conversation telephone phone speak"),
    "breach": _set("break breach violate violation infringe infringement flout"),
    "death": _set("die kill death dead casualty fatality victim killing"),
    "wound": _set("wound injure injury wounded injured hurt"),
    "release": _set("free release liberate freeing"),
    "crossing": _set("cross enter incursion intrude intrusion trespass penetrate crossing"),
    "prolonging": _set("extend prolong renew extension prolongation renewal"),
    "withdrawal": _set("withdraw pull withdrawal pullback pullout retreat"),
    "capture": _set("seize capture arrest detain abduct kidnap abduction kidnapping seizure arrest detention"),
    "collision": _set("collide collision ram ramming"),
    "sinking": _set("sink sinking"),
    "blocking": _set("block blockade obstruct hinder delay hold"),
    "weapon": _set("weapon arms missile rocket ammunition munition"),
    "payment": _set("pay payment money ransom bribe fee"),
    "signature": _set("sign signature signing"),
    "flight": _set("aircraft plane jet warplane fighter aeroplane airplane"),
    "vessel": _set("ship vessel boat tanker destroyer frigate trawler freighter warship gunboat"),
    "ruling": _set("rule ruling award verdict judgment judgement order injunction"),
    "expulsion": _set("expel expulsion deport deportation"),
    "invitation": _set("invite invitation"),
    "captive": _set("captive prisoner hostage detainee inmate internee"),
    "resignation": _set("resign resignation abdicate abdication"),
}
"""Words that tell of one kind of happening: a claim of "shots" and a denial of "gunfire" speak of the same."""

FORCES = _set("army troop troops force forces soldier military guard guards coastguard navy unit fighter patrol police")
"""Whoever is in the field for a side: words of one story that alone do not make two tellings of one deed."""
EMPTY_ADJECTIVES = _set(
    "other such same new last own more many several first second further high good possible few next late recent"
    " certain various able ready sure clear due likely third former large small big great main only"
)
EMPTY_MORE = _set(
    "say tell claim report mention discuss matter contact party group person man woman case situation affair source"
    " name use include involve help try want need want begin start continue remain become keep hold bring put set"
    " leave see show find think know believe hope expect plan happen occur detail thing kind such nothing anything"
    " something everything area region town city border"
)

LEADING = _set("leader head chair chairman chairwoman chairperson president boss general")
"""Titles of those who speak for the group that stands before them: "union leader"."""
RANKS = _set("president premier minister chancellor king queen emir sultan")
"""Ranks of whoever governs: without a state's name they are those of the state that a story is written from."""
PAPERS = _set("post tweet communique communiqué bulletin release note transcript text thread")
"""Papers in which a party speaks, beside the `TELLINGS`."""
SEATED = _set("ministry government authority official embassy command parliament presidency")
"""Bodies of a state that are called by where they sit: "the ministry in Moscow"."""
ARMED = _set("rebel insurgent militant guerrilla jihadist militia separatist extremist gunman")
"""Words for the members of whatever armed group a story is of: "the insurgents' statement"."""

COUNTERS = _set("count record register document tally list log")
"""Verbs by which somebody comes to a number: "counted 22 dead"."""
TOLLS = _set("figure number toll count total tally estimate loss losses cost damage")
"""Nouns for a number that was just given."""
