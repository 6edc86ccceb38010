"""Figures: what sort of thing they tell, what they are the size of, and whose they are."""

from __future__ import annotations

import pytest
from counted_news import actors_in, figures_in, only

CATEGORIES = [
    ("killed", "The shelling killed [12] people.", "dead"),
    ("were killed", "[Six] aid workers were killed on the road.", "dead"),
    ("died", "[Forty] miners died.", "dead"),
    ("dead after number", "The blast left [nine] dead.", "dead"),
    ("death toll", "Rescuers counted [31] bodies.", "dead"),
    ("deaths", "The ministry recorded [240] deaths.", "dead"),
    ("reported to have died", "[Eight] pilgrims are reported to have died.", "dead"),
    ("feared killed", "[Twenty] sailors are feared to have been killed.", "dead"),
    ("not killed", "The raid did not kill [three] people.", "count"),
    ("wounded adjective", "Doctors treated [17] wounded policemen.", "wounded"),
    ("were injured", "[Five] nurses were injured.", "wounded"),
    ("missing", "[Fourteen] fishermen are missing.", "missing"),
    ("fled", "[90,000] people fled the province.", "displaced"),
    ("displaced", "The flood displaced [4,000] people.", "displaced"),
    ("refugees", "Jordan hosts [650,000] refugees.", "displaced"),
    ("prisoners", "The two armies swapped [150] prisoners.", "captive"),
    ("arrested", "Police arrested [23] students.", "captive"),
    ("ships seized", "The coast guard seized [two] trawlers.", "count"),
    ("votes", "The party won [40,000] votes.", "votes"),
    ("rounds of talks", "They have held [four] rounds of talks.", "meetings"),
    ("ammunition", "The battery fired [nine] artillery rounds.", "count"),
    ("money", "The bill came to [$4 million].", "money"),
    ("share", "Turnout was [61 percent].", "share"),
    ("length", "The tunnel is [12 kilometres] long.", "measure"),
    ("duration", "The call lasted [40 minutes].", "duration"),
    ("plain", "Rome sent [six] frigates.", "count"),
]


@pytest.mark.parametrize(("text", "category"), [case[1:] for case in CATEGORIES], ids=[case[0] for case in CATEGORIES])
def test_category_follows_unit_noun_and_verb(text: str, category: str) -> None:
    """A figure says what sort of thing it tells, and people are told by what befell them."""
    assert only(text)[0].category == category


BEARERS = [
    ("of", "The court set a fine of [3 million euros].", "fine"),
    ("worth", "Ottawa cancelled an arms contract worth [$90 million].", "arms contract"),
    ("copula", "Inflation was [38 percent] in May.", "Inflation"),
    ("by", "Wheat exports fell by [20 percent].", "Wheat exports"),
    ("direct", "The deficit reached [$2.1 billion].", "deficit"),
    ("bare change", "Oil prices climbed [4 percent].", "Oil prices"),
    ("complex preposition", "The Senate dropped a contract worth [$7 million] in favour of a tender.", "contract"),
    ("following noun first", "The talks cost [$2 million] in fees.", "fees"),
]


@pytest.mark.parametrize(("text", "thing"), [case[1:] for case in BEARERS], ids=[case[0] for case in BEARERS])
def test_amount_is_tied_to_what_has_that_size(text: str, thing: str) -> None:
    """An amount with no noun after it is the size of the noun before it or of its verb's subject."""
    assert only(text)[1] == thing


def test_other_objects_are_no_bearer() -> None:
    """The subject of a verb of giving does not have the size of what it gives."""
    assert only("Norway gave [$5 million].")[1] is None


HOLDERS = [
    ("possessive", "Turkey's [12] warships left the port.", "Turkey"),
    ("losing", "Ethiopia lost [400] soldiers.", "Ethiopia"),
    ("spending", "Canada spent [$3 billion].", "Canada"),
    ("cost", "The embargo cost Cuba [$5 billion].", "Cuba"),
    ("pronoun of nobody", "It lost [400] soldiers.", None),
    ("seeing", "France saw [40] ships.", None),
]


@pytest.mark.parametrize(("text", "name"), [case[1:] for case in HOLDERS], ids=[case[0] for case in HOLDERS])
def test_holder_is_who_has_pays_or_loses(text: str, name: str | None) -> None:
    """A figure's holder is the party that the grammar gives it to, and nobody where it gives it to none."""
    plain = text.replace("[", "").replace("]", "")
    actors = actors_in(plain)
    (figure,) = figures_in(plain, actors=actors)
    assert {actor.id: actor.name for actor in actors}.get(figure.holder or "") == name


def test_each_side_of_a_vote_counts_votes() -> None:
    """Numbers in favour, against and abstaining are votes, with or without the noun."""
    found = figures_in("In the vote, 88 were in favour, 12 against and 7 abstained.")
    assert [figure.category for figure in found if figure.value in (12, 88)] == ["votes", "votes"]
