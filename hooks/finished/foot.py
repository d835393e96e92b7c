"""The last line of a page: which Python ran its programs, when it was last changed, and where to
say that it is wrong, once the site has a repository."""

import platform
import sys
from html import escape
from pathlib import Path
from urllib.parse import quote, urlencode

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.finished import git_dates as changed

_RUN = ('<figure class="example"', '<table class="matrix__table"')


@event_priority(-150)  # the search has read the page; the twin will
def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> None:
    parts = [_ran(page), _day(page), _wrong(page, config)]
    if told := " ".join(filter(None, parts)):
        page.content = f'{page.content}\n<p class="page-foot">{told}</p>'


def _ran(page: Page) -> str:
    what = "cells" if page.file.src_uri.endswith(".ipynb") else "programs"
    if what == "programs" and not any(sign in (page.content or "") for sign in _RUN):
        return ""
    return f"Its {what} ran on Python {platform.python_version()} when this site was built."


def _day(page: Page) -> str:
    day = changed.days.get(page.file.src_uri)
    return f"Last changed on {day.day} {day:%B %Y}." if day else ""


def _wrong(page: Page, config: MkDocsConfig) -> str:
    if not config.repo_url:
        return ""
    address = escape(f"{config.repo_url.rstrip('/')}{_new_issue(page)}")
    return f'<a href="{address}">This page is wrong</a>'


def _new_issue(page: Page) -> str:
    """What GitHub, Forgejo and Gitea understand."""
    title = f"Wrong on: {page.title}"
    asks = "What it says:\n\nWhat is true, and how to see it:\n"
    body = f"Page: {page.canonical_url or page.url}\n\n{asks}"
    return f"/issues/new?{urlencode({'title': title, 'body': body}, quote_via=quote)}"
