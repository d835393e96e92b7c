"""The page that each program stands on."""

import posixpath
from pathlib import Path, PurePosixPath

from mkdocs.structure.files import Files

from hooks.errors import Refusal
from hooks.examples import fences, figure

_last: tuple[object, dict[str, str]] = (None, {})  # of this build: several pages ask


def homes(files: Files, snippets: Path) -> dict[str, str]:
    """Path below snippets/ -> page below docs/; of several, the one named after its topic, or in a
    folder that is."""
    global _last
    if _last[0] is not files:
        _last = (files, _find(files, snippets))
    return _last[1]


def link(path: str, files: Files, snippets: Path, uri: str) -> str:
    """From the page ``uri`` to the figure of a program, as Markdown links. Refusal: it has none."""
    if not (snippets / path).is_file():
        raise Refusal(f"names snippets/{path}, which does not exist: mend the path")
    found = homes(files, snippets)
    if path not in found:
        raise Refusal(f"names snippets/{path}, which is on no page: put it on one")
    if found[path] == uri:
        return f"#{figure.anchor(path)}"
    return f"{posixpath.relpath(found[path], posixpath.dirname(uri))}#{figure.anchor(path)}"


def _find(files: Files, snippets: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in files.documentation_pages():
        if not file.src_uri.endswith(".md"):
            continue
        try:
            named = fences.includes(file.content_string, snippets)
        except Refusal:
            continue  # whoever runs that page says so, with its line
        for include in named:
            topic = PurePosixPath(include.path).parts[0]
            named_after = topic in PurePosixPath(file.src_uri).with_suffix("").parts
            if include.path not in found or named_after:
                found[include.path] = file.src_uri
    return found
