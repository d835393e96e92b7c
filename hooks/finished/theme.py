"""Trims the theme: one style sheet with what the pages use, and the script but for one line.

Whatever a page begins to use is there with the next build: nothing is listed by hand.
"""

import hashlib
import re
from pathlib import Path

from hooks.errors import Refusal
from hooks.finished.used_css import Used, trimmed
from hooks.state import Build

# It adds a tag for the colour scheme, and Chromium styles the whole page again, twice.
# docs/assets/palette.css tells the browser the scheme without it.
TAG = re.compile(
    r'(let (\w+)=\w+\("meta",\{name:"color-scheme"\}\);)document\.head\.appendChild\(\2\);'
)
_MAP = re.compile(r"(?m)^(/\*|//)# sourceMappingURL=.*$\n?")


def trim(build: Build) -> None:
    site = build.site
    sheets = sorted((site / "assets/stylesheets").glob("*.css"))  # main, then palette
    scripts = sorted((site / "assets/javascripts").glob("bundle.*.js"))
    if (len(sheets), len(scripts)) != (2, 1):
        found = ", ".join(path.name for path in (*sheets, *scripts)) or "none of them"
        raise Refusal(
            f"{site.name}/assets: two style sheets and one bundle of mkdocs-material are looked "
            f"for, and there is {found}: fix hooks/finished/theme.py"
        )
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    own = (path for path in site.rglob("*.js") if "lunr" not in path.parts)  # it makes no elements
    used = Used(pages.values(), (path.read_text("utf-8") for path in own))
    sheet = "".join(trimmed(path.read_text("utf-8"), used) for path in sheets)
    script = "".join(_MAP.sub("", TAG.sub(r"\1", path.read_text("utf-8"))) for path in scripts)
    new = {
        sheets[0].name: _written(sheets[0].with_name("theme.{}.min.css"), sheet),
        scripts[0].name: _written(scripts[0].with_name("bundle.{}.min.js"), script),
    }
    rest = re.compile(rf'[ \t]*<link\b[^>]*/{re.escape(sheets[1].name)}"[^>]*>\n?')
    for path, html in pages.items():
        for name, by in new.items():
            html = html.replace(f"/{name}", f"/{by}")
        path.write_text(rest.sub("", html), "utf-8", newline="\n")
    for path in (*sheets, *scripts):
        path.unlink()
        path.with_name(f"{path.name}.map").unlink(missing_ok=True)


def _written(path: Path, text: str) -> str:
    name = path.name.format(hashlib.sha256(text.encode()).hexdigest()[:8])
    path.with_name(name).write_text(text, "utf-8", newline="\n")
    return name
