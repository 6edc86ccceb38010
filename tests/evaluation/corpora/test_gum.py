"""GUM's files as mentions and chains, and found mentions held against them."""

from __future__ import annotations

import pytest

from dragoman.errors import CorpusError
from dragoman.evaluation.coreference import match
from dragoman.evaluation.coreference_command import Request, run_gum
from dragoman.evaluation.corpora.gum import load, parse
from dragoman.evaluation.corpora.location import corpus_folder

WORDS = [
    # word, lemma, tag, head, relation, blank after it, brackets
    ("Mayor", "Mayor", "NNP", 3, "nsubj", True, "(1"),
    ("Ito", "Ito", "NNP", 1, "flat", True, "1)"),
    ("opened", "open", "VBD", 0, "root", True, "(2)"),
    ("her", "her", "PRP$", 5, "nmod:poss", True, "(3(1)"),
    ("bridge", "bridge", "NN", 3, "obj", False, "3)"),
    (".", ".", ".", 3, "punct", True, ""),
]


def written(words: list[tuple[str, str, str, int, str, bool, str]]) -> str:
    """Write a sentence as a file has it."""
    lines = ["# newpar"]
    for number, (word, lemma, tag, head, relation, space, brackets) in enumerate(words, start=1):
        fields = [f"Entity={brackets}"] * bool(brackets) + ["SpaceAfter=No"] * (not space)
        row = [str(number), word, lemma, "_", tag, "_", str(head), relation, "_", "|".join(fields) or "_"]
        lines.append("\t".join(row))
    return "\n".join(lines) + "\n\n"


def test_mentions_stand_where_they_stand() -> None:
    """Mentions are offsets of the text, with their chain and their core."""
    document = parse("one", written(WORDS))
    assert document.text == "Mayor Ito opened her bridge."
    told = [(document.text[m.span[0] : m.span[1]], m.chain) for m in document.mentions]
    assert told == [("Mayor Ito", 1), ("opened", 2), ("her", 1), ("her bridge", 3)]
    assert [document.text[start:end] for start, end in document.mentions[0].core] == ["Mayor", "Ito"]


def test_chains_of_people_count() -> None:
    """A chain with a name counts; those of a verb and of a thing do not."""
    assert parse("one", written(WORDS)).counted == {1}


def test_paragraphs_and_sentences() -> None:
    """Sentences are parted by a blank, paragraphs by an empty line."""
    first = written(WORDS)
    again = first.replace("# newpar\n", "")
    assert parse("two", first + again + first).text.count("Mayor") == 3
    assert parse("two", first + again).text == "Mayor Ito opened her bridge. Mayor Ito opened her bridge."
    assert "bridge.\n\nMayor" in parse("two", first + first).text


def test_a_bracket_too_many() -> None:
    """A bracket that closes what was not opened is an error."""
    broken = [(*WORDS[0][:6], "7)"), *WORDS[1:]]
    with pytest.raises(ValueError, match="closes before it opens"):
        parse("broken", written(broken))


def test_an_empty_folder(tmp_path: object) -> None:
    """A folder without files is an error that names it."""
    with pytest.raises(CorpusError, match="holds no files"):
        load(tmp_path)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("found", "is_match"),
    [
        pytest.param((6, 9), True, id="the name alone"),
        pytest.param((0, 9), True, id="with its title"),
        pytest.param((10, 16), False, id="other words"),
        pytest.param((0, 16), False, id="more behind it"),
    ],
)
def test_same_mention(found: tuple[int, int], is_match: bool) -> None:
    """A found mention is the gold one if it holds a word of its core and no more than a title besides."""
    document = parse("one", written(WORDS))
    mayor = document.mentions[:1]
    assert bool(match(mayor, [found], document.text)) is is_match


def test_command_on_one_article(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The command scores a folder, and says what it scored."""
    folder = tmp_path_factory.mktemp("gum")
    (folder / "one.conllu").write_text(written(WORDS) * 3, encoding="utf-8")
    outcome = run_gum(Request(path=folder, bootstrap=0, gate=False))
    assert outcome.result.documents == 1
    assert "CoNLL" in outcome.to_text()
    assert '"halves"' in outcome.to_json()


def test_the_corpus_itself() -> None:
    """The corpus, where it is there, has sixteen articles, each with chains that count."""
    try:
        corpus = load(corpus_folder("gum"))
    except CorpusError as error:
        pytest.skip(str(error))
    assert len(corpus.documents) == 16
    assert all(document.counted for document in corpus.documents)
