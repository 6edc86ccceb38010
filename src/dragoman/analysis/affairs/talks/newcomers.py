"""Parties that a document knows only as those with whom somebody talks: "talks between the ministry and the unions".

Whoever sits at a table is somebody, known elsewhere in the document or not: a state, a body, or people with a name for
what they are. Those of whom no more is said than that they are the sides, or who mediate, are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.affairs.talks.mentions import REAL, Mention, find_mentions
from dragoman.analysis.affairs.talks.pairing import plural_of
from dragoman.analysis.affairs.talks.seats import capital, senders_of
from dragoman.analysis.affairs.talks.words import DELEGATES, GO_BETWEENS, PAIRED
from dragoman.analysis.events.bodies_of_people import SECTOR_OF, first_word, without_opening
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.events.state_words import load_state_words
from dragoman.analysis.events.states import state_of
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.records.actors import Mention as Words
from dragoman.records.attributions import Attribution
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.parties import spans_of

BY = "talks.newcomers@1"
CONFIDENCE = 0.6
BODIES = frozenset((
    "opposition", "union", "company", "employer", "government", "ministry", "alliance", "coalition", "group", "front",
    "movement", "faction", "federation", "association", "party", "guild", "council", "authority", "administration",
    "junta", "army", "creditor", "bondholder", "lender", "firm", "management", "consortium", "tribe", "clan", "region",
))  # fmt: skip
"""Nouns for bodies that may sit at a table."""
SECTORS = {"opposition": "OPP", "union": "LAB", "guild": "LAB", "company": "BUS", "firm": "BUS", "employer": "BUS"}
UNNAMED = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "LANGUAGE", "WORK_OF_ART"))
"""Entity labels of names that nobody has."""
BEFORE = frozenset(("det", "amod", "compound", "nummod", "nmod", "poss", "case"))
OPENING = frozenset(("the", "a", "an", "its", "their"))
SEATS = ("between", "with", "among")


def admit_talkers(parse: Parse, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...]) -> tuple[Actor, ...]:
    """Add those without whom talks would lack one of their sides.

    Args:
        parse: the parsed document.
        actors: the parties that are known; all of them are given back.
        attributions: who says what.

    Returns:
        The actors in reading order, with one more for each state, body or people that talks with a party and is none
        yet.
    """
    tree = Tree(parse)
    known = Parties(tree, actors, attributions)
    candidates = _candidates(tree, known, actors, list(find_mentions(tree, known)))
    if not candidates:
        return actors
    everybody = (*actors, *candidates)
    parties, sides = Parties(tree, everybody, attributions), Sides(everybody)
    new = {one.id for one in candidates}
    used = {
        one
        for mention in find_mentions(tree, parties)
        if mention.status in REAL and (mention.course or mention.number or mention.held)
        if len(sides.all_of(mention.parties) - sides.all_of(mention.mediators)) > 1
        for one in (*mention.parties, *mention.mediators)
        if one in new
    }
    return tuple(sorted((*actors, *(one for one in candidates if one.id in used)), key=reading_order))


def _candidates(tree: Tree, known: Parties, actors: tuple[Actor, ...], mentions: list[Mention]) -> list[Actor]:
    taken = tree.parse.tokens_of(spans_of(actors, roles=False))
    found: dict[str, Actor] = {}
    for head in sorted({i for mention in mentions for i in _seats(tree, known, mention)}):
        called = any(known.named(i) is not None for i in (*_apposed(tree, head), *_behind(tree, head)))
        if called or head in taken or known.alone(head) or capital(known, head) or known.owners(head):
            continue
        actor = _state(tree, head, actors) or _body(tree, head, taken)
        if actor is not None:
            found.setdefault(f"{actor.kind} {actor.name.casefold()}", actor)
    return list(found.values())


def _apposed(tree: Tree, head: int) -> list[int]:
    return [i for i in tree.children[head] if tree.dep[i] == "appos"]


def _behind(tree: Tree, head: int) -> list[int]:
    """Give the name right behind what somebody is: 'the opposition movement Renamo'."""
    last = head + 1
    return [last] if tree.pos[head] == "NOUN" and last < len(tree) and tree.pos[last] == "PROPN" else []


def _seats(tree: Tree, known: Parties, mention: Mention) -> Iterator[int]:
    """Give the heads of those who talk, named before or not."""
    heads = [*mention.heads, *(() if mention.carrier is None else (mention.carrier,))]
    for noun in (mention.head, *governed(tree, mention.head).get("of", ())):
        inner = governed(tree, noun)
        heads += [i for name in SEATS for i in inner.get(name, ())]
    heads += governed(tree, mention.clause).get("with", [])
    for head in heads:
        yield from known.coordinated(head)
        if tree.lemma[head] in DELEGATES:
            yield from (one for inner in senders_of(tree, head) for one in known.coordinated(inner))


def _state(tree: Tree, head: int, actors: tuple[Actor, ...]) -> Actor | None:
    """Give a state by its name: 'Fiji has been in talks with Tonga'."""
    code = load_state_words().get(tree.text[head]) if tree.pos[head] == "PROPN" else None
    if code is None or any(one.kind == "state" and one.country == code for one in actors):
        return None
    if tree.parse.tokens[head].ent_type_ not in ("GPE", "LOC", ""):
        return None
    span = tree.parse.span(head, head + 1)
    mention = Words(start=span.start, end=span.end, text=span.text, form="name")
    return state_of(tree, code, (mention,), BY, CONFIDENCE)


def _body(tree: Tree, head: int, taken: set[int]) -> Actor | None:
    """Give a body by its name, or people and bodies by what they are: 'the Tuareg Front', 'the opposition'."""
    lemma = tree.lemma[head]
    if not (_is_named(tree, head) or (tree.pos[head] == "NOUN" and (lemma in BODIES or is_animate(lemma)))):
        return None
    first = first_word(tree, head, BEFORE, taken, longest=head)
    if lemma in GO_BETWEENS or _is_nameless(tree, head, first):
        return None
    span = tree.parse.span(first, head + 1)
    named = tree.pos[head] == "PROPN"
    mention = Words(start=span.start, end=span.end, text=span.text, form="name" if named else "nominal")
    entry = Actor(
        name=without_opening(span.text, OPENING),
        kind="organization" if named or lemma in BODIES else "group",
        sector=SECTORS.get(lemma) or SECTOR_OF.get(lemma),
        mentions=(mention,),
        by=BY,
        confidence=CONFIDENCE,
    )
    return identified(tree.parse.document, entry)


def _is_named(tree: Tree, head: int) -> bool:
    return tree.pos[head] == "PROPN" and tree.parse.tokens[head].ent_type_ not in UNNAMED


def _is_nameless(tree: Tree, head: int, first: int) -> bool:
    """Say whether words say no more than that somebody talks: 'the parties', 'officials', 'three delegations'."""
    if tree.pos[head] == "PROPN":
        return False
    plural = any(tree.lower[head] in (f"{one}s", plural_of(one)) for one in PAIRED)
    telling = [i for i in range(first, head) if tree.dep[i] in ("amod", "compound", "nmod")]
    return plural or (tree.lemma[head] in PAIRED and not telling)
