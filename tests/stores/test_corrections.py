"""What persons say of entries: applied everywhere, marked, proven, and never lost."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from builders import call
from dragoman.errors import InvalidRecord, UsageError
from dragoman.records.codec import encode
from dragoman.records.record import Provenance, Record
from dragoman.records.rules.catalogue import violations
from dragoman.stores.address import parse_address
from dragoman.stores.base import Correction, Question
from dragoman.stores.corrections import corrected, standing
from dragoman.stores.writing import StoreWriter
from full_record import harbour
from store_places import PutMany, asking, moment

CALL, HARBOUR = call(), harbour()


def said(record: Record, action: str, entry: Any, number: int = 1, **more: Any) -> Correction:
    """Make a correction of an entry, signed."""
    lists = {held.id: name for name, _, held in record.entries()}
    text = msgspec.json.encode(entry, order="sorted").decode() if action in ("mend", "add") else None
    given = {"person": "Ana Silva", "reason": "seen in print", "moment": moment(3), "number": number}
    fields = {"list": lists.get(entry.id, ""), "entry_id": entry.id, "entry": text} | given | more
    return Correction(action=action, sha256=record.document.sha256, **fields)  # type: ignore[arg-type]


def entries(record: Record) -> list[Any]:
    """Give all entries of a record."""
    return [entry for _, _, entry in record.entries()]


@pytest.mark.parametrize("record", [CALL, HARBOUR], ids=["call", "harbour"])
def test_whatever_is_rejected_the_record_stays_sound(record: Record) -> None:
    """Without any one of its entries a record should keep every rule, or the rejection be refused and told."""
    for entry in entries(record):
        if entry.PREFIX == "si":
            continue
        after = corrected(record, [said(record, "reject", entry)])
        assert not list(violations(after.record)), entry
        gone = entry.id not in {one.id for one in entries(after.record)}
        assert gone != bool(after.failed), entry


def test_what_a_rejected_voice_held_stands_on_the_voice_around() -> None:
    """When the outer attribution falls, the inner one should stand on the document's word."""
    outer, inner = CALL.attributions[:2]
    after = corrected(CALL, [said(CALL, "reject", outer)]).record
    assert {one.id: one.within for one in after.attributions}[inner.id] is None


def test_a_sentence_without_entries_is_silent_again() -> None:
    """A sentence whose only entry is rejected should be among the silent ones."""
    unsaid = next(one for one in CALL.attributions if one.omitted)
    after = corrected(CALL, [said(CALL, "reject", unsaid)]).record
    assert [span.text for one in after.silent for span in one.spans] == [
        "The Kremlin made no mention of the drones.", "Markets were calm.",
    ]  # fmt: skip


def test_an_entry_mended_is_marked() -> None:
    """A mended entry should say by which correction, and the notice who made it, when and why."""
    wrote = next(one for one in CALL.attributions if one.kind == "direct")
    after = corrected(CALL, [said(CALL, "mend", msgspec.structs.replace(wrote, act="praise"), number=7)])
    (mended,) = (one for one in after.record.attributions if one.act == "praise")
    assert (mended.by, mended.confidence, mended.id) == ("person.mended@7", 1.0, wrote.id)
    assert after.made == {wrote.id: 7}
    assert "no. 7 mended" in str(after.record.document.notice)
    assert "by Ana Silva, 2026-01-03: seen in print" in str(after.record.document.notice)


def test_an_entry_mended_in_its_words_takes_references_along() -> None:
    """Where mended words give another id, whatever named the entry should name it by the new one."""
    outer, inner = CALL.attributions[:2]
    assert outer.cue is not None
    words = msgspec.structs.replace(outer, cue=None, kind="mixed")
    after = corrected(CALL, [said(CALL, "mend", words, entry_id=outer.id)]).record
    new = next(one for one in after.attributions if one.kind == "mixed")
    assert new.id != outer.id
    assert {one.id: one.within for one in after.attributions}[inner.id] == new.id


