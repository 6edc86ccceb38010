"""Which tables a record falls into and which columns they have, derived from the record types.

The tables are tidy in the sense of Wickham (2014), "Tidy Data", Journal of Statistical Software 59(10): one row an
entry, one column a field, and a table of its own for whatever an entry has several of.
"""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from dragoman.records.base import Entry
from dragoman.records.document import Document
from dragoman.records.record import ENTRY_LISTS, Record
from dragoman.records.rules.links import REFERENCES
from dragoman.records.spans import Span, Words

ColumnKind = Literal["text", "whole", "number", "truth", "list"]
Getter = Callable[[Any], Any]

DOCUMENTS = "documents"
SPANS = "spans"
GAP = " \N{HORIZONTAL ELLIPSIS} "
"""What stands between the words of an entry that other words interrupt."""

LAST_COLUMNS = ("confidence", "by", "correction")


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: its name.
        kind: text, whole (a whole number), number, truth (true or false) or list (of texts).
        description: what it holds, in a sentence.
        values: the words that it may hold, where these are counted.
        refers: the tables in one of which its ids are to be found.
    """

    name: str
    kind: ColumnKind
    description: str
    values: tuple[str, ...] = ()
    refers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A column, and how an entry's value for it is found.

    Attributes:
        column: the column.
        get: gives the value: None, text, int, float, bool or a tuple of texts.
        asks: what is wanted of the actor or actors whose ids the value is, or None for the value itself.
    """

    column: Column
    get: Getter
    asks: Literal["name", "country"] | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table.

    Attributes:
        name: its name, which is also that of its file or frame.
        description: what one row is, in a sentence.
        cells: its columns after those that say where the row belongs.
        keys: the columns that say where the row belongs.
        path: the fields that lead from the record to what the rows are made of.
    """

    name: str
    description: str
    cells: tuple[Cell, ...]
    keys: tuple[Column, ...]
    path: tuple[str, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns in order."""
        return (*self.keys, *(cell.column for cell in self.cells))


DOCUMENT_KEY = Column(
    "document", "text", "SHA-256 of the article's text: the key of the table documents.", refers=(DOCUMENTS,)
)
VOICE = Column(
    "voice", "text",
    "On whose word it stands, from the article inwards: 'article < Donald Trump < Vladimir Putin'.",
)  # fmt: skip
CORRECTION = Column(
    "correction", "text",
    "What a person did to the entry by hand: 'mended no. 3', 'added no. 4'; empty for an entry as it was read.",
)  # fmt: skip
SPAN_COLUMNS = (
    DOCUMENT_KEY,
    Column("list", "text", "The list of the entry, or 'document'.", values=(*ENTRY_LISTS, "document")),
    Column("entry", "text", "Id of the entry; empty for spans of the document itself.", refers=ENTRY_LISTS),
    Column("field", "text", "Where in the entry the words stand: 'content', 'rounds[0].outcome', 'mentions'."),
    Column("position", "whole", "Which of the words of this field, from 0: they may be interrupted by others."),
    Column("start", "whole", "Unicode code points from the start of the article's text."),
    Column("end", "whole", "The offset after the last character."),
    Column("text", "text", "The words as printed: `document.text[start:end]`."),
)
SPANS_TABLE = Table(SPANS, "The words on which an entry rests, one run of characters a row.", (), SPAN_COLUMNS, ())


@cache
def tables() -> dict[str, Table]:
    """Give all tables by name: documents first, then a record's lists, each with those within it, then spans."""
    found = {one.name: one for one in _of_document()}
    hints = typing.get_type_hints(Record, include_extras=True)
    for name in ENTRY_LISTS:
        kind = _struct(_item(hints[name]))
        assert kind is not None
        found.update({one.name: one for one in _of_list(name, kind)})
    found[SPANS] = SPANS_TABLE
    return found


def _of_document() -> Iterator[Table]:
    cells = tuple(cell for cell in _cells(Document) if cell.column.name not in ("paragraphs", "sentences", "sha256"))
    made = (
        Cell(Column("dragoman", "text", "Version of Dragoman."), lambda record: record.provenance.dragoman),
        Cell(Column("record", "text", "Version of the record's schema."), lambda record: record.provenance.record),
        Cell(Column("models", "list", "Models used, with their versions."), lambda record: record.provenance.models),
        Cell(Column("stages", "list", "Lists that were looked for."), lambda record: record.provenance.stages),
    )
    within = tuple(Cell(cell.column, _through("document", cell.get)) for cell in cells)
    yield Table(DOCUMENTS, "One article, with what was read around its text.", (*within, *made), (DOCUMENT_KEY,), ())
    yield from _children(DOCUMENTS, Document, (DOCUMENT_KEY,), ("document",))


def _of_list(name: str, kind: type[msgspec.Struct]) -> Iterator[Table]:
    cells = sorted(_cells(kind), key=lambda cell: cell.column.name in LAST_COLUMNS)
    first = [cell for cell in cells if cell.column.name == "id"]
    rest = [cell for cell in cells if cell.column.name != "id"]
    yield Table(name, _sentence(kind), (*first, *rest), (DOCUMENT_KEY,), (name,))
    entry = Column("entry", "text", f"Id of the entry of {name}.", refers=(name,))
    yield from _children(name, kind, (DOCUMENT_KEY, entry), (name,))


