"""What each verb and noun tells: its reading, with what it promises, demands, refuses or threatens."""

from __future__ import annotations

from dragoman.analysis.events import words
from dragoman.analysis.events.clauses import Clause
from dragoman.analysis.events.coordination import has_to, of_same_tense
from dragoman.analysis.events.matching import Matcher
from dragoman.analysis.events.noun_phrases import is_definite
from dragoman.analysis.events.readings import (
    COOPERATIVE,
    DISPOSED,
    JOINING,
    REFUSED,
    Reading,
    committed,
    is_harm,
    mode_of,
)
from dragoman.analysis.events.stances import (
    added,
    answered,
    counterblamed,
    is_own_side,
    menaced,
    needed,
    refused,
    required,
    speaks_at_home,
)
from dragoman.analysis.events.standpoints import (
    is_against,
    is_judgement,
    is_naming,
    is_own,
    is_shared_opinion,
)
from dragoman.analysis.events.verb_groups import is_negated
from dragoman.analysis.events.warnings_given import doers_of, is_threat
from dragoman.vocabularies.event_lexicon import Frame

VERSION = "1"
DEEPEST = 4
# A trigger takes in the words up to what is promised or threatened where these are few.
LONGEST_TRIGGER = 9
# 'Talks mediated by Oman': who does this stands between those whose talks they are.
MEDIATED = frozenset(("mediate", "broker", "facilitate", "attend"))
# With these somebody else is to be pleased, whatever is done: 'offered to send warships'.
OFFERING = frozenset(("offer", "volunteer"))
DECREEING = frozenset(("announce", "confirm", "decide"))
DECREED = frozenset(("SANCTION", "MOBILIZE"))
WITH_CONTENT = frozenset(("AGREE", "REQUEST", "REJECT", "THREATEN"))
STANCES = (required, answered, needed, refused, menaced, counterblamed, added)


