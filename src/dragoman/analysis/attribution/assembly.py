"""Assembly: candidates and quotations become attributions, the outer ones first and what is said within them after."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.boundaries import bounded, part_coordinations, without_asides
from dragoman.analysis.attribution.speech import colon_candidate, governing_cue, is_speech, quotation_candidate
from dragoman.analysis.parsing.parse import Quotation
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.cues import CueLexicon

# A quotation that no word governs goes with the speech before it only when no more than so many sentences part them.
LONGEST_PAUSE = 1

SENTENCE_ENDS = frozenset((".", "?", "!", "”", '"', "''", "»"))


@dataclass(slots=True)
class Draft:
    """An attribution while it is being put together.

    Attributes:
        candidate: cue, source and content.
        regions: the quotations that its content takes in.
        within: the draft that encloses it.
        continues: for a quotation that stands alone, the draft whose speaker goes on.
    """

    candidate: Candidate
    regions: list[Quotation] = field(default_factory=list)
    within: Draft | None = None
    continues: Draft | None = None

    @property
    def content(self) -> frozenset[int]:
        """The content's tokens."""
        return frozenset(self.candidate.content)

    def extend(self, tokens: frozenset[int]) -> None:
        """Add tokens to the content, but never the cue or the source."""
        kept = tokens - set(self.candidate.cue) - set(self.candidate.source)
        self.candidate = replace(self.candidate, content=tuple(sorted(kept | self.content)))


def assemble(tree: Tree, lexicon: CueLexicon, candidates: list[Candidate]) -> list[Draft]:
    """Put candidates and quotations together.

    Args:
        tree: the parse.
        lexicon: the words of saying.
        candidates: in reading order of their cues.

    Returns:
        Drafts in reading order of their contents, each with the draft that encloses it.
    """
    speech = [quotation for quotation in tree.parse.quotations if is_speech(tree, quotation)]
    quoted = frozenset(index for quotation in speech for index in range(quotation.first, quotation.last))
    candidates = part_coordinations(tree, [bounded(tree, candidate, tree.quoted) for candidate in candidates])
    candidates = without_asides(tree, candidates)
    outside = [c for c in candidates if c.head is None or c.head not in quoted]
    inside = [c for c in candidates if c.head is not None and c.head in quoted]
    drafts = [Draft(candidate) for candidate in outside]
    for draft in drafts:
        _take_in_quotations(tree, draft, speech)
    _place_speech(tree, lexicon, drafts, speech, quoted)
    held = frozenset(index for draft in drafts for index in draft.candidate.content)
    drafts.extend(Draft(candidate) for candidate in inside if candidate.head in held)
    return nest(drafts)


def nest(drafts: list[Draft]) -> list[Draft]:
    """Set each draft within the smallest one that holds its cue, and drop what contradicts.

    A content that runs out of the content around it is cut at its edge, or dropped where most of it lies outside. Of
    two that overlap without one holding the other's cue, the longer one stays.
    """
    ordered = sorted(drafts, key=lambda d: (-len(d.candidate.content), d.candidate.content[0]))
    kept: list[Draft] = []
    for draft in ordered:
        anchor = draft.candidate.head if draft.candidate.head is not None else draft.candidate.content[0]
        around = [other for other in kept if anchor in other.content]
        if around:
            enclosing = min(around, key=lambda d: len(d.candidate.content))
            if not _fits(draft, enclosing):
                continue
            draft.within = enclosing
        elif any(not draft.content.isdisjoint(other.content) for other in kept):
            continue
        kept.append(draft)
    return sorted(kept, key=lambda d: (min(d.candidate.content + d.candidate.cue), d.candidate.content))


def _fits(draft: Draft, enclosing: Draft) -> bool:
    shared = draft.content & enclosing.content
    if len(shared) * 10 < len(draft.candidate.content) * 6 or not set(draft.candidate.cue) <= enclosing.content:
        return False
    source = tuple(i for i in draft.candidate.source if i in enclosing.content)
    if draft.candidate.source and not source:
        source = draft.candidate.source
    if len(shared) == len(enclosing.content):
        return False
    draft.candidate = replace(draft.candidate, content=tuple(sorted(shared)), source=source)
    return True


