"""Places that no gazetteer lists: a name behind 'in', 'at' or 'near' that stands for nobody.

What the words say is kept as it stands; where it lies is not known, and is said to be so.
"""

from __future__ import annotations

from dragoman.analysis.parsing.tree import Tree
from dragoman.records.intervals import Place

BY = "events.place.words@1"
REASON = "named by the words alone; no gazetteer lists it"
LOCATIVES = frozenset(("in", "at", "near", "outside", "off", "across"))
# Named entities of these sorts are nowhere (OntoNotes release 5.0, section 2.6).
NOWHERE = frozenset(
    ("DATE", "TIME", "PERSON", "NORP", "EVENT", "LAW", "MONEY", "PERCENT", "LANGUAGE", "WORK_OF_ART", "QUANTITY")
)
WITHIN = frozenset(("nmod", "compound", "amod", "flat", "poss"))


def unlisted(tree: Tree, taken: frozenset[int]) -> list[tuple[Place, int]]:
    """Find the names that stand as places without being listed.

    Args:
        tree: the document's parse.
        taken: tokens of parties, times and listed places.

    Returns:
        Each place with the head of its words.
    """
    found = []
    for token in range(len(tree)):
        if tree.dep[token] != "pobj" or tree.pos[token] != "PROPN" or token in taken:
            continue
        if tree.lower[tree.head[token]] not in LOCATIVES or tree.parse.tokens[token].ent_type_ in NOWHERE:
            continue
        first = token
        while first - 1 in tree.children[token] and tree.dep[first - 1] in WITHIN and tree.text[first - 1][0].isupper():
            first -= 1
        last = next((i for i in _behind(tree, token) if i not in taken), token)
        if taken & set(range(first, token)) or not tree.text[token][0].isupper():
            continue
        span = tree.parse.span(first, last + 1)
        found.append((Place(span=span, name=span.text, precision="unknown", reason=REASON, by=BY), token))
    return found


def _behind(tree: Tree, token: int) -> list[int]:
    """Give the name that 'of' joins right behind a name: 'Strait of Narim'."""
    inner = [i for i in tree.children[token] if i == token + 1 and tree.lower[i] == "of"]
    named = [(of, i) for of in inner for i in tree.children[of] if tree.dep[i] == "pobj" and tree.pos[i] == "PROPN"]
    return [i for of, i in named if i == of + 1]
