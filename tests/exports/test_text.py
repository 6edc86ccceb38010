"""The readout for a terminal: what stands in it, how wide it is, and what it never lets through."""

from __future__ import annotations

import re

import msgspec
import pytest
from rich.cells import cell_len

from builders import (
    actor,
    attribution,
    call,
    document,
    flag,
    interval,
    record,
    role,
    silent,
    span,
    spans,
)
from dragoman.exports.phrases import number, quoted
from dragoman.exports.text import TextExport, render
from dragoman.exports.text.view import moment
from dragoman.exports.text.visible import visible
from dragoman.records.document import Furniture
from dragoman.records.record import ENTRY_LISTS, Record
from full_record import harbour

WIDTHS = (80, 100, 140)


def plain(made: Record, width: int = 100) -> str:
    """Render without colour."""
    return render(made, width=width, colour=False)


def section(readout: str, title: str) -> str:
    """Cut one section out of a readout."""
    return re.split(r"\n(?=[A-Z])", readout[readout.index(f"\n{title}") + 1 :])[0]


def flat(readout: str) -> str:
    """Take the line ends and margins out of a readout."""
    return " ".join(readout.split())


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("WHO", "¶1.1 Lea Holm person · 2 mentions · NOR · GOV · Foreign Minister"),
        ("ON WHOSE WORD", "¶2.2 article < Rey say · direct · “told” · to Radio Nine · interview · 2024-04-08 · Brusa"),
        ("ON WHOSE WORD", "¶2.4 article < Rey does not say · indirect · “did not say” “that the talks had failed”"),
        ("EVENTS", "¶1.1 CONSULT Holm → Rey · happened · maritime · 2024-04-08 · BRUSA · CAMEO 040 “Lea Holm met"),
        (
            "TALKS",
            "¶1.1 harbour talks ongoing · Holm, Rey · BRUSA · since 2024-03-01 (month) · 2 rounds held "
            "on “the harbour”",
        ),
        ("TALKS", "round 2 · 2024-04-08 · “Rey rejected it” next: “A third round is planned” · 2024-05-01 to"),
        ("PROPOSALS", "¶2.1 ceasefire rejected · put by Holm · to Rey “a truce of 30 days” terms: “30 days”"),
        ("PROPOSALS", "conditions: “if the ships withdraw” Rey rejects · “rejected”"),
        ("EXPECTATIONS", "¶2.3 planned open · 2024-05-01 to 2024-05-31 (month) “A third round is planned”"),
        ("ACCOUNTS", "¶1.1 CONSULT “Lea Holm met envoy Tomas Rey” Rey (1 attribution) · outcome: “We are not there”"),
        ("ACCOUNTS", "nothing found of the truce (looked for: truce, ceasefire) the article (0 attributions) · says"),
        ("ACCOUNTS", "differ on the end · the article: “the ships withdraw”"),
        ("TIMES", "¶1.1 “Monday” · date · 2024-04-08"),
        ("TIMES", "¶2.3 “May” · date · unresolved"),
        ("FIGURES", "¶2.1 “30 days” · about 30 days · of “truce”"),
        ("FLAGS", "¶1.1 role conflict Called otherwise elsewhere. ¶1.1 “Foreign Minister”"),
        ("SILENT SENTENCES", "1 of 6 sentences, 17%: nothing in this record rests on them ¶3.1 “Rain fell.”"),
    ],
)  # fmt: skip
def test_section_shows_its_entries(title: str, expected: str) -> None:
    """Each section should show its entries with their place, their parties and their words."""
    assert expected in flat(section(plain(harbour(), width=140), title))


def test_header_says_what_is_read() -> None:
    """The header should name title, source, author, date and where it comes from, size, address and notice."""
    header = plain(harbour(), width=140).split("─")[0]
    assert header.splitlines()[:4] == [
        "Second round ends",
        "Example Wire · By Ines Cole · published 2024-04-09, from the page's metadata · 62 words, 6 sentences",
        "https://example.org/second-round",
        "A made-up article.",
    ]


def test_unknown_date_is_said() -> None:
    """A document without a publication date should say so in the header."""
    assert "publication date not known" in plain(record(document("Rain fell.")))


def test_nested_words_stand_under_what_encloses_them() -> None:
    """What Putin said as Trump tells it should stand set in below what Trump said, with the whole chain."""
    lines = section(plain(call(), width=80), "ON WHOSE WORD").splitlines()
    assert lines[1].startswith(" ¶1.1  article < Trump  say")
    nested = next(line for line in lines if "article < Trump < Putin" in line)
    assert nested.startswith(" ¶1.1    article < Trump < Putin  warn · indirect")


