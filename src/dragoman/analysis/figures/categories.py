"""What kind of thing a figure counts: money, shares and lengths by their unit, people by what has befallen them.

Who is dead, wounded, missing, displaced or held is said by a participle or adjective on the counted noun ("40 wounded
soldiers"), by the verb that it is subject or object of ("killed 12 people", "19 civilians died"), by a noun for such
people ("300 refugees"), or by a noun with a number of its own ("a death toll of 30").
"""

from __future__ import annotations

from spacy.tokens import Token

from dragoman.analysis.figures.base import Amount, Context
from dragoman.analysis.figures.words import HELD_AS, PEOPLE, VAGUE_PLURALS
from dragoman.records.details import FigureCategory

BY_RULE: dict[str, FigureCategory] = {
    "money": "money", "share": "share", "measure": "measure", "duration": "duration", "vote": "votes",
}  # fmt: skip

FATES: dict[str, FigureCategory] = {
    "kill": "dead", "die": "dead", "perish": "dead", "execute": "dead", "slay": "dead", "massacre": "dead",
    "behead": "dead", "drown": "dead", "murder": "dead", "assassinate": "dead",
    "wound": "wounded", "injure": "wounded", "hurt": "wounded", "maim": "wounded",
    "displace": "displaced", "uproot": "displaced", "evacuate": "displaced", "flee": "displaced",
    "detain": "captive", "arrest": "captive", "capture": "captive", "imprison": "captive", "jail": "captive",
    "abduct": "captive", "kidnap": "captive", "seize": "captive", "release": "captive", "free": "captive",
    "repatriate": "captive", "exchange": "captive", "swap": "captive",
    "disappear": "missing", "vanish": "missing", "shelter": "displaced", "vote": "votes", "abstain": "votes",
}  # fmt: skip
"""What befell those whom a verb is said of; whoever is freed was held."""

ACTIVE_FATES = frozenset(("die", "perish", "drown", "flee", "disappear", "vanish", "shelter", "vote", "abstain"))
"""Verbs that tell of their subject."""

STATES: dict[str, FigureCategory] = {
    "dead": "dead", "wounded": "wounded", "injured": "wounded", "hurt": "wounded", "missing": "missing",
    "homeless": "displaced", "displaced": "displaced", "captive": "captive", "hostage": "captive",
    "prisoner": "captive", "unaccounted": "missing",
}  # fmt: skip
PEOPLE_SO_CALLED: dict[str, FigureCategory] = {
    "death": "dead", "fatality": "dead", "body": "dead", "corpse": "dead", "injury": "wounded",
    "refugee": "displaced", "evacuee": "displaced",
    "prisoner": "captive", "hostage": "captive", "detainee": "captive", "captive": "captive", "inmate": "captive",
    "internee": "captive",
    "vote": "votes", "ballot": "votes", "abstention": "votes",
    "meeting": "meetings", "round": "meetings", "session": "meetings", "summit": "meetings", "talk": "meetings",
    "call": "meetings", "visit": "meetings", "conversation": "meetings", "trip": "meetings",
}  # fmt: skip
TALKING = frozenset((
    "negotiation", "talk", "peace", "consultation", "dialogue", "phone", "telephone", "video", "summit", "state",
    "plenary", "ceasefire", "truce", "council", "cabinet", "emergency",
))  # fmt: skip
RAISING = frozenset((
    "report", "believe", "know", "say", "think", "fear", "estimate", "presume",
    "confirm", "feel", "appear", "seem", "assume",
))  # fmt: skip
"""Verbs whose subject is that of the infinitive after them: "are believed to have died" (Postal 1974)."""
TAKING = frozenset(("take", "hold", "keep"))
DRIVING = frozenset(("drive", "force", "chase"))
HOMES = frozenset(("home", "house", "village", "town", "city", "camp", "land"))
LOSING = frozenset(("lose", "claim", "cost", "take", "loss"))
OF_THEM = frozenset(("them", "whom", "these", "those"))
PERSONAL = frozenset(("dead", "wounded", "missing", "displaced", "captive"))
"""Categories of people, which a number "of them" shares."""
VOTE_SIDES = frozenset(("favour", "favor", "against", "abstentions", "abstaining"))
THINGS_SEIZED = frozenset(("captive", "displaced"))


