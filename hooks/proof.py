"""Run a program and hold the run against what is committed."""

import difflib
from dataclasses import dataclass
from pathlib import Path

from hooks.refusal import Refusal
from timeline import HeaderError, Helper, Recording, RunError, header, transcript, undeclared
from timeline.update import expected


@dataclass(frozen=True)
class Example:
    """A program with a run of it that is what its files say."""

    path: str  # below snippets/: "gather/fails.py"
    source: str
    settings: header.Settings
    recording: Recording


def prove(folder: Path, path: str, helper: Helper) -> Example:
    """Run ``folder/path``. Refusal: the run is not what its header and its .out file declare."""
    source = (folder / path).read_text("utf-8")
    name = Path(path).name
    try:
        settings = header.read(source)
        recording = helper.run(source, name)
    except (HeaderError, RunError) as error:
        raise Refusal(f"{str(error).removeprefix(f'{name}: ')}: mend the program") from None
    if problems := undeclared(recording, settings):
        raise Refusal(f"{'; '.join(problems)}: mend the program, or its header")
    _compare(folder, path, transcript(recording))
    return Example(path, source, settings, recording)


def _compare(folder: Path, path: str, seen: str) -> None:
    out = expected(folder / path)
    update = f"run `python -m timeline.update snippets/{path}`, read the diff and commit it"
    if not out.exists():
        raise Refusal(f"{out.name} is missing: {update}")
    wanted = out.read_text("utf-8")
    if seen != wanted:
        diff = difflib.unified_diff(
            wanted.splitlines(), seen.splitlines(), out.name, "this run", lineterm=""
        )
        what = f"this run is not what {out.name} says: mend the program, or {update}"
        raise Refusal("\n".join([what, *diff]))
