"""What each teller of a happening says of it and leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.analysis.affairs.accounts.differences import find_differences, numbers
from dragoman.analysis.affairs.accounts.disputes import Dispute, is_no_comment
from dragoman.analysis.affairs.accounts.happenings import Happening
from dragoman.analysis.affairs.accounts.scene import Scene
from dragoman.analysis.affairs.accounts.tellers import INWARD, Told
from dragoman.analysis.affairs.accounts.topics import Topic, stems_of, topics_of
from dragoman.analysis.affairs.accounts.words import STATEMENTS
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.affairs import Account, Difference, NotMentioned, Point, Telling, Version
from dragoman.records.details import Figure
from dragoman.records.identity import identified
from dragoman.records.spans import Spans, Words

BY = "accounts.tellers@1"
SURE, LESS_SURE = 0.85, 0.75
SHORT = 5


def account_of(scene: Scene, happening: Happening, figures: Sequence[Figure]) -> Account:
    """Lay the versions of a happening side by side.

    Args:
        scene: what the document's tellers say.
        happening: what is told of.
        figures: the document's figures, which tellers may give differently.
    """
    tree, sides, own = scene.tree, scene.sides, happening.told
    by_teller: dict[str, list[Told]] = {}
    for one in own:
        by_teller.setdefault(one.teller, []).append(one)
    named = stems_of(tree, happening.trigger)
    subject = next(iter(topics_of(tree, happening.words or happening.trigger)), None)
    topics = {teller: _points(tree, entries, named, subject) for teller, entries in by_teller.items()}
    ids = {one.entry.id: one.teller for one in own}
    inner = [one for one in scene.told if one.within in ids]
    passed = [
        (ids[one.within or ""], one)
        for one in inner
        if happening.occasion and one.teller != ids[one.within or ""] and one.entry.act not in INWARD - {"promise"}
    ]
    versions = tuple(
        _version(tree, teller, entries, topics, _not_found(tree, teller, entries, passed, sides))
        for teller, entries in by_teller.items()
    )
    entry = Account(
        of=happening.of,
        words=Words(spans=tree.parse.spans(happening.words)) if happening.words else None,
        versions=versions,
        differences=_differences(scene, happening, inner, figures) if len(versions) > 1 else (),
        by=BY,
        confidence=SURE if len(versions) > 1 else LESS_SURE,
    )
    return identified(tree.parse.document, entry)


def _differences(
    scene: Scene, happening: Happening, inner: Sequence[Told], figures: Sequence[Figure]
) -> tuple[Difference, ...]:
    """Give what the tellers do not agree on, each topic once for the same sides."""
    found = (
        *(one for dispute in happening.disputes for one in _disputed(scene, dispute)),
        *(one for pair in happening.parted for one in _parted(scene, happening, pair)),
        *find_differences(scene.tree, happening.told, inner, figures, scene.sides),
    )
    kept: dict[object, Difference] = {}
    for one in found:
        kept.setdefault(frozenset(scene.sides.of(telling.teller or "") for telling in one.tellings) | {one.topic}, one)
    told: dict[object, Difference] = {}
    for one in kept.values():
        told.setdefault(frozenset(span for telling in one.tellings for span in telling.spans), one)
    return tuple(told.values())


def _disputed(scene: Scene, dispute: Dispute) -> Iterator[Difference]:
    """Give each denial beside the claim that it denies; who merely passes a claim over does not contradict it."""
    if dispute.counted is not None:
        yield numbers((dispute.claim.teller, dispute.against[0].teller), dispute.counted)
        return
    claim = dispute.claim
    if dispute.silent or dispute.agreed:
        return
    for one, shared in zip(dispute.against, dispute.shared, strict=True):
        topic = None if one.silent else _topic(scene, claim, shared)
        if topic is not None:
            other = dispute.instead.get(one.entry.id, one)
            tellings = tuple(Telling(teller=two.teller, spans=_worded(scene.tree, two)) for two in (claim, other))
            yield Difference(topic=topic, tellings=tellings)


def _worded(tree: Tree, one: Told) -> Spans:
    """Give the words of a telling; where these only point back ("which", "the claim"), those of the whole clause."""
    if all(tree.pos[i] in ("PRON", "DET", "PUNCT") or tree.lemma[i] in STATEMENTS for i in one.content):
        return tree.parse.spans([i for i in sorted(one.content | one.cue) if tree.pos[i] != "PUNCT"])
    return one.entry.content.spans


def _parted(scene: Scene, happening: Happening, pair: Sequence[Told]) -> Iterator[Difference]:
    """Give two tellings that the document itself says differ, by what they differ on."""
    topics = topics_of(scene.tree, happening.words) or topics_of(scene.tree, sorted(pair[0].content))
    if topics:
        tellings = tuple(Telling(teller=one.teller, spans=one.entry.content.spans) for one in pair)
        yield Difference(topic=topics[0].words, tellings=tellings)


def _topic(scene: Scene, claim: Told, shared: Sequence[int]) -> str | None:
    """Name what is disputed: a noun of which both tell, else another word of it, else what the claim is about."""
    topics = topics_of(scene.tree, sorted(claim.content))
    stems = stems_of(scene.tree, shared)
    named = next((topic.words for topic in topics if topic.stem in stems), None)
    if named is not None:
        return named
    return scene.tree.lower[shared[0]] if shared else topics[0].words if topics else None


def _points(
    tree: Tree, entries: Sequence[Told], happening: frozenset[str], subject: Topic | None
) -> list[tuple[Topic, Told]]:
    """Give each attribution of a teller with what it is about, other than the happening itself.

    Who declines to comment leaves out the happening's own subject.
    """
    found = []
    for one in entries:
        if one.silent and subject is not None and is_no_comment(tree, one):
            found.append((subject, one))
            continue
        topics = topics_of(tree, sorted(one.content))
        topic = next((topic for topic in topics if topic.stem not in happening), None) or (topics or (None,))[0]
        found.append((topic or _in_its_words(tree, one), one))
    return found


def _in_its_words(tree: Tree, one: Told) -> Topic:
    """Name what has no word of its own for a topic by its first words: 'he is alive'."""
    words = [i for i in tree.trimmed(sorted(one.content)) if tree.lower[i] not in ("that", "whether", "if")]
    text = " ".join(tree.text[i] for i in words[:SHORT])
    return Topic(text, text.lower())


def _version(
    tree: Tree,
    teller: str,
    entries: Sequence[Told],
    topics: dict[str, list[tuple[Topic, Told]]],
    looked_for: dict[str, NotMentioned],
) -> Version:
    points = tuple(
        Point(topic=topic.words, attribution=one.entry.id if one.recorded else None, spans=_worded(tree, one))
        for topic, one in topics[teller]
        if not one.silent
    )
    explicit = {
        topic.stem: NotMentioned(topic=topic.words, explicit=one.entry.id)
        for topic, one in topics[teller]
        if one.silent
    }
    left_out = {**{one: found for one, found in looked_for.items() if one not in explicit}, **explicit}
    return Version(
        teller=teller,
        attributions=tuple(one.entry.id for one in entries if one.recorded),
        points=points,
        not_mentioned=tuple(left_out.values()),
    )


def _not_found(
    tree: Tree, teller: str, entries: Sequence[Told], passed: Sequence[tuple[str, Told]], sides: Sides
) -> dict[str, NotMentioned]:
    """Look among a teller's own words for what the other side's tellers say was said or asked on the occasion.

    What somebody says that this teller left out is not looked for again.
    """
    said = frozenset[str]().union(*(stems_of(tree, one.content) for one in entries if not one.silent))
    stated = {tree.lower[i] for one in entries if one.silent for i in one.content if _names(tree, i)}
    found: dict[str, NotMentioned] = {}
    for other, one in passed:
        if sides.of(other) == sides.of(teller) or stated & {tree.lower[i] for i in one.content if _names(tree, i)}:
            continue
        for topic in topics_of(tree, sorted(one.content))[:1]:
            if topic.stem not in said:
                searched = dict.fromkeys((topic.words, f"{topic.stem}…"))
                found.setdefault(topic.stem, NotMentioned(topic=topic.words, searched=tuple(searched)))
    return found


def _names(tree: Tree, token: int) -> bool:
    return tree.pos[token] in ("NOUN", "PROPN")
