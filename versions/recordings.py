"""Record the programs that need a newer Python than the site does, on one that can run them."""

import subprocess
from pathlib import Path

from timeline import Recording, header, measured, transcript, undeclared

from versions import ask

ROOT = Path(__file__).parents[1]
_RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import timeline
print(timeline.run(sys.stdin.read(), sys.argv[2]).to_json())
"""


def programs() -> list[Path]:
    """The snippets that are committed with a recording, other than those on the real clock."""
    return [path for path in sorted((ROOT / "snippets").rglob("*.py")) if _is_kept(path)]


def _is_kept(path: Path) -> bool:
    settings = header.read(path.read_text("utf-8"))
    return header.keeps_recording(settings) and settings.clock == "virtual"


def pythons_for(source: str) -> list[ask.Native | ask.Pyodide]:
    """Those on this machine that can run it, oldest first."""
    needed = header.read(source).requires_python.removeprefix(">=")
    return [python for python in ask.found().values() if _key(python.version) >= _key(needed)]


def _key(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def record(source: str, name: str, python: ask.Native | ask.Pyodide) -> Recording:
    """RuntimeError: it cannot be run there at all."""
    if isinstance(python, ask.Pyodide):
        return Recording.from_json(ask.node("--record", str(ROOT / "timeline"), name, input=source))
    command = [python.executable, "-I", "-B", "-X", "utf8", "-c", _RUN, str(ROOT), name]
    done = subprocess.run(command, input=source, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"{name} failed on {python.version}:\n{done.stderr}")
    return Recording.from_json(done.stdout)


def update(program: Path) -> tuple[str, list[str]]:
    """("new" | "changed" | "same" | "wrong" | "skipped", why) for one program."""
    source = program.read_text("utf-8")
    there, settings = pythons_for(source), header.read(source)
    if not there:
        return "skipped", [f"it needs Python {settings.requires_python}, which was not found"]
    recording = record(source, program.name, there[0])
    if problems := undeclared(recording, settings):
        return "wrong", problems
    out, text = program.with_suffix(".out"), transcript(recording)
    state = "changed" if out.exists() else "new"
    try:
        if measured.read(program).recording == recording and out.read_text("utf-8") == text:
            return "same", []
    except (ValueError, OSError):
        pass  # none yet, or of another program
    measured.write(program, recording)
    out.write_text(text, encoding="utf-8", newline="\n")
    return state, []
