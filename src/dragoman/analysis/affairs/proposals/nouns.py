"""Nouns of proposing: "Oslo's proposal for talks", "the peace plan", "a bill", "a US-drafted text"."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.proposals.puts import REAL, Put, counterparts, others, phrase, what_of
from dragoman.analysis.affairs.proposals.words import (
    CALLS,
    DRAFTS,
    LEGISLATION,
    PRESENTING,
    PROPOSAL_NOUNS,
    PROPOSING,
    REPLIES,
    SPONSORING,
    SPONSORS,
    WHATS,
    WITHDRAWING,
    What,
)
from dragoman.analysis.events.clauses import Clause, antecedent
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.parties import Ids, Parties
from dragoman.analysis.events.phrases import governed
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

PRIVATE = frozenset(("comment", "interview", "information", "help", "donation"))
"""What is asked for without anything being put to anybody: 'a request for comment'."""
PAPERS = frozenset((
    "package", "compromise", "formula", "document", "paper", "wording", "scheme", "blueprint", "ultimatum", "concept",
    "memorandum", "term", "condition", "point", "measure", "project", "vision", "bid", "framework", "programme",
    "pitch", "outline", "settlement", "truce", "ceasefire", "undertaking", "non-paper", "timetable",
    "option", "variant", "alternative", "quota",
))  # fmt: skip
"""Papers and terms that are proposals where somebody is said to put them."""
PUT_FORWARD = frozenset((
    "package", "compromise", "formula", "paper", "wording", "scheme", "blueprint", "ultimatum", "pitch", "document",
    "undertaking", "non-paper",
))  # fmt: skip
"""Of these, what is put to others by its nature."""
MADE = frozenset(("draft", "propose", "sponsor", "author", "table"))
PUBLISHING = frozenset(("publish", "release", "circulate", "hand", "unveil", "present", "submit", "table", "put"))
MAKING = frozenset((
    "make", "repeat", "renew", "reiterate", "issue", "submit", "present", "put", "table", "send", "unveil", "outline",
    "hand", "deliver", "give", "convey", "float", "circulate", "lay", "set", "draft", "prepare", "reveal", "announce",
    "publish", "pitch", "forward", "transmit", "carry", "launch", "broker", "work", "draw", "bring", "raise",
    "extend",
))  # fmt: skip
PUTTING = MAKING | {"call", "describe", "dub", "propose", "offer", "suggest", "introduce", "formulate", "label"}
"""Verbs whose subject is whoever puts what their object names."""


SCHEMED = frozenset(("plan", "idea", "scheme", "project", "programme", "vision", "bid", "measure"))
"""What one may give up without having put it to anybody."""


def is_offered(lemma: str) -> bool:
    """Say whether a noun names what one party puts before others, so that a name before it says whose it is."""
    return lemma in PROPOSAL_NOUNS | CALLS | DRAFTS | LEGISLATION | PAPERS


def noun_put(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read what a noun puts to somebody, if it does."""
    lemma = tree.lemma[head]
    if tree.dep[head] in ("compound", "nmod", "amod"):
        return None
    if lemma in PROPOSAL_NOUNS or lemma in CALLS:
        return _named(tree, parties, head)
    if lemma in LEGISLATION:
        return _bill(tree, parties, head)
    if lemma in DRAFTS:
        return _draft(tree, parties, head)
    if lemma in PAPERS - set(WHATS):
        return _paper(tree, parties, head)
    if lemma in WHATS:
        found = _proposed(tree, parties, head) or _owned(tree, parties, head)
        if found is not None:
            return found
    return _made(tree, parties, head)


