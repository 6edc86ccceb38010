"""Tracking: linked records -> situations, each with its parties, tracks, proposals, what is due, and what changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from dragoman.records.links import Cluster, LinkKind, hashed
from dragoman.records.record import Record
from dragoman.records.situations import Due, Happening, Situation, SituationDocument, SituationParty
from dragoman.situations.affairs import affairs_of
from dragoman.situations.catalogue import Catalogue
from dragoman.situations.changes import changes, contradictions
from dragoman.situations.days import day_of
from dragoman.situations.happenings import by_date, happening
from dragoman.situations.linking import Linked
from dragoman.situations.standing import due, proposal, track
from dragoman.situations.statements import Told, statements_in

LEAST = 2
"""An affair of fewer articles, prints of one text counted once, is one article's and needs no tracking."""
NAMED = 2
"""So many parties stand in the name of a situation."""
LONGEST = 60


RecordsOf = Callable[[Sequence[str]], Iterable[Record]]
"""Gives the records of some texts, in any order."""


def situations(linked: Linked, records: Mapping[str, Record] | RecordsOf, least: int = LEAST) -> tuple[Situation, ...]:
    """Give the situations that linked records tell of.

    Args:
        linked: what linking gave.
        records: the records by the hash of their text, or what gives them. They are asked for one affair after another,
            so that a store need not hold them all in memory.
        least: leave out affairs of fewer articles; prints of one text count once.

    Returns:
        The situations, in the order of their first articles.
    """
    catalogue = Catalogue(linked)
    by_text: dict[str, list[Cluster]] = {}
    for cluster in linked.clusters:
        if cluster.kind in ("event", "talks", "proposal", "expectation"):
            for text in sorted({member.sha256 for member in cluster.members}):
                by_text.setdefault(text, []).append(cluster)
    found = []
    for texts in affairs_of(catalogue):
        first_prints = {linked.cluster(catalogue.digest(text).address()).id for text in texts}
        if len(first_prints) >= least:
            clusters = {cluster.id: cluster for text in texts for cluster in by_text.get(text, ())}
            catalogue.hold(_fetched(records, texts, clusters.values()))
            found.append(_Situation(catalogue, texts, tuple(clusters.values())).situation())
    return tuple(found)


def _fetched(
    records: Mapping[str, Record] | RecordsOf, texts: Sequence[str], clusters: Iterable[Cluster]
) -> Iterable[Record]:
    """Give the records of an affair, and those of other affairs that recall one of its happenings."""
    wanted = dict.fromkeys((*texts, *(member.sha256 for cluster in clusters for member in cluster.members)))
    return [records[text] for text in wanted] if isinstance(records, Mapping) else records(tuple(wanted))


