"""The sixteen situations: the rows, read from situations.toml."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import indent

from generators.matrix.approaches import TASKGROUP, Approach

_JOB = """\
async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name
"""
_JOB_THAT_MAY_FAIL = """\
async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(f"{name} failed")
    return name
"""


@dataclass(frozen=True)
class Situation:
    """One row. The keys of the dicts are slugs of approaches, for which something is different."""

    slug: str
    name: str  # in the table
    question: str  # heading of its page
    verdict: str  # what its page says first
    setting: str  # what happens in each of its programs
    jobs: str = _JOB  # the coroutines of the program
    may_fail: bool = False  # the job has a flag to fail
    calls: tuple[str, ...] = ('job("a", 1)', 'job("b", 2)', 'job("c", 3)')
    setup: str = ""  # lines of main before the tasks
    then: str = ""  # lines between the tasks and the waiting
    handling: str = ""  # lines of the handler before it tells what it caught
    told: str = "print([task.result() for task in tasks])\n"  # behind the block of a TaskGroup
    until: float = 4.0  # main goes on to this moment; 0: it ends when the waiting has
    deadline: float = 0.0
    note: str = ""  # what its page says last
    absent: dict[str, str] = field(default_factory=dict)  # why there is no such thing
    needs: dict[str, str] = field(default_factory=dict)  # the Python that it takes: "3.15"
    own_jobs: dict[str, str] = field(default_factory=dict)
    own_tasks: dict[str, str] = field(default_factory=dict)  # "tasks": all but a TaskGroup's
    own_then: dict[str, str] = field(default_factory=dict)
    own_waits: dict[str, str] = field(default_factory=dict)

    def coroutines(self, approach: Approach) -> list[str]:
        jobs = _JOB_THAT_MAY_FAIL if self.may_fail else self.jobs
        return self.own_jobs.get(approach.slug, jobs).split("\n\n\n")

    def tasks(self, approach: Approach) -> str:
        """The lines that create them."""
        grouped = approach is TASKGROUP
        own = self.own_tasks.get(approach.slug if grouped else "tasks")
        if own:
            return own
        create = "group.create_task" if grouped else "asyncio.create_task"
        lines = "".join(f"{create}({call}),\n" for call in self.calls)
        return f"tasks = [\n{indent(lines, '    ')}]\n"

    def between(self, approach: Approach) -> str:
        """The lines between the tasks and the waiting."""
        return self.own_then.get(approach.slug, self.then)

    def waits(self, approach: Approach) -> str:
        """The lines that wait for them."""
        waits = self.own_waits.get(approach.slug, approach.waits)
        if self.deadline and approach.own_timeout:
            waits = waits.replace("tasks,\n", f"tasks,\n    timeout={self.deadline},\n", 1)
        return waits


def _read() -> tuple[Situation, ...]:
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return tuple(Situation(**situation) for situation in data["situation"])


SITUATIONS = _read()
