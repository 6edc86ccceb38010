"""Unnamed people and bodies that are parties only through what they do or suffer: 'civilians', 'both sides'."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from dragoman.analysis.events import words
from dragoman.analysis.events.pairs import is_pair_word
from dragoman.analysis.events.parties import DESCRIBED
from dragoman.analysis.events.phrases import governed, owning_prepositions
from dragoman.analysis.events.sound_parties import COLLECTIVE, is_animate
from dragoman.analysis.events.state_words import load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.identity import identified
from dragoman.records.parties import spans_of
from dragoman.vocabularies.event_lexicon import load_event_lexicon

BY = "events.people@1"
CONFIDENCE = 0.6
NO_CERTAIN = frozenset(("any", "no", "every", "whichever"))
# Ships act and suffer for their states, also where one is told of without its name.
SHIPS = frozenset(("ship", "vessel", "tanker", "boat", "trawler", "warship", "freighter", "frigate"))
BEFORE = frozenset(("det", "amod", "compound", "nummod", "nmod", "advmod", "quantmod", "poss", "predet", "case"))
# What comes before a noun without saying whom it means.
DETERMINERS = frozenset(("the", "these", "those", "both", "all", "some", "a", "an"))
LONGEST = 8
# Whose heads are people, and no parts of a body.
LED = frozenset(("state", "government", "mission", "delegation", "agency", "organization", "country", "ministry"))
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


@dataclass(slots=True)
class Draft:
    """People or a body without a name, by what they are called."""

    by: str
    sector: str | None
    country: str | None
    mentions: list[Mention] = field(default_factory=list)


def unnamed_candidates(tree: Tree, actors: tuple[Actor, ...]) -> list[Actor]:
    """Give the people and bodies without a name that are no actors yet; the same words mean the same ones.

    Args:
        tree: the document's parse.
        actors: the parties that are known, whose mentions are left to them.
    """
    parse = tree.parse
    wanted = load_event_lexicon().classes
    taken = parse.tokens_of(spans_of(actors, roles=False))
    drafts: dict[str, Draft] = {}
    for token in range(len(tree)):
        if token in taken or tree.pos[token] not in ("NOUN", "PROPN"):
            continue
        by = _sort(tree, token, wanted)
        if by is None or tree.dep[token] in ("compound", "amod", "nmod") or _acts_for_owner(tree, token, wanted, taken):
            continue
        first = first_word(tree, token)
        span = parse.span(first, token + 1)
        name = without_opening(span.text)
        mention = Mention(start=span.start, end=span.end, text=span.text, form="nominal")
        draft = Draft(by, SECTOR_OF.get(tree.lemma[token]), _country(tree, first, token))
        drafts.setdefault(name, draft).mentions.append(mention)
    return [_actor(tree, name, draft) for name, draft in drafts.items()]


def _sort(tree: Tree, token: int, wanted: dict[str, frozenset[str]]) -> str | None:
    """Give the rule by which a noun stands for people or a body, or None; a definite single one is somebody told of."""
    lemma = tree.lemma[token]
    plural = tree.tag[token] in ("NNS", "NNPS")
    if lemma == "head" and not any(tree.lemma[i] in LED for of in tree.children[token] for i in tree.children[of]):
        return None
    if any(tree.lower[i] in NO_CERTAIN for i in tree.children[token]):
        return BY if lemma in wanted["bands"] and plural else None
    if lemma in wanted["bands" if plural else "bodies"] or lemma in SHIPS:
        return BY
    if lemma in words.PARTITIVE or not is_animate(lemma):
        is_people = tree.tag[token] == "NNPS" and tree.parse.tokens[token].ent_type_ == "NORP"
        return DESCRIBED if is_people else None
    if tree.pos[token] == "PROPN":
        return None
    # 'A president should' is said of any; somebody to whom something is done is a certain one.
    is_subject = tree.dep[token] in ("nsubj", "nsubjpass", "attr")
    of_owner = lemma in wanted["assets"] - words.FOLLOWERS
    is_new = not of_owner and not is_subject and any(tree.lower[i] in ("a", "an") for i in tree.children[token])
    told_first = plural or is_new or (lemma in COLLECTIVE and not is_subject)
    return DESCRIBED if told_first or _country(tree, first_word(tree, token), token) else None


def _acts_for_owner(tree: Tree, token: int, wanted: dict[str, frozenset[str]], taken: set[int]) -> bool:
    """Say whether a noun is an arm of whoever owns it: 'its army', 'whose troops', 'NATO officials'."""
    if tree.lemma[token] not in wanted["assets"] - words.FOLLOWERS:
        return False
    if tree.lemma[token] in SHIPS and any(tree.tag[i] == "PRP$" for i in tree.children[token]):
        return False
    phrases = governed(tree, token)
    behind = [i for name in owning_prepositions(tree, token) for i in phrases.get(name, ())]
    named = any(i in taken and (tree.pos[i] == "PROPN" or is_pair_word(tree, i)) for i in behind)
    return named or any(
        tree.dep[i] == "poss" or (tree.dep[i] in ("amod", "compound", "nmod") and i in taken)
        for i in tree.children[token]
    )


def _country(tree: Tree, first: int, token: int) -> str | None:
    """Give the country that an adjective before a noun names: 'a French journalist'."""
    known = load_state_words()
    codes = [known[tree.text[i]] for i in range(first, token) if tree.dep[i] == "amod" and tree.text[i] in known]
    return codes[0] if len(codes) == 1 else None


def first_word(
    tree: Tree,
    head: int,
    labels: frozenset[str] = BEFORE,
    taken: Set[int] = frozenset(),
    longest: int = LONGEST,
) -> int:
    """Give the first of the words that stand before a noun and belong to it without a break.

    Args:
        tree: the document's parse.
        head: the noun.
        labels: how what belongs to it hangs on it.
        taken: tokens that are other parties' words.
        longest: how many words may stand before the noun.
    """
    own = {
        i for child in tree.children[head] if child < head and tree.dep[child] in labels for i in tree.subtree(child)
    }
    first = head
    while first - 1 in own and head - first < longest and first - 1 not in taken:
        first -= 1
    return first


def without_opening(text: str, opening: frozenset[str] = DETERMINERS) -> str:
    """Give some words without the small words that they begin with: 'envoys' for 'the envoys'."""
    words = text.split()
    while len(words) > 1 and words[0].lower() in opening:
        words = words[1:]
    return " ".join(words)


def _actor(tree: Tree, name: str, draft: Draft) -> Actor:
    return identified(
        tree.parse.document,
        Actor(
            name=name,
            kind="group",
            country=draft.country,
            sector=draft.sector,
            mentions=tuple(draft.mentions),
            by=draft.by,
            confidence=CONFIDENCE,
        ),
    )
