"""From bytes to characters: what the bytes are, and in which encoding their text is.

The order of evidence follows the Encoding and HTML standards of the WHATWG: a byte order mark, then what a server or
the page declares, then the bytes themselves. Of those, UTF-8 is tried first, since text in another encoding is hardly
ever valid UTF-8; then Windows-1252, in which English text outside UTF-8 nearly always is; then charset-normalizer.
"""

from __future__ import annotations

import codecs
import re

from dragoman.errors import NotAnArticle, UnreadableInput

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"WARC/1.", "a web archive (WARC)"),
    (b"bplist00", "a binary property list"),
)
_PACKED = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
    (b"application/epub", "an e-book (EPUB)"),
    (b"opendocument.text", "an OpenDocument text (ODT)"),
)
_CONTROLS = frozenset(range(0x20)) - frozenset(b"\t\n\v\f\r\x1a\x1b")
CONTROL_SHARE = 0.003
"""Stray control characters survive in real wire copy; more than this and it is no text."""

_DECLARED = (
    re.compile(rb"""<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE),
    re.compile(rb"""^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE),
)
_HEADER = re.compile(r"""\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
# Code points 0x80 to 0xFF of Windows-1252 that English news prints: marks, currencies, accented letters of names.
_USUAL = frozenset("€‚„…‘’“”•–—™š›œžŸ\u00a0£¥§©«\u00ad®°±²³´·º»¼½¾¿ÁÅÄÇÉÖØÜ×ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ")
_LEGACY_ENGLISH = frozenset(("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin-1", "latin1", "l1", "cp819"))
SAMPLE = 200_000


def decode(name: str, data: bytes, media_type: str | None = None, *, markup: bool = False) -> str:
    """Turn bytes into text, without the byte order mark.

    Args:
        name: what errors call the input.
        data: the bytes.
        media_type: what a server declared, with its charset.
        markup: whether to heed an encoding that the page declares within itself.

    Raises:
        NotAnArticle: there are no bytes.
        UnreadableInput: they are not text, are damaged, or their encoding cannot be told.
    """
    if not data:
        raise NotAnArticle(name, "it is empty")
    for mark, encoding in _MARKS:
        if data.startswith(mark) and not (encoding == "utf-16-le" and data.startswith(codecs.BOM_UTF32_LE)):
            return _decode_strictly(name, data[len(mark) :], encoding)
    refuse_binary(name, data)
    declared = _declared(data, media_type, markup=markup)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if declared is None or declared == "utf-8":
            _refuse_damaged(name, data, error)
    if declared and declared != "utf-8":
        try:
            return data.decode(declared)
        except UnicodeDecodeError:
            pass
    return _decode_by_content(name, data)


def refuse_binary(name: str, data: bytes) -> None:
    """Raise UnreadableInput, saying what the bytes are, unless they may be text without a byte order mark."""
    kind = binary_kind(data)
    if kind:
        raise UnreadableInput(name, f"it is {kind}, not text")
    sample = data[:SAMPLE]
    if b"\0" in sample:
        halves = max(sample[::2].count(0), sample[1::2].count(0))
        if halves > 0.4 * len(sample):
            raise UnreadableInput(name, "it looks like UTF-16 without a byte order mark; save it as UTF-8")
        raise UnreadableInput(name, "it holds NUL bytes; it is binary data, not text")
    controls = sum(sample.count(code) for code in sorted(_CONTROLS))
    if controls > max(1, CONTROL_SHARE * len(sample)):
        raise UnreadableInput(name, f"it holds {controls:,} control characters; it is binary data, not text")


def binary_kind(data: bytes) -> str | None:
    """Name the kind of a binary file by the signature that it opens with; None where there is none."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _PACKED if mark in data[:SAMPLE]), "a ZIP archive")
    if data.startswith(b"RIFF") and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return "an image, sound or film (RIFF)"
    if data[4:8] == b"ftyp":
        return "a film or image (MP4)"
    return None


def _declared(data: bytes, media_type: str | None, *, markup: bool) -> str | None:
    found = _HEADER.search(media_type) if media_type else None
    names = [found[1]] if found else []
    if markup:
        names += [
            match[1].decode("ascii", "replace") for pattern in _DECLARED if (match := pattern.search(data[:4096]))
        ]
    for label in names:
        # The Encoding standard reads both as Windows-1252, because that is what pages that say so are written in.
        if label.lower() in _LEGACY_ENGLISH:
            return "cp1252"
        try:
            encoding = codecs.lookup(label).name
        except LookupError:
            continue
        # A page that can be searched for ASCII letters cannot be in UTF-16: the standard reads it as UTF-8.
        return "utf-8" if encoding.startswith(("utf-16", "utf-32")) else _text_encoding(encoding)
    return None


def _text_encoding(encoding: str) -> str | None:
    """Give the name of an encoding if it is one of text: Python also lists rot13, zip and the like."""
    try:
        b"a".decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None
    return encoding


def _decode_strictly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        place = (
            "it ends within a character; is the file cut off?"
            if _is_cut_off(data, error)
            else (f"byte {error.start:,} after its byte order mark is no part of a character")
        )
        raise UnreadableInput(name, f"it begins as {encoding.upper()}, but {place}") from error


def _is_cut_off(data: bytes, error: UnicodeDecodeError) -> bool:
    return error.reason in ("unexpected end of data", "truncated data") and error.end >= len(data)


def _refuse_damaged(name: str, data: bytes, error: UnicodeDecodeError) -> None:
    """Raise UnreadableInput if bytes are UTF-8 but for some damage: several bytes that make one character prove it."""
    text = data.decode("utf-8", "surrogateescape")
    damaged = sum("\udc80" <= character <= "\udcff" for character in text)
    whole = sum(character > "\x7f" for character in text) - damaged
    if whole < max(1, damaged):
        return
    if _is_cut_off(data, error):
        reason = "it ends within a character of UTF-8; is the file cut off?"
    else:
        reason = f"it is UTF-8 with {damaged:,} damaged bytes, the first at byte {error.start:,}"
    raise UnreadableInput(name, reason) from error


def _decode_by_content(name: str, data: bytes) -> str:
    english = _as_windows(data)
    if english is not None:
        return english
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise UnreadableInput(name, "its encoding cannot be told; save it as UTF-8")
    return str(best)


def _as_windows(data: bytes) -> str | None:
    """Decode as Windows-1252 if every character outside ASCII is one that English news prints, and they are few."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    beyond = [character for character in text if character > "\x7f"]
    usual = all(character in _USUAL for character in beyond)
    return text if usual and len(beyond) <= 0.1 * len(text) + 2 else None
