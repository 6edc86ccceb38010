"""The gazetteer and the tables of places."""

from __future__ import annotations

import pytest

from dragoman.vocabularies import gazetteer
from dragoman.vocabularies.gazetteer import find_located, gazetteer_digest, pack, read_gazetteer_provenance
from dragoman.vocabularies.name_keys import name_key
from dragoman.vocabularies.places import PLACE_KINDS, load_named_places, load_state_places
from dragoman.vocabularies.states import load_states
from dragoman.vocabularies.tables import TableError

CODES = frozenset(load_state_places())


def test_the_gazetteer_is_what_it_says() -> None:
    """It names GeoNames and its licence, and its hash is that of its lines."""
    provenance = read_gazetteer_provenance()
    assert "geonames.org" in provenance.origin
    assert provenance.licence == "CC-BY-4.0"
    assert provenance.sha256 == gazetteer_digest()


@pytest.mark.parametrize(
    ("name", "geonames", "country"),
    [
        ("Kharkiv", 706483, "UKR"), ("Kharkov", 706483, "UKR"), ("kharkiv", 706483, "UKR"), ("Zürich", 2657896, "CHE"),
        ("Zurich", 2657896, "CHE"), ("St. Louis", 4407066, "USA"), ("Nowhereton", None, None), ("", None, None),
    ],
)  # fmt: skip
def test_towns_by_name(name: str, geonames: int | None, country: str | None) -> None:
    """A town is found under its names, whatever their accents and capitals; an unknown name gives nothing."""
    found = {one.geonames: one for one in find_located(name)}
    if geonames is None:
        assert found == {}
    else:
        assert found[geonames].country == country


def test_larger_towns_come_first() -> None:
    """Towns of one name stand by falling population, those under their own name first."""
    found = find_located("Springfield")
    assert len(found) > 5
    assert list(found) == sorted(found, key=lambda one: (not one.own_name, -one.population, one.geonames))


def test_packing_and_reading_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is packed is found again, other names lead to the place itself, and packing twice gives the same bytes."""
    lines = sorted(
        [f"town {number:05}\tt\t{number}\tTown {number}\tNOR\t01\t60.0000\t10.0000\t{number}" for number in range(900)]
        + ["byen\ta\t7\ttown 00007"]
    )
    header = {"origin": "tests", "licence": "CC0-1.0", "date": "2024-01-02", "note": "made up"}
    packed = pack(lines, header)
    assert packed == pack(lines, header)

    class Folder:
        def joinpath(self, _: str) -> Folder:
            return self

        def read_bytes(self) -> bytes:
            return packed

    try:
        _forget()
        monkeypatch.setattr(gazetteer, "files", lambda _: Folder())
        assert [one.name for one in find_located("Town 00899")] == ["Town 899"]
        assert [(one.name, one.own_name) for one in find_located("Byen")] == [("Town 7", False)]
        assert find_located("Town 99999") == ()
        assert gazetteer_digest() == read_gazetteer_provenance().sha256
    finally:
        monkeypatch.undo()
        _forget()


def test_a_file_without_a_header(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that does not say where it comes from is an error."""

    class Folder:
        def joinpath(self, _: str) -> Folder:
            return self

        def read_bytes(self) -> bytes:
            return b"nothing\n"

    try:
        _forget()
        monkeypatch.setattr(gazetteer, "files", lambda _: Folder())
        with pytest.raises(TableError, match="where it comes from"):
            read_gazetteer_provenance()
    finally:
        monkeypatch.undo()
        _forget()


def _forget() -> None:
    gazetteer._opened.cache_clear()
    gazetteer._unpacked.cache_clear()
    gazetteer._find.cache_clear()


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Saint-Étienne", "saint etienne"), ("St. Étienne", "saint etienne"), ("Sana'a", "sanaa"), ("Łódź", "lodz"),
        ("  Al-Qāhirah ", "al qahirah"), ("København", "kobenhavn"), ("…", ""),
    ],
)  # fmt: skip
def test_keys_of_names(name: str, key: str) -> None:
    """Accents, capitals, apostrophes and hyphens make no difference."""
    assert name_key(name) == key


def test_named_places_are_sound() -> None:
    """Each lies on earth, is of a known kind, in countries that have a code, and is listed once."""
    places = load_named_places()
    assert len(places) >= 250
    for place in places:
        assert -90 <= place.latitude <= 90
        assert -180 <= place.longitude <= 180
        assert place.kind in PLACE_KINDS
        assert set(place.countries) <= CODES
        assert set(place.evidence) <= {place.name, *place.names}
    names = [place.name for place in places]
    assert len(names) == len(set(names))


def test_every_state_lies_somewhere() -> None:
    """Each state of the table of states has a point and a GeoNames id of its own."""
    where = load_state_places()
    assert {state.code for state in load_states()} <= set(where)
    assert len({one.geonames for one in where.values()}) == len(where)
