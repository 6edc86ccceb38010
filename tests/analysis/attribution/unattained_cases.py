"""Cases that should be read and are not yet, each with the reason."""

from __future__ import annotations

import pytest
from saying import Case, Said, case


def unattained(case: Case, reason: str) -> object:
    """Mark a case that fails, with the reason."""
    return pytest.param(case, id=case.name, marks=pytest.mark.xfail(strict=True, reason=reason))


UNATTAINED = (
    unattained(
        case(
            "threat-to-with-odd-main-verb",
            "Iran’s threat to close the strait moved oil prices.",
            Said("Iran’s", "threat", "to close the strait", act="warn"),
        ),
        "the parse makes 'moved' a complement of 'close'",
    ),
    unattained(
        case(
            "aside-within-a-demand",
            "Lagos urged both sides, its envoy said, to go on talking.",
            Said("its envoy", "said", "Lagos urged both sides | to go on talking"),
            Said("Lagos", "urged", "both sides | to go on talking", act="demand", to=("both sides",), within="said"),
        ),
        "the parse hangs the infinitive on the aside",
    ),
    unattained(
        case(
            "aside-within-a-cleft",
            "It was the first time, according to French diplomats, that Paris had closed its embassy there.",
            Said(
                "French diplomats",
                "according to",
                "It was the first time | that Paris had closed its embassy there",
            ),
        ),
        "the parse hangs the aside within the second half",
    ),
    unattained(
        case(
            "speaker-inside-a-relative-clause",
            "The troops that the minister said were in Aden left on Monday.",
            Said("the minister", "said", "The troops that | were in Aden"),
        ),
        "the subject of the reported clause stands outside it, as the antecedent",
    ),
    unattained(
        case(
            "would-only-say",
            "Asked whether Rabat had paid, the spokesman would only say that talks went on.",
            Said("the spokesman", "would only say", "that talks went on"),
        ),
        "'would' is read as what was not said",
    ),
    unattained(
        case(
            "ready-to",
            "Ankara is ready to mediate.",
            Said("Ankara", "is ready", "to mediate", act="intend"),
        ),
        "'ready to' tells of states more often than of wills in the counted articles",
    ),
    unattained(
        case(
            "colon-behind-a-verbless-sentence",
            "From the pulpit, a sharper tone: “This war shames us all.”",
            Said(None, ":", "“This war shames us all.”", kind="direct"),
        ),
        "a colon behind a verbless sentence names no speaker",
    ),
    unattained(
        case(
            "headline-colon",
            "Turkish minister: border will open in May",
            Said("Turkish minister", ":", "border will open in May"),
        ),
        "a colon in a headline introduces titles and places as often as words",
    ),
)
