"""Every kind of flag fires on an article that has what it is for, and on no clean one."""

from __future__ import annotations

from typing import get_args

import pytest

from dragoman.records.details import FlagKind
from dragoman.workflows.read import read

SLIPS: dict[str, str] = {
    "role_conflict": "Prime Minister Emmanuel Macron flew to Oslo on Tuesday. President Macron returned on Wednesday.",
    "name_variant": "Ukrainian President Volodymyr Zelensky spoke in Rome. Later Zelenskyy met the Pope.",
    "number_conflict": "Syria bombed a market in Idlib on Monday, killing 12 people. The bombing of the market in "
    "Idlib on Monday killed 19 people.",
    "date_conflict": "The ministers of Chad and Niger met in Niamey on Friday, 14 May 2024.",
    "unmarked_quote": "What is there left to talk about? Peruvian President Dina Boluarte asked in Lima on Monday.",
    "unresolved_date": "The envoy of Mali left on 31 June and has not been seen since.",
    "unclear_reference": "Snow fell in the night. The two leaders said that talks would go on.",
    "account_conflict": "Armenia said that Azerbaijani troops shelled the village of Sotk on Tuesday and killed four "
    "of its soldiers. Azerbaijan said that two Armenian soldiers were killed in the shelling of Sotk.",
    "retold_word": "Israel bombed a hospital in Rafah on Monday. The bombing of the clinic in Rafah by Israel was "
    "condemned.",
}


def kinds_in(text: str) -> set[str]:
    """Read an article of a Wednesday and give the kinds of its flags."""
    return {flag.kind for flag in read(f"---\npublished: 2024-05-15\n---\n\n{text}\n".encode(), format="text").flags}


def test_every_kind_has_its_article() -> None:
    """No kind of the schema is without an article below."""
    assert set(SLIPS) == set(get_args(FlagKind))


@pytest.mark.parametrize("kind", SLIPS)
def test_slip_is_flagged(kind: str) -> None:
    """An article with a slip of one kind has a flag of that kind."""
    assert kind in kinds_in(SLIPS[kind])


def test_clean_article_has_no_flag() -> None:
    """Numbers, dates, titles and tellers that agree are nothing to query."""
    text = (
        "Prime Minister Anwar Ibrahim of Malaysia met President Prabowo Subianto of Indonesia in Kuala Lumpur on "
        "Monday, 13 May 2024. Both leaders said that 12 fishermen had been freed. Malaysia said later that the 12 men "
        "were well."
    )
    assert kinds_in(text) == set()
