"""Runs our hooks under Zensical, which knows none: a Markdown extension, the first of all.

For a fence to execute Zensical itself calls markdown-exec, and that our formatter.
"""

import functools
import posixpath
import re
from collections.abc import Callable
from typing import Any

import markdown_exec
from markdown import Extension, Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from zensical.config import get_config
from zensical.extensions.context import ContextPreprocessor

from tools.portable.ours import Ours, ours

_FENCES = "pymdownx.superfences"
_ADDRESS = re.compile(r'(?<=\shref=")(?![a-z]+:|[#/])[^"]+')

_uri = ""  # of the page that is being made, below docs/


class _Before(Preprocessor):
    def __init__(self, md: Markdown, uri: str):
        super().__init__(md)
        self.uri = uri

    def run(self, lines: list[str]) -> list[str]:
        global _uri
        _uri = self.uri
        return ours().markdown(self.uri, "\n".join(lines)).split("\n")


class _After(Postprocessor):
    def run(self, text: str) -> str:
        return ours().content(_uri, text)


class Hooks(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        context = ContextPreprocessor.from_markdown(md)
        if context is None:
            raise LookupError("Zensical did not say which page this is")
        given = _prepared()
        md.preprocessors.register(_Before(md, context.page.path), "hooks before", 1000)
        md.postprocessors.register(_After(md), "hooks after", -1000)
        md.registerExtensions(
            [one for one in given.config.markdown_extensions if isinstance(one, Extension)], {}
        )


@functools.cache
def _prepared() -> Ours:
    """With our fences among those of Zensical, which makes its superfences after this extension."""
    given = ours()
    fences = given.config.mdx_configs[_FENCES]["custom_fences"]
    known = get_config()["mdx_configs"].setdefault(_FENCES, {}).setdefault("custom_fences", [])
    names = {fence["name"] for fence in known}
    known += [
        fence | {"format": _seen_from_source(fence["format"])}
        for fence in fences
        if fence["name"] not in names
    ]
    formatters = markdown_exec.formatters
    formatters["python"] = _seen_from_source(formatters["python"])
    return given


def _seen_from_source(form: Callable[..., str]) -> Callable[..., str]:
    """Zensical takes each address for one seen from the Markdown, as in a link written there."""

    @functools.wraps(form)
    def formed(*args: Any, **options: Any) -> str:
        file = ours().files.get_file_from_path(_uri)
        url, folder = file.url if file else "", posixpath.dirname(_uri)

        def moved(found: re.Match[str]) -> str:
            path, mark, anchor = found[0].partition("#")
            target = posixpath.normpath(posixpath.join(url, path))
            seen = posixpath.relpath(target, folder or ".")
            return seen + ("/" if path.endswith("/") else "") + mark + anchor

        return _ADDRESS.sub(moved, form(*args, **options))

    return formed


def makeExtension(**options: Any) -> Hooks:
    return Hooks(**options)
