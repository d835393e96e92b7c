"""Defines the kinds of steps of a build. Each is given text, HTML or nothing, and the build."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markdown import Markdown

from hooks.notebooks.executions import Rendered
from hooks.state import Build, NewFile, Page, Source

Step = Callable[[Build], None]
Format = Callable[[str, dict[str, Any], Markdown, Build], str]  # a fence's text, its options
Notebook = Callable[[Source, Callable[[], Rendered], Build], Rendered]


@dataclass(frozen=True)
class Steps:
    """In the order of the fields; the steps of a field in their own order."""

    begin: Sequence[Step]  # before any plugin
    configure: Sequence[Step]  # mkdocs.yml has been read
    fences: Mapping[str, Format]  # by their language
    executed: Mapping[str, Format]  # those that are marked to be executed
    found: Sequence[Step]  # the files of docs/ are known
    add_files: Sequence[Callable[[Build], Iterable[NewFile]]]
    read: Sequence[Step]  # all sources are known, no page is made
    notebook: Notebook  # in place of a render
    markdown: Sequence[Callable[[str, Source, Build], str]]  # of each page
    content: Sequence[Callable[[str, Source, Build], str]]  # the HTML of that Markdown
    before_search: Sequence[Callable[[str, Page, Build], str]]  # the search has not read it
    after_search: Sequence[Callable[[str, Page, Build], str]]
    html: Sequence[Callable[[str, Page, Build], str]]  # of the whole page
    check_html: Sequence[Callable[[str, Page, Build], None]]  # as it will be written
    template: Sequence[Callable[[str, str, Build], str]]  # what is no page: 404.html, sitemap.xml
    finish: Sequence[Step]  # all is written
    close: Sequence[Step]  # the build has failed, or the server ends
    explain: Callable[[Exception, Build], None]  # a Refusal in place of an error
    served: Callable[[str], str]  # a page to which MkDocs has added its script
