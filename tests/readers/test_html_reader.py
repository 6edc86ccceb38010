"""Web pages: their article and their metadata."""

import json

import pytest

from dragoman.errors import NotAnArticle, UnreadableInput, UnsupportedLanguage
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.html import HtmlReader
from dragoman.records.document import Document

FIRST = "VIENNA, March 3 (AP) — The two envoys signed the text at dawn after nine hours, their hosts said on Tuesday."
SECOND = "“We had to wait for the rain to stop,” one of the hosts told reporters who had slept outside the hotel."
THIRD = "Nobody spoke of the border, which has been closed to all traffic since the spring of the year before."


def page(head: str = "", extra: str = "", language: str = "en", body: str | None = None) -> str:
    """Write a news page with the clutter that pages have."""
    story = body or f"<p>{FIRST}</p><p>{SECOND}</p><h2>A closed border</h2><p>{THIRD}</p>"
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>Envoys sign | The Lake Post</title>{head}</head><body>'
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'
        f"<article><h1>Envoys sign at dawn</h1>{extra}{story}</article>"
        '<aside><h3>Most read</h3><p><a href="/x">Something else altogether</a></p></aside>'
        '<div class="comments"><p>Nice lake, I was there last year with my aunt and her dog.</p></div>'
        "<footer><p>Copyright The Lake Post</p></footer></body></html>"
    )


def read(text: str | bytes, media_type: str | None = None) -> Document | UnreadableInput:
    """Read a page as a file named lake.html."""
    data = text.encode() if isinstance(text, str) else text
    (found,) = HtmlReader().documents(Material("lake.html", data, None, media_type, "lake.html"), ReadingOptions())
    return found


def document(text: str | bytes) -> Document:
    """Read a page that must hold an article."""
    found = read(text)
    assert isinstance(found, Document), found
    return found


def linked(**fields: object) -> str:
    """Write a JSON-LD script."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


def test_the_story_and_nothing_else() -> None:
    """The story's paragraphs and headings are the text; menus, comments and footers are not."""
    found = document(page())
    assert [paragraph.text for paragraph in found.paragraphs] == [FIRST, SECOND, THIRD]
    assert ("heading", "A closed border") in [(piece.kind, piece.span.text) for piece in found.furniture]
    assert found.dateline is not None
    assert found.dateline.agency == "AP"
    assert found.title == "Envoys sign at dawn"
    assert "aunt" not in found.text
    assert "Most read" not in found.text


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (linked(datePublished="2020-03-03T05:15:00+01:00"), "2020-03-03T05:15:00+01:00"),
        ('<script type="application/ld+json">{"@graph": [{"@type": "Person"}, {"@type": "NewsArticle", "datePublished":'
         ' "2020-03-03T05:15:00.000Z"}]}</script>', "2020-03-03T05:15:00Z"),
        ('<script type="application/ld+json">[{"@type": "WebSite"}, {"@type": ["ReportageNewsArticle"],'
         ' "datePublished": "2020-03-03"}]</script>', "2020-03-03"),
        ('<script type="application/ld+json">{"@type": "WebPage", "mainEntity": {"@type": "Article", "datePublished":'
         ' "2020-03-03"}}</script>', "2020-03-03"),
        ('<script type="application/ld+json">{broken</script><meta property="article:published_time" '
         'content="2020-03-03T05:15:00+01:00">', "2020-03-03T05:15:00+01:00"),
        ('<meta name="dc.date" content="2020-03-03">', "2020-03-03"),
        ('<meta name="parsely-pub-date" content="2020-03-03T05:15:00Z">', "2020-03-03T05:15:00Z"),
        ('<meta itemprop="datePublished" content="2020-03-03T05:15">', "2020-03-03T05:15"),
        (linked(datePublished="3/3/20") + '<meta name="date" content="March 3, 2020">', "2020-03-03"),
        (linked(datePublished="2097-03-03"), "2097-03-03"),
    ],
    ids=["JSON-LD", "graph", "list", "nested", "broken", "Dublin Core", "Parse.ly", "itemprop", "unread", "future"],
)  # fmt: skip
def test_dates_of_metadata(head: str, published: str) -> None:
    """The time stamp comes whole from JSON-LD or meta tags, and no clock says that it is too late."""
    found = document(page(head))
    assert (found.published, found.published_from) == (published, "metadata")


