"""A page has the style sheets and scripts that it uses; what most pages use is one sheet."""

import hashlib
import re
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.errors import Refusal

# only on pages whose HTML has one of these classes; all other style sheets are put together
USED = {
    "assets/chooser.css": "chooser",
    "assets/chooser.js": "chooser",
    "assets/copies.js": "highlight cell",
    "assets/cost.css": "cost",
    "assets/home.css": "doors",
    "assets/matrix.css": "matrix ecosystems",
    "assets/messages.css": "message",
    "assets/messages.js": "message",
    "assets/moments.js": "example",
    "assets/notebook.css": "cell",
    "assets/questions.css": "questions",
    "assets/versions.css": "versions",
}
_CLASSES = re.compile(r'class="([^"]*)"')
_TAG = re.compile(
    r'(?m)^[ \t]*<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]*)"[^>]*>(?:</script>)?\n?'
)


@event_priority(-100)  # all files are there
def on_files(files: Files, config: MkDocsConfig) -> None:
    named = [*config.extra_css, *(str(script) for script in config.extra_javascript)]
    if unknown := sorted(USED.keys() - set(named)):
        raise Refusal(f"hooks/assets.py:1: mkdocs.yml names no {unknown[0]}: mend either")
    common = [files.get_file_from_path(name) for name in config.extra_css if name not in USED]
    text = "".join(file.content_string for file in common if file)
    name = f"assets/site.{hashlib.sha256(text.encode()).hexdigest()[:8]}.css"
    for file in common:
        if file:
            files.remove(file)
    files.append(File.generated(config, name, content=text))
    config.extra_css = [name, *(one for one in config.extra_css if one in USED)]


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    return _without_unused(output)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str | None:
    return _without_unused(output) if template_name.endswith(".html") else None


def _without_unused(html: str) -> str:
    classes = set(" ".join(set(_CLASSES.findall(html))).split())
    unused = tuple(name for name, needed in USED.items() if classes.isdisjoint(needed.split()))
    return _TAG.sub(lambda tag: "" if tag[1].endswith(unused) else tag[0], html)
