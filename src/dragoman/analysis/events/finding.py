"""Candidates: each verb and noun that tells of a happening, with its parties."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.admission import admitted
from dragoman.analysis.events.casting import Cast, Casting
from dragoman.analysis.events.deeds_meant import RULE as BY_DEED
from dragoman.analysis.events.deeds_meant import aimed_at, is_parallel
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.evidence import is_evident, is_suffered
from dragoman.analysis.events.generality import Generality
from dragoman.analysis.events.matching import Matcher
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.presupposed import (
    is_comparison,
    is_kept,
    is_mere_possibility,
    is_provided_for,
    is_undone,
    is_unwanted,
    is_wanted,
)
from dragoman.analysis.events.reader import VERSION, Reader
from dragoman.analysis.events.readings import Reading
from dragoman.analysis.events.stances import STANCE_VERBS
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.event_lexicon import EventLexicon

# How sure a reading is, by how it was found, before anything was measured.
BY_VERB, BY_LIGHT_VERB, BY_STATEMENT, BY_NOUN = 0.8, 0.85, 0.75, 0.7
ONE_PARTY_LESS = 0.15
LONGEST_PHRASE = 14
# Acts of words that a noun with an owner tells of by itself.
OWNED = frozenset(("AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"))
WIRES = frozenset(("phone", "telephone", "videoconference", "teleconference", "hotline"))
# What is done with no certain party is not done yet: 'free to support either candidate'.
TOWARDS_SOMEBODY = frozenset(("SUPPORT", "AID", "CONSULT"))
CLAUSES = frozenset(("relcl", "acl", "advcl", "ccomp", "parataxis", "appos"))


class Finder:
    """Finds the candidates of one document.

    Attributes:
        tree: the parse.
        parties: the document's actors.
    """

    def __init__(self, tree: Tree, parties: Parties, lexicon: EventLexicon) -> None:
        self.tree = tree
        self.parties = parties
        self._lexicon = lexicon
        join_hyphenated(tree, lexicon.classes["hyphenated"])
        self._reader = Reader(Matcher(tree, parties, lexicon))
        self._casting = Casting(self._reader, parties)
        self._generality = Generality(tree)

    def drafts(self) -> list[Draft]:
        """Give all candidates in reading order; one without parties is there only where it may refer back."""
        readings: dict[int, Reading] = {}
        consumed: set[int] = set()
        for token in range(len(self.tree)):
            reading = self._reader.read(token) if self._may_tell(token) else None
            if reading is not None:
                readings[token] = reading
        found: dict[int, Draft] = {}
        for token in sorted(readings, key=lambda t: (self.tree.pos[t] in ("NOUN", "PROPN"), t)):
            draft = None if token in consumed else self._draft(token, readings[token])
            if draft is None:
                # Whose act it is stands with the verb: 'his running mate threw his support behind her'.
                consumed |= {noun for noun in (readings[token].via,) if noun is not None}
                continue
            found[token] = draft
            # Only what is told of takes in the words of its content; an act that somebody else owns stays one.
            consumed |= {i for i in readings[token].consumed if not self._is_anothers(i, readings, draft)}
        told = [found[token] for token in sorted(found) if token not in consumed]
        self._aim(told)
        return self._without_repeats(told)

    def _aim(self, told: list[Draft]) -> None:
        """Say towards whom those acts are that name only a deed told of before."""
        for draft in told:
            if draft.recipients and not is_parallel(self.tree, self.parties, draft):
                continue
            aimed = aimed_at(self.tree, self.parties, draft, told)
            if aimed:
                draft.recipients = aimed
                draft.rules = (*draft.rules, BY_DEED)
                draft.confidence = round(draft.confidence + (ONE_PARTY_LESS if len(draft.actors) == 1 else 0), 2)

    def _is_anothers(self, token: int, readings: dict[int, Reading], draft: Draft) -> bool:
        """Say whether a noun is an act of words that another party owns: 'rejected the council's demand'."""
        reading = readings.get(token)
        if reading is None or reading.type not in OWNED or self.tree.pos[token] not in ("NOUN", "PROPN"):
            return False
        owner = self._casting.owner(token)
        return bool(owner) and not set(owner) & set(draft.actors)

    def _may_tell(self, token: int) -> bool:
        lemma = self.tree.lemma[token]
        if self.tree.pos[token] in ("NOUN", "PROPN"):
            return lemma in self._lexicon.nouns
        if lemma in self._lexicon.verbs or lemma in words.STATING or lemma in STANCE_VERBS:
            return True
        return any(self.tree.lower[i] in words.DEONTIC for i in self.tree.children[token])

    def _draft(self, token: int, reading: Reading) -> Draft | None:
        if reading.frame.type == "harm":
            return None
        cast = self._casting.cast(token, reading)
        if not cast.certain:
            return None
        nominal = self.tree.pos[token] in ("NOUN", "PROPN")
        if self._is_only_named(token, reading, cast) if nominal else self._is_general(token, reading, cast):
            return None
        retold = nominal and self._refers_back(token)
        retold = retold or (reading.via is not None and not cast.actors and not cast.recipients)
        alone = self._is_evident(token, reading)
        if not admitted(reading, cast, self.parties, nominal):
            if not retold and not alone:
                return None
            cast = Cast(mediators=cast.mediators, heads=cast.heads)
        confidence = BY_NOUN if nominal else BY_VERB
        if reading.rule.startswith("events.light"):
            confidence = BY_LIGHT_VERB
        if reading.rule.startswith("events.statement"):
            confidence = BY_STATEMENT
        if not (cast.recipients or len(cast.actors) > 1):
            confidence -= ONE_PARTY_LESS
        return Draft(
            type=reading.type,  # type: ignore[arg-type]
            mode=self._mode(token, reading),
            head=token,
            trigger=reading.trigger,
            words=self._words(token, reading, cast.heads),
            actors=cast.actors,
            recipients=cast.recipients,
            mediators=cast.mediators,
            contexts=self._contexts(token, reading),
            rules=(reading.rule, *_row(reading), *cast.rules),
            confidence=round(confidence, 2),
            retold=retold,
            alone=alone,
        )

    def _is_evident(self, token: int, reading: Reading) -> bool:
        """Say whether words tell of a deed by themselves, with no party named."""
        classes = self._lexicon.classes
        if self.tree.pos[token] in ("NOUN", "PROPN"):
            return is_evident(self.tree, token, reading, classes)
        return is_suffered(self.tree, self._reader.matcher.clause(token), reading, classes)

    def _is_only_named(self, noun: int, reading: Reading, cast: Cast) -> bool:
        """Say whether a noun names an act without telling of one."""
        if (
            is_kept(self.tree, noun)
            or is_wanted(self.tree, noun)
            or is_undone(self.tree, noun)
            or is_provided_for(self.tree, noun)
        ):
            return True
        if reading.type == "ASSAULT" and is_unwanted(self.tree, noun):
            return True
        if reading.type != "ASSAULT" or cast.actors:
            return False
        unmet = is_comparison(self.tree, noun) or self._generality.has_open_phrase(cast.heads)
        return unmet or is_mere_possibility(self.tree, noun, reading.type)

    def _is_general(self, verb: int, reading: Reading, cast: Cast) -> bool:
        """Say whether a verb tells of what people do in general, or of no certain other party."""
        clause = self._reader.matcher.clause(verb)
        if self._generality.is_general(clause, reading.type):
            return True
        return reading.type in TOWARDS_SOMEBODY and self._generality.has_open_phrase(cast.heads)

    def _refers_back(self, noun: int) -> bool:
        """Say whether a noun has a definite article or demonstrative: it may mean a happening already told."""
        return any(
            self.tree.lower[i] in words.DEFINITE or self.tree.dep[i] == "poss"
            for i in self.tree.children[noun]
            if i < noun
        )

    def _mode(self, token: int, reading: Reading) -> str | None:
        """Give the mode; of an assault, also by the weapon that the clause names."""
        if reading.mode is None and reading.type == "CONSULT" and self._is_by_wire(token):
            return "phone"
        if reading.mode is not None or reading.type != "ASSAULT":
            return reading.mode
        named = {self.tree.lemma[i] for i in self.tree.subtree(token)}
        for mode, class_name in (
            ("drone", "drones"),
            ("suicide-attack", "suicide"),
            ("aerial", "aircraft"),
            ("heavy-weapons", "artillery"),
            ("explosives", "bombs"),
            ("firearms", "firearms"),
        ):
            if named & self._lexicon.classes[class_name]:
                return mode
        return None

    def _is_by_wire(self, token: int) -> bool:
        """Say whether a clause names the telephone as its means: 'spoke by phone', 'talked on the telephone'."""
        phrases = governed(self.tree, token)
        heads = (head for name in ("by", "on", "over", "via") for head in phrases.get(name, ()))
        return any(self.tree.lemma[head] in WIRES for head in heads)

    def _contexts(self, token: int, reading: Reading) -> tuple[str, ...]:
        """Give the contexts that the lexicon states for the reading and those that the clause's own words tell of."""
        near = list(reading.trigger)
        for holder in (token, reading.via, reading.inner):
            if holder is not None:
                near.extend(i for child in self.tree.children[holder] for i in (child, *self.tree.children[child]))
                near.append(holder)
        found = [context for i in sorted(set(near)) for context in self._lexicon.contexts.get(self.tree.lemma[i], ())]
        return tuple(sorted({*reading.frame.contexts, *found}))

    def _words(self, token: int, reading: Reading, heads: tuple[int, ...]) -> tuple[int, ...]:
        """Give the tokens of the clause's core: the trigger and the phrases of the parties, within one sentence."""
        found = set(reading.trigger)
        sentence = self.tree.parse.sentences[self.tree.parse.sentence_of[token]]
        for head in heads:
            found.update(i for i in self._phrase(head) if sentence.first <= i < sentence.last)
        return tuple(sorted(found))

    def _phrase(self, head: int) -> list[int]:
        without = {i for i in self.tree.children[head] if self.tree.dep[i] in CLAUSES or self.tree.dep[i] == "punct"}
        phrase = self.tree.subtree(head, without)
        if len(phrase) > LONGEST_PHRASE:
            left = [i for i in phrase if i <= head]
            return left[-LONGEST_PHRASE:]
        return self.tree.trimmed(phrase)

    def _without_repeats(self, drafts: list[Draft]) -> list[Draft]:
        """Drop a candidate that repeats another one of its sentence: 'met to discuss', 'talks at their meeting'."""
        kept: list[Draft] = []
        for draft in drafts:
            twin = next((other for other in kept if self._is_repeat(other, draft)), None)
            if twin is None:
                kept.append(draft)
        return kept

    def _is_repeat(self, first: Draft, second: Draft) -> bool:
        if first.type == second.type == "ASSAULT" and self._is_setting(first.head, second.head):
            return True
        if first.actors and second.actors and not set(first.actors) & set(second.actors):
            return False
        if first.type != second.type or set(first.trigger) & set(second.trigger) == set():
            same = first.type == second.type and (first.actors, first.recipients) == (second.actors, second.recipients)
            if self._adds(first.head, second.head):
                return False
            return same and second.head in self.tree.children[first.head] and bool(first.actors or first.recipients)
        return True

    def _adds(self, first: int, second: int) -> bool:
        """Say whether a joined verb has an object of its own: 'condemned the raid and summoned the envoy' are two."""
        tree = self.tree
        joined = tree.dep[second] == "conj" and tree.head[second] == first and tree.is_verb(second)
        own = tree.child(second, "dobj")
        return joined and tree.child(first, "dobj", "ccomp") is not None and own is not None and own > second

    def _is_setting(self, verb: int, noun: int) -> bool:
        """Say whether a noun tells in what somebody suffered: 'killed in an attack' is one happening."""
        preposition = self.tree.head[noun]
        return self.tree.head[preposition] == verb and self.tree.lower[preposition] in ("in", "during", "by")


def _row(reading: Reading) -> tuple[str, ...]:
    """Name the row of the lexicon that was read."""
    return (f"events.row.{reading.frame.row}@{VERSION}",) if reading.frame.row else ()


def join_hyphenated(tree: Tree, known: frozenset[str]) -> None:
    """Give the last part of a hyphenated word the whole word's dictionary form: 'fire' in 'cease-fire'."""
    for index in range(2, len(tree)):
        if tree.text[index - 1] == "-":
            whole = f"{tree.lower[index - 2]}-{tree.lemma[index]}"
            if whole in known:
                tree.lemma[index] = whole
