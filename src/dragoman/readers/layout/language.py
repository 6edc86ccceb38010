"""Which language an article is in.

py3langid, a fork of langid.py (Lui and Baldwin 2012, "langid.py: an off-the-shelf language identification tool"):
naive Bayes over byte n-grams.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

WORD = re.compile(r"\w+")
LEAST_WORDS = 25
"""Shorter texts hold too few n-grams to tell neighbours such as English and Scots apart."""

SAMPLE = 2_000
"""Characters that are looked at; more change nothing and cost time."""

SMALL_WORDS = frozenset(
    ("the", "a", "an", "of", "to", "in", "and", "on", "for", "that", "is", "was", "by", "with", "at", "as", "from")
)
PLAIN_SHARE = 0.15
LEAST_ARTICLES = 0.015
LEAST_PROSE = 40
LEAST_SHARE = 0.05
MARGIN = 0.6
"""How far, in nats a byte, the best language must be ahead of English to be believed.

Prose in Dutch, German, French or Malay is ahead by 1.5 or more; an English paragraph that is half a French quotation
by 0.4, a list of Slavic names by 0.2.
"""


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    load: Any = LanguageIdentifier.from_model_file
    return load(MODEL_FILE)


def foreign_language(body: str) -> str | None:
    """Give the ISO 639-1 code of a body's language if it is clearly not English; else None."""
    sample = body[:SAMPLE]
    if not is_long_enough(sample) or _is_plainly_english(sample):
        return None
    ranking = _identifier().rank(sample)
    language, best = ranking[0]
    english = next(score for name, score in ranking if name == "en")
    code: str = language
    return code if (best - english) / len(sample.encode("utf-8")) > MARGIN else None


def _is_plainly_english(sample: str) -> bool:
    """Say whether small words alone settle the matter, so that the identifier's model need not be loaded.

    No other language has "the" for its article; the list's other words each occur in some language.
    """
    words = WORD.findall(sample.casefold())
    small = sum(word in SMALL_WORDS for word in words)
    return words.count("the") >= LEAST_ARTICLES * len(words) and small >= PLAIN_SHARE * len(words)


def is_prose(body: str) -> bool:
    """Say whether a long body has the small words without which there is no English prose; short ones are believed.

    They make up a third and more of running text, and next to nothing of tables, lists, code and logs.
    """
    words = WORD.findall(body[: 5 * SAMPLE].casefold())
    return len(words) < LEAST_PROSE or sum(word in SMALL_WORDS for word in words) >= LEAST_SHARE * len(words)


def is_long_enough(sample: str) -> bool:
    """Say whether a text has enough words; scripts without blanks are counted by their letters."""
    words = WORD.findall(sample)
    return len(words) >= LEAST_WORDS or sum(len(word) for word in words) >= LEAST_WORDS * 6
