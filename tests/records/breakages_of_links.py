"""Breakages of ids, references, voices and evidence."""

from __future__ import annotations

from hypothesis import assume
from hypothesis import strategies as st

from dragoman.records.record import ENTRY_LISTS
from records.breaking import (
    REFERENCES,
    Breakage,
    Draw,
    Tree,
    an_interval,
    cut,
    entry,
    give_id_again,
    objects,
    one_of,
    outer_and_inner,
)

ABSENT = "ac-000000000000"


def _change_a_digit_of_an_id(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree)
    held["id"] = held["id"][:-1] + ("0" if held["id"][-1] != "0" else "1")


def _change_the_letters_of_an_id(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree)
    held["id"] = "zz" + held["id"][2:]


def _change_a_key_field(draw: Draw, tree: Tree) -> None:
    entry(draw, tree, "actors")["name"] += "x"


def _enter_an_entry_twice(draw: Draw, tree: Tree) -> None:
    entries = tree[draw(st.sampled_from(ENTRY_LISTS))]
    at = draw(st.integers(0, len(entries) - 1))
    entries.insert(at, dict(entries[at]))


def _dangle_a_reference(draw: Draw, tree: Tree) -> None:
    _replace_a_reference(draw, tree, ABSENT)


def _refer_into_the_wrong_list(draw: Draw, tree: Tree) -> None:
    _replace_a_reference(draw, tree, tree["silent"][0]["id"])


def _anchor_on_an_actor(draw: Draw, tree: Tree) -> None:
    an_interval(draw, tree)["anchor"] = tree["talks"][0]["id"].replace("tk-", "ev-")


def _give_an_actor_one_member(draw: Draw, tree: Tree) -> None:
    tree["actors"][0]["members"] = [tree["actors"][1]["id"]]


def _give_members_members(draw: Draw, tree: Tree) -> None:
    first, second = tree["actors"][0], tree["actors"][1]
    first["members"], second["members"] = [second["id"], first["id"]], [second["id"], first["id"]]


def _name_an_actor_twice(draw: Draw, tree: Tree) -> None:
    actors = entry(draw, tree, "events")["actors"]
    actors.append(actors[0])


def _replace_a_reference(draw: Draw, tree: Tree, identifier: str) -> None:
    found = [
        (held, name, number)
        for held in objects(tree)
        for name in REFERENCES
        for number, named in enumerate(held.get(name) if isinstance(held.get(name), list) else [held.get(name)])
        if isinstance(named, str) and named[2:3] == "-"
    ]
    held, name, number = one_of(draw, found)
    if isinstance(held[name], list):
        held[name][number] = identifier
    else:
        held[name] = identifier


def _nest_in_a_ring(draw: Draw, tree: Tree) -> None:
    outer, inner = outer_and_inner(draw, tree)
    outer["within"] = inner["id"]


def _nest_in_itself(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree, "attributions")
    held["within"] = held["id"]


def _nest_in_a_stranger(draw: Draw, tree: Tree) -> None:
    _, inner = outer_and_inner(draw, tree)
    strangers = [
        held
        for held in tree["attributions"]
        if held["content"]["spans"][0]["start"] > inner["content"]["spans"][-1]["end"]
    ]
    inner["within"] = one_of(draw, strangers)["id"]


def _let_nested_content_run_out(draw: Draw, tree: Tree) -> None:
    outer, inner = outer_and_inner(draw, tree)
    span = outer["content"]["spans"][0]
    middle = (inner["content"]["spans"][0]["start"] + inner["content"]["spans"][0]["end"]) // 2
    assume(span["start"] < middle)
    span.update(cut(tree, span["start"], middle))


def _lift_a_nested_voice(draw: Draw, tree: Tree) -> None:
    _, inner = outer_and_inner(draw, tree)
    inner["within"] = None


def _take_words_for_the_documents_own(draw: Draw, tree: Tree) -> None:
    found = [held for name in ("events", "figures") for held in tree[name] if held["attribution"]]
    one_of(draw, found)["attribution"] = None