def category_of(context: Context, amount: Amount, before: FigureCategory | None = None) -> FigureCategory:
    """Say what kind of thing a figure counts; 'count' where it is none of the named kinds.

    Args:
        context: the sentence.
        amount: the figure.
        before: the category of the figure before it in the sentence, to which "600 of them" belongs, or None.

    Returns:
        The category, read from the rule for units and from the grammar around a bare count.
    """
    if amount.rule in BY_RULE and amount.rule != "vote":
        return BY_RULE[amount.rule]
    if amount.rule == "vote" or _is_side_of_vote(context, amount):
        return "votes"
    noun = _noun(context, amount)
    if noun is None:
        return "count"
    if _is_held(context, amount, noun):
        return "captive"
    called = PEOPLE_SO_CALLED.get(noun.lemma_.lower())
    if called == "meetings":
        return called if all(child.dep_ != "compound" or _is_meeting(child) for child in noun.children) else "count"
    fate = _own_fate(context, amount) or _state(noun) or _befallen(_whole_of(context, amount, noun))
    if fate in THINGS_SEIZED and called is None and not _may_be_people(noun):
        fate = None
    among = context.word(amount.end) == "of" and context.word(amount.end + 1) in OF_THEM
    return fate or called or (before if among and before in PERSONAL else None) or "count"


def _is_held(context: Context, amount: Amount, noun: Token) -> bool:
    """Read "taking 31 sailors hostage", in which parsers see one noun describing the other."""
    if amount.counted is None:
        return False
    last = context.token(amount.counted[1] - 1)
    after = context.token(amount.counted[1])
    held = next((word for word in (last, after) if word is not None and word.lower_ in HELD_AS), None)
    if held is None or held.i == noun.left_edge.i:
        return False
    verb = held.head if held.head.pos_ == "VERB" else noun.head
    return verb.lemma_.lower() in TAKING


def _own_fate(context: Context, amount: Amount) -> FigureCategory | None:
    """Read what befell those whom a number means without their noun: "killed nine soldiers and wounded another 21"."""
    if amount.counted is None or amount.counted[1] > amount.start:
        return None
    number = context.token(amount.end - 1)
    return None if number is None else _state(number) or _befallen(number)


def _whole_of(context: Context, amount: Amount, noun: Token) -> Token:
    """Step from "civilians" to "dozens" in "dozens of civilians": what befalls the number befalls them."""
    preposition = noun.head
    if noun.dep_ == "pobj" and preposition.lower_ == "of" and preposition.i < noun.i:
        number = preposition.head
        if not amount.start <= number.i - context.sentence.first < amount.end:
            return noun
        if number.pos_ == "NUM" or number.tag_ == "CD" or number.lower_ in VAGUE_PLURALS or number.lower_ == "couple":
            return number
    return noun


def _is_meeting(word: Token) -> bool:
    """Tell "negotiation rounds" from "mortar rounds"."""
    return word.lemma_.lower() in TALKING or PEOPLE_SO_CALLED.get(word.lemma_.lower()) == "meetings"


def _is_side_of_vote(context: Context, amount: Amount) -> bool:
    if context.word(amount.end) == "in":
        return context.word(amount.end + 1) in {"favour", "favor"}
    if context.word(amount.end) == "were":
        after = context.word(amount.end + 1)
        return after in {"against", "opposed"} or (
            after == "in" and context.word(amount.end + 2) in {"favour", "favor"}
        )
    return context.word(amount.end) in VOTE_SIDES and amount.unit is None


def _noun(context: Context, amount: Amount) -> Token | None:
    """Give the counted noun, or the number itself where it stands for those counted ("killing 14")."""
    if amount.counted is None:
        return context.token(amount.end - 1)
    begin, end = amount.counted
    heads = [context.token(position) for position in range(begin, end)]
    inside = {token.i for token in heads if token is not None}
    for token in heads:
        if token is not None and token.pos_ in {"NOUN", "PROPN", "ADJ"} and token.head.i not in inside:
            return token
    return context.token(end - 1)


