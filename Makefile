# Two commands do everything: `make run` and `make test`. See the README.
PYTHON ?= python3
PORT ?= 8501
FILE ?= app/examples/en-shop.txt
BIN := .venv/bin

.PHONY: run serve judge test lint bench clean

run: .venv/installed  ## judge the sample case here, then serve the app on localhost
	@$(BIN)/proleg judge $(FILE)
	@echo "The app: http://localhost:$(PORT)   (Ctrl-C ends it)"
	@exec $(BIN)/proleg serve --port $(PORT)

serve: .venv/installed  ## serve the app
	@exec $(BIN)/proleg serve --port $(PORT)

judge: .venv/installed  ## judge FILE=…
	@$(BIN)/proleg judge $(FILE)

test: lint  ## all tests; needs no GPU, no model, no network
	@$(BIN)/python -m pytest -n 2 --dist worksteal --ignore tests/browser
	@$(BIN)/python -m pytest tests/browser

lint: .venv/installed-dev  ## ruff, mypy --strict, import-linter
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --quiet --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache >/tmp/proleg-imports.$$$$ || { cat /tmp/proleg-imports.$$$$; rm -f /tmp/proleg-imports.$$$$; exit 1; }; rm -f /tmp/proleg-imports.$$$$

bench: .venv/installed-dev  ## measure speed, side by side with the alternatives
	@$(BIN)/python -m tests.bench

clean:
	rm -rf .venv build *.egg-info

# What is missing is installed once, and again when what is asked for changes.
.venv/installed: pyproject.toml constraints.txt tools/packages.sh
	@PYTHON=$(PYTHON) tools/packages.sh python3-venv swi-prolog-nox graphviz fonts-noto-cjk
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name it with PYTHON=…")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the Python packages (about a minute)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/installed-dev: .venv/installed
	@tools/packages.sh chromium
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@
