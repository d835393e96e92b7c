"""Renders the program that an exercise begins with: shown and not run, to be downloaded."""

from html import escape
from pathlib import PurePosixPath
from typing import Any

from markdown import Markdown


def render(path: str, source: str, md: Markdown, download: str) -> str:
    """``path``: ``practise/order/starter.py``; ``md`` highlights; under it how to check a run."""
    exercise = PurePosixPath(path).parent.name
    options: dict[str, Any] = {"options": {}, "classes": [], "id_value": "", "attrs": {}}
    fences: Any = md.preprocessors["fenced_code_block"]
    fences.line_count = source.count("\n")  # it has counted the lines of the fence
    code = fences.highlight(src=source.rstrip("\n"), language="python", md=md, **options)
    mine = escape(f"{exercise}.py")
    # Material's own button would stand in a <nav>, and several of those on a page need names
    return (
        f'<section class="starter no-copy" id="{escape(anchor(path))}"'
        f' data-starter="{escape(path)}" data-search-exclude>'
        '<div class="md-code__nav"><button class="md-code__button" type="button"'
        f' title="Copy the program" data-md-type="copy" data-clipboard-text="{escape(source)}">'
        f"</button></div>{code}"
        f'<p class="starter__more"><a href="{escape(download)}" download="{mine}">Download {mine}'
        f"</a> · Check yours: <code>python -m timeline.check {escape(exercise)} {mine}</code></p>"
        "</section>"
    )


def anchor(path: str) -> str:
    return path.removesuffix(".py").replace("/", "-")
