"""What programs write: every way to write, in order, with its time, its task and its stream."""

import textwrap

import pytest

import timeline
from tests.timeline.inside_main import run


def written(recording):
    return [(line.at, line.stream, line.text) for line in recording.lines]


# -- order, time, stream, task -------------------------------------------------------------------


def test_both_streams_keep_their_order_and_times():
    recording = run("""
        print("a")
        print("b", file=sys.stderr)
        await asyncio.sleep(1)
        print("c", file=sys.stderr)
        print("d")
    """)
    assert written(recording) == [
        (0, "stdout", "a\n"),
        (0, "stderr", "b\n"),
        (1, "stderr", "c\n"),
        (1, "stdout", "d\n"),
    ]
    assert (recording.stdout, recording.stderr) == ("a\nd\n", "b\nc\n")


def test_who_wrote_it():
    recording = timeline.run(
        textwrap.dedent("""
        import asyncio

        async def job(name, seconds):
            await asyncio.sleep(seconds)
            print(name)

        async def main():
            asyncio.get_running_loop().call_later(0.5, print, "a timer")
            async with asyncio.TaskGroup() as group:
                group.create_task(job("a", 1))
                group.create_task(job("b", 1))
            print("main")

        print("before")
        asyncio.run(main())
        print("after")
        """)
    )
    tasks = recording.tasks
    seen = [(line.text, line.task and tasks[line.task].short) for line in recording.lines]
    main = recording.task("main").id
    assert main == 0
    assert [line.task for line in recording.lines if line.text == "main\n"] == [main]
    assert [pair for pair in seen if pair[0] != "main\n"] == [
        ("before\n", None),
        ("a timer\n", None),
        ("a\n", "a"),
        ("b\n", "b"),
        ("after\n", None),
    ]


def test_a_line_that_several_tasks_write_is_in_pieces():
    recording = timeline.run(
        textwrap.dedent("""
        import asyncio

        async def dots(sign, pause):
            for _ in range(2):
                await asyncio.sleep(pause)
                print(sign, end="")

        async def main():
            await asyncio.gather(dots("x", 1), dots("y", 1))
            print()

        asyncio.run(main())
        """)
    )
    shown = [(line.at, line.text, recording.tasks[line.task].short) for line in recording.lines]
    assert shown == [
        (1, "x", "x"),
        (1, "y", "y"),
        (2, "x", "x"),
        (2, "y", "y"),
        (2, "\n", "main"),
    ]
    assert recording.stdout == "xyxy\n"


def test_pieces_of_one_task_at_one_moment_are_one():
    recording = run("""
        print("a", end="")
        print("b", "c", sep="-", end="")
        sys.stdout.write("d\\ne\\nf")
        await asyncio.sleep(1)
        print("g")
    """)
    assert written(recording) == [
        (0, "stdout", "ab-cd\n"),
        (0, "stdout", "e\n"),
        (0, "stdout", "f"),
        (1, "stdout", "g\n"),
    ]


def test_stderr_between_the_pieces_of_a_line():
    recording = run("""
        print("a", end="")
        print("b", file=sys.stderr)
        print("c")
    """)
    assert written(recording) == [(0, "stdout", "a"), (0, "stderr", "b\n"), (0, "stdout", "c\n")]
    assert timeline.transcript(recording).splitlines()[1:4] == [
        "  0.0 | a",
        "  0.0 stderr | b",
        "  0.0 + c",
    ]