def _put_words_into_a_mouth(draw: Draw, tree: Tree) -> None:
    found = [held for name in ("events", "figures") for held in tree[name] if not held["attribution"]]
    one_of(draw, found)["attribution"] = tree["attributions"][0]["id"]


def _give_words_to_the_outer_voice(draw: Draw, tree: Tree) -> None:
    outer, inner = outer_and_inner(draw, tree)
    found = [held for name in ("events", "figures") for held in tree[name] if held["attribution"] == inner["id"]]
    one_of(draw, found)["attribution"] = outer["id"]


def _rest_an_account_on_nothing(draw: Draw, tree: Tree) -> None:
    account = tree["accounts"][0]
    account["differences"].clear()
    account["versions"][0].update(attributions=[], points=[])


def _share_a_mention(draw: Draw, tree: Tree) -> None:
    first, second = tree["actors"]
    second["mentions"].append(dict(first["mentions"][-1]))
    second["mentions"].sort(key=lambda mention: mention["start"])


def _let_a_source_speak_of_itself(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree, "attributions")
    held["source"]["spans"] = [dict(held["content"]["spans"][0])]
    give_id_again(tree, held)


def _take_the_cue_from_indirect_speech(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree, "attributions")
    assume(held["kind"] == "indirect")
    held["cue"] = None
    give_id_again(tree, held)


def _move_a_trigger_out_of_its_event(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree, "events")
    trigger, span = held["trigger"]["spans"][0], held["spans"][0]
    assume(trigger["end"] < span["end"])
    span.update(cut(tree, trigger["end"], span["end"]))


def _turn_bounds_round(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree, "figures")
    held["low"], held["high"] = held["high"], held["low"]


def _take_all_numbers_from_a_figure(draw: Draw, tree: Tree) -> None:
    entry(draw, tree, "figures").update(value=None, low=None, high=None)


def _hush_up_a_silent_sentence(draw: Draw, tree: Tree) -> None:
    tree["silent"].remove(one_of(draw, tree["silent"]))


def _call_a_speaking_sentence_silent(draw: Draw, tree: Tree) -> None:
    start = tree["attributions"][0]["cue"]["spans"][0]["start"]
    sentence = next(s for s in tree["document"]["sentences"] if s["start"] <= start < s["end"])
    tree["silent"].append({**tree["silent"][0], "spans": [dict(sentence)]})
    give_id_again(tree, tree["silent"][-1])


def _call_half_a_sentence_silent(draw: Draw, tree: Tree) -> None:
    held = entry(draw, tree, "silent")
    held["spans"][0].update(cut(tree, held["spans"][0]["start"], held["spans"][0]["end"] - 1))
    give_id_again(tree, held)


BREAKAGES: tuple[tuple[str, Breakage], ...] = (
    ("ids", _change_a_digit_of_an_id),
    ("ids", _change_the_letters_of_an_id),
    ("ids", _change_a_key_field),
    ("ids", _enter_an_entry_twice),
    ("references|ids", _dangle_a_reference),
    ("references|ids", _refer_into_the_wrong_list),
    ("references", _anchor_on_an_actor),
    ("references", _name_an_actor_twice),
    ("members", _give_an_actor_one_member),
    ("members", _give_members_members),
    ("nesting", _nest_in_a_ring),
    ("nesting", _nest_in_itself),
    ("nesting", _nest_in_a_stranger),
    ("nesting|ids", _let_nested_content_run_out),
    ("nesting", _lift_a_nested_voice),
    ("on whose word", _take_words_for_the_documents_own),
    ("on whose word", _put_words_into_a_mouth),
    ("on whose word", _give_words_to_the_outer_voice),
    ("evidence", _rest_an_account_on_nothing),
    ("mentions|ids", _share_a_mention),
    ("parts of attributions", _let_a_source_speak_of_itself),
    ("parts of attributions", _take_the_cue_from_indirect_speech),
    ("triggers", _move_a_trigger_out_of_its_event),
    ("figures", _turn_bounds_round),
    ("figures", _take_all_numbers_from_a_figure),
    ("silence", _hush_up_a_silent_sentence),
    ("silence", _call_a_speaking_sentence_silent),
    ("silence", _call_half_a_sentence_silent),
)
