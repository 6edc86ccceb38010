"""When and where a happening took place is read from the text, with the reason, or left open."""

from __future__ import annotations

import pytest
from marked_words import draft, read_marked

from dragoman.analysis.events.circumstances import Circumstances
from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.times.stage import find_times
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.details import Toponym
from dragoman.records.identity import identified
from dragoman.records.intervals import Place
from dragoman.records.spans import Words, span_of

PUBLISHED = {"published": "2025-06-04", "published_from": "option"}
# As wide as the places of the sentences below are.
COUNTRIES = ("Ghana", "Mali", "Norway")


def toponym(tree: Tree, name: str) -> Toponym:
    """Make the entry of a place name."""
    text = tree.parse.document.text
    start = text.index(name)
    precision = "country" if name in COUNTRIES else "city"
    place = Place(span=span_of(text, start, start + len(name)), name=name, precision=precision, by="tests.hand@1")  # type: ignore[arg-type]
    return Toponym(use="literal", place=place, by="tests.hand@1", confidence=0.9)


def said(tree: Tree, cue: str) -> Attribution:
    """Make the attribution of a word of saying, whose content is the rest of the text."""
    text = tree.parse.document.text
    start = text.index(cue)
    words = span_of(text, start, start + len(cue))
    entry = Attribution(
        source=None,
        cue=Cue(spans=(words,), lemma=cue),
        content=Words(spans=(span_of(text, words.end + 1, len(text)),)),
        kind="indirect",
        act="say",
        by="tests.hand@1",
        confidence=0.9,
    )
    return identified(tree.parse.document, entry)


def dated(marked: str, kind: str = "ASSAULT", cue: str | None = None) -> tuple[str | None, str | None]:
    """Give the first day and the assumption of the date of the first happening in brackets."""
    tree, heads = read_marked(marked, **PUBLISHED)
    drafts = [draft(tree, head, kind) for head in heads]
    heard = (said(tree, cue),) if cue else ()
    date = Circumstances(tree, drafts, find_times(tree.parse), (), heard).date_of(drafts[0])
    return (date.start, date.assumption) if date else (None, None)


def placed(marked: str, kind: str, *names: str) -> tuple[str | None, str | None]:
    """Give the name and the reason of the place of the first happening in brackets."""
    tree, heads = read_marked(marked, **PUBLISHED)
    drafts = [draft(tree, head, kind) for head in heads]
    places = tuple(toponym(tree, name) for name in names)
    place = Circumstances(tree, drafts, (), places, ()).place_of(drafts[0])
    return (place.name, place.reason) if place else (None, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Pirates [boarded] the ferry on Monday.", "2025-06-02"),
        ("Monday's [attack] on the ferry surprised nobody.", "2025-06-02"),
        ("The [raid] on Tuesday surprised nobody.", "2025-06-03"),
        ("The [raid], which took place on Monday, was short.", "2025-06-02"),
        ("On 12 May, pirates [boarded] the ferry.", "2025-05-12"),
        ("The [siege] of the fort in 1987 was long.", "1987-01-01"),
    ],
    ids=["verb", "possessor", "noun", "relative", "fronted", "year"],
)
def test_a_date_beside_the_happening_is_its_date(text: str, day: str) -> None:
    """What hangs on the happening's own word dates it, and nothing is added to the reason."""
    found, assumption = dated(text)
    assert found == day
    assert "clause" not in (assumption or "")


