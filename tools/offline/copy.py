"""A copy of a built site that needs no host: its addresses name files, its search has all at hand.

Only Run needs a host; the copy says so. On one it works as the site does.
"""

import json
import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

FRAME = "assets/frame-worker.js"
SAID = (
    "This copy needs no network. To run its programs, serve its folder: "
    "<code>python -m http.server</code>."
)
_ADDRESS = re.compile(r'(<(?:a|link|area)\b[^>]*? href=")([^"]+)(")')
_MODULE = re.compile(r'(<script src="[^"]*assets/(?!python/)[\w-]+\.js") type="module"')
_BUNDLE = re.compile(r'<script src="([^"]*)assets/javascripts/bundle\.')
_COPYRIGHT = re.compile(r'(<div class="md-copyright__highlight">\s*)(.*?)(\s*</div>)', re.DOTALL)
# what a host reads
_LEFT_OUT = ("404.html", "_headers", "sitemap.xml", "sitemap.xml.gz")


def make(site: Path, copy: Path) -> None:
    shutil.copytree(site, copy, ignore=lambda _, names: [n for n in names if n.startswith(".")])
    for name in _LEFT_OUT:
        (copy / name).unlink(missing_ok=True)
    for page in sorted(copy.rglob("index.html")):
        page.write_text(of_page(page.read_text("utf-8")), "utf-8")
    for script in sorted((copy / "assets").glob("*.js")):
        script.write_text(_classic(script.read_text("utf-8")), "utf-8")
    shutil.copy(Path(__file__).with_name("frame-worker.js"), copy / FRAME)
    _search(copy / "search")


def of_page(html: str) -> str:
    """A page whose links name files, and whose scripts are none that a browser wants a host for."""
    html = _ADDRESS.sub(lambda found: found[1] + to_file(found[2]) + found[3], html)
    html = _MODULE.sub(r"\1 defer", html)
    html = _BUNDLE.sub(rf'<script src="\1{FRAME}"></script>\g<0>', html)
    return _COPYRIGHT.sub(rf"\1\2 {SAID}\3", html)


def to_file(address: str) -> str:
    """``../first/#x`` as ``../first/index.html#x``; an address elsewhere as it is."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    folder = parts.path.endswith("/") or parts.path.rpartition("/")[2] in (".", "..")
    path = f"{parts.path.rstrip('/')}/index.html" if folder else parts.path
    return parts._replace(path=path).geturl()


def _classic(script: str) -> str:
    """A module that imports nothing, as a script: a browser loads modules from hosts only."""
    return "{\n" + re.sub(r"(?m)^export ", "", script) + "\n}\n"


def _search(folder: Path) -> None:
    """The index with addresses of files: for a host, and as a script, which needs none."""
    stub = json.loads((folder / "search_index.json").read_text("utf-8"))
    docs = json.loads((folder / "documents.json").read_text("utf-8"))
    for entry in docs:
        path, _, anchor = entry["location"].partition("#")
        entry["location"] = f"{path}index.html" + (f"#{anchor}" if anchor else "")
    (folder / "documents.json").write_text(json.dumps(docs), "utf-8")
    # Material asks for it, by this name
    whole = json.dumps(stub | {"docs": docs})
    (folder / "search_index.js").write_text(f"var __index = {whole}\n", "utf-8")
