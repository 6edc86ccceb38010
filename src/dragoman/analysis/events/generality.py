"""Whether a clause tells of a particular happening at all, or of what people do in general, would do, or think.

What holds in general is told in English with bare plurals and the simple present: 'voters reject', 'banks give money'
(Carlson 1977, Reference to Kinds in English; Krifka and others 1995, Genericity). Where a present tense tells of one
day's news, in headings and under the time stamps of a live page, the same forms are news.
"""

from __future__ import annotations

from dragoman.analysis.events.clauses import Clause, antecedent
from dragoman.analysis.events.giving import SUPPLYING
from dragoman.analysis.events.page_stamps import PageStamps
from dragoman.analysis.events.pairs import is_pair_word
from dragoman.analysis.parsing.tree import Tree

# How often something is done: a clause that says so tells of a habit.
HABITUALLY = frozenset(
    (
        "often",
        "always",
        "usually",
        "regularly",
        "routinely",
        "frequently",
        "consistently",
        "typically",
        "generally",
        "sometimes",
        "occasionally",
        "rarely",
        "seldom",
        "invariably",
        "habitually",
        "normally",
        "constantly",
        "traditionally",
    )
)
ENDS = frozenset((".", "!", "?", '"', "”", "''", "’", "'", ")", ":"))
OPEN = frozenset(("any", "every", "whichever", "either", "each"))
ANYBODY = frozenset(("anyone", "anybody", "everyone", "everybody", "whoever", "nobody", "someone", "somebody"))
PRESENT = frozenset(("VBP", "VBZ"))
PERSONS_IN_GENERAL = frozenset(("people", "person", "voter", "folk", "those", "american"))
# Whole populations have opinions, which polls count; they take no stand on a day.
POPULATIONS = frozenset(
    (
        "voter",
        "percent",
        "majority",
        "respondent",
        "public",
        "electorate",
        "share",
        "%",
        "consumer",
        "viewer",
        "reader",
        "half",
        "third",
        "quarter",
        "quarters",
        "thirds",
        "three-quarters",
        "two-thirds",
    )
)
# Parts of a population: without a number or an article they stand for all of their kind.
SORTS = frozenset(("woman", "man", "people", "person", "american", "voter", "white", "black", "latino", "hispanic"))
CHOSEN = frozenset(("whomever", "whoever", "whatever", "whichever"))
STANCES = frozenset(("SUPPORT", "REJECT", "AGREE", "ACCUSE"))
DEEDS = frozenset(("ASSAULT", "COERCE", "SANCTION"))
FAULTS = DEEDS | {"ACCUSE"}
CIRCUMSTANCES = frozenset(("in", "on", "at", "during", "after", "since", "near", "by", "when", "while", "last"))
# Types of which a headline in the present tense is a rare thing in running text, and a habit a common one.
HABITS = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "REJECT", "ACCUSE", "AID", "CONSULT", "COOPERATE"))


