"""POLECAT, ICEWS and GDELT: who has a row, and what stands in it."""

from __future__ import annotations

import io
from typing import Any

import msgspec
import pandas
import pytest

from builders import actor, document, event, interval, record
from depot_record import depot
from dragoman.exports.coded.gdelt_columns import EVENT_COLUMNS, MENTION_COLUMNS
from dragoman.exports.stories import Story, dyads
from dragoman.records.record import Record
from exporting import held, rows

CODED = ("polecat", "gdelt", "icews")


def table(name: str, *records: Record, **options: Any) -> pandas.DataFrame:
    """Read a main table as its users do."""
    data = io.BytesIO(held(name, *records, **options)[main_file(name)])
    if name == "gdelt":
        names = [column.name for column in EVENT_COLUMNS]
        return pandas.read_csv(data, sep="\t", header=None, names=names, dtype=str, quoting=3, keep_default_na=False)
    return pandas.read_csv(data, sep="\t", dtype=str, quoting=3, keep_default_na=False)


def main_file(name: str) -> str:
    """Give the name of a main table."""
    return {"gdelt": "gdelt.export.CSV"}.get(name, f"{name}.tsv")


@pytest.mark.parametrize(("name", "columns"), [("polecat", 40), ("gdelt", 61), ("icews", 20)])
def test_the_columns_are_those_of_the_format(name: str, columns: int) -> None:
    """Each line should have as many cells as the format has columns."""
    lines = held(name, depot())[main_file(name)].decode().splitlines()
    assert {line.count("\t") + 1 for line in lines} == {columns}


def test_the_headers_are_those_of_the_releases() -> None:
    """The lines of names should be those of POLECAT's and ICEWS's own files."""
    polecat = held("polecat")["polecat.tsv"].decode().rstrip("\n").split("\t")
    assert polecat[:9] == [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name",
        "Actor Country",
    ]  # fmt: skip
    assert polecat[10:16] == [
        "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw", "Wikipedia Actor ID", "Recipient Name"
    ]  # fmt: skip
    assert polecat[-5:] == ["Story People", "Story Organizations", "Story Locations", "Language", "Version"]
    icews = held("icews")["icews.tsv"].decode().rstrip("\n").split("\t")
    assert icews[5:14] == [
        "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID",
        "Sentence Number", "Publisher",
    ]  # fmt: skip


def test_gdelt_has_no_line_of_names() -> None:
    """GDELT's files begin with data, and an empty one is empty."""
    assert held("gdelt")["gdelt.export.CSV"] == b""
    assert len(MENTION_COLUMNS) == 16


@pytest.mark.parametrize("name", CODED)
def test_only_what_came_about_has_rows(name: str) -> None:
    """Planned and negated events and undated history stand beside the table, each with the reason."""
    left_out = {row["event"]: row["left_out"] for row in rows(held(name, depot())["coding.csv"]) if row["left_out"]}
    shelled, met, visit, strike, invaded, asked = (one.id for one in depot().events)
    due = {visit: "planned", strike: "negated", invaded: "no date"}
    assert left_out == (due if name == "polecat" else due | {asked: "no code"})
    assert {shelled, met}.isdisjoint(left_out)


@pytest.mark.parametrize("name", CODED)
def test_all_statuses_have_rows_where_that_is_asked_for(name: str) -> None:
    """With all statuses, a planned event should have a row, and the tables beside still say that it is planned."""
    coding = rows(held(name, depot(), all_statuses=True)["coding.csv"])
    visit = depot().events[2].id
    assert [row["status"] for row in coding if row["event"] == visit and row["row"]] == ["planned"]


@pytest.mark.parametrize("name", CODED)
def test_every_row_is_named_by_the_coding(name: str) -> None:
    """Each row of the main table should be found in the table of coding, and lead to an event beside it."""
    files = held(name, depot())
    main = table(name, depot())
    coding = [row for row in rows(files["coding.csv"]) if row["row"]]
    assert main.iloc[:, 0].tolist() == [row["row"] for row in coding]
    assert {row["event"] for row in coding} <= {row["id"] for row in rows(files["events.csv"])}


