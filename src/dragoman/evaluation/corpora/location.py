"""Where the public corpora lie on this machine. Their texts are others', so they are no part of the project."""

from __future__ import annotations

import os
from pathlib import Path

from dragoman.errors import CorpusError

VARIABLE = "DRAGOMAN_SHARED"


def shared_folder() -> Path:
    """Find the folder of shared material.

    Returns:
        The folder that the environment variable DRAGOMAN_SHARED names, or else `../shared` beside the current folder
        or beside the checkout that this file is part of.

    Raises:
        CorpusError: no such folder is there.
    """
    named = os.environ.get(VARIABLE)
    if named:
        if Path(named).is_dir():
            return Path(named)
        raise CorpusError(f"{VARIABLE} names {named}, which is not a folder")
    checkout = Path(__file__).resolve().parents[4]
    for beside in (Path.cwd(), checkout):
        if (beside.parent / "shared").is_dir():
            return beside.parent / "shared"
    raise CorpusError(
        f"the public corpora were not found: name their folder, or set {VARIABLE} to the one above corpora/"
    )


def corpus_folder(*names: str) -> Path:
    """Find one corpus in the shared folder, such as `corpus_folder("polnear", "dev")`. Raises CorpusError if absent."""
    folder = shared_folder().joinpath("corpora", *names)
    if not folder.is_dir():
        raise CorpusError(f"the corpus {'/'.join(names)} is not in {folder.parent}")
    return folder
