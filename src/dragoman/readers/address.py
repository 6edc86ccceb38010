"""Fetching a page by its address, within limits and never from inside a private network.

A name is resolved once, every address that it has is checked, and the connection goes to the very address that was
checked, so that a second answer of the name server cannot redirect it. Each redirect is a new address, checked anew.
Which ranges are private: IANA's special-purpose registries (RFC 6890), as Python's `ipaddress` knows them; addresses
that wrap an IPv4 address (RFC 4291 mapped, RFC 3056 6to4, RFC 4380 Teredo, RFC 6052 NAT64) are judged by what they
wrap.
"""

from __future__ import annotations

import socket
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, TypeVar

from dragoman.errors import FetchRefused, UnreadableInput
from dragoman.readers.base import PAGE_LIMIT, Material

if TYPE_CHECKING:
    import httpx

Result = TypeVar("Result")

SCHEMES = ("http", "https")
READABLE = frozenset((
    "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/json", "application/ld+json",
    "application/jsonl", "application/x-ndjson", "application/x-jsonlines",
))  # fmt: skip
USER_AGENT = "Dragoman (reads one article at a user's request)"
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_NAT64 = IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = IPv6Network("64:ff9b:1::/48")
_COMPATIBLE = IPv6Network("::/96")


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much.

    Attributes:
        connect: seconds to reach a server.
        read: seconds between two pieces of an answer.
        total: seconds for everything, name resolution and redirects included.
        size: bytes of the answer, before and after it is unpacked.
        redirects: how many times a server may send on.
    """

    connect: float = 10.0
    read: float = 15.0
    total: float = 45.0
    size: int = PAGE_LIMIT
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class _Door:
    """Where a connection goes: the address as asked for, and the checked number that stands for its host."""

    url: httpx.URL
    number: str


def fetch(address: str, *, allow_private: bool = False, limits: Limits | None = None) -> Material:
    """Fetch what stands at an http or https address. Proxies that the environment names are not used.

    Raises:
        FetchRefused: the address may not be fetched, or its answer breaks a limit.
        UnreadableInput: nothing answers there, or the answer is an error.
    """
    limits = limits or Limits()

    def run() -> Material:
        return _fetch(address, allow_private, limits)

    return _within(address, limits.total, run)


def is_private(number: IPv4Address | IPv6Address) -> bool:
    """Say whether an IP address is one that the public Internet does not route to one host."""
    if isinstance(number, IPv6Address):
        if number.ipv4_mapped:
            return is_private(number.ipv4_mapped)
        if number.sixtofour:
            return is_private(number.sixtofour)
        if number.teredo:
            return any(is_private(wrapped) for wrapped in number.teredo)
        if number in _NAT64:
            return is_private(IPv4Address(int(number) & 0xFFFFFFFF))
        if number in _NAT64_LOCAL or number in _COMPATIBLE or number.is_site_local:
            return True
    return not number.is_global or number.is_multicast or number.is_reserved or number.is_unspecified


def _within(address: str, seconds: float, run: Callable[[], Result]) -> Result:
    """Run in a thread of its own and stop waiting after some seconds: a slow name server heeds no time limit."""
    results: list[Result] = []
    failures: list[BaseException] = []

    def guarded() -> None:
        try:
            results.append(run())
        except BaseException as error:  # handed to the thread that waits
            failures.append(error)

    thread = threading.Thread(target=guarded, daemon=True)
    thread.start()
    thread.join(seconds)
    if failures:
        raise failures[0]
    if not results:
        raise FetchRefused(address, f"it took more than {seconds:g} seconds")
    return results[0]


def _fetch(address: str, allow_private: bool, limits: Limits) -> Material:
    import httpx

    timeout = httpx.Timeout(limits.read, connect=limits.connect)
    url = _parsed(address, address)
    try:
        with httpx.Client(trust_env=False, follow_redirects=False, timeout=timeout) as client:
            for _ in range(limits.redirects + 1):
                door = _Door(url, _checked_number(address, url, allow_private))
                with client.stream("GET", _numbered(door), headers=_headers(url), extensions=_names(url)) as response:
                    if response.status_code not in _REDIRECTS:
                        return _material(address, url, response, limits)
                    url = _next(address, url, response)
    except httpx.TimeoutException as error:
        raise FetchRefused(address, f"the server kept silent for more than {limits.read:g} seconds") from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise UnreadableInput(address, f"it could not be fetched: {error or type(error).__name__}") from error
    raise FetchRefused(address, f"it was redirected more than {limits.redirects} times")


def _parsed(address: str, location: str) -> httpx.URL:
    import httpx

    try:
        url = httpx.URL(location.strip())
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchRefused(address, f"it is no valid address: {error}") from error
    return _permitted(address, url)


def _permitted(address: str, url: httpx.URL) -> httpx.URL:
    if url.scheme not in SCHEMES:
        raise FetchRefused(address, f"only http and https addresses are fetched, not {url.scheme or 'one without'}:")
    if url.userinfo:
        raise FetchRefused(address, "addresses that carry a user name or password are not fetched")
    if url.port is not None and not 0 < url.port < 65536:
        raise FetchRefused(address, f"it is no valid address: there is no port {url.port}")
    if not url.host:
        raise FetchRefused(address, "it names no host")
    return url


def _checked_number(address: str, url: httpx.URL, allow_private: bool) -> str:
    """Resolve the host and give the number to connect to, all of its numbers being checked."""
    host = url.raw_host.decode("ascii").strip("[]")
    try:
        answers = socket.getaddrinfo(host, url.port or (443 if url.scheme == "https" else 80), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnreadableInput(address, f"the host {url.host} is not known") from error
    numbers = [ip_address(str(answer[4][0])) for answer in answers]
    if not numbers:
        raise UnreadableInput(address, f"the host {url.host} has no address")
    inside = next((number for number in numbers if is_private(number)), None)
    if inside is not None and not allow_private:
        reason = f"{url.host} is inside a private network ({inside}); --allow-private lets it be fetched"
        raise FetchRefused(address, reason)
    return str(numbers[0])


def _numbered(door: _Door) -> httpx.URL:
    return door.url.copy_with(host=door.number, fragment=None)


def _headers(url: httpx.URL) -> dict[str, str]:
    return {
        "Host": url.netloc.decode("ascii"),
        "User-Agent": USER_AGENT,
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,application/json;q=0.8",
        "Accept-Encoding": "gzip",
        "Accept-Language": "en",
    }


def _names(url: httpx.URL) -> dict[str, str]:
    """Give the name under which the server must show its certificate, since the connection goes to a number."""
    return {"sni_hostname": url.raw_host.decode("ascii").strip("[]")}


def _next(address: str, url: httpx.URL, response: httpx.Response) -> httpx.URL:
    import httpx

    location = response.headers.get("Location")
    if not location:
        raise UnreadableInput(address, f"the server answered {response.status_code} without saying where to go")
    try:
        following = url.join(location)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchRefused(address, f"it redirects to no valid address: {error}") from error
    if url.scheme == "https" and following.scheme == "http":
        raise FetchRefused(address, "it redirects from https to http")
    return _permitted(address, following)


def _material(address: str, url: httpx.URL, response: httpx.Response, limits: Limits) -> Material:
    if response.status_code != 200:
        raise UnreadableInput(address, f"the server answered {response.status_code} {response.reason_phrase}".strip())
    media_type = response.headers.get("Content-Type")
    bare = (media_type or "").partition(";")[0].strip().lower()
    if bare and bare not in READABLE:
        raise UnreadableInput(address, f"the server sent {bare[:60]}, which is no article in text, HTML or JSON")
    return Material(address, _data(address, response, limits.size), str(url), media_type)


def _data(address: str, response: httpx.Response, limit: int) -> bytes:
    """Take the answer's bytes, and unpack them piece by piece: a few packed bytes may stand for gigabytes."""
    declared = response.headers.get("Content-Length", "")
    too_much = FetchRefused(address, f"the answer is larger than {limit / 1e6:,.0f} MB")
    if declared.isdigit() and int(declared) > limit:
        raise too_much
    encoding = response.headers.get("Content-Encoding", "identity").strip().lower() or "identity"
    if encoding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise UnreadableInput(address, f"the answer is packed as {encoding[:40]!r}, which was not asked for")
    unpack = None if encoding == "identity" else zlib.decompressobj(zlib.MAX_WBITS | 32)
    data = bytearray()
    for piece in response.iter_raw():
        try:
            data += unpack.decompress(piece, limit + 1 - len(data)) if unpack else piece
        except zlib.error as error:
            raise UnreadableInput(address, f"the answer cannot be unpacked: {error}") from error
        if len(data) > limit:
            raise too_much
    if unpack and not unpack.eof:
        raise UnreadableInput(address, "the answer was cut off")
    return bytes(data)
