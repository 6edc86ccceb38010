"""Datelines in their usual forms, and openings that only look like them."""

import pytest

from dragoman.readers.layout.datelines import find_dateline

FORMS = [
    ("LIMA, Oct 9 (AP) -", "LIMA", "Oct 9", "AP"),
    ("ANKARA (Reuters) –", "ANKARA", None, "Reuters"),
    ("VIENNA, 12 May 2021 —", "VIENNA", "12 May 2021", None),
    ("VIENNA, May 12, 2021 (AFP) --", "VIENNA", "May 12, 2021", "AFP"),
    ("WASHINGTON, D.C. —", "WASHINGTON, D.C.", None, None),
    ("Doha/Kabul, Aug. 3 (Xinhua) --", "Doha/Kabul", "Aug. 3", "Xinhua"),
    ("MINSK. July 7 (Interfax) -", "MINSK", "July 7", "Interfax"),
    ("MINSK, July 7. /TASS/.", "MINSK", "July 7", "TASS"),
    ("Rome (AFP) –", "Rome", None, "AFP"),
    ("COLOMBO:", "COLOMBO", None, None),
    ("Colombo, March 3 (PTI)", "Colombo", "March 3", "PTI"),
    ("ODESA, Ukraine (AP) —", "ODESA, Ukraine", None, "AP"),
    ("ARUSHA, Tanzania —", "ARUSHA, Tanzania", None, None),
    ("PORT-AU-PRINCE, Haiti, Thursday, Jan 5 (Reuters) -", "PORT-AU-PRINCE, Haiti", "Thursday, Jan 5", "Reuters"),
    ("KINGSTOWN, Saint Vincent and the Grenadines (AP) —", "KINGSTOWN, Saint Vincent and the Grenadines", None, "AP"),
    ("NAIROBI |", "NAIROBI", None, None),
    ("[KAMPALA]", "KAMPALA", None, None),
    ("TUNIS, 4\u00a0April (TAP) –", "TUNIS", "4 April", "TAP"),
    ("BRUSSELS/KYIV, April 4 (Our own desk) -", "BRUSSELS/KYIV", "April 4", "Our own desk"),
    ("Nicosia —", "Nicosia", None, None),
]


@pytest.mark.parametrize(("opening", "place", "date", "agency"), FORMS, ids=[form[0] for form in FORMS])
def test_usual_forms_are_found(opening: str, place: str, date: str | None, agency: str | None) -> None:
    """A dateline is found in its parts, and ends with its dash."""
    found = find_dateline(f"{opening} The two envoys signed the text at dawn.")
    assert found is not None
    assert (found.length, found.place, found.date, found.agency) == (len(opening), place, date, agency)
    assert not found.alone


@pytest.mark.parametrize(
    "opening",
    [
        "UPDATE - The envoys signed the text.",
        "NATO - The alliance held its summit.",
        "LAVROV: We shall see what they bring.",
        "LAVROV — The minister kept silent.",
        "US - China talks began again.",
        "President Ramaphosa (left) – The host of the meeting.",
        "Rome — Italy’s seat of government — was calm.",
        "United States (US) officials signed.",
        "Friday, July 7 - The envoys met.",
        "In Vienna (Reuters) - The envoys met.",
        "VIENNA on Friday saw the envoys meet.",
        "The envoys met in VIENNA (AP) on Friday.",
        "ENVOYS MEET IN HASTE, BUT SIGN NOTHING - The day in brief",
        "EXCLUSIVE: Envoys sign the text.",
        "Vienna, 12 May was the day on which they met.",
        "Vienna (the capital) - The envoys met.",
    ],
)
def test_other_openings_are_sentences(opening: str) -> None:
    """What is no dateline stays in the sentence."""
    assert find_dateline(opening) is None


@pytest.mark.parametrize("line", ["VIENNA, May 12 (Reuters)", "LIMA, Oct 9, 2020", "Vienna, 12 May 2021 —"])
def test_a_dateline_may_stand_alone(line: str) -> None:
    """A line that holds a dateline and nothing else is one."""
    found = find_dateline(line)
    assert found is not None
    assert found.alone
    assert found.length == len(line)


def test_a_title_in_capitals_takes_no_time() -> None:
    """A long run of capitals is rejected without trying every division of it."""
    assert find_dateline("A " * 5000) is None
    assert find_dateline("ABCDE " * 5000) is None
