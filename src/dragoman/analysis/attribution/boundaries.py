"""Where a content ends: what the writer adds after it, and what the parse put on the wrong side.

A writer may close another's words with a remark of his own: a relative clause after a comma ("..., which was seen as a
setback"; Quirk et al. 1985, 15.57) or an aside after a dash. Such words stand at the end, outside quotation marks.
"""

from __future__ import annotations

from dataclasses import replace

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.base import Candidate
from dragoman.analysis.attribution.sources import can_speak
from dragoman.analysis.parsing.tree import EDGE_PUNCTUATION, Tree

SPOKEN_ENDS = frozenset(("?", "!"))
DASHES = frozenset(("—", "–", "--", "-"))
CONTRASTS = frozenset(("while", "though", "although", "whereas", "without"))
TELLING_APART = frozenset(
    ("say", "tell", "give", "offer", "provide", "name", "mention", "specify", "elaborate", "discuss", "disclose",
     "explain", "emphasize", "emphasise", "stress", "insist", "add", "claim", "blame", "accuse", "indicate", "identify",
     "detail", "cite", "deny", "describe", "announce", "report", "argue", "suggest", "warn", "comment", "reveal",
     "address", "acknowledge", "admit", "concede", "note", "maintain", "call", "urge")
)  # fmt: skip
# ", and then" is as long as what joins a clause gets.
LONGEST_OPENING = 3
RELATIVE_OPENERS = frozenset(("which", "who", "whose", "whom"))


def bounded(tree: Tree, candidate: Candidate, quoted: frozenset[int], *, at_dash: bool = True) -> Candidate:
    """Give the candidate with its content cut where the writer goes on in his own voice."""
    content = _before_resumption(tree, candidate, quoted)
    content = _before_dash(tree, content, quoted) if at_dash else content
    content = _before_relative(tree, content, quoted)
    content = _before_contrast(tree, content, quoted)
    content = _before_open_bracket(tree, content)
    content = _without_channel(tree, candidate, content, quoted)
    content = _without_stray_marks(tree, tree.trimmed(_without_holes(tree, candidate, content)))
    return replace(candidate, content=tuple(content)) if content else candidate


def _before_resumption(tree: Tree, candidate: Candidate, quoted: frozenset[int]) -> list[int]:
    """End a content where a verb joined to its own cue goes on: 'called the plan a trap and expelled two diplomats'."""
    content = list(candidate.content)
    cue = candidate.head
    if cue is None or not tree.is_verb(cue):
        return content
    for verb in tree.children[cue]:
        if tree.dep[verb] != "conj" or verb not in candidate.content or verb in quoted:
            continue
        first = tree.subtree(verb)[0]
        opening = _opening_of(tree, first)
        told = [i for i in content if cue < i < opening]
        if told and opening < first and _goes_on(tree, cue, verb) and told == list(range(told[0], told[-1] + 1)):
            return tree.trimmed([i for i in content if i < opening])
    return content


def _goes_on(tree: Tree, cue: int, verb: int) -> bool:
    """Say whether a verb tells of the cue's subject in its tense: 'says X and has asked', 'had said X and left'."""
    if tree.subject(verb) is not None or any(tree.dep[i] == "mark" for i in tree.children[verb]):
        return False
    helpers = [i for i in tree.children[verb] if tree.dep[i] in ("aux", "auxpass")]
    if not helpers:
        before = any(tree.lower[i] == "had" and tree.dep[i] == "aux" for i in tree.children[cue])
        if tree.tag[verb] == "VBD" and before:
            return True
        return tree.tag[verb] == tree.tag[cue] and tree.tag[verb] in ("VBD", "VBZ", "VBN")
    return len(helpers) == 1 and tree.lemma[helpers[0]] == "have" and tree.tag[helpers[0]] == tree.tag[cue]


def _opening_of(tree: Tree, branch: int) -> int:
    """Give where the conjunction, or an adverb with it, opens a joined clause: ', and then' before 'walked away'."""
    first = branch
    while first > 0 and tree.dep[first - 1] in ("cc", "advmod") and branch - first < LONGEST_OPENING:
        first -= 1
    return first