class Reader:
    """Reads verbs and nouns, each once.

    Attributes:
        matcher: finds the entry of the lexicon that fits.
    """

    def __init__(self, matcher: Matcher) -> None:
        self.matcher = matcher
        self.tree = matcher.tree
        self._known: dict[int, Reading | None] = {}

    def read(self, token: int | None, depth: int = 0) -> Reading | None:
        """Give what a verb, adjective or noun tells, or None."""
        if token is None or depth > DEEPEST:
            return None
        if token not in self._known:
            self._known[token] = None
            if self.tree.pos[token] in ("NOUN", "PROPN"):
                self._known[token] = self._noun(token, depth)
            elif self.tree.pos[token] in ("VERB", "AUX", "ADJ") and self.tree.dep[token] not in ("aux", "auxpass"):
                self._known[token] = self._verb(token, depth)
        return self._known[token]

    def _noun(self, noun: int, depth: int) -> Reading | None:
        if self.tree.dep[noun] == "compound":
            return None
        frame = self.matcher.noun(noun)
        if frame is None or not frame.type:
            return None
        content = next(
            (
                i
                for i in self.tree.children[noun]
                if self.tree.dep[i] in ("acl", "xcomp", "relcl") and has_to(self.tree, i)
            ),
            None,
        )
        if content is None and frame.type in (*WITH_CONTENT, "commit", "commit?"):
            content = next(iter(Clause(self.tree, noun).prepositions.get("for", ())), None)
        inner = self.read(content, depth + 1)
        kind = self._kind(frame, inner, content)
        if kind is None:
            return None
        consumed = frozenset((content,)) if content is not None and kind in WITH_CONTENT else frozenset()
        trigger = (*self._leading(noun, frame), noun)
        rule = f"events.noun.{_slug(frame.word)}@{VERSION}"
        return Reading(kind, mode_of(kind, frame.mode, inner), frame, trigger, rule, content, consumed)

    def _leading(self, noun: int, frame: Frame) -> tuple[int, ...]:
        """Give the modifiers by which the lexicon knows the noun: 'air' of 'air strike'."""
        named = frozenset().union(
            *(one.words for c in frame.conditions for one in c if one.place == "mod" and not one.negated)
        )
        return tuple(
            i
            for i in self.tree.children[noun]
            if i < noun and (self.tree.lemma[i] in named or self.tree.lower[i] in named)
        )

    def _kind(self, frame: Frame, inner: Reading | None, content: int | None) -> str | None:
        """Give the type where what is promised, alleged or warned of decides it."""
        if frame.type == "harm":
            return "THREATEN"
        if frame.type == "allege":
            return "ACCUSE" if is_harm(inner) or (inner is not None and inner.type == "ACCUSE") else None
        if frame.type == "warn":
            return "THREATEN" if content is not None and is_threat(self.matcher, content, inner) else None
        if not frame.type.startswith("commit"):
            return frame.type
        negated = content is not None and self.tree.pos[content] in ("VERB", "AUX") and self.tree.is_negated(content)
        kind = committed(inner, negated)
        if kind == "THREATEN" and frame.word in OFFERING:
            return "AGREE"
        if kind is None and frame.word in DISPOSED and content is not None:
            kind = "AGREE" if self.tree.lemma[content] in JOINING else None
        # Who promises not to do a thing of no known kind still promises.
        return kind or (None if frame.type == "commit?" else "AGREE")

    def _demand(self, verb: int) -> Reading | None:
        """Read 'they must go' in somebody's own words as that speaker's demand on them."""
        tree = self.tree
        auxiliaries = {tree.lower[i] for i in tree.children[verb] if tree.dep[i] == "aux"}
        if not auxiliaries & words.DEONTIC or "have" in auxiliaries or tree.is_question(verb):
            return None
        if is_judgement(tree, verb):
            return None
        speaker, clause = self.matcher.parties.voice(verb), self.matcher.clause(verb)
        doers = self.matcher.parties.of(clause.surface)
        if speaker is None or not doers or speaker in doers or clause.passive or tree.dep[verb] in ("advcl", "relcl"):
            return None
        if is_own_side(self.matcher, (speaker,), doers):
            return None
        frame = Frame("must", (), "REQUEST", None, ("voice",), ("surface",), ())
        modal = next(i for i in tree.children[verb] if tree.lower[i] in words.DEONTIC)
        return Reading("REQUEST", "change", frame, tuple(sorted((modal, verb))), f"events.statement.must@{VERSION}")

    def _verb(self, verb: int, depth: int) -> Reading | None:
        stated = self._statement(verb, depth) or self._demand(verb)
        for stance in () if stated is not None else STANCES:
            stated = stated or stance(self.matcher, verb)
        if stated is not None:
            return stated
        found = self.matcher.verb(verb)
        if found is None or not found[0].type:
            return None
        frame, particle = found
        clause = self.matcher.clause(verb)
        if self._is_no_act(frame, clause):
            return None
        if frame.type == "noun":
            return self._light(verb, particle, frame, depth)
        # What is answered with harm has happened by itself: 'will respond to the attack' takes nothing from the attack.
        content = None if frame.type == "harm" else self._content(clause)
        inner = self.read(content, depth + 1)
        kind = self._kind(frame, inner, content)
        if frame.type == "allege" and content is not None and self._is_own_deed(clause, content):
            return None
        if frame.word in DISPOSED and frame.type == "commit?":
            if self._is_to_be(verb):
                return None
            if self._is_unwilling(verb):
                kind, frame = "REJECT", frame._replace(type="REJECT")
        if kind in COOPERATIVE and self._is_refusal(verb):
            kind, frame = "REJECT", frame._replace(type="REJECT", mode=REFUSED.get(kind))
        if kind is None or ("voice" in frame.actor and not self._is_asserted(verb)):
            return None
        if kind == "SUPPORT" and is_against(self.tree, clause):
            kind, frame = "REJECT", frame._replace(type="REJECT")
        particle = (*particle, *self._judgement(clause, frame))
        trigger = self._trigger(verb, particle, content if kind in WITH_CONTENT else None)
        consumed = frozenset(self._told(verb, kind, content, inner)) | self._known_by(clause, frame, kind)
        denied = any(one.place == "neg" and not one.negated for condition in frame.conditions for one in condition)
        # What is refused by what one has not: 'has no intention of leaving'.
        rule = f"events.statement.refuse@{VERSION}" if denied else f"events.verb.{_slug(frame.word)}@{VERSION}"
        return Reading(kind, mode_of(kind, frame.mode, inner), frame, trigger, rule, content, consumed)

    def _is_own_deed(self, clause: Clause, content: int) -> bool:
        """Say whether somebody claims to have done a thing himself: 'claimed that its gunners had hit the bridge'."""
        doer, parties = self.matcher.clause(content).subject, self.matcher.parties
        doers = parties.concerned(doer) or (parties.of(self.tree.child(doer, "poss")) if doer is not None else ())
        return bool(doers) and set(doers) <= set(parties.of(clause.subject))

    def _content(self, clause: Clause) -> int | None:
        """Give what is promised, demanded, refused or threatened: a clause, or the noun that is the object."""
        for content in (clause.infinitive, clause.clause, clause.gerund):
            if content is not None and content > clause.verb:
                return content
        core = self.matcher.core(clause.object)
        if core is not None and self.matcher.noun(core) is not None:
            return core
        for preposition in ("for", "to", "on", "with", "of"):
            for head in clause.prepositions.get(preposition, ()):
                core = self.matcher.core(head)
                if core is not None and self.matcher.noun(core) is not None:
                    return core
        return None

    def _known_by(self, clause: Clause, frame: Frame, kind: str) -> frozenset[int]:
        """Give the nouns that belong to the reading itself; what is condemned or praised remains a happening.

        In 'announced its support' the noun is the act that the verb tells, and no second one.
        """
        if frame.type == "harm":
            return frozenset()
        known = self.matcher.named(clause, frame)
        if kind not in ("ACCUSE", "SUPPORT"):
            return known
        own = frozenset().union(*(one.words for c in frame.conditions for one in c if one.place == "obj"))
        return frozenset(noun for noun in known if self.tree.lemma[noun] in own)

    def _judgement(self, clause: Clause, frame: Frame) -> list[int]:
        """Give the words of a predicate by which the lexicon knows the reading: 'unlawful' in 'was unlawful'."""
        wanted = frozenset().union(*(one.words for c in frame.conditions for one in c if one.place == "as"))
        return [i for i in self.matcher.predicates(clause) if self.tree.lemma[i] in wanted] if wanted else []

    def _is_no_act(self, frame: Frame, clause: Clause) -> bool:
        """Say whether the words around make an opinion, a name or a silence of what the lexicon takes for an act."""
        if frame.actor == ("voice", "voice") and clause.surface is not None:
            # 'Attacks on schools are crimes' judges no certain one.
            pronoun = self.tree.pos[clause.surface] in ("PRON", "DET")
            own = any(self.tree.tag[i] == "PRP$" for i in self.tree.children[clause.surface])
            unsaid = self.matcher.parties.voice(clause.verb) is None or own
            return unsaid or (not pronoun and not is_definite(self.tree, clause.surface))
        if frame.word == "agree":
            return is_shared_opinion(self.tree, clause, self.matcher.parties)
        if frame.word == "call":
            return frame.mode == "phone" and is_naming(self.tree, clause)
        if frame.word == "defend":
            return is_own(self.tree, clause)
        if frame.word == "rule out":
            # Who does not rule something out leaves it open; who rules out that it is so thinks it is not.
            return self.tree.is_negated(clause.verb) or clause.clause is not None
        return frame.type == "harm" and self._answers_words(clause)

    def _answers_words(self, clause: Clause) -> bool:
        """Say whether only words are answered: 'responded to his attacks on her record' does nobody harm."""
        answered = (self.matcher.noun(head) for head in clause.prepositions.get("to", ()))
        return any(frame is not None and frame.type == "ACCUSE" for frame in answered)

    def _is_refusal(self, verb: int) -> bool:
        """Say whether somebody will not do something: 'will not lift the embargo' is a refusal, not a forecast."""
        tree = self.tree
        return tree.is_negated(verb) and any(tree.lower[i] in ("will", "wo") for i in tree.children[verb])

    def _is_to_be(self, adjective: int) -> bool:
        """Say whether somebody is only told to be ready for something."""
        copula = self.tree.copula(adjective)
        children = self.tree.children[copula] if copula is not None else []
        return any(self.tree.lower[i] in words.DEONTIC for i in children)

    def _is_unwilling(self, adjective: int) -> bool:
        """Say whether somebody is said not to be ready for something."""
        copula = self.tree.copula(adjective)
        return copula is not None and is_negated(self.tree, copula)

    def _is_asserted(self, verb: int) -> bool:
        """Say whether a judgement is made: a possible, intended, denied or asked one is none."""
        children = self.tree.children[verb]
        modal = any(self.tree.tag[i] in ("MD", "TO") or self.tree.lower[i] in ("whether", "if") for i in children)
        if self.tree.dep[verb] == "pcomp":
            # 'Has not accused them of lying': whoever accuses asserts it, and that is told above.
            return False
        return not modal and not self.tree.is_negated(verb) and not self.tree.is_question(verb)

    def _told(self, verb: int, kind: str, content: int | None, inner: Reading | None) -> list[int]:
        """Give the tokens that start no happening of their own: what is merely promised, demanded or refused."""
        if content is None:
            return []
        if kind not in WITH_CONTENT:
            is_part = kind in ("RETREAT", "CONCEDE") or (
                kind == "ACCUSE" and inner is not None and inner.type == "ACCUSE"
            )
            return [content] if is_part and self.tree.pos[content] == "VERB" else []
        found = [content]
        noun = self.matcher.core(self.matcher.clause(verb).object)
        if noun is not None and self.matcher.noun(noun) is not None:
            found.append(noun)
        if inner is not None:
            found.extend(inner.consumed)
            if inner.via is not None:
                found.append(inner.via)
            if inner.inner is not None:
                found.append(inner.inner)
        joined = (i for i in self.tree.children[content] if self.tree.dep[i] == "conj")
        found.extend(i for i in joined if of_same_tense(self.tree, i) is None)
        return found

    def _light(self, verb: int, particle: tuple[int, ...], frame: Frame, depth: int) -> Reading | None:
        """'Held talks', 'launched a strike': the object names the happening."""
        clause = self.matcher.clause(verb)
        heads = [clause.object, *(h for place in frame.recipient for h in clause.prepositions.get(place, ()))]
        for head in heads:
            noun = self.matcher.core(head)
            if noun is None or noun == verb or self.tree.pos[noun] not in ("NOUN", "PROPN"):
                continue
            inner = self.read(noun, depth + 1)
            if inner is None or (self.tree.head[verb] == noun and self.tree.lemma[verb] in MEDIATED):
                continue
            trigger = tuple(sorted({verb, *particle, *inner.trigger}))
            rule = f"events.light.{_slug(frame.word)}-{_slug(self.tree.lemma[noun])}@{VERSION}"
            kind, content = inner.type, inner.inner
            if content is None and kind in WITH_CONTENT:
                content = clause.infinitive or clause.clause
            consumed = inner.consumed | {noun} | ({content} if content is not None else frozenset())
            return Reading(kind, inner.mode, inner.frame, trigger, rule, content, consumed, via=noun)
        return None

    def _statement(self, verb: int, depth: int) -> Reading | None:
        """Read 'said it would ...' as a promise or threat and 'said they must ...' as a demand.

        Who states in public what he will do himself commits himself to it (commissives: Searle 1976).
        """
        if self.tree.lemma[verb] not in words.STATING:
            return None
        clause = self.matcher.clause(verb)
        content = clause.clause
        if content is None or clause.subject is None:
            return None
        auxiliaries = {self.tree.lower[i] for i in self.tree.children[content] if self.tree.dep[i] == "aux"}
        told = self.matcher.clause(content)
        speakers, doers = self.matcher.parties.of(clause.subject), doers_of(self.matcher, told, clause)
        if not speakers or not doers:
            return None
        negated = self.tree.is_negated(content)
        obliged = self.tree.lemma[content] == "have" and told.infinitive is not None
        if self.tree.lemma[content] in words.PURPOSING and told.infinitive is not None:
            # 'Said that he has to respond', 'is going to': as good as 'will'.
            auxiliaries, content = auxiliaries | {"will"}, told.infinitive
        inner = self.read(content, depth + 1)
        if self.tree.lemma[verb] in DECREEING and inner is not None and inner.type in DECREED and not negated:
            # What an authority announces that it will do is a measure, not a threat.
            return None
        own = is_own_side(self.matcher, speakers, doers) or speaks_at_home(self.matcher, clause, speakers, doers)
        kind: str | None = None
        if auxiliaries & words.FUTURE and own and not told.passive:
            kind = self._undertaken(verb, inner, negated)
            # Who says that he has to ask or consult somebody else first offers nothing.
            kind = None if kind == "AGREE" and obliged else kind
        elif auxiliaries & words.DEONTIC and not own and not set(doers) & set(speakers) and not told.passive:
            kind = None if "have" in auxiliaries or is_judgement(self.tree, content) else "REQUEST"
        return self._stated(verb, kind, content, inner) if kind is not None else None

    def _undertaken(self, verb: int, inner: Reading | None, negated: bool) -> str | None:
        """Give the type of what speakers say that they will do themselves."""
        if negated and inner is not None and inner.type == "REJECT":
            return "REJECT"
        kind = committed(inner, negated)
        if kind == "AGREE" and self.tree.lemma[verb] in DECREEING and inner is not None and inner.type == "RETREAT":
            # A truce or withdrawal that is announced is conceded.
            return "CONCEDE"
        return kind

    def _stated(self, verb: int, kind: str, content: int, inner: Reading | None) -> Reading:
        """Make the reading of a verb of saying by which somebody undertakes or demands something."""
        towards: tuple[str, ...] = ("clause",) if kind == "REQUEST" else ("inner",)
        if self._is_told_to(verb, kind):
            towards = ("obj", "inner")
        frame = Frame(self.tree.lemma[verb], (), kind, None, (), towards, ())
        trigger, rule = self._trigger(verb, (), content), f"events.statement.{kind.lower()}@{VERSION}"
        told = frozenset(self._told(verb, kind, content, inner))
        return Reading(kind, mode_of(kind, None, inner), frame, trigger, rule, content, told)

    def _is_told_to(self, verb: int, kind: str) -> bool:
        """Say whether a threat or promise is told to the one whom it concerns: 'told Oslo that it would leave'."""
        lemma, heard = self.tree.lemma[verb], self.matcher.parties.of(self.matcher.clause(verb).object)
        named = bool(heard) and all(self.matcher.parties.kind(one) in ("state", "person") for one in heard)
        return kind == "THREATEN" and (lemma == "warn" or (lemma in ("tell", "inform", "notify") and named))

    def _trigger(self, verb: int, particle: tuple[int, ...], content: int | None) -> tuple[int, ...]:
        if content is None or self.tree.pos[content] not in ("VERB", "AUX", "ADJ", "NOUN"):
            return tuple(sorted({verb, *particle}))
        if (
            verb < content <= verb + LONGEST_TRIGGER
            and self.tree.parse.sentence_of[verb] == self.tree.parse.sentence_of[content]
        ):
            return tuple(range(verb, content + 1))
        return tuple(sorted({verb, *particle, content}))


def _slug(word: str) -> str:
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in word.lower())
    return kept.strip("-") or "word"
