"""Numbers that no noun follows: sides of a vote, "killed 12", "eight more", "a toll of 30"."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from dragoman.analysis.figures.base import Amount, Context, Number, amount_of
from dragoman.analysis.figures.bearers import CHANGING, bearer
from dragoman.analysis.figures.categories import FATES
from dragoman.analysis.figures.words import DASHES, FELLED, SIZED, VOTING
from dragoman.analysis.numbers.numerals import read_number

FURTHER = frozenset(("more", "others", "further", "additional"))
ANOTHER = frozenset(("another", "further", "additional", "extra"))
REACH = 4
"""How many tokens before the first side of a vote may stand the word that tells of voting ("voted by a margin of")."""


def find_bare(context: Context, number: Number, last: Amount | None, definite: bool) -> Amount | None:
    """Read a number that stands alone.

    Args:
        context: the sentence.
        number: the number, after which no counted noun was found.
        last: the figure before it in the sentence, or None.
        definite: whether "the", "these" or a possessive stands before it.

    Returns:
        The figure; None where the number may as well be a name, a score or a grade.
    """
    amount = amount_of("count", number, number.end, None)
    tally = _tallied(context, number, last)
    if tally:
        return replace(amount, rule="vote", counted=tally.counted)
    if not definite and _is_felled(context, number.end):
        return replace(amount, counted=(number.end, number.end + 1))
    token = context.token(number.end - 1)
    if token is None or definite or (number.spelled and (number.value or 10) < 2):
        return None
    if context.words[number.start - 1 : number.start] in (["-"], ["("], ["/"]):
        return None
    if _adds(context, number):
        return replace(amount, counted=last.counted) if last is not None and last.counted else _told(context, amount)
    return _told(context, amount) if _stands_alone(context, number) else None


def opposes(context: Context, start: int, end: int) -> bool:
    """Say whether a number is the first of the two sides of a vote, so that "to" after it makes no range.

    Args:
        context: the sentence.
        start: position of the number's first token.
        end: position after its last token.
    """
    return _begins_tally(context, start, end)


def _tallied(context: Context, number: Number, last: Amount | None) -> Amount | None:
    """Give a figure with what is counted, if the number is a side of a vote; else None."""
    plain = amount_of("vote", number, number.end, None)
    opposed = context.word(number.start - 1) in {"to", "against", *DASHES}
    if opposed and last is not None and last.rule == "vote" and last.end == number.start - 1:
        return plain
    if opposed and last is not None and last.counted and _is_vote(context, last.counted):
        return replace(plain, counted=last.counted) if last.counted[1] == number.start - 1 else None
    if last is not None and context.word(number.end) in {"against", "abstaining"} and _tells_votes(context):
        return plain
    return plain if _begins_tally(context, number.start, number.end) else None


def _begins_tally(context: Context, start: int, end: int) -> bool:
    """Read the first number of "voted 101 to 6", "passed by 97 to 18", "a vote of 14 to 1"."""
    if context.word(end) not in {"to", "against", *DASHES}:
        return False
    second = read_number(context.words, end + 1)
    following = context.token(second.end) if second else None
    if second is None or (following is not None and following.pos_ in {"NOUN", "PROPN", "SYM", "NUM"}):
        return False
    before = context.word(start - 1)
    if before.startswith("vot"):
        return True
    earlier = context.words[max(0, start - REACH) : start]
    told = any(word.startswith("vot") for word in earlier)
    return before in {"by", "of"} and (told or (before == "by" and not VOTING.isdisjoint(context.words)))


def _is_felled(context: Context, position: int) -> bool:
    """Read "two dead", "12 killed": an adjective or participle that is said of those counted."""
    token = context.token(position)
    if token is None or token.lower_ not in FELLED:
        return False
    return token.tag_ in {"JJ", "VBN", "NN", "NNS"} or token.lower_ in {"dead", "missing", "homeless"}


def _adds(context: Context, number: Number) -> bool:
    """Read "another 17", "a further 12", "eight more": a number that adds to one told before."""
    if context.word(number.start - 1) in ANOTHER:
        return True
    following = context.token(number.end + 1)
    ends = following is None or following.pos_ not in {"NOUN", "PROPN", "ADJ", "NUM"}
    return context.word(number.end) in FURTHER and context.word(number.end + 1) != "than" and ends


def _told(context: Context, amount: Amount) -> Amount | None:
    """Accept the subject or object of a verb, and the size of something that has one."""
    head = _outward(context, amount)
    if head is None:
        return None
    if _adds_or_votes(context, amount) or head.dep_ in {"nsubj", "nsubjpass", "dobj"}:
        return amount
    if head.head.lemma_.lower() in FATES and head.i == head.head.i + 1:
        return amount
    governor = head.head
    if head.dep_ != "pobj":
        return None
    sized = governor.lower_ == "of" and governor.head.lemma_.lower() in SIZED
    grown = governor.lower_ in {"to", "by"} and governor.head.lemma_.lower() in CHANGING and _sized_subject(governor)
    return replace(amount, counted=bearer(context, amount.start, amount.end)) if sized or grown else None


def _outward(context: Context, amount: Amount) -> Token | None:
    token = context.token(amount.end - 1)
    while token is not None and token.dep_ in {"nummod", "compound"} and token.head.lower_ in {"more", "others"}:
        token = token.head
    return token


def _adds_or_votes(context: Context, amount: Amount) -> bool:
    if any(word.startswith("vot") for word in context.words[max(0, amount.start - 3) : amount.start]):
        return True
    number = Number(amount.start, amount.end, amount.value, amount.low, amount.high, None, False)
    return _adds(context, number)


def _sized_subject(governor: Token) -> bool:
    return any(
        child.dep_ in {"nsubj", "nsubjpass"} and child.lemma_.lower() in SIZED for child in governor.head.children
    )


def _stands_alone(context: Context, number: Number) -> bool:
    following = context.token(number.end)
    return following is None or following.pos_ not in {"NOUN", "PROPN", "NUM", "SYM", "ADJ"}


def _is_vote(context: Context, counted: tuple[int, int]) -> bool:
    return context.word(counted[0]) in {"vote", "votes", "ballots"}


def _tells_votes(context: Context) -> bool:
    return any(word.startswith(("vote", "voting", "abstain", "abstention")) for word in context.words)
