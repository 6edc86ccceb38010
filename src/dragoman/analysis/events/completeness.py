"""Whether everybody whom the grammar names at the places of the parties is known.

An event with half of its parties misleads: 'accused him and his deputy', with neither resolved, accused nobody in
particular. What is not certain is left out (the record would rather miss than mislead).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.giving import given_to
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed, phrases_of
from dragoman.analysis.events.readings import RECIPIENTS, RECIPROCAL, Reading
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.event_lexicon import load_event_lexicon

# At these places stands whoever an act is towards, at others as often what it is about.
PLACES = frozenset(("obj", "iobj", "on", "upon", "with", "against", "behind", "to"))
# These types of acts are towards a party where their object is somebody at all.
DIRECTED = frozenset(
    ("SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "CONSULT", "AID")
)
SOMEBODY = frozenset(
    (
        "he", "she", "her", "they", "him", "them", "you", "we", "us", "i", "me", "who", "whom", "everyone",
        "other", "others"
    )
)  # fmt: skip
# 'Accused no country', 'any government': there is nobody to be known.
ANY = frozenset(("any", "no", "every", "whatever", "which"))
NAMED = frozenset(("PERSON", "ORG", "NORP"))
# Behind a noun for an act of words stand those towards whom it is: 'criticism of the judge', 'an offer to the union'.
NOUN_PLACES = frozenset(("of", "on", "upon", "against", "with", "to", "at", "for", "toward", "towards"))
# Of these types the content is what the actor is to do himself.
CONTENT = frozenset(("AGREE", "REJECT", "THREATEN"))
OWNING = ("by", "from")
# 'The country's membership': lands are told of as the setting of what happens in them.
LANDS = frozenset(("country", "nation", "state", "city", "town", "world", "region", "province", "island"))
WORDS = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "ACCUSE"))


class Completeness:
    """Says of readings whether all their parties are known."""

    def __init__(self, tree: Tree, parties: Parties) -> None:
        """Take the document's parse and its actors."""
        self.tree = tree
        self._parties = parties
        # 'The newspaper' that is closed, 'the side' and 'the state' are told of without being anybody to look for.
        self._outlets = load_event_lexicon().classes["newspapers"] | {"state", "side"}

    def is_known(self, clause: Clause, reading: Reading, found: bool) -> bool:
        """Say whether everybody is known who stands at the places of a verb's parties.

        Args:
            clause: the verb's clause.
            reading: what it tells.
            found: whether parties were found towards whom it goes.
        """
        by_subject = reading.frame.actor in ((), ("subj",), ("both",), ("surface",)) or reading.via is not None
        if by_subject and self.lacks(clause.subject):
            return False
        if self._is_about_misnamed(clause, reading) or self._lacks_in_content(reading):
            return False
        if not found and not self._is_matter_known(clause, reading):
            return False
        return reading.via is not None or reading.type not in DIRECTED or self._is_met_known(clause, reading, found)

    def _is_met_known(self, clause: Clause, reading: Reading, found: bool) -> bool:
        """Say whether everybody is known who stands where those stand towards whom an act is."""
        for place in reading.frame.recipient or RECIPIENTS[reading.type]:
            heads = self._heads(place, clause)
            if any(self._parties.concerned(head) for head in heads):
                return not any(self.lacks(head) for head in heads if self._parties.concerned(head))
            if not found and place in PLACES and any(self.lacks(head) for head in heads):
                return False
        return True

    def _is_matter_known(self, clause: Clause, reading: Reading) -> bool:
        """Say of an act towards nobody known that what it is about belongs to nobody else who is named."""
        if self._is_of_unknown(clause, reading):
            return False
        if reading.type == "REQUEST" and self._is_asked_of_unknown(clause.prepositions, (clause.verb,)):
            return False
        return reading.via is None or self.is_noun_known(reading.via, reading, False, clause.prepositions)

    def is_noun_known(
        self, noun: int, reading: Reading, found: bool, beside: Mapping[str, Sequence[int]] | None = None
    ) -> bool:
        """Say whether everybody is known who stands behind a noun for an act of words, as those towards whom it is.

        Args:
            noun: the noun.
            reading: what it tells.
            found: whether parties were found towards whom it goes.
            beside: the phrases of the light verb whose object the noun is.
        """
        if found or reading.type not in WORDS:
            return True
        phrases: dict[str, Sequence[int]] = {**(beside or {}), **phrases_of(self.tree, noun)}
        places = NOUN_PLACES.intersection(reading.frame.recipient or NOUN_PLACES)
        heads = [head for name in phrases if name in places for head in phrases[name]]
        if any(self.lacks(head) for head in heads):
            return False
        return reading.type != "REQUEST" or not self._is_asked_of_unknown(phrases, (noun, self.tree.head[noun]))

    def _is_about_misnamed(self, clause: Clause, reading: Reading) -> bool:
        """Say whether somebody under a wrong name owns what an act is about, or suffers what is refused or promised."""
        heads = [clause.object]
        if reading.inner is not None and self.tree.is_verb(reading.inner):
            heads.append(Clause(self.tree, reading.inner).object)
        owners = [self.tree.child(head, "poss") for head in heads if head is not None]
        return any(one is not None and self._parties.is_misnamed(one) for one in (*heads, *owners))

    def _lacks_in_content(self, reading: Reading) -> bool:
        """Say whether somebody unknown gets what is promised: 'agreed to give inspectors access'."""
        content = reading.inner
        if content is None or reading.type not in CONTENT or not self.tree.is_verb(content):
            return False
        return any(self.lacks(head) for head in given_to(self.tree, Clause(self.tree, content)))

    def _is_of_unknown(self, clause: Clause, reading: Reading) -> bool:
        """Say whether what is praised, refused or asked for belongs to somebody who is no party of the record."""
        thing = clause.object
        if thing is None or reading.type not in WORDS:
            return False
        behind = governed(self.tree, thing)
        owners = [i for i in self.tree.children[thing] if self.tree.dep[i] == "poss"]
        owners.extend(head for name in OWNING for head in behind.get(name, ()))
        return any(self.lacks(owner) for owner in owners if self.tree.lemma[owner] not in LANDS)

    def _is_asked_of_unknown(self, phrases: Mapping[str, Sequence[int]], around: tuple[int, ...]) -> bool:
        """Say whether somebody unknown is to do what is asked: 'called on others to go', 'for the Valley to yield'."""
        asked = [head for name in ("on", "upon", "for", "to") for head in phrases.get(name, ())]
        return any(
            (self.tree.pos[head] == "PROPN" or self.tree.lemma[head] in SOMEBODY or self._is_somebody(head))
            and any(i > head and has_to(self.tree, i) for one in (*around, head) for i in self.tree.children[one])
            and not any(self.tree.lower[i] in ("a", "an") for i in self.tree.children[head])
            and not self._parties.concerned(head)
            for head in asked
        )

    def is_of_certain(self, reading: Reading, parties: tuple[str, ...], nominal: bool) -> bool:
        """Say whether an act is not merely one of people described, who may be any, nor talks of one alone."""
        if nominal and reading.type == "CONSULT" and reading.mode != "visit" and len(parties) == 1:
            # A summit is of its league: 'the summit of the league opened'.
            return reading.mode == "multilateral" and self._parties.kind(parties[0]) == "organization"
        described = bool(parties) and all(self._parties.is_described(one) for one in parties)
        return not described or not (nominal or reading.type in WORDS)

    def is_addressed(self, clause: Clause, reading: Reading) -> bool:
        """Say whether it is known of whom something is asked that he is told to do: 'urged X to go'."""
        asked = clause.object
        if reading.type != "REQUEST" or asked is None or asked < clause.verb or clause.infinitive is None:
            return True
        if self.tree.lemma[clause.verb] not in words.OBJECT_CONTROL or clause.passive:
            return True
        named = self.tree.pos[asked] in ("NOUN", "PROPN") and self.tree.dep[asked] in ("dobj", "nsubj", "pobj")
        return not named or bool(self._parties.concerned(asked))

    def is_pair(self, clause: Clause, reading: Reading, actors: int, recipients: int) -> bool:
        """Say whether what takes two has two, or a subject in the plural: 'the envoys met'."""
        # With nobody named it may refer back to talks told before.
        if reading.type not in RECIPROCAL or reading.type == "AGREE" or actors + recipients != 1:
            return True
        if reading.mode == "visit":
            return True
        subject = clause.surface
        if subject is None or not actors:
            return False
        return self.tree.lower[subject] not in words.FIRST_PERSON

    def lacks(self, head: int | None) -> bool:
        """Say whether a phrase, or one that is joined to it, stands for somebody who is no party of the record."""
        if head is None:
            return False
        return any(
            not self._parties.alone(one)
            for one in self._parties.coordinated(head)
            if self._is_somebody(one) or self._parties.is_misnamed(one)
        )

    def _heads(self, place: str, clause: Clause) -> tuple[int, ...]:
        single = {"obj": clause.object, "iobj": clause.indirect, "party": clause.object, "subj": clause.subject}
        if place in single:
            head = single[place]
            return () if head is None else (head,)
        return clause.prepositions.get(place, ())

    def _is_somebody(self, head: int) -> bool:
        tree = self.tree
        if tree.pos[head] in ("PRON", "DET"):
            return tree.lower[head] in SOMEBODY
        if tree.pos[head] == "PROPN":
            return tree.parse.tokens[head].ent_type_ in NAMED
        if tree.pos[head] != "NOUN" or any(tree.lower[i] in ANY for i in tree.children[head]):
            return False
        meant = head
        if tree.lemma[head] in words.PARTITIVE:
            meant = next(iter(governed(tree, head).get("of", ())), head)
        return is_animate(tree.lemma[meant]) and tree.lemma[meant] not in self._outlets
