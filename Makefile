# Each target works on a machine that has Python 3.11, make and git: it makes .venv and installs what it needs.
PYTHON ?= python3
BIN := .venv/bin
WORKERS ?= auto

.PHONY: demo test lint bench clean

demo: .venv/demo
	$(BIN)/tandem demo $(ARGS)

test: lint
	$(BIN)/pytest -n $(WORKERS) --dist worksteal $(ARGS)

lint: .venv/test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/test
	$(BIN)/python -m tests.bench

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

.venv/uv:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet uv
	touch $@

.venv/demo .venv/test: .venv/%: .venv/uv pyproject.toml constraints.txt
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --constraints constraints.txt --editable '.[$*]'
	touch $@
