"""Who speaks: what can be told of parties only once it is known who said what.

* "I" in somebody's quoted words is that somebody; "we" is, where a body, a state or several together speak. When one
  person says "we", whom it takes in is not said, so it is nobody.
* "You" is whom the words are addressed to, where that is one known person.
* A source that no list of parties holds, but whose noun means people or a body ("his rivals", "the consortium"), is a
  party without a name: it said something.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.speakers import names, words
from dragoman.analysis.speakers.names import Kind
from dragoman.analysis.speakers.turns import Turn, find_turns, meant_in_turn
from dragoman.records.actors import Actor, Mention, Party
from dragoman.records.attributions import Attribution
from dragoman.records.details import Flag
from dragoman.records.identity import identified
from dragoman.records.nesting import Voices
from dragoman.records.order import reading_order
from dragoman.records.parties import settled
from dragoman.records.spans import Span
from dragoman.vocabularies.party_nouns import load_party_nouns

UNNAMED, NAMED = "speakers.unnamed@1", "speakers.names@1"
REFERENCES = "speakers.references@1"
Form = Literal["name", "nominal", "pronoun"]
SPEAKING = 0.7
CERTAIN = 0.8
SINGLE = ("person", "unnamed")
MODIFIERS = frozenset(("compound", "amod", "nmod"))


def find_speakers(
    parse: Parse, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...]
) -> tuple[tuple[Actor, ...], tuple[Attribution, ...]]:
    """Give the first and second person to parties, and parties to sources that are none yet.

    Args:
        parse: the parsed document.
        actors: its parties.
        attributions: who said what.

    Returns:
        The parties, with more mentions and more of them, and the attributions, which name them; both in reading order.
        No two parties share a mention.
    """
    table = _Table(parse, actors)
    turns = find_turns(parse, table.actors)
    told = [_in_turn(table, turns, _with_source(table, attribution)) for attribution in attributions]
    by_id = {attribution.id: attribution for attribution in told}
    for attribution in _outermost_first(told, by_id):
        by_id[attribution.id] = _with_speaker(parse, attribution, by_id, table)
    told = [by_id[attribution.id] for attribution in told]
    _mention_persons(parse, table, told)
    for turn in turns:
        for index in range(turn.first, turn.last):
            _mention_in_turn(table, turns, index)
    settled, renamed = table.settled()
    return settled, tuple(attribution.with_parties(renamed) for attribution in told)


class _Table:
    """The parties of one document while mentions are added to them.

    Args:
        parse: the parsed document.
        actors: the parties.

    Attributes:
        parse: the parsed document.
        actors: the parties by the ids that they had at first.
    """

    def __init__(self, parse: Parse, actors: Sequence[Actor]) -> None:
        self.parse = parse
        self.actors = {actor.id: actor for actor in actors}
        self._places = {(mention.start, mention.end): actor.id for actor in actors for mention in actor.mentions}
        self._words: dict[str, str] = {}

    def mention(self, identifier: str, span: Span, form: Form) -> None:
        """Add a mention to a party, unless the same words are another's or overlap one of its own."""
        actor = self.actors[identifier]
        if (span.start, span.end) in self._places or any(span.overlaps(held.span) for held in actor.mentions):
            return
        mention = Mention(start=span.start, end=span.end, text=span.text, form=form)
        mentions = tuple(sorted((*actor.mentions, mention), key=lambda held: (held.start, held.end)))
        self.actors[identifier] = msgspec.structs.replace(actor, mentions=mentions)
        self._places[span.start, span.end] = identifier

    def enter(self, span: Span, name: str, kind: Kind | None, is_definite: bool) -> str | None:
        """Give the party of a source that is nobody's mention: that of the same definite words before, or a new one.

        A name whose kind does not show makes no new party.
        """
        if (span.start, span.end) in self._places:
            return self._places[span.start, span.end]
        form: Form = "nominal" if kind == "unnamed" or name[:1].islower() else "name"
        known = self._words.get(name.casefold()) or self._bearer(name, form)
        if is_definite and known is not None:
            self.mention(known, span, form)
            return known
        if kind is None:
            return None
        entered = Actor(
            name=name,
            kind=kind,
            mentions=(Mention(start=span.start, end=span.end, text=span.text, form=form),),
            by=UNNAMED if form == "nominal" else NAMED,
            confidence=SPEAKING,
        )
        actor = identified(self.parse.document, entered)
        if actor.id in self.actors:
            return None
        self.actors[actor.id] = actor
        self._places[span.start, span.end] = actor.id
        self._words.setdefault(name.casefold(), actor.id)
        return actor.id

    def _bearer(self, name: str, form: Form) -> str | None:
        """Find the one named party of which this is the name or its last word."""
        if form != "name":
            return None
        bearers = [
            actor.id
            for actor in self.actors.values()
            if actor.kind != "unnamed"
            and not actor.members
            and name.split() == actor.name.split()[-len(name.split()) :]
        ]
        return bearers[0] if len(bearers) == 1 else None

    def settled(self) -> tuple[tuple[Actor, ...], dict[str, str]]:
        """Give the parties with the ids that their first mentions make, and the new ids by the old ones."""
        return settled(self.parse.document, self.actors)


