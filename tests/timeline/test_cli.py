"""``python -m timeline``: what it prints where, and the status that it leaves."""

import json
import os
import subprocess
import sys
import textwrap

import jsonschema
import pytest

import timeline
from tests.timeline import runs
from timeline.__main__ import main
from timeline.recording import SCHEMA_VERSION

GOOD = """
import asyncio

async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "done")

async def main():
    await asyncio.gather(job("a", 1), job("b", 2))

asyncio.run(main())
"""


@pytest.fixture
def command(tmp_path):
    """Call it in an empty folder, with a program in ``program.py``: (status, stdout, stderr)."""

    def call(*arguments, program=None, **options):
        if program is not None:
            (tmp_path / "program.py").write_text(textwrap.dedent(program), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "timeline", *map(str, arguments)],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(runs.ROOT)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **options,
        )
        return done.returncode, done.stdout, done.stderr

    return call


# -- what it prints ------------------------------------------------------------------------------


def test_it_prints_the_transcript(command):
    status, out, err = command("program.py", program=GOOD)
    assert (status, err) == (0, "")
    assert out == timeline.transcript(timeline.run(GOOD))
    assert "2.0 job('b', 2) | b done" in out


def test_the_program_is_not_changed_and_nothing_is_left_beside_it(command, tmp_path):
    command("program.py", program=GOOD)
    assert os.listdir(tmp_path) == ["program.py"]
    assert (tmp_path / "program.py").read_text() == GOOD


def test_json_is_the_recording(command):
    status, out, err = command("--json", "program.py", program=GOOD)
    assert (status, err) == (0, "")
    recording = timeline.Recording.from_json(out)
    assert timeline.transcript(recording) == timeline.transcript(timeline.run(GOOD))
    assert json.loads(out)["schema"] == SCHEMA_VERSION


def test_json_suits_the_schema_that_it_prints(command):
    status, printed, err = command("--schema")
    assert (status, err) == (0, "")
    schema = json.loads(printed)
    assert schema["properties"]["schema"] == {"const": SCHEMA_VERSION}
    jsonschema.Draft202012Validator.check_schema(schema)
    _, out, _ = command("--json", "program.py", program=GOOD)
    jsonschema.validate(json.loads(out), schema)


def test_arguments_go_to_the_program(command):
    arguments = ["program.py", "one", "--", "--two", "--json", "-h", "", "sp ace", "--"]
    status, out, _ = command(*arguments, program="import sys; print(sys.argv)")
    assert status == 0
    assert f"| {['program.py', 'one', '--two', '--json', '-h', '', 'sp ace', '--']}" in out


def test_modules_beside_the_program_are_found_from_anywhere(command):
    status, out, err = command(runs.PROGRAMS / "local_imports.py")
    assert (status, err) == (0, "")
    assert "| greetings from beside" in out


def test_files_are_opened_from_where_it_was_called(command, tmp_path):
    (tmp_path / "data.txt").write_text("from the folder")
    status, out, _ = command("program.py", program="print(open('data.txt').read())")
    assert status == 0
    assert "| from the folder" in out


def test_tracebacks_name_the_file_as_it_is_called(command, tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "deep.py").write_text("1 / 0\n")
    status, out, _ = command("sub/deep.py")
    assert status == 1
    assert 'deep.py", line 1, in <module>' in out
    assert str(tmp_path) not in out


def test_text_that_is_no_ascii(command):
    program = "print('ä ☃ 😀')\nraise ValueError('☃')\n"
    status, out, _ = command("program.py", program=program)
    assert status == 1
    assert "| ä ☃ 😀" in out
    assert "raised ValueError: ☃" in out


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_cannot_show_it(command, tmp_path, encoding):
    (tmp_path / "program.py").write_text("print('ä ☃')\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "program.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(runs.ROOT), "PYTHONIOENCODING": encoding},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    assert b"0.0 | " in done.stdout


def test_help(command):
    status, out, err = command("--help")
    assert (status, err) == (0, "")
    assert out.startswith("usage: python -m timeline")
    for option in ("--json", "--schema", "--budget"):
        assert option in out


