"""One happening is one event however often it is told, and two happenings of one kind stay two."""

from __future__ import annotations

import pytest
from marked_words import draft, read_marked

from dragoman.analysis.events.circumstances import Circumstances
from dragoman.analysis.events.completion import Known, complete, happenings_of
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.retelling import Happening
from dragoman.analysis.figures.stage import find_figures
from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.times.stage import find_times
from dragoman.records.actors import Actor, Mention
from dragoman.records.identity import identified

PUBLISHED = {"published": "2025-06-04", "published_from": "option"}
# Name, kind, country, sector, members.
CAST = (
    ("Kenya", "state", "KEN", "GOV"),
    ("Sudan", "state", "SDN", "GOV"),
    ("Chad", "state", "TCD", "GOV"),
    ("Ruto", "person", "KEN", "GOV"),
    ("Burhan", "person", "SDN", "GOV"),
    ("Deby", "person", "TCD", "GOV"),
)


def actors_in(tree: Tree) -> dict[str, Actor]:
    """Make the actors of the cast that a text names, each with all its mentions."""
    text = tree.parse.document.text
    made: dict[str, Actor] = {}
    for name, kind, country, sector in CAST:
        starts = [i for i in range(len(text)) if text.startswith(name, i)]
        mentions = tuple(Mention(start=i, end=i + len(name), text=name, form="name") for i in starts)
        if mentions:
            actor = Actor(
                name=name,
                kind=kind,
                country=country,
                sector=sector,
                mentions=mentions,
                by="tests.hand@1",
                confidence=1.0,
            )  # type: ignore[arg-type]
            made[name] = identified(tree.parse.document, actor)
    return made


def told(marked: str, kind: str, *casts: str, mode: str | None = None) -> list[Happening]:
    """Join the mentions in brackets; each cast names 'actors>recipients', parted by '+', or nobody."""
    tree, heads = read_marked(marked, **PUBLISHED)
    actors = actors_in(tree)
    drafts: list[Draft] = []
    for head, cast in zip(heads, casts, strict=True):
        acting, _, receiving = cast.partition(">")
        ids = [tuple(actors[name].id for name in side.split("+") if name) for side in (acting, receiving)]
        retold = any(tree.lower[i] in ("the", "this") for i in tree.children[head])
        drafts.append(draft(tree, head, kind, actors=ids[0], recipients=ids[1], retold=retold, mode=mode))
    times = find_times(tree.parse)
    figures = find_figures(tree.parse, (), times, ())
    around = Circumstances(tree, drafts, times, (), ())
    return happenings_of(tree, drafts, Known(tuple(actors.values()), (), figures), around)


@pytest.mark.parametrize(
    ("text", "kind", "casts"),
    [
        ("Sudan [attacked] a camp and [killed] nine men of Chad.", "ASSAULT", ("Sudan>", "Sudan>Chad")),
        ("Sudan [attacked] a camp, [killing] nine men of Chad.", "ASSAULT", ("Sudan>", "Sudan>Chad")),
        ("Sudan [shelled] a clinic in Chad. The [attack] killed nine.", "ASSAULT", ("Sudan>Chad", "")),
        ("Kenya and Chad held [talks]. The [meeting] lasted an hour.", "CONSULT", ("Kenya+Chad>", "")),
        ("Sudan [bombed] Chad. Deby said that Sudan [bombed] his land.", "ASSAULT", ("Sudan>Chad", "Sudan>Deby")),
        ("An [attack] by Sudan shook Chad. Chad mourned. The [attack] came at dawn.", "ASSAULT", ("Sudan>Chad", "")),
        ("Ruto [met] Deby on Monday. Ruto and Deby [met] for an hour.", "CONSULT", ("Ruto+Deby>", "Ruto+Deby>")),
        (
            "Kenya and Chad [met] in Juba. Rain fell. Grain was dear. Rain fell again. The Juba [talks] pleased Deby.",
            "CONSULT",
            ("Kenya+Chad>", ""),
        ),
        ("Kenya [pledged] help to Chad. The [pledge] was welcome.", "AGREE", ("Kenya>Chad", "Kenya>")),
        ("Sudan [bombed] Chad over the weekend. The [strikes] on Sunday hit a mill.", "ASSAULT", ("Sudan>Chad", "")),
    ],
    ids=[
        "toll-joined",
        "toll-participle",
        "definite-noun",
        "near-noun",
        "state-and-leader",
        "same-noun",
        "same-verb",
        "named-after",
        "act-and-noun",
        "date-within",
    ],
)
def test_retellings_join_the_first(text: str, kind: str, casts: tuple[str, ...]) -> None:
    """A definite noun or the same word of the same parties is the happening that was told before."""
    (happening,) = told(text, kind, *casts)
    assert len(happening.tellings) == 2