def _take_in_quotations(tree: Tree, draft: Draft, speech: list[Quotation]) -> None:
    """A content that reaches into a quotation takes all of it."""
    for quotation in tree.parse.quotations:
        region = frozenset(range(quotation.first, quotation.last))
        if draft.content.isdisjoint(region) or not region.isdisjoint(draft.candidate.cue):
            continue
        if quotation in speech:
            draft.regions.append(quotation)
            draft.extend(region)
        elif len(region) <= 2 * len(draft.content):
            draft.extend(region)


def _place_speech(
    tree: Tree, lexicon: CueLexicon, drafts: list[Draft], speech: list[Quotation], quoted: frozenset[int]
) -> None:
    """Give every quotation that no content holds yet to the word beside it, or to the speech that it goes on from."""
    by_cue = {draft.candidate.head: draft for draft in drafts}
    previous: tuple[Quotation, Draft] | None = None
    for quotation in speech:
        region = frozenset(range(quotation.first, quotation.last))
        holder = _holder(drafts, region)
        if holder is None:
            cue = governing_cue(tree, lexicon, quotation, quoted)
            if cue is not None:
                holder = by_cue.get(cue)
                if holder is None or not holder.regions:
                    if holder is not None:
                        drafts.remove(holder)
                    candidate = quotation_candidate(tree, lexicon, cue, tuple(sorted(region)))
                    holder = Draft(candidate)
                    drafts.append(holder)
                    by_cue[cue] = holder
                else:
                    holder.extend(region)
                holder.regions.append(quotation)
            elif (introduced := colon_candidate(tree, quotation)) is not None:
                holder = Draft(introduced, regions=[quotation])
                drafts.append(holder)
            elif previous is not None:
                holder = _continued(tree, drafts, previous, quotation)
        if holder is not None:
            previous = (quotation, holder)


def _holder(drafts: list[Draft], region: frozenset[int]) -> Draft | None:
    for draft in drafts:
        if len(region & draft.content) * 2 > len(region):
            return draft
    return None


def _continued(
    tree: Tree, drafts: list[Draft], previous: tuple[Quotation, Draft], quotation: Quotation
) -> Draft | None:
    """Join a quotation to the speech before it: in its paragraph, or over an open mark; else let it stand alone."""
    before, draft = previous
    parse = tree.parse
    gap = parse.sentence_of[quotation.first] - parse.sentence_of[before.last - 1]
    opens_sentence = tree.text[quotation.first - 1] in SENTENCE_ENDS
    region = frozenset(range(quotation.first, quotation.last))
    if before.paragraph == quotation.paragraph:
        if not (opens_sentence and gap <= LONGEST_PAUSE + 1):
            return None
    elif not (quotation.paragraph == before.paragraph + 1 and not before.closed):
        return _alone(tree, drafts, previous, quotation)
    draft.extend(region)
    draft.regions.append(quotation)
    return draft


def _alone(tree: Tree, drafts: list[Draft], previous: tuple[Quotation, Draft], quotation: Quotation) -> Draft | None:
    """A paragraph that is one quotation, after a paragraph that ends on a quotation, is the same speaker's."""
    before, draft = previous
    parse = tree.parse
    if quotation.paragraph != before.paragraph + 1:
        return None
    sentences = [s for s in parse.sentences if s.paragraph == quotation.paragraph]
    if not sentences or sentences[0].first != quotation.first or sentences[-1].last > quotation.last + 1:
        return None
    content = tuple(range(quotation.first, quotation.last))
    candidate = Candidate(None, (), draft.candidate.source, content, "alone", "", 0.6, "alone")
    alone = Draft(candidate, regions=[quotation], continues=draft)
    drafts.append(alone)
    return alone
