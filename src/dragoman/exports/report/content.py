"""What a report says of a record, section by section."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dragoman.exports.phrases import counted, place_name, quoted, stretch
from dragoman.exports.report.affairs import accounts, expectations, proposals, talks
from dragoman.exports.report.blocks import Block, Heading, Line, Quotes, Report, Table
from dragoman.exports.report.desk import Desk, told_by
from dragoman.exports.timeline import Moment, timeline
from dragoman.records.actors import Actor
from dragoman.records.record import Record
from dragoman.version import VERSION

KINDS = {"event": "event", "said": "said", "round": "round of talks", "since": "talks since", "expected": "expected"}


@dataclass(frozen=True)
class Section:
    """One section of a report: the record's list that it tells, its heading, and what writes it."""

    name: str
    title: str
    write: Callable[[Desk], Iterator[Block]]


def content(record: Record) -> Report:
    """Put a report together: the affair's state first, then who said what, then the quotes that all of it rests on.

    Args:
        record: the record, which should have been checked.

    Returns:
        Blocks and numbered quotes. A section whose list nothing looked for says so; one without entries says that.
    """
    desk = Desk(record, Quotes(record.document))
    blocks: list[Block] = [*_opening(record)]
    for section in SECTIONS:
        blocks.append(Heading(section.title))
        written = list(section.write(desk))
        blocks.extend(written or [Line(_nothing(record, section.name))])
    return Report(tuple(blocks), desk.quotes.all())


def _nothing(record: Record, name: str) -> str:
    return "None found." if name in record.provenance.stages else "Not looked for: nothing reads this yet."


def _opening(record: Record) -> Iterator[Block]:
    document = record.document
    yield Heading(document.title or document.source or "(no title)", 1)
    published = f"published {document.published}" if document.published else "publication date not known"
    told = [document.source if document.title else None, document.byline, published, document.url]
    yield Line(" · ".join(one for one in told if one))
    if document.notice:
        yield Line(document.notice, lead="Note: ")
    models = f", with {', '.join(record.provenance.models)}" if record.provenance.models else ""
    yield Line(
        f"Read by Dragoman {VERSION}{models}. Numbers in brackets lead to the words of the article at the end; "
        "what carries no voice is the article's own word."
    )


def flags(desk: Desk) -> Iterator[Block]:
    """What a careful reader would query."""
    for flag in desk.record.flags:
        quotes = desk.quotes.cite(*((span,) for span in flag.spans))
        yield Line(flag.message, quotes, 1, flag.kind.replace("_", " ") + ": ")


def events(desk: Desk) -> Iterator[Block]:
    """Who did what to whom."""
    for event in desk.record.events:
        towards = f" → {desk.names(event.recipients)}" if event.recipients else ""
        between = f"mediated by {desk.names(event.mediators)}" if event.mediators else ""
        date = stretch(event.date) if event.date else ""
        told = [
            desk.names(event.actors) + towards, between, event.mode or "", event.status, date,
            place_name(event.place), desk.word_of(event.attribution), quoted(event.trigger.spans),
        ]  # fmt: skip
        yield Line(" · ".join(one for one in told if one), desk.quotes.cite(event.spans), 1, event.type + ": ")


def in_time(desk: Desk) -> Iterator[Block]:
    """Event time and report time, apart; undated entries after the table."""
    line = timeline(desk.record)
    if line.dated:
        rows = tuple(_row(desk, moment) for moment in line.dated)
        yield Table(("When", "Told", "What", "On whose word"), rows)
    if line.undated:
        yield Line("Without a date:")
    for moment in line.undated:
        yield Line(_what(desk, moment), desk.quotes.cite(moment.spans), 1)


def _row(desk: Desk, moment: Moment) -> tuple[tuple[str, tuple[int, ...]], ...]:
    when = stretch(moment.when) if moment.when else ""
    voice = desk.chain(moment.voice) if moment.voice else "the article"
    return (
        (("~ " if moment.is_fuzzy else "") + when, ()),
        ((moment.told or "")[:10], ()),
        (_what(desk, moment), desk.quotes.cite(moment.spans)),
        (voice, ()),
    )


def _what(desk: Desk, moment: Moment) -> str:
    return f"{KINDS[moment.kind]}: {desk.summary(moment.entry)}"


def parties(desk: Desk) -> Iterator[Block]:
    """Who takes part, those named most often first."""
    for actor in sorted(desk.record.actors, key=lambda one: -len(one.mentions)):
        told = [actor.kind, actor.country or "", actor.sector or "", actor.wikidata or "", *_roles(actor)]
        mention = actor.mentions[0].span
        line = " · ".join(one for one in (*told, counted(len(actor.mentions), "mention")) if one)
        yield Line(line, desk.quotes.cite((mention,)), 1, actor.name + ": ")


def _roles(actor: Actor) -> Iterable[str]:
    return dict.fromkeys(f"{role.title} of {role.of}" if role.of else role.title for role in actor.roles)


def voices(desk: Desk) -> Iterator[Block]:
    """Who said what, each under the one that encloses it."""
    for depth, attribution in desk.voices.outline():
        verb = told_by(attribution)
        date = stretch(attribution.date) if attribution.date else ""
        told = [verb, attribution.medium or "", date, place_name(attribution.place)]
        quotes = desk.quotes.cite(attribution.content.spans)
        lead = desk.chain(attribution.id) + ": "
        yield Line(" · ".join(one for one in told if one), quotes, min(depth, 1) + 1, lead)


SECTIONS = (
    Section("flags", "To be queried", flags),
    Section("talks", "Talks", talks),
    Section("proposals", "Proposals", proposals),
    Section("expectations", "What is expected", expectations),
    Section("accounts", "Accounts side by side", accounts),
    Section("events", "Timeline", in_time),
    Section("events", "Events", events),
    Section("actors", "Parties", parties),
    Section("attributions", "Who said what", voices),
)