def _without_holes(tree: Tree, candidate: Candidate, content: list[int]) -> list[int]:
    """Put back a mark in the middle of a content that the parse hung on a word outside it."""
    whole: list[int] = []
    for index in content:
        hole = range(whole[-1] + 1, index) if whole else range(0)
        if len(hole) == 1 and tree.pos[hole[0]] == "PUNCT" and hole[0] not in candidate.cue:
            whole.append(hole[0])
        whole.append(index)
    return whole


def _without_stray_marks(tree: Tree, content: list[int]) -> list[int]:
    """Leave a closing mark, and the stop before it, to the quotation that opens outside the content."""
    for quotation in tree.parse.quotations:
        last = quotation.last - 1
        if content and quotation.closed and content[-1] == last and content[0] > quotation.first:
            return tree.trimmed(content[:-1], EDGE_PUNCTUATION | SPOKEN_ENDS)
    while len(content) > 1 and tree.dep[content[-1]] == "cc":
        content = tree.trimmed(content[:-1])
    return content


def _before_dash(tree: Tree, content: list[int], quoted: frozenset[int]) -> list[int]:
    dashes = [i for i in content[1:] if tree.text[i] in DASHES and i not in quoted and _is_spaced(tree, i)]
    return [i for i in content if i < dashes[0]] if len(dashes) == 1 else content


def _before_open_bracket(tree: Tree, content: list[int]) -> list[int]:
    """End a content before a bracket that closes outside it."""
    opened = [i for i in content if tree.text[i] == "("]
    if len(opened) == sum(tree.text[i] == ")" for i in content) + 1 and opened[-1] > content[0]:
        return [i for i in content if i < opened[-1]]
    return content


def _is_spaced(tree: Tree, index: int) -> bool:
    """A dash between words of a compound is a hyphen; a long one needs no blanks around it."""
    if tree.text[index] != "-":
        return True
    starts, ends = tree.parse.starts, tree.parse.ends
    return 0 < index < len(tree) - 1 and ends[index - 1] < starts[index] and ends[index] < starts[index + 1]


def _before_relative(tree: Tree, content: list[int], quoted: frozenset[int]) -> list[int]:
    members = set(content)
    for position in range(len(content) - 1, 0, -1):
        index = content[position]
        if tree.lower[index] not in RELATIVE_OPENERS or tree.text[content[position - 1]] != ",":
            continue
        if index in quoted or content[position:] != list(range(index, content[-1] + 1)):
            return content
        clause = next((a for a in tree.ancestors(index) if tree.dep[a] == "relcl"), None)
        if clause is not None and clause in members and tree.subtree(clause)[-1] >= content[-1] - 1:
            return content[: position - 1]
    return content


def _before_contrast(tree: Tree, content: list[int], quoted: frozenset[int]) -> list[int]:
    """End a content before a last clause that sets another saying, or a silence, beside it: '..., without naming him'.

    Behind a comma 'while', 'though' and 'although' contrast two tellings, and only the writer knows of both; of nine
    such clauses in training articles of PolNeAR two readers left eight out of what was said.
    """
    members = set(content)
    for position in range(len(content) - 1, 1, -1):
        index = content[position]
        if tree.lower[index] not in CONTRASTS or tree.text[content[position - 1]] != ",":
            continue
        if index in quoted or content[position:] != list(range(index, content[-1] + 1)):
            return content
        verb = tree.head[index] if tree.lower[index] != "without" else tree.child(index, "pcomp")
        if verb is None or verb not in members or tree.lemma[verb] not in TELLING_APART:
            continue
        if tree.subtree(verb)[-1] >= content[-1] - 1:
            return content[: position - 1]
    return content


