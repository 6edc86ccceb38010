"""The world's towns and first-level divisions, looked up by name without being loaded.

`gazetteer.bin` opens, like the tables, with lines of '#' that say where it comes from; the SHA-256 is that of the lines
before compression. A line `# blocks` closes the header: how many blocks there are and how many bytes their index takes.
The index, compressed, has one line a block: its first key, where it starts and how long it is. The blocks hold the
sorted lines, compressed each by itself, so that a name costs one block, not the whole.

A line is, tab-separated: key (`name_key` of the name), kind, GeoNames id, and then for a town ('t') or division ('d')
name, country, GeoNames code of its division, latitude, longitude, population; for another name ('a') the key under
which the place itself stands.
"""

from __future__ import annotations

import hashlib
import zlib
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from dragoman.vocabularies.name_keys import name_key
from dragoman.vocabularies.tables import Provenance, TableError

BLOCK_CHARACTERS = 12_000
FILE = "gazetteer.bin"


class Located(NamedTuple):
    """A town or division of the gazetteer.

    Attributes:
        geonames: GeoNames id.
        name: its name as GeoNames has it.
        kind: 'town' or 'division'.
        country: ISO 3166-1 alpha-3 code.
        division: GeoNames code of the first-level division.
        latitude: degrees north; for a division, of the middle of its people.
        longitude: degrees east.
        population: people; for a division, those of its towns.
        own_name: whether it was found under its own name, and not under another one.
    """

    geonames: int
    name: str
    kind: Literal["town", "division"]
    country: str
    division: str
    latitude: float
    longitude: float
    population: int
    own_name: bool


def find_located(name: str) -> tuple[Located, ...]:
    """Find the towns and divisions of a name, in any spelling that differs only in accents, case and marks.

    Args:
        name: as printed.

    Returns:
        Towns and divisions, those under their own name first, then by falling population; empty for an unknown name.
    """
    key = name_key(name)
    return _find(key) if key else ()


def walk_towns() -> Iterator[Located]:
    """Give every town once, in the order of keys; seconds, and for measuring only."""
    for number in range(len(_opened().keys)):
        for line in _unpacked(number).splitlines():
            row = line.split("\t")
            if row[1] == "t":
                yield _located(row, own_name=True)


def read_gazetteer_provenance() -> Provenance:
    """Read where the gazetteer comes from. Raises TableError where its header is broken."""
    return _opened().provenance


def gazetteer_digest() -> str:
    """Compute the SHA-256 of all lines, in hexadecimal; a second or so."""
    opened = _opened()
    found = hashlib.sha256()
    for number in range(len(opened.keys)):
        found.update(_unpacked(number).encode("utf-8"))
    return found.hexdigest()


def pack(lines: list[str], header: dict[str, str]) -> bytes:
    """Pack sorted lines into the bytes of a gazetteer.

    Args:
        lines: as the module tells, sorted by code points.
        header: origin, licence, date and note; the digest is added.

    Returns:
        The file's bytes.
    """
    digest = hashlib.sha256("".join(line + "\n" for line in lines).encode("utf-8")).hexdigest()
    blocks: list[bytes] = []
    index: list[str] = []
    start = 0
    for block in _blocks(lines):
        packed = zlib.compress("".join(line + "\n" for line in block).encode("utf-8"), 9)
        index.append(f"{block[0].partition(chr(9))[0]}\t{start}\t{len(packed)}")
        blocks.append(packed)
        start += len(packed)
    packed_index = zlib.compress("\n".join(index).encode("utf-8"), 9)
    told = {
        "origin": header["origin"], "licence": header["licence"], "date": header["date"], "sha256": digest,
        "note": header["note"], "blocks": f"{len(blocks)} {len(packed_index)}",
    }  # fmt: skip
    head = "".join(f"# {field}: {value}\n" for field, value in told.items())
    return head.encode("utf-8") + packed_index + b"".join(blocks)


def _blocks(lines: list[str]) -> list[list[str]]:
    """Cut lines into blocks; the lines of one key are never parted."""
    found: list[list[str]] = []
    size, previous = BLOCK_CHARACTERS + 1, ""
    for line in lines:
        key = line.partition("\t")[0]
        if size > BLOCK_CHARACTERS and key != previous:
            found.append([])
            size = 0
        found[-1].append(line)
        size += len(line)
        previous = key
    return found


class _Opened(NamedTuple):
    provenance: Provenance
    packed: bytes
    keys: list[str]
    ranges: list[tuple[int, int]]


@lru_cache(maxsize=1)
def _opened() -> _Opened:
    """Read the file and its index; the blocks stay packed."""
    packed = files("dragoman.vocabularies").joinpath(FILE).read_bytes()
    fields: dict[str, str] = {}
    position = 0
    while "blocks" not in fields:
        end = packed.find(b"\n", position)
        if end < 0 or packed[position : position + 2] != b"# ":
            raise TableError(f"{FILE} does not say where it comes from")
        field, _, value = packed[position + 2 : end].decode("utf-8").partition(": ")
        fields[field] = value
        position = end + 1
    length = int(fields.pop("blocks").split()[1])
    index = zlib.decompress(packed[position : position + length]).decode("utf-8")
    base = position + length
    keys, ranges = [], []
    for line in index.split("\n"):
        key, start, size = line.split("\t")
        keys.append(key)
        ranges.append((base + int(start), base + int(start) + int(size)))
    try:
        return _Opened(Provenance(**fields), packed, keys, ranges)
    except TypeError as error:
        raise TableError(f"{FILE} does not say where it comes from") from error


@lru_cache(maxsize=64)
def _unpacked(number: int) -> str:
    opened = _opened()
    start, end = opened.ranges[number]
    return zlib.decompress(opened.packed[start:end]).decode("utf-8")


def _lines(key: str) -> list[list[str]]:
    number = bisect_right(_opened().keys, key) - 1
    if number < 0:
        return []
    block = "\n" + _unpacked(number)
    found = []
    position = block.find(f"\n{key}\t")
    while position >= 0:
        end = block.index("\n", position + 1)
        found.append(block[position + 1 : end].split("\t"))
        position = end if block.startswith(f"{key}\t", end + 1) else -1
    return found


@lru_cache(maxsize=4096)
def _find(key: str) -> tuple[Located, ...]:
    found: dict[int, Located] = {}
    for row in _lines(key):
        if row[1] != "a":
            found[int(row[2])] = _located(row, own_name=True)
    for row in _lines(key):
        if row[1] == "a" and int(row[2]) not in found:
            itself = next(one for one in _lines(row[3]) if one[2] == row[2] and one[1] != "a")
            found[int(row[2])] = _located(itself, own_name=False)
    return tuple(sorted(found.values(), key=lambda one: (not one.own_name, -one.population, one.geonames)))


def _located(row: list[str], *, own_name: bool) -> Located:
    return Located(
        geonames=int(row[2]),
        name=row[3],
        kind="town" if row[1] == "t" else "division",
        country=row[4],
        division=row[5],
        latitude=float(row[6]),
        longitude=float(row[7]),
        population=int(row[8]),
        own_name=own_name,
    )
