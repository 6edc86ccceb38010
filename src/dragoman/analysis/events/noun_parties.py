"""Who acts in what a noun tells, whom it is towards, and who stands between, by the grammar around the noun."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.matching import Matcher
from dragoman.analysis.events.parties import SUFFERED as SUFFERED_BY
from dragoman.analysis.events.parties import Ids, Parties, unique
from dragoman.analysis.events.phrases import governed, phrases_of
from dragoman.analysis.events.readings import RECIPROCAL, Reading

# Where a noun's parties are looked for when the lexicon does not say.
NOUN_ACTORS = ("poss", "by", "between", "from", "mod")
# A state's own name before a noun of these types is what the deed reaches.
TARGETED = frozenset(("RETREAT", "ASSAULT", "SANCTION", "AID", "MOBILIZE"))
# Behind these a meeting is the occasion on which its clause takes place.
BESIDE = frozenset(("after", "before", "following", "during", "in", "at", "from", "for", "to", "on"))
MEDIATING = frozenset(("mediation", "auspices", "supervision", "brokerage"))
MEDIATED = frozenset(("mediate", "broker", "facilitate"))
# Nouns of deeds that have both an agent and what it is done to behind them.
SUFFERED = SUFFERED_BY | frozenset(
    (
        "seizure", "shelling", "bombing", "bombardment", "killing", "destruction", "annexation", "occupation",
        "invasion", "blockade", "closure", "rejection", "violation", "breach", "suspension", "hijacking", "sinking",
        "jailing", "shutdown", "recognition", "endorsement", "condemnation", "capture", "interception", "downing"
    )
)  # fmt: skip


class NounParties:
    """Finds the parties of nouns.

    Attributes:
        tree: the parse.
    """

    def __init__(self, matcher: Matcher, parties: Parties) -> None:
        """Take what knows the clauses and the parties of the document."""
        self.tree = matcher.tree
        self._matcher = matcher
        self._parties = parties

    def answering(self, noun: int) -> Ids:
        """Give who does a deed with which he is said to answer or go on: 'retaliated with air strikes'."""
        preposition = self.tree.head[noun]
        verb = self.tree.head[preposition]
        if self.tree.lower[preposition] not in ("with", "by") or self.tree.lemma[verb] not in words.ANSWERING:
            return ()
        return self._parties.of(self._matcher.clause(verb).subject)

    def blamed(self, noun: int) -> Ids:
        """Give who is said to have done what a noun blames: 'the accusation that the rebels had burnt it'."""
        for child in self.tree.children[noun]:
            if self.tree.dep[child] in ("acl", "ccomp") and self.tree.has_child(child, "that"):
                return self._parties.of(self.tree.child(child, "nsubj"))
        return ()

    def getting(self, noun: int) -> Ids:
        """Give who gets a noun: 'sought the council's backing', 'drew sharp criticism from Oslo'."""
        verb = self.tree.head[noun]
        if self.tree.dep[noun] != "dobj" or self.tree.lemma[verb] not in words.GETTING:
            return ()
        return self._parties.of(self._matcher.clause(verb).subject)

    def taking_part(self, noun: int) -> Ids:
        """Give who takes part in talks by what he does with or beside them: 'after a meeting with Orr, Lund left'.

        An adjunct without a subject takes that of its clause (Quirk et al. 1985, 15.58).
        """
        tree = self.tree
        governor = tree.head[noun]
        if tree.dep[noun] == "dobj" and tree.lemma[governor] in words.HOLDING:
            return self._parties.of(self._matcher.clause(governor).subject)
        if tree.dep[noun] != "pobj" or tree.lower[governor] not in BESIDE or tree.has_child(noun, "between"):
            return ()
        verb = tree.head[governor]
        if tree.pos[verb] == "PROPN" and tree.lower[governor] in ("in", "on", "during", "after", "at"):
            # 'Ada Lund, on a visit to Oslo, warned': the phrase stands beside the name of who does it.
            return self._parties.of(verb)
        if not tree.is_verb(verb):
            return ()
        subject = self._matcher.clause(verb).surface
        # 'Lund, on a visit to Oslo, said': between commas the phrase stands beside the subject.
        aside = subject is not None and tree.text[governor - 1] == "," and governor == subject + 2
        return self._parties.of(subject) if aside or (subject is not None and subject > noun) or verb < noun else ()

    def owner(self, noun: int) -> Ids:
        """Give the party whose act a noun is said to be, by a possessor or an agent."""
        return self._parties.of(self.tree.child(noun, "poss")) or self.agent(noun)

    def agent(self, noun: int) -> Ids:
        """Give who is named with 'by' behind a noun, also where the parse hangs it on the verb before the noun."""
        phrases = governed(self.tree, noun)
        heads = list(phrases.get("by", ()))
        if self.tree.lemma[noun] in SUFFERED:
            # Of 'the seizure of a ship by Oslo' the parse gives the agent to the ship.
            heads.extend(i for thing in phrases.get("of", ()) for i in governed(self.tree, thing).get("by", ()))
        if noun + 1 < len(self.tree) and self.tree.lower[noun + 1] == "by" and self.tree.head[noun + 1] < noun:
            heads.extend(i for i in self.tree.children[noun + 1] if self.tree.dep[i] == "pobj")
        return tuple(one for head in heads for one in self._parties.of(head))

    def beside_agent(self, prepositions: dict[str, list[int]], actors: Ids) -> Ids:
        """Give the party that the parse hangs on the agent: 'the attack by the rebels on the town'."""
        for name in ("by", "of", "from"):
            for head in prepositions.get(name, ()):
                phrases = governed(self.tree, head)
                for place in ("on", "against"):
                    for inner in phrases.get(place, ()):
                        found = tuple(one for one in self._parties.concerned(inner) if one not in actors)
                        if found:
                            return found
        return ()

    def actors(self, noun: int, reading: Reading) -> Ids:
        """Give who acts in what a noun tells, at the places where the lexicon or the grammar has him."""
        tree = self.tree
        prepositions = self._got(noun, phrases_of(tree, noun))
        places = reading.frame.actor if reading.frame.actor not in ((), ("both",)) else NOUN_ACTORS
        if reading.type in RECIPROCAL and len(self.both(prepositions)) > 1:
            return self.both(prepositions)
        for place in places:
            found: Ids = ()
            if place == "poss":
                owner = tree.child(noun, "poss")
                found = self._parties.of(owner)
            elif place == "mod":
                found = self._doing(noun, reading)
            elif place == "acl":
                found = self.participle(noun)
            elif place == "by":
                found = self.agent(noun)
            else:
                for head in prepositions.get(place, ()):
                    found = found or self._parties.of(head)
            if found:
                return found
        return self.participle(noun) or self._bound(noun, reading)

    def _got(self, noun: int, prepositions: dict[str, list[int]]) -> dict[str, list[int]]:
        """Take in from whom a noun is got, which the parse hangs on the verb: 'won a pledge from Oslo in May'."""
        verb = self.tree.head[noun]
        if self.tree.dep[noun] != "dobj" or self.tree.lemma[verb] not in words.GETTING or "from" in prepositions:
            return prepositions
        given = governed(self.tree, verb).get("from")
        return {**prepositions, "from": list(given)} if given else prepositions

    def _bound(self, noun: int, reading: Reading) -> Ids:
        """Give the two who do something under an agreement: 'Oslo and Rome will swap captives under a deal'."""
        above = self.tree.head[noun]
        if reading.type != "AGREE" or self.tree.dep[noun] != "pobj" or self.tree.lower[above] != "under":
            return ()
        verb = self.tree.head[above]
        subject = self._matcher.clause(verb).surface if self.tree.is_verb(verb) else None
        found = self._parties.of(subject)
        return found if len(found) > 1 else ()

    def _doing(self, noun: int, reading: Reading) -> Ids:
        """Give who acts among the names before a noun: of 'Iraq withdrawal', unlike 'Iraqi withdrawal', not Iraq."""
        found = self._parties.modifying(noun)
        if reading.type not in TARGETED:
            return found
        reached = [
            i
            for i in self.tree.children[noun]
            if self.tree.dep[i] in ("compound", "nmod") and self.tree.text[i].istitle() and self._parties.is_state(i)
        ]
        return tuple(one for one in found if one not in {self._parties.named(i) for i in reached})

    def both(self, prepositions: dict[str, list[int]]) -> Ids:
        """Give the two or more between whom something is."""
        return unique([one for head in prepositions.get("between", ()) for one in self._parties.of(head)])

    def participle(self, noun: int) -> Ids:
        """Give the agent of 'proposed by', 'carried out by' behind a noun."""
        for child in self.tree.children[noun]:
            if self.tree.dep[child] == "acl" and self.tree.tag[child] == "VBN":
                agent = self.tree.child(child, "agent")
                if agent is not None:
                    return self._parties.of(self.tree.child(agent, "pobj"))
        return ()

    def mediators(self, token: int, reading: Reading) -> Ids:
        """Give who mediates: 'through Turkish intermediaries', 'under the mediation of Oman', 'brokered by Qatar'."""
        if reading.type not in RECIPROCAL:
            return ()
        tree = self.tree
        found: list[str] = []
        for holder in (token, reading.via):
            if holder is None:
                continue
            prepositions = governed(tree, holder)
            if tree.lemma[holder] in MEDIATING and len(self.both(prepositions)) > 1:
                found.extend(self._parties.owners(holder))
            for name in ("through", "via"):
                found.extend(one for head in prepositions.get(name, ()) for one in self._parties.of(head))
            for head in [*prepositions.get("under", ()), *prepositions.get("with", ())]:
                if tree.lemma[head] in MEDIATING:
                    found.extend(self._parties.owners(head))
            # The parse may hang it on the last of those who talk: 'talks between the two countries, mediated by Oman'.
            beside = [i for head in prepositions.get("between", ()) for i in tree.children[head]]
            for child in [*tree.children[holder], *beside]:
                if tree.lemma[child] in MEDIATED and tree.dep[child] in ("acl", "amod", "advcl"):
                    agent = tree.child(child, "agent")
                    found.extend(self._parties.of(tree.child(agent, "pobj")) if agent is not None else ())
        return unique(found)
