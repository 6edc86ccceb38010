"""Voices: chains from the article inwards, and short names."""

from __future__ import annotations

import msgspec
import pytest

from builders import actor, attribution, call, document, mention, party, record, span
from dragoman.exports.voices import Voices, chain, outline, printed, quoted_words
from dragoman.records.record import Record

ENVOYS = (
    "Envoy Ama Boateng said that Minister Ilse van der Meer told her that Xu Anling doubted that the port would open. "
    "A senior diplomat said the port was shut."
)


def nested() -> Record:
    """Make a record with a chain of three and a source that is nobody known."""
    text = document(ENVOYS)
    boateng = actor(text, "Ama Boateng")
    meer = actor(text, "Ilse van der Meer", country="NLD")
    xu = actor(text, "Xu Anling", country="CHN")
    outer = attribution(
        text,
        source="Envoy Ama Boateng",
        cue="said",
        actor=boateng,
        content="that Minister Ilse van der Meer told her that Xu Anling doubted that the port would open",
    )
    middle = attribution(
        text,
        source="Minister Ilse van der Meer",
        cue="told",
        actor=meer,
        within=outer,
        content="that Xu Anling doubted that the port would open",
    )
    inner = attribution(
        text, source="Xu Anling", cue="doubted", actor=xu, within=middle, content="that the port would open"
    )
    diplomat = attribution(text, source="A senior diplomat", cue=("said", 2), content="the port was shut")
    return record(text, actors=(boateng, meer, xu), attributions=(outer, middle, inner, diplomat))


@pytest.mark.parametrize(
    ("position", "expected"),
    [
        pytest.param(0, ("article", "Boateng"), id="outermost"),
        pytest.param(1, ("article", "Boateng", "van der Meer"), id="second"),
        pytest.param(2, ("article", "Boateng", "van der Meer", "Xu"), id="innermost"),
        pytest.param(3, ("article", "A senior diplomat"), id="own-words"),
    ],
)
def test_chain_runs_from_the_article_inwards(position: int, expected: tuple[str, ...]) -> None:
    """A chain should name every voice between the article and the one who speaks, by short names."""
    made = nested()
    assert chain(made, made.attributions[position].id) == expected


def test_article_speaks_for_itself() -> None:
    """What no attribution encloses should stand on the article's word alone."""
    assert chain(nested(), None) == ("article",)


def test_null_source_is_someone() -> None:
    """An attribution without a source should be somebody's word, not the article's."""
    text = document("It was reported that the bridge had fallen.")
    made = record(text, attributions=(attribution(text, cue="reported", content="that the bridge had fallen"),))
    assert chain(made, made.attributions[0].id) == ("article", "someone")


def test_government_goes_by_its_seat() -> None:
    """A government that the text calls by its seat is shown by the seat, and elsewhere by its name."""
    text = document("The Kremlin said Russia had agreed. Russia said little else.")
    russia = actor(text, "Russia", mention(text, "The Kremlin", form="metonym"), kind="state")
    seat = attribution(text, source="The Kremlin", cue="said", actor=russia, content="Russia had agreed")
    assert Voices(record(text, actors=(russia,), attributions=(seat,))).party(seat.source) == "Kremlin"


def test_missing_reference_is_shown_as_unknown() -> None:
    """A chain that leads nowhere should say so and not pass for the article's own word."""
    made = nested()
    torn = msgspec.structs.replace(made, attributions=made.attributions[1:])
    assert chain(torn, torn.attributions[0].id) == ("article", "?", "van der Meer")
    assert chain(torn, "at-000000000000") == ("article", "?")


def test_circle_ends() -> None:
    """Attributions that enclose each other should neither hang nor pass for a chain from the article."""
    made = nested()
    first, second = made.attributions[:2]
    closed = msgspec.structs.replace(first, within=second.id)
    ring = msgspec.structs.replace(made, attributions=(closed, second))
    assert chain(ring, second.id) == ("article", "?", "Boateng", "van der Meer")
    assert [depth for depth, _ in outline(ring)] == [0, 1]


