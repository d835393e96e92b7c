"""Writes the rows of the page of versions: a question, and what each Python answered."""

import ast
import posixpath
import re
from collections.abc import Iterator

from generators.pythons import releases
from generators.versions import answers
from hooks.errors import Refusal
from hooks.state import Build, NewFile, Source

_ROWS = re.compile(r"<!-- versions: ([\w ]+) -->")
_PYTHONS = "<!-- versions: -->"


def files(build: Build) -> Iterator[NewFile]:
    """The probes, to be downloaded."""
    for name, path in answers.probes().items():
        yield NewFile(f"versions/{name}.py", path)


def fill(markdown: str, page: Source, build: Build) -> str:
    if not _ROWS.search(markdown):
        return markdown
    try:
        data, probes = answers.read(), answers.probes()
    except ValueError as error:
        raise Refusal(f"docs/{page.uri}:1: {error}") from None
    named = " ".join(_ROWS.findall(markdown)).split()
    where = f"docs/{page.uri}:1"
    if sorted(named) != sorted(probes):
        wrong = ", ".join(sorted(set(named) ^ set(probes))) or "one of them"
        raise Refusal(f"{where}: {wrong}: each probe stands on the page once: fix its lists")
    if sorted(data.probes) != sorted(probes):
        wrong = ", ".join(sorted(set(data.probes) ^ set(probes)))
        raise Refusal(f"{where}: {answers.NAME} and the probes differ in {wrong}: make versions")

    def rows(found: re.Match[str]) -> str:
        names, uri = found[1].split(), page.uri
        inside = "\n\n".join(row(name, data.probes[name], uri) for name in names)
        return f'<div class="versions" markdown>\n\n{inside}\n\n</div>'

    pythons = releases.joined(name.removeprefix("CPython ") for name in data.pythons.values())
    return _ROWS.sub(rows, markdown).replace(_PYTHONS, f"CPython {pythons}")


def row(name: str, answered: dict[str, str], uri: str) -> str:
    """A term and its definitions, the newest first, in Markdown. Refusal: it tells nothing."""
    question, _, note = (ast.get_docstring(_parsed(name)) or "").partition("\n")
    place = f"generators/versions/probes/{name}.py:1"
    if len(set(answered.values())) == 1:
        raise Refusal(f"{place}: all Pythons answer the same: delete it")
    for release, words in answered.items():
        if not words or "\n" in words or words.rfind("<") > words.rfind(">"):
            # a tag that nothing closes takes the rest of the page with it
            what = f"it printed {words!r} on {release}: print one line, with a > for each <"
            raise Refusal(f"{place}: {what}")
    source = posixpath.relpath(f"versions/{name}.py", posixpath.dirname(uri))
    parts = [f"**{question}**", note.strip(), f"[The program]({source}){{: #{name} }}"]
    lines = [" ".join(filter(None, parts))]
    asked = [releases.parse(release) for release in answered]
    for words in dict.fromkeys(reversed(answered.values())):
        alike = [one for one in asked if answered[releases.text(one)] == words]
        spans = ", ".join(span.replace(" ", "&nbsp;") for span in releases.spans(alike, asked))
        lines.append(f":   **{spans}** {_code(words)}")
    return "\n".join(lines)


def _parsed(name: str) -> ast.Module:
    return ast.parse(answers.probes()[name].read_text("utf-8"))


def _code(words: str) -> str:
    """``words`` as they were printed: code, also with backticks in it."""
    return f"`` {words} ``" if "`" in words else f"`{words}`"
