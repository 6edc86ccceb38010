"""Words that tell whether two mentions mean one happening."""

from __future__ import annotations

from dragoman.analysis.events.status_words import listed

# What bears these is one more of its kind, and not the one told before: comparative reference, Halliday and Hasan
# (1976), Cohesion in English.
ANOTHER = listed(
    """another second third fourth fifth further more additional separate fresh other different later subsequent
    previous prior similar repeat renewed new two three several multiple many numerous"""
)
# With an article or a possessor these count what was told, and tell of nothing new: "the two strikes".
COUNTING = listed("two three several multiple many numerous new previous prior other second third")
# Who meets is in one room; who calls is not.
IN_PERSON = listed("meeting meet summit visit gathering encounter reception lunch dinner")
BY_WIRE = frozenset(["call", "phone", "conversation", "telephone", "video-call", "teleconference"])
# What it was done with or how it felt may be told of any mention.
MEANS = listed(
    """drone missile rocket air bomb bombing suicide gun knife car truck mortar artillery sniper terror phone telephone
    video peace ceasefire truce cease weekend morning afternoon evening night day week soil"""
)
PLURAL_ONLY = listed("talk negotiation hostility consultation")
# A war is not one of its blows, nor a blow the war.
DRAWN_OUT = listed("war conflict offensive campaign invasion occupation siege fighting insurgency hostility aggression")
BLOWS = listed(
    """attack strike airstrike raid bombing shelling bombardment explosion blast massacre killing shooting ambush
    assassination murder hit shoot"""
)
# The things most often struck or met at, by sort: two words of one sort may mean one thing, two sorts do not.
SORTS: dict[str, tuple[str, ...]] = {
    "airfield": ("airport", "airfield", "airbase", "base", "aerodrome", "runway", "airstrip", "hangar"),
    "bridge": ("bridge", "viaduct", "overpass", "crossing"),
    "harbour": ("port", "harbour", "harbor", "dock", "quay", "jetty", "terminal", "wharf"),
    "hospital": ("hospital", "clinic", "ward", "infirmary"),
    "school": ("school", "college", "university", "kindergarten", "classroom"),
    "market": ("market", "bazaar", "mall", "supermarket", "shop", "store"),
    "ship": ("ship", "vessel", "tanker", "boat", "ferry", "trawler", "freighter", "frigate", "cruiser", "warship"),
    "works": ("plant", "factory", "works", "refinery", "depot", "facility", "reactor", "mill", "warehouse"),
    "settlement": ("village", "town", "settlement", "hamlet", "city", "district", "suburb"),
    "mission": ("embassy", "consulate", "mission", "legation"),
    "post": ("checkpoint", "barracks", "station", "outpost", "post", "garrison", "headquarters"),
    "train": ("train", "railway", "locomotive", "carriage", "line"),
    "dwelling": ("house", "home", "apartment", "flat", "building", "block", "residence", "villa"),
    "worship": ("church", "mosque", "temple", "synagogue", "cathedral", "chapel", "shrine"),
    "convoy": ("convoy", "column", "truck", "lorry", "bus", "car", "vehicle"),
    "camp": ("camp", "shelter", "tent"),
    "pipe": ("pipeline", "cable", "well", "wells", "oilfield"),
    "prison": ("prison", "jail", "gaol"),
}
SORT_OF = {word: sort for sort, words in SORTS.items() for word in words}
CASUALTIES = {
    "dead": ("kill", "die", "dead", "death", "deaths", "fatality", "slay", "killed"),
    "hurt": ("wound", "injure", "hurt", "injury", "injuries", "wounded", "injured"),
    "held": ("arrest", "detain", "abduct", "kidnap", "capture", "arrested", "detained"),
}
CASUALTY_OF = {word: sort for sort, words in CASUALTIES.items() for word in words}
# Nouns and verbs of one act of speech: a noun that points back names what its own verb did.
FAMILIES = (
    "agree agreement accord deal pact compromise settlement treaty sign reach conclude strike",
    "promise pledge vow commitment undertake assure assurance commit",
    "offer propose proposal suggest suggestion initiative",
    "threaten threat warn warning ultimatum vow",
    "ask request demand urge call appeal plea petition order insist",
    "accuse accusation charge allegation claim allege blame",
    "criticise criticize criticism condemn condemnation denounce denunciation rebuke",
    "reject rejection refuse refusal turn decline veto rebuff",
    "praise endorse endorsement welcome back support backing",
    "concede concession apologise apologize apology pardon amnesty",
)
FAMILY_OF = {word: number for number, family in reversed(list(enumerate(FAMILIES))) for word in family.split()}
