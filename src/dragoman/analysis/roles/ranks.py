"""Which office a title of the text names."""

from __future__ import annotations

from functools import lru_cache

from dragoman.analysis.roles.words import ONLY_BY_STATE, ONLY_IN, TITLES_BY_STATE, UNRANKED
from dragoman.records.actors import Role
from dragoman.vocabularies.states import load_states
from dragoman.vocabularies.titles import load_titles


@lru_cache(maxsize=1)
def ranks_by_title() -> dict[str, str]:
    """Give the ranks of titles in lower case."""
    return {title.title: title.rank for title in load_titles() if title.rank} | UNRANKED


@lru_cache(maxsize=1)
def states_by_name() -> dict[str, str]:
    """Give the codes of states by all their names."""
    return {name: state.code for state in load_states() for name in (state.name, *state.names)}


@lru_cache(maxsize=1)
def state_names() -> dict[str, str]:
    """Give the usual names of states by their codes."""
    return {state.code: state.name for state in load_states()}


def rank_of_role(role: Role, country: str | None) -> str | None:
    """Say what office a title names, 'prime minister' for 'Premier', or None where it names none for sure.

    A title of a body is none of these ('President of the Senate'), and neither is one that is graded or qualified
    ('Deputy Prime Minister', 'former President').

    Args:
        role: the title as the text has it.
        country: whose office it may be, where the role itself does not say.
    """
    if role.of is not None and role.of not in states_by_name():
        return None
    title = role.title.lower()
    state = role.country or country
    if (title, state or "") in TITLES_BY_STATE:
        return TITLES_BY_STATE[(title, state or "")]
    if title in ONLY_BY_STATE or (title in ONLY_IN and state not in ONLY_IN[title]):
        return None
    return ranks_by_title().get(title)