def test_a_row_of_polecat() -> None:
    """A strike should have type, mode, quad, parties, place and story in POLECAT's words."""
    row = table("polecat", depot()).iloc[0]
    assert row["Event Date"] == "2024-06-07"
    assert (row["Event Type"], row["Event Mode"], row["Intensity"]) == ("ASSAULT", "heavy-weapons", "-9.0")
    assert (row["Quad Code"], row["Contexts"]) == ("MATERIAL CONFLICT", "military; terrorism")
    assert (row["Actor Name"], row["Actor Country"], row["Actor COW"]) == ("Veland", "NOR", "385")
    assert (row["Recipient Name"], row["Recipient COW"], row["Primary Recipient Sector"]) == ("Soria", "380", "GOV")
    assert (row["City"], row["Province"], row["GeoNames ID"], row["Feature Type"]) == ("Port Amsel", "None", "123", "P")
    assert row["Story People"] == "Ilse Varga; Tom Brandt"


def test_polecat_lists_those_who_meet_as_actors() -> None:
    """A meeting is one row, both parties actors, what one of them lacks told as None in its place."""
    row = table("polecat", depot()).iloc[1]
    assert (row["Actor Name"], row["Actor Country"], row["Recipient Name"]) == (
        "Ilse Varga; Tom Brandt", "NOR; None", "None"
    )  # fmt: skip


def test_icews_has_a_row_for_each_direction() -> None:
    """A meeting stands once from each side, under one number."""
    found = table("icews", depot())
    met = found[found["CAMEO Code"] == "04"]
    assert met["Source Name"].tolist() == ["Ilse Varga", "Tom Brandt"]
    assert met["Target Name"].tolist() == ["Tom Brandt", "Ilse Varga"]
    assert met["Event ID"].nunique() == 1
    assert met["Source Country"].tolist() == ["Norway", ""]
    assert met["Source Sectors"].tolist() == ["Government", "News"]


def test_a_row_of_icews() -> None:
    """A strike should have its CAMEO name and Goldstein value, its sentence, and its place's country by name."""
    row = table("icews", depot()).iloc[0]
    assert (row["Event Text"], row["Intensity"]) == ("Fight with artillery and tanks", "-10.0")
    assert (row["Sentence Number"], row["City"], row["Country"]) == ("1", "Port Amsel", "Sweden")


def test_a_row_of_gdelt() -> None:
    """A strike should have codes, days, place by FIPS code and address in GDELT's form."""
    row = table("gdelt", depot()).iloc[0]
    assert (row["SQLDATE"], row["MonthYear"], row["Year"]) == ("20240607", "202406", "2024")
    assert float(row["FractionDate"]) == pytest.approx(2024 + (5 * 30 + 7) / 365, abs=1e-4)
    assert (row["Actor1Code"], row["Actor1Name"], row["Actor2Code"]) == ("NORGOV", "VELAND", "SWEGOV")
    assert (row["IsRootEvent"], row["EventCode"], row["EventBaseCode"], row["EventRootCode"]) == (
        "1", "194", "194", "19"
    )  # fmt: skip
    assert (row["QuadClass"], row["GoldsteinScale"], row["AvgTone"]) == ("4", "-10.0", "")
    assert (row["ActionGeo_Type"], row["ActionGeo_FullName"]) == ("4", "Port Amsel, Sweden")
    assert (row["ActionGeo_CountryCode"], row["ActionGeo_Lat"]) == ("SW", "58.5")
    assert (row["DATEADDED"], row["SOURCEURL"]) == ("20240609183000", "https://www.example.org/depot?x=1")


def test_a_code_of_two_digits_is_written_as_gdelt_does() -> None:
    """CAMEO 04, to consult, is 040 in GDELT, with the root as a text."""
    row = table("gdelt", depot()).iloc[1]
    assert (row["EventCode"], row["EventRootCode"]) == ("040", "04")


def test_numbers_of_gdelt_are_unique_whole_numbers() -> None:
    """Each pair of parties should have a number of its own that fits into a float without loss."""
    numbers = [int(number) for number in table("gdelt", depot(), all_statuses=True)["GLOBALEVENTID"]]
    assert len(set(numbers)) == len(numbers)
    assert max(numbers) < 2**53


