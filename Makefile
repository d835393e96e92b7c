# Shorthand for the commands in README.md. The first use makes .venv from the lock.

PYTHON ?= python3
RUN = .venv/bin/python -m
BUILT = browser/built/manifest.json
NPM = browser/node_modules/.package-lock.json
TOOLS = browser/node_modules/.tools
# what the bundle and its archive are made of: a changed colour is shipped, too
PACKED = $(shell find browser/src browser/build browser/python timeline -type f -not -name '*.pyc')
NODE = PATH="$$PATH:$(CURDIR)/.venv/bin"; cd browser;

.PHONY: serve build test changed night check ci new types update bench bench-browser browser versions cost lies same soak lighthouse offline portable

serve: .venv/installed $(BUILT)
	$(RUN) mkdocs serve

build: .venv/installed $(BUILT)
	$(RUN) mkdocs build $$($(RUN) generators.pythons.strict)

test: .venv/installed $(TOOLS) $(BUILT)
	$(RUN) pytest

# what a change asks for: make changed [SINCE=REV]
changed: .venv/installed
	$(RUN) tools.changed $(SINCE)

# with what a push leaves to the night
night: .venv/installed $(TOOLS) $(BUILT)
	$(RUN) pytest --night

check: .venv/installed $(TOOLS) $(BUILT)
	$(RUN) pytest -m "not browser and not soak"

# what CI builds and tests at each push
ci: build test

# make new NAME=topic/name
new: .venv/installed
	$(RUN) tools.new $(NAME)

types: .venv/installed
	$(RUN) mypy

update: .venv/installed
	$(RUN) generators.runs.update
	git add --intent-to-add -- 'snippets/*.out' 'snippets/*.recording.json'
	git --no-pager diff -- 'snippets/*.out'

bench: .venv/installed
	$(RUN) tools.benchmarks

cost: .venv/installed
	$(RUN) generators.cost

lies: .venv/installed $(BUILT)
	$(RUN) tools.lies

same: .venv/installed $(BUILT)
	$(RUN) tools.same

soak: .venv/installed
	$(RUN) tools.soak

versions: .venv/installed $(NPM)
	$(RUN) generators.versions
	git --no-pager diff -- generators/versions/answers.json 'snippets/*.out'

bench-browser: .venv/installed $(BUILT)
	$(RUN) tools.benchmarks.browser

lighthouse: build $(TOOLS)
	$(RUN) tools.benchmarks.lighthouse

offline: .venv/installed $(BUILT)
	$(RUN) tools.offline

# what lets a page run its programs itself
browser: $(BUILT)

$(BUILT): browser/package-lock.json $(PACKED) | $(NPM)
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

portable: tools/portable/.venv/installed $(BUILT)
	tools/portable/.venv/bin/python -m tools.portable

tools/portable/.venv/installed: requirements.txt tools/portable/others.txt
	$(PYTHON) -m venv --clear tools/portable/.venv
	tools/portable/.venv/bin/python -m pip install --quiet --require-hashes -r requirements.txt -r tools/portable/others.txt
	touch $@
