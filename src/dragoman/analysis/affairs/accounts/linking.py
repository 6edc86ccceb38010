"""Who tells of a happening: the attributions within or beside whose words it is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.analysis.affairs.accounts.concepts import concept, concepts_of
from dragoman.analysis.affairs.accounts.stances import judged
from dragoman.analysis.affairs.accounts.tellers import INWARD, Told, is_paper
from dragoman.analysis.affairs.accounts.topics import stems_of
from dragoman.analysis.affairs.accounts.words import CLAIMS, COUNTERPARTS, DECISIONS, TOGETHER
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import Event

REACH = 2
"""How many paragraphs on an answer to what was told may stand."""
ENOUGH = 2
FAR = 4
"""How many paragraphs on a read-out of a call or meeting may stand."""
COURSES = frozenset(("talk", "talks", "negotiation", "negotiations", "consultation", "consultations", "dialogue"))


def tokens_of(tree: Tree, event: Event) -> tuple[frozenset[int], ...]:
    """Give the tokens of each stretch of an event's words."""
    return tuple(frozenset(tree.parse.covered(span)) for span in event.spans)


def linked(tree: Tree, event: Event, told: Sequence[Told], sides: Sides) -> list[Told]:
    """Find the attributions that tell of an event.

    An attribution tells of it where its content names it, where it is named in the clause of its cue ("said of the
    call", "the Kremlin's account of the call", "after the call it said"), or where one who took part goes on telling in
    the same paragraph after such a sentence.

    Args:
        tree: the document's parse.
        event: the happening.
        told: all attributions with a source.
        sides: who stands on which side.

    Returns:
        Attributions in reading order; of those within each other only the outermost of a teller, and a claim beside
        whoever disputes it.
    """
    trigger = frozenset(index for span in event.trigger.spans for index in tree.parse.covered(span))
    named = [one for one in tokens_of(tree, event) if one & trigger or _is_retelling(tree, one)]
    taking_part = sides.all_of((*event.actors, *event.recipients))
    found = [one for one in told if any(_is_named(tree, one, stretch) for stretch in named)]
    if event.type != "CONSULT":
        found += _renaming(tree, event, told, found)
        found += _contesting(tree, event, told, found, sides)
    elif event.status != "ongoing":
        found = [one for one in found if one.entry.act not in INWARD or trigger <= one.content]
        found += _calling_again(tree, event, told, found, sides)
        if not _is_course(tree, trigger):
            found += _passing_on(tree, event, told, found, sides)
            found += _of_each_other(told, found, sides.expanded((*event.actors, *event.recipients)), sides)
        if found or event.date is not None or event.mode == "phone":
            found += _going_on(told, found, _place_of(tree, trigger), taking_part, sides)
    found += _left_out_beside(told, found)
    found = [one for one in found if not one.cue & trigger or event.type == "CONSULT"]
    return _outermost(sorted(found, key=lambda one: (one.sentence, min(one.content))))


def _calling_again(tree: Tree, event: Event, told: Sequence[Told], found: Sequence[Told], sides: Sides) -> list[Told]:
    """Give what those who took part tell of a call or meeting by its noun: 'the call', 'the conversation', 'they met'.

    What they are said to leave out in a paper of their own is told of it, too: "Trump's post did not mention".
    """
    taking_part = sides.all_of((*event.actors, *event.recipients))
    trigger = tree.parse.tokens_of(event.trigger.spans)
    kinds = {"call" if event.mode == "phone" else "meeting", *concepts_of(tree, trigger)}
    last = max(trigger)
    paragraph = tree.parse.paragraph_of(last)
    added = []
    for one in told:
        if one in found or sides.of(one.teller) not in taking_part or one.within is not None:
            continue
        if min(one.content) < last or one.paragraph - paragraph > FAR or one.entry.act in INWARD:
            continue
        nouns = (i for i in one.content if tree.pos[i] == "NOUN" and _is_plain(tree, i))
        paper = one.silent and any(is_paper(tree, i) for i in one.cue)
        if paper or any(concept(tree, i) in kinds for i in nouns):
            added.append(one)
    return added


def _passing_on(tree: Tree, event: Event, told: Sequence[Told], found: Sequence[Told], sides: Sides) -> list[Told]:
    """Give what those who took part tell, in this paragraph or the next, of words that passed between them.

    They do where they give words as said to the other ("reminded his guest"), or tell of both ("the two discussed").
    """
    present = sides.expanded((*event.actors, *event.recipients))
    taking_part = sides.all_of(present)
    trigger = tree.parse.tokens_of(event.trigger.spans)
    paragraph = tree.parse.paragraph_of(max(trigger))
    inner = {one.within: one for one in told if one.within is not None and sides.of(one.teller) in taking_part}
    added = []
    for one in told:
        near = 0 <= one.paragraph - paragraph <= 1 and min(one.content) > max(trigger)
        if one in found or not near or one.within is not None or sides.of(one.teller) not in taking_part:
            continue
        nested = inner.get(one.entry.id)
        other = nested is not None and nested.teller in present and nested.teller != one.teller
        words = {tree.lemma[i] for i in one.content}
        if (other or words & COUNTERPARTS or _tells_of_both(tree, one)) and one.entry.act not in INWARD:
            added.append(one)
    return added


