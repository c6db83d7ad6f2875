# Each target works on a machine that has Python 3.11, make and git: it makes .venv and installs what it needs.
PYTHON ?= python3
BIN := .venv/bin
# One more than there are cores: a third of the tests' time is waiting for servers and processes.
WORKERS ?= $(shell $(PYTHON) -c "import os; print((os.cpu_count() or 1) + 1)")

.PHONY: demo test lint bench simulate kills pictures migration clean words

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

# Kill the poller fifty times while five hundred mails come in, on both databases; `make test` does it a few times.
kills: .venv/test
	TANDEM_TEST_KILLS=50 $(BIN)/pytest tests/mail/test_killed.py

# Collect what is said to people; what a language has not said yet stands empty in bot/translations.
words: .venv/test
	$(BIN)/pybabel -q extract -F pyproject.toml -k mark -k put --no-location --sort-output -o .venv/words.pot bot
	for language in de es fr ja nl pt; do $(BIN)/pybabel -q update -i .venv/words.pot -l $$language \
	    -o bot/translations/$$language.po --width 1000 --ignore-pot-creation-date \
	    --no-fuzzy-matching --ignore-obsolete || exit; done
	sed -i '/^"\(Project\|Report\|POT\|PO-\|Last\|Language-Team\|Generated\)/d' bot/translations/*.po

# A year of 200 plans with 10,000 tasks, judged message by message; `make test` has a small one.
simulate: .venv/test
	$(BIN)/python -m tests.simulation $(ARGS)

# The guides' pictures anew, from the real blocks and mails; needs Chromium. ARGS names some of them.
pictures: .venv/test
	$(BIN)/python -m tests.pictures $(ARGS)

# After a change of the models: make migration WORDS="Give a plan a colour"; without words the first one is written again.
migration: .venv/test
	$(BIN)/python -m storage.migrations.write $(if $(WORDS),"$(WORDS)",--again)

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

.venv/uv:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet uv
	touch $@

.venv/demo .venv/test: .venv/%: .venv/uv pyproject.toml constraints.txt
	VIRTUAL_ENV=.venv $(BIN)/uv pip install --quiet --constraints constraints.txt --editable '.[$*]'
	touch $@
