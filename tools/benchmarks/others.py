"""The same programs by other ways to run what a page shows. They wait for real."""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from timeline import Helper, draw, header, transcript
from tools.benchmarks import sites
from tools.benchmarks.goal import Measure

TOPIC, MOST = "gather", 12  # programs that end by themselves
MYST = "myst-nb==1.3.0"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
RUN = "asyncio.run(main())"

MKDOCS = """\
site_name: others
theme: mkdocs
plugins: [{markdown-exec: {languages: [python]}}]
markdown_extensions: [pymdownx.superfences]
"""
SPHINX = 'project = "others"\nextensions = ["myst_nb"]\nnb_execution_raise_on_error = True\n'
KERNEL = """\
---
file_format: mystnb
kernelspec: {name: python3, display_name: Python 3}
---

"""


def measure() -> list[Measure]:
    sources = _sources()
    simulated, ours = _ours(sources)
    ways = [
        (f"{len(sources)} programs of {simulated:g} s here: run, recorded, drawn", ours, ""),
        ("the same by markdown-exec's own fence", _markdown_exec(sources), ""),
        ("the same by one fresh process each", _fresh(sources), ""),
        ("the same by Sphinx and myst-nb", *_myst(sources)),
    ]
    return [Measure(what, took, "s", note=note) for what, took, note in ways]


def _sources() -> list[str]:
    paths = sorted((sites.ROOT / "snippets" / TOPIC).glob("*.py"))
    found = [path.read_text("utf-8") for path in paths]
    plain = [one for one in found if header.read(one) == header.Settings() and RUN in one]
    return plain[:MOST]


def _ours(sources: list[str]) -> tuple[float, float]:
    took, simulated = [], 0.0
    with Helper() as helper:
        helper.run("pass")
        for _ in range(5):
            began = time.perf_counter()
            recordings = [helper.run(source) for source in sources]
            for recording in recordings:
                transcript(recording)
                draw.figure(recording)
            took.append(time.perf_counter() - began)
            simulated = sum(recording.end for recording in recordings)
    return simulated, statistics.median(took)


def _markdown_exec(sources: list[str]) -> float:
    pages = "\n".join(f'```python exec="on"\n{source}```\n' for source in sources)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "docs").mkdir()
        (folder / "docs/index.md").write_text(f"# Others\n\n{pages}", "utf-8")
        (folder / "mkdocs.yml").write_text(MKDOCS, "utf-8")
        return sites.timed(sites.mkdocs("build"), folder)[0]


def _fresh(sources: list[str]) -> float:
    began = time.perf_counter()
    for source in sources:
        subprocess.run([sys.executable, "-c", source], capture_output=True, check=True)
    return time.perf_counter() - began


def _myst(sources: list[str]) -> tuple[float | None, str]:
    """A notebook has a loop already: ``await main()`` is what its cells can do."""
    python = CACHE / "gather-or-wait/myst-nb/bin/python"
    if why := _installed(python):
        return None, why
    cells = "\n".join(
        f"```{{code-cell}} ipython3\n{source.replace(RUN, 'await main()')}```\n"
        for source in sources
    )
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "conf.py").write_text(SPHINX, "utf-8")
        (folder / "index.md").write_text(f"{KERNEL}# Others\n\n{cells}", "utf-8")
        command = [str(python), "-m", "sphinx", "-q", "-b", "html", ".", "built"]
        took = sites.timed(command, folder)[0]
        ran = (folder / "built/index.html").read_text("utf-8").count("cell_output")
        return took, "" if ran >= len(sources) else f"only {ran} cells have an output"


def _installed(python: pathlib.Path) -> str:
    """Why it cannot be, or nothing."""
    if python.exists():
        return ""
    venv = [sys.executable, "-m", "venv", "--clear", str(python.parents[1])]
    install = [str(python), "-m", "pip", "install", "--quiet", MYST]
    for command in (venv, install):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"not installed: {done.stderr.strip().splitlines()[-1]}"
    return ""
