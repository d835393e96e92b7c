"""The two commands of a maintainer, in this process: a strict build of some pages, and pytest."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future

import pytest
from mkdocs.__main__ import cli
from mkdocs.commands import build as mkdocs
from mkdocs.structure.files import Files

from hooks.errors import Refusal
from hooks.examples import fences
from hooks.examples.run_ahead import Ahead


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
            _as_it_was(page, config)

    def make_some(config, **options):
        notebook = sys.modules["hooks/notebook.py"]  # which runs all of them before any page
        render = notebook._render
        notebook._render = lambda page, *rest: (
            render(page, *rest) if page.file.src_uri in pages else None
        )
        trim = sys.modules["hooks/theme.py"].on_post_build  # the files of the theme are left out
        config.plugins.events["post_build"].remove(trim)
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


def _as_it_was(page, config) -> None:
    """What hooks/whole.py would have seen of it."""
    whole = sys.modules["hooks/whole.py"]
    whole._written.add(page.file.src_uri)
    if page.file.src_uri.endswith(".md"):
        snippets = whole.Path(config.config_file_path).parent / "snippets"
        text = page.file.content_string
        try:
            named = fences.includes(text, snippets) + fences.starters(text, snippets)
        except Refusal:
            return
        whole._shown.update(include.path for include in named)
