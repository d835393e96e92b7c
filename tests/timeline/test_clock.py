"""The virtual clock: where it jumps, in what order timers fire, what agrees with it."""

import pytest

import timeline
from generators.pythons import installed
from tests.timeline import runs


@pytest.fixture(params=installed.found())
def recorded(request):
    """The recording of a program of ``programs/`` on each Python found."""
    return lambda program: runs.watched(request.param, program)


def printed(recording):
    return [(line.at, line.text.rstrip("\n")) for line in recording.lines]


def lines_of(program):
    return printed(timeline.run(f"import asyncio\nimport time\n{program}"))


# -- on every Python -----------------------------------------------------------------------------


def test_equal_deadlines_fire_in_the_order_they_were_set(recorded):
    first = "[0, 1, 2, 3, 4, 5, 6, 7]"
    expected = [(0.25, f"8 True {first}"), (0.5, f"1000 True {first}")]
    assert printed(recorded("clock_equal_deadlines.py")) == expected


def test_equal_deadlines_are_no_tie(recorded):
    assert recorded("clock_equal_deadlines.py").ties == ()


def test_three_thousand_sleepers(recorded):
    assert printed(recorded("thousands.py")) == [(0.75, "3000 True")]


def test_ten_tenths_are_exactly_one(recorded):
    assert printed(recorded("clock_tenths.py")) == [(1, "1.0"), (2, "2.0"), (3, "3.0")]


def test_hours_and_milliseconds(recorded):
    assert printed(recorded("clock_far_and_near.py")) == [
        (0.1, "ticked 100 times 0.001"),
        (10_800, "ticked 3 times 3600"),
        (86_400, "ticked 1 times 86400"),
        (86_400, "86400.0"),
        (950_400, "950400.0"),
        (950_400.003, "ticked 3 times 0.001"),
        (950_400.003, "950400.003"),
        (950_400.003000001, "950400.003000001"),
        (950_400.003000001, "950400.003000001"),  # less than a nanosecond is nothing
        (950_400.003000001, "950400.003000001"),
    ]


def test_every_clock_agrees_with_the_loop(recorded):
    assert printed(recorded("clock_agreement.py")) == [
        (0, "before [0.0]"),
        (0.125, "before [0.125]"),
        (0.125, "loop 0.125 [0.125]"),
        (1.625, "loop 1.625 [1.625]"),
        (3.625, "loop 3.625 [3.625]"),
        (4.125, "thread [4.125]"),
        (4.625, "loop 4.625 [4.625]"),
        (4.625, "after [4.625]"),
    ]


def test_threads_and_tasks_interleave_by_the_clock(recorded):
    recording = recorded("clock_threads.py")
    assert printed(recording) == [
        (0, "one starts"),
        (0, "two starts"),
        (0, "own starts"),
        (0.0375, "own half"),
        (0.075, "own ends"),
        (0.12, "one half"),
        (0.15, "beat 0"),
        (0.195, "two half"),
        (0.24, "one ends"),
        (0.24, "three starts"),  # two at a time: max_workers
        (0.3, "beat 1"),
        (0.33, "three half"),
        (0.39, "two ends"),
        (0.42, "three ends"),
        (0.42, "['one', 'two', 'three', 'own']"),
        (0.45, "beat 2"),
        (0.6, "beat 3"),
        (0.75, "beat 4"),
    ]
    threads = [(thread.name, thread.start, thread.end) for thread in recording.threads]
    spans = [(0, 0.24), (0, 0.39), (0, 0.075), (0.24, 0.42)]
    assert sorted(threads) == sorted(("work", *span) for span in spans)


def test_ties_are_noted(recorded):
    recording = recorded("clock_ties.py")
    assert recording.ties == (2, 3)
    assert recording.tie_matters


def test_a_blocking_sleep_holds_everybody(recorded):
    recording = recorded("blocking.py")
    assert printed(recording)[:5] == [
        (0.12, "rude"),
        (0.12, "timer for 0.04"),
        (0.12, "timer for 0.07"),
        (0.12, "p 0.06"),
        (0.16, "p 0.16"),
    ]
    assert [(hold.start, hold.end) for hold in recording.blocked] == [(0.02, 0.12), (0.16, 0.21)]


# -- smaller things, here ------------------------------------------------------------------------


