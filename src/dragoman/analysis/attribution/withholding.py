"""Verbs that mean leaving out: declining to say, stopping short of it, avoiding it, keeping silent, omitting.

These need no 'not'; negated, they leave nothing out.
"""

from __future__ import annotations

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.actuality import took_place
from dragoman.analysis.attribution.base import Candidate, cue_tokens
from dragoman.analysis.attribution.frames import complements
from dragoman.analysis.attribution.meaning import has_negative_opening
from dragoman.analysis.attribution.unsaid import (
    cue_to,
    is_text,
    left_untold,
    mentioned,
    of_telling,
    omission,
    open_question,
    phrasal,
    text_named,
    topic,
    whole_cue,
    with_topic,
)
from dragoman.analysis.parsing.tree import Tree


def find_withheld(tree: Tree, index: int) -> list[Candidate]:
    """Give what a verb, or the noun 'refusal', says was withheld."""
    if tree.lower[index] == "refusal":
        inner = tree.child(index, "acl")
        return _inner_tellings(tree, index, inner, (index,)) if inner is not None and tree.tag[inner] == "VB" else []
    if tree.lower[index] == "silence":
        silence = _own_silence(tree, index)
        return [silence] if silence else []
    if not tree.is_verb(index) or tree.is_negated(index) or has_negative_opening(tree, index):
        return []
    if not took_place(tree, index, negated=False):
        return []
    inner = _declined(tree, index)
    if inner is not None:
        return _inner_tellings(tree, index, inner, cue_to(tree, index, inner))
    rules = (_stopped_short, _kept_silent, _avoided, _left_out)
    return [found] if (found := next(filter(None, (rule(tree, index) for rule in rules)), None)) else []


def _declined(tree: Tree, verb: int) -> int | None:
    """Give the verb of telling that somebody declined, failed, chose not to or has yet to do."""
    lemma = tree.lemma[verb]
    inner = tree.child(verb, "xcomp") or _of_adjective(tree, verb)
    if inner is None or inner < verb:
        return None
    if lemma in words.CHOOSING or tree.has_child(verb, "careful"):
        return inner if tree.is_negated(inner) and phrasal(tree, inner) in words.SPEAKING else None
    if tree.is_negated(inner):
        return None
    declined = lemma in words.DECLINING or (lemma == "have" and tree.has_child(verb, "yet"))
    declined = declined or (lemma == "be" and any(tree.has_child(i, "unwilling") for i in (verb, inner)))
    if declined or (lemma == "be" and tree.has_child(verb, "unwilling", "yet")):
        return inner if phrasal(tree, inner) in words.SPEAKING else None
    if lemma in words.FAILING and phrasal(tree, inner) in words.FAILED:
        # Who fails to explain a thing may have tried; who fails to explain why has left it out.
        return inner if tree.lemma[inner] != "explain" or open_question(tree, inner) else None
    return None


def _of_adjective(tree: Tree, verb: int) -> int | None:
    """Give the infinitive of 'was careful not to mention' and 'was unwilling to say'."""
    adjective = tree.child(verb, "acomp")
    return tree.child(adjective, "xcomp") if adjective is not None else None


def _inner_tellings(tree: Tree, head: int, inner: int, cue: tuple[int, ...]) -> list[Candidate]:
    """Read every verb of telling that depends on the refusal: 'declined to name the firm or to say who owned it'."""
    found = []
    if head == cue[-1]:
        cue = tuple(range(head, inner + 1))
    for verb in (inner, *_joined(tree, inner)):
        content = left_untold(tree, verb, refused=True) if phrasal(tree, verb) in words.SPEAKING else None
        # Who chooses not to speak may just keep quiet.
        chosen = tree.lemma[head] in words.CHOOSING or tree.has_child(head, "careful")
        if content is None or (chosen and not content):
            continue
        own = cue if verb == inner else (verb,)
        own = whole_cue(tree, verb, own, content)
        candidate = of_telling(tree, head if verb == inner else verb, verb, own, content)
        if candidate:
            found.append(candidate)
    return found