def test_outline_holds_every_attribution_once() -> None:
    """The outline should give each attribution once, under the one that encloses it, in reading order."""
    made = nested()
    assert [(depth, one.id) for depth, one in outline(made)] == [
        (depth, one.id) for depth, one in zip((0, 1, 2, 0), made.attributions, strict=True)
    ]


def test_outline_of_deep_nesting_is_walked_without_recursion() -> None:
    """A record of thousands of nested attributions should be laid out like any other."""
    text = document("a " * 3000)
    entries = []
    for position in range(3000):
        within = entries[-1] if entries else None
        place = span(text, "a", position + 1)
        entries.append(attribution(text, source=place, content=place, within=within))
    assert [depth for depth, _ in outline(record(text, attributions=entries))] == list(range(3000))


@pytest.mark.parametrize(
    ("name", "mentions", "fields", "short"),
    [
        pytest.param("Paula Rossi", ("Paula Rossi",), {}, "Rossi", id="family-name"),
        pytest.param("Omar bin Saleh", ("Omar bin Saleh",), {}, "bin Saleh", id="particle"),
        pytest.param("Jan Le Goff", ("Jan Le Goff", "Le Goff"), {}, "Le Goff", id="as-the-article-calls-him"),
        pytest.param("Rhee Min Ho", ("Rhee Min Ho",), {"country": "KOR"}, "Rhee", id="family-name-first"),
        pytest.param("Carl Adler III", ("Carl Adler III",), {}, "Adler", id="generation"),
        pytest.param("Sukarti", ("Sukarti",), {}, "Sukarti", id="one-name"),
        pytest.param("Red Cross", ("Red Cross",), {"kind": "organization"}, "Red Cross", id="organization"),
    ],
)
def test_short_name(name: str, mentions: tuple[str, ...], fields: dict[str, str], short: str) -> None:
    """Persons should go by the name that a reader would use, everybody else by the full one."""
    text = document(" met ".join((*mentions, "Kaya")) + ".")
    made = actor(text, name, *mentions, **fields)  # type: ignore[arg-type]
    assert Voices(record(text, actors=(made,))).name(made.id) == short


def test_shared_family_name_is_not_shortened() -> None:
    """Two persons of one family name should both go by their full names."""
    text = document("Lena Brandt met Karl Brandt and Ana Sol.")
    made = record(text, actors=tuple(actor(text, name) for name in ("Lena Brandt", "Karl Brandt", "Ana Sol")))
    assert [Voices(made).name(one.id) for one in made.actors] == ["Lena Brandt", "Karl Brandt", "Sol"]


def test_pronoun_speaks_under_its_name() -> None:
    """A source that is a pronoun should go by the name of whom it means."""
    text = document("Ana Sol arrived. She said talks were over.")
    sol = actor(text, "Ana Sol", "Ana Sol", mention(text, "She", "pronoun"))
    said = attribution(text, source="She", cue="said", content="talks were over", actor=sol)
    assert chain(record(text, actors=(sol,), attributions=(said,)), said.id) == ("article", "Sol")


def test_party_without_a_known_actor_goes_by_its_words() -> None:
    """A party whose actor is unknown or missing should be called what the text calls it."""
    text = document("Two officials\nof the bank spoke.")
    voices = Voices(record(text))
    words = "Two officials\nof the bank"
    assert voices.party(party(text, words)) == "Two officials of the bank"
    assert voices.party(party(text, words, "ac-000000000000")) == "Two officials of the bank"


def test_interrupted_words_are_joined_with_dots() -> None:
    """Words of an entry that others interrupt should be joined by dots, on one line."""
    text = document("“We stay,” Sol said, “until\n the end.”")
    assert quoted_words((span(text, "“We stay,”"), span(text, "“until\n the end.”"))) == "“We stay,” … “until the end.”"
    assert printed(" a\t\nb\u00a0c ") == "a b c"


def test_call_is_told_as_in_the_readme() -> None:
    """What Putin said as Trump tells it should be shown as article < Trump < Putin."""
    made = call()
    assert " < ".join(chain(made, made.attributions[1].id)) == "article < Trump < Putin"
