"""Whether a happening came about, as the text tells it."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.analysis.events import noun_phrases, verb_groups
from dragoman.analysis.events import status_words as words
from dragoman.analysis.events.background import is_background
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.step import Step
from dragoman.analysis.events.veridicality import REAL, VERSION, Standing
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.events import EventStatus, EventType
from dragoman.records.intervals import Interval

# Deeper nesting than this is a fault of the parse.
HIGHEST = 12
# "The proposed truce would last ten days" goes on speaking of a proposal.
FOOTINGS = frozenset(("planned", "proposed", "demanded", "threatened"))
# What is done in words is done once the words are out: "is demanding", "has been complaining".
VERBAL: frozenset[EventType] = frozenset(("AGREE", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"))
# What is done by saying it is done when it is said, whatever the words say of something else.
BY_SAYING = "events.statement"
OBLIGING = ("events.statement.must", "events.statement.request")
STANCES = ("events.statement.refuse", "events.statement.menace")
OBLIGATION = f"events.status.obligation@{VERSION}"
OPERATORS = words.listed("did does do is are was were has have had will would can could should may might must shall")
# "Will not agree" is a refusal, and so an act that is done.
REFUSALS = tuple((f"events.status.{rule}@{VERSION}",) for rule in ("will-not", "would-not"))
WOULD = f"events.status.would@{VERSION}"


@dataclass(frozen=True, slots=True)
class Status:
    """What the text says of whether a happening came about.

    Attributes:
        status: as in the record; within somebody's claim it is the status that the claim gives.
        background: whether it is history that the story recalls.
        rules: names of the rules that made it, from the happening outwards; empty where it is simply told.
    """

    status: EventStatus
    background: bool
    rules: tuple[str, ...]


def status_of(tree: Tree, draft: Draft, date: Interval | None = None, published: str | None = None) -> Status:
    """Read the status of a happening from its own words and from every word above it.

    Args:
        tree: the document's parse.
        draft: the happening.
        date: when it happened or is to happen, where that is known.
        published: ISO date or date and time of publication, where that is known.
    """
    said = bool(draft.rules) and draft.rules[0].startswith(BY_SAYING)
    head = next((i for i in draft.trigger if tree.is_verb(i)), draft.head) if said else draft.head
    reading = climb(tree, head, draft.type)
    if draft.type == "REJECT" and reading.rules[:1] in REFUSALS and tree.lemma[head] not in words.REJECTING:
        reading = Standing().now("happened", "refused")
    asked = reading.rules[:1] == (OBLIGATION,) and reading.status in ("demanded", "conditional")
    if said and asked and draft.rules[0].startswith(OBLIGING):
        # To say that another must do a thing is to ask for it; what is still to come is the thing.
        reading = Standing().now("happened", "said-once")
    if said and draft.rules[0].startswith(STANCES) and reading.rules == _own(tree, head).rules:
        # To say what one will not do, or what will befall another, is to refuse and to threaten.
        reading = Standing().now("happened", "said-once")
    if reading.status == "ongoing" and draft.type in VERBAL and draft.mode != "investigate":
        reading = reading.now("happened", "said-once")
    if reading.status in REAL and _is_ahead(date, published) and not verb_groups.is_past(tree, draft.head):
        reading = reading.now("planned", "dated-ahead")
    background = reading.status in (*REAL, "negated") and is_background(tree, draft.head, date, published)
    return Status(reading.status, background, reading.rules)


def climb(tree: Tree, head: int, kind: str) -> Standing:
    """Read the status of the happening that a token names.

    Args:
        tree: the document's parse.
        head: its verb or noun.
        kind: PLOVER type of the happening.
    """
    reading = _own(tree, head)
    token: int | None = head
    for _ in range(HIGHEST):
        if token is None:
            break
        if _is_asked(tree, token):
            return reading.under("doubted", "question")
        step = step_up(tree, token, kind)
        if step.status == "ongoing":
            reading = reading.now("ongoing", step.rule) if reading.status == "happened" else reading
        elif step.status is not None and step.status != "happened":
            reading = reading.under(step.status, step.rule)
        reading = _under_mood(tree, reading, step)
        token = step.to
    if reading.status in (*REAL, "planned", "negated") and _opens_with_condition(tree, head):
        return reading.under("conditional", "opening-condition")
    return reading


def _is_asked(tree: Tree, verb: int) -> bool:
    """Say whether a verb is asked about with yes or no for an answer: 'Did they fire?', but not 'Why did they fire?'.

    What a question with 'why', 'when' or 'who' asks about is taken for granted (Huddleston and Pullum 2002, 10.4).
    """
    sentence = tree.parse.sentences[tree.parse.sentence_of[verb]]
    end = range(max(sentence.first, sentence.last - 3), sentence.last)
    if not any(tree.text[i] == "?" for i in end) or not tree.is_verb(verb):
        return False
    first = next((i for i in range(sentence.first, sentence.last) if tree.pos[i] not in ("PUNCT", "SPACE")), verb)
    opens = first in tree.children[verb] or tree.head[verb] == first
    if opens and tree.lower[first] in OPERATORS:
        return True
    wondered = tree.tag[first] in ("WRB", "WP", "WDT") and not any(tree.tag[i] == "MD" for i in tree.children[verb])
    return tree.is_question(verb) and not wondered


def _opens_with_condition(tree: Tree, head: int) -> bool:
    """Say whether a token stands in the condition that opens its sentence, before the first comma.

    A condition in front is set off by a comma (Quirk et al. 1985, III.18). Only where the parse has found no other verb
    in it, and so may have taken its verb for a noun, does the comma have to tell.
    """
    sentence = tree.parse.sentences[tree.parse.sentence_of[head]]
    start = sentence.first
    while start < head and tree.pos[start] == "PUNCT":
        start += 1
    comma = next((i for i in range(start, sentence.last) if tree.text[i] == ","), None)
    if comma is None or not start < head < comma or tree.lower[start] not in words.OPENING_CONDITIONS:
        return False
    return not any(tree.is_verb(i) and i != head for i in range(start, comma))


def _own(tree: Tree, head: int) -> Standing:
    if _is_in_talks(tree, head):
        return Standing().now("ongoing", "in-talks")
    if tree.is_verb(head) or tree.tag[head] == "VBG":
        return verb_groups.own_status(tree, head)
    return noun_phrases.own_status(tree, head)


def _is_in_talks(tree: Tree, head: int) -> bool:
    """Say whether a happening is told as a state of the present: 'are in talks', 'have been in talks since April'."""
    present = tree.lemma[head] == "be" and tree.tag[head] in ("VBZ", "VBP", "VBN")
    lasting = any(tree.lower[i] == "in" and tree.dep[i] == "prep" for i in tree.children[head])
    past = any(tree.lower[i] in ("had", "will", "would") for i in tree.children[head])
    return present and lasting and not past and not verb_groups.is_negated(tree, head)


def _under_mood(tree: Tree, reading: Standing, step: Step) -> Standing:
    """Let the governing word's own auxiliaries, negation and condition have their say."""
    if step.to is None or step.heeds == "nothing":
        return reading
    if tree.is_verb(step.to):
        above = verb_groups.own_status(tree, step.to, negation=step.heeds == "all")
    else:
        above = noun_phrases.own_status(tree, step.to)
    if above.status == "happened":
        return reading
    if above.status == "ongoing":
        return Standing("ongoing", reading.rules + above.rules) if reading.status == "happened" else reading
    if reading.status in FOOTINGS and above.rules[-1:] == (WOULD,):
        return reading
    joined = reading.under(above.status, "governor")
    return Standing(joined.status, reading.rules + above.rules)


def _is_ahead(date: Interval | None, published: str | None) -> bool:
    """Say whether a date lies wholly after publication."""
    return bool(date and date.start and published and date.start[:10] > published[:10])
