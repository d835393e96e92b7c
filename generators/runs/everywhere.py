"""Runs every program on every listed Python that is here, and writes what each range of them does.

What a Python that is missing here did before stays: its ``.out`` file says it.
"""

from __future__ import annotations

import json
import subprocess
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from generators.pythons import releases
from generators.pythons.releases import NEWEST, Version
from generators.runs import files, measured
from generators.runs.contract import undeclared
from timeline import Recording, header, transcript
from versions.ask import Native, Pyodide, node

ROOT = Path(__file__).parents[2]
_EXCEPTIONS = ROOT / "browser" / "exceptions.toml"
_RUN = """
import json, sys
sys.path.insert(0, sys.argv[1])
import timeline
with timeline.Helper() as helper:
    for name, source in json.loads(sys.stdin.read()).items():
        try:
            ran = helper.run(source, name.rpartition("/")[2]).to_json()
            print(json.dumps({"name": name, "recording": ran}))
        except (timeline.RunError, timeline.HeaderError) as error:
            print(json.dumps({"name": name, "error": str(error)}))
"""

Runs = dict[str, dict[Version, Recording]]  # program below snippets/ -> release -> what it did


def run_all(folder: Path, pythons: dict[Version, Native | Pyodide]) -> Runs:
    """The programs on the virtual clock; not those that a Python is too old or too bare for.

    RuntimeError: a Python could not be asked at all.
    """
    sources = {}
    for program in files.programs(folder):
        source = program.read_text("utf-8")
        settings = header.read(source)
        if settings.clock == "virtual" and not header.packages(settings):
            sources[program.relative_to(folder).as_posix()] = source
    found: Runs = {name: {} for name in sources}

    in_no_browser = tomllib.loads(_EXCEPTIONS.read_text("utf-8"))["cannot"]

    def ask(release: Version) -> list[tuple[str, Recording]]:
        python = pythons[release]
        unable = in_no_browser if isinstance(python, Pyodide) else ()
        able = {
            name: source
            for name, source in sources.items()
            if not header.newer(header.read(source), release) and name not in unable
        }
        return list(recorded(able, python))

    able = [release for release in pythons if release >= releases.OLDEST]
    with ThreadPoolExecutor(2) as pool:
        for release, ran in zip(able, pool.map(ask, able), strict=True):
            for name, recording in ran:
                found[name][release] = recording
    return found


def recorded(sources: dict[str, str], python: Native | Pyodide) -> Iterator[tuple[str, Recording]]:
    """Name and recording of each that ran there. RuntimeError: one could not be run."""
    programs = json.dumps(sources)
    if isinstance(python, Pyodide):
        lines = node("--record", str(ROOT / "timeline"), input=programs)
    else:
        command = [python.executable, "-I", "-B", "-X", "utf8", "-c", _RUN, str(ROOT)]
        done = subprocess.run(
            command, input=programs, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode:
            raise RuntimeError(f"Python {python.version} ran no program:\n{done.stderr}")
        lines = done.stdout
    for line in lines.splitlines():
        told = json.loads(line)
        if "error" in told:
            raise RuntimeError(f"Python {python.version} did not run it: {told['error']}")
        yield told["name"], Recording.from_json(told["recording"])


def write(program: Path, ran: dict[Version, Recording]) -> tuple[str, list[str]]:
    """("changed" | "same" | "wrong", why): its files say what each listed Python does."""
    settings = header.read(program.read_text("utf-8"))
    for release, recording in ran.items():
        if problems := undeclared(recording, settings):
            return "wrong", [f"on {releases.text(release)}: {problem}" for problem in problems]
    able = releases.supported(header.needed(settings))
    said = {release: _said(program, release, ran) for release in able}
    if said[NEWEST] is None:
        return "wrong", [f"Python {releases.text(NEWEST)} is not here, and has not run it before"]
    groups: dict[str, list[Version]] = defaultdict(list)
    for release, text in said.items():
        if text is not None and text != said[NEWEST]:
            groups[text].append(release)
    wanted = {
        files.of_range(program, pythons): (text, [one for one in alike if one in pythons])
        for text, alike in groups.items()
        for pythons in releases.ranges(alike, able)
    }
    wanted[files.newest(program)] = said[NEWEST], [NEWEST]
    keeps = len(wanted) > 1 or header.needed(settings) > releases.OLDEST
    before = _contents(program)
    for out in files.older(program).values():
        if out not in wanted:
            out.unlink()
            measured.file(program, out).unlink(missing_ok=True)
    for out, (text, alike) in wanted.items():
        out.write_text(text, encoding="utf-8", newline="\n")
        newest = max((one for one in alike if one in ran), default=None)
        if keeps and newest and not _is_kept(program, out, ran[newest]):
            measured.write(program, ran[newest], out)
    if not keeps:
        measured.file(program).unlink(missing_ok=True)
    return ("same" if _contents(program) == before else "changed"), []


def _said(program: Path, release: Version, ran: dict[Version, Recording]) -> str | None:
    """What it does there: seen now, or as committed; None: nobody knows."""
    if release in ran:
        return transcript(ran[release])
    out = files.expected(program, release)
    return out.read_text("utf-8") if out.exists() else None


def _is_kept(program: Path, out: Path, recording: Recording) -> bool:
    try:
        return measured.read(program, out).recording == recording
    except ValueError:
        return False


def _contents(program: Path) -> dict[str, str]:
    return {
        file.name: file.read_text("utf-8")
        for pattern in ("out", "recording.json")
        for file in sorted(program.parent.glob(f"{program.stem}.*{pattern}"))
    }
