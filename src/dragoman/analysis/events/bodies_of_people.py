"""Unnamed people and bodies that are parties only through what they do or suffer: 'civilians', 'both sides'."""

from __future__ import annotations

from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.identity import identified
from dragoman.vocabularies.event_lexicon import load_event_lexicon

BY = "events.people@1"
CONFIDENCE = 0.6
BEFORE = frozenset(("det", "amod", "compound", "nummod", "nmod", "advmod", "quantmod", "poss", "predet", "case"))
# What comes before a noun without saying whom it means.
DETERMINERS = frozenset(("the", "these", "those", "both", "all", "some", "a", "an"))
LONGEST = 8
# Words that name nobody's sector stay without one.
SECTORS = (
    ("MIL", "troop soldier army force general gunner conscript serviceman warship commander"),
    ("REB", "rebel insurgent militant guerrilla gunman militiaman fighter"),
    ("COP", "police policeman"),
    ("REF", "refugee migrant evacuee"),
    ("CVL", "civilian resident villager protester demonstrator sailor fisherman crew passenger people"),
    ("GOV", "government state country minister premier official"),
    ("LEG", "parliament lawmaker legislator"),
)
SECTOR_OF = {word: sector for sector, words in SECTORS for word in words.split()}


def unnamed_candidates(tree: Tree, actors: tuple[Actor, ...]) -> list[Actor]:
    """Give the people and bodies without a name that are no actors yet; the same words mean the same ones.

    Args:
        tree: the document's parse.
        actors: the parties that are known, whose mentions are left to them.
    """
    parse = tree.parse
    wanted = load_event_lexicon().classes
    taken = {i for actor in actors for mention in actor.mentions for i in parse.covered(mention.span)}
    found: dict[str, list[Mention]] = {}
    sectors: dict[str, str | None] = {}
    for token in range(len(tree)):
        if token in taken or tree.pos[token] not in ("NOUN", "PROPN"):
            continue
        plural = tree.tag[token] in ("NNS", "NNPS")
        if tree.lemma[token] not in wanted["bands" if plural else "bodies"] or tree.dep[token] in ("compound", "amod"):
            continue
        first = _first(tree, token)
        if any(i in taken and tree.tag[i] != "PRP$" for i in range(first, token)):
            first = token
        span = parse.span(first, token + 1)
        name = _without_determiner(span.text)
        mention = Mention(start=span.start, end=span.end, text=span.text, form="nominal")
        found.setdefault(name, []).append(mention)
        sectors[name] = SECTOR_OF.get(tree.lemma[token])
    return [_actor(tree, name, mentions, sectors[name]) for name, mentions in found.items()]


def _first(tree: Tree, head: int) -> int:
    """Give the first of the words that stand before a noun and belong to it without a break."""
    own = {
        i for child in tree.children[head] if child < head and tree.dep[child] in BEFORE for i in tree.subtree(child)
    }
    first = head
    while first - 1 in own and head - first < LONGEST:
        first -= 1
    return first


def _without_determiner(text: str) -> str:
    words = text.split()
    while len(words) > 1 and words[0].lower() in DETERMINERS:
        words = words[1:]
    return " ".join(words)


def _actor(tree: Tree, name: str, mentions: list[Mention], sector: str | None) -> Actor:
    return identified(
        tree.parse.document,
        Actor(
            name=name,
            kind="group",
            sector=sector,
            mentions=tuple(mentions),
            by=BY,
            confidence=CONFIDENCE,
        ),
    )
