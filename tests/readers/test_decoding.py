"""From bytes to characters."""

import codecs

import pytest

from dragoman.errors import NotAnArticle, UnreadableInput
from dragoman.readers.decoding import decode

TEXT = "The “envoys” met in São\u00a0Paulo – at a café, for 5\u00a0€;\r\nco\u00adoperation followed…\rThe end."


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8-sig", b""),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("cp1252", b""),
    ],
)
def test_text_comes_back_as_it_was(encoding: str, mark: bytes) -> None:
    """Quotation marks, dashes, no-break spaces, soft hyphens and line ends survive; the byte order mark does not."""
    assert decode("a.txt", mark + TEXT.encode(encoding)) == TEXT


def test_a_declared_encoding_is_heeded() -> None:
    """What a server or a page declares wins over guessing, once the bytes are not UTF-8."""
    polish = "Ministrowie spotkali się w Łodzi: „nie”."
    assert decode("a", polish.encode("cp1250"), "text/plain; charset=windows-1250") == polish
    page = b'<meta charset="iso-8859-2"><p>' + "Łódź".encode("iso-8859-2")
    assert decode("a", page, markup=True).endswith("Łódź")


def test_declared_latin_one_means_windows() -> None:
    """Pages that declare ISO-8859-1 are written in Windows-1252, as the Encoding standard has it."""
    page = b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>\x93Yes\x94, he said \x97 twice'
    assert decode("a", page, markup=True).endswith("“Yes”, he said — twice")


@pytest.mark.parametrize("label", ["utf-16", "rot13", "no-such-encoding", "hex"])
def test_impossible_declarations_are_passed_over(label: str) -> None:
    """A label that is no encoding of text, or cannot be this page's, does no harm."""
    assert decode("a", "Łódź, he said".encode(), f"text/html; charset={label}") == "Łódź, he said"


def test_other_encodings_are_told_from_the_bytes() -> None:
    """Text in another script is decoded by what its bytes look like, and always in the same way."""
    cyrillic = "Министры встретились в городе и говорили о мире, сообщил представитель правительства страны. " * 5
    found = {decode("a", cyrillic.encode("cp1251")) for _ in range(3)}
    assert found == {cyrillic}


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 text", "a PDF file"),
        (b"PK\x03\x04....word/document.xml", "a Word document (DOCX)"),
        (b"PK\x03\x04....a.txt", "a ZIP archive"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8", "an image, sound or film (RIFF)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file"),
        (b"{\\rtf1 hello", "an RTF file"),
        (b"\x7fELF\x02", "a program"),
        (b"\x00\x00\x00\x18ftypmp42", "a film or image (MP4)"),
    ],
)
def test_binary_files_are_named(data: bytes, kind: str) -> None:
    """A binary file is refused by the name of what it is."""
    with pytest.raises(UnreadableInput) as caught:
        decode("a.txt", data)
    assert caught.value.reason == f"it is {kind}, not text"
    assert caught.value.source == "a.txt"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"abc\x00\x01\x02", "NUL"),
        (b"\x01\x02\x03\x04\x05 abc", "control characters"),
        ("The envoys met.".encode("utf-16-le"), "UTF-16 without a byte order mark"),
        ("“Naïve”, she said".encode() + b"\xe2\x80", "cut off"),
        ("“Naïve”, she said".encode() + b"\xff and left.", "damaged"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "cut off"),
        (codecs.BOM_UTF8 + b"abc \xff", "no part of a character"),
    ],
)
def test_damaged_text_is_refused(data: bytes, words: str) -> None:
    """What cannot be decoded without loss is refused with the reason, never patched."""
    with pytest.raises(UnreadableInput) as caught:
        decode("a.txt", data)
    assert words in caught.value.reason


def test_an_empty_file_is_no_article() -> None:
    """No bytes are no article."""
    with pytest.raises(NotAnArticle, match="empty"):
        decode("a.txt", b"")
