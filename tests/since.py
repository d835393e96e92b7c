"""What has changed since a revision, and which tests that asks for: see night.toml."""

from __future__ import annotations

import functools
import re
import subprocess
import tomllib
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).parents[1]
NIGHT = "26 hours ago"  # a night's run begins some time after the last commit it sees
MOVED = tomllib.loads(Path(__file__).with_name("night.toml").read_text("utf-8"))["moved"]


def night_before() -> str:
    """The newest commit that the last night has seen. "": there is none, or no repository."""
    done = _git("rev-list", "-1", f"--before={NIGHT}", "HEAD")
    return done.stdout.strip() if done.returncode == 0 else ""


@functools.cache
def changed(revision: str) -> frozenset[str] | None:
    """The files that differ from ``revision``, new ones too; None: nobody knows, so all may.

    ValueError, one line: there is no such revision.
    """
    if _git("rev-parse", "--is-inside-work-tree").returncode:
        return frozenset()  # an unpacked archive: nothing was changed in it that anybody knows of
    if not revision:
        return None
    told = _git("diff", "--name-only", "--no-renames", revision, "--")
    if told.returncode:
        raise ValueError(f"--since {revision}: git knows no such revision")
    new = _git("ls-files", "--others", "--exclude-standard")
    return frozenset([*told.stdout.splitlines(), *new.stdout.splitlines()])


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["git", "-C", str(ROOT), *arguments]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:  # there is no git here
        return subprocess.CompletedProcess(command, 1, "", "")


def matches(path: str, patterns: list[str]) -> bool:
    """``timeline/**`` is all below; ``*`` stays within a name."""
    return any(re.fullmatch(_expression(pattern), path) for pattern in patterns)


def _expression(pattern: str) -> str:
    parts = re.split(r"(\*\*|\*)", pattern)
    return "".join({"**": ".*", "*": "[^/]*"}.get(part, re.escape(part)) for part in parts)


def programs(files: frozenset[str]) -> set[str]:
    """The programs, below snippets/, that a change of ``files`` can have changed: by the program,
    what is committed beside it, or its claims."""
    found = set()
    for name in files:
        path = PurePosixPath(name)
        if path.parts[0] == "snippets":
            stem = path.name.partition(".")[0]
            found.add(path.relative_to("snippets").with_name(f"{stem}.py").as_posix())
        elif topic := re.fullmatch(r"tests/claims/test_(\w+?)(?:__\w+)?\.py", name):
            folder = ROOT / "snippets" / topic[1].replace("_", "-")
            folders = [folder, ROOT / "snippets" / topic[1]]
            below = [file for one in folders for file in one.rglob("*.py")]
            found |= {file.relative_to(ROOT / "snippets").as_posix() for file in below}
    return found


def is_asked(file: str, parameters: list[str], files: frozenset[str] | None) -> bool:
    """Whether a test in ``file`` runs at a push; ``parameters``: its own, as text."""
    entry = next((one for one in MOVED if one["tests"] == file), None)
    if entry is None or files is None or any(matches(name, entry["when"]) for name in files):
        return True
    return not programs(files).isdisjoint(parameters)
