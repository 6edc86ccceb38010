"""What a time or place expression hangs on: the happening itself, its clause, or another one."""

from __future__ import annotations

from dragoman.analysis.events.draft import Draft
from dragoman.analysis.events.status_words import OCCURRING, TRANSPARENT
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.spans import Span

# Labels through which a time or a place is joined to the word that it says the time or place of.
ADJUNCTS = frozenset(
    ("prep", "pobj", "npadvmod", "advmod", "nmod", "nummod", "compound", "poss", "tmod", "amod", "pcomp")
)
# 'Before dawn on Tuesday' is a time of Tuesday, and hangs where the dawn does.
PARTS_OF_DAY = frozenset(
    ("dawn", "dusk", "noon", "midday", "midnight", "morning", "afternoon", "evening", "night", "nightfall", "sunrise",
     "sunset", "daybreak", "hour")
)  # fmt: skip
WEEKDAYS = frozenset(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
CLAUSES = frozenset(("relcl", "acl", "advcl", "ccomp", "xcomp", "csubj", "parataxis"))


def root_of(tree: Tree, span: Span) -> int | None:
    """Give the token of an expression on which its other tokens hang; None where it lies outside the story."""
    covered = tree.parse.covered(span)
    return next((i for i in covered if tree.head[i] not in covered or tree.head[i] == i), None)


def governor(tree: Tree, token: int) -> tuple[int, str]:
    """Give the word that an adjunct hangs on, with the outermost preposition between them, or "".

    'On Monday' hangs on its verb with 'on'; 'Monday' in 'Monday's attack' on 'attack' with ''.
    """
    preposition = ""
    if tree.text[token] in WEEKDAYS and _opens_sentence(tree, token):
        verb = next((i for i in tree.ancestors(token) if tree.is_verb(i)), None)
        if verb is not None:
            return verb, "on"
    while tree.head[token] != token and tree.dep[token] in ADJUNCTS | {"conj"}:
        above = tree.head[token]
        if tree.pos[above] == "ADP" or tree.dep[token] == "pobj":
            # 'Along with them' and 'together with them' tell of company and not of a way.
            preposition = "with" if preposition == "with" else tree.lower[above]
            token = above
            continue
        if preposition and tree.lemma[above] in PARTS_OF_DAY:
            token = above
            continue
        if tree.dep[token] == "conj" or (tree.dep[token] in ("compound", "nummod", "nmod") and _is_dated(tree, above)):
            token = above
            continue
        return above, preposition
    return (tree.head[token], "") if not preposition else (token, preposition)


def _opens_sentence(tree: Tree, weekday: int) -> bool:
    """Say whether a weekday follows the 'On' that opens its sentence, even where the parse runs it into a noun.

    'On Monday workers struck' names a day; workers of that day would be 'Monday's'.
    """
    first = tree.parse.sentences[tree.parse.sentence_of[weekday]].first
    return weekday == first + 1 and tree.lower[first] == "on"


def core(tree: Tree, draft: Draft) -> frozenset[int]:
    """Give the tokens whose adjuncts are the happening's own: its head, its light verb, the nouns that frame it."""
    found = {i for i in draft.trigger if tree.pos[i] in ("VERB", "AUX", "NOUN", "PROPN")} | {draft.head}
    head = draft.head
    while tree.dep[head] in ("pobj", "compound", "nmod") and tree.pos[head] in ("NOUN", "PROPN"):
        above = tree.head[head]
        frame = tree.head[above] if tree.pos[above] == "ADP" and tree.lower[above] == "of" else above
        if frame == head or not (frame in draft.trigger or tree.lemma[frame] in TRANSPARENT):
            break
        found.add(frame)
        head = frame
    found.update(i for i in told_by_relative(tree, draft.head) if tree.lemma[i] in (*OCCURRING, "take"))
    return frozenset(found)


def told_by_relative(tree: Tree, noun: int) -> list[int]:
    """Give the verbs that go on telling of a happening behind its noun: 'the call, which lasted an hour'."""
    if tree.pos[noun] not in ("NOUN", "PROPN"):
        return []
    return [i for i in tree.children[noun] if tree.dep[i] in ("relcl", "acl") and _is_about(tree, i)]


def _is_about(tree: Tree, verb: int) -> bool:
    """Say whether the noun before a relative clause is its subject: 'which killed nine', 'killing nine'."""
    subject = tree.child(verb, "nsubj", "nsubjpass")
    if subject is None:
        return tree.tag[verb] == "VBG"
    return tree.tag[subject] in ("WDT", "WP") or tree.lower[subject] == "that"


def continues(tree: Tree, verb: int) -> bool:
    """Say whether a relative clause goes on with the story: 'was handed over by Orr, who then met the premier'.

    Such a clause stands behind a comma, at the end, in the simple past of the clause before it (continuative clauses:
    Jespersen 1927, Modern English Grammar III, 5.3).
    """
    noun = tree.head[verb]
    subject = tree.child(verb, "nsubj")
    if tree.dep[verb] != "relcl" or tree.tag[verb] != "VBD" or subject is None or tree.lower[subject] != "who":
        return False
    if any(tree.dep[i] in ("aux", "auxpass") for i in tree.children[verb]) or tree.text[subject - 1] != ",":
        return False
    outer = clause_verb(tree, noun)
    sentence = tree.parse.sentences[tree.parse.sentence_of[verb]]
    last = tree.subtree(verb)[-1] >= sentence.last - 2
    return last and outer is not None and outer < noun and not any(tree.tag[i] == "MD" for i in tree.children[outer])


def clause_verb(tree: Tree, token: int) -> int | None:
    """Give the verb of the clause that a token stands in, itself included."""
    if tree.is_verb(token):
        return token
    for above in tree.ancestors(token):
        if tree.is_verb(above):
            return above
    return None


def carrying_verb(tree: Tree, draft: Draft) -> int | None:
    """Give the verb whose subject or object a happening told by a noun is: 'held' of 'held a meeting'."""
    head = max(core(tree, draft), key=lambda i: -len(list(tree.ancestors(i))), default=draft.head)
    if tree.is_verb(head):
        return head
    above = tree.head[head]
    return above if tree.dep[head] in ("dobj", "nsubj", "nsubjpass", "attr") and tree.is_verb(above) else None


def below(tree: Tree, token: int, head: int) -> bool:
    """Say whether a token hangs below another within its clause, so that it is part of what that one tells."""
    while tree.head[token] != token:
        if token == head:
            return True
        if tree.dep[token] in CLAUSES or _has_own_subject(tree, token):
            return False
        token = tree.head[token]
    return token == head


def _has_own_subject(tree: Tree, token: int) -> bool:
    """Say whether a token is a joined verb that tells of somebody else: 'they fired, and the families left'."""
    return tree.dep[token] == "conj" and tree.is_verb(token) and tree.subject(token) is not None


def _is_dated(tree: Tree, token: int) -> bool:
    return tree.parse.tokens[token].ent_type_ in ("DATE", "TIME", "GPE", "LOC", "FAC")
