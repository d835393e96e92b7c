"""Executes notebooks and writes what their cells print into the ``.out`` file beside each.

``python -m hooks.notebooks [notebook ...]``: those that are named, or all.
"""

import sys
from pathlib import Path

from hooks.mkdocs_internals import executed
from hooks.notebooks import cells

DOCS = Path(__file__).resolve().parents[2] / "docs"


def main() -> None:
    for notebook in [Path(name) for name in sys.argv[1:]] or sorted(DOCS.rglob("*.ipynb")):
        out = notebook.with_suffix(".out")
        text = cells.transcript(cells.outputs(executed(notebook)))
        out.write_text(text, encoding="utf-8", newline="\n")
        print(out)


if __name__ == "__main__":
    main()
