"""What docs/practise/draw-your-own.md says of the command line is what the command line does."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

from timeline.loop.virtual import MAX_TURNS

ROOT = pathlib.Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "practise" / "draw-your-own.md").read_text(encoding="utf-8")
PROGRAM = ROOT / "snippets" / "draw-your-own" / "workers.py"

OPEN = "import asyncio\nasyncio.run(asyncio.open_connection('127.0.0.1', 1))"
SERVE = "import asyncio\nasyncio.run(asyncio.start_server(print, '127.0.0.1', 0))"
SPAWN = "import asyncio\nasyncio.run(asyncio.create_subprocess_exec('true'))"
PIPE = """
import asyncio, os
async def main():
    end = open(os.pipe()[0], 'rb')
    await asyncio.get_running_loop().connect_read_pipe(asyncio.Protocol, end)
asyncio.run(main())
"""
POOL = """
import asyncio, concurrent.futures
async def main():
    pool = concurrent.futures.ProcessPoolExecutor()
    await asyncio.get_running_loop().run_in_executor(pool, abs, 1)
asyncio.run(main())
"""
THREAD = """
import asyncio, threading, time
async def main():
    threading.Thread(target=time.sleep, args=[1]).start()
asyncio.run(main())
"""
TO_THREAD = """
import asyncio, time
async def main():
    await asyncio.to_thread(time.sleep, 1)
    await asyncio.get_running_loop().run_in_executor(None, time.sleep, 2)
asyncio.run(main())
"""
SOCKET = """
import asyncio, socket, threading
async def main():
    server = socket.create_server(('127.0.0.1', 0))
    threading.Thread(target=lambda: server.accept()[0].sendall(b'hello')).start()
    print(socket.create_connection(server.getsockname()).recv(5))
asyncio.run(main())
"""
ENDLESS = """
import asyncio
async def main():
    while True:
        await asyncio.sleep(1)
asyncio.run(main())
"""
BUSY = """
import asyncio
async def main():
    while True:
        pass
asyncio.run(main())
"""
DEADLOCK = """
import asyncio
async def customer(queue):
    await queue.get()
async def main():
    await asyncio.gather(customer(asyncio.Queue()))
asyncio.run(main())
"""


@pytest.fixture
def command(tmp_path):
    def call(*arguments, program=""):
        (tmp_path / "program.py").write_text(program, encoding="utf-8")
        shutil.copy(PROGRAM, tmp_path)
        done = subprocess.run(
            [sys.executable, "-m", "timeline", *arguments],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            input="somebody types this\n",
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout

    return call


def test_it_prints_what_the_page_shows(command):
    shown = re.findall(r"```console\n\$ python -m timeline ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)
    assert len(shown) == 1
    for arguments, output in shown:
        assert command(*arguments.split()) == (0, output)


def test_the_options_are_those_that_the_help_names(command):
    told = re.findall(r"^\| `(--\w+)(?: (\w+))?` \|", PAGE, re.MULTILINE)
    _, text = command("--help")
    there = re.findall(r"^  (--\w+)(?: ([A-Z]+))?", text, re.MULTILINE)
    assert sorted(told) == sorted(there)
    assert "SECONDS" in dict(there).values() and "8 if you do not say" in PAGE
    assert "(default: 8)" in text


def test_the_commands_of_the_page(command, tmp_path):
    commands = re.findall(r"```sh\npython -m timeline (.*)\n```", PAGE)
    assert len(commands) == 2
    drawn, with_options = (line.split() for line in commands)
    assert command(*drawn, program="print(1)")[0] == 0
    assert (tmp_path / "program.svg").exists() and (tmp_path / "program.html").exists()
    _, output = command(*with_options, program="import sys; print(*sys.argv[1:])")
    assert "| one --two\n" in output and "gets `one --two`" in PAGE


@pytest.mark.parametrize("program", [OPEN, SERVE, SPAWN, PIPE, POOL])
def test_what_is_refused(program, command):
    status, output = command("program.py", program=program)
    assert status == 1
    assert re.search("Unsupported: no (sockets|subprocesses|pipes|processes) on the vir", output)


def test_threads(command):
    status, output = command("program.py", program=THREAD)
    assert status == 3 and "stopped NotSimulated: time.sleep() in a thread" in output
    status, output = command("program.py", program=TO_THREAD)
    assert status == 0 and "main  0.0 to 3.0  returned" in output


def test_requests_without_asyncio_take_no_time(command):
    status, output = command("program.py", program=SOCKET)
    assert status == 0 and "0.0 | b'hello'" in output


@pytest.mark.parametrize(
    ("program", "why"),
    [
        (BUSY, "TooSlow: still busy after 0.5 s of real time"),
        (ENDLESS, "(TooSlow|TooManySteps): "),  # a quick machine makes all turns within the budget
    ],
)
def test_a_program_that_never_ends(program, why, command, tmp_path):
    arguments = ("program.py", "--budget", "0.5", "--svg", "a.svg")
    status, output = command(*arguments, program=program)
    assert status == 3 and re.search(f"stopped {why}", output), output
    assert "</svg>" in (tmp_path / "a.svg").read_text("utf-8")


def test_a_program_that_never_ends_makes_so_many_turns(command):
    status, output = command("program.py", "--budget", "60", program=ENDLESS)
    assert status == 3 and "stopped TooManySteps: " in output
    assert f"after {MAX_TURNS:,} turns" in PAGE


def test_a_deadlock(command):
    status, output = command("program.py", program=DEADLOCK)
    assert status == 3 and "nothing can wake them: customer, main" in output


def test_standard_input_is_empty(command):
    status, output = command("program.py", program="import sys; print([sys.stdin.read()])")
    assert status == 0 and "| ['']" in output
