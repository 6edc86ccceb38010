"""What stands on the page and is not the story: notes, headings and titles, told by their form alone."""

from __future__ import annotations

import re

from dragoman.readers.layout.lines import CLOSERS, ends_sentence

TITLE_WORDS = 25
TITLE_CHARACTERS = 220
HEADING_WORDS = 12
NOTE_CHARACTERS = 600

_WORK = (
    r"(?:(?:additional|further|other) )?(?:reporting|writing|editing|compiled|edited|written|reported|translated|"
    r"translation|production|graphics?|research|photography|videos?)"
)
_CREDITS = rf"{_WORK}(?:,? (?:and|&) \w+|, \w+){{0,3}} (?:by|from)\b"
_TAIL = re.compile(rf"\s*[(\[](?P<credits>(?i:{_CREDITS})[^()\[\]]*)[)\]]?\Z")
_CREDIT_LINE = re.compile(rf"[(\[]?(?P<credits>(?i:{_CREDITS})[^()\[\]]+)[)\]]?")
_CREDIT_WORDS = frozenset((
    "in", "and", "by", "for", "with", "from", "of", "the", "at", "to", "additional", "further", "other", "reporting",
    "writing", "editing", "compiled", "edited", "written", "reported", "translated", "translation", "production",
    "graphic", "graphics", "research", "photography", "video", "videos", "bureau", "bureaus", "newsroom", "desk",
    "staff", "de", "del", "da", "di", "du", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "y", "e",
    "dos", "das",
))  # fmt: skip
_PHOTOGRAPHERS = r"(?:Reuters|AP|AFP|EPA|EPA-EFE|Getty Images|Getty|Xinhua|Shutterstock|Anadolu|Pool|Handout)"
_NOTES = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:advertisements?|sponsored|promoted|paid content)(?i:[ –—:-]+(?:scroll|continue|story|article).{0,60})?",
        r"(?i:(?:story|article) continues (?:below|after)\b.{0,60})",
        r"(?i:(?:read|see|watch|listen|learn|find out)(?: more| also|:).{0,200})",
        r"(?i:(?:also read|more on this(?: story)?|related(?: stories| articles| content| coverage)?|recommended"
        r"(?: stories)?|editors?['’]? picks?|most read|trending)(?::.{0,200})?)",
        r"(?i:(?:sign up|subscribe|follow us|click here|download our|join our)\b.{0,200})",
        r"(?i:(?:share|save|print|comments?|listen|tweet|email|copy link|gift)(?: this(?: article| story)?)?)",
        r"[\[({–—_-]*\s*(?i:ends?|30|more(?: to follow)?|end of (?:text|article|story))\s*[\])}–—_-]*(?:#+)?",
        r"(?i:(?:©|\(c\)|copyright (?:©|\(c\)|[0-9]{4}|(?:[\w.’']+ ){1,4}[0-9]{4})).{0,250})",
        r"(?i:.{0,80}all rights reserved\.?.{0,120})",
        r"(?i:(?:file )?(?:photos?|picture|image|caption|photo caption|video|graphic|map|illustration)"
        r"(?: credit| by)?:.{1,500})",
        r"(?i:[(\[](?:file )?(?:photo|picture|image|video|credit|source)s?\b[^()\[\]]{0,150}[)\]])",
        r"FILE (?:PHOTO )?[-–—:] .{1,500}",
        rf"(?:[\w.'’ \-]{{1,60}}/ ?)?{_PHOTOGRAPHERS}"
        r"(?:/[\w.'’ \-]{1,40}|(?i: photos?| via getty images| file photo))",
        r"(?i:[^.]{3,200} contributed to this (?:report|story|article|reporting)\b[^.]{0,60}\.?)",
        r"(?i:this (?:story|article|report) (?:has been|was) "
        r"(?:updated|corrected|amended|first published|originally published|translated)\b.{0,300})",
        r"(?i:(?:source|sources|via)): ?[^.]{2,80}",
        r"[-–—] ?(?:with )?(?:AP|AFP|Reuters|Xinhua|dpa|DPA|Agencies|agencies|APP|TASS)(?:/[A-Za-z]{2,10})*",
        r"(?i:disclaimer:.{1,500})",
        r"(?i:editor['’]s note:.{1,500})",
    )
)
_PART_OF_LIST = re.compile(r"(?:[-*•·▪–—‣]|\(?[0-9]{1,3}[.)]|\(?[a-z][.)])\s")


def is_note(block: str) -> bool:
    """Say whether a block is a credit, caption, advertisement, copyright line, link or end mark."""
    if not any(character.isalnum() for character in block):
        return True
    line = " ".join(block.split())
    if len(line) > NOTE_CHARACTERS:
        return False
    credit = _CREDIT_LINE.fullmatch(line)
    return bool(credit and _is_credit(credit["credits"])) or any(note.fullmatch(line) for note in _NOTES)


def credits_at_end(block: str) -> int | None:
    """Give where `(Reporting by ...; Editing by ...)` begins at a block's end, white space before it included."""
    found = _TAIL.search(block)
    return found.start() if found and found.start() and _is_credit(found["credits"]) else None


def _is_credit(words: str) -> bool:
    """Say whether words hold names and no clause: "Research by the institute shows that" is part of a story."""
    return all(not word[0].islower() or word in _CREDIT_WORDS for word in re.findall(r"[^\W\d_][\w'’.-]*", words)[1:])


def could_be_title(block: str) -> bool:
    """Say whether a block has the form of a title: short, no sentence-final stop, not the start of a list or speech.

    A question or exclamation mark may close a title; what follows the block must then vouch for it.
    """
    line = " ".join(block.split())
    if not 2 <= len(line.split()) <= TITLE_WORDS or len(line) > TITLE_CHARACTERS:
        return False
    last = line.rstrip(CLOSERS)[-1:] or line[-1]
    return _has_heading_form(line) and (last not in ".…" or _ends_in_initials(line))


def needs_support(block: str) -> bool:
    """Say whether a possible title could as well be a sentence, since a mark or initials close it."""
    return ends_sentence(block)


def could_be_heading(block: str) -> bool:
    """Say whether a block has the form of a heading between paragraphs."""
    line = " ".join(block.split())
    return len(line.split()) <= HEADING_WORDS and not ends_sentence(line) and _has_heading_form(line)


def _has_heading_form(line: str) -> bool:
    first = line.lstrip("\"'“‘«([#")[:1]
    open_quotation = line.count("“") != line.count("”") or line.count('"') % 2
    return (
        (first.isupper() or first.isdigit())
        and line[-1] not in ",;:-–—"
        and not open_quotation
        and not _PART_OF_LIST.match(line)
    )


def _ends_in_initials(line: str) -> bool:
    return bool(re.search(r"\b(?:[A-Z]\.){2,}[\"'”’)]*\Z", line))
