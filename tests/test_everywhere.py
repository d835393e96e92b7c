"""``make versions`` and ``make update`` write what each Python does: with runs that are made up."""

from dataclasses import replace

import pytest

import timeline
from generators.pythons import releases
from generators.pythons.releases import parse
from generators.runs import everywhere, measured, update
from timeline import Helper, transcript

OLD = ["3.11.2", "3.11.7", "3.12.1", "3.13.0", "3.13.5"]
SOURCE = """\
import asyncio


async def main():
    await asyncio.sleep(1)
    print("done")


asyncio.run(main())
"""
RAN = timeline.run(SOURCE, "one.py")


def ran(python, says):
    line = replace(RAN.lines[0], text=f"{says}\n")
    return replace(RAN, python=python, lines=(line,))


@pytest.fixture
def listed(monkeypatch):
    def listed(pythons):
        monkeypatch.setattr(releases, "RELEASES", list(map(parse, pythons)))
        monkeypatch.setattr(update, "NEWEST", parse(pythons[-1]))

    listed(OLD)
    return listed


@pytest.fixture
def program(listed, tmp_path):
    path = tmp_path / "one.py"
    path.write_text(SOURCE)
    return path


def write(program, **says):
    """What each Python printed, as ``v3_11_2="a"``."""
    pythons = {name[1:].replace("_", "."): words for name, words in says.items()}
    runs = {parse(python): ran(python, words) for python, words in pythons.items()}
    return everywhere.write(program, runs)


def everybody(says, **otherwise):
    return {f"v{python.replace('.', '_')}": says for python in OLD} | otherwise


def beside(program):
    """Which file says what; with the Python of its recording, if it has one."""
    found = {}
    for out in sorted(program.parent.glob("*.out")):
        said = out.read_text().split(" | ")[1].split("\n")[0]
        if measured.file(program, out).exists():
            kept = measured.read(program, out).recording
            assert transcript(kept) == out.read_text()
            said += f" by {kept.python}"
        found[out.name] = said
    recordings = {
        path.name.replace("recording.json", "out") for path in program.parent.glob("*.json")
    }
    assert recordings <= found.keys()
    return found


def test_all_do_the_same(program):
    assert write(program, **everybody("a")) == ("changed", [])
    assert beside(program) == {"one.out": "a"}
    assert write(program, **everybody("a")) == ("same", [])


def test_a_new_minor_that_does_otherwise_moves_what_was(program, listed):
    write(program, **everybody("a"))
    listed([*OLD, "3.14.0"])
    assert write(program, **everybody("a", v3_14_0="b")) == ("changed", [])
    assert beside(program) == {"one.out": "b by 3.14.0", "one.3.11-3.13.out": "a by 3.13.5"}


def test_a_new_minor_moves_each_older_range(program, listed):
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a"))
    assert beside(program) == {"one.out": "b by 3.13.5", "one.3.11-3.11.out": "a by 3.11.7"}
    listed([*OLD, "3.14.0"])
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a", v3_14_0="c"))
    assert beside(program) == {
        "one.out": "c by 3.14.0",
        "one.3.11-3.11.out": "a by 3.11.7",
        "one.3.12-3.13.out": "b by 3.13.5",
    }


def test_a_new_minor_takes_the_recordings_of_pythons_that_are_missing_with_it(program, listed):
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a"))
    listed([*OLD, "3.14.0"])
    assert write(program, v3_14_0="c") == ("changed", [])
    assert beside(program) == {
        "one.out": "c by 3.14.0",
        "one.3.11-3.11.out": "a by 3.11.7",
        "one.3.12-3.13.out": "b by 3.13.5",
    }


def test_nothing_is_written_where_a_recording_is_nowhere(program, listed):
    write(program, **everybody("a"))
    listed([*OLD, "3.14.0"])
    why = "it needs a recording of Python 3.13.5: run this where that is"
    assert write(program, v3_14_0="b") == ("wrong", [why])
    assert beside(program) == {"one.out": "a"}


def test_a_new_minor_that_does_the_same_changes_nothing(program, listed):
    write(program, **everybody("a"))
    listed([*OLD, "3.14.0"])
    assert write(program, v3_14_0="a") == ("same", [])


def test_a_new_release_that_does_what_older_ones_did(program, listed):
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a"))
    listed([*OLD, "3.13.6"])
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a", v3_13_6="a"))
    assert beside(program) == {"one.out": "a by 3.13.6", "one.3.12.0-3.13.5.out": "b by 3.13.5"}


