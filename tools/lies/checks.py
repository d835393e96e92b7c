"""The two commands of a maintainer, in this process: a strict build of some pages, and pytest."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace

import pytest
from mkdocs.__main__ import cli
from mkdocs.commands import build as mkdocs
from mkdocs.structure.files import Files

from hooks.errors import Refusal
from hooks.examples import fences
from hooks.examples.run_ahead import Ahead
from hooks.finished import theme
from hooks.notebooks import pages as notebooks


def tests(arguments: Sequence[str]) -> int:
    options = ["-q", "--numprocesses=0", "-p", "no:cacheprovider", "--no-header", "--tb=short"]
    return int(pytest.main([*options, *arguments]))


def build(pages: Sequence[str]) -> int:
    """``mkdocs build --strict``. The other pages are as they were, and are not made anew."""
    populate, write, make = mkdocs._populate_page, mkdocs._build_page, mkdocs.build

    def populate_some(page, config, files, *rest):
        if page.file.src_uri in pages:
            populate(page, config, files, *rest)

    def write_some(page, config, *rest, **options):
        if page.file.src_uri in pages:
            write(page, config, *rest, **options)
        else:
            _as_it_was(page)

    def make_some(config, **options):
        events = sys.modules["hooks/main.py"].events
        steps = events.steps
        finish = [step for step in steps.finish if step is not theme.trim]  # its files are left out
        read = [step for step in steps.read if step is not notebooks.begin]  # it executes them all
        events.steps = replace(steps, finish=finish, read=read)
        make(config, **options)

    mkdocs._populate_page, mkdocs._build_page = populate_some, write_some
    mkdocs.build = make_some
    Files.copy_static_files = mkdocs._build_theme_template = lambda *arguments, **options: None
    # no program is run before a page asks for it
    Ahead._submitted = lambda self, path: Future()
    Ahead.__getitem__ = lambda self, path: self._prove(path)
    with tempfile.TemporaryDirectory() as folder:
        command = ["build", "--strict", "--site-dir", f"{folder}/site"]
        try:
            cli(command, standalone_mode=False)
        except SystemExit as end:
            return int(end.code or 0)
        except Exception as error:
            print(getattr(error, "message", error), file=sys.stderr)
            return 1
    return 0


def _as_it_was(page) -> None:
    """What the check of the whole site would have counted on it."""
    build = sys.modules["hooks/main.py"].events.build
    build.counted.written.add(page.file.src_uri)
    if page.file.src_uri.endswith(".md"):
        text = page.file.content_string
        try:
            named = fences.includes(text, build.programs)
            named += fences.starters(text, build.programs)
        except Refusal:
            return
        build.counted.shown.update(include.path for include in named)
