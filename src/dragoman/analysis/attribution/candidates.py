"""Candidates: every word of saying that takes a content, with how often such words proved to be cues.

The share comes from `vocabularies/cues.tsv`: in how many of the places where a word stood in this frame two trained
readers of PolNeAR's training articles took it for a cue of just this content. A word that was never seen falls back on
its frame alone.
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.comments import according_to, as_clause
from dragoman.analysis.attribution.frames import Complement, complements, light_verb
from dragoman.analysis.attribution.sources import can_speak, find_source
from dragoman.analysis.parsing.quotations import EITHER, OPENING
from dragoman.analysis.parsing.tree import Tree
from dragoman.vocabularies.cues import CueLexicon

PARTS_OF_SPEECH = {"VERB": "VERB", "AUX": "VERB", "ADJ": "ADJ", "NOUN": "NOUN"}

# A word of saying whose speaker the sentence does not give is less often one: so much less, on PolNeAR's training part.
WITHOUT_SOURCE = 0.7
NEEDS_SOURCE = frozenset(("fronted", "parenthetical", "passive"))
# How sure "is believed to" is: nothing but saying and thinking takes the nominative with infinitive so.
REPORTED_SHARE = 0.6
# How sure a verb of naming or describing is whose object holds quoted words.
NAMED_SHARE = 0.8
# A participle's understood subject is a guess; below this share the guess is not worth making.
INHERITED_FLOOR = 0.6

# Frames that other words than those of saying take as readily: to be against, for or close to something, to know who,
# to do something. What remains below these shares is right less than two times in five on PolNeAR's training part.
FRAME_FLOORS = {
    "clause": 0.5,
    "object": 0.48,
    "object_small_clause": 0.6,
    "parenthetical": 0.6,
    "prep_against": 0.75,
    "prep_for_clause": 0.6,
    "prep_of_clause": 0.6,
    "whether": 0.5,
}
QUOTES = OPENING | EITHER
CONDITIONS = frozenset(("if", "whether", "unless", "until", "lest"))
# Verbs that tell the beginning, course or end of doing something.
PHASES = frozenset(("go", "continue", "begin", "start", "come", "proceed", "rush", "hasten", "use", "return", "dare"))


def find_candidates(tree: Tree, lexicon: CueLexicon, floor: float) -> list[Candidate]:
    """Find every candidate whose share is not below the floor, in reading order of the cues."""
    found: list[Candidate] = []
    for index in range(len(tree)):
        if tree.lower[index] == "according":
            candidate = according_to(tree, index)
        else:
            candidate = _by_frame(tree, lexicon, index, floor) or as_clause(tree, lexicon, index)
        if candidate:
            found.append(candidate)
    phrases = {candidate.cue[0]: candidate for candidate in found if candidate.rule == "noun"}
    return [c for c in found if c.rule != "verb" or c.cue[0] not in phrases]


def is_actual(tree: Tree, verb: int) -> bool:
    """Say whether a saying is reported as one that took place.

    What somebody may, should or will say, is asked to have said, says if, or met in order to say, nobody has said. An
    infinitive after 'go on', 'continue' and their like has taken place when these have.
    """
    if tree.tag[verb] == "VB" and any(tree.tag[i] == "TO" for i in tree.children[verb]):
        return _follows_phase(tree, verb)
    if any(tree.tag[i] == "MD" for i in tree.children[verb]) or tree.is_question(verb):
        return False
    return not is_conditional(tree, verb)


def is_conditional(tree: Tree, verb: int) -> bool:
    """Say whether a verb stands in a clause that opens with 'if', 'unless' or their like."""
    head = verb
    while tree.dep[head] == "conj":
        head = tree.head[head]
    return any(tree.dep[i] == "mark" and tree.lower[i] in CONDITIONS for i in tree.children[head])


def _follows_phase(tree: Tree, infinitive: int) -> bool:
    """Read 'continued to say' and 'went on to say'; to go somewhere to say something is not yet to have said it."""
    verb = tree.head[infinitive]
    if tree.lemma[verb] not in PHASES:
        return False
    goes_on = tree.child(verb, "prt") is not None and tree.lemma[verb] == "go"
    return tree.dep[infinitive] == "xcomp" or (goes_on and tree.dep[infinitive] == "advcl")


def _by_frame(tree: Tree, lexicon: CueLexicon, index: int, floor: float) -> Candidate | None:
    """Give the best candidate whose cue is this word."""
    part_of_speech = PARTS_OF_SPEECH.get(tree.pos[index])
    if part_of_speech is None or not tree.children[index] or tree.lemma[index] in words.NEVER_CUES:
        return None
    if part_of_speech != "VERB" and not lexicon.knows(part_of_speech, tree.lemma[index]):
        return None
    carrier = _carrier(tree, index)
    if tree.is_verb(carrier) and not is_actual(tree, carrier):
        return None
    best: Candidate | None = None
    for complement in complements(tree, index):
        share = _share(tree, lexicon, index, complement)
        if share < max(floor, FRAME_FLOORS.get(complement.frame, floor)) or (best is not None and share <= best.share):
            continue
        made = _candidate(tree, index, complement, share)
        best = made if made is not None and made.share >= floor else best
    return best


def _carrier(tree: Tree, cue: int) -> int:
    """Give the verb that carries a cue's tense: the copula of an adjective, the verb of 'issued a warning', or it."""
    carrier: int | None = None
    if tree.pos[cue] == "ADJ":
        carrier = tree.copula(cue)
    elif tree.pos[cue] == "NOUN":
        carrier = light_verb(tree, cue)
    return cue if carrier is None else carrier


