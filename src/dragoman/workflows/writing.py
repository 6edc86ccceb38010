"""Writing files so that nobody ever sees half of one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file under a temporary name beside its place, and rename it once all of it is on the disk.

    A file that is replaced keeps its permissions, and a symbolic link goes on pointing to the file that is replaced.

    Args:
        path: where the file goes; its folder must exist.
        data: the whole content.

    Raises:
        OSError: nothing was written, and what stood at `path` still stands there.
    """
    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            Path(name).chmod(_permissions(target))
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def _permissions(target: Path) -> int:
    """Give the permissions of the file that is replaced, or those that a new file would have."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0o077)
        os.umask(mask)
        return 0o666 & ~mask
