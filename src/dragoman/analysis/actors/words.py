"""Closed lists of English words that the rules for actors rest on, apart from the rules."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Verbs with a that-clause or a quotation as what is said (Quirk et al. 1985, 16.31 and 14.29).
SAYING = _set("""
    accuse acknowledge add admit advise affirm agree allege announce answer appeal argue ask assert assure authorise
    believe blame boast call caution charge cite claim comment complain concede conclude condemn confirm contend
    counter criticise criticize declare decline demand deny deplore describe detail disclose dismiss echo
    emphasise emphasize estimate expect explain express hint hope imply indicate inform insist instruct joke lament
    maintain mention note object observe order outline pledge praise predict proclaim promise propose protest quip
    reaffirm recall recommend recount refuse reiterate reject relate remark remind repeat reply report request
    respond reveal say signal speculate state stipulate stress suggest suspect swear tell testify think threaten tweet
    underline underscore urge vow warn welcome wonder write post
    """)

# Verbs with which somebody answers what was asked of him or said against him.
ANSWERING = _set(
    "accept agree answer comply consent counter decline deny dismiss obey reject refuse reply respond retort"
)
# Verbs whose object is called on to answer.
CALLING_ON = _set("""
    accuse advise ask beg beseech blame call challenge command demand implore instruct invite order press pressure
    request suspect tell urge warn
    """)
# Whoever does these to a deed or a quality does it to another one's.
CENSURING = _set("""
    assail attack blast censure challenge condemn criticise criticize decry denounce deplore deride dismiss doubt echo
    lambast lambaste mock oppose query question rebuke reject ridicule slam
    """)

# What only a party does, not a town: verbs of will and of power.
ACTING = SAYING | _set("""
    abandon abstain accept acquiesce adopt aim allow annex annul approve arm assess attack attempt back backpedal
    ban bar block boycott break bring broker cancel capitulate cease compromise conduct consider continue convene
    cooperate cut decide declare decry defend delay deliver denounce deny deploy designate detain discuss downplay
    drop end endorse escalate evacuate exert expel express extend eye face favor favour fear fight fire fund give
    grant hail halt harbor hesitate hold host ignore impose intend intensify intervene invade invest invite join
    keep know launch lift lobby look maintain manage mediate mobilise mobilize move need negotiate offer oppose pay
    permit plan plead postpone prefer prepare press pressure prevent prioritise procure provide provoke publish pull
    punish purchase pursue push ratify recognise recognize refrain refuse regard release relent reopen rescind
    resist respond restore restrict resume retaliate retract retreat revoke rule sanction scrap seek sell send sever
    share shun sign speak spend sponsor spy stage start steer stop strengthen strike strive struggle summon supply
    support suspend take target try undermine understand unveil use veto view violate want wish withdraw withhold
    work yield
    outlaw prosecute settle subpoena sue
    """)

# Verbs whose object is a party that is addressed or judged.
ADDRESSING = _set("""
    accuse advise alarm anger ask assure back blame embarrass enrage infuriate irritate caution challenge condemn
    convince counter criticise criticize defy deter
    encourage implore inform isolate lobby notify persuade placate praise press pressure provoke pressurise punish
    reassure rebuke remind sanction slam support sue tell thank threaten urge warn
    """)

# Verbs whose object is a party that is judged, taken to court or won over; a town may be blasted or attacked as well.
JUDGING = ADDRESSING | _set("""
    admonish applaud assail attack bash berate blast boycott castigate chastise chide commend congratulate court
    denounce deride endorse excoriate fine hammer indict investigate invite lambast lambaste lash laud mock petition
    prosecute rebuke reprimand ridicule rip scold sue subpoena target upbraid vilify
    """)

# Nouns between two parties: 'talks with Tehran', 'sanctions against Moscow', 'pressure on Beijing'.
RELATING = _set("""
    accord agreement alliance army attack blame campaign cease-fire ceasefire channel charge communication compromise
    concession conflict confrontation contact cooperation criticism deal demand diplomacy dialogue dispute embargo
    engagement exchange feud friction meeting message negotiation pact partnership peace pressure proxy rapprochement
    relation
    relations relationship rift rivalry row sanction sanctions showdown standoff stand-off support talk talks tariff
    tariffs tension tensions threat ties tie treaty trust truce understanding war warning
    """)

# What belongs to a government and never to a town.
POSSESSED = _set("""
    account accusation action administration aggression agenda agent aid aide aim air allegation ally ambassador
    ambition annexation answer appeal approach argument army arsenal assertion assessment assurance attack attempt
    attitude backing behavior behaviour bid blockade budget call campaign ceasefire chief claim commitment complaint
    concern
    concession condition consent cooperation counterpart crackdown criticism decision defence defense delegation demand
    denial diplomacy diplomat effort embassy envoy espionage expectation explanation fear firepower force foreign
    government hope hostility influence insistence intelligence intention interest interference intervention invasion
    invitation involvement lawmaker leader leadership leverage message military minister missile mission mood motive
    move navy negotiator nuclear objection objective offensive offer official operation opposition optimism parliament
    patience peace plan plea pledge policy position posture preference president pressure priority program programme
    promise propaganda proposal proxy reaction readiness refusal reluctance request resolve response retaliation
    rhetoric rival role sanction security sovereignty spending spokesman spokesperson spokeswoman spy stance
    stand statement strategy strike suggestion support surveillance tactic tariff threat tie troop ultimatum view vote
    war warning weapon will willingness wish withdrawal
    """)

# Small words that only a headline writes with a capital after its first word.
CAPITALISED = _set("""
    To For From With On In At By As Of And But Or If A An His Her Its Their Our My Your After Before Over Into Not How
    Why What When Who That This Than More Most Just Some About Against Off Up Out
    """)

LOCATIVE = _set("""
    in at near inside outside around across throughout within into through above below beneath beside off via
    """)
MOTION = _set("""
    arrive come depart drive fly go head invite journey leave move return rush sail send take travel walk
    """)
# Verbs whose object is a place.
ENTERING = _set("leave visit enter reach tour storm surround approach exit evacuate vacate occupy")

FORMER = _set("former ex then ousted deposed late onetime")
# Words before a title that make it another office, and so belong to it.
GRADES = _set("""
    acting interim caretaker deputy vice assistant associate first second senior chief special principal lead
    outgoing incoming provisional transitional honorary permanent resident roving
    former ex then
    """)
# Words before a title that say nothing of the office.
EPITHETS = _set("late new newly elected ousted deposed longtime veteran top current powerful influential onetime re")
# Fields that stand before a title: 'military spokesman'.
FIELDS = _set("""
    presidential military army navy police government ministry security nuclear opposition party rebel state
    parliamentary national political campaign sanctions arms human rights foreign policy peace climate trade
    intelligence economic media legal diplomatic congressional senate house cabinet union chief
    """)
MILITARY_FIELDS = _set("military army navy")
PARTIES = _set("republican democratic democrat labour conservative liberal tory socialist communist")

REGIONS = _set("""
    European African Arab Western Asian Gulf Baltic Nordic Scandinavian Balkan Caribbean Kurdish Islamist Jewish
    """)

PARTICLES = _set("al el bin ibn bint abu abd ben van von der den de da di dos das del della la le du ter ten af")
SUFFIXES = _set("jr jr. sr sr. ii iii iv junior senior")

# Family names that are written first in Chinese, Korean and Vietnamese names.
FAMILY_FIRST = _set("""
    Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han
    Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai
    Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Qian Gu Hou Shao Meng
    Long Wan Duan Lei Tao Qin Tsai Lai Ko Hou Hsiao Chiang Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh
    Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Moon Ban Roh Chung Ri Pak Choe Chang Hyon Nguyen Tran Le Pham Hoang
    Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly To Luong Truong
    """)

MONTHS_AND_DAYS = _set("""
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    """)

# Last words of names that are no person's.
PLACE_HEADS = _set("""
    Sea Ocean Gulf River Lake Strait Straits Bay Cape Island Islands Peninsula Mountain Mountains Valley Desert
    Street Avenue Road Square Boulevard Bridge Airport Station Port Harbor Harbour Tower Towers Hall Palace House
    Hotel Stadium Arena Park Garden Gardens Theater Theatre Museum Cathedral Church Mosque Temple Prison Base Camp
    Province Region District County City Town Village Beach Coast Heights Hills Hill Mountain Stream Pipeline Canal
    Dam Plant Building Center Centre School Hospital
    """)
# Last words of names of things that are neither parties nor places.
THING_HEADS = _set("""
    Act Bill Treaty Accord Accords Agreement Pact Protocol Convention Declaration Resolution Summit Conference
    Forum Games Cup Championship Prize Award Week Day Month Year War Crisis Revolution Uprising Massacre Spring
    Social Platform Report Review Deal Plan Initiative Project Operation Doctrine Amendment Constitution Cabinet
    Questions Era Age Bowl League Series Rally Dome Storm Shuttle Program Programme Speech Photo Photos Video Videos
    Email Emails Server Poll Polls Show Slogan Order Book Books Movie Film Album Website Tweet Tweets Scandal
    Xmas
    """)
# Last words of names of bodies, with their PLOVER sector.
BODY_HEADS: dict[str, str | None] = {
    **dict.fromkeys(_set("""
        Ministry Department Agency Office Commission Council Committee Administration Authority Bureau Cabinet
        Secretariat Embassy Consulate Government Directorate Chancellery Board Service Presidency Treasury
        """), "GOV"),
    **dict.fromkeys(_set("Parliament Assembly Senate Congress Legislature Bundestag"), "LEG"),
    **dict.fromkeys(_set("Court Tribunal Judiciary"), "JUD"),
    **dict.fromkeys(_set("Army Navy Force Forces Corps Command Guard Guards Brigade Battalion Regiment Fleet"), "MIL"),
    **dict.fromkeys(_set("Police Patrol"), "COP"),
    **dict.fromkeys(_set("Party Democrats Republicans Conservatives"), "PTY"),
    **dict.fromkeys(_set("University College Institute Academy Institution"), "EDU"),
    **dict.fromkeys(_set("""
        Bank Company Corporation Corp Corp. Inc Inc. Ltd Ltd. Group Holdings Industries Airlines Airways Motors
        Energy Oil Exchange
        """), "BUS"),
    **dict.fromkeys(_set("""
        Times Post News Journal Herald Tribune Telegraph Observer Gazette Chronicle Television TV Radio Daily
        """), "JRN"),
    **dict.fromkeys(_set("Foundation Watch International Alliance Network Association Society Federation"), "NGO"),
    **dict.fromkeys(_set("Union"), "LAB"),
    **dict.fromkeys(_set("Movement Front Brigades Militia"), "REB"),
    **dict.fromkeys(_set("Organization Organisation Coalition Center Centre Conference League Fund"), None),
}  # fmt: skip

# What may follow a state's name in capitals without being one name with it.
AFTER_A_STATE = _set("""
    Acting Deputy Former Special Senior Chief Supreme Officials Forces Troops Lawmakers Army Navy Military Government
    Parliament Embassy Ambassador
    """)

# Titles that are as often a part of another name: 'General Motors', 'Justice Department', 'King Street'.
DOUBTFUL_TITLES = _set("""
    general major justice chief king queen prince captain father lord lady marshal speaker author editor professor
    doctor expert executive member founder investor head chair anchor fellow officer
    """)

# What may stand in capitals and small letters after 'for' or 'of' in a title.
COMPLEMENT = _set("and the of & , 's on in to")

# Words before a noun for a group that tell its sector.
SORTING_SECTORS = {
    "opposition": "OPP", "rebel": "REB", "insurgent": "REB", "guerrilla": "REB", "separatist": "REB",
    "military": "MIL", "army": "MIL", "navy": "MIL", "defense": "MIL", "defence": "MIL",
    "intelligence": "SPY", "police": "COP", "party": "PTY", "company": "BUS", "business": "BUS", "union": "LAB",
    "religious": "REL", "church": "REL",
    "congressional": "LEG", "parliamentary": "LEG",
}  # fmt: skip
