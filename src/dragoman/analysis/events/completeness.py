"""Whether everybody whom the grammar names at the places of the parties is known.

An event with half of its parties misleads: 'accused him and his deputy', with neither resolved, accused nobody in
particular. What is not certain is left out (the record would rather miss than mislead).
"""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
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
SOMEBODY = frozenset(("he", "she", "they", "him", "them", "you", "we", "us", "i", "me", "who", "whom", "everyone"))
# 'Accused no country', 'any government': there is nobody to be known.
ANY = frozenset(("any", "no", "every", "whatever", "which"))
NAMED = frozenset(("PERSON", "ORG", "NORP"))
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
        if reading.frame.actor in ((), ("subj",), ("both",), ("surface",)) and self.lacks(clause.subject):
            return False
        if self._is_about_misnamed(clause, reading):
            return False
        if reading.via is not None or reading.type not in DIRECTED:
            return True
        for place in reading.frame.recipient or RECIPIENTS[reading.type]:
            heads = self._heads(place, clause)
            if any(self._parties.concerned(head) for head in heads):
                return not any(self.lacks(head) for head in heads if self._parties.concerned(head))
            if not found and place in PLACES and any(self.lacks(head) for head in heads):
                return False
        return True

    def _is_about_misnamed(self, clause: Clause, reading: Reading) -> bool:
        """Say whether somebody under a wrong name owns what an act is about, or suffers what is refused or promised."""
        heads = [clause.object]
        if reading.inner is not None and self.tree.is_verb(reading.inner):
            heads.append(Clause(self.tree, reading.inner).object)
        owners = [self.tree.child(head, "poss") for head in heads if head is not None]
        return any(one is not None and self._parties.is_misnamed(one) for one in (*heads, *owners))

    def is_of_certain(self, reading: Reading, parties: tuple[str, ...], nominal: bool) -> bool:
        """Say whether an act is not merely one of people described, who may be any, nor talks of one alone."""
        if nominal and reading.type == "CONSULT" and reading.mode != "visit" and len(parties) == 1:
            return False
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
