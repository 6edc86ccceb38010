"""Which reading of a word fits the words around it."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed, phrases_of
from dragoman.analysis.events.verb_groups import is_negated
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.event_lexicon import Condition, EventLexicon, Frame

PREDICATES = frozenset(("oprd", "ccomp", "acomp", "attr", "dobj", "xcomp"))
# Who must be known to act, unless the passive leaves him out and the one who suffers is known.
DOER = frozenset(("party",))
ARMED = frozenset(("MIL", "REB", "UAF", "COP", "SPY", "PRM", "CRM"))
SUFFERED = frozenset(("ASSAULT", "COERCE", "SANCTION"))
SINGULAR_TAGS = frozenset(("NN", "NNP", "PRP"))
# Whose object has a predicate: what it is called, or taken for.
NAMING = frozenset(("call", "term", "label", "brand", "describe", "denounce", "condemn", "dismiss", "consider", "deem"))
MODIFIERS = ("compound", "amod", "nmod", "npadvmod")


class Matcher:
    """Finds the first reading in the lexicon that fits.

    Attributes:
        tree: the parse.
        parties: the document's actors.
        lexicon: words and their readings.
    """

    def __init__(self, tree: Tree, parties: Parties, lexicon: EventLexicon) -> None:
        self.tree = tree
        self.parties = parties
        self.lexicon = lexicon
        self._clauses: dict[int, Clause] = {}
        self._nouns: dict[int, Frame | None] = {}

    def clause(self, verb: int) -> Clause:
        """Give the clause of a verb."""
        if verb not in self._clauses:
            self._clauses[verb] = Clause(self.tree, verb)
        return self._clauses[verb]

    def verb(self, token: int) -> tuple[Frame, tuple[int, ...]] | None:
        """Give the reading of a verb or adjective and the tokens of its particle; None where the lexicon has none."""
        readings = _of_form(self.lexicon.verbs.get(self.tree.lemma[token], ()), self.tree, token)
        if not readings:
            return None
        clause = self.clause(token)
        # 'Sent photographs and other intelligence': where the first thing named tells nothing, the others may.
        several = clause.object is not None and len(self.parties.coordinated(clause.object)) > 1
        for joined in (False, True) if several else (False,):
            for frame in readings:
                particle = self._particle(token, frame)
                if particle is not None and all(
                    self._is_left_out(condition, frame, clause)
                    or any(self._holds(one, clause, joined) for one in condition)
                    for condition in frame.conditions
                ):
                    return frame, particle
        return None

    def noun(self, token: int) -> Frame | None:
        """Give the reading of a noun."""
        if token not in self._nouns:
            self._nouns[token] = self._noun(token)
        return self._nouns[token]

    def core(self, head: int | None) -> int | None:
        """Give the noun that is really meant: of 'a series of attacks', 'attacks'."""
        for _ in range(3):
            if head is None or not (self.tree.lemma[head] in words.PARTITIVE or self.tree.pos[head] == "NUM"):
                return head
            inner = governed(self.tree, head).get("of")
            if not inner:
                return head
            head = inner[0]
        return head

    def named(self, clause: Clause, frame: Frame) -> frozenset[int]:
        """Give the nouns by which the lexicon knows the reading: 'talks' in 'withdrew from the talks'."""
        found: set[int] = set()
        for condition in frame.conditions:
            for one in condition:
                if one.negated or not (one.words or "event" in one.kinds) or one.place in ("subj", "to", "ing", "that"):
                    continue
                for head in self._heads(one.place, clause):
                    core = self.core(head)
                    if core is not None and (self.tree.lemma[core] in one.words or "event" in one.kinds):
                        found.add(core)
        return frozenset(i for i in found if self.tree.pos[i] in ("NOUN", "PROPN"))

    def modifiers(self, noun: int) -> frozenset[str]:
        """Give the dictionary forms of what stands before a noun and modifies it, and of what is joined to that."""
        tree = self.tree
        found: set[str] = set()
        for child in tree.children[noun]:
            if tree.dep[child] in MODIFIERS and child < noun:
                for one in tree.subtree(child):
                    found.add(tree.lemma[one])
                    found.add(tree.lower[one])
        return frozenset(found)

    def _particle(self, token: int, frame: Frame) -> tuple[int, ...] | None:
        _, _, particle = frame.word.partition(" ")
        if not particle:
            return ()
        for child in self.tree.children[token]:
            if (
                self.tree.lower[child] == particle
                and child > token
                and self.tree.dep[child] in ("prt", "prep", "advmod", "acomp", "advcl")
                and not self._is_dated(child)
            ):
                return (child,)
        return None

    def _is_dated(self, preposition: int) -> bool:
        """Say whether a preposition only gives a date: 'let it lapse in July'."""
        inner = self.tree.child(preposition, "pobj")
        named = inner is not None and self.tree.parse.tokens[inner].ent_type_ in ("DATE", "TIME")
        return named and self.tree.dep[preposition] == "prep"

    def _noun(self, token: int) -> Frame | None:
        for frame in self.lexicon.nouns.get(self.tree.lemma[token], ()):
            if all(any(self._holds_of_noun(one, token) for one in condition) for condition in frame.conditions):
                return frame
        return None

    def _holds(self, condition: Condition, clause: Clause, joined: bool) -> bool:
        if condition.place == "pass":
            return clause.passive != condition.negated
        if condition.place == "plural":
            return self._is_plural(clause.surface) != condition.negated
        if condition.place == "mandative":
            return self._is_mandative(clause.clause) != condition.negated
        if condition.place == "neg":
            return is_negated(self.tree, clause.verb) != condition.negated
        if condition.place == "said":
            return (self.parties.voice(clause.verb) is not None) != condition.negated
        if condition.place in ("smod", "omod"):
            noun = self.core(clause.subject if condition.place == "smod" else clause.object)
            return (noun is not None and bool(condition.words & self.modifiers(noun))) != condition.negated
        heads = self._heads(condition.place, clause)
        if joined and condition.place == "obj" and not condition.negated and clause.object is not None:
            heads = tuple(self.parties.coordinated(clause.object))
        if condition.place == "to" and (condition.words or condition.kinds):
            heads += clause.prepositions.get("to", ())
        return self._any(condition, heads) != condition.negated

    def _is_left_out(self, condition: tuple[Condition, ...], frame: Frame, clause: Clause) -> bool:
        """Say whether a passive names only who suffers: 'two envoys were expelled' (Quirk et al. 1985, 3.65)."""
        wanted = any(one.place == "subj" and one.kinds == DOER and not one.negated for one in condition)
        if not wanted or frame.type not in SUFFERED or not clause.passive or clause.subject is not None:
            return False
        attributive = self.tree.dep[clause.verb] == "amod" or self.tree.text[clause.verb - 1] == "-"
        struck = clause.object is not None and self.tree.lemma[clause.object] in self.lexicon.classes["targets"]
        return not attributive and (bool(self.parties.of(clause.object)) or (struck and frame.type == "ASSAULT"))

    def _is_mandative(self, content: int | None) -> bool:
        """Say whether a clause wants something done: 'that he leave', 'that he should' (Quirk et al. 1985, 3.59)."""
        if content is None:
            return False
        auxiliaries = {
            self.tree.lower[i] for i in self.tree.children[content] if self.tree.dep[i] in ("aux", "auxpass")
        }
        if auxiliaries & {"should", "must", "be"}:
            return True
        if auxiliaries:
            return False
        subject = self.tree.child(content, "nsubj")
        # 'That he go': beside a singular subject the bare form is no present, whatever the parse has it for.
        if self.tree.tag[content] == "VB" or subject is None:
            return self.tree.tag[content] == "VB"
        bare = self.tree.tag[content] == "VBP" and self.tree.tag[subject] in SINGULAR_TAGS
        return bare and self.tree.lower[subject] not in ("i", "you", "we", "they")

    def _heads(self, place: str, clause: Clause) -> tuple[int, ...]:
        single = {
            "obj": clause.object,
            "subj": clause.subject,
            "iobj": clause.indirect,
            "to": clause.infinitive,
            "that": clause.clause,
            "ing": clause.gerund,
        }
        if place in single:
            head = single[place]
            if head is None and place == "to":
                # 'Called it an attempt to seize power': the infinitive of what it is called.
                return tuple(
                    i
                    for one in self.predicates(clause)
                    if self.tree.lemma[clause.verb] in NAMING
                    for i in self.tree.children[one]
                    if has_to(self.tree, i)
                )
            return () if head is None else (head,)
        if place == "as":
            return self.predicates(clause)
        if place == "prt":
            # The 'out' of 'forced them out of the country' is a preposition to the parse.
            return tuple(
                i
                for i in self.tree.children[clause.verb]
                if self.tree.dep[i] in ("prt", "advmod", "acomp", "neg")
                or (self.tree.dep[i] == "prep" and self.tree.lower[i] in ("out", "off", "away"))
            )
        return clause.prepositions.get(place, ())

    def predicates(self, clause: Clause) -> tuple[int, ...]:
        """Give what somebody is called or taken for: 'called him a liar', 'described it as illegal'."""
        tree = self.tree
        found = [*clause.prepositions.get("as", ())]
        for child in tree.children[clause.verb]:
            if tree.lower[child] == "as" and child > clause.verb:
                found.extend(tree.children[child])
            if tree.dep[child] == "advcl" and tree.pos[child] == "ADJ" and tree.has_child(child, "as"):
                # 'Described it as unlawful': to the parse a clause of its own.
                found.append(child)
            is_named = child == clause.object and tree.dep[child] == "dobj" and not self._is_called(child)
            if child > clause.verb and not is_named and tree.dep[child] in PREDICATES:
                found.append(child)
                found.extend(i for i in tree.children[child] if tree.dep[i] in ("attr", "acomp", "oprd", "amod"))
        return tuple(found)

    def _is_called(self, noun: int) -> bool:
        """Say whether an object has drawn in the pronoun before it, which is what is called so: 'called that a lie'."""
        tree = self.tree
        before = [i for i in tree.children[noun] if i < noun and tree.dep[i] in ("det", "mark")]
        return len(before) > 1 and tree.lower[before[0]] in ("that", "this", "it") and tree.lower[before[-1]] in "an"

    def _holds_of_noun(self, condition: Condition, noun: int) -> bool:
        if condition.place == "mod":
            return bool(condition.words & self.modifiers(noun)) != condition.negated
        if condition.place == "poss":
            owner = self.tree.child(noun, "poss")
            heads: tuple[int, ...] = () if owner is None else (owner,)
        elif condition.place == "to":
            heads = tuple(
                i
                for i in self.tree.children[noun]
                if self.tree.dep[i] in ("acl", "relcl", "xcomp") and self.tree.has_child(i, "to")
            )
            if condition.words or condition.kinds:
                heads += tuple(self._phrases(noun).get("to", ()))
        elif condition.place == "that":
            heads = tuple(i for i in self.tree.children[noun] if self.tree.dep[i] in ("acl", "ccomp"))
        elif condition.place == "plural":
            return (self.tree.tag[noun] in ("NNS", "NNPS")) != condition.negated
        elif condition.place == "name":
            return (self.tree.tag[noun] in ("NNP", "NNPS")) != condition.negated
        else:
            heads = tuple(self._phrases(noun).get(condition.place, ()))
        return self._any(condition, heads) != condition.negated

    def _phrases(self, noun: int) -> dict[str, list[int]]:
        """Give the prepositional phrases of a noun and those that the parse hangs on the verb whose object it is."""
        found = phrases_of(self.tree, noun)
        verb = self.tree.head[noun]
        if self.tree.dep[noun] in ("dobj", "nsubjpass") and self.tree.is_verb(verb):
            for name, heads in governed(self.tree, verb).items():
                found[name] = [*found.get(name, ()), *heads]
        return found

    def _any(self, condition: Condition, heads: tuple[int, ...]) -> bool:
        if not condition.words and not condition.kinds:
            return bool(heads)
        return any(self._fits(condition, head) for head in heads)

    def _fits(self, condition: Condition, head: int) -> bool:
        core = self.core(head)
        assert core is not None
        if self.tree.lemma[core] in condition.words or self.tree.lower[core] in condition.words:
            return True
        if self.tree.lemma[head] in condition.words:
            return True
        return any(self._is(kind, head, core) for kind in sorted(condition.kinds))

    def _is(self, kind: str, head: int, core: int) -> bool:
        if kind == "event":
            frame = self.noun(core)
            return frame is not None and frame.type != ""
        if kind == "owned":
            return bool(self.parties.concerned(head))
        if kind == "slight":
            return self._is_slight(head)
        return self._is_party(kind, head)

    def _is_party(self, kind: str, head: int) -> bool:
        """Say whether a phrase names a party of some kind."""
        found = self.parties.of(head)
        if kind == "party":
            return bool(found)
        if kind == "person" and self.tree.lower[head] in ("he", "she", "you", "i"):
            return True
        if kind in ("individual", "person"):
            # An individual is known by name, a person may be anybody.
            meant = ("person",) if kind == "individual" else ("person", "unnamed")
            return any(self.parties.kind(one) in meant for one in found)
        if kind == "state":
            return any(self.parties.kind(one) == "state" for one in found)
        return kind == "armed" and any(self.parties.by_id[one].sector in ARMED for one in found)

    def _is_slight(self, predicate: int) -> bool:
        """Say whether a name that is given in quotation marks, 'a gift to smugglers', neither approves nor sorts.

        Whose words for an act are worth quoting mostly thinks ill of it.
        """
        tree = self.tree
        told = [predicate, *(i for i in tree.children[predicate] if tree.dep[i] in ("amod", "compound", "conj"))]
        naming = next((i for i in tree.ancestors(predicate) if tree.is_verb(i)), predicate)
        if predicate not in tree.quoted or naming in tree.quoted or tree.pos[predicate] not in ("NOUN", "ADJ"):
            return False
        return not any(tree.lemma[i] in self.lexicon.classes["approving"] or tree.dep[i] == "neg" for i in told)

    def _is_plural(self, subject: int | None) -> bool:
        if subject is None:
            return False
        return (
            self.tree.tag[subject] in ("NNS", "NNPS")
            or len(self.parties.coordinated(subject)) > 1
            or len(self.parties.of(subject)) > 1
        )


def _of_form(readings: tuple[Frame, ...], tree: Tree, token: int) -> tuple[Frame, ...]:
    """Leave out what the spelling excludes: 'raped' is of 'rape', as 'rapped' alone is of 'rap'."""
    lemma = tree.lemma[token]
    if tree.lower[token] not in (f"{lemma}ed", f"{lemma}ing"):
        return readings
    longer = tuple(frame for frame in readings if frame.word.split()[0] == f"{lemma}e")
    return longer or readings
