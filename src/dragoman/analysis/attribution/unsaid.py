"""What a verb of telling would have told.

The rules of omissions ask here what stands behind a verb of telling: an open question ('say whether'), a thing ('name
the suspects'), a topic behind a preposition ('comment on the arrest') or a piece of information ('give a reason').
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.actuality import SUBJECTS
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.frames import WH_WORDS, complements, is_finite
from dragoman.analysis.attribution.sources import can_speak, find_source, noun_phrase
from dragoman.analysis.parsing.tree import Tree

SHARE = 0.9
CLAUSES = frozenset(("that", "clause", "whether", "small_clause", "object_small_clause"))
TIMES = frozenset(("DATE", "TIME"))


def omission(
    tree: Tree, head: int, cue: tuple[int, ...], content: tuple[int, ...], source: tuple[int, ...] | None = None
) -> Candidate | None:
    """Make the candidate of an omission.

    Args:
        tree: the parse.
        head: the verb that tells of it.
        cue: the cue's tokens.
        content: what was left out.
        source: who left it out; None to take the verb's understood subject, without which nothing is made.

    Returns:
        The candidate, or None if content or source is missing.
    """
    content = tuple(i for i in content if i not in cue)
    if source is None:
        source = _whose(tree, head, content)
        if not source:
            return None
    cue = tuple(i for i in cue if i not in source)
    if not content or not cue:
        return None
    return Candidate(head, cue, source, content, "omission", tree.lemma[head], SHARE, "omission")


def of_telling(tree: Tree, head: int, verb: int, cue: tuple[int, ...], content: tuple[int, ...]) -> Candidate | None:
    """Make the candidate of a verb of telling; with nothing behind it, the verb itself was left undone."""
    if content:
        return omission(tree, head, cue, content)
    opening = next((i for i in tree.children[verb] if tree.tag[i] == "TO"), verb)
    phrase = tuple(range(opening, verb + 1))
    return omission(tree, head, tuple(i for i in cue if i not in phrase), phrase)


def _whose(tree: Tree, verb: int, content: tuple[int, ...]) -> tuple[int, ...]:
    """Give who left it out: the understood subject; also that of the passive 'would not be drawn'."""
    if tree.lemma[verb] == "draw" and (drawn := tree.child(verb, "nsubjpass")) is not None:
        return tuple(noun_phrase(tree, drawn, verb))
    if tree.lemma[verb] in words.REFRAINING and tree.dep[verb] == "acl":
        # These have no passive, so that 'the auditors refrained' is a clause, whatever the parse makes of it.
        return tuple(noun_phrase(tree, tree.head[verb], verb))
    speaker = _speaker_before(tree, verb)
    if speaker is not None:
        return tuple(noun_phrase(tree, speaker, verb))
    return find_source(tree, verb, frozenset(content)) or _counted_out(tree, verb)


def _speaker_before(tree: Tree, verb: int) -> int | None:
    """Give whose words the parse joined an omission to: 'the palace said two men had died but gave no names'.

    One elaborates on words of one's own, and who cannot speak leaves nothing out: the speaker goes on.
    """
    if tree.dep[verb] not in ("conj", "pcomp") or tree.subject(verb) is not None:
        return None
    first = tree.head[verb] if tree.dep[verb] == "conj" else tree.head[tree.head[verb]]
    while tree.dep[first] == "conj" and tree.subject(first) is None:
        first = tree.head[first]
    saying, subject = tree.head[first], tree.subject(first)
    if tree.dep[first] != "ccomp" or first < saying or subject is None:
        return None
    goes_on = tree.lemma[verb] == "elaborate" or not speaks(tree, subject)
    return tree.child(saying, "nsubj") if goes_on else None


def _counted_out(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give 'None of the envoys' as whose silence it is; a bare 'nobody' is nobody's."""
    subject = tree.child(verb, "nsubj")
    if subject is None or tree.lower[subject] not in words.NO_ONE or tree.child(subject, "prep") is None:
        return ()
    return tuple(noun_phrase(tree, subject, verb))


