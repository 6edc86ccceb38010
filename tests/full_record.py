"""A record by hand with an entry in every list, for tests of what shows or keeps records."""

from __future__ import annotations

from builders import (
    account,
    actor,
    attribution,
    document,
    event,
    expectation,
    figure,
    flag,
    interval,
    party,
    place,
    proposal,
    record,
    role,
    silent,
    span,
    spans,
    talks,
    time,
    toponym,
    words,
)
from dragoman.records.affairs import Answer, Difference, NotMentioned, Point, Round, Telling, Version
from dragoman.records.record import ENTRY_LISTS, Record

HARBOUR = (
    "BRUSA - Foreign Minister Lea Holm met envoy Tomas Rey on Monday for a second round of talks on the harbour.\n\n"
    "Holm offered a truce of 30 days if the ships withdraw, and Rey rejected it. “We are not there,” he told Radio"
    " Nine. A third round is planned for May. Rey did not say that the talks had failed.\n\n"
    "Rain fell."
)


def harbour() -> Record:
    """Make a record with an entry in every list."""
    text = document(
        HARBOUR,
        title="Second round ends",
        byline="By Ines Cole",
        source="Example Wire",
        url="https://example.org/second-round",
        published="2024-04-09",
        published_from="metadata",
        notice="A made-up article.",
        furniture=(),
    )
    holm = actor(
        text, "Lea Holm", "Lea Holm", ("Holm", 2), country="NOR", sector="GOV", roles=(role(text, "Foreign Minister"),)
    )
    rey = actor(text, "Tomas Rey", "Tomas Rey", ("Rey", 2), ("Rey", 3))
    radio = actor(text, "Radio Nine", kind="organization")
    said = attribution(
        text,
        source="he",
        cue="told",
        lemma="tell",
        content="“We are not there,”",
        kind="direct",
        actor=rey,
        addressees=(party(text, "Radio Nine", radio),),
        medium="interview",
        date=interval("2024-04-08", anchor="published", span=span(text, "Monday"), assumption="the Monday before"),
        place=place(text, "BRUSA", "Brusa", country="NOR"),
    )
    unsaid = attribution(
        text,
        source=("Rey", 3),
        cue="did not say",
        lemma="say",
        content="that the talks had failed",
        actor=rey,
        polarity="negative",
    )
    met = event(
        text,
        "Lea Holm met envoy Tomas Rey",
        actors=(holm.id,),
        recipients=(rey.id,),
        contexts=("maritime",),
        date=interval("2024-04-08"),
        place=place(text, "BRUSA"),
        cameo="040",
    )
    third = expectation(
        text, "A third round is planned", window=interval("2024-05-01", "2024-05-31", precision="month")
    )
    track = talks(
        text,
        "talks on the harbour",
        "harbour talks",
        parties=(holm.id, rey.id),
        topics=(words(text, "the harbour"),),
        venue=place(text, "BRUSA"),
        since=interval("2024-03-01", precision="month", open="to"),
        rounds=(Round(number=2, date=interval("2024-04-08"), outcome=words(text, "Rey rejected it")),),
        rounds_held=2,
        next=third.id,
    )
    truce = proposal(
        text,
        "a truce of 30 days",
        "ceasefire",
        put_by=(holm.id,),
        addressed_to=(rey.id,),
        conditions=(words(text, "if the ships withdraw"),),
        terms=(words(text, "30 days"),),
        answers=(Answer(actor=rey.id, answer="rejects", spans=spans(text, "rejected")),),
        status="rejected",
    )
    told = account(
        text,
        met,
        Version(
            teller=rey.id,
            attributions=(said.id,),
            points=(Point(topic="outcome", spans=spans(text, "We are not there")),),
            not_mentioned=(NotMentioned(topic="the truce", searched=("truce", "ceasefire")),),
        ),
        Version(teller=None, not_mentioned=(NotMentioned(topic="failure", explicit=unsaid.id),)),
        differences=(
            Difference(topic="the end", tellings=(Telling(teller=None, spans=spans(text, "the ships withdraw")),)),
        ),
    )
    return record(
        text,
        stages=ENTRY_LISTS,
        actors=(holm, rey, radio),
        attributions=(said, unsaid),
        events=(met,),
        talks=(track,),
        proposals=(truce,),
        expectations=(third,),
        accounts=(told,),
        times=(time(text, "Monday", "2024-04-08"), time(text, "May", None)),
        places=(toponym(text, "BRUSA", "Brusa", country="NOR"),),
        figures=(figure(text, "30 days", 30, unit="day", of=words(text, "truce"), approximate=True),),
        flags=(flag(text, "Foreign Minister", "Called otherwise elsewhere."),),
        silent=(silent(text, "Rain fell."),),
    )
