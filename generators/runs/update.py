"""Records programs anew and writes their ``.out`` files: ``make update``, or
``python -m generators.runs.update [folder or program ...]``.

On the newest listed Python, or a newer one, that is ``name.out``. An older Python leaves
``name.out`` alone, as pages show it, and writes its own range. A program whose run does something
that its header does not declare is left as it was. One on the real clock is measured anew when it
has changed; delete its ``.recording.json`` to have that. One that needs a newer Python is left to
that one: ``make versions`` asks it.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path

from generators.pythons.releases import NEWEST, Range, Version, text, this
from generators.runs import files, measured
from generators.runs.contract import undeclared
from timeline import HeaderError, Helper, Recording, RunError, header, transcript

MEASURED = 5  # runs of which the quickest is kept


def update(program: Path, helper: Helper, release: Version | None = None) -> tuple[str, list[str]]:
    """("new" | "changed" | "same" | "wrong" | "skipped", notes) for one program.

    ``release``: what the helper's Python is taken for.
    """
    source, release = program.read_text(encoding="utf-8"), release or this()
    try:
        settings = header.read(source)
        if lacking := header.missing(settings):
            return "skipped", [f"it needs {', '.join(lacking)}, which is not installed here"]
        if newer := header.newer(settings):
            return "skipped", [f"it needs Python {newer}: run `make versions`"]
        recording = helper.run(source, program.name)
        target = files.expected(program, release)
    except (HeaderError, RunError, ValueError) as error:
        return "wrong", [str(error)]
    if problems := undeclared(recording, settings):
        return "wrong", problems
    seen = transcript(recording)
    old = target.read_text(encoding="utf-8") if target.exists() else None
    if settings.clock == "real":
        return _measure(program, settings, recording, helper)
    if old == seen and (target == files.newest(program) or _is_kept(program, seen, target)):
        return "same", []
    notes = []
    if release < NEWEST and files.newest(program).exists():
        if target == files.newest(program):
            target = _of_range(program, release)
        notes = [f"wrote {target.name}: {files.newest(program).name} is Python {text(NEWEST)}'s;"
                 " CI confirms the rest, or `make versions` with that Python"]  # fmt: skip
    if target != files.newest(program) or measured.file(program).exists():
        measured.write(program, recording, target)
    _write(target, seen)
    return ("new" if old is None else "changed"), notes


def _of_range(program: Path, release: Version) -> Path:
    """For its minor version, or for itself where others of that have files of their own."""
    minor = Range(release[:2], release[:2])
    alone = not any(minor.meets(pythons) for pythons in files.older(program))
    return files.of_range(program, minor if alone else Range(release, release))


def _measure(
    program: Path, settings: header.Settings, recording: Recording, helper: Helper
) -> tuple[str, list[str]]:
    """On the real clock: times differ from run to run, and only the quickest run is kept."""
    target, seen = files.newest(program), transcript(recording)
    old = target.read_text(encoding="utf-8") if target.exists() else None
    if old == seen and _is_kept(program, seen, target):
        return "same", []
    source = program.read_text(encoding="utf-8")
    runs = [recording, *(helper.run(source, program.name) for _ in range(MEASURED - 1))]
    if any(transcript(run) != seen for run in runs):
        return "wrong", ["two runs differ: what its lines depend on must lie 0.1 s apart"]
    measured.write(program, min(runs, key=lambda run: run.end))
    _write(target, seen)
    return ("new" if old is None else "changed"), []


def _is_kept(program: Path, seen: str, out: Path) -> bool:
    """Whether the committed recording is still one of this program and this run."""
    with contextlib.suppress(ValueError):
        return transcript(measured.read(program, out).recording) == seen
    return False


def _write(out: Path, seen: str) -> None:
    out.write_text(seen, encoding="utf-8", newline="\n")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m generators.runs.update", description=__doc__)
    parser.add_argument("places", nargs="*", type=Path, default=[Path("snippets")])
    places = parser.parse_args().places
    if missing := [str(place) for place in places if not place.exists()]:
        parser.error(f"no such file or folder: {', '.join(missing)}")
    wrong = 0
    with Helper() as helper:
        for place in places:
            for program in files.programs(place) if place.is_dir() else [place]:
                state, notes = update(program, helper)
                wrong += state == "wrong"
                if state != "same":
                    print(f"{state:8} {program}")
                for note in notes:
                    print(f"         {note}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