def left_untold(tree: Tree, verb: int, *, refused: bool) -> tuple[int, ...] | None:
    """Give what a verb of telling would have told.

    Args:
        tree: the parse.
        verb: index of the verb.
        refused: whether somebody would not do it ('declined to say that') and did not merely fail to ('did not say
            that', which denies a saying and leaves nothing out).

    Returns:
        The content's tokens; none of them where the verb stands alone and may ('declined to comment'); None where the
        verb, with what stands behind it, tells nothing.
    """
    lemma = phrasal(tree, verb)
    question = open_question(tree, verb)
    # "Identify with what he says" is no question about what is identified.
    asked = question and (lemma in words.TELLING | words.TOPICS.keys() or tree.pos[question[0]] != "ADP")
    if asked and lemma in words.TELLING | words.MENTIONING | words.TOPICS.keys():
        return question
    found = _information(tree, verb) if lemma in words.GIVING else None
    found = found or _topic_of(tree, verb, lemma) or _thing(tree, verb, lemma, refused=refused)
    if found is None and (refused or lemma in words.FACTIVE):
        found = _clause(tree, verb, lemma)
    if found is None and refused:
        found = _shared(tree, verb)
    if found is not None:
        return found
    return () if _may_stand_alone(tree, verb, lemma, refused=refused) else None


def phrasal(tree: Tree, verb: int) -> str:
    """Give a verb's lemma with its particle: 'spell out', 'bring up'; and 'make clear'."""
    particle = tree.child(verb, "prt")
    if particle is not None:
        return f"{tree.lemma[verb]} {tree.lower[particle]}"
    if tree.lemma[verb] == "make" and any(tree.lower[i] in ("clear", "known") for i in tree.children[verb]):
        return "make clear"
    return tree.lemma[verb]


def open_question(tree: Tree, verb: int) -> tuple[int, ...]:
    """Give the question that a verb leaves open: 'whether ...', 'exactly when ...', 'to whom ...', or 'why' alone.

    The parse takes some of these clauses for adjuncts; as one, a clause would stand behind the verb's object.
    """
    thing = tree.child(verb, "dobj", "dative")
    if thing is not None and tree.lemma[verb] != "tell" and tree.tag[thing] not in ("WP", "WDT"):
        return ()
    for child in tree.children[verb]:
        tokens = tree.subtree(child)
        if child < verb and tree.dep[child] != "ccomp":
            continue
        if tree.dep[child] not in (
            "ccomp",
            "xcomp",
            "advcl",
            "advmod",
            "dobj",
            "attr",
            "prep",
            "dep",
            "pcomp",
            "acomp",
        ):
            continue
        opening = [i for i in tokens[:3] if tree.lower[i] not in words.FOCUSING and tree.pos[i] != "ADP"]
        if not opening or tree.lower[opening[0]] not in WH_WORDS | {"how"}:
            continue
        if tree.dep[child] == "advcl" and not is_finite(tree, child):
            continue
        return tuple(tree.trimmed([i for i in tokens if i != verb and i not in _resumption(tree, tokens)]))
    return ()


def _resumption(tree: Tree, content: list[int]) -> frozenset[int]:
    """Give what the parse joined to a clause and belongs to the verb before it: 'did not say how ... or give ...'.

    A base form without subject or auxiliary goes on from the base form after 'did not', not from a finite verb.
    """
    found: set[int] = set()
    for index in content:
        if is_resumed(tree, index) and is_finite(tree, tree.head[index]):
            found.update(range(index, content[-1] + 1))
            found.update(i for i in tree.children[tree.head[index]] if tree.dep[i] == "cc" and i < index)
    return frozenset(found)


def is_resumed(tree: Tree, verb: int) -> bool:
    """Say whether a verb is a base form joined by 'or' to one before it, whose auxiliary and 'not' it shares."""
    if tree.tag[verb] not in ("VB", "VBP") or tree.dep[verb] != "conj":
        return False
    if any(tree.dep[i] in ("aux", "auxpass", *SUBJECTS) for i in tree.children[verb] if i < verb):
        return False
    joints = [i for i in range(tree.head[verb] + 1, verb) if tree.lower[i] in ("or", "nor")]
    return bool(joints) and joints[-1] in tree.children[tree.head[verb]]


def _information(tree: Tree, verb: int) -> tuple[int, ...] | None:
    """Read the object of giving: 'give any details of the plan'; mentions are made, and details given."""
    thing = tree.child(verb, "dobj")
    if thing is None or tree.lower[thing] not in words.INFORMATION | words.MENTIONS:
        return None
    if tree.lemma[verb] == "make" and tree.lower[thing] not in words.MENTIONS:
        return None
    if tree.has_child(thing, *words.MANY):
        return None
    return with_topic(tree, verb, thing)


def with_topic(tree: Tree, verb: int, noun: int) -> tuple[int, ...]:
    """Give a noun of telling with what follows on it, which the parse may have hung on the verb."""
    tokens = set(tree.subtree(noun))
    for child in tree.children[verb]:
        begins = tree.subtree(child)[0]
        if child > noun and begins == max(tokens) + 1 and _goes_with_noun(tree, child):
            tokens.update(tree.subtree(child))
    return tuple(tree.trimmed(sorted(tokens)))


