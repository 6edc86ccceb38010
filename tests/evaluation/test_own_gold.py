"""The own gold and its scorer: the files are sound, and a tiny case counts as it should."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from builders import actor, attribution, document
from dragoman.cli.main import dragoman
from dragoman.errors import CorpusError, UsageError
from dragoman.evaluation import own_gold_command, own_gold_reading
from dragoman.evaluation.bootstrap import RESAMPLES
from dragoman.evaluation.corpora import own
from dragoman.evaluation.corpora.base import Marking
from dragoman.evaluation.corpora.own import Attributed, OwnCase, WrittenAttribution, locate, resolve
from dragoman.evaluation.gate import Floor, Floors, load_floors, save_floors
from dragoman.evaluation.own_gold import HALVES, MEASURES, agreement, count_case, measure, same_actor, side
from dragoman.evaluation.own_gold_command import Outcome, Request, run_own_gold
from dragoman.evaluation.own_gold_reading import attributed, mistakes_of, omissions_alone
from dragoman.records.record import Provenance, Record

GOLD = Path(__file__).resolve().parent.parent / "gold"
PARTS = own.load(GOLD)
SHORT = [pytest.param(case, id=f"{part} {case.name}") for part in own.PARTS[:2] for case in PARTS[part].cases]

TEXT = "The pilot said that the tower had warned him of ice. The tower gave no reason."
PILOT = WrittenAttribution("The pilot", "said", ("that the tower had warned him of ice",), kind="indirect")
TOWER = WrittenAttribution("the tower", "had warned", ("of ice",), kind="indirect", act="warn", within=0)
SILENCE = WrittenAttribution("The tower", "gave no", ("reason",), kind="indirect", omitted=True)


def found(*written: WrittenAttribution) -> tuple[Attributed, ...]:
    """Give attributions of the text about the pilot."""
    return resolve("pilot", TEXT, written)


def rate(name: str, gold: tuple[Attributed, ...], predicted: tuple[Attributed, ...]) -> tuple[float, float]:
    """Give precision and recall of one measure."""
    score = measure([("pilot", count_case(TEXT, gold, predicted))], 0).scores[name]
    return score.precision, score.recall


WHOLE = found(PILOT, TOWER, SILENCE)


@pytest.mark.parametrize("case", SHORT)
def test_roles_of_one_attribution_lie_apart(case: OwnCase) -> None:
    """Source, cue and content of one attribution share no character."""
    for one in case.attributions:
        spans = sorted((*one.marking.source, *one.marking.cue, *one.marking.content))
        assert all(before[1] <= after[0] for before, after in pairwise(spans)), case.name


@pytest.mark.parametrize("case", SHORT)
def test_content_of_what_is_inside_lies_inside(case: OwnCase) -> None:
    """The content of an attribution inside another lies in the other's content, and so does its cue."""
    for one in case.attributions:
        if one.within is None:
            continue
        outer = case.attributions[one.within].marking.content
        for start, end in (*one.marking.content, *one.marking.cue):
            assert any(first <= start and end <= last for first, last in outer), case.name


@pytest.mark.parametrize("part", own.PARTS)
def test_ids_are_unique_and_texts_are_written_once(part: str) -> None:
    """No two cases of a part share a name or a text."""
    cases = PARTS[part].cases
    assert len({case.name for case in cases}) == len({case.text for case in cases}) == len(cases)


def test_traps_hold_nothing_of_their_kind() -> None:
    """A case is named a trap exactly if nothing is nested, or left out, in it."""
    for case in PARTS[own.NESTED].cases:
        assert case.name.startswith("trap-") != any(one.within is not None for one in case.attributions), case.name
    for case in PARTS[own.OMISSIONS].cases:
        assert case.name.startswith("trap-") != bool(case.attributions), case.name


