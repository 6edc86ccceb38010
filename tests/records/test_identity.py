"""Ids are hashes of the words and of nothing else."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec
import pytest
from hypothesis import given, settings

from dragoman.records.attributions import Attribution, Cue
from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.identity import entry_id, identified, text_digest
from dragoman.records.record import Record
from dragoman.records.spans import Words, span_of
from records.sound_records import sound_records
from records.test_rules import fixed

TEXT = "Quito said that Lima would sign."

SCRIPT = """
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.document import Document
from dragoman.records.identity import entry_id, text_digest
from dragoman.records.spans import Words, span_of

text = "Quito said that Lima would sign."
document = Document(text=text, sha256=text_digest(text), paragraphs=())
print(entry_id(document, Attribution(
    by="tests.rule@1", confidence=0.5, source=None, kind="indirect", act="say",
    cue=Cue(spans=(span_of(text, 6, 10),), lemma="say"), content=Words(spans=(span_of(text, 11, 31),)),
)))
"""


def document(text: str = TEXT) -> Document:
    """Make a document without paragraphs."""
    return Document(text=text, sha256=text_digest(text), paragraphs=())


def attribution(text: str = TEXT, **changes: object) -> Attribution:
    """Make an attribution of the last words of a text to nobody."""
    made = Attribution(
        by="tests.rule@1",
        confidence=0.5,
        source=None,
        kind="indirect",
        act="say",
        cue=Cue(spans=(span_of(text, 6, 10),), lemma="say"),
        content=Words(spans=(span_of(text, 11, 31),)),
    )
    return msgspec.structs.replace(made, **changes)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8"},
    ],
    ids=["hash seed 0", "hash seed 1", "hash seed 2"],
)
def test_an_id_is_the_same_in_every_process(environment: dict[str, str]) -> None:
    """Hash seed, time zone and locale have no say in an id; nor has the version of Python, since it is fixed here."""
    given_back = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=os.environ | environment, capture_output=True, check=True, text=True
    )
    assert given_back.stdout.strip() == entry_id(document(), attribution()) == "at-b3e1009f701d"


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"confidence": 0.7}, id="confidence"),
        pytest.param({"by": "tests.other@2"}, id="producer"),
        pytest.param({"act": "deny"}, id="act"),
        pytest.param({"within": "at-0123456789ab"}, id="within"),
        pytest.param({"medium": "statement"}, id="medium"),
        pytest.param({"id": "at-0123456789ab"}, id="the old id"),
    ],
)
def test_what_is_not_key_does_not_change_the_id(changes: dict[str, object]) -> None:
    """A better rule, a surer score or another reading of the same words keeps the id."""
    assert entry_id(document(), attribution(**changes)) == entry_id(document(), attribution())


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"omitted": True}, id="omitted"),
        pytest.param({"cue": None}, id="cue"),
        pytest.param({"content": Words(spans=(span_of(TEXT, 11, 30),))}, id="content"),
    ],
)
def test_what_is_key_changes_the_id(changes: dict[str, object]) -> None:
    """Other words are another entry."""
    assert entry_id(document(), attribution(**changes)) != entry_id(document(), attribution())


def test_another_document_gives_another_id() -> None:
    """The same offsets in another text are another entry."""
    other = TEXT.replace("sign", "wait")
    assert entry_id(document(other), attribution(other)) != entry_id(document(), attribution())


def test_confidence_is_rounded_to_two_places() -> None:
    """The last bits of a score, in which processors differ, never reach a record."""
    assert identified(document(), attribution(confidence=0.123456)).confidence == 0.12


def test_an_entry_without_key_fields_is_refused() -> None:
    """A type of entry that names no key fields gets no id."""
    with pytest.raises(TypeError, match="names no key fields"):
        entry_id(document(), Entry(by="tests.rule@1", confidence=0.5))


@settings(fixed, max_examples=20)
@given(record=sound_records())
def test_ids_are_unique_within_a_record(record: Record) -> None:
    """No two entries of a record share an id, in whichever lists they stand."""
    ids = [entry.id for _, _, entry in record.entries()]
    assert len(set(ids)) == len(ids)
