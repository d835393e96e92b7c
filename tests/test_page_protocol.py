"""What a page asks of its Python, asked here in a process of its own."""

import json
import pathlib
import subprocess
import sys

import pytest

from timeline import draw
from timeline.recording import Recording

ROOT = pathlib.Path(__file__).parents[1]
FAILS = (ROOT / "snippets/gather/fails.py").read_text("utf-8")
GROUP = (ROOT / "snippets/taskgroup/fails.py").read_text("utf-8")

# as in a browser: every program in this one process
ASK = """
import json, sys
sys.path[:0] = [sys.argv[1], sys.argv[1] + "/browser/python"]
from timeline.process import helper
import page_protocol
sys.platform = "emscripten"
for line in sys.stdin:
    print(page_protocol.answer(line), flush=True)
"""


def asked(*sources, together=False, **options):
    """The answers to one request a program, or to one for all."""
    groups = [sources] if together else [[source] for source in sources]
    lines = "".join(
        json.dumps(
            {
                "programs": [{"source": source, "name": "program.py"} for source in group],
                "prefix": "tl-x",
                "low": False,
                "numbered": True,
            }
            | options
        )
        + "\n"
        for group in groups
    )
    command = [sys.executable, "-c", ASK, str(ROOT)]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_same_html_as_the_build():
    [answer] = asked(FAILS)
    recording = Recording.from_json(json.dumps(answer["results"][0]["recording"]))
    [built] = draw.results([recording], focus=[""], prefix="tl-x")
    assert answer["results"][0]["picture"] == built.picture
    assert answer["results"][0]["output"] == built.output
    assert answer["key"] == draw.key(recording)
    assert recording.printed == ["a done", "caught: b failed", "c done"]


def test_several_share_an_axis():
    [both] = asked(FAILS, GROUP, together=True)
    [alone] = asked(FAILS)
    assert len(both["results"]) == 2
    assert "tl-x-1" in both["results"][0]["picture"] and "tl-x-2" in both["results"][1]["picture"]
    assert "tl-x-1" not in alone["results"][0]["picture"]


def test_a_program_that_only_runs_leaves_nothing():
    assert [
        answer["contaminated"] for answer in asked(FAILS, GROUP, "1 / 0", "import json, queue")
    ] == ([False] * 4)


@pytest.mark.parametrize(
    "source",
    [
        "import asyncio; asyncio.gather = None",
        "import asyncio; asyncio.TaskGroup.create_task = None",
        "import asyncio.tasks; asyncio.tasks.wait = print",
        "import time; time.asctime = None",
        "import os; os.environ['A'] = 'b'",
        "import os; os.chdir('/')",
        "import sys; sys.setrecursionlimit(5000)",
        "import logging; logging.basicConfig()",
        "import warnings; warnings.simplefilter('error')",
        "import timeline.process.program; timeline.process.program.record = None",
    ],
)
def test_a_program_that_changes_python_is_noticed(source):
    assert asked(source)[0]["contaminated"]


def test_a_header_that_is_being_written_is_told():
    [answer] = asked("# /// script\n# [tool.timeline\n# ///\nprint(1)\n")
    assert "header is not TOML" in answer["refused"]


def test_an_exercise_is_judged():
    folder = ROOT / "snippets/practise/limit"
    check = (folder / "check.py").read_text("utf-8")
    starter, solution = ((folder / f"{name}.py").read_text() for name in ("starter", "solution"))
    [wrong, right] = asked(starter, solution, check=check)
    assert wrong["wrong"] and right["wrong"] == []


def test_a_picture_for_a_file():
    [answer] = asked(FAILS, svg=True)
    assert answer["results"][0]["svg"].startswith("<svg")


def test_a_header_that_is_wrong_is_refused():
    [answer] = asked("# /// script\n# [tool.timeline]\n# clok = 1\n# ///\n")
    assert list(answer) == ["refused"]
    assert "unknown key 'clok'" in answer["refused"]


def test_what_a_header_names_and_is_not_there_is_needed():
    [answer] = asked('# /// script\n# dependencies = ["json", "not_there>=2"]\n# ///\n')
    assert answer == {"needs": ["not_there"]}


def test_a_warning_is_shown_each_time():
    source = (  # one of asyncio's own lines drops it
        "import asyncio\n\nasync def job(): ...\n\nasync def main():\n"
        "    asyncio.get_running_loop().call_soon(lambda dropped: 1, job())\n"
        "    await asyncio.sleep(1)\n\nasyncio.run(main())\n"
    )
    first, second = asked(source, source)
    assert first["results"][0]["text"] == second["results"][0]["text"]
    assert "never awaited" in first["results"][0]["text"]


def test_a_module_that_holds_a_clock_is_imported_anew():
    source = "import asyncio, queue\nasyncio.run(asyncio.sleep(2))\nprint(queue.time())\n"
    first, second = asked(source, source)
    assert first["results"][0]["text"] == second["results"][0]["text"] == "2.0\n"
