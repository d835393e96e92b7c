"""The seven ways to wait: the columns."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Approach:
    slug: str  # file name of its programs
    api: str  # what its waiting calls are called in a recording
    names: tuple[str, ...]  # in a sentence, the longest first
    heading: str  # of its column
    card: str  # page of the call, below docs/reference/
    waits: str = ""  # the lines that wait; ``tasks`` is a list. "": the tasks are in a block
    own_timeout: bool = False  # the call has a timeout of its own


_WAIT = """\
await asyncio.wait(
    tasks,{}
)
print([task.done() for task in tasks])
"""

GATHER = Approach(
    "gather",
    "gather",
    ("gather",),
    "gather",
    "gather.md",
    """\
results = await asyncio.gather(
    *tasks,
)
print(results)
""",
)
RETURN_EXCEPTIONS = Approach(
    "return_exceptions",
    "gather",
    ("gather with return_exceptions", "return_exceptions"),
    "gather(return_exceptions=True)",
    "gather.md",
    """\
results = await asyncio.gather(
    *tasks,
    return_exceptions=True,
)
print(results)
""",
)
WAIT = Approach("wait", "wait", ("wait",), "wait", "wait.md", _WAIT.format(""), True)
FIRST_COMPLETED = Approach(
    "first_completed",
    "wait",
    ("wait(FIRST_COMPLETED)", "FIRST_COMPLETED"),
    "wait(FIRST_COMPLETED)",
    "wait.md",
    _WAIT.format("\n    return_when=asyncio.FIRST_COMPLETED,"),
    True,
)
FIRST_EXCEPTION = Approach(
    "first_exception",
    "wait",
    ("wait(FIRST_EXCEPTION)", "FIRST_EXCEPTION"),
    "wait(FIRST_EXCEPTION)",
    "wait.md",
    _WAIT.format("\n    return_when=asyncio.FIRST_EXCEPTION,"),
    True,
)
AS_COMPLETED = Approach(
    "as_completed",
    "as_completed",
    ("as_completed",),
    "as_completed",
    "as_completed.md",
    """\
for next_one in asyncio.as_completed(
    tasks,
):
    print(await next_one)
""",
    True,
)
TASKGROUP = Approach("taskgroup", "TaskGroup", ("TaskGroup",), "TaskGroup", "taskgroup.md")

APPROACHES = (
    GATHER,
    RETURN_EXCEPTIONS,
    WAIT,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    AS_COMPLETED,
    TASKGROUP,
)
