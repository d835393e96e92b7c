"""A program whose header says ``clock = "real"``: real sockets, real time, the same recorder."""

import re
import sys
import time

import pytest

import timeline
from timeline import header

REAL = '# /// script\n# [tool.timeline]\n# clock = "real"\n# ///\n'

SOCKETS = '''"""Three answers over sockets, one after the other on the loop's own connections."""
import asyncio

async def answer(reader, writer):
    name = (await reader.readline()).decode().strip()
    await asyncio.sleep({"a": 0.1, "b": 0.3}[name])
    writer.write(f"page {name}".encode())
    writer.close()

async def fetch(name, port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\\n".encode())
    text = (await reader.read()).decode()
    writer.close()
    print(name, "arrived")
    return text

async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await asyncio.gather(fetch("b", port), fetch("a", port)))
    server.close()

asyncio.run(main())
'''


@pytest.fixture(scope="module")
def recording():
    return timeline.run(REAL + SOCKETS, "sockets.py")


def test_it_has_sockets_and_takes_real_time(recording):
    assert recording.clock == "real"
    assert recording.printed == ["a arrived", "b arrived", "['page b', 'page a']"]
    assert 0.1 <= recording.printed_at("a arrived") <= recording.printed_at("b arrived")
    assert 0.3 <= recording.call("gather").at <= recording.end
    assert recording.ties == ()


def test_only_tasks_that_the_program_made_are_recorded(recording):
    """Those that asyncio makes to answer are as many as there are connections."""
    assert [re.sub(r"\d+\)", "port)", task.label) for task in recording.tasks] == [
        "main",
        "fetch('b', port)",
        "fetch('a', port)",
    ]


def test_a_line_is_one_piece(recording):
    assert [line.text for line in recording.lines] == [f"{line}\n" for line in recording.printed]


def test_its_transcript_has_no_times(recording):
    text = re.sub(r", \d+\)", ")", timeline.transcript(recording))
    lines = [re.sub(" +", " ", line) for line in text.splitlines() if line]
    assert lines == [
        "output",
        " fetch('a') | a arrived",
        " fetch('b') | b arrived",
        " main | ['page b', 'page a']",
        "main waited",
        " gather returned; unfinished: none",
        "tasks",
        " main returned",
        " fetch('b') returned 'page b'",
        " fetch('a') returned 'page a'",
        "end",
        " finished",
    ]


def test_without_the_header_sockets_are_refused():
    assert "no sockets on the virtual clock" in timeline.run(SOCKETS).stderr


def test_unwatched_it_does_the_same(recording):
    unwatched = timeline.run(REAL + SOCKETS, "sockets.py", listen=False)
    assert unwatched.printed == recording.printed
    assert unwatched.tasks == ()


def test_the_time_module_is_the_real_one():
    source = """
import asyncio, time
async def main():
    began = time.monotonic()
    time.sleep(0.1)
    print(time.monotonic() - began >= 0.1, time.time() > 1_700_000_000, time.sleep.__module__)
asyncio.run(main())
"""
    assert timeline.run(REAL + source).printed == ["True True time"]


def test_the_clock_starts_with_the_loop():
    source = "import asyncio, time\ntime.sleep(0.5)\nasyncio.run(asyncio.sleep(0))"
    began = time.monotonic()
    assert timeline.run(REAL + source).end < 0.5 <= time.monotonic() - began


@pytest.mark.parametrize(("clock", "tasks"), [(REAL, ["main"]), ("", ["main", "sleep(0.1)"])])
def test_tasks_of_a_library(tmp_path, clock, tasks):
    (tmp_path / "library.py").write_text(
        "import asyncio\nasync def nap(): await asyncio.create_task(asyncio.sleep(0.1))\n"
    )
    source = "import asyncio, library\nasync def main(): await library.nap()\nasyncio.run(main())"
    recording = timeline.run(clock + source, path=str(tmp_path))
    assert [task.label for task in recording.tasks] == tasks


def test_what_a_library_waits_for_has_its_name(tmp_path):
    folder = tmp_path / "site-packages"
    folder.mkdir()
    (folder / "library.py").write_text("import asyncio\nasync def nap(): await asyncio.sleep(1)\n")
    source = "import asyncio, library\nasync def main(): await library.nap()\nasyncio.run(main())"
    recording = timeline.run(source, path=str(folder))
    assert [(wait.what, wait.until) for wait in recording.task("main").waits] == [("library", 1)]
    assert recording.calls == ()


def test_one_that_never_ends_is_stopped():
    source = "import asyncio\nasync def main():\n    await asyncio.Event().wait()\n"
    recording = timeline.run(f"{REAL}{source}asyncio.run(main())", budget=0.3)
    assert recording.ending.error == "TooSlow"
    assert "what it waits for never comes" in recording.ending.message


def test_a_clock_that_there_is_not():
    with pytest.raises(timeline.HeaderError, match="clock is virtual or real, not 'reel'"):
        timeline.run(REAL.replace("real", "reel"))


def test_in_a_browser_it_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "platform", "emscripten")
    with pytest.raises(timeline.RunError, match="^p.py: a browser has no sockets for it"):
        timeline.run(REAL + SOCKETS, "p.py")


def test_what_is_not_installed():
    settings = header.Settings(dependencies=("pytest>=9", "no-such-package-here", "mkdocs"))
    assert header.missing(settings) == ["no-such-package-here"]
