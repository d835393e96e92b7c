"""The files beside a program: which ``.out`` holds on which Python."""

from __future__ import annotations

from pathlib import Path

from generators.pythons import releases
from generators.pythons.releases import Range, Version

NOT_EXAMPLES = {"starter.py", "lucky.py", "check.py"}  # of an exercise: no page, no .out


def programs(folder: Path) -> list[Path]:
    """The examples under ``folder``, in order."""
    return [path for path in sorted(folder.rglob("*.py")) if path.name not in NOT_EXAMPLES]


def program(beside: Path) -> Path:
    """The program that an ``.out`` file or a recording stands beside."""
    return beside.with_name(beside.name.partition(".")[0] + ".py")


def newest(program: Path) -> Path:
    """``name.out``: what the newest listed Python does, and a page shows."""
    return program.with_suffix(".out")


def older(program: Path) -> dict[Range, Path]:
    """The ``.out`` files of Pythons that do otherwise, oldest first.

    ValueError, one line: a name is no range, or two ranges meet.
    """
    found = {}
    for file in program.parent.glob(f"{program.stem}.*.out"):
        text = file.name.removeprefix(f"{program.stem}.").removesuffix(".out")
        try:
            found[Range.parse(text)] = file
        except ValueError as error:
            raise ValueError(f"{file.name}: {error}: rename it") from None
    ordered = sorted(found)
    for one, two in zip(ordered, ordered[1:], strict=False):
        if one.meets(two):
            raise ValueError(f"{found[one].name} and {found[two].name} meet: rename one of them")
    return {pythons: found[pythons] for pythons in ordered}


def expected(program: Path, release: Version | None = None) -> Path:
    """The ``.out`` file that holds on ``release``, or on the Python that asks."""
    release = releases.this() if release is None else release
    for pythons, file in older(program).items():
        if release in pythons:
            return file
    return newest(program)


def of_range(program: Path, pythons: Range) -> Path:
    return program.with_suffix(f".{pythons}.out")
