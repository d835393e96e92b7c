"""Puts on the site what a page needs to run a program itself, where it has been built."""

import contextlib
import json
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.utils import get_relative_url

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from generators.pythons.releases import parse
from hooks.browser import packages
from hooks.errors import Refusal
from timeline import HeaderError, header
from timeline.header import Settings

BUILT = Path(__file__).resolve().parents[2] / "browser" / "built"
EXCEPTIONS = BUILT.parent / "exceptions.toml"
CANNOT = tomllib.loads(EXCEPTIONS.read_text("utf-8"))["cannot"]
ADDRESS = "assets/python"  # of all files, below the site
PLAYGROUND = "practise/playground.md"

log = get_plugin_logger("runner")


def manifest() -> dict[str, str] | None:
    """What was built: its script and style sheet, its Python; None: nothing was."""
    file = BUILT / "manifest.json"
    if not file.exists():
        return None
    found: dict[str, str] = json.loads(file.read_text("utf-8"))
    return found


def why_not(path: str, settings: Settings) -> str:
    """Why a browser cannot run a program, in a sentence; "" where it can, or where none could."""
    found = manifest()
    if found is None:
        return ""
    if newer := header.newer(settings, parse(found["python"])):
        here = found["python"]
        return f"It cannot run in this page: it needs Python {newer}, and this page has {here}."
    why = str(CANNOT.get(path, ""))
    if not why and (lack := _lack(settings)):
        file = EXCEPTIONS.relative_to(BUILT.parents[1]).as_posix()
        raise Refusal(f"a browser has no {lack}: say so to its readers, in {file}, [cannot]")
    return why


def _lack(settings: Settings) -> str:
    if settings.clock == "real":
        return "sockets"
    return ", ".join(name for name in settings.dependencies if not packages.is_pure(name))


def playground(url: str) -> str:
    """Its address, for the page at ``url``; "" where there is none, or this is it."""
    here = File(PLAYGROUND, "", "", True).url
    return "" if manifest() is None or url == here else get_relative_url(here, url)


def on_config(config: MkDocsConfig) -> None:
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


def _without(nav: Any, uri: str) -> Any:
    """A nav without that page, however deep it stands."""
    if isinstance(nav, dict):
        return {name: _without(below, uri) for name, below in nav.items()}
    if isinstance(nav, list):
        return [_without(item, uri) for item in nav if uri not in _values(item)]
    return nav


def _values(item: Any) -> Any:
    return item.values() if isinstance(item, dict) else [item]


def on_files(files: Files, config: MkDocsConfig) -> None:
    if manifest() is None:
        if page := files.get_file_from_path(PLAYGROUND):
            files.remove(page)
        return
    for path in sorted(BUILT.rglob("*")):
        if path.is_file() and path.name != "manifest.json":
            uri = f"{ADDRESS}/{path.relative_to(BUILT).as_posix()}"
            files.append(File.generated(config, uri, abs_src_path=str(path)))
    offered = dict(packages.archive(name) for name in _imported(config))
    for name, data in offered.items():
        files.append(File.generated(config, f"{ADDRESS}/{name}", content=data))
    names = {name.rpartition("-")[0]: name for name in offered}
    files.append(File.generated(config, f"{ADDRESS}/packages.json", content=json.dumps(names)))


def _imported(config: MkDocsConfig) -> list[str]:
    """What programs that a browser can run import beside the standard library."""
    snippets = Path(config.config_file_path).parent / "snippets"
    needed: set[str] = set()
    for path in snippets.rglob("*.py"):
        with contextlib.suppress(HeaderError):  # whoever runs it says so, with page and line
            settings = header.read(path.read_text("utf-8"))
            needed |= set() if header.missing(settings) else set(settings.dependencies)
    return sorted(filter(packages.is_pure, needed))
