"""Puts on the site what a page needs to run a program itself, where it has been built."""

import json
import os
import sys
from pathlib import Path

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hooks.refusal import Refusal
from timeline.header import Settings

BUILT = Path(__file__).resolve().parents[1] / "browser" / "built"
ADDRESS = "assets/python"  # of all files, below the site
PLAYGROUND = "practise/playground.md"

log = get_plugin_logger("runner")


def manifest() -> dict | None:
    """What was built: its script and style sheet, its Python; None: nothing was."""
    file = BUILT / "manifest.json"
    return json.loads(file.read_text("utf-8")) if file.exists() else None


def why_not(settings: Settings) -> str:
    """Why a browser cannot run a program, in a sentence; "" where it can, or where none could."""
    found = manifest()
    if found is None:
        return ""
    if settings.clock == "real":
        return "It cannot run in this page: it needs sockets."
    if settings.dependencies:
        return f"It cannot run in this page: it needs {', '.join(settings.dependencies)}."
    return ""


def playground(url: str) -> str:
    """Its address, for the page at ``url``; "" where there is none, or this is it."""
    here = File(PLAYGROUND, "", "", True).url
    return "" if manifest() is None or url == here else get_relative_url(here, url)


def on_config(config):
    found = manifest()
    if found is None:
        if os.environ.get("CI"):
            raise Refusal("browser/built is missing, and CI is set: `make browser` builds it")
        log.info("the pages have no Run: `make browser` adds it")
        config.nav = _without(config.nav, PLAYGROUND)
        return
    script = ExtraScriptValue(f"{ADDRESS}/{found['script']}")
    script.type = "module"
    config.extra_javascript.append(script)
    config.extra_css.append(f"{ADDRESS}/{found['style']}")


def _without(nav, uri):
    """A nav without that page, however deep it stands."""
    if isinstance(nav, dict):
        return {name: _without(below, uri) for name, below in nav.items()}
    if isinstance(nav, list):
        return [_without(item, uri) for item in nav if uri not in _values(item)]
    return nav


def _values(item):
    return item.values() if isinstance(item, dict) else [item]


def on_files(files, config):
    if manifest() is None:
        files.remove(files.get_file_from_path(PLAYGROUND))
        return
    for path in sorted(BUILT.rglob("*")):
        if path.is_file() and path.name != "manifest.json":
            uri = f"{ADDRESS}/{path.relative_to(BUILT).as_posix()}"
            files.append(File.generated(config, uri, abs_src_path=str(path)))