def _outermost_first(told: Sequence[Attribution], by_id: dict[str, Attribution]) -> list[Attribution]:
    def depth(attribution: Attribution) -> int:
        found, outer = 0, attribution.within
        while outer is not None and outer in by_id and found < len(by_id):
            found, outer = found + 1, by_id[outer].within
        return found

    return sorted(told, key=lambda one: (depth(one), reading_order(one)))


def _with_source(table: _Table, attribution: Attribution) -> Attribution:
    source = attribution.source
    if source is None or source.actor is not None:
        return attribution
    named = names.read_name(table.parse, source)
    if named is not None:
        return _replaced(attribution, table.enter(named.span, named.name, named.kind, is_definite=True))
    found = _nominal(table.parse, source)
    if found is None:
        return attribution
    span, kind, is_definite = found
    words_ = " ".join(span.text.split())
    is_name = len(words_.split()[0]) > 1 and words_.split()[0].isupper()
    name = words_ if is_name else words_[:1].lower() + words_[1:]
    return _replaced(attribution, table.enter(span, name, kind, is_definite))


def _nominal(parse: Parse, source: Party) -> tuple[Span, Kind, bool] | None:
    """Read a source as a noun phrase for somebody: its words, its kind, and whether it is definite.

    Only parties say something, so any noun will do that is not what is said or the place where it stands.
    """
    if len(source.spans) != 1 or "\n" in source.spans[0].text:
        return None
    span = source.spans[0]
    indices = [index for index in parse.covered(span) if parse.tokens[index].tag_ not in ("POS",)]
    while indices and not parse.tokens[indices[-1]].text[0].isalnum():
        indices.pop()
    if not indices:
        return None
    first = parse.tokens[indices[0]].lower_
    if (
        first in words.NOBODY
        or first in words.COUNTED
        or (len(indices) > 1 and indices[1:] and _is_counted(parse, indices))
    ):
        return None
    whole = parse.span(indices[0], indices[-1] + 1)
    if len(indices) == 1 and first in words.SOME:
        return whole, "unnamed", False
    head = next(
        (i for i in indices if parse.tokens[i].head.i not in indices or parse.tokens[i].head.i == i), indices[-1]
    )
    token = parse.tokens[head]
    noun = load_party_nouns().get(token.lower_) or load_party_nouns().get(token.lemma_.lower())
    is_plain = token.tag_ in ("NN", "NNS") or (token.tag_ in ("NNP", "NNPS") and not token.ent_type_)
    if _is_counted(parse, indices) and (token.lemma_.lower() in words.REFERRING or token.lower_ in words.COUNTED):
        return None
    if token.lower_ in ("one", "ones") and len(indices) > 1:
        return whole, "unnamed", False
    if not is_plain or token.lower_ in words.TELLING or token.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT"):
        return None
    is_body = noun is not None and noun.sort == "body" and token.tag_ != "NNS"
    return whole, "organization" if is_body else "unnamed", first in ("the", "this", "that", "these", "those")


def _is_counted(parse: Parse, indices: Sequence[int]) -> bool:
    opening = [parse.tokens[index].lower_ for index in indices[:2]]
    return opening[0] in words.COUNTED or (opening[0] == "the" and opening[-1] in words.COUNTED)


def _replaced(attribution: Attribution, actor: str | None) -> Attribution:
    if attribution.source is None or actor is None:
        return attribution
    return msgspec.structs.replace(attribution, source=msgspec.structs.replace(attribution.source, actor=actor))


def _in_turn(table: _Table, turns: Sequence[Turn], attribution: Attribution) -> Attribution:
    """Let "I" as a source in an interview be whose turn it is, and "you" the other one."""
    source = attribution.source
    if source is None or source.actor is not None or len(source.spans) != 1:
        return attribution
    indices = list(table.parse.covered(source.spans[0]))
    return _replaced(attribution, meant_in_turn(table.parse, turns, indices[0]) if len(indices) == 1 else None)


def _mention_in_turn(table: _Table, turns: Sequence[Turn], index: int) -> None:
    actor = table.actors.get(meant_in_turn(table.parse, turns, index) or "")
    if actor is not None and actor.kind in SINGLE:
        table.mention(actor.id, table.parse.span(index, index + 1), "pronoun")


def _with_speaker(parse: Parse, attribution: Attribution, by_id: dict[str, Attribution], table: _Table) -> Attribution:
    """Let "I" and "we" as the source within somebody's words be that somebody."""
    source = attribution.source
    if source is None or source.actor is not None or attribution.within not in by_id or len(source.spans) != 1:
        return attribution
    outer = by_id[attribution.within].source
    actor = table.actors.get(outer.actor or "") if outer is not None else None
    if actor is None:
        return attribution
    return _replaced(attribution, actor.id if _speaks(actor, source.spans[0].text.lower()) else None)


