"""GUM's news in the form of OntoGUM: 16 Wikinews articles with coreference (Zeldes 2017; Zhu, Pradhan and Zeldes 2021).

A file is CoNLL-U (https://universaldependencies.org/format.html) whose last column holds `Entity=(3(4)` and the like: a
bracket opens or closes a mention of the chain of that number. OntoGUM annotates as OntoNotes does: what is mentioned
once is no mention, appositions are one mention, and there are no types of entities.

Since types are absent, what a chain is about is read off its mentions' heads. A chain counts if one of them is a
personal pronoun that means people (he, she, I, we, you), a proper noun other than a month's or a day's name, or one of
the common nouns that Dragoman lists for people, bodies and lands (groups.tsv, titles.tsv, party_nouns.tsv). So chains
of people, organizations, states, towns and groups count, and also some of things with a proper name, which cannot be
told apart. Chains of events, dates, amounts and other things do not.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Offsets
from dragoman.vocabularies.party_nouns import load_party_nouns

_BRACKETS = re.compile(r"(?:\(\d+\)?|\d+\))+")
PERSONAL = frozenset(("he", "she", "I", "we", "you"))
CALENDAR = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ]
)


@dataclass(frozen=True, slots=True, order=True)
class GoldMention:
    """One mention.

    Attributes:
        span: where it stands, in code points of the document's text.
        chain: the number of its chain.
        core: the words that carry it: its head, and what is one name with the head.
    """

    span: Offsets
    chain: int
    core: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True)
class GumDocument:
    """One article.

    Attributes:
        name: the file's name without its ending.
        text: paragraphs with an empty line between them.
        mentions: of all chains, in reading order.
        counted: numbers of the chains that are about people, organizations, places and groups.
    """

    name: str
    text: str
    mentions: tuple[GoldMention, ...]
    counted: frozenset[int]


@dataclass(frozen=True, slots=True)
class GumCorpus:
    """All articles, sorted by name, and the hash of the files' names and bytes, in hexadecimal."""

    sha256: str
    documents: tuple[GumDocument, ...]


@dataclass(slots=True)
class _Word:
    number: str
    text: str
    lemma: str
    tag: str
    head: str
    relation: str
    brackets: str
    start: int = 0
    end: int = 0


def load(folder: Path) -> GumCorpus:
    """Read all files `*.conllu` of a folder. Raises CorpusError if there are none or one is not what it should be."""
    paths = sorted(folder.glob("*.conllu"))
    if not paths:
        raise CorpusError(f"{folder} holds no files *.conllu")
    digest = hashlib.sha256()
    documents = []
    for path in paths:
        content = path.read_bytes()
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
        try:
            documents.append(parse(path.stem, content.decode("utf-8")))
        except (UnicodeDecodeError, ValueError, IndexError) as error:
            raise CorpusError(f"{path} is not CoNLL-U with entities: {error}") from error
    return GumCorpus(digest.hexdigest(), tuple(documents))


def parse(name: str, written: str) -> GumDocument:
    """Read one file's text. Raises ValueError where a bracket closes what was not opened."""
    pieces: list[str] = []
    mentions: list[GoldMention] = []
    counted: set[int] = set()
    length = 0
    opened: dict[int, list[tuple[int, int]]] = {}
    words: list[_Word] = []
    for is_first, sentence, spaces in _sentences(written):
        if words or pieces:
            pieces.append("\n\n" if is_first else " ")
            length += len(pieces[-1])
        base = len(words)
        for word, space in zip(sentence, spaces, strict=True):
            if word.start < 0:
                word.start = word.end = length
            else:
                word.start, word.end = length, length + len(word.text)
                pieces.append(word.text + space)
                length += len(pieces[-1])
        words.extend(sentence)
        for at, word in enumerate(sentence):
            for chain, first in _closed(word, base + at, opened):
                mention = _mention(words[first : base + at + 1], chain)
                mentions.append(mention[0])
                if mention[1]:
                    counted.add(chain)
        trimmed = pieces[-1].rstrip(" ")
        length -= len(pieces[-1]) - len(trimmed)
        pieces[-1] = trimmed
    return GumDocument(name, "".join(pieces), tuple(sorted(mentions)), frozenset(counted))


def _sentences(written: str) -> Iterator[tuple[bool, list[_Word], list[str]]]:
    """Give each sentence: whether it opens a paragraph, its words, and the blank after each."""
    is_first = True
    sentence: list[_Word] = []
    spaces: list[str] = []
    within = 0
    for line in (*written.splitlines(), ""):
        if line.startswith("# newpar") and "newpar_block" not in line:
            is_first = True
        elif line[:1].isdigit():
            columns = line.split("\t")
            space = "" if "SpaceAfter=No" in columns[9] else " "
            first, _, last = columns[0].partition("-")
            if last:
                within = int(last)
                spaces_after_range = space
                continue
            if "." in first:
                continue
            word = _word(columns)
            if int(first) < within:
                space = ""
            elif int(first) == within:
                space = spaces_after_range
            sentence.append(word)
            spaces.append(space)
        elif not line and sentence:
            yield is_first, sentence, spaces
            is_first, sentence, spaces, within = False, [], [], 0


def _word(columns: list[str]) -> _Word:
    entity = next((field[7:] for field in columns[9].split("|") if field.startswith("Entity=")), "")
    return _Word(columns[0], columns[1], columns[2], columns[4], columns[6], columns[7].partition(":")[0], entity)


def _closed(word: _Word, at: int, opened: dict[int, list[tuple[int, int]]]) -> Iterator[tuple[int, int]]:
    """Take in a word's brackets; give chain and first word of each mention that ends with it."""
    if word.brackets and not _BRACKETS.fullmatch(word.brackets):
        raise ValueError(f"{word.brackets!r} is no row of brackets")
    for found in re.finditer(r"\((\d+)(\)?)|(\d+)\)", word.brackets):
        if found[1]:
            opened.setdefault(int(found[1]), []).append((at, at))
            if not found[2]:
                continue
        chain = int(found[1] or found[3])
        if not opened.get(chain):
            raise ValueError(f"a mention of chain {chain} closes before it opens")
        yield chain, opened[chain].pop()[0]


def _mention(words: list[_Word], chain: int) -> tuple[GoldMention, bool]:
    numbers = {word.number for word in words}
    head = next((word for word in words if word.head not in numbers), words[-1])
    core = [word for word in words if word is head or (word.head == head.number and word.relation in ("flat", "name"))]
    is_named = any(word.tag.startswith("NNP") and word.lemma.lower() not in CALENDAR for word in core)
    is_party = head.lemma in PERSONAL or is_named or (head.tag[:2] == "NN" and head.lemma.lower() in _nouns())
    offsets = tuple((word.start, word.end) for word in core)
    return GoldMention((words[0].start, words[-1].end), chain, offsets), is_party


@lru_cache(maxsize=1)
def _nouns() -> frozenset[str]:
    return frozenset(noun.split()[-1] for noun in load_party_nouns())
