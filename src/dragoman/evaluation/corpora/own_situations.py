"""Dragoman's own gold for linking: articles about one affair, and what is one across them.

A folder `situations/AFFAIR` holds the articles `NN_style.txt` and `gold.json`. Words stand in it as in the gold of
attributions (see `own.locate`). What the fields mean is told in `situations/README.md`.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

import msgspec

from dragoman.errors import CorpusError
from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.own import FENCE, locate
from dragoman.evaluation.corpora.own_events import WrittenWindow, read_gold
from dragoman.records.events import EventStatus, EventType

SITUATIONS, GOLD = "situations", "gold.json"
UNTOUCHED = "u_"

Kind: TypeAlias = Literal["actors", "events", "talks", "proposals", "expectations"]
KINDS: tuple[Kind, ...] = get_args(Kind)


class WrittenMention(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of one article."""

    document: str
    text: str
    background: bool = False
    plural: bool = False


class WrittenActor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One party; its id is the same in every affair in which it takes part."""

    id: str
    kind: Literal["person", "state", "organization", "group"]
    names: tuple[str, ...]
    mentions: tuple[WrittenMention, ...]


class WrittenHappening(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One event."""

    id: str
    type: EventType
    status: EventStatus
    what: str
    date: WrittenWindow | None
    parties: tuple[str, ...]
    mentions: tuple[WrittenMention, ...]


class WrittenTrack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One track of talks."""

    id: str
    what: str
    parties: tuple[str, ...]
    mediators: tuple[str, ...]
    state: Literal["announced", "ongoing", "stalled", "concluded", "failed"]
    mentions: tuple[WrittenMention, ...]


class WrittenOffer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One proposal."""

    id: str
    what: str
    put_by: tuple[str, ...]
    addressed_to: tuple[str, ...]
    status: Literal["open", "agreed", "agreed_in_principle", "rejected", "withdrawn", "unknown"]
    mentions: tuple[WrittenMention, ...]


class WrittenDue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One expectation."""

    id: str
    kind: Literal["planned", "deadline", "hoped", "promised", "demanded", "threatened"]
    what: str
    window: WrittenWindow | None
    status: Literal["open", "met", "lapsed"]
    mentions: tuple[WrittenMention, ...]


class WrittenChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A party tells one happening first in one way and later in another."""

    id: str
    teller: str
    of: str
    what: str
    first: WrittenMention
    later: WrittenMention


class WrittenOpen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ids of what is open after the last article."""

    proposals: tuple[str, ...]
    expectations: tuple[str, ...]


class WrittenConfusion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Neighbours that are easily taken for one another.

    `ids` may name articles, too, and entries of other affairs as `AFFAIR/id`.
    """

    kind: str
    ids: tuple[str, ...]
    what: str


class WrittenSituation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file gold.json."""

    affair: str
    nature: Literal["real", "invented"]
    actors: tuple[WrittenActor, ...]
    events: tuple[WrittenHappening, ...]
    talks: tuple[WrittenTrack, ...]
    proposals: tuple[WrittenOffer, ...]
    expectations: tuple[WrittenDue, ...]
    reprints: tuple[tuple[str, str], ...]
    changed_accounts: tuple[WrittenChange, ...]
    open_at_end: WrittenOpen
    confusions: tuple[WrittenConfusion, ...]


WrittenCluster: TypeAlias = WrittenActor | WrittenHappening | WrittenTrack | WrittenOffer | WrittenDue


@dataclass(frozen=True, slots=True)
class Article:
    """One article.

    Attributes:
        name: its file name without the ending.
        path: its file.
        text: what the offsets count in: all below the front matter.
        written: what is given to be read: the text with its front matter.
        front: the front matter: title, published, source, notice.
    """

    name: str
    path: Path
    text: str
    written: str
    front: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of one article.

    Attributes:
        document: the article's name.
        at: where they stand in its text.
        background: whether the article brings them up as history, and is about something else.
        plural: whether they name several of the same kind at once ("the strikes on Friday and Saturday"); each of the
            clusters has the mention then.
    """

    document: str
    at: Offsets
    background: bool
    plural: bool


@dataclass(frozen=True, slots=True)
class Cluster:
    """All that is said of one party, happening, track, proposal or expectation, in the order of the articles."""

    kind: Kind
    id: str
    written: WrittenCluster
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class ChangedAccount:
    """Where a teller's first words on a happening stand, and the later ones that differ."""

    written: WrittenChange
    first: Mention
    later: Mention


@dataclass(frozen=True, slots=True)
class Situation:
    """One affair.

    Attributes:
        name: its folder.
        untouched: whether it is kept for measuring alone, and its texts and mistakes are not looked at.
        written: the gold as it stands in the file.
        articles: in the order of their publication.
        clusters: in the order of the file, actors first.
        changed_accounts: as in the file.
    """

    name: str
    untouched: bool
    written: WrittenSituation
    articles: tuple[Article, ...]
    clusters: tuple[Cluster, ...]
    changed_accounts: tuple[ChangedAccount, ...]

    def of_kind(self, kind: Kind) -> tuple[Cluster, ...]:
        """Give the clusters of one kind."""
        return tuple(one for one in self.clusters if one.kind == kind)


@dataclass(frozen=True, slots=True)
class SituationsPart:
    """All affairs, sorted by name.

    Attributes:
        sha256: hash of the names and bytes of all articles and gold, in hexadecimal.
        situations: the affairs.
    """

    sha256: str
    situations: tuple[Situation, ...]


