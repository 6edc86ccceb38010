"""Fetching addresses: limits, private networks, redirects."""

import gzip
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import Any

import pytest

from dragoman.errors import FetchRefused, UnreadableInput
from dragoman.readers import address
from dragoman.readers.address import Limits, fetch, is_private

SMALL = Limits(connect=20, read=20, total=60, size=50_000, redirects=3)
# A busy machine may be slow to answer, so only the test of silence is impatient.
IMPATIENT = Limits(connect=20, read=0.4, total=60, size=50_000, redirects=3)


HTML = "text/html; charset=utf-8"


class Answers(BaseHTTPRequestHandler):
    """A server that behaves well or badly, by the path that is asked for."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        getattr(self, f"_{self.path.strip('/').split('/')[0]}")()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep the tests' output clean."""

    def _send(
        self, body: bytes, status: int = 200, kind: str | None = "text/html; charset=utf-8", **headers: str
    ) -> None:
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def _page(self) -> None:
        self._send(f"<p>{self.headers['Host']}</p>".encode())

    def _packed(self) -> None:
        self._send(gzip.compress(b"<p>packed</p>"), Content_Encoding="gzip")

    def _bomb(self) -> None:
        self._send(gzip.compress(b"a" * 10_000_000), Content_Encoding="gzip")

    def _cut(self) -> None:
        self._send(gzip.compress(b"abc" * 1000)[:-12], Content_Encoding="gzip")

    def _brotli(self) -> None:
        self._send(b"xyz", Content_Encoding="br")

    def _large(self) -> None:
        self._send(b"a" * 60_000)

    def _endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(b"a" * 60_000)
        self.close_connection = True

    def _slow(self) -> None:
        time.sleep(1)
        self.close_connection = True

    def _dripping(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(20):
            self.wfile.write(b"a")
            time.sleep(0.1)
        self.close_connection = True

    def _once(self) -> None:
        self._send(b"", 302, Location="/page")

    def _round(self) -> None:
        self._send(b"", 301, Location="/round")

    def _away(self) -> None:
        self._send(b"", 302, Location="ftp://example.org/a")

    def _nowhere(self) -> None:
        self._send(b"", 302)

    def _missing(self) -> None:
        self._send(b"no", 404)

    def _image(self) -> None:
        self._send(b"\x89PNG", kind="image/png")

    def _bare(self) -> None:
        self._send(b"The envoys met.", kind=None)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Run the server on this machine and give its address."""
    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()
    thread.join()


def test_a_page_is_fetched(server: str) -> None:
    """Bytes, address and media type come back, and the server is asked under the name that was typed."""
    found = fetch(f"{server}/page", allow_private=True, limits=SMALL)
    assert found.data == f"<p>{server.removeprefix('http://')}</p>".encode()
    assert (found.url, found.media_type) == (f"{server}/page", HTML)


def test_redirects_are_followed(server: str) -> None:
    """The material's address is where the redirects led; its name is what the user typed."""
    found = fetch(f"{server}/once", allow_private=True, limits=SMALL)
    assert (found.name, found.url) == (f"{server}/once", f"{server}/page")


def test_packed_answers_are_unpacked(server: str) -> None:
    """Gzip is undone."""
    assert fetch(f"{server}/packed", allow_private=True, limits=SMALL).data == b"<p>packed</p>"


def test_an_answer_without_a_type_is_taken(server: str) -> None:
    """A server that names no type leaves it to the bytes."""
    assert fetch(f"{server}/bare", allow_private=True, limits=SMALL).media_type is None


def test_silence_is_not_waited_out(server: str) -> None:
    """A server that goes silent is left, with the address and how long it was silent."""
    with pytest.raises(FetchRefused) as caught:
        fetch(f"{server}/slow", allow_private=True, limits=IMPATIENT)
    assert caught.value.source == f"{server}/slow"
    assert "silent for more than 0.4 seconds" in caught.value.reason


@pytest.mark.parametrize(
    ("path", "kind", "words"),
    [
        ("bomb", FetchRefused, "larger than"),
        ("large", FetchRefused, "larger than"),
        ("endless", FetchRefused, "larger than"),
        ("round", FetchRefused, "redirected more than 3 times"),
        ("away", FetchRefused, "only http and https"),
        ("nowhere", UnreadableInput, "without saying where"),
        ("missing", UnreadableInput, "404 Not Found"),
        ("image", UnreadableInput, "image/png"),
        ("cut", UnreadableInput, "cut off"),
        ("brotli", UnreadableInput, "'br'"),
    ],
)
def test_bad_answers(server: str, path: str, kind: type[UnreadableInput], words: str) -> None:
    """An answer that breaks a limit, or is no article, is refused with the address and the reason."""
    with pytest.raises(UnreadableInput) as caught:
        fetch(f"{server}/{path}", allow_private=True, limits=SMALL)
    assert type(caught.value) is kind
    assert caught.value.source == f"{server}/{path}"
    assert words in caught.value.reason


def test_everything_together_has_a_limit(server: str) -> None:
    """A server that sends a byte now and then is left when the time for everything is over."""
    with pytest.raises(FetchRefused, match=r"more than 0\.5 seconds"):
        fetch(f"{server}/dripping", allow_private=True, limits=Limits(total=0.5))


def test_private_networks_are_refused(server: str) -> None:
    """Without permission nothing inside is asked, by number or by name."""
    with pytest.raises(FetchRefused, match="private network"):
        fetch(f"{server}/page")
    with pytest.raises(FetchRefused, match="private network"):
        fetch(f"{server.replace('127.0.0.1', 'localhost')}/page")


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "[::]", "169.254.169.254"]
)
def test_disguises_are_seen_through(host: str) -> None:
    """A private number in another notation is still private."""
    with pytest.raises(UnreadableInput):
        fetch(f"http://{host}:9/")


