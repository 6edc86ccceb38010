# Dragoman's commands. `make demo` and `make test` do all their own set-up; both need only Python 3.11 or newer.
.POSIX:
.DEFAULT_GOAL := help
.PHONY: help demo test lint types layout unit setup setup-dev quality bench bench-many docs lock clean

BIN = .venv/bin
PYTEST_WORKERS = 2

help: ## list these commands
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | sort | awk -F '\t' '{ printf "make %-10s %s\n", $$1, $$2 }'

setup: ## make the environment in .venv with what Dragoman needs to run
	@sh scripts/setup.sh run

setup-dev: ## the same, with what its tests need
	@sh scripts/setup.sh dev

demo: setup ## read the sample articles; print a readout, write records and pages under demo/
	@sh scripts/demo.sh

lint: setup-dev ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup-dev ## mypy --strict
	$(BIN)/mypy

layout: setup-dev ## import-linter: imports point down
	$(BIN)/lint-imports --config importlinter.toml

unit: setup-dev ## the tests alone
	@sh scripts/chromium.sh
	$(BIN)/pytest -n $(PYTEST_WORKERS)

test: lint types layout unit ## everything that gates a commit

quality: setup-dev ## measure against the public corpora and our own gold, write docs/quality*.md, hold the floors
	$(BIN)/dragoman eval polnear --write-docs
	$(BIN)/dragoman eval own --write-docs
	$(BIN)/dragoman eval events --write-docs
	$(BIN)/dragoman eval affairs --write-docs
	$(BIN)/dragoman eval figures --write-docs
	$(BIN)/dragoman eval tempeval --write-docs
	$(BIN)/dragoman eval gwn --write-docs
	$(BIN)/dragoman eval gum --write-docs
	$(BIN)/dragoman eval gsr --write-docs
	$(BIN)/dragoman eval plv --write-docs
	$(BIN)/dragoman eval judged --write-docs
	$(BIN)/dragoman eval flags --write-docs
	$(BIN)/dragoman eval linking --write-docs

bench: setup-dev ## words per CPU second and peak memory, against the parse alone
	$(BIN)/python bench/reading.py

bench-many: setup-dev ## what many articles cost: a folder of 2,000, a million entries, linking 100,000; an hour
	$(BIN)/python bench/folder.py
	$(BIN)/python bench/store.py
	$(BIN)/python bench/linking.py

docs: setup-dev ## write the generated pages of docs/
	$(BIN)/python scripts/generate_docs.py

lock: ## renew the lock files after a dependency has changed (needs uv)
	sh scripts/lock.sh

clean: ## remove the environment and everything that was made
	rm -rf .venv demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