def _joined(tree: Tree, verb: int) -> list[int]:
    joined = [i for i in tree.children[verb] if tree.dep[i] == "conj" and tree.tag[i] == "VB" and i > verb]
    return [i for i in joined if tree.lemma[i] != "deny"]


def _stopped_short(tree: Tree, verb: int) -> Candidate | None:
    """Read 'stopped short of calling it a fraud', 'refrained from naming him', 'avoided saying who had paid'.

    What one stops short of is any act of speech: naming, but also accusing, condemning or demanding.
    """
    inner = _refrained_from(tree, verb)
    if inner is None:
        return None
    lemma = phrasal(tree, inner)
    cue = cue_to(tree, verb, inner)
    if tree.pos[inner] != "VERB":
        phrase = tuple(tree.trimmed(tree.subtree(inner)))
        return omission(tree, verb, cue_to(tree, verb, phrase[0] - 1), phrase)
    content = left_untold(tree, inner, refused=True)
    if (
        content is None
        and tree.lemma[verb] in ("stop", "fall")
        and lemma in words.PRONOUNCING | words.NAMING | words.DESCRIBING
    ):
        found = next(iter(complements(tree, inner)), None)
        if found is None:
            content = () if lemma in words.PRONOUNCING else None
        elif lemma not in words.NAMING or found.frame not in ("object", "prep_on", "prep_to"):
            content = found.tokens
    return of_telling(tree, verb, inner, cue, content) if content is not None else None


def _refrained_from(tree: Tree, verb: int) -> int | None:
    """Give the act of speech that somebody stopped short of, refrained or shied away from, or avoided."""
    if tree.lemma[verb] in ("avoid", "skirt", "eschew"):
        inner = tree.child(verb, "xcomp")
        return inner if inner is not None and tree.tag[inner] == "VBG" else None
    opening = words.REFRAINING.get(tree.lemma[verb])
    if opening is None:
        return None
    adverb, preposition = opening
    if adverb and not any(tree.lower[i] == adverb for i in tree.children[verb]):
        return None
    for child in tree.children[verb]:
        for place in (child, *tree.children[child]):
            if tree.lower[place] != preposition or place < verb:
                continue
            inner = tree.child(place, "pcomp", "pobj")
            if inner is None:
                continue
            if tree.dep[inner] == "pcomp" or tree.lower[inner] in words.PRONOUNCEMENTS | words.MENTIONS:
                return inner
    return None


def _kept_silent(tree: Tree, verb: int) -> Candidate | None:
    """Read 'remained silent on the raid', 'kept quiet about the account', 'maintained its silence over the exchange'.

    Guns and streets are silent without leaving anything out.
    """
    if tree.lemma[verb] not in words.KEEPING:
        return None
    subject = tree.child(verb, "nsubj")
    if subject is not None and tree.lower[subject] in words.SOUNDING:
        return None
    state = next((i for i in range(verb + 1, min(verb + 6, len(tree))) if _is_silence(tree, i, verb)), None)
    if state is None:
        return None
    content = topic(tree, (verb, state), words.ABOUT | {"as"}, state)
    return omission(tree, verb, cue_to(tree, verb, state), content)


def _own_silence(tree: Tree, noun: int) -> Candidate | None:
    """Read 'their silence on the famine', unless it is kept, as the verb then tells, or broken."""
    if tree.child(noun, "poss") is None or tree.lemma[tree.head[noun]] in words.BREAKING | words.KEEPING:
        return None
    return omission(tree, noun, (noun,), topic(tree, (noun,), words.ABOUT | {"as"}, noun))


def _is_silence(tree: Tree, index: int, verb: int) -> bool:
    if tree.lower[index] == "silence":
        return tree.dep[index] == "dobj" and tree.head[index] == verb
    is_state = tree.lower[index] in words.SILENT and index not in range(verb) and tree.head[index] == verb
    return is_state and tree.dep[index] in ("acomp", "oprd", "dobj", "attr", "ccomp", "xcomp", "advmod")


