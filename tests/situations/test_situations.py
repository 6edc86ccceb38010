"""Situations: articles of one affair, where it stands, and whose account changed."""

from __future__ import annotations

from typing import Any

import builders as make
from dragoman.records.affairs import Answer, Round
from dragoman.records.situations import Situation
from dragoman.situations.linking import link
from dragoman.situations.news import news
from dragoman.situations.tracking import situations
from situations.stories import Story


def tracked(*stories: Story, least: int = 2) -> tuple[Situation, ...]:
    """Give the situations of some articles."""
    records = [story.record() for story in stories]
    return situations(link(records), {record.document.sha256: record for record in records}, least)


def said(story: Story, actor: Any, source: str, cue: str, content: str, **fields: Any) -> Any:
    """Add a statement to an article."""
    made = make.attribution(story.text, source=source, cue=cue, content=content, actor=actor, **fields)
    return story.add("attributions", made)


def denial() -> Story:
    """Make an article in which Orvia denies the attack on the ferry."""
    text = "On Saturday Orvia told Tolmia that it had nothing to do with the attack on the ferry in the Lume strait."
    story = Story(text, "2025-03-08")
    orvia = story.state("Orvia")
    story.state("Tolmia")
    content = "that it had nothing to do with the attack on the ferry in the Lume strait"
    at = said(story, orvia, "Orvia", "told", content, lemma="tell", date=make.interval("2025-03-08"))
    story.event("the attack on the ferry", attribution=at.id, date="2025-03-06")
    return story


def admission(who: str = "Orvia's defence ministry") -> Story:
    """Make an article in which a body of Orvia owns that its boat fired."""
    text = f"{who} said on Sunday that its boat had fired at the ferry in the Lume strait on Thursday."
    story = Story(text, "2025-03-09")
    ministry = story.actor(who, make.mention(story.text, who, "nominal"), kind="organization")
    boat = story.actor("its boat", make.mention(story.text, "its boat", "nominal"), kind="group")
    content = "that its boat had fired at the ferry in the Lume strait on Thursday"
    at = said(story, ministry, who, "said", content, lemma="say", date=make.interval("2025-03-09"))
    story.event("fired at the ferry", doers=[boat], attribution=at.id, date="2025-03-06")
    return story


def test_a_ministry_that_owns_what_its_government_denied_has_changed_the_account() -> None:
    """The change should be told with both days, both tellers and both texts."""
    (found,) = tracked(denial(), admission())
    (change,) = found.changes
    assert change.kind == "admission"
    assert (change.before.name, change.after.name) == ("Orvia", "Orvia's defence ministry")
    assert change.told.startswith("On Saturday, 2025-03-08, Orvia")
    assert "On Sunday, 2025-03-09, Orvia's defence ministry said" in change.told
    assert change.before.words.spans[0].text.startswith("that it had nothing to do")


def test_another_land_s_ministry_does_not_change_the_account() -> None:
    """What Tolmia's ministry owns is no change of what Orvia said."""
    assert not any(found.changes for found in tracked(denial(), admission("Tolmia's defence ministry"), least=1))


def test_articles_of_two_affairs_are_two_situations() -> None:
    """Articles without a party or a name in common should not be put together."""
    other = Story("Dockers in Felsund laid down their tools.", "2025-03-08")
    other.event("laid down their tools", "PROTEST", doers=[other.actor("Dockers", kind="group")])
    assert len(tracked(denial(), admission(), other, least=1)) == 2


def test_one_article_is_no_situation_unless_asked_for() -> None:
    """An affair that one article tells should be left out, and given where it is asked for."""
    assert tracked(denial()) == ()
    assert len(tracked(denial(), least=1)) == 1


def talks(published: str, state: str, *rounds: tuple[int, str], last: str = "") -> Story:
    """Make an article about the talks of Orvia and Tolmia."""
    story = Story(f"The talks of Orvia and Tolmia in Essel are {state}.{last}", published)
    parties = (story.state("Orvia"), story.state("Tolmia"))
    held = tuple(Round(number=number, date=make.interval(day)) for number, day in rounds)
    ids = tuple(one.id for one in parties)
    story.add("talks", make.talks(story.text, "The talks", "Orvia–Tolmia talks", parties=ids, state=state, rounds=held))
    return story