def test_omission_is_told_as_one() -> None:
    """What a party left out should be shown as not mentioned, never as said."""
    readout = flat(plain(call()))
    assert "article < Kremlin does not mention · “made no mention of” “the drones”" in readout


def test_parties_named_most_often_come_first() -> None:
    """A reader who scans should find the main parties at the top."""
    text = document("Ana Sol met Ben Ude. Ude spoke.")
    made = record(text, actors=(actor(text, "Ana Sol"), actor(text, "Ben Ude", "Ben Ude", ("Ude", 2))))
    assert section(plain(made), "WHO").splitlines()[1].split()[1:3] == ["Ben", "Ude"]


def test_other_forms_of_a_name_are_shown() -> None:
    """What else the article calls a party should stand beside it, pronouns apart."""
    text = document("Washington spoke for the United States. America waits, the US said; the States, the Union.")
    forms = ("Washington", "America", "the US", "the States", "the Union")
    made = record(text, actors=(actor(text, "United States", *forms, kind="state"),))
    assert "also “Washington”, “America”, “the US” …" in flat(plain(made, width=140))


@pytest.mark.parametrize("name", [name for name in ENTRY_LISTS if name != "silent"])
def test_empty_list_says_whether_it_was_looked_for(name: str) -> None:
    """A list that is empty should say whether nothing was found or nothing looked."""
    text = document("Rain fell.")
    looked = plain(record(text, stages=(name,)))
    assert looked.count("looked for; no ") == 1
    assert looked.count("not looked for: nothing reads this yet") == len(ENTRY_LISTS) - 1


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("made", [call(), harbour()], ids=["call", "harbour"])
def test_no_line_is_wider_than_asked(made: Record, width: int) -> None:
    """No line should have more cells than the width, nor blanks at its end."""
    lines = plain(made, width).splitlines()
    assert max(cell_len(line) for line in lines) <= width
    assert all(line == line.rstrip() for line in lines)


LONG = "x" * 500
WIDE = "停戦交渉" * 60


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("word", [LONG, WIDE, "e\u0301" * 300], ids=["unbroken", "wide", "combining"])
def test_hard_words_are_folded(word: str, width: int) -> None:
    """A word longer than the line, also one of wide characters, should be folded and not cut."""
    text = document(f"Ana {word} said that {word} fell.", title=word, source=word, url=word, notice=word)
    sol = actor(text, f"Ana {word}", country="ESP")
    said = attribution(text, source=f"Ana {word}", cue="said", content=f"that {word} fell", actor=sol)
    readout = plain(record(text, actors=(sol,), attributions=(said,), flags=(flag(text, word, word),)), width)
    assert max(cell_len(line) for line in readout.splitlines()) <= width
    assert word in re.sub(r"\s", "", readout)


def test_deep_nesting_leaves_room_for_words() -> None:
    """Nesting without limit should never push the words off the line."""
    text = document("Sol said all is well.")
    entries = []
    for position in range(60):
        fields = {"within": entries[-1]} if entries else {}
        entries.append(attribution(text, source="Sol", cue="said", content="all is well", **fields))
        entries[-1] = msgspec.structs.replace(entries[-1], id=f"at-{position:012x}")
    readout = plain(record(text, attributions=entries), 80)
    assert max(map(cell_len, readout.splitlines())) <= 80
    assert readout.count("“all is well”") == 60


HOSTILE = {
    "escape": "\x1b[31mred\x1b[0m",
    "title-setting": "\x1b]0;owned\x07",
    "c1-introducer": "\x9b31mred",
    "clear-screen": "\x1bc",
    "backspaces": "safe\x08\x08\x08\x08evil",
    "carriage-return": "shown\rhidden",
    "delete": "a\x7fb",
    "right-to-left-override": "\u202egnp.exe",
    "isolates": "\u2066x\u2069\u200f\u061c",
    "tag-characters": "a\U000e0041b",
    "surrogate": "a\ud800b",
    "line-separator": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "private-use": "a\ue000b",
}


@pytest.mark.parametrize("words_of_strangers", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "coloured"])
def test_hostile_text_reaches_no_terminal(words_of_strangers: str, colour: bool) -> None:
    """Nothing in an article, its names or its metadata should be able to command the terminal."""
    bad = words_of_strangers
    text = document(f"Ana Sol{bad}Q said {bad}Z fell.", title=bad, source=bad, byline=bad, url=bad, notice=bad)
    sol = actor(text, f"Ana Sol{bad}Q", roles=(role(text, f"{bad}Q", title=bad, of=bad),), sector=bad)
    said = attribution(text, source=f"Ana Sol{bad}Q", cue=f"{bad}Z", content=f"{bad}Z fell", actor=sol, medium=bad)
    flags, unsaid = (flag(text, f"{bad}Z", bad),), (silent(text, f"{bad}Z"),)
    made = record(text, actors=(sol,), attributions=(said,), flags=flags, silent=unsaid)
    readout = render(made, width=80, colour=colour)
    left = re.sub(r"\x1b\[[0-9;]*m", "", readout) if colour else readout
    assert all(character.isprintable() or character == "\n" for character in left)
    readout.encode("utf-8")
    if colour:
        assert set(re.findall(r"\x1b\[([0-9;]*)m", readout)) <= {"0", "1", "2", "33", "35", "36"}


