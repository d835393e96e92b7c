"""What a maintainer waits for after saving one program under `mkdocs serve`."""

import contextlib
import pathlib
import signal
import socket
import statistics
import subprocess
import threading
import time
from collections.abc import Iterator

from tools.benchmarks import sites
from tools.benchmarks.goal import Measure

SAVES = 5
RATIO = 1.15
EDITED = "snippets/gather/fails.py"  # stands on several pages
PATIENCE = 300  # seconds
BEGUN, DONE = "Building documentation...", "Reloading browsers"


def measure() -> list[Measure]:
    with sites.copied() as folder:
        plain, ours = (_rebuilds(folder, config) for config in (sites.WITHOUT, sites.WITH))
    return [
        Measure("rebuild after a save, programs only shown", plain, "s"),
        Measure("rebuild after a save, every program", ours, "s"),
        Measure("ratio of the two", ours / plain, "times", most=RATIO),
    ]


def _rebuilds(folder: pathlib.Path, config: str) -> float:
    """The median of some saves, in seconds from when MkDocs begins to when browsers reload."""
    program = folder / EDITED
    source, took = program.read_text("utf-8"), []
    with _served(folder, config) as said:
        for number in range(SAVES + 1):
            said.clear()
            program.write_text(f"{source}# save {number}\n", "utf-8")  # it runs as before
            took.append(_wait(said, DONE) - _wait(said, BEGUN))
            time.sleep(1)
    program.write_text(source, "utf-8")
    return statistics.median(took[1:])  # the first also meets what the server did at its start


@contextlib.contextmanager
def _served(folder: pathlib.Path, config: str) -> Iterator[dict[str, float]]:
    """What `mkdocs serve` said, and when."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = "127.0.0.1:{1}".format(*free.getsockname())
    process = subprocess.Popen(
        sites.mkdocs("serve", "--config-file", config, "--dev-addr", address),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said: dict[str, float] = {}

    def listen():
        for line in process.stdout:
            said[line.partition("  -  ")[2].strip()] = time.perf_counter()

    threading.Thread(target=listen, daemon=True).start()
    try:
        _wait(said, "Serving on")
        yield said
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(PATIENCE)


def _wait(said: dict[str, float], words: str) -> float:
    """When it was said."""
    deadline = time.perf_counter() + PATIENCE
    while time.perf_counter() < deadline:
        for line, at in list(said.items()):
            if words in line:
                return at
        time.sleep(0.02)
    raise SystemExit(
        f"mkdocs serve did not say {words!r} in {PATIENCE} s, but:\n" + "\n".join(said)
    )
