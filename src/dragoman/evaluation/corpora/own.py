"""Dragoman's own gold: short texts for nesting and for omissions, and articles annotated in full.

A folder holds `nested.jsonl` and `omissions.jsonl`, one case a line, and `attribution/NAME.txt` with `NAME.json` and
perhaps a second annotation `NAME.second.json`. Words are given as they stand in the text and must be found
there exactly once; where they alone occur more often, more of the text is given and they stand in square brackets.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Annotation, Corpus, GoldDocument, Marking, Offsets
from dragoman.records.attributions import Act

NESTED, OMISSIONS, ARTICLES = "nested", "omissions", "articles"
PARTS = (NESTED, OMISSIONS, ARTICLES)
FENCE = "---\n"

Case = TypeVar("Case", bound=msgspec.Struct)


class WrittenAttribution(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One attribution of a gold file: roles as words of the text, everything else as in a record."""

    source: str | None
    cue: str | tuple[str, ...] | None
    content: tuple[str, ...]
    kind: str = ""
    act: Act = "say"
    omitted: bool = False
    polarity: str = "positive"
    within: int | None = None
    actor: str | None = None
    addressees: tuple[str, ...] = ()
    medium: str | None = None


class WrittenArticle(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file NAME.json."""

    attributions: tuple[WrittenAttribution, ...]


class WrittenNesting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of nested.jsonl."""

    id: str
    text: str
    attributions: tuple[WrittenAttribution, ...]


class WrittenOmissions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line of omissions.jsonl."""

    id: str
    text: str
    omissions: tuple[WrittenAttribution, ...]


@dataclass(frozen=True, slots=True)
class Attributed:
    """An attribution with all that is scored, of the gold or of a record.

    Attributes:
        marking: where source, cue and content stand.
        kind: direct, mixed, indirect or unmarked.
        act: what the source does by saying it.
        omitted: whether the content is what was left out.
        within: position of the enclosing attribution in the same list, or None.
        names: what the source's actor is called; empty where nobody is meant for sure.
        actor: what sort of actor it is, as records have it; empty in gold.
    """

    marking: Marking
    kind: str = "indirect"
    act: str = "say"
    omitted: bool = False
    within: int | None = None
    names: tuple[str, ...] = ()
    actor: str = ""


@dataclass(frozen=True, slots=True)
class OwnCase:
    """One case or article.

    Attributes:
        name: the case's id or the article's file name without its ending.
        text: what the offsets count in.
        written: what is given to be read: the text, in an article with its front matter.
        attributions: the gold.
        second: a second annotation of the same text, or None.
    """

    name: str
    text: str
    written: str
    attributions: tuple[Attributed, ...]
    second: tuple[Attributed, ...] | None = None


@dataclass(frozen=True, slots=True)
class OwnPart:
    """One part of the gold; `corpus` is the same with markings alone, and carries its hash."""

    corpus: Corpus
    cases: tuple[OwnCase, ...]


def load(folder: Path) -> dict[str, OwnPart]:
    """Read all parts, in the order of `PARTS`.

    Raises:
        CorpusError: a file is absent or not what it should be, words are not found exactly once, or an attribution
            stands within one that it does not lie in.
    """
    return {NESTED: _load_nested(folder), OMISSIONS: _load_omissions(folder), ARTICLES: load_articles(folder)}


def load_articles(folder: Path) -> OwnPart:
    """Read the articles of a folder with attribution/ in it. Raises CorpusError as `load` does."""
    paths = sorted((folder / "attribution").glob("*.txt"))
    cases, files = [], []
    for path in paths:
        written = _decoded(path)
        body = _body(written)
        first, second = path.with_suffix(".json"), path.with_suffix(".second.json")
        other = resolve(second.name, body, _annotation(second)) if second.exists() else None
        cases.append(OwnCase(path.stem, body, written, resolve(first.name, body, _annotation(first)), other))
        files += [path, first]
    return _part(ARTICLES, cases, files)


def locate(text: str, words: str) -> Offsets:
    """Find words that stand exactly once in a text. Raises ValueError if they do not."""
    before, opened, rest = words.partition("[")
    inner, closed, after = rest.partition("]")
    if not (opened and closed):
        before, inner, after = "", words, ""
    whole = before + inner + after
    start = text.find(whole)
    if not inner or start < 0 or text.find(whole, start + 1) >= 0:
        raise ValueError(f"{words!r} stands {_occurrences(text, whole)} times in the text, not once")
    return start + len(before), start + len(before) + len(inner)


def resolve(name: str, text: str, written: Sequence[WrittenAttribution]) -> tuple[Attributed, ...]:
    """Turn words into offsets. Raises CorpusError, which names the text, where they cannot be found or do not nest."""
    try:
        found = tuple(_attributed(text, one) for one in written)
        for position, one in enumerate(found):
            _require_enclosed(position, one, found)
    except ValueError as error:
        raise CorpusError(f"{name}: {error}") from error
    return found


def _attributed(text: str, written: WrittenAttribution) -> Attributed:
    cues = (written.cue,) if isinstance(written.cue, str) else written.cue or ()
    marking = Marking(
        source=(locate(text, written.source),) if written.source is not None else (),
        cue=tuple(locate(text, cue) for cue in cues),
        content=tuple(locate(text, content) for content in written.content),
    )
    if not marking.content:
        raise ValueError(f"the attribution with cue {written.cue!r} has no content")
    names = (written.actor,) if written.actor else ()
    return Attributed(marking, written.kind, written.act, written.omitted, written.within, names)


def _require_enclosed(position: int, one: Attributed, found: Sequence[Attributed]) -> None:
    if one.within is None:
        return
    if not 0 <= one.within < len(found) or one.within == position:
        raise ValueError(f"attribution {position} stands within {one.within}, which is none")
    outer = found[one.within].marking.content
    for start, end in one.marking.cue or one.marking.content:
        if not any(first <= start and end <= last for first, last in outer):
            raise ValueError(f"attribution {position} does not lie in the content of {one.within}")
    seen = {position}
    enclosing: int | None = one.within
    while enclosing is not None:
        if enclosing in seen:
            raise ValueError(f"attribution {position} stands within itself")
        seen.add(enclosing)
        enclosing = found[enclosing].within


def _load_nested(folder: Path) -> OwnPart:
    path = folder / f"{NESTED}.jsonl"
    cases = [
        OwnCase(line.id, line.text, line.text, resolve(line.id, line.text, line.attributions))
        for line in _lines(path, WrittenNesting)
    ]
    return _part(NESTED, cases, [path])


def _load_omissions(folder: Path) -> OwnPart:
    path = folder / f"{OMISSIONS}.jsonl"
    cases = []
    for line in _lines(path, WrittenOmissions):
        written = tuple(msgspec.structs.replace(one, omitted=True) for one in line.omissions)
        cases.append(OwnCase(line.id, line.text, line.text, resolve(line.id, line.text, written)))
    return _part(OMISSIONS, cases, [path])


def _part(name: str, cases: Sequence[OwnCase], files: Iterable[Path]) -> OwnPart:
    """Put a part together; its hash is over the names and bytes of what is scored, second annotations left out."""
    digest = hashlib.sha256()
    for path in files:
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return OwnPart(Corpus(f"own/{name}", digest.hexdigest(), tuple(map(gold_document, cases))), tuple(cases))


def gold_document(case: OwnCase) -> GoldDocument:
    """Give a case as other corpora have it: markings alone, one annotation."""
    return GoldDocument(case.name, case.text, (Annotation("first", tuple(one.marking for one in case.attributions)),))


def _body(written: str) -> str:
    """Give the text below the front matter."""
    if not written.startswith(FENCE):
        return written
    _, _, body = written[len(FENCE) :].partition(f"\n{FENCE}")
    return body


def _annotation(path: Path) -> tuple[WrittenAttribution, ...]:
    return _checked(path.name, _decoded(path), WrittenArticle).attributions


def _lines(path: Path, kind: type[Case]) -> list[Case]:
    lines = _decoded(path).splitlines()
    return [_checked(f"{path.name}, line {number}", line, kind) for number, line in enumerate(lines, 1) if line]


def _checked(name: str, data: str, kind: type[Case]) -> Case:
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.DecodeError as error:
        raise CorpusError(f"{name}: {error}") from error


def _decoded(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path} cannot be read: {error}") from error


def _occurrences(text: str, words: str) -> int:
    return sum(text.startswith(words, place) for place in range(len(text))) if words else 0


def gold_folder() -> Path:
    """Find the gold of the checkout that the current folder or this file is part of."""
    for checkout in (Path.cwd(), Path(__file__).resolve().parents[3]):
        folder = checkout / "tests" / "gold"
        if (folder / f"{NESTED}.jsonl").is_file():
            return folder
    raise CorpusError("the gold was not found: run this in a checkout, or name the folder")
