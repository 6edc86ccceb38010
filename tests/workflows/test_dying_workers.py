"""What happens when a process that reads dies."""

from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import Any, Self

import pytest

from dragoman.errors import UnreadableInput
from dragoman.readers.base import Material, ReadingOptions
from dragoman.workflows import parallel
from dragoman.workflows.outcomes import Packed

DEADLY = "deadly.txt"


class FragilePool:
    """Stands in for a pool of processes: one deadly article breaks it and everything that it holds."""

    def __init__(self, *_: object, **__: object) -> None:
        self.broken = False
        self.running: list[Future[Packed]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()

    def submit(self, _: Any, material: Material, options: ReadingOptions) -> Future[Packed]:
        if self.broken:
            raise BrokenProcessPool("broken")
        future: Future[Packed] = Future()
        self.running.append(future)
        if material.name == DEADLY:
            self.broken = True
            for waiting in self.running:
                if not waiting.done():
                    waiting.set_exception(BrokenProcessPool("broken"))
        else:
            future.set_result(Packed(material.name, None, ("UnreadableInput", material.name, "read")))
        return future

    def shutdown(self, **_: object) -> None:
        """Nothing to let go."""


def test_only_the_deadly_article_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """The article that kills its process is named; the ones before, beside and after it are read, in order."""
    monkeypatch.setattr(parallel, "ProcessPoolExecutor", FragilePool)
    names = ["a.txt", "b.txt", DEADLY, "c.txt", "d.txt", DEADLY, "e.txt"]
    inputs: list[Material | UnreadableInput] = [Material(name, b"x") for name in names]
    inputs.insert(1, UnreadableInput("gone.txt", "no such file"))
    found = list(parallel.outcomes_of(inputs, ReadingOptions(), 2))
    assert [outcome.source for outcome in found] == ["a.txt", "gone.txt", *names[1:]]
    reasons = {outcome.source: outcome.error.reason for outcome in found if outcome.error}
    assert "process that read it died" in reasons.pop(DEADLY)
    assert reasons.pop("gone.txt") == "no such file"
    assert set(reasons.values()) == {"read"}
