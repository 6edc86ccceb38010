"""Which party a noun phrase stands for. Only actors of the record are parties; other objects are none."""

from __future__ import annotations

from functools import lru_cache

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import RELATIVES, antecedent, governed, surface_subject
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.attributions import Attribution
from dragoman.vocabularies.event_lexicon import load_event_lexicon
from dragoman.vocabularies.states import load_states

Ids = tuple[str, ...]
OWNERS = ("poss", "amod", "compound", "nmod", "nummod")
LONGEST = 1000
LONGEST_NAME = 4
# Behind these a capital is a government, behind "in", "at" and "from" as often a place.
FACING = frozenset(("on", "for", "with", "against", "between", "by", "toward", "towards"))
PLURAL_TAGS = frozenset(("NNS", "NNPS"))


@lru_cache(maxsize=1)
def load_state_words() -> dict[str, str]:
    """Give the code of each state by its names and adjectives that mean nothing else."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for state in load_states():
        for word in (state.name, *state.names, *state.adjectives):
            if word in state.evidence:
                continue
            if found.setdefault(word, state.code) != state.code:
                shared.add(word)
    return {word: code for word, code in found.items() if word not in shared}


@lru_cache(maxsize=1)
def load_capitals() -> dict[str, str]:
    """Give the code of each state by its capital."""
    return {name: state.code for state in load_states() for name in state.capitals if name not in state.evidence}


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
        for actor in actors:
            for mention in actor.mentions:
                self._note(actor, mention)
            for role in actor.roles:
                for span in role.spans:
                    for index in tree.parse.covered(span):
                        self._at.setdefault(index, (len(tree.text), actor.id, "nominal"))
        self._at.update({i: at for i, at in unmentioned(tree, actors).items() if i not in self._at})
        self._known: dict[int, Ids] = {}
        self._voice = _voices(tree, attributions)
        classes = load_event_lexicon().classes
        self._assets = classes["assets"]

    def _note(self, actor: Actor, mention: Mention) -> None:
        size = mention.end - mention.start
        for index in self.tree.parse.covered(mention.span):
            if index not in self._at or (size, actor.id) < self._at[index][:2]:
                self._at[index] = (size, actor.id, mention.form)

    def kind(self, identifier: str) -> str:
        """Give what sort of party an actor is."""
        return self.by_id[identifier].kind

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
            found.extend(self._one(one, borrow=True) or self.owners(one))
        return unique(found)

    def coordinated(self, head: int) -> list[int]:
        """Give a head and the nouns joined to it."""
        found = [head]
        for current in found:
            for child in self.tree.children[current]:
                is_noun = self.tree.pos[child] in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET")
                if self.tree.dep[child] == "conj" and is_noun and child not in found:
                    found.append(child)
        return [*found, *self._second_subjects(head, found)]

    def _second_subjects(self, head: int, found: list[int]) -> list[int]:
        """Give what 'and' joins to a subject where the parse makes it a second subject of the verb."""
        tree = self.tree
        if tree.dep[head] not in ("nsubj", "nsubjpass") or not any(tree.dep[i] == "cc" for i in tree.children[head]):
            return []
        return [
            other
            for other in tree.children[tree.head[head]]
            if other > head and tree.dep[other] == tree.dep[head] and other not in found
        ]

    def owners(self, head: int, modifying: bool = True) -> Ids:
        """Give to whom a thing belongs: its possessor, who it is of, by or from, or the name that modifies it."""
        tree = self.tree
        if tree.lemma[head] == "counterpart":
            # 'His Polish counterpart' is no part of his.
            return self.modifying(head)
        for child in tree.children[head]:
            if tree.dep[child] == "poss":
                return self.of(child)
        prepositions = governed(tree, head)
        joining = ("with",) if tree.lemma[head] in ("border", "frontier") else ()
        for name in ("of", "by", "from", *joining):
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

    def modifying(self, head: int) -> Ids:
        """Give the parties whose names stand before a noun: 'Israeli', 'US-led', 'Iran nuclear'."""
        found: list[str] = []
        for child in self.tree.children[head]:
            if self.tree.dep[child] in ("amod", "compound", "nmod") and child < head:
                if self.tree.lower[child] in words.DESCRIBING:
                    continue
                for one in self.tree.subtree(child):
                    identifier = self.named(one)
                    if identifier is not None:
                        found.append(identifier)
        return unique(self._without_members(found))

    def _one(self, head: int, borrow: bool) -> Ids:
        tree = self.tree
        identifier = self.named(head)
        if identifier is not None:
            return unique((*self._shared(head, identifier), *self._members(identifier)))
        if tree.pos[head] in ("PRON", "DET") or tree.lower[head] in RELATIVES | words.POSSESSIVE:
            found = self._pronoun(head)
            if found:
                return found
        if tree.lemma[head] in words.PARTITIVE or tree.pos[head] in ("NUM", "DET", "PRON"):
            found = tuple(one for noun in governed(tree, head).get("of", ()) for one in self.of(noun))
            if found:
                return unique(found)
        for child in tree.children[head]:
            if tree.dep[child] == "appos" and self.named(child) is not None:
                return self._one(child, borrow=False)
        return self._borrowed(head) if borrow else ()

    def _pronoun(self, head: int) -> Ids:
        """Give whom 'we' within somebody's words, 'who' behind a noun, or 'it' and 'they' stand for."""
        tree = self.tree
        if tree.lower[head] in words.FIRST_PERSON:
            speaker = self.voice(head)
            return (speaker,) if speaker else ()
        if tree.lower[head] in RELATIVES:
            noun = antecedent(tree, tree.head[head])
            return self.of(noun) if noun is not None and tree.lower[noun] not in RELATIVES else ()
        if tree.lower[head] in words.PERSONAL | words.POSSESSIVE:
            return self._referred(head)
        return ()

    def _borrowed(self, head: int) -> Ids:
        """Give for whom an asset acts or a text speaks."""
        if self.tree.lemma[head] in words.TEXTS:
            return self.owners(head, modifying=False) or self._issuer(head)
        return self.owners(head) if self.tree.lemma[head] in self._assets else ()

    def _issuer(self, text: int) -> Ids:
        """Give who issues a text: the subject of the verb whose object it is."""
        verb = self.tree.head[text]
        if self.tree.dep[text] != "dobj" or self.tree.lemma[verb] not in words.ISSUING:
            return ()
        subject = surface_subject(self.tree, verb)
        return self.of(subject) if subject is not None and subject != text else ()

    def _shared(self, head: int, identifier: str) -> Ids:
        """'Hungarian and Romanian officials' are two parties: the name joined to the modifier is the other one's."""
        found: list[str] = []
        for child in self.tree.children[head]:
            if self.tree.dep[child] in ("amod", "compound", "nmod"):
                for one in (child, *(i for i in self.tree.subtree(child) if self.tree.dep[i] == "conj")):
                    held = self._at.get(one)
                    if held and held[1] != identifier and held[2] == "demonym":
                        found.append(held[1])
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
        if tree.lower[head] in words.POSSESSIVE or tree.dep[head] not in ("nsubj", "nsubjpass"):
            subject = surface_subject(tree, clause)
            if subject is not None and head in tree.children[subject] and tree.dep[clause] == "conj":
                # 'Oman has not answered, and its offer stands': the subject of the clause before is meant.
                subject = surface_subject(tree, tree.head[clause])
            if subject is not None and subject != head and tree.lower[head] in words.POSSESSIVE:
                return self.agreeing(head, subject)
            return ()
        while tree.dep[clause] == "conj":
            clause = tree.head[clause]
        if tree.dep[clause] not in ("ccomp", "advcl"):
            return ()
        outer = tree.head[clause]
        subject = surface_subject(tree, outer) if tree.is_verb(outer) else None
        return self.agreeing(head, subject) if subject is not None and subject != head else ()

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


