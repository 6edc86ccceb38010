"""Where a person's name begins and ends in a run of capitalised words.

Print sets descriptions in capitals before a name ("Pastor Kevin Moss", "North Dakota Republican Ann Lee", "Justices
David Brann"), and offices after it ("Moss Senior Adviser"); the first word of a sentence has a capital in any case.
"""

from __future__ import annotations

from dragoman.analysis.actors.grammar import Grammar
from dragoman.analysis.actors.lexicon import title_index
from dragoman.analysis.actors.verb_forms import is_verb_form
from dragoman.analysis.actors.words import CAPITALISED, GRADES
from dragoman.vocabularies.given_names import load_given_names
from dragoman.vocabularies.party_nouns import load_party_nouns

# Members of parties and public people, as they are called before their names; the nouns of the vocabularies apart.
CALLED = frozenset(
    ("democrat", "republican", "independent", "libertarian", "tory", "conservative", "liberal", "socialist",
     "communist", "celebrity", "incumbent", "rival", "challenger", "star", "legend", "mogul", "evangelist")
)  # fmt: skip
# Words that open a clause; the tagger takes their capital at the head of a sentence for a name's.
OPENING = CAPITALISED | frozenset(
    ("Though", "Although", "While", "Among", "Unlike", "Like", "Because", "Since", "Until", "Unless", "Whether", "Once",
     "Even", "Yet", "Then", "Both", "Besides", "Beyond", "Under", "Despite", "During", "Without", "Within", "Through",
     "Between", "Behind", "Instead", "Still", "Also", "Nor", "So", "Where", "Whenever", "Whereas", "Amid", "Around")
)  # fmt: skip


def after_descriptions(grammar: Grammar, first: int, last: int) -> int:
    """Give where a name begins behind what its bearer is called in capitals, or behind a word that opens the sentence.

    A description is one before a given name, or before two words or more; a given name is never one: Dean, Bishop.
    """
    if grammar.opens_sentence(first) and last - first > 1 and _only_opens(grammar, first):
        first += 1
    if grammar.text[first] in load_given_names():
        return first
    for name in range(last - 1, first, -1):
        if not _describes(grammar, name - 1):
            continue
        if grammar.text[name] in load_given_names() or last - name > 1:
            return name
    return first


def _only_opens(grammar: Grammar, first: int) -> bool:
    word = grammar.text[first]
    if word in OPENING:
        return True
    return is_verb_form(word) and grammar.entity[first + 1] == "PERSON"


def _describes(grammar: Grammar, index: int) -> bool:
    """Say whether a capitalised word is a noun for a person: 'Pastor', 'Democrat', 'Justices'."""
    word = grammar.lower[index]
    if grammar.text[index] in load_given_names() or grammar.text[index].isupper():
        return False
    nouns = [word, word.removesuffix("s"), word.removesuffix("ies") + "y"]
    if any(noun in CALLED for noun in nouns):
        return True
    known = [load_party_nouns().get(noun) for noun in nouns]
    return any(noun is not None and noun.sort in ("person", "people") for noun in known) or (
        word.endswith("s") and word.removesuffix("s") in title_index().by_end
    )


def before_offices(grammar: Grammar, first: int, last: int) -> int:
    """Give where a name ends before an office in capitals: 'Moss Senior Adviser' is an office that Moss gives.

    One word alone may be a family name, as King and Judge are, unless "of" follows: 'Moss Chief of Staff'.
    """
    end = last
    while end - 1 > first and (_is_office(grammar, end - 1) or (end < last and grammar.lower[end - 1] in GRADES)):
        end -= 1
    is_long = last - end > 1 or (last - end == 1 and grammar.word(last) == "of")
    return end if is_long else last


def _is_office(grammar: Grammar, index: int) -> bool:
    titles = title_index().by_end.get(grammar.word(index), ())
    return any(title.position == "both" and len(words) == 1 for words, title in titles)
