"""Words about offices: which exclude each other, and what says that an office is not held now."""

from __future__ import annotations

# Of these a person holds one at a time in one state, save where the list knows better.
EXCLUSIVE = frozenset((
    "president", "vice president", "prime minister", "monarch", "supreme leader", "foreign minister",
    "defense minister", "finance minister", "interior minister",
))  # fmt: skip
HIGHEST = frozenset(("president", "prime minister"))

# A head of government may keep a ministry as well; a head of state who is called a minister is another matter, except
# for the army, which many of them command and some of them run.
AGAINST_EACH_OTHER = frozenset((
    frozenset(("president", "prime minister")),
    frozenset(("president", "vice president")),
    frozenset(("president", "monarch")),
    frozenset(("president", "foreign minister")),
    frozenset(("president", "finance minister")),
    frozenset(("president", "interior minister")),
))  # fmt: skip

# States whose highest office goes round among ministers, is held by several persons at a time, or is disputed.
BY_TURNS = frozenset(("CHE", "BIH", "SMR", "AND", "MMR", "LBY", "SDN", "YEM", "HTI"))

# Titles that name another office in some states: the chancellor of the United Kingdom has its finances.
TITLES_BY_STATE = {
    ("chancellor", "GBR"): "finance minister",
    ("chancellor", "DEU"): "prime minister",
    ("chancellor", "AUT"): "prime minister",
}
# Titles that say nothing without the state in which they do.
ONLY_BY_STATE = frozenset(("chancellor",))
ONLY_IN = {"secretary of state": frozenset(("USA",)), "taoiseach": frozenset(("IRL",))}
UNRANKED = {"vice president": "vice president", "vice-president": "vice president"}

# Titles before names as print shortens them.
ABBREVIATED = {"sen.": "senator", "sen": "senator", "sens.": "senator", "gov.": "governor", "gov": "governor"}

# Before a title: the office is over, to come, somebody's by proxy, claimed, or not of the state at all.
QUALIFYING = frozenset((
    "former", "ex", "ex-", "then", "then-", "late", "acting", "interim", "caretaker", "designate", "incoming", "future",
    "next", "would-be", "onetime", "one-time", "erstwhile", "deposed", "ousted", "deputy", "vice", "shadow",
    "assistant", "honorary", "self-styled", "self-proclaimed", "self-declared", "aspiring", "previous", "past",
    "last", "first", "second", "third", "elder", "younger", "new", "newly", "transitional", "sometime", "provisional",
    "fictional", "eventual", "prospective", "potential", "possible", "old", "junior", "opposition", "rebel", "exiled",
    "regional", "provincial", "party", "club", "company", "parliamentary", "no", "not", "mock", "wartime", "toppled",
    "impeached", "longtime", "long-time", "minister", "president", "secretary", "chairman", "co", "co-", "disputed",
    "breakaway", "separatist", "apparent", "alleged", "so-called", "defeated", "outgoing", "departing", "retired",
))  # fmt: skip
# Of these, what says anywhere before a name that the person has left office.
FORMER = frozenset(
    ("former", "ex", "ex-", "then", "then-", "late", "onetime", "one-time", "ousted", "deposed", "retired")
)
# Right after a title, a hyphen passed over.
FOLLOWING = frozenset(("elect", "designate", "candidate", "hopeful", "nominee", "emeritus", "aspirant", "pretender",
                       "until", "till", "before", "from"))  # fmt: skip

# Anywhere in the sentence: somebody takes up or lays down an office, or the title is not the text's own.
CHANGING = frozenset((
    "became", "become", "becomes", "becoming", "formerly", "predecessor", "successor", "succeed", "succeeded",
    "succeeds", "succeeding", "replace", "replaced", "replaces", "replacing", "resign", "resigned", "resigns",
    "resignation", "ousted", "deposed", "toppled", "elected", "reelected", "re-elected", "appointed", "named",
    "nominated", "sworn", "inaugurated", "inauguration", "promoted", "promotion", "demoted", "reshuffle", "switched",
    "swapped", "swap", "rotate", "rotated", "portrayed", "portrays", "fictional", "imagine", "mistakenly", "wrongly",
    "erroneously", "misidentified", "mislabelled", "mislabeled", "hypothetical", "would-be", "nickname", "nicknamed",
    "dubbed", "misspoke", "gaffe",
))  # fmt: skip
# The same where the person held that office at another time.
OF_ANOTHER_TIME = frozenset((
    "later", "then", "previously", "once", "ago", "century", "decade", "decades", "era", "history", "historic",
    "anniversary", "memoir", "memoirs", "biography", "documentary", "film", "book", "died", "death", "funeral",
    "tenure", "presidency", "premiership", "served", "serving", "stint", "campaign", "ran", "when", "while", "during",
    "under", "legacy", "earlier", "originally", "first", "since", "began", "had", "years", "recalled", "remembered",
))  # fmt: skip
# The few of these that tell of another time even beside a day of this week: 'said on Monday that, under X, ...'.
ASIDE = frozenset((
    "then", "once", "when", "under", "during", "memoir", "memoirs", "film", "book", "tenure", "presidency",
    "premiership", "legacy",
))  # fmt: skip