def _goes_with_noun(tree: Tree, child: int) -> bool:
    if tree.dep[child] in ("prep", "dative"):
        return tree.lower[child] in words.TOPIC_PREPOSITIONS and not is_time(tree, tree.child(child, "pobj"))
    return tree.dep[child] == "ccomp" and tree.lower[tree.subtree(child)[0]] in ("that", *WH_WORDS)


def topic(tree: Tree, heads: tuple[int, ...], prepositions: frozenset[str], after: int) -> tuple[int, ...]:
    """Give the first prepositional phrase on one of the heads that names a topic, and not a time or a place of it."""
    for child in sorted(i for head in heads for i in tree.children[head]):
        if (
            child <= after
            or tree.dep[child] not in ("prep", "dative", "pcomp")
            or tree.lower[child] not in prepositions
        ):
            continue
        inner = tree.child(child, "pobj", "pcomp", "prep")
        if inner is not None and not is_time(tree, inner) and tree.lower[inner] not in words.STAGES:
            return tuple(tree.trimmed(tree.subtree(child)))
    return ()


def mentioned(tree: Tree, noun: int, *heads: int) -> tuple[int, ...]:
    """Give what a mention, reference, comment or word would have been of; 'of' and 'to' are the noun's own."""
    content = topic(tree, (noun, *heads), prepositions_of(tree, noun), noun)
    own = bool(content) and tree.lower[noun] in words.MENTIONS and tree.lower[content[0]] in ("of", "to")
    return content[1:] if own else content


def prepositions_of(tree: Tree, noun: int) -> frozenset[str]:
    """Give the prepositions by which a noun of telling takes its topic."""
    return words.TOPICS_OF_NOUNS.get(tree.lower[noun], words.TOPIC_PREPOSITIONS)


def is_time(tree: Tree, index: int | None) -> bool:
    """Say whether a noun is a time: 'on Friday', 'on the first day'."""
    if index is None or tree.parse.tokens[index].ent_type_ not in TIMES:
        return False
    return tree.pos[index] in ("PROPN", "NUM") or tree.lower[index] in words.TIME_NOUNS


def _topic_of(tree: Tree, verb: int, lemma: str) -> tuple[int, ...] | None:
    """Read 'comment on the arrest', 'refer to the raid', 'respond to a request for comment'."""
    prepositions = words.TOPICS.get(lemma)
    if prepositions is None:
        return None
    thing = tree.child(verb, "dobj")
    if lemma in ("say", "tell"):
        if thing is None or tree.lower[thing] not in ("anything", "word", "nothing"):
            return None
        return topic(tree, (verb, thing), prepositions, thing) or None
    if thing is not None:
        return None
    found = topic(tree, (verb,), prepositions, verb)
    if lemma == "refer" and any(tree.lower[i] == "as" for i in (*tree.children[verb], *found)):
        # To refer to a thing as something is to call it so.
        return None
    if found and lemma in words.ANSWERING and not _is_inquiry(tree, tree.child(found[0], "pobj")):
        return None
    return found or None


def _is_inquiry(tree: Tree, noun: int | None) -> bool:
    """Say whether a noun is something that journalists send: 'a request for comment', 'questions', 'e-mails'.

    Requests for aid and calls for a truce are answered by deeds.
    """
    if noun is None or tree.lower[noun] not in words.INQUIRIES:
        return False
    wanted = next((i for i in tree.children[noun] if tree.lower[i] in ("for", "seeking")), None)
    inner = tree.child(wanted, "pobj", "dobj") if wanted is not None else None
    return inner is None or tree.lower[inner] in words.WANTED


def _thing(tree: Tree, verb: int, lemma: str, *, refused: bool) -> tuple[int, ...] | None:
    """Read 'mention the dead', 'name the suspects', 'answer questions': a thing that is told by the verb itself."""
    thing = tree.child(verb, "dobj")
    if thing is None or tree.lower[thing] in ("himself", "herself", "itself", "themselves"):
        return None
    if lemma in words.ANSWERING:
        return tuple(tree.trimmed(tree.subtree(thing))) if _is_inquiry(tree, thing) else None
    if lemma in words.RAISING and tree.lower[thing] not in words.SUBJECT_MATTERS:
        return None
    told = lemma in words.MENTIONING and lemma not in words.TOPICS
    told = told or (lemma in words.DISCLOSING and not is_evidence(tree, verb))
    told = told or (refused and lemma in words.TELLING - words.UTTERING - {"announce", "report"})
    if not told and not (lemma in words.TELLING and tree.lower[thing] in words.INFORMATION):
        return None
    if (lemma == "address" and _speaks_to_people(tree, thing)) or (lemma in words.APPOINTING and _is_post(tree, thing)):
        return None
    complement = next((c for c in complements(tree, verb) if c.head == thing), None)
    return complement.tokens if complement else tuple(tree.trimmed(tree.subtree(thing)))


