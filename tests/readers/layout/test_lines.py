"""Paragraphs from lines: wrapped text is joined, other text is not."""

import pytest

from dragoman.readers.layout.lines import find_blocks


def blocks(text: str) -> list[str]:
    """Give the words of each block, white space evened."""
    return [" ".join(text[block.start : block.end].split()) for block in find_blocks(text)]


def test_lines_that_are_paragraphs_stay_apart() -> None:
    """Lines that end sentences and begin with capitals are paragraphs, blank line or not."""
    text = "The envoys met at noon.\nThey ate.\nNobody spoke of the border, which had been closed since March."
    assert len(blocks(text)) == 3


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"], ids=["LF", "CRLF", "CR", "line separator"])
def test_wrapped_lines_are_joined(end: str) -> None:
    """Lines broken at a width are one paragraph, up to the blank line, whatever ends them."""
    text = end.join(
        (
            "The envoys met at noon in a hotel that overlooks the",
            "lake and stayed until the evening, their hosts said.",
            "Nobody spoke of the border.",
            "",
            "The next round is to be held in the spring, if the two",
            "governments agree.",
        )
    )
    assert blocks(text)[0].startswith("The envoys met at noon in a hotel that overlooks the lake and stayed")
    assert blocks(text)[-1] == "The next round is to be held in the spring, if the two governments agree."


def test_a_full_line_that_ends_a_sentence_is_joined() -> None:
    """In wrapped text a line that ends a sentence at the full width goes on in the next one."""
    text = (
        "The envoys met at noon in a hotel by the lake. They stayed\n"
        "there until the evening, their hosts said. Nobody left it.\n"
        "Nobody called. The border was not spoken of at the meeting,\n"
        "one of them said later.\n"
    )
    assert len(blocks(text)) == 1


def test_a_short_line_ends_a_wrapped_paragraph() -> None:
    """Without blank lines, a short last line that ends a sentence parts two wrapped paragraphs."""
    text = (
        "The envoys met at noon in a hotel by the lake and stayed there\n"
        "until the evening.\n"
        "Their hosts said that the border had not been spoken of at all\n"
        "in the six hours of the meeting.\n"
    )
    assert len(blocks(text)) == 2


def test_indentation_opens_a_paragraph() -> None:
    """In wrapped text an indented line opens a new paragraph."""
    text = (
        "  The envoys met at noon in a hotel by the lake and stayed\n"
        "there until the evening, when they left in separate cars now.\n"
        "  Their hosts said that the border had not been spoken of at\n"
        "all in the six hours of the meeting.\n"
    )
    assert len(blocks(text)) == 2


def test_characters_that_print_nothing_make_no_block() -> None:
    """A line of zero-width spaces and no-break spaces is blank."""
    assert blocks("\u200b\u00a0\ufeff\n\u00ad\n") == []


def test_a_wrapped_long_address_does_not_widen_the_text() -> None:
    """A line that cannot be wrapped does not count as the widest."""
    text = (
        "The envoys met at noon in a hotel by the lake and stayed\n"
        f"there https://example.org/{'a' * 150}\n"
        "until the evening. Nobody spoke of the border, they said\n"
        "later.\n"
    )
    assert len(blocks(text)) <= 2