class _Situation:
    def __init__(self, catalogue: Catalogue, texts: tuple[str, ...], clusters: tuple[Cluster, ...]) -> None:
        self._catalogue = catalogue
        self._texts = texts
        self._clusters = clusters

    def situation(self) -> Situation:
        catalogue, texts = self._catalogue, self._texts
        happenings = tuple(sorted((happening(catalogue, one) for one in self._of("event")), key=by_date))
        told = self._statements()
        parties = self._parties()
        documents = self._documents()
        days = [one.published for one in documents if one.published is not None]
        made = Situation(
            id=hashed("af", (texts[0],)),
            name=self._name(parties, happenings),
            parties=parties,
            tracks=tuple(track(catalogue, one) for one in self._of("talks")),
            proposals=tuple(proposal(catalogue, one) for one in self._of("proposal")),
            due=self._due(happenings, max(days, default=None)),
            happenings=happenings,
            changes=changes(told),
            contradictions=contradictions(told),
            documents=documents,
            first_reported=min(days, default=None),
            last_reported=max(days, default=None),
        )
        return msgspec.structs.replace(made, others=self._others(made))

    def _of(self, kind: LinkKind) -> list[Cluster]:
        held = [cluster for cluster in self._clusters if cluster.kind == kind]
        return sorted(held, key=lambda one: (one.first_reported or "9999", one.id))

    def _due(self, happenings: Sequence[Happening], today: str | None) -> tuple[Due, ...]:
        found = [due(self._catalogue, one, happenings, day_of(today)) for one in self._of("expectation")]
        return tuple(sorted(found, key=_by_window))

    def _statements(self) -> list[Told]:
        told = [one for text in self._texts for one in statements_in(self._catalogue, text)]
        return sorted(told, key=lambda one: (one.day, one.reported, one.statement.words.spans[0].start))

    def _parties(self) -> tuple[SituationParty, ...]:
        """Give named parties of at least two articles, those of most articles first."""
        catalogue = self._catalogue
        counted: Counter[str] = Counter()
        shown: dict[str, tuple[str, str | None]] = {}
        for text in self._texts:
            own: dict[str, tuple[str, str | None]] = {}
            for actor in catalogue.digest(text).actors:
                party = catalogue.party(text, actor.id)
                if party is not None and actor.named and party.known:
                    own.setdefault(party.cluster, (party.name, actor.country))
            counted.update(own.keys())
            for cluster, what in own.items():
                shown.setdefault(cluster, what)
        ordered = sorted(counted, key=lambda one: (-counted[one], shown[one][0], one))
        return tuple(
            SituationParty(actor=one, name=shown[one][0], country=shown[one][1], documents=counted[one])
            for one in ordered
            if counted[one] >= LEAST
        )

    def _others(self, made: Situation) -> tuple[SituationParty, ...]:
        """Give the parties that some part of the situation names, and its list of parties does not, by name."""
        known = {one.actor for one in made.parties}
        named = {one for part in _parts(made) for one in part} - known
        clusters = {cluster.id: cluster for cluster in self._catalogue.linked.of_kind("actor")}
        texts = frozenset(self._texts)
        found = []
        for one in sorted(named & clusters.keys()):
            documents = {member.sha256 for member in clusters[one].members} & texts
            found.append(SituationParty(actor=one, name=clusters[one].name, documents=max(len(documents), 1)))
        return tuple(sorted(found, key=lambda one: (one.name, one.actor)))

    def _documents(self) -> tuple[SituationDocument, ...]:
        catalogue = self._catalogue
        found = []
        for text in self._texts:
            digest = catalogue.digest(text)
            first = catalogue.linked.cluster(digest.address()).members[0].sha256
            found.append(
                SituationDocument(
                    sha256=text,
                    title=digest.title,
                    source=digest.sources[0][0],
                    published=digest.published,
                    reprint_of=first if first != text else None,
                )
            )
        return tuple(found)

    def _name(self, parties: Sequence[SituationParty], happenings: Sequence[Happening]) -> str:
        """Name the affair by its states, or else its parties, and by the happening that most articles tell."""
        states = [one for one in parties if self._is_state(one.actor)]
        who = " and ".join(one.name for one in (states or list(parties))[:NAMED])
        title = self._catalogue.digest(self._texts[0]).title
        most = max((one.voices for one in happenings), default=0)
        told = next((one.name for one in happenings if one.voices == most > 1 and not one.background), None)
        what = told or title or "an affair"
        what = what if len(what) <= LONGEST else what[:LONGEST].rsplit(" ", 1)[0] + " ..."
        return f"{who}: {what}" if who else what

    def _is_state(self, cluster: str) -> bool:
        for text in self._texts:
            for actor in self._catalogue.digest(text).actors:
                party = self._catalogue.party(text, actor.id)
                if party is not None and party.cluster == cluster:
                    return party.kind == "state"
        return False


def _by_window(one: Due) -> tuple[str, str]:
    window = one.window
    return ((window.end or window.start or "9999") if window is not None else "9999", one.id)


def _parts(made: Situation) -> Iterator[Iterable[str]]:
    """Give the canonical ids that each part of a situation names."""
    for event in made.happenings:
        yield (*event.actors, *event.recipients, *event.mediators)
    for talks in made.tracks:
        yield (*talks.parties, *talks.mediators)
    for offer in made.proposals:
        yield (*offer.put_by, *offer.addressed_to, *(answer.actor for answer in offer.answers))
    for expected in made.due:
        yield expected.who
