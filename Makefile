# make demo: findings on a sample draft.   make test: every check and test.   Both are complete on a fresh clone.
# Needed beforehand: Python 3.11 or newer, make, git.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
SAMPLE := tests/demo/sample.md
PACKS := $(sort $(wildcard rules/*/))

.PHONY: demo test lint packs pytest test-vscode bench clean

demo: $(BIN)/.runs
	$(BIN)/onrecord check --isolated --exit-zero $(SAMPLE)

test: lint packs pytest

lint: $(BIN)/.develops
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

packs: $(BIN)/.runs
	$(BIN)/onrecord rules check $(PACKS)
	$(BIN)/onrecord rules verify $(PACKS)

# The real Neovim, git and pre-commit are among the tests.
pytest: $(BIN)/.develops
	$(BIN)/pytest -n 2

# There is no VS Code extension yet: what runs here is the server under the capabilities that VS Code announces.
test-vscode: $(BIN)/.develops
	@echo "No VS Code extension yet: testing the language server as VS Code's client would speak to it."
	$(BIN)/pytest tests/lsp -k visual-studio-code

bench: $(BIN)/.runs
	$(BIN)/python -m tests.benchmarks.check_speed

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

# A virtual environment whose Python is gone (moved, upgraded) is made anew.
$(BIN)/.made: $(if $(shell $(BIN)/python -c "" 2>/dev/null && echo sound),,stale)
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "onrecord needs Python 3.11 or newer (make PYTHON=…)")'
	$(PYTHON) -m venv --clear $(VENV)
	touch $@

$(BIN)/.runs: $(BIN)/.made pyproject.toml
	$(PIP) --editable .
	touch $@

$(BIN)/.develops: $(BIN)/.runs requirements-dev.txt
	$(PIP) --requirement requirements-dev.txt
	touch $@

.PHONY: stale
