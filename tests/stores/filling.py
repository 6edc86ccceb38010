"""A process that fills a store until it is killed: `python filling.py STORE ARTICLES [PERSON]`.

It tells the number of each article once it is stored, and passes over those that are there.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dragoman.stores.address import parse_address
from dragoman.stores.reading import StoreReader
from dragoman.stores.writing import StoreWriter
from store_places import moment, news


def fill(store: str, articles: int, person: str) -> None:
    """Store articles that are not there yet."""
    address = parse_address(store)
    with StoreWriter(address) as writer, StoreReader(address) as reader:
        for number in range(articles):
            digest = f"{person}-{number}"
            if not reader.finished([digest]):
                record = news(person, what=f"bridge {number} would open", url=f"https://example.org/{person}/{number}")
                writer.put(record, moment=moment(1), input_digest=digest)
            print(number, flush=True)


if __name__ == "__main__":
    fill(sys.argv[1], int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "Ana Silva")
