"""Finds the page that each program stands on."""

import posixpath
from pathlib import PurePosixPath

from hooks.errors import Refusal
from hooks.examples import fences, figure
from hooks.state import Build


def homes(build: Build) -> dict[str, str]:
    """Path below snippets/ -> page below docs/; of several, the one named after its topic, or in a
    folder that is."""
    if build.homes is None:  # several pages ask
        build.homes = _find(build)
    return build.homes


def link(path: str, uri: str, build: Build) -> str:
    """From the page ``uri`` to the figure of a program, as Markdown links. Refusal: it has none."""
    if not (build.snippets / path).is_file():
        raise Refusal(f"names snippets/{path}, which does not exist: fix the path")
    found = homes(build)
    if path not in found:
        raise Refusal(f"names snippets/{path}, which is on no page: put it on one")
    if found[path] == uri:
        return f"#{figure.anchor(path)}"
    return f"{posixpath.relpath(found[path], posixpath.dirname(uri))}#{figure.anchor(path)}"


def _find(build: Build) -> dict[str, str]:
    found: dict[str, str] = {}
    for source in build.sources.values():
        if source.is_notebook:
            continue
        try:
            named = fences.includes(source.text, build.programs)
        except Refusal:
            continue  # the step that runs that page says so, with its line
        for include in named:
            topic = PurePosixPath(include.path).parts[0]
            named_after = topic in PurePosixPath(source.uri).with_suffix("").parts
            if include.path not in found or named_after:
                found[include.path] = source.uri
    return found