def _state(noun: Token) -> FigureCategory | None:
    """Read "wounded soldiers", "12 dead", "left 30 people homeless", "10 people are missing"."""
    if noun.lower_ in STATES or (noun.head.lower_ in STATES and noun.dep_ == "nummod"):
        return STATES.get(noun.lower_) or STATES[noun.head.lower_]
    describing = [child for child in noun.children if child.dep_ in {"amod", "acl", "acomp", "oprd"}]
    if noun.dep_ in {"nsubj", "nsubjpass", "dobj"}:
        describing += [child for child in noun.head.children if child.dep_ in {"acomp", "oprd", "attr"}]
        is_state = noun.head.pos_ in {"ADJ", "NOUN"} or noun.head.tag_ == "VBG"
        if noun.head.lower_ in STATES and noun.dep_ == "nsubj" and is_state:
            return STATES[noun.head.lower_]
    for word in describing:
        if word.lower_ in STATES:
            return STATES[word.lower_]
        if word.tag_ == "VBN" and word.lemma_.lower() in FATES:
            return FATES[word.lemma_.lower()]
    return None


def _befallen(noun: Token) -> FigureCategory | None:
    """Read the verb of which those counted are the object, the passive subject, or the subject that dies or flees."""
    word = noun
    while word.dep_ == "conj" and word.head.pos_ in {"NOUN", "NUM", "PROPN"}:
        word = word.head
    verb = word.head
    if word.dep_ == "pobj" and verb.lower_ == "of":
        return _told_of(word, verb.head)
    if word.lemma_.lower() == "life" and verb.lemma_.lower() in LOSING:
        return "dead"
    role = word.dep_
    if verb.lemma_.lower() in DRIVING and role in {"dobj", "nsubjpass"} and _leaves_home(verb):
        return "displaced"
    if verb.lemma_.lower() in RAISING and role in {"nsubj", "nsubjpass"}:
        verb = next((child for child in verb.children if child.dep_ == "xcomp"), verb)
        role = "nsubjpass" if any(child.dep_ == "auxpass" for child in verb.children) else "nsubj"
    return _said_of(verb, role) if verb.pos_ in {"VERB", "AUX"} else None


def _told_of(word: Token, noun: Token) -> FigureCategory | None:
    """Read the noun that an "of" phrase belongs to: "the killing of nine", "the whereabouts of eight"."""
    lemma = noun.lemma_.lower()
    if lemma in {"death", "killing", "toll", "murder", "execution", "massacre"}:
        return "dead"
    if lemma in {"whereabouts", "disappearance", "trace", "sign"}:
        return "missing"
    if lemma in {"arrest", "detention", "abduction", "kidnapping", "release"}:
        return "captive"
    lives_lost = lemma == "life" and noun.head.lemma_.lower() in LOSING
    return "dead" if lives_lost or (word.lemma_.lower() == "life" and lemma in LOSING) else None


def _leaves_home(verb: Token) -> bool:
    """Read "drove 900 people from their homes" and "were forced to leave their villages"."""
    for child in verb.children:
        away = child.dep_ == "prep" and child.lower_ in {"from", "out"}
        leaving = child.dep_ == "xcomp" and child.lemma_.lower() in {"leave", "flee", "abandon", "quit"}
        if (away or leaving) and any(word.lemma_.lower() in HOMES for word in child.subtree):
            return True
    return False


def _said_of(verb: Token, role: str) -> FigureCategory | None:
    fate = FATES.get(verb.lemma_.lower())
    if fate is None or any(child.dep_ == "neg" for child in verb.children):
        return None
    befallen = ("nsubj",) if verb.lemma_.lower() in ACTIVE_FATES else ("dobj", "nsubjpass", "npadvmod")
    return fate if role in befallen else None


def _may_be_people(noun: Token) -> bool:
    """Tell the seizing of men from the seizing of ships: the noun has to be one for people."""
    if noun.pos_ == "NUM" or noun.lemma_.lower() in PEOPLE or noun.ent_type_ == "NORP":
        return True
    ending = noun.lemma_.lower().endswith(("ist", "ian", "man", "woman"))
    return ending or any(child.lower_ in VAGUE_PLURALS for child in noun.children)