def test_there_is_enough_of_everything() -> None:
    """Each part is large enough to tell a change, every depth up to four occurs, and half the omissions are traps."""
    nested, omissions = PARTS[own.NESTED].cases, PARTS[own.OMISSIONS].cases
    assert len(nested) >= 130
    assert sum(case.name.startswith("trap-") for case in nested) >= 25
    assert {depth for case in nested for depth in side(case.text, case.attributions).depths} == {0, 1, 2, 3, 4}
    assert len(omissions) >= 130
    assert 0.45 <= sum(case.name.startswith("trap-") for case in omissions) / len(omissions) <= 0.55


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("pilot", (4, 9), id="once"),
        pytest.param("[The] pilot", (0, 3), id="in brackets"),
        pytest.param("warned [him] of", (41, 44), id="inside"),
    ],
)
def test_words_are_located(words: str, expected: tuple[int, int]) -> None:
    """Words are found where they stand once, and words in brackets inside what stands once."""
    assert locate(TEXT, words) == expected


@pytest.mark.parametrize("words", ["tower", "[e] ", "harbour", "", "[]", "[] pilot"])
def test_words_that_stand_often_or_nowhere_are_refused(words: str) -> None:
    """Words that could mean two places, or none, are an error."""
    with pytest.raises(ValueError, match="not once"):
        locate(TEXT, words)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        pytest.param((TOWER,), "stands within 0, which is none", id="within itself"),
        pytest.param((SILENCE, TOWER), "does not lie in the content of 0", id="outside"),
        pytest.param((WrittenAttribution("The pilot", "said", ()),), "has no content", id="no content"),
        pytest.param((WrittenAttribution("The captain", "said", ("of ice",)),), "stands 0 times", id="other words"),
    ],
)
def test_broken_gold_is_refused(written: tuple[WrittenAttribution, ...], reason: str) -> None:
    """Gold that does not fit its text is an error that says where."""
    with pytest.raises(CorpusError, match=f"pilot: .*{reason}"):
        found(*written)


@pytest.mark.parametrize("name", ["attribution", "chain", "chain.nested", "chain.depth.1", "omission", "within", "act"])
def test_what_is_found_whole_scores_whole(name: str) -> None:
    """Gold against itself has no mistake."""
    assert rate(name, WHOLE, WHOLE) == (1, 1)


def test_attribution_outside_its_chain_is_wrong() -> None:
    """What stands inside another is wrong as nesting, but right as attribution, if it is found outside."""
    flat = found(PILOT, WrittenAttribution("the tower", "had warned", ("of ice",), act="warn"))
    assert rate("attribution", found(PILOT, TOWER), flat) == (1, 1)
    assert rate("chain", found(PILOT, TOWER), flat) == (0.5, 0.5)
    assert rate("chain.nested", found(PILOT, TOWER), flat) == (0, 0)
    assert rate("within", found(PILOT, TOWER), flat) == (0.5, 0.5)


def test_chain_breaks_where_an_outer_source_is_wrong() -> None:
    """An attribution inside another is wrong as nesting if the other is somebody else's."""
    other = found(WrittenAttribution("him", "said", PILOT.content), TOWER)
    assert rate("chain", found(PILOT, TOWER), other) == (0, 0)
    assert rate("attribution", found(PILOT, TOWER), other) == (0.5, 0.5)


def test_depth_splits_by_each_side() -> None:
    """Recall of a depth is over the gold's attributions of that depth, precision over the prediction's own."""
    flat = found(PILOT, WrittenAttribution("the tower", "had warned", ("of ice",)))
    assert rate("chain.depth.0", found(PILOT, TOWER), flat) == (0.5, 1)
    assert rate("chain.depth.1", found(PILOT, TOWER), flat) == (0, 0)


def test_omission_agrees_by_its_cue() -> None:
    """An omission with the right cue and source is found, though its content is cut otherwise."""
    otherwise = found(WrittenAttribution("The tower", "gave", ("no",), omitted=True))
    assert rate("omission", found(SILENCE), otherwise) == (1, 1)
    assert rate("omission.content", found(SILENCE), otherwise) == (0, 0)


def test_omission_must_be_marked_as_one() -> None:
    """The same words told as said are no omission."""
    said = found(WrittenAttribution("The tower", "gave no", ("reason",)))
    assert rate("omission", found(SILENCE), said) == (0, 0)


@pytest.mark.parametrize(
    ("predicted", "nesting", "omission"),
    [
        pytest.param((PILOT,), 1, 1, id="nothing"),
        pytest.param((PILOT, TOWER), 0, 1, id="nested"),
        pytest.param((SILENCE,), 1, 0, id="left out"),
    ],
)
def test_trap_is_passed_by_if_nothing_is_found(
    predicted: tuple[WrittenAttribution, ...], nesting: float, omission: float
) -> None:
    """A trap counts as passed by exactly if nothing of its kind is found in it."""
    assert rate("clean.nesting", found(PILOT), found(*predicted))[0] == nesting
    assert rate("clean.omission", found(PILOT), found(*predicted))[0] == omission


