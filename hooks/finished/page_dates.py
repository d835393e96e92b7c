"""When each page was last changed, or one of its programs: for the sitemap, and for whoever asks.

The sitemap says no other day, as MkDocs' own is that of the build: so a site has the same bytes on
every day. Where git does not know a page's day, SOURCE_DATE_EPOCH sets it.
"""

import os
import re
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.errors import Refusal
from hooks.examples import fences
from hooks.finished import git_dates as changed

NEVER = "1970-01-01"  # in a gzip file: no time at all


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    root = Path(config.config_file_path).parent
    changed.begin(root)
    for file in files.documentation_pages():
        if file.page is None:
            continue
        day = changed.find(file.src_uri, _files(file, root))
        if day:
            file.page.update_date = day.isoformat()
        elif not os.environ.get("SOURCE_DATE_EPOCH"):
            file.page.update_date = NEVER


def _files(file: File, root: Path) -> list[Path]:
    """Of a page: its own, the data beside it, its programs and their runs."""
    own = Path(file.abs_src_path or "")
    found = [path for path in own.parent.glob(f"{own.stem}.*") if path.is_file()]
    if file.src_uri.endswith(".md"):
        try:
            programs = fences.includes(file.content_string, root / "snippets")
        except Refusal:  # whoever runs that page says so, with its line
            return found
        for include in programs:
            program = root / "snippets" / include.path
            found += program.parent.glob(f"{program.stem}.*")
    return found


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str | None:
    if template_name == "sitemap.xml":
        return re.sub(rf"\s*<lastmod>{NEVER}</lastmod>", "", output)
    return None
