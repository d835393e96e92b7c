"""Builds the site with MkDocs, ProperDocs and Zensical, and says what each lacks of the first.

It fails where one lacks more than README.md, beside this file, says.

``python -m tools.portable [--to FOLDER]``, in an environment with others.txt: `make portable`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from tools.portable import ours
from tools.portable.compared import ALL_FILES, PROMISED, told
from tools.portable.counted import FILES, counted

PLUGINS = ("search", "markdown-exec")  # of ours, what Zensical has


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.portable", description=__doc__)
    parser.add_argument("--to", type=Path, help="a folder for the three sites")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        to = (given.to or Path(folder)).resolve()
        sites = {name: to / name for name in ("mkdocs", "properdocs")}
        for name, site in sites.items():
            _run(name, "build", "--strict", "--quiet", "--site-dir", site)
        config = _for_zensical(to / "source")
        sites["zensical"] = config.parent / "site"  # it writes nowhere else
        _run("zensical", "build", "--clean", "--config-file", config)
        first = counted(sites["mkdocs"])
        wrong = []
        for name, promised in PROMISED.items():
            other = counted(sites[name])
            lacks = [file for file in FILES if not (sites[name] / file).exists()]
            files = f"without {', '.join(lacks)}" if lacks else ALL_FILES
            print(f"\n{name}, of what mkdocs made:")
            print("".join(f"  {line}\n" for line in [*told(first, other), files]), end="")
            wrong += [f"{name}: {line}" for line in promised(first, other, files)]
    print("".join(f"broken, against tools/portable/README.md: {line}\n" for line in wrong), end="")
    return bool(wrong)


def _run(name: str, *options: str | Path) -> None:
    began = time.perf_counter()
    paths = os.pathsep.join([str(ours.ROOT), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [sys.executable, "-m", name, *options],
        cwd=ours.ROOT,
        env=os.environ | {"PYTHONPATH": paths, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{name} could not build the site:\n{done.stdout}{done.stderr}")
    print(f"{name} built it in {time.perf_counter() - began:.0f} s")


def _for_zensical(source: Path) -> Path:
    """The configuration, and the pages with each file that a hook would add to them."""
    config, files = ours.ours()
    docs = source / "docs"
    given = {Path(config.docs_dir).resolve()}
    for file in files:
        generated = file.generated_by is not None
        if generated or (file.src_dir and Path(file.src_dir).resolve() in given):
            path = docs / file.src_uri
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.content_bytes)
    ours.close()
    written = yaml.safe_dump(_config(), sort_keys=False)
    path = source / "mkdocs.yml"
    path.write_text(written, "utf-8")
    return path


def _config() -> dict[str, object]:
    config = ours.ours().config
    raw = ours.raw()
    raw["theme"]["custom_dir"] = str(ours.ROOT / "hooks/templates")
    raw["extra_css"] = list(config.extra_css)
    raw["plugins"] = [one for one in raw["plugins"] if _name(one) in PLUGINS]
    raw["markdown_extensions"].insert(0, "portable.under_zensical")
    for one in raw["markdown_extensions"]:
        if _name(one) == "pymdownx.snippets":
            one["pymdownx.snippets"]["base_path"] = [str(ours.ROOT / "snippets")]
    return {key: value for key, value in raw.items() if key not in ("hooks", "watch")}


def _name(one: str | dict[str, object]) -> str:
    return one if isinstance(one, str) else next(iter(one))


if __name__ == "__main__":
    sys.exit(main())
