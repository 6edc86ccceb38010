"""Whose talks a mention tells of, where its own words name both sides, one of them, or only the story does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.analysis.affairs.sides import Side, Sides
from dragoman.analysis.affairs.talks.mentions import REAL, Mention
from dragoman.analysis.affairs.talks.pairing import Pairing, is_nameless
from dragoman.analysis.affairs.talks.words import DELEGATES, GENERIC, JOINT, OTHER, PAIRED
from dragoman.analysis.events.parties import Ids
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.parsing.tree import Tree

HELD = ("happened", "ongoing")
KNOWN = frozenset(("the", "their", "both", "these", "two", "those"))
PLURAL_PRONOUNS = frozenset(("they", "them", "each"))


def meant(tree: Tree, mention: Mention, sides: Sides, pairing: Pairing) -> tuple[Ids, frozenset[Side]]:
    """Give who talks, and their sides: those named, else the two spoken of before, or told of in the headline."""
    opens = mention.course or mention.number is not None or mention.held is not None
    heads = _heads(mention)
    joint = bool(mention.heads) and all(_is_joint(tree, head) for head in mention.heads)
    named = named_by(mention, sides)
    of_both = bool(heads) and all(is_of_both(tree, head) for head in heads)
    if opens and not heads and not mention.parties and not mention.course and not mention.definite:
        # 'A and B have been at odds since May; two rounds have brought them nowhere'.
        beside = pairing.before(mention.head, 0)
        return beside, sides.all_of(beside)
    if not opens or not (joint or of_both or (not named and is_of_two(tree, mention, sides))):
        return mention.parties, named
    who = pairing.before(mention.head) or (pairing.of_headline() if joint else ())
    if not who and (of_both or joint):
        who = pairing.dyads.foremost(sides.all_of(mention.mediators)) or pairing.meant(heads[0])
    return who, sides.all_of(who) - sides.all_of(mention.mediators)


def _heads(mention: Mention) -> tuple[int, ...]:
    return mention.heads or (() if mention.carrier is None else (mention.carrier,))


def are_strangers(sides: Sides, named: Iterable[Side]) -> bool:
    """Say whether all who talk are persons of whom it is not known for whom they do: 'lead negotiators Lee and Orr'."""
    actors = [sides.actor(one) for one in named]
    return all(one is not None and one.kind == "person" for one in actors)


def are_known_strangers(sides: Sides, mention: Mention) -> bool:
    """Say whether a mention names persons, and none of whom it is known for whom they talk."""
    return bool(mention.parties) and are_strangers(sides, sides.all_of(mention.parties))


def named_by(mention: Mention, sides: Sides) -> frozenset[Side]:
    """Give the sides that a mention names, without those that stand between or of which it is not said who they are."""
    known = [one for one in sides.expanded(mention.parties) if not is_nameless(sides, one)]
    return sides.all_of(known) - sides.all_of(mention.mediators)


def opens_apart(tree: Tree, first: int, mentions: Sequence[Mention], sides: Sides, pairing: Pairing) -> bool:
    """Say whether a story opens on talks of the two in its headline before it tells of those of others.

    Args:
        tree: the document's parse.
        first: where it first tells of talks with both their sides.
        mentions: all mentions of talks.
        sides: who stands on which side.
        pairing: which parties the document puts side by side.
    """
    headline = sides.all_of(pairing.of_headline())
    early = [one for one in mentions if one.head < first and one.course and one.status in REAL]
    if headline and headline not in pairing.fought and any(is_of_story(one, sides) for one in early):
        return True
    return not headline and any(_is_told(tree, one) and not named_by(one, sides) for one in early)


def is_of_two(tree: Tree, mention: Mention, sides: Sides) -> bool:
    """Say whether talks are told as those of parties spoken of: 'the two sides', 'the parties', 'their negotiators'."""
    heads = _heads(mention)
    if heads:
        return all(_is_plural(tree, head) or _is_joint(tree, head) or is_of_both(tree, head) for head in heads)
    nameless = bool(mention.parties) and all(is_nameless(sides, one) for one in mention.parties)
    return nameless or any(tree.lower[i] == "their" for i in tree.children[mention.head])


def _is_joint(tree: Tree, head: int) -> bool:
    """Read 'the bilateral committee', 'a joint commission': a body of two."""
    return tree.lemma[head] in DELEGATES and any(tree.lower[i] in JOINT for i in tree.children[head])


def _is_plural(tree: Tree, head: int) -> bool:
    if tree.lower[head] in PLURAL_PRONOUNS:
        return True
    known = any(tree.lower[i] in KNOWN for i in tree.children[head])
    return tree.tag[head] in ("NNS", "NNPS") and tree.lemma[head] in PAIRED and known


def is_of_both(tree: Tree, head: int) -> bool:
    """Read 'the navies of both countries', 'commanders from the two armies', 'teams from each side'."""
    inner = [i for name in ("of", "from", "for") for i in governed(tree, head).get(name, ())]
    return any(
        tree.lemma[i] in PAIRED and any(tree.lower[j] in ("both", "two", "each") for j in tree.children[i])
        for i in inner
    )


def of_only_pair(tree: Tree, mentions: Sequence[Mention], sides: Sides, pairing: Pairing) -> tuple[Mention, Ids] | None:
    """Give talks whose parties only the rest of the story names, with these.

    They are the two of the headline; those who met, where these are two; the only two states; or those between whom
    most is done in the story.
    """
    opening = next((one for one in mentions if _opens(tree, one, sides)), None)
    opening = opening or next((one for one in mentions if _is_counted(tree, one)), None)
    if opening is None or named_by(opening, sides):
        return None
    between = sides.all_of(opening.mediators)
    headline = pairing.of_headline()
    known = {named: pair for named, pair in pairing.met.items() if all(map(sides.is_public, named))}
    if headline and not sides.all_of(headline) & between:
        return opening, headline
    if len(known) == 1:
        ((_, pair),) = known.items()
        return opening, sides.expanded(pair)
    states = sides.states()
    of_two = bool(opening.parties) or any(tree.lower[i] in ("two", "both") for i in tree.subtree(opening.head))
    if not known and of_two and len(states) == 2:
        return opening, tuple(states.values())
    found = pairing.met_before(opening.head) or pairing.beside(opening.head, between) or pairing.dyads.foremost(between)
    return (opening, found) if found else None


def _opens(tree: Tree, mention: Mention, sides: Sides) -> bool:
    known = mention.course and mention.status in REAL and is_of_story(mention, sides)
    return known or _is_told(tree, mention)


def is_of_story(mention: Mention, sides: Sides) -> bool:
    """Say whether talks are taken for known, or are held by "the neighbours", "officers", of whom the story is."""
    nameless = bool(mention.parties) and all(is_nameless(sides, one) for one in mention.parties)
    counted = mention.number is not None or mention.held is not None
    known = mention.definite or (counted and mention.course)
    return nameless or (known and not mention.parties)


def _is_counted(tree: Tree, mention: Mention) -> bool:
    """Say whether a sitting is counted as one of several, and told as nobody's: 'the second, in April'."""
    several = max(mention.number or 0, mention.held or 0) > 1
    owned = bool({"of", "between", "with", "among"} & set(governed(tree, mention.head)))
    return several and not owned and not mention.parties and mention.definite and mention.status in REAL


def _is_told(tree: Tree, mention: Mention) -> bool:
    """Say whether a course of talks is told as held: 'nine days of talks', 'indirect negotiations in Vienna'."""
    before = {tree.lower[i] for i in tree.children[mention.head]}
    bare = not before and tree.tag[mention.head] == "NN" and tree.dep[mention.head] != "pobj"
    told = mention.course and mention.status in HELD and not mention.heads
    return told and not bare and not before & (OTHER | GENERIC) and not _is_with_others(tree, mention.head)


def _is_with_others(tree: Tree, noun: int) -> bool:
    """Say whether talks are told to be with somebody: who is not known is not therefore one of the story's two."""
    inner = governed(tree, noun)
    return any(tree.pos[i] in ("NOUN", "PROPN") for name in ("with", "among") for i in inner.get(name, ()))
