# make demo   checks corpus/, writes reports/, prints the findings
# make test   lint, types, layers, rules, tests, whether reports/ is fresh
# make bench  what a check costs, as ratios in one run (minutes; BENCH=--full for large archives)
# make fresh  writes docs/ and reports/ anew after a change of rules or wording
# make pictures  takes the pictures of docs/ anew, with Chromium
# Both set up .venv on the first run (a few minutes); later runs start at once.

VENV  := .venv
BIN   := $(VENV)/bin
READY := $(VENV)/.ready
PIP   := $(BIN)/python -m pip --disable-pip-version-check install -qq --progress-bar off

# The first Python that really runs and is new enough; `make PYTHON=...` chooses another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)

export OMP_NUM_THREADS ?= 1
export TOKENIZERS_PARALLELISM ?= false

.PHONY: demo test bench lint types layers rules unit reports fresh pictures clean

demo: $(READY)
	@$(BIN)/checker report corpus
	@$(BIN)/checker check corpus --fail-on never

test: lint types layers rules unit reports

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

layers: $(READY)
	$(BIN)/lint-imports

rules: $(READY)
	$(BIN)/checker rules test

reports: $(READY)
	$(BIN)/checker report corpus --check

unit: $(READY)
	$(BIN)/pytest -n 2 --dist loadfile

# Writes anew what is made from the code and the rules: the pages of docs/ and reports/.
fresh: $(READY)
	$(BIN)/python -m tests.docs.pages
	$(BIN)/checker report corpus

# Takes the pictures of docs/ anew; needs Chromium. Look at them before you commit them.
pictures: $(READY)
	$(BIN)/python -m tests.docs.pictures

# Ratios of CPU seconds, side by side in one run; docs/performance.md says what came out.
bench: $(READY)
	$(BIN)/python -m tests.measure.performance $(BENCH)

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

# torch comes first and pinned: left to itself, pip may pick a build that brings gigabytes of CUDA.
$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "make: no Python 3.11 or newer found; install one, or say make PYTHON=/path/to/python" >&2; exit 2; }
	@echo "Setting up $(VENV); this happens once and takes a few minutes."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) -c constraints.txt torch
	@$(PIP) -c constraints.txt -e '.[sentence-transformers,dev]'
	@touch $@
