"""Units of measure as they stand behind a number."""

from __future__ import annotations

from dragoman.analysis.figures.base import Context
from dragoman.analysis.figures.words import MEASURES

PREFIXES = frozenset(("square", "cubic", "nautical", "metric"))


def measure_at(context: Context, position: int) -> tuple[str | None, int]:
    """Read the unit of measure that begins at a position in the sentence.

    Args:
        context: the sentence.
        position: where the unit would begin.

    Returns:
        The unit's name as records have it, such as "square kilometre", and the position after it; None and the
        position itself where there is no unit.
    """
    area = context.word(position) in PREFIXES
    word = context.word(position + 1) if area else context.word(position)
    name = MEASURES.get(word) or MEASURES.get(word.removesuffix("s"))
    if name is None:
        return None, position
    end = position + 2 if area else position + 1
    if area and context.word(position) != "metric":
        name = f"{context.word(position)} {name}"
    if name == "degree" and context.word(end) in {"celsius", "fahrenheit"}:
        name, end = f"degree {context.word(end).capitalize()}", end + 1
    return name, end
