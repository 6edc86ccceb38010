"""Laws that are called by their sponsors' names: "Dodd-Frank", "Glass-Steagall". They are nobody.

American statutes and bills bear the family names of those who brought them in, joined by hyphens. A hyphenated name is
a law's where the text calls it an act, or where what is done to it is done to laws only.
"""

from __future__ import annotations

from dragoman.analysis.actors.grammar import Grammar
from dragoman.vocabularies.given_names import load_given_names

CALLED = frozenset(
    ("act", "bill", "law", "laws", "legislation", "amendment", "rule", "rules", "reform", "reforms", "statute",
     "provision", "provisions", "tariff", "treaty")
)  # fmt: skip
# What is done to laws, as verbs and as nouns before "of".
DONE = frozenset(
    ("repeal", "reinstate", "reinstatement", "reintroduce", "reintroduction", "enact", "enactment", "amend", "restore",
     "restoration", "pass", "passage", "sign", "scrap", "gut", "undo", "dismantle", "reinstating", "restoring",
     "repealing")
)  # fmt: skip


def tokens_of_statutes(grammar: Grammar) -> frozenset[int]:
    """Give the tokens of hyphenated names that the text treats as laws, wherever they stand."""
    joined: dict[str, list[range]] = {}
    for first in range(len(grammar)):
        last = _joined_end(grammar, first)
        if last - first > 1:
            joined.setdefault("".join(grammar.text[first:last]), []).append(range(first, last))
    laws = [
        runs
        for runs in joined.values()
        if any(_is_treated_as_law(grammar, run) for run in runs)
        and not any(grammar.text[run.start - 1] in load_given_names() for run in runs if run.start)
    ]
    return frozenset(index for runs in laws for run in runs for index in _with_epithet(grammar, run))


def _joined_end(grammar: Grammar, first: int) -> int:
    """Give the end of 'Gramm-Leach-Bliley'; the token itself where no two capitalised words are joined."""
    if not grammar.is_name_word(first) or grammar.word(first - 1) == "-":
        return first
    last = first + 1
    while grammar.word(last) == "-" and not grammar.is_spaced[last] and grammar.is_name_word(last + 1):
        last += 2
    return last if last > first + 1 else first


def _is_treated_as_law(grammar: Grammar, run: range) -> bool:
    if grammar.word(run.stop) in CALLED:
        return True
    top = grammar.top(run.start, run.stop)
    governing = grammar.governing(top)
    if governing is not None:
        return governing[0] == "of" and grammar.lemma[grammar.head[governing[1]]] in DONE
    return grammar.dep[top] in ("dobj", "nsubjpass") and grammar.lemma[grammar.head[top]] in DONE


def _with_epithet(grammar: Grammar, run: range) -> range:
    """'Super Glass-Steagall' is what a new one is called."""
    first = run.start
    while (
        grammar.is_name_word(first - 1)
        and grammar.same_sentence(first - 1, first)
        and not grammar.opens_sentence(first - 1)
    ):
        first -= 1
    return range(first, run.stop)
