"""Actors: who is who across articles."""

from __future__ import annotations

import pytest

import builders as make
from dragoman.situations.linking import Linked, link
from dragoman.situations.names import names_agree, person_key
from situations.stories import Story


def same(linked: Linked, one: Story, other: Story) -> bool:
    """Say whether the first actors of two articles are linked."""
    return linked.cluster(one.at(one.lists["actors"][0])) == linked.cluster(other.at(other.lists["actors"][0]))


def minister(name: str, title: str, of: str, published: str = "2025-03-03") -> Story:
    """Make an article that names one minister."""
    story = Story(f"{name}, the {title} of {of}, came to Essel with {of}.", published)
    story.person(name, title, of=of)
    story.state(of)
    return story


def are_one(one: Story, other: Story) -> bool:
    """Say whether the first actors of two articles are one when nothing else is known."""
    return same(link([one.record(), other.record()]), one, other)


def test_one_name_is_one_person() -> None:
    """A minister named in full in two articles should be one actor."""
    assert are_one(minister("Lena Vask", "foreign minister", "Orvia"), minister("Lena Vask", "minister", "Orvia"))


def test_a_surname_alone_is_the_minister_of_that_land() -> None:
    """A surname with the same office should be linked to the full name."""
    assert are_one(
        minister("Lena Vask", "foreign minister", "Orvia"), minister("Vask", "foreign minister", "Orvia", "2025-03-04")
    )


APART = {
    "two given names": (
        minister("Lena Vask", "foreign minister", "Orvia"),
        minister("Pavel Vask", "defence minister", "Orvia"),
    ),
    "one name, two states": (
        minister("Ivan Petrov", "foreign minister", "Orvia"),
        minister("Ivan Petrov", "finance minister", "Tolmia"),
    ),
    "one name, two offices of one week": (
        minister("Ali Hassan", "defence minister", "Orvia"),
        minister("Ali Hassan", "finance minister", "Orvia"),
    ),
}


@pytest.mark.parametrize("name", APART)
def test_two_ministers_of_one_name_stay_two(name: str) -> None:
    """Given name, state and office should keep apart persons who share a name."""
    assert not are_one(*APART[name])


def test_a_surname_is_nobody_s_where_two_bear_it() -> None:
    """A bare surname beside two ministers of that name should not join them to each other."""
    lena, pavel = (
        minister("Lena Vask", "foreign minister", "Orvia"),
        minister("Pavel Vask", "defence minister", "Orvia"),
    )
    bare = Story("Vask will not come to Essel, said Orvia.", "2025-03-04")
    bare.person("Vask")
    bare.state("Orvia")
    linked = link([lena.record(), pavel.record(), bare.record()])
    assert not same(linked, lena, pavel)


def test_two_items_of_wikidata_are_two() -> None:
    """Two persons of one name with two Wikidata items should stay two."""
    stories = []
    for item, published in (("Q100", "2025-03-03"), ("Q200", "2025-03-04")):
        story = Story(f"Jan Novak spoke on {published}.", published)
        story.person("Jan Novak", wikidata=item)
        stories.append(story)
    assert not are_one(*stories)


def test_a_ministry_is_one_by_noun_and_by_adjective() -> None:
    """A ministry named by the noun and by the adjective of its land, in two spellings, should be one body."""
    one = Story("Orvia's defence ministry kept silent.", "2025-03-03")
    one.actor("Orvia's defence ministry", kind="organization")
    other = Story("The Orvian defense ministry kept silent again.", "2025-03-04")
    other.actor("The Orvian defense ministry", kind="organization")
    assert are_one(one, other)


def test_a_description_without_a_name_is_no_actor_of_two_articles() -> None:
    """A coastguard of one article need not be that of another."""
    stories = []
    for did, published in (("closed", "2025-03-03"), ("opened", "2025-03-04")):
        story = Story(f"The coastguard {did} the port.", published)
        story.actor("The coastguard", make.mention(story.text, "The coastguard", "nominal"), kind="unnamed")
        stories.append(story)
    assert not are_one(*stories)


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Lena Vask", "Vask", True),
        ("L. Vask", "Lena Vask", True),
        ("Lena Maria Vask", "Lena Vask", True),
        ("Pavel Vask", "Lena Vask", False),
        ("Lena Vask", "Lena Vaska", False),
        ("President Lena Vask", "Lena Vask", True),
    ],
)
def test_names_of_one_person(one: str, other: str, agree: bool) -> None:
    """Initials, left out given names and titles should not part a name; another given name should."""
    assert names_agree(person_key(one), person_key(other)) is agree
