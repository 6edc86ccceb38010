"""Words that govern what is expected from farther off: across a phrase of place or means, or by the mandative mood."""

from __future__ import annotations

from dragoman.analysis.affairs.capitals import doers_named
from dragoman.analysis.affairs.expectations.candidates import listed, shares_object
from dragoman.analysis.affairs.expectations.words import DECIDERS, ENMITY, GOVERNORS, MANDATIVE, TEXTS, Footing
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to
from dragoman.analysis.events.embedding import step_up
from dragoman.analysis.events.parties import Parties
from dragoman.analysis.events.status import climb
from dragoman.analysis.parsing.tree import Tree

COMMITTING = frozenset((
    "promise", "pledge", "vow", "undertake", "agree", "swear", "threaten", "decide", "plan", "offer", "hope",
))  # fmt: skip
REAL = frozenset(("happened", "ongoing"))
PROVIDING = frozenset(("foresee", "envisage", "envision", "stipulate", "prescribe", "mandate", "require", "order"))
INVITING = frozenset(("invitation", "request", "offer"))
PLEADING = {"plead": ("with",), "appeal": ("to",), "beg": ("of",), "call": ("on", "upon")}
DIRECTING = frozenset(("urge", "ask", "order", "press", "implore", "instruct", "exhort", "beseech", "entreat"))


