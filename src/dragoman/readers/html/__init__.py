"""HTML pages: the article's own words, and what the page's metadata say about it."""

from dragoman.readers.html.page import HtmlReader

__all__ = ["HtmlReader"]