def _children(
    parent: str, kind: type[msgspec.Struct], keys: tuple[Column, ...], path: tuple[str, ...]
) -> Iterator[Table]:
    hints = typing.get_type_hints(kind, include_extras=True)
    for field in msgspec.structs.fields(kind):
        item = _item(hints[field.name])
        child = _struct(item) if item is not None else None
        if child is None or child in (Span, Words):
            continue
        position = Column("position", "whole", f"Which of the {field.encode_name.replace('_', ' ')}, from 0.")
        name = f"{parent}_{field.encode_name}"
        here = (*path, field.name)
        yield Table(name, _sentence(child), tuple(_cells(child)), (*keys, position), here)
        outer = Column(f"{field.encode_name}_position", "whole", f"The position of its row in {name}.")
        yield from _children(name, child, (*keys, outer), here)


def _cells(kind: type[msgspec.Struct], prefix: str = "", above: Getter | None = None) -> Iterator[Cell]:
    """Give the columns of a type; those of an object within it bear its name before their own."""
    hints = typing.get_type_hints(kind, include_extras=True)
    for field in msgspec.structs.fields(kind):
        hint, get = hints[field.name], _through(field.name, None, above)
        described = _description(hint)
        name = prefix + ("words" if field.name in ("spans", "span") else field.encode_name)
        bare, item = _bare(hint), _item(hint)
        struct = _struct(bare)
        if struct is Span or (item is not None and _struct(item) is Span) or struct is Words:
            yield Cell(Column(name, "text", described), _joined(get))
        elif item is not None and _struct(item) is Words:
            yield Cell(Column(name, "list", described), _each_joined(get))
        elif struct is not None:
            yield from _cells(struct, f"{name}_", get)
        elif item is None or _struct(item) is None:
            lists = REFERENCES.get(kind, {}).get(field.name, ())
            yield Cell(Column(name, _kind(bare, item), described, _words(bare, item), lists), get)
            if lists == ("actors",):
                yield from _told_of_actors(name, get, several=item is not None)
    if issubclass(kind, Entry):
        if "attribution" in hints or "within" in hints:
            yield Cell(VOICE, lambda entry: None)
        yield Cell(CORRECTION, lambda entry: None)


def _told_of_actors(name: str, get: Getter, *, several: bool) -> Iterator[Cell]:
    if several:
        yield Cell(Column(f"{name}_names", "list", "Their names."), get, asks="name")
        yield Cell(Column(f"{name}_countries", "list", "Their countries; empty text for none."), get, asks="country")
    else:
        yield Cell(Column(f"{name}_name", "text", "The actor's name."), get, asks="name")
        yield Cell(Column(f"{name}_country", "text", "The actor's country."), get, asks="country")


def _through(name: str, get: Getter | None, above: Getter | None = None) -> Getter:
    def found(value: Any) -> Any:
        held = above(value) if above else value
        held = getattr(held, name) if held is not None else None
        return get(held) if get and held is not None else held

    return found


def joined(spans: tuple[Span, ...]) -> str:
    """Give the words of spans on one line, an ellipsis for what interrupts them."""
    return GAP.join(" ".join(span.text.split()) for span in spans)


def _spans_of(value: Any) -> tuple[Span, ...]:
    if isinstance(value, Words):
        return value.spans
    return (value,) if isinstance(value, Span) else value


def _joined(get: Getter) -> Getter:
    def found(value: Any) -> str | None:
        held = get(value)
        return joined(_spans_of(held)) if held else None

    return found


def _each_joined(get: Getter) -> Getter:
    return lambda value: tuple(joined(words.spans) for words in get(value) or ())


def _bare(hint: Any) -> Any:
    """Give a type without its description and without None."""
    while True:
        if hasattr(hint, "__metadata__"):
            hint = hint.__origin__
        elif get_origin(hint) in (Union, types.UnionType):
            (hint,) = (held for held in get_args(hint) if held is not type(None))
        else:
            return hint


def _item(hint: Any) -> Any:
    """Give the type of a list's items, or None for what is no list."""
    bare = _bare(hint)
    return _bare(get_args(bare)[0]) if get_origin(bare) is tuple else None


def _struct(bare: Any) -> type[msgspec.Struct] | None:
    return bare if isinstance(bare, type) and issubclass(bare, msgspec.Struct) else None


def _kind(bare: Any, item: Any) -> ColumnKind:
    if item is not None:
        return "list"
    kinds: dict[Any, ColumnKind] = {int: "whole", float: "number", bool: "truth"}
    return kinds.get(bare, "text")


def _words(bare: Any, item: Any) -> tuple[str, ...]:
    held = item if item is not None else bare
    return tuple(str(value) for value in get_args(held)) if get_origin(held) is Literal else ()


def _description(hint: Any) -> str:
    if hasattr(hint, "__metadata__"):
        for meta in reversed(hint.__metadata__):
            if isinstance(meta, msgspec.Meta) and meta.description:
                return meta.description
        return _description(hint.__origin__)
    if get_origin(hint) in (Union, types.UnionType):
        return next((told for told in map(_description, get_args(hint)) if told), "")
    return ""


def _sentence(kind: type[msgspec.Struct]) -> str:
    return " ".join((inspect.getdoc(kind) or "").split("\n\n")[0].split())