def test_a_correction_that_breaks_a_rule_is_left_out_and_told() -> None:
    """A correction that no longer fits should leave the record as it is, and be named in the notice."""
    wrong = msgspec.structs.replace(CALL.attributions[0], within="at-000000000000", kind="direct")
    wrong = msgspec.structs.replace(wrong, content=CALL.attributions[0].cue)  # type: ignore[arg-type]
    after = corrected(CALL, [said(CALL, "mend", wrong, number=4)])
    assert [number for number, _ in after.failed] == [4]
    assert "no longer fitting: no. 4" in str(after.record.document.notice)


def test_withdrawals_count_the_latest_word() -> None:
    """A withdrawn correction should not hold; once its withdrawal is withdrawn, it should again."""
    first = said(CALL, "reject", CALL.attributions[0])
    second = Correction("withdraw", first.sha256, "", "", None, "A", "b", moment(4), number=2, withdraws=1)
    third = Correction("withdraw", first.sha256, "", "", None, "A", "b", moment(5), number=3, withdraws=2)
    assert standing([first, second]) == ()
    assert standing([third, first, second]) == (first,)


def keep(store: str, *corrections: Correction) -> None:
    """Store corrections."""
    with StoreWriter(parse_address(store)) as writer:
        for one in corrections:
            writer.correct(one)


def test_a_correction_is_in_every_answer(store: str, fill: PutMany) -> None:
    """Records, questions and questions as of a day should each tell what held, and the raw record stay."""
    (stored,) = fill(CALL, day=1)
    warned = next(one for one in CALL.attributions if one.act == "warn")
    wrote = next(one for one in CALL.attributions if one.kind == "direct")
    mended = msgspec.structs.replace(wrote, act="praise")
    keep(store, said(CALL, "reject", warned, number=0), said(CALL, "mend", mended, number=0))
    with asking(store) as reader:

        def acts(**asked: Any) -> list[str | None]:
            return sorted(
                str(one.act) for one in reader.search(Question(lists=("attributions",), **asked), limit=9).found
            )

        assert acts() == ["praise", "say", "say"]
        assert acts(as_of="2026-01-02") == ["say", "say", "say", "warn"]
        assert [one.correction for one in reader.search(Question(acts=("praise",)), limit=9).found] == [2]
        (held,) = reader.records()
        assert "1 mended, 1 rejected" in str(held.record.document.notice)
        assert [held.record for held in reader.records(as_of="2026-01-02")] == [CALL]
        assert reader.raw_record(stored.reading) == encode(CALL)


def test_a_correction_survives_rereading(store: str, fill: PutMany) -> None:
    """Another version's reading of the same text should be corrected, too; a withdrawal should end that."""
    fill(CALL, day=1)
    warned = next(one for one in CALL.attributions if one.act == "warn")
    keep(store, said(CALL, "reject", warned, number=0))
    fill(msgspec.structs.replace(CALL, provenance=Provenance(dragoman="9", stages=CALL.provenance.stages)), day=4)
    with asking(store) as reader:
        assert reader.search(Question(acts=("warn",)), limit=9).found == ()
    keep(store, Correction("withdraw", CALL.document.sha256, "", "", None, "A", "b", moment(5), withdraws=1))
    with asking(store) as reader:
        assert len(reader.search(Question(acts=("warn",)), limit=9).found) == 1
        assert [one.action for one in reader.corrections()] == ["reject", "withdraw"]


def test_a_correction_that_breaks_a_rule_is_not_kept(store: str, fill: PutMany) -> None:
    """What would break the record should be refused with the rule, and nothing be stored."""
    fill(CALL)
    wrong = msgspec.structs.replace(CALL.figures[0], value=None)
    with pytest.raises(InvalidRecord, match="neither value nor bound"):
        keep(store, said(CALL, "mend", wrong, number=0))
    with asking(store) as reader:
        assert reader.corrections() == ()


@pytest.mark.parametrize(
    "wrong",
    [
        said(HARBOUR, "reject", HARBOUR.figures[0]),
        Correction("withdraw", CALL.document.sha256, "", "", None, "A", "b", withdraws=5),
    ],
    ids=["other-text", "no-such-number"],
)
def test_a_correction_of_nothing_is_refused(store: str, fill: PutMany, wrong: Correction) -> None:
    """A correction of a text or number that the store does not have should be a usage error."""
    fill(CALL)
    with pytest.raises(UsageError):
        keep(store, wrong)
