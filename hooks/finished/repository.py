"""Links to the source of a page, once ``repo_url`` says where that is; else nothing of it.

Material would ask GitHub for the stars of the repository: no page asks anybody but its own site.
"""

from hooks.state import Build, Page

_COUNTS = ' data-md-component="source"'  # what its script looks for


def configure(build: Build) -> None:
    if build.options.repo_url:
        build.options.features += ["content.action.edit", "content.action.view"]


def drop_counts(html: str, page: Page, build: Build) -> str:
    return html.replace(_COUNTS, "") if build.options.repo_url else html
