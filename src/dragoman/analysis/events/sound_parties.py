"""Which of a document's actors can be parties: somebody who can act, under words that name him.

Whose words are told need not be anybody: "the complaint alleged", "all signs point to". An act needs somebody, so that
only nouns for people, bodies and lands make a party of what has no name.
"""

from __future__ import annotations

from functools import lru_cache

from dragoman.analysis.events import words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.vocabularies.event_lexicon import load_event_lexicon
from dragoman.vocabularies.given_names import load_given_names
from dragoman.vocabularies.party_nouns import load_party_nouns

NAMELESS = frozenset(("unnamed", "group"))
# What the forming of nouns for people goes by (Quirk et al. 1985, I.32 to I.35).
AGENTIVE = ("ist", "ian", "eer", "goer", "maker", "holder", "staffer", "mate", "man", "woman", "folk", "critic")
SHORTEST = 6
# These stand for anybody, so that nobody is named by them alone.
ANYBODY = frozenset(
    (
        "one", "many", "everyone", "anyone", "everybody", "anybody", "someone", "somebody", "several", "some", "few",
        "most", "half", "other", "nobody", "number", "lot", "majority", "quarter", "handful", "average", "all",
    )
)  # fmt: skip
# No name of a person has these in its midst; a headline that was taken for a name has.
JOINING = frozenset(("against", "over", "after", "with", "to", "from", "by", "on", "for", "as", "amid", "at"))
# Too short to be told from surnames but in the midst of a name.
OF_HEADLINES = frozenset(("Says", "Asks", "Bans", "Wins", "Hits", "Vows", "Urges", "Eyes", "Slams", "Calls"))
# What has two sides, on neither of which anybody is meant.
PLACES = frozenset(("border", "crossing", "river", "road", "street", "sea", "strait", "lake", "city", "town", "wall"))
# All of a kind at once: 'the technology industry', 'the international community'.
COLLECTIVE = frozenset(("media", "medium", "community", "industry", "public", "electorate", "leadership", "press"))
FURTHER = frozenset(
    (
        "grower",
        "exporter",
        "importer",
        "producer",
        "shipper",
        "breeder",
        "herder",
        "logger",
        "smuggler",
        "trafficker",
        "squatter",
        "petitioner",
        "islander",
        "newcomer",
        "retailer",
        "folk",
        "instructor",
        "organizer",
        "organiser",
        "founder",
        "customer",
        "moderator",
        "co-founder",
        "cofounder",
        "nominee",
        "appointee",
        "contender",
        "successor",
        "predecessor",
        "tenant",
        "trainee",
        "attendee",
        "detainee",
        "alien",
        "terrorist",
        "investor",
        "figure",
        "victim",
        "survivor",
        "speaker",
        "mogul",
        "tycoon",
        "country",
        "nation",
        "guerilla",
    )
)
# What acts for its owner without being anybody.
DEEDS_AND_TEXTS = frozenset(
    (
        "attack",
        "raid",
        "strike",
        "bombardment",
        "shell",
        "bomb",
        "statement",
        "communique",
        "resolution",
        "account",
        "letter",
    )
)
CLASSES = ("bands", "bodies", "people", "prisoners")
LONGEST_NAME = 2


@lru_cache(maxsize=1)
def load_animates() -> frozenset[str]:
    """Give the nouns, in the singular, that stand for people, bodies and lands."""
    classes = load_event_lexicon().classes
    found = {*COLLECTIVE, *FURTHER, *(noun for noun, row in load_party_nouns().items() if row.sort != "land")}
    return frozenset(found.union(*(classes[name] for name in CLASSES)))


def is_animate(lemma: str) -> bool:
    """Say whether a noun stands for people, a body or a land."""
    return lemma in load_animates() or (len(lemma) >= SHORTEST and lemma.endswith(AGENTIVE))


def is_bank(name: str) -> bool:
    """Say whether a name is of one side of a place, and of nobody: 'the southern side of the crossing'."""
    before, _, behind = name.lower().partition(" side of ")
    return bool(before) and any(word in PLACES for word in behind.split())


def is_sound(tree: Tree, actor: Actor) -> bool:
    """Say whether an actor can be a party of an event."""
    if actor.kind == "person" or (actor.kind in NAMELESS and _is_titled(actor.name)):
        return not _is_headline(actor.name)
    if actor.kind not in NAMELESS or actor.members or actor.country is not None:
        return True
    calling = [one for one in actor.mentions if one.form != "pronoun"] or list(actor.mentions)
    mention = next((one for one in calling if one.text == actor.name), calling[0])
    head = head_of(tree, mention)
    if tree.pos[head] == "VERB" or is_bank(actor.name):
        # 'Depriving them of land' is nobody.
        return False
    if tree.pos[head] == "PROPN" or (mention.form != "nominal" and actor.kind == "group"):
        return True
    lemma = tree.lemma[head]
    if lemma in ("leadership", "figure") and _is_quality(tree, head):
        return False
    if lemma in words.PARTITIVE | ANYBODY and (lemma in ANYBODY or not is_animate(lemma)):
        inner = [i for i in tree.parse.covered(mention.span) if tree.dep[i] == "pobj" and tree.head[i] > head]
        meant = [i for i in inner if tree.lower[tree.head[i]] == "of"]
        if not meant:
            return lemma not in ANYBODY
        return any(is_animate(tree.lemma[i]) or tree.pos[i] == "PROPN" for i in meant)
    return is_animate(lemma) or lemma in load_event_lexicon().classes["assets"] - DEEDS_AND_TEXTS


