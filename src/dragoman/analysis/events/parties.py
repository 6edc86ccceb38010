"""Which party a noun phrase stands for. Only actors of the record are parties; other objects are none."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import RELATIVES, antecedent, surface_subject
from dragoman.analysis.events.coordination import coordinated
from dragoman.analysis.events.pairs import continued_pair, is_pair_word, pair_meant
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.pronouns import SINGULAR, meant
from dragoman.analysis.events.sound_parties import (
    certain_surnames_of,
    core_of,
    is_animate,
    is_sound,
    surnames_of,
    unmentioned_persons,
)
from dragoman.analysis.events.state_words import unmentioned
from dragoman.analysis.events.voices import quoting, voices_of
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.attributions import Attribution
from dragoman.vocabularies.event_lexicon import load_event_lexicon

Ids = tuple[str, ...]
# Names the rule by which people and bodies without a name are parties beside one that is known.
DESCRIBED = "events.described@1"
# Nouns of deeds whose 'of' and whose possessor tell to whom it is done (Grimshaw 1990, Argument Structure, 3.3).
SUFFERED = frozenset(
    (
        "repatriation", "extradition", "deportation", "expulsion", "removal", "arrest", "detention", "imprisonment",
        "capture", "abduction", "kidnapping", "release", "return", "rescue", "torture", "execution", "prosecution",
        "ouster", "overthrow", "impeachment", "conviction", "murder", "assassination", "slaying", "shooting",
        "persecution", "exclusion", "beheading", "lynching", "disappearance", "poisoning", "jailing", "hanging"
    )
)  # fmt: skip
PLURAL_TAGS = frozenset(("NNS", "NNPS"))


class Parties:
    """The actors of a document, to be asked for by token.

    Attributes:
        tree: the parse.
        by_id: the actors.
    """

    def __init__(self, tree: Tree, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...] = ()) -> None:
        self.tree = tree
        self.by_id = {actor.id: actor for actor in actors}
        self._at: dict[int, tuple[int, str, str]] = {}
        self._unsound: set[int] = set()
        surnames = surnames_of(actors)
        for actor in actors:
            known = self.by_id[surnames.get(actor.name, actor.id)] if actor.kind == "unnamed" else actor
            if not is_sound(tree, known):
                self._unsound.update(i for mention in actor.mentions for i in core_of(tree, mention))
                continue
            for mention in actor.mentions:
                self._note(known, mention)
            for role in actor.roles:
                for span in role.spans:
                    for index in tree.parse.covered(span):
                        self._at.setdefault(index, (len(tree.text), actor.id, "nominal"))
        more = unmentioned_persons(tree, certain_surnames_of(actors)) | unmentioned(tree, actors)
        self._at.update({i: at for i, at in more.items() if i not in self._at})
        self._known: dict[int, Ids] = {}
        self._voice = voices_of(tree, attributions)
        self._quoted = voices_of(tree, quoting(attributions))
        classes = load_event_lexicon().classes
        self._assets = classes["assets"]
        self._people = classes["people"] | {"governor", "mayor", "senator"}

    def _note(self, actor: Actor, mention: Mention) -> None:
        size = mention.end - mention.start
        for index in core_of(self.tree, mention):
            if index not in self._at or (size, actor.id) < self._at[index][:2]:
                self._at[index] = (size, actor.id, mention.form)

    def kind(self, identifier: str) -> str:
        """Give what sort of party an actor is."""
        return self.by_id[identifier].kind

    def is_described(self, identifier: str) -> bool:
        """Say whether a party is only described: 'tech companies', 'Muslims'."""
        return self.by_id[identifier].by == DESCRIBED

    def is_state(self, token: int) -> bool:
        """Say whether a token is the name of a state, and no adjective."""
        held = self._at.get(token)
        return held is not None and self.tree.pos[token] == "PROPN" and self.kind(held[1]) == "state"

    def is_misnamed(self, token: int) -> bool:
        """Say whether a token calls somebody under a name that was taken wrongly."""
        return token in self._unsound

    def voice(self, token: int) -> str | None:
        """Give the source of the innermost attribution around a token, where it is a party."""
        return self._voice.get(token)

    def named(self, token: int) -> str | None:
        """Give the actor whose mention lies on a token."""
        found = self._at.get(token)
        return found[1] if found else None

    def of(self, head: int | None) -> Ids:
        """Give the parties that a noun phrase names, its coordinated ones and a group's members among them.

        An asset acts for its owner: the parties of 'Israeli tanks' are Israel.
        """
        if head is None:
            return ()
        if head not in self._known:
            # A phrase that is asked for while it is being resolved, through a pronoun within it, stands for nobody.
            self._known[head] = ()
            self._known[head] = unique([i for one in self.coordinated(head) for i in self._one(one, borrow=True)])
        return self._known[head]

    def concerned(self, head: int | None) -> Ids:
        """Give the parties that a noun phrase names or, if it names none, those to whom what it names belongs."""
        if head is None:
            return ()
        found: list[str] = []
        for one in self.coordinated(head):
            found.extend(self.alone(one))
        return unique(found)

    def is_somebody(self, head: int) -> bool:
        """Say whether a noun stands for people or a body that act for themselves, whosever they are."""
        lemma = self.tree.lemma[head]
        if self.tree.pos[head] == "PROPN" and self.tree.parse.tokens[head].ent_type_ in ("NORP", "PERSON"):
            # 'An American Muslim' is nobody's, and Lund, 'backed by Orr', is not Orr's.
            return True
        if lemma in words.PARTITIVE and governed(self.tree, head).get("of"):
            return False
        return is_animate(lemma) and (lemma in words.FOLLOWERS or lemma not in self._assets)

    def alone(self, head: int) -> Ids:
        """Give the parties that a noun or pronoun names or belongs to, without those that are joined to it."""
        return self._one(head, borrow=True) or (() if self.is_somebody(head) else self.owners(head))

    def coordinated(self, head: int) -> list[int]:
        """Give a head and the nouns joined to it."""
        return coordinated(self.tree, head, self.named)

    def owners(self, head: int, modifying: bool = True) -> Ids:
        """Give to whom a thing belongs: its possessor, who it is of, by or from, or the name that modifies it."""
        tree = self.tree
        if tree.lemma[head] == "counterpart":
            # 'His Polish counterpart' is no part of his.
            return self.modifying(head)
        prepositions = governed(tree, head)
        if tree.lemma[head] in SUFFERED:
            # 'Elian's extradition', 'the arrest of the editor' are no acts of theirs.
            return unique([one for inner in prepositions.get("by", ()) for one in self.of(inner)])
        for child in tree.children[head]:
            if tree.dep[child] == "poss":
                return self.of(child)
        # 'The border from Chad' is crossed from there; the border with Chad is Chad's too.
        last = ("with",) if tree.lemma[head] in ("border", "frontier") else ("from",)
        for name in ("of", "by", *last, *(("for",) if tree.lemma[head] in words.REPRESENTING else ())):
            for inner in prepositions.get(name, ()):
                found = self.of(inner) or (self.owners(inner) if name == "of" else ())
                if found:
                    return found
        before = self.modifying(head) if modifying else ()
        if before:
            return before
        for child in tree.children[head]:
            if tree.dep[child] == "acl" and tree.tag[child] == "VBN":
                agent = tree.child(child, "agent")
                found = self.of(tree.child(agent, "pobj")) if agent is not None else ()
                if found:
                    return found
        return ()

    def sufferers(self, head: int) -> Ids:
        """Give to whom is done what a noun tells: 'her arrest', 'the deportation of the crew'."""
        if self.tree.lemma[head] not in SUFFERED:
            return ()
        held = [self.tree.child(head, "poss"), *governed(self.tree, head).get("of", ())]
        return unique([one for inner in held for one in self.of(inner)])

    def modifying(self, head: int) -> Ids:
        """Give the parties whose names stand before a noun: 'Israeli', 'US-led', 'Iran nuclear'."""
        found: list[str] = []
        for child in self.tree.children[head]:
            if self.tree.dep[child] in ("amod", "compound", "nmod") and child < head:
                if self.tree.lower[child] in words.DESCRIBING or self._is_part_of_name(head, child):
                    continue
                for one in self.tree.subtree(child):
                    identifier = self.named(one)
                    if identifier is not None:
                        found.append(identifier)
        return unique(self._without_members(found))

    def _is_part_of_name(self, head: int, child: int) -> bool:
        """Say whether a name is part of a longer one: 'Senate Democratic Caucus', 'the Lund Foundation'."""
        identifier = self.named(child)
        whole = self.tree.pos[head] == "PROPN" and self.tree.pos[child] == "PROPN"
        return whole and identifier is not None and self.kind(identifier) in ("person", "organization")

    def _one(self, head: int, borrow: bool) -> Ids:
        tree = self.tree
        if is_pair_word(tree, head) and not self._has_members(head):
            pair = pair_meant(tree, head, self.of, self.by_id)
            if pair or tree.lemma[head] == "side":
                return pair
        if tree.lemma[head] == "member" and tree.dep[head] == "dobj" and (body := self.of(tree.child(head, "poss"))):
            # Who threatens or urges its members turns to the body itself.
            return body
        identifier = self._meant(head)
        if identifier is not None:
            return unique((*self._shared(head, identifier), *self._members(identifier)))
        if head in self._unsound:
            return self._apposed(head)
        if tree.pos[head] in ("PRON", "DET") or tree.lower[head] in RELATIVES | words.POSSESSIVE | {"whose"}:
            found = self._pronoun(head)
            if found:
                return found
        if tree.lemma[head] in words.PARTITIVE or tree.pos[head] in ("NUM", "DET", "PRON"):
            found = tuple(one for noun in governed(tree, head).get("of", ()) for one in self.of(noun))
            if found:
                return unique(found)
        return self._apposed(head) or (self._borrowed(head) if borrow else ())

    def _apposed(self, head: int) -> Ids:
        """Give who is named behind a noun that says what he is: 'one of them, the Orr Group'."""
        for child in self.tree.children[head]:
            if self.tree.dep[child] == "appos" and self.named(child) is not None:
                return self._one(child, borrow=False)
        return ()

    def _meant(self, head: int) -> str | None:
        """Give the actor whose mention lies on a token, unless it is a pronoun that cannot stand for him there."""
        found = self.named(head)
        if found is None or self.tree.pos[head] != "PRON":
            return found if found is None or not self._is_of_another(head, found) else None
        return meant(self.tree, head, found, self.named, self.by_id, self._quoter(head))

    def _is_of_another(self, head: int, found: str) -> bool:
        """Say whether a noun is of another state than the actor: 'the envoy of Oslo' is not 'the envoy of Rome'."""
        actor = self.by_id[found]
        if actor.kind != "unnamed" or self._at[head][2] != "nominal":
            return False
        owners = [i for i in governed(self.tree, head).get("of", ()) if self.tree.pos[i] == "PROPN"]
        return bool(owners) and " of " in actor.name and not any(self.tree.text[i] in actor.name for i in owners)

    def _pronoun(self, head: int) -> Ids:
        """Give whom 'we' within somebody's words, 'who' behind a noun, or 'it' and 'they' stand for."""
        tree = self.tree
        if tree.lower[head] in words.FIRST_PERSON:
            return self._speaking(head)
        if tree.lower[head] == "whose":
            clause = _clause_of(tree, head)
            noun = antecedent(tree, clause) if clause is not None else None
            return self.of(noun)
        if tree.lower[head] in RELATIVES:
            noun = antecedent(tree, tree.head[head])
            return self.of(noun) if noun is not None and tree.lower[noun] not in RELATIVES else ()
        if tree.lower[head] in words.POSSESSIVE and tree.dep[tree.head[head]] == "conj":
            first = tree.head[tree.head[head]]
            if tree.pos[first] in ("NOUN", "PROPN") and tree.child(first, "poss") is None:
                # 'The tanker and its crew': what is joined belongs to the first.
                return self.agreeing(head, first)
        if tree.lower[head] in words.PERSONAL | words.POSSESSIVE:
            found = self._referred(head)
            return () if tree.lower[head] in SINGULAR and self._quoter(head) in found else found
        return ()

    def _quoter(self, head: int) -> str | None:
        """Give who says a word within quotation marks."""
        return self._quoted.get(head) if head in self.tree.quoted else None

    def _speaking(self, head: int) -> Ids:
        """Give who says 'I' or 'us': whoever is quoted; what 'we' do is not told of a person without an office."""
        speaker = self._quoted.get(head) or self.voice(head)
        if speaker is None:
            return ()
        actor = self.by_id[speaker]
        alone = self.tree.lower[head] != "we"
        return (speaker,) if alone or actor.kind != "person" or actor.roles or actor.sector else ()

    def _borrowed(self, head: int) -> Ids:
        """Give for whom an asset acts or a text speaks."""
        if self.tree.lemma[head] in words.TEXTS:
            return self.owners(head, modifying=False) or self._issuer(head)
        if self.tree.lemma[head] not in self._assets - words.FOLLOWERS:
            return ()
        # Who governs a province is somebody himself, as whoever governs a state is not to others.
        alone = self.tree.tag[head] == "NN" and self.tree.lemma[head] in self._people
        return tuple(one for one in self.owners(head) if not (alone and self._is_province(one)))

    def _is_province(self, identifier: str) -> bool:
        actor = self.by_id[identifier]
        return actor.kind == "state" and actor.country is None

    def _issuer(self, text: int) -> Ids:
        """Give who issues a text: the subject of the verb whose object it is."""
        verb = self.tree.head[text]
        if self.tree.dep[text] != "dobj" or self.tree.lemma[verb] not in words.ISSUING:
            return ()
        subject = surface_subject(self.tree, verb)
        return self.of(subject) if subject is not None and subject != text else ()

    def _has_members(self, head: int) -> bool:
        """Say whether a phrase for several, 'both sides', is known to mean certain actors."""
        identifier = self.named(head)
        return identifier is not None and bool(self.by_id[identifier].members)

    def _shared(self, head: int, identifier: str) -> Ids:
        """'Hungarian and Romanian officials' are two parties: the name joined to the modifier is the other one's."""
        found: list[str] = []
        for child in self.tree.children[head]:
            if self.tree.dep[child] in ("amod", "compound", "nmod"):
                pair = (child, *(i for i in self.tree.subtree(child) if self.tree.dep[i] == "conj"))
                held = [self._at[one] for one in pair if one in self._at and len(pair) > 1]
                found.extend(one for _, one, form in held if one != identifier and form == "demonym")
        return tuple(found)

    def _members(self, identifier: str) -> Ids:
        members = tuple(member for member in self.by_id[identifier].members if member in self.by_id)
        return members or (identifier,)

    def _without_members(self, found: list[str]) -> list[str]:
        return [member for identifier in found for member in self._members(identifier)]

    def _referred(self, head: int) -> Ids:
        """A pronoun stands for the subject of the clause around its own, or of its own where it is a possessor.

        Subjects are the likeliest antecedents (Grosz, Joshi and Weinstein 1995); one that does not agree is none.
        """
        tree = self.tree
        clause = _clause_of(tree, head)
        if clause is None:
            return ()
        owning = tree.lower[head] in words.POSSESSIVE and tree.dep[head] not in ("dobj", "dative", "pobj")
        if owning or tree.dep[head] not in ("nsubj", "nsubjpass"):
            subject = surface_subject(tree, clause)
            joined = tree.dep[clause] in ("conj", "ccomp", "advcl")
            if subject is not None and head in tree.children[subject] and joined:
                # 'Oman has not answered, and its offer stands': the subject of the clause before or around is meant.
                subject = surface_subject(tree, tree.head[clause])
            if subject is not None and subject != head and owning:
                return self.agreeing(head, subject)
            return self._other_party(head, clause)
        while tree.dep[clause] == "conj":
            clause = tree.head[clause]
        if tree.dep[clause] not in ("ccomp", "advcl"):
            return continued_pair(tree, head, clause, self.of)
        outer = tree.head[clause]
        subject = surface_subject(tree, outer) if tree.is_verb(outer) else None
        return self.agreeing(head, subject) if subject is not None and subject != head else ()

    def _other_party(self, head: int, clause: int) -> Ids:
        """Give the only other party of the clause around a participle: 'cut ties with Oslo, accusing it of spying'.

        An object is not its own clause's subject (principle B of Chomsky 1981), whom the participle shares.
        """
        tree = self.tree
        outer = tree.head[clause]
        if tree.dep[head] != "dobj" or tree.dep[clause] != "advcl" or tree.tag[clause] != "VBG" or outer > head:
            return ()
        holders = [outer, *(i for i in tree.children[outer] if tree.dep[i] == "dobj" and i < clause)]
        heads = [holders[1]] if len(holders) > 1 else []
        heads.extend(i for holder in holders for inner in governed(tree, holder).values() for i in inner if i < clause)
        found = unique([party for one in heads for party in self.agreeing(head, one)])
        return found if len(found) == 1 else ()

    def agreeing(self, pronoun: int, subject: int) -> Ids:
        """Give the parties of a subject that a pronoun agrees with; none where it cannot stand for them."""
        tree = self.tree
        found = self._one(subject, borrow=False) if len(self.coordinated(subject)) == 1 else self.of(subject)
        if not found:
            return ()
        word = tree.lower[pronoun]
        kinds = {self.kind(identifier) for identifier in found}
        plural = len(found) > 1 or tree.tag[subject] in PLURAL_TAGS
        if word in ("it", "its"):
            return found if not plural and not kinds & {"person", "unnamed"} else ()
        if word in ("they", "them", "their"):
            return found if plural or kinds & {"group", "organization"} else ()
        return found if not plural and kinds <= {"person", "unnamed"} else ()


def unique(found: list[str] | Ids) -> Ids:
    """Give each id once, in order."""
    return tuple(dict.fromkeys(found))


def _clause_of(tree: Tree, token: int) -> int | None:
    return next((above for above in tree.ancestors(token) if tree.is_verb(above)), None)
