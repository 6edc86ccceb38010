"""Words as linking compares them: stems, names, ordinal numbers, and the grammar that is passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dragoman.situations.lands import land_key

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

GRAMMAR = frozenset((
    "a", "an", "the", "this", "that", "these", "those", "some", "any", "no", "each", "every", "all", "both", "other",
    "another", "such", "own", "same", "its", "his", "her", "their", "our", "my", "your", "i", "you", "he", "she", "it",
    "we", "they", "him", "them", "us", "me", "who", "whom", "whose", "which", "what", "there", "here", "and", "or",
    "but", "nor", "so", "if", "as", "than", "then", "when", "while", "where", "because", "although", "though", "unless",
    "until", "since", "before", "after", "of", "in", "on", "at", "by", "for", "from", "to", "with", "without", "into",
    "onto", "over", "under", "about", "against", "between", "among", "through", "during", "near", "off", "out", "up",
    "down", "toward", "towards", "upon", "per", "via", "be", "is", "are", "was", "were", "been", "being", "am", "have",
    "has", "had", "having", "do", "does", "did", "done", "will", "would", "shall", "should", "may", "might", "can",
    "could", "must", "not", "also", "only", "just", "very", "more", "most", "much", "many", "few", "less", "still",
    "already", "yet", "again", "ever", "never", "now", "too", "even", "one", "ones", "how", "why",
))  # fmt: skip
"""Words of grammar: they stand in any sentence."""

TELLING = frozenset((
    "say", "said", "says", "saying", "tell", "told", "tells", "ask", "asked", "add", "added", "report", "reported",
    "according", "statement", "spokesman", "spokeswoman", "reporter", "journalist", "official", "source", "news",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday",
    "tomorrow", "day", "night", "week", "month", "year", "hour", "morning", "evening", "afternoon", "noon", "late",
    "early", "last", "next", "ago", "mr", "mrs", "ms", "make", "made", "take", "took", "taken", "give", "gave", "given",
    "go", "went", "gone", "come", "came", "new", "people", "country", "side", "government", "president", "minister",
    "ministry", "foreign", "leader", "prime", "time", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "dozen", "hundred", "thousand", "million",
))  # fmt: skip
"""Words of reporting, of the calendar, of counting and of office: they stand in any article of foreign news."""

ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            ("first", "1st", "opening"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th"), ("fifth", "5th"),
            ("sixth", "6th"), ("seventh", "7th"), ("eighth", "8th"), ("ninth", "9th"), ("tenth", "10th"),
            ("eleventh", "11th"), ("twelfth", "12th"),
        ),
        start=1,
    )
    for word in words
}  # fmt: skip
"""What counts meetings, rounds and truces."""

ENDINGS = (
    "izations", "isations", "ization", "isation", "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion",
    "ances", "ance", "ences", "ence", "als", "al", "ers", "er", "ors", "or", "ates", "ated", "ate", "ies", "ied", "ed",
    "es", "s", "e", "y",
)  # fmt: skip
"""Endings of inflection and of nouns made from verbs, longest first where one ends another."""

SHORTEST = 3
IRREGULAR = {
    "met": "meet", "struck": "strik", "held": "hold", "shot": "shoot", "fought": "fight", "hit": "hit", "sent": "send",
    "began": "begin", "begun": "begin", "broke": "break", "broken": "break", "fell": "fall", "fallen": "fall",
    "left": "leav", "lost": "los", "spoke": "speak", "spoken": "speak", "withdrew": "withdraw", "shut": "shut",
    "withdrawn": "withdraw", "died": "die", "dead": "die", "death": "die", "deaths": "die", "die": "die", "dies": "die",
    "killed": "kill", "talks": "talk", "men": "man", "women": "woman", "threw": "throw", "blew": "blow", "seiz": "seiz",
    "swore": "swear", "sought": "seek", "bought": "buy", "sold": "sell", "cut": "cut", "set": "set", "put": "put",
    "sank": "sink", "sunk": "sink", "shelled": "shell", "freed": "free", "agreed": "agre", "agree": "agre",
    "agrees": "agre", "agreement": "agre", "agreements": "agre",
}  # fmt: skip
"""Forms that endings do not explain, with the stem of their verb."""


@lru_cache(maxsize=1 << 18)
def stem(word: str) -> str:
    """Take the endings of inflection and nominalisation off a word in lower case; three letters at least stay."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST:
            bare = word[: len(word) - len(ending)]
            # "stopped" and "stop", but "fell" keeps its letters: only a doubled last letter of a bare stem goes.
            if len(bare) > SHORTEST and bare[-1] == bare[-2] and bare[-1] not in "aeiousl":
                bare = bare[:-1]
            return IRREGULAR.get(bare, bare)
    return word


def words_in(text: str) -> Iterator[str]:
    """Give the words of a text in their order, possessive endings taken off."""
    for found in WORD.finditer(text):
        word = found.group()
        yield word[:-2] if word[-2:].lower() in ("'s", "’s") else word


def parted(text: str, *, opens: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """Give what a text is about: the stems of its plain words, and its names.

    Args:
        text: words of one sentence, or a part of it.
        opens: whether it opens a sentence, so that the capital letter of its first word says nothing.

    Returns:
        Stems without words of grammar and words that any report has; names as `names.land_key` gives them.
    """
    stems: set[str] = set()
    found: set[str] = set()
    for number, word in enumerate(words_in(text)):
        for part in word.replace("’", "'").split("-"):
            lower = part.lower()
            if len(part) < 3 or part[0].isdigit() or lower in GRAMMAR or lower in TELLING:
                continue
            if part[0].isupper() and (number or not opens):
                found.add(land_key(part))
            else:
                stems.add(stem(lower))
    return frozenset(stems), frozenset(found)


def ordinals_in(text: str) -> frozenset[int]:
    """Give the numbers by which a text counts: 'a third round' counts 3."""
    return frozenset(ORDINALS[word.lower()] for word in words_in(text) if word.lower() in ORDINALS)


def alikeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of common members among all members (Jaccard 1901); 0 where both are empty."""
    together = len(one | other)
    return len(one & other) / together if together else 0.0
