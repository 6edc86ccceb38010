"""Tellings that no attribution of the record holds: denials and accusations aside, and versions behind 'in'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dragoman.analysis.affairs.accounts.tellers import Cast, Told, is_paper, named_by_adjective
from dragoman.analysis.affairs.accounts.words import BLAMES, DENYING, STATEMENTS
from dragoman.analysis.events.state_words import load_capitals, load_state_words
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Party
from dragoman.records.attributions import Act, Attribution, Cue
from dragoman.records.events import Event
from dragoman.records.identity import identified
from dragoman.records.spans import Words

BY = "accounts.aside@1"
SURE = 0.8
VERSIONS = frozenset(("version", "account", "telling", "reading", "summary", "readout", "read-out", "narrative"))


def told_aside(
    tree: Tree, cue: Sequence[int], source: Sequence[int], content: Sequence[int], teller: str, act: Act = "say"
) -> Told:
    """Make a telling of words that no attribution of the record holds.

    Args:
        tree: the document's parse.
        cue: the verb or paper by which it is told.
        source: tokens of who tells.
        content: tokens of what is told.
        teller: id of the party.
        act: what is done by telling it.
    """
    entry = Attribution(
        source=Party(actor=teller, spans=tree.parse.spans(tree.trimmed(sorted(source)))),
        cue=Cue(spans=tree.parse.spans(sorted(cue)), lemma=tree.lemma[max(cue)]),
        content=Words(spans=tree.parse.spans(tree.trimmed(sorted(content)))),
        kind="indirect",
        act=act,
        by=BY,
        confidence=SURE,
    )
    entry = identified(tree.parse.document, entry)
    first = min(cue)
    sentence, paragraph = tree.parse.sentence_of[first], tree.parse.paragraph_of(first)
    known = frozenset((*cue, *source))
    return Told(entry, frozenset(content), known, teller, sentence, paragraph, None, recorded=False)


def find_aside(
    tree: Tree, told: Sequence[Told], known: tuple[Sequence[Attribution], Sequence[Event]], cast: Cast
) -> list[Told]:
    """Find who denies, accuses or tells something in words that no attribution of the record holds.

    Args:
        tree: the document's parse.
        told: what the attributions of the record tell.
        known: the document's attributions and events; of an accusation the source may be known from the event alone.
        cast: who can tell.

    Returns:
        Tellings that rest on no entry, in reading order.
    """
    cues = {i for one in told for i in one.cue if tree.is_verb(i)}
    found = [*_denials(tree, told, cues, cast), *_accusations(tree, cues, *known), *_versions(tree, told, cast)]
    return sorted(found, key=lambda one: min(one.cue))


def _denials(tree: Tree, told: Sequence[Told], cues: set[int], cast: Cast) -> Iterator[Told]:
    """Read 'which Lima denied', 'a charge denied by Lima', 'Ruiz contradicted him'."""
    for verb in range(len(tree)):
        if verb in cues or verb in tree.quoted or not tree.is_verb(verb) or tree.lemma[verb] not in DENYING:
            continue
        # "Called reporters to contradict him" does so; "may dispute that" does not.
        purpose = tree.tag[verb] == "VB" and tree.dep[verb] == "advcl" and tree.lemma[verb] in ("contradict", "rebut")
        if tree.is_negated(verb) or (tree.tag[verb] == "VB" and not purpose):
            continue
        by = tree.child(verb, "agent")
        source = tree.child(by, "pobj") if by is not None else _subject(tree, verb)
        content = _denied(tree, verb, by is not None)
        teller = cast.at.get(source) if source is not None else None
        own = teller is not None and any(
            verb in one.content and cast.sides.of(one.teller) == cast.sides.of(teller) for one in told
        )
        if source is not None and teller is not None and content and not own:
            yield told_aside(tree, [verb], _phrase(tree, source), content, teller, "deny")


def _subject(tree: Tree, verb: int) -> int | None:
    """Give who does something: the subject, that of the verb it is joined to, or what a relative clause stands by."""
    subject = tree.child(verb, "nsubj")
    while subject is None and tree.dep[verb] in ("conj", "advcl"):
        verb = tree.head[verb]
        subject = tree.child(verb, "nsubj")
    if subject is not None and tree.tag[subject] in ("WP", "WDT"):
        return tree.head[verb] if tree.dep[verb] == "relcl" else None
    return subject


def _phrase(tree: Tree, noun: int) -> list[int]:
    clauses = {i for i in tree.children[noun] if tree.dep[i] in ("relcl", "appos", "acl", "conj", "cc")}
    return tree.subtree(noun, clauses)


def _denied(tree: Tree, verb: int, passive: bool) -> list[int]:
    """Give the words of what is denied: the object or clause; of a passive, its subject or the noun it stands by."""
    if passive:
        subject = tree.child(verb, "nsubjpass")
        noun = subject if subject is not None else tree.head[verb] if tree.dep[verb] in ("acl", "relcl") else None
        return [] if noun is None or tree.lemma[noun] not in STATEMENTS else [noun]
    relative = (i for i in tree.children[verb] if tree.tag[i] == "WDT" and tree.dep[i] == "dobj")
    behind = (i for i in tree.children[verb] if i > verb and tree.dep[i] in ("dobj", "ccomp", "xcomp"))
    goal = next(iter((*relative, *behind)), None)
    return [] if goal is None else tree.subtree(goal)


def _accusations(
    tree: Tree, cues: set[int], attributions: Sequence[Attribution], events: Sequence[Event]
) -> Iterator[Told]:
    """Give the accusations whose source only an event knows: 'officials, who blamed Lima', 'is accused by them of'."""
    entries = {i: one for one in attributions if one.cue for span in one.cue.spans for i in tree.parse.covered(span)}
    for event in events:
        verbs = [i for span in event.trigger.spans for i in tree.parse.covered(span) if tree.is_verb(i)]
        if event.type != "ACCUSE" or not event.actors or not verbs or tree.lemma[verbs[0]] not in BLAMES:
            continue
        verb = verbs[0]
        by = tree.child(verb, "agent")
        source = tree.child(by, "pobj") if by is not None else _subject(tree, verb)
        near = [*tree.children[verb], *(tree.children[source] if by is not None and source is not None else ())]
        below = [i for i in near if tree.dep[i] in ("dobj", "prep", "ccomp", "xcomp") and i > verb]
        if verb in cues or verb in tree.quoted or not below or source is None:
            continue
        passive = tree.child(verb, "nsubjpass")
        content = [i for child in (*([] if passive is None else [passive]), *below) for i in tree.subtree(child)]
        one = told_aside(tree, [verb], _phrase(tree, source), sorted(content), event.actors[0], "accuse")
        yield replace(one, entry=entries[verb], recorded=True) if verb in entries else one


def _versions(tree: Tree, told: Sequence[Told], cast: Cast) -> Iterator[Told]:
    """Read 'in the Peruvian version Ruiz asked for', 'in Lima's telling the call was short'."""
    for paper in range(len(tree)):
        at = tree.head[paper]
        opens = tree.dep[paper] == "pobj" and tree.lower[at] in ("in", "on") and tree.lemma[paper] in VERSIONS
        verb = tree.head[at] if opens else paper
        if not opens or not tree.is_verb(verb) or at > verb:
            continue
        teller = _owner(tree, paper, cast)
        content = tree.subtree(verb, {at})
        recorded = any(is_paper(tree, i) and i == paper for one in told if one.recorded for i in one.cue)
        if teller is not None and not recorded and tree.child(verb, "nsubj", "nsubjpass") is not None:
            yield told_aside(tree, [paper], _phrase(tree, paper), content, teller)


def _owner(tree: Tree, paper: int, cast: Cast) -> str | None:
    """Give whose paper one is, by an owner or an adjective before it."""
    before = [i for i in tree.children[paper] if i < paper and tree.dep[i] in ("poss", "amod", "compound", "nmod")]
    for i in before:
        code = load_state_words().get(tree.text[i]) or load_capitals().get(tree.text[i])
        owner = cast.at.get(i) or cast.of_country(code) or named_by_adjective(tree.text[i], cast.actors)
        if owner is not None:
            return owner
    return None
