"""For whom tellers speak: bodies named after a state, officials named without theirs, spokesmen named after a group.

A story names the state of its officials once: "Caracas gave another account. Foreign Minister Rondón wrote". Whoever
is taken for a party of his own would be set against his own side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from dragoman.analysis.affairs.accounts.offices import governing
from dragoman.analysis.affairs.accounts.words import LEADING, RANKS
from dragoman.analysis.affairs.sides import BODIES, OFFICIAL, OTHERS, SERVANTS, Side, Sides
from dragoman.analysis.events.state_words import load_capitals, load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention

BARE_BODIES = BODIES | {"committee", "council", "service", "guard", "guards", "marines", "commission", "fleet"}
ARMIES = frozenset(("army", "military", "forces", "troops", "soldiers"))
GOVERNORS = frozenset(("governor", "secretary", "leader", "general", "admiral"))
BARE = frozenset(("GOV", "MIL", "COP"))
"""Sectors whose bodies a story calls by no state's name once it is known whose they are: "the army said"."""


class Allegiances(Sides):
    """The sides of one document's tellers: those who speak for a party that is no state stand on its side.

    Args:
        actors: the parties.
        masters: for whom a party speaks, by id: another party, or the name of a realm that is none.
    """

    def __init__(self, actors: Sequence[Actor], masters: dict[str, str]) -> None:
        super().__init__(actors)
        self._masters = masters
        self._opposed = frozenset(one.id for one in actors if _is_opposite(one))

    def of(self, identifier: str) -> Side:
        """Give the side of one party."""
        master = self._masters.get(identifier, identifier)
        return master if master in self._opposed and master == identifier else super().of(master)


def _is_opposite(actor: Actor) -> bool:
    """Say whether a party is called the other's counterpart: 'his counterpart in Basse' does not stand on his side."""
    words = actor.name.casefold().split()
    return actor.country is None and len(words) > 1 and words[1] in OTHERS


def allegiances(tree: Tree, actors: Sequence[Actor]) -> Allegiances:
    """Find the sides of a document's parties as far as its tellers need them.

    Args:
        tree: the document's parse.
        actors: its parties.
    """
    at = parties_by_token(tree, actors)
    present = {actor.country for actor in actors if actor.country}
    capitals = frozenset(name for name, code in load_capitals().items() if code in present)
    known = [_with_country(actor, _country_of_body(actor, capitals)) for actor in actors]
    countries = {actor.id: actor.country for actor in known if actor.country and not actor.members}
    home = _dateline(tree, known)
    forces = frozenset(actor.id for actor in known if actor.sector == "MIL" and actor.kind != "person")
    stated = [_with_country(actor, _country_of_person(tree, actor, at, (countries, forces, home))) for actor in known]
    stated = [_with_country(actor, _country_of_bare(actor, stated, home)) for actor in stated]
    masters = dict(_masters(tree, stated, at))
    for identifier, realm in governing(tree, stated, at):
        masters.setdefault(identifier, realm)
    for identifier, realm in _realms(tree, stated):
        masters.setdefault(identifier, realm)
    return Allegiances(stated, masters)


def _realms(tree: Tree, actors: Sequence[Actor]) -> Iterator[tuple[str, str]]:
    """Give those who govern or serve a country that no list knows: 'President Edda Roen of Mereth', 'Sul's navy'.

    The realm is the party of that name where there is one, else its bare name.
    """
    by_name = {actor.name: actor.id for actor in actors if not actor.members}
    persons = {word for actor in actors if actor.kind == "person" for word in actor.name.split()}
    plain = Sides(actors)
    for actor in actors:
        if actor.country is not None or actor.members or actor.kind == "state" or plain.of(actor.id) != actor.id:
            continue
        named = (name for mention in actor.mentions if (name := _realm_beside(tree, actor, mention)) is not None)
        realm = next(named, None)
        if realm is None or by_name.get(realm) == actor.id or realm in persons:
            continue
        code = load_capitals().get(realm) or load_state_words().get(realm)
        yield actor.id, code or by_name.get(realm, realm)