def _speaks(actor: Actor, pronoun: str) -> bool:
    """'I' is one person; 'we' are a body, a state or several."""
    if pronoun in words.SINGULAR:
        return actor.kind in SINGLE
    return pronoun in words.PLURAL and actor.kind not in SINGLE


def _mention_persons(parse: Parse, table: _Table, told: Sequence[Attribution]) -> None:
    """Give the first and second person inside quotations to whoever speaks there and is spoken to."""
    voices = Voices(told)
    by_id = {attribution.id: attribution for attribution in told}
    quoted = [index for quotation in parse.quotations for index in range(quotation.first, quotation.last)]
    unmarked = [
        index
        for attribution in told
        if attribution.kind == "unmarked"
        for span in attribution.content.spans
        for index in parse.covered(span)
    ]
    for index in sorted({*quoted, *unmarked}):
        word = parse.tokens[index].lower_
        if word not in words.SINGULAR and word not in words.PLURAL and word not in words.ADDRESSED:
            continue
        span = parse.span(index, index + 1)
        holders = _verbatim(parse, index, voices.innermost((span,)), by_id)
        party = _person_meant(word, holders[0]) if len(holders) == 1 else None
        actor = table.actors.get(party or "")
        if actor is not None and (actor.kind in SINGLE if word in words.ADDRESSED else _speaks(actor, word)):
            table.mention(actor.id, span, "pronoun")


def _verbatim(parse: Parse, index: int, holders: Sequence[str], by_id: dict[str, Attribution]) -> list[Attribution]:
    """Go out from what is told within a quotation to the one whose words the quotation gives.

    In "She said that I lied" between marks, "I" is who is quoted, not "she".
    """
    around = next((q for q in parse.quotations if q.first <= index < q.last), None)
    found: list[Attribution] = []
    for holder in holders:
        attribution = by_id[holder]
        while around is not None and attribution.within in by_id and attribution.cue is not None:
            at = parse.covered(attribution.cue.spans[0])[0]
            if not around.first <= at < around.last:
                break
            attribution = by_id[attribution.within]
        if all(attribution.id != other.id for other in found):
            found.append(attribution)
    return found


def _person_meant(word: str, attribution: Attribution) -> str | None:
    if word not in words.ADDRESSED:
        return attribution.source.actor if attribution.source is not None else None
    return attribution.addressees[0].actor if len(attribution.addressees) == 1 else None


def unclear_references(
    parse: Parse, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...]
) -> tuple[Flag, ...]:
    """Point out the sources of which a reader cannot be told who they are.

    Args:
        parse: the parsed document.
        actors: the parties, as `find_speakers` gives them.
        attributions: who said what, as `find_speakers` gives them.

    Returns:
        One flag for each "the two" that is a source outside of quotations and stands for nobody, and for a pronoun
        before which nobody is named, in reading order.
    """
    spoken_of = [min(mention.start for mention in actor.mentions) for actor in actors if actor.mentions]
    flags: dict[str, Flag] = {}
    for attribution in attributions:
        source = attribution.source
        if source is None or source.actor is not None or not _wants_party(parse, source, spoken_of):
            continue
        said = source.spans[0].text
        message = f"It is not clear whom “{said}” stands for, on whose word this is."
        flag = identified(
            parse.document,
            Flag(kind="unclear_reference", message=message, spans=source.spans, by=REFERENCES, confidence=CERTAIN),
        )
        flags.setdefault(flag.id, flag)
    return tuple(sorted(flags.values(), key=reading_order))


PAIR = 2


def _wants_party(parse: Parse, source: Party, spoken_of: Sequence[int]) -> bool:
    """Say whether a source has to be somebody named before and a reader cannot tell who.

    Of a pronoun a reader is seldom in doubt, even where no rule is sure enough to say who is meant: it is unclear only
    where nobody at all has been named before. "The two" and "both" name no one by themselves, and are unclear where
    not even two parties have been named.
    """
    indices = list(parse.covered(source.spans[0]))
    said = [parse.tokens[index].lower_ for index in indices]
    if any(quotation.first <= indices[0] < quotation.last for quotation in parse.quotations):
        return False
    if len(said) == 1 and said[0] in words.PERSONAL - {"i", "we"}:
        return not any(start < source.spans[0].start for start in spoken_of)
    if sum(start < source.spans[0].start for start in spoken_of) >= PAIR:
        return False
    counted = next((place for place, word in enumerate(said[:2]) if word in words.COUNTED), None)
    if counted is None or (said[0] != "the" and said[0] != "both"):
        return False
    return said[counted + 1 :] == [] or [word.removesuffix("s") for word in said[counted + 1 :]] in [
        [noun] for noun in sorted(words.REFERRING)
    ]
