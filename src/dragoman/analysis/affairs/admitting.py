"""People and bodies that are parties of an affair only because they are to do something, or put or answer something.

"Voters are to decide", "the contact group could announce a date", "a Brazilian peace plan": whoever is to act is
somebody, known by name or not.
"""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import ADMITTED
from dragoman.analysis.affairs.expectations.stage import candidates_of
from dragoman.analysis.affairs.expectations.words import DECIDERS, HAPPENINGS, READY, UNWILLED
from dragoman.analysis.affairs.proposals.nouns import PUTTING, is_offered
from dragoman.analysis.affairs.proposals.stage import matters_of
from dragoman.analysis.affairs.proposals.words import WHATS
from dragoman.analysis.affairs.sides import Sides
from dragoman.analysis.events.bodies_of_people import SECTOR_OF, first_word, without_opening
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.sound_parties import is_animate
from dragoman.analysis.events.state_words import load_state_words
from dragoman.analysis.events.states import kept_within, state_of
from dragoman.analysis.parsing.parse import Parse
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.actors import Actor, Mention
from dragoman.records.attributions import Attribution
from dragoman.records.details import TimeExpression
from dragoman.records.identity import identified
from dragoman.records.order import reading_order
from dragoman.records.parties import spans_of

CONFIDENCE = 0.6
NOBODY = frozenset(("any", "no", "every", "each", "neither", "either", "whichever", "another"))
OPENING = frozenset(("the", "a", "an", "these", "those", "some"))
BEFORE = frozenset(("det", "amod", "compound", "nummod", "nmod", "quantmod", "poss", "predet", "case"))
UNWILLING = frozenset(
    ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL", "LANGUAGE", "WORK_OF_ART")
)
RESOLVING = frozenset((
    "decide", "promise", "pledge", "vow", "undertake", "threaten", "agree", "refuse", "intend", "plan", "volunteer",
    "offer", "propose", "hope", "want", "demand", "urge", "decline", "swear", "insist",
))  # fmt: skip
"""What only people and bodies do, so that whatever does it is one."""
DIRECTING = frozenset((
    "urge", "ask", "order", "instruct", "request", "tell", "invite", "call", "task", "implore", "summon", "authorise",
    "authorize", "appeal", "mandate", "oblige",
))  # fmt: skip
"""What is done to people and bodies alone, where an infinitive says what they are to do."""
SPEAKING = frozenset((
    "plan", "deal", "text", "draft", "resolution", "accord", "agreement", "treaty", "bill", "law", "proposal", "report",
    "letter", "declaration", "statement", "document", "charter", "move", "step", "vote", "talk", "strike", "attack",
    "storm", "crisis", "war", "conflict", "row", "dispute", "price", "cost", "rain", "fire", "price", "site", "word",
))  # fmt: skip
"""What is said to promise or threaten without being anybody."""
NOT_AGENTS = frozenset((
    "number", "river", "paper", "order", "border", "letter", "matter", "power", "factor", "corner", "tower", "sector",
    "corridor", "offer", "centre", "center", "error", "chapter", "quarter", "computer", "container", "helicopter",
))  # fmt: skip
AMOUNTS = frozenset(("force", "power", "authority", "company", "house", "head", "deputy"))
"""Nouns that are people in the plural, or with an article, only."""
ACTING = frozenset(("nsubj", "nsubjpass", "dobj", "dative", "pobj", "conj", "poss", "attr", "appos"))
LONGEST = 8


