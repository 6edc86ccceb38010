"""Whether a name says where something is, or names something by a place.

The distinction, and what counts on which side of it, is that of Gritta, Pilehvar and Collier (2019), "A pragmatic guide
to geoparsing evaluation", section 2: literal are places as places, also before a noun ("the Kyiv suburb") and in a
locative phrase; associative are governments and teams called by a place, demonyms, and origins before a noun.
"""

from __future__ import annotations

from typing import Literal

from dragoman.analysis.parsing.tree import Tree
from dragoman.analysis.places import words
from dragoman.analysis.places.base import Found
from dragoman.analysis.places.names import known_names
from dragoman.analysis.places.reading import Reading

Use = Literal["literal", "associative"]
SUBJECTS = frozenset(("nsubj", "csubj"))
# Verbs and nouns after which these prepositions say where.
GOVERNORS = {
    "between": words.LINK,
    "with": frozenset(("border", "boundary", "frontier")),
    "for": frozenset(("bound", "depart", "head", "leave", "sail")),
}
# What may stand between two names in a row.
JOINING = frozenset((",", "and", "or", "the", "&", "/", "nor"))
# What these name is nobody, so that it is a place wherever it stands.
LIFELESS = frozenset(("water", "mountains", "border"))


def use_of(reading: Reading, found: Found, spoken_for: frozenset[int], before: Use | None) -> Use:
    """Say how a name is used.

    Args:
        reading: the document.
        found: the name.
        spoken_for: tokens of names that stand for a party, as the actors say.
        before: the use of the name before it where both are joined by a comma, as town and country are.

    Returns:
        'literal' or 'associative'.
    """
    if any(index in spoken_for for index in range(found.first, found.last)):
        return "associative"
    if before is not None:
        return before
    if found.evidence in ("adjective", "dateline"):
        return "literal"
    tree = reading.tree
    if found.evidence == "ending" and tree.text[found.last - 1] not in words.BODY_ENDINGS | words.ACTING_ENDINGS:
        return "literal"
    if found.meanings and found.meanings[0].kind in LIFELESS:
        return "literal"
    if _opens_story(reading, found) or _is_hyphened(tree, found.last):
        return "literal"
    return "literal" if _says_where(reading, top_of(tree, found.first, found.last)) else "associative"


def is_next_of_row(reading: Reading, before: Found, found: Found) -> bool:
    """Say whether nothing but a comma, 'and' or 'or' stands between two names: 'in Lyman, Siversk and Toretsk'."""
    between = range(before.last, found.first)
    if not 0 < len(between) < 4 or before.first < 0 or not reading.together(before.first, found.first):
        return False
    if not all(reading.word(index) in JOINING for index in between):
        return False
    return reading.tree.dep[top_of(reading.tree, found.first, found.last)] in (
        "conj",
        "appos",
        "pobj",
        "compound",
        "dep",
    )


def _opens_story(reading: Reading, found: Found) -> bool:
    """Say whether a name opens a paragraph as a dateline does: 'MUSCAT: ', '[LONDON] '."""
    tree = reading.tree
    before, after = reading.word(found.first - 1), reading.word(found.last)
    opening = found.first - (1 if before in ("[", "(") else 0)
    sentence = tree.parse.sentences[tree.parse.sentence_of[found.first]]
    if opening != sentence.first or after not in (":", "]", ")", "(", "-", "–", "—", "--"):
        return False
    return opening == 0 or tree.parse.paragraph_of(opening - 1) != sentence.paragraph


def _is_hyphened(tree: Tree, last: int) -> bool:
    """Say whether '-based' or its like stands behind a name."""
    return last + 1 < len(tree) and tree.text[last] == "-" and tree.lower[last + 1] in words.BEHIND_HYPHEN


def top_of(tree: Tree, first: int, last: int) -> int:
    """Give the token of a phrase that its other tokens hang on."""
    for index in range(last - 1, first - 1, -1):
        if not first <= tree.head[index] < last or tree.head[index] == index:
            return index
    return last - 1


def _says_where(reading: Reading, top: int, depth: int = 0) -> bool:
    """Say by the arc above a noun whether it says where something is."""
    tree = reading.tree
    top = _coordinate(tree, top)
    label, above = tree.dep[top], tree.head[top]
    if label == "pobj":
        return _after_preposition(reading, above, depth)
    if label == "poss":
        return _owns_ground(tree, above)
    if label in ("compound", "nmod", "amod"):
        return _before_noun(tree, above, top)
    if label in ("dobj", "nsubjpass"):
        return tree.lemma[above] in words.REACHING
    if label in SUBJECTS:
        return tree.lemma[above] in words.LYING or _is_described(tree, above)
    if label == "appos":
        return _after_appositive(reading, top, above, depth)
    return label in ("npadvmod", "nmod")


