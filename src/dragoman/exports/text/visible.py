"""Text of articles made safe for a terminal: what would command it is shown as a mark and does nothing.

A terminal obeys control characters and escape sequences (ECMA-48) wherever they come from, and reorders lines at
bidirectional controls (Unicode Standard Annex 9, section 2). An article is written by strangers.
"""

from __future__ import annotations

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
CONTROL_PICTURES = 0x2400
DELETE = "\x7f"

# They print nothing and command nothing: soft hyphen, zero-width space and joiners, word joiner, byte order mark.
SILENT_CHARACTERS = re.compile("[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]")


def visible(text: str) -> str:
    """Give a text on one line that no terminal can mistake for a command.

    Args:
        text: any text, also one with lone surrogates.

    Returns:
        The text with each run of white space as one blank and without characters that print nothing. Control
        characters stand as the pictures that Unicode has for them ("␛"), all else that does not print as "�".
    """
    line = " ".join(SILENT_CHARACTERS.sub("", text).split())
    if line.isprintable():
        return line
    return "".join(character if character.isprintable() else _mark(character) for character in line)


def _mark(character: str) -> str:
    if character < " ":
        return chr(CONTROL_PICTURES + ord(character))
    return "\N{SYMBOL FOR DELETE}" if character == DELETE else REPLACEMENT
