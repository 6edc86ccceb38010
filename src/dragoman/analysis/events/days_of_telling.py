"""The day of an act that is done by saying something, where its own sentence does not say it.

The day on which something was said is the day of the act itself. A report on one day's session, or on a statement of
one day, tells of that day throughout; and who was dated in the sentence before goes on speaking on that day, as long as
the story stays with him. Each of these is given as the reason.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dragoman.analysis.events import words
from dragoman.analysis.events.attachment import governor
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.verb_groups import is_irrealis, is_past
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution
from dragoman.records.intervals import Interval

SPOKEN = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "ACCUSE"))
# A body of several does these in session.
SITTING = frozenset(("meet", "convene", "vote", "debate", "sit", "gather", "adopt", "assemble", "hear", "open", "hold"))
BODIES = frozenset(
    (
        "council", "assembly", "parliament", "senate", "congress", "committee", "commission", "court", "chamber",
        "board", "conference", "summit", "cabinet", "tribunal", "delegate", "member", "diet", "duma", "knesset"
    )
)  # fmt: skip
# How far into an article it may say what it reports on.
OPENING = 3
# And for how many sentences without any date a story stays with its day.
NEAR = 6
SESSION = "the day of the session that the article reports on"
STATEMENT = "the day of the statement that the article gives"
GOING_ON = "the day on which the same party was last said to have spoken"
STORY = "the day that the story tells of, which goes on in the simple past"
SAID = "the day on which it was said"


class DaysOfTelling:
    """Knows on which days the parties of a document spoke."""

    def __init__(self, tree: Tree, attributions: Sequence[Attribution], dated: Sequence[tuple[Interval, int]]) -> None:
        """Take the parse, the attributions with their dates, and each resolved date with the word that it hangs on."""
        self.tree = tree
        self._dated_sentences = {tree.parse.sentence_of[root] for _, root in dated}
        self._cues: dict[int, Interval] = {}
        for one in attributions:
            if one.date is not None and one.cue is not None and one.date.start:
                for span in one.cue.spans:
                    self._cues.update(dict.fromkeys(tree.parse.covered(span), one.date))
        self._speaking = {
            tree.parse.sentence_of[tree.parse.covered(one.cue.spans[0])[0]]: (one.source.actor, one.date)
            for one in attributions
            if one.cue is not None and one.source is not None and one.source.actor is not None and one.within is None
        }
        self._session = self._opening(dated)
        self._told = self._main_dates(dated)

    def said(self, draft: Draft) -> Interval | None:
        """Give the day of the attribution whose own words name the act: 'accused her on Monday of lying'."""
        for token in (draft.head, *draft.trigger):
            if token in self._cues and (draft.type in SPOKEN or token == draft.head):
                return _because(self._cues[token], SAID)
        return None

    def on(self, verb: int) -> Interval | None:
        """Give the day of the attribution whose cue a verb is."""
        return self._cues.get(verb)

    def of(self, draft: Draft) -> Interval | None:
        """Give the day on which an act was done by saying it, as the sentences before tell, or None."""
        if draft.type not in SPOKEN or not self._is_told(draft.head):
            return None
        return self._of_session(draft.head) or self._of_speaker(draft) or self._of_story(draft)

    def _is_told(self, verb: int) -> bool:
        """Say whether a verb tells in the main clause, outside of quotations and without a date, what was said."""
        tree = self.tree
        if not tree.is_verb(verb) or is_irrealis(tree, verb) or verb in tree.quoted:
            return False
        if tree.parse.sentence_of[verb] in self._dated_sentences:
            return False
        main = verb
        while tree.dep[main] == "conj" and tree.is_verb(tree.head[main]):
            main = tree.head[main]
        # 'Berlin warned him, the agency reported' tells of the warning in its main clause all the same.
        vouched = tree.dep[main] == "ccomp" and tree.head[main] > main
        return (vouched or tree.dep[main] == "ROOT") and not any(
            tree.dep[i] in ("aux", "auxpass") for i in tree.children[verb]
        )

    def _opening(self, dated: Sequence[tuple[Interval, int]]) -> tuple[int, str, Interval] | None:
        """Find the session or statement of one day that the first sentences say the article reports on."""
        tree = self.tree
        for interval, root in dated:
            verb = next((i for i in tree.ancestors(root) if tree.is_verb(i)), None)
            if verb is None or tree.parse.sentence_of[verb] >= OPENING or interval.start is None:
                continue
            if (interval.end or "")[:10] != interval.start[:10] or is_irrealis(tree, verb):
                continue
            behind = tree.dep[verb] in ("acl", "relcl")
            subject = tree.head[verb] if behind else tree.child(verb, "nsubj", "nsubjpass")
            if subject is None:
                continue
            named = {tree.lemma[i] for i in (subject, *tree.children[subject])}
            if tree.lemma[verb] in SITTING and named & BODIES:
                return tree.parse.sentence_of[verb], SESSION, interval
            if tree.lemma[verb] in words.ISSUING and (
                tree.lemma[subject] in words.TEXTS or tree.lower[subject] == "following"
            ):
                return tree.parse.sentence_of[verb], STATEMENT, interval
        return None

    def _of_session(self, verb: int) -> Interval | None:
        if self._session is None:
            return None
        sentence, reason, interval = self._session
        tense = ("VBD",) if reason == SESSION else ("VBZ", "VBP")
        told = self.tree.parse.sentence_of[verb] >= sentence and self.tree.tag[verb] in tense
        return _because(_day(interval), reason) if told else None

    def _main_dates(self, dated: Sequence[tuple[Interval, int]]) -> list[tuple[int, Interval]]:
        """Give, by sentence, the dates that hang on main verbs told in the past, in reading order."""
        tree = self.tree
        found = []
        for interval, root in dated:
            verb = governor(tree, root)[0]
            while tree.dep[verb] == "conj" and tree.is_verb(tree.head[verb]):
                verb = tree.head[verb]
            if tree.is_verb(verb) and tree.dep[verb] == "ROOT" and is_past(tree, verb):
                found.append((tree.parse.sentence_of[root], interval))
        return sorted(found, key=lambda one: one[0])

    def _of_story(self, draft: Draft) -> Interval | None:
        """Give the day of the news, where the last date before is that day and nothing has led away from it.

        The simple past goes on at the time that was spoken of last (Webber 1988, Tense as discourse anaphor).
        """
        number = self.tree.parse.sentence_of[draft.head]
        before = [(at, one) for at, one in self._told if at < number]
        opening = [one for at, one in before if at < OPENING and _is_one_day(one)]
        if self.tree.tag[draft.head] != "VBD" or not opening or not _is_one_day(before[-1][1]):
            return None
        last = max((at for at in self._dated_sentences if at < number), default=0)
        day, latest = _day(opening[0]), _day(before[-1][1])
        near = number - last <= NEAR
        return _because(day, STORY) if day.start == latest.start and before[-1][0] == last and near else None

    def _of_speaker(self, draft: Draft) -> Interval | None:
        """Give the day of what the same party said in the sentence before."""
        if self.tree.tag[draft.head] != "VBD" or len(draft.actors) != 1:
            return None
        number = self.tree.parse.sentence_of[draft.head]
        for earlier in range(number, -1, -1):
            actor, date = self._speaking.get(earlier, (None, None))
            if earlier < number and actor != draft.actors[0]:
                return None
            if actor == draft.actors[0] and date is not None and date.start:
                return _because(_day(date), GOING_ON)
        return None


def _is_one_day(interval: Interval) -> bool:
    return bool(interval.start and interval.end and interval.start[:10] == interval.end[:10])


def _day(interval: Interval) -> Interval:
    """Give the whole days of an interval: who said one thing in the morning said another one on that day."""
    start = interval.start[:10] if interval.start else None
    end = interval.end[:10] if interval.end else None
    return msgspec.structs.replace(interval, start=start, end=end, precision="day", span=None)


def _because(interval: Interval, reason: str) -> Interval:
    said = f"{interval.assumption}; {reason}" if interval.assumption else reason
    return msgspec.structs.replace(interval, assumption=said)
