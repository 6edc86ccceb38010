"""What parties declare: that they are ready for it, speak of doing it, or give their assurance that it will be."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.senses import is_of_defiance
from dragoman.analysis.affairs.expectations.words import ASSURANCES, ENMITY, HOSTILE, READY, Footing
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.events.verb_groups import is_condition
from dragoman.analysis.parsing.tree import Tree

OPEN = frozenset(("discuss", "compromise", "consider", "listen"))
"""What one is ready for by being open to it, with nothing planned yet."""


def spoken_of(tree: Tree, parties: Parties, head: int) -> tuple[Footing, str, int] | None:
    """Read 'spoke of cutting aid': whoever speaks of what he would do plans it, or threatens with it."""
    preposition = tree.head[head]
    verb = tree.head[preposition]
    if tree.dep[head] != "pcomp" or tree.tag[head] != "VBG" or tree.lower[preposition] not in ("of", "about"):
        return None
    if tree.lemma[verb] not in ("speak", "talk") or climb(tree, verb, "CONSULT").status not in ("happened", "ongoing"):
        return None
    subject = Clause(tree, verb).subject
    if subject is None or not parties.of(subject):
        return None
    return ("threatened" if tree.lemma[head] in HOSTILE else "planned"), "speak-of", verb


def given_assurance(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read 'the assurance that the crossing will reopen'; the parse may hang the clause on the verb before the noun."""
    above = tree.head[head]
    noun = tree.child(above, "dobj") if tree.is_verb(above) and tree.dep[head] == "ccomp" else above
    if noun is None or noun > head or tree.dep[head] not in ("acl", "ccomp", "relcl"):
        return None
    if tree.pos[noun] != "NOUN" or tree.lemma[noun] not in ASSURANCES:
        return None
    that = any(tree.lower[i] == "that" and tree.dep[i] == "mark" for i in tree.children[head])
    ahead = any(tree.tag[i] == "MD" for i in tree.children[head])
    return ("promised", f"noun-{tree.lemma[noun]}", noun) if that and ahead else None


def ready(tree: Tree, parties: Parties, head: int) -> tuple[Footing, str, int] | None:
    """Read 'is ready to fly in', 'was prepared to stay': what somebody declares himself ready for he plans."""
    above = tree.head[head]
    if tree.lower[above] not in READY or tree.dep[head] not in ("xcomp", "ccomp") or not has_to(tree, head):
        return None
    copula = tree.copula(above) if tree.pos[above] == "ADJ" else above
    if copula is None or tree.is_negated(copula) or tree.is_negated(above):
        return None
    subject = Clause(tree, head).surface
    if tree.lemma[head] in OPEN:
        return None
    around = [i for one in dict.fromkeys((head, above, copula)) for i in tree.children[one]]
    defied = any(is_condition(tree, i) and is_of_defiance(tree, i) for i in around)
    menaces = tree.lemma[head] in ENMITY or defied
    return ("threatened" if menaces else "planned", tree.lower[above], above) if doers_named(parties, subject) else None