def _without_channel(tree: Tree, candidate: Candidate, content: list[int], quoted: frozenset[int]) -> list[int]:
    """In 'rejected the offer in a speech' the speech is where it was rejected, not where it was offered."""
    if candidate.frame not in ("object", "omission") or not content:
        return content
    for index in content[1:]:
        if tree.lower[index] not in ("in", "on") or tree.dep[index] != "prep" or index in quoted:
            continue
        inner = tree.child(index, "pobj")
        branch = tree.subtree(index)
        channels = words.SPEECHES if tree.lower[index] == "in" else words.PLATFORMS
        if inner is not None and tree.lower[inner] in channels and branch[-1] >= content[-1]:
            return [i for i in content if i < index]
    return content


def without_asides(tree: Tree, candidates: list[Candidate]) -> list[Candidate]:
    """Take 'according to X' out of the contents of those whose saying X vouches for.

    In 'Biden told him that ..., according to two aides' the aides are no part of what Biden told.
    """
    for aside in [c for c in candidates if c.rule == "according_to"]:
        vouched, branch = set(aside.content), set(tree.subtree(aside.cue[0]))
        candidates = [
            _reduced(tree, c, branch) if c.head in vouched and not branch.isdisjoint(c.content) else c
            for c in candidates
        ]
    return candidates


def _reduced(tree: Tree, candidate: Candidate, branch: set[int]) -> Candidate:
    content = tree.trimmed([i for i in candidate.content if i not in branch])
    return replace(candidate, content=tuple(content)) if content else candidate


def part_coordinations(tree: Tree, candidates: list[Candidate]) -> list[Candidate]:
    """Part 'Zelensky said that the talks had failed and stressed that he was ready'.

    Talks do not stress anything: where a second word of saying is joined to a content whose subject cannot speak, it is
    the speaker's own, and the first content ends before it.
    """
    by_head = {candidate.head: candidate for candidate in candidates}
    for second in candidates:
        first = _speaker_of_coordination(tree, by_head, second)
        if first is None or first.head is None or second.head is None:
            continue
        branch = set(tree.subtree(second.head))
        cut = min(i for i in first.content if i in branch)
        conjunction = [i for i in (cut - 2, cut - 1) if i >= 0 and tree.dep[i] == "cc"]
        content = tree.trimmed([i for i in first.content if i < min([cut, *conjunction])])
        if content:
            by_head[first.head] = replace(first, content=tuple(content))
            by_head[second.head] = replace(second, source=first.source)
    return [candidate if candidate.head is None else by_head[candidate.head] for candidate in candidates]


def _speaker_of_coordination(tree: Tree, by_head: dict[int | None, Candidate], second: Candidate) -> Candidate | None:
    """Give the saying whose speaker goes on with a second word of saying, in a pair or in '..., adding that'."""
    verb = second.head
    if verb is None or second.rule != "verb" or tree.subject(verb) is not None:
        return None
    adds = tree.tag[verb] == "VBG" and tree.dep[verb] == "advcl" and tree.text[tree.subtree(verb)[0] - 1] == ","
    if not adds and tree.dep[verb] != "conj":
        return None
    first_verb = tree.head[verb]
    subject = tree.subject(first_verb)
    first = by_head.get(tree.head[first_verb])
    if first is None or verb not in first.content:
        return None
    # An infinitive's subject is the speaker, and so is that of a participle after it: who vows to go on does the rest.
    of_infinitive = adds and tree.dep[first_verb] == "xcomp" and subject is None and first.frame == "to"
    of_mute = tree.dep[first_verb] == "ccomp" and subject is not None and not can_speak(tree, subject)
    return first if of_infinitive or of_mute or _is_back_in_the_past(tree, first_verb, verb) else None


def _is_back_in_the_past(tree: Tree, embedded: int, verb: int) -> bool:
    """Read 'insisted that the island belongs to it and accused its neighbour'.

    'And' joins like tenses: a past after a present in what somebody said goes back to the past of the saying.
    """
    if tree.dep[embedded] != "ccomp" or tree.tag[verb] != "VBD" or tree.tag[tree.head[embedded]] != "VBD":
        return False
    auxiliaries = [tree.tag[i] for i in tree.children[embedded] if tree.dep[i] in ("aux", "auxpass")]
    return tree.tag[embedded] in ("VBZ", "VBP") or any(tag in ("VBZ", "VBP") for tag in auxiliaries)
