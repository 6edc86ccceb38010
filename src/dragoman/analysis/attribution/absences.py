"""What there was none of: no mention, no word, no date; nothing said about it; absent from the text.

'No' before a noun of telling says that it was not told. Where the sentence has no speaker ('no reason was given'), the
text in which it is missing is the source, or nobody is.
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.actuality import took_place
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.frames import WH_WORDS
from dragoman.analysis.attribution.sources import find_source, noun_phrase
from dragoman.analysis.attribution.unsaid import (
    cue_to,
    is_text,
    is_time,
    mentioned,
    omission,
    open_question,
    speaks,
    text_named,
    topic,
    with_topic,
)
from dragoman.analysis.parsing.tree import Tree


def find_absences(tree: Tree, index: int) -> list[Candidate]:
    """Give what a verb says there was none of."""
    if not tree.is_verb(index) or not took_place(tree, index, negated=True):
        return []
    rules = (_there_was_no, _was_not_told, _said_nothing, _gave_no, _named_no, _without_a_word, _absent_from)
    return [found] if (found := next(filter(None, (rule(tree, index) for rule in rules)), None)) else []


def _no(tree: Tree, noun: int) -> int | None:
    """Give the 'no' before a noun."""
    if _is_almost(tree, noun):
        return None
    return next((i for i in tree.children[noun] if tree.lower[i] == "no" and i < noun), None)


def _is_almost(tree: Tree, noun: int) -> bool:
    """Say whether there was a little of it: 'almost nothing', 'virtually no mention'."""
    return any(tree.lower[i] in words.ALMOST for i in tree.subtree(noun) if i < noun)


def _gave_no(tree: Tree, verb: int) -> Candidate | None:
    """Read 'made no mention of X' and 'gave no details of X'.

    Of a mention, what was not mentioned was left out; of details, the details.
    """
    thing = tree.child(verb, "dobj")
    if tree.lemma[verb] not in words.GIVING | {"have"} or thing is None or tree.is_negated(verb):
        return None
    subject = tree.child(verb, "nsubj")
    no = _no(tree, thing)
    if no is None or (subject is not None and tree.lower[subject] in words.SOUNDING):
        return None
    return _none_of(tree, verb, thing, no)


def _none_of(tree: Tree, verb: int, thing: int, no: int) -> Candidate | None:
    noun = tree.lower[thing]
    if noun in words.MENTIONS:
        content = mentioned(tree, thing, verb)
        if content:
            return omission(tree, verb, cue_to(tree, verb, thing), content)
        if noun != "comment":
            return None
    elif noun not in words.INFORMATION or tree.lemma[verb] == "make":
        return None
    if tree.lemma[verb] == "have" and not (noun == "comment" or _is_of_text(tree, verb)):
        return None
    content = tuple(i for i in with_topic(tree, verb, thing) if i > no)
    return omission(tree, verb, cue_to(tree, verb, no), content)


def _is_of_text(tree: Tree, verb: int) -> bool:
    subject = tree.child(verb, "nsubj")
    return subject is not None and is_text(tree, subject)


def _named_no(tree: Tree, verb: int) -> Candidate | None:
    """Read 'mentioned no names', 'cited no source', 'mentioned neither the dead nor the wounded'."""
    thing = tree.child(verb, "dobj")
    if tree.lemma[verb] not in words.MENTIONING | words.DISCLOSING or thing is None or tree.is_negated(verb):
        return None
    if tree.lower[thing] in words.POSTS and tree.lemma[verb] in words.APPOINTING:
        return None
    no = next((i for i in tree.children[thing] if tree.lower[i] in ("no", "neither") and verb < i < thing), None)
    if no is None or tree.lemma[verb] in words.TOPICS or tree.lemma[verb] in words.DISCLOSING & {"explain", "clarify"}:
        return None
    return omission(tree, verb, cue_to(tree, verb, no), tuple(i for i in tree.trimmed(tree.subtree(thing)) if i > no))


def _said_nothing(tree: Tree, verb: int) -> Candidate | None:
    """Read 'said nothing about X', 'had nothing to say on X', 'uttered not a word about X'.

    Without a topic, nothing is told of what was left out; 'said nothing had been agreed' is a saying.
    """
    thing = tree.child(verb, "dobj")
    if thing is None or thing < verb or tree.is_negated(verb) or _is_almost(tree, thing):
        return None
    heads: tuple[int, ...] = (verb, thing)
    last = thing
    if tree.lemma[verb] == "have":
        say = next((i for i in tree.children[thing] if tree.lemma[i] == "say"), None)
        if say is None and not _is_of_text(tree, verb):
            return None
        heads = (*heads, say) if say is not None else heads
        last = say if say is not None else last
    elif tree.lemma[verb] not in words.WORDING:
        return None
    if tree.lower[thing] != "nothing" and not _is_not_a_word(tree, thing):
        return None
    content = topic(tree, heads, words.ABOUT | {"of"}, last)
    return omission(tree, verb, cue_to(tree, verb, last), content)


def _is_not_a_word(tree: Tree, noun: int) -> bool:
    if tree.lower[noun] != "word":
        return False
    opening = tree.subtree(noun)[0]
    return tree.lower[opening] in ("no", "not") or (opening > 0 and tree.lower[opening - 1] == "not")


def _there_was_no(tree: Tree, verb: int) -> Candidate | None:
    """Read 'there was no mention of X in the text', 'there was no word from Y on X', 'nor was there any comment'."""
    thing = tree.child(verb, "attr", "dobj", "nsubj")
    if tree.lemma[verb] != "be" or tree.child(verb, "expl") is None or thing is None:
        return None
    noun = tree.lower[thing]
    no = _no(tree, thing)
    denied = no is not None or _is_not_a_word(tree, thing) or _is_not_any(tree, verb, thing)
    if noun == "nothing":
        where = text_named(tree, (verb, thing))
        heads = (verb, thing, *(i for i in where if tree.pos[i] == "NOUN"))
        content = topic(tree, heads, words.ABOUT, thing) if where else ()
        where = tuple(i for i in where if i not in content)
        return omission(tree, verb, tuple(range(verb, thing + 1)), content, where)
    if not denied or noun not in words.EXISTING:
        return None
    sender = _sender(tree, (thing, verb))
    heads = (thing, verb) if sender is None else (thing, verb, sender, *_below(tree, sender))
    content = mentioned(tree, *heads) or _whether(tree, (thing, verb))
    source = _source_of(tree, sender, content) or _text_beside(tree, verb, thing, content)
    first = _cue_of_existence(tree, verb)
    if content:
        return omission(tree, verb, (*first, *range(verb, thing + 1)), _apart_from(content, source), source)
    if not source or no is None:
        return None
    return omission(tree, verb, tuple(range(verb, no + 1)), tuple(range(no + 1, thing + 1)), source)


def _cue_of_existence(tree: Tree, verb: int) -> tuple[int, ...]:
    return (verb - 1,) if verb and tree.lower[verb - 1] in ("nor", "neither") else ()


def _is_not_any(tree: Tree, verb: int, noun: int) -> bool:
    any_ = any(tree.lower[i] == "any" for i in tree.children[noun])
    opened = verb > 0 and tree.lower[verb - 1] in ("nor", "neither")
    return any_ and (tree.is_negated(verb) or opened or tree.has_child(verb, "nor"))


def _sender(tree: Tree, heads: tuple[int, ...]) -> int | None:
    """Give whom a word or comment would have come from."""
    for child in sorted(i for head in heads for i in tree.children[head]):
        inner = tree.child(child, "pobj") if tree.lower[child] in ("from", "by") else None
        if inner is not None and not is_time(tree, inner):
            return inner
    return None


def _below(tree: Tree, noun: int) -> list[int]:
    """Give the nouns within a noun's own phrases, on the last of which the parse hangs what follows."""
    return [i for i in tree.subtree(noun) if i > noun and tree.pos[i] in ("NOUN", "PROPN")]


