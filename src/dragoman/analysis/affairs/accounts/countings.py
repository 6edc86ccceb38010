"""Counts: "put the dead at 12", "counted 22 dead", and two sides whose counts of one thing cannot both be right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.analysis.affairs.accounts.concepts import concepts_of
from dragoman.analysis.affairs.accounts.differences import PEOPLE, agree
from dragoman.analysis.affairs.accounts.disputes import MANY, NEAR, Dispute
from dragoman.analysis.affairs.accounts.scene import Scene, names_side
from dragoman.analysis.affairs.accounts.tellers import Cast, Told
from dragoman.analysis.affairs.accounts.words import COUNTERS, TOLLS
from dragoman.analysis.events.state_words import load_capitals
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Party
from dragoman.records.attributions import Attribution, Cue
from dragoman.records.details import Figure
from dragoman.records.identity import identified
from dragoman.records.spans import Words

BY = "accounts.counts@1"
SURE = 0.8


def find_counts(tree: Tree, told: Sequence[Told], figures: Sequence[Figure], cast: Cast) -> list[Told]:
    """Find who puts something at a number, where no attribution of the record says so.

    Args:
        tree: the document's parse.
        told: what the attributions of the record tell.
        figures: the document's figures.
        cast: who can tell.

    Returns:
        Tellings that rest on no entry, in reading order.
    """
    cues = {i for one in told for i in one.cue}
    numbers = {i for figure in figures for i in tree.parse.covered(figure.span)}
    numbers |= {i for i in range(len(tree)) if _value(tree, i) is not None and tree.dep[i] in ("pobj", "attr")}
    found = []
    for verb in range(len(tree)):
        if verb in cues or verb in tree.quoted or not tree.is_verb(verb):
            continue
        content = _counted(tree, verb, numbers)
        subject = tree.child(verb, "nsubj")
        if not content or subject is None:
            continue
        teller = _owner_of_figure(tree, verb, cast) or cast.at.get(subject) or cast.of_country(_capital(tree, subject))
        if teller is not None:
            found.append(_telling(tree, verb, subject, sorted(content), teller))
    return found


def _owner_of_figure(tree: Tree, verb: int, cast: Cast) -> str | None:
    """Give whose count one is in "the government's figure was 12"."""
    subject = tree.child(verb, "nsubj")
    if tree.lemma[verb] != "be" or subject is None:
        return None
    owner = next((i for i in tree.children[subject] if tree.dep[i] == "poss"), None)
    return cast.at.get(owner) if owner is not None else None


def _capital(tree: Tree, noun: int) -> str | None:
    words = [tree.text[i] for i in tree.subtree(noun) if tree.pos[i] == "PROPN"]
    return load_capitals().get(" ".join(words))


def _counted(tree: Tree, verb: int, numbers: set[int]) -> list[int]:
    """Give the words of what is counted and of its number: 'put [the losses at four wounded]', 'counted [22 dead]'."""
    goal = tree.child(verb, "dobj")
    if tree.lemma[verb] in ("put", "estimate", "give") and goal is not None:
        for at in (*tree.children[verb], *tree.children[goal]):
            if tree.lower[at] in ("at", "as") and tree.dep[at] == "prep" and set(tree.subtree(at)) & numbers:
                return sorted({*tree.subtree(goal), *tree.subtree(at)})
    if tree.lemma[verb] in ("give", "cite", "report") and goal is not None and tree.lemma[goal] in TOLLS:
        of = next((i for i in tree.children[goal] if tree.lower[i] == "of"), None)
        if of is not None and set(tree.subtree(of)) & numbers:
            return tree.subtree(goal)
    if tree.lemma[verb] in COUNTERS and goal is not None and set(tree.subtree(goal)) & numbers:
        branch = [i for i in tree.children[verb] if tree.dep[i] in ("advcl", "acl", "oprd") and i == goal + 1]
        return sorted({*tree.subtree(goal), *branch})
    subject = tree.child(verb, "nsubj")
    if tree.lemma[verb] == "be" and subject is not None and tree.lemma[subject] in TOLLS:
        what = tree.child(verb, "attr")
        owned = any(tree.dep[i] == "poss" for i in tree.children[subject])
        return sorted({*tree.subtree(subject), *tree.subtree(what)}) if what in numbers and owned else []
    if tree.lemma[verb] in ("speak", "talk"):
        of = next((i for i in tree.children[verb] if tree.lower[i] == "of"), None)
        if of is not None and set(tree.subtree(of)) & numbers:
            return [i for i in tree.subtree(of) if i != of]
    return []


def _value(tree: Tree, token: int) -> float | None:
    digits = tree.text[token].replace(",", "")
    return float(digits) if tree.pos[token] == "NUM" and digits.isascii() and digits.isdigit() else None


def _bare_figures(scene: Scene, figures: Sequence[Figure]) -> Iterator[Figure]:
    """Give the numbers of counts that no figure of the record holds: 'puts the figure at 386'."""
    tree = scene.tree
    known = {i for figure in figures for i in tree.parse.covered(figure.span)}
    for one in scene.told:
        for token in sorted(one.content) if not one.recorded else ():
            value = _value(tree, token)
            if value is not None and token not in known and tree.dep[token] == "pobj":
                span = tree.parse.span(token, token + 1)
                yield identified(tree.parse.document, Figure(value=value, unit=None, span=span, by=BY, confidence=SURE))


def _telling(tree: Tree, verb: int, subject: int, content: list[int], teller: str) -> Told:
    source = tree.parse.spans(tree.trimmed(tree.subtree(subject)))
    entry = Attribution(
        source=Party(actor=teller, spans=source),
        cue=Cue(spans=tree.parse.spans([verb]), lemma=tree.lemma[verb]),
        content=Words(spans=tree.parse.spans(tree.trimmed(content))),
        kind="indirect",
        act="say",
        by=BY,
        confidence=SURE,
    )
    entry = identified(tree.parse.document, entry)
    sentence, paragraph = tree.parse.sentence_of[verb], tree.parse.paragraph_of(verb)
    cue = frozenset((verb, *tree.subtree(subject)))
    return Told(entry, frozenset(content), cue, teller, sentence, paragraph, None, recorded=False)


def find_countings(scene: Scene, figures: Sequence[Figure]) -> Iterator[Dispute]:
    """Find where two sides tell of one thing with counts or lengths of time that cannot both be right.

    Counts are of people who came to harm; of other things only where one of the two is put at a number outright. What
    is called "the figure" or "the toll" is counted as the other side did in the sentence before.
    """
    kinds = (*PEOPLE, "duration")
    figures = sorted((*figures, *_bare_figures(scene, figures)), key=lambda one: one.span.start)
    counted = [(one, told) for one in figures for told in _tellers(scene, one)]
    for at, (second, later) in enumerate(counted):
        for first, earlier in reversed(counted[:at]):
            put = not (earlier.recorded and later.recorded)
            put = put or _is_elliptic(scene.tree, second)
            if first.approximate or second.approximate or not (first.category in kinds or put):
                continue
            other = scene.sides.of(earlier.teller) != scene.sides.of(later.teller)
            common = _common(scene, (first, earlier), (second, later))
            if other and common and not agree((first, second)):
                yield Dispute(earlier, [later], [tuple(common)], (first, second))
                break


def _common(scene: Scene, one: tuple[Figure, Told], two: tuple[Figure, Told]) -> list[int]:
    """Give the words of the first of two counts that tell of what the second counts, too."""
    (first, earlier), (second, later) = one, two
    distance = later.sentence - earlier.sentence
    named = names_side(scene, earlier, scene.sides.of(later.teller))
    if _counts_own(scene, later) != _counts_own(scene, earlier) and not named:
        return []
    tolls = [i for i in later.content if scene.tree.lemma[i] in TOLLS and scene.tree.dep[i] == "dobj"]
    if tolls and not later.recorded and second.unit == first.unit and 0 <= distance <= NEAR:
        return [i for i in _words_of(scene.tree, first) if i in earlier.content]
    bare = BY in (first.by, second.by) and first.unit == second.unit
    alike = bare or (first.category, first.unit) == (second.category, second.unit)
    people = first.category in (*PEOPLE, "count") and first.of is not None
    alike = alike or (people and first.unit is None and _is_elliptic(scene.tree, second))
    if not alike or not 0 <= distance <= MANY:
        return []
    if not bare and first.category in PEOPLE and not (earlier.recorded and later.recorded) and distance <= NEAR:
        return [i for i in _words_of(scene.tree, first) if i in earlier.content]
    if _is_elliptic(scene.tree, second):
        return [i for i in _words_of(scene.tree, first) if i in earlier.content] if distance <= NEAR else []
    own = concepts_of(scene.tree, later.content)
    words = {i for figure in (first, second) for i in _words_of(scene.tree, figure)}
    return [at for name, at in concepts_of(scene.tree, earlier.content).items() if name in own and at not in words]


def _is_elliptic(tree: Tree, figure: Figure) -> bool:
    """Say whether a number stands alone for what was just counted: 'only 44 had arrived' (Halliday and Hasan 1976)."""
    tokens = list(tree.parse.covered(figure.span))
    if figure.of is not None or figure.unit is not None or figure.category != "count" or not tokens:
        return False
    alone = (i for i in tokens if tree.pos[i] == "NUM" and tree.child(i, "prep") is None)
    return any(tree.dep[i] in ("nsubj", "nsubjpass", "dobj", "attr") for i in alone)


def _counts_own(scene: Scene, one: Told) -> bool:
    """Say whether somebody counts his own losses: 'put its losses at 50'."""
    tree = scene.tree
    tolls = (i for i in one.content if tree.lemma[i] in TOLLS)
    return any(tree.tag[j] == "PRP$" for i in tolls for j in tree.children[i])


def _words_of(tree: Tree, figure: Figure) -> list[int]:
    """Give the tokens of a figure and of what it counts."""
    spans = (figure.span, *(figure.of.spans if figure.of else ()))
    return [i for span in spans for i in tree.parse.covered(span)]


def _tellers(scene: Scene, figure: Figure) -> Iterator[Told]:
    """Give what a side says that holds a figure, the outermost of its own words."""
    tokens = set(scene.tree.parse.covered(figure.span))
    read_off = next((one for one in scene.told if not one.recorded and tokens <= one.content), None)
    if read_off is not None:
        yield read_off
        return
    by_id = {one.entry.id: one for one in scene.told}
    told = by_id.get(figure.attribution or "")
    while told is not None:
        outer = by_id.get(told.within or "")
        if outer is None:
            yield told
            return
        if scene.sides.of(outer.teller) != scene.sides.of(told.teller):
            return
        told = outer