def _coordinate(tree: Tree, index: int) -> int:
    for _ in range(8):
        if tree.dep[index] != "conj" or tree.pos[tree.head[index]] not in ("PROPN", "NOUN"):
            break
        index = tree.head[index]
    return index


def _after_preposition(reading: Reading, preposition: int, depth: int) -> bool:
    tree = reading.tree
    word, governor = tree.lower[preposition], tree.head[preposition]
    lemma = tree.lemma[governor]
    if tree.pos[governor] == "ADP" and tree.dep[preposition] == "prep" and depth < 3:
        return word == "of" or _after_preposition(reading, governor, depth + 1)
    if word in words.LOCATIVE:
        return word not in ("in", "at") or lemma not in words.FEELING
    if word in words.LEADING:
        bearing = lemma in words.BEARING or tree.lemma[preposition - 1] in words.BEARING
        return not bearing and (word not in ("on", "over") or lemma not in words.OFFICE)
    if word == "of":
        return _after_of(reading, preposition, governor, depth)
    if word in ("as", "including", "like") and depth < 3 and tree.pos[governor] == "NOUN":
        return _says_where(reading, governor, depth + 1)
    return not GOVERNORS.get(word, frozenset()).isdisjoint((lemma, reading.word(preposition - 1)))


def _after_of(reading: Reading, preposition: int, governor: int, depth: int) -> bool:
    """'The north of Iraq' says where, 'the king of Jordan' does not; a person of a town is one who lives there."""
    tree = reading.tree
    lemma = tree.lemma[governor]
    if reading.word(preposition - 1) == "," and tree.pos[preposition - 2] in ("PROPN", "NUM"):
        return True
    if lemma in words.APPOSED - words.REALMS:
        return True
    if lemma in words.EXPLAINED:
        return depth < 3 and _says_where(reading, governor, depth + 1)
    if lemma in words.OFFICE:
        return False
    if reading.label[governor] == "PERSON":
        return not _names_state(tree, preposition)
    return lemma in words.PART or tree.lower[governor] in words.COMPASS


def _names_state(tree: Tree, preposition: int) -> bool:
    """Say whether a state stands behind a preposition: 'Castro of Cuba' acts for it, 'Ruiz of Vigo' lives there."""
    inner = tree.child(preposition, "pobj")
    name = None if inner is None else known_names().at(tree.text, tree.subtree(inner)[0])
    return name is not None and name.meanings[0].kind == "state"


def _owns_ground(tree: Tree, owned: int) -> bool:
    """Say whether what a place owns belongs to it as a place: 'Kenya's coast', 'Iraq's second largest city'."""
    superlative = any(tree.tag[child] in ("JJS", "RBS") for child in tree.children[owned])
    return tree.lemma[owned] in words.OWNED or tree.text[owned] in words.SITE_ENDINGS or superlative


def _before_noun(tree: Tree, noun: int, name: int) -> bool:
    """Say whether a name before a noun says where that is: 'the Kharkiv suburb', but not 'the Kharkiv mayor'."""
    if noun < name:
        return tree.dep[name] == "nmod"
    if tree.pos[noun] == "PROPN":
        return tree.text[noun] in words.SITE_ENDINGS - words.ACTING_ENDINGS - words.BODY_ENDINGS
    lemma = tree.lemma[noun]
    if lemma in words.GROUND or lemma in words.HAPPENING:
        return True
    above = tree.head[noun]
    return tree.dep[noun] == "compound" and above > noun and tree.lemma[above] in words.GROUND


def _is_described(tree: Tree, verb: int) -> bool:
    """Say whether a place is told to be something that only ground is: 'Dnipro is a city of a million'."""
    if tree.lemma[verb] != "be":
        return False
    return any(tree.dep[child] == "attr" and tree.lemma[child] in words.GROUND for child in tree.children[verb])


def _after_appositive(reading: Reading, top: int, above: int, depth: int) -> bool:
    """An apposition is used as what it explains: 'the capital, Juba'; behind a person's name it says where from."""
    tree = reading.tree
    if tree.lemma[above] in words.GROUND or tree.lemma[above] in words.EXPLAINED:
        return True
    if reading.label[above] in ("PERSON", "FAC", "GPE", "LOC"):
        return above < top
    return depth < 3 and tree.pos[above] == "NOUN" and _says_where(reading, above, depth + 1)
