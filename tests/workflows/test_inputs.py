"""From names to bytes."""

import io
from pathlib import Path

import pytest

from dragoman.errors import UnreadableInput
from dragoman.readers.base import PAGE_LIMIT, Material, ReadingOptions
from dragoman.workflows.inputs import expand, materials

LINE = b'{"text": "The two envoys signed the text at dawn."}\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder of files, and work in it."""
    for name in (
        "b/2.txt",
        "b/1.HTML",
        "a.jsonl",
        "c.txt",
        "c.md",
        "d/e/f.json",
        ".hidden/g.txt",
        "b/.h.txt",
        "x[1].txt",
    ):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(LINE)
    (tmp_path / "in" / "empty").mkdir()
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["in"], ["in/a.jsonl", "in/b/1.HTML", "in/b/2.txt", "in/c.txt", "in/d/e/f.json", "in/x[1].txt"]),
        (["in/c.txt", "in/a.jsonl"], ["in/c.txt", "in/a.jsonl"]),
        (["in/*.txt"], ["in/c.txt", "in/x[1].txt"]),
        (["in/c.*"], ["in/c.md", "in/c.txt"]),
        (["in/d/*"], ["in/d/e/f.json"]),
        (["in/d/**"], ["in/d/e/f.json"]),
        (["in/x[1].txt"], ["in/x[1].txt"]),
        (["in/c.md"], ["in/c.md"]),
        (["-", "http://example.org/*?a=[1]"], ["-", "http://example.org/*?a=[1]"]),
        (["in/empty", "in/*.zip", "nothing"], ["in/empty", "in/*.zip", "nothing"]),
        ([], []),
    ],
    ids=["folder", "files", "pattern", "other ending", "pattern of folders", "all below", "brackets", "asked for",
         "as they are", "nothing there", "none"],
)  # fmt: skip
def test_expansion(folder: Path, given: list[str], expected: list[str]) -> None:
    """Folders and patterns become their files in the order of names; what matches nothing stays to become an error."""
    assert list(expand(given)) == expected


def failure(name: str, options: ReadingOptions | None = None) -> str:
    """Give the reason why an input cannot be opened."""
    (found,) = materials(name, options or ReadingOptions())
    assert isinstance(found, UnreadableInput)
    assert found.source == name
    return found.reason


def test_names_that_open_nothing(folder: Path) -> None:
    """Missing files, empty folders, patterns without a match and impossible names each say what they are."""
    assert failure("missing.txt") == "no such file"
    assert failure("in/*.zip") == "nothing matches this pattern"
    assert "no file that can be read" in failure("in/empty")
    assert "cannot be opened" in failure("a\0b.txt")
    assert "cannot be opened" in failure("in/c.txt/d.txt")
    assert "cannot be opened" in failure("n" * 5000)


@pytest.mark.parametrize("name", ["large.txt", "large.html", "large.json", "large"])
def test_fifty_megabytes_are_refused_unread(folder: Path, name: str) -> None:
    """A file far too large is refused by its size, before a byte of it is read."""
    with (folder / name).open("wb") as file:
        file.truncate(50_000_000)
    assert failure(name).startswith("it has 50.0 MB; an article may have 5 MB")


def test_large_json_lines_are_read_line_by_line(folder: Path) -> None:
    """A file of JSON Lines may be of any size; a line that is too long fails alone."""
    path = folder / "large.jsonl"
    with path.open("wb") as file:
        file.write(b"\xef\xbb\xbf" + LINE + b"\n" + b"a" * (PAGE_LIMIT + 5) + b"\n" + LINE)
    found = list(materials("large.jsonl", ReadingOptions()))
    assert [item.name for item in found if isinstance(item, Material)] == [f"large.jsonl:{n}" for n in (1, 3, 4)]
    assert max(len(item.data) for item in found if isinstance(item, Material)) < PAGE_LIMIT


def test_large_lines_on_standard_input() -> None:
    """Standard input that goes on and on is read line by line if it is JSON Lines, and refused if it is not."""
    many = LINE * (PAGE_LIMIT // len(LINE) + 10)
    found = list(materials("-", ReadingOptions(), io.BytesIO(many)))
    assert len(found) == many.count(b"\n")
    assert isinstance(found[-1], Material)
    assert found[-1].data == LINE
    (refused,) = materials("-", ReadingOptions(), io.BytesIO(b"a b " * (PAGE_LIMIT // 3)))
    assert isinstance(refused, UnreadableInput)
    assert "more than 20 MB" in refused.reason


def test_a_list_under_the_ending_of_lines(folder: Path) -> None:
    """A file named .jsonl that holds one JSON list is read as the list that it is."""
    (folder / "list.jsonl").write_bytes(b"[\n" + LINE.strip() + b",\n" + LINE + b"]")
    found = list(materials("list.jsonl", ReadingOptions()))
    assert [item.name for item in found if isinstance(item, Material)] == ["list.jsonl[0]", "list.jsonl[1]"]


def test_empty_lines_are_no_articles(folder: Path) -> None:
    """A file of JSON Lines without a line says so."""
    (folder / "none.jsonl").write_bytes(b"\n \n")
    assert failure("none.jsonl") == "it is empty"
