"""PLOVER's gold: the gold standard records, and the sentences with a marked pair of PLV.

The gold standard records (openeventdata/PLOVER, `PLOVER_GSR_CAMEO.txt`, CC BY-SA 4.0) are a JSON array: sentences out
of CAMEO's manual, each with one coded event, its parties as codes, and its words in brackets: `(SRC: Italy) has (EVT:
banned)`. They use the 18 types of 2016, which become today's 16. Oddities that reading allows for: one record is a
document and has no text; one id occurs twice, the second time read with `#2`; a target may be null, empty or a string;
a marking may be a string instead of an object, and closed by the wrong bracket; sentences that stand in two records are
one unit with two events; a few codes are not ISO's, and organizations of states are all one code, IGO.

PLV (Hu et al. 2024, snowood1/Zero-Shot-PLOVER; no licence stated) has sentences with the words of a source and a target
and one of 15 types, CONCEDE and RETREAT being one, YIELD. It is read from its own tab-separated file or from JSON lines
with `id`, `text`, `source`, `target` and `type`; ids that are alike are told apart in the same way.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Corpus, GoldDocument, Offsets

Codes: TypeAlias = frozenset[str]
"""Parties as three capital letters: countries, or IGO, NGO, IMG, ISM, MNC."""

OLD_TYPES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
"""Types of 2016 that are others now."""
YIELD = "YIELD"
_OTHER_CODES = {
    "JAP": "JPN", "ITL": "ITA", "VTN": "VNM", "UNO": "IGO", "EUR": "IGO", "EEC": "IGO", "NAT": "IGO", "ROM": "ROU",
    "ZAR": "COD", "TMP": "TLS", "PAL": "PSE", "GER": "DEU", "INT": "IGO", "KOS": "XKX",
}  # fmt: skip
_CODE_LENGTH = 3
_OPENING = re.compile(r"\((SRC/TAR|SRC/LOC|TAR/LOC|SRC|TAR|EVT|LOC) ?[:=] ?")
_RECIPROCAL = "SRC/TAR"
# By so many characters of its beginning a marked sentence is found in the plain one.
_ANCHOR = 20


@dataclass(frozen=True, slots=True)
class CodedEvent:
    """One event of the gold or of a prediction.

    Attributes:
        type: PLOVER type of today.
        source: codes of those who act.
        target: codes of those towards whom they act.
        triggers: where its words stand; of a prediction at most one stretch.
    """

    type: str
    source: Codes = frozenset()
    target: Codes = frozenset()
    triggers: tuple[Offsets, ...] = ()


@dataclass(slots=True)
class CodedSentence:
    """One sentence with all its gold events.

    Attributes:
        text: the sentence.
        names: ids of its records, one or two.
        events: one for each record.
        reciprocal: whether a record marks parties that act on each other, which it lists as sources alone.
    """

    text: str
    names: list[str] = field(default_factory=list)
    events: list[CodedEvent] = field(default_factory=list)
    reciprocal: bool = False


@dataclass(frozen=True, slots=True)
class MarkedPair:
    """One sentence of PLV: the words of source and target as given, and the gold type, one of 15."""

    name: str
    text: str
    source: str
    target: str
    type: str


@dataclass(frozen=True, slots=True)
class CodedCorpus:
    """The gold standard records that a file holds: name, SHA-256 of the file, and its sentences in the file's order."""

    name: str
    sha256: str
    sentences: tuple[CodedSentence, ...]

    def as_corpus(self) -> Corpus:
        """Give name, hash and texts in the form that floors are held by."""
        texts = tuple(GoldDocument(one.names[0], one.text, ()) for one in self.sentences)
        return Corpus(self.name, self.sha256, texts)


@dataclass(frozen=True, slots=True)
class PairCorpus:
    """The part of PLV that a file holds: name, SHA-256 of the file, and its pairs in the file's order."""

    name: str
    sha256: str
    pairs: tuple[MarkedPair, ...]

    def as_corpus(self) -> Corpus:
        """Give name, hash and texts in the form that floors are held by."""
        return Corpus(self.name, self.sha256, tuple(GoldDocument(one.name, one.text, ()) for one in self.pairs))


def load_records(path: Path) -> CodedCorpus:
    """Read a file of gold standard records.

    Raises:
        CorpusError: the file is absent, no JSON array, or holds no sentence.
    """
    data = _bytes(path)
    sentences: dict[str, CodedSentence] = {}
    try:
        records = [one for one in json.loads(data) if one.get("event") != "DOCUMENT" and one.get("text")]
        for name, record in zip(_told_apart(one["id"] for one in records), records, strict=True):
            unit = sentences.setdefault(record["text"].strip(), CodedSentence(record["text"]))
            unit.names.append(name)
            _add_event(unit, record)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise CorpusError(f"{path} does not hold gold standard records of PLOVER: {error!r}") from error
    if not sentences:
        raise CorpusError(f"{path} holds no gold standard record")
    return CodedCorpus(f"plover/{path.stem}", hashlib.sha256(data).hexdigest(), tuple(sentences.values()))


