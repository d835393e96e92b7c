"""Writes llms.txt, which says what there is for a machine to read, and llms-full.txt: all pages."""

import platform
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks import seen
from hooks.exports import as_markdown as twin
from hooks.site_url import published

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
_nav: Navigation  # of this build


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    global _nav
    _nav = nav


def on_files(files: Files, config: MkDocsConfig) -> None:
    for name in (INDEX, ALL):  # pages may link to them; they are written when all pages are
        files.append(File.generated(config, name, content=""))


@event_priority(-50)
def on_post_build(config: MkDocsConfig) -> None:
    base, site = published(config), Path(config.site_dir)
    everything = "\n".join(_whole(one, base) for one in _in_order())
    (site / ALL).write_text(everything, "utf-8", newline="\n")
    (site / INDEX).write_text(_index(config, base), "utf-8", newline="\n")


def _in_order() -> list[seen.Twin]:
    return [seen.twins[page.file.src_uri] for page in _nav.pages if page.file.src_uri in seen.twins]


def _whole(one: seen.Twin, base: str) -> str:
    """A page among others: its links are from the root of the site, and so is its name."""
    return f"<!-- {base}{one.path} -->\n\n{twin.linked(one.text, INDEX, base)}"


def _index(config: MkDocsConfig, base: str) -> str:
    says = _SAYS.format(
        name=config.site_name, description=config.site_description, python=platform.python_version()
    )
    parts = [says]
    for item in _nav.items:
        pages = [page for page in _below(item) if page.file.src_uri in seen.twins]
        if pages:
            parts.append(
                f"## {item.title}\n\n" + "\n".join(_line(page, base) for page in pages) + "\n"
            )
    about = f"what every way to wait does in each situation, as data; [its schema]({base}{SCHEMA})"
    parts.append(
        f"## Data\n\n- [{DATA}]({base}{DATA}): {about}\n\n## Optional\n\n"
        f"- [{ALL}]({base}{ALL}): all these pages in one file\n"
    )
    return "\n".join(parts)


def _below(item: Any) -> list[Page]:
    """The pages of an item of the nav, however deep."""
    return [item] if item.is_page else [page for child in item.children for page in _below(child)]


def _line(page: Page, base: str) -> str:
    one = seen.twins[page.file.src_uri]
    said = f": {one.says}" if one.says else ""
    return f"- [{one.title}]({base}{one.path}){said}"