def test_cases_with_nesting_are_no_traps() -> None:
    """Where something is nested, nothing is counted as a trap."""
    assert measure([("pilot", count_case(TEXT, WHOLE, ()))], 0).scores["clean.nesting"].gold == 0


@pytest.mark.parametrize(
    ("gold", "predicted", "kind", "same"),
    [
        pytest.param((), (), "", True, id="nobody"),
        pytest.param((), ("an officer",), "unnamed", True, id="nobody named"),
        pytest.param((), ("Joren Falk",), "person", False, id="somebody too many"),
        pytest.param(("Joren Falk",), (), "", False, id="nobody found"),
        pytest.param(("Joren Falk",), ("Falk",), "person", True, id="surname"),
        pytest.param(("Admiral Joren Falk",), ("Joren Falk",), "person", True, id="without title"),
        pytest.param(("North Karsland",), ("Karsland",), "state", False, id="another country"),
        pytest.param(("the Lake Council",), ("Lake Council",), "organization", True, id="article"),
        pytest.param(("Dorsa",), ("Lythia", "Dorsa’s"), "state", True, id="any name"),
    ],
)
def test_actors_are_the_same_by_name(gold: tuple[str, ...], predicted: tuple[str, ...], kind: str, same: bool) -> None:
    """Actors are the same if a name is the other's, or its last words."""
    words = Marking((), (), ((0, 1),))
    assert same_actor(Attributed(words, names=gold), Attributed(words, names=predicted, actor=kind)) is same


def test_intervals_are_over_cases() -> None:
    """Intervals are drawn over cases, lie around the score, and come out the same again."""
    cases = [("right", count_case(TEXT, WHOLE, WHOLE)), ("wrong", count_case(TEXT, WHOLE, ()))]
    first, second = measure(cases), measure(cases)
    assert list(first.ends) == list(MEASURES)
    assert first.ends["chain"][:, 1].tolist() == second.ends["chain"][:, 1].tolist() == [0, 1]
    assert first.value("chain.recall") == 0.5


def test_second_annotation_is_held_against_the_first() -> None:
    """Agreement is what the second would score against the first, and nothing where there is no second."""
    alone = OwnCase("pilot", TEXT, TEXT, WHOLE)
    assert agreement(alone) is None
    counts = agreement(OwnCase("pilot", TEXT, TEXT, WHOLE, found(PILOT)))
    assert counts is not None
    assert measure([("pilot", counts)], 0).value("attribution.recall") == pytest.approx(1 / 3)


def pilot_record() -> Record:
    """Give the record that a perfect reading of the text about the pilot would write."""
    article = document(TEXT)
    pilot = actor(article, "The pilot", kind="unnamed")
    told = attribution(
        article, source="The pilot", cue="said", content="that the tower had warned him of ice", actor=pilot
    )
    warned = attribution(article, source="the tower", cue="had warned", content="of ice", act="warn", within=told)
    left_out = attribution(article, source="The tower", cue="gave no", content="reason", omitted=True)
    return Record(
        provenance=Provenance(dragoman="0"), document=article, actors=(pilot,), attributions=(told, warned, left_out)
    )


def test_records_become_what_is_scored() -> None:
    """A record's attributions keep their words, their enclosing one and the names of their actor."""
    made = attributed(pilot_record())
    assert [one.within for one in made] == [None, 0, None]
    assert (made[0].names, made[0].actor) == (("The pilot",), "unnamed")
    assert rate("chain", WHOLE, made) == (1, 1)
    assert [one.marking.content for one in omissions_alone(made)] == [WHOLE[2].marking.content]


