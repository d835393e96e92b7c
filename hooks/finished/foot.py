"""Writes the last line of a page: which Python ran its programs, when it was last changed, and
where to say that it is wrong, once the site has a repository."""

import platform
from html import escape
from urllib.parse import quote, urlencode

from hooks.state import Build, Page

_RUN = ('<figure class="example"', '<table class="matrix__table"')


def add(html: str, page: Page, build: Build) -> str:
    parts = [_ran(html, page), _day(page, build), _wrong(page, build.options.repo_url)]
    if sentences := " ".join(filter(None, parts)):
        return f'{html}\n<p class="page-foot">{sentences}</p>'
    return html


def _ran(html: str, page: Page) -> str:
    what = "cells" if page.is_notebook else "programs"
    if what == "programs" and not any(sign in html for sign in _RUN):
        return ""
    return f"Its {what} ran on Python {platform.python_version()} when this site was built."


def _day(page: Page, build: Build) -> str:
    day = build.days.get(page.uri)
    return f"Last changed on {day.day} {day:%B %Y}." if day else ""


def _wrong(page: Page, repo_url: str) -> str:
    if not repo_url:
        return ""
    address = escape(f"{repo_url.rstrip('/')}{_new_issue(page)}")
    return f'<a href="{address}">This page is wrong</a>'


def _new_issue(page: Page) -> str:
    """What GitHub, Forgejo and Gitea understand."""
    title = f"Wrong on: {page.title}"
    asks = "What it says:\n\nWhat is true, and how to see it:\n"
    body = f"Page: {page.address or page.url}\n\n{asks}"
    return f"/issues/new?{urlencode({'title': title, 'body': body}, quote_via=quote)}"
