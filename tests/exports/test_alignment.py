"""Versions of one happening side by side."""

from __future__ import annotations

from builders import account, actor, document, spans
from dragoman.exports.alignment import Alignment, Told, aligned
from dragoman.records.affairs import Account, Difference, NotMentioned, Point, Telling, Version

TEXT = document("Ito spoke of fish and of nets. Vann spoke of fish, not of pay, and counted nine boats, not ten.")
ITO, VANN = actor(TEXT, "Ito"), actor(TEXT, "Vann")


def two_versions() -> Account:
    """Make an account with a point that both tell, one that one tells, two omissions and a difference."""
    return account(
        TEXT,
        "ev-000000000000",
        Version(
            teller=ITO.id,
            points=(
                Point(topic="fish", spans=spans(TEXT, "fish")),
                Point(topic="nets", spans=spans(TEXT, "nets")),
                Point(topic="fish", spans=spans(TEXT, ("spoke", 1))),
            ),
        ),
        Version(
            teller=VANN.id,
            points=(Point(topic="fish", spans=spans(TEXT, ("fish", 2))),),
            not_mentioned=(
                NotMentioned(topic="pay", explicit="at-000000000000"),
                NotMentioned(topic="nets", searched=("net",)),
                NotMentioned(topic="fish", searched=("fish",)),
            ),
        ),
        differences=(
            Difference(
                topic="number of boats",
                tellings=(
                    Telling(teller=VANN.id, spans=spans(TEXT, "nine boats")),
                    Telling(teller=None, spans=spans(TEXT, "ten")),
                ),
            ),
        ),
    )


def table() -> Alignment:
    """Align the versions."""
    return aligned(two_versions())


def test_tellers_are_the_columns() -> None:
    """Tellers of versions come first, then those who only differ."""
    assert table().tellers == (ITO.id, VANN.id, None)


def test_points_are_the_rows() -> None:
    """Each topic is one row, in the order in which the versions bring it."""
    assert [row.topic for row in table().points] == ["fish", "nets", "pay"]
    assert not any(row.differs for row in table().points)


def test_every_row_has_a_cell_for_each_teller() -> None:
    """Rows are as wide as the head."""
    made = table()
    assert {len(row.cells) for row in (*made.points, *made.differences)} == {len(made.tellers)}


def test_a_point_told_twice_keeps_both_tellings() -> None:
    """All words of a teller on a topic stand in one cell."""
    fish = table().points[0].cells[0]
    assert [words[0].text for words in fish.tellings] == ["fish", "spoke"]


def test_words_that_were_found_outweigh_an_omission() -> None:
    """Who speaks of a thing has not left it out."""
    assert table().points[0].cells[1].left_out is None


def test_omissions_keep_how_they_are_known() -> None:
    """One is stated, the other was searched for."""
    nets, pay = (row.cells[1].left_out for row in table().points[1:])
    assert nets is not None
    assert pay is not None
    assert (nets.explicit, nets.searched, pay.explicit) == (None, ("net",), "at-000000000000")


def test_a_point_that_nobody_looked_for_is_empty() -> None:
    """No omission is made up."""
    assert table().points[2].cells[0] == Told()


def test_differences_stand_under_their_tellers() -> None:
    """The words of each contradicting teller stand in that teller's column."""
    (row,) = table().differences
    assert row.differs
    assert [[words[0].text for words in told.tellings] for told in row.cells] == [[], ["nine boats"], ["ten"]]


def test_two_versions_of_one_teller_share_a_column() -> None:
    """An unchecked record may name a teller twice; nothing that was told is lost."""
    told = Point(topic="fish", spans=spans(TEXT, "fish")), Point(topic="nets", spans=spans(TEXT, "nets"))
    made = aligned(account(TEXT, "ev-000000000000", *(Version(teller=None, points=(point,)) for point in told)))
    assert made.tellers == (None,)
    assert [len(row.cells[0].tellings) for row in made.points] == [1, 1]
