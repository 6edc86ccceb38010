"""What is story and what is furniture."""

import pytest

from dragoman.readers.layout.lines import find_blocks
from dragoman.readers.layout.story import Story, divide

BODY = "The two envoys signed the text at dawn after nine hours, their hosts said."


def story(text: str, title: str | None = None) -> Story:
    """Divide a plain text."""
    return divide(text, find_blocks(text), title)


def kinds(found: Story) -> list[tuple[str, str]]:
    """Give the furniture as pairs of kind and words."""
    return [(piece.kind, piece.span.text) for piece in found.furniture]


def test_a_whole_head() -> None:
    """Title, second title, byline and date stand above the story and are no sentences."""
    head = "Envoys sign at dawn\nA night of talks by the lake\nBy Ana Silva\n3 March 2020, 10:15 GMT\n\n"
    found = story(f"{head}VIENNA (AP) — {BODY}")
    assert kinds(found) == [
        ("title", "Envoys sign at dawn"),
        ("heading", "A night of talks by the lake"),
        ("byline", "By Ana Silva"),
        ("note", "3 March 2020, 10:15 GMT"),
        ("dateline", "VIENNA (AP) —"),
    ]
    assert (found.title, found.byline, found.stated) == ("Envoys sign at dawn", "Ana Silva", "2020-03-03T10:15Z")
    assert [paragraph.text for paragraph in found.paragraphs] == [f"VIENNA (AP) — {BODY}"]


@pytest.mark.parametrize(
    "first",
    [
        "Envoys signed the text at dawn.",
        "“Envoys signed the text at dawn.”",
        "The text says this:",
        "Who signed it?",
        "“We signed it at dawn",
        "- The first point of the text",
        "Envoys met the head of the U.N.",
        "Signed",
    ],
)
def test_a_first_line_that_may_be_a_sentence_is_no_title(first: str) -> None:
    """A stop, a colon, an open quotation, a list's mark or a single word make no title."""
    found = story(f"{first}\n{BODY}\n{BODY}")
    assert found.title is None
    assert found.paragraphs[0].text == first


@pytest.mark.parametrize("title", ["Will the envoys sign?", "Envoys turn their backs on the U.N."])
def test_a_byline_vouches_for_a_title_with_a_stop(title: str) -> None:
    """A question or initials at the end make a title if a byline follows."""
    assert story(f"{title}\nBy Ana Silva\n{BODY}").title == title


def test_a_title_without_a_story_is_a_paragraph() -> None:
    """Where nothing follows, the words are read."""
    assert [paragraph.text for paragraph in story("Envoys sign at dawn").paragraphs] == ["Envoys sign at dawn"]


def test_a_known_title_is_recognised_in_other_marks() -> None:
    """A title that metadata gave is found in the text though its quotation marks, case or stop differ."""
    found = story(f"Envoys Sign “At Dawn”.\n{BODY}", 'Envoys sign "at dawn"')
    assert kinds(found) == [("title", "Envoys Sign “At Dawn”.")]


def test_a_label_stands_over_the_title() -> None:
    """A word such as "Analysis" above the title is a heading."""
    assert kinds(story(f"Analysis\n\nEnvoys sign at dawn\n\n{BODY}"))[:2] == [
        ("heading", "Analysis"),
        ("title", "Envoys sign at dawn"),
    ]


def test_headings_between_paragraphs() -> None:
    """A short block without a stop between whole paragraphs is a heading; Markdown's marks make one anywhere."""
    found = story(f"{BODY}\n\nA lake at night\n\n{BODY}\n\n## What next?\n\n{BODY}")
    assert kinds(found) == [("heading", "A lake at night"), ("heading", "What next?")]
    assert len(found.paragraphs) == 3


@pytest.mark.parametrize(
    "line", ["He listed three points:", "a lake at night", "• the border", "1. the border", "The hosts,"]
)
def test_lines_that_belong_to_the_story(line: str) -> None:
    """Introductions to quotations, items of lists and broken-off sentences are no headings."""
    assert line in [paragraph.text for paragraph in story(f"{BODY}\n{line}\n{BODY}\n{BODY}\n{BODY}").paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ana Silva in Vienna; Editing by Tomas Berg)",
        "Reporting by Ana Silva, writing by Tomas Berg",
        "Additional reporting by Lea Cohen in Haifa",
        "Advertisement",
        "Story continues below advertisement",
        "ENDS",
        "—30—",
        "-END-",
        "* * *",
        "FILE PHOTO: The envoys on the terrace in Vienna on March 2.",
        "Photo: Ana Silva/Reuters",
        "Ana Silva/AFP via Getty Images",
        "Copyright 2020 The Lake Post. All rights reserved.",
        "© 2020 The Lake Post",
        "Lea Cohen contributed to this report.",
        "Read more: How the lake was won",
        "Sign up for our newsletter",
        "Source: Xinhua",
    ],
)
def test_notes(line: str) -> None:
    """Credits, captions, advertisements, end marks and links are notes."""
    assert ("note", line) in kinds(story(f"{BODY}\n\n{line}\n\n{BODY}"))


@pytest.mark.parametrize(
    "line",
    [
        "Research by the institute in Vienna shows that the lake has fallen by a metre.",
        "Copyright law was the last point on which the envoys agreed.",
        "Share prices in Vienna rose.",
        "Ends justify means, one of the envoys said.",
        "Reporting by the lake's own newspaper was banned.",
        "Photographs of the terrace were sold for a fortune.",
        "More than nine hours had passed.",
    ],
)
def test_sentences_that_begin_like_notes(line: str) -> None:
    """A sentence of the story is not lost because it begins with a word that notes use."""
    assert line in [paragraph.text for paragraph in story(f"{BODY}\n\n{line}\n\n{BODY}").paragraphs]


def test_credits_at_the_end_of_a_paragraph_are_cut_off() -> None:
    """The desk's credits in the last paragraph's own line are a note, and the paragraph ends before them."""
    found = story(f"{BODY} (Reporting by Ana Silva; Editing by Tomas Berg)")
    assert [paragraph.text for paragraph in found.paragraphs] == [BODY]
    assert kinds(found) == [("note", "(Reporting by Ana Silva; Editing by Tomas Berg)")]


def test_a_parenthesis_at_the_end_stays() -> None:
    """A parenthesis that says something is part of the paragraph."""
    line = f"{BODY} (Reporting by the lake's newspaper was banned that week.)"
    assert [paragraph.text for paragraph in story(line).paragraphs] == [line]


def test_a_dateline_below_a_sentence_of_the_head() -> None:
    """A dateline is found though a line that looks like a sentence stands above it."""
    found = story(f"Envoys sign at dawn.\n\nVIENNA, March 3 (Reuters) - {BODY}\n\n{BODY}")
    assert found.dateline is not None
    assert found.dateline.date == "March 3"


def test_a_dateline_on_its_own_line() -> None:
    """A dateline alone is furniture and no paragraph."""
    found = story(f"VIENNA, 3 March 2020\n\n{BODY}")
    assert kinds(found) == [("dateline", "VIENNA, 3 March 2020")]
    assert [paragraph.text for paragraph in found.paragraphs] == [BODY]
