"""What a page says about its article: JSON-LD (schema.org), meta tags, `time` elements.

JSON-LD comes first since it is written for the article, then meta tags (Open Graph, Dublin Core, Parse.ly), then what
stands in the page's body. Nothing here asks the clock: a date in the future is a date.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from dragoman.readers.base import Metadata
from dragoman.readers.layout.dates import iso_moment

ARTICLE_TYPES = frozenset(
    ("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
     "OpinionNewsArticle", "AskPublicNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle", "BlogPosting",
     "LiveBlogPosting", "Report", "SocialMediaPosting", "WebPage")
)  # fmt: skip
DATES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "parsely-pub-date",
    "sailthru.date", "article.published", "publication_date", "publish-date", "publishdate", "pubdate",
    "citation_publication_date", "cxenseparse:recs:publishtime", "article_date_original", "rnews:datepublished", "date",
)  # fmt: skip
TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline")
AUTHORS = ("author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author")
SITES = ("og:site_name", "dc.publisher", "dcterms.publisher", "application-name")
_DEEPEST = 20


def page_metadata(tree: Any) -> Metadata:
    """Read a page's metadata.

    Args:
        tree: the page as an lxml element.

    Returns:
        What was found; a date that cannot be read counts as none.
    """
    article = _linked_article(tree)
    tags = _meta_tags(tree)
    headline = _plain(article.get("headline")) or _plain(article.get("name"))
    return Metadata(
        title=headline or _first(tags, TITLES) or _only_heading(tree) or _page_title(tree),
        byline=_people(article.get("author")) or _people(article.get("creator")) or _author(tags),
        source=_people(article.get("publisher")) or _first(tags, SITES),
        url=_canonical(tree, tags),
        published=next(filter(None, map(iso_moment, _dates(tree, article, tags))), None),
        notice=_first(tags, ("dragoman:notice",)),
        language=_language(tree),
    )


def _linked_article(tree: Any) -> Mapping[str, Any]:
    """Give the page's first JSON-LD object of an article's type; a web page only if there is no article."""
    found: list[Mapping[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        try:
            value = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        found.extend(_articles(value, 0))
    articles = [article for article in found if "WebPage" not in _types(article)]
    return next(iter(articles or found), {})


def _articles(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _articles(item, depth + 1)
    elif isinstance(value, dict):
        if ARTICLE_TYPES & _types(value):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            if isinstance(value.get(key), (list, dict)):
                yield from _articles(value[key], depth + 1)


def _types(value: Mapping[str, Any]) -> frozenset[str]:
    types = value.get("@type")
    names = types if isinstance(types, list) else [types]
    return frozenset(name.rpartition("/")[2].rpartition(":")[2] for name in names if isinstance(name, str))


def _meta_tags(tree: Any) -> dict[str, str]:
    tags: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = _plain(element.get("content"))
        if not content:
            continue
        for attribute in ("property", "name", "itemprop"):
            key = (element.get(attribute) or "").strip().lower()
            if key:
                tags.setdefault(key, content)
    return tags


def _dates(tree: Any, article: Mapping[str, Any], tags: Mapping[str, str]) -> Iterator[str]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        if isinstance(article.get(key), str):
            yield article[key]
    yield from (tags[name] for name in DATES if name in tags)
    times = [element for element in tree.iter("time") if element.get("datetime")]
    marked = [element for element in times if element.get("pubdate") is not None or _says_published(element)]
    items = [element for element in tree.iter() if (element.get("itemprop") or "").lower() == "datepublished"]
    for element in [*items, *marked]:
        yield element.get("content") or element.get("datetime") or "".join(element.itertext())
    if len({element.get("datetime") for element in times}) == 1:
        # One date on the page is the article's; of several, nothing says which.
        yield times[0].get("datetime")


def _says_published(element: Any) -> bool:
    named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return "publish" in named or "pubdate" in named


def _first(tags: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((tags[name] for name in names if name in tags), None)


def _author(tags: Mapping[str, str]) -> str | None:
    """Give the author from meta tags; sites also put a profile's address there, which is nobody's name."""
    return _people(_first(tags, tuple(name for name in AUTHORS if "://" not in tags.get(name, "://"))))


def _people(value: Any) -> str | None:
    """Give the names in a JSON-LD value: a string, an object with a name, or a list of either."""
    values = value if isinstance(value, list) else [value]
    names = [_plain(item.get("name")) if isinstance(item, dict) else _plain(item) for item in values]
    kept = [name for name in names if name and "://" not in name]
    joined = ", ".join(dict.fromkeys(kept))
    return joined.removeprefix("By ").removeprefix("by ") or None


def _plain(value: Any) -> str | None:
    """Give a metadata value as one line of text; some sites escape it twice."""
    if not isinstance(value, str):
        return None
    from html import unescape

    return " ".join(unescape(value).split()) or None


def _only_heading(tree: Any) -> str | None:
    headings = [_plain("".join(element.itertext())) for element in tree.iter("h1")]
    return headings[0] if len(headings) == 1 else None


def _page_title(tree: Any) -> str | None:
    """Give the `title` element, without the site's name that follows a bar."""
    for element in tree.iter("title"):
        whole = _plain("".join(element.itertext())) or ""
        return re.split(r"\s+[|»•]\s+", whole)[0].strip() or None
    return None


def _canonical(tree: Any, tags: Mapping[str, str]) -> str | None:
    links = [
        element.get("href")
        for element in tree.iter("link")
        if "canonical" in (element.get("rel") or "").lower().split() and element.get("href")
    ]
    addresses = [*links, *(tags[name] for name in ("og:url", "parsely-link") if name in tags)]
    return next((url.strip() for url in addresses if url.strip().startswith(("http://", "https://"))), None)


def _language(tree: Any) -> str | None:
    root = tree.getroottree().getroot()
    language: str | None = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return language
