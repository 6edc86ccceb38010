"""When two names are one."""

from __future__ import annotations

import pytest

from dragoman.analysis.actors.name_forms import family_name, is_same_person, is_short_for, normalised


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kılıçdaroğlu", "Kilicdaroglu"),
        ("Podolyak", "Podolyák"),
        ("Medvedskiy", "Medvedsky"),
        ("Tsikhanouskaya", "Tsikhanuskaya"),
        ("Kravchenka", "Kravchenko"),
        ("Abramovych", "Abramovich"),
        ("Yevtushenko", "Evtushenko"),
        ("Qasimi", "Kasimi"),
        ("al-Sudani", "Sudani"),
        ("el-Sisi", "Sisi"),
        ("Mohammed", "Muhamad"),
        ("Hussein", "Husein"),
        ("Gül", "Gul"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    """Usual romanisations of one name have one normal form."""
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Li", "Ly"), ("Putin", "Putkin"), ("Orban", "Urban"), ("Lee", "Le"), ("Karimov", "Karimova")]
)
def test_different_names(one: str, other: str) -> None:
    """Names that differ in more than romanisation stay apart."""
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Emmanuel Macron", "Macron"),
        ("Karin van den Berg", "van den Berg"),
        ("Turki bin Talal", "bin Talal"),
        ("Hu Jintao", "Hu"),
        ("Kim Jong Il", "Kim"),
        ("Kim Darroch", "Darroch"),
        ("Robert Kennedy Jr.", "Kennedy"),
    ],
)
def test_family_name(words: str, expected: str) -> None:
    """The family name is the last word with its particles, or the first where it is written first."""
    assert " ".join(family_name(words.split())) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Joseph R. Biden", "Joseph Biden", True),
        ("Aung San Suu Kyi", "Suu Kyi", True),
        ("J. Biden", "Joseph Biden", True),
        ("Roh Moo-hyun", "Roh Moo Hyun", True),
        ("Pedro Sánchez", "Pedro Sánchez Pérez-Castejón", True),
        ("van der Bellen", "Alexander van der Bellen", True),
        ("George Bush", "Jeb Bush", False),
        ("Ali Bongo", "Omar Bongo", False),
        ("Ali Hassan Karimi", "Ali Reza Karimi", False),
        ("Robert Kennedy Jr.", "Robert Kennedy", False),
        ("Charles II", "Charles III", False),
    ],
)
def test_full_names(one: str, other: str, expected: bool) -> None:
    """Two full names are one person's where nothing in them contradicts."""
    assert is_same_person(one.split(), other.split()) is expected
    assert is_same_person(other.split(), one.split()) is expected


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("Lukashenka", "Alexander Lukashenko", True),
        ("Bellen", "Alexander van der Bellen", True),
        ("Xi", "Xi Jinping", True),
        ("Jinping", "Xi Jinping", False),
        ("Alexander", "Alexander Lukashenko", False),
    ],
)
def test_short_names(short: str, full: str, expected: bool) -> None:
    """A family name alone stands for the full name; a given name alone does not."""
    assert is_short_for((short,), full.split()) is expected