@pytest.mark.parametrize(
    ("extra", "published"),
    [
        ('<time datetime="2020-03-03T05:15:00Z">Tuesday</time>', "2020-03-03T05:15:00Z"),
        ('<time class="published" datetime="2020-03-03">a</time><time datetime="2021-01-01">b</time>', "2020-03-03"),
        ('<time datetime="2020-03-03">a</time><time datetime="2021-01-01">b</time>', None),
    ],
    ids=["one", "marked", "two"],
)
def test_dates_of_the_body(extra: str, published: str | None) -> None:
    """A page's one time, or the one marked as of publication, counts; of two, neither."""
    assert document(page("", extra)).published == published


def test_names_of_metadata() -> None:
    """Headline, authors, publisher, address and notice come from the page's head."""
    head = (
        linked(headline="Envoys &amp; hosts sign", author=[{"name": "Ana Silva"}, {"name": "Tomas Berg"}])
        + '<meta property="og:site_name" content="The Lake Post"><link rel="canonical" href="https://example.org/lake">'
        '<meta name="dragoman:notice" content="Sample article">'
    )
    found = document(page(head))
    assert (found.title, found.byline) == ("Envoys & hosts sign", "Ana Silva, Tomas Berg")
    assert (found.source, found.url, found.notice) == ("The Lake Post", "https://example.org/lake", "Sample article")


def test_a_profile_address_is_no_author() -> None:
    """Sites put an author's page where the name belongs; it is not taken for one."""
    assert document(page('<meta property="article:author" content="https://example.org/people/silva">')).byline is None


def test_white_space_is_collapsed_as_browsers_do() -> None:
    """Line ends inside a paragraph become one blank; a no-break space, a soft hyphen and entities stay."""
    middle = "<p>The hosts\n   spoke of&nbsp;“co&shy;operation”,\r\n and of &euro;5 million for the lake.</p>"
    found = document(page(body=f"<p>{FIRST}</p>{middle}<p>{THIRD}</p>"))
    assert "The hosts spoke of\u00a0“co\u00adoperation”, and of €5 million for the lake." in found.text


def test_breaks_and_lists_part_paragraphs() -> None:
    """A line break and the items of a list are paragraphs of their own."""
    body = f"<p>{FIRST}<br><br>{SECOND}</p><ul><li>The first point is the border.</li><li>The next is trade.</li></ul>"
    texts = [paragraph.text for paragraph in document(page(body=f"{body}<p>{THIRD}</p>")).paragraphs]
    assert texts[:2] == [FIRST, SECOND]
    assert "The first point is the border." in texts


@pytest.mark.parametrize(
    "broken",
    [
        page().replace("</p>", "").replace("</article>", ""),
        page().replace("<body>", "<body\x00\x08 <<<>").replace("\x00", ""),
        f"<p>{FIRST}<p>{SECOND}<p>{THIRD}<div><div></p></span>",
        page(extra="<script>while(1){'</p>'}</script><!-- <p> --><svg><p></svg><![CDATA[x]]>"),
        '<?xml version="1.0" encoding="utf-16"?>' + page(),
    ],
    ids=["unclosed", "stray brackets", "fragment", "hostile", "wrong declaration"],
)
def test_broken_pages_are_read(broken: str) -> None:
    """A page that is not valid HTML is read as far as a browser would show it."""
    assert "Nobody spoke of the border" in document(broken).text


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"<html><body></body></html>", NotAnArticle),
        (b"<html><head><title>Menu</title></head><body><nav><a href='/'>Home</a></nav></body></html>", NotAnArticle),
        (b"   ", NotAnArticle),
        (b"<" * 100_000, NotAnArticle),
        (b"<div>" * 20_000, NotAnArticle),
        (b"<p>a</p>" * 3_000_000, NotAnArticle),
        (b"\x89PNG\r\n\x1a\n", UnreadableInput),
        (
            page(body="<p>Die beiden Gesandten unterzeichneten den Text am Morgen, wie ihre Gastgeber mitteilten. Über"
                 " die Grenze wurde nicht gesprochen, obwohl sie seit dem Frühjahr geschlossen ist.</p>" * 3).encode(),
            UnsupportedLanguage,
        ),
    ],
    ids=["empty", "menu", "blank", "brackets", "deep", "large", "image", "German"],
)  # fmt: skip
def test_pages_without_an_article(data: bytes, kind: type[UnreadableInput]) -> None:
    """A page that holds no article in English is refused with its name and the reason, and nothing crashes."""
    found = read(data)
    assert isinstance(found, kind)
    assert found.source == "lake.html"


def test_a_declared_encoding_is_heeded() -> None:
    """The page's own declaration or the server's says how its bytes are read."""
    data = page('<meta charset="windows-1252">').replace("Envoys sign at dawn", "Envoys sign at café").encode("cp1252")
    assert document(data).title == "Envoys sign at café"