def _realm_beside(tree: Tree, actor: Actor, mention: Mention) -> str | None:
    """Give the name behind 'of' or 'in', or before "'s", that says whose official or body somebody is."""
    tokens = list(tree.parse.covered(mention.span))
    if not tokens or mention.form == "pronoun":
        return None
    words = {tree.lower[i] for i in (*tokens, *_title(tree, tokens))}
    person = actor.kind == "person" and bool(words & (RANKS | GOVERNORS))
    if not person and not (actor.kind != "person" and words & BARE_BODIES):
        return None
    last = max(tokens)
    behind = range(min(last + 1, len(tree)), min(last + 3, len(tree))) if person else range(tokens[0], last + 1)
    for i in behind:
        if tree.lower[i] in ("of", "in") and i + 1 < len(tree) and tree.pos[i + 1] == "PROPN":
            end = i + 2
            while end < len(tree) and tree.pos[end] == "PROPN":
                end += 1
            return " ".join(tree.text[i + 1 : end])
    owners = (i for i in range(max(0, tokens[0] - 4), last) if tree.dep[i] == "poss" and tree.pos[i] == "PROPN")
    owner = next((i for i in owners if tree.head[i] in tokens or (person and tree.head[i] < tokens[0] + 1)), None)
    return None if owner is None else tree.text[owner]


def _with_country(actor: Actor, country: str | None) -> Actor:
    return actor if country is None else msgspec.structs.replace(actor, country=country)


def parties_by_token(tree: Tree, actors: Sequence[Actor]) -> dict[int, str]:
    """Give the party that each word names; of mentions within each other the longer one counts."""
    mentions = [(one, actor.id) for actor in actors if not actor.members for one in actor.mentions]
    found: dict[int, str] = {}
    for mention, identifier in sorted(mentions, key=lambda pair: (pair[0].end - pair[0].start, pair[0].start)):
        found.update(dict.fromkeys(tree.parse.covered(mention.span), identifier))
    return found


def _country_of_body(actor: Actor, parties: frozenset[str]) -> str | None:
    """Give the state by whose adjective, name or capital a body is called: 'the Royal Thai Army', 'Minsk'.

    Args:
        actor: the party.
        parties: capitals of the states that take part in the story.
    """
    if actor.country is not None or actor.members or actor.sector not in OFFICIAL:
        return None
    if actor.name in load_capitals() and actor.name in parties:
        return load_capitals()[actor.name]
    if actor.kind == "person":
        return None
    words = [one.removesuffix("'s").removesuffix("’s") for one in actor.name.split()]
    words = words[1:] if words and words[0].casefold() in ("the", "a", "an") else words
    states = load_state_words()
    if words[0:1] == ["Royal"] and len(words) > 2 and words[-1].casefold() in BARE_BODIES:
        return states.get(words[1])
    lowered = [one.casefold() for one in words]
    if "of" in lowered and {*lowered[: lowered.index("of")]} & BARE_BODIES:
        behind = words[lowered.index("of") + 1 :]
        return states.get(" ".join(behind))
    return None


def _dateline(tree: Tree, actors: Sequence[Actor]) -> str | None:
    """Give the state from whose capital a story is written, where it is one of the story's parties.

    A dateline stands before the first sentence, in capital letters: "LISBON, Sept 18 - ".
    """
    parties = {actor.country for actor in actors if actor.country}
    before = tree.parse.document.text[: tree.parse.starts[0]] if len(tree) else ""
    named = {code for name, code in load_capitals().items() if re.search(rf"\b{re.escape(name.upper())}\b", before)}
    return min(named) if len(named) == 1 and named <= parties else None


def _country_of_person(
    tree: Tree, actor: Actor, at: dict[int, str], known: tuple[dict[str, str], frozenset[str], str | None]
) -> str | None:
    """Give the state of an official who is named by rank and name alone.

    It is that of the state or body of it that the sentence before has for its subject, in the same paragraph, or in
    the last one where an officer follows on his force; failing that, for the highest ranks, that of the dateline.

    Args:
        tree: the document's parse.
        actor: the party.
        at: the party that each word names.
        known: the states of parties, which of them are forces, and the state of the dateline.
    """
    countries, forces, home = known
    official = actor.kind == "person" and actor.sector in OFFICIAL and actor.sector is not None
    named = next((one for one in actor.mentions if one.form == "name"), None)
    if not official or actor.country is not None or named is None:
        return None
    tokens = list(tree.parse.covered(named.span))
    if not tokens:
        return None
    titles = list(_title(tree, tokens))
    if not titles or any(tree.text[i] in load_state_words() for i in titles):
        return None
    number = tree.parse.sentence_of[tokens[0]]
    if number and tree.parse.paragraph_of(tree.parse.sentences[number - 1].first) == tree.parse.paragraph_of(tokens[0]):
        before = _subject_party(tree, number - 1, at)
        if before in countries and before is not None:
            return countries[before]
    elif number and actor.sector == "MIL":
        before = _subject_party(tree, number - 1, at)
        if before in countries and before in forces and before is not None:
            return countries[before]
    return home if any(tree.lower[i] in RANKS for i in titles) else None


