"""A sound record passes every rule, and no way of breaking one goes unnoticed."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dragoman.errors import InvalidRecord
from dragoman.records.codec import encode
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.rules.catalogue import RULES, violations
from dragoman.workflows.check import check_bytes
from records import breakages_of_form, breakages_of_links, breakages_of_text
from records.breaking import Breakage
from records.sound_records import sound_records

BREAKAGES = (*breakages_of_text.BREAKAGES, *breakages_of_links.BREAKAGES, *breakages_of_form.BREAKAGES)
"""Each breakage with the rule that notices, or several where the words that were hit decide which comes first."""

fixed = settings(
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


@settings(fixed, max_examples=40)
@given(record=sound_records())
def test_a_sound_record_breaks_no_rule(record: Record) -> None:
    """The records that all other tests break are sound before, and have entries in every list."""
    assert list(violations(record)) == []
    assert all(getattr(record, name) for name in ENTRY_LISTS)


@pytest.mark.parametrize(("rules", "breakage"), BREAKAGES, ids=[breakage.__name__[1:] for _, breakage in BREAKAGES])
@settings(fixed, max_examples=6, phases=(Phase.generate,))
@given(data=st.data())
def test_a_broken_record_is_caught(rules: str, breakage: Breakage, data: st.DataObject) -> None:
    """Each breakage is noticed by the rule that forbids it."""
    tree = json.loads(encode(data.draw(sound_records())))
    breakage(data.draw, tree)
    with pytest.raises(InvalidRecord) as caught:
        check_bytes(msgspec.json.encode(tree, order="sorted"), "broken")
    noticed = caught.value.reason.rpartition(" [")[2].rstrip("]")
    assert noticed in rules.split("|")


def test_every_rule_is_broken_by_something() -> None:
    """No rule stands in the catalogue without a breakage that it notices."""
    broken = {name for rules, _ in BREAKAGES for name in rules.split("|")}
    assert broken == {rule.name for rule in RULES} | {"canonical form"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_says_what_it_proves(rule: object) -> None:
    """The statement of a rule, which the codebook prints, is one or more full sentences."""
    statement = rule.statement  # type: ignore[attr-defined]
    assert statement.endswith(".")
    assert statement[0].isupper() or statement[0] == "`"


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_rules_only_look(record: Record) -> None:
    """Proving a record does not change it."""
    before = encode(record)
    list(violations(record))
    assert encode(record) == before
