# Shorthand for the commands in README.md. The first use makes .venv from the lock.

PYTHON ?= python3
RUN = .venv/bin/python -m

.PHONY: serve build test check update bench versions

serve: .venv/installed
	$(RUN) mkdocs serve

build: .venv/installed
	$(RUN) mkdocs build --strict

test: .venv/installed
	$(RUN) pytest

check: .venv/installed
	$(RUN) pytest -m "not browser and not soak"

update: .venv/installed
	$(RUN) timeline.update
	git add --intent-to-add -- 'snippets/*.out' 'snippets/*.recording.json'
	git --no-pager diff -- 'snippets/*.out'

bench: .venv/installed
	$(RUN) benchmarks.draw

versions: .venv/installed browser/node_modules/.package-lock.json
	$(RUN) versions
	git --no-pager diff -- versions/answers.json 'snippets/*.out'

# Python in WebAssembly: the newest Python, where it is not installed
browser/node_modules/.package-lock.json: browser/package-lock.json
	npm --prefix browser ci

.venv/installed: requirements.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.13")'
	$(PYTHON) -m venv --clear .venv
	$(RUN) pip install --quiet --disable-pip-version-check -r requirements.txt
	touch $@
