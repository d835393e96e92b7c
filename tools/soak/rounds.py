"""All programs once, in children of one Python that has a hash seed and an address layout."""

from __future__ import annotations

import difflib
import functools
import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

from timeline import Helper, RunError, transcript
from tools.soak.programs import Program

MORE_TRIES = 2  # of a program on the real clock: as many as the build allows
FIXED = ("setarch", "-R")  # a process without address space layout randomisation


@dataclass(frozen=True)
class Round:
    python: str  # its version
    executable: str
    seed: int  # of its hashes; and of the order of the programs
    fixed: bool = False  # its addresses are the same each time

    def helper(self) -> Helper:
        """Its children are copies of one process, and so have its seed and its addresses."""
        # what -I does, but for the one variable that it must see
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
        }
        environment["PYTHONHASHSEED"] = str(self.seed)
        python = [*(FIXED if self.fixed else ()), self.executable, "-s", "-P"]
        return Helper(python=python, environment=environment)

    def runs(self, programs: list[Program]) -> Iterator[Difference | None]:
        """One item a run; a program with another one before it than in other rounds."""
        with self.helper() as helper:
            for program in random.Random(self.seed).sample(programs, len(programs)):
                yield self._run(program, helper)

    def _run(self, program, helper) -> Difference | None:
        for _ in range(1 + (MORE_TRIES if program.real else 0)):
            try:
                seen = transcript(helper.run(program.source, os.path.basename(program.name)))
            except RunError as error:
                seen = f"{error}\n"
            if seen == program.expected:
                return None
        return Difference(self, program, seen)


@dataclass(frozen=True)
class Difference:
    round: Round
    program: Program
    seen: str

    def __str__(self) -> str:
        where, name = self.round, self.program.name
        fixed = " --fixed" if where.fixed else ""
        again = f"python -m tools.soak --python {where.python} --seed {where.seed}{fixed} {name}"
        diff = difflib.unified_diff(
            self.program.expected.splitlines(),
            self.seen.splitlines(),
            "what is committed",
            "this run",
            lineterm="",
            n=1,
        )
        return "\n".join([f"snippets/{name}:1: another run than committed; again: {again}", *diff])


@functools.cache
def can_fix_addresses() -> bool:
    """Whether this system lets a process have fixed addresses. Containers may forbid it."""
    if not shutil.which(FIXED[0]):
        return False
    return subprocess.run([*FIXED, "true"], capture_output=True, check=False).returncode == 0