def test_a_python_that_is_missing_keeps_what_it_said(program):
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a", v3_13_0="c"))
    before = beside(program)
    assert before == {
        "one.out": "b by 3.13.5",
        "one.3.11-3.11.out": "a by 3.11.7",
        "one.3.13.0-3.13.0.out": "c by 3.13.0",
    }
    for python, words in {"v3_13_5": "b", "v3_11_2": "a", "v3_13_0": "c"}.items():
        assert write(program, **{python: words}) == ("same", [])
        assert beside(program) == before


def test_an_older_python_never_changes_what_pages_show(program):
    write(program, **everybody("a"))
    for python in OLD[:-1]:
        write(program, **{f"v{python.replace('.', '_')}": "b", "v3_13_5": "a"})
        assert beside(program)["one.out"].startswith("a")
    assert beside(program) == {"one.out": "a by 3.13.5", "one.3.11.0-3.13.0.out": "b by 3.13.0"}


def test_an_older_python_alone_writes_its_own_range(program):
    write(program, **everybody("a"))
    kept = program.with_suffix(".out").read_bytes()
    assert write(program, v3_12_1="b", v3_11_2="a")[0] == "changed"
    assert beside(program) == {"one.out": "a by 3.11.2", "one.3.12-3.12.out": "b by 3.12.1"}
    assert program.with_suffix(".out").read_bytes() == kept


def test_who_does_as_the_newest_again_has_no_file(program):
    write(program, **everybody("b", v3_12_1="a"))
    assert write(program, v3_12_1="b", v3_13_5="b") == ("changed", [])
    assert beside(program) == {"one.out": "b"}


def test_the_newest_is_not_here_and_never_was(program):
    assert write(program, v3_12_1="a") == (
        "wrong",
        ["Python 3.13.5 is not here, and has not run it before"],
    )
    assert beside(program) == {}


def test_what_a_header_does_not_declare_is_left_as_it_was(program):
    write(program, **everybody("a"))
    failed = replace(RAN.ending, error="ValueError", message="", line=5)
    runs = {(3, 12, 1): replace(ran("3.12.1", "b"), ending=failed)}
    state, [why] = everywhere.write(program, runs)
    assert state == "wrong"
    assert (
        why
        == "on 3.12.1: ends in ValueError in line 5, which its header does not declare as raises"
    )
    assert beside(program) == {"one.out": "a"}


def test_a_name_that_is_no_range_is_one_clear_line(program):
    write(program, **everybody("a"))
    (program.parent / "one.old.out").write_text("x | x\n")
    state, [why] = write(program, v3_12_1="b")
    assert state == "wrong" and why.startswith("one.old.out: 'old' is no range")


@pytest.fixture
def updated(program):
    """``make update`` on a Python that is taken for another; what the files say before it."""
    with Helper() as helper:
        yield lambda release: update.update(program, helper, parse(release))


def test_update_on_an_older_python_writes_its_range_and_says_so(program, updated):
    write(program, **everybody("a"))
    kept = program.with_suffix(".out").read_bytes()
    state, [note] = updated("3.12.1")
    assert state == "changed"
    assert note == (
        "wrote one.3.12-3.12.out: one.out is Python 3.13.5's;"
        " CI confirms the rest, or `make versions` with that Python"
    )
    assert program.with_suffix(".out").read_bytes() == kept
    assert beside(program)["one.3.12-3.12.out"].startswith("done by ")
    assert updated("3.12.1") == ("same", [])


def test_update_overwrites_the_range_that_it_belongs_to(program, updated):
    write(program, **everybody("b", v3_11_2="a", v3_11_7="a", v3_12_1="a"))
    state, [note] = updated("3.11.7")
    assert state == "changed" and note.startswith("wrote one.3.11-3.12.out: ")
    assert beside(program)["one.3.11-3.12.out"].startswith("done")
    assert beside(program)["one.out"] == "b by 3.13.5"


def test_update_writes_a_range_that_meets_no_other(program, updated):
    write(program, **everybody("b", v3_11_2="a"))
    assert "one.3.11.0-3.11.2.out" in beside(program)
    state, [note] = updated("3.11.7")
    assert state == "changed" and note.startswith("wrote one.3.11.7-3.11.7.out: ")
    assert beside(program)["one.3.11.0-3.11.2.out"] == "a by 3.11.2"


@pytest.mark.parametrize("release", ["3.13.5", "3.14.0"])
def test_update_on_the_newest_or_a_newer_one_writes_what_pages_show(program, updated, release):
    write(program, **everybody("a"))
    assert updated(release) == ("changed", [])
    assert beside(program) == {"one.out": "done"}


def test_update_refuses_a_name_that_is_no_range(program, updated):
    (program.parent / "one.old.out").write_text("x | x\n")
    state, [why] = updated("3.12.1")
    assert state == "wrong" and why.startswith("one.old.out: 'old' is no range")
