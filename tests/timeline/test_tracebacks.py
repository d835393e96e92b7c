"""Tracebacks: the program's own frames, asyncio's folded, no carets, no machine."""

import sys
import textwrap

import pytest

import timeline
from tests.timeline.inside_main import run


def test_an_uncaught_error_shows_the_program_s_frames_and_folds_asyncio():
    recording = timeline.run(
        textwrap.dedent("""\
        import asyncio

        async def job():
            await asyncio.sleep(1)
            raise ValueError("no")

        async def main():
            async with asyncio.timeout(5):
                await asyncio.wait_for(job(), 3)

        asyncio.run(main())
        """),
        "shop.py",
    )
    assert recording.stderr == textwrap.dedent("""\
        Traceback (most recent call last):
          File "shop.py", line 11, in <module>
            asyncio.run(main())
          (inside asyncio)
          File "shop.py", line 9, in main
            await asyncio.wait_for(job(), 3)
          (inside asyncio)
          File "shop.py", line 5, in job
            raise ValueError("no")
        ValueError: no
    """)
    assert {line.at for line in recording.lines} == {1}
    ending = recording.ending
    assert (ending.how, ending.error, ending.message) == ("raised", "ValueError", "no")
    assert (ending.at, ending.line) == (1, 5)


TRACEBACKS = {
    "chained": """
        try:
            try:
                {}["k"]
            except KeyError as error:
                raise LookupError("x") from error
        except LookupError:
            traceback.print_exc()
    """,
    "while handling": """
        try:
            try:
                1 / 0
            finally:
                int("x")
        except ValueError:
            logging.exception("logged")
    """,
    "group": """
        async def fail(n):
            await asyncio.sleep(n)
            raise OSError(n)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail(1))
                group.create_task(fail(1))
        except* OSError as errors:
            traceback.print_exception(errors)
    """,
    "never retrieved": """
        async def fail():
            raise OSError("unseen")
        asyncio.create_task(fail())
        await asyncio.sleep(1)
        __import__("gc").collect()
    """,
    "callback": """
        asyncio.get_running_loop().call_soon(lambda: 1 / 0)
        await asyncio.sleep(1)
    """,
    "unraisable": """
        class Bad:
            def __del__(self):
                raise OSError("in del")
        Bad()
    """,
    "library": """
        try:
            __import__("json").loads("{")
        except ValueError:
            traceback.print_exc()
    """,
    "stack": "traceback.print_stack()",
    "formatted": """
        try:
            await asyncio.wait_for(asyncio.sleep(9), 1)
        except TimeoutError as error:
            sys.stderr.write("".join(traceback.format_exception(error)))
    """,
    "thread": """
        def fail():
            raise OSError("in a thread")
        try:
            await asyncio.to_thread(fail)
        except OSError:
            traceback.print_exc()
    """,
    "task stack": "asyncio.current_task().print_stack()",
}


@pytest.mark.parametrize("name", TRACEBACKS)
def test_tracebacks_show_no_machine_and_no_carets(name):
    recording = run(TRACEBACKS[name])
    text = recording.stderr
    assert recording.ending.how == "finished", text
    assert 'File "program.py", line ' in text
    for trace in (sys.prefix, sys.base_prefix, "/timeline/", "site-packages", "<string>", "\x1b["):
        assert trace not in text
    for line in text.splitlines():
        if line.strip(" |+").startswith("File "):
            assert 'File "program.py", line ' in line
        assert not line.strip() or line.strip(" |~^") or set(line.strip(" ")) <= {"|"}, line


def test_a_syntax_error_shows_its_line():
    recording = timeline.run("print('fine')\nprint('broken'\n", "draft.py")
    assert recording.ending.error == "SyntaxError"
    assert recording.ending.line == 2
    assert recording.stdout == ""
    assert 'File "draft.py", line 2' in recording.stderr
