"""Publishes Python and its script for the pages, if `make browser` has built them."""

import contextlib
import json
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generators.pythons.releases import parse
from hooks.addresses import relative
from hooks.browser import packages
from hooks.errors import Refusal
from hooks.state import Build, NewFile
from timeline import HeaderError, header
from timeline.process.header import Settings

BUILT = Path(__file__).resolve().parents[2] / "browser" / "built"
EXCEPTIONS = BUILT.parent / "exceptions.toml"
CANNOT = tomllib.loads(EXCEPTIONS.read_text("utf-8"))["cannot"]
ADDRESS = "assets/python"  # of all files, below the site
PLAYGROUND, PLAYGROUND_URL = "practise/playground.md", "practise/playground/"


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
    nowhere = manifest() is None or url == PLAYGROUND_URL
    return "" if nowhere else relative(PLAYGROUND_URL, url)


def configure(build: Build) -> None:
    """Add the script that runs programs; where it is not built, leave out the playground."""
    found, options = manifest(), build.options
    if found is None:
        if os.environ.get("CI"):
            raise Refusal("browser/built is missing, and CI is set: `make browser` builds it")
        build.log.info("runner: the pages have no Run: `make browser` adds it")
        options.nav = _without(options.nav, PLAYGROUND)
        options.left_out.add(PLAYGROUND)
        return
    options.modules.append(f"{ADDRESS}/{found['script']}")
    options.styles.append(f"{ADDRESS}/{found['style']}")


def _without(nav: Any, uri: str) -> Any:
    """A nav without that page, however deep it stands."""
    if isinstance(nav, dict):
        return {name: _without(below, uri) for name, below in nav.items()}
    if isinstance(nav, list):
        return [_without(item, uri) for item in nav if uri not in _values(item)]
    return nav


def _values(item: Any) -> Any:
    return item.values() if isinstance(item, dict) else [item]


def files(build: Build) -> Iterator[NewFile]:
    """Python for the pages, what was built for it, and the packages that programs import."""
    if manifest() is None:
        return
    for path in sorted(BUILT.rglob("*")):
        if path.is_file() and path.name != "manifest.json":
            yield NewFile(f"{ADDRESS}/{path.relative_to(BUILT).as_posix()}", path)
    offered = dict(packages.archive(name) for name in _imported(build))
    for name, data in offered.items():
        yield NewFile(f"{ADDRESS}/{name}", data)
    names = {name.rpartition("-")[0]: name for name in offered}
    yield NewFile(f"{ADDRESS}/packages.json", json.dumps(names))


def _imported(build: Build) -> list[str]:
    """What programs that a browser can run import beside the standard library."""
    needed: set[str] = set()
    for path in build.programs:
        with contextlib.suppress(HeaderError):  # the step that runs it says so, with page and line
            settings = header.read((build.snippets / path).read_text("utf-8"))
            needed |= set() if header.missing(settings) else set(settings.dependencies)
    return sorted(filter(packages.is_pure, needed))
