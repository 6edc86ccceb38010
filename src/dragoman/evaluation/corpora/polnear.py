"""PolNeAR 1.0: political news with its attributions (Newell, Margolin and Ruths 2018).

A part of the corpus is a folder with `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` in brat stand-off
(https://brat.nlplab.org/standoff.html): `T3<TAB>Content 5 20;31 40<TAB>the words` for a stretch of text and
`E1<TAB>Attribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T9` for an attribution. Offsets are code points.

Oddities that reading allows for: some stretches have raw line breaks in the words after the last tab; a second content
has a role of its own, `Content2`, and is part of the one content; `Discuss` and `Discard` stretches belong to no
attribution; one file is empty, because its annotator found nothing. Only outermost attributions are marked.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Annotation, Corpus, GoldDocument, Marking, Offsets

_STRETCH = re.compile(r"(?P<name>T\d+)\t\S+ (?P<offsets>\d+ \d+(?:;\d+ \d+)*)\t")
_EVENT = re.compile(r"E\d+\tAttribution(?:-no-source)?:T\d+(?P<arguments>.*)")
_ARGUMENT = re.compile(r"(?P<role>[A-Za-z]+)\d*:(?P<name>T\d+)")


def load(folder: Path) -> Corpus:
    """Read one part of PolNeAR.

    Args:
        folder: the one with `text/` and `attributions/`; its name names the part.

    Returns:
        The corpus, its documents sorted by file name and each document's annotations by annotator.

    Raises:
        CorpusError: the folder is not there, a text has no annotation, an annotation has no text, or a file is not
            UTF-8.
    """
    texts = sorted(folder.glob("text/*.txt"))
    annotations = sorted(folder.glob("attributions/*.ann"))
    if not texts or not annotations:
        raise CorpusError(f"{folder} holds no PolNeAR: it needs text/*.txt and attributions/*.ann")
    digest = hashlib.sha256()
    by_document: dict[str, list[Annotation]] = {path.stem: [] for path in texts}
    for path in annotations:
        name, _, annotator = path.stem.rpartition("_")
        if name not in by_document:
            raise CorpusError(f"{path} annotates a text that is not in {folder / 'text'}")
        by_document[name].append(Annotation(annotator, read_annotation(_decoded(path, digest))))
    documents = []
    for path in texts:
        if not by_document[path.stem]:
            raise CorpusError(f"{path} has no annotation in {folder / 'attributions'}")
        documents.append(GoldDocument(path.stem, _decoded(path, digest), tuple(by_document[path.stem])))
    return Corpus(f"polnear/{folder.resolve().name}", digest.hexdigest(), tuple(documents))


def read_annotation(standoff: str) -> tuple[Marking, ...]:
    """Read the attributions out of one brat file; a line that is neither stretch nor attribution is passed over."""
    lines = standoff.split("\n")
    stretches = dict(_stretches(lines))
    found = []
    for line in lines:
        event = _EVENT.match(line)
        if event is None:
            continue
        roles: dict[str, list[Offsets]] = {"source": [], "cue": [], "content": []}
        for argument in _ARGUMENT.finditer(event["arguments"]):
            role = argument["role"].lower()
            if role in roles:
                roles[role].extend(stretches.get(argument["name"], ()))
        found.append(Marking(tuple(roles["source"]), tuple(roles["cue"]), tuple(roles["content"])))
    return tuple(found)


def _stretches(lines: list[str]) -> Iterator[tuple[str, tuple[Offsets, ...]]]:
    for line in lines:
        stretch = _STRETCH.match(line)
        if stretch is not None:
            pairs = (part.split() for part in stretch["offsets"].split(";"))
            yield stretch["name"], tuple((int(start), int(end)) for start, end in pairs)


def _decoded(path: Path, digest: hashlib._Hash) -> str:
    """Decode a file without touching its line ends, and add its name and bytes to the corpus's hash."""
    content = path.read_bytes()
    digest.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode())
    digest.update(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path} is not UTF-8: {error}") from error
