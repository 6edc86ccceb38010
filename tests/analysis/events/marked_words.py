"""Sentences in which brackets mark words, and drafts of events for the words marked."""

from __future__ import annotations

import re

from dragoman.analysis.events.draft import Draft
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of

MARKED = re.compile(r"\[(?P<words>[^\]]+)\]")
PARAGRAPH = re.compile(r"[^\n]+")


def parsed(text: str, **fields: object) -> Parse:
    """Parse a text whose lines are its paragraphs."""
    paragraphs = tuple(span_of(text, found.start(), found.end()) for found in PARAGRAPH.finditer(text))
    given = {"sha256": text_digest(text), "paragraphs": paragraphs} | fields
    return parse_document(Document(text=text, **given))  # type: ignore[arg-type]


def read_marked(marked: str, **fields: object) -> tuple[Tree, list[int]]:
    """Give the parse of a text without its brackets, and for each bracket the token of its last word."""
    offsets: list[int] = []
    taken = 0
    for found in MARKED.finditer(marked):
        offsets.append(found.end("words") - 1 - taken - 1)
        taken += 2
    tree = Tree(parsed(MARKED.sub(r"\g<words>", marked), **fields))
    heads = [next(i for i in range(len(tree)) if tree.parse.ends[i] > offset) for offset in offsets]
    return tree, heads


def draft(tree: Tree, head: int, kind: str, **fields: object) -> Draft:
    """Make a draft whose trigger is one token and whose words are its clause."""
    given: dict[str, object] = {
        "type": kind, "mode": None, "head": head, "trigger": (head,), "words": tuple(tree.subtree(head)),
        "actors": (), "recipients": (), "mediators": (), "contexts": (), "rules": ("events.hand@1",),
        "confidence": 0.9,
    }  # fmt: skip
    return Draft(**(given | fields))  # type: ignore[arg-type]
