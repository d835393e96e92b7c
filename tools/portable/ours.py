"""Our hooks without ``mkdocs build``: MkDocs reads the configuration and the files, and stops."""

import functools
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.yaml import yaml_load

ROOT = Path(__file__).resolve().parents[2]


class Ours(NamedTuple):
    config: MkDocsConfig
    files: Files

    def markdown(self, uri: str, text: str) -> str:
        """What the hooks make of the Markdown of ``docs/<uri>``."""
        return self.config.plugins.on_page_markdown(
            text, page=self._page(uri), config=self.config, files=self.files
        )

    def content(self, uri: str, html: str) -> str:
        """What the hooks make of its HTML."""
        return self.config.plugins.on_page_content(
            html, page=self._page(uri), config=self.config, files=self.files
        )

    def _page(self, uri: str) -> Page:
        file = self.files.get_file_from_path(uri)
        if file is None:
            raise LookupError(f"docs/{uri} is not there")
        page = file.page
        if page is None:
            page = Page(None, file, self.config)
            page.read_source(self.config)
        return page


@functools.cache
def ours() -> Ours:
    """As ``mkdocs build`` begins: each event up to the navigation, in its order."""
    config = load_config(str(ROOT / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    config = config.plugins.on_config(config)
    config.plugins.on_pre_build(config=config)
    files = get_files(config)
    files = config.plugins.on_files(files, config=config)
    set_exclusions(files, config)
    config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
    return Ours(config, files)


def raw() -> dict[str, Any]:
    """mkdocs.yml as it is written."""
    with open(ROOT / "mkdocs.yml", encoding="utf-8") as file:
        return dict(yaml_load(file))


def close() -> None:
    """End the processes that the hooks have started."""
    ours().config.plugins.on_build_error(error=KeyboardInterrupt())
