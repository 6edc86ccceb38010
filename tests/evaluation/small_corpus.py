"""A corpus made by hand, in the files of PolNeAR: what its reader must cope with, in three short articles."""

from __future__ import annotations

from pathlib import Path

HARBOUR = "Harbour talks\n\nThe minister said the port would open. “We are ready,” she added.\n"
FERRY = "Ferries stop.\r\n\r\nNobody, the captain said, was hurt when the ferry ran aground.\r\n"
BRIDGE = "Engineers expect the bridge to close in May.\n"

HARBOUR_ONE = """\
T1\tSource 15 27\tThe minister
T2\tCue 28 32\tsaid
T3\tContent 33 53\tthe port would open.
T4\tAttribution 28 32\tsaid
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
T5\tContent 54 69\t“We are ready,”
T6\tSource 70 73\tshe
T7\tCue 74 79\tadded
T8\tAttribution 74 79\tadded
E2\tAttribution:T8 Content:T5 Cue:T7 Source:T6
T9\tDiscuss 0 13\tHarbour talks
T10\tDiscard 15 27\tThe minister
"""
HARBOUR_TWO = """\
T1\tContent 54 69\t“We are ready,”
T2\tCue 74 79\tadded
T3\tAttribution-no-source 74 79\tadded
E1\tAttribution-no-source:T3 Content:T1 Cue:T2
"""
FERRY_ONE = """\
T1\tContent 17 23;43 78\tNobody was hurt when
the ferry ran aground
T2\tSource 25 36\tthe captain
T3\tCue 37 41\tsaid
T4\tAttribution 37 41\tsaid
T5\tContent 0 13\tFerries stop.
E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2 Content2:T5
"""


def write_corpus(folder: Path) -> Path:
    """Write the corpus, byte for byte, into a new folder `dev`, and a part `train` beside it."""
    files = {
        "text/bridge.txt": BRIDGE,
        "text/ferry.txt": FERRY,
        "text/harbour.txt": HARBOUR,
        "attributions/bridge_cc.ann": "",
        "attributions/ferry_aa.ann": FERRY_ONE,
        "attributions/harbour_aa.ann": HARBOUR_ONE,
        "attributions/harbour_bb.ann": HARBOUR_TWO,
    }
    for part in ("dev", "train"):
        for name, content in files.items():
            path = folder / "polnear" / part / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode("utf-8"))
    return folder / "polnear" / "dev"
