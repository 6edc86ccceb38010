"""Whom 'each side', 'both countries' and 'the two leaders' mean: the two who were last named together.

Discourse deixis of this kind takes the nearest plurality of the right size (Kamp and Reyle 1993, section 4.1), and of
the right sort: countries are no persons. The sides of a story are the two of whom it tells throughout.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor

Ids = tuple[str, ...]
BOTH = frozenset(("both", "each", "either", "neither"))
# Those who stand against each other in what the story tells.
SIDES = frozenset(("side", "party", "foe", "rival", "camp", "army"))
LANDS = frozenset(("country", "government", "nation", "state", "capital", "republic", "parliament"))
PERSONS = frozenset(("leader", "minister", "president", "man", "woman", "premier"))
# What a party may be called as one of two.
ONES = (
    SIDES
    | LANDS
    | PERSONS
    | frozenset(
        (
            "neighbour", "neighbor", "delegation", "ally", "power", "team", "official", "envoy", "diplomat",
            "negotiator", "people"
        )
    )
)  # fmt: skip
COLLECTIVE = frozenset(("state", "organization", "group"))
PEOPLE = frozenset(("person",))
REACH = 2
# Of who does this with another, the next sentence may tell what both do.
MEETING = frozenset(("meet", "talk", "speak", "confer", "negotiate"))
# How often one of the two of whom a story tells is named at least, and how much oftener than any third.
OFTEN, OFTENER, MUCH_OFTENER = 3, 0.6, 0.5


def is_pair_word(tree: Tree, head: int) -> bool:
    """Say whether a word stands for both, or each, of two who were named: 'each side', 'the two leaders', 'both'."""
    children = [tree.lower[i] for i in tree.children[head] if i < head]
    if tree.lower[head] in ("both", "each") and tree.pos[head] in ("PRON", "DET"):
        return tree.dep[head] in ("nsubj", "nsubjpass", "dobj", "pobj") and not tree.has_child(head, "of")
    if tree.lemma[head] not in ONES:
        return False
    if any(word in BOTH for word in children):
        return True
    narrowed = any(tree.dep[i] in ("amod", "compound", "poss", "prep") for i in tree.children[head])
    return "two" in children and ("the" in children or "these" in children) and not narrowed


def pair_meant(tree: Tree, head: int, of: Callable[[int], Ids], by_id: dict[str, Actor] | None = None) -> Ids:
    """Give the two parties that were last named together before a word, in its sentence or before it.

    Args:
        tree: the document's parse.
        head: the word.
        of: gives the parties that a noun phrase names.
        by_id: the document's actors; without them only the words tell, and not what sort of parties there are.
    """
    if by_id is None:
        near, told = _named_together(tree, head, of, {})
        return near or (told[0] if len(set(told)) == 1 else ())
    lemma = tree.lemma[head]
    main = main_pair(by_id.values(), OFTENER if lemma in SIDES else MUCH_OFTENER)
    near, told = _named_together(tree, head, of, by_id)
    if near and lemma in SIDES and main and set(near) != set(main) and set(near) & set(main):
        # 'Oslo and its ally' are not the sides of Oslo's war.
        return main
    if near:
        return near
    if lemma in ONES - PERSONS and len(set(told)) == 1:
        # Further off, the only two who were ever named together are meant.
        return told[0]
    beside = _named_before(tree, head, of, by_id) if lemma in LANDS or lemma not in ONES else ()
    if lemma in PERSONS:
        return main_pair(by_id.values(), MUCH_OFTENER, PEOPLE)
    return beside or main


def continued_pair(tree: Tree, head: int, clause: int, of: Callable[[int], Ids]) -> Ids:
    """Give whom 'they' means as the subject of a main clause: the two with whom the sentence before was concerned.

    News goes on with its subject (Grosz, Joshi and Weinstein 1995): 'Oslo and Rome met. They agreed to go on'.

    Args:
        tree: the document's parse.
        head: the pronoun.
        clause: the verb whose subject it is.
        of: gives the parties that a noun phrase names.
    """
    number = tree.parse.sentence_of[head]
    if tree.lower[head] != "they" or number == 0 or tree.dep[clause] != "ROOT":
        return ()
    sentence = tree.parse.sentences[number - 1]
    root = next((i for i in range(sentence.first, sentence.last) if tree.dep[i] == "ROOT"), None)
    if root is None or not tree.is_verb(root):
        return ()
    subject = tree.child(root, "nsubj")
    found = of(subject) if subject is not None else ()
    if len(found) == 1 and tree.lemma[root] in MEETING:
        met = tree.child(root, "dobj")
        heads = [met] if met is not None else governed(tree, root).get("with", [])
        found = (*found, *(one for met_one in heads for one in of(met_one) if one not in found))
    return found if len(found) == 2 else ()


def main_pair(actors: Iterable[Actor], share: float, kinds: frozenset[str] = COLLECTIVE) -> Ids:
    """Give the two states and bodies, or persons, of whom a story tells oftenest, where no third one comes near.

    Args:
        actors: the document's actors.
        share: of the mentions of the second, how many the third may have at most.
        kinds: of which kinds they are.
    """
    counts: dict[str, list[Actor]] = {}
    for actor in actors:
        if actor.kind in kinds and not actor.members and (actor.name[:1].isupper() or actor.kind == "state"):
            own = actor.kind == "state" or actor.sector == "GOV"
            counts.setdefault(actor.country if own and actor.country else actor.id, []).append(actor)
    ranked = sorted(
        ((sum(len(one.mentions) for one in held), key, held) for key, held in counts.items()),
        key=lambda ranking: (-ranking[0], ranking[1]),
    )
    if len(ranked) < 2 or ranked[1][0] < OFTEN or (len(ranked) > 2 and ranked[2][0] > share * ranked[1][0]):
        return ()
    return tuple(min(held, key=lambda one: (one.kind != "state", one.id)).id for _, _, held in ranked[:2])


def _named_together(tree: Tree, head: int, of: Callable[[int], Ids], by_id: dict[str, Actor]) -> tuple[Ids, list[Ids]]:
    """Give the two who were last joined by 'and' nearby, or all who were joined so further off."""
    number = tree.parse.sentence_of[head]
    told: list[Ids] = []
    for earlier in range(number, -1, -1):
        sentence = tree.parse.sentences[earlier]
        last = min(sentence.last, head)
        for token in range(last - 1, sentence.first - 1, -1):
            joined = [i for i in tree.children[token] if tree.dep[i] == "conj" and i < last]
            if len(joined) != 1 or tree.pos[token] not in ("PROPN", "NOUN") or is_pair_word(tree, token):
                continue
            found = of(token)
            if len(found) != len(joined) + 1 or (by_id and not _is_of_sort(tree, head, found, by_id)):
                continue
            if number - earlier <= REACH:
                return found, told
            told.append(tuple(sorted(found)))
    return (), told


def _is_of_sort(tree: Tree, head: int, found: Ids, by_id: dict[str, Actor]) -> bool:
    """Say whether two parties are what a word calls them: countries are no persons, and of one sort at least."""
    collective = {by_id[one].kind in COLLECTIVE for one in found}
    if tree.lemma[head] in LANDS:
        return collective == {True}
    return len(collective) == 1


def _named_before(tree: Tree, head: int, of: Callable[[int], Ids], by_id: dict[str, Actor]) -> Ids:
    """Give the only two states or bodies named before a word in its sentence or the last, its subject left out."""
    number = tree.parse.sentence_of[head]
    verb = next((above for above in tree.ancestors(head) if tree.is_verb(above)), None)
    around = (verb, tree.head[verb]) if verb is not None else ()
    acting = {one for above in around for one in _subjects(tree, above, of)}
    found: dict[str, None] = {}
    for earlier in range(number, max(number - 2, -1), -1):
        sentence = tree.parse.sentences[earlier]
        for token in range(sentence.first, min(sentence.last, head)):
            if tree.pos[token] not in ("PROPN", "NOUN") or is_pair_word(tree, token):
                continue
            found.update((one, None) for one in of(token) if _is_force(by_id[one]) and one not in acting)
        if len(found) >= 2:
            break
    # An organ of a party that is named beside it is no further one.
    whole = [one for one in found if not any(by_id[other].name in by_id[one].name for other in found if other != one)]
    return tuple(whole) if len(whole) == 2 else ()


def _is_force(actor: Actor) -> bool:
    """Say whether an actor is a state or body, or people under arms, who may be one of two sides."""
    return actor.kind in COLLECTIVE or (actor.kind == "unnamed" and actor.sector in ("REB", "MIL", "UAF"))


def _subjects(tree: Tree, verb: int, of: Callable[[int], Ids]) -> Ids:
    subject = tree.child(verb, "nsubj", "nsubjpass")
    return of(subject) if subject is not None and not is_pair_word(tree, subject) else ()