def test_mentions_point_at_the_words() -> None:
    """A mention should say where the act and both parties stand, and how sure the coding is."""
    data = held("gdelt", depot())["gdelt.mentions.CSV"].decode().splitlines()
    found = dict(zip([column.name for column in MENTION_COLUMNS], data[0].split("\t"), strict=True))
    text = depot().document.text
    assert text[int(found["ActionCharOffset"]) :].startswith("shelled")
    assert text[int(found["Actor1CharOffset"]) :].startswith("Veland")
    assert found["Actor2CharOffset"] == "-1"
    assert (found["Confidence"], found["MentionSourceName"], found["MentionType"]) == ("90", "example.org", "1")
    assert (found["EventTimeDate"], found["MentionDocLen"]) == ("20240607000000", str(len(text)))


@pytest.mark.parametrize("name", CODED)
def test_an_undated_event_has_the_day_of_publication(name: str) -> None:
    """An event without a date is filed under the article's, and the coding says so; without either it has no row."""
    first = depot().events[0]
    undated = msgspec.structs.replace(depot(), events=(msgspec.structs.replace(first, date=None),))
    (coding,) = rows(held(name, undated)["coding.csv"])
    assert coding["day_from"] == "publication"
    article = msgspec.structs.replace(undated.document, published=None, published_from=None)
    (coding,) = rows(held(name, msgspec.structs.replace(undated, document=article))["coding.csv"])
    assert (coding["row"], coding["left_out"]) == ("", "no date")


def test_an_unresolved_date_is_not_guessed() -> None:
    """An event whose words name a day that nothing resolves has no row."""
    first = depot().events[0]
    vague = msgspec.structs.replace(first, date=interval(None))
    assert Story(depot()).day(vague) is None


@pytest.mark.parametrize(
    ("kind", "mode", "actors", "recipients", "due"),
    [
        pytest.param("ASSAULT", None, "ab", "c", ["ac", "bc"], id="several against one"),
        pytest.param("CONSULT", None, "abc", "", ["ab", "ac", "ba", "bc", "ca", "cb"], id="a meeting of three"),
        pytest.param("RETREAT", "ceasefire", "ab", "", ["ab", "ba"], id="a truce"),
        pytest.param("ASSAULT", None, "ab", "", ["a-", "b-"], id="no target named"),
        pytest.param("PROTEST", None, "a", "", ["a-"], id="one alone"),
        pytest.param("ASSAULT", None, "", "a", ["-a"], id="nobody known to have done it"),
        pytest.param("CONSULT", None, "g", "", ["ab", "ba"], id="the two of them"),
        pytest.param("ACCUSE", None, "a", "ab", ["ab"], id="nobody towards himself"),
    ],
)
def test_pairs(kind: str, mode: str | None, actors: str, recipients: str, due: list[str]) -> None:
    """Who stands with whom should follow from the parties and the type."""
    text = document("Alba, Bera and Cora met. The two of them spoke.")
    alba, bera, cora = (actor(text, name, kind="state") for name in ("Alba", "Bera", "Cora"))
    both = actor(text, "The two of them", kind="group", members=(alba.id, bera.id))
    named = {"a": alba, "b": bera, "c": cora, "g": both}
    one = event(
        text, "met", kind, mode=mode, actors=tuple(named[key].id for key in actors),
        recipients=tuple(named[key].id for key in recipients),
    )  # fmt: skip
    story = Story(record(text, actors=(alba, bera, cora, both), events=(one,)))
    letters = {held.id: key for key, held in named.items()}
    found = [
        f"{letters[first.id] if first else '-'}{letters[second.id] if second else '-'}"
        for first, second in dyads(one, story)
    ]
    assert found == due


def test_organizations_have_codes_of_their_own() -> None:
    """An organization without a country should go by CAMEO's code for it."""
    text = document("The United Nations met NATO.")
    nations = actor(text, "United Nations", kind="organization", sector="IGO")
    alliance = actor(text, "NATO", kind="organization", sector="IGO")
    day = interval("2024-01-01")
    met = event(text, "met", actors=(nations.id,), recipients=(alliance.id,), cameo="040", date=day)
    row = table("gdelt", record(text, actors=(nations, alliance), events=(met,))).iloc[0]
    assert (row["Actor1Code"], row["Actor1KnownGroupCode"], row["Actor1Type1Code"]) == ("UNO", "UNO", "IGO")
    assert row["Actor2Code"] == "NAT"