def _source_of(tree: Tree, sender: int | None, content: tuple[int, ...]) -> tuple[int, ...]:
    if sender is None:
        return ()
    phrase = [i for i in noun_phrase(tree, sender, tree.head[sender]) if i not in content]
    return tuple(i for i in phrase if not content or i < content[0] or i > content[-1])


def _text_beside(tree: Tree, verb: int, thing: int, content: tuple[int, ...]) -> tuple[int, ...]:
    """Give the text in which there was no mention, which the parse may have hung on what was not mentioned."""
    return text_named(tree, (verb, thing)) or text_named(tree, tuple(i for i in content if tree.pos[i] != "ADP"))


def _apart_from(content: tuple[int, ...], source: tuple[int, ...]) -> tuple[int, ...]:
    """End a content before the text that it is missing from."""
    if not source or source[0] not in content:
        return tuple(i for i in content if i not in source)
    return tuple(i for i in content if i < source[0] - 1)


def _whether(tree: Tree, heads: tuple[int, ...]) -> tuple[int, ...]:
    for child in sorted(i for head in heads for i in tree.children[head]):
        tokens = tree.subtree(child)
        if tree.dep[child] in ("ccomp", "acl", "relcl", "advcl") and tree.lower[tokens[0]] in WH_WORDS | {"how"}:
            return tuple(tree.trimmed(tokens))
    return ()


def _was_not_told(tree: Tree, verb: int) -> Candidate | None:
    """Read passives: 'no mention was made of X', 'nothing was said about X', 'it was not stated whether X'."""
    subject = tree.child(verb, "nsubjpass")
    if subject is None or any(tree.tag[i] == "MD" for i in tree.children[verb]):
        return None
    agent = tuple(find_source(tree, verb, frozenset()))
    if tree.lower[subject] == "it" and tree.is_negated(verb):
        question = open_question(tree, verb) if tree.lemma[verb] in words.TELLING | words.MENTIONING else ()
        return omission(tree, verb, cue_tokens(tree, verb), question, agent or text_named(tree, (verb,)))
    no = _no(tree, subject)
    if tree.lower[subject] == "nothing" or _is_not_a_word(tree, subject):
        return _nothing_was_said(tree, verb, subject, agent)
    if no is not None:
        return _none_was_given(tree, verb, subject, no)
    return _thing_was_not_told(tree, verb, subject, agent) if tree.is_negated(verb) else None