def answer(*numbers: str) -> Any:
    """Stand in for the name server."""

    def resolve(host: str, port: int, **_: object) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port)) for number in numbers]

    return resolve


def test_one_private_number_of_several_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name with a public and a private number is refused."""
    monkeypatch.setattr(socket, "getaddrinfo", answer("93.184.215.14", "10.0.0.8"))
    with pytest.raises(FetchRefused, match=r"10\.0\.0\.8"):
        fetch("http://lake.example/")


def test_the_connection_goes_to_the_checked_number(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is resolved once; a second answer would not be asked for, and the host's name is still sent."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def resolve(host: Any, *rest: Any, **more: Any) -> Any:
        asked.append(host if isinstance(host, str) else host.decode())
        return real("127.0.0.1" if asked[-1] == "lake.example" else host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    port = server.rpartition(":")[2]
    found = fetch(f"http://lake.example:{port}/page", allow_private=True, limits=SMALL)
    assert found.data == f"<p>lake.example:{port}</p>".encode()
    assert asked.count("lake.example") == 1


def test_a_redirect_into_a_private_network_is_refused(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each hop is checked anew: a public page may not send the reader inside."""
    checked: list[str] = []

    def private(number: Any) -> bool:
        checked.append(str(number))
        return len(checked) > 1

    monkeypatch.setattr(address, "is_private", private)
    with pytest.raises(FetchRefused, match="private network"):
        fetch(f"{server}/once", limits=SMALL)
    assert len(checked) == 2


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ftp://example.org/a", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("http://user:secret@example.org/", "user name or password"),
        ("http://user@example.org/", "user name or password"),
        ("http:///a", "names no host"),
        ("http://[::1/", "no valid address"),
        ("http://example.org:999999/", "no valid address"),
    ],
)
def test_addresses_that_are_not_fetched(name: str, words: str) -> None:
    """Other schemes, credentials and addresses without sense are refused before anything is sent."""
    with pytest.raises(FetchRefused) as caught:
        fetch(name)
    assert words in caught.value.reason


def test_unknown_hosts_and_closed_doors(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that nobody knows and a port on which nobody listens are errors of that input."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    with pytest.raises(UnreadableInput, match="could not be fetched"):
        fetch(f"http://127.0.0.1:{port}/", allow_private=True, limits=SMALL)

    def unknown(*_: object, **__: object) -> Any:
        raise socket.gaierror("unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(UnreadableInput, match=r"lake\.example is not known"):
        fetch("http://lake.example/")


def test_proxies_of_the_environment_are_not_used(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy would connect to what it likes, so none is asked."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert fetch(f"{server}/packed", allow_private=True, limits=SMALL).data


@pytest.mark.parametrize(
    "number",
    [
        "10.1.2.3", "172.16.0.1", "192.168.1.1", "127.0.0.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "240.0.0.1",
        "0.0.0.0", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fec0::1", "ff02::1", "::ffff:10.0.0.1",
        "::10.0.0.1", "2002:0a00:0001::1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "2001:db8::1",
        "2001:0:4136:e378:8000:63bf:f5ff:fffe",
    ],
)  # fmt: skip
def test_private_numbers(number: str) -> None:
    """Private, local, shared, reserved and many-cast numbers are private, wrapped or not."""
    assert is_private(ip_address(number))


@pytest.mark.parametrize("number", ["93.184.215.14", "2606:2800:21f::1", "64:ff9b::93.184.215.14", "2002:5db8:d70e::1"])
def test_public_numbers(number: str) -> None:
    """Public numbers are not, wrapped or not."""
    assert not is_private(ip_address(number))
