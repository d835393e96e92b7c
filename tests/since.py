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


# one of each kind of page: with comparisons, the chooser, a table, real servers, a notebook ...
KINDS = {
    "/",
    "/gather-or-wait/",
    "/how-to/first/",
    "/how-to/in-a-notebook/",
    "/how-to/real-servers/",
    "/practise/exercises-one-fails/",
    "/practise/playground/",
    "/reference/cost/",
    "/reference/gather/",
    "/reference/matrix/",
    "/reference/matrix/one-fails/",
    "/reference/messages/tasks/",
    "/reference/shield/",
    "/reference/versions/",
}
# a change of these can change every page
_EVERY_PAGE = ["hooks/**", "timeline/draw/**", "browser/**", "docs/assets/**", "mkdocs.yml"]
_EVERY_PAGE += ["requirements.txt", "tests/browser/**", "tests/chromium.py"]


def pages(files: frozenset[str] | None) -> set[str] | None:
    """The pages to visit, as paths of the site, when ``files`` have changed; None: all."""
    if files is None or any(matches(name, _EVERY_PAGE) for name in files):
        return None
    found, ran = set(KINDS), programs(files)
    for page in (ROOT / "docs").rglob("*"):
        if page.suffix in (".md", ".ipynb"):
            name = page.relative_to(ROOT / "docs").with_suffix("").as_posix()
            path = f"/{name.removesuffix('index')}".rstrip("/") + "/"
            shows = any(program in page.read_text("utf-8") for program in ran)
            if shows or page.relative_to(ROOT).as_posix() in files:
                found.add(path)
    return found


def is_asked(file: str, parameters: list[str], files: frozenset[str] | None) -> bool:
    """Whether a test in ``file`` runs at a push; ``parameters``: its own, as text."""
    entry = next((one for one in MOVED if one["tests"] == file), None)
    if entry is None or files is None or any(matches(name, entry["when"]) for name in files):
        return True
    return not programs(files).isdisjoint(parameters)
