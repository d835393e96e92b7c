"""What running every program costs a build: the site against the same site that only shows them."""

import pathlib
import resource
import statistics
import tempfile
import time

from timeline import Helper, draw, header
from tools.benchmarks import sites
from tools.benchmarks.draw import SNIPPETS, programs
from tools.benchmarks.goal import Measure

ROUNDS = 5
RATIO = 1.6


def measure() -> list[Measure]:
    took = {sites.WITH: [], sites.WITHOUT: []}
    with sites.copied() as folder:
        for _ in range(ROUNDS):
            for config, rounds in took.items():
                rounds.append(_build(folder, config))
    wall, cpu = (
        {config: statistics.median(one[part] for one in rounds) for config, rounds in took.items()}
        for part in (0, 1)
    )
    fork, run, drawn = _split()
    page = cpu[sites.WITHOUT]
    rest = cpu[sites.WITH] - page - fork - run - drawn
    pairs = zip(took[sites.WITH], took[sites.WITHOUT], strict=True)
    ratio = statistics.median(ours[0] / plain[0] for ours, plain in pairs)
    return [
        Measure("build that only shows the programs", wall[sites.WITHOUT], "s"),
        Measure("build with every program run", wall[sites.WITH], "s"),
        Measure("ratio of the two, wall clock", ratio, "times", most=RATIO),
        Measure("CPU of it: pages that only show the programs", page, "s"),
        Measure("CPU of it: a process for each program", fork, "s"),
        Measure("CPU of it: running and recording", run, "s"),
        Measure("CPU of it: drawing", drawn, "s"),
        Measure("CPU of it: comparing, notebooks", rest, "s"),
    ]


def _build(folder: pathlib.Path, config: str) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as site:
        options = ("build", "--config-file", config, "--site-dir", f"{site}/site")
        return sites.timed(sites.mkdocs(*options), folder)[:2]


def _split() -> tuple[float, float, float]:
    """CPU seconds: of a process for each program, of what the programs do in it, of drawing."""
    sources = {path: path.read_text("utf-8") for path in programs()}
    sources = {path: text for path, text in sources.items() if not header.newer(header.read(text))}
    empty, _ = _run(dict.fromkeys(sources, "pass"))
    full, recordings = _run(sources)
    began = time.process_time()
    for path, recording in recordings.items():
        name = path.relative_to(SNIPPETS).as_posix().removesuffix(".py").replace("/", "-")
        draw.figure(recording, focus=header.read(sources[path]).focus, prefix=f"tl-{name}")
    return empty, full - empty, time.process_time() - began


def _run(sources: dict[pathlib.Path, str]):
    """CPU seconds of the processes that run them, and the recordings."""
    before = _children()
    with Helper("hooks.examples.preloaded:execute", [str(sites.ROOT)]) as helper:
        recordings = {path: helper.run(text, path.name) for path, text in sources.items()}
    return _children() - before, recordings


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
