"""Record programs anew and write their ``.out`` files: ``python -m timeline.update [folder ...]``.

A program whose run does something that its header does not declare is left as it was. One on the
real clock is measured anew when it has changed; delete its ``.recording.json`` to have that. One
that needs a newer Python is left to that one: ``make versions`` asks it.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from . import header, measured
from .contract import undeclared
from .errors import HeaderError, RunError
from .helper import Helper
from .transcript import transcript

MEASURED = 5  # runs of which the quickest is kept
NOT_EXAMPLES = {"starter.py", "lucky.py", "check.py"}  # of an exercise: no page, no .out


def programs(folder: Path) -> list[Path]:
    """The examples under ``folder``, in order."""
    return [path for path in sorted(folder.rglob("*.py")) if path.name not in NOT_EXAMPLES]


def expected(program: Path, version: Sequence[object] = sys.version_info) -> Path:
    """The ``.out`` file that holds there: ``name.3.11.out`` goes before ``name.out`` on 3.11."""
    own = program.with_suffix(".{}.{}.out".format(*version))
    return own if own.exists() else program.with_suffix(".out")


def update(program: Path, helper: Helper) -> tuple[str, list[str]]:
    """("new" | "changed" | "same" | "wrong" | "skipped", why) for one program."""
    source = program.read_text(encoding="utf-8")
    try:
        settings = header.read(source)
        if lacking := header.missing(settings):
            return "skipped", [f"it needs {', '.join(lacking)}, which is not installed here"]
        if newer := header.newer(settings):
            return "skipped", [f"it needs Python {newer}: run `make versions`"]
        recording = helper.run(source, program.name)
    except (HeaderError, RunError) as error:
        return "wrong", [str(error)]
    problems = undeclared(recording, settings)
    if problems:
        return "wrong", problems
    target, text = expected(program), transcript(recording)
    old = target.read_text(encoding="utf-8") if target.exists() else None
    if header.keeps_recording(settings) and not _measured(program, text):
        more = MEASURED - 1 if settings.clock == "real" else 0
        runs = [recording, *(helper.run(source, program.name) for _ in range(more))]
        if any(transcript(run) != text for run in runs):
            return "wrong", ["two runs differ: what its lines depend on must lie 0.1 s apart"]
        measured.write(program, min(runs, key=lambda run: run.end))
    elif old == text:
        return "same", []
    target.write_text(text, encoding="utf-8", newline="\n")
    return ("new" if old is None else "changed"), []


def _measured(program: Path, text: str) -> bool:
    """Whether the recording that is kept is still one of this program and this run."""
    with contextlib.suppress(ValueError):
        return transcript(measured.read(program).recording) == text
    return False


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m timeline.update", description=__doc__)
    parser.add_argument("places", nargs="*", type=Path, default=[Path("snippets")])
    places = parser.parse_args().places
    if missing := [str(place) for place in places if not place.exists()]:
        parser.error(f"no such file or folder: {', '.join(missing)}")
    wrong = 0
    with Helper() as helper:
        for place in places:
            for program in programs(place) if place.is_dir() else [place]:
                state, problems = update(program, helper)
                wrong += state == "wrong"
                if state != "same":
                    print(f"{state:8} {program}")
                for problem in problems:
                    print(f"         {problem}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
