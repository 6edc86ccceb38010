"""Who does a deed of an affair: capitals that stand for their states, bodies that stand for whose they are."""

from __future__ import annotations

from dragoman.analysis.affairs.pairing import asking, both_meant, is_pair, is_sides, sides_of
from dragoman.analysis.events.parties import Ids, Parties, unique
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.state_words import load_capitals

FOLLOWING = frozenset((
    "man", "people", "fighter", "troops", "troop", "soldier", "force", "party", "government", "country", "nation",
    "team", "delegation", "administration", "movement", "group", "organisation", "organization", "cabinet", "ministry",
    "side", "camp", "bloc", "faction", "coalition", "army", "military", "navy", "gunman", "follower", "company", "firm",
    "office", "member", "negotiator", "envoy", "state", "union", "supporter", "lawyer",
))  # fmt: skip
"""Those who act for whose they are: "his men", "her party", "their negotiators"."""
OPENING = 8
ADMITTED = "affairs.doers@1"
"""The rule by which people and bodies are parties only because they are to do something."""
CHANGING = frozenset((
    "enlarge", "increase", "raise", "reduce", "cut", "extend", "expand", "grow", "shrink", "strengthen", "reinforce",
))  # fmt: skip
PRONOUNS = frozenset(("it", "they", "he", "she"))
INSTITUTIONS = frozenset((
    "government", "army", "military", "parliament", "cabinet", "junta", "administration", "ministry", "navy",
    "authorities", "police", "presidency",
))  # fmt: skip
"""What a state has one of, so that the bare word means that of the state last spoken of."""


def doers_named(parties: Parties, head: int | None) -> Ids:
    """Give the parties that the subject of a deed names.

    A capital that is to do something is its government, wherever else it may be a place; only a state that is a party
    of the document counts.

    Args:
        parties: the document's parties.
        head: the subject's head, or None.
    """
    if head is None or _is_measure(parties, head):
        return ()
    found: list[str] = []
    for one in parties.coordinated(head):
        code = None if parties.named(one) else load_capitals().get(parties.tree.text[one])
        states = [] if code is None else _states(parties, code) or _speakers_own(parties, one, code)
        found.extend(states or (_of(parties, one) if one != head else ()))
    return unique((*(() if _is_capital(parties, head, found) else _of(parties, head)), *found))


def _is_measure(parties: Parties, head: int) -> bool:
    """Say whether a phrase with "by" says by how much: 'is to be enlarged by 60 observers'."""
    tree = parties.tree
    verb = tree.head[tree.head[head]]
    counted = any(tree.dep[i] == "nummod" for i in tree.children[head])
    return counted and tree.dep[tree.head[head]] in ("agent", "prep") and tree.lemma[verb] in CHANGING


def _of(parties: Parties, head: int) -> Ids:
    """Give the parties of one phrase, or whoever it is that those whom it names act for."""
    tree = parties.tree
    found = parties.of(head)
    if is_pair(tree, head) and not _stands_for_others(parties, head, found):
        asked_by = set(sides_of(parties, found)) & asking(parties, head)
        return both_meant(parties, head) or (() if is_sides(tree, head) or asked_by else found)
    if tree.dep[head] in ("nsubj", "nsubjpass") and tree.lower[head] in PRONOUNS and not found:
        return _subject_before(parties, head)
    if any(_is_known(parties, one) for one in found):
        return found
    if tree.lemma[head] not in FOLLOWING | INSTITUTIONS:
        return _of_same_noun(parties, head) or found
    if tree.lemma[head] == "member":
        return tuple(one for i in governed(tree, head).get("of", ()) for one in parties.of(i)) or found
    owner = tree.child(head, "poss")
    return (_of(parties, owner) if owner is not None else _institution(parties, head)) or found


def _subject_before(parties: Parties, pronoun: int) -> Ids:
    """Give the subject of the sentence before, which a pronoun that opens the next one means (Grosz et al. 1995)."""
    tree = parties.tree
    number = tree.parse.sentence_of[pronoun]
    sentence = tree.parse.sentences[number]
    opens = pronoun - sentence.first <= OPENING and tree.dep[tree.head[pronoun]] in ("ROOT", "ccomp")
    if (
        number == 0
        or not opens
        or tree.parse.paragraph_of(sentence.first) != tree.parse.paragraph_of(sentence.first - 1)
    ):
        return ()
    before = tree.parse.sentences[number - 1]
    root = next((i for i in range(before.first, before.last) if tree.head[i] == i), None)
    subject = tree.child(root, "nsubj", "nsubjpass") if root is not None else None
    return parties.agreeing(pronoun, subject) if subject is not None else ()


def _of_same_noun(parties: Parties, head: int) -> Ids:
    """Give the party that the noun of a bare definite phrase meant before: 'six world powers ... the powers'."""
    tree = parties.tree
    bare = all(tree.dep[i] in ("det", "relcl", "punct", "appos", "cc", "conj", "acl") for i in tree.children[head])
    if tree.pos[head] != "NOUN" or not bare or not any(tree.lower[i] in ("the", "these") for i in tree.children[head]):
        return ()
    for before in range(head - 1, -1, -1):
        if tree.lemma[before] == tree.lemma[head] and tree.tag[before] == tree.tag[head]:
            found = parties.of(before) or (parties.owners(before) if tree.lemma[head] in INSTITUTIONS else ())
            if found:
                return found
    return ()


def _stands_for_others(parties: Parties, head: int, found: Ids) -> bool:
    """Say whether a phrase for both is known to mean certain parties, none of whom asks something of both."""
    named = parties.named(head)
    known = named is not None and bool(parties.by_id[named].members)
    return known and not set(sides_of(parties, found)) & asking(parties, head)


def _is_known(parties: Parties, identifier: str) -> bool:
    """Say whether a party has a name, a country or members; "the government" alone has none."""
    actor = parties.by_id[identifier]
    if actor.by == ADMITTED and actor.kind != "state":
        return False
    return bool(actor.members) or actor.kind not in ("group", "unnamed") or actor.country is not None


def _institution(parties: Parties, head: int) -> Ids:
    """Give whose "the government" is: that of the last state whose government was named, or of the official who speaks.

    A second mention is definite and bare where the first said whose it is (Prince 1981, on evoked entities).
    """
    tree = parties.tree
    before = _of_same_noun(parties, head)
    if before or tree.lemma[head] not in INSTITUTIONS or not tree.has_child(head, "the"):
        return before
    voice = parties.voice(head)
    official = voice is not None and parties.by_id[voice].country is not None and parties.by_id[voice].sector == "GOV"
    return (voice,) if official and voice is not None else ()


def _speakers_own(parties: Parties, capital: int, code: str) -> Ids:
    """Give who speaks for the state of a capital where nothing else names it: 'the premier said Wellington would'."""
    voice = parties.voice(capital)
    return (voice,) if voice is not None and parties.by_id[voice].country == code else ()


def _is_capital(parties: Parties, head: int, found: list[str]) -> bool:
    return bool(found) and parties.named(head) is None and parties.tree.text[head] in load_capitals()


def _states(parties: Parties, code: str) -> list[str]:
    return [actor.id for actor in parties.by_id.values() if actor.kind == "state" and actor.country == code]
