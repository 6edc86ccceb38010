"""Breakages of the schema, of order and of what the record says of its making."""

from __future__ import annotations

from hypothesis import strategies as st

from dragoman.records.codec import schema
from dragoman.records.record import ENTRY_LISTS
from records.breaking import Breakage, Draw, Tree, entry, objects, one_of


def _drop_a_required_field(draw: Draw, tree: Tree) -> None:
    required = [set(definition["required"]) for definition in schema()["$defs"].values() if definition["required"]]
    shapes = [(set(definition["properties"]), set(definition["required"])) for definition in schema()["$defs"].values()]
    assert required
    held = one_of(draw, list(objects(tree)))
    names = next(needed for known, needed in shapes if known == held.keys())
    del held[one_of(draw, sorted(names))]


def _add_an_unknown_field(draw: Draw, tree: Tree) -> None:
    one_of(draw, list(objects(tree)))["unknown"] = None


def _give_a_field_the_wrong_type(draw: Draw, tree: Tree) -> None:
    held = one_of(draw, list(objects(tree)))
    held[one_of(draw, sorted(held))] = {"no": "such type"}


def _write_an_unknown_kind(draw: Draw, tree: Tree) -> None:
    held = one_of(draw, [held for held in objects(tree) if "kind" in held])
    held["kind"] = "rumour"


def _be_more_than_certain(draw: Draw, tree: Tree) -> None:
    entry(draw, tree)["confidence"] = draw(st.sampled_from((1.2, -0.1)))


def _be_too_exact(draw: Draw, tree: Tree) -> None:
    entry(draw, tree)["confidence"] = 0.123


def _write_a_whole_number_for_a_fraction(draw: Draw, tree: Tree) -> None:
    entry(draw, tree)["confidence"] = 1


def _blank_the_mentions(draw: Draw, tree: Tree) -> None:
    entry(draw, tree, "actors")["mentions"] = []


def _blank_a_mention(draw: Draw, tree: Tree) -> None:
    entry(draw, tree, "actors")["mentions"][0]["text"] = ""


def _blank_the_spans(draw: Draw, tree: Tree) -> None:
    one_of(draw, [held for held in objects(tree) if "spans" in held])["spans"] = []


def _name_no_producer(draw: Draw, tree: Tree) -> None:
    entry(draw, tree)["by"] = draw(st.sampled_from(("", "rule", "rule@", "Rule@1", "a rule@1")))


def _end_a_producer_with_a_line_end(draw: Draw, tree: Tree) -> None:
    entry(draw, tree)["by"] += "\n"


def _ring_a_bell_in_a_message(draw: Draw, tree: Tree) -> None:
    tree["flags"][0]["message"] += draw(st.sampled_from(("\x07", "\x1b[2J", "\n", "\u2028", "\x9b")))


def _write_a_country_in_two_letters(draw: Draw, tree: Tree) -> None:
    entry(draw, tree, "actors")["country"] = "UA"


def _swap_neighbours(draw: Draw, tree: Tree) -> None:
    entries = one_of(draw, [tree[name] for name in ENTRY_LISTS if len(tree[name]) > 1])
    at = draw(st.integers(0, len(entries) - 2))
    entries[at], entries[at + 1] = entries[at + 1], entries[at]


def _fill_a_list_in_secret(draw: Draw, tree: Tree) -> None:
    stages = tree["provenance"]["stages"]
    stages.remove(one_of(draw, stages))


def _name_a_stage_that_does_not_exist(draw: Draw, tree: Tree) -> None:
    tree["provenance"]["stages"].append("rumours")


def _name_a_stage_twice(draw: Draw, tree: Tree) -> None:
    tree["provenance"]["stages"].append("actors")


def _come_from_another_version(draw: Draw, tree: Tree) -> None:
    tree["provenance"]["record"] = "2"


BREAKAGES: tuple[tuple[str, Breakage], ...] = (
    ("schema", _drop_a_required_field),
    ("schema", _add_an_unknown_field),
    ("schema", _give_a_field_the_wrong_type),
    ("schema", _write_an_unknown_kind),
    ("schema", _be_more_than_certain),
    ("confidence", _be_too_exact),
    ("canonical form", _write_a_whole_number_for_a_fraction),
    ("schema", _blank_the_mentions),
    ("schema", _blank_a_mention),
    ("schema", _blank_the_spans),
    ("schema", _name_no_producer),
    ("labels", _end_a_producer_with_a_line_end),
    ("labels", _ring_a_bell_in_a_message),
    ("schema", _write_a_country_in_two_letters),
    ("reading order", _swap_neighbours),
    ("provenance", _fill_a_list_in_secret),
    ("provenance", _name_a_stage_that_does_not_exist),
    ("provenance", _name_a_stage_twice),
    ("provenance", _come_from_another_version),
)
