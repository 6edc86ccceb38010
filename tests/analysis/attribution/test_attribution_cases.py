"""Every case sentence is read as it should be: all that is said in it, and nothing else."""

from __future__ import annotations

from itertools import chain

import act_cases
import circumstance_cases
import clause_cases
import nesting_cases
import nothing_cases
import omission_cases
import pytest
import quotation_cases
import unattained_cases
from saying import Case, attributed, parsed, said_in

from dragoman.analysis.attribution.stage import find_attributions
from dragoman.records.attributions import Attribution

CLAUSES = (
    clause_cases.THAT_CLAUSES,
    clause_cases.BARE_CLAUSES,
    clause_cases.AFTER_THE_CLAUSE,
    clause_cases.ACCORDING_TO,
    clause_cases.CLAUSES_HUNG_TOO_LOW,
)
QUOTATIONS = (
    quotation_cases.WITH_A_TAG,
    quotation_cases.MORE_TAGS,
    quotation_cases.MARKS,
    quotation_cases.PARTIAL,
    quotation_cases.TITLES,
    quotation_cases.PARAGRAPHS,
    quotation_cases.UNMARKED,
)
NESTING = (
    nesting_cases.NESTED,
    nesting_cases.UNDERSTOOD_SUBJECTS,
    nesting_cases.SIDE_BY_SIDE,
    nesting_cases.BACK_TO_THE_SPEAKER,
)
OMISSIONS = (omission_cases.LEFT_OUT, omission_cases.REFUSALS, omission_cases.NOT_OMISSIONS)
ACTS = (
    act_cases.DEMANDS,
    act_cases.PROMISES_AND_THREATS,
    act_cases.JUDGEMENTS,
    act_cases.DENIALS,
    act_cases.PASSIVES,
    act_cases.NOUNS,
    act_cases.ADJECTIVES,
    act_cases.MIXED_SENTENCES,
)
CIRCUMSTANCES = (circumstance_cases.ADDRESSEES, circumstance_cases.MEDIA, circumstance_cases.CHANNELS_OF_OMISSIONS)
NOTHING = (
    nothing_cases.ACTIONS,
    nothing_cases.NOT_YET_SAID,
    nothing_cases.QUESTIONS,
    nothing_cases.NOT_SOMEBODYS_WORDS,
    nothing_cases.DEEDS,
)
ALL = tuple(
    chain.from_iterable(chain(CLAUSES, QUOTATIONS, NESTING, OMISSIONS, ACTS, CIRCUMSTANCES, NOTHING)),
)


def name(case: Case) -> str:
    """Give the id of a case."""
    return case.name


def flat(groups: tuple[tuple[Case, ...], ...]) -> tuple[Case, ...]:
    """Join groups of cases."""
    return tuple(chain.from_iterable(groups))


@pytest.mark.parametrize("case", flat(CLAUSES), ids=name)
def test_a_reported_clause_is_read(case: Case) -> None:
    """A clause that somebody says is found with its source and cue, and where it ends."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", flat(QUOTATIONS), ids=name)
def test_a_quotation_is_read(case: Case) -> None:
    """A quotation goes whole to whoever uttered it, and marks that quote nobody give nothing."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", flat(NESTING), ids=name)
def test_sayings_within_and_beside_sayings_are_read(case: Case) -> None:
    """A saying within another one knows it, and sayings side by side stay apart."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", flat(OMISSIONS), ids=name)
def test_an_omission_is_told_from_a_denial_and_from_an_action(case: Case) -> None:
    """What was pointedly not said is the content of an omission, and nothing else is."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", flat(ACTS), ids=name)
def test_the_act_of_a_saying_is_named(case: Case) -> None:
    """Demands, promises, accusations and their like are found and told apart, in verbs, nouns and adjectives."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", flat(CIRCUMSTANCES), ids=name)
def test_addressees_and_medium_are_read(case: Case) -> None:
    """Whom it was said to, and through what, stand beside the content and not in it."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", flat(NOTHING), ids=name)
def test_where_nothing_is_said_nothing_is_found(case: Case) -> None:
    """Actions, questions and sayings that have not taken place give no attribution."""
    assert said_in(case.text) == ()


@pytest.mark.parametrize("case", unattained_cases.UNATTAINED)
def test_what_is_not_attained_yet(case: Case) -> None:
    """Cases that should be read and are not: each names its reason."""
    assert said_in(case.text) == case.said


@pytest.mark.parametrize("case", ALL, ids=name)
def test_an_attribution_holds_together(case: Case) -> None:
    """Spans are the text's own words in order, the content holds neither its cue nor its source, and ids are unique."""
    found = attributed(case.text)
    assert len({attribution.id for attribution in found}) == len(found)
    by_id = {attribution.id: attribution for attribution in found}
    for attribution in found:
        content = _characters(attribution.content.spans)
        for part in (attribution.cue, attribution.source):
            if part is not None:
                assert content.isdisjoint(_characters(part.spans))
        for span in _all_spans(attribution):
            assert case.text[span.start : span.end] == span.text
        if attribution.within is not None:
            around = _characters(by_id[attribution.within].content.spans)
            assert content < around
            assert attribution.cue is None or _characters(attribution.cue.spans) <= around


@pytest.mark.parametrize("case", ALL[::6], ids=name)
def test_reading_twice_gives_the_same(case: Case) -> None:
    """The same parse gives the same attributions, and so does the same text among other paragraphs."""
    parse = parsed(case.text)
    assert find_attributions(parse, (), ()) == find_attributions(parse, (), ())


def _all_spans(attribution: Attribution) -> list:  # type: ignore[type-arg]
    parts = [attribution.content, attribution.cue, attribution.source, *attribution.addressees]
    return [span for part in parts if part is not None for span in part.spans] + list(attribution.medium_spans)


def _characters(spans: tuple) -> set[int]:  # type: ignore[type-arg]
    return {offset for span in spans for offset in range(span.start, span.end)}
