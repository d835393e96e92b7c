"""Lies in exercises and notebooks: a checker that is content, a cell that prints something else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from tools.lies.lie import Build, Lie, Tests, at, files, spread, text

EACH = 8


def lies() -> Iterator[Lie]:
    for file in files("snippets/practise", "check.py"):
        exercise = file.split("/")[-2]
        new = text(file).replace("return run.wrong", "return []")
        test = (
            f"tests/practise/test_exercises.py::test_the_check_tells_right_from_wrong[{exercise}]"
        )
        place = rf"\[{exercise}\]|passes"
        yield Lie("exercise: passes everything", exercise, {file: new}, Tests((test,)), place)
    for kind, change in (("fails", _failing), ("prints something else", _printing)):
        for notebook in files("docs", "*.ipynb"):
            yield from _cells(f"notebook: a cell {kind}", notebook, change)
    for notebook in files("docs", "*.ipynb"):
        yield from _outs(notebook)


def _cells(kind: str, notebook: str, change) -> Iterator[Lie]:
    old = text(notebook)
    cells = [cell for cell in json.loads(old)["cells"] if cell["cell_type"] == "code"]
    for number, cell in spread(list(enumerate(cells)), EACH // 2):
        first = json.dumps(cell["source"][0], ensure_ascii=False)
        last = json.dumps(cell["source"][-1], ensure_ascii=False)
        new = change(old, first, last)
        if new == old:
            continue
        line = old[: old.index(first)].count("\n") + 1
        place = rf"{re.escape(notebook)}:\d+: (?:a cell of the notebook fails|cell \d+ )"
        what, page = f"{notebook}:{line}: cell {number + 1}", notebook.removeprefix("docs/")
        yield Lie(kind, what, {notebook: new}, Build((page,)), place)


def _failing(old: str, first: str, last: str) -> str:
    return old.replace(first, f'"raise OSError\\n",\n    {first}', 1)


def _printing(old: str, first: str, last: str) -> str:
    return old.replace(first, f"\"print('lie')\\n\",\n    {first}", 1)


def _outs(notebook: str) -> Iterator[Lie]:
    file = notebook.replace(".ipynb", ".out")
    old = text(file)
    for found in spread(re.finditer(r"(?m)^  .*[a-z]{2,}", old), EACH // 2):
        edits = {file: f"{old[: found.end()]}ish{old[found.end() :]}"}
        line, page = old[: found.start()].count("\n") + 1, notebook.removeprefix("docs/")
        place = at(notebook) + r":\d+: cell \d+ "
        yield Lie("notebook: its .out", f"{file}:{line}", edits, Build((page,)), place)
