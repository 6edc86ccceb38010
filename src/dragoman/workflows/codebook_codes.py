"""The part of the codebook that defines codes and values: words of our own, PLOVER, CAMEO, sectors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dragoman.workflows.codebook_values import MEANINGS

OPENING = """\
## Values

What each word means that a field may hold. Types, modes and contexts of events stand under [PLOVER](#plover).
"""

PLOVER_OPENING = """\
## PLOVER

Types of events with quad and score, after the manual of openeventdata/PLOVER, text of 2021, in our own words. Where an
event has a mode, the mode's score holds. Quad: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict,
4 material conflict. In the definitions, the actor is who does it, the recipient towards whom.
"""

SECTORS_OPENING = """\
### Sectors

What sort of body an actor is, in the codes of PLOVER.
"""

CAMEO_OPENING = """\
## CAMEO

The codes of CAMEO 1.1b3 with the PLOVER type and mode that Dragoman holds them to mean, the Goldstein value and the
quad by GDELT's rule. A code has the value of the nearest coarser one where none is printed. The last column says where
the official map of 2021 is at fault, and what it has. Statements (01) and appeals (02) are no events in PLOVER.
"""

SECTORS: Mapping[str, str] = {
    "AGR": "Farmers and fishers.",
    "BUS": "Companies and business people.",
    "COP": "Police and border guards.",
    "CRM": "Criminals and gangs.",
    "CVL": "Civilians, and people of no other sector.",
    "EDU": "Schools, universities, scholars and students.",
    "ELI": "Former officials, advisers and others of standing without office.",
    "EUR": "Bodies of the European Union.",
    "GOV": "The executive: a state itself, its government, ministries and envoys.",
    "IGO": "Organizations of states.",
    "IMG": "Armed groups that act across borders.",
    "ISM": "Movements that act across borders.",
    "JRN": "Journalists and news media.",
    "JUD": "Courts and prosecutors.",
    "LAB": "Workers and unions.",
    "LEG": "Parliaments and their members.",
    "MED": "Doctors, hospitals and health workers.",
    "MIL": "Armed forces of a state.",
    "MNC": "Companies that act across borders.",
    "NGO": "Organizations that belong to no state.",
    "OPP": "The political opposition.",
    "PRE": "Authorities of a territory that has broken away.",
    "PRM": "Armed groups on the side of a government.",
    "PTY": "Political parties.",
    "REB": "Armed opposition.",
    "REF": "Refugees and displaced people.",
    "REL": "Religious bodies and clergy.",
    "SOC": "Social groups and movements.",
    "SPY": "Intelligence services.",
    "UAF": "Armed people who belong to no known side.",
    "UNK": "Not known.",
    "UNO": "Bodies of the United Nations.",
}
"""The sectors, and the codes of international bodies that PLOVER uses in the place of a country."""


def codes() -> str:
    """Write the sections on values, PLOVER and CAMEO, in Markdown."""
    return "\n".join((_values(), _plover(), _sectors(), _cameo()))


def _values() -> str:
    parts = [OPENING]
    for (kind, field), meanings in MEANINGS.items():
        rows = [(f"`{word}`", meaning) for word, meaning in meanings.items()]
        parts.append(f"### `{kind}.{field}`\n\n{_table(('value', 'meaning'), rows)}")
    return "\n".join(parts)


def _plover() -> str:
    from dragoman.vocabularies.plover import load_contexts, load_modes, load_types

    types = [
        (f"`{one.name}`", one.quad, one.score, "yes" if one.needs_recipient else "", one.definition, one.note)
        for one in load_types().values()
    ]
    modes = [
        (f"`{one.type}`", f"`{one.name}`", "" if one.score is None else one.score, one.definition)
        for one in load_modes().values()
    ]
    contexts = [(f"`{name}`", definition) for name, definition in load_contexts().items()]
    heads = ("type", "quad", "score", "needs a recipient", "definition", "note")
    return "\n".join(
        (
            PLOVER_OPENING,
            _table(heads, types),
            f"### Modes\n\n{_table(('type', 'mode', 'score', 'definition'), modes)}",
            f"### Contexts\n\n{_table(('context', 'what it covers'), contexts)}",
        )
    )


def _sectors() -> str:
    return SECTORS_OPENING + "\n" + _table(("sector", "who"), [(f"`{code}`", told) for code, told in SECTORS.items()])


def _cameo() -> str:
    from dragoman.vocabularies.cameo import load_cameo

    rows = [
        (
            f"`{one.code}`", one.name, " ".join(part for part in (one.type, one.mode) if part),
            "" if one.goldstein is None else one.goldstein, one.quad, one.note,
        )
        for one in load_cameo().values()
    ]  # fmt: skip
    heads = ("code", "name", "PLOVER", "Goldstein", "quad", "note")
    return f"{CAMEO_OPENING}\n{_table(heads, rows)}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    lines += [f"| {' | '.join(_cell(value) for value in row)} |" for row in rows]
    return "\n".join(lines) + "\n"


def _cell(value: object) -> str:
    return " ".join(str(value).split()).replace("|", "\\|")