def set_apart(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read an infinitive that a phrase parts from its verb: 'vowed in a speech to', 'pleaded with both sides to'.

    The parse hangs it on the noun of the phrase, which governs no infinitive, or takes it for the purpose.
    """
    if not has_to(tree, head) or tree.dep[head] not in ("acl", "relcl", "advcl", "xcomp"):
        return None
    above = tree.head[head]
    verb = above if tree.is_verb(above) else _above_phrase(tree, above)
    if verb is None or verb > head:
        return None
    if directed(tree, head, verb):
        return "demanded", tree.lemma[verb], verb
    if tree.child(verb, "dobj", "ccomp") is not None:
        return None
    pleads = any(
        tree.dep[i] == "prep" and tree.lower[i] in PLEADING.get(tree.lemma[verb], ()) and i < head
        for i in tree.children[verb]
    )
    if pleads:
        return "demanded", tree.lemma[verb], verb
    if verb == above or tree.lemma[verb] not in COMMITTING or tree.child(verb, "xcomp") is not None:
        return None
    if step_up(tree, head, "AGREE").rule != "infinitive-after-noun":
        return None
    footing = GOVERNORS[tree.lemma[verb]]
    hostile = footing == "promised" and tree.lemma[head] in ENMITY
    return ("threatened" if hostile else footing), tree.lemma[verb], verb


def directed(tree: Tree, head: int, verb: int) -> bool:
    """Read 'urged the council before the vote to wait', where a phrase of time parts the infinitive from its verb."""
    noun = tree.head[head]
    preposition = tree.head[noun]
    timed = tree.dep[noun] == "pobj" and tree.lower[preposition] in ("before", "after", "during", "ahead", "on", "at")
    asked = tree.child(verb, "dobj") if tree.is_verb(verb) and tree.lemma[verb] in DIRECTING else None
    return timed and tree.head[preposition] == verb and asked is not None and asked < noun


def _above_phrase(tree: Tree, noun: int) -> int | None:
    """Give the verb to which the prepositional phrase of a noun belongs."""
    preposition = tree.head[noun]
    verb = tree.head[preposition]
    inside = tree.dep[noun] == "pobj" and tree.dep[preposition] == "prep"
    return verb if inside and tree.is_verb(verb) else None


def subjunctive(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read the mandative subjunctive where it looks like something else (Quirk et al. 1985, 16.30).

    In the passive it has a bare 'be': 'insisted that pressure be kept up'. A plural has the form of the present, which
    behind a past would have been shifted: 'insisted that the rebels leave'. A singular shows it by its missing ending
    behind any tense: 'insists that the court decide'.
    """
    above = tree.head[head]
    if tree.dep[head] != "ccomp" or tree.lemma[above] not in MANDATIVE:
        return None
    unshifted = tree.tag[head] == "VBP" and tree.tag[above] in ("VBD", "VBN") and tree.lower[head] == tree.lemma[head]
    if (unshifted or _is_bare(tree, head)) and tree.child(head, "aux") is None:
        return "demanded", "subjunctive", above
    bare = any(tree.lower[i] == "be" and tree.dep[i] == "auxpass" for i in tree.children[head])
    helped = any(tree.dep[i] == "aux" for i in tree.children[head])
    return ("demanded", "subjunctive", above) if tree.tag[head] == "VBN" and bare and not helped else None


def _is_bare(tree: Tree, head: int) -> bool:
    """Say whether a verb lacks the ending that its singular subject asks for: 'that the contract run for a year'."""
    subject = tree.child(head, "nsubj")
    singular = subject is not None and tree.tag[subject] in ("NN", "NNP") and not tree.has_child(subject, "and")
    unmarked = tree.lower[head] == tree.lemma[head] and tree.tag[head] in ("VB", "VBP", "VBN")
    that = any(tree.lower[i] == "that" and i < head for i in tree.children[head])
    return singular and unmarked and that and tree.child(head, "auxpass") is None


def invited(tree: Tree, parties: Parties, head: int, dated: frozenset[int]) -> tuple[Footing, str, int] | None:
    """Read 'invited the premier to visit in October': with its date an invitation is an appointment to be kept."""
    verb = tree.head[head]
    invites = tree.is_verb(verb) and tree.lemma[verb] == "invite" and tree.dep[head] in ("xcomp", "ccomp", "advcl")
    if not invites or not has_to(tree, head) or not any(i in dated for i in tree.subtree(head)):
        return None
    guest = tree.child(verb, "dobj", "nsubjpass")
    known = guest is not None and bool(doers_named(parties, guest))
    return ("planned", "invite", verb) if known and climb(tree, verb, "REQUEST").status == "happened" else None


WANTED = frozenset((
    "guarantee", "assurance", "negotiation", "withdrawal", "release", "return", "end", "halt", "apology",
    "compensation", "access", "inspection", "referendum", "vote", "investigation", "inquiry", "ceasefire", "truce",
    "explanation", "reparation", "concession", "extradition", "disarmament", "removal", "lifting", "moratorium",
    "sanction", "pullout", "pull-out", "recount", "handover", "evacuation", "reinstatement", "reopening", "freeze",
))  # fmt: skip
"""What a state wants because another has to grant it; a deal or peace it may want for itself."""


def wanted_of_others(tree: Tree, parties: Parties, noun: int) -> tuple[Footing, str, int] | None:
    """Read 'Iran wants guarantees', 'the rebels want an end to the siege': what a party wants others to grant."""
    verb = tree.head[noun]
    if (
        tree.dep[noun] != "dobj"
        or not tree.is_verb(verb)
        or tree.lemma[verb] != "want"
        or tree.lemma[noun] not in WANTED
    ):
        return None
    if tree.is_negated(verb) or tree.is_question(verb) or climb(tree, verb, "AGREE").status not in REAL:
        return None
    wanting = doers_named(parties, Clause(tree, verb).subject)
    sided = any(parties.kind(one) in ("state", "organization") or parties.by_id[one].country for one in wanting)
    return ("demanded", "want-of", verb) if sided else None


def accepted(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read 'accepted an invitation to speak': whoever accepts it is to do it."""
    noun = tree.head[head]
    verb = tree.head[noun]
    asked = tree.dep[head] in ("acl", "relcl") and has_to(tree, head) and tree.lemma[noun] in INVITING
    if not asked:
        return None
    takes = tree.dep[noun] == "dobj" and tree.is_verb(verb) and tree.lemma[verb] == "accept"
    return ("planned", "accept", verb) if takes and climb(tree, verb, "AGREE").status == "happened" else None


def looked_forward_to(tree: Tree, parties: Parties, head: int) -> tuple[Footing, str, int] | None:
    """Read 'is looking forward to hosting them', 'looked forward to the visit'."""
    preposition = tree.head[head]
    verb = tree.head[preposition]
    forward = tree.is_verb(verb) and tree.lemma[verb] == "look" and tree.has_child(verb, "forward")
    if not forward or tree.lower[preposition] != "to" or tree.dep[head] not in ("pcomp", "pobj"):
        return None
    real = climb(tree, verb, "AGREE").status in ("happened", "ongoing")
    subject = Clause(tree, verb).subject
    known = subject is not None and (tree.lemma[subject] in DECIDERS or bool(doers_named(parties, subject)))
    return ("hoped", "look-forward", verb) if real and known else None


def wanted_from(tree: Tree, parties: Parties, head: int) -> tuple[Footing, str, int] | None:
    """Read 'wants a clear answer from Cairo', 'is seeking an apology from the company'."""
    verb = tree.head[head]
    if tree.dep[head] != "dobj" or not tree.is_verb(verb) or tree.lemma[verb] not in ("want", "seek", "expect"):
        return None
    prepositions = Clause(tree, verb).prepositions
    asked = any(parties.of(i) for i in prepositions.get("from", ()))
    if not asked or climb(tree, verb, "AGREE").status not in ("happened", "ongoing"):
        return None
    return ("demanded", "want-from", verb) if doers_named(parties, Clause(tree, verb).subject) else None


def warned_to(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read 'warned them to stay at home', which asks something of those who are warned."""
    verb = tree.head[head]
    warns = tree.is_verb(verb) and tree.lemma[verb] in ("warn", "caution", "remind", "advise")
    if not warns or tree.dep[head] not in ("xcomp", "ccomp", "advcl") or not has_to(tree, head):
        return None
    asked = tree.child(verb, "dobj", "nsubjpass")
    if asked is None or climb(tree, verb, "REQUEST").status not in ("happened", "ongoing"):
        return None
    return "demanded", "warn-to", verb


def tasked(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read 'ministers were tasked with presenting options', 'entrusted the envoy with finding a way'."""
    preposition = tree.head[head]
    verb = tree.head[preposition]
    bound = tree.is_verb(verb) and tree.lemma[verb] in ("task", "entrust", "charge", "mandate")
    if not bound or tree.dep[head] != "pcomp" or tree.lower[preposition] != "with":
        return None
    accused = tree.lemma[verb] == "charge" and tree.child(verb, "auxpass") is None
    return None if accused or climb(tree, verb, "REQUEST").status != "happened" else ("demanded", "task", verb)


def provided(tree: Tree, noun: int) -> tuple[Footing, str, int] | None:
    """Read 'the truce foresees a withdrawal', 'a plan that provides for a recount', of what a text lays down."""
    above = tree.head[noun]
    verb = tree.head[above] if tree.dep[noun] == "pobj" and tree.lower[above] == "for" else above
    lays = tree.lemma[verb] in PROVIDING if tree.dep[noun] == "dobj" else tree.lemma[verb] == "provide"
    if tree.dep[noun] not in ("dobj", "pobj") or not tree.is_verb(verb) or not lays:
        return None
    subject = Clause(tree, verb).subject
    text = subject is not None and tree.lemma[subject] in TEXTS
    return ("planned", "provide", verb) if text and climb(tree, verb, "AGREE").status in REAL else None


def assured(tree: Tree, head: int) -> tuple[Footing, str, int] | None:
    """Read 'assured him that they would stick to the accord', 'guaranteed that no one will be harmed'."""
    verb = tree.head[head]
    gives = tree.is_verb(verb) and tree.lemma[verb] in ("assure", "reassure", "guarantee") and tree.dep[head] == "ccomp"
    ahead = any(tree.tag[i] == "MD" and tree.lower[i] in ("will", "would", "'ll") for i in tree.children[head])
    return ("promised", "assure", verb) if gives and ahead and climb(tree, verb, "AGREE").status in REAL else None


def joined(tree: Tree, head: int) -> int | None:
    """Give the first of two infinitives or 'that' clauses under one verb: 'agreed to meet and to sign'."""
    opening = listed(tree, head)
    if opening is not None:
        return opening
    first = tree.head[head]
    if tree.dep[head] != "conj" or not tree.is_verb(first) or shares_object(tree, first) == head:
        return None
    that = any(tree.dep[i] == "mark" and tree.lower[i] == "that" for i in tree.children[head])
    bare = tree.tag[head] == "VB" and not any(tree.dep[i] in ("aux", "nsubj") for i in tree.children[head])
    both = (has_to(tree, head) or bare) and has_to(tree, first)
    return first if both or (that and tree.dep[first] == "ccomp") else None
