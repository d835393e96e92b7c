"""The program that an exercise begins with: shown and not run, to be downloaded and mended."""

from html import escape
from pathlib import PurePosixPath


def render(path: str, source: str, md, download: str) -> str:
    """``path``: ``practise/order/starter.py``; ``md`` highlights; under it how to check a run."""
    exercise = PurePosixPath(path).parent.name
    options = {"options": {}, "classes": [], "id_value": "", "attrs": {}}
    fences = md.preprocessors["fenced_code_block"]
    fences.line_count = source.count("\n")  # it has counted the lines of the fence
    code = fences.highlight(src=source.rstrip("\n"), language="python", md=md, **options)
    mine = escape(f"{exercise}.py")
    return (
        f'<section class="starter" id="{escape(anchor(path))}" data-starter="{escape(path)}"'
        f' aria-label="The program to begin with" data-search-exclude>{code}'
        f'<p class="starter__more"><a href="{escape(download)}" download="{mine}">Download {mine}'
        f"</a> · Check yours: <code>python -m timeline.check {escape(exercise)} {mine}</code></p>"
        "</section>"
    )


def anchor(path: str) -> str:
    return path.removesuffix(".py").replace("/", "-")
