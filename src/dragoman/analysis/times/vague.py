"""Words for the present, the past and the future that name no date."""

from __future__ import annotations

import re

from dragoman.analysis.times.base import Reading, Setting
from dragoman.analysis.times.words import FUTURE_WORDS, PAST_WORDS, PRESENT_WORDS

NAMES_NO_DATE = "not resolved: the words name no date"


def read_vague(match: re.Match[str], setting: Setting) -> Reading | None:
    """Read "now", "recently", "soon", "in the past"."""
    word = match.group().lower()
    after = setting.token_after
    if (
        word in {"the past", "the future", "the present"}
        and after is not None
        and after.pos_ in {"NOUN", "ADJ", "NUM", "PROPN"}
    ):
        return None
    if word == "soon" and (setting.after in {"after", "as"} or setting.before in {"as", "so", "too"}):
        return None
    if word == "shortly" and setting.after in {"after", "before", "thereafter", "afterwards"}:
        return None
    if word == "now" and (setting.after in {"that"} and setting.first_token.tag_ == "IN"):
        return None
    value = "PRESENT_REF" if word in PRESENT_WORDS else "PAST_REF" if word in PAST_WORDS else "FUTURE_REF"
    assert value != "FUTURE_REF" or word in FUTURE_WORDS
    return Reading(type="DATE", value=value, assumption=NAMES_NO_DATE)
