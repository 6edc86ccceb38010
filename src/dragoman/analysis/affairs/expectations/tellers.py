"""On whose word it stands that something is to come, and whether it is a deed of his own."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.words import TEXTS
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.parsing.tree import Tree

OFFICES = frozenset(("office", "ministry", "government", "embassy", "palace", "presidency", "official", "spokesman"))
OFFICIAL = frozenset(("GOV", "MIL", "IGO", "JUD", "SPY", "COP"))
SAYING = frozenset(("say", "add", "tell", "announce", "confirm", "state", "declare", "reply", "explain", "write"))


def tellers(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give on whose word a clause stands: the one quoted, whoever is named behind it, or whose report it continues.

    "Said that the ferry had left but that a second one would follow" is one report, though its last clause has no verb
    of saying of its own.
    """
    voice = parties.voice(head)
    if voice is not None:
        return (voice,)
    return _tagging(tree, parties, head) or _continued(tree, parties, head)


def _continued(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give who says what a clause joined to a reported one tells in the same shifted future."""
    saying = report_of(tree, head)
    return doers_named(parties, Clause(tree, saying).subject) if saying is not None else ()


def report_of(tree: Tree, head: int) -> int | None:
    """Give the verb of saying in whose report a joined clause with 'would' stands; None where it stands in none.

    The parse joins it to the reported clause, or to the verb of saying itself, which then shows by a further 'that' or
    by the lack of a subject that the report goes on.
    """
    modal = next((tree.lower[i] for i in tree.children[head] if tree.lower[i] in ("would", "will")), None)
    first = tree.head[head]
    if tree.dep[head] != "conj" or modal is None:
        return None
    if modal == "will":
        # 'Togo will pay, its envoy said, and will go': only behind a tag does what is said go on unshifted.
        said = tree.child(first, "ccomp") if tree.is_verb(first) and _says(tree, first) else None
        return first if said is not None and said < first else None
    while tree.dep[first] == "conj" and tree.is_verb(tree.head[first]) and not _says(tree, first):
        first = tree.head[first]
    if _says(tree, first):
        that = any(tree.dep[i] == "mark" and tree.lower[i] == "that" for i in tree.children[head])
        bare = tree.child(head, "nsubj", "nsubjpass") is None
        return first if tree.child(first, "ccomp") is not None and (that or bare) else None
    saying = tree.head[first]
    reported = tree.dep[first] == "ccomp" and first > saying and tree.is_verb(saying) and _says(tree, saying)
    return saying if reported else None


def _says(tree: Tree, verb: int) -> bool:
    return tree.lemma[verb] in SAYING and tree.tag[verb] in ("VBD", "VBN")


def reported_subject(tree: Tree, head: int) -> int | None:
    """Give who does it; without a subject of its own a reported clause goes on about that of the first one."""
    saying = report_of(tree, head)
    if saying is not None and tree.head[head] == saying and tree.child(head, "nsubj", "nsubjpass") is None:
        first = tree.child(saying, "ccomp")
        if first is not None:
            return Clause(tree, first).subject
    return Clause(tree, head).subject


def is_told(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether a text lays it down, or somebody tells it who decides over such things: no candidate or critic."""
    if is_of_text(tree, head):
        return True
    speaker = next(iter(tellers(tree, parties, head)), None)
    if speaker is None:
        return False
    members = [parties.by_id[i] for i in (parties.by_id[speaker].members or (speaker,)) if i in parties.by_id]
    return any(one.kind == "state" or one.sector in OFFICIAL for one in members)


def is_of_text(tree: Tree, head: int) -> bool:
    """Say whether a clause tells what a text lays down: 'the statement said', 'under the deal'."""
    above = tree.head[head]
    report = report_of(tree, head)
    sayings = (
        [above if report is None else report]
        if tree.dep[head] == "ccomp" or report is not None
        else [i for i in tree.children[head] if tree.dep[i] == "parataxis"]
    )
    subjects = [tree.child(i, "nsubj") for i in sayings if tree.is_verb(i)]
    if any(i is not None and tree.lemma[i] in TEXTS | OFFICES for i in subjects):
        return True
    return any(
        tree.lower[i] == "under" and (noun := tree.child(i, "pobj")) is not None and tree.lemma[noun] in TEXTS
        for i in tree.children[head]
    )


def is_of_speaker(tree: Tree, parties: Parties, head: int) -> bool:
    """Say whether somebody says what he, or those for whom he speaks, would do."""
    speakers, doer = (*tellers(tree, parties, head), *_tagging(tree, parties, head)), reported_subject(tree, head)
    return bool(speakers) and doer is not None and same_side(parties, speakers, doers_named(parties, doer))


def _tagging(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give for whom the subject of a tag speaks: 'Iran would go on, its ambassador announced'."""
    above = tree.head[head]
    tags = [i for i in tree.children[head] if tree.dep[i] == "parataxis"]
    tags += [above] if tree.dep[head] == "ccomp" and head < above else []
    for verb in tags:
        if tree.is_verb(verb) and tree.lemma[verb] in ("say", "add", "tell", "announce", "insist", "warn", "vow"):
            subject = tree.child(verb, "nsubj")
            if subject is not None:
                return parties.of(tree.child(subject, "poss")) or parties.of(subject)
    return ()


def same_side(parties: Parties, first: Ids, second: Ids) -> bool:
    """Say whether two sets of parties have a country, or where they have none themselves a party, in common."""
    return bool(_sides(parties, first) & _sides(parties, second))


def _sides(parties: Parties, found: Ids) -> set[str]:
    members = [one for i in found for one in (parties.by_id[i].members or (i,)) if one in parties.by_id]
    return {parties.by_id[i].country or i for i in members}