def _tells_of_both(tree: Tree, one: Told) -> bool:
    """Read 'the two had discussed', 'both sides agreed', 'the leaders spoke': several who did something together."""
    for verb in (i for i in one.content if tree.is_verb(i)):
        subject = tree.child(verb, "nsubj")
        if subject is None or tree.lemma[verb] not in TOGETHER:
            continue
        if tree.lower[subject] in ("two", "both", "they", "we", "leaders", "ministers", "sides", "presidents"):
            return True
    return False


def _is_plain(tree: Tree, noun: int) -> bool:
    """Say whether a noun is taken for known and not told apart from others of its kind: 'the call', 'their meeting'."""
    before = [i for i in tree.children[noun] if i < noun]
    plain = all(
        tree.dep[i] == "det" or tree.tag[i] == "PRP$" or tree.lemma[i] in ("phone", "telephone") for i in before
    )
    return plain and is_definite(tree, noun)


def _is_course(tree: Tree, trigger: frozenset[int]) -> bool:
    """Say whether a meeting is told as talks, which may have gone on for long: 'held talks', 'negotiations'."""
    return any(tree.lower[i] in COURSES for i in trigger)


def _renaming(tree: Tree, event: Event, told: Sequence[Told], found: Sequence[Told]) -> list[Told]:
    """Give what is said of a deed under a noun that takes it for known: 'the kidnapping', after 'kidnapped'.

    A general noun ("the act", "the decision") means it in the next sentence only, as does "it" where it is judged.
    """
    trigger = tree.parse.tokens_of(event.trigger.spans)
    named = set(concepts_of(tree, trigger))
    last = max((tree.parse.sentence_of[i] for i in trigger), default=0)
    paragraph = tree.parse.paragraph_of(max(trigger, default=0))
    added: list[Told] = []
    for one in told:
        if one in found:
            last = max(last, one.sentence)
        if one in found or one.silent or not 0 <= one.paragraph - paragraph <= REACH:
            continue
        nouns = [i for i in sorted(one.content) if tree.pos[i] == "NOUN" and is_definite(tree, i) and i > max(trigger)]
        named_again = any(concept(tree, i) in named for i in nouns)
        if named_again or (0 <= one.sentence - last <= 1 and min(one.content) > max(trigger) and _means_it(tree, one)):
            added.append(one)
            last = max(last, one.sentence)
    return added


def _means_it(tree: Tree, told: Told) -> bool:
    """Say whether a deed just told is judged or spoken of under a general noun: 'called the move illegal'."""
    what = judged(tree, told)
    if what is not None and tree.pos[what] == "PRON":
        return tree.lower[what] in ("it", "this", "that")
    return any(tree.lemma[i] in DECISIONS and is_definite(tree, i) for i in told.content if tree.pos[i] == "NOUN")


def _of_each_other(told: Sequence[Told], found: list[Told], present: Sequence[str], sides: Sides) -> list[Told]:
    """Give what the side of one who was present says that another one said: words that passed between them."""
    taking_part = sides.all_of(present)
    tops = {one.entry.id: one for one in told if one.within is None and sides.of(one.teller) in taking_part}
    added: dict[str, Told] = {}
    for one in told:
        outer = tops.get(one.within or "")
        if outer is not None and outer not in found and one.teller in present and _are_two(one, outer, sides):
            added.setdefault(outer.entry.id, outer)
    return list(added.values())


def _are_two(inner: Told, outer: Told, sides: Sides) -> bool:
    return sides.of(inner.teller) != sides.of(outer.teller)


def _contesting(tree: Tree, event: Event, told: Sequence[Told], found: list[Told], sides: Sides) -> list[Told]:
    """Give what others say of a deed in words of their own, where these are words of the same deed.

    Whoever takes part in it and denies something of it needs one word in common with it ("killed five soldiers",
    "denied that any soldier had died"), anybody else two ("firing two rounds", "not one round was fired"). What answers
    a question about it, in the next sentence, tells of it without any.
    """
    words = stems_of(tree, [i for one in tokens_of(tree, event) for i in one])
    taking_part = sides.all_of((*event.actors, *event.recipients))
    tellers = sides.all_of(one.teller for one in found)
    asked = _asking_sentence(tree, event)
    first = min((i for one in tokens_of(tree, event) for i in one), default=0)
    paragraph = tree.parse.paragraph_of(first)
    added = []
    for one in told:
        if (
            one in found
            or (one.silent and not _keeps_silent(tree, one, found))
            or not 0 <= one.paragraph - paragraph <= REACH
        ):
            continue
        shared = len(words & stems_of(tree, one.content))
        other = sides.of(one.teller) not in tellers
        silent = one.silent and sides.of(one.teller) in taking_part
        denies = one.entry.act == "deny" and sides.of(one.teller) in taking_part and shared >= 1
        answers = asked is not None and one.sentence == asked + 1
        refers = one.entry.act == "deny" and sides.of(one.teller) in taking_part and _means_claim(tree, one, found)
        if (
            answers
            or (other and (refers or silent))
            or (other and (denies or (shared >= ENOUGH and _denies(tree, one))))
        ):
            added.append(one)
    return added


