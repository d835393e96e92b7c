"""Five programs in the style of other people, and what their drawings have to show."""

import functools
import os
import pathlib
import subprocess
import sys
import tempfile
from dataclasses import dataclass

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Program:
    lanes: dict[str, tuple[str, float]]  # the name of a lane -> how it ended and when
    moments: list[str]  # parts of the sentence that tells the story, in their order
    printed: list[str]
    arguments: tuple[str, ...] = ()
    status: int = 0


PROGRAMS = {
    "queues_and_workers": Program(
        lanes={
            "Crawler.crawl": ("ok", 0.5),
            "Crawler.work(0)": ("ok", 0.5),
            "Crawler.work(1)": ("ok", 0.5),
        },
        moments=["Queue.join returns at 0.5 s", "gather returns at 0.5 s"],
        printed=["0.1 INFO worker 0 fetched /", "0.5 pages: 4"],
    ),
    "nested_groups": Program(
        lanes={
            "build(True)": ("error", 17),
            "library('core', […, …])": ("cancelled", 15),
            "compile_file('a.c', …)": ("ok", 10),
            "compile_file('b.c', …)": ("cancelled", 15),
            "library('net', […, …])": ("error", 15),
            "compile_file('x.c', …)": ("error", 15),
            "compile_file('y.c', …)": ("cancelled", 15),
            "docs()": ("cancelled", 17),
        },
        moments=[
            "compile_file x.c fails with RuntimeError at 15 s",
            "docs cleans up until 17 s",
            "TaskGroup raises ExceptionGroup at 17 s",
        ],
        printed=["0 begin core", "15 net failed: x.c does not compile"],
        arguments=("--", "--broken"),
        status=4,
    ),
    "shield": Program(
        lanes={
            "serve": ("ok", 0.75),
            "handle(…, {'book': 1})": ("cancelled", 0.75),
            "Ledger.write({'book': 1})": ("ok", 0.75),
        },
        moments=["handle is cancelled at 0.5 s", "gather returns at 0.75 s"],
        printed=["0.5 customer hung up; rows now: 0", "0.75 CancelledError"],
    ),
    "semaphore": Program(
        lanes={
            "go": ("ok", 2.2),
            "download('alpha', …)": ("ok", 0.3),
            "download('beta', …)": ("ok", 2.2),
            "download('gamma', …)": ("ok", 0.5),
            "download('delta', …)": ("ok", 0.5),
            "download('eps', …)": ("ok", 1.2),
            "download('zeta', …)": ("ok", 0.6),
            "download('eta', …)": ("ok", 1),
        },
        moments=["as_completed gives download alpha at 0.3 s", "download beta at 2.2 s"],
        printed=["1 beta timed out, attempt 1", "2.2 2.2 beta 1200"],
    ),
    "generators": Program(
        lanes={
            "app": ("ok", 330),
            "tick(120)": ("cancelled", 330),
            "consume([60, 60, 90, 60, …)": ("ok", 330),
        },
        moments=["app cancels tick 120 at 330 s", "await consume returns at 330 s"],
        printed=["120 tick 1", "330 kept [1]"],
    ),
}


@dataclass(frozen=True)
class Drawn:
    status: int
    said: str  # on stderr
    svg: str
    page: str

    @property
    def figure(self) -> str:
        """The drawing in the page, as on this site."""
        return next(line for line in self.page.splitlines() if line.startswith('<div class="tl">'))


@functools.cache
def drawn(name: str) -> Drawn:
    """What the command line makes of ``own/<name>.py``, called from another folder."""
    program = HERE / "own" / f"{name}.py"
    with tempfile.TemporaryDirectory() as folder:
        svg, page = pathlib.Path(folder, "a.svg"), pathlib.Path(folder, "b.html")
        command = [sys.executable, "-m", "timeline", program, "--svg", svg, "--html", page]
        done = subprocess.run(
            [*command, *PROGRAMS[name].arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Drawn(done.returncode, done.stderr, svg.read_text("utf-8"), page.read_text("utf-8"))
