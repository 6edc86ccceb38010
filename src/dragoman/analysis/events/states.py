"""States and peoples that are parties only through what they do or suffer: 'Israeli tanks', '100 Palestinians'.

A state that is named merely as a place or by an adjective is nobody until something is done by it or to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from dragoman.analysis.events.bodies_of_people import unnamed_candidates
from dragoman.analysis.events.finding import Finder
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.state_words import capital_meant, load_state_words
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.attributions import Attribution
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.parties import spans_of
from dragoman.vocabularies.event_lexicon import load_event_lexicon
from dragoman.vocabularies.states import load_states

BY = "events.states@1"
CONFIDENCE = 0.7
LONGEST_NAME = 4
MODIFYING = frozenset(("amod", "compound", "nmod", "conj", "poss"))


def admit_states(
    parse: Parse, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...] = ()
) -> tuple[Actor, ...]:
    """Add the states and peoples without which a happening would lack a party.

    Args:
        parse: the parsed document.
        actors: the parties that are known; all of them are given back.
        attributions: the attributions, whose sources are parties of what they say.

    Returns:
        The actors in reading order, with one more for each state or people that takes part in a happening and is no
        actor yet.
    """
    tree = Tree(parse)
    states = _candidates(tree, actors)
    candidates = [*states, *unnamed_candidates(tree, (*actors, *states))]
    if not candidates:
        return actors
    known = (*actors, *candidates)
    used: dict[str, set[int]] = {}
    for draft in Finder(tree, Parties(tree, known, attributions), load_event_lexicon()).drafts():
        for party in (*draft.actors, *draft.recipients, *draft.mediators):
            used.setdefault(party, set()).add(parse.sentence_of[draft.head])
    admitted = [kept_within(parse, actor, used[actor.id]) for actor in candidates if actor.id in used]
    return tuple(sorted((*actors, *(actor for actor in admitted if actor is not None)), key=reading_order))


@lru_cache(maxsize=1)
def load_adjectives() -> frozenset[str]:
    """Give the adjectives of states; one that modifies nothing names a language."""
    return frozenset(word for state in load_states() for word in state.adjectives)


@lru_cache(maxsize=1)
def load_people_words() -> dict[str, str]:
    """Give the code of the state of each plural noun for a people: 'Palestinians'."""
    return {word: state.code for state in load_states() for word in state.people if word.endswith("s")}


def _candidates(tree: Tree, actors: tuple[Actor, ...]) -> list[Actor]:
    parse = tree.parse
    taken = parse.tokens_of(spans_of(actors))
    states = {actor.country for actor in actors if actor.kind == "state"}
    found: dict[tuple[str, str], list[Mention]] = {}
    index = 0
    while index < len(tree):
        length, kind, code = _word(tree, index)
        if code and (kind == "group" or code not in states) and not taken & set(range(index, index + length)):
            span = parse.span(index, index + length)
            form = "demonym" if kind == "group" or tree.pos[index] == "ADJ" else "name"
            form = "metonym" if capital_meant(tree, index) else form
            mention = Mention(start=span.start, end=span.end, text=span.text, form=form)  # type: ignore[arg-type]
            found.setdefault((kind, code), []).append(mention)
        index += max(length, 1)
    return [_actor(tree, kind, code, mentions) for (kind, code), mentions in found.items()]


def _word(tree: Tree, index: int) -> tuple[int, str, str]:
    """Give how many tokens from here on name a state or people, which of both, and its code; 0 where none do."""
    if not tree.text[index][0].isupper():
        return 0, "", ""
    if tree.tag[index] in ("NNPS", "NNS") and tree.text[index] in load_people_words():
        return 1, "group", load_people_words()[tree.text[index]]
    for length in range(min(LONGEST_NAME, len(tree) - index), 0, -1):
        code = load_state_words().get(" ".join(tree.text[index : index + length]))
        is_language = tree.text[index] in load_adjectives() and tree.dep[index] not in MODIFYING
        if code is not None and not is_language:
            return length, "state", code
    capital = capital_meant(tree, index)
    return (1, "state", capital) if capital else (0, "", "")


def _actor(tree: Tree, kind: str, code: str, mentions: list[Mention]) -> Actor:
    state = state_of(tree, code, mentions, BY, CONFIDENCE)
    if kind == "state":
        return state
    people = msgspec.structs.replace(state, name=mentions[0].text, kind="group", sector="CVL")
    return identified(tree.parse.document, people)


def state_of(tree: Tree, code: str, mentions: Sequence[Mention], by: str, confidence: float) -> Actor:
    """Make the entry of a state that is a party through some words alone.

    Args:
        tree: the document's parse.
        code: the state's ISO 3166-1 alpha-3 code.
        mentions: the words that name it.
        by: the rule that admits it.
        confidence: how sure the rule is.
    """
    name = next(state.name for state in load_states() if state.code == code)
    return identified(
        tree.parse.document,
        Actor(
            name=name,
            kind="state",
            country=code,
            sector="GOV",
            mentions=tuple(mentions),
            by=by,
            confidence=confidence,
        ),
    )


def kept_within(parse: Parse, actor: Actor, sentences: set[int]) -> Actor | None:
    """Keep the mentions in the sentences in which the actor takes part in something; None where it has none there."""
    kept = tuple(m for m in actor.mentions if parse.sentence_of[parse.covered(m.span)[0]] in sentences)
    if not kept:
        return None
    return identified(parse.document, msgspec.structs.replace(actor, id="", mentions=kept))
