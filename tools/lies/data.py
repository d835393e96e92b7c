"""Lies in data files: a number, a word or a place changed by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generators.runs.files import program
from hooks.examples.catalogue import Catalogue
from timeline import header
from tools.lies import shown
from tools.lies.lie import Build, Lie, Tests, at, files, spread, text

EACH = 8


def lies() -> Iterator[Lie]:
    yield from _recordings()
    yield from _sealed(
        "generators/versions/answers.json", r'(?<=: ")[^"\n]{2,}(?="[,\n])', "reference/versions.md"
    )
    yield from _sealed(
        "generators/cost/results.json", r"(?<=[ \[])\d+(?:\.\d+)?(?=,?\n)", "reference/cost.md"
    )
    yield from _matrix()
    yield from _exceptions()
    yield from _told("docs/about/claims.toml", "about/claims.md", r'program = "([^"]+)"')
    yield from _told("docs/chooser.toml", "index.md", r'(?:program|proof) = "([^"]+)"')
    yield from _sentences()
    yield from _generated()


def _sealed(file: str, pattern: str, page: str) -> Iterator[Lie]:
    for found in spread(re.finditer(pattern, text(file)), EACH):
        edits, line = _with(file, found, _other(found[0]))
        place = at(f"docs/{page}:1: {file} was changed by hand")
        yield Lie(f"data: {file}", f"{file}:{line}", edits, Build((page,)), place)


def _recordings() -> Iterator[Lie]:
    """A time, a name or a word in each."""
    for file in files("snippets", "*.recording.json"):
        found = list(re.finditer(r'"(?:at|until|ended|value|text)": (?:"\w+|[\d.]+)', text(file)))
        change = found[len(found) // 2]
        edits, line = _with(file, change, change[0][:-1] + ("7" if change[0][-1] != "7" else "8"))
        path = program(Path(file)).as_posix().removeprefix("snippets/")
        what = f"{file}:{line}: {change[0]}"
        place = rf"{shown.place(path)}.*recording\.json was changed by hand"
        yield Lie("data: a recording", what, edits, shown.build(path), place)


def _matrix() -> Iterator[Lie]:
    """What the cells must say, and what their rows are about."""
    file = "tests/data/matrix.toml"
    cells = re.finditer(r'(?m)^(\w+) = "(.*)"$', text(file))
    for found in spread(cells, EACH):
        edits, line = _with(file, found, found[0].replace(found[2], "returns at 9 s"))
        check = Tests(("tests/test_matrix.py", "-k", f"test_a_cell_says and {found[1]}"))
        yield Lie("data: the words of a cell", f"{file}:{line}", edits, check, found[1])
    file = "generators/matrix/situations.toml"
    rows = re.finditer(r'(?m)^(?:name|question) = "(.*)"$', text(file))
    for found in spread(rows, EACH):
        edits, line = _with(file, found, found[0].replace(found[1], "Nothing happens"))
        check = Tests(("tests/test_matrix.py", "-k", "is_generated or in_the_nav"))
        yield Lie(
            "data: a row of the matrix",
            f"{file}:{line}",
            edits,
            check,
            "Nothing happens|reference/matrix",
        )


def _exceptions() -> Iterator[Lie]:
    """What a reader is told instead of Run: the sentence changed, and the entry taken out."""
    file = "browser/exceptions.toml"
    told = text(file).partition("[may_differ]")[0]
    entries = list(re.finditer(r'(?m)^"([\w/-]+\.py)" = "(.*)"\n', told))
    for new in ("It is slow.", ""):
        for found in entries:
            edits, line = _with(file, found, found[0].replace(found[2], new) if new else "")
            place = rf"exceptions\.toml: {re.escape(found[1])}"
            check = Tests(("tests/test_exceptions.py",))
            yield Lie("data: what cannot run", f"{file}:{line}", edits, check, place)


def _told(file: str, page: str, pattern: str) -> Iterator[Lie]:
    """A program that does not exist in the place of one that proves."""
    for found in spread(re.finditer(pattern, text(file)), EACH):
        edits, line = _with(file, found, found[0].replace(".py", "_lost.py"))
        lost = found[1].replace(".py", "_lost.py")
        place = rf"{re.escape(file)}.*{re.escape(lost)}"
        yield Lie(f"data: {file}", f"{file}:{line}", edits, Build((page,)), place)


def _sentences() -> Iterator[Lie]:
    """A time in what is said of a program."""
    for file, page in (
        ("docs/about/claims.toml", "about/claims.md"),
        ("docs/chooser.toml", "index.md"),
    ):
        for found in spread(re.finditer(r"(?<= )[\d.]+(?= s\b)", text(file)), EACH):
            edits, line = _with(file, found, f"{float(found[0]) + 7:g}")
            place = rf"docs/{re.escape(page)}:\d+: .*{float(found[0]) + 7:g} s"
            yield Lie("sentence: a time", f"{file}:{line}", edits, Build((page,)), place)


def _generated() -> Iterator[Lie]:
    """A program of the matrix that was changed by hand, and recorded anew."""
    paths = [path for path in Catalogue(shown.SNIPPETS).examples if path.startswith("matrix/")]
    paths = [
        path
        for path in paths
        if "await job" not in shown.source(path) and '"c", 3' in shown.source(path)
    ]
    for path in spread(paths, EACH):
        assert not header.newer(header.read(shown.source(path)))
        edits = {f"snippets/{path}": shown.source(path).replace('"c", 3', '"c", 4')}
        check = Tests(("tests/test_matrix.py", "-k", "is_generated"))
        yield Lie("recorded anew: a cell of the matrix", path, edits, check, at(path))


def _with(file: str, found: re.Match, new: str) -> tuple[dict[str, str], int]:
    old = text(file)
    return {file: old[: found.start()] + new + old[found.end() :]}, old[: found.start()].count(
        "\n"
    ) + 1


def _other(value: str) -> str:
    return f"{value[:-1]}{'1' if value[-1] != '1' else '2'}"
