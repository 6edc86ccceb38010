"""Where a content ends: what the writer adds after it, and what the parse put on the wrong side.

A writer may close another's words with a remark of his own: a relative clause after a comma ("..., which was seen as a
setback"; Quirk et al. 1985, 15.57) or an aside after a dash. Such words stand at the end, outside quotation marks.
"""

from __future__ import annotations

from dataclasses import replace

from dragoman.analysis.attribution import words
from dragoman.analysis.attribution.candidates import Candidate
from dragoman.analysis.attribution.tree import Tree

DASHES = frozenset(("—", "–", "--", "-"))
RELATIVE_OPENERS = frozenset(("which", "who", "whose", "whom"))
PERSONAL = frozenset(("i", "we", "you", "he", "she", "they", "who", "it", "those", "some", "many", "others", "both"))
PARTY_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP"))


def bounded(tree: Tree, candidate: Candidate, quoted: frozenset[int]) -> Candidate:
    """Give the candidate with its content cut where the writer goes on in his own voice."""
    content = list(candidate.content)
    content = _before_dash(tree, content, quoted)
    content = _before_relative(tree, content, quoted)
    content = _without_channel(tree, candidate, content, quoted)
    content = tree.trimmed(content)
    return replace(candidate, content=tuple(content)) if content else candidate


def _before_dash(tree: Tree, content: list[int], quoted: frozenset[int]) -> list[int]:
    dashes = [i for i in content[1:] if tree.text[i] in DASHES and i not in quoted and _is_spaced(tree, i)]
    return [i for i in content if i < dashes[0]] if len(dashes) == 1 else content


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


def _without_channel(tree: Tree, candidate: Candidate, content: list[int], quoted: frozenset[int]) -> list[int]:
    """In 'rejected the offer in a speech' the speech is where it was rejected, not where it was offered."""
    if candidate.frame not in ("object", "omission") or not content:
        return content
    for index in content[1:]:
        if tree.lower[index] != "in" or tree.dep[index] != "prep" or index in quoted:
            continue
        inner = tree.child(index, "pobj")
        branch = tree.subtree(index)
        if inner is not None and tree.lower[inner] in words.SPEECHES and branch[-1] >= content[-1]:
            return [i for i in content if i < index]
    return content


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
    return [by_head[candidate.head] for candidate in candidates]


def _speaker_of_coordination(tree: Tree, by_head: dict[int | None, Candidate], second: Candidate) -> Candidate | None:
    verb = second.head
    if verb is None or second.rule != "verb" or tree.dep[verb] != "conj" or tree.subject(verb) is not None:
        return None
    first_verb = tree.head[verb]
    subject = tree.subject(first_verb)
    if subject is None or can_speak(tree, subject) or tree.dep[first_verb] != "ccomp":
        return None
    first = by_head.get(tree.head[first_verb])
    return first if first is not None and verb in first.content else None


def can_speak(tree: Tree, head: int) -> bool:
    """Say whether a noun phrase's head names or stands for a party, so far as names and pronouns tell."""
    if tree.lower[head] in PERSONAL or tree.pos[head] == "PRON":
        return True
    return tree.parse.tokens[head].ent_type_ in PARTY_LABELS or tree.lower[head] in words.SPEAKERS
