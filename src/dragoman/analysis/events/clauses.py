"""Who does what in a clause, as the grammar has it: understood subjects, objects, prepositional phrases, complements.

The missing subject of an infinitive or a participle is that of the clause that controls it (Quirk et al. 1985, 15.58
and 16.36 to 16.43); the subject of a passive is its logical object.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from dragoman.analysis.events import words
from dragoman.analysis.events.coordination import (
    has_to,
    is_joined,
    of_same_form,
    pointed_at,
    stolen_subject,
)
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

SUBJECTS = ("nsubj", "nsubjpass", "csubj")
DEEPEST = 6
NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))
RELATIVES = frozenset(("who", "which", "that", "whom"))
CONTROLLED = frozenset(("xcomp", "advcl", "conj", "dep", "pcomp", "prep", "ccomp"))
# Behind these a gerund is what something is about, and anybody may be meant to do it: 'a row over funding the group'.
ABOUT = frozenset(("over", "about", "against", "regarding", "concerning", "between", "than", "like"))
# 'Bombed the hell out of the town': the noun only adds force, and what suffers stands behind 'out of'.
FORCEFUL = frozenset(("hell", "heck", "daylight", "daylights", "crap"))
# Behind these a bare predicate says what something is taken for (Quirk et al. 1985, 16.46).
JUDGING = frozenset(("find", "consider", "deem", "think", "call", "judge", "declare", "pronounce", "brand", "label"))
BEFORE_SUBJECTS = frozenset(("on", "after", "before", "until", "since"))


@dataclass
class Clause:
    """A verb, or an adjective said of somebody, with what belongs to it.

    Attributes:
        tree: the parse.
        verb: the verb's or adjective's token.
    """

    tree: Tree
    verb: int

    @cached_property
    def passive(self) -> bool:
        """Whether the verb is passive."""
        if self.tree.lemma[self.verb] in words.ADJECTIVAL and self.tree.child(self.verb, "agent") is None:
            return False
        return is_passive(self.tree, self.verb)

    @cached_property
    def surface(self) -> int | None:
        """The head of the understood grammatical subject."""
        return surface_subject(self.tree, self.verb)

    @cached_property
    def subject(self) -> int | None:
        """The head of the logical subject: who does it."""
        if not self.passive:
            return self.surface
        agent = self.tree.child(self.verb, "agent")
        if agent is None:
            agent = next(
                (i for i in self.tree.children[self.verb] if self.tree.lower[i] == "by" and i > self.verb), None
            )
        return self.tree.child(agent, "pobj") if agent is not None else None

    @cached_property
    def object(self) -> int | None:
        """The head of the logical object."""
        own = self.tree.child(self.verb, "dobj")
        if self.passive:
            return own if own is not None and self.surface is None else self.surface
        if own is not None and own < self.verb and self.tree.lower[own] in RELATIVES:
            # Behind the verb 'that' points: 'turned that down'.
            return antecedent(self.tree, self.verb)
        if own is not None and self.tree.lemma[own] in FORCEFUL:
            return next(
                iter(governed(self.tree, self.verb).get("of", ()) or governed(self.tree, own).get("of", ())), own
            )
        if own is None:
            own = pointed_at(self.tree, self.verb) or self._quantified()
        if own is None and self.tree.lemma[self.verb] in words.OBJECT_CONTROL:
            own = self._raised()
        if own is None and self.tree.lemma[self.verb] in JUDGING:
            own = self._judged()
        if own is None and self.tree.dep[self.verb] == "relcl" and self._has_gap():
            return antecedent(self.tree, self.verb)
        return own

    def _quantified(self) -> int | None:
        """Give the object that the parse takes for a prepositional phrase: 'kidnapped up to 16 advisers'."""
        for child in self.tree.children[self.verb]:
            if (
                self.tree.dep[child] == "prep"
                and child == self.verb + 2
                and self.tree.lower[child - 1 : child + 1] == ["up", "to"]
            ):
                return self.tree.child(child, "pobj")
        return None

    def _raised(self) -> int | None:
        """Give the noun that the parse takes for the infinitive's own subject: 'expected them to go'."""
        for child in self.tree.children[self.verb]:
            if self.tree.dep[child] == "ccomp" and has_to(self.tree, child):
                return self.tree.child(child, "nsubj")
        return None

    def _judged(self) -> int | None:
        """Give the noun that the parse takes for a predicate's own subject: 'found the plan unfair'."""
        for child in self.tree.children[self.verb]:
            if self.tree.dep[child] == "ccomp" and child > self.verb and self.tree.pos[child] in ("ADJ", "NOUN"):
                return self.tree.child(child, "nsubj")
        return None

    def _has_gap(self) -> bool:
        """Say whether a relative clause lacks an object: 'the sanctions (that) they imposed'."""
        subject = self.tree.child(self.verb, *SUBJECTS)
        # 'Where they live', 'the plan to which they objected': the gap is that of the adverb or of the preposition.
        placed = any(
            self.tree.tag[i] == "WRB"
            or (self.tree.dep[i] == "prep" and any(self.tree.lower[j] in RELATIVES for j in self.tree.children[i]))
            for i in self.tree.children[self.verb]
        )
        return subject is not None and self.tree.lower[subject] not in RELATIVES and not placed

    @cached_property
    def indirect(self) -> int | None:
        """The head of the indirect object."""
        found = self.tree.child(self.verb, "dative")
        if found is not None and self.tree.pos[found] == "ADP":
            return self.tree.child(found, "pobj")
        if found is None and self.passive:
            return None
        return found

    @cached_property
    def prepositions(self) -> dict[str, tuple[int, ...]]:
        """For each preposition, the heads of what it governs; those of the object come after the verb's own."""
        found: dict[str, list[int]] = {}
        holders = [self.verb, self.object] if self.object is not None and self.object > self.verb else [self.verb]
        if self.object is not None and self.passive and self.object < self.verb:
            holders.append(self.object)
        for child in self.tree.children[self.verb]:
            if self.tree.dep[child] in ("acomp", "prt", "attr") or (
                self.tree.dep[child] == "advmod" and child > self.verb
            ):
                holders.append(child)
        for holder in holders:
            for name, heads in governed(self.tree, holder).items():
                found.setdefault(name, []).extend(heads)
        return {name: tuple(heads) for name, heads in found.items()}

    @cached_property
    def infinitive(self) -> int | None:
        """The verb of a complement 'to do', also behind an object: 'urged them to go'."""
        tree = self.tree
        for child in tree.children[self.verb]:
            is_complement = tree.dep[child] in ("xcomp", "ccomp") or (
                tree.dep[child] == "advcl" and child > self.verb and self.verb in words_before(tree, child)
            )
            if is_complement and has_to(tree, child) and child > self.verb:
                return child
        if self.object is not None and self.object > self.verb:
            for child in tree.children[self.object]:
                if tree.dep[child] in ("acl", "relcl") and has_to(tree, child):
                    return child
        return None

    @cached_property
    def clause(self) -> int | None:
        """The verb of a finite complement: 'that they go', with or without 'that'."""
        for child in self.tree.children[self.verb]:
            is_gerund = self.tree.tag[child] == "VBG" and self.tree.child(child, "aux") is None
            if self.tree.dep[child] == "ccomp" and not has_to(self.tree, child) and not is_gerund:
                return None if is_joined(self.tree, child) else child
        for child in self.tree.children[self.verb]:
            # 'Said, and said loudly, that they go': the aside makes the parse join what is said to the saying.
            if self.tree.dep[child] == "conj" and self.tree.lemma[self.verb] in words.STATING:
                mark = self.tree.child(child, "mark")
                if mark is not None and self.tree.lower[mark] == "that":
                    return child
        return None

    @cached_property
    def gerund(self) -> int | None:
        """The verb of a complement in '-ing', with or without a preposition: 'accused of violating'."""
        tree = self.tree
        for child in tree.children[self.verb]:
            if tree.dep[child] in ("xcomp", "ccomp") and tree.tag[child] == "VBG":
                return child
            if tree.dep[child] == "prep":
                inner = tree.child(child, "pcomp")
                if inner is not None and child > self.verb:
                    return inner
        return None


