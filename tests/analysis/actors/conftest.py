"""What the tests of this stage share: running it, and saying in one line what was found."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from dragoman.analysis.actors.stage import find_actors
from dragoman.analysis.parsing.stage import parse_document
from dragoman.records.actors import Actor
from dragoman.records.document import Document
from dragoman.records.identity import text_digest
from dragoman.records.spans import span_of


def summary(actor: Actor) -> str:
    """Kind, name, country and sector, then each mention with its form where it is no name."""
    mentions = [m.text if m.form == "name" else f"{m.text} ({m.form})" for m in actor.mentions]
    return f"{actor.kind} {actor.name} [{actor.country or '-'} {actor.sector or '-'}]: {'; '.join(mentions)}"


@pytest.fixture(scope="session")
def parties() -> Callable[[str], list[str]]:
    """Run the stage on a text whose lines are its paragraphs; give one line a party."""

    def read(text: str) -> list[str]:
        paragraphs = tuple(span_of(text, found.start(), found.end()) for found in re.finditer(r"[^\n]+", text))
        document = Document(text=text, sha256=text_digest(text), paragraphs=paragraphs)
        return [summary(actor) for actor in find_actors(parse_document(document), ())]

    return read
