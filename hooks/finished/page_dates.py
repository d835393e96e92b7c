"""Dates each page by its last change, or that of one of its programs, for sitemap and page foot.

The sitemap says no other day, as MkDocs' own is that of the build: so a site has the same bytes on
every day. Where git does not know a page's day, SOURCE_DATE_EPOCH sets it.
"""

import os
import re
from pathlib import Path

from hooks.errors import Refusal
from hooks.examples import fences
from hooks.finished.git_dates import Git
from hooks.state import Build, Source

NEVER = "1970-01-01"  # in a gzip file: no time at all


def find(build: Build) -> None:
    """Ask git, once for all pages."""
    git = Git(build.root)
    for uri, source in build.sources.items():
        if day := git.last(_files(source, build)):
            build.days[uri] = day
            build.dates[uri] = day.isoformat()
        elif not os.environ.get("SOURCE_DATE_EPOCH"):
            build.dates[uri] = NEVER


def _files(source: Source, build: Build) -> list[Path]:
    """Of a page: its own, the data beside it, its programs and their runs."""
    own = source.path
    found = [path for path in own.parent.glob(f"{own.stem}.*") if path.is_file()]
    if not source.is_notebook:
        try:
            programs = fences.includes(source.text, build.programs)
        except Refusal:  # the step that runs that page says so, with its line
            return found
        for include in programs:
            program = build.snippets / include.path
            found += program.parent.glob(f"{program.stem}.*")
    return found


def leave_out_never(output: str, name: str, build: Build) -> str:
    """Of the sitemap: the day of a page that has none."""
    if name == "sitemap.xml":
        return re.sub(rf"\s*<lastmod>{NEVER}</lastmod>", "", output)
    return output
