"""What an office is by its words: its rank and its PLOVER sector."""

# ruff: noqa: E501 - a pattern stands on one line, so that it can be compared with the next

from __future__ import annotations

import re

# What an office is, by its words; the first that fits. An office that none fits is left out, unless its holder is in.
RANKS = (
    (r"\b(vice|deputy|assistant|associate|junior)\b.*\b(minister|secretary|attorney|chief)\b(?<!prime minister)", None),
    (r"^(first |senior |second |third |executive )*(deputy|vice)[ -](prime minister|premier|chancellor|taoiseach)", "deputy prime minister"),
    (r"^(first |second |third |executive )*(vice[ -]president|deputy president)$", "vice president"),
    (r"^(deputy|vice)\b|minister of state|minister delegate|\bdelegated?\b|state secretary", None),
    (r"^(executive |acting |interim |transitional )?president( of the republic)?$", "president"),
    (r"^(prime minister|chancellor|taoiseach|premier|premier of the state council|head of government|president of the government)$", "prime minister"),
    (r"^(monarch|king|queen|emir|sultan|emperor|grand duke|reigning prince|sovereign prince)$", "monarch"),
    (r"^supreme leader$", "supreme leader"),
    (r"^(federal |senior )?(minister|secretary)\b.*\b(foreign|external) (and european |and caricom )?(affairs|relations)", "foreign minister"),
    (r"^(foreign|external affairs) (minister|secretary)$", "foreign minister"),
    (r"^minister (of|for) (national )?defen[cs]e|^secretary of defense|^secretary of state for defence|^minister of (the )?(armed forces|national defense)|^minister of war|defen[cs]e minister", "defense minister"),
    (r"^minister (of|for) (the )?(economy and )?finances?\b|^chancellor of the exchequer|^secretary of the treasury|^treasurer$", "finance minister"),
    (r"^minister (of|for) (the )?(interior|internal affairs|home affairs|internal security|public security)|^home secretary|^secretary of state for the home|^secretary of homeland", "interior minister"),
    (r"^(minister|secretary) (of|for) .*\b(trade|commerce)\b|trade representative", "trade minister"),
    (r"^speaker\b|^(president|chair(man|woman)?) of the (national |federal |legislative |constituent |people's |great |grand )*(assembly|parliament|senate|chamber|congress|house|council|bundestag|state duma|federation council|verkhovna|riksdag|storting|sejm|lok sabha|legislative|shura|islamic|european parliament)", "speaker"),
    (r"^(commander|head|chief)\b.*\b(armed forces|defen[cs]e forces?|army|military|general staff|joint (chiefs|staff)|defen[cs]e staff|navy|air force)|^chief of (general|defen[cs]e|army)|^inspector general of the bundeswehr|chairman of the joint chiefs", "military chief"),
    (r"national security (advis[eo]r|secretary)|^secretary of the (national security|security council|supreme national)", "national security adviser"),
    (r"intelligence|security service|\bcia\b|\bfsb\b|state security", "intelligence chief"),
    (r"spokes", "spokesperson"),
    (r"ambassador|permanent representative", "ambassador"),
    (r"envoy|special representative", "envoy"),
    (r"^(governor|president|chairman|chair) of the (central|national|reserve|federal reserve|bundesbank|european central|bank)|^governor of the bank|^central bank governor", "central bank governor"),
    (r"^secretary of state$", "foreign minister"),
    (r"^chief of staff|^head of the (office of the president|presidential administration|president's office)|^presidential chief of staff", "chief of staff"),
    (r"^(minister|secretary) (of|for) (the )?(economy|economic|energy|petroleum|oil|justice|health)|^attorney.general|^prosecutor.general", "minister"),
    (r"^(governor|premier|first minister|chief minister|chief executive|minister-president)\b", "governor"),
    (r"commissioner|secretary[- ]general|director[- ]general|managing director|president of the (european|world bank)|high representative|executive secretary", "head"),
    (r"^member of the (presidential|presidency|transitional|leadership|sovereignty|state administration)", "council member"),
)  # fmt: skip
SECTORS = {
    "speaker": "LEG", "military chief": "MIL", "intelligence chief": "SPY",
}  # fmt: skip
OWN_SECTORS = (
    (r"patriarch|pope|grand imam|ayatollah|metropolitan|archbishop|dalai|chief rabbi", "REL"),
    (r"hamas|hezbollah|houthi|taliban|syrian democratic forces|\brebel|m23|al-qaeda|islamic state|\barmy of", "REB"),
    (r"wagner|rapid support forces", "PRM"),
    (r"senator|senate|majority leader|minority leader|member of parliament", "LEG"),
    (r"opposition", "OPP"),
    (r"mossad|intelligence", "SPY"),
    (r"^commander|commander-in-chief|centcom|supreme allied", "MIL"),
)
# What the words alone would say wrongly: the foreign secretary of India is no minister.
OWN_RANKS = {("IND", "Foreign Secretary"): "", ("PAK", "Foreign Secretary"): "", ("BGD", "Foreign Secretary"): ""}


def rank_of(office: str) -> str | None:
    """Say of what rank an office is by its words; None for one that is left out."""
    words = re.sub(r"\s*\([^)]*\)", "", office.replace("’", "'")).lower().strip()
    for pattern, rank in RANKS:
        if re.search(pattern, words):
            return rank
    return None


def sector_of(office: str, rank: str, country: str) -> str:
    """Give the PLOVER sector of an office by its words."""
    words = office.lower()
    for pattern, sector in OWN_SECTORS:
        if re.search(pattern, words):
            return sector
    return SECTORS.get(rank, "GOV" if country else "IGO")
