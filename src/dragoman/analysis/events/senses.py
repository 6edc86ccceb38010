"""Words that the grammar around them shows to be meant in another sense than that in which they tell of an act.

A verb of posture in the progressive, or in the past beside what else went on, is bodily ("stood behind him as he
spoke"), the figurative sense is a state that holds ("stands behind him": Leech 2004, Meaning and the English Verb, on
verbs of stance). What pleases appeals to somebody, without a clause of what is asked. Who will not be interviewed
refuses nobody anything that counts. And what belief, denial or a question holds is not said of anybody.
"""

from __future__ import annotations

from collections.abc import Callable

from dragoman.analysis.events.claims import ASSURING, PROMISING, is_claimed, is_vouched_for
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.questioning import ASKING, is_answered, is_question_put
from dragoman.analysis.events.readings import Reading
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.parsing.tree import Tree

QUESTIONING = frozenset(("WP", "WDT", "WRB", "WP$"))
WONDERING = frozenset(("ask", "wonder", "question", "inquire"))
# What one pledges or proposes is no person, as objects of 'choose' are.
OF_THINGS = frozenset(("pledge", "propose", "suggest"))
POSTURE = frozenset(("stand", "sit", "line"))
BESIDE = frozenset(("as", "while"))
INTERVIEWED = frozenset(("interview", "identify", "name", "quote", "photograph"))
PRESS_WORK = frozenset(("interview", "comment", "reaction", "response", "question", "remark"))
ELECTORAL = frozenset(("vote", "percent", "%", "point", "delegate", "percentage", "ballot", "margin"))
TAKING = frozenset(("capture", "seize", "take", "occupy"))
BELIEVING = frozenset(
    ("think", "believe", "assume", "fear", "suspect", "feel", "worry", "admit", "acknowledge", "concede")
)
DEEDS = frozenset(("mistake", "error", "blunder", "misstep"))
DIFFICULT = frozenset(
    ("easy", "easier", "easiest", "hard", "harder", "hardest", "difficult", "tough", "tougher", "impossible")
)
OPINIONS = frozenset(("idea", "perception", "notion", "belief", "impression", "assumption", "myth", "question", "fear"))
UNCLAIMED = frozenset(
    ("speculate", "say", "claim", "rule", "follow", "predict", "guess", "elaborate", "comment", "specify", "renew")
)
SPEAKING = frozenset(("discuss", "comment", "say", "speculate", "elaborate", "confirm"))
NOTHING = frozenset(("nothing", "nobody", "none", "no", "neither", "never"))
INDEFINITE = frozenset(("a", "an", "one"))
CROWDS = frozenset(("electorate", "base", "public", "audience", "constituency"))


def is_danger(tree: Tree, noun: int) -> bool:
    """Say whether a threat is a danger, and nobody's words: 'the threat to the port', unlike 'threats against it'."""
    if tree.lemma[noun] != "threat":
        return False
    phrases = governed(tree, noun)
    uttered = "of" in phrases or any(tree.dep[i] in ("acl", "xcomp", "ccomp") for i in tree.children[noun])
    return "to" in phrases and not uttered


def _is_counterfactually_told(tree: Tree, clause: Clause) -> bool:
    """Say whether somebody tells what he would have done: 'said he would have come'."""
    content = clause.clause
    return content is not None and _is_counterfactual(tree, content)


def _is_left_unsaid(tree: Tree, clause: Clause) -> bool:
    """Say whether it is only told what is, or is not, said: 'is not saying which treaties he would leave'."""
    content = clause.clause
    opening = tree.subtree(content)[:2] if content is not None else []
    return any(tree.tag[i] in QUESTIONING or tree.lower[i] == "whether" for i in opening)


def _is_asked_about(tree: Tree, verb: int) -> bool:
    """Say whether it is asked, or left open, what is done: 'did not say which treaties it would back'."""
    above = tree.head[verb]
    if tree.dep[verb] != "ccomp" or not (tree.is_negated(above) or tree.lemma[above] in WONDERING):
        return False
    if any(tree.dep[i] == "mark" and tree.lower[i] in ("whether", "if") for i in tree.children[verb]):
        return True
    things = [i for i in tree.children[verb] if tree.dep[i] == "dobj" and i < verb]
    return any(tree.tag[j] in QUESTIONING for i in things for j in (i, *tree.children[i]))


def _is_deliberated(tree: Tree, verb: int) -> bool:
    """Say whether a question asks what should be done: 'Should they attack us?'."""
    should = any(tree.lower[i] == "should" for i in tree.children[verb])
    return should and any(tree.is_question(i) for i in (verb, *tree.ancestors(verb)) if tree.is_verb(i))


