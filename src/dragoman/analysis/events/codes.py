"""The codes of an event: CAMEO, PLOVER's score and quad, the quad of GDELT's school, and the Goldstein value.

The code names what the act is, whatever its status: a planned visit has the code of a visit. Numbers come from the
tables of PLOVER and CAMEO; which code a word makes stands in `code_words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.analysis.events import code_words
from dragoman.analysis.events.draft import Draft
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor
from dragoman.vocabularies.cameo import codes_of, goldstein_of, load_cameo
from dragoman.vocabularies.plover import load_modes, quad_of, score_of

# Who fights with what soldiers have: their violence is CAMEO's 19, that of others its 18.
ARMED_BY_STATE = frozenset(("MIL", "GOV", "SPY"))
# Families whose finer codes differ by what the matter is, which the contexts tell.
BY_CONTEXT = ("03", "06", "07", "09", "10", "112", "12", "162")
ASIDES = frozenset(("relcl", "advcl", "parataxis", "nsubj", "csubj", "agent", "conj", "npadvmod", "poss"))
SETTING = frozenset(("at", "in", "during", "after", "before", "since", "amid", "by", "over", "against"))


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of one event.

    Attributes:
        cameo: the finest CAMEO code that holds, of two to four digits.
        quad: PLOVER's quad, 1 to 4.
        quad_gdelt: the quad of GDELT's school, which goes by the first two digits of the CAMEO code alone.
        score: PLOVER's score of the mode, else of the type, from -10 to 10.
        goldstein: the value of the CAMEO code on Goldstein's scale, from -10 to 10, or None where none is published.
    """

    cameo: str
    quad: int
    quad_gdelt: int
    score: float
    goldstein: float | None


def codes_for(tree: Tree, draft: Draft, mode: str | None, actors: Sequence[Actor]) -> Codes:
    """Give the codes of an event.

    Args:
        tree: the document's parse.
        draft: the event's first mention, with its type, contexts and trigger.
        mode: the mode that all its mentions together give.
        actors: those who act.
    """
    known_mode = mode if (draft.type, mode) in load_modes() else None
    cameo = finest_code(tree, draft, known_mode, actors)
    return Codes(
        cameo=cameo,
        quad=quad_of(draft.type),
        quad_gdelt=load_cameo()[cameo].quad,
        score=score_of(draft.type, known_mode),
        goldstein=goldstein_of(cameo),
    )


def finest_code(tree: Tree, draft: Draft, mode: str | None, actors: Sequence[Actor]) -> str:
    """Find the finest CAMEO code that holds: by the words, else by the mode, then refined by the contexts."""
    by_trigger = code_words.BY_TRIGGER.get(draft.type, {})
    by_object = code_words.BY_OBJECT.get(draft.type, {})
    trigger = [tree.lemma[i] for i in draft.trigger]
    beside = [i for i in draft.trigger if i != draft.head]
    governed = [tree.lemma[i] for i in (*beside, *_governed(tree, draft))]
    by_mode = _by_mode(draft, mode)
    of_object = next((by_object[lemma] for lemma in governed if lemma in by_object), None)
    of_trigger = next((by_trigger[lemma] for lemma in trigger if lemma in by_trigger), None)
    by_words = of_object or of_trigger
    decided = (draft.type, mode) in code_words.DECISIVE
    found = (by_mode if decided else by_words) or by_mode or _base(draft, actors)
    if draft.type == "REQUEST" and set(trigger) & code_words.APPEALING and f"02{found[2:]}" in load_cameo():
        return _refined(f"02{found[2:]}", draft)
    return _refined(found, draft)


def _by_mode(draft: Draft, mode: str | None) -> str | None:
    """Give the code of a mode: the one that is named for it, or what all its codes have in common."""
    if mode is None:
        return None
    named = code_words.BY_MODE.get((draft.type, mode))
    if named is not None:
        return named
    codes = codes_of(draft.type, mode)
    common = codes[0] if codes else ""
    while common and not all(code.startswith(common) for code in codes):
        common = common[:-1]
    return common if common in load_cameo() and len(common) > 2 else None


def _base(draft: Draft, actors: Sequence[Actor]) -> str:
    """Give the general code of a type; of an assault, that of soldiers where a state or its army strikes."""
    by_state = any(actor.kind == "state" or actor.sector in ARMED_BY_STATE for actor in actors)
    if draft.type == "ASSAULT" and (by_state or "military" in draft.contexts):
        return "190"
    return code_words.BASES[draft.type]


def _refined(code: str, draft: Draft) -> str:
    """Go down to the one finer code whose contexts the event has; where several hold, none is chosen."""
    stem = code[:2] if code in ("030", "060", "070", "090") else code
    if len(code) == 4 or not code.startswith(BY_CONTEXT):
        return code
    known = load_cameo()
    finer = [
        one.code
        for one in known.values()
        if one.code.startswith(stem)
        and len(one.code) == len(stem) + 1
        and one.contexts
        and one.contexts != ("diplomatic",)
        and set(one.contexts) & set(draft.contexts)
    ]
    return finer[0] if len(finer) == 1 else code


def _governed(tree: Tree, draft: Draft) -> list[int]:
    """Give what the trigger governs within its clause, the nearest words first; not where and when it was done."""
    found: list[int] = []
    level = sorted({draft.head, *draft.trigger})
    while level:
        below = [i for token in level for i in tree.children[token] if not _is_aside(tree, i)]
        found.extend(i for i in below if i not in draft.trigger and i not in found)
        level = [i for i in below if i not in draft.trigger]
    return found


def _is_aside(tree: Tree, token: int) -> bool:
    """Say whether a branch tells who acts, when or where, or goes on to another clause."""
    return tree.dep[token] in ASIDES or (tree.dep[token] == "prep" and tree.lower[token] in SETTING)
