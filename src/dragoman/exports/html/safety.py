"""What keeps a page from doing anything that its article asks for.

Everything that comes out of an article or a record is hostile until it has passed through here or through the
template's autoescaping. The page runs one script, its own, named by its hash (Content Security Policy Level 3, section
2.3.1); it loads nothing and sends nothing.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import unicodedata
from urllib.parse import urlsplit

# Characters that turn the order of the letters after them: embeddings, overrides and isolates (Unicode UAX #9).
DIRECTION_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

UNSHOWABLE = {0x00: "\u2400", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}

WIKIDATA = re.compile(r"Q[0-9]{1,12}")


def showable(text: str) -> str:
    """Replace the only characters that no HTML page can hold, NUL and unpaired surrogates, one for one."""
    return text.translate(UNSHOWABLE)


def safe_address(address: str | None) -> str | None:
    """Give an address that a reader may follow, or None: only http and https, with a host, without credentials."""
    if address is None or any(unicodedata.category(character) in ("Cc", "Cf", "Zs") for character in address):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return None
    plain = parts.scheme in ("http", "https") and host and parts.username is None and parts.password is None
    return address if plain else None


def wikidata_address(item: str | None) -> str | None:
    """Give the address of a Wikidata item, or None for anything that is not an item's number."""
    if item is None or not WIKIDATA.fullmatch(item):
        return None
    return f"https://www.wikidata.org/wiki/{item}"


def json_block(data: object) -> str:
    """Write data as JSON that can stand inside a script element: ASCII only, and nothing that could end the element."""
    written = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    return written.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def content_policy(style: str, script: str) -> str:
    """Give the Content-Security-Policy that allows exactly this style block and this script block."""
    return (
        f"default-src 'none'; style-src '{source_hash(style)}'; script-src '{source_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def source_hash(block: str) -> str:
    """Give the hash source of an inline block: of its bytes exactly as they stand between the tags."""
    return "sha256-" + base64.b64encode(hashlib.sha256(block.encode("utf-8")).digest()).decode("ascii")
