"""Builds the site with MkDocs, ProperDocs and Zensical, and says what each lacks of the first.

``python -m portable [--to FOLDER]``, in an environment that has others.txt too: `make portable`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import yaml

from portable import ours
from portable.counted import FILES, ON_A_PAGE, PARTS, Page, counted

PLUGINS = ("search", "markdown-exec")  # of ours, what Zensical has


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m portable", description=__doc__)
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
        for name in ("properdocs", "zensical"):
            print(f"\n{name}, of what mkdocs made:")
            lacks = [file for file in FILES if not (sites[name] / file).exists()]
            print("".join(f"  {line}\n" for line in told(first, counted(sites[name]))), end="")
            print(
                f"  without {', '.join(lacks)}" if lacks else "  every file for hosts and machines"
            )
    return 0


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
    raw["theme"]["custom_dir"] = str(ours.ROOT / "overrides")
    raw["extra_css"] = list(config.extra_css)
    raw["plugins"] = [one for one in raw["plugins"] if _name(one) in PLUGINS]
    raw["markdown_extensions"].insert(0, "portable.under_zensical")
    for one in raw["markdown_extensions"]:
        if _name(one) == "pymdownx.snippets":
            one["pymdownx.snippets"]["base_path"] = [str(ours.ROOT / "snippets")]
    return {key: value for key, value in raw.items() if key not in ("hooks", "watch")}


def _name(one: str | dict[str, object]) -> str:
    return one if isinstance(one, str) else next(iter(one))


def told(first: dict[str, Page], other: dict[str, Page]) -> list[str]:
    """What another build has of the first: a line each."""
    lacking = sorted(first.keys() - other.keys())
    lines = [f"{len(first) - len(lacking)} of {len(first)} pages{_list('not', lacking)}"]
    figures = {(page, one): html for page in first for one, html in first[page].figures.items()}
    same = [key for key in figures if _figure(other, *key) == figures[key]]
    there = [key for key in figures if _figure(other, *key)]
    lines.append(f"{len(there)} of {len(figures)} programs, {len(same)} the same to the byte")
    shared = first.keys() & other.keys()
    differing = sorted(page for page in shared if first[page].text != other[page].text)
    lines.append(
        f"{len(shared) - len(differing)} of {len(shared)} articles in the same words"
        + _list("not", differing)
    )
    for part in (*PARTS, *ON_A_PAGE):
        wanted = sum(page.parts[part] for page in first.values())
        found = sum(page.parts[part] for page in other.values())
        if wanted:
            what = part if part in PARTS else f"pages with {part}"
            lines.append(f"{found} of {wanted} {what}")
    broken = [f"{link} on {page}" for page in other for link in other[page].broken]
    return [*lines, f"{len(broken)} links that lead nowhere{_list('as', broken)}"]


def _figure(pages: dict[str, Page], page: str, program: str) -> str | None:
    return pages[page].figures.get(program) if page in pages else None


def _list(word: str, what: list[str], most: int = 3) -> str:
    more = f" and {len(what) - most} more" if len(what) > most else ""
    return f" ({word} {', '.join(what[:most])}{more})" if what else ""


if __name__ == "__main__":
    sys.exit(main())