def test_a_track_has_all_its_rounds_and_each_change_of_its_state() -> None:
    """Rounds that several articles tell should stand once, and states in the order of the reports."""
    (found,) = tracked(
        talks("2025-03-01", "ongoing", (1, "2025-02-20")),
        talks("2025-03-05", "ongoing", (1, "2025-02-20"), (2, "2025-03-04"), last=" More soon."),
        talks("2025-03-09", "stalled", (2, "2025-03-04")),
    )
    (track,) = found.tracks
    assert [one.number for one in track.rounds] == [1, 2]
    assert [len(one.tellings) for one in track.rounds] == [2, 2]
    assert [(when, state) for when, state, _ in track.history] == [("2025-03-01", "ongoing"), ("2025-03-09", "stalled")]
    assert track.state == "stalled"


def test_what_is_due_is_met_by_what_happens_and_else_overdue() -> None:
    """A planned meeting that is held is met; one of which nothing more is told is overdue after its day."""
    plan = Story(
        "Orvia and Tolmia will meet in Essel on March 10. Orvia will also free the crew by March 9.", "2025-03-05"
    )
    parties = (plan.state("Orvia"), plan.state("Tolmia"))
    ids = tuple(one.id for one in parties)
    window = make.interval("2025-03-10")
    plan.add("expectations", make.expectation(plan.text, "will meet in Essel", who=ids, window=window))
    crew = make.expectation(plan.text, "free the crew", who=ids[:1], window=make.interval("2025-03-09"))
    plan.add("expectations", crew)
    held = Story("Orvia and Tolmia met in Essel on March 10 for an hour.", "2025-03-12")
    held.event("met in Essel", "CONSULT", doers=[held.state("Orvia"), held.state("Tolmia")], date="2025-03-10")
    (found,) = tracked(plan, held)
    statuses = {one.tellings[0].spans[0].text: one.status for one in found.due}
    assert statuses == {"will meet in Essel": "met", "free the crew": "overdue"}


def offer(published: str, status: str, answer: str | None = None, end: str = "") -> Story:
    """Make an article about Orvia's offer to Tolmia."""
    story = Story(f"Orvia offered Tolmia a pause of ten days in the Lume strait.{end}", published)
    orvia, tolmia = story.state("Orvia"), story.state("Tolmia")
    words = "a pause of ten days in the Lume strait"
    answers = ()
    if answer is not None:
        spans = make.spans(story.text, "Tolmia")
        answers = (Answer(actor=tolmia.id, answer=answer, spans=spans),)
    fields = {"put_by": (orvia.id,), "addressed_to": (tolmia.id,), "status": status, "answers": answers}
    story.add("proposals", make.proposal(story.text, words, "ceasefire", **fields))
    return story


def test_a_proposal_carries_each_new_answer_once() -> None:
    """An answer that is repeated stands once; a new one of the same party is added, and the last status holds."""
    (found,) = tracked(
        offer("2025-03-01", "open"),
        offer("2025-03-02", "open", "undecided", " It waits."),
        offer("2025-03-03", "open", "undecided", " It still waits."),
        offer("2025-03-04", "rejected", "rejects", " No, it said."),
    )
    (proposal,) = found.proposals
    assert [one.answer for one in proposal.answers] == ["undecided", "rejects"]
    assert proposal.status == "rejected"
    assert len(proposal.tellings) == 4


def test_news_is_what_was_reported_after_a_date() -> None:
    """What was known by the date should be left out, and what changed after it kept."""
    (found,) = tracked(denial(), admission())
    assert news(found, "2025-03-08").changes == found.changes
    assert news(found, "2025-03-09").changes == ()
    assert [one.published for one in news(found, "2025-03-08").documents] == ["2025-03-09"]


def test_records_may_be_fetched_affair_by_affair() -> None:
    """Situations should be the same where records come from a function instead of a mapping."""
    records = [story.record() for story in (denial(), admission())]
    by_text = {record.document.sha256: record for record in records}
    linked = link(records)
    assert situations(linked, lambda texts: (by_text[text] for text in texts)) == situations(linked, by_text)
