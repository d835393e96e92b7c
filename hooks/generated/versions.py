"""Writes the rows of the page of versions: a question, and what each Python answered."""

import ast
import posixpath
import re
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from generators.pythons import releases
from hooks.errors import Refusal
from versions import answers

_ROWS = re.compile(r"<!-- versions: ([\w ]+) -->")
_PYTHONS = "<!-- versions: -->"


def on_files(files: Files, config: MkDocsConfig) -> None:
    for name, path in answers.probes().items():
        files.append(File.generated(config, f"versions/{name}.py", abs_src_path=str(path)))


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    if not _ROWS.search(markdown):
        return None
    try:
        data, probes = answers.read(), answers.probes()
    except ValueError as error:
        raise Refusal(f"docs/{page.file.src_uri}:1: {error}") from None
    named = " ".join(_ROWS.findall(markdown)).split()
    where = f"docs/{page.file.src_uri}:1"
    if sorted(named) != sorted(probes):
        wrong = ", ".join(sorted(set(named) ^ set(probes))) or "one of them"
        raise Refusal(f"{where}: {wrong}: each probe stands on the page once: fix its lists")
    if sorted(data.probes) != sorted(probes):
        wrong = ", ".join(sorted(set(data.probes) ^ set(probes)))
        raise Refusal(
            f"{where}: versions/answers.json and the probes differ in {wrong}: make versions"
        )

    def rows(found: re.Match[str]) -> str:
        names, uri = found[1].split(), page.file.src_uri
        inside = "\n\n".join(row(name, data.probes[name], uri) for name in names)
        return f'<div class="versions" markdown>\n\n{inside}\n\n</div>'

    pythons = list(data.pythons.values())
    told = f"{', '.join(pythons[:-1])} and {pythons[-1]}"
    return _ROWS.sub(rows, markdown).replace(_PYTHONS, told)


def row(name: str, answered: dict[str, str], uri: str) -> str:
    """A term and its definitions, in Markdown. Refusal: all answered the same."""
    question, _, note = (ast.get_docstring(_parsed(name)) or "").partition("\n")
    if len(set(answered.values())) == 1:
        raise Refusal(f"versions/probes/{name}.py:1: all Pythons answer the same: delete it")
    source = posixpath.relpath(f"versions/{name}.py", posixpath.dirname(uri))
    parts = [f"**{question}**", note.strip(), f"[The program]({source}){{: #{name} }}"]
    lines = [" ".join(filter(None, parts))]
    asked = [releases.parse(release) for release in answered]
    for words in dict.fromkeys(answered.values()):
        alike = [one for one in asked if answered[releases.text(one)] == words]
        spans = ", ".join(releases.spans(alike, asked))
        lines.append(f":   **{spans}** {_code(words)}")
    return "\n".join(lines)


def _parsed(name: str) -> ast.Module:
    return ast.parse(answers.probes()[name].read_text("utf-8"))


def _code(words: str) -> str:
    """``words`` as they were printed: code, also with backticks in it."""
    return f"`` {words} ``" if "`" in words else f"`{words}`"
