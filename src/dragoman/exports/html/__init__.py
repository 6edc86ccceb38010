"""The readout as one page: the article on the left, its entries on the right, each lighting up the other."""

from __future__ import annotations

from dragoman.exports.html.page import render_page

__all__ = ["render_page"]
