"""Runs a program and compares the run with what is committed."""

import datetime
import difflib
from dataclasses import dataclass
from pathlib import Path

from generators.pythons import releases
from generators.pythons.releases import NEWEST, OLDEST, Range
from generators.runs import files, measured
from generators.runs.contract import undeclared
from hooks.errors import Refusal
from timeline import HeaderError, Helper, Recording, RunError, header, transcript

_UPDATE = "run `python -m generators.runs.update snippets/{}`, read the diff and commit it"
_VERSIONS = "run `make versions`, read the diff and commit it"
_MORE_TRIES = 2


@dataclass(frozen=True)
class Other:
    """What older Pythons do otherwise."""

    pythons: tuple[Range, ...]
    recording: Recording

    @property
    def words(self) -> str:
        """``3.11 to 3.13``, ``3.14.0 to 3.14.8 and 3.15.0``."""
        return releases.joined(pythons.words for pythons in self.pythons)


@dataclass(frozen=True, eq=False)  # each proof is its own
class Example:
    """A program with a run of it that is what its files say."""

    path: str  # below snippets/: "gather/fails.py"
    source: str
    settings: header.Settings
    recording: Recording  # what the page shows: what the newest listed Python does
    python: str  # that ran it now, or that recorded it
    measured: datetime.date | None = None  # when, on the real clock
    newer: str = ""  # "3.13": what it needs, where this Python is older and has not run it
    others: tuple[Other, ...] = ()
    here: bool = True  # ``recording`` was made by this build
    unlike: str = ""  # how the run of this Python, which is shown, is not what is committed


def prove(folder: Path, path: str, helper: Helper) -> Example:
    """Run ``folder/path``. Refusal: the run is not what its header and its .out file declare.

    A Python that is not in the list may do what nobody has seen: that run is shown, as ``unlike``.
    """
    program = folder / path
    source = program.read_text("utf-8")
    try:
        out = files.expected(program)
    except ValueError as error:
        raise Refusal(str(error)) from None
    try:
        settings = header.read(source)
        if lacking := header.missing(settings):
            needed = ", ".join(lacking)
            raise Refusal(f"it needs {needed}: run `pip install -r requirements.txt`")
        if newer := header.newer(settings):
            return _recorded(program, path, source, settings, newer)
        recording = _run(program, source, settings, helper)
    except (HeaderError, RunError) as error:
        raise Refusal(f"{str(error).removeprefix(f'{program.name}: ')}: fix the program") from None
    seen = transcript(recording)
    wrong = _wrong(recording, settings, out, seen, path)
    if wrong and not releases.unlisted():
        raise Refusal(wrong)
    if wrong:
        return Example(path, source, settings, recording, recording.python, unlike=wrong)
    if settings.clock == "real":
        real = _measured(program, files.newest(program), _UPDATE.format(path))
        return Example(path, source, settings, real.recording, recording.python, real.on)
    try:
        found = others(program)
        if found or header.needed(settings) > OLDEST:
            newest = _measured(program, files.newest(program)).recording
    except Refusal as refusal:
        if out == files.newest(program):
            raise
        # somebody who has not the newest Python has changed the program
        unlike = f"{refusal.message}, with Python {releases.text(NEWEST)}"
        return Example(path, source, settings, recording, recording.python, unlike=unlike)
    if out == files.newest(program):
        return Example(path, source, settings, recording, recording.python, others=found)
    return Example(path, source, settings, newest, newest.python, others=found, here=False)


def _wrong(recording: Recording, settings: header.Settings, out: Path, seen: str, path: str) -> str:
    """What the run did that its files do not say, and what to do; "": nothing."""
    if problems := undeclared(recording, settings):
        return f"{'; '.join(problems)}: fix the program, or its header"
    update = _UPDATE.format(path)
    if not out.exists():
        return f"{out.name} is missing: {update}"
    wanted = out.read_text("utf-8")
    if seen == wanted:
        return ""
    diff = difflib.unified_diff(
        wanted.splitlines(), seen.splitlines(), out.name, "this run", lineterm=""
    )
    what = f"this run is not what {out.name} says: fix the program, or {update}"
    return "\n".join([what, *diff])


def _recorded(
    program: Path, path: str, source: str, settings: header.Settings, newer: str
) -> Example:
    """A program that this Python cannot run, with the recording that another has made."""
    out = files.newest(program)
    if not out.exists():
        raise Refusal(f"{out.name} is missing: {_VERSIONS}")
    kept = _measured(program, out).recording
    return Example(
        path, source, settings, kept, kept.python, newer=newer, others=others(program), here=False
    )


def others(program: Path) -> tuple[Other, ...]:
    """One for each run that is not the newest Python's; several ranges may do the same."""
    alike: dict[str, list[Range]] = {}
    recordings = {}
    for pythons, out in files.older(program).items():
        text = out.read_text("utf-8")
        recordings[text] = _measured(program, out).recording
        alike.setdefault(text, []).append(pythons)
    newest = files.newest(program)
    if newest.exists() and (same := alike.get(newest.read_text("utf-8"))):
        name = files.of_range(program, same[0]).name
        raise Refusal(f"{name} says what {newest.name} says: {_VERSIONS}")
    return tuple(Other(tuple(pythons), recordings[text]) for text, pythons in alike.items())


def _run(program: Path, source: str, settings: header.Settings, helper: Helper) -> Recording:
    """On the real clock a machine that is busy with something else may need another try."""
    recording = helper.run(source, program.name)
    for _ in range(
        _MORE_TRIES if settings.clock == "real" and files.expected(program).exists() else 0
    ):
        if transcript(recording) == files.expected(program).read_text("utf-8"):
            break
        recording = helper.run(source, program.name)
    return recording


def _measured(program: Path, out: Path, cure: str = _VERSIONS) -> measured.Measured:
    """The committed recording beside ``out``, which must tell the same run."""
    try:
        kept = measured.read(program, out)
    except ValueError as error:
        raise Refusal(f"{error}: {cure}") from None
    if not out.exists() or transcript(kept.recording) != out.read_text("utf-8"):
        name = measured.file(program, out).name
        raise Refusal(f"{name} tells another run than {out.name}: delete it, {cure}")
    return kept
