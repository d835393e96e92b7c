"""The same bad programs, given to ``python -m timeline``: one message, and the next is well."""

import re

import pytest

from tests.timeline.bad import IDS, PROGRAMS
from timeline import __main__ as command
from timeline.process.helper import BUDGETS

LINES = 12  # that a message may have
WELL = "import asyncio\nasyncio.run(asyncio.sleep(2))\nprint('well')\n"
FAILED, USAGE, STOPPED = 1, command.USAGE, command.STOPPED


@pytest.fixture
def run(tmp_path, monkeypatch, capfd):
    """(exit status, stdout, stderr) of the command for a program, run in a folder of its own."""
    (tmp_path / "here").mkdir()

    def run(source, *options):
        monkeypatch.chdir(tmp_path / "here")
        file = tmp_path / "bad.py"
        file.write_bytes(source.encode("utf-8", "surrogatepass"))
        status = command.main([*options, str(file)])
        (tmp_path / "here").mkdir(exist_ok=True)  # some remove it
        return status, *capfd.readouterr()

    return run


def message(status, out, err):
    """What the reader is told of the end: on stderr, or in the last section."""
    if err:
        assert out == ""
        return err
    body, _, end = out.rpartition("end\n")
    trace = re.findall(r"(?m)^ +[\d.]+ .*?stderr [|+] (.*)$", body)
    group = any("Exception Group Traceback" in line for line in trace)  # one for each of its errors
    assert group or len(trace) <= LINES, trace
    return end


@pytest.mark.parametrize("program", PROGRAMS, ids=IDS)
def test_bad_program(program, run):
    ends = program["ends"].replace("TooManySteps", "(TooManySteps|TooSlow)")
    seconds = program.get("budget", 2.0 if ends != program["ends"] else BUDGETS["virtual"])
    status, out, err = run(program["source"], "--budget", str(seconds))
    said = message(status, out, err)
    assert said.strip() and said.count("\n") <= LINES
    assert len(said) < 500
    if err:
        assert (status, said.count("\n")) in [(STOPPED, 1), (USAGE, 1)]
        assert said.startswith("timeline: ") and "bad.py" in said
        late = "was killed" in said and "stopped" in ends  # a busy machine had no time to tell more
        assert status == USAGE or late or "refused" in ends
    else:
        how, error = re.match(r" +[\d.]+ (\w+) ?(\w*)", said).groups()
        assert re.fullmatch(ends, f"{how} {error}"), said
        assert (status == STOPPED) == (how == "stopped")
        assert status == 0 or how != "finished"
    assert run(WELL)[:2] == (
        0,
        "output\n  2.0 | well\n\ntasks\n  sleep(2)  0.0 to 2.0  returned\n\nend\n  2.0 finished\n",
    )
