#!/bin/sh
# Writes the two lock files: hashes, no addresses. Run it after changing a dependency in pyproject.toml.
set -eu
cd "$(dirname "$0")/.."
lock() {
  uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet --no-emit-index-url "$@"
}
lock pyproject.toml --group build -o requirements.lock
lock pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
# What training needs, torch among it, stays out of the two locks above.
lock pyproject.toml --group training -c requirements.lock -o training/requirements.lock
