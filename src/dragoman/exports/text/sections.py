"""The sections of who and what: parties, words, events, times, figures, flags, and sentences that say nothing."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.exports.phrases import counted, number, place_name, quoted
from dragoman.exports.text.layout import FAINT, HEADING, VERB, WARNING, Pieces, Sheet, joined
from dragoman.exports.text.view import View, faint, moment
from dragoman.records.actors import Actor, Party
from dragoman.records.attributions import Attribution
from dragoman.records.details import Figure

NAME_COLUMN = 26
FORMS_SHOWN = 3
ONE_FORM = frozenset(("percent", "hertz"))
IRREGULAR = {"foot": "feet", "inch": "inches", "century": "centuries"}
SILENT_SHOWN = 5


def write_actors(view: View, sheet: Sheet) -> None:
    """Who: the parties, those named most often first."""
    for actor in sorted(view.record.actors, key=lambda one: -len(one.mentions)):
        mentions = counted(len(actor.mentions), "mention")
        known = [actor.kind, faint(mentions), actor.country or "", actor.sector or "", *_roles(actor)]
        where = view.where([mention.span for mention in actor.mentions])
        sheet.row(where, actor.name, joined([*known, *_called(actor)]), NAME_COLUMN)


def _roles(actor: Actor) -> Iterable[str]:
    titles = [f"{role.title} of {role.of}" if role.of else role.title for role in actor.roles]
    return dict.fromkeys(titles)


def _called(actor: Actor) -> Iterable[str]:
    """Give the other forms that the article uses, without pronouns and without what is part of the name."""
    forms: dict[str, str] = {}
    for mention in actor.mentions:
        if mention.form != "pronoun" and mention.text not in actor.name:
            forms.setdefault(mention.text.casefold(), mention.text)
    if not forms:
        return []
    more = " …" if len(forms) > FORMS_SHOWN else ""
    return ["also " + ", ".join(f"“{form}”" for form in list(forms.values())[:FORMS_SHOWN]) + more]


def write_attributions(view: View, sheet: Sheet) -> None:
    """On whose word: each attribution under the one that encloses it."""
    for depth, attribution in view.voices.outline():
        head = [*view.chain(attribution.id), "  ", *joined(_circumstances(view, attribution))]
        where = view.where(attribution.content.spans)
        sheet.entry(where, head, [quoted(attribution.content.spans)], depth=depth)


def _circumstances(view: View, attribution: Attribution) -> Iterable[Pieces | tuple[str, str] | str]:
    yield (_verb(attribution), WARNING if attribution.omitted else VERB)
    if not attribution.omitted:
        yield attribution.kind
    if attribution.cue is not None:
        yield faint(quoted(attribution.cue.spans))
    if attribution.addressees:
        yield "to " + _parties(view, attribution.addressees)
    yield attribution.medium or ""
    yield moment(attribution.date)
    yield place_name(attribution.place)


def _verb(attribution: Attribution) -> str:
    if attribution.omitted:
        return "does not mention"
    return f"does not {attribution.act}" if attribution.polarity == "negative" else attribution.act


def _parties(view: View, parties: Iterable[Party]) -> str:
    return ", ".join(view.voices.party(party) for party in parties)


def write_events(view: View, sheet: Sheet) -> None:
    """Events: type, who towards whom, whether it happened, on whose word."""
    for event in view.record.events:
        towards = f" → {view.names(event.recipients)}" if event.recipients else ""
        between = f"mediated by {view.names(event.mediators)}" if event.mediators else ""
        coded = ", ".join(one for one in (event.mode, *event.contexts) if one)
        code = f"CAMEO {event.cameo}" if event.cameo else ""
        head = [
            (event.type, HEADING),
            "  ",
            *joined([
                view.names(event.actors) + towards, between, (event.status, VERB), coded, moment(event.date),
                place_name(event.place), view.word_of(event.attribution), faint(code),
            ]),
        ]  # fmt: skip
        sheet.entry(view.where(event.spans), head, [quoted(event.spans)])


def write_times(view: View, sheet: Sheet) -> None:
    """Times: the words, their value, and the days that they stand for."""
    for time in view.record.times:
        interval = time.interval
        dates = moment(interval) if interval is None or interval.start != time.value else []
        why = interval.assumption or "" if interval else ""
        told = [(why or "unresolved", WARNING)] if time.value is None else [time.value, dates, faint(why)]
        head = joined([quoted((time.span,)), time.type.lower(), *told])
        sheet.entry(view.where((time.span,)), head)


def write_places(view: View, sheet: Sheet) -> None:
    """Places: the words, which place they were taken to mean, how they are used, and why."""
    for toponym in view.record.places:
        place = toponym.place
        named = f"“{place.span.text}”" if place.span.text == place.name else f"“{place.span.text}” = {place.name}"
        lies = (
            f"{place.latitude:.2f}, {place.longitude:.2f}"
            if place.latitude is not None and place.longitude is not None
            else ""
        )
        precision = "" if place.precision == "unknown" else place.precision
        known = [named, place.country or "", precision, lies, toponym.use, faint(place.reason or "")]
        sheet.entry(view.where((place.span,)), joined(known))


def write_figures(view: View, sheet: Sheet) -> None:
    """Figures: the words, the value, of what, whose, on whose word."""
    for figure in view.record.figures:
        of = f"of {quoted(figure.of.spans)}" if figure.of else ""
        holder = view.voices.name(figure.holder) if figure.holder else ""
        head = joined([quoted((figure.span,)), _value(figure), of, holder, view.word_of(figure.attribution)])
        sheet.entry(view.where((figure.span,)), head)


def _value(figure: Figure) -> str:
    if figure.value is not None:
        value = number(figure.value)
    elif figure.low is not None and figure.high is not None:
        value = f"{number(figure.low)} to {number(figure.high)}"
    elif figure.low is not None:
        value = f"at least {number(figure.low)}"
    else:
        value = f"at most {number(figure.high)}" if figure.high is not None else "no number"
    about = "about " if figure.approximate else ""
    return about + value + (f" {_unit(figure.unit, figure.value)}" if figure.unit else "")


def _unit(unit: str, value: float | None) -> str:
    """Give a unit in the number that its value asks for; currency codes and "percent" have one form."""
    if value == 1 or unit in ONE_FORM or not unit.islower():
        return unit
    return IRREGULAR.get(unit, unit + "s")


def write_flags(view: View, sheet: Sheet) -> None:
    """Flags: what a careful reader would query, with the words that raise it."""
    for flag in view.record.flags:
        head: Pieces = [(flag.kind.replace("_", " "), WARNING), "  ", flag.message]
        words = "; ".join(f"{view.where((span,))} {quoted((span,))}" for span in flag.spans)
        sheet.entry(view.where(flag.spans), head, [(words, FAINT)])


def write_silent(view: View, sheet: Sheet) -> None:
    """Silent sentences: the first few of those on which no entry rests."""
    for silent in view.record.silent[:SILENT_SHOWN]:
        sheet.entry(view.where(silent.spans), [quoted(silent.spans)])
    more = len(view.record.silent) - SILENT_SHOWN
    if more > 0:
        sheet.entry("", [faint(f"and {more:,} more")])
