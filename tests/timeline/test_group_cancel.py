"""Who is said to have cancelled whom when a program calls ``TaskGroup.cancel`` (Python 3.15)."""

import pytest

from generators.pythons import interpreters
from generators.runs import everywhere
from timeline import transcript
from timeline.draw.text.story import story

HEAD = """\
# /// script
# requires-python = ">=3.15"
# ///
import asyncio
async def job(name, seconds, group=None):
    try:
        await asyncio.sleep(seconds)
    finally:
        if group is not None:
            group.cancel()
"""
FOUND = [python for release, python in interpreters.found().items() if release >= (3, 15)]


@pytest.fixture(params=FOUND or [None], ids=lambda python: python.version if python else "none")
def record(request):
    if request.param is None:
        pytest.skip("no Python 3.15 is on this machine: what it records is not checked")
    return lambda body: next(everywhere.recorded({"program.py": HEAD + body}, request.param))[1]


def asked(recording):
    return [
        (task.label, cancel.at, cancel.by, cancel.via)
        for task in recording.tasks
        for cancel in task.cancels
    ]


def test_the_body_calls_it(record):
    recording = record("""
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 3))
        b = group.create_task(job("b", 4))
        await asyncio.sleep(1)
        b.cancel()
        group.cancel()
asyncio.run(main())
""")
    assert asked(recording) == [
        ("main", 1, 0, "TaskGroup.cancel"),
        ("job('a', 3)", 1, 0, "TaskGroup.cancel"),
        ("job('b', 4)", 1, 0, ""),
        ("job('b', 4)", 1, 0, "TaskGroup.cancel"),
    ]
    assert "job('a', 3)  0.0 to 1.0  cancelled by TaskGroup.cancel in main at 1.0" in transcript(
        recording
    )
    assert "TaskGroup.cancel in main cancels job a at 1 s" in story(recording)
    assert "cancels main" not in story(recording)  # it only interrupts the block


def test_a_task_calls_it_that_ends_at_once(record):
    recording = record("""
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1, group))
        group.create_task(job("b", 3))
asyncio.run(main())
""")
    assert asked(recording) == [
        (label, 1, 1, "TaskGroup.cancel")
        for label in ("main", "job('a', 1, group=…)", "job('b', 3)")
    ]
    assert recording.task("a").outcome == "cancelled"


def test_a_timer_calls_it(record):
    recording = record("""
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 3))
        asyncio.get_running_loop().call_later(1.5, group.cancel)
asyncio.run(main())
""")
    assert asked(recording) == [
        (label, 1.5, None, "TaskGroup.cancel") for label in ("main", "job('a', 3)")
    ]
    assert "job('a', 3)  0.0 to 1.5  cancelled by TaskGroup.cancel at 1.5" in transcript(recording)


def test_a_done_callback_calls_it(record):
    """On account of the task that is done."""
    recording = record("""
async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(job("a", 1))
        group.create_task(job("b", 3))
        a.add_done_callback(lambda _: group.cancel())
asyncio.run(main())
""")
    assert asked(recording) == [
        (label, 1, 1, "TaskGroup.cancel") for label in ("main", "job('b', 3)")
    ]


def test_an_inner_group_is_cancelled(record):
    recording = record("""
async def part():
    async with asyncio.TaskGroup() as inner:
        inner.create_task(job("a", 1, inner))
        inner.create_task(job("b", 3))
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(part())
        group.create_task(job("c", 2))
asyncio.run(main())
""")
    assert [label for label, *_ in asked(recording)] == [
        "part()",
        "job('a', 1, group=…)",
        "job('b', 3)",
    ]
    assert "cancels jobs a and b at 1 s" in story(recording)  # part() goes on


def test_a_failure_is_told_as_before(record):
    recording = record("""
async def fails():
    await asyncio.sleep(1)
    raise ValueError
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails())
        group.create_task(job("b", 3))
asyncio.run(main())
""")
    assert asked(recording) == [(label, 1, 1, "TaskGroup") for label in ("main", "job('b', 3)")]


def test_an_error_that_the_group_keeps(record):
    """The body's CancelledError goes no further; an error of its own does."""
    recording = record("""
async def main():
    group = asyncio.TaskGroup()
    group.cancel()
    async with group:
        await asyncio.sleep(1)
    try:
        async with asyncio.timeout(2), asyncio.TaskGroup():
            await asyncio.sleep(3)
    except TimeoutError:
        pass
asyncio.run(main())
""")
    # nothing was there to wait for, so leaving the blocks did not take a turn of the loop
    assert [(call.api, call.how, call.error) for call in recording.calls] == [
        ("TaskGroup", "returned", ""),
        ("TaskGroup", "raised", "CancelledError"),
        ("timeout", "raised", "TimeoutError"),
    ]
