"""Interviews as they are printed: every turn begins with its speaker's name and a colon.

In "Drast: I told him so", "I" is Drast; in the other speaker's turns "you" is Drast, where two speak and no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.speakers.words import ADDRESSED, SINGULAR
from dragoman.records.actors import Actor

# A label before a colon has few words; 'He said only one thing:' is no label.
LONGEST = 4
# One paragraph that begins so may be a heading; an interview has questions and answers.
FEWEST = 3


class Turn(NamedTuple):
    """One turn: its words after the colon as tokens, who speaks, and who is spoken to, where that is known."""

    first: int
    last: int
    speaker: str | None
    addressed: str | None


def find_turns(parse: Parse, actors: Mapping[str, Actor]) -> list[Turn]:
    """Find the turns of an interview, in reading order; none in an article that is no interview.

    Args:
        parse: the parsed document.
        actors: its parties by id.
    """
    labelled = [(first, colon) for first, colon in _labels(parse)]
    names = [parse.span(first, colon).text.casefold() for first, colon in labelled]
    voices = sorted(set(names))
    if len(names) < FEWEST or not 1 < len(voices) < len(names):
        return []
    bearers = {name: _bearer(parse, actors, *labelled[names.index(name)]) for name in voices}
    ends = _ends(parse, [first for first, _ in labelled])
    turns = []
    for (_, colon), name, last in zip(labelled, names, ends, strict=True):
        others = [bearers[voice] for voice in voices if voice != name]
        turns.append(Turn(colon + 1, last, bearers[name], others[0] if len(others) == 1 else None))
    return turns


def _labels(parse: Parse) -> list[tuple[int, int]]:
    """Give first token and colon of the paragraphs that begin with a capitalised label."""
    found = []
    paragraph = -1
    for sentence in parse.sentences:
        if sentence.paragraph == paragraph:
            continue
        paragraph = sentence.paragraph
        first = sentence.first
        end = min(first + LONGEST + 1, len(parse.tokens))
        colon = next((i for i in range(first + 1, end) if parse.tokens[i].text == ":"), None)
        if colon is not None and all(parse.tokens[i].text[:1].isupper() for i in range(first, colon)):
            found.append((first, colon))
    return found


def _bearer(parse: Parse, actors: Mapping[str, Actor], first: int, colon: int) -> str | None:
    span = parse.span(first, colon)
    held = [actor.id for actor in actors.values() if any(mention.span.overlaps(span) for mention in actor.mentions)]
    return held[0] if len(held) == 1 else None


def _ends(parse: Parse, starts: Sequence[int]) -> list[int]:
    """A turn is one paragraph; what follows it without a name may be the reporter's."""
    ends = []
    for start in starts:
        paragraph = parse.sentences[parse.sentence_of[start]].paragraph
        ends.append(max(one.last for one in parse.sentences if one.paragraph == paragraph))
    return ends


def meant_in_turn(parse: Parse, turns: Sequence[Turn], index: int) -> str | None:
    """Give whom 'I' or 'you' at a token stands for in its turn, outside of quotations; None for all other words."""
    word = parse.tokens[index].lower_
    if word not in SINGULAR and word not in ADDRESSED:
        return None
    turn = next((turn for turn in turns if turn.first <= index < turn.last), None)
    if turn is None or any(quotation.first <= index < quotation.last for quotation in parse.quotations):
        return None
    return turn.speaker if word in SINGULAR else turn.addressed
