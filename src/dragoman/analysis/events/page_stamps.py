"""Live pages: entries under the time of day at which they were written, told in the present tense.

An entry that opens with a clock time tells in the present tense what happens on the day of the page, as a diary does; a
page that was written over several days names them.
"""

from __future__ import annotations

import re

from dragoman.analysis.events.verb_groups import is_irrealis, operators
from dragoman.analysis.parsing.tree import Tree
from dragoman.records.intervals import Interval

ZONE = r"[ ]?(?:GMT|UTC|CET|CEST|BST|EST|EDT|a\.?m\.?|p\.?m\.?)"
# A dash behind a bare time may as well stand between two times.
STAMP = re.compile(rf"(?m)^[ \t]*\d{{1,2}}[:.]\d{{2}}(?:(?:{ZONE})?[ \t]*:|{ZONE}[ \t]+[-–—](?=[ \t]))")
PRESENT = frozenset(("VBZ", "VBP"))
# Fewer than this make no live page.
FEWEST = 3
REASON = "told in the present tense under a time of day, on the day of the page"


class PageStamps:
    """The times of day that the entries of a live page open with.

    Attributes:
        tree: the document's parse.
    """

    def __init__(self, tree: Tree) -> None:
        """Find the stamps of a document."""
        self.tree = tree
        found = [match.span() for match in STAMP.finditer(tree.parse.document.text)]
        self._stamps = found if len(found) >= FEWEST else []

    def holds(self, offset: int) -> bool:
        """Say whether a character belongs to a stamp: such a time tells when an entry was written."""
        return any(start <= offset < end for start, end in self._stamps)

    def date_of(self, verb: int) -> Interval | None:
        """Give the day of the page for what the main verb of an entry tells in the present tense."""
        tree, published = self.tree, self.tree.parse.document.published
        if not self._stamps or not published or tree.parse.starts[verb] < self._stamps[0][0]:
            return None
        if not self._is_told_now(verb) or not all(self._is_told_now(above) for above in self._around(verb)):
            return None
        day = published[:10]
        return Interval(start=day, end=day, precision="day", anchor="published", assumption=REASON)

    def _around(self, verb: int) -> list[int]:
        """Give the verbs that a clause hangs on up to the main one, or the clause itself where it stands otherwise."""
        found = [verb]
        while self.tree.dep[found[-1]] in ("conj", "ccomp") and self.tree.is_verb(self.tree.head[found[-1]]):
            found.append(self.tree.head[found[-1]])
        return found if self.tree.dep[found[-1]] == "ROOT" else [*found, self.tree.head[found[-1]]]

    def _is_told_now(self, verb: int) -> bool:
        """Say whether a verb is in the present or the present perfect: 'is heard', 'has proposed'."""
        tree = self.tree
        if not tree.is_verb(verb) or is_irrealis(tree, verb) or tree.dep[verb] in ("relcl", "advcl", "acl"):
            return False
        helpers = operators(tree, verb)
        if any(tree.tag[i] in ("VBD", "MD") for i in helpers):
            return False
        return tree.tag[verb] in PRESENT or any(tree.tag[i] in PRESENT for i in helpers)