# -- every way to write --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("print()", "\n"),
        ("print('a', 1, None)", "a 1 None\n"),
        ("print('a', 'b', sep='')", "ab\n"),
        ("print('a', 'b', sep=None, end=None)", "a b\n"),
        ("print('a', 'b', sep=', ', end='!\\n')", "a, b!\n"),
        ("print('a', end='')", "a"),
        ("print(end='')", ""),
        ("print('a', file=sys.stdout)", "a\n"),
        ("print('a', file=None)", "a\n"),
        ("print('a', flush=True)", "a\n"),
        ("print('a', file=sys.__stdout__)", "a\n"),
        ("print('a\\nb')", "a\nb\n"),
        ("print('a\\r\\nb\\rc\\x0cd\\u2028e')", "a\r\nb\rc\x0cd\u2028e\n"),
        ("print('tab\\tnul\\0bell\\x07')", "tab\tnul\0bell\x07\n"),
        ("print('\\x1b[31mred\\x1b[0m')", "\x1b[31mred\x1b[0m\n"),
        ("print('ä ✓ 😀')", "ä ✓ 😀\n"),
        ("print(b'bytes', [1], {'a': 2})", "b'bytes' [1] {'a': 2}\n"),
        ("print(sys.stdout.write('abc'))", "abc3\n"),
        ("sys.stdout.writelines(['a', 'b\\n'])", "ab\n"),
        ("print(sys.stdout.buffer.write(b'abc\\n'))", "abc\n4\n"),
        ("print('a', end=''); sys.stdout.buffer.write(b'b'); print('c')", "abc\n"),
        ("pprint.pprint({'b': 1, 'a': [1, 2]})", "{'a': [1, 2], 'b': 1}\n"),
        ("pprint.pp(('x' * 50, 'y' * 50))", f"('{'x' * 50}',\n '{'y' * 50}')\n"),
        ("__import__('json').dump([1], sys.stdout)", "[1]"),
    ],
)
def test_every_way_to_stdout(statement, text):
    recording = run(statement)
    assert recording.stdout == text
    assert recording.stderr == ""
    assert recording.ending.how == "finished"


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("print('a', file=sys.stderr)", "a\n"),
        ("print('a', file=sys.__stderr__)", "a\n"),
        ("sys.stderr.write('a')", "a"),
        ("logging.warning('a %s', 1)", "WARNING:root:a 1\n"),
        ("logging.getLogger('x').error('a')", "a\n"),
        ("logging.basicConfig(level=10); logging.debug('a')", "DEBUG:root:a\n"),
        ("logging.getLogger('asyncio').error('a')", "a\n"),
        ("logging.info('a')", ""),
        ("sys.stderr.buffer.write(b'a\\n')", "a\n"),
    ],
)
def test_every_way_to_stderr(statement, text):
    recording = run(statement)
    assert recording.stderr == text
    assert recording.stdout == ""


def test_logging_with_a_format_has_the_program_s_own_time():
    recording = run("""
        logging.basicConfig(format="%(relativeCreated)d %(lineno)d %(message)s")
        await asyncio.sleep(2)
        logging.error("late")
    """)
    (line,) = recording.lines
    assert line.at == 2
    assert line.text.endswith("late\n")


def test_warnings_name_the_line_and_not_the_machine():
    recording = run("""
        await asyncio.sleep(1)
        warnings.warn("careful")
    """)
    assert written(recording) == [
        (1, "stderr", "program.py:6: UserWarning: careful\n"),
        (1, "stderr", '  warnings.warn("careful")\n'),
    ]
    assert [(report.at, report.text) for report in recording.reports] == [
        (1, "program.py:6: UserWarning: careful")
    ]


def test_an_address_is_the_same_on_every_run():
    recording = timeline.run("print(object())\nraise ValueError(str(object()))", "a.py")
    assert recording.stdout == "<object object at 0x…>\n"
    assert recording.ending.message == "<object object at 0x…>"


def test_lone_surrogates():
    recording = run(r"""
        print("to stderr \ud800", file=sys.stderr)
        print(ascii("\udfff"))
        try:
            print("to stdout \ud800")
        except UnicodeEncodeError as error:
            print(error.reason)
    """)
    assert recording.stderr == "to stderr \\ud800\n"
    assert recording.printed == ["'\\udfff'", "surrogates not allowed"]
    assert timeline.Recording.from_json(recording.to_json()) == recording


def test_bytes_that_are_not_utf8():
    recording = run(r"""
        sys.stdout.buffer.write(b"latin \xe4 \xff\n")
        sys.stdout.buffer.write("half a snowman: ☃".encode()[:-1])
        await asyncio.sleep(1)
        sys.stdout.buffer.write("☃".encode()[-1:] + b"\n")
    """)
    assert recording.stdout == "latin \\xe4 \\xff\nhalf a snowman: ☃\n"


def test_too_much_output_is_cut_and_said():
    recording = run("for n in range(12_000): print(n)", budget=60.0)
    assert recording.ending.how == "finished"
    assert recording.truncated.startswith("only the first ")
    assert recording.printed[:3] == ["0", "1", "2"]
    assert len(recording.lines) < 12_000


def test_what_writes_over_a_line_is_a_piece_of_its_own():
    recording = run(r"""
        print("\r10%", end="")
        print("\r20%\r30%", end="")
        print("\r40%", end="\r")
        print("50%", end="\r\n")
        print("\rwhole", "\r")
    """)
    assert [line.text for line in recording.lines] == [
        "\r10%",
        "\r20%",
        "\r30%",
        "\r40%\r",
        "50%\r\n",
        "\rwhole \r\n",
    ]
    assert "  0.0 + ␍40%␍\n" in timeline.transcript(recording)
