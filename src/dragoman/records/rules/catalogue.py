"""All rules of a record, on one screen, in the order in which they are proven."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.records.record import Record
from dragoman.records.rules import evidence, form, links, text, times
from dragoman.records.rules.base import Rule, Violation

RULES: tuple[Rule, ...] = (
    Rule("schema", form.schema_is_kept),
    Rule("hash", text.text_has_its_hash),
    Rule("spans", text.spans_quote_the_text),
    Rule("span order", text.spans_follow_each_other),
    Rule("division", text.text_is_divided),
    Rule("dateline", text.dateline_is_as_printed),
    Rule("whole story", text.story_is_whole),
    Rule("publication", times.publication_is_sourced),
    Rule("intervals", times.intervals_are_sound),
    Rule("reasons for dates", times.dates_have_reasons),
    Rule("ids", links.ids_are_hashes),
    Rule("references", links.references_lead_somewhere),
    Rule("members", links.members_are_single),
    Rule("nesting", links.voices_are_nested),
    Rule("on whose word", links.words_are_on_the_right_word),
    Rule("evidence", evidence.entries_rest_on_words),
    Rule("mentions", evidence.mentions_have_one_owner),
    Rule("parts of attributions", evidence.attributions_have_parts),
    Rule("triggers", evidence.events_hold_their_triggers),
    Rule("figures", evidence.figures_are_bounded),
    Rule("silence", evidence.silence_is_told),
    Rule("reading order", form.lists_are_in_reading_order),
    Rule("confidence", form.confidence_is_rounded),
    Rule("labels", form.labels_are_one_line),
    Rule("provenance", form.provenance_is_honest),
)


def violations(record: Record) -> Iterator[tuple[Rule, Violation]]:
    """Give what breaks a rule, in the order of the rules; nothing where the record is sound.

    A rule may assume that those above it hold: once one is broken, what is told of later ones is a hint, and a
    record that breaks its schema is looked at no further.
    """
    for rule in RULES:
        broken = False
        for found in rule.violations(record):
            broken = True
            yield rule, found
        if broken and rule.name == "schema":
            return
