"""A draft becomes a case of its own sentence, with the mentions that stand nearest to its head."""

from __future__ import annotations

from builders import actor, document
from dragoman.analysis.events.classifier.model import load_classifier
from dragoman.analysis.events.classifier.opinions import draft_case, type_share, type_shares
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.parsing.stage import parse_document

TEXT = "Malta hoped for rain. Malta's ministers said that Malta had jailed two Turks. Turks protested."


def made(head: str, actors: tuple[str, ...], recipients: tuple[str, ...] = ()) -> tuple[str, str | None, str | None]:
    """Give the case of a draft with this head as its text and the words of its parties."""
    text = document(TEXT)
    parse = parse_document(text)
    known = {
        name: actor(text, name, *((name, number) for number in range(1, times + 1)), kind="state")
        for name, times in (("Malta", 3), ("Turks", 2))
    }
    index = next(token.i for token in parse.tokens if token.text == head)
    draft = Draft(
        type="COERCE",
        mode=None,
        head=index,
        trigger=(index,),
        words=(index,),
        actors=tuple(known[one].id for one in actors),
        recipients=tuple(known[one].id for one in recipients),
        mediators=(),
        contexts=(),
        rules=("events.verb.jail@1",),
        confidence=0.8,
    )
    case = draft_case(parse, draft, {one.id: one for one in known.values()})
    found = [
        f"{case.text[: stretch[0]].count(' ')}:{case.text[stretch[0] : stretch[1]]}" if stretch else None
        for stretch in (case.source, case.target)
    ]
    return case.text, found[0], found[1]


def test_nearest_mentions() -> None:
    """Of several mentions in the sentence the nearest is taken; other sentences do not count."""
    text, source, target = made("jailed", ("Malta",), ("Turks",))
    assert text == "Malta's ministers said that Malta had jailed two Turks."
    assert (source, target) == ("4:Malta", "8:Turks")


def test_two_who_act_on_each_other() -> None:
    """Without a recipient the second actor is the other side."""
    assert made("jailed", ("Malta", "Turks"))[1:] == ("4:Malta", "8:Turks")


def test_party_of_another_sentence() -> None:
    """A party that is not named in the sentence is not marked."""
    assert made("protested", ("Turks",), ("Malta",)) == ("Turks protested.", "0:Turks", None)


def test_shares_of_drafts() -> None:
    """Each draft has its own shares, in order; none are given for none."""
    classifier = load_classifier()
    if classifier is not None:
        assert type_shares(classifier, parse_document(document(TEXT)), (), ()) == []


def test_share_of_its_type() -> None:
    """The share is that of the draft's type, CONCEDE and RETREAT being one."""
    draft = Draft("RETREAT", None, 0, (), (), (), (), (), (), (), 0.5)
    assert type_share({"YIELD": 0.6, "AID": 0.4}, draft) == 0.6
