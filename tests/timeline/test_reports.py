"""What asyncio and Python complain about stands in the lines, and in ``reports``."""

import pytest

from tests.timeline.inside_main import run

COMPLAINTS = {
    "never retrieved": (
        """
        async def fail():
            raise OSError("unseen")
        task = asyncio.create_task(fail())
        await asyncio.sleep(1)
        del task
        await asyncio.sleep(1)
        """,
        1,
        "Task exception was never retrieved",
    ),
    "never awaited": (
        """
        async def forgotten():
            pass
        await asyncio.sleep(1)
        forgotten()
        await asyncio.sleep(1)
        """,
        1,
        "program.py:8: RuntimeWarning: coroutine 'main.<locals>.forgotten' was never awaited",
    ),
    "was destroyed": (
        """
        async def parked():
            await asyncio.get_running_loop().create_future()
        asyncio.create_task(parked())
        await asyncio.sleep(1)
        __import__("gc").collect()
        await asyncio.sleep(1)
        """,
        1,
        "Task was destroyed but it is pending!",
    ),
    "future exception": (
        """
        future = asyncio.get_running_loop().create_future()
        future.set_exception(OSError("unseen"))
        await asyncio.sleep(2)
        """,
        2,
        "Future exception was never retrieved",
    ),
    "gathered": (
        """
        async def fail():
            raise OSError("unseen")
        group = asyncio.gather(fail())
        await asyncio.sleep(3)
        """,
        3,
        "_GatheringFuture exception was never retrieved",
    ),
    "at the very end": (
        """
        global kept
        async def fail():
            raise OSError("unseen")
        kept = asyncio.create_task(fail())
        await asyncio.sleep(4)
        """,
        4,
        "Task exception was never retrieved",
    ),
    "callback": (
        "asyncio.get_running_loop().call_later(1, int, 'x')\nawait asyncio.sleep(2)",
        1,
        "Exception in callback",
    ),
}


@pytest.mark.parametrize("name", COMPLAINTS)
def test_complaints_are_reports_and_lines(name):
    body, at, text = COMPLAINTS[name]
    recording = run(body)
    (report,) = recording.reports
    assert report.at == at
    assert report.text.startswith(text)
    assert [line.at for line in recording.lines if line.text.startswith(text)] == [at]
    assert {line.stream for line in recording.lines} == {"stderr"}


def test_what_the_program_prints_itself_is_no_report():
    recording = run("""
        print("Task exception was never retrieved")
        print("an ordinary line", file=sys.stderr)
        logging.error("an ordinary error")
    """)
    assert recording.reports == ()
    assert len(recording.lines) == 3
