#!/bin/sh
# Makes .venv and installs what the lock file names, by hash. `setup.sh run` is enough to use Dragoman, `setup.sh dev`
# adds what the tests need. Does nothing when the environment already stands and the lock file has not changed.
set -eu
cd "$(dirname "$0")/.."
want=${1:-run}

find_python() {
  for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null 2>&1 &&
      "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  echo "Dragoman needs Python 3.11 or newer, and none was found. On Debian or Ubuntu: apt install python3" >&2
  exit 1
}

case $want in
  run) lock=requirements.lock ;;
  dev) lock=requirements-dev.lock ;;
  *) echo "usage: setup.sh run|dev" >&2; exit 2 ;;
esac

here=$(pwd -P)
stamp() { printf '%s\n' "$here"; cat "$1" pyproject.toml; }
is_current() { [ -x .venv/bin/python ] && [ -f ".venv/$1.stamp" ] && stamp "$2" | cmp -s - ".venv/$1.stamp"; }

# What the tests need includes what running needs, so a current dev environment serves both.
if is_current dev requirements-dev.lock; then exit 0; fi
if [ "$want" = run ] && is_current run requirements.lock; then exit 0; fi

python=$(find_python)
if ! [ -x .venv/bin/python ] || ! .venv/bin/python -c 'import pip' 2>/dev/null || ! cat .venv/*.stamp 2>/dev/null | grep -qxF "$here"; then
  echo "Making an environment in .venv ..."
  rm -rf .venv
  if ! "$python" -m venv .venv >.venv-log 2>&1; then
    cat .venv-log >&2
    rm -rf .venv .venv-log
    echo "Python's venv module is missing. On Debian or Ubuntu: apt install python3-venv" >&2
    exit 1
  fi
  rm -f .venv-log
fi

echo "Installing from $lock ..."
rm -f .venv/run.stamp .venv/dev.stamp
pip() { .venv/bin/python -m pip --disable-pip-version-check "$@"; }
if ! pip install --quiet --quiet --require-hashes --only-binary :all: -r "$lock"; then
  echo "The packages in $lock could not be installed: see above. The first set-up needs a package index within reach." >&2
  exit 1
fi
pip install --quiet --quiet --no-deps --no-build-isolation --editable .
stamp "$lock" >".venv/$want.stamp"