@pytest.mark.parametrize(
    ("text", "day", "reason"),
    [
        ("Commandos launched a [raid] on Sunday.", "2025-06-01", "dated by its clause"),
        ("Envoys met on Sunday and [exchanged] maps.", "2025-06-01", "dated by the clause it is joined to"),
        (
            "Marines boarded the ferry on Sunday, [injuring] a cook.",
            "2025-06-01",
            "dated by the clause it is joined to",
        ),
        ("Marines retaliated on Sunday by [seizing] a ferry.", "2025-06-01", "dated by the clause it is joined to"),
        (
            "Gunmen [attacked] the region, using rifles to wound farmers over the weekend.",
            "2025-05-31",
            "the only date of its sentence",
        ),
    ],
    ids=["carrying-verb", "joined-clause", "participle", "by-doing", "only-date"],
)
def test_a_date_of_the_clause_or_sentence_is_taken_with_the_reason(text: str, day: str, reason: str) -> None:
    """Where the happening's own words give no date, its clause or sentence may, and the record says so."""
    found, assumption = dated(text)
    assert found == day
    assert assumption is not None and assumption.endswith(reason)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The ministry said on Monday that pirates had [boarded] a ferry.", "said"),
        ("The premier, who was elected in 2021, [condemned] the raid.", None),
        ("The court [condemned] the [raid] of Monday.", None),
        ("Pirates recently [boarded] a ferry.", None),
        ("The court met on Monday after pirates had [boarded] a ferry.", None),
        ("Pirates [boarded] a ferry. It was Monday.", None),
    ],
    ids=["date-of-the-saying", "date-of-the-subject", "date-of-another-happening", "vague", "later", "next-sentence"],
)
def test_a_date_of_something_else_is_not_taken(text: str, cue: str | None) -> None:
    """The day of the saying, of another happening or of who acts is not when this happened."""
    assert dated(text, cue=cue) == (None, None)


@pytest.mark.parametrize(
    ("text", "kind", "names", "place"),
    [
        ("Envoys [met] in Lusaka.", "CONSULT", ("Lusaka",), "Lusaka"),
        ("Envoys held a [meeting] in Lusaka.", "CONSULT", ("Lusaka",), "Lusaka"),
        ("The Lusaka [talks] went badly.", "CONSULT", ("Lusaka",), "Lusaka"),
        ("The pontiff [visited] Lusaka.", "CONSULT", ("Lusaka",), "Lusaka"),
        ("Rebels [shelled] Gao at dawn.", "ASSAULT", ("Gao",), "Gao"),
        ("A [strike] on Gao killed nine.", "ASSAULT", ("Gao",), "Gao"),
        ("Rebels [attacked] a barracks in Gao.", "ASSAULT", ("Gao",), "Gao"),
        ("In Lusaka the minister said he [met] the bishop.", "CONSULT", ("Lusaka",), "Lusaka"),
        ("Envoys met in Lusaka and [exchanged] maps.", "COOPERATE", ("Lusaka",), "Lusaka"),
        ("The pontiff [met] the queen of the bees in Lusaka.", "CONSULT", ("Lusaka",), "Lusaka"),
        ("Marines stormed a ferry in Lusaka, [injuring] a cook.", "ASSAULT", ("Lusaka",), "Lusaka"),
    ],
    ids=[
        "verb",
        "carried",
        "named-after",
        "visit",
        "object",
        "noun",
        "of-the-object",
        "opening",
        "joined",
        "met",
        "participle",
    ],
)
def test_a_place_is_read_from_the_words_around(text: str, kind: str, names: tuple[str, ...], place: str) -> None:
    """A happening is where its clause sets it, or where what it was done to is."""
    assert placed(text, kind, *names)[0] == place


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("The chancellor [condemned] the killings in Gao.", "ACCUSE", ("Gao",)),
        ("The bishop of Lusaka [met] the envoy.", "CONSULT", ("Lusaka",)),
        ("An [attack] against Ghana would fail.", "ASSAULT", ("Ghana",)),
        ("Envoys who live in Lusaka [met] the queen.", "CONSULT", ("Lusaka",)),
        ("Rebels [fought] soldiers. Lusaka was calm.", "ASSAULT", ("Lusaka",)),
    ],
    ids=["place-of-what-is-condemned", "place-of-who-acts", "country-as-target", "relative-clause", "next-sentence"],
)
def test_a_place_of_something_else_is_not_taken(text: str, kind: str, names: tuple[str, ...]) -> None:
    """Where a thing is that is spoken of, or who acts comes from, is not where it happened."""
    assert placed(text, kind, *names) == (None, None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The [blast] killed nine soldiers and wounded forty.", ["nine", "forty"]),
        ("They [met] for 40 minutes.", ["40 minutes"]),
        ("He spoke of the [call], which lasted 75 minutes.", ["75 minutes"]),
        ("A [blast] killing nine men shook the port.", ["nine"]),
        ("The queen said after the [raid] that nine ships were new.", []),
        ("Troops [attacked] a village, and 300 families had left by then.", []),
    ],
    ids=["casualties", "duration", "relative", "participle", "what-was-said", "joined-clause"],
)
def test_figures_of_the_clause_belong_to_the_happening(text: str, words: list[str]) -> None:
    """The dead, the size and the length told in a happening's clause are its figures."""
    tree, (head,) = read_marked(text, **PUBLISHED)
    one = draft(tree, head, "ASSAULT")
    times = find_times(tree.parse)
    figures = find_figures(tree.parse, (), times, ())
    found = Circumstances(tree, [one], times, (), ()).figures_of(one, figures)
    assert [figure.span.text for figure in found] == words