def _nothing_was_said(tree: Tree, verb: int, subject: int, agent: tuple[int, ...]) -> Candidate | None:
    if tree.lemma[verb] not in words.WORDING:
        return None
    content = topic(tree, (verb, subject), words.ABOUT | {"of"}, subject)
    source = agent or _text_beside(tree, verb, subject, content)
    cue = tuple(i for i in range(tree.subtree(subject)[0], verb + 1) if i not in content)
    return omission(tree, verb, cue, _apart_from(content, source), source)


def _none_was_given(tree: Tree, verb: int, subject: int, no: int) -> Candidate | None:
    noun, lemma = tree.lower[subject], tree.lemma[verb]
    source = tuple(find_source(tree, verb, frozenset(tree.subtree(subject))))
    if noun in words.MENTIONS and lemma in ("make", "give", "offer", "find", "contain", "include"):
        content = mentioned(tree, subject, verb)
        source = source or _text_beside(tree, verb, subject, content)
        cue = tuple(i for i in range(no, verb + 1) if i not in content)
        return omission(tree, verb, cue, _apart_from(content, source), source)
    if noun not in words.INFORMATION | {"comment"} or lemma not in words.GIVING | words.TELLING | words.MENTIONING:
        return None
    source = source or text_named(tree, (verb,))
    phrase = [i for i in tree.subtree(subject) if i > no]
    behind = topic(tree, (verb,), words.TOPIC_PREPOSITIONS - {"in"}, verb)
    content = _apart_from(tuple(sorted({*phrase, *behind})), source)
    cue = (no, *(i for i in cue_tokens(tree, verb) if i not in phrase))
    return omission(tree, verb, cue, content, source)


def _thing_was_not_told(tree: Tree, verb: int, subject: int, agent: tuple[int, ...]) -> Candidate | None:
    """Read 'the terms were not disclosed' and, of a text, 'the dead were not mentioned in the statement'."""
    lemma = tree.lemma[verb]
    phrase = tuple(tree.trimmed(tree.subtree(subject)))
    if tree.tag[subject] in ("WDT", "WP") or tree.lower[subject] in ("that", "which", "who"):
        return None
    where = agent or text_named(tree, (verb,))
    elsewhere = any(tree.dep[i] == "prep" and tree.lower[i] == "in" for i in tree.children[verb])
    told = lemma in ("disclose", "divulge", "specify") or (lemma in ("mention", "name") and bool(where))
    told = told or (lemma == "mention" and not elsewhere and not tree.has_child(verb, "for", "as"))
    given = (
        lemma in words.GIVING | words.DISCLOSING | {"announce", "state"} and tree.lower[subject] in words.INFORMATION
    )
    if not told and not given:
        return None
    return omission(tree, verb, cue_tokens(tree, verb), phrase, where)


def _without_a_word(tree: Tree, verb: int) -> Candidate | None:
    """Read 'without any mention of X', 'without a word about X', and 'without explanation' of what a party does."""
    without = next((i for i in tree.children[verb] if tree.lower[i] == "without" and tree.dep[i] == "prep"), None)
    noun = tree.child(without, "pobj") if without is not None else None
    if without is None or noun is None or tree.is_negated(verb) or tree.child(verb, "nsubjpass") is not None:
        return None
    if any(tree.tag[i] == "MD" for i in tree.children[verb]):
        return None
    if tree.lower[noun] in words.MENTIONS | {"word"}:
        content = mentioned(tree, noun, verb)
        return omission(tree, without, tuple(range(without, noun + 1)), content)
    subject = tree.child(verb, "nsubj")
    alone = tree.lower[noun] in ("explanation", "elaboration", "details") and subject is not None
    if not alone or subject is None or not speaks(tree, subject):
        return None
    return omission(tree, without, (without,), tuple(tree.trimmed(tree.subtree(noun))))


def _absent_from(tree: Tree, verb: int) -> Candidate | None:
    """Read 'conspicuously absent from the communiqué was any mention of X', 'X was missing from the text'."""
    state = next((i for i in (verb, *tree.children[verb]) if tree.lower[i] in ("absent", "missing")), None)
    if state is None or not (tree.lemma[verb] == "be" or state == verb) or tree.is_negated(verb):
        return None
    where = text_named(tree, (state, verb))
    thing = tree.child(verb, "nsubj", "attr")
    if thing is None or not where:
        return None
    # People are absent from briefings and speeches, too.
    if any(tree.lower[i] in words.OCCASIONS for i in where) and tree.lower[thing] not in words.MENTIONS:
        return None
    content = tuple(i for i in tree.trimmed(tree.subtree(thing)) if i not in where and i != state)
    cue = tuple(range(cue_tokens(tree, verb)[0], state + 1)) if state >= verb else tuple(range(state, where[0]))
    return omission(tree, verb, cue, content, where)
