"""The documents are checked, never remembered."""

from __future__ import annotations

import importlib.util
import io
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("codebook.md", "exports.md", "schema.json", "cli.md")
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?<!\\)\[[^\]]*\]\(([^)\s#]*)(?:#([^)\s]*))?\)")


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    """Give the script that writes the generated pages."""
    specification = importlib.util.spec_from_file_location("generate_docs", ROOT / "scripts" / "generate_docs.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def snippets() -> Iterator[object]:
    """Give each Python snippet of the README and of the written pages, named by file and number."""
    for file in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        for number, found in enumerate(SNIPPET.findall(file.read_text(encoding="utf-8")), start=1):
            yield pytest.param(found, id=f"{file.name} {number}")


def pages_with_links() -> list[Path]:
    """Give every page for readers."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", PAGES)
def test_a_generated_page_is_current(generator: ModuleType, name: str) -> None:
    """Each generated page is what `make docs` would write now."""
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == generator.pages()[name], "stale: run make docs"


def test_all_generated_pages_are_known(generator: ModuleType) -> None:
    """The pages tested here are those that the script writes."""
    assert tuple(generator.pages()) == PAGES


def test_a_stale_page_is_named(generator: ModuleType, tmp_path: Path) -> None:
    """The script names a page that is absent or was changed by hand."""
    for name, text in generator.pages().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert generator.stale(tmp_path) == []
    (tmp_path / "cli.md").unlink()
    (tmp_path / "codebook.md").write_text("by hand", encoding="utf-8")
    assert generator.stale(tmp_path) == ["codebook.md", "cli.md"]


def test_the_width_of_the_terminal_does_not_show(generator: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page of the command line is the same whatever terminal it is made in."""
    before = generator.command_line()
    monkeypatch.setenv("COLUMNS", "41")
    assert generator.command_line() == before


@pytest.mark.parametrize("snippet", tuple(snippets()))
def test_a_snippet_runs(snippet: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the documents show of Python runs as it stands and prints something."""
    monkeypatch.chdir(tmp_path)
    output = io.StringIO()
    with redirect_stdout(output):
        exec(compile(snippet, "snippet", "exec"), {"__name__": "snippet"})
    assert output.getvalue().strip()


@pytest.mark.parametrize("page", pages_with_links(), ids=lambda page: str(page.name))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    """A link to a file of the repository leads to one, and a link to a heading of a page to such a heading."""
    for target, heading in LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith(("http:", "https:", "mailto:")):
            continue
        file = page.parent / target if target else page
        assert file.exists(), f"{target} does not exist"
        if heading and file.suffix == ".md":
            assert heading in headings(file), f"{file.name} has no heading {heading}"


def headings(file: Path) -> set[str]:
    """Give the anchors of a page's headings, as GitHub makes them."""
    found = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in found}
