"""What goes into a store and comes out of it, whichever database keeps it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from dragoman.records.links import Cluster, Link
from dragoman.records.record import Record
from dragoman.records.situations import Situation
from dragoman.stores.answer_columns import ANSWER_COLUMNS, answer_row

FOREVER = "9999-12-31T23:59:59.999999Z"
"""The moment until which a row holds that nothing has taken the place of."""

ARTICLE = "article"
"""The voice of an entry for which nobody but the article vouches."""

Action = Literal["reject", "mend", "add", "withdraw"]


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of a record that was put into a store.

    Attributes:
        document: the number of the article.
        version: the number of its text, from 1: a corrected article is a new version.
        reading: the number of the reading.
        is_new: whether anything was added; False where the same record was there.
    """

    document: int
    version: int
    reading: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person said about an entry, or that an earlier correction no longer holds.

    Attributes:
        action: reject, mend, add or withdraw.
        sha256: the text that the entry belongs to.
        list: the list of the entry; "" for a withdrawal.
        entry_id: the id of the entry that is rejected or mended, or of the one that is added; "" for a withdrawal.
        entry: the entry as it should be, as canonical JSON; None for a rejection and a withdrawal.
        person: who says so.
        reason: why, in a sentence.
        moment: when, as ISO 8601 in UTC.
        number: its number in the store; 0 before it is there.
        withdraws: the number of the correction that no longer holds.
    """

    action: Action
    sha256: str
    list: str
    entry_id: str
    entry: str | None
    person: str
    reason: str
    moment: str = ""
    number: int = 0
    withdraws: int | None = None


@dataclass(frozen=True, slots=True)
class HeldReading:
    """One reading of one version of an article.

    Attributes:
        number: the number of the reading.
        document: the number of the article.
        version: the number of the article's text.
        sha256: the hash of the text.
        dragoman: the version of Dragoman that read it.
        options: what it was read with, in words.
        recorded: when it was stored.
        title: of the article, or None.
        source: who published it, or None.
        url: its address, or None.
        published: when it was published, or None.
    """

    number: int
    document: int
    version: int
    sha256: str
    dragoman: str
    options: str
    recorded: str
    title: str | None
    source: str | None
    url: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """A reading with its record, the corrections that hold for it applied to it unless it was asked for raw."""

    reading: HeldReading
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What entries are asked for. Several values of actors and countries must all hold, of others any one.

    Attributes:
        actors: names, Wikidata ids or actor ids of parties.
        sources: the same, of whoever says something.
        countries: ISO 3166 alpha-3 codes of parties, or of places where the entry is a place.
        lists: names of a record's lists.
        types: PLOVER types, kinds of attributions, actors, expectations and flags, what is proposed.
        statuses: of events, proposals and expectations; states of talks.
        acts: what a source does by saying something.
        voices: on whose word; "article" for what the article itself asserts.
        places: names of places or country codes.
        tracks: names of negotiation tracks.
        text: words that must all occur; "several words" in quotation marks next to each other; an asterisk at a
            word's end stands for any ending.
        start: ISO date; entries that end before are left out.
        end: ISO date; entries that begin after are left out.
        omitted: only what was left unsaid, or only what was not.
        conflicting: only what its tellers differ on.
        single_source: only what one voice alone tells; once articles are linked, in all of them together.
        same_as: ids of entries, or canonical ids; only tellings of one of these things, as the latest linking has it.
        dated: only what has a date of its own, or only what has none.
        as_of: moment or date of the store; answers from what was stored and corrected by then.
        published_by: ISO date; leaves out articles that were published later or whose date is not known.
        document: the number of one article.
        newest_first: whether the latest date comes first.
    """

    actors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    text: str | None = None
    start: str | None = None
    end: str | None = None
    omitted: bool | None = None
    conflicting: bool = False
    single_source: bool = False
    same_as: tuple[str, ...] = ()
    dated: bool | None = None
    as_of: str | None = None
    published_by: str | None = None
    document: int | None = None
    newest_first: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One entry that answers a question, with what a table shows of it.

    Attributes:
        number: its number in the store.
        list: the list that it stands in.
        entry_id: its id.
        entry: itself, as canonical JSON.
        words: the words that it rests on, on one line.
        start: its first day, ISO; the day of publication where it has no date of its own; None where neither is known.
        end: its last day; None where it is open or not known.
        dated: whether the days are its own.
        type: type, kind or category, as its list has it; None where it has none.
        status: status or state.
        act: what the source does by saying it.
        voice: on whose word it stands, from the article inwards.
        actors: names of all parties to it.
        countries: their countries.
        place: name of the place.
        track: name of the negotiation track.
        omitted: whether it was left unsaid.
        conflicting: whether its tellers differ.
        single_source: whether one voice alone tells it.
        confidence: from 0 to 1.
        by: what produced it.
        correction: the number of the correction that made it so, or None.
        reading: the reading that it belongs to.
    """

    number: int
    list: str
    entry_id: str
    entry: str
    words: str
    start: str | None
    end: str | None
    dated: bool
    type: str | None
    status: str | None
    act: str | None
    voice: str
    actors: tuple[str, ...]
    countries: tuple[str, ...]
    place: str | None
    track: str | None
    omitted: bool
    conflicting: bool
    single_source: bool
    confidence: float
    by: str
    correction: int | None
    reading: HeldReading


@dataclass(frozen=True, slots=True)
class Page:
    """Part of an answer.

    Attributes:
        found: the entries, in order.
        after: the cursor for the next part; None where there is none.
    """

    found: tuple[Found, ...]
    after: str | None

    def to_pandas(self) -> Any:
        """Give the entries as a `pandas.DataFrame`, one a row. Raises UsageError where pandas is not installed."""
        from dragoman.records.tables.frames import pandas_frame

        return pandas_frame(ANSWER_COLUMNS, map(answer_row, self.found))

    def to_polars(self) -> Any:
        """Give the entries as a `polars.DataFrame`, one a row. Raises UsageError where polars is not installed."""
        from dragoman.records.tables.frames import polars_frame

        return polars_frame(ANSWER_COLUMNS, map(answer_row, self.found))


@dataclass(frozen=True, slots=True)
class Linking:
    """When articles were linked, and what was known then.

    Attributes:
        moment: when, as ISO 8601 in UTC.
        reading: the number of the last reading; 0 for none.
        correction: of the last correction.
        judgement: of the last judgement.
        articles: how many articles there were.
    """

    moment: str
    reading: int
    correction: int
    judgement: int
    articles: int

    def at(self, moment: str) -> Linking:
        """Give the same with another moment."""
        return replace(self, moment=moment)

    def knows_less_than(self, other: Linking) -> bool:
        """Say whether anything was stored or said since."""
        own, others = ((one.reading, one.correction, one.judgement) for one in (self, other))
        return own != others


@dataclass(frozen=True, slots=True)
class Linked:
    """What a linking finds: links, the things that hang together by them, and the affairs that these make."""

    links: tuple[Link, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    situations: tuple[Situation, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedSituation:
    """An affair in a list: its id, its name, when it was first and last reported on, and by how many articles."""

    id: str
    name: str
    first_reported: str | None
    last_reported: str | None
    articles: int