def _country_of_bare(actor: Actor, actors: Sequence[Actor], home: str | None) -> str | None:
    """Give whose "the army", "the foreign ministry" is: that of the last such body before it, else of the dateline."""
    body = actor.kind in ("organization", "unnamed") and actor.sector in BARE
    bare = body and actor.name.casefold().startswith("the ")
    if not bare or actor.country is not None or actor.members or not actor.mentions or " of " in actor.name:
        return None
    first = actor.mentions[0].start
    before = [
        (mention.start, one.country)
        for one in actors
        for mention in one.mentions
        if one.sector == actor.sector and one.kind in ("organization", "group") and one.country and one is not actor
        if mention.start < first and _alike(one.name, actor.name)
    ]
    return max(before)[1] if before else home


def _alike(first: str, second: str) -> bool:
    """Say whether two bodies are of one sort: two ministries, or two of the words for armed forces."""
    one, other = (name.casefold().split()[-1] for name in (first, second))
    return one == other or {one, other} <= ARMIES


def _title(tree: Tree, tokens: Sequence[int]) -> Iterator[int]:
    """Walk back over the capitalised words right before a name: 'Foreign Minister', 'army spokesman Colonel'."""
    for i in range(tokens[0] - 1, -1, -1):
        if tree.pos[i] not in ("PROPN", "NOUN", "ADJ") or tree.dep[i] not in ("compound", "amod", "nmod", "appos"):
            return
        yield i


def _subject_party(tree: Tree, number: int, at: dict[int, str]) -> str | None:
    sentence = tree.parse.sentences[number]
    roots = [i for i in range(sentence.first, sentence.last) if tree.head[i] == i]
    for root in roots:
        subject = tree.child(root, "nsubj")
        if subject is not None:
            return at.get(subject)
    return None


def _masters(tree: Tree, actors: Sequence[Actor], at: dict[int, str]) -> Iterator[tuple[str, str]]:
    """Give those who lead or speak for a group by whose word they are titled: 'union leader', 'M23 spokesman'."""
    groups = [one for one in actors if one.kind in ("organization", "group") and not one.members]
    for actor in actors:
        if actor.kind != "person" or (actor.country is not None and actor.sector in ("GOV", "MIL", "LEG", "JUD")):
            continue
        for mention in actor.mentions:
            if mention.form != "name":
                continue
            tokens = list(tree.parse.covered(mention.span))
            titles = list(_title(tree, tokens)) if tokens else []
            spoken = _spoken_for(tree, tokens, at)
            if spoken is not None and spoken != actor.id:
                yield actor.id, spoken
                break
            serves = any(tree.lower[i] in SERVANTS | LEADING for i in titles)
            words = {tree.lower[i] for i in titles if tree.lower[i] not in SERVANTS | LEADING}
            named = [one for one in groups if serves and words & _name_words(one)]
            if len(named) == 1:
                yield actor.id, named[0].id
                break


def _spoken_for(tree: Tree, tokens: Sequence[int], at: dict[int, str]) -> str | None:
    """Give for whom somebody is said to speak: 'who speaks for the army', 'speaking for the miners'."""
    heads = [i for i in tokens if tree.head[i] not in tokens]
    for verb in (i for head in heads for i in tree.children[head] if tree.dep[i] in ("relcl", "acl")):
        for child in tree.children[verb]:
            noun = tree.child(child, "pobj") if tree.lower[child] == "for" else None
            if tree.lemma[verb] == "speak" and noun is not None:
                return at.get(noun)
    return None


def _name_words(actor: Actor) -> set[str]:
    return {one.casefold() for one in actor.name.split()} - {"the", "a", "of", "and", "for"}
