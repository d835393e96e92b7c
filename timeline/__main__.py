"""``python -m timeline program.py``: run a program of your own and see what its tasks did."""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from pathlib import Path

from timeline import draw
from timeline.errors import HeaderError, RunError
from timeline.process.helper import BUDGETS, run
from timeline.recording import Recording
from timeline.schema import schema
from timeline.transcript import transcript

USAGE, STOPPED = 2, 3


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0, or the program's own; 1 it raised; 2 wrong usage; 3 stopped by us."""
    options = _options(sys.argv[1:] if argv is None else argv)
    if isinstance(sys.stdout, io.TextIOWrapper):
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
            **({} if options.budget is None else {"budget": options.budget}),
        )
    except (HeaderError, RunError) as error:
        print(f"timeline: {error}", file=sys.stderr)
        return STOPPED
    print(recording.to_json(indent=2) if options.json else transcript(recording), end="")
    try:
        _write_pictures(recording, source, options)
    except OSError as error:
        return _fail(f"cannot write {error.filename}: {error.strerror}")
    return STOPPED if recording.ending.how == "stopped" else recording.ending.status


def _write_pictures(recording: Recording, source: str, options: argparse.Namespace) -> None:
    if options.svg:
        Path(options.svg).write_text(draw.svg(recording), encoding="utf-8")
    if options.html:
        page = draw.page(recording, transcript(recording), source)
        Path(options.html).write_text(page, encoding="utf-8")


def _options(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m timeline",
        usage="%(prog)s [options] program.py [argument ...] [-- its own options ...]",
        description="Run an asyncio program on a virtual clock; print what it did, and when.",
        epilog="On that clock sockets and subprocesses of asyncio's are refused. A program whose "
        'header says clock = "real" has them, and a transcript without times.',
    )
    parser.add_argument("--json", action="store_true", help="print the recording as JSON")
    parser.add_argument("--svg", metavar="FILE", help="draw the run")
    parser.add_argument("--html", metavar="FILE", help="a page with drawing, output and tables")
    parser.add_argument(
        "--schema", action="store_true", help="print the JSON's schema, run nothing"
    )
    parser.add_argument(
        "--budget",
        type=_positive,
        metavar="SECONDS",
        help="real seconds that the program may take (default: {virtual:g})".format(**BUDGETS),
    )
    parser.add_argument("program", nargs="?", help="a Python file")
    parser.add_argument("args", nargs="*", help="arguments for the program")
    place = argv.index("--") if "--" in argv else len(argv)
    ours, its_own = argv[:place], argv[place + 1 :]
    options, unknown = parser.parse_known_intermixed_args(ours)
    if unknown:
        parser.error(f"unknown option {unknown[0]}; if it is the program's, put -- before it")
    if options.program is None and not options.schema:
        parser.error("which program? Give the path of a Python file")
    options.args += its_own
    return options


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < float("inf"):
        raise ValueError(text)
    return number


def _fail(message: str) -> int:
    print(f"timeline: {message}", file=sys.stderr)
    return USAGE


if __name__ == "__main__":
    sys.exit(main())