def test_mistakes_are_told_one_by_one() -> None:
    """What is missed, and what is wrong with what was found, is listed with its words."""
    wrong = found(PILOT, WrittenAttribution("the tower", "had warned", ("of ice",), kind="mixed"))
    told = list(mistakes_of(own.NESTED, OwnCase("pilot", TEXT, TEXT, WHOLE), wrong))
    assert [one["mistake"] for one in told] == ["missed", "wrong_act", "wrong_kind", "wrong_chain"]
    assert told[1]["words"] == "the tower | had warned | of ice"
    assert told[3]["gold"] == "The pilot | said | that the tower had warned him of ice"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder of gold with one case in each part, all about the pilot."""
    rows: list[dict[str, Any]] = [
        {"source": "The pilot", "cue": "said", "content": ["that the tower had warned him of ice"]},
        {"source": "the tower", "cue": "had warned", "content": ["of ice"], "act": "warn", "within": 0},
        {"source": "The tower", "cue": "gave no", "content": ["reason"], "omitted": True},
    ]
    rows = [{"act": "say", "kind": "indirect", "within": None, **row} for row in rows]
    silence = {"source": "The tower", "cue": "gave no", "content": ["reason"]}
    (tmp_path / "attribution").mkdir()
    for name, content in {
        "nested.jsonl": json.dumps({"id": "pilot", "text": TEXT, "attributions": rows}) + "\n",
        "omissions.jsonl": json.dumps({"id": "pilot", "text": TEXT, "omissions": [silence]}) + "\n",
        "attribution/pilot.txt": f"---\ntitle: Ice\npublished: 2024-01-05\n---\n{TEXT}\n",
        "attribution/pilot.json": json.dumps({"attributions": rows}),
        "attribution/pilot.second.json": json.dumps({"attributions": rows[:1]}),
    }.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    return tmp_path


@pytest.fixture
def floors(tmp_path: Path, folder: Path) -> Path:
    """Give a file with one floor, 0.5 of the whole chains inside others."""
    path = tmp_path / "floors.json"
    digest = own.load(folder)[own.NESTED].corpus.sha256
    floor = Floor("own/nested", digest, 1, "chain.nested.f1", 0.5, None, "dragoman eval own")
    save_floors(Floors(0.0005, "for the last bits", (floor,)), path)
    return path


@pytest.fixture
def right(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let reading find everything."""
    monkeypatch.setattr(own_gold_command, "read_case", lambda case: attributed(pilot_record()))