def load_pairs(path: Path) -> PairCorpus:
    """Read a file of PLV, tab-separated or JSON lines.

    Raises:
        CorpusError: the file is absent, has other columns, or is empty.
    """
    data = _bytes(path)
    try:
        text = data.decode("utf-8")
        if text.lstrip().startswith("{"):
            rows = [json.loads(line) for line in text.splitlines() if line.strip()]
            names = _told_apart(str(row["id"]) for row in rows)
            pairs = tuple(
                MarkedPair(name, row["text"], row["source"], row["target"], row["type"])
                for name, row in zip(names, rows, strict=True)
            )
        else:
            read = csv.DictReader(text.splitlines(keepends=True), delimiter="\t")
            pairs = tuple(
                MarkedPair(f"PLV-{number}", row["sentence"], row["source"], row["target"], row["gold_root"])
                for number, row in enumerate(read)
            )
    except (ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"{path} does not hold sentences of PLV: {error!r}") from error
    if not pairs:
        raise CorpusError(f"{path} is empty")
    return PairCorpus(f"plover/{path.stem}", hashlib.sha256(data).hexdigest(), pairs)


def codes_of(given: object) -> Codes:
    """Read parties: None, a code, or a list of codes or of objects with `code`; three letters of each are kept."""
    if not given:
        return frozenset()
    found = set()
    for one in given if isinstance(given, (list, tuple, set, frozenset)) else [given]:
        code = one.get("code", "") if isinstance(one, Mapping) else one
        letters = str(code or "").strip().upper()[:_CODE_LENGTH]
        if len(letters) == _CODE_LENGTH and letters.isalpha():
            found.add(_OTHER_CODES.get(letters, letters))
    return frozenset(found)


def marked(markup: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Take brackets out of a marked sentence.

    Returns:
        The bare sentence, and the stretches as start, end and label, sorted. Brackets may lie within each other.
    """
    bare: list[str] = []
    stretches = []
    opened: list[tuple[str | None, int]] = []
    position = 0
    while position < len(markup):
        opening = _OPENING.match(markup, position)
        if opening:
            opened.append((opening.group(1), len(bare)))
            position = opening.end()
            continue
        character = markup[position]
        position += 1
        if character == "(":
            opened.append((None, len(bare)))
        elif character in ")}" and opened:
            label, start = opened.pop()
            if label is not None:
                stretches.append((start, len(bare), label))
                continue
        bare.append(character)
    return "".join(bare), sorted(stretches)


def located(text: str, markup: str) -> list[tuple[int, int, str]]:
    """Find the marked stretches in the sentence itself, which may differ a little from the marked one."""
    bare, stretches = marked(markup)
    if bare.strip() == text.strip():
        shift = text.find(bare.strip()[:_ANCHOR]) - (len(bare) - len(bare.lstrip()))
        return [(start + shift, end + shift, label) for start, end, label in stretches]
    found = []
    after = 0
    for start, end, label in stretches:
        phrase = bare[start:end].strip()
        at = text.find(phrase, max(0, after - len(phrase)))
        at = text.find(phrase) if at < 0 else at
        if phrase and at >= 0:
            found.append((at, at + len(phrase), label))
            after = at + len(phrase)
    return found


def _add_event(unit: CodedSentence, record: Mapping[str, Any]) -> None:
    info = record.get("textInfo")
    markup = info.get("markup", "") if isinstance(info, Mapping) else (info or "")
    target = record.get("target")
    name = str(record["event"]).strip().upper().split("-")[0]
    unit.reciprocal |= _RECIPROCAL in markup
    unit.events.append(
        CodedEvent(
            OLD_TYPES.get(name, name),
            codes_of(record.get("source")),
            codes_of(None if isinstance(target, str) else target),
            _triggers(located(record["text"], markup)),
        )
    )


def _told_apart(names: Iterable[str]) -> list[str]:
    """Give names with a number behind all but the first of those that are alike: A, B, A#2."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return found


def _triggers(stretches: Iterable[tuple[int, int, str]]) -> tuple[Offsets, ...]:
    return tuple((start, end) for start, end, label in stretches if label == "EVT")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise CorpusError(f"{path} cannot be read: {error.strerror}") from error