@pytest.mark.parametrize(
    ("text", "kind", "casts"),
    [
        ("Sudan [shelled] Chad. A second [attack] by Sudan hit Chad.", "ASSAULT", ("Sudan>Chad", "Sudan>Chad")),
        ("Sudan [bombed] Chad on Monday. Sudan [bombed] Chad on Tuesday.", "ASSAULT", ("Sudan>Chad", "Sudan>Chad")),
        ("Ruto [met] Deby. Ruto will [meet] Deby again in July.", "CONSULT", ("Ruto+Deby>", "Ruto+Deby>")),
        ("Ruto [met] Deby. Ruto [met] Burhan.", "CONSULT", ("Ruto+Deby>", "Ruto+Burhan>")),
        ("Sudan made an [attack]. The [attack] on a hospital by Chad failed.", "ASSAULT", ("Sudan>", "Chad>")),
        ("Sudan [hit] a bridge of Chad. The [attack] on the hospital came later.", "ASSAULT", ("Sudan>Chad", "")),
        ("Kenya [pledged] help. The [deal] with Chad was signed.", "AGREE", ("Kenya>", "")),
        ("Kenya and Chad held a [meeting]. The [call] came later.", "CONSULT", ("Kenya+Chad>", "")),
        ("Kenya and Chad plan to [meet]. Kenya offers Chad a [meeting].", "CONSULT", ("Kenya+Chad>", "Kenya>Chad")),
        ("Sudan waged [war] on Chad. The [raid] on a mill killed nine.", "ASSAULT", ("Sudan>Chad", "")),
        ("Kenya and Chad held a [meeting]. The ministers' [meeting] came later.", "CONSULT", ("Kenya+Chad>", "")),
        ("Kenya [called] Chad. Kenya mentioned the [calls] for a truce.", "CONSULT", ("Kenya>Chad", "")),
        ("Kenya and Chad held [talks]. The budget [talks] of the parliament went on.", "CONSULT", ("Kenya+Chad>", "")),
        ("Kenya [freed] nine men of Chad. Kenya [returned] a boat to Chad.", "RETREAT", ("Kenya>Chad", "Kenya>Chad")),
        ("Kenya [urged] Chad to pay. The [demands] of the office wore Deby out.", "REQUEST", ("Kenya>Chad", "")),
        ("Sudan [attacked] Chad. Sudan plans another [attack] on Chad.", "ASSAULT", ("Sudan>Chad", "Sudan>Chad")),
        ("Kenya [chided] Chad for greed. Kenya [chided] Chad for sloth.", "ACCUSE", ("Kenya>Chad", "Kenya>Chad")),
    ],
    ids=[
        "second", "another-day", "held-and-planned", "other-party", "other-actor", "other-target", "pledge-and-deal",
        "meeting-and-call", "a-new-meeting", "war-and-raid", "somebody-elses", "calls-for",
        "other-talks", "other-deed", "other-demands", "another", "other-words",
    ],
)  # fmt: skip
def test_different_happenings_stay_apart(text: str, kind: str, casts: tuple[str, ...]) -> None:
    """Another day, party, target, manner or status, or a word such as 'second', makes another happening."""
    assert all(len(happening.tellings) == 1 for happening in told(text, kind, *casts))


def test_a_noun_points_to_what_was_told_last() -> None:
    """Where two happenings could be meant, it is the one told in the sentence before."""
    text = "Ruto [called] Deby. Ruto also [called] Burhan. During the [call] he spoke of grain."
    first, second = told(text, "CONSULT", "Ruto+Deby>", "Ruto+Burhan>", "", mode="phone")
    assert (len(first.tellings), len(second.tellings)) == (1, 2)


def test_a_noun_points_to_the_parties_that_its_sentence_names() -> None:
    """Far from both happenings, the one whose party stands in the sentence is meant."""
    gap = "Grain was dear. Rain fell. Rain fell again. "
    text = f"Ruto [called] Deby. Ruto also [called] Burhan. {gap}After the [call] Deby was pleased."
    first, second = told(text, "CONSULT", "Ruto+Deby>", "Ruto+Burhan>", "", mode="phone")
    assert (len(first.tellings), len(second.tellings)) == (2, 1)


