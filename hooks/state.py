"""Holds the state of one build: what its steps are given, and what they leave for later ones."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown import Extension

from hooks.examples import catalogue
from hooks.examples.moments import Runs
from hooks.examples.proof import Example
from hooks.examples.prose import Number
from hooks.examples.run_ahead import Ahead
from hooks.memo import Memo
from hooks.notebooks.executions import Executions, Rendered

if TYPE_CHECKING:
    from markdown.extensions.toc import _FlatTocToken


@dataclass(frozen=True)
class Source:
    """A page as it is written."""

    uri: str  # below docs/: "how-to/first.md"
    url: str = ""  # below the site: "how-to/first/"
    path: Path = Path()
    text: str = ""  # with its metadata

    @property
    def is_notebook(self) -> bool:
        return self.uri.endswith(".ipynb")


@dataclass(frozen=True)
class Page(Source):
    """A page as it is published."""

    title: str = ""  # HTML
    address: str = ""  # of the page, with the site's where that is known
    dest: str = ""  # of the file, below the site: "how-to/first/index.html"
    is_home: bool = False
    description: str = ""


@dataclass(frozen=True)
class NewFile:
    """A file that the site gets and docs/ does not have."""

    uri: str
    content: str | bytes | Path  # a path: what is in that file


@dataclass(frozen=True)
class Twin:
    """A page as Markdown."""

    title: str
    path: str  # below the site: "how-to/first/index.md"
    text: str  # a link inside the site is as_markdown.ROOT and a path from the site's root
    summary: str  # its first sentences, as plain text


@dataclass
class Options:
    """What mkdocs.yml says, until the steps that configure have changed it."""

    name: str = ""
    description: str = ""
    site_url: str = ""
    repo_url: str = ""
    nav: list[Any] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)  # scripts that the steps add
    features: list[str] = field(default_factory=list)  # of the theme, that the steps add
    extensions: list[Extension] = field(default_factory=list)  # of Markdown, that the steps add
    icon: str = ""  # of a Markdown file: SVG
    left_out: set[str] = field(default_factory=set)  # files of docs/ that the site does not get


@dataclass
class PageInWork:
    """The page that is being made, from its Markdown to its HTML."""

    source: Source
    lines: dict[str, int] = field(default_factory=dict)  # where its file names each program
    drawn: bool = False  # a picture stands on it already
    compared: list[Example] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)  # that MkDocs does not see
    headings: list[_FlatTocToken] | None = None  # None: those that MkDocs sees


@dataclass
class Counted:
    """What the check of the whole site counts for itself, page by page."""

    programs: dict[str, int] = field(default_factory=dict)  # that each page names
    starters: dict[str, int] = field(default_factory=dict)  # of exercises, that each page names
    shown: set[str] = field(default_factory=set)  # snippets that have a figure or are shown
    written: set[str] = field(default_factory=set)  # pages that have become HTML


@dataclass
class Build:
    """Made when a build begins, handed from step to step, and forgotten with it."""

    root: Path  # of the project
    target: Path = Path("site")  # where the site stands
    strict: bool = False
    memo: Memo = field(default_factory=Memo)
    log: logging.Logger = field(default_factory=lambda: logging.getLogger("hooks"))
    warned: Callable[[], bool] = lambda: False  # whether this build is going to fail for a warning

    site: Path = Path("site")  # where the new one is written
    options: Options = field(default_factory=Options)
    read: Callable[[str], str | None] = lambda uri: None  # the text of a file of the site
    file_uris: set[str] = field(default_factory=set)  # all files below docs/

    sources: dict[str, Source] = field(default_factory=dict)  # by uri
    order: list[str] = field(default_factory=list)  # the pages of the nav
    sections: list[tuple[str, list[str]]] = field(default_factory=list)  # of the nav, all titled
    homes: dict[str, str] | None = None  # program -> the page it stands on

    page: PageInWork = field(default_factory=lambda: PageInWork(Source("")))
    examples: dict[str, Example] = field(default_factory=dict)  # program -> its proof
    moments: dict[str, Runs] = field(default_factory=dict)  # program -> what can be said of it
    renders: dict[str, Callable[[], Rendered]] = field(default_factory=dict)  # of notebooks
    executions: Executions = field(default_factory=Executions)  # of notebooks

    hidden: list[str] = field(default_factory=list)  # of a page, while the search reads it
    days: dict[str, date] = field(default_factory=dict)  # page -> when it last changed
    dates: dict[str, str] = field(default_factory=dict)  # page -> what the sitemap is to say
    search: dict[str, Any] = field(default_factory=dict)  # docs/search.toml
    boosts: dict[str, float] = field(default_factory=dict)  # page -> its weight in the search
    search_worker: str = ""  # the address of Material's, from the root of the site
    descriptions: dict[str, str] = field(default_factory=dict)  # page -> its first sentences
    twins: dict[str, Twin] = field(default_factory=dict)  # page -> what was made of it
    counted: Counted = field(default_factory=Counted)

    def __post_init__(self) -> None:
        self.runs = Ahead(self.snippets, self.memo)

    def begin_page(self, source: Source) -> None:
        self.page = PageInWork(source)

    @property
    def docs(self) -> Path:
        return self.root / "docs"

    @property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @cached_property
    def catalogue(self) -> catalogue.Catalogue:
        """Refusal: see there."""
        return catalogue.Catalogue(self.snippets)

    @cached_property
    def programs(self) -> frozenset[str]:
        """All files with a program below snippets/."""
        return frozenset(catalogue.programs(self.snippets))
