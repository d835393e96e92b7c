"""Each way in which main can wait, and each way in which that can come back."""

import textwrap

import pytest

import timeline

TOY = """
import asyncio, time

async def job(name, seconds, fails=False):
    await asyncio.sleep(seconds)
    if fails:
        raise ValueError(name)
    return name

async def main():
{body}

asyncio.run(main())
"""

A_B_C = """
a, b, c = [asyncio.create_task(job(n, s)) for n, s in (("a", 1), ("b", 2), ("c", 3))]
"""
FAILING = 'a, b = asyncio.create_task(job("a", 1, True)), asyncio.create_task(job("b", 2))\n'


def calls(body: str) -> list[tuple]:
    """(api, at, "returned" or the exception, unfinished) of each waiting call."""
    recording = timeline.run(TOY.format(body=textwrap.indent(body, "    ")))
    return [
        (call.api, call.at, call.error or call.how, recording.names(call.unfinished))
        for call in recording.calls
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    {
        "gather returns": (
            'await asyncio.gather(job("a", 1), job("b", 2))',
            [("gather", 2, "returned", [])],
        ),
        "gather raises": (
            'await asyncio.gather(job("a", 1, True), job("b", 2), job("c", 3))',
            [("gather", 1, "ValueError", ["b", "c"])],
        ),
        "gather of gathers": (
            'await asyncio.gather(asyncio.gather(job("a", 1), job("b", 3)), job("c", 1, True))',
            [("gather", 1, "ValueError", ["b"])],
        ),
        "a step that blocks for two seconds after the call": (
            'await asyncio.gather(job("a", 1))\ntime.sleep(2)',
            [("gather", 1, "returned", [])],
        ),
        "wait that blocks afterwards": (
            A_B_C + "await asyncio.wait([a, b, c], timeout=1.5)\ntime.sleep(4)",
            [("wait", 1.5, "returned", ["b", "c"])],
        ),
        "wait twice": (
            A_B_C
            + "for _ in range(2):\n    await asyncio.wait([b, c], return_when='FIRST_COMPLETED')",
            [("wait", 2, "returned", ["c"]), ("wait", 2, "returned", ["c"])],
        ),
        "an error right after a call that returned": (
            A_B_C + "await asyncio.wait([a, b])\nraise KeyError",
            [("wait", 2, "returned", [])],
        ),
        "an error on the line of the call": (
            A_B_C + "(await asyncio.wait_for(a, 9))[7]",
            [("wait_for", 1, "returned", [])],
        ),
        "a bare task": (FAILING + "await b\nawait a", [("task", 2, "returned", [])]),
        "a bare task that fails": (FAILING + "await a", [("task", 1, "ValueError", [])]),
        "wait_for": (
            A_B_C + "await asyncio.wait_for(b, 1.5)",
            [("wait_for", 1.5, "TimeoutError", [])],
        ),
        "shield": (
            A_B_C + "async with asyncio.timeout(1.5):\n    await asyncio.shield(b)",
            [("shield", 1.5, "CancelledError", ["b"]), ("timeout", 1.5, "TimeoutError", ["b"])],
        ),
        "timeout over wait": (
            A_B_C + "async with asyncio.timeout(1.5):\n    await asyncio.wait([b, c])",
            [
                ("wait", 1.5, "CancelledError", ["b", "c"]),
                ("timeout", 1.5, "TimeoutError", ["b", "c"]),
            ],
        ),
        "a timeout that is not reached": (
            A_B_C + "async with asyncio.timeout(2.5):\n    await a",
            [("task", 1, "returned", []), ("timeout", 1, "returned", [])],
        ),
        "an error goes through a timeout": (
            FAILING + "async with asyncio.timeout(9):\n    await a",
            [("task", 1, "ValueError", []), ("timeout", 1, "ValueError", [])],
        ),
        "TaskGroup": (
            'async with asyncio.TaskGroup() as g:\n    g.create_task(job("a", 1))',
            [("TaskGroup", 1, "returned", [])],
        ),
        "TaskGroup fails": (
            'async with asyncio.TaskGroup() as g:\n    g.create_task(job("a", 1, True))\n'
            '    g.create_task(job("b", 2))',
            [("TaskGroup", 1, "ExceptionGroup", [])],
        ),
        "TaskGroup in a TaskGroup": (
            "async with asyncio.TaskGroup() as g:\n    async with asyncio.TaskGroup() as h:\n"
            '        h.create_task(job("a", 1))\n    g.create_task(job("b", 2))',
            [("TaskGroup", 1, "returned", []), ("TaskGroup", 3, "returned", [])],
        ),
        "as_completed, two of them at once": (
            A_B_C + 'd = asyncio.create_task(job("d", 1))\n'
            "for step in asyncio.as_completed([a, b, d]):\n    await step",
            [
                ("as_completed", 1, "returned", ["b"]),
                ("as_completed", 1, "returned", ["b"]),
                ("as_completed", 2, "returned", []),
            ],
        ),
        "a queue": (
            "q = asyncio.Queue()\nasync def put():\n    await asyncio.sleep(1)\n"
            "    q.put_nowait(1)\nt = asyncio.create_task(put())\nawait q.get()",
            [("Queue.get", 1, "returned", [])],
        ),
        "nobody waits on leaving a lock or a semaphore": (
            "for free in asyncio.Lock(), asyncio.Semaphore(2):\n"
            "    async with free:\n"
            "        await asyncio.sleep(1)",
            [],
        ),
        "a queue with room makes nobody wait": (
            "q = asyncio.Queue()\nawait q.put(1)\nawait q.get()",
            [],
        ),
        "a gather of threads": (
            "await asyncio.gather(asyncio.to_thread(time.sleep, 2))",
            [("gather", 2, "returned", [])],
        ),
        "a gather of what executors run": (
            "run = asyncio.get_running_loop().run_in_executor\n"
            "await asyncio.gather(run(None, time.sleep, 1), run(None, time.sleep, 2))",
            [("gather", 2, "returned", [])],
        ),
        "a helper of the program's own": (
            'async def both():\n    await asyncio.gather(job("a", 1), job("b", 1))\nawait both()',
            [("gather", 1, "returned", [])],
        ),
        "sleep is no waiting call": ("await asyncio.sleep(1)", []),
        "a gather of finished tasks waits for nobody": (
            A_B_C + "await asyncio.sleep(4)\nawait asyncio.gather(a, b)",
            [],
        ),
    }.values(),
    ids=lambda value: None,
)
def test_waiting_call(body, expected):
    assert calls(body) == expected


def test_a_call_that_never_comes_back():
    body = "never = asyncio.create_task(asyncio.Event().wait())\nawait asyncio.wait([never])"
    assert calls(body) == [("wait", None, "waiting", ["Event.wait()"])]


def test_two_runs_in_a_row_each_have_their_own():
    source = TOY.format(body='    await asyncio.gather(job("a", 1))') + "asyncio.run(main())\n"
    recording = timeline.run(source)
    assert [(call.task, call.at) for call in recording.calls] == [(0, 1), (2, 2)]


def test_a_program_that_traces_itself_is_told_so():
    source = "import sys\nsys.settrace(lambda *args: None)\n" + TOY.format(body="    pass")
    assert (
        "traces itself" in timeline.run(source).truncated or timeline.run(source).python >= "3.12"
    )
