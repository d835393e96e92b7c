"""`make new` begins a program that fails until it is written, and refuses a name that is none."""

import subprocess
import sys

import pytest

import timeline
from tests.conftest import ROOT
from tools import new


def test_it_writes_a_program_and_a_test_that_fails(tmp_path):
    said = new.begin("topic-of/first_one", tmp_path)
    program = tmp_path / "snippets/topic-of/first_one.py"
    recording = timeline.run(program.read_text("utf-8"), program.name)
    assert recording.printed == ["['a', 'b']"] and recording.end == 2
    tests = (tmp_path / "tests/claims/test_topic_of.py").read_text("utf-8")
    names = {}
    exec(tests, names)
    with pytest.raises(AssertionError):
        names["test_first_one"](recording)
    assert "snippets/topic-of/first_one.out" in said and "-k test_first_one" in said


def test_a_second_one_is_added_to_the_tests_of_its_topic(tmp_path):
    new.begin("topic/one", tmp_path)
    new.begin("snippets/topic/two.py", tmp_path)
    tests = (tmp_path / "tests/claims/test_topic.py").read_text("utf-8")
    assert tests.count("def test_") == 2 and tests.count('"""What') == 1


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("late", "is no name: write topic/name"),
        ("Gather/late", "is no name"),
        ("gather/too-late", "is no name"),
        ("../gather/late", "is no name"),
        ("matrix/late", "python -m generators.matrix"),
        ("practise/late", "Add an exercise"),
    ],
)
def test_a_bad_name_is_refused(path, said, tmp_path):
    with pytest.raises(new.Refused, match=said):
        new.begin(path, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_exists_is_refused_and_kept(tmp_path):
    new.begin("topic/one", tmp_path)
    program = tmp_path / "snippets/topic/one.py"
    program.write_text("mine")
    with pytest.raises(new.Refused, match="there is a snippets/topic/one.py"):
        new.begin("topic/one", tmp_path)
    assert program.read_text() == "mine"
    program.unlink()
    with pytest.raises(new.Refused, match="test_topic.py has a test_one"):
        new.begin("topic/one", tmp_path)
    assert not program.exists()


def test_the_command_says_what_is_wrong_in_one_line():
    command = [sys.executable, "-m", "tools.new", "gather/fails"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    said = "make new: there is a snippets/gather/fails.py: choose another name\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", said)