def load_situations(folder: Path) -> SituationsPart:
    """Read all affairs of `folder/situations`.

    Args:
        folder: the folder of the gold, see `own.gold_folder`.

    Raises:
        CorpusError: there are none, a file is absent or not what it should be, words are not found exactly once, an id
            is given twice or named but not given.
    """
    affairs = sorted(path.parent for path in (folder / SITUATIONS).glob(f"*/{GOLD}"))
    if not affairs:
        raise CorpusError(f"{folder / SITUATIONS} holds no affairs")
    digest = hashlib.sha256()
    for path in (path for affair in affairs for path in (*_texts(affair), affair / GOLD)):
        content = path.read_bytes()
        digest.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    situations = tuple(map(load_situation, affairs))
    _require_known_elsewhere(situations)
    return SituationsPart(digest.hexdigest(), situations)


def load_situation(folder: Path) -> Situation:
    """Read one affair. Raises CorpusError as `load_situations` does."""
    written = read_gold(folder / GOLD, WrittenSituation)
    articles = tuple(map(_article, _texts(folder)))
    texts = {one.name: one.text for one in articles}
    try:
        _require_known(written, texts)
        clusters = tuple(_cluster(kind, one, texts) for kind in KINDS for one in written_clusters(written, kind))
        changes = tuple(
            ChangedAccount(one, _mention(one.first, texts), _mention(one.later, texts))
            for one in written.changed_accounts
        )
    except ValueError as error:
        raise CorpusError(f"{folder.name}/{GOLD}: {error}") from error
    return Situation(folder.name, folder.name.startswith(UNTOUCHED), written, articles, clusters, changes)


def written_clusters(written: WrittenSituation, kind: Kind) -> Sequence[WrittenCluster]:
    """Give the clusters of one kind as they stand in the file."""
    by_kind: dict[Kind, Sequence[WrittenCluster]] = {
        "actors": written.actors,
        "events": written.events,
        "talks": written.talks,
        "proposals": written.proposals,
        "expectations": written.expectations,
    }
    return by_kind[kind]


def _texts(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.txt"))


def _article(path: Path) -> Article:
    try:
        written = path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{path.parent.name}/{path.name} cannot be read: {error}") from error
    opening, fence, text = written.removeprefix(FENCE).partition(f"\n{FENCE}")
    if not (written.startswith(FENCE) and fence):
        raise CorpusError(f"{path.parent.name}/{path.name} has no front matter")
    pairs = (line.partition(": ") for line in opening.splitlines())
    return Article(path.stem, path, text, written, {key: value for key, _, value in pairs})


def _cluster(kind: Kind, written: WrittenCluster, texts: Mapping[str, str]) -> Cluster:
    mentions = tuple(_mention(one, texts) for one in written.mentions)
    if not mentions:
        raise ValueError(f"{written.id} has no mentions")
    return Cluster(kind, written.id, written, mentions)


def _mention(written: WrittenMention, texts: Mapping[str, str]) -> Mention:
    if written.document not in texts:
        raise ValueError(f"there is no article {written.document!r}")
    try:
        at = locate(texts[written.document], written.text)
    except ValueError as error:
        raise ValueError(f"{written.document}: {error}") from error
    return Mention(written.document, at, written.background, written.plural)


def _require_known(written: WrittenSituation, texts: Mapping[str, str]) -> None:
    """Refuse ids that are given twice, and those that are named where none is given."""
    ids = [one.id for kind in KINDS for one in written_clusters(written, kind)]
    ids += [one.id for one in written.changed_accounts]
    twice = [one for one, count in Counter(ids).items() if count > 1]
    if twice:
        raise ValueError(f"{twice[0]!r} is given twice")
    actors = {one.id for one in written.actors}
    _require("party", _named_parties(written), actors)
    _require("proposal", written.open_at_end.proposals, {one.id for one in written.proposals})
    _require("expectation", written.open_at_end.expectations, {one.id for one in written.expectations})
    _require("event", (one.of for one in written.changed_accounts), {one.id for one in written.events})
    _require("article", (name for pair in written.reprints for name in pair), texts.keys())
    neighbours = (one for confusion in written.confusions for one in confusion.ids)
    _require("neighbour", (one for one in neighbours if "/" not in one), {*ids, *texts})


def _require_known_elsewhere(situations: Sequence[Situation]) -> None:
    given = {f"{one.name}/{cluster.id}" for one in situations for cluster in one.clusters}
    for one in situations:
        neighbours = (name for confusion in one.written.confusions for name in confusion.ids if "/" in name)
        try:
            _require("neighbour", neighbours, given)
        except ValueError as error:
            raise CorpusError(f"{one.name}/{GOLD}: {error}") from error


def _named_parties(written: WrittenSituation) -> Iterable[str]:
    for event in written.events:
        yield from event.parties
    for track in written.talks:
        yield from (*track.parties, *track.mediators)
    for offer in written.proposals:
        yield from (*offer.put_by, *offer.addressed_to)
    for change in written.changed_accounts:
        yield change.teller


def _require(sort: str, named: Iterable[str], given: Iterable[str]) -> None:
    known = frozenset(given)
    for one in named:
        if one not in known:
            raise ValueError(f"{one!r} is named as {sort}, and is none")
