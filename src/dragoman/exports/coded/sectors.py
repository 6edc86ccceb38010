"""What CAMEO and ICEWS call the sectors of PLOVER.

CAMEO 1.1b3 (Schrodt 2012), "Actor Codebook", has the primary role codes; PLOVER's manual of 2021 says that its MED is
medical, where CAMEO's is the media. ICEWS writes sectors as words; those here are its usual ones.
"""

from __future__ import annotations

from typing import NamedTuple


class Sector(NamedTuple):
    """One sector.

    Attributes:
        cameo: the role code of CAMEO, or "" where it has none.
        icews: the words of ICEWS.
    """

    cameo: str
    icews: str


SECTORS = {
    "AGR": Sector("AGR", "Agricultural"),
    "BUS": Sector("BUS", "Business"),
    "COP": Sector("COP", "Police"),
    "CRM": Sector("CRM", "Criminals / Gangs"),
    "CVL": Sector("CVL", "General Population / Civilian / Social"),
    "EDU": Sector("EDU", "Education"),
    "ELI": Sector("ELI", "Elite"),
    "EUR": Sector("IGO", "International Government Organization"),
    "GOV": Sector("GOV", "Government"),
    "IGO": Sector("IGO", "International Government Organization"),
    "IMG": Sector("IMG", "International Dissident"),
    "ISM": Sector("", "International Religious"),
    "JRN": Sector("MED", "News"),
    "JUD": Sector("JUD", "Judicial"),
    "LAB": Sector("LAB", "Labor"),
    "LEG": Sector("LEG", "Legislative / Parliamentary"),
    "MED": Sector("HLH", "Medical / Health"),
    "MIL": Sector("MIL", "Military"),
    "MNC": Sector("MNC", "Multinational Corporation"),
    "NGO": Sector("NGO", "Nongovernmental Organization (International)"),
    "OPP": Sector("OPP", "Opposition"),
    "PRE": Sector("", "Protestors / Popular Opposition / Mobs"),
    "PRM": Sector("", "Paramilitary"),
    "PTY": Sector("PTY", "Parties"),
    "REB": Sector("REB", "Rebel"),
    "REF": Sector("REF", "Refugees"),
    "REL": Sector("", "Religious"),
    "SOC": Sector("", "Social"),
    "SPY": Sector("SPY", "Intelligence"),
    "UAF": Sector("UAF", "Unidentified Forces"),
    "UNO": Sector("IGO", "International Government Organization"),
}

KNOWN_GROUPS = {
    "African Union": "AFU",
    "Arab League": "ARL",
    "ASEAN": "ASN",
    "European Union": "EEC",
    "IAEA": "IAE",
    "IMF": "IMF",
    "International Atomic Energy Agency": "IAE",
    "International Monetary Fund": "IMF",
    "NATO": "NAT",
    "OPEC": "OPC",
    "OSCE": "SCE",
    "Organization for Security and Co-operation in Europe": "SCE",
    "Organization for Security and Cooperation in Europe": "SCE",
    "Association of Southeast Asian Nations": "ASN",
    "United Nations": "UNO",
    "World Bank": "WBK",
    "World Trade Organization": "WTO",
}
"""CAMEO's codes of organizations, for those that Dragoman names and whose code is beyond doubt."""


def sector_of(code: str | None) -> Sector:
    """Give a sector; one that is not known has no code and no words."""
    return SECTORS.get(code or "", Sector("", ""))