def _is_counterfactual(tree: Tree, verb: int) -> bool:
    """Say whether something would have been done, and was not: 'would have had to resign'."""
    for above in (verb, *tree.ancestors(verb)):
        helpers = {tree.lower[i] for i in tree.children[above] if tree.dep[i] == "aux"}
        if "would" in helpers and helpers & {"have", "'ve"}:
            return True
        if tree.dep[above] != "xcomp":
            return False
    return False


def _is_unreal(tree: Tree, verb: int) -> bool:
    """Say whether a condition is one that was not met, or a mere likeness: 'if he had asked', 'as if he had asked'."""
    if tree.dep[verb] != "advcl":
        return False
    marks = [i for i in tree.children[verb] if i < verb and tree.lower[i] in ("if", "though")]
    if any(tree.lower[i - 1] == "as" for i in marks):
        return True
    helpers = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "aux"}
    above = {tree.lower[i] for i in tree.children[tree.head[verb]] if tree.dep[i] == "aux"}
    return bool(marks) and "had" in helpers and bool(above & {"would", "could", "might"})


def _is_interview(tree: Tree, clause: Clause) -> bool:
    """Say whether somebody only agrees to talk to the press unnamed: 'agreed to speak on condition of anonymity'."""
    said = {tree.lemma[i] for i in tree.subtree(clause.verb)}
    return "condition" in said and bool(said & {"anonymity", "name", "identify"})


def _is_difficulty(tree: Tree, verb: int) -> bool:
    """Say whether it is told how hard something is to do: 'makes it easier for them to attack him'.

    Such 'tough' adjectives tell of the ease of a deed, and of none that was done (Quirk et al. 1985, 16.78).
    """
    above = tree.head[verb]
    infinitive = has_to(tree, verb)
    if not infinitive or tree.dep[verb] not in ("xcomp", "ccomp", "advcl", "csubj"):
        return False
    hard = [above, *(i for i in tree.children[above] if tree.dep[i] in ("acomp", "oprd", "ccomp", "attr"))]
    return any(tree.lower[i] in DIFFICULT for i in hard)


def _is_mere_silence(tree: Tree, clause: Clause, parties: Parties) -> bool:
    """Say whether nothing is refused but an answer, or somebody's face is not known: 'cannot discuss the case'."""
    if tree.lemma[clause.verb] in SPEAKING:
        return True
    known = tree.lemma[clause.verb] in ("recognize", "recognise")
    return (
        known
        and tree.tag[clause.verb] == "VB"
        and any(tree.lower[i] == "did" for i in tree.children[clause.verb])
        and all(parties.kind(one) == "person" for one in parties.of(clause.surface))
    )


def _is_doing_first(tree: Tree, clause: Clause) -> bool:
    """Say whether 'open' is a verb: 'opened by talking about the tax' tells of no willingness."""
    return tree.pos[clause.verb] == "VERB" and tree.tag[clause.verb] != "JJ"


def _is_hortative(tree: Tree, verb: int) -> bool:
    """Say whether 'let' calls upon us all: 'let's go'."""
    return tree.lemma[verb] == "let" and verb + 1 < len(tree) and tree.lower[verb + 1] in ("'s", "’s", "us", "me")


def _is_supposed(tree: Tree, verb: int) -> bool:
    """Say whether what is judged so stands under an 'if' or an opinion told as a noun: 'the idea that he is unfit'."""
    for token in (verb, *tree.ancestors(verb)):
        if tree.dep[token] == "advcl" and any(tree.lower[i] in ("if", "unless") for i in tree.children[token]):
            return True
        if tree.dep[token] in ("acl", "relcl", "ccomp") and tree.lemma[tree.head[token]] in OPINIONS:
            return True
    return any(tree.lower[i] == "if" and tree.dep[j] == "advcl" for j in tree.children[verb] for i in tree.children[j])


def _is_so_called(tree: Tree, clause: Clause) -> bool:
    """Say whether a free relative only gives a name: 'fought what he called terrorism'."""
    thing = tree.child(clause.verb, "dobj", "nsubjpass")
    before = [i for i in tree.children[clause.verb] if i < clause.verb]
    named = any(tree.lower[i] == "what" for i in before)
    return named or (thing is not None and thing < clause.verb and tree.lower[thing] == "what")


def _is_put_off(tree: Tree, clause: Clause) -> bool:
    """Say whether somebody only does not commit or boast himself: 'declined to speculate', 'to claim victory'."""
    inner = clause.infinitive
    return inner is not None and tree.lemma[inner] in UNCLAIMED


