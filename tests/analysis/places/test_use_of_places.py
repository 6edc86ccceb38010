"""Whether a name says where something is, or names something by a place."""

from __future__ import annotations

import pytest
from placed_news import the_place

USES = {
    "party-that-hopes": ("Ankara hopes that the strait will reopen.", "Ankara", "associative"),
    "party-that-rejects": ("Tehran rejected the offer on Monday.", "Tehran", "associative"),
    "party-with-a-hope": ("The note repeated Moscow's hope for a thaw.", "Moscow", "associative"),
    "party-spoken-with": ("Seoul resumed talks with Pyongyang.", "Pyongyang", "associative"),
    "before-an-office": ("The Kenya president resigned.", "Kenya", "associative"),
    "office-of": ("The president of Malawi resigned.", "Malawi", "associative"),
    "sanctions-on": ("Parliament approved sanctions on Belarus.", "Belarus", "associative"),
    "aid-to": ("Canada promised aid to Haiti.", "Haiti", "associative"),
    "in": ("Ministers met in Ankara.", "Ankara", "literal"),
    "at-a-site": ("Ministers met at the Vatican.", "Vatican", "literal"),
    "before-ground": ("Crowds filled the Khartoum suburb.", "Khartoum", "literal"),
    "before-a-happening": ("The Manila earthquake killed nine.", "Manila", "literal"),
    "water-as-subject": ("The Danube burst its banks.", "Danube", "literal"),
    "largest-town": ("It is Peru's second largest city.", "Peru", "literal"),
    "like-its-container": ("He died in Split, Croatia.", "Croatia", "literal"),
}


@pytest.mark.parametrize(("text", "words", "use"), USES.values(), ids=USES)
def test_use(text: str, words: str, use: str) -> None:
    """A party called by its capital is no place; the same name after 'in' is one."""
    assert the_place(text, words).use == use
