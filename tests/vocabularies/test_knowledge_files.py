"""Users' own tables of office holders: what they add, what they replace, and what is said of their mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import EXIT_USAGE
from dragoman.vocabularies.knowledge import UnusableKnowledge, load_knowledge
from dragoman.vocabularies.office_holders import load_office_holders

HEADER = "name\toffice\tcountry\tfrom\tto\n"


def written(folder: Path, content: str | bytes) -> tuple[str]:
    """Write a file and give its path as an option."""
    path = folder / "own.tsv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return (str(path),)


def test_without_files() -> None:
    """Without files the published table is what is known."""
    assert load_knowledge() is load_office_holders()


def test_new_person(tmp_path: Path) -> None:
    """A person of the user's is found beside those of the table, with rank and sector from the title."""
    known = load_knowledge(written(tmp_path, f"# mine\n\n{HEADER}Orla Vesk\tForeign Minister\tNOR\t2026-02\t\r\n"))
    (holder,) = known.named("Orla Vesk")
    assert holder.own
    assert [(t.rank, t.sector, t.certain) for t in holder.tenures] == [("foreign minister", "GOV", "yes")]
    assert holder.tenures[0].surely_holds("2026-03-15")
    assert known.named("Vladimir Putin") == load_office_holders().named("Vladimir Putin")


def test_user_wins(tmp_path: Path) -> None:
    """What the user says of a person replaces all that the table says, whatever the spelling."""
    known = load_knowledge(written(tmp_path, f"{HEADER}Volodymyr Zelenskyy\tEnvoy\tUKR\t2030-01-01\t\n"))
    (holder,) = known.named("Zelensky")
    assert [tenure.office for tenure in holder.tenures] == ["Envoy"]


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        pytest.param("", None, "it is empty", id="empty"),
        pytest.param("# nothing\n", None, "it is empty", id="comment only"),
        pytest.param(b"name\toffice\n\xff\t1\n", None, "not in UTF-8", id="not utf-8"),
        pytest.param("name\trole\n", 1, "there is no column 'role'", id="unknown column"),
        pytest.param("name\tcountry\n", 1, "the column 'office' is missing", id="missing column"),
        pytest.param("name\toffice\tname\n", 1, "named twice", id="column twice"),
        pytest.param(f"{HEADER}Ada\tQueen\n", 2, "it has 2 cells", id="short line"),
        pytest.param(f"{HEADER}\tQueen\tNOR\t\t\n", 2, "the cell 'name' is empty", id="no name"),
        pytest.param(f"{HEADER}Ada\tQueen\tNOR\t4 May\t\n", 2, "'4 May' in 'from' is no date", id="bad date"),
        pytest.param(f"{HEADER}Ada\tQueen\tNOR\t2024-13\t\n", 2, "is no date", id="month 13"),
        pytest.param(f"{HEADER}Ada\tQueen\tNOR\t2024\t2020\n", 2, "before it begins", id="ends before it begins"),
        pytest.param(f"# x\n\n{HEADER}Ada\tQueen\tNO\t\t\n", 4, "'NO' is no code of a state", id="bad country"),
        pytest.param("name\toffice\twikidata\nAda\tQueen\tP31\n", 2, "no item of Wikidata", id="bad item"),
        pytest.param("name\toffice\tgender\nAda\tQueen\tf\n", 2, "neither 'male' nor 'female'", id="bad gender"),
    ],
)
def test_mistakes(content: str | bytes, line: int | None, reason: str, tmp_path: Path) -> None:
    """A mistake is an error of usage that names file, line and reason."""
    paths = written(tmp_path, content)
    with pytest.raises(UnusableKnowledge) as caught:
        load_knowledge(paths)
    assert caught.value.line == line
    assert reason in caught.value.reason
    assert paths[0] in str(caught.value)
    assert caught.value.exit_code == EXIT_USAGE


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(UnusableKnowledge, match=r"none\.tsv: it cannot be opened: No such file"):
        load_knowledge((str(tmp_path / "none.tsv"),))
