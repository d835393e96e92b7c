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
from generators.pythons.interpreters import Native, Pyodide, node
from generators.pythons.releases import Version, parse
from generators.runs import files, measured
from generators.runs.contract import undeclared
from timeline import Recording, header, transcript

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
    """("changed" | "same" | "wrong", why): its files say what each listed Python does.

    When it is wrong, its files are left as they were.
    """
    settings = header.read(program.read_text("utf-8"))
    for release, recording in ran.items():
        if problems := undeclared(recording, settings):
            return "wrong", [f"on {releases.text(release)}: {problem}" for problem in problems]
    able = releases.supported(header.needed(settings))
    try:
        said = {release: _said(program, release, ran) for release in able}
        wanted = _wanted(program, said)
        shown = _recordings(program, wanted, ran)
    except ValueError as error:
        return "wrong", [str(error)]
    keeps = len(wanted) > 1 or header.needed(settings) > releases.OLDEST
    if keeps and (lacking := [out for out, recording in shown.items() if recording is None]):
        missing = releases.joined(releases.text(wanted[out][1][-1]) for out in lacking)
        return "wrong", [f"it needs a recording of Python {missing}: run this where that is"]
    before = _contents(program)
    for out in files.older(program).values():
        if out not in wanted:
            out.unlink()
            measured.file(program, out).unlink(missing_ok=True)
    for out, (text, _) in wanted.items():
        out.write_text(text, encoding="utf-8", newline="\n")
        run = shown[out]
        if not keeps:
            measured.file(program, out).unlink(missing_ok=True)
        elif run and _kept(program, out) != run:
            measured.write(program, run, out)
    return ("same" if _contents(program) == before else "changed"), []


Wanted = dict[Path, tuple[str, list[Version]]]  # an .out file: its text, and who does that


def _wanted(program: Path, said: dict[Version, str | None]) -> Wanted:
    """ValueError: nobody knows what the newest does."""
    able = list(said)
    newest = said[able[-1]]
    if newest is None:
        last = releases.text(able[-1])
        raise ValueError(f"Python {last} is not here, and has not run it before")
    groups: dict[str, list[Version]] = defaultdict(list)
    for release, text in said.items():
        groups[text or newest].append(release)
    wanted = {files.newest(program): (newest, groups.pop(newest))}
    for text, alike in groups.items():
        for pythons in releases.ranges(alike, able):
            inside = [release for release in alike if release in pythons]
            wanted[files.of_range(program, pythons)] = text, inside
    return wanted


def _recordings(
    program: Path, wanted: Wanted, ran: dict[Version, Recording]
) -> dict[Path, Recording | None]:
    """For each file the run of the newest of its Pythons: seen now, or kept beside any file."""
    outs = [files.newest(program), *files.older(program).values()]
    kept = {parse(one.python): one for out in outs if (one := _kept(program, out))}
    found: dict[Path, Recording | None] = {}
    for out, (text, alike) in wanted.items():
        known = {one: kept[one] for one in alike if one in kept and transcript(kept[one]) == text}
        known |= {one: ran[one] for one in alike if one in ran}
        found[out] = known[max(known)] if known else None
    return found


def _said(program: Path, release: Version, ran: dict[Version, Recording]) -> str | None:
    """What it does there: seen now, or as committed; None: nobody knows."""
    if release in ran:
        return transcript(ran[release])
    out = files.expected(program, release)
    return out.read_text("utf-8") if out.exists() else None


def _kept(program: Path, out: Path) -> Recording | None:
    try:
        return measured.read(program, out).recording
    except ValueError:
        return None


def _contents(program: Path) -> dict[str, str]:
    return {
        file.name: file.read_text("utf-8")
        for pattern in ("out", "recording.json")
        for file in sorted(program.parent.glob(f"{program.stem}.*{pattern}"))
    }
