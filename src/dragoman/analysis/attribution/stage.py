"""The attribution stage: who says, thinks, wants, asks or leaves unsaid what, on whose word."""

from __future__ import annotations

import msgspec

from dragoman.analysis.attribution import circumstances, words
from dragoman.analysis.attribution.assembly import Draft, assemble
from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.calibration import calibrated
from dragoman.analysis.attribution.candidates import find_candidates
from dragoman.analysis.attribution.meaning import act_of, is_denied, kind_of
from dragoman.analysis.attribution.omissions import find_omissions
from dragoman.analysis.attribution.parties import PartyIndex
from dragoman.analysis.attribution.signatures import find_signatures
from dragoman.analysis.attribution.tagger.combining import combine
from dragoman.analysis.attribution.tagger.linking import link
from dragoman.analysis.attribution.tagger.model import Tagger
from dragoman.analysis.attribution.tagger.stretches import tag
from dragoman.analysis.attribution.unmarked import find_unmarked
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Party
from dragoman.records.attributions import Attribution, Cue, Kind
from dragoman.records.details import TimeExpression, Toponym
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.spans import Words
from dragoman.vocabularies.cues import load_cues

VERSION = "1"
# Below this share a word in its frame is more often not a cue. Chosen on PolNeAR's training part, where attribution F1
# changes by less than 0.5 between 0.35 and 0.45.
LEAST_SHARE = 0.4


def find_attributions(
    parse: Parse,
    actors: tuple[Actor, ...],
    times: tuple[TimeExpression, ...],
    tagger: Tagger | None = None,
    places: tuple[Toponym, ...] = (),
) -> tuple[Attribution, ...]:
    """Find every attribution of a document, nested ones included.

    Args:
        parse: the parsed document.
        actors: whose mentions tell which party a source is.
        times: the time expressions, from which a saying takes its date.
        tagger: the learned tagger, which says where the outermost attributions are; without it the rules say so alone.
        places: the place names, from which a saying takes its place.

    Returns:
        Attributions in reading order; `within` names the innermost one around each.
    """
    tree = Tree(parse)
    drafts = assemble(tree, load_cues(), _candidates(tree))
    if tagger is not None:
        drafts = combine(tree, link(tree, tag(tagger, parse)), drafts)
    parties = PartyIndex(tree, actors)
    circumstanced = circumstances.Given(times, circumstances.places_by_token(tree, places))
    made = {
        id(draft): identified(
            parse.document,
            _attribution(tree, draft, _source(parties, draft), parties, circumstanced, tagger is not None),
        )
        for draft in drafts
    }
    found: dict[str, Attribution] = {}
    for draft in drafts:
        attribution = made[id(draft)]
        within = made[id(draft.within)].id if draft.within else None
        found.setdefault(attribution.id, msgspec.structs.replace(attribution, within=within))
    return tuple(sorted(found.values(), key=reading_order))


def _candidates(tree: Tree) -> list[Candidate]:
    special = find_omissions(tree) + find_unmarked(tree, tree.quoted) + find_signatures(tree)
    taken = {index for candidate in special for index in candidate.cue}
    said = [c for c in find_candidates(tree, load_cues(), LEAST_SHARE) if c.head not in taken]
    return sorted(special + said, key=lambda c: (c.head or 0, c.content))


def _source(parties: PartyIndex, draft: Draft) -> Party | None:
    """Make the source of a draft; 'I' within somebody's quoted words is that somebody."""
    tree = parties.tree
    tokens = draft.candidate.source
    head = circumstances.source_head(tree, draft)
    if head is None or not tokens:
        return None
    party = parties.party(head, tokens)
    if draft.continues is not None and party.actor is None:
        return _source(parties, draft.continues)
    if tree.lower[head] in words.FIRST_PERSON and draft.within is not None and head in draft.within.content:
        speaker = _source(parties, draft.within)
        if speaker is not None:
            return msgspec.structs.replace(party, actor=speaker.actor)
    return party


def _attribution(
    tree: Tree,
    draft: Draft,
    source: Party | None,
    parties: PartyIndex,
    given: circumstances.Given,
    tagged: bool,
) -> Attribution:
    candidate = draft.candidate
    parse = tree.parse
    channel = circumstances.medium(tree, draft)
    omitted = candidate.rule == "omission"
    nested = "nested-" if draft.within else ""
    return Attribution(
        source=source,
        cue=Cue(spans=parse.spans(candidate.cue), lemma=candidate.lemma) if candidate.cue else None,
        content=Words(spans=parse.spans(candidate.content)),
        kind=_kind(tree, draft),
        act=act_of(draft),
        polarity="negative" if not omitted and is_denied(tree, draft) else "positive",
        omitted=omitted,
        addressees=tuple(parties.party(head, tokens) for head, tokens in circumstances.addressees(tree, draft)),
        medium=channel[0] if channel else None,
        medium_spans=parse.spans(channel[1]) if channel else (),
        date=circumstances.date(tree, draft, given.times),
        place=circumstances.place(tree, draft, given.places),
        by=f"attribution.{nested}{candidate.rule.replace('_', '-')}@{VERSION}",
        confidence=calibrated(candidate.rule, candidate.share, beside_tagger=tagged and draft.within is None),
    )


def _kind(tree: Tree, draft: Draft) -> Kind:
    """Say how much is quoted; what a bare colon opens is verbatim speech, with or without marks."""
    kind = kind_of(tree, draft.content)
    candidate = draft.candidate
    opened_by_colon = bool(candidate.cue) and all(tree.text[index] == ":" for index in candidate.cue)
    return "unmarked" if kind == "indirect" and (candidate.rule == "unmarked" or opened_by_colon) else kind
