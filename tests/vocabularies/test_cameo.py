"""The table of CAMEO maps to types and modes that exist, and says where the official map does not."""

from __future__ import annotations

import pytest

from dragoman.evaluation.corpora.location import CorpusError, shared_folder
from dragoman.vocabularies.cameo import codes_of, goldstein_of, load_cameo, parent_of
from dragoman.vocabularies.plover import load_contexts, load_modes, load_types


def test_every_code_maps_into_plover() -> None:
    """Types, modes and contexts of the corrected map are PLOVER's; only statements and appeals have none."""
    for one in load_cameo().values():
        assert (one.type is None) == (one.code[:2] in ("01", "02")), one.code
        assert one.type is None or one.type in load_types()
        assert one.mode is None or (one.type, one.mode) in load_modes(), one.code
        assert set(one.contexts) <= set(load_contexts())


def test_codes_form_a_tree() -> None:
    """Every finer code has its coarser one in the table, and roots run from 01 to 20."""
    codes = load_cameo()
    assert [code for code in codes if len(code) == 2] == [f"{number:02}" for number in range(1, 21)]
    assert all(parent_of(code) is None or parent_of(code) in codes for code in codes)
    assert list(codes) == sorted(codes)


def test_corrections_are_explained() -> None:
    """Wherever our map differs from the official one, a note says why."""
    for one in load_cameo().values():
        differs = (one.type, one.mode, one.contexts) != (one.map_type, one.map_mode, one.map_contexts)
        assert not differs or one.note, one.code


@pytest.mark.parametrize(
    ("code", "quad"),
    [
        pytest.param("057", 1, id="signing"),
        pytest.param("081", 2, id="easing: 1 in PLOVER"),
        pytest.param("090", 2, id="investigating: 3 in PLOVER"),
        pytest.param("141", 3, id="demonstrating: 4 in PLOVER"),
        pytest.param("150", 4, id="posture"),
    ],
)
def test_quad_goes_by_root(code: str, quad: int) -> None:
    """GDELT's quad goes by the first two digits."""
    assert load_cameo()[code].quad == quad


@pytest.mark.parametrize(
    ("code", "value"),
    [
        pytest.param("130", -4.4, id="threat"),
        pytest.param("0874", 10.0, id="surrender"),
        pytest.param("1213", -4.0, id="no value of its own"),
        pytest.param("176", -7.0, id="not in the published scale"),
        pytest.param("010", 0.0, id="statement"),
        pytest.param("999", None, id="no code"),
    ],
)
def test_goldstein(code: str, value: float | None) -> None:
    """The value is the code's, or that of the nearest coarser code with one."""
    assert goldstein_of(code) == value


def test_codes_of_a_type() -> None:
    """Codes are found by what they mean."""
    assert codes_of("CONSULT", "visit") == ("042", "043")
    assert codes_of("ASSAULT", "drone") == ()
    assert "195" in codes_of("ASSAULT", "aerial")


@pytest.mark.corpus
def test_official_map() -> None:
    """What the table calls the official map is that map, code by code."""
    try:
        path = shared_folder() / "corpora" / "plover" / "CAMEO2PLOVER-2021.txt"
    except CorpusError as error:
        pytest.skip(str(error))
    if not path.is_file():
        pytest.skip(f"the map is not in {path.parent}")
    seen = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, rest = line.partition(":")
        if not code.isdigit() or "#" not in rest:
            continue
        cells = [cell.strip() for cell in rest.partition("#")[0].split(",")]
        contexts = tuple(one.strip() for one in cells[2].split(";") if one.strip())
        known = load_cameo()[code]
        assert (known.map_type, known.map_mode or "", known.map_contexts) == (cells[0], cells[1], contexts), code
        seen += 1
    assert seen >= 256