def admit_doers(
    parse: Parse, actors: tuple[Actor, ...], attributions: tuple[Attribution, ...], times: tuple[TimeExpression, ...]
) -> tuple[Actor, ...]:
    """Add those without whom an expectation or a proposal would lack its party.

    Args:
        parse: the parsed document.
        actors: the parties that are known; all of them are given back.
        attributions: the attributions, whose sources are parties of what they say.
        times: the time expressions.

    Returns:
        The actors in reading order, with one more for each state, people or body that is to do something, or that puts
        something to others, and is no actor yet.
    """
    tree = Tree(parse)
    candidates = [*_states(tree, actors), *_people(tree, actors)]
    if not candidates:
        return actors
    parties = Parties(tree, (*actors, *candidates), attributions)
    used: dict[str, set[int]] = {}
    for expected in candidates_of(tree, parties, times):
        for one in expected.who:
            sentences = {parse.sentence_of[i] for i in (expected.head, expected.governor)}
            used.setdefault(one, set()).update(sentences)
    for matter in matters_of(tree, parties, Sides((*actors, *candidates))):
        told = [(put.head, (*put.put_by, *put.addressed_to)) for put in matter.puts]
        told += [(reply.head, reply.who) for reply in matter.replies]
        for head, those in told:
            for one in those:
                used.setdefault(one, set()).add(parse.sentence_of[head])
    # Who is meant by other words there ("the powers") was called by his own before.
    admitted = [kept_within(parse, actor, used[actor.id]) or actor for actor in candidates if actor.id in used]
    return tuple(sorted((*actors, *admitted), key=reading_order))


def _states(tree: Tree, actors: tuple[Actor, ...]) -> list[Actor]:
    """Give the states that only an adjective or a name before a proposal names: 'the American ceasefire proposal'."""
    taken = tree.parse.tokens_of(spans_of(actors))
    known = {actor.country for actor in actors if actor.kind == "state"}
    found: dict[str, list[Mention]] = {}
    for noun in range(len(tree)):
        if tree.pos[noun] != "NOUN" or not is_offered(tree.lemma[noun]):
            continue
        before = [i for i in tree.subtree(noun) if i < noun and tree.dep[i] in ("amod", "compound", "nmod", "npadvmod")]
        for token in before:
            code = load_state_words().get(tree.text[token])
            if code is not None and code not in known and token not in taken:
                span = tree.parse.span(token, token + 1)
                mention = Mention(start=span.start, end=span.end, text=span.text, form="demonym")
                found.setdefault(code, []).append(mention)
    return [state_of(tree, code, mentions, ADMITTED, CONFIDENCE) for code, mentions in found.items()]


def _people(tree: Tree, actors: tuple[Actor, ...]) -> list[Actor]:
    """Give the people and bodies without a name that are no actors yet; the same words mean the same ones."""
    taken = tree.parse.tokens_of(spans_of(actors))
    drafts: dict[str, tuple[int, list[Mention]]] = {}
    for token in range(len(tree)):
        if token in taken or not _is_somebody(tree, token):
            continue
        first = first_word(tree, token, BEFORE, taken)
        span = tree.parse.span(first, token + 1)
        mention = Mention(start=span.start, end=span.end, text=span.text, form="nominal")
        drafts.setdefault(without_opening(span.text, OPENING) + _of(tree, token), (token, []))[1].append(mention)
    return [
        identified(
            tree.parse.document,
            Actor(
                name=name, kind="group" if is_animate(tree.lemma[token]) else "organization",
                sector=SECTOR_OF.get(tree.lemma[token]), mentions=tuple(mentions), by=ADMITTED,
                confidence=CONFIDENCE,
            ),
        )
        for name, (token, mentions) in drafts.items()
    ]  # fmt: skip


def _is_somebody(tree: Tree, token: int) -> bool:
    title = tree.pos[token] == "PROPN" and tree.lower[token] in DECIDERS
    willing = _is_willing(tree, token)
    if not (tree.pos[token] == "NOUN" or title or willing) or tree.dep[token] not in ACTING:
        return False
    if any(
        tree.lower[i] in NOBODY or tree.dep[i] == "neg" or tree.tag[i] in ("WDT", "WP$") for i in tree.children[token]
    ):
        return False
    amounts = AMOUNTS if tree.tag[token] == "NN" else frozenset[str]()
    bodily = tree.lemma[token] in DECIDERS - amounts or title
    single = tree.tag[token] == "NN" and not any(tree.lower[i] in ("a", "an") for i in tree.children[token])
    determined = any(tree.dep[i] in ("det", "poss", "nummod", "amod", "compound") for i in tree.children[token])
    if single and not determined and not bodily and not willing:
        return False
    return bodily or willing or is_animate(tree.lemma[token])


