# Set up, run and check Diptych. `make help` lists what there is.

PYTHON ?= python3
SAMPLE ?= video-call-2021-12-07
# Tests run side by side in so many processes.
WORKERS ?= auto
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
READY := $(VENV)/ready
DIST_BIN := $(subst $(VENV),.venv-dist,$(BIN))
LOCK_BIN := $(subst $(VENV),.venv-lock,$(BIN))
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run test soak lint bench evaluate screenshots translations dist twice lock clean

help: ## List these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

run: $(READY) ## Open the window on a sample comparison (SAMPLE=NAME picks another)
	$(BIN)/diptych open --sample $(SAMPLE)

test: $(READY) ## Run all tests, without a display (TESTS=PATH picks some)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile $(TESTS)

soak: $(READY) ## Damage the library hundreds of times, and 20,000 files for each reader
	DIPTYCH_SOAK=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -rP \
	  tests/unit/library/test_library_soak.py tests/unit/library/test_library_recovery.py \
	  tests/unit/text/test_anchoring.py tests/unit/intake/test_damaged_files.py \
	  tests/unit/export/test_damaged_comparisons.py tests/unit/export/test_markdown_lint.py

# The second run of mypy finds calls that Windows does not have.
lint: $(READY) ## Check style, types and the layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/mypy --platform win32 desktop
	$(BIN)/lint-imports --no-cache

bench: $(READY) ## Measure start-up, encoding, comparing and writing
	QT_QPA_PLATFORM=offscreen $(BIN)/python bench/bench.py

evaluate: $(READY) ## Print how right the comparison is (needs ../shared for all figures)
	$(BIN)/python packaging/model/evaluate.py

screenshots: $(READY) ## Draw the pictures under docs/images again (needs pdftoppm)
	$(BIN)/python packaging/screenshots.py

translations: $(READY) ## Gather the texts of the window and make the message files
	$(BIN)/python packaging/translations.py

# The stamp is written last: an interrupted set-up starts again.
$(READY): requirements.lock pyproject.toml packaging/system_libraries.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Diptych needs Python 3.11 or newer.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	PYTHONWARNINGS=ignore $(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python packaging/system_libraries.py
	@touch $(READY)

dist: .venv-dist/ready ## Make what can be handed out: packages, sums, bill of materials
	$(DIST_BIN)/python packaging/dist.py dist

twice: .venv-dist/ready ## Make it twice, and say whether both are the same bytes
	$(DIST_BIN)/python packaging/twice.py dist

.venv-dist/ready: packaging/dist.lock
	$(PYTHON) -m venv .venv-dist
	$(DIST_BIN)/python -m pip install --quiet --require-hashes -r packaging/dist.lock
	@touch .venv-dist/ready

COMPILE = $(LOCK_BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
  --generate-hashes --no-config --no-emit-index-url --no-emit-find-links --upgrade --quiet \
  --custom-compile-command "make lock"

# The program's own parts are the same in both locks, and their licences are written down.
lock: ## Renew the locks and the list of licences from pyproject.toml
	$(PYTHON) -m venv .venv-lock
	$(LOCK_BIN)/python -m pip install --quiet uv
	$(COMPILE) --group dev --output-file requirements.lock
	$(COMPILE) --group dist --constraints requirements.lock --output-file packaging/dist.lock
	$(LOCK_BIN)/python -m pip install --quiet --require-hashes -r packaging/dist.lock
	$(LOCK_BIN)/python packaging/licences.py

clean: ## Remove what the set-up and the checks made
	rm -rf $(VENV) .venv-lock .venv-dist build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache
	rm -rf .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
