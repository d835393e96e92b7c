"""Writes llms.txt, which says what there is for a machine to read, and llms-full.txt: all pages."""

import platform
from collections.abc import Iterator

from hooks.addresses import published
from hooks.exports import as_markdown
from hooks.state import Build, NewFile, Twin

INDEX, ALL, DATA, SCHEMA = (
    "llms.txt",
    "llms-full.txt",
    "behaviours.json",
    "behaviours.schema.json",
)
_SAYS = """\
# {name}

> {description} This site answers with programs. Each one was run when the site was
> built, on Python {python}; its output and the moment of every line are from that run.

Times are seconds of a virtual clock that does not wait: they are exact, and the same on every run.
Each page below is Markdown, with its programs and their runs; without `index.md` its address is
the page for people.
"""


def files(build: Build) -> Iterator[NewFile]:
    """Pages may link to them; they are written when all pages are."""
    for name in (INDEX, ALL):
        yield NewFile(name, "")


def write(build: Build) -> None:
    base = published(build.options.site_url)
    twins = [build.twins[uri] for uri in build.order if uri in build.twins]
    everything = "\n".join(_whole(twin, base) for twin in twins)
    (build.site / ALL).write_text(everything, "utf-8", newline="\n")
    (build.site / INDEX).write_text(_index(build, base), "utf-8", newline="\n")


def _whole(twin: Twin, base: str) -> str:
    """A page among others: its links are from the root of the site, and so is its name."""
    return f"<!-- {base}{twin.path} -->\n\n{as_markdown.linked(twin.text, INDEX, base)}"


def _index(build: Build, base: str) -> str:
    options = build.options
    parts = [
        _SAYS.format(
            name=options.name, description=options.description, python=platform.python_version()
        )
    ]
    for title, uris in build.sections:
        if twins := [build.twins[uri] for uri in uris if uri in build.twins]:
            lines = "\n".join(_line(twin, base) for twin in twins)
            parts.append(f"## {title}\n\n{lines}\n")
    about = f"what every way to wait does in each situation, as data; [its schema]({base}{SCHEMA})"
    parts.append(
        f"## Data\n\n- [{DATA}]({base}{DATA}): {about}\n\n## Optional\n\n"
        f"- [{ALL}]({base}{ALL}): all these pages in one file\n"
    )
    return "\n".join(parts)


def _line(twin: Twin, base: str) -> str:
    summary = f": {twin.summary}" if twin.summary else ""
    return f"- [{twin.title}]({base}{twin.path}){summary}"
