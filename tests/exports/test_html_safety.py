"""What keeps a page from doing anything that its article asks for."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest

import builders as hand
from dragoman.exports.html import render_page
from dragoman.exports.html.safety import json_block, safe_address, showable, wikidata_address


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "http://example.org:8080/", "https://[::1]/x"])
def test_web_addresses_are_links(address: str) -> None:
    """An address on the web may be followed."""
    assert safe_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "file:///etc/passwd",
        "//example.org/",
        "https://",
        "https://user:secret@example.org/",
        "https://example.org/\u202egpj.exe",
        "https://exa mple.org/",
        "http://[half/",
        "http://example.org:port/",
    ],
)
def test_other_addresses_are_not(address: str | None) -> None:
    """Anything that is not plainly a web address is shown as text, never as a link."""
    assert safe_address(address) is None


@pytest.mark.parametrize("item", [None, "", "Q", "Q1\n", "q1", "Q1/../x", "javascript:1", "Q1234567890123"])
def test_wikidata_needs_an_item_number(item: str | None) -> None:
    """Only an item's number becomes an address."""
    assert wikidata_address(item) is None


def test_json_block_cannot_end_its_element() -> None:
    """No tag, entity or line separator stands raw in the data block, and the data come back unchanged."""
    data = ["</script><script>alert(1)</script>", "<!--", "&lt;", "\u2028\u2029", "]]>"]
    block = json_block(data)
    assert not re.search("[<>&\u2028\u2029]", block)
    assert json.loads(block) == data


def test_showable_replaces_one_for_one() -> None:
    """Characters that no page can hold give way to a sign, so that nothing moves."""
    assert showable("a\x00b\ud800c") == "a\u2400b\ufffdc"


def test_policy_names_the_blocks_by_their_hashes() -> None:
    """The policy allows exactly the page's own style and script, and nothing inline besides."""
    page = render_page(hand.call())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    allowed = policy.group(1).replace("&#39;", "'")
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        block = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert block is not None
        digest = base64.b64encode(hashlib.sha256(block.group(1).encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in allowed
    assert allowed.startswith("default-src 'none';")
    assert "unsafe" not in allowed
