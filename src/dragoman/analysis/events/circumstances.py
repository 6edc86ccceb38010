"""When and where a happening took or is to take place, as far as the text says so.

A date or place is taken from the words that hang on the happening, then from its clause and the clauses joined to it,
then from its sentence where only one is named there and nothing else claims it. What tells when or where something was
said is not taken for when or where it happened. No words, no date: the day of publication is never lent.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from dragoman.analysis.events.attachment import (
    below,
    carrying_verb,
    clause_verb,
    continues,
    core,
    governor,
    root_of,
    told_by_relative,
)
from dragoman.analysis.events.circumstance_words import (
    BEYOND,
    BY_SAYING,
    DEEDS,
    LOCATIVES,
    NAMING,
    OBJECTS,
    OCCASIONS,
    REACHING,
    SIGNING,
    SITES,
    VAGUE,
    VISITS,
)
from dragoman.analysis.events.days_of_telling import SPOKEN, DaysOfTelling
from dragoman.analysis.events.distances import compares, days_by_distance
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.page_stamps import PageStamps
from dragoman.analysis.events.unlisted_places import unlisted
from dragoman.analysis.events.verb_groups import SUBJECTS, is_infinitive, is_irrealis
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure, TimeExpression, Toponym
from dragoman.records.intervals import Interval, Place
from dragoman.records.spans import Span
from dragoman.vocabularies.event_lexicon import load_event_lexicon


class Circumstances:
    """Reads dates, places and figures of one document's happenings.

    Attributes:
        tree: the document's parse.
    """

    def __init__(
        self,
        tree: Tree,
        drafts: Sequence[Draft],
        times: tuple[TimeExpression, ...],
        toponyms: tuple[Toponym, ...],
        attributions: tuple[Attribution, ...],
        parties: Sequence[Span] = (),
    ) -> None:
        """Find out what every time and place hangs on.

        Args:
            tree: the document's parse.
            drafts: all its happenings: what one of them claims, no other takes.
            times: its time expressions.
            toponyms: its place names.
            attributions: its attributions, whose dates and places are those of the saying.
            parties: the words that call its parties, which are no places.
        """
        self.tree = tree
        self._telling_nouns = load_event_lexicon().nouns
        self._cores = {id(draft): core(tree, draft) for draft in drafts}
        self._cores_by_type = [(draft.type, self._cores[id(draft)]) for draft in drafts]
        said = {one.span.start for a in attributions for one in (a.date, a.place) if one is not None and one.span}
        self._sayings = {
            i: a.place
            for a in attributions
            if a.cue and a.place is not None
            for span in a.cue.spans
            for i in tree.parse.covered(span)
        }
        self._said_by = {i for a in attributions if a.cue for span in a.cue.spans for i in tree.parse.covered(span)}
        self._stamps = PageStamps(tree)
        dated = [
            (time.interval, root)
            for time in times
            if not self._stamps.holds(time.span.start) and not compares(tree, time)
            if time.type in ("DATE", "TIME") or (time.interval is not None and time.interval.open is not None)
            if time.interval is not None and time.value not in VAGUE
            if (root := root_of(tree, time.span)) is not None
        ]
        told = {i for own in self._cores.values() for i in own} - self._said_by
        # 'Recalled its envoy on Monday and asked for more': the day is of the deed, too, on which it hangs.
        self._times = [
            one
            for one in dated
            if one[0].span is None or one[0].span.start not in said or governor(tree, one[1])[0] in told
        ]
        self._days = DaysOfTelling(tree, attributions, dated)
        self._apart = days_by_distance(tree, times, {governor(tree, root)[0]: interval for interval, root in dated})
        self._places = [
            (toponym, root) for toponym in toponyms if (root := root_of(tree, toponym.place.span)) is not None
        ]
        self._openings = self._places
        named = [one.span for one in times] + [one.place.span for one in toponyms] + list(parties)
        self._unlisted = unlisted(tree, frozenset(tree.parse.tokens_of(named)))
        self._places = [
            (one, root)
            for one, root in self._places
            if one.place.span.start not in said or governor(tree, root)[0] in told
        ]

    def date_of(self, draft: Draft) -> Interval | None:
        """Give when a happening took or is to take place, with the reason where its own words do not say it."""
        own = self._cores.get(id(draft)) or core(self.tree, draft)
        found = self._own_date(draft, own) or self._days.said(draft) or self._clause_date(draft, own)
        told = carrying_verb(self.tree, draft)
        found = found or self._apart.get(draft.head) or self._apart.get(draft.head if told is None else told)
        found = found or self._only_date(draft)
        return found or self._stamps.date_of(draft.head if told is None else told) or self._days.of(draft)

    def place_of(self, draft: Draft) -> Place | None:
        """Give where a happening took or is to take place, with the reason where its own words do not say it."""
        own = self._cores.get(id(draft)) or core(self.tree, draft)
        found = self._own_place(draft, own) or self._said_place(draft)
        found = found or self._clause_place(draft, own) or self._opening_place(draft)
        return found or self._only_place(draft) or self._unlisted_place(draft, own)

    def _unlisted_place(self, draft: Draft, own: frozenset[int]) -> Place | None:
        """Take a name that no gazetteer lists, where it hangs on the happening, its verb or what a deed is done to."""
        for place, root in self._unlisted:
            above, preposition = governor(self.tree, root)
            if self._may_belong_to_object(draft, root) or (preposition == "across" and draft.type not in DEEDS):
                continue
            behind = above == carrying_verb(self.tree, draft) and above not in self._said_by
            reached = draft.type in DEEDS and above > draft.head and self._is_object(above, draft.head)
            if above in own or behind or reached:
                return place
        return None

    def figures_of(self, draft: Draft, figures: Sequence[Figure]) -> tuple[Figure, ...]:
        """Give the figures of the clause that tells of a happening: its dead, its size, how long it lasted."""
        tree = self.tree
        carrying = carrying_verb(tree, draft)
        tops = [draft.head, *(() if carrying is None else (carrying,)), *told_by_relative(tree, draft.head)]
        found = []
        for figure in figures:
            root = root_of(tree, figure.span)
            if root is not None and any(below(tree, root, top) for top in tops):
                found.append(figure)
        return tuple(found)

    def _own_date(self, draft: Draft, own: frozenset[int]) -> Interval | None:
        for interval, root in self._times:
            above, preposition = governor(self.tree, root)
            if above in own or (preposition and self._is_object_of_deed(above, draft)):
                return interval
        return None

    def _is_object_of_deed(self, token: int, draft: Draft) -> bool:
        """Say whether a noun is only acted on, so that a date behind it is the deed's: 'signed the text on Friday'.

        A noun that tells of something itself keeps its date: 'condemned the killings of Monday'.
        """
        tree = self.tree
        if tree.pos[token] not in ("NOUN", "PROPN") or not tree.is_verb(draft.head) or token < draft.head:
            return False
        if not self._is_object(token, draft.head):
            return False
        chain = [token, *(i for i in tree.ancestors(token) if i > draft.head and tree.pos[i] in ("NOUN", "PROPN"))]
        return not any(tree.lemma[i] in self._telling_nouns for i in chain)

    def _clause_date(self, draft: Draft, own: frozenset[int]) -> Interval | None:
        """Take a date from the verb that carries a noun, or from a clause before it that is joined to its clause."""
        tree = self.tree
        verb = carrying_verb(tree, draft)
        if verb is None:
            verb = draft.head if tree.is_verb(draft.head) else None
        if verb is None:
            return None
        hung = {governor(tree, root)[0]: interval for interval, root in self._times}
        if verb in hung and verb not in self._said_by:
            return _because(hung[verb], "dated by its clause")
        if verb not in own and not below(tree, draft.head, verb):
            return None
        while (outer := self._around(verb)) is not None and not (tree.dep[verb] == "conj" and is_irrealis(tree, verb)):
            joined, verb = tree.dep[verb] in ("conj", "relcl"), outer
            interval = hung.get(verb) if verb not in self._said_by else None
            if interval is None and (not joined or (draft.type in SPOKEN and tree.tag[outer] == tree.tag[draft.head])):
                interval = self._days.on(verb)
            if interval is not None and tree.is_verb(verb):
                return _because(interval, "dated by the clause it is joined to")
        return None

    def _around(self, verb: int) -> int | None:
        """Give the verb that a verb is joined to, or that its participle goes with: 'stormed the post, wounding two'.

        What a participle without a subject tells goes with its clause, or follows at once (Quirk et al. 1985, 15.60).
        """
        tree = self.tree
        above = tree.head[verb]
        if tree.dep[verb] == "conj":
            return above
        if continues(tree, verb):
            return clause_verb(tree, above)
        if tree.tag[verb] != "VBG" or tree.subject(verb) is not None:
            return None
        if tree.dep[verb] == "pcomp" and tree.lower[above] == "by" and tree.is_verb(tree.head[above]):
            return tree.head[above]
        marked = any(tree.dep[i] in ("mark", "advmod") and i < verb for i in tree.children[verb])
        behind = tree.dep[verb] == "advcl" and above < verb and tree.is_verb(above) and not marked
        return above if behind else None

    def _only_date(self, draft: Draft) -> Interval | None:
        """Take the only date of the sentence, unless it hangs on another happening, on words of saying or on a noun."""
        tree = self.tree
        number = tree.parse.sentence_of[draft.head]
        here = [(interval, root) for interval, root in self._times if tree.parse.sentence_of[root] == number]
        if len(here) != 1:
            return None
        interval, root = here[0]
        hangs_on = governor(tree, root)[0]
        near = clause_verb(tree, draft.head)
        if not tree.is_verb(hangs_on) or hangs_on in self._said_by or near is None:
            return None
        claimed = any(hangs_on in tokens for kind, tokens in self._cores_by_type if kind != draft.type)
        if claimed or not (self._is_within(hangs_on, draft) or hangs_on == near):
            return None
        return _because(interval, "the only date of its sentence")

    def _is_within(self, token: int, draft: Draft) -> bool:
        """Say whether a verb stands in what the happening's own clause goes on to tell, and not beyond a saying."""
        top = carrying_verb(self.tree, draft)
        top = draft.head if top is None else top
        for above in (token, *self.tree.ancestors(token)):
            if above == top:
                return True
            told_apart = self.tree.dep[above] == "advcl" and self.tree.subject(above) is not None
            if self.tree.dep[above] in BEYOND or told_apart:
                return False
        return False

    def _own_place(self, draft: Draft, own: frozenset[int]) -> Place | None:
        tree = self.tree
        for toponym, root in self._places:
            above, preposition = governor(tree, root)
            wide = toponym.place.precision == "country"
            reached = preposition in REACHING and draft.type in DEEDS and not wide
            if draft.type not in DEEDS and draft.type != "CONSULT" and wide and preposition != "in":
                continue
            near = above in own or (draft.type not in DEEDS and self._is_signed(above, draft))
            near = near or self._is_met(draft, above, preposition, toponym.place)
            if preposition in ("in", "at") and not wide and self._is_occasion(draft, above):
                return toponym.place
            if near and (preposition in LOCATIVES or reached) and not self._may_belong_to_object(draft, root):
                return toponym.place
            if above in own and toponym.place.precision != "country" and tree.dep[root] in NAMING:
                return _there(toponym.place, "the happening is named after it")
            if self._is_reached(draft, root, above, preposition, toponym.place):
                visited = tree.lemma[draft.head] in VISITS
                return _there(toponym.place, "where it led" if visited else "where what it was done to is")
        return None

    def _said_place(self, draft: Draft) -> Place | None:
        """Take where something was said for the act that the saying is: 'in Rome she hailed the ruling'."""
        place = self._sayings.get(draft.head)
        if place is None and draft.rules and draft.rules[0].startswith(BY_SAYING):
            place = self._sayings.get(self.tree.head[draft.head]) if self.tree.dep[draft.head] == "ccomp" else None
        return _there(place, "where it was said") if place is not None else None

    def _is_met(self, draft: Draft, above: int, preposition: str, place: Place) -> bool:
        """Say whether a place hangs on whom one meets or on the talks: 'met the king in Rome', 'at talks in Oslo'."""
        if draft.type != "CONSULT" or preposition not in ("in", "at") or place.precision == "country":
            return False
        return above > draft.head and self._is_object(above, draft.head)

    def _is_occasion(self, draft: Draft, noun: int) -> bool:
        """Say whether a noun is an occasion that the happening's own verb hangs on: 'agreed over dinner in Rome'."""
        tree = self.tree
        above = tree.head[noun]
        hung = tree.dep[noun] == "pobj" and tree.lower[above] in ("at", "over", "during", "in", "after", "on")
        return hung and tree.lemma[noun] in OCCASIONS and tree.head[above] == draft.head and tree.is_verb(draft.head)

    def _is_signed(self, token: int, draft: Draft) -> bool:
        return self.tree.lemma[draft.head] in SIGNING and self._is_object_of_deed(token, draft)

    def _may_belong_to_object(self, draft: Draft, root: int) -> bool:
        """Say whether a place behind an object may as well be the object's: 'condemned the killings in Gao'."""
        signed = self.tree.lemma[draft.head] in SIGNING
        if draft.type in DEEDS or draft.type == "CONSULT" or root < draft.head or signed:
            return False
        tree = self.tree
        between = [i for i in range(draft.head + 1, root - 1) if tree.pos[i] in ("NOUN", "PROPN")]
        return any(not (tree.dep[i] == "pobj" and tree.lemma[i] in OCCASIONS) for i in between)

    def _is_reached(self, draft: Draft, root: int, above: int, preposition: str, place: Place) -> bool:
        """Say whether a place is what a deed or a visit reaches, or where what it reaches stands."""
        tree = self.tree
        if not below(tree, root, draft.head) or root == draft.head:
            return False
        if above == draft.head and tree.dep[root] == "dobj":
            deed = draft.type in DEEDS and place.precision != "country"
            return deed or tree.lemma[draft.head] in VISITS
        led = any(tree.lemma[i] in VISITS for i in (draft.head, *draft.trigger))
        if above == draft.head and preposition in ("to", "in") and led:
            return True
        if draft.type not in DEEDS or place.precision == "unknown":
            return False
        if preposition not in LOCATIVES:
            site = tree.dep[root] in NAMING and tree.lemma[above] in SITES and place.precision != "country"
            return site and preposition == "" and self._is_object(above, draft.head)
        return self._is_object(above, draft.head)

    def _is_object(self, token: int, head: int) -> bool:
        while token != head:
            if self.tree.dep[token] not in OBJECTS or self.tree.head[token] == token:
                return False
            token = self.tree.head[token]
        return True

    def _clause_place(self, draft: Draft, own: frozenset[int]) -> Place | None:
        tree = self.tree
        verb = carrying_verb(tree, draft)
        if verb is None:
            verb = draft.head if tree.is_verb(draft.head) else None
        hung = {
            governor(tree, root)[0]: one.place
            for one, root in self._places
            if governor(tree, root)[1] in LOCATIVES and one.use == "literal"
            if not self._may_belong_to_object(draft, root)
        }
        if verb is None or is_infinitive(tree, verb):
            return None
        if verb in hung and verb not in self._said_by:
            return _there(hung[verb], "placed by its clause")
        while (tree.child(verb, *SUBJECTS) is None or continues(tree, verb)) and not is_irrealis(tree, verb):
            outer = self._around(verb)
            if outer is None:
                break
            verb = outer
            objects = [i for i in tree.children[verb] if tree.dep[i] == "dobj"]
            for holder in (verb, *objects):
                if holder in hung and verb not in self._said_by:
                    return _there(hung[holder], "placed by the clause it is joined to")
        return None

    def _only_place(self, draft: Draft) -> Place | None:
        """Take the only place of the sentence for a deed, where it stands in what the deed's clause goes on to tell."""
        tree = self.tree
        number = tree.parse.sentence_of[draft.head]
        here = [
            (one.place, root)
            for one, root in self._places
            if one.use == "literal" and governor(tree, root)[1] in LOCATIVES and tree.parse.sentence_of[root] == number
        ]
        if draft.type not in DEEDS or len(here) != 1 or not self._is_within(here[0][1], draft):
            return None
        return _there(here[0][0], "the only place of its sentence")

    def _opening_place(self, draft: Draft) -> Place | None:
        """Take the place that opens a sentence for what its speaker says that he did: 'In Rome he said he met her'."""
        tree = self.tree
        verb = draft.head
        if tree.dep[verb] != "ccomp" or not tree.is_verb(verb) or is_irrealis(tree, verb):
            return None
        subject, saying = tree.child(verb, *SUBJECTS), tree.head[verb]
        if subject is None or tree.lower[subject] not in ("he", "she", "they", "it"):
            return None
        first = tree.parse.sentences[tree.parse.sentence_of[verb]].first
        for toponym, root in self._openings:
            above, preposition = governor(tree, root)
            if above == saying and preposition in ("in", "at") and first < root <= first + 3:
                return _there(toponym.place, "the place that opens the sentence")
        return None


def _because(interval: Interval, reason: str) -> Interval:
    """Add to a date why it is the happening's."""
    said = f"{interval.assumption}; {reason}" if interval.assumption else reason
    return msgspec.structs.replace(interval, assumption=said)


def _there(place: Place, reason: str) -> Place:
    """Add to a place why it is the happening's."""
    said = f"{place.reason}; {reason}" if place.reason else reason
    return msgspec.structs.replace(place, reason=said)
