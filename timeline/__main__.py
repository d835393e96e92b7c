"""``python -m timeline program.py``: run a program of your own and see what its tasks did."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from .errors import RunError
from .helper import run
from .recording import Recording
from .schema import schema
from .transcript import transcript

USAGE, STOPPED = 2, 3


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0, or the program's own; 1 it raised; 2 wrong usage; 3 stopped by us."""
    options = _parser().parse_args(argv)
    sys.stdout.reconfigure(errors="backslashreplace")  # a terminal that is not UTF-8
    if options.schema:
        print(json.dumps(schema(), indent=2))
        return 0
    path = Path(options.program)
    try:
        source = path.read_bytes().decode("utf-8")
    except OSError as error:
        return _fail(f"cannot read {path}: {error.strerror}")
    except UnicodeDecodeError as error:
        return _fail(f"{path} is not UTF-8: {error.reason} at byte {error.start}")
    try:
        recording = run(
            source,
            path.name,
            argv=options.args,
            path=str(path.resolve().parent),
            cwd=os.getcwd(),
            budget=options.budget,
        )
    except RunError as error:
        print(f"timeline: {error}", file=sys.stderr)
        return STOPPED
    print(recording.to_json(indent=2) if options.json else transcript(recording), end="")
    return _status(recording)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m timeline",
        description="Run an asyncio program on a virtual clock; print what it did, and when.",
        epilog="Sockets, subprocesses and signals are refused: there is only virtual time.",
    )
    parser.add_argument("--json", action="store_true", help="print the recording as JSON")
    parser.add_argument(
        "--schema", action="store_true", help="print the JSON's schema, run nothing"
    )
    parser.add_argument(
        "--budget",
        type=_positive,
        default=5.0,
        metavar="SECONDS",
        help="real seconds that the program may take (default: %(default)g)",
    )
    parser.add_argument("program", nargs="?", help="a Python file")
    parser.add_argument("args", nargs=argparse.REMAINDER, help="arguments for the program")
    real_parse = parser.parse_args

    def parse_args(argv=None):
        options = real_parse(argv)
        if options.program is None and not options.schema:
            parser.error("which program? Give the path of a Python file")
        return options

    parser.parse_args = parse_args
    return parser


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise ValueError(text)
    return number


def _fail(message: str) -> int:
    print(f"timeline: {message}", file=sys.stderr)
    return USAGE


def _status(recording: Recording) -> int:
    return STOPPED if recording.ending.how == "stopped" else recording.ending.status


if __name__ == "__main__":
    sys.exit(main())
