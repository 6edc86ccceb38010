"""Who gets something in a clause of giving, and who is helped or let do something."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

# Of these verbs, beside those that take two objects, the object is a thing that goes to somebody.
HANDING = frozenset(("turn", "hand", "return", "loan", "deliver", "transfer", "release", "provide", "surrender"))
# What is made is there for nobody to meet.
MAKING = frozenset(("set", "form", "create", "establish", "found", "build", "appoint", "convene", "launch", "name"))
SUPPLYING = frozenset(
    ("sell", "buy", "supply", "pump", "export", "import", "ship", "deliver", "provide", "fund", "finance", "pay")
)
SENDING = frozenset(("send", "deploy", "dispatch", "mobilise", "mobilize", "station"))
HELPING = frozenset(("help", "let", "enable", "allow"))


def given_to(tree: Tree, clause: Clause) -> tuple[int, ...]:
    """Give the heads of those who get something: 'gave them access', 'turned it over to him', 'return it to Oslo'."""
    if clause.indirect is not None:
        return (clause.indirect,)
    if tree.lemma[clause.verb] not in words.GIVING | HANDING or clause.object is None:
        return ()
    return clause.prepositions.get("to", ())


def phrases_with_supply(tree: Tree, noun: int) -> dict[str, list[int]]:
    """Give the phrases of a noun and of what tells to whom it goes: 'the gas that it sells to Oslo'."""
    found = {name: list(heads) for name, heads in governed(tree, noun).items()}
    for child in tree.children[noun]:
        if tree.dep[child] == "relcl" and tree.lemma[child] in SUPPLYING:
            for name, heads in governed(tree, child).items():
                found.setdefault(name, []).extend(heads)
    return found


def helped(tree: Tree, clause: Clause) -> int | None:
    """Give who is helped or let do something, which the parse takes for that act's subject: 'help Oslo win peace'."""
    if tree.lemma[clause.verb] not in HELPING:
        return None
    done = tree.child(clause.verb, "ccomp")
    return tree.child(done, "nsubj") if done is not None else None