def _share(tree: Tree, lexicon: CueLexicon, index: int, complement: Complement) -> float:
    """Give how often such a word in such a frame proved right, corrected by what its form tells."""
    part_of_speech, lemma, frame = PARTS_OF_SPEECH[tree.pos[index]], tree.lemma[index], complement.frame
    share = lexicon.share(part_of_speech, lemma, frame)
    if frame == "passive_by":
        # The passive with its agent says what the active says (Quirk et al. 1985, 3.65).
        return max(share, lexicon.share(part_of_speech, lemma, "object"))
    if frame == "passive_to" and lemma in words.REPORTED:
        return max(share, REPORTED_SHARE)
    if frame == "object" and lemma in words.NAMING | words.DESCRIBING and _has_mark(tree, complement):
        return max(share, NAMED_SHARE)
    if frame == "object" and (lemma in words.NAMING or _only_tells_form(tree, index, complement)):
        return 0.0
    if frame in words.DEEDS.get(lemma, ()):
        return 0.0
    if frame.startswith("object") and share < INHERITED_FLOOR and _is_loose_participle(tree, index):
        return 0.0
    return share


def _has_mark(tree: Tree, complement: Complement) -> bool:
    """Say whether an object holds quoted words: 'called the raid "murder"', 'described the wall as "a scar"'."""
    return any(tree.text[i] in QUOTES for i in complement.tokens)


def _only_tells_form(tree: Tree, index: int, complement: Complement) -> bool:
    """Say whether an object tells only that something was said or written: 'issued a statement', 'gave a speech'."""
    return tree.lemma[index] in words.LIGHT and tree.lower[complement.head] in words.FORMS


def _is_loose_participle(tree: Tree, verb: int) -> bool:
    """Say whether a verb is an '-ing' clause whose subject must be guessed from the clause around it."""
    return tree.tag[verb] == "VBG" and tree.dep[verb] == "advcl" and tree.subject(verb) is None


def _candidate(tree: Tree, index: int, complement: Complement, share: float) -> Candidate | None:
    """Make the candidate of a cue and a complement, unless it lacks what such a one needs."""
    cue = _cue_of(tree, index, complement)
    content = tuple(i for i in complement.tokens if i not in cue)
    if not content or _is_no_content(tree, index, complement):
        return None
    source = find_source(tree, index, frozenset(content))
    if source and not _can_be_its_source(tree, index, complement, source):
        return None
    rule = {"VERB": "verb", "NOUN": "noun", "ADJ": "adjective"}[PARTS_OF_SPEECH[tree.pos[index]]]
    if not source:
        if rule != "verb" or complement.frame in NEEDS_SOURCE or _is_bare_participle(tree, index):
            return None
        if not (complement.frame == "passive_to" and tree.lemma[index] in words.REPORTED):
            share *= WITHOUT_SOURCE
    return Candidate(index, cue, source, content, complement.frame, tree.lemma[index], share, rule)


def _is_no_content(tree: Tree, index: int, complement: Complement) -> bool:
    """Say whether an object is whom one speaks to, oneself, or a pronoun that stands for words before it.

    "He urged both sides" tells whom he urged and "a charge that Paris denied" only points back; neither tells what.
    """
    head = complement.head
    if tree.lower[complement.tokens[0]] in words.REFLEXIVES:
        return True
    if complement.frame != "object":
        return False
    if (
        tree.lemma[index] in words.ADDRESSING
        and can_speak(tree, head)
        and tree.lower[head] not in ("it", "that", "this")
    ):
        return True
    return (
        tree.tag[head] in ("WDT", "WP")
        or tree.lower[complement.tokens[0]] in words.REFLEXIVES
        or tree.lower[head] == "that"
    )


def _can_be_its_source(tree: Tree, index: int, complement: Complement, source: tuple[int, ...]) -> bool:
    """Say whether a source is of a kind that can do what the cue says.

    Evidence shows and points without saying anything unless it is a text or a count; and what is done 'by' something
    that cannot speak, as 'justified by the gravity of the case', is not said at all.
    """
    evidential = tree.lemma[index] in words.EVIDENTIAL
    if not evidential and complement.frame != "passive_by":
        return True
    members = set(source)
    head = next((i for i in source if tree.head[i] not in members or tree.head[i] == i), source[0])
    speaks = can_speak(tree, head) or tree.pos[head] == "PROPN" or tree.lower[head] in words.UTTERANCES
    return speaks or (evidential and tree.lower[head] in words.COUNTS)


def _is_bare_participle(tree: Tree, verb: int) -> bool:
    """Say whether a verb is a passive participle of nobody's doing: 'asked about the raid, he left'."""
    return tree.tag[verb] == "VBN" and tree.child(verb, "aux", "auxpass", "agent") is None


def _cue_of(tree: Tree, index: int, complement: Complement) -> tuple[int, ...]:
    carrier = _carrier(tree, index)
    if carrier != index:
        return tuple(range(cue_tokens(tree, carrier)[0], index + 1))
    cue = cue_tokens(tree, index)
    if complement.frame == "object_to" and cue[-1] == index and _governs_receiver(tree, index):
        return (*cue, index + 1)
    return cue


def _governs_receiver(tree: Tree, cue: int) -> bool:
    """In 'called on Russia to withdraw' the preposition is the verb's, as a particle would be."""
    following = cue + 1
    return following in tree.children[cue] and tree.dep[following] == "prep" and tree.lower[following] in ("on", "upon")
