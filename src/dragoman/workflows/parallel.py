"""Reading with several processes: the same outcomes in the same order, and never more than a few in memory."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from dragoman.errors import UnreadableInput
from dragoman.readers.base import Material, ReadingOptions
from dragoman.workflows.outcomes import Outcome, Packed, outcome_of, pack, unpack

AHEAD = 4
"""Articles that wait for each worker, so that none is idle while the front of the queue is slow."""


def outcomes_of(
    materials: Iterable[Material | UnreadableInput], options: ReadingOptions, workers: int
) -> Iterator[Outcome]:
    """Read articles with several processes, in the order in which they come."""
    crew = _Crew(workers, options)
    waiting: deque[tuple[Material | UnreadableInput, Future[Packed] | None]] = deque()
    try:
        for material in materials:
            waiting.append((material, crew.start(material)))
            if len(waiting) > workers * AHEAD:
                yield _first(waiting, crew)
        while waiting:
            yield _first(waiting, crew)
    finally:
        crew.close()


class _Crew:
    """Worker processes that can be replaced when one of them dies."""

    def __init__(self, workers: int, options: ReadingOptions) -> None:
        self._workers = workers
        self._options = options
        self._pool = self._hire(workers)

    @staticmethod
    def _hire(workers: int) -> ProcessPoolExecutor:
        # Spawned, not forked: a forked child inherits the locks of threads that do not exist in it.
        return ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))

    def start(self, material: Material | UnreadableInput) -> Future[Packed] | None:
        """Hand an article to a worker; there is nothing to do for one that could not be opened."""
        if isinstance(material, UnreadableInput):
            return None
        try:
            return self._pool.submit(_work, material, self._options)
        except BrokenProcessPool:
            self.replace()
            return self._pool.submit(_work, material, self._options)

    def alone(self, material: Material) -> Outcome:
        """Read an article with a worker of its own, to learn whether it is the one that killed another."""
        with self._hire(1) as pool:
            try:
                return unpack(pool.submit(_work, material, self._options).result())
            except BrokenProcessPool as error:
                failure = UnreadableInput(material.name, "the process that read it died, perhaps for want of memory")
                failure.__cause__ = error
                return Outcome(material.name, error=failure)

    def replace(self) -> None:
        """Hire anew."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = self._hire(self._workers)

    def close(self) -> None:
        """Let the workers go."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _is_read(future: Future[Packed] | None) -> bool:
    return future is not None and future.done() and not future.cancelled() and future.exception() is None


def _work(material: Material, options: ReadingOptions) -> Packed:
    return pack(outcome_of(material, options))


def _first(waiting: deque[tuple[Material | UnreadableInput, Future[Packed] | None]], crew: _Crew) -> Outcome:
    """Take the outcome at the front of the queue; if a worker died, start the others again."""
    material, future = waiting.popleft()
    if isinstance(material, UnreadableInput) or future is None:
        return outcome_of(material, ReadingOptions())
    try:
        return unpack(future.result())
    except (BrokenProcessPool, CancelledError):
        outcome = crew.alone(material)
        crew.replace()
        others = [(other, future if _is_read(future) else crew.start(other)) for other, future in waiting]
        waiting.clear()
        waiting.extend(others)
        return outcome