def _is_willing(tree: Tree, token: int) -> bool:
    """Say whether a noun is somebody because of what is said of him: only people decide, promise, or are asked.

    Verbs choose their subjects and objects (selectional restrictions, Katz and Fodor 1963): "four shipping lines have
    decided", "the Greens have threatened", "requested Kettia to pay".
    """
    named = tree.pos[token] == "PROPN" and tree.parse.tokens[token].ent_type_ not in UNWILLING
    if not (named or tree.pos[token] == "NOUN") or tree.lemma[token] in SPEAKING | HAPPENINGS | set(WHATS):
        return False
    if any(tree.dep[i] == "compound" and tree.pos[i] == "PROPN" for i in tree.children[token]) and not named:
        return False
    verb = tree.head[token]
    if tree.dep[token] in ("pobj", "conj"):
        verb = tree.head[verb]
    if not tree.is_verb(verb) and tree.pos[verb] != "ADJ":
        return False
    if tree.dep[token] == "nsubj":
        return _resolves(tree, token, verb) or (named and _is_to_act(tree, token, verb))
    return _resolves_behind(tree, token) or _is_directed(tree, token, verb, named=named)


def _resolves(tree: Tree, token: int, verb: int) -> bool:
    """Read 'four shipping lines have decided', 'planners are to gather', 'the firm is ready to pay'."""
    if tree.lemma[verb] in RESOLVING or _resolves_behind(tree, token):
        return True
    if tree.lemma[verb] != "be":
        return False
    inner = tree.child(verb, "xcomp")
    acts = inner is not None and _is_agentive(tree, token) and not Clause(tree, inner).passive
    return acts or any(tree.lower[i] in READY for i in tree.children[verb])


def _is_to_act(tree: Tree, token: int, verb: int) -> bool:
    """Read 'Sarifa must close the base': what has a name and is to do something on purpose is a party."""
    named = tree.parse.tokens[token].ent_type_ in ("GPE", "ORG", "NORP", "PERSON")
    modal = any(tree.tag[i] == "MD" for i in tree.children[verb])
    return named and modal and tree.lemma[verb] not in UNWILLED and not Clause(tree, verb).passive


def _resolves_behind(tree: Tree, token: int) -> bool:
    """Read 'the Greens, who have threatened to withhold them'."""
    relative = next((i for i in tree.children[token] if tree.dep[i] == "relcl"), None)
    if relative is None or tree.lemma[relative] not in RESOLVING or Clause(tree, relative).passive:
        return False
    own = tree.child(relative, "nsubj")
    return own is not None and tree.lower[own] == "who"


def _is_directed(tree: Tree, token: int, verb: int, *, named: bool) -> bool:
    """Read 'requested Kettia to pay', 'called on the shops to close', 'a draft circulated by Bolivar'."""
    asks = tree.lemma[verb] in DIRECTING and any(
        tree.dep[i] in ("xcomp", "ccomp", "advcl") and i > token for i in tree.children[verb]
    )
    if tree.dep[token] in ("dobj", "nsubjpass", "dative"):
        return asks
    if tree.dep[token] != "pobj":
        return False
    preposition = tree.lower[tree.head[token]]
    if preposition == "by" and named and tree.lemma[verb] in PUTTING:
        return True
    return asks and preposition in (
        ("by", "on", "upon", "to") if tree.lemma[verb] == "appeal" else ("by", "on", "upon")
    )


def _is_agentive(tree: Tree, token: int) -> bool:
    """Say whether a plural names those who do something: 'planners', 'auditors' (Quirk et al. 1985, I.34)."""
    lemma = tree.lemma[token]
    return tree.tag[token] == "NNS" and lemma.endswith(("er", "or")) and lemma not in NOT_AGENTS


def _of(tree: Tree, head: int) -> str:
    """Give the phrase with "of" right behind a noun, which tells whom it means: 'residents of three villages'."""
    behind = next((i for i in tree.children[head] if i == head + 1 and tree.lower[i] == "of"), None)
    if behind is None:
        return ""
    branch = tree.subtree(behind)
    plain = len(branch) <= LONGEST and not any(tree.is_verb(i) or tree.text[i] in ",;:()" for i in branch)
    return " " + tree.parse.span(branch[0], branch[-1] + 1).text if plain else ""
