"""Whether this Python's asyncio is one that the recorder knows: two jobs, recorded and compared.

The recorder reads private names. Where they have changed, nothing would be recorded, silently.
"""

from __future__ import annotations

from timeline.process.program import Job
from timeline.recording import Recording

JOB = Job(
    """\
import asyncio

async def job():
    await asyncio.sleep(1)

async def main():
    await asyncio.gather(job(), job())

asyncio.run(main())
""",
    "selftest.py",
)
_WAITS = [("main", "gather", 0.0, 1.0), ("job", "sleep", 0.0, 1.0), ("job", "sleep", 0.0, 1.0)]
_CALLS = [("gather", "returned", 1.0, (1, 2))]


def unknown(recording: Recording) -> str:
    """What is wrong with a recording of ``JOB``, in a sentence; "": nothing."""
    waits = [
        (task.call.partition("(")[0], wait.what, wait.since, wait.until)
        for task in recording.tasks
        for wait in task.waits
    ]
    calls = [(call.api, call.how, call.at, call.tasks) for call in recording.calls]
    if (waits, calls) == (_WAITS, _CALLS):
        return ""
    seen = f"waits {waits} and calls {calls}" if waits or calls else "nothing"
    return (
        f"the asyncio of Python {recording.python} is not one that timeline knows: of two jobs in "
        f"a gather it recorded {seen}; use Python 3.11 to 3.15, or a newer timeline"
    )
