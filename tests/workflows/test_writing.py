"""Files that are whole or not there."""

import os
from pathlib import Path

import pytest

from dragoman.workflows.writing import write_atomically


def test_a_file_is_written_and_nothing_else(tmp_path: Path) -> None:
    """The file holds the bytes, and no temporary file is left."""
    write_atomically(tmp_path / "a b.json", b"{}")
    assert [path.name for path in tmp_path.iterdir()] == ["a b.json"]
    assert (tmp_path / "a b.json").read_bytes() == b"{}"


def test_new_files_have_usual_permissions(tmp_path: Path) -> None:
    """A new file may be read by whoever the user's mask allows, as any other."""
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "a", b"x")
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(before)
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_replaced_files_keep_their_permissions(tmp_path: Path) -> None:
    """A file that is replaced is as private as it was."""
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(0o600)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o600


def test_links_stay_links(tmp_path: Path) -> None:
    """Writing to a symbolic link replaces the file that it points to."""
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """If the disk is full or the rename fails, the old file is untouched and nothing half-written is left."""
    target = tmp_path / "a"
    target.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    """The folder is not made by guess."""
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "none" / "a", b"x")
