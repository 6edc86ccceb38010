"""Sources with a name that nobody knew for a party: that it speaks makes it one."""

from __future__ import annotations

from typing import Literal, NamedTuple

from dragoman.analysis.parsing.parse import Parse
from dragoman.records.actors import Party
from dragoman.records.spans import Span
from dragoman.vocabularies.titles import load_titles

Kind = Literal["person", "state", "organization", "group", "unnamed"]
KINDS: dict[str, Kind] = {"PERSON": "person", "ORG": "organization", "GPE": "state"}
# Time zones, which stand before the words of a running report.
ZONES = frozenset(("GMT", "UTC", "BST", "CET", "CEST", "EET", "EEST", "MSK", "EST", "EDT", "PST", "PDT", "IST", "JST"))
NAME_TAGS = ("NNP", "NNPS")


class Name(NamedTuple):
    """A name: its words without titles, as written and as entered, and what bears it, if that shows."""

    span: Span
    name: str
    kind: Kind | None


def read_name(parse: Parse, source: Party) -> Name | None:
    """Read a source as a name, without the titles before it and what is said of it after it.

    Returns:
        The name, or None where the source's head is no proper name or a run of words between names and nouns.
    """
    indices = list(parse.covered(source.spans[0]))
    tokens = parse.tokens
    inside = set(indices)
    head = next((i for i in indices if tokens[i].head.i not in inside or tokens[i].head.i == i), None)
    if head is None or tokens[head].tag_ not in NAME_TAGS or not tokens[head].text[:1].isupper():
        return None
    first, last = head, head + 1
    while first - 1 in inside and tokens[first - 1].tag_ in NAME_TAGS:
        first -= 1
    while last in inside and tokens[last].tag_ in NAME_TAGS and tokens[last].dep_ in ("flat", "compound"):
        last += 1
    opening = first
    titles = {title.title.split()[-1] for title in load_titles()}
    while first < last - 1 and tokens[first].lower_ in titles:
        first += 1
    if tokens[first].lower_ in titles:
        return None
    has_article = opening > 0 and tokens[opening - 1].lower_ in ("the", "a", "an")
    kind = KINDS.get(tokens[head].ent_type_)
    if kind is None:
        is_person = not has_article and not tokens[head].ent_type_ and (first > opening or last - first > 1)
        kind = "person" if is_person else None
    if last - first == 1 and tokens[first].text in ZONES:
        return None
    if (kind == "person" and has_article) or any(len(tokens[i].text) < 2 for i in range(first, last)):
        return None
    span = parse.span(first, last)
    return Name(span, " ".join(span.text.split()), kind)
