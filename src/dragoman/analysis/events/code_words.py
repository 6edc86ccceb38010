"""Which CAMEO code a word makes of an event of a PLOVER type, where type and mode alone do not say it.

From the descriptions and examples of CAMEO 1.1b3 (Schrodt 2012). A word is the lemma of the trigger, or after '+' of
something that it governs.
"""

from __future__ import annotations

from dragoman.analysis.events.status_words import listed
from dragoman.records.events import EventType


def _words(codes: dict[str, str]) -> dict[str, str]:
    return {word.replace("_", " "): code for code, listed in codes.items() for word in listed.split()}


BY_TRIGGER: dict[EventType, dict[str, str]] = {
    "AGREE": _words(
        {
            "036": "meet negotiate talk talks meeting visit",
            "039": "mediate mediation",
            "038": "accept_mediation",
            "0356": "ceasefire truce armistice",
        }
    ),
    "CONSULT": _words(
        {
            "041": "telephone phone call",
            "042": "visit trip tour",
            "043": "host receive welcome",
            "045": "mediate mediation broker",
            "046": "negotiate negotiation talk talks bargain bargaining",
        }
    ),
    "SUPPORT": _words(
        {
            "051": "praise endorse hail welcome applaud commend laud congratulate salute thank back approve support",
            "052": "defend justify",
            "053": "rally campaign lobby",
            "054": "recognise recognize recognition",
            "056": "forgive",
            "057": "sign ratify ratification signing",
        }
    ),
    "CONCEDE": _words(
        {
            "055": "apologise apologize apology regret",
            "0871": "ceasefire truce armistice",
            "085": "sanction embargo",
        }
    ),
    "COOPERATE": _words(
        {
            "061": "trade export import invest",
            "062": "exercise drill",
            "063": "extradite extradition",
            "064": "intelligence",
        }
    ),
    "AID": _words({"075": "asylum shelter"}),
    "RETREAT": _words(
        {
            "0841": "free release liberate",
            "0842": "return",
            "0871": "ceasefire truce armistice",
            "0873": "disarm demobilise demobilize disband",
            "0874": "retreat surrender",
            "0872": "blockade",
        }
    ),
    "ACCUSE": _words(
        {
            "090": "investigate probe inquire investigation inquiry",
            "111": "criticise criticize denounce condemn blame slam rebuke blast deplore decry criticism condemnation",
            "112": "accuse allege charge accusation allegation",
            "114": "complain summon protest complaint",
            "115": "sue indict lawsuit",
        }
    ),
    "REJECT": _words({"129": "veto"}),
    "THREATEN": _words({"139": "ultimatum"}),
    "PROTEST": _words(
        {
            "141": "demonstrate march rally demonstration protest",
            "142": "fast",
            "143": "strike boycott walkout",
            "144": "block obstruct barricade",
            "145": "riot loot clash",
        }
    ),
    "SANCTION": _words({"116": "convict", "166": "expel expulsion recall withdraw", "161": "sever downgrade"}),
    "MOBILIZE": _words({"154": "mobilise mobilize deploy mass deployment reinforce", "152": "alert"}),
    "COERCE": _words(
        {
            "1711": "confiscate seize impound",
            "1723": "curfew",
            "1724": "emergency",
            "173": "arrest detain jail imprison detention",
            "174": "deport expel deportation",
            "191": "blockade besiege",
            "192": "occupy annex occupation annexation",
        }
    ),
    "ASSAULT": _words(
        {
            "181": "abduct kidnap hijack hostage capture abduction kidnapping",
            "1821": "rape",
            "1822": "torture",
            "182": "beat",
            "186": "assassinate assassination",
            "194": "shell shelling bombard bombardment",
            "202": "massacre",
        }
    ),
}
BY_OBJECT: dict[EventType, dict[str, str]] = {
    "AGREE": _words(
        {
            "0356": "ceasefire truce armistice",
            "036": "talk talks meeting negotiation summit dialogue meet visit",
            "037": "peace settlement",
            "0353": "prisoner hostage captive",
            "0354": "sanction embargo",
        }
    ),
    "CONCEDE": _words({"0871": "ceasefire truce armistice"}),
    "RETREAT": _words(
        {
            "0841": "prisoner hostage captive detainee crew sailor journalist",
            "0871": "ceasefire truce armistice",
            "085": "sanction embargo boycott tariff",
            "0872": "blockade siege",
            "0861": "peacekeeper",
            "0862": "inspector observer monitor",
        }
    ),
    "REQUEST": _words(
        {
            "1053": "release free prisoner hostage detainee captive",
            "1054": "sanction embargo boycott blockade",
            "1056": "ceasefire truce armistice withdraw withdrawal de-escalation restraint",
            "106": "meeting talk talks negotiation summit dialogue",
            "108": "mediation mediate mediator",
            "1041": "resign resignation",
        }
    ),
    "REJECT": _words(
        {
            "125": "meeting talk talks negotiation summit dialogue meet negotiate",
            "126": "mediation mediator",
            "127": "plan settlement peace",
            "1243": "prisoner hostage",
            "1244": "sanction embargo",
            "1246": "ceasefire truce withdraw withdrawal",
        }
    ),
    "THREATEN": _words(
        {
            "1312": "sanction embargo boycott tariff",
            "1311": "aid",
            "1313": "relation ties",
            "134": "talk talks negotiation",
            "1381": "blockade strait",
            "1382": "occupy annex invade",
            "1384": "attack strike bomb shell",
        }
    ),
    "SANCTION": _words(
        {
            "161": "relation relations ties embassy ambassador",
            "163": "sanction embargo boycott tariff",
            "162": "aid assistance",
            "1622": "arms weapon",
            "164": "talk talks negotiation",
            "1661": "peacekeeper",
            "1662": "inspector observer monitor",
        }
    ),
    "AID": _words(
        {"072": "weapon arms missile ammunition tank jet", "071": "loan grant", "073": "relief food medicine"}
    ),
}
# CAMEO tells appeals (02) from demands (10), whose codes run parallel; PLOVER has one type for both.
APPEALING = listed(
    """ask urge appeal call plead beg implore request invite encourage exhort petition suggest recommend hope want
    plea"""
)
# Where nothing finer holds.
BASES: dict[EventType, str] = {
    "AGREE": "030", "CONSULT": "040", "SUPPORT": "050", "CONCEDE": "080", "COOPERATE": "060", "AID": "070",
    "RETREAT": "08", "REQUEST": "100", "ACCUSE": "110", "REJECT": "120", "THREATEN": "130", "PROTEST": "140",
    "SANCTION": "160", "MOBILIZE": "150", "COERCE": "170", "ASSAULT": "180",
}  # fmt: skip
# Modes of PLOVER that CAMEO has no code of its own for, or several of which only one is general.
BY_MODE: dict[tuple[EventType, str], str] = {
    ("ASSAULT", "drone"): "195",
    ("ASSAULT", "aerial"): "195",
    ("ASSAULT", "crowd-control"): "175",
    ("ASSAULT", "primitive"): "182",
    ("ASSAULT", "unconventional"): "204",
    ("ASSAULT", "explosives"): "183",
    ("ASSAULT", "targeted"): "185",
    ("CONSULT", "multilateral"): "040",
    ("CONSULT", "visit"): "042",
    ("PROTEST", "strike"): "143",
    ("PROTEST", "boycott"): "143",
    ("PROTEST", "vandalize"): "145",
    ("RETREAT", "ceasefire"): "0871",
    ("RETREAT", "withdraw"): "087",
    ("RETREAT", "resign"): "083",
    ("MOBILIZE", "militia"): "150",
    ("MOBILIZE", "weapons"): "150",
    ("MOBILIZE", "troops"): "154",
    ("MOBILIZE", "police"): "153",
    ("SANCTION", "discontinue"): "160",
    ("SANCTION", "withdraw"): "166",
    ("COERCE", "censor"): "1721",
    ("COERCE", "withhold"): "170",
    ("COERCE", "misinformation"): "170",
    ("COERCE", "seize"): "171",
    ("COERCE", "restrict"): "172",
    ("ACCUSE", "disapprove"): "111",
    ("ACCUSE", "allege"): "112",
    ("REQUEST", "meet"): "106",
    ("REJECT", "meet"): "125",
    ("REJECT", "yield"): "124",
    ("THREATEN", "violence"): "138",
    ("THREATEN", "restrict"): "131",
    ("THREATEN", "relations"): "131",
    ("THREATEN", "arrest"): "130",
}
# These modes tell how it was done, whatever word tells that it was.
DECISIVE = frozenset(
    (
        ("CONSULT", "phone"), ("ASSAULT", "aerial"), ("ASSAULT", "drone"), ("ASSAULT", "suicide-attack"),
        ("ASSAULT", "unconventional"),
    )
)  # fmt: skip