def words_before(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the head of an adverbial clause where it may as well be a complement: verbs of asking and forcing."""
    head = tree.head[verb]
    # 'Pledged on Friday to work': a date between the two makes the parse take what is pledged for a purpose.
    return (head,) if tree.lemma[head] in words.OBJECT_CONTROL | words.COMMITTING | {"give"} else ()


def is_passive(tree: Tree, verb: int) -> bool:
    """Say whether a verb is passive; a bare past participle behind its noun, or beside a clause, is."""
    contracted = tree.child(verb, "auxpass")
    if contracted is not None and tree.lower[contracted] in ("'s", "’s") and tree.child(verb, "dobj") is not None:
        # 'He's picked up an ally': the parse takes a 'has' for an 'is'.
        return False
    if tree.child(verb, "nsubjpass", "auxpass") is not None:
        return True
    if tree.tag[verb] != "VBN" or tree.child(verb, "aux", "nsubj") is not None:
        return False
    if tree.dep[verb] == "conj":
        first = tree.head[verb]
        return tree.tag[first] == "VBN" and tree.child(verb, "dobj") is None and is_passive(tree, first)
    if (
        tree.dep[verb] == "acl"
        and tree.dep[tree.head[verb]] == "ROOT"
        and tree.child(verb, "dobj", "ccomp", "oprd") is not None
    ):
        # 'Ada Moor, the envoy, called the answer unacceptable': the parse has taken the main verb for a participle.
        return False
    return tree.dep[verb] in ("acl", "advcl", "amod", "xcomp")


def antecedent(tree: Tree, verb: int) -> int | None:
    """Give the noun that a relative or participial clause belongs to."""
    for index in (verb, *tree.ancestors(verb)):
        if tree.dep[index] in ("relcl", "acl"):
            return tree.head[index]
        if tree.dep[index] not in ("conj", "xcomp", "ccomp"):
            return None
    return None


def surface_subject(tree: Tree, verb: int, depth: int = 0) -> int | None:
    """Give the head of a verb's grammatical subject, understood or not."""
    if depth > DEEPEST:
        return None
    copula = tree.copula(verb) if tree.pos[verb] == "ADJ" else None
    if copula is not None:
        return surface_subject(tree, copula, depth + 1)
    own = _own_subject(tree, verb)
    if own is not None:
        return antecedent(tree, verb) if tree.lower[own] in RELATIVES else own
    return _understood(tree, verb, depth)


def _own_subject(tree: Tree, verb: int) -> int | None:
    """Give a verb's own subject; what stands before a colon is a heading or a time and none."""
    found = [i for i in tree.children[verb] if tree.dep[i] in SUBJECTS]
    headed = [i for i in found if i + 1 < len(tree) and tree.text[i + 1] == ":"]
    own = next((i for i in found if i not in headed), None)
    if own is None and headed:
        # '15:25 GMT: Oslo rejects the offer': the parse puts the subject under the time before it.
        own = next((i for i in tree.children[headed[-1]] if i > headed[-1] and tree.pos[i] in NOMINAL), None)
    if own is not None and tree.dep[own] == "csubj" and tree.tag[own] == "VBG":
        return _behind_comma(tree, own, verb) or own
    if own is not None and tree.tag[own] == "VBG":
        # 'The agency operating in Oslo said': the parse makes a subject of the participle behind it.
        return tree.child(own, "nsubj") or own
    return own


def _behind_comma(tree: Tree, participle: int, verb: int) -> int | None:
    """Give the subject that the parse has drawn into a participle: 'Speaking for Oslo, the envoy welcomed'."""
    comma = max((i for i in range(participle, verb) if tree.text[i] == ","), default=None)
    if comma is None:
        return None
    inside = [i for i in range(comma + 1, verb) if tree.pos[i] in NOMINAL]
    return next((i for i in inside if tree.head[i] <= comma or tree.head[i] >= verb), None)


def _understood(tree: Tree, verb: int, depth: int) -> int | None:
    """Give the subject of a verb that has none of its own."""
    stolen = stolen_subject(tree, verb)
    if stolen is not None:
        return stolen
    label, head = tree.dep[verb], tree.head[verb]
    found: int | None = None
    if label == "advcl" and tree.lemma[verb] in words.SPEECH_ACTS and tree.has_child(verb, "while"):
        found = _speaker(tree, verb) or _controller(tree, verb, head, depth)
    elif label in ("relcl", "acl"):
        return _noun_control(tree, verb, depth)
    elif label == "amod":
        return head
    elif label == "pcomp":
        return _behind_preposition(tree, head, depth)
    elif label == "conj" and (beside := of_same_form(tree, verb)) is not None:
        found = surface_subject(tree, beside, depth + 1)
    elif label in CONTROLLED and head != verb:
        found = _controller(tree, verb, head, depth)
    return found if found is not None else _swallowed(tree, verb)


def _swallowed(tree: Tree, verb: int) -> int | None:
    """Give the subject that the parse has drawn into what comes before: 'On Monday Ada Moor accused'."""
    if tree.tag[verb] not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    for child in tree.children[verb]:
        if child < verb and tree.dep[child] == "prep" and tree.lower[child] in BEFORE_SUBJECTS:
            inner = tree.child(child, "pobj")
            if inner is None:
                continue
            dated = any(tree.lower[i] in words.DAYS for i in tree.children[inner])
            joined = tree.lower[child] != "on" and tree.dep[verb] == "advcl" and tree.pos[inner] in ("PROPN", "PRON")
            if dated or joined:
                return inner
    return None


def _speaker(tree: Tree, verb: int) -> int | None:
    """Who does something by speaking, 'while threatening', is who speaks: the subject of the verb of saying above."""
    for above in tree.ancestors(verb):
        if tree.lemma[above] in words.STATING and tree.is_verb(above):
            return tree.child(above, *SUBJECTS)
    return None


def _noun_control(tree: Tree, verb: int, depth: int) -> int | None:
    """'Troops patrolling' patrol; but of 'a plan to withdraw', who has the plan withdraws."""
    noun = tree.head[verb]
    if not has_to(tree, verb):
        return noun
    if tree.lemma[noun] in words.ADDRESSED:
        # 'Pressure on the king to yield', 'the call to both sides to stop': who is addressed is to do it.
        phrases = governed(tree, noun)
        addressed = [head for name in ("on", "to", "upon", "for") for head in phrases.get(name, ())]
        if addressed:
            return addressed[0]
    owner = tree.child(noun, "poss") or next(iter(governed(tree, noun).get("by", ())), None)
    if owner is not None:
        return owner
    governor = tree.head[noun]
    if tree.dep[noun] in ("dobj", "attr", "pobj") and tree.is_verb(governor):
        return surface_subject(tree, governor, depth + 1) if tree.lemma[governor] not in words.NOT_HOLDING else None
    return None


def _behind_preposition(tree: Tree, preposition: int, depth: int) -> int | None:
    """'Accused him of lying': he lies; 'by attacking', 'after meeting': the subject of the clause does."""
    governor = tree.head[preposition]
    if tree.is_verb(governor) and tree.lower[preposition] in ("of", "for", "from", "into"):
        patient = tree.child(governor, "dobj", "nsubjpass")
        if patient is not None and tree.lemma[governor] in words.BLAMING:
            return patient
        if tree.lemma[governor] in words.LASHING:
            aimed = governed(tree, governor).get("at")
            if aimed:
                return aimed[0]
    if tree.is_verb(governor) or tree.pos[governor] == "ADJ":
        about = tree.lower[preposition] in ABOUT
        return surface_subject(tree, governor, depth + 1) if not about else None
    owner = tree.child(governor, "poss")
    if owner is not None:
        return owner
    outer = tree.head[governor]
    if tree.dep[governor] in ("dobj", "attr", "pobj") and tree.is_verb(outer):
        return surface_subject(tree, outer, depth + 1)
    return None


def _controller(tree: Tree, verb: int, head: int, depth: int) -> int | None:
    if tree.tag[verb] == "VBG" and tree.lemma[head] in words.WITNESSING and tree.child(head, "auxpass") is None:
        # 'Reported shelling along the front': others shell.
        return tree.child(head, "dobj")
    if (
        tree.dep[verb] in ("xcomp", "ccomp", "advcl")
        and tree.lemma[head] in words.OBJECT_CONTROL
        and has_to(tree, verb)
    ):
        controlled = tree.child(head, "dobj", "nsubjpass")
        if controlled is not None:
            return controlled
        for child in tree.children[head]:
            if tree.dep[child] in ("prep", "dative") and head < child < verb:
                inner = tree.child(child, "pobj")
                if inner is not None:
                    return inner
    if not tree.is_verb(head) and tree.pos[head] not in ("ADJ", "AUX"):
        return None
    if tree.dep[verb] == "ccomp" and not has_to(tree, verb) and tree.tag[verb] != "VBG" and not is_joined(tree, verb):
        return None
    return surface_subject(tree, head, depth + 1)