def capital_meant(tree: Tree, index: int) -> str | None:
    """Give the code of the state whose capital stands here for its government, as in 'sanctions on Pyongyang'."""
    is_facing = tree.dep[index] == "pobj" and tree.lower[tree.head[index]] in FACING
    return load_capitals().get(tree.text[index]) if is_facing else None


def unmentioned(tree: Tree, actors: tuple[Actor, ...]) -> dict[int, tuple[int, str, str]]:
    """Find where a state that is a party is named by an adjective or as a place: 'Israeli tanks', 'fighting in Sudan'.

    Such words make no party, but where the state is one they mean it.
    """
    states = {actor.country: actor.id for actor in actors if actor.kind == "state" and actor.country}
    words_of_states = load_state_words()
    found: dict[int, tuple[int, str, str]] = {}
    for index, word in enumerate(tree.text):
        if not word[0].isupper():
            continue
        for length in range(min(LONGEST_NAME, len(tree) - index), 0, -1):
            code = words_of_states.get(" ".join(tree.text[index : index + length]))
            if code in states:
                for token in range(index, index + length):
                    found.setdefault(token, (LONGEST, states[code], "demonym"))
                break
        code = capital_meant(tree, index)
        if code in states:
            found.setdefault(index, (LONGEST, states[code], "metonym"))
    return found


def unique(found: list[str] | Ids) -> Ids:
    """Give each id once, in order."""
    return tuple(dict.fromkeys(found))


def _clause_of(tree: Tree, token: int) -> int | None:
    for ancestor in tree.ancestors(token):
        if tree.is_verb(ancestor):
            return ancestor
    return None


def _voices(tree: Tree, attributions: tuple[Attribution, ...]) -> dict[int, str]:
    """Map each token within somebody's words to the speaker, inner ones over outer ones."""
    voices: dict[int, str] = {}
    sized = sorted(attributions, key=lambda a: (-sum(s.end - s.start for s in a.content.spans), a.id))
    for attribution in sized:
        if attribution.omitted or attribution.source is None:
            continue
        for span in attribution.content.spans:
            for index in tree.parse.covered(span):
                if attribution.source.actor is not None:
                    voices[index] = attribution.source.actor
                else:
                    voices.pop(index, None)
    return voices
