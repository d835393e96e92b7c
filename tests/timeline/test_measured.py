"""The recording that is kept of a program on the real clock, and when it is made anew."""

import json

import pytest

import timeline
from generators.runs import measured, update
from timeline import Helper

PROGRAM = """\
# /// script
# [tool.timeline]
# clock = "real"
# ///
import asyncio


async def job(name, seconds):
    for _ in range(4):
        await asyncio.sleep(seconds / 4)
    print(f"{name} done")


async def main():
    await asyncio.gather(job("a", 0.1), job("b", 0.3))


asyncio.run(main())
"""


@pytest.fixture
def program(tmp_path):
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    return path


@pytest.fixture
def updated():
    with Helper() as helper:
        yield lambda program: update.update(program, helper)


def times(recording):
    """All that a picture is drawn from."""
    for task in recording.tasks:
        yield from (task.created, task.ended)
        for wait in task.waits:
            yield from (wait.since, wait.until)
    for thing in (*recording.lines, *recording.calls, recording.ending):
        yield thing.at


def test_it_is_calm_and_tells_the_same(program):
    recording = timeline.run(PROGRAM, program.name)
    measured.write(program, recording)
    kept = measured.read(program).recording
    assert timeline.transcript(kept) == timeline.transcript(recording)
    assert all(at == pytest.approx(round(at * 20) / 20, abs=1e-12) for at in times(kept))
    assert any(at != pytest.approx(round(at * 20) / 20, abs=1e-12) for at in times(recording))
    for name in "ab":
        assert len(recording.task(name).waits) == 4
        (wait,) = kept.task(name).waits
        assert (wait.what, wait.since, wait.until) == ("sleep", 0, kept.task(name).ended)


def test_it_is_of_this_program(program):
    measured.write(program, timeline.run(PROGRAM, program.name))
    program.write_text(PROGRAM.replace("0.3", "0.4"))
    with pytest.raises(ValueError, match=r"^program.recording.json was measured before program"):
        measured.read(program)


def test_there_is_none(program):
    with pytest.raises(ValueError, match="^program.recording.json is missing$"):
        measured.read(program)


@pytest.mark.parametrize("text", ["", "{}", '{"measured": 3}', "[]"])
def test_it_is_something_else(program, text):
    measured.file(program).write_text(text)
    with pytest.raises(ValueError, match="^program.recording.json cannot be read: "):
        measured.read(program)


def test_update_keeps_a_good_one(program, updated):
    assert updated(program) == ("new", [])
    kept = measured.file(program).read_text()
    assert "2.0" not in program.with_suffix(".out").read_text()
    assert updated(program) == ("same", [])
    assert measured.file(program).read_text() == kept


def test_update_measures_a_changed_program_anew(program, updated):
    updated(program)
    out, kept = program.with_suffix(".out").read_text(), measured.read(program).recording.end
    program.write_text(PROGRAM.replace("0.3)", "0.3 + 0.2)"))
    assert updated(program)[0] == "changed"
    assert measured.read(program).recording.end > kept
    assert program.with_suffix(".out").read_text() == out.replace("0.3", "0.5")


def test_update_measures_anew_what_tells_another_run(program, updated):
    updated(program)
    data = json.loads(measured.file(program).read_text())
    data["recording"]["lines"].pop()
    measured.file(program).write_text(json.dumps(data))
    assert updated(program) == ("changed", [])
    assert len(measured.read(program).recording.lines) == 2


def test_update_refuses_a_program_that_differs_from_run_to_run(program, updated):
    program.write_text(PROGRAM.replace('{name} done"', '{name} done", time.time()'))
    program.write_text(program.read_text().replace("import asyncio\n", "import asyncio, time\n", 1))
    state, why = updated(program)
    assert (state, why) == (
        "wrong",
        ["two runs differ: what its lines depend on must lie 0.1 s apart"],
    )
    assert not measured.file(program).exists() and not program.with_suffix(".out").exists()


def test_update_skips_what_it_cannot_run(program, updated):
    needy = PROGRAM.replace("# [tool", '# dependencies = ["no-such-package-here"]\n# [tool')
    program.write_text(needy)
    why = "it needs no-such-package-here, which is not installed here"
    assert updated(program) == ("skipped", [why])
    assert not program.with_suffix(".out").exists()


def test_what_happens_at_one_moment_stays_at_one(program):
    """A line of b's at 0.074, its end at 0.076: one is nearer to 0.05, the other to 0.1."""
    recording = timeline.run(PROGRAM, program.name)
    moved = recording.to_json()
    for thing, at in ((recording.task("a").ended, 0.0765), (recording.lines[0].at, 0.0745)):
        moved = moved.replace(str(thing), str(at))
    calm = measured.calm(timeline.Recording.from_json(moved))
    assert calm.task("a").ended == calm.lines[0].at == 0.05