def _paper(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'put the scheme to their partners', 'a compromise drafted by Oslo', 'its fifteen-point package'.

    What is merely somebody's counts only where it is answered: anybody has terms and measures.
    """
    framed = _framed(tree, parties, head) or _by_agent(tree, parties, head)
    put_by = framed or _whose(tree, parties, head) or parties.owners(head)
    if not put_by:
        return None
    addressed = _reached(tree, parties, head) if framed else ()
    content = next((i for name in ("for", "on") for i in governed(tree, head).get(name, ())), None)
    what = what_of(tree, content) if content is not None else _by_modifier(tree, head)
    return Put(
        head, head, what, put_by, others(addressed, put_by), phrase(tree, head), is_definite(tree, head),
        weak=not framed or tree.lemma[head] not in PUT_FORWARD,
    )  # fmt: skip


def _by_agent(tree: Tree, parties: Parties, head: int) -> Ids:
    """Read 'a package drafted by Oslo': who is named behind a participle of putting."""
    for child in tree.children[head]:
        if tree.dep[child] not in ("acl", "relcl") or tree.lemma[child] not in PUTTING | SPONSORING:
            continue
        if Clause(tree, child).passive:
            return doers_named(parties, Clause(tree, child).subject)
        # A participle that the parse takes for a past has no subject of its own: 'the plan, worked out by Oman'.
        agent = tree.child(child, "agent") if tree.tag[child] == "VBD" else None
        if agent is not None and tree.child(child, "nsubj") is None:
            return doers_named(parties, tree.child(agent, "pobj"))
    return ()


def _made(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'a US-drafted statement', 'a Saudi-sponsored truce': the name before the participle is who puts it."""
    for child in tree.children[head]:
        if tree.dep[child] != "amod" or tree.lemma[child] not in MADE or tree.text[max(child - 1, 0)] != "-":
            continue
        put_by = tuple(one for i in tree.children[child] for one in doers_named(parties, i)) or parties.of(child - 2)
        if put_by:
            return Put(
                head, head, what_of(tree, head), put_by, (), phrase(tree, head), is_definite(tree, head), weak=True
            )  # fmt: skip
    return None


def _bill(tree: Tree, parties: Parties, head: int) -> Put:
    """Read 'a bill sponsored by A'; whose bill it is tells who put it where it is said to be tabled, or is answered."""
    sponsors = _sponsors(tree, parties, head)
    owner = tree.child(head, "poss")
    owned = doers_named(parties, owner) if owner is not None and tree.pos[owner] != "PRON" else ()
    tabled = any(tree.dep[i] == "acl" and tree.lemma[i] in SPONSORING | PRESENTING for i in tree.children[head])
    return Put(
        head, head, "legislation", sponsors or owned, (), phrase(tree, head), is_definite(tree, head),
        weak=not sponsors and bool(owned) and not tabled,
    )  # fmt: skip


def _draft(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'a draft tabled by Japan', 'the resolution', but not 'the resolution of the conflict'."""
    if "of" in governed(tree, head) and tree.lemma[head] == "resolution":
        return None
    if tree.lemma[head] == "text" and not is_definite(tree, head):
        return None
    sponsors = _sponsors(tree, parties, head) or _published(tree, parties, head) or _by_agent(tree, parties, head)
    if not sponsors and _is_drafted(tree, head):
        sponsors = parties.modifying(head)
    words = tuple(sorted({*phrase(tree, head), *(_tabling(tree, head) if sponsors else ())}))
    inner = next((i for i in governed(tree, head).get("of", ()) if tree.lemma[i] in WHATS), head)
    for reviving in (i for name in governed(tree, head) if name == "for" for i in governed(tree, head)[name]):
        goal = tree.child(reviving, "dobj") if tree.is_verb(reviving) else reviving
        inner = goal if goal is not None and tree.lemma[goal] in WHATS else inner
    addressed = _reached(tree, parties, head) if sponsors else ()
    return Put(
        head, head, what_of(tree, inner), sponsors, others(addressed, sponsors), words, is_definite(tree, head)
    )  # fmt: skip


def _is_drafted(tree: Tree, head: int) -> bool:
    """Say whether a name before a paper says whose it is: 'a British draft resolution', 'an opposition motion'."""
    return tree.lemma[head] in ("draft", "motion") or any(
        tree.lemma[i] == "draft" and tree.dep[i] in ("compound", "amod", "nmod") for i in tree.children[head]
    )


def _published(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give who publishes or circulates a draft."""
    verb = tree.head[head]
    if tree.dep[head] not in ("dobj", "nsubjpass") or tree.lemma[verb] not in PUBLISHING | PUTTING:
        return ()
    put = tree.is_verb(verb) and _is_put(tree, verb)
    return doers_named(parties, Clause(tree, verb).subject) if put else ()


def _is_put(tree: Tree, verb: int) -> bool:
    """Say whether something is put, or about to be: 'called on the ministry to publish the draft' tells nothing put."""
    return climb(tree, verb, "AGREE").status in (*REAL, "planned")


def _reached(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give before whom a paper is put: 'put a draft to members', 'sent Paris a text'."""
    verb = tree.head[head]
    if tree.dep[head] != "dobj" or not tree.is_verb(verb):
        return ()
    clause = Clause(tree, verb)
    found = [one for name in ("to", "before") for i in clause.prepositions.get(name, ()) for one in parties.of(i)]
    return (*found, *(parties.of(clause.indirect) if clause.indirect is not None else ()))


def _tabling(tree: Tree, head: int) -> list[int]:
    """Give the words that say who tables a paper: 'introducing the draft', 'was tabled by Japan'."""
    verb = tree.head[head]
    if tree.dep[head] == "dobj" and tree.lemma[verb] in SPONSORING | PRESENTING | PUBLISHING:
        return [verb]
    agent = tree.child(verb, "agent") if tree.dep[head] == "nsubjpass" else None
    auxiliaries = [i for i in tree.children[verb] if tree.dep[i] == "auxpass"]
    return [*auxiliaries, verb, *tree.subtree(agent)] if agent is not None else []


def _named(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'Zelensky's proposal for direct talks', 'his calls for a truce', 'an offer to mediate', 'the peace plan'."""
    prepositions = governed(tree, head)
    verb = tree.head[head]
    if tree.dep[head] == "dobj" and tree.lemma[verb] in MAKING and not prepositions:
        prepositions = {name: [i for i in found if i > head] for name, found in governed(tree, verb).items()}
    content = next((i for name in ("for", "of", "on") for i in prepositions.get(name, ())), None)
    if content is None:
        content = next((i for i in tree.children[head] if _is_inner(tree, i)), None)
    what: What = what_of(tree, content) if content is not None else _by_modifier(tree, head)
    weak = tree.lemma[head] in (*(CALLS - {"demand"}), "idea", "plan") and what in ("other", "legislation")
    if tree.lemma[head] == "invitation" and content is None and "to" in prepositions:
        return _invitation(tree, parties, head)
    if tree.lemma[head] in CALLS and content is None and not _is_before_somebody(tree, head):
        return None
    if tree.dep[head] == "oprd" or (tree.dep[head] == "pobj" and tree.lower[verb] == "as"):
        return None  # What something is called has been put under another name.
    if content is not None and tree.is_verb(content) and not has_to(tree, content) and not _is_wanted(tree, content):
        return None
    put_by = _owners(tree, parties, head) or _framed(tree, parties, head) or _whose(tree, parties, head)
    put_by = put_by or _by_agent(tree, parties, head)
    addressed = tuple(one for name in ("to",) for i in prepositions.get(name, ()) for one in parties.of(i))
    if tree.dep[head] == "pobj" and tree.lower[verb] == "with" and tree.lemma[tree.head[verb]] == "present":
        addressed += parties.of(tree.child(tree.head[verb], "dobj"))
    if content is not None:
        addressed += counterparts(tree, parties, content)
    if not put_by and not is_definite(tree, head):
        return None
    loose = tree.lemma[head] in ("idea", "plan") and content is not None and not tree.is_verb(content)
    if (weak and loose and not put_by) or (content is not None and tree.lemma[content] in PRIVATE):
        return None
    words = phrase(tree, head)
    if content is not None and not tree.is_verb(content):
        words = tuple(sorted({*words, *phrase(tree, content)}))
    return Put(
        head, head if content is None else content, what, put_by, others(addressed, put_by), words,
        is_definite(tree, head), weak=weak,
    )  # fmt: skip


def _is_before_somebody(tree: Tree, head: int) -> bool:
    """Say whether a request lies before somebody who is to answer it: 'is before Congress', 'is under review'."""
    verb = tree.head[head]
    placed = tree.lemma[verb] == "be" and tree.dep[head] == "nsubj"
    return placed and any(tree.lower[i] in ("before", "with", "under", "on") for i in tree.children[verb])


def _invitation(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'a Saudi invitation to Riyadh', which wants an answer."""
    put_by = parties.owners(head)
    if not put_by:
        return None
    return Put(head, head, "meeting", put_by, (), phrase(tree, head), is_definite(tree, head), weak=True)


def _owners(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give whose a proposal is; 'a plan backed by Paris' is not the plan of Paris."""
    for child in tree.children[head]:
        praised = tree.dep[child] == "acl" and tree.tag[child] == "VBN" and tree.lemma[child] in REPLIES
        if praised and tree.child(child, "agent") is not None:
            return parties.modifying(head)
    return parties.owners(head)


def _whose(tree: Tree, parties: Parties, head: int) -> Ids:
    """Read 'the union, whose roadmap the army accepts', 'a proposal it calls fair', 'the plan that it tabled'."""
    for child in tree.children[head]:
        if tree.lower[child] == "whose" and tree.dep[child] == "poss":
            noun = tree.head[head] if tree.dep[head] == "relcl" else antecedent(tree, tree.head[head])
            return parties.of(noun) if noun is not None else ()
        if tree.dep[child] == "relcl" and tree.lemma[child] in PUTTING:
            subject = tree.child(child, "nsubj")
            if subject is not None and tree.lower[subject] not in ("which", "that", "who"):
                return doers_named(parties, subject)
    return ()


def _is_inner(tree: Tree, verb: int) -> bool:
    """Say whether a verb behind a noun is what is proposed; 'outlined by Paris' says whose the proposal is."""
    participle = tree.tag[verb] in ("VBN", "VBD") and tree.child(verb, "aux", "auxpass", "mark") is None
    relative = any(tree.lower[i] in ("that", "which") and tree.dep[i] != "mark" for i in tree.children[verb])
    return tree.dep[verb] in ("acl", "xcomp") and tree.is_verb(verb) and not participle and not relative


def _is_wanted(tree: Tree, verb: int) -> bool:
    """Tell a proposal that something be done from a suggestion that something is so."""
    return (tree.tag[verb] in ("VB", "VBG") and not any(tree.tag[i] == "MD" for i in tree.children[verb])) or any(
        tree.lower[i] == "should" for i in tree.children[verb]
    )


def _by_modifier(tree: Tree, head: int) -> What:
    for child in tree.children[head]:
        if tree.dep[child] in ("compound", "nmod", "amod"):
            if tree.lemma[child] in WHATS:
                return WHATS[tree.lemma[child]]
            if tree.lower[child] == "peace":
                return "deal"
    return "other"


def _framed(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give who makes, repeats or puts forward the proposal whose noun is the object of the verb."""
    verb = tree.head[head]
    if tree.dep[head] == "pobj" and tree.lower[verb] == "with" and tree.lemma[tree.head[verb]] in ("present", "come"):
        return doers_named(parties, Clause(tree, tree.head[verb]).subject)
    if tree.dep[head] != "dobj" or not tree.is_verb(verb) or tree.lemma[verb] not in MAKING | WITHDRAWING:
        return ()
    if not _is_put(tree, verb) or (tree.lemma[verb] in WITHDRAWING and tree.lemma[head] in SCHEMED):
        return ()
    subject = Clause(tree, verb).subject
    return parties.of(subject) if subject is not None else ()


def _sponsors(tree: Tree, parties: Parties, head: int) -> Ids:
    """Give a bill's sponsors: 'the bill's main sponsors, A and B', 'a bill sponsored by A', 'A introduced a bill'."""
    found: list[str] = []
    if tree.dep[head] == "poss" and tree.lemma[tree.head[head]] in SPONSORS:
        holder = tree.head[head]
        found.extend(parties.of(holder))
        for child in tree.children[holder]:
            if tree.dep[child] == "appos":
                found.extend(parties.of(child))
    for child in tree.children[head]:
        if tree.dep[child] == "acl" and tree.lemma[child] in SPONSORING | PRESENTING | PUTTING:
            agent = tree.child(child, "agent")
            found.extend(parties.of(tree.child(agent, "pobj") if agent is not None else None))
    verb = tree.head[head]
    if tree.dep[head] == "pobj" and tree.lower[verb] in ("with", "for"):
        pushes = tree.head[verb] if tree.lemma[tree.head[verb]] != "ahead" else tree.head[tree.head[verb]]
        if tree.lemma[pushes] in ("press", "push", "go", "move", "proceed"):
            found.extend(doers_named(parties, Clause(tree, pushes).subject))
    sponsored = tree.is_verb(verb) and tree.lemma[verb] in SPONSORING | PRESENTING
    if sponsored and tree.dep[head] in ("dobj", "nsubjpass"):
        found.extend(doers_named(parties, Clause(tree, verb).subject))
    return tuple(dict.fromkeys(found))


def _owned(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read "the government's deal", which is put to whoever answers it."""
    owner = tree.child(head, "poss")
    put_by = doers_named(parties, owner)
    if owner is None or not put_by or WHATS[tree.lemma[head]] != "deal" or tree.pos[owner] == "PRON":
        return None
    return Put(head, head, "deal", put_by, (), phrase(tree, head), definite=True, weak=True)


def _proposed(tree: Tree, parties: Parties, head: int) -> Put | None:
    """Read 'the nuclear deal proposed by the United States', 'a US-proposed truce', 'the possibility of a meeting'."""
    for child in tree.children[head]:
        if tree.dep[child] == "acl" and tree.lemma[child] in PROPOSING - PRESENTING and tree.tag[child] == "VBN":
            put_by = parties.of(Clause(tree, child).subject) if Clause(tree, child).subject is not None else ()
            if put_by:
                return Put(head, head, what_of(tree, head), put_by, (), phrase(tree, head), is_definite(tree, head))
    above = tree.head[head]
    if (
        tree.dep[head] == "pobj"
        and tree.lower[above] == "of"
        and tree.lemma[tree.head[above]] in ("possibility", "prospect")
    ):
        between = counterparts(tree, parties, head)
        return Put(head, head, what_of(tree, head), (), between, phrase(tree, head), definite=False)
    return None
