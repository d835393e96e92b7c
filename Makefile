# Shorthand for the commands in README.md. The first use makes .venv from the lock.

PYTHON ?= python3
RUN = .venv/bin/python -m
BUILT = browser/built/manifest.json
NPM = browser/node_modules/.package-lock.json
TOOLS = browser/node_modules/.tools
NODE = PATH="$$PATH:$(CURDIR)/.venv/bin"; cd browser;

.PHONY: serve build test check ci new types update bench bench-browser browser versions cost lies same soak lighthouse offline portable

serve: .venv/installed $(BUILT)
	$(RUN) mkdocs serve

build: .venv/installed $(BUILT)
	$(RUN) mkdocs build $$($(RUN) generators.pythons.strict)

test: .venv/installed $(TOOLS) $(BUILT)
	$(RUN) pytest

check: .venv/installed $(TOOLS) $(BUILT)
	$(RUN) pytest -m "not browser and not soak"

# what CI builds and tests at each push
ci: build test

# make new NAME=topic/name
new: .venv/installed
	$(RUN) tests.new $(NAME)

types: .venv/installed
	$(RUN) mypy

update: .venv/installed
	$(RUN) generators.runs.update
	git add --intent-to-add -- 'snippets/*.out' 'snippets/*.recording.json'
	git --no-pager diff -- 'snippets/*.out'

bench: .venv/installed
	$(RUN) benchmarks

cost: .venv/installed
	$(RUN) cost

lies: .venv/installed $(BUILT)
	$(RUN) tests.lies

same: .venv/installed $(BUILT)
	$(RUN) tests.same

soak: .venv/installed
	$(RUN) soak

versions: .venv/installed $(NPM)
	$(RUN) versions
	git --no-pager diff -- versions/answers.json 'snippets/*.out'

bench-browser: .venv/installed $(BUILT)
	$(RUN) benchmarks.browser

lighthouse: build $(TOOLS)
	$(RUN) benchmarks.lighthouse

offline: .venv/installed $(BUILT)
	$(RUN) offline

# what lets a page run its programs itself
browser: $(BUILT)

$(BUILT): browser/package-lock.json $(wildcard browser/src/* browser/build/* timeline/*.py timeline/draw/*.py) | $(NPM)
	$(NODE) node build/build.mjs

$(NPM): browser/package-lock.json | .venv/installed
	command -v npm >/dev/null || $(RUN) pip install --quiet --disable-pip-version-check -r browser/node.txt
	$(NODE) npm ci --silent --omit=dev
	touch $@

# and what checks its JavaScript
$(TOOLS): browser/package-lock.json | $(NPM)
	$(NODE) npm ci --silent
	touch $(NPM) $@

.venv/installed: requirements.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.13")'
	$(PYTHON) -m venv --clear .venv
	$(RUN) pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@

portable: portable/.venv/installed $(BUILT)
	portable/.venv/bin/python -m portable

portable/.venv/installed: requirements.txt portable/others.txt
	$(PYTHON) -m venv --clear portable/.venv
	portable/.venv/bin/python -m pip install --quiet --require-hashes -r requirements.txt -r portable/others.txt
	touch $@