def _is_attributive(tree: Tree, clause: Clause) -> bool:
    """Say whether a participle stands before people, who are none that one could pledge: 'both pledged delegates'."""
    thing = clause.object
    if thing is None or thing < clause.verb or tree.tag[clause.verb] not in ("VBN", "VBD"):
        return False
    # 'Pledged 150 people' is an offer: what is counted has not been told apart before.
    bare = not any(tree.dep[i] in ("det", "poss", "nummod") for i in tree.children[thing])
    return bare and tree.pos[thing] == "NOUN" and is_animate(tree.lemma[thing])


def _is_bodily(tree: Tree, clause: Clause) -> bool:
    """Say whether a verb of posture tells how somebody stood: 'with Orr standing behind her', 'as he stood behind'."""
    verb = clause.verb
    if "behind" not in clause.prepositions:
        return False
    if tree.tag[verb] == "VBG":
        return True
    return tree.tag[verb] == "VBD" and any(tree.lower[i] in BESIDE and i < verb for i in tree.children[verb])


def _is_contrast(tree: Tree, clause: Clause) -> bool:
    """Say whether 'as opposed to' only sets two things apart."""
    verb = clause.verb
    return tree.lower[max(verb - 1, 0) : verb + 2] == ["as", "opposed", "to"]


def _is_silence(tree: Tree, clause: Clause) -> bool:
    """Say whether only the press is refused an answer: 'declined to be interviewed', 'declined several requests'."""
    inner = clause.infinitive
    if inner is not None:
        return tree.lemma[inner] in INTERVIEWED and tree.child(inner, "auxpass") is not None
    thing = clause.object
    if thing is None:
        return False
    if any(tree.dep[i] == "compound" and tree.lemma[i] == "interview" for i in tree.children[thing]):
        return True
    if tree.lemma[thing] in PRESS_WORK and tree.lemma[clause.verb] == "decline":
        return True
    asked = [*governed(tree, thing).get("for", ()), *clause.prepositions.get("for", ())]
    return tree.lemma[thing] in ("request", "invitation") and any(tree.lemma[i] in PRESS_WORK for i in asked)


def _is_taken_up(tree: Tree, clause: Clause) -> bool:
    """Say whether a place is won at the polls, or a matter taken up: 'seized upon', 'captured it by 9,000 votes'."""
    if any(tree.lower[i] in ("on", "upon") and i == clause.verb + 1 for i in tree.children[clause.verb]):
        return True
    means = [head for name in ("by", "with") for head in clause.prepositions.get(name, ())]
    return any(tree.lemma[i] in ELECTORAL for head in means for i in (head, *tree.children[head]))


def _is_pleasing(tree: Tree, clause: Clause) -> bool:
    """Say whether something appeals to a part of the people: nothing is asked of them."""
    asked = clause.infinitive is not None or clause.clause is not None or clause.gerund is not None
    pleased = clause.prepositions.get("to", ())
    many = bool(pleased) and all(tree.tag[i] in ("NNS", "NNPS") or tree.lemma[i] in CROWDS for i in pleased)
    return many and not asked and "for" not in clause.prepositions


def _is_named(tree: Tree, clause: Clause) -> bool:
    """Say whether 'call' gives somebody a name, which the parse takes for one more of his own."""
    named = clause.object
    if named is None:
        return False
    behind = [i for i in tree.children[clause.verb] if tree.dep[i] in ("oprd", "attr", "dobj") and i > named]
    behind.extend(i for i in tree.subtree(named) if tree.dep[i] == "appos")
    return any(tree.lower[j] in INDEFINITE for i in behind for j in tree.children[i])


def _is_exacting(tree: Tree, clause: Clause) -> bool:
    """Say whether 'demanding' is how something is: 'it is demanding and slow'."""
    if tree.tag[clause.verb] != "VBG" or clause.object is not None or clause.infinitive is not None:
        return False
    joined = [i for i in tree.children[clause.verb] if tree.dep[i] == "conj"]
    return bool(joined) and all(tree.tag[i] in ("JJ", "VBG") and tree.child(i, "dobj") is None for i in joined)


def _has_object(tree: Tree, clause: Clause) -> bool:
    return tree.child(clause.verb, "dobj") is not None


def _is_hung(tree: Tree, clause: Clause) -> bool:
    """Say whether something is hung up, and nobody hanged: 'hanged' is said of people alone."""
    if tree.lower[clause.verb] == "hanged":
        return False
    if clause.object is None or tree.lower[clause.verb] == "hung":
        return True
    return tree.pos[clause.object] not in ("PROPN", "PRON") and tree.tag[clause.object] != "NNS"


