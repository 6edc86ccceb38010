"""How a record's parties and places are held against chains of gold mentions.

Found chains are the record's actors with all their mentions, and its places: what names one place that no actor is
named by makes a chain. A noun and a name in apposition are one mention and relative pronouns none, as in the gold.
Chains of one mention are left out on both sides, since the gold has none. Only what the reader took for the story
counts: titles and other furniture are not read.

A found mention is a gold mention if it shares a word of the gold mention's core (its head with the rest of its name)
and lies within it, or holds it with no more than a title of three words before it. So "Putin" is "President Putin, who
came late", since OntoNotes and the record draw the ends of mentions differently. Each is matched once, closest length
first; a found mention that is no gold mention, in a chain that counts or any other, makes its links wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.evaluation.corpora.base import Offsets
from dragoman.evaluation.corpora.gum import GoldMention, GumDocument
from dragoman.records.actors import Actor
from dragoman.records.record import Record
from dragoman.records.spans import Span

TITLE_WORDS = 3
RELATIVES = frozenset(("who", "whom", "whose", "which", "that"))
Key = tuple[str, int, int]


def found_chains(record: Record) -> list[list[Offsets]]:
    """Give the mentions of each actor and of each place that no actor is named by, in reading order."""
    chains = [_told(record, actor) for actor in record.actors]
    named = {mention for chain in chains for mention in chain}
    of_state = {
        actor.country: chain
        for actor, chain in zip(record.actors, chains, strict=True)
        if actor.kind == "state" and actor.country
    }
    places: dict[tuple[str, str | None], list[Offsets]] = {}
    for toponym in record.places:
        place = toponym.place
        offsets = (place.span.start, place.span.end)
        if any(start < offsets[1] and offsets[0] < end for start, end in named):
            continue
        if place.precision == "country" and place.country in of_state:
            of_state[place.country].append(offsets)
        else:
            places.setdefault((place.name, place.country), []).append(offsets)
    return [sorted(set(chain)) for chain in (*chains, *places.values())]


def _told(record: Record, actor: Actor) -> list[Offsets]:
    """Give an actor's mentions as OntoNotes counts them: appositions and bracketed acronyms as one, no relatives."""
    text = record.document.text
    told: list[Offsets] = []
    form = ""
    for mention in actor.mentions:
        if mention.form == "pronoun" and mention.text.lower() in RELATIVES:
            continue
        between = text[told[-1][1] : mention.start].strip() if told and told[-1][1] <= mention.start else "…"
        is_apposed = {form, mention.form} == {"nominal", "name"} and between in ("", ",")
        if is_apposed or (form == mention.form == "name" and between == "("):
            told[-1] = (told[-1][0], mention.end)
        else:
            told.append((mention.start, mention.end))
        form = mention.form
    return told


def gold_chains(document: GumDocument, paragraphs: Iterable[Span]) -> tuple[list[GoldMention], ...]:
    """Give the chains with their mentions within the story, in reading order; those of one mention are left out."""
    story = [(paragraph.start, paragraph.end) for paragraph in paragraphs]
    chains: dict[int, list[GoldMention]] = {}
    for mention in document.mentions:
        if any(start <= mention.span[0] and mention.span[1] <= end for start, end in story):
            chains.setdefault(mention.chain, []).append(mention)
    return tuple(chain for _, chain in sorted(chains.items()) if len(chain) > 1)


def held_against(document: GumDocument, record: Record) -> tuple[list[list[Key]], list[list[Key]]]:
    """Put both sides into one naming of mentions, so that equal keys are one mention.

    Returns:
        The gold chains that count, and the found chains; those of one mention are left out.
    """
    gold = gold_chains(document, record.document.paragraphs)
    found = [chain for chain in found_chains(record) if len(chain) > 1]
    matched = match(
        [mention for chain in gold for mention in chain], [m for chain in found for m in chain], document.text
    )
    counted = [
        [("gold", number, at) for at in range(len(chain))]
        for number, chain in enumerate(gold)
        if chain[0].chain in document.counted
    ]
    place = {mention: ("gold", number, at) for number, chain in enumerate(gold) for at, mention in enumerate(chain)}
    named = [
        [place[matched[mention]] if mention in matched else ("found", *mention) for mention in chain] for chain in found
    ]
    return counted, named


def match(gold: Sequence[GoldMention], found: Sequence[Offsets], text: str) -> dict[Offsets, GoldMention]:
    """Match found mentions with gold ones, one to one, the closest in length first."""
    pairs = sorted(
        (abs((mention.span[1] - mention.span[0]) - (end - start)), (start, end), mention)
        for start, end in found
        for mention in gold
        if mention.span[0] < end and start < mention.span[1] and _is_mention((start, end), mention, text)
    )
    matched: dict[Offsets, GoldMention] = {}
    taken: set[GoldMention] = set()
    for _, offsets, mention in pairs:
        if offsets not in matched and mention not in taken:
            matched[offsets] = mention
            taken.add(mention)
    return matched


def _is_mention(found: Offsets, mention: GoldMention, text: str) -> bool:
    (start, end), (first, last) = found, mention.span
    if not any(start < core_end and core_start < end for core_start, core_end in mention.core):
        return False
    if first <= start and end <= last:
        return True
    before = text[start:first].split() if start < first else []
    return start <= first and last <= end and len(before) <= TITLE_WORDS and not text[last:end].strip(" '’s")