def _is_quality(tree: Tree, head: int) -> bool:
    """Say whether 'leadership' is how one person leads, or 'figures' are numbers: nobody is told apart by them."""
    owner = tree.child(head, "poss")
    if tree.lemma[head] == "leadership":
        return owner is not None and tree.pos[owner] == "PROPN"
    return not any(tree.dep[i] in ("amod", "compound", "poss", "prep") for i in tree.children[head])


def head_of(tree: Tree, mention: Mention) -> int:
    """Give the head word of a mention: the one that hangs on a word outside it."""
    covered = list(tree.parse.covered(mention.span))
    inside = set(covered)
    return next((i for i in covered if tree.head[i] not in inside or tree.head[i] == i), covered[-1])


def core_of(tree: Tree, mention: Mention) -> list[int]:
    """Give the tokens of a mention that call the actor, without the phrases and clauses that say more of him."""
    covered = list(tree.parse.covered(mention.span))
    if mention.form != "nominal" or len(covered) <= LONGEST_NAME:
        return covered
    head = head_of(tree, mention)
    apart = {i for i in tree.children[head] if i > head and tree.dep[i] in ("prep", "relcl", "acl", "advcl")}
    kept = set(tree.subtree(head, apart))
    return [i for i in covered if i in kept]


def _is_titled(name: str) -> bool:
    """Say whether every longer word of a name has a capital, as those of a headline have."""
    given = [word for word in name.split() if len(word) > len("with")]
    return len(given) > 1 and all(word[0].isupper() for word in given)


def _is_headline(name: str) -> bool:
    """Say whether a name has the verb or preposition of a headline in it: 'Lund Backs Orr', 'Move Against Orr'.

    The last word of a name is no verb, whatever it ends with: 'Oto Brandis', 'Rapid Support Forces'.
    """
    given = name.split()
    if any(word.lower() in JOINING and word[0].isupper() for word in given[1:-1]):
        return True
    if any(word in OF_HEADLINES for word in given[1:-1]):
        return True
    return any(word[0].isupper() and _is_present(word.lower()) for word in given[1:-1])


@lru_cache(maxsize=4096)
def _is_present(word: str) -> bool:
    """Say whether a word is the present tense of a verb that tells of an event or of saying."""
    verbs = load_event_lexicon().verbs
    stems = (word[:-1], word[:-2], word[:-3] + "y") if word.endswith("s") and len(word) > SHORTEST - 2 else ()
    return any(stem in verbs or stem in words.STATING for stem in stems)


def surnames_of(actors: tuple[Actor, ...]) -> dict[str, str]:
    """Map each name of one word in small letters to the only person whose last name it is.

    The parse takes surnames in '-s' for plurals: 'Sanders' is somebody, and no people that sand.
    """
    found: dict[str, list[str]] = {}
    for actor in actors:
        if actor.kind == "person":
            found.setdefault(actor.name.split()[-1].lower(), []).append(actor.id)
    return {name: holders[0] for name, holders in found.items() if len(holders) == 1}


def certain_surnames_of(actors: tuple[Actor, ...]) -> dict[str, str]:
    """Give `surnames_of` for those persons whose first name is a known given name."""
    given = load_given_names()
    known = {actor.id for actor in actors if " " in actor.name and actor.name.split()[0] in given}
    return {name: holder for name, holder in surnames_of(actors).items() if holder in known}


def unmentioned_persons(tree: Tree, surnames: dict[str, str]) -> dict[int, tuple[int, str, str]]:
    """Find where the only person of a surname is called by it alone: 'Howes had been abducted'.

    What stands before or behind such a word as part of the same name makes it somebody else's.
    """
    found: dict[int, tuple[int, str, str]] = {}
    for index, word in enumerate(tree.text):
        if word.lower() not in surnames or not word[0].isupper() or tree.tag[index] not in ("NNS", "NNP"):
            continue
        if tree.tag[index] == "NNP" and tree.parse.tokens[index].ent_type_ != "PERSON":
            continue
        within = tree.dep[index] in ("compound", "nmod", "amod") or any(
            tree.dep[i] in ("compound", "nmod", "flat", "det", "amod", "nummod", "poss") for i in tree.children[index]
        )
        if not within:
            found[index] = (len(tree), surnames[word.lower()], "name")
    return found
