"""Reprints and near-duplicates: one text printed twice is one voice.

Candidates come from locality-sensitive hashing of MinHash signatures (Broder 1997; Leskovec, Rajaraman and Ullman,
Mining of Massive Datasets, chapter 3) over runs of words; each is then compared exactly, by what the two texts share
and by how much of the shorter one the longer one holds, since papers cut wire stories from the end.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator

from dragoman.situations.digests import Digest
from dragoman.situations.words import words_in

RUN = 4
"""So many words make a shingle: two texts share few of them by chance, and an edit breaks few."""
ROWS = 3
BANDS = 42
HASHES = ROWS * BANDS
"""With bands of three hashes, texts that share a third of their shingles meet with a chance of 79 in 100, a half with
more than 99 in 100, and a hundredth, as two stories of one affair do, with 4 in 100,000."""
SEED = 1997
SAME = 0.5
"""Two texts with this share of common shingles are one text."""
HELD = 0.7
"""A shorter text of which the other holds this share is cut from it, or both are cut from a third."""
FEWEST = 12
"""Texts of fewer shingles say too little to be called reprints of each other."""

CROWD = 20
"""Buckets of more documents are not compared each with each."""


def shingles_of(text: str) -> bytes:
    """Give the hashes of a text's runs of words: four bytes each, sorted, each once; case and marks do not matter."""
    words = [word.lower() for word in words_in(text)]
    runs = {" ".join(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1))} if words else set()
    hashes = array("I", sorted({_hash(run) for run in runs}))
    return hashes.tobytes()


def _hash(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode(), digest_size=4).digest(), "little")


def signature_of(shingles: bytes) -> bytes:
    """Give the MinHash signature of shingles, four bytes a hash; empty for too short a text."""
    from rensa import RMinHash

    numbers = _numbers(shingles)
    if len(numbers) < FEWEST:
        return b""
    sketch = RMinHash(num_perm=HASHES, seed=SEED)
    sketch.update([str(number) for number in numbers])
    return array("I", sketch.digest()).tobytes()


def _numbers(packed: bytes) -> array[int]:
    numbers = array("I")
    numbers.frombytes(packed)
    return numbers


def candidates(digests: Iterable[Digest]) -> Iterator[tuple[Digest, Digest]]:
    """Give the pairs of documents that share a band of their signatures, each pair once, in no order that matters.

    In a bucket of many, each document is paired with the first one only: what prints one text a hundred times needs a
    hundred comparisons and not five thousand.
    """
    buckets: dict[tuple[int, bytes], list[Digest]] = defaultdict(list)
    size = ROWS * 4
    for digest in digests:
        for band in range(BANDS if digest.signature else 0):
            buckets[band, digest.signature[band * size : (band + 1) * size]].append(digest)
    seen: set[tuple[str, str]] = set()
    for held in buckets.values():
        held.sort(key=lambda digest: digest.order)
        for at, one in enumerate(held):
            others = held[at + 1 :] if len(held) <= CROWD else held[at + 1 :] if at == 0 else held[at + 1 : at + 2]
            for other in others:
                if (one.sha256, other.sha256) not in seen:
                    seen.add((one.sha256, other.sha256))
                    yield one, other


def compared(one: Digest, other: Digest) -> tuple[float, float]:
    """Give the share of common shingles among all of two texts, and among those of the shorter one."""
    mine, theirs = set(_numbers(one.shingles)), set(_numbers(other.shingles))
    if not mine or not theirs:
        return 0.0, 0.0
    common = len(mine & theirs)
    return common / len(mine | theirs), common / min(len(mine), len(theirs))
