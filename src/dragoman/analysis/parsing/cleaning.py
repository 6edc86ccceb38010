"""Characters that a parser should not see, and the way back to where they stand in the article."""

from __future__ import annotations

import re

# Soft hyphen, zero-width space, joiners and marks, word joiner, byte order mark, and the control characters that are no
# white space (what is left of a wrong encoding): they print nothing.
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
SPACE = re.compile(r"\s+")
APOSTROPHE = re.compile(r"(?<=\w)[\u2019\u02bc](?=\w)")


def cleaned(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """Prepare a stretch of an article for the parser.

    Args:
        text: the article.
        start: offset of the stretch's first character.
        end: offset after its last character.

    Returns:
        The stretch without invisible characters, with runs of white space (line ends and no-break spaces among them)
        as one blank and with typewriter apostrophes inside words; and for each of its characters the offset in the
        article.
    """
    characters: list[str] = []
    offsets: list[int] = []
    for offset in range(start, end):
        character = text[offset]
        if INVISIBLE.match(character):
            continue
        if character.isspace():
            if not characters or characters[-1] == " ":
                continue
            character = " "
        characters.append(character)
        offsets.append(offset)
    while characters and characters[-1] == " ":
        characters.pop()
        offsets.pop()
    return APOSTROPHE.sub("'", "".join(characters)), offsets
