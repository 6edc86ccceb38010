"""Links across articles: which entries of several records tell of one thing, and what a person judged of it.

Records are never changed by a link. A link joins two entries, or two documents, that stand at two addresses; what hangs
together by links is a cluster, with a canonical id that does not depend on the order in which articles arrived. The
division into entries as read, links with reasons, and judgements that win over scores follows the "resolver" of
OpenSanctions' nomenklatura.
"""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, ClassVar, Literal

import msgspec

from dragoman.records.base import EntryId, Frozen, Key
from dragoman.records.identity import DIGITS
from dragoman.records.intervals import IsoMoment

LinkKind = Literal["document", "actor", "event", "talks", "proposal", "expectation", "account"]
"""What sort of thing is linked; `document` for whole articles, else the list that the entries stand in."""

LINK_KINDS: tuple[LinkKind, ...] = ("document", "actor", "event", "talks", "proposal", "expectation", "account")

Relation = Literal["same", "reprint"]
"""`same` for one thing told twice; `reprint` for one text printed twice, which is one voice."""

Verdict = Literal["same", "different", "open"]
"""What a person says of a pair; `open` takes back what was said before."""

Sha256 = Annotated[
    str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$", description="SHA-256 of the document's text, in hexadecimal.")
]
LinkScore = Annotated[
    float, msgspec.Meta(ge=0, le=1, description="How far the two are the same, from 0 to 1, rounded to two places.")
]
RuleName = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^[a-z_]+(\.[a-z0-9_-]+)*@[0-9][0-9a-z.]*$",
        description="A rule that spoke for the link, and its version: `link.actor.wikidata@1`.",
    ),
]
CanonicalId = Annotated[
    str,
    msgspec.Meta(
        pattern=r"^(Q[0-9]+|[A-Z]{3}|x[dactpeo]-[0-9a-f]{12}|af-[0-9a-f]{12})$",
        description="One thing across articles: a Wikidata item, a state's ISO 3166-1 alpha-3 code, else a hash.",
    ),
]


class Address(Frozen, frozen=True, kw_only=True, order=True):
    """Where an entry stands, whatever store holds it: the text, and the entry's id within it."""

    sha256: Sha256
    entry: Annotated[EntryId | None, msgspec.Meta(description="Null for the document itself.")] = None

    def written(self) -> str:
        """Write the address as people and command lines do: the entry's id, or the text's hash."""
        return self.entry or self.sha256

    def key(self) -> Key:
        """Text and entry."""
        return (self.sha256, self.entry)


def hashed(prefix: str, key: Key) -> str:
    """Give an id: the prefix, a hyphen, and 12 hexadecimal digits of the key's hash."""
    told = json.dumps([prefix, key], ensure_ascii=True, separators=(",", ":"))
    return f"{prefix}-{hashlib.sha256(told.encode('ascii')).hexdigest()[:DIGITS]}"


def in_order(one: Address, other: Address) -> tuple[Address, Address]:
    """Give two addresses in the order of their hashes, so that a pair is one pair whichever was named first."""
    return (one, other) if one <= other else (other, one)


class Link(Frozen, frozen=True, kw_only=True):
    """Two entries of two records that tell of one thing, or two documents with one text."""

    PREFIX: ClassVar[str] = "ln"

    id: Annotated[str, msgspec.Meta(pattern=r"^ln-[0-9a-f]{12}$", description="Hash of kind, left and right.")]
    kind: Annotated[LinkKind, msgspec.Meta(description="What sort of thing is linked.")]
    relation: Annotated[Relation, msgspec.Meta(description="'reprint' only between documents.")] = "same"
    left: Annotated[Address, msgspec.Meta(description="The one of the two whose address sorts first.")]
    right: Annotated[Address, msgspec.Meta(description="The other.")]
    score: LinkScore
    reasons: Annotated[
        tuple[str, ...], msgspec.Meta(min_length=1, description="Short plain sentences, each with its fact.")
    ]
    rules: Annotated[tuple[RuleName, ...], msgspec.Meta(min_length=1, description="The rules that spoke for it.")]
    judgement: Annotated[
        str | None, msgspec.Meta(description="Id of the judgement that made it; null where scores did.")
    ] = None

    def key(self) -> Key:
        """Kind, left and right."""
        return (self.kind, self.left.key(), self.right.key())


def link_id(kind: LinkKind, one: Address, other: Address) -> str:
    """Give the id of the link between two addresses, whichever is named first."""
    left, right = in_order(one, other)
    return hashed(Link.PREFIX, (kind, left.key(), right.key()))


class Judgement(Frozen, frozen=True, kw_only=True):
    """What a person says of two entries: that they are the same thing or are not. It wins over every score.

    The latest judgement of a pair holds. A judgement is kept by addresses and not by link, so that it survives any
    relinking and can join what no score has joined.
    """

    PREFIX: ClassVar[str] = "jd"

    id: Annotated[str, msgspec.Meta(pattern=r"^(jd-[0-9a-f]{12})?$", description="Hash of all other fields.")] = ""
    kind: Annotated[LinkKind, msgspec.Meta(description="What sort of thing is judged.")]
    left: Annotated[Address, msgspec.Meta(description="The one of the two whose address sorts first.")]
    right: Annotated[Address, msgspec.Meta(description="The other.")]
    verdict: Annotated[Verdict, msgspec.Meta(description="Same, different, or open again.")]
    by: Annotated[str, msgspec.Meta(min_length=1, description="Who says so.")]
    at: Annotated[str, msgspec.Meta(min_length=10, description="When, as ISO 8601 in UTC.")]
    reason: Annotated[str, msgspec.Meta(description="Why, in a sentence.")]

    def key(self) -> Key:
        """All that was said."""
        return (self.kind, self.left.key(), self.right.key(), self.verdict, self.by, self.at, self.reason)


def judged(judgement: Judgement) -> Judgement:
    """Give a judgement with left and right in their order and its id filled in."""
    left, right = in_order(judgement.left, judgement.right)
    ordered = msgspec.structs.replace(judgement, left=left, right=right)
    return msgspec.structs.replace(ordered, id=hashed(Judgement.PREFIX, ordered.key()))


class Cluster(Frozen, frozen=True, kw_only=True):
    """One thing across articles: all entries that tell of it.

    The id of an actor that is known is its Wikidata item or its state's code. Any other is made from the first member
    in the order of publication, then of address: the same articles give the same id in whatever order they arrived,
    and another one only where an earlier telling is found. Any member's own id leads to the cluster too.
    """

    id: CanonicalId
    kind: Annotated[LinkKind, msgspec.Meta(description="What sort of thing it is.")]
    name: Annotated[str, msgspec.Meta(description="What it is called, in a line.")]
    members: Annotated[
        tuple[Address, ...], msgspec.Meta(min_length=1, description="By date of publication, then address.")
    ]
    voices: Annotated[
        int, msgspec.Meta(ge=1, description="How many articles tell it, where all reprints of one text are one.")
    ]
    first_reported: Annotated[IsoMoment | None, msgspec.Meta(description="When the first article appeared.")] = None
    last_reported: Annotated[IsoMoment | None, msgspec.Meta(description="When the latest article appeared.")] = None
