"""The page docs/quality-coreference.md: how well parties are recognised as the same, and how that was counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.evaluation.corpora.gum import GumCorpus
from dragoman.evaluation.gate import Verdict
from dragoman.evaluation.results import Result, percents

TITLES: dict[str, str] = {
    "links": "links",
    "conll": "CoNLL (mean of the next)",
    "muc": "MUC",
    "b_cubed": "B-cubed",
    "ceaf_phi4": "CEAF-phi4",
    "mentions": "mentions in chains",
}
"""Measures in the order in which they are shown, with their names for people."""

COUNTING = """## What counts

The corpus is the news of GUM in the form of OntoGUM (Zeldes 2017; Zhu, Pradhan and Zeldes 2021): Wikinews articles with
coreference as in OntoNotes. What is mentioned once is no mention, an apposition is one mention, relative pronouns are
none. It names no types of entities, so what a chain is about is read off the heads of its mentions.

**Gold chains.** A chain counts if the head of one of its mentions is a personal pronoun that means people (he, she, I,
we, you), a proper noun other than a month's or day's name, or a common noun for people, a body or a land, by the lists
that Dragoman itself goes by (`groups.tsv`, `titles.tsv`, `party_nouns.tsv`; they were written for reading, not for this
corpus). So people, organizations, states, towns and groups count, and also things with a proper name, such as products
and events, which Dragoman does not look for and which cannot be told apart. Other events, dates, amounts and things do
not count. Earlier figures left `party_nouns.tsv` out, so that "the girls" counted as nobody.

**Found chains.** Each actor with all its mentions, and each place with all its names that are no actor's. A noun and a
name in apposition are one mention, a name with its acronym in brackets is one, relative pronouns are none. Nothing
found is left out, whatever gold chain it meets.

**Singletons** are left out on both sides. Titles and date lines are left out, since they are not read as story.

**Mentions** are the same if the found one shares a word with the core of the gold one (its head and the rest of its
name) and lies within it, or holds it with a title of at most three words before it. One gold mention meets one found
mention at most, the closest in length first. What meets none makes its links wrong.

**Links** join each mention with the one before it in its chain; a link is right if both ends are mentions of one
chain on the other side. MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998; unmatched mentions count nothing)
and CEAF-phi4 (Luo 2005) are summed over articles; CoNLL F1 is the mean of their F1 (Pradhan et al. 2012).
"""


def compose(corpus: GumCorpus, result: Result, halves: Mapping[str, Result], verdicts: Sequence[Verdict]) -> str:
    """Write the page.

    Args:
        corpus: what was scored.
        result: the scores of all articles.
        halves: the scores of the even and the odd articles.
        verdicts: the floors that were held.

    Returns:
        Markdown, ending with a line break.
    """
    told = [
        "# Who is meant: coreference",
        "",
        "Written by `dragoman eval gum --write-docs`. Numbers are percent, with 95 % intervals over articles "
        "drawn with replacement.",
        "",
        *_table("All articles", result),
    ]
    for name, half in halves.items():
        seen = "rules were written on these" if name == "even" else "nobody looked at these, only at the sums"
        told += _table(f"Articles at {name} places of the alphabet: {seen}", half)
    told += [COUNTING]
    if verdicts:
        told += ["## Floors", "", *(f"- {verdict.sentence()}" for verdict in verdicts), ""]
    told += [f"Corpus: {len(corpus.documents)} articles, SHA-256 `{corpus.sha256}`."]
    return "\n".join(told) + "\n"


def _table(title: str, result: Result) -> list[str]:
    rows = [
        f"| {name} | {' | '.join(percents(result, measure))} | {result.scores[measure].gold:.0f} |"
        for measure, name in TITLES.items()
    ]
    return [
        f"## {title} ({result.documents})",
        "",
        "| measure | precision | recall | F1 | gold |",
        "|---|---|---|---|---|",
        *rows,
        "",
    ]
