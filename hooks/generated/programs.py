"""Writes the list of all programs, by topic, and how many there are."""

import ast
import platform
from collections.abc import Iterable
from itertools import groupby
from pathlib import PurePosixPath
from posixpath import dirname, relpath

from generators.pythons import releases
from generators.runs import files
from hooks.errors import Refusal
from hooks.examples import homes
from hooks.state import Build, Source
from timeline import header

LIST, COUNT, PYTHON = "<!-- all programs -->", "<!-- programs -->", "<!-- python -->"
# how many there were when the address of a topic, which has the number, was published
_ONCE = {"as_completed": 8, "deadlines": 6, "first": 3, "matrix": 101}
_GENERATED = {"matrix": ("matrix.md", "the behaviour matrix")}  # and the page it is made for


def fill(markdown: str, page: Source, build: Build) -> str:
    if not any(marker in markdown for marker in (LIST, COUNT, PYTHON)):
        return markdown
    catalogue = build.catalogue
    count = str(len(catalogue.examples))  # each has a figure: the build refuses otherwise
    markdown = markdown.replace(COUNT, count).replace(PYTHON, platform.python_version())
    if LIST not in markdown:
        return markdown
    rows = _Rows(page.uri, build)
    by_topic = groupby(catalogue.examples, key=lambda path: PurePosixPath(path).parts[0])
    return markdown.replace(LIST, "\n\n".join(rows.topic(*one) for one in by_topic))


class _Rows:
    def __init__(self, uri: str, build: Build):
        self.uri, self.build, self.catalogue = uri, build, build.catalogue

    def topic(self, topic: str, paths: Iterable[str]) -> str:
        rows = [self._row(path) for path in paths]
        head = ["| Claim | File | Python |", "|---|---|---|"]
        table = [*head, *rows]
        title = f"## {topic}: {len(rows)} {'programs' if len(rows) > 1 else 'program'}"
        if topic in _ONCE:
            title = f'<a id="{topic}-{_ONCE[topic]}-programs"></a>\n\n{title}'
        if topic in _GENERATED:
            page, name = _GENERATED[topic]
            inside = "\n".join(f"    {line}" for line in table)
            said = f"Written by a program, for [{name}]({page})."
            return f'{title}\n\n{said}\n\n??? note "All {len(rows)}"\n\n{inside}'
        return "\n".join([title, "", *table])

    def _row(self, path: str) -> str:
        place, file = self._place(path), relpath(f"snippets/{path}", dirname(self.uri))
        name = path.partition("/")[2]
        return f"| [{self._claim(path)}]({place}) | [`{name}`]({file}) | {self._pythons(path)} |"

    def _place(self, path: str) -> str:
        try:
            return homes.link(path, self.uri, self.build)
        except Refusal as refusal:
            raise Refusal(f"docs/{self.uri}:1: the list {refusal.message}") from None

    def _claim(self, path: str) -> str:
        docstring = ast.get_docstring(ast.parse(self.catalogue.text(path))) or path
        sentence = docstring.splitlines()[0]
        return sentence.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")

    def _pythons(self, path: str) -> str:
        """``3.11 to 3.15``; ``; 3.11 differs`` where one has an .out file of its own."""
        oldest = header.needed(header.read(self.catalogue.text(path)))
        runs = releases.spoken(oldest, releases.SUPPORTED[-1])
        own = [pythons.words for pythons in files.older(self.catalogue.folder / path)]
        if not own:
            return runs
        one = len(own) == 1 and " " not in own[0]
        return f"{runs}; {', '.join(own)} {'differs' if one else 'differ'}"
