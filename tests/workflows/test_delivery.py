"""Names of files for articles, and what is left out of a readout for being unsure."""

from __future__ import annotations

import msgspec
import pytest

from builders import call
from dragoman.errors import UsageError
from dragoman.workflows.delivery import Names, destination, file_stem, streamed
from dragoman.workflows.show import confident
from full_record import harbour


@pytest.mark.parametrize(
    ("source", "stem"),
    [
        pytest.param("news/story.txt", "story", id="path"),
        pytest.param("news/story.v2.html", "story.v2", id="full-stop-inside"),
        pytest.param("news/dump.jsonl:17", "dump-17", id="line-of-a-file"),
        pytest.param("records.jsonl, line 3", "records-line-3", id="line-of-records"),
        pytest.param("-", "article", id="hyphen"),
        pytest.param("standard input", "standard-input", id="standard-input"),
        pytest.param("https://example.org/2025/talks.html?x=1#top", "talks", id="address"),
        pytest.param("https://example.org/world/talks/", "talks", id="address-of-a-folder"),
        pytest.param("https://example.org", "example.org", id="address-of-a-site"),
        pytest.param("../../etc/passwd", "passwd", id="way-out"),
        pytest.param("..", "article", id="parent-folder"),
        pytest.param("a/.hidden.txt", "hidden", id="hidden"),
        pytest.param("C:\\news\\story.txt", "story", id="backslashes"),
        pytest.param("bad\x00\x1b[name\n.txt", "bad-name", id="control-characters"),
        pytest.param("Žalgiris – zpráva.txt", "Žalgiris-zpráva", id="letters-of-any-script"),
        pytest.param("x" * 300 + ".txt", "x" * 80, id="long"),
        pytest.param("", "article", id="nothing"),
    ],
)
def test_file_stem(source: str, stem: str) -> None:
    """The name of an article's file should come from its source and never lead out of the folder."""
    assert file_stem(source) == stem


def test_names_are_never_the_same() -> None:
    """Names should differ even where a file system does not tell capitals apart."""
    names = Names()
    given = [names.take(source) for source in ("a/x.txt", "b/X.txt", "x-2.txt", "c/x.html")]
    assert given == ["x", "X-2", "x-2-2", "x-3"]


def test_second_article_where_one_fits_is_an_error() -> None:
    """Where several articles come unexpectedly for one document, the second should not be run into the first."""
    target = destination("html", None, several=False)
    with pytest.raises(UsageError, match="several articles as html"):
        list(streamed([call(), call()], target))


def test_what_stands_on_unsure_word_goes_with_it() -> None:
    """Leaving out an unsure attribution should leave out what is told within it, and say so."""
    made = call()
    doubtful = msgspec.structs.replace(made.attributions[0], confidence=0.2)
    record = msgspec.structs.replace(made, attributions=(doubtful, *made.attributions[1:]))
    kept = confident(record, 0.5)
    assert kept.attributions == made.attributions[2:]
    assert kept.actors == made.actors
    assert kept.document.notice == "Not shown: 2 less sure than 0.5."


def test_sure_records_stay_as_they_are() -> None:
    """A record without unsure entries should be shown as it is."""
    assert confident(harbour(), 0.5) is not None
    assert confident(harbour(), 0.5) == harbour()