@pytest.fixture
def wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no case be readable."""
    monkeypatch.setattr(own_gold_command, "read_case", lambda case: "it is blank")


def run(folder: Path, floors: Path, **given: Any) -> Outcome:
    """Measure without intervals, unless they are asked for."""
    return run_own_gold(Request(folder=folder, **({"bootstrap": 0} | given)), floors_path=floors)


@pytest.mark.usefixtures("right")
def test_everything_right_scores_whole(folder: Path, floors: Path) -> None:
    """A perfect reading reaches 1 in every part, and its floor holds."""
    outcome = run(folder, floors)
    assert outcome.exit_code == 0
    assert outcome.results[own.NESTED].value("chain.nested.f1") == 1
    assert outcome.results[own.OMISSIONS].value("omission.f1") == 1
    assert outcome.results[own.ARTICLES].value("attribution.f1") == 1
    assert "floor 0.5000 of chain.nested.f1 on own/nested holds: measured 1.0000" in outcome.to_text()
    assert outcome.second is not None
    assert outcome.second.value("attribution.recall") == pytest.approx(1 / 3)


@pytest.mark.usefixtures("wrong")
def test_nothing_readable_breaks_the_floor(folder: Path, floors: Path) -> None:
    """A case that cannot be read counts as one in which nothing was found, and is named."""
    outcome = run(folder, floors)
    assert outcome.exit_code == 1
    assert outcome.unreadable == dict.fromkeys(["nested/pilot", "omissions/pilot", "articles/pilot"], "it is blank")
    assert json.loads(outcome.to_json())["floors"] == [
        {"corpus": "own/nested", "measure": "chain.nested.f1", "floor": 0.5, "measured": 0.0, "passed": False}
    ]
    assert run(folder, floors, gate=False).exit_code == 0


@pytest.mark.usefixtures("wrong")
def test_regression_is_allowed_for_a_reason(folder: Path, floors: Path) -> None:
    """A reason lowers the floor, and the run succeeds."""
    outcome = run(folder, floors, allow_regression="the stage is rewritten")
    assert outcome.exit_code == 0
    assert load_floors(floors).floors[0].floor == 0


@pytest.mark.usefixtures("right")
def test_floors_are_raised_when_asked(folder: Path, floors: Path) -> None:
    """A floor is raised to what is measured, and only then."""
    before = floors.read_bytes()
    run(folder, floors)
    assert floors.read_bytes() == before
    run(folder, floors, raise_floors=True)
    assert load_floors(floors).floors[0].floor == 1


@pytest.mark.usefixtures("right")
def test_changed_gold_is_refused(folder: Path, floors: Path) -> None:
    """A floor is not held against gold that it was not measured on."""
    lines = (folder / "nested.jsonl").read_text(encoding="utf-8")
    (folder / "nested.jsonl").write_text(lines.replace("warn", "say", 1), encoding="utf-8")
    with pytest.raises(CorpusError):
        run(folder, floors)


@pytest.mark.usefixtures("right")
@pytest.mark.parametrize("given", [{"raise_floors": True}, {"write_docs": True}, {"allow_regression": "why"}])
def test_no_gate_changes_no_floor_and_no_page(given: dict[str, Any], folder: Path, floors: Path) -> None:
    """Floors and page come only from a run that holds the floors."""
    with pytest.raises(UsageError, match="not together with --no-gate"):
        run(folder, floors, gate=False, **given)


@pytest.mark.usefixtures("right")
def test_mistakes_are_written(folder: Path, floors: Path, tmp_path: Path) -> None:
    """Every mistake is a line of JSON; the pilot, who is nobody in the gold, is none."""
    run(folder, floors, errors=tmp_path / "errors")
    assert (tmp_path / "errors").read_bytes() == b""


@pytest.mark.usefixtures("right")
def test_page_is_written_once_and_for_all(
    folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page holds every part, and a second run writes the same bytes."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    run(folder, floors, write_docs=True, bootstrap=RESAMPLES)
    page = (tmp_path / "docs" / "quality-own.md").read_text(encoding="utf-8")
    run(folder, floors, write_docs=True, bootstrap=RESAMPLES)
    assert (tmp_path / "docs" / "quality-own.md").read_text(encoding="utf-8") == page
    for heading in ("Nesting", "Omissions", "Articles", "Second annotations", "Floors", "Definitions"):
        assert f"\n## {heading}\n" in page
    for half in HALVES:
        assert f"\n| {half} |" in page
    assert str(tmp_path) not in page


@pytest.mark.usefixtures("right")
def test_page_needs_its_folder_and_its_intervals(
    folder: Path, floors: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Outside a checkout, or with other draws than it tells of, the page is not written."""
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    with pytest.raises(UsageError, match="top of the checkout"):
        run(folder, floors, write_docs=True, bootstrap=RESAMPLES)
    with pytest.raises(UsageError, match="1000 draws"):
        run(folder, floors, write_docs=True)


def test_gold_that_is_no_json_is_told(folder: Path, floors: Path) -> None:
    """A line that is not what it should be is an error that names file and line."""
    (folder / "omissions.jsonl").write_text('{"id": 1}\n', encoding="utf-8")
    with pytest.raises(CorpusError, match=r"omissions\.jsonl, line 1"):
        run(folder, floors)


def test_short_text_is_read_as_it_stands() -> None:
    """Reading leaves a case's text as it is, so that offsets mean the same, and an article's without front matter."""
    case = OwnCase("pilot", TEXT, f"---\ntitle: Ice\n---\n{TEXT}", WHOLE)
    assert isinstance(own_gold_reading.read_case(case), tuple)
    with pytest.raises(CorpusError, match="no offset can be held"):
        own_gold_reading.read_case(OwnCase("pilot", TEXT, TEXT + " The end.", WHOLE))


def test_command_hands_its_options_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every option arrives in the request; the scores go to standard output."""
    seen: list[Request] = []

    class Said:
        exit_code = 0

        def to_text(self) -> str:
            return "scores"

    monkeypatch.setattr(own_gold_command, "run_own_gold", lambda request, progress: seen.append(request) or Said())
    ran = CliRunner().invoke(dragoman, ["eval", "own", str(tmp_path), "--bootstrap", "0", "--no-gate"])
    assert (ran.exit_code, ran.stdout) == (0, "scores\n")
    assert seen == [Request(folder=tmp_path, bootstrap=0, gate=False)]
