"""Judge a program of your own by its run: ``python -m timeline.check EXERCISE program.py``."""

from __future__ import annotations

import argparse
import runpy
import sys
from pathlib import Path

from timeline.errors import RunError
from timeline.places import ROOT
from timeline.process.helper import run
from timeline.recording import Recording

EXERCISES = Path(ROOT, "snippets", "practise")
PASSED, WRONG, USAGE = 0, 1, 2


def exercises() -> list[str]:
    return sorted(path.parent.name for path in EXERCISES.glob("*/check.py"))


def judged(exercise: str, recording: Recording) -> list[str]:
    """What is wrong with that run, one line each; nothing: it has passed."""
    check = runpy.run_path(str(EXERCISES / exercise / "check.py"))["check"]
    wrong: list[str] = check(recording)
    return wrong


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0 passed, 1 something is wrong, 2 there is nothing to judge."""
    parser = argparse.ArgumentParser(prog="python -m timeline.check", description=__doc__)
    parser.add_argument("exercise", help=", ".join(exercises()))
    parser.add_argument("program", type=Path, help="a Python file")
    options = parser.parse_args(argv)
    if options.exercise not in exercises():
        parser.error(f"no exercise {options.exercise!r}; there are {', '.join(exercises())}")
    try:
        source = options.program.read_text("utf-8")
        recording = run(source, options.program.name, path=str(options.program.resolve().parent))
    except (OSError, UnicodeDecodeError, RunError) as error:
        print(f"{options.program}: {error}", file=sys.stderr)
        return USAGE
    wrong = judged(options.exercise, recording)
    for line in wrong or ["passed"]:
        print(f"{options.exercise}: {line}")
    return WRONG if wrong else PASSED


if __name__ == "__main__":
    sys.exit(main())