def _avoided(tree: Tree, verb: int) -> Candidate | None:
    """Read 'avoided any reference to the arrests', 'sidestepped a question', 'steered clear of the subject'."""
    lemma = phrasal(tree, verb)
    thing = tree.child(verb, "dobj")
    if lemma == "steer" and tree.has_child(verb, "clear"):
        thing = _after_clear_of(tree, verb)
    if thing is None or tree.tag[thing] in ("WDT", "WP"):
        return None
    noun = tree.lower[thing]
    if lemma in words.SKIRTING and noun in words.MENTIONS and mentioned(tree, thing, verb):
        content = mentioned(tree, thing, verb)
        return omission(tree, verb, cue_to(tree, verb, thing), content)
    dodged = lemma in words.DODGING and noun in words.SUBJECT_MATTERS
    dodged = dodged or (lemma in words.IGNORING and noun in words.QUESTIONS)
    withheld = lemma == "withhold" and noun in words.INFORMATION | words.MENTIONS
    withheld = withheld or (lemma in words.DECLINING and noun == "comment")
    if dodged or withheld:
        return omission(tree, verb, cue_tokens(tree, verb), with_topic(tree, verb, thing))
    return None


def _after_clear_of(tree: Tree, verb: int) -> int | None:
    clear = next(i for i in tree.children[verb] if tree.lemma[i] == "clear")
    of = next((i for i in (*tree.children[clear], *tree.children[verb]) if tree.lower[i] == "of"), None)
    return tree.child(of, "pobj") if of is not None else None


def _left_out(tree: Tree, verb: int) -> Candidate | None:
    """Read 'the text omits the date', 'left any mention of it out', 'were left out of the official account'.

    Only texts, and wordings of texts, are left out so; a man left out in the rain is not, and neither is a striker whom
    a coach omits.
    """
    lemma = tree.lemma[verb]
    out = next((i for i in tree.children[verb] if tree.lower[i] == "out" and i > verb), None)
    if lemma not in words.OMITTING or (lemma == "leave" and out is None):
        return None
    heads = (verb,) if out is None else (verb, out)
    thing = tree.child(verb, "dobj")
    passive = tree.child(verb, "nsubjpass")
    if passive is not None and tree.tag[passive] in ("WDT", "WP"):
        return None
    where = text_named(tree, heads)
    if passive is not None:
        if lemma in words.OVERLOOKING or not _is_wording(tree, verb, passive, where):
            return None
        return omission(tree, verb, cue_to(tree, verb, out or verb), tuple(tree.trimmed(tree.subtree(passive))), where)
    if thing is None or tree.tag[thing] in ("WDT", "WP") or tree.has_child(thing, "no"):
        return None
    if not _is_wording(tree, verb, thing, where):
        return None
    cue = cue_tokens(tree, verb)
    cue = (*cue, out) if out is not None and out not in cue else cue
    content = with_topic(tree, verb, thing) if tree.lower[thing] in words.MENTIONS else _only_thing(tree, verb, thing)
    return omission(tree, verb, cue, content)


def _is_wording(tree: Tree, verb: int, thing: int, where: tuple[int, ...]) -> bool:
    """Say whether something is left out of a text, or is itself a piece of one.

    Who is left out of a deal has no part in it; only its words can be left out of such a text.
    """
    noun, lemma = tree.lower[thing], tree.lemma[verb]
    if noun in words.MENTIONS or (noun in words.WORDINGS | words.INFORMATION and lemma != "ignore"):
        return lemma not in words.OVERLOOKING or _is_by_text(tree, verb)
    if lemma in ("drop", "lack", "exclude"):
        return False
    if _is_by_text(tree, verb):
        subject = tree.child(verb, "nsubj")
        return lemma != "leave" or subject is None or tree.lower[subject] not in words.BINDING
    return lemma not in words.OVERLOOKING and bool(where) and not any(tree.lower[i] in words.BINDING for i in where)


def _is_by_text(tree: Tree, verb: int) -> bool:
    subject = tree.child(verb, "nsubj")
    return subject is not None and is_text(tree, subject)


def _only_thing(tree: Tree, verb: int, thing: int) -> tuple[int, ...]:
    return tuple(tree.trimmed([i for i in tree.subtree(thing) if i != verb]))
