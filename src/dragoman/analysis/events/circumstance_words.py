"""Words that tell when and where happenings take place, apart from the logic that reads them."""

from __future__ import annotations

LOCATIVES = frozenset(
    ("in", "at", "near", "outside", "inside", "around", "across", "off", "over", "along", "within", "throughout",
     "from")
)  # fmt: skip
# With these a deed reaches its place: "an attack on Kharkiv", "fired at Haifa", "marched to Rome".
REACHING = LOCATIVES | {"on", "against", "into", "to", "towards", "toward", "upon"}
# Deeds are done where what they are done to is; words are not said where what they are about is.
DEEDS = frozenset(("ASSAULT", "PROTEST", "MOBILIZE", "COERCE", "RETREAT", "AID"))
# Acts that somebody does by saying that they, or others, will, must or will not do a thing.
BY_SAYING = "events.statement"
# Who signs does so where the paper lies.
SIGNING = frozenset(("sign", "initial", "seal"))
VISITS = frozenset(("visit", "travel", "arrive", "fly", "go", "come", "trip", "tour", "journey"))
OBJECTS = frozenset(
    ("dobj", "pobj", "nsubjpass", "conj", "prep", "compound", "nmod", "amod", "acl", "pcomp", "appos", "poss")
)
# Before a noun, a place gives it its name: "the Geneva talks".
NAMING = frozenset(("compound", "nmod", "amod"))
# Where people come together, so that what they do there is done in the place of it: 'agreed over dinner in Rome'.
OCCASIONS = frozenset(
    ("dinner", "lunch", "breakfast", "meeting", "talk", "summit", "conference", "ceremony", "session", "gathering",
     "banquet", "reception", "rally", "briefing", "interview", "negotiation", "visit", "forum", "assembly", "hearing")
)  # fmt: skip
# What is named after a place lies there: 'seized the Rafah crossing', 'shelled one end of the Kerch bridge'.
SITES = frozenset(
    ("crossing", "airport", "port", "harbour", "harbor", "bridge", "base", "camp", "prison", "border", "pass", "strait",
     "dam", "refinery", "barracks", "checkpoint", "station", "airfield", "depot", "plant", "mine", "oilfield", "valley",
     "suburb", "district", "province", "region", "post", "road", "highway", "hospital")
)  # fmt: skip
VAGUE = frozenset(("PAST_REF", "PRESENT_REF", "FUTURE_REF"))
# What stands under these is told of something else: of who acts, or of what somebody says.
BEYOND = frozenset(("ccomp", "parataxis", "conj", "nsubj", "nsubjpass", "csubj", "relcl"))
