"""Run a program and hold the run against what is committed."""

import datetime
import difflib
from dataclasses import dataclass
from pathlib import Path

from hooks.refusal import Refusal
from timeline import (
    HeaderError,
    Helper,
    Recording,
    RunError,
    header,
    measured,
    transcript,
    undeclared,
)
from timeline.update import expected

_UPDATE = "run `python -m timeline.update snippets/{}`, read the diff and commit it"
_NEWER = "run `make versions`, read the diff and commit it"
_MORE_TRIES = 2


@dataclass(frozen=True, eq=False)  # each proof is its own
class Example:
    """A program with a run of it that is what its files say."""

    path: str  # below snippets/: "gather/fails.py"
    source: str
    settings: header.Settings
    recording: Recording  # what the page shows; on the real clock the committed one
    python: str  # that ran it now, or that recorded it
    measured: datetime.date | None = None  # when, on the real clock
    newer: str = ""  # "3.13": what it needs, where this Python is older and has not run it


def prove(folder: Path, path: str, helper: Helper) -> Example:
    """Run ``folder/path``. Refusal: the run is not what its header and its .out file declare."""
    source = (folder / path).read_text("utf-8")
    name = Path(path).name
    try:
        settings = header.read(source)
        if lacking := header.missing(settings):
            needed = ", ".join(lacking)
            raise Refusal(f"it needs {needed}: run `pip install -r requirements.txt`")
        if newer := header.newer(settings):
            return _recorded(folder, path, source, settings, newer)
        recording = _run(folder / path, source, settings, helper)
    except (HeaderError, RunError) as error:
        raise Refusal(f"{str(error).removeprefix(f'{name}: ')}: mend the program") from None
    if problems := undeclared(recording, settings):
        raise Refusal(f"{'; '.join(problems)}: mend the program, or its header")
    seen = transcript(recording)
    _compare(folder, path, seen)
    if not header.keeps_recording(settings):
        return Example(path, source, settings, recording, recording.python)
    kept = _measured(folder, path, seen, _UPDATE)
    if settings.clock == "virtual":
        return Example(path, source, settings, recording, recording.python)
    return Example(path, source, settings, kept.recording, recording.python, kept.on)


def _recorded(
    folder: Path, path: str, source: str, settings: header.Settings, newer: str
) -> Example:
    """A program that this Python cannot run, with the recording that another has made."""
    out = (folder / path).with_suffix(".out")
    if not out.exists():
        raise Refusal(f"{out.name} is missing: {_NEWER}")
    kept = _measured(folder, path, out.read_text("utf-8"), _NEWER)
    return Example(path, source, settings, kept.recording, kept.recording.python, newer=newer)


def _run(program: Path, source: str, settings: header.Settings, helper: Helper) -> Recording:
    """On the real clock a machine that is busy with something else may need another try."""
    recording = helper.run(source, program.name)
    for _ in range(_MORE_TRIES if settings.clock == "real" and expected(program).exists() else 0):
        if transcript(recording) == expected(program).read_text("utf-8"):
            break
        recording = helper.run(source, program.name)
    return recording


def _compare(folder: Path, path: str, seen: str) -> None:
    out = expected(folder / path)
    update = _UPDATE.format(path)
    if not out.exists():
        raise Refusal(f"{out.name} is missing: {update}")
    wanted = out.read_text("utf-8")
    if seen != wanted:
        diff = difflib.unified_diff(
            wanted.splitlines(), seen.splitlines(), out.name, "this run", lineterm=""
        )
        what = f"this run is not what {out.name} says: mend the program, or {update}"
        raise Refusal("\n".join([what, *diff]))


def _measured(folder: Path, path: str, seen: str, update: str) -> measured.Measured:
    """The committed recording, which tells the same as this run and its .out file."""
    update = update.format(path)
    program = folder / path
    try:
        kept = measured.read(program)
    except ValueError as error:
        raise Refusal(f"{error}: {update}") from None
    if transcript(kept.recording) != seen:
        name = measured.file(program).name
        raise Refusal(f"{name} tells another run than this one: delete it, {update}")
    return kept
