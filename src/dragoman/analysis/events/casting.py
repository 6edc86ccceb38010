"""Who are the parties of a reading: who acts, towards whom, and who stands between."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.completeness import Completeness
from dragoman.analysis.events.conditions import others_in_condition
from dragoman.analysis.events.giving import MAKING, SENDING, given_to, helped, phrases_with_supply
from dragoman.analysis.events.mutual import is_mutual
from dragoman.analysis.events.noun_parties import NounParties
from dragoman.analysis.events.parties import SUFFERED, Ids, Parties, unique
from dragoman.analysis.events.phrases import governed, phrases_of
from dragoman.analysis.events.reader import Reader
from dragoman.analysis.events.readings import RECIPIENTS, RECIPROCAL, Reading, names_object
from dragoman.analysis.events.senses import is_danger, is_other_sense
from dragoman.analysis.events.visits import hosts

DEEPEST = 3
# With these the object is an opinion, an act or a proposal: its own phrases say what it is about, not whom it meets.
OPINIONS = frozenset(("ACCUSE", "REJECT", "SUPPORT", "AGREE", "CONCEDE", "REQUEST"))
ADDRESSED = frozenset(("ACCUSE", "REQUEST", "THREATEN"))
# Where the other side of a noun or of what is promised is looked for when the lexicon does not say.
TOWARDS = ("with", "to", "against", "on", "from")
NOUN_RECIPIENTS = ("on", "against", "with", "to", "at", "into", "toward", "towards", "upon")
# One meets with somebody or goes to him; 'at' and 'on' tell where and what about.
MET = ("with", "to", "inner")
# What one gets or seeks is done by others.
RECEIVED = frozenset(("SUPPORT", "ACCUSE", "AID", "THREATEN", "AGREE"))
DEEP = ("to", "on", "against", "for", "with")
# What is asked for somebody is not asked of him, but 'funds from Oslo' are asked of Oslo.
ASKED = ("from", "to", "on", "against", "with")
OCCASIONS = frozenset(("after", "before", "following", "during", "since", "amid", "ahead", "until"))
# Who holds, calls or plans these is who takes part in them.
STAGED = frozenset(("PROTEST", "COOPERATE"))


@dataclass(slots=True)
class Cast:
    """The parties of a reading, the heads of their phrases, and the rules by which they were found.

    A noun is owned if a possessor or an agent says whose act it is: "their threat", "the assurance by the ministry".
    It is not certain where somebody whom the grammar names as a party is not known.
    """

    actors: Ids = ()
    recipients: Ids = ()
    mediators: Ids = ()
    heads: tuple[int, ...] = ()
    rules: tuple[str, ...] = ()
    owned: bool = False
    certain: bool = True


class Casting:
    """Finds the parties of readings."""

    def __init__(self, reader: Reader, parties: Parties) -> None:
        self._reader = reader
        self._parties = parties
        self.tree = reader.tree
        self._nouns = NounParties(reader.matcher, parties)
        self._completeness = Completeness(reader.tree, parties)

    def cast(self, token: int, reading: Reading) -> Cast:
        """Give the parties of the reading of a token."""
        if self.tree.pos[token] in ("NOUN", "PROPN"):
            cast = self._of_noun(token, reading)
        else:
            cast = self._of_verb(token, reading)
        mediators = self._nouns.mediators(token, reading)
        cast.mediators = tuple(i for i in mediators if i not in cast.actors)
        cast.recipients = tuple(i for i in cast.recipients if i not in cast.actors and i not in cast.mediators)
        if is_mutual(self.tree, token, reading.type) and len(cast.actors) > 1 and not cast.recipients:
            cast.recipients = cast.actors
        if reading.mode == "visit":
            cast.recipients = hosts(self.tree, self._parties, cast.actors, cast.recipients, cast.heads)
        if reading.type in RECIPROCAL and reading.frame.actor == ("both",):
            cast.actors, cast.recipients = unique((*cast.actors, *cast.recipients)), ()
        nominal = self.tree.pos[token] in ("NOUN", "PROPN")
        cast.certain = cast.certain and self._completeness.is_of_certain(
            reading, (*cast.actors, *cast.recipients), nominal
        )
        if nominal and not self._completeness.is_noun_known(token, reading, bool(cast.recipients)):
            cast.certain = False
        if nominal and is_danger(self.tree, token):
            cast.certain = False
        if not nominal and is_other_sense(self.tree, self._reader.matcher.clause(token), reading, self._parties):
            cast.certain = False
        return cast

    def _of_verb(self, verb: int, reading: Reading) -> Cast:
        clause = self._reader.matcher.clause(verb)
        cast = Cast()
        heads: list[int] = []
        places = reading.frame.actor if reading.via is None and reading.frame.actor != ("both",) else ()
        for place in places or ("subj",):
            cast.actors, head = self._at(place, clause, reading, 0)
            if cast.actors:
                heads.extend(() if head is None else (head,))
                break
        if clause.passive:
            cast.rules += ("events.party.passive@1",)
        between = self._between(clause, reading)
        if between:
            cast.mediators = cast.actors
            cast.actors, cast.recipients = between, ()
            cast.rules += ("events.party.between@1",)
        else:
            cast.recipients, head = self._recipients(clause, reading, cast.actors, 0)
            heads.extend(() if head is None else (head,))
            self._part(clause, reading, cast)
        if reading.via is not None:
            heads.append(reading.via)
            if not cast.actors and not between:
                cast.actors = self._nouns.actors(reading.via, reading)
        if clause.passive and not cast.actors and reading.type == "ASSAULT":
            cast.actors = tuple(one for one in self._attackers(clause) if one not in cast.recipients)
        if clause.object is not None:
            heads.append(clause.object)
        if not cast.recipients and not between:
            cast.recipients = others_in_condition(self.tree, self._parties, clause, reading, cast.actors)
        cast.certain = self._completeness.is_known(clause, reading, bool(cast.recipients)) and (
            self._completeness.is_pair(clause, reading, len(cast.actors), len(cast.recipients))
            and self._completeness.is_addressed(clause, reading)
        )
        cast.heads = tuple(heads)
        return cast

    def _attackers(self, clause: Clause) -> Ids:
        """Give who acts in what somebody suffers in: 'killed in Israeli strikes', 'in a fight with Chinese troops'."""
        for name in ("in", "during", "by"):
            for head in clause.prepositions.get(name, ()):
                core = self._reader.matcher.core(head)
                inner = self._reader.read(core)
                if core is None or inner is None or inner.type != "ASSAULT":
                    continue
                found = self._nouns.actors(core, inner)
                phrases = governed(self.tree, core)
                for other in phrases.get("with", ()):
                    found = found or self._parties.of(other)
                if found:
                    return found
        return ()

    def _part(self, clause: Clause, reading: Reading, cast: Cast) -> None:
        """A pronoun that would make somebody act on himself was taken to mean the wrong one: then nobody is known."""
        subject = clause.subject
        if cast.recipients or subject is None or self.tree.lower[subject] not in words.PERSONAL:
            return
        found, _ = self._recipients(clause, reading, (), 0)
        reflexive = clause.object is not None and self.tree.lower[clause.object] in words.REFLEXIVE
        if found and not reflexive and set(found) <= set(cast.actors):
            cast.actors, cast.recipients = (), found

    def _recipients(self, clause: Clause, reading: Reading, actors: Ids, depth: int) -> tuple[Ids, int | None]:
        places = reading.frame.recipient if reading.via is None else self._noun_places(reading)
        for place in places or RECIPIENTS[reading.type]:
            found, head = self._at(place, clause, reading, depth)
            found = tuple(one for one in found if one not in actors)
            if found:
                return found, head
        if reading.via is not None:
            inner = self._reader.read(reading.via)
            found = self._of_noun(reading.via, inner).recipients if inner is not None else ()
            found = tuple(one for one in found if one not in actors)
            if found:
                return found, reading.via
        given = self._given(clause)
        if given:
            return tuple(one for one in given if one not in actors), clause.object
        if reading.type not in (*OPINIONS, "CONSULT") or names_object(reading.frame):
            found, head = self._deep(clause, reading.type)
        else:
            found, head = self._shared_addressee(clause, depth)
        return tuple(one for one in found if one not in actors), head

    def _given(self, clause: Clause) -> Ids:
        """Give who gets something, where the parse makes him part of it: 'promised Orr money'."""
        thing = clause.object
        if thing is None or thing < clause.verb or self.tree.lemma[clause.verb] not in words.GIVING:
            return ()
        labels = ("compound", "nmod")
        names = [i for i in self.tree.children[thing] if self.tree.dep[i] in labels and self.tree.pos[i] == "PROPN"]
        return unique([one for name in names for one in self._parties.of(name)]) if names else ()

    def _shared_addressee(self, clause: Clause, depth: int) -> tuple[Ids, int | None]:
        """Give towards whom the verb before 'and' is said: 'accused them of theft and demanded an apology'."""
        first = self.tree.head[clause.verb]
        if self.tree.dep[clause.verb] != "conj" or not self.tree.is_verb(first) or depth > DEEPEST:
            return (), None
        reading = self._reader.read(first)
        if reading is None or reading.type not in ADDRESSED:
            return (), None
        return self._recipients(self._reader.matcher.clause(first), reading, (), depth + 1)

    def _noun_places(self, reading: Reading) -> tuple[str, ...]:
        """A light verb's own object is the happening itself, so it is no party; an indirect one may be."""
        if reading.type in RECIPROCAL:
            return tuple(reading.frame.recipient) or MET
        asked = ("of",) if reading.type == "REQUEST" else ()
        given = (*reading.frame.recipient, *asked) if reading.frame.recipient else ()
        return given or ("iobj", *NOUN_RECIPIENTS, "of", "for", "from", "inner")

    def _between(self, clause: Clause, reading: Reading) -> Ids:
        if reading.type not in RECIPROCAL:
            return ()
        joined = self._parties.of(clause.object) if reading.mode == "third-party" and reading.via is None else ()
        if len(joined) > 1:
            return joined
        told = {} if reading.via is None else phrases_of(self.tree, reading.via)
        for place in ("between", "among"):
            # 'Hosted a round of talks between Oslo and Rome': those who talk stand with the noun that tells it.
            for head in (*clause.prepositions.get(place, ()), *told.get(place, ())):
                found = self._parties.of(head)
                if len(found) > 1:
                    return found
        return ()

    def _at(self, place: str, clause: Clause, reading: Reading, depth: int) -> tuple[Ids, int | None]:
        """Give the parties at a place of the clause, and the head of their phrase."""
        parties = self._parties
        phrases = {"subj": clause.subject, "surface": clause.surface, "party": clause.object, "iobj": clause.indirect}
        if place in phrases:
            return parties.of(phrases[place]), phrases[place]
        if place == "voice":
            speaker = parties.voice(clause.verb)
            return ((speaker,) if speaker else ()), None
        if place == "owner":
            return parties.concerned(clause.surface), clause.surface
        if place == "obj":
            return self._object(clause, reading), clause.object
        if place in ("clause", "inner"):
            return self._content(place, reading, depth)
        if place in ("as", "deep"):
            return self._judged(clause) if place == "as" else self._deep(clause, reading.type)
        return self._governed(place, clause, reading)

    def _governed(self, place: str, clause: Clause, reading: Reading) -> tuple[Ids, int | None]:
        """Give the parties behind a preposition; what is said of the object of an opinion meets nobody."""
        heads = clause.prepositions.get(place, ())
        # Of 'blocked her return to Oslo' Oslo is where she is led.
        led = place == "to" and clause.object is not None and self.tree.lemma[clause.object] in SUFFERED
        if led or (reading.type in OPINIONS and reading.via is None and not names_object(reading.frame)):
            heads = tuple(head for head in heads if not self._belongs_to_object(head, clause))
        for head in heads:
            found = self._parties.concerned(head)
            found = found or (self._parties.sufferers(head) if place == "for" else ())
            if found:
                return found, head
        return (), None

    def _judged(self, clause: Clause) -> tuple[Ids, int | None]:
        """Give the party of what is called something, where the parse makes it part of the predicate."""
        for predicate in self._reader.matcher.predicates(clause):
            for child in self.tree.children[predicate]:
                found = self._parties.concerned(child) if self.tree.pos[child] in ("NOUN", "PROPN", "PRON") else ()
                found = found or (self._parties.owners(predicate) if child == predicate - 1 else ())
                if found:
                    return found, predicate
        return (), None

    def _deep(self, clause: Clause, kind: str) -> tuple[Ids, int | None]:
        """Give the party of a phrase that the parse hangs on another phrase: 'tanks alongside shells to Ukraine'."""
        # What is told with the occasion, 'after talks with Oslo', belongs to that.
        reading = self._reader.read(clause.verb)
        if reading is not None and reading.frame.type == "harm":
            # Whom the other side attacks is not who is answered: 'will respond to any attack on its ships'.
            return (), None
        nouns = [head for name, heads in clause.prepositions.items() if name not in OCCASIONS for head in heads]
        if clause.object is not None:
            nouns.extend(self._parties.coordinated(clause.object))
        for noun in (one for one in nouns if self.tree.lemma[one] not in SUFFERED):
            phrases = phrases_with_supply(self.tree, noun)
            for name in ASKED if kind == "REQUEST" else DEEP:
                for head in phrases.get(name, ()):
                    found = self._parties.concerned(head)
                    if found:
                        return found, head
        return (), None

    def _object(self, clause: Clause, reading: Reading) -> Ids:
        head = clause.object
        if head is None:
            return ()
        found = self._parties.of(head)
        if found:
            # 'Mocked Orr and Lund's complaints': what is joined may belong to somebody else.
            return self._parties.concerned(head)
        core = self._reader.matcher.core(head)
        inner = self._reader.read(core)
        if core is not None and inner is not None and reading.type in OPINIONS:
            return self._nouns.actors(core, inner)
        return self._parties.concerned(head)

    def _belongs_to_object(self, head: int, clause: Clause) -> bool:
        preposition = self.tree.head[head]
        return clause.object is not None and self.tree.head[preposition] == clause.object

    def _content(self, place: str, reading: Reading, depth: int) -> tuple[Ids, int | None]:
        """Give the parties of what is promised, demanded or threatened: its subject, or those towards whom it goes."""
        content = reading.inner
        if content is None or depth > DEEPEST:
            return (), None
        inner = self._reader.read(content)
        if place == "inner" and reading.type == "REQUEST" and self.tree.is_verb(content):
            # Whom a demanded act would strike is not who is asked for it: 'his call to deport the migrants'.
            return (), None
        if self.tree.pos[content] in ("NOUN", "PROPN"):
            return self._of_content_noun(content, reading, inner), content
        asked = self._reader.read(self.tree.head[content]) if self.tree.dep[content] == "acl" else None
        if reading.type == "REJECT" and asked is not None and asked.type == "REQUEST":
            # Of 'opposed a request to question her' she has asked for nothing.
            return (), None
        clause = self._reader.matcher.clause(content)
        if place == "clause":
            # Of 'demanded that the crew be freed' the crew is not who must act.
            doer = clause.subject
            return self._parties.of(doer), doer
        if inner is not None:
            return self._recipients(clause, inner, (), depth + 1)
        # Of 'agreed to be bought by the rival' the rival is the other side, and who agreed is none.
        met = clause.subject if clause.passive else clause.object or helped(self.tree, clause)
        if self.tree.lemma[content] in MAKING | SENDING and not clause.passive:
            # Of 'agreed to set up a panel' the panel does not exist yet; and boats that are sent meet others.
            met = None
        heads = [*given_to(self.tree, clause), met]
        heads.extend(h for name in TOWARDS for h in clause.prepositions.get(name, ()))
        for head in heads:
            if head is None or self._is_own(head) or self._is_origin(head, clause):
                continue
            found = self._parties.concerned(head)
            found = tuple(one for one in found if not self._parties.is_described(one) or head == clause.object)
            if found:
                return found, head
        return (), None

    def _is_origin(self, head: int, clause: Clause) -> bool:
        """Say whether a phrase tells where the object comes from: 'agreed to host people from Oslo'."""
        return self.tree.lower[self.tree.head[head]] == "from" and self._belongs_to_object(head, clause)

    def _is_own(self, head: int) -> bool:
        """Say whether a thing belongs to whom a pronoun stands for: 'agreed to open their border' is towards nobody."""
        if self.tree.lower[head] in ("it", "this", "that"):
            return True
        owner = self.tree.child(head, "poss")
        return owner is not None and self.tree.tag[owner] == "PRP$" and not self._parties.of(head)

    def _of_content_noun(self, content: int, reading: Reading, inner: Reading | None) -> Ids:
        """Give the parties of a noun that tells what is wanted: whose act it is, or with whom."""
        if inner is None and reading.type == "REQUEST":
            owner = None if self.tree.lemma[content] in SUFFERED else self.tree.child(content, "poss")
            return self._parties.of(content) or self._parties.of(owner)
        if inner is None:
            return self._parties.concerned(content)
        cast = self._of_noun(content, inner)
        if reading.type in ("REQUEST", "REJECT") and inner.type not in RECIPROCAL:
            return cast.actors
        return cast.recipients or cast.actors

    def owner(self, noun: int) -> Ids:
        """Give the party whose act a noun is said to be, by a possessor or an agent."""
        return self._nouns.owner(noun)

    def _of_noun(self, noun: int, reading: Reading) -> Cast:
        actors = self._nouns.actors(noun, reading)
        prepositions = phrases_of(self.tree, noun)
        heads = [child for child in self.tree.children[noun] if self.tree.dep[child] in ("poss", "amod", "compound")]
        recipients: Ids = ()
        for place in reading.frame.recipient or (MET if reading.type in RECIPROCAL else NOUN_RECIPIENTS):
            if place == "mod":
                recipients = tuple(one for one in self._parties.modifying(noun) if one not in actors)
            for head in prepositions.get(place, ()):
                recipients = recipients or tuple(one for one in self._parties.concerned(head) if one not in actors)
            if recipients:
                break
        if not recipients:
            recipients = self._nouns.beside_agent(prepositions, actors)
        between = reading.type in RECIPROCAL and len(actors) > 1
        if not recipients and not between and reading.inner is not None and reading.type in OPINIONS | {"THREATEN"}:
            recipients = tuple(one for one in self._content("inner", reading, 1)[0] if one not in actors)
        heads.extend(head for inner in prepositions.values() for head in inner if self._parties.concerned(head))
        if not recipients and reading.type == "ACCUSE":
            recipients = tuple(one for one in self._nouns.blamed(noun) if one not in actors)
        getting = self._nouns.getting(noun) if reading.type in RECEIVED else ()
        if getting and not set(getting) & {*actors, *recipients}:
            # Of 'won the endorsement of the league' the league endorses.
            actors, recipients = actors or recipients, getting
        if not actors and reading.type in ("ASSAULT", "SANCTION", "COERCE", "MOBILIZE"):
            actors = tuple(one for one in self._nouns.answering(noun) if one not in recipients)
        staged = reading.type in STAGED and self.tree.dep[noun] == "dobj"
        if not actors and (staged or (recipients and reading.type == "CONSULT")):
            actors = tuple(one for one in self._nouns.taking_part(noun) if one not in recipients)
        return Cast(actors, recipients, heads=(noun, *heads), owned=bool(self._nouns.owner(noun)))
