"""Fitting the calibration: isotonic regression, shrinkage and the written table, on numbers worked out by hand."""

from __future__ import annotations

import importlib.util
import sys
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.evaluation.reliability import Case

SCRIPT = Path(__file__).resolve().parents[2] / "training" / "calibrate.py"


def _load() -> ModuleType:
    """Import the command, which is no part of the package."""
    name = "training_calibrate"
    specification = importlib.util.spec_from_file_location(name, SCRIPT)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    specification.loader.exec_module(module)
    return module


calibrate = _load()
Step = calibrate.Step


def cases(rule: str, confidence: float, right: int, wrong: int) -> list[Case]:
    """Make so many cases of one rule at one raw confidence."""
    return [Case(confidence, True, rule)] * right + [Case(confidence, False, rule)] * wrong


RULES = st.sampled_from(("verb", "noun", "tagger"))
CONFIDENCES = st.integers(0, 100).map(lambda percent: percent / 100)
MANY_CASES = st.lists(st.builds(Case, CONFIDENCES, st.booleans(), RULES))


@pytest.mark.parametrize(
    ("by", "rule"),
    [
        ("attribution.verb@1", "verb"),
        ("attribution.nested-verb@2", "verb"),
        ("attribution.according-to@1", "according_to"),
        ("attribution.nested-as-clause@1", "as_clause"),
    ],
)
def test_rule_is_read_from_the_entry(by: str, rule: str) -> None:
    """Nested or not, an attribution counts for its rule."""
    assert calibrate.rule_of(by) == rule


def test_rules_beside_the_tagger_have_lines_of_their_own() -> None:
    """In the reading by both, the tagger keeps its name, and a rule's says that the tagger read on."""
    names = [calibrate.beside(case).by for case in cases("tagger", 0.8, 1, 0) + cases("verb", 0.8, 1, 0)]
    assert names == ["tagger", "verb_beside_tagger"]


def test_violators_are_pooled() -> None:
    """A step that falls is joined with the one before it, by weight, and again where the joined one falls."""
    steps = [Step(0.1, 0.2, 1), Step(0.2, 0.5, 1), Step(0.3, 0.3, 3), Step(0.4, 0.9, 1)]
    found = calibrate.isotonic(steps)
    assert [step.value for step in found] == pytest.approx([0.2, 0.35, 0.9])
    assert [step.raw for step in found] == pytest.approx([0.1, 0.275, 0.4])
    assert [step.weight for step in found] == [1, 4, 1]


def test_falling_values_become_one_step() -> None:
    """Values that only fall pool into their mean."""
    (step,) = calibrate.isotonic([Step(0.1, 0.9, 1), Step(0.5, 0.6, 1), Step(0.9, 0.0, 1)])
    assert (step.raw, step.value, step.weight) == (pytest.approx(0.5), pytest.approx(0.5), 3)


@given(st.lists(st.tuples(st.floats(0, 1), st.integers(1, 50)), max_size=30))
def test_pooling_rises_and_keeps_the_mean(values: list[tuple[float, int]]) -> None:
    """Whatever comes in, what comes out rises, weighs as much and has the same mean; a second time changes nothing."""
    steps = [Step(place / 30, value, weight) for place, (value, weight) in enumerate(values)]
    found = calibrate.isotonic(steps)
    assert all(one.value < other.value and one.raw < other.raw for one, other in pairwise(found))
    assert sum(step.weight for step in found) == sum(step.weight for step in steps)
    means = [sum(step.value * step.weight for step in group) for group in (steps, found)]
    assert means[0] == pytest.approx(means[1])
    assert calibrate.isotonic(found) == found


def test_small_steps_join_the_neighbour_that_is_more_like_them() -> None:
    """A step of too few cases goes to the nearer value; large ones stay apart."""
    steps = [Step(0.2, 0.3, 40), Step(0.5, 0.7, 10), Step(0.8, 0.8, 40)]
    assert [(step.weight, round(step.value, 2)) for step in calibrate.simplified(steps)] == [(40, 0.3), (50, 0.78)]


