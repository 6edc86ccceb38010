"""Codes follow from type, mode, contexts and words, and from the published tables."""

from __future__ import annotations

import pytest
from marked_words import draft, read_marked

from dragoman.analysis.events import code_words
from dragoman.analysis.events.codes import Codes, codes_for
from dragoman.records.actors import Actor, Mention
from dragoman.vocabularies.cameo import load_cameo
from dragoman.vocabularies.plover import load_modes, load_types


def coded(
    marked: str, kind: str, mode: str | None = None, *, contexts: tuple[str, ...] = (), sector: str = "GOV"
) -> Codes:
    """Give the codes of the happening in brackets, done by a party of a sector."""
    tree, heads = read_marked(marked)
    one = draft(tree, heads[-1], kind, trigger=tuple(heads), contexts=contexts)
    mention = Mention(start=0, end=1, text=tree.parse.document.text[0], form="name")
    party = Actor(name="X", kind="group", sector=sector, mentions=(mention,), by="tests.hand@1", confidence=1.0)
    return codes_for(tree, one, mode, [party])


@pytest.mark.parametrize(
    ("text", "kind", "mode", "code"),
    [
        ("The envoys [met] in Bern.", "CONSULT", None, "040"),
        ("The envoys [talked] by telephone.", "CONSULT", "phone", "041"),
        ("The queen [visited] Oslo.", "CONSULT", "visit", "042"),
        ("Oman [mediated] between the brothers.", "CONSULT", None, "045"),
        ("The envoys held [negotiations].", "CONSULT", None, "046"),
        ("Peru [agreed] to talks.", "AGREE", None, "036"),
        ("Peru [agreed] to free the prisoners.", "AGREE", None, "0353"),
        ("Peru [recognised] the republic.", "SUPPORT", None, "054"),
        ("Peru [apologised] to the families.", "CONCEDE", None, "055"),
        ("Peru [freed] nine sailors.", "RETREAT", "release", "0841"),
        ("Peru [withdrew] its troops.", "RETREAT", "withdraw", "087"),
        ("Peru [demanded] the release of the sailors.", "REQUEST", "yield", "1053"),
        ("Peru [urged] the release of the sailors.", "REQUEST", "yield", "0253"),
        ("Peru [asked] for a meeting.", "REQUEST", "meet", "026"),
        ("At a summit Peru [demanded] the release of the sailors.", "REQUEST", "yield", "1053"),
        ("Peru [condemned] the raid.", "ACCUSE", "disapprove", "111"),
        ("Peru [accused] Chile of theft.", "ACCUSE", "allege", "112"),
        ("Peru [rejected] talks.", "REJECT", "meet", "125"),
        ("Peru [vetoed] the text.", "REJECT", "yield", "129"),
        ("Peru [threatened] Chile.", "THREATEN", None, "130"),
        ("Peru [threatened] to bomb the port.", "THREATEN", "violence", "1384"),
        ("Students [marched] in Lima.", "PROTEST", "demo", "141"),
        ("Miners went on [strike].", "PROTEST", "strike", "143"),
        ("Peru [imposed] sanctions on Chile.", "SANCTION", None, "163"),
        ("Peru [expelled] two diplomats.", "SANCTION", "expel", "166"),
        ("Peru [arrested] the editor.", "COERCE", "arrest", "173"),
        ("Peru [occupied] the islet.", "COERCE", "seize", "192"),
        ("Drones [hit] the port.", "ASSAULT", "drone", "195"),
        ("Peru [shelled] the port.", "ASSAULT", "heavy-weapons", "194"),
        ("Agents [assassinated] the exile.", "ASSAULT", "targeted", "186"),
        ("Peru [deployed] troops.", "MOBILIZE", "troops", "154"),
    ],
    ids=lambda value: str(value).replace(" ", "-"),
)
def test_the_finest_code_that_holds_is_chosen(text: str, kind: str, mode: str | None, code: str) -> None:
    """A word or a mode that CAMEO knows gives its code, a demand or an appeal its own branch."""
    assert coded(text, kind, mode).cameo == code


@pytest.mark.parametrize(
    ("text", "kind", "contexts", "code"),
    [
        ("Peru [helped] Chile.", "AID", ("military",), "072"),
        ("Peru [helped] Chile.", "AID", ("economic", "military"), "070"),
        ("Peru [cooperated] with Chile.", "COOPERATE", ("economic",), "061"),
        ("Peru [investigated] the killings.", "ACCUSE", ("human_rights",), "092"),
    ],
    ids=["military-aid", "two-contexts", "economic", "human-rights"],
)
def test_one_context_refines_the_code_and_two_do_not(
    text: str, kind: str, contexts: tuple[str, ...], code: str
) -> None:
    """The finer code is taken only where the contexts leave no choice."""
    assert coded(text, kind, contexts=contexts).cameo == code


@pytest.mark.parametrize(("sector", "code"), [("MIL", "190"), ("REB", "180")], ids=["army", "rebels"])
def test_violence_of_a_state_is_conventional_force(sector: str, code: str) -> None:
    """Without a weapon named, soldiers use CAMEO's 19 and others its 18."""
    assert coded("Fighters [attacked] the town.", "ASSAULT", sector=sector).cameo == code


def test_the_two_schools_of_quads_differ_where_they_are_known_to() -> None:
    """Protest is material conflict in PLOVER and verbal in GDELT; easing a ban the other way round."""
    protest = coded("Students [marched] in Lima.", "PROTEST", "demo")
    assert (protest.quad, protest.quad_gdelt) == (4, 3)
    eased = coded("Peru [eased] its rule.", "CONCEDE")
    assert (eased.quad, eased.quad_gdelt) == (1, 2)


def test_score_and_goldstein_come_from_the_tables() -> None:
    """A call scores 1.5 in PLOVER by its mode, and a drone attack -10 on Goldstein's scale."""
    assert coded("They [talked] by telephone.", "CONSULT", "phone").score == 1.5
    assert coded("Drones [hit] the port.", "ASSAULT", "drone").goldstein == -10.0


def test_a_mode_that_the_type_does_not_have_is_left_out() -> None:
    """A mode of another type neither fails nor scores."""
    assert coded("Peru [met] Chile.", "CONSULT", "drone").score == 2.5


CODES = sorted(
    {
        code
        for table in (code_words.BY_TRIGGER, code_words.BY_OBJECT)
        for words in table.values()
        for code in words.values()
    }
    | set(code_words.BASES.values())
    | set(code_words.BY_MODE.values())
)


@pytest.mark.parametrize("code", CODES)
def test_every_code_of_the_word_tables_is_one_of_cameo(code: str) -> None:
    """No table of words names a code that CAMEO does not have."""
    assert code in load_cameo()


def test_the_tables_cover_every_type_and_only_real_modes() -> None:
    """Each PLOVER type has a general code, and each mode named is one of its type."""
    assert set(code_words.BASES) == set(load_types())
    assert {key for key in code_words.BY_MODE if key not in load_modes()} == set()
