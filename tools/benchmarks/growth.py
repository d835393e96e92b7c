"""Whether a site with more programs costs only that much more: time and peak memory of a build."""

import json
import pathlib
import shutil
import sys
import tempfile

from timeline import Helper, transcript
from tools.benchmarks import sites
from tools.benchmarks.goal import Measure

SIZES, ON_A_PAGE = (100, 1_000, 3_000), 10
PROGRAM = (sites.ROOT / "snippets/gather/fails.py").read_text("utf-8")
LINEAR = 1.1  # a program of the largest site against one of the middle one
FLAT = 60  # KB of memory that a program may add: its page is kept until it is written

PEAK = """
import json, resource, runpy, sys
sys.argv = ["mkdocs", "build", "--strict"]
try:
    runpy.run_module("mkdocs", run_name="__main__")
finally:
    both = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peaks = [resource.getrusage(who).ru_maxrss for who in both]
    print("peaks", json.dumps(peaks))
"""


def measure() -> list[Measure]:
    with Helper() as helper:
        out = transcript(helper.run(PROGRAM, "p.py"))
    took, peak, child = {}, {}, {}
    for size in SIZES:
        with tempfile.TemporaryDirectory(prefix="bench-") as name:
            _site(pathlib.Path(name), size, out)
            took[size], _, said = sites.timed([sys.executable, "-c", PEAK], pathlib.Path(name))
            peak[size], child[size] = json.loads(said.partition("peaks ")[2].splitlines()[0])
    small, middle, large = SIZES
    more = (took[large] - took[small]) / (large - small)
    before = (took[middle] - took[small]) / (middle - small)
    each = (peak[large] - peak[small]) / (large - small)
    return [
        *(Measure(f"build of {size:,} programs", took[size], "s") for size in SIZES),
        Measure("a further program, to 3,000 against to 1,000", more / before, "times", LINEAR),
        *(Measure(f"peak memory, {size:,} programs", peak[size] / 1024, "MB") for size in SIZES),
        Measure("peak memory that a further program adds", each, "KB", most=FLAT),
        Measure("peak memory of a program's process", child[large] / 1024, "MB"),
    ]


def _site(folder: pathlib.Path, size: int, out: str) -> None:
    """``size`` programs that differ in a comment, on pages of ten."""
    ignored = shutil.ignore_patterns("__pycache__")
    for part in ("hooks", "timeline", "generators"):
        shutil.copytree(sites.ROOT / part, folder / part, ignore=ignored)
    (folder / "browser").mkdir()
    shutil.copy(sites.ROOT / "browser/exceptions.toml", folder / "browser")
    snippets, docs = folder / "snippets/p", folder / "docs"
    snippets.mkdir(parents=True)
    docs.mkdir()
    pages: dict[str, str] = {}
    for number in range(size):
        (snippets / f"p{number}.py").write_text(f"{PROGRAM}# {number}\n", "utf-8")
        (snippets / f"p{number}.out").write_text(out, "utf-8")
        page = f"page{number // ON_A_PAGE}.md" if number >= ON_A_PAGE else "index.md"
        fence = f'```python exec="on"\n--8<-- "p/p{number}.py"\n```\n'
        pages[page] = pages.get(page, "# A page\n") + f"\n{fence}"
    for page, text in pages.items():
        (docs / page).write_text(text, "utf-8")
    nav = "".join(f"  - {page}\n" for page in pages)
    text = (sites.ROOT / "mkdocs.yml").read_text("utf-8")
    head, _, rest = text.partition("\nnav:\n")
    rest = rest.partition("\n\n")[2]
    (folder / "mkdocs.yml").write_text(f"{head}\nnav:\n{nav}\n{rest}", "utf-8")
