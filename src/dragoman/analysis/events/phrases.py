"""What prepositions govern: the heads of the phrases of a verb or noun."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.parsing.tree import Tree


def governed(tree: Tree, holder: int) -> dict[str, list[int]]:
    """Give the heads that each preposition of a word governs; of 'out of', 'along with' the last one counts too."""
    found: dict[str, list[int]] = {}
    for child in tree.children[holder]:
        if tree.dep[child] not in ("prep", "agent", "dative") or tree.pos[child] not in (
            "ADP",
            "SCONJ",
            "VERB",
            "PART",
        ):
            continue
        for inner in tree.children[child]:
            if tree.dep[inner] == "pobj":
                if tree.lower[inner] not in words.DAYS:
                    found.setdefault(tree.lower[child], []).append(inner)
            elif tree.dep[inner] == "prep" and tree.lower[child] not in words.COMPOUND_PREPOSITIONS:
                for last in tree.children[inner]:
                    if tree.dep[last] == "pobj":
                        found.setdefault(tree.lower[inner], []).append(last)
    return found


def phrases_of(tree: Tree, noun: int) -> dict[str, list[int]]:
    """Give what each preposition of a noun governs, also where the parse hangs it on the verb by which it occurs.

    'Fighting broke out between the army and the rebels', 'talks began with Oslo'.
    """
    found = governed(tree, noun)
    verb = tree.head[noun]
    if tree.dep[noun] == "nsubj" and tree.lemma[verb] in words.ARISING and tree.child(verb, "dobj") is None:
        for name, heads in governed(tree, verb).items():
            found[name] = [*found.get(name, ()), *heads]
    return found


def owning_prepositions(tree: Tree, noun: int) -> tuple[str, ...]:
    """Give the prepositions behind which stands for whom somebody acts: 'envoys of', 'negotiators for'."""
    return ("of", "for", "from") if tree.lemma[noun] in words.REPRESENTING else ("of",)
