"""Whatever is read, the record keeps every rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document
from dragoman.analysis.reading import read_document
from dragoman.errors import UnreadableInput
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import documents
from dragoman.records.codec import encode
from dragoman.records.document import Document
from dragoman.records.record import Record
from dragoman.workflows.check import check, check_bytes

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
FILES = sorted(file for file in SAMPLES.iterdir() if file.suffix in {".txt", ".html", ".jsonl"})

TEXTS = {
    "one sentence": "Oslo said that it would host the talks.",
    "carriage returns": "Oslo said\r\nthat it would host the talks.\r\n\r\nStockholm welcomed\r\nthe offer.",
    "no-break spaces": "Prime\u00a0Minister\u00a0Jonas\u00a0Lie said on\u00a05\u00a0June that 40\u202f% had agreed.",
    "soft hyphens": "The fo\u00adreign min\u00adis\u00adter de\u00adnied that 1\u00ad2 ships were held.",
    "emoji": "\U0001f1f3\U0001f1f4 Norway \U0001f54a\ufe0f said: \u201cWelcome \U0001f44b\U0001f3fd,\u201d and smiled.",
    "combining marks": "Sa\u0303o Tome\u0301 said its envoy, Jose\u0301 Pires, would \u201cnever\u201d resign.",
    "zero-width marks": "\ufeffThe \u200bKremlin\u200b said\u2060 on\u200d Monday that \u200etalks\u200f failed.",
    "right to left": "The movement, \u062d\u0631\u0643\u0629, said its answer was \u05dc\u05d0 and would stay so.",
    "open quotation": "\u201cWe will not sign, the minister said, and left the hall without another word.",
    "quotations nested": "\u201cHe told me \u2018I never said that they said no\u2019,\u201d the aide claimed.",
    "straight quotes": "\"It's over,\" she said. 'Not yet,' he answered. \"'Twas never,\" they wrote.",
    "quotation over paragraphs": "\u201cWe came.\n\n\u201cWe saw.\n\n\u201cWe left,\u201d the chancellor said.",
    "deep nesting": "Rome said that Cairo had said that Tunis believed that Algiers hoped that Rabat would agree.",
    "no verb": "A quiet day in Vienna.",
    "capitals": "MINISTER SAYS TALKS WITH BERLIN FAILED ON MONDAY, DENIES 3 OF 5 CLAIMS",
    "numbers alone": "1,234.5 - 6/7/2025 12:30 $4bn 50% 3-4 1990s",
    "impossible dates": "They met on 31 February and again on June 31, 2025, he said, or at 25:61.",
    "many lines": "\n\n\n\nOslo said no.\n\n\n\n\n\nBergen said yes.\n\n\n",
    "tabs": "Oslo\tsaid\t\tthat\tit\twould\twait.",
    "control characters": "Oslo\x0bsaid\x0cthat it\x1f would\x07 wait.",
    "line separators": "Oslo said\u2028that it would wait.\u2029Bergen denied it.",
    "markup": "<b>Oslo</b> said &ldquo;no&rdquo; <script>alert(1)</script> on {{ monday }}.",
    "dateline": "OSLO, June 4 (NTB) \u2014 Norway said on Wednesday that it would host talks next Monday.",
    "list": "Oslo said:\n- no ships\n- no talks until May\n- 30 days of quiet",
    "long word": "Oslo said " + "a" * 5000 + " and left.",
}  # fmt: skip

PIECES = st.sampled_from(
    (
        *(
            "said",
            "that",
            "Putin",
            "the minister",
            "denied",
            "he",
            "they",
            "would",
            "not",
            "talks",
            "and",
            "but",
            "who",
        ),
        *("told", "warned", "her", "asked", "if", "to withdraw", "according to", "made no mention of", "in Geneva"),
        *("President", "the US president", "Minister of Foreign Affairs", "Kyiv", "U.S.", "the Kremlin", "officials"),
        *("on Monday", "since April", "until 5 June", "two days ago", "next week", "at 9 p.m.", "from 3 to 5 May"),
        *("12", "at least 30 people", "$3.5 billion", "40 %", "up to 3", "dozens", "between 20 and 10"),
        *(
            "\u201c",
            "\u201d",
            '"',
            "'",
            "\u2018",
            "\u2019s",
            ",",
            ".",
            ":",
            ";",
            "\u2014",
            "-",
            "(",
            ")",
            "?",
            "!",
            "\u2026",
        ),
        *("\u00a0", "\u00ad", "\r\n", "\n\n", "\r\n\r\n", "\U0001f54a", "\ufeff", "\t"),
    )
)


def proven(record: Record) -> Record:
    """Prove a record as an object and as the bytes that are written of it."""
    assert check(record) == check_bytes(encode(record), "record")
    return record


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.name))
def test_samples_keep_every_rule(file: Path) -> None:
    """Each sample article gives records that are proven, with attributions and silence in them."""
    material = Material(name=file.name, data=file.read_bytes(), file_name=file.name)
    found = list(documents(material, ReadingOptions()))
    assert found
    for article in found:
        assert isinstance(article, Document)
        record = proven(read_document(article))
        assert record.attributions
        assert record.document.published


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("published", [None, "2025-06-04"], ids=["undated", "dated"])
def test_odd_texts_keep_every_rule(name: str, published: str | None) -> None:
    """Texts that trip offsets, marks and dates give records that are proven, or a clear refusal."""
    material = Material(name=name, data=TEXTS[name].encode())
    for article in documents(material, ReadingOptions(published=published)):
        if isinstance(article, UnreadableInput):
            assert name in str(article)
        else:
            proven(read_document(article))


@settings(max_examples=60, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(PIECES, min_size=3, max_size=40), published=st.sampled_from((None, "2025-06-04", "2024-02-29")))
def test_word_salad_keeps_every_rule(pieces: list[str], published: str | None) -> None:
    """No order of words, marks and line ends makes a record that breaks a rule."""
    article = document(
        " ".join(("The envoy said", *pieces)), published=published, published_from="option" if published else None
    )
    proven(read_document(article))