@pytest.mark.parametrize("colour", [False, True], ids=["plain", "coloured"])
def test_markup_of_the_article_is_only_words(colour: bool) -> None:
    """Square brackets and emoji names in an article should be printed as they stand."""
    text = document("Sol said [bold red]no[/] to [link=https://example.org]peace[/link] :warning: \\[x].")
    marked = "[bold red]no[/] to [link=https://example.org]peace[/link]"
    said = attribution(text, source="Sol", cue="said", content=marked)
    made = record(text, attributions=(said,), silent=(silent(text, ":warning: \\[x]"),))
    readout = render(made, width=140, colour=colour)
    assert marked in readout
    assert ":warning: \\[x]" in readout


def test_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the size nor the kind of a terminal, nor what the environment says of colour, should change a readout."""
    before = [render(call(), width=90, colour=colour) for colour in (False, True)]
    for name, value in {"COLUMNS": "20", "NO_COLOR": "1", "FORCE_COLOR": "1", "TERM": "dumb"}.items():
        monkeypatch.setenv(name, value)
    assert [render(call(), width=90, colour=colour) for colour in (False, True)] == before
    assert "\x1b" not in before[0]
    assert re.sub(r"\x1b\[[0-9;]*m", "", before[1]) == before[0]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        pytest.param("co\u00adop\u200beration", "cooperation", id="prints-nothing"),
        pytest.param(" a \n\t b ", "a b", id="white-space"),
        pytest.param("\x1b[2J", "␛[2J", id="escape"),
        pytest.param("\x00\x7f", "␀␡", id="null-and-delete"),
        pytest.param("\x9b\u202e", "��", id="no-picture"),
        pytest.param("Žižek – “так”", "Žižek – “так”", id="print"),
    ],
)
def test_visible(raw: str, shown: str) -> None:
    """Text should come out on one line, with marks for what a terminal would obey."""
    assert visible(raw) == shown


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        pytest.param(interval("2024-04-08"), "2024-04-08", id="day"),
        pytest.param(
            interval("2024-04-08", "2024-04-14", precision="week"), "2024-04-08 to 2024-04-14 (week)", id="week"
        ),
        pytest.param(interval("2024-04-08", approximate=True), "about 2024-04-08", id="about"),
        pytest.param(interval("2024-04-08", open="to"), "since 2024-04-08", id="open-end"),
        pytest.param(interval(None, "2024-04-08", open="from"), "until 2024-04-08", id="open-start"),
        pytest.param(interval(None), "unresolved date", id="unresolved"),
        pytest.param(None, "", id="none"),
    ],
)
def test_moment(made, shown: str) -> None:  # type: ignore[no-untyped-def]
    """An interval should be told in words that keep its grain and its open sides."""
    assert "".join(piece if isinstance(piece, str) else piece[0] for piece in moment(made)) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(75.0, "75"), (1250000.0, "1,250,000"), (2.5, "2.5"), (-3.25, "-3.25"), (0.1, "0.1")],
)
def test_number(value: float, shown: str) -> None:
    """A number should have the digits it has, with commas between thousands."""
    assert number(value) == shown


def test_quotation_keeps_its_own_marks() -> None:
    """Words that bring their quotation marks should not get a second pair."""
    text = document("“Yes,” Sol said, and left.")
    assert quoted(spans(text, "“Yes,”")) == "“Yes,”"
    assert quoted(spans(text, "and left")) == "“and left”"
    assert quoted(spans(text, ["“Yes,”", "left"])) == "‘“Yes,” … left’"


def test_words_in_the_title_are_found_there() -> None:
    """An entry that rests on the title should be placed there."""
    text = "Sol resigns\n\nShe left."
    made = document(text)
    headed = document(
        text, paragraphs=made.paragraphs[1:], sentences=made.sentences[1:],
        furniture=(Furniture(kind="title", span=span(made, "Sol resigns")),),
    )  # fmt: skip
    readout = plain(record(headed, flags=(flag(headed, "Sol", "Who?"),)))
    assert "title  role conflict  Who?" in readout


def test_readouts_follow_each_other() -> None:
    """Several readouts in one stream should be parted by free lines."""
    first, second = TextExport(width=80).write(iter([call(), call()]))
    assert second == b"\n\n" + first
