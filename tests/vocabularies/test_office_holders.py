"""Who held which office when: what the table holds, and how people are found in it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from dragoman.vocabularies.office_holders import (
    COLUMNS,
    OfficeHolders,
    Tenure,
    holders_by_surname,
    holders_named,
    last_day,
    load_office_holders,
    search_keys,
    serving,
)
from dragoman.vocabularies.states import load_states
from dragoman.vocabularies.tables import read_rows, split

DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
SINGLE = ("president", "prime minister", "monarch", "supreme leader", "foreign minister", "defense minister",
          "finance minister", "interior minister")  # fmt: skip


def certain_end(tenure: Tenure) -> str:
    """The last day for which the table vouches."""
    return tenure.until if tenure.certain == "yes" else min(tenure.certain, tenure.until or "9")


def test_table_is_large_enough() -> None:
    """Thousands of persons and offices are in it, and most persons have a Wikidata id."""
    holders = load_office_holders().holders
    assert len(holders) >= 2500
    assert sum(1 for holder in holders if holder.wikidata) > 0.75 * len(holders)


def test_rows_are_well_formed() -> None:
    """Every row has a name, an office, sensible dates, a known country and the keys that its names give."""
    codes = {state.code for state in load_states()} | {""}
    countries: dict[str, set[str]] = {}
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in read_rows("office_holders", COLUMNS)]
    for row in rows:
        countries.setdefault(row["wikidata"] or f"{row['name']}|{row['country']}", set()).add(row["country"])
    for row in rows:
        assert row["name"] and row["office"] and row["source"], row
        assert row["country"] in codes, row
        assert row["gender"] in ("", "male", "female"), row
        assert re.fullmatch(r"(Q\d+)?", row["wikidata"]), row
        assert all(not row[name] or DATE.fullmatch(row[name]) for name in ("from", "to")), row
        assert not row["to"] or row["from"] <= last_day(row["to"]), row
        assert row["certain"] in ("yes", "no") or DATE.fullmatch(row["certain"]), row
        assert row["certain"] != "yes" or (row["from"] and row["to"]), row
        names = (row["name"], *split(row["spellings"]))
        assert row["keys"] == search_keys(names, countries[row["wikidata"] or f"{row['name']}|{row['country']}"]), row


def test_offices_do_not_overlap() -> None:
    """Nobody is vouched for in an office of which a state has one while another holds it."""
    seats: dict[tuple[str | None, str], list[tuple[str, str, str]]] = {}
    for holder in load_office_holders().holders:
        for tenure in holder.tenures:
            if tenure.rank in SINGLE and tenure.certain != "no" and not tenure.of:
                seat = (tenure.country, tenure.rank)
                seats.setdefault(seat, []).append((tenure.since, certain_end(tenure), holder.name))
    found = [
        (seat, one, other) for seat, held in seats.items() for one, other in pairwise(sorted(held)) if other[0] < one[1]
    ]
    assert found == []


def test_nobody_serves_two_states() -> None:
    """Nobody is vouched for in such offices of two states."""
    for holder in load_office_holders().holders:
        sure = [t for t in holder.tenures if t.rank in SINGLE and t.certain != "no" and t.rank != "monarch"]
        assert len({tenure.country for tenure in sure}) <= 1, holder


@pytest.mark.parametrize(
    ("country", "rank", "first"),
    [
        ("USA", "president", "1977-01-20"), ("USA", "vice president", "1993-01-20"),
        ("RUS", "president", "1991-07-10"), ("FRA", "president", "1981-05-21"), ("DEU", "prime minister", "1982-10-01"),
        ("GBR", "prime minister", "1979-05-04"), ("CHN", "president", "1993-03-27"),
        ("CHN", "prime minister", "1998-03-17"),
        ("JPN", "prime minister", "2001-04-26"), ("IND", "prime minister", "1998-03-19"),
        ("CAN", "prime minister", "1993-11-04"),
        ("AUS", "prime minister", "1996-03-11"), ("BRA", "president", "1995-01-01"), ("TUR", "president", "2000-05-16"),
        ("ISR", "prime minister", "2001-03-07"), ("RUS", "foreign minister", "1998-09-11"), ("VAT", None, "1978-10-16"),
    ],
)  # fmt: skip
def test_offices_have_no_gaps(country: str, rank: str | None, first: str) -> None:
    """The great offices are filled without a gap of more than three months until the end of 2025."""
    held = sorted(
        (tenure.since, tenure.until or tenure.certain)
        for holder in load_office_holders().holders
        for tenure in holder.tenures
        if tenure.country == country and tenure.certain != "no" and not tenure.of
        and (tenure.rank == rank if rank else tenure.office == "Pope")
    )  # fmt: skip
    held = [term for term in held if term[0] >= first]
    assert held[0][0] == first
    for (_, end), (begin, _) in pairwise(held):
        months = (int(begin[:4]) - int(end[:4])) * 12 + int(begin[5:7]) - int(end[5:7])
        assert months <= 3, (end, begin)
    assert held[-1][1] >= "2025-09-30"


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("Zelensky", "Volodymyr Zelensky"), ("Zelenskyy", "Volodymyr Zelensky"), ("Zelenskiy", "Volodymyr Zelensky"),
        ("Volodymyr Zelens'kyy", "Volodymyr Zelensky"), ("Lukashenka", "Alexander Lukashenko"),
        ("Alyaksandr Lukashenka", "Alexander Lukashenko"), ("Vladimir Putin", "Vladimir Putin"),
        ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"), ("Kim Jong-un", "Kim Jong Un"), ("Xi", "Xi Jinping"),
        ("Mohammed bin Salman", "Mohammed bin Salman"), ("Muhammad bin Salman", "Mohammed bin Salman"),
        ("Abdel Fattah al-Sisi", "Abdel Fattah el-Sisi"), ("Bashar Assad", "Bashar al-Assad"),
        ("Ursula von der Leyen", "Ursula von der Leyen"), ("von der Leyen", "Ursula von der Leyen"),
        ("Donald J. Trump", "Donald Trump"), ("Sergey Lavrov", "Sergey Lavrov"), ("Sergei Lavrov", "Sergey Lavrov"),
        ("Yuri Ushakov", "Yuri Ushakov"), ("Dmitriy Peskov", "Dmitry Peskov"), ("Andrii Yermak", "Andriy Yermak"),
        ("Ali Khamenei", "Ali Khamenei"), ("Abbas Araqchi", "Abbas Araghchi"), ("Pope Leo XIV", "Leo XIV"),
        ("Antonio Guterres", "António Guterres"), ("Lula", "Luiz Inácio Lula da Silva"),
        ("Hemedti", "Mohamed Hamdan Dagalo"), ("Rafael Mariano Grossi", "Rafael Grossi"),
    ],
)  # fmt: skip
def test_names_lead_to_one_person(name: str, usual: str) -> None:
    """Spellings, transliterations and short forms of a name lead to its bearer alone."""
    assert [holder.name for holder in holders_named(name)] == [usual]


@pytest.mark.parametrize("name", ["Vladislav Frlachuk", "Mary Putina", "Li Smith", "", "Anna von der Heide"])
def test_names_of_nobody(name: str) -> None:
    """A name in no list leads to nobody."""
    assert holders_named(name) == ()


@pytest.mark.parametrize("name", ["Kim", "Sharif", "George Bush", "Aliyev"])
def test_shared_names_give_all(name: str) -> None:
    """A name that several bear gives all of them, and nobody is guessed."""
    assert len(holders_named(name)) > 1


def test_surnames() -> None:
    """A surname finds its bearers, whatever their given names."""
    assert {"George W. Bush", "George H. W. Bush"} <= {holder.name for holder in holders_by_surname("Bush")}


@pytest.mark.parametrize(
    ("country", "rank", "date", "name"),
    [
        ("RUS", "president", "2010-01-01", "Dmitry Medvedev"),
        ("RUS", "prime minister", "2010-01-01", "Vladimir Putin"),
        ("USA", "president", "2025-06-04", "Donald Trump"), ("DEU", "prime minister", "2025-06-04", "Friedrich Merz"),
        ("UKR", "foreign minister", "2025-06-04", "Andrii Sybiha"),
        ("CAN", "prime minister", "2025-04-01", "Mark Carney"),
        ("GBR", "foreign minister", "2024-02-01", "David Cameron"), ("KOR", "president", "2025-07-01", "Lee Jae-myung"),
        ("FRA", "prime minister", "2024-06-01", "Gabriel Attal"), ("POL", "president", "2025-09-01", "Karol Nawrocki"),
    ],
)  # fmt: skip
def test_who_serves(country: str, rank: str, date: str, name: str) -> None:
    """The office leads to who held it on a day."""
    assert [holder.name for holder in serving(country, rank, date)] == [name]


@pytest.mark.parametrize(
    ("certain", "since", "until", "on", "expected"),
    [
        ("yes", "2020-01-10", "2021-02-03", "2020-06-01", (True, True, False)),
        ("yes", "2020-01-10", "2021-02-03", "2021-02-04", (False, False, True)),
        ("yes", "2020", "2021-02", "2020-06-01", (True, False, False)),
        ("2022-01-31", "2020-01-10", "", "2022-01-31", (True, True, False)),
        ("2022-01-31", "2020-01-10", "", "2022-02-01", (True, False, False)),
        ("no", "2020-01-10", "2021-02-03", "2020-06-01", (True, False, False)),
        ("no", "2020-01-10", "2021-02-03", "2023-06-01", (False, False, False)),
    ],
)
def test_certainty(certain: str, since: str, until: str, on: str, expected: tuple[bool, bool, bool]) -> None:
    """Who may hold an office, surely holds it or has surely left it follows from the dates and their certainty."""
    tenure = Tenure("Minister", None, None, "UKR", None, since, until, certain)
    assert (tenure.may_hold(on), tenure.surely_holds(on), tenure.surely_left(on)) == expected


def test_minister_becomes_head_of_an_organization() -> None:
    """An office without a state belongs to the one bearer of the name who has one."""
    rows = [dict.fromkeys(COLUMNS, "") | {"name": "Ove Lund", "office": "Premier", "country": "NOR", "keys": "lund"},
            dict.fromkeys(COLUMNS, "") | {"name": "Ove Lund", "office": "Secretary General of NATO"}]  # fmt: skip
    (holder,) = OfficeHolders([list(row.values()) for row in rows]).holders
    assert len(holder.tenures) == 2
