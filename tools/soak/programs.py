"""Which programs a Python can run, and what each must write there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generators.runs import files
from timeline import Helper, header

SNIPPETS = Path(__file__).parents[2] / "snippets"
_MISSING = """
from importlib import metadata
for name in {names!r}:
    if next(metadata.distributions(name=name), None) is None:
        print(name)
"""


@dataclass(frozen=True)
class Program:
    name: str  # below its folder: "gather/fails.py"
    source: str
    expected: str  # the transcript that is committed
    real: bool  # on the real clock, where a busy machine may need another try


def runnable(
    version: str, helper: Helper, folder: Path = SNIPPETS
) -> tuple[list[Program], dict[str, str]]:
    """The programs that the Python of ``helper`` runs; and, by name, what it lacks for others."""
    number = tuple(map(int, version.split(".")))
    found, lacking = [], {}
    settings = {path: header.read(path.read_text("utf-8")) for path in files.programs(folder)}
    names = sorted({name for one in settings.values() for name in header.packages(one)})
    missing = set(helper.run(_MISSING.format(names=names)).printed)
    for path, one in settings.items():
        name = path.relative_to(folder).as_posix()
        newer = header.newer(one, number)
        if lacks := [
            *missing.intersection(header.packages(one)),
            *([f"Python {newer}"] * bool(newer)),
        ]:
            lacking[name] = ", ".join(lacks)
        else:
            out = files.expected(path, number).read_text("utf-8")
            found.append(Program(name, path.read_text("utf-8"), out, one.clock == "real"))
    return found, lacking
