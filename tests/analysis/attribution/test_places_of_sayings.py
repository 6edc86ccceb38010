"""Where something was said."""

from __future__ import annotations

import pytest
from saying import attributed

PLACES = {
    "beside-the-verb": ("Mirziyoyev said in Tashkent that the pipeline was finished.", "Tashkent"),
    "beside-those-spoken-to": ("The premier told reporters in Nairobi that the strike was over.", "Nairobi"),
    "beside-the-occasion": ("She said at a news conference in Baku that the strike was over.", "Baku"),
    "before-a-quotation": ("The envoy told journalists in Kyiv: “The corridor is open.”", "Kyiv"),
    "nowhere": ("The premier said that the strike was over.", None),
    "in-the-content": ("The premier said that the strike in Nairobi was over.", None),
    "no-place-but-a-medium": ("The premier said in a statement that the strike was over.", None),
}


@pytest.mark.parametrize(("text", "place"), PLACES.values(), ids=PLACES)
def test_the_place_of_a_saying(text: str, place: str | None) -> None:
    """A named place beside the saying is where it was said; one in the content is not."""
    found = attributed(text)[0].place
    assert (found.name if found else None) == place
    if found is not None:
        assert text[found.span.start : found.span.end] == found.name
