"""A hook in place of hooks/examples.py: a figure for each program, with nothing but its text."""

import re
import sys
from pathlib import Path

import markdown_exec
from mkdocs.plugins import event_priority

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mkdocs.structure.files import File

from hooks.examples import fences, figure
from hooks.examples.catalogue import Catalogue

_STYLES = re.compile(r"(?s)<(style|script)\b.*?</\1>| style=\"[^\"]*\"")

_catalogue: Catalogue
_anchors: set[str] = set()  # of the page that is being made


def on_config(config):
    global _catalogue
    snippets = Path(config.config_file_path).parent / "snippets"
    _catalogue = Catalogue(snippets)
    fences.files.cache_clear()
    config.mdx_configs["pymdownx.snippets"]["base_path"] = [str(snippets)]
    markdown_exec.formatters["python"] = _format
    superfences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    for name in ("compare", "starter", "matrix"):
        fence = {"name": name, "class": name, "format": _several, "validator": _options}
        superfences.setdefault("custom_fences", []).append(fence)


def on_files(files, config):
    for path in _catalogue.files:
        source = str(_catalogue.folder / path)
        files.append(File.generated(config, f"snippets/{path}", abs_src_path=source))
    files.append(File.generated(config, "assets/timeline.css", content=""))


@event_priority(-100)
def on_page_markdown(markdown, page, config, files):
    found = fences.includes(markdown, _catalogue.folder) if page.file.src_uri[-3:] == ".md" else []
    _anchors.clear()
    _anchors.update(figure.anchor(include.path) for include in found)


def on_page_content(html, page, config, files):
    if page.present_anchor_ids is not None:
        page.present_anchor_ids |= _anchors
    if page.file.src_uri.endswith(".ipynb"):
        return _STYLES.sub("", html)  # of nbconvert: the site's policy forbids them
    return None


def _format(code, md, extra, **options):
    return _figure(_catalogue.find(code), md)


def _several(source, language, css_class, options, md, **kwargs):
    named = [path for path in source.split() if path.endswith(".py")]
    return "".join(_figure(path, md) for path in named) or "<figure></figure>"


def _options(language, inputs, options, attrs, md):
    options.update(inputs)
    return True


def _figure(path: str, md) -> str:
    options = {"options": {}, "classes": [], "id_value": "", "attrs": {}}
    fence = md.preprocessors["fenced_code_block"]
    source = _catalogue.text(path)
    code = fence.highlight(src=source, language="python", md=md, **options)
    return f'<figure class="example" id="{figure.anchor(path)}">{code}</figure>'
