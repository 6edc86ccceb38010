"""Names in apposition that the parser hangs on the wrong noun: 'the head of the court, Nadia Ferro, ...'.

A name between commas behind a noun phrase is in apposition to the whole phrase, and so to its head, where it names what
the head does and the nearer noun is no person (Quirk et al. 1985, 17.65 onwards: the appositives have one referent).
Parsers prefer the nearest noun.
"""

from __future__ import annotations

from dataclasses import replace

from dragoman.analysis.actors.grammar import CLOSERS, Grammar
from dragoman.analysis.actors.offices import title_ending
from dragoman.analysis.actors.phrases import sort_of_noun

# From the noun that a name hangs on, up to the head of the phrase: 'the head of the army of Chad, X'.
HIGHEST = 3


def raise_names(grammar: Grammar) -> Grammar:
    """Hang the names of persons that stand in apposition on the office or person that they name.

    Args:
        grammar: the document as it was parsed.

    Returns:
        The same document with other heads for such names.
    """
    raised = {name: noun for name in range(len(grammar)) if (noun := _named_noun(grammar, name)) is not None}
    if not raised:
        return grammar
    heads = [raised.get(index, head) for index, head in enumerate(grammar.head)]
    children: list[list[int]] = [[] for _ in heads]
    for index, head in enumerate(heads):
        if head != index:
            children[head].append(index)
    return replace(grammar, head=heads, children=children)


def _named_noun(grammar: Grammar, name: int) -> int | None:
    """Give the noun that a name is of, if it hangs on another one, or None."""
    near = grammar.head[name]
    if grammar.dep[name] != "appos" or not grammar.is_name_word(name) or not near < name:
        return None
    first = grammar.left_edge(name)
    if not any(grammar.entity[index] == "PERSON" for index in range(first, name + 1)):
        return None
    if grammar.word(first - 1) != "," or grammar.word(name + 1) not in CLOSERS or _is_person(grammar, near):
        return None
    noun = near
    for _ in range(HIGHEST):
        preposition = grammar.head[noun]
        if grammar.dep[noun] != "pobj" or grammar.dep[preposition] != "prep":
            return None
        noun = grammar.head[preposition]
        if grammar.same_sentence(noun, name) and _is_person(grammar, noun):
            return noun
    return None


def _is_person(grammar: Grammar, noun: int) -> bool:
    """Say whether a token is a name of a person, a title, or a noun for a single person."""
    if grammar.entity[noun] == "PERSON":
        return True
    return title_ending(grammar, noun + 1) is not None or sort_of_noun(grammar, noun) == "person"
