"""Warnings: whether who warns threatens with an act of his own, or only tells of a danger."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.matching import Matcher
from dragoman.analysis.events.readings import Reading, is_harm
from dragoman.analysis.events.standpoints import is_chosen
from dragoman.analysis.events.verb_groups import is_negated

# Who warns that something will not be borne threatens whoever does it.
BEARING = frozenset(("tolerate", "accept", "permit", "allow", "stand", "countenance", "condone"))
# Deeds that are said not to stay without an answer: 'would not go unanswered', 'will not be left unpunished'.
ANSWERED = frozenset(("unanswered", "unpunished", "unavenged", "unchallenged", "unnoticed"))
ANSWERS = frozenset(("answer", "response", "reply", "reaction", "consequence", "punishment"))
FACING = frozenset(("face", "suffer", "pay", "expect", "meet", "bring", "invite", "trigger", "provoke", "regret"))
# What comes upon somebody by these is meant for him: 'further steps would follow'.
FOLLOWING = frozenset(("follow", "come", "ensue"))


def doers_of(matcher: Matcher, told: Clause, clause: Clause) -> tuple[str, ...]:
    """Give who is to do what a speaker says will be done; a pronoun that agrees with the speaker is the speaker."""
    parties = matcher.parties
    subject = told.surface
    if subject is not None and matcher.tree.lower[subject] in words.PERSONAL and clause.subject is not None:
        return parties.agreeing(subject, clause.subject) or parties.of(subject)
    return parties.of(subject)


def is_threat(matcher: Matcher, content: int, inner: Reading | None) -> bool:
    """Say whether a warning is of the speaker's own act: he will do harm, or the other will face the consequences.

    Who warns of rain, or of what a third party may do, threatens nobody.
    """
    clause = matcher.clause(content)
    warner = matcher.clause(matcher.tree.head[content])
    future = any(matcher.tree.lower[i] in words.FUTURE for i in matcher.tree.children[content])
    if future and is_negated(matcher.tree, content) and matcher.tree.lemma[content] in BEARING:
        return True
    hostile = matcher.lexicon.classes["hostile"] | {"price"}
    if future and _befalls(matcher, content, clause, hostile):
        return True
    own = set(matcher.parties.of(warner.subject)) & set(doers_of(matcher, clause, warner))
    if own:
        # 'Warned that it would step up its strikes'.
        done = matcher.core(clause.object)
        if is_harm(inner) or (done is not None and matcher.tree.lemma[done] in hostile - {"action", "measure"}):
            return True
        return future and not clause.passive and is_chosen(matcher.tree, content)
    if matcher.tree.lemma[content] == "be":
        told = matcher.tree.child(content, "attr", "nsubj")
        return told is not None and matcher.tree.has_child(content, "there") and matcher.tree.lemma[told] in hostile
    core = matcher.core(clause.object)
    return matcher.tree.lemma[content] in FACING and core is not None and matcher.tree.lemma[core] in hostile


def _befalls(matcher: Matcher, content: int, clause: Clause, hostile: frozenset[str]) -> bool:
    """Read 'it will pay dearly', 'further steps would follow', 'the raid would not go unanswered'."""
    tree = matcher.tree
    if is_negated(tree, content):
        unanswered = any(tree.lower[i] in ANSWERED for i in tree.children[content])
        return unanswered or any(tree.lemma[i] in ANSWERS for i in clause.prepositions.get("without", ()))
    if tree.lemma[content] == "pay":
        return any(tree.lower[i] in ("dearly", "heavily") for i in tree.children[content])
    subject = matcher.core(clause.surface)
    return tree.lemma[content] in FOLLOWING and subject is not None and tree.lemma[subject] in hostile