def test_a_reader_that_goes_away_gets_no_traceback(command, tmp_path):
    (tmp_path / "program.py").write_text("for n in range(9000): print('x' * 90)\n")
    shell = f"{sys.executable} -m timeline program.py | head -n 1"
    done = subprocess.run(
        ["/bin/sh", "-c", shell],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(runs.ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "output\n"
    assert done.stderr == ""


# -- the status that it leaves -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("print('fine')", 0),
        ("", 0),
        ("raise ValueError('no')", 1),
        ("print(", 1),
        ("raise KeyboardInterrupt", 1),
        ("import sys; sys.exit()", 0),
        ("import sys; sys.exit(0)", 0),
        ("import sys; sys.exit(7)", 7),
        ("import sys; sys.exit(256 + 7)", 7),
        ("import sys; sys.exit(-1)", 255),
        ("import sys; sys.exit(True)", 1),
        ("import sys; sys.exit('a text')", 1),
        ("import sys; sys.exit('0')", 1),
        ("import sys; sys.exit([])", 1),
        ("import asyncio\nasyncio.run(asyncio.Event().wait())", 3),
    ],
)
def test_status(program, expected, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "program.py").write_text(program)
    assert main(["program.py"]) == expected
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith(("output\n", "tasks\n", "end\n"))


def test_the_process_leaves_that_status(command):
    assert command("program.py", program="raise SystemExit(7)")[0] == 7


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("import os; os._exit(0)", "program.py: ended its own process"),
        ("import os; os.kill(os.getpid(), 15)", "program.py: its process was killed by SIGTERM"),
    ],
)
def test_a_program_without_a_recording(command, program, says):
    status, out, err = command("program.py", program=program)
    assert (status, out) == (3, "")
    assert err.startswith(f"timeline: {says}")
    assert err.count("\n") == 1


def test_a_busy_program_is_stopped_within_its_budget(command):
    status, out, err = command("--budget", "0.2", "program.py", program="while True: pass")
    assert (status, err) == (3, "")
    assert "stopped TooSlow: still busy after 0.2 s of real time (line 1)" in out


# -- wrong usage ---------------------------------------------------------------------------------


def refused(command, *arguments, **options):
    status, out, err = command(*arguments, **options)
    assert (status, out) == (2, "")
    assert "Traceback" not in err
    return err


def test_a_missing_file(command):
    err = refused(command, "nowhere.py")
    assert err == "timeline: cannot read nowhere.py: No such file or directory\n"


def test_a_folder(command):
    err = refused(command, ".")
    assert err.startswith("timeline: cannot read .: ")
    assert err.count("\n") == 1


def test_a_file_that_is_no_text(command, tmp_path):
    (tmp_path / "picture.py").write_bytes(b"\x89PNG\xff\xfe")
    err = refused(command, "picture.py")
    assert err.startswith("timeline: picture.py is not UTF-8: ")
    assert err.count("\n") == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(command, tmp_path):
    (tmp_path / "secret.py").write_text("print(1)")
    (tmp_path / "secret.py").chmod(0)
    assert "Permission denied" in refused(command, "secret.py")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--no-such-option", "program.py"),
        ("--budget", "soon", "program.py"),
        ("--budget", "-1", "program.py"),
        ("--budget", "nan", "program.py"),
        ("--budget",),
    ],
)
def test_wrong_usage(command, arguments):
    err = refused(command, *arguments, program=GOOD)
    assert err.startswith("usage: python -m timeline")
    assert err.splitlines()[-1].startswith("python -m timeline: error: ")


def test_an_option_that_is_not_ours(command):
    status, out, err = command("program.py", "--two", program="pass")
    assert (status, out) == (2, "")
    assert "unknown option --two" in err and "put -- before it" in err


def test_it_draws(command, tmp_path):
    status, out, _ = command("program.py", "--svg", "a.svg", "--html", "b.html", program=GOOD)
    assert (status, out) == (0, timeline.transcript(timeline.run(GOOD)))
    assert (tmp_path / "a.svg").read_text("utf-8").startswith("<svg ")
    page = (tmp_path / "b.html").read_text("utf-8")
    assert "b done" in page and "job(&#x27;b&#x27;, 2)" in page or "job('b', 2)" in page


def test_a_drawing_that_cannot_be_written(command):
    status, _, err = command("program.py", "--svg", "no/such/folder/a.svg", program=GOOD)
    assert (status, err) == (
        2,
        "timeline: cannot write no/such/folder/a.svg: No such file or directory\n",
    )
