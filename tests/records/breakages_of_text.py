"""Breakages of the text, of what is cut from it, and of dates."""

from __future__ import annotations

import calendar

from hypothesis import assume
from hypothesis import strategies as st

from dragoman.records.identity import text_digest
from records.breaking import Breakage, Draw, Tree, a_span, an_interval, another_character, cut, objects, one_of


def _shift_a_span(draw: Draw, tree: Tree) -> None:
    span, text = a_span(draw, tree), tree["document"]["text"]
    step = draw(st.sampled_from((-1, 1)))
    start, end = span["start"] + step, span["end"] + step
    assume(start >= 0 and text[start:end] != span["text"])
    span.update(start=start, end=end)


def _lengthen_a_span(draw: Draw, tree: Tree) -> None:
    a_span(draw, tree)["end"] += 1


def _misquote_a_span(draw: Draw, tree: Tree) -> None:
    span = a_span(draw, tree)
    span["text"] = another_character(draw, span["text"])


def _send_a_span_past_the_end(draw: Draw, tree: Tree) -> None:
    span, length = a_span(draw, tree), len(tree["document"]["text"])
    span.update(start=length, end=length + len(span["text"]))


def _change_a_character_of_the_text(draw: Draw, tree: Tree) -> None:
    tree["document"]["text"] = another_character(draw, tree["document"]["text"])


def _change_text_and_hash(draw: Draw, tree: Tree) -> None:
    tree["document"]["text"] = text = another_character(draw, tree["document"]["text"])
    tree["document"]["sha256"] = text_digest(text)


def _append_to_text_and_hash(draw: Draw, tree: Tree) -> None:
    tree["document"]["text"] += "x"
    tree["document"]["sha256"] = text_digest(tree["document"]["text"])


def _turn_a_span_list_round(draw: Draw, tree: Tree) -> None:
    lists = [held[name] for held in objects(tree) for name in ("spans", "mentions", "sentences") if name in held]
    one_of(draw, [held for held in lists if len(held) > 1]).reverse()


def _say_a_span_twice(draw: Draw, tree: Tree) -> None:
    spans = one_of(draw, [held["spans"] for held in objects(tree) if "spans" in held])
    spans.append(dict(spans[-1]))


def _join_sentences_of_two_paragraphs(draw: Draw, tree: Tree) -> None:
    document = tree["document"]
    border = document["paragraphs"][0]["end"]
    sentences = document["sentences"]
    last = max(number for number, sentence in enumerate(sentences) if sentence["end"] <= border)
    sentences[last : last + 2] = [cut(tree, sentences[last]["start"], sentences[last + 1]["end"])]


def _read_the_title_as_a_sentence(draw: Draw, tree: Tree) -> None:
    document = tree["document"]
    title = document["furniture"][0]["span"]
    document["paragraphs"].insert(0, dict(title))
    document["sentences"].insert(0, dict(title))


def _count_the_title_to_the_story(draw: Draw, tree: Tree) -> None:
    document = tree["document"]
    document["paragraphs"].insert(0, dict(document["furniture"][0]["span"]))


def _read_the_dateline_as_a_sentence(draw: Draw, tree: Tree) -> None:
    document = tree["document"]
    document["sentences"].insert(0, dict(document["dateline"]["span"]))


def _drop_a_sentence(draw: Draw, tree: Tree) -> None:
    sentences = tree["document"]["sentences"]
    sentences.remove(one_of(draw, sentences))


def _drop_all_sentences(draw: Draw, tree: Tree) -> None:
    tree["document"]["sentences"].clear()


def _respell_the_dateline(draw: Draw, tree: Tree) -> None:
    tree["document"]["dateline"]["place"] = "Kyiv"


def _swap_interval_ends(draw: Draw, tree: Tree) -> None:
    interval = an_interval(draw, tree, open=None)
    interval["from"], interval["to"] = interval["to"], interval["from"]


def _set_an_impossible_day(draw: Draw, tree: Tree) -> None:
    interval = an_interval(draw, tree, open=None)
    year = draw(st.integers(1900, 2100))
    february = calendar.monthrange(year, 2)[1]
    interval["from"] = f"{year}-02-{february + 1}"


def _set_an_impossible_publication_day(draw: Draw, tree: Tree) -> None:
    tree["document"]["published"] = "2025-06-31"


def _close_an_open_side(draw: Draw, tree: Tree) -> None:
    interval = an_interval(draw, tree)
    assume(interval["open"])
    interval[interval["open"]] = interval["from"] or interval["to"]


def _lose_one_end(draw: Draw, tree: Tree) -> None:
    an_interval(draw, tree, open=None)[draw(st.sampled_from(("from", "to")))] = None


def _give_a_clock_time_the_precision_of_a_day(draw: Draw, tree: Tree) -> None:
    interval = an_interval(draw, tree, open=None)
    interval["from"] += "T09:30:00Z"
    interval["to"] += "T09:30:00Z"


def _guess_a_date_without_an_anchor(draw: Draw, tree: Tree) -> None:
    an_interval(draw, tree)["anchor"] = None


def _anchor_without_a_date(draw: Draw, tree: Tree) -> None:
    an_interval(draw, tree).update({"from": None, "to": None, "open": None})


def _keep_the_assumption_back(draw: Draw, tree: Tree) -> None:
    an_interval(draw, tree, anchor="published")["assumption"] = draw(st.sampled_from((None, "")))


def _lose_the_publication_date(draw: Draw, tree: Tree) -> None:
    tree["document"].update(published=None, published_from=None)
    assume(any(held.get("anchor") == "published" for held in objects(tree)))


def _forget_where_the_publication_date_came_from(draw: Draw, tree: Tree) -> None:
    tree["document"]["published_from"] = None


def _lose_the_dateline_that_dates(draw: Draw, tree: Tree) -> None:
    tree["document"]["dateline"]["date"] = None


BREAKAGES: tuple[tuple[str, Breakage], ...] = (
    ("spans", _shift_a_span),
    ("spans", _lengthen_a_span),
    ("spans", _misquote_a_span),
    ("spans", _send_a_span_past_the_end),
    ("hash", _change_a_character_of_the_text),
    ("spans|ids", _change_text_and_hash),
    ("ids", _append_to_text_and_hash),
    ("span order", _turn_a_span_list_round),
    ("span order", _say_a_span_twice),
    ("division", _join_sentences_of_two_paragraphs),
    ("division", _read_the_title_as_a_sentence),
    ("division", _count_the_title_to_the_story),
    ("division", _read_the_dateline_as_a_sentence),
    ("whole story", _drop_a_sentence),
    ("whole story", _drop_all_sentences),
    ("dateline", _respell_the_dateline),
    ("intervals", _swap_interval_ends),
    ("intervals", _set_an_impossible_day),
    ("publication", _set_an_impossible_publication_day),
    ("intervals", _close_an_open_side),
    ("intervals", _lose_one_end),
    ("intervals", _give_a_clock_time_the_precision_of_a_day),
    ("reasons for dates", _guess_a_date_without_an_anchor),
    ("reasons for dates", _anchor_without_a_date),
    ("reasons for dates", _keep_the_assumption_back),
    ("reasons for dates", _lose_the_publication_date),
    ("publication", _forget_where_the_publication_date_came_from),
    ("publication", _lose_the_dateline_that_dates),
)
