"""Which party of the gold an actor of a record means."""

from __future__ import annotations

import pytest

from dragoman.evaluation.corpora.own_parties import GoldParties, Named, WrittenParty, bare, problems
from dragoman.evaluation.matching_parties import same_parties

PARTIES = GoldParties(
    {
        "North Karsland": WrittenParty(),
        "Karsland": WrittenParty(also=("Velm",)),
        "Ilse Brandt": WrittenParty(of="the foreign ministry", also=("Foreign Minister",)),
        "the foreign ministry": WrittenParty(of="Karsland"),
        "Dorsa": WrittenParty(),
    },
    {"both capitals": ("Karsland", "Dorsa")},
)


@pytest.mark.parametrize(
    ("actor", "meant"),
    [
        pytest.param(Named(("Karsland",), "state"), {"Karsland"}, id="its name"),
        pytest.param(Named(("karsland’s",), "state"), {"Karsland"}, id="possessive"),
        pytest.param(Named(("Velm",), "state"), {"Karsland"}, id="its capital"),
        pytest.param(Named(("Brandt",), "person"), {"Ilse Brandt"}, id="surname"),
        pytest.param(Named(("Foreign Minister Ilse Brandt",), "person"), {"Ilse Brandt"}, id="with title"),
        pytest.param(Named(("a reporter", "Foreign Minister"), "person"), {"Ilse Brandt"}, id="any mention"),
        pytest.param(Named(("foreign ministry",), "organization"), {"the foreign ministry"}, id="article"),
        pytest.param(Named(("Southern Karsland",), "state"), {"? Southern Karsland"}, id="another country"),
        pytest.param(Named(("both capitals",), "group"), {"Karsland", "Dorsa"}, id="words for several"),
        pytest.param(
            Named(("they",), "group", (Named(("Karsland",), "state"), Named(("Dorsa",), "state"))),
            {"Karsland", "Dorsa"},
            id="members",
        ),
        pytest.param(Named(("minister",), "unnamed"), {"Ilse Brandt"}, id="unnamed by one word"),
        pytest.param(
            Named(("Dorsa and North Karsland",), "group", (Named(("Dorsa",), "state"), Named(("Karsland",), "state"))),
            {"Karsland", "Dorsa"},
            id="members before last words",
        ),
        pytest.param(Named(()), {"? "}, id="no name"),
    ],
)
def test_actor_means_a_party_by_name(actor: Named, meant: set[str]) -> None:
    """An actor means the party whose name it has, its last words, or those of its members."""
    assert PARTIES.meant((actor,)) == meant


@pytest.mark.parametrize(
    ("name", "principal"),
    [
        pytest.param("Ilse Brandt", "Karsland", id="through the ministry"),
        pytest.param("Dorsa", "Dorsa", id="for itself"),
        pytest.param("the League", "the League", id="no party"),
    ],
)
def test_principal_is_the_outermost(name: str, principal: str) -> None:
    """Who acts for one that acts for another acts for the last one."""
    assert PARTIES.principal(name) == principal


def test_principals_do_not_go_in_circles() -> None:
    """Parties that act for each other end somewhere."""
    circle = GoldParties({"A": WrittenParty(of="B"), "B": WrittenParty(of="A")}, {})
    assert circle.principal("A") == "B"


@pytest.mark.parametrize(
    ("gold", "maybe", "found", "right", "exactly"),
    [
        pytest.param(("Dorsa",), (), ("Dorsa",), True, True, id="the very one"),
        pytest.param(("Ilse Brandt",), (), ("Karsland",), True, False, id="state for minister"),
        pytest.param(("Karsland",), (), ("Ilse Brandt",), True, False, id="minister for state"),
        pytest.param(("Dorsa",), (), (), False, False, id="nobody found"),
        pytest.param((), (), ("Dorsa",), False, False, id="nobody expected"),
        pytest.param((), ("Dorsa",), ("Dorsa",), True, True, id="perhaps, and there"),
        pytest.param((), ("Dorsa",), (), True, True, id="perhaps, and not there"),
        pytest.param(("Karsland", "Dorsa"), ("Dorsa",), ("Karsland",), True, True, id="one of two perhaps"),
        pytest.param(("Karsland",), ("Dorsa",), ("Dorsa",), False, False, id="only who may be there"),
        pytest.param(("Dorsa",), (), ("Dorsa", "the League"), False, False, id="somebody unknown, too"),
    ],
)
def test_roles_are_filled_alike(
    gold: tuple[str, ...], maybe: tuple[str, ...], found: tuple[str, ...], right: bool, exactly: bool
) -> None:
    """A role is right if everybody required is there and nobody who may not be."""
    named = tuple(Named((name,), "person") for name in found)
    assert same_parties(PARTIES, gold, maybe, named) is right
    assert same_parties(PARTIES, gold, maybe, named, exactly=True) is exactly


def test_bare_names_have_no_case_article_or_possessive() -> None:
    """Names are compared by their words alone."""
    assert bare("The Lake Council’s") == ["lake", "council"]


def test_parties_must_be_named() -> None:
    """A party counts as named if one of its names stands in the text, whatever its apostrophe."""
    parties = GoldParties({"Karsland": WrittenParty(), "Dorsa": WrittenParty(also=("Dorsa's court",))}, {})
    assert problems(parties, "Dorsa’s court rose.") == ["the party 'Karsland' is not named in the text"]
