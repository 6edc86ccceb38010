"""A server of PostgreSQL for tests: started once, on a socket of its own, and gone with the process."""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

WANTED = "DRAGOMAN_TEST_POSTGRESQL"
"""The address of a server that is there already, such as postgresql://user@host/database."""

SETTINGS = "-c listen_addresses='' -c fsync=off -c max_connections=30 -c unix_socket_directories="


class NoServer(Exception):
    """No server can be had; the message says why."""


@cache
def server_address() -> str:
    """Give the address of a server, started where none is named. Raises NoServer where that cannot be done."""
    named = os.environ.get(WANTED)
    if named:
        return named
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _own(folder)
    data = folder / "data"
    _run(programs / "initdb", "-D", data, "-A", "trust", "-U", "dragoman", "-E", "UTF8", "--locale=C", "--no-sync")
    _run(programs / "pg_ctl", "-D", data, "-o", SETTINGS + str(folder), "-l", folder / "log", "-w", "start")
    atexit.register(_run, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    return f"postgresql://dragoman@/postgres?host={folder}"


def _programs() -> Path:
    """Find the newest server: Debian keeps each version in a folder of its own."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    folders = [one.parent for one in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if not folders:
        raise NoServer(f"PostgreSQL is not installed, and {WANTED} names no server (Debian: apt install postgresql)")
    return max(folders, key=lambda folder: int(folder.parent.name))


def _own(folder: Path) -> None:
    """Hand a folder to the user who may run the server: PostgreSQL refuses to be run by root."""
    if os.geteuid() != 0:
        return
    try:
        user = pwd.getpwnam("postgres")
    except KeyError as error:
        raise NoServer("root may not run PostgreSQL, and there is no user 'postgres' to run it") from error
    os.chown(folder, user.pw_uid, user.pw_gid)


def _run(program: Path, *arguments: object) -> None:
    command = [str(program), *(str(one) for one in arguments)]
    user = "postgres" if os.geteuid() == 0 else None
    # The server must not hold the pipe of a test run open, so its output goes nowhere.
    ran = subprocess.run(
        command,
        check=False,
        user=user,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    if ran.returncode:
        lines = ran.stderr.decode("utf-8", "replace").strip().splitlines() or ["it does not say why"]
        raise NoServer(f"{program.name} failed: {lines[-1]}")
