"""Each question that a check asks has an answer that fails, and says so."""

import pytest

import timeline
from timeline.judge import Run

JOB = """
import asyncio

async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(name)
"""
PROGRAM = f"""{JOB}
async def main():
    c = asyncio.create_task(job("c", 3))
    await asyncio.gather(job("a", 1), job("b", 2))
    print("both")
    c.cancel()

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def recording():
    return timeline.run(PROGRAM)


def wrong(recording, question, *arguments, **options):
    run = Run(recording)
    run.job("a", 1, (0, 1))
    run.job("b", 2, (0, 2))
    run.job("c", 3, (0, 2))
    assert run.wrong == []
    getattr(run, question)(*arguments, **options)
    return run.wrong


LINES = [(1, "a"), (2, "b"), (2, "both")]


@pytest.mark.parametrize(
    ("question", "arguments", "says"),
    [
        ("job", ["a", 1, (0, 1)], []),
        ("job", ["d", 4, (0, 4)], ["job d, which takes 4 s, never started"]),
        ("job", ["d", 4], []),
        ("job", ["a", 1], ["job a started once, not never"]),
        ("job", ["a", 1, (0, 1), (1, 2)], ["job a started once, not twice"]),
        ("job", ["a", 1, (1, 2)], ["job a started at 0 s, not at 1 s"]),
        ("job", ["a", 1, (0, 0.5)], ["job a was still running at 0.5 s"]),
        ("job", ["c", 3, (0, 3)], ["job c was stopped at 2 s, not at 3 s"]),
        ("no_other_sleep", [], []),
        ("prints", LINES, []),
        ("prints", [LINES[0], *LINES], ["the lines come as ['a', 'b', 'both']"]),
        ("prints", LINES[:2], ["'both' was printed at 2 s, and nobody asked for it"]),
        ("prints", [*LINES, (3, "c")], ["'c' was not printed at 3 s"]),
        ("prints", [*LINES[:2], (3, "both")], ["'both' was printed at 2 s, not at 3 s"]),
        ("prints", [LINES[0], LINES[2], LINES[1]], ["the lines come as ['a', 'b', 'both']"]),
        ("prints", [(1, "a…"), *LINES[1:]], []),
        ("ends", [2], []),
        ("ends", [3], ["the program ended at 2 s, not at 3 s"]),
        ("alone_when", ["both"], ["job c was still running at 2 s, when 'both' came"]),
        ("leaves_nothing", [], ["job c was still running at 2 s, when main ended"]),
        ("at_most", [3], []),
        ("at_most", [2], ["3 jobs worked at once at 0 s, and 2 may"]),
        ("waits_for", ["b"], []),
        ("waits_for", ["c"], ["nobody waited for the end of job c at 2 s"]),
        ("waits_at_most", ["sleep", 3], []),
        ("waits_at_most", ["sleep", 2], ["3 tasks waited in sleep at 0 s"]),
        ("uses", ["gather"], []),
        ("uses", ["TaskGroup"], ["nobody waited in TaskGroup"]),
        ("never_uses", ["TaskGroup"], []),
        ("never_uses", ["gather"], ["at 0 s somebody waited in asyncio's own gather"]),
    ],
)
def test_answers(recording, question, arguments, says):
    assert wrong(recording, question, *arguments) == says


def test_what_to_do_ends_the_line_and_is_said_once(recording):
    run = Run(recording)
    run.ends(3, do="wait")
    run.uses("TaskGroup", do="wait")
    assert run.wrong == ["the program ended at 2 s, not at 3 s: wait", "nobody waited in TaskGroup"]


def test_who_slept_besides(recording):
    run = Run(recording)
    run.no_other_sleep(2, 3)
    assert run.wrong == ["job('a', 1) slept from 0 to 1 s: wait for the jobs instead"]


def test_a_turn_given_away_is_no_sleep():
    source = f"""{JOB}
async def main():
    task = asyncio.create_task(job("a", 1))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await task

asyncio.run(main())
"""
    run = Run(timeline.run(source))
    run.job("a", 1, (0, 1))
    run.no_other_sleep()
    assert run.wrong == []


def test_a_group_whose_block_ends_last_is_a_group():
    source = f"""{JOB}
async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(job("a", 1))
        await job("b", 2)

asyncio.run(main())
"""
    run = Run(timeline.run(source))
    run.uses("TaskGroup")
    assert run.wrong == []


def test_to_be_woken_by_a_job_is_to_wait_for_it():
    source = f"""{JOB}
async def main():
    over = asyncio.Event()
    task = asyncio.create_task(job("a", 1))
    task.add_done_callback(lambda _: over.set())
    {{}}

asyncio.run(main())
"""
    for waiting, says in (
        ("await over.wait()", []),
        ("await asyncio.sleep(1.5)", ["nobody waited for the end of job a at 1 s"]),
    ):
        run = Run(timeline.run(source.format(waiting)))
        run.job("a", 1, (0, 1))
        run.waits_for("a")
        assert run.wrong == says


def test_time_sleep():
    run = Run(timeline.run("import time\ntime.sleep(1)"))
    assert run.wrong == []
    source = "import asyncio, time\nasync def main(): time.sleep(1)\nasyncio.run(main())"
    run = Run(timeline.run(source))
    run.no_other_sleep()
    assert run.wrong == ["time.sleep stops everybody from 0 to 1 s: use asyncio.sleep"]


TIE = """
import asyncio
async def job(name, begin, seconds):
    await asyncio.sleep(begin)
    await asyncio.sleep(seconds)
    print(name)
async def main():
    await asyncio.gather(job("a", 1, 2), job("b", 2, 1))
asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("1 / 0", "the program ended in ZeroDivisionError in line 1 at 0 s: division by zero"),
        (
            "import asyncio\nasync def main(): asyncio.sleep(1)\nasyncio.run(main())",
            "asyncio complains at 0 s: coroutine 'sleep' was never awaited",
        ),
        (
            TIE,
            "two timers are due at 3 s, and chance decides which is first: "
            "let your own list decide",
        ),
    ],
)
def test_a_run_that_is_not_sound_is_wrong_in_any_case(source, says):
    assert Run(timeline.run(source)).wrong == [says]