def _is_unsaid(tree: Tree, clause: Clause, parties: Parties) -> bool:
    """Say whether a judgement is not passed on the party: 'nothing is wrong', 'they think that we are thieves'."""
    verb = clause.verb
    if _is_supposed(tree, verb):
        return True
    told = [i for i in tree.children[verb] if tree.dep[i] in ("nsubj", "attr", "expl")]
    if any(tree.lower[i] in NOTHING or tree.dep[i] == "expl" for i in told):
        return True
    if any(tree.lower[j] in NOTHING for i in told for j in tree.children[i]):
        return True
    if any(tree.tag[i] == "WP" and tree.dep[verb] in ("ccomp", "pcomp") for i in told):
        return True
    predicates = [i for i in told if tree.dep[i] == "attr"]
    if any(tree.lemma[i] in DEEDS for i in predicates) and parties.of(clause.surface):
        # A deed is a mistake; of a country, its war may be meant, and of a person nothing.
        return True
    return _is_believed_of(tree, verb, parties)


def _is_believed_of(tree: Tree, verb: int, parties: Parties) -> bool:
    """Say whether others than the speaker hold, or are to admit, what is told."""
    first = verb
    while tree.dep[first] == "conj":
        first = tree.head[first]
    above = tree.head[first]
    if tree.dep[first] in ("acl", "relcl") and any(tree.lower[i] in NOTHING for i in tree.children[above]):
        # In 'there is no evidence that he is unfit' the noun is denied.
        return True
    if tree.dep[first] != "ccomp" or tree.lemma[above] not in BELIEVING:
        return False
    voice = parties.voice(verb)
    holders = parties.of(Clause(tree, above).surface)
    return voice is not None and voice not in holders


# For a type, or any, and some words of the lexicon: what shows that they are meant otherwise.
SENSES: tuple[tuple[str | None, frozenset[str], Callable[[Tree, Clause], bool]], ...] = (
    (None, ASSURING, is_claimed),
    ("AGREE", PROMISING, is_vouched_for),
    ("REQUEST", ASKING, is_question_put),
    (None, OF_THINGS, _is_attributive),
    (None, POSTURE, _is_bodily),
    ("REJECT", frozenset(("oppose",)), _is_contrast),
    ("REJECT", frozenset(("decline", "refuse", "reject")), _is_silence),
    ("REJECT", frozenset(("decline",)), _is_put_off),
    ("AGREE", frozenset(("open",)), _is_doing_first),
    ("AGREE", frozenset(("agree", "consent")), _is_interview),
    ("ACCUSE", frozenset(("call", "term", "describe", "brand", "label", "dub", "consider")), _is_so_called),
    ("COERCE", TAKING, _is_taken_up),
    ("REQUEST", frozenset(("appeal",)), _is_pleasing),
    ("CONSULT", frozenset(("call",)), _is_named),
    # One rallies others; who rallies himself demonstrates.
    ("PROTEST", frozenset(("rally",)), _has_object),
    (None, frozenset(("demand",)), _is_exacting),
    ("ASSAULT", frozenset(("hang",)), _is_hung),
)


# Whatever the word: what shows that its happening is not told of as done, wanted or refused.
NOT_TOLD = (_is_asked_about, _is_deliberated, _is_counterfactual, _is_unreal, _is_difficulty, _is_hortative)


def is_other_sense(tree: Tree, clause: Clause, reading: Reading, parties: Parties) -> bool:
    """Say whether the verb of a clause is not meant as its reading has it.

    Args:
        tree: the document's parse.
        clause: the verb's clause.
        reading: what the verb would tell.
        parties: the document's actors.
    """
    if reading.via is not None:
        return _is_counterfactual(tree, clause.verb)
    stated = reading.rule.startswith("events.statement")
    if stated and (_is_left_unsaid(tree, clause) or _is_counterfactually_told(tree, clause)):
        return True
    if reading.rule.startswith("events.statement.answer") and is_answered(tree, clause.verb):
        return True
    if reading.rule.startswith("events.statement.refuse") and _is_mere_silence(tree, clause, parties):
        return True
    if any(test(tree, clause.verb) for test in NOT_TOLD):
        return True
    word = reading.frame.word.split()[0]
    if word == "be":
        return _is_unsaid(tree, clause, parties)
    return any(other(tree, clause) for kind, known, other in SENSES if word in known and kind in (None, reading.type))
