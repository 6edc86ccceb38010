"""What is asked of all parties of a document together: the words that are theirs, and their ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

import msgspec

from dragoman.records.actors import Actor
from dragoman.records.document import Document
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.spans import Span

NONE: Mapping[str, str] = MappingProxyType({})


def spans_of(actors: Iterable[Actor], *, roles: bool = True) -> Iterator[Span]:
    """Give the words in which parties are named or meant and, with `roles`, those of their offices."""
    for actor in actors:
        yield from (mention.span for mention in actor.mentions)
        if roles:
            yield from (span for role in actor.roles for span in role.spans)


def settled(
    document: Document, actors: Mapping[str, Actor], into: Mapping[str, str] = NONE
) -> tuple[tuple[Actor, ...], dict[str, str]]:
    """Give changed parties the ids that their first mentions make now.

    Args:
        document: the document.
        actors: the parties by the ids that they had.
        into: ids of parties that are gone, with the ids of those who took their mentions.

    Returns:
        The parties in reading order, and the new ids by all old ones.
    """
    renamed = {old: identified(document, actor).id for old, actor in actors.items()}
    renamed |= {old: renamed[new] for old, new in into.items()}
    made = [
        msgspec.structs.replace(
            actor, id=renamed[old], members=tuple(dict.fromkeys(renamed[member] for member in actor.members))
        )
        for old, actor in actors.items()
    ]
    return tuple(sorted(made, key=reading_order)), renamed