def _speaks_to_people(tree: Tree, noun: int) -> bool:
    """Say whether 'address' has an audience and not a subject: 'did not address the crowd'."""
    return tree.lower[noun] in words.AUDIENCES or tree.parse.tokens[noun].ent_type_ == "PERSON"


def _is_post(tree: Tree, noun: int) -> bool:
    """Say whether somebody is put into a post: 'named no successor', 'confirm a judge'."""
    return tree.lower[noun] in words.POSTS


def is_evidence(tree: Tree, verb: int) -> bool:
    """Say whether a verb's subject shows things without telling: 'the scan did not reveal a fracture'."""
    subject = tree.child(verb, "nsubj")
    return subject is not None and tree.lower[subject] in words.EVIDENCE


def _clause(tree: Tree, verb: int, lemma: str) -> tuple[int, ...] | None:
    """Read 'say that the treaty was void', 'call it a fraud', 'accuse Russia of murder'."""
    if lemma not in words.TELLING | words.MENTIONING | words.FACTIVE:
        return None
    return next((c.tokens for c in complements(tree, verb) if c.frame in CLAUSES), None)


def _shared(tree: Tree, verb: int) -> tuple[int, ...] | None:
    """Read 'confirm or deny the report', whose object the parse gives to the second verb alone."""
    second = next((i for i in tree.children[verb] if tree.dep[i] == "conj" and tree.lemma[i] == "deny"), None)
    if second is None or tree.lemma[verb] != "confirm":
        return None
    return next((c.tokens for c in complements(tree, second) if min(c.tokens) > second), None)


def _may_stand_alone(tree: Tree, verb: int, lemma: str, *, refused: bool) -> bool:
    alone = words.ALONE | words.ALONE_REFUSED if refused else words.ALONE
    if lemma not in alone or tree.child(verb, "dobj", "ccomp", "xcomp") is not None:
        return False
    return lemma not in ("talk", "speak", "respond", "reply") or not any(
        tree.dep[i] == "prep" and not is_time(tree, tree.child(i, "pobj")) for i in tree.children[verb] if i > verb
    )


def speaks(tree: Tree, head: int) -> bool:
    """Say whether a noun phrase's head is a text, a party or a name."""
    return can_speak(tree, head) or tree.pos[head] == "PROPN" or tree.lower[head] in words.UTTERANCES


def is_text(tree: Tree, head: int) -> bool:
    """Say whether a noun is a text; 'the Arvenian version' and 'her account' are, too."""
    return tree.lower[head] in words.TEXTS


def text_named(tree: Tree, heads: tuple[int, ...]) -> tuple[int, ...]:
    """Give the text in which, or from which, something is missing: 'in the joint statement', 'from the communiqué'."""
    for child in sorted(i for head in heads for i in tree.children[head]):
        if tree.lower[child] in ("in", "from", "of", "by") and tree.dep[child] in ("prep", "agent"):
            inner = tree.child(child, "pobj")
            if inner is not None and tree.lower[inner] in words.TEXTS:
                return tuple(noun_phrase(tree, inner, child))
    return ()


def whole_cue(tree: Tree, verb: int, cue: tuple[int, ...], content: tuple[int, ...]) -> tuple[int, ...]:
    """Give a cue with the words that make it one with its verb: 'make clear', 'say a word', 'confirm or deny'."""
    last = max(cue)
    for child in tree.children[verb]:
        joined = tree.dep[child] == "conj" and tree.lemma[child] == "deny"
        wording = tree.lower[child] in ("clear", "known", "anything", "word", "nothing") and child not in content
        if (joined or wording or tree.dep[child] == "prt") and child > verb:
            last = max(last, child)
    between = range(max(cue) + 1, last + 1)
    return (*cue, *(i for i in between if i not in content))


def cue_to(tree: Tree, verb: int, last: int) -> tuple[int, ...]:
    """Give a cue from a verb's first auxiliary to a later token."""
    return tuple(range(cue_tokens(tree, verb)[0], last + 1))