class Generality:
    """Tells general statements from news.

    Attributes:
        tree: the parse.
    """

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._stamps = PageStamps(tree)

    def is_general(self, clause: Clause, kind: str) -> bool:
        """Say whether the clause of a verb tells of a habit, of anybody, or of what a population thinks.

        Args:
            clause: the clause.
            kind: PLOVER type of what it tells.
        """
        subject = clause.subject
        if kind in FAULTS and (self._is_kind_of_doer(clause) or self._is_attribute(clause.verb)):
            return True
        if clause.object is not None and self.tree.lower[clause.object] in CHOSEN:
            return True
        if kind in DEEDS and (self._is_told_apart(clause) or self._is_deed_as_such(clause) or self._is_kind(clause)):
            return True
        if subject is not None and self._is_nobody_certain(clause.verb, subject, kind):
            return True
        return kind in HABITS and self._is_present(clause.verb) and self._is_habit(clause.verb, subject)

    def _is_deed_as_such(self, clause: Clause) -> bool:
        """Say whether a gerund of nobody's is what something is said of: 'attacking a reporter is a crime'."""
        gerund = self.tree.tag[clause.verb] == "VBG" and self.tree.dep[clause.verb] == "csubj"
        return gerund and clause.subject is None

    def _is_kind(self, clause: Clause) -> bool:
        """Say whether a relative clause in the present tells a kind apart: 'women who are robbed should complain'."""
        sufferer = clause.object
        if self.tree.dep[clause.verb] != "relcl" or not clause.passive or sufferer is None:
            return False
        plural = self.tree.tag[sufferer] == "NNS" and self._is_present(clause.verb)
        marks = ("det", "poss", "nummod", "predet", "compound", "nmod")
        return plural and not any(self.tree.dep[i] in marks for i in self.tree.children[sufferer])

    def _is_kind_of_doer(self, clause: Clause) -> bool:
        """Say whether a relative clause in the present tells a kind of doers apart: 'schools that break the rules'."""
        doer = clause.surface
        if self.tree.dep[clause.verb] != "relcl" or clause.passive or doer is None or not self._is_present(clause.verb):
            return False
        return self.tree.tag[doer] == "NNS" and self._is_bare(doer) and not self._is_news(clause.verb)

    def _is_attribute(self, verb: int) -> bool:
        """Say whether a participle before a noun only says what sort of place it is: 'occupied territory'."""
        return self.tree.dep[verb] == "amod" and self.tree.lemma[verb] in ("occupy", "annex", "besiege", "embattle")

    def _is_told_apart(self, clause: Clause) -> bool:
        """Say whether a participle only tells which of a kind are meant: 'immigrants convicted of crimes'.

        With the doer, a day or a place it tells what happened to certain ones.
        """
        tree, verb = self.tree, clause.verb
        sufferer = clause.object
        if tree.tag[verb] != "VBN" or tree.dep[verb] not in ("acl", "amod") or sufferer is None:
            return False
        if clause.subject is not None or tree.tag[sufferer] != "NNS":
            return False
        told = any(tree.lower[i] in CIRCUMSTANCES or tree.dep[i] == "npadvmod" for i in tree.children[verb])
        if told or tree.dep[sufferer] in ("conj", "appos"):
            return False
        marks = ("det", "poss", "nummod", "predet")
        return not any(tree.dep[i] in marks for i in tree.children[sufferer])

    def _is_nobody_certain(self, verb: int, subject: int, kind: str) -> bool:
        """Say whether a subject is anybody, the one who is spoken to, a population, or people as such."""
        if self.tree.lower[subject] in ANYBODY or self._is_open(subject) or self._is_anybody_spoken_to(verb, subject):
            return True
        if kind in STANCES and self._is_population(subject):
            return True
        return kind in HABITS and self._is_of_people(verb, subject)

    def _is_habit(self, verb: int, subject: int | None) -> bool:
        """Say whether a clause in the present tense tells of what is done again and again, or by all of a kind."""
        if any(self.tree.lower[i] in HABITUALLY for i in self.tree.children[verb]):
            return True
        if self._is_supply(verb):
            return True
        if self._is_news(verb):
            return False
        return self._is_whenever(verb) or (subject is not None and self._is_of_a_kind(verb, subject))

    def _is_supply(self, verb: int) -> bool:
        """Say whether a relative clause in the simple present tells what goes on being supplied: 'the gas it sells'."""
        return self.tree.dep[verb] == "relcl" and self.tree.lemma[verb] in SUPPLYING

    def _is_open(self, noun: int) -> bool:
        """Say whether a noun means no certain party: 'any company', 'either candidate'."""
        if is_pair_word(self.tree, noun):
            return False
        children = self.tree.children[noun]
        if self.tree.lower[noun] in ANYBODY:
            return True
        if self.tree.lemma[noun] in PERSONS_IN_GENERAL and any(self.tree.lower[i] == "more" for i in children):
            return True
        return any(self.tree.lower[i] in OPEN and self.tree.dep[i] == "det" for i in children)

    def has_open_phrase(self, heads: tuple[int, ...]) -> bool:
        """Say whether one of some phrases means no certain party: 'attacks on any American'."""
        return any(self._is_open(head) for head in heads)

    def _is_population(self, subject: int) -> bool:
        """Say whether a subject is a population: 'voters', 'most Americans', 'a majority of Danes', '70 percent'."""
        if self.tree.lemma[subject] in POPULATIONS or (self.tree.lemma[subject] in SORTS and self._is_bare(subject)):
            return True
        if any(self.tree.tag[i] == "CD" and self._is_ratio(i) for i in self.tree.children[subject]):
            return True
        most = any(self.tree.lower[i] in ("most", "many", "few") for i in self.tree.children[subject])
        return most and self.tree.lemma[subject] in PERSONS_IN_GENERAL

    def _is_anybody_spoken_to(self, verb: int, subject: int) -> bool:
        """Say whether 'you' is asked for his plans, or is anybody: 'will you resign?', 'when you attack him'."""
        if self.tree.lower[subject] != "you":
            return False
        return self._is_question(verb) or (self._is_present(verb) and not self._is_news(verb))

    def _is_question(self, verb: int) -> bool:
        sentence = self.tree.parse.sentences[self.tree.parse.sentence_of[verb]]
        return any(self.tree.text[i] == "?" for i in range(verb, sentence.last))

    def _is_of_people(self, verb: int, subject: int) -> bool:
        """Say whether a participle without a tense tells what people do: 'wealthy people giving money'."""
        untimed = self.tree.tag[verb] == "VBG" and self.tree.child(verb, "aux") is None
        return untimed and self.tree.lemma[subject] == "people" and self._is_bare(subject)

    def _is_ratio(self, number: int) -> bool:
        """Say whether a number is told out of another: 'six in ten men'."""
        around = range(max(0, number - 2), min(len(self.tree), number + 3))
        numbers = [i for i in around if self.tree.tag[i] == "CD"]
        return any(j - i == 2 and self.tree.lower[i + 1] in ("in", "of") for i in numbers for j in numbers)

    def _is_of_a_kind(self, verb: int, subject: int) -> bool:
        """Say whether a subject stands for a kind: a bare plural, or who is told apart by this very clause."""
        tree = self.tree
        if tree.dep[verb] == "relcl" and antecedent(tree, verb) == subject:
            return tree.lemma[subject] in PERSONS_IN_GENERAL
        if tree.tag[subject] != "NNS" or tree.dep[subject] in ("conj", "pobj"):
            return False
        return self._is_bare(subject)

    def _is_bare(self, subject: int) -> bool:
        """Say whether a plural noun has nothing by it that says which of the kind are meant."""
        tree = self.tree
        described = ("det", "poss", "nummod", "predet", "acl", "relcl", "prep", "compound", "nmod", "appos")
        bare = not any(tree.dep[i] in described for i in tree.children[subject])
        return bare and not any(
            tree.text[i][0].isupper() and i > min(tree.subtree(subject)) for i in tree.children[subject]
        )

    def _is_whenever(self, verb: int) -> bool:
        """Say whether a clause tells of every time: 'when I visit other countries, it is ...'."""
        tree = self.tree
        if tree.dep[verb] != "advcl" or not tree.is_verb(tree.head[verb]):
            return False
        opened = any(tree.lower[i] in ("when", "whenever") and i < verb for i in tree.children[verb])
        return opened and self._is_present(tree.head[verb])

    def _is_present(self, verb: int) -> bool:
        """Say whether a verb is in the present tense, simple or progressive."""
        helpers = [i for i in self.tree.children[verb] if self.tree.dep[i] in ("aux", "auxpass")]
        if any(self.tree.tag[i] == "MD" or self.tree.lemma[i] == "have" for i in helpers):
            return False
        return self.tree.tag[verb] in PRESENT or any(self.tree.tag[i] in PRESENT for i in helpers)

    def _is_news(self, verb: int) -> bool:
        """Say whether a present tense tells of the day: in a heading, or under a stamp of a live page."""
        if self._stamps.date_of(verb) is not None:
            return True
        if self.tree.parse.sentence_of[verb] == 0:
            return True
        sentence = self.tree.parse.sentences[self.tree.parse.sentence_of[verb]]
        last = next((i for i in range(sentence.last - 1, sentence.first, -1) if self.tree.text[i].strip()), verb)
        return self.tree.text[last] not in ENDS
