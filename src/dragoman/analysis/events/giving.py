"""Who gets something in a clause of giving, and who is helped or let do something."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.parsing.tree import Tree

# Of these verbs, beside those that take two objects, the object is a thing that goes to somebody.
HANDING = frozenset(("turn", "hand", "return", "loan", "deliver", "transfer", "release", "provide", "surrender"))
# What is made is there for nobody to meet.
MAKING = frozenset(("set", "form", "create", "establish", "found", "build", "appoint", "convene", "launch", "name"))
HELPING = frozenset(("help", "let", "enable", "allow"))


def given_to(tree: Tree, clause: Clause) -> tuple[int, ...]:
    """Give the heads of those who get something: 'gave them access', 'turned it over to him', 'return it to Oslo'."""
    if clause.indirect is not None:
        return (clause.indirect,)
    if tree.lemma[clause.verb] not in words.GIVING | HANDING or clause.object is None:
        return ()
    return clause.prepositions.get("to", ())


def helped(tree: Tree, clause: Clause) -> int | None:
    """Give who is helped or let do something, which the parse takes for that act's subject: 'help Oslo win peace'."""
    if tree.lemma[clause.verb] not in HELPING:
        return None
    done = tree.child(clause.verb, "ccomp")
    return tree.child(done, "nsubj") if done is not None else None
