"""Words that mean a state: its name, its adjectives, and its capital where that stands for the government."""

from __future__ import annotations

from functools import lru_cache

from dragoman.analysis.events import words
from dragoman.analysis.parsing.land_adjectives import adjectives_of
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.vocabularies.event_lexicon import load_event_lexicon
from dragoman.vocabularies.states import load_states

# Weighs more than any mention, so that mentions come first.
LONGEST = 1000
LONGEST_NAME = 4
# Behind these a capital is a government, behind "in", "at" and "from" as often a place.
FACING = frozenset(("on", "for", "with", "against", "between", "by", "toward", "towards"))
# Who is led to a capital by these is its government's guest.
VISITS = frozenset(
    (
        "visit", "trip", "travel", "fly", "tour", "journey", "head", "jet", "send", "dispatch", "ship", "return", "set",
        "depart", "leave", "despatch", "embark", "bind", "delegation", "mission",
    )
)  # fmt: skip
# Who arrives, is awaited or is welcomed "in" a capital is there as a guest too.
ARRIVALS = frozenset(
    (
        "arrive", "land", "touch", "fly", "jet", "stop", "alight", "disembark", "expect", "await", "due", "receive",
        "welcome", "greet", "host", "stopover", "layover", "arrival",
    )
)  # fmt: skip
ADDRESSING = frozenset(
    (
        "protest",
        "complain",
        "appeal",
        "apologize",
        "apologise",
        "sell",
        "supply",
        "concede",
        "threat",
        "protest",
        "note",
    )
)
# Whom one bids, blames or backs is somebody: 'ordered Kyiv not to', 'accused Tehran'.
DIRECTING = frozenset(
    (
        "visit", "order", "urge", "ask", "tell", "press", "warn", "accuse", "blame", "condemn", "criticise",
        "criticize", "pressure", "sanction", "punish", "threaten", "assure", "thank", "support", "back", "isolate",
        "implore", "beg", "exhort", "denounce", "rebuke", "pressurise", "pressurize", "commend", "reassure", "oblige",
    )
)  # fmt: skip
# These are told of towns as well.
BEFALLING = frozenset(
    ("be", "have", "host", "see", "fall", "burn", "come", "go", "get", "suffer", "face", "hold", "hit", "take", "lose")
)


@lru_cache(maxsize=1)
def load_state_words() -> dict[str, str]:
    """Give the code of each state by its names and adjectives that mean nothing else."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for state in load_states():
        for word in (state.name, *state.names, *state.adjectives):
            if word in state.evidence:
                continue
            if found.setdefault(word, state.code) != state.code:
                shared.add(word)
    return {word: code for word, code in found.items() if word not in shared}


@lru_cache(maxsize=1)
def load_capitals() -> dict[str, str]:
    """Give the code of each state by its capital."""
    return {name: state.code for state in load_states() for name in state.capitals if name not in state.evidence}


def capital_meant(tree: Tree, index: int) -> str | None:
    """Give the code of the state whose capital stands here for its government, as in 'sanctions on Pyongyang'."""
    if tree.text[index] not in load_capitals():
        return None
    first = index
    while tree.dep[first] == "conj":
        first = tree.head[first]
    above = tree.head[first]
    if tree.dep[first] == "dobj":
        is_party = tree.lemma[above] in DIRECTING
    elif tree.dep[first] == "nsubj":
        # Cities lodge no protests; what happens in them is told of them with other verbs.
        acting = tree.lemma[above] in load_event_lexicon().verbs or tree.lemma[above] in words.STATING
        is_party = acting and tree.lemma[above] not in BEFALLING and not tree.has_child(above, "not")
    else:
        led = tree.lower[above] in ("to", "for") and tree.lemma[tree.head[above]] in VISITS
        led = led or (tree.lower[above] == "to" and tree.lemma[tree.head[above]] in ADDRESSING)
        led = led or (tree.lower[above] in ("in", "into", "at") and tree.lemma[tree.head[above]] in ARRIVALS)
        is_party = tree.dep[first] == "pobj" and (tree.lower[above] in FACING or led)
    return load_capitals()[tree.text[index]] if is_party else None


def unmentioned(tree: Tree, actors: tuple[Actor, ...]) -> dict[int, tuple[int, str, str]]:
    """Find where a state that is a party is named by an adjective or as a place: 'Israeli tanks', 'fighting in Sudan'.

    Such words make no party, but where the state is one they mean it.
    """
    states = {actor.country: actor.id for actor in actors if actor.kind == "state" and actor.country}
    words_of_states = load_state_words()
    found: dict[int, tuple[int, str, str]] = {}
    for index, word in enumerate(tree.text):
        if not word[0].isupper():
            continue
        for length in range(min(LONGEST_NAME, len(tree) - index), 0, -1):
            code = words_of_states.get(" ".join(tree.text[index : index + length]))
            if code in states:
                for token in range(index, index + length):
                    found.setdefault(token, (LONGEST, states[code], "demonym"))
                break
        code = capital_meant(tree, index)
        if code in states:
            found.setdefault(index, (LONGEST, states[code], "metonym"))
    return {**_adjectives_of_unlisted(tree, actors), **found}


def _adjectives_of_unlisted(tree: Tree, actors: tuple[Actor, ...]) -> dict[int, tuple[int, str, str]]:
    """Find the adjectives of states that no list holds: 'an Anjari patrol' is Anjar's.

    An adjective that two names can have made is neither's.
    """
    made: dict[str, set[str]] = {}
    for actor in actors:
        if actor.kind == "state" and actor.country is None:
            for word in adjectives_of(actor.name.split()[-1]):
                made.setdefault(word, set()).add(actor.id)
    owners = {word: min(held) for word, held in made.items() if len(held) == 1}
    return {
        index: (LONGEST, owners[word], "demonym")
        for index, word in enumerate(tree.text)
        if word in owners and tree.dep[index] in ("amod", "compound", "nmod", "conj")
    }