def test_many_steps_are_joined_where_they_differ_least() -> None:
    """Of nine steps those two pairs are joined that are closest."""
    values = (0.0, 0.1, 0.2, 0.21, 0.4, 0.5, 0.6, 0.8, 0.82)
    found = calibrate.simplified([Step(value, value, 50) for value in values])
    assert [step.weight for step in found] == [50, 50, 100, 50, 50, 50, 100]


def test_line_of_one_large_rule() -> None:
    """A rule with enough cases has its own shares as points, the first level down to the lowest it was seen at."""
    found = calibrate.fit([*cases("verb", 0.4, 5, 15), *cases("verb", 0.5, 5, 15), *cases("verb", 0.9, 36, 4)])
    assert found == {"verb": ((0.4, 0.25), (0.45, 0.25), (0.9, 0.9))}


def test_small_rule_is_shrunk_towards_all_rules() -> None:
    """Of 15 cases, all wrong where all rules are right in 60 of 75, each counts half: 0.5 * 0 + 0.5 * 0.8."""
    found = calibrate.fit([*cases("verb", 0.8, 60, 0), *cases("noun", 0.8, 0, 15)])
    assert found == {"noun": ((0.8, 0.4),), "verb": ((0.8, 1.0),)}


def test_rule_with_enough_cases_is_not_shrunk() -> None:
    """Thirty cases speak for themselves."""
    found = calibrate.fit([*cases("verb", 0.8, 60, 0), *cases("noun", 0.8, 0, 30)])
    assert found["noun"] == ((0.8, 0.0),)


def test_nothing_fits_nothing() -> None:
    """Without cases there is no line."""
    assert calibrate.fit([]) == {}


@given(MANY_CASES)
def test_lines_rise_in_few_points(many: list[Case]) -> None:
    """Every fitted line rises between 0 and 1 in at most eight points, and the order of cases does not matter."""
    found = calibrate.fit(many)
    for line in found.values():
        assert 1 <= len(line) <= 8
        assert all(0 <= raw <= 1 and 0 <= value <= 1 for raw, value in line)
        assert all(one[0] < other[0] and one[1] <= other[1] for one, other in pairwise(line))
    assert calibrate.fit(many[::-1]) == found


def test_written_table_is_headed_and_stable(tmp_path: Path) -> None:
    """The table says where it comes from; the same rows keep their date, other rows get a new one."""
    path = tmp_path / "calibration.tsv"
    lines = {"verb": ((0.5, 0.25), (0.9, 0.875))}
    calibrate.write(path, lines, 1200, 42)
    text = path.read_text(encoding="utf-8")
    assert text.endswith("rule\traw\tcalibrated\nverb\t0.5000\t0.2500\nverb\t0.9000\t0.8750\n")
    assert [line.split(":")[0] for line in text.splitlines()[:5]] == [
        "# origin", "# licence", "# date", "# sha256", "# note",
    ]  # fmt: skip
    old = calibrate.re.sub(r"# date: \S+", "# date: 2001-02-03", text)
    path.write_text(old, encoding="utf-8")
    calibrate.write(path, lines, 1200, 42)
    assert path.read_text(encoding="utf-8") == old
    calibrate.write(path, {"verb": ((0.5, 0.25),)}, 1200, 42)
    assert "2001-02-03" not in path.read_text(encoding="utf-8")


def test_whole_command_on_a_small_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command reads the documents at even places alone, and writes points for the rules that spoke."""
    text = "The minister said the port would open."
    standoff = (
        "T1\tSource 0 12\tThe minister\nT2\tCue 13 17\tsaid\nT3\tContent 18 38\tthe port would open.\n"
        "T4\tAttribution 13 17\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n"
    )
    for name, annotation in (("a", standoff), ("b", ""), ("c", standoff)):
        for file, content in ((f"text/{name}.txt", text), (f"attributions/{name}_x.ann", annotation)):
            (tmp_path / "dev" / file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "dev" / file).write_text(content, encoding="utf-8")
    output = tmp_path / "calibration.tsv"
    monkeypatch.setattr(sys, "argv", ["calibrate.py", str(tmp_path / "dev"), "--output", str(output)])
    calibrate.main()
    written = output.read_text(encoding="utf-8")
    assert " in 2 documents" in written
    rows = [row.split("\t") for row in written.splitlines()[6:]]
    assert [calibrated for rule, _, calibrated in rows if rule == "verb"] == ["1.0000"]