@pytest.mark.parametrize(
    ("text", "kind", "day", "reason"),
    [
        (
            "The council met on Tuesday. Envoys of Ghana [accused] Mali of theft.",
            "ACCUSE",
            "2025-06-03",
            "the day of the session that the article reports on",
        ),
        (
            "The following was issued on Tuesday by the palace. The king [condemns] the theft.",
            "ACCUSE",
            "2025-06-03",
            "the day of the statement that the article gives",
        ),
    ],
    ids=["session", "statement"],
)
def test_what_is_said_at_a_session_has_its_day(text: str, kind: str, day: str, reason: str) -> None:
    """An act of words in a report on one day's session or statement is of that day, and the record says so."""
    found, assumption = dated(text, kind)
    assert found == day
    assert assumption is not None and assumption.endswith(reason)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The council met on Tuesday. Envoys of Ghana had [accused] Mali of theft.", "ACCUSE"),
        ("The council met on Tuesday. Pirates [boarded] a ferry.", "ASSAULT"),
        ("A cook left on Tuesday. Envoys of Ghana [accused] Mali of theft.", "ACCUSE"),
        ("The council met in 2021. Envoys of Ghana [accused] Mali of theft.", "ACCUSE"),
    ],
    ids=["told-as-earlier", "no-act-of-words", "no-session", "no-single-day"],
)
def test_the_day_of_a_session_is_lent_to_nothing_else(text: str, kind: str) -> None:
    """What was told as earlier, what is no act of words, and what no session frames keep their dates open."""
    assert dated(text, kind)[0] is None


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Pirates [boarded] the ferry in Oddra.", "ASSAULT", "Oddra"),
        ("Pirates [attacked] a market in Oddra.", "ASSAULT", "Oddra"),
        ("Pirates [seized] a ferry in the Strait of Oddra.", "ASSAULT", "Strait of Oddra"),
        ("Envoys [condemned] the theft in Oddra.", "ACCUSE", None),
        ("Pirates [boarded] the ferry in March.", "ASSAULT", None),
    ],
    ids=["where", "where-what-it-was-done-to-is", "with-of", "may-be-of-the-object", "month"],
)
def test_a_place_that_no_gazetteer_lists_is_kept_by_its_words(text: str, kind: str, expected: str | None) -> None:
    """A name behind 'in' or 'at' that hangs on the happening is its place, whatever is known of it."""
    assert placed(text, kind)[0] == expected


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        (
            "09:10: Rain.\n\n09:20: Wind.\n\n09:30: Gunfire is [heard] at the gate, two cooks say.",
            "ASSAULT",
            "2025-06-04",
        ),
        ("09:10: Rain.\n\n09:20: Wind.\n\n09:30: The duke has [proposed] a truce.", "AGREE", "2025-06-04"),
        ("09:10: Rain.\n\n09:20: Wind.\n\n09:30: The duke had [proposed] a truce.", "AGREE", None),
    ],
    ids=["passive-under-saying", "perfect", "past-perfect"],
)
def test_a_live_page_dates_what_it_tells_as_present(text: str, kind: str, day: str | None) -> None:
    """Under a time of day, the present and the present perfect tell of the day of the page, not the past perfect."""
    assert dated(text, kind)[0] == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Oslo sent a tanker on Tuesday, a day after it [quit] the pact.", "2025-06-02"),
        ("Oslo sent a tanker on Tuesday, two days after the [attack] on the port.", "2025-06-01"),
        ("Two weeks after it [expelled] the envoy, Oslo on Monday sent a tanker.", "2025-05-19"),
        ("Three days after guards fired on Friday, Oslo [closed] the border.", "2025-06-02"),
        ("A week before it [quit] the pact, Oslo on Monday sent a tanker.", "2025-06-09"),
    ],
    ids=["clause", "noun", "fronted", "main-clause", "before"],
)
def test_a_measured_distance_from_a_dated_happening_dates_the_other_one(text: str, day: str) -> None:
    """So many days after or before a dated happening is a day, and the reason says from which."""
    found, assumption = dated(text)
    assert found == day
    assert assumption is not None and "parts it from" in assumption


