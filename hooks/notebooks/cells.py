"""Compares what the cells of a notebook print with the text beside it.

A notebook is committed without outputs; ``name.out`` has them, and the build compares.
"""

import difflib
import re
import textwrap
from pathlib import Path

from bs4 import BeautifulSoup, Tag


def cells(html: str) -> list[Tag]:
    """The innermost cells of what mkdocs-jupyter made of a notebook."""
    found = BeautifulSoup(html, "html.parser").select(".jp-Notebook-cell")
    return [cell for cell in found if not cell.select_one(".jp-Notebook-cell")]


def output(cell: Tag) -> str:
    """What it printed and gave back. How it came in pieces is chance."""
    pieces = [piece.get_text().strip("\n") for piece in cell.select(".jp-OutputArea-output")]
    return "\n".join(piece for piece in pieces if piece)


def outputs(html: str) -> list[str]:
    """Of each cell of code."""
    return [output(cell) for cell in cells(html) if cell.select_one(".highlight-ipynb")]


def transcript(outputs: list[str]) -> str:
    """``cell 2`` and under it what it printed, for each cell of code that did."""
    return "\n".join(
        f"cell {number}\n{textwrap.indent(text, '  ')}\n"
        for number, text in enumerate(outputs, 1)
        if text
    )


def unlike(notebook: Path, name: str, outputs: list[str]) -> str:
    """How this run is not what is committed, with the first cell that differs; "": it is.

    ``name`` is the notebook's for readers: ``docs/x.ipynb``.
    """
    out, seen = notebook.with_suffix(".out"), transcript(outputs)
    update = f"run `python -m hooks.notebooks {name}`, read the diff and commit it"
    if not out.exists():
        return f"{name}:1: {out.name} is missing: {update}"
    wanted = out.read_text("utf-8")
    if seen == wanted:
        return ""
    number = _first_that_differs(wanted, seen)
    diff = difflib.unified_diff(
        wanted.splitlines(), seen.splitlines(), out.name, "this run", lineterm=""
    )
    what = f"cell {number} does not print what {out.name} says: fix the cell, or {update}"
    return "\n".join([f"{name}:{_line(notebook, number)}: {what}", *diff])


def _first_that_differs(*texts: str) -> int:
    parts = [re.split(r"(?m)^cell ", text)[1:] for text in texts]
    ours, theirs = ({int(part.split("\n")[0]): part.strip() for part in each} for each in parts)
    differ = [number for number in ours | theirs if ours.get(number) != theirs.get(number)]
    return min(differ, default=1)


def _line(notebook: Path, number: int) -> int:
    """Where that cell of code begins in the file."""
    lines = enumerate(notebook.read_text("utf-8").split("\n"), 1)
    begin = [line for line, text in lines if text.strip() == '"cell_type": "code",']
    return begin[number - 1] if number <= len(begin) else 1