def _keeps_silent(tree: Tree, told: Told, found: Sequence[Told]) -> bool:
    """Say whether somebody declines to comment right after what others say."""
    comment = any(tree.lemma[i] == "comment" for i in told.content)
    return comment and any(told.sentence - one.sentence in (0, 1) for one in found)


def _means_claim(tree: Tree, told: Told, found: Sequence[Told]) -> bool:
    """Say whether what is denied is 'the accusation', 'any role', 'it' of the sentence before."""
    near = any(told.sentence - one.sentence in (0, 1) for one in found)
    nouns = [tree.lemma[i] for i in told.content if tree.pos[i] in ("NOUN", "PRON", "VERB")]
    return (
        near and bool(nouns) and nouns[0] in CLAIMS | {"role", "involvement", "responsibility", "part", "it", "report"}
    )


def _denies(tree: Tree, told: Told) -> bool:
    """Say whether an attribution denies its content or tells it in the negative."""
    negative = any(tree.dep[i] == "neg" or tree.lower[i] in ("no", "never", "none", "nobody") for i in told.content)
    return told.entry.act == "deny" or negative


def _asking_sentence(tree: Tree, event: Event) -> int | None:
    """Give the sentence in which it is asked whether something was done; None where it is told otherwise."""
    if event.status != "doubted":
        return None
    first = min(tree.parse.tokens_of(event.trigger.spans))
    sentence = tree.parse.sentences[tree.parse.sentence_of[first]]
    asks = any(tree.text[i] == "?" for i in range(sentence.first, sentence.last))
    return tree.parse.sentence_of[first] if asks else None


def _place_of(tree: Tree, trigger: frozenset[int]) -> tuple[int, int]:
    first = min(trigger)
    return tree.parse.paragraph_of(first), tree.parse.sentence_of[first]


def _going_on(
    told: Sequence[Told], found: list[Told], named: tuple[int, int], taking_part: frozenset[str], sides: Sides
) -> list[Told]:
    """Give what those who took part go on to tell in the same paragraph, after it was told of or named."""
    sentences = {named, *((one.paragraph, one.sentence) for one in found)}
    added = []
    for one in told:
        goes_on = (one.paragraph, one.sentence - 1) in sentences and sides.of(one.teller) in taking_part
        tells = one.entry.act not in INWARD
        if one not in found and goes_on and tells and one.within is None:
            added.append(one)
            sentences.add((one.paragraph, one.sentence))
    return added


def _left_out_beside(told: Sequence[Told], found: list[Told]) -> list[Told]:
    """Give what a teller is said to leave out in the sentence in which he tells of the happening."""
    tellers = {(one.teller, one.sentence) for one in found}
    return [one for one in told if one.silent and one not in found and (one.teller, one.sentence) in tellers]


def _is_retelling(tree: Tree, stretch: frozenset[int]) -> bool:
    """Say whether a stretch names the happening again by a noun, rather than naming its parties."""
    return any(tree.pos[i] == "NOUN" for i in stretch)


def _is_named(tree: Tree, told: Told, stretch: frozenset[int]) -> bool:
    if stretch <= told.content:
        return True
    if stretch & told.content:
        return False
    number = tree.parse.sentence_of[min(stretch)]
    if number != told.sentence:
        return False
    cue = told.entry.cue
    heads = tree.parse.tokens_of(cue.spans) if cue else set()
    return any(i in heads or i in told.cue for one in stretch for i in _clause_of(tree, one))


def _clause_of(tree: Tree, token: int) -> Iterator[int]:
    """Walk from a token up to the verb of its clause and on to what that depends on, but to no clause joined to it."""
    yield token
    for above in tree.ancestors(token):
        yield above
        if tree.dep[above] == "conj" and tree.is_verb(above):
            return


def _outermost(found: list[Told]) -> list[Told]:
    """Leave out whose words are only told of by another teller: he is quoted, and does not tell."""
    outer = {one.entry.id: one for one in found}
    return [one for one in found if one.within not in outer or _is_disputed(one, outer[one.within])]


def _is_disputed(inner: Told, outer: Told) -> bool:
    """Say whether a claim is told of by somebody else who disputes it: 'called their claim a lie'."""
    claims = inner.entry.cue is not None and inner.entry.cue.lemma in CLAIMS
    disputes = outer.entry.act == "deny" or (
        outer.entry.cue is not None and outer.entry.cue.lemma in ("call", "describe")
    )
    return claims and disputes and inner.teller != outer.teller