@pytest.mark.parametrize(
    "text",
    [
        "Oslo sent a tanker on Tuesday, hours after it [quit] the pact.",
        "Oslo sent a tanker a day after it [quit] the pact.",
        "The minister called the [failure] the worst since 1945.",
    ],
    ids=["hours", "nothing-dated", "comparison"],
)
def test_no_day_is_reckoned_without_a_measure_or_a_date(text: str) -> None:
    """Hours are no measure of days, two undated happenings date nothing, and a comparison tells how far it looks."""
    assert dated(text) == (None, None)


def test_a_part_of_a_day_and_a_weekday_that_opens_the_sentence_hang_on_the_deed() -> None:
    """'Before dawn on Tuesday' and 'On Monday workers ...' date the deed, however the parse hangs them."""
    assert dated("Rebels [shelled] the mill before dawn on Tuesday.")[0] == "2025-06-03"
    assert dated("On Monday weavers [shelled] the mill of the duke with stones.")[0] == "2025-06-02"


def test_a_clause_that_goes_on_with_the_story_has_its_day_and_place() -> None:
    """A relative clause at the end, in the simple past, goes on where and when its sentence was."""
    text = "The note was handed over on Monday in Lusaka by the envoy, who [met] the premier."
    assert dated(text, "CONSULT")[0] == "2025-06-02"
    assert placed(text, "CONSULT", "Lusaka")[0] == "Lusaka"
    assert dated("On Monday the envoy, who had [met] the premier, left.", "CONSULT") == (None, None)


@pytest.mark.parametrize(
    ("text", "kind", "names", "place"),
    [
        ("Laos and Peru [agreed] over dinner in Lusaka to share the dam.", "AGREE", ("Lusaka",), "Lusaka"),
        ("The envoys [agreed] at a meeting in Lusaka to share the dam.", "AGREE", ("Lusaka",), "Lusaka"),
        ("Rebels [seized] one end of the Lusaka airport.", "COERCE", ("Lusaka",), "Lusaka"),
        ("The envoy [met] the abbot along with Lusaka.", "CONSULT", ("Lusaka",), None),
        ("The council [condemned] the meeting in Lusaka.", "ACCUSE", ("Lusaka",), None),
    ],
    ids=["over-dinner", "at-a-meeting", "site", "along-with", "object-place"],
)
def test_occasions_and_sites_give_their_place(text: str, kind: str, names: tuple[str, ...], place: str | None) -> None:
    """Who agrees over dinner in a town does so there, and a site named after a town lies there."""
    assert placed(text, kind, *names)[0] == place


def test_an_undated_act_in_words_is_of_the_day_that_the_story_tells_of() -> None:
    """The simple past goes on at the day of the news; once the story has led away, no day is lent."""
    news = "Guards stormed the mine on Monday. The mine belongs to the king. "
    found, assumption = dated(news + "The bishop [condemned] the storming.", "ACCUSE")
    assert found == "2025-06-02"
    assert assumption is not None and assumption.endswith("which goes on in the simple past")
    led_away = news + "It was dug in 1987. The bishop [condemned] the storming."
    assert dated(led_away, "ACCUSE") == (None, None)
