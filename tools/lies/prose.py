"""Lies in sentences: a time or a count that the run beside it contradicts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hooks.examples import fences, figure, prose
from hooks.examples.catalogue import Catalogue
from tools.lies import shown
from tools.lies.lie import Build, Lie, spread, text

EACH = 24


def lies() -> Iterator[Lie]:
    found = list(_numbers())
    marked = [one for one in found if one[1].mark]
    plain = [one for one in found if not one[1].mark and re.search(r"\bat \W*$", one[1].before)]
    for page, number in spread(plain, EACH):
        yield _lie("sentence: a time", page, number, f"{number.values[0] + 0.25:g}")
    for page, number in spread(plain[7:], EACH):
        yield _lie("sentence: a time far off", page, number, f"{number.values[0] + 7:g}")
    for page, number in spread(marked, EACH):
        word = "seven" if number.said.isalpha() else f"{number.values[0] + 2:g}"
        yield _lie("sentence: what is marked", page, number, word)


def _numbers() -> Iterator[tuple[str, prose.Number]]:
    anchors = {figure.anchor(path): path for path in Catalogue(shown.SNIPPETS).examples}
    for page in shown.on_pages():
        markdown = text(f"docs/{page}")
        named = fences.includes(markdown, shown.PROGRAMS)
        named += fences.starters(markdown, shown.PROGRAMS)
        lines = {include.path: include.line for include in named}
        for number in prose.numbers(markdown, lines, anchors):
            if number.programs and number.mark != "no run" and len(number.values) == 1:
                yield page, number


def _lie(kind: str, page: str, number: prose.Number, value: str) -> Lie:
    lines = text(f"docs/{page}").split("\n")
    said, line = number.said, lines[number.line - 1]
    new = re.sub(r"\w[\w.]*", value, said, count=1)
    column = _column(line, number)
    lines[number.line - 1] = line[:column] + new + line[column + len(said) :]
    edits, place = {f"docs/{page}": "\n".join(lines)}, rf"docs/{re.escape(page)}:{number.line}: "
    return Lie(kind, f"{page}:{number.line}: {said} -> {new}", edits, Build((page,)), place)


def _column(line: str, number: prose.Number) -> int:
    """Where in its line the number begins: what stands before it in the paragraph tells."""
    for found in re.finditer(rf"(?<![\w.]){re.escape(number.said)}", line):
        if number.before.endswith(line[: found.start()]) or not found.start():
            return found.start()
    raise LookupError(f"{number.said} is not in {line}")