def test_a_noun_without_parties_or_antecedent_is_no_happening() -> None:
    """'The attack' that points to nothing told before, and names nobody, makes no event."""
    assert told("The [attack] was a surprise.", "ASSAULT", "") == []


def test_the_date_of_one_mention_dates_the_happening() -> None:
    """A date told with any mention belongs to the one happening."""
    (happening,) = told("Sudan [shelled] Chad. The [attack] on Monday killed nine.", "ASSAULT", "Sudan>Chad", "")
    assert happening.date is not None
    assert happening.date.start == "2025-06-02"


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        (
            "Sudan [struck] an airport in Chad. The [attack] on the air base surprised Chad.",
            "retold_word",
            ["airport", "air base"],
        ),
        (
            "Sudan [attacked] Chad and killed four men. The [attack] killed seven people.",
            "number_conflict",
            ["four", "seven"],
        ),
    ],
    ids=["airport-and-air-base", "four-and-seven-dead"],
)
def test_what_differs_between_mentions_is_noted(text: str, kind: str, words: list[str]) -> None:
    """Another word or another number for one thing is a note on the one happening."""
    (happening,) = told(text, "ASSAULT", "Sudan>Chad", "")
    assert [(note.kind, [span.text for span in note.spans]) for note in happening.notes] == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Sudan [struck] a bridge in Chad. The [attack] on the bridge surprised Chad.",
        "Sudan [attacked] Chad and killed about 40 men. The [attack] killed 42 people.",
        "Sudan [attacked] Chad and killed at least four men. The [attack] killed seven people.",
    ],
    ids=["same-word", "rough-count", "lower-bound"],
)
def test_what_agrees_is_not_noted(text: str) -> None:
    """The same word, and counts that can both hold, make no note."""
    (happening,) = told(text, "ASSAULT", "Sudan>Chad", "")
    assert happening.notes == []


def test_an_event_has_the_words_of_all_its_mentions() -> None:
    """The entry's spans hold every mention, its trigger is the first one's, and what differs makes a flag."""
    tree, heads = read_marked(
        "Sudan [struck] an airport in Chad. The [attack] on the air base surprised Chad.", **PUBLISHED
    )
    actors = actors_in(tree)
    first = draft(tree, heads[0], "ASSAULT", actors=(actors["Sudan"].id,), recipients=(actors["Chad"].id,))
    second = draft(tree, heads[1], "ASSAULT", retold=True)
    events, flags = complete(tree, [first, second], Known(tuple(actors.values())))
    (event,) = events
    assert [span.text for span in event.trigger.spans] == ["struck"]
    assert any("attack" in span.text for span in event.spans)
    assert (event.quad, event.quad_gdelt, event.status) == (4, 4, "happened")
    assert [flag.kind for flag in flags] == ["retold_word"]


def test_the_fullest_list_of_parties_is_kept() -> None:
    """A mention that names one party of the talks does not hide the other, whom a later one names."""
    tree, heads = read_marked(
        "Talks with Kenya dragged on. Kenya and Chad have been in [talks] since April.", **PUBLISHED
    )
    actors = actors_in(tree)
    first = draft(tree, 0, "CONSULT", actors=(actors["Kenya"].id,))
    verb = next(i for i in range(len(tree)) if tree.lower[i] == "been")
    second = draft(tree, verb, "CONSULT", actors=(actors["Kenya"].id, actors["Chad"].id), trigger=(verb, heads[0]))
    events, _ = complete(tree, [first, second], Known(tuple(actors.values())))
    (event,) = events
    assert set(event.actors) == {actors["Kenya"].id, actors["Chad"].id}
    assert event.status == "ongoing"


def test_joining_is_the_same_in_any_order() -> None:
    """The order in which mentions come in does not change what is joined."""
    tree, heads = read_marked(
        "Sudan [shelled] Chad. The [attack] hit a mill. A second [attack] by Sudan hit Chad.", **PUBLISHED
    )
    actors = actors_in(tree)
    sides = {"actors": (actors["Sudan"].id,), "recipients": (actors["Chad"].id,)}
    drafts = [
        draft(tree, heads[0], "ASSAULT", **sides),
        draft(tree, heads[1], "ASSAULT", retold=True),
        draft(tree, heads[2], "ASSAULT", **sides),
    ]
    known = Known(tuple(actors.values()))
    assert complete(tree, drafts, known) == complete(tree, drafts[::-1], known)
    assert len(complete(tree, drafts, known)[0]) == 2