def test_time_passes_only_by_timers_and_sleeps():
    program = """
async def main():
    for n in range(300):
        await asyncio.sleep(0)
    sum(range(200_000))
    print(asyncio.get_running_loop().time())
    await asyncio.sleep(2.5)
    print(asyncio.get_running_loop().time())
asyncio.run(main())
"""
    assert lines_of(program) == [(0, "0"), (2.5, "2.5")] or lines_of(program) == [
        (0, "0.0"),
        (2.5, "2.5"),
    ]


def test_a_cancelled_timer_does_not_move_the_clock():
    program = """
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(9, print, "never").cancel()
    try:
        async with asyncio.timeout(100):
            await asyncio.sleep(1)
    finally:
        print("one")
asyncio.run(main())
"""
    recording = timeline.run(f"import asyncio\n{program}")
    assert printed(recording) == [(1, "one")]
    assert recording.end == 1


def test_a_timer_in_the_past_fires_at_once_and_after_those_that_were_due():
    program = """
async def main():
    loop = asyncio.get_running_loop()
    time.sleep(3)
    loop.call_at(2, print, "due at 2")
    loop.call_at(1, print, "due at 1")
    await asyncio.sleep(0.5)
asyncio.run(main())
"""
    assert lines_of(program) == [(3, "due at 1"), (3, "due at 2")]


def test_an_executor_with_one_worker_is_a_queue():
    program = """
from concurrent.futures import ThreadPoolExecutor

def work(n):
    time.sleep(n)
    print("worked", n)

async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(1) as pool:
        await asyncio.gather(*(loop.run_in_executor(pool, work, n) for n in (3, 1, 2)))
asyncio.run(main())
"""
    assert lines_of(program) == [(3, "worked 3"), (4, "worked 1"), (6, "worked 2")]


def test_asyncio_run_waits_for_its_threads():
    program = """
def work():
    time.sleep(5)
    print("thread ends")

async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(work), 2)
    except TimeoutError:
        print("main ends")
asyncio.run(main())
print("program ends")
"""
    expected = [(2, "main ends"), (5, "thread ends"), (5, "program ends")]
    assert lines_of(program) == expected


@pytest.mark.parametrize(
    ("pauses", "matters"),
    [
        (((1, 1), (2,)), True),  # both print at 2: who is first depends on the tie
        (((1,), (2,)), False),  # no tie at all
    ],
)
def test_a_tie_matters_where_another_order_prints_another_text(pauses, matters):
    program = f"""
async def steps(name, pauses):
    for pause in pauses:
        await asyncio.sleep(pause)
    print(name)
async def main():
    await asyncio.gather(*(steps(n, p) for n, p in enumerate({pauses})))
asyncio.run(main())
"""
    recording = timeline.run(f"import asyncio\n{program}")
    assert recording.ties == ((2,) if matters else ())
    assert recording.tie_matters is matters


def test_a_tie_that_changes_nothing_is_noted_and_does_not_matter():
    program = """
async def quiet(*pauses):
    for pause in pauses:
        await asyncio.sleep(pause)
async def main():
    await asyncio.gather(quiet(1, 1), quiet(2))
    print("both")
asyncio.run(main())
"""
    recording = timeline.run(f"import asyncio\n{program}")
    assert recording.ties == (2,)
    assert not recording.tie_matters


def test_the_wall_clock_starts_at_a_fixed_moment():
    program = 'print(time.strftime("%Y-%m-%d", time.gmtime(time.time())))\ntime.sleep(86_400)\n'
    program += 'print(time.strftime("%Y-%m-%d", time.gmtime(time.time())))'
    assert lines_of(program) == [(0, "2026-01-01"), (86_400, "2026-01-02")]


def test_the_calendar_shows_the_virtual_moment():
    lines = lines_of("""
async def main():
    await asyncio.sleep(90)
    print(time.gmtime()[:6], time.gmtime(0)[:3], time.strftime("%S"))
    print(time.localtime() == time.localtime(time.time()), time.ctime() == time.ctime(time.time()))
    print(time.clock_gettime(time.CLOCK_MONOTONIC), time.clock_gettime_ns(time.CLOCK_MONOTONIC))
    print(time.clock_gettime(time.CLOCK_REALTIME) == time.time())
asyncio.run(main())
""")
    assert lines == [
        (90, "(2026, 1, 1, 0, 1, 30) (1970, 1, 1) 30"),
        (90, "True True"),
        (90, "90.0 90000000000"),
        (90, "True"),
    ]
