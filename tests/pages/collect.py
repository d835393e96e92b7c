"""Every program that a page shows, as pytest-examples sees it, and as we see it ourselves."""

import pathlib
import re
import tempfile
from dataclasses import dataclass, replace

import markdown
from mkdocs.config import load_config
from pytest_examples import CodeExample, find_examples

from hooks.browser import runner

ROOT = pathlib.Path(__file__).parents[2]
DOCS = ROOT / "docs"

_COMPARED = re.compile(r"(?ms)^```compare[^\n]*\n(?P<paths>.*?)^```$")
_OPENS = re.compile(r"^[ \t]*(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>.*)$")


@dataclass(frozen=True)
class Fence:
    """A fenced block of a page that some tool takes for Python."""

    page: str  # "reference/gather.md"
    line: int  # in the page as it is written, counted from 1
    info: str  # 'python exec="on"'
    body: str  # as it is written, includes not expanded

    def __str__(self):
        return f"{self.page}:{self.line}"


def fences(docs: pathlib.Path = DOCS) -> list[Fence]:
    """The Python fences of every page, found without pytest-examples and its blind spots.

    A comparison names several programs, one a line: each counts as a fence of its own.
    """
    found = []
    for page in pages(docs):
        for fence in _fences(page.relative_to(docs).as_posix(), page.read_text("utf-8")):
            if fence.info.startswith("compare"):
                paths = fence.body.split()
                found += [replace(fence, body=f'--8<-- "{path}"') for path in paths]
            elif re.match(r"\{?\s*\.?(i?py|pyt)", fence.info, re.IGNORECASE):
                found.append(fence)
    return found


def _fences(page, text):
    opened = None
    for number, line in enumerate(text.splitlines(), 1):
        found = _OPENS.match(line)
        if opened is None:
            if found:
                opened, body = (found["mark"], number, found["info"].strip()), []
        elif found and not found["info"] and found["mark"].startswith(opened[0]):
            mark, start, info = opened
            opened = None
            yield Fence(page, start, info, "\n".join(body))
        else:
            body.append(line)


def examples(docs: pathlib.Path = DOCS) -> list[CodeExample]:
    """What pytest-examples finds on the pages once their includes are expanded."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    options = config["mdx_configs"]["pymdownx.snippets"] | {"base_path": [str(ROOT / "snippets")]}
    expander = markdown.Markdown(
        extensions=["pymdownx.snippets"], extension_configs={"pymdownx.snippets": options}
    )
    with tempfile.TemporaryDirectory() as folder:
        for page in pages(docs):
            copy = pathlib.Path(folder) / page.relative_to(docs)
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = _COMPARED.sub(_as_fences, page.read_text("utf-8"))
            lines = expander.preprocessors["snippet"].run(text.splitlines())
            copy.write_text("\n".join(lines) + "\n", "utf-8")
        found = sorted(find_examples(folder), key=lambda one: (one.path, one.start_line))
    for example in found:
        example.path = example.path.relative_to(folder)
        example.source = example.source.rstrip("\n") + "\n"  # the include's own line ends too
    return found


def _as_fences(compared):
    """A comparison is so many programs beside each other."""
    paths = compared["paths"].split()
    return "\n\n".join(f'```python exec="on"\n--8<-- "{path}"\n```' for path in paths)


def pages(docs):
    """All but the playground where it cannot run anything: then the site has none."""
    left_out = docs / runner.PLAYGROUND if runner.manifest() is None else None
    return sorted(page for page in docs.rglob("*.md") if page != left_out)
