"""Links to the source of a page, once ``repo_url`` says where that is; else nothing of it.

Material would ask GitHub for the stars of the repository: no page asks anybody but its own site.
"""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

_COUNTS = ' data-md-component="source"'  # what its script looks for


def on_config(config: MkDocsConfig) -> None:
    if config.repo_url:
        config.theme["features"] += ["content.action.edit", "content.action.view"]


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str | None:
    return output.replace(_COUNTS, "") if config.repo_url else None
