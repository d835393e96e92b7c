"""All programs under hash seeds and address layouts of their own, on every CPython found.

An ``.out`` file names no Python. ``make soak`` is the long form of this.
"""

import random
import sys
import warnings

import pytest

from generators.pythons import installed
from generators.runs import update
from tools.soak import __main__ as command
from tools.soak.rounds import Round, can_fix_addresses
from tools.soak.soaking import Soak

SHORT = 4_000  # the build, the pages and every Python add a thousand and more
THIS = {installed.this(): sys.executable}
CLAIM = '"""A claim."""\nimport asyncio\n'
BY_HASH = CLAIM + "print(*{'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'})\n"
BY_ADDRESS = CLAIM + "print(id(asyncio.Event()))\n"
STEADY = CLAIM + "print(1)\n"
fixed_only = pytest.mark.skipif(not can_fix_addresses(), reason="setarch is not there, or refused")


@pytest.fixture
def soak(tmp_path):
    """Of programs that are given by name, each with what this Python writes in one run."""

    def soak(**sources):
        for name, source in sources.items():
            (tmp_path / f"{name}.py").write_text(source)
            update.update(tmp_path / f"{name}.py", helper)
        return Soak(THIS, folder=tmp_path)

    with update.Helper() as helper:
        yield soak


def printed(one, source):
    with one.helper() as helper:
        return helper.run(source).printed


def test_every_program_does_the_same_everywhere():
    soak = Soak(installed.found())
    soak.run(list(soak.rounds(SHORT, seed=random.randrange(2**31))))
    assert not soak.differences, f"{soak.differences[0]}\n{soak.table()}"
    assert soak.total >= SHORT
    for python, lacking in soak.lacking.items():
        if lacking:
            wants = ", ".join(sorted(set(lacking.values())))
            warnings.warn(
                f"{python}: {len(lacking)} programs not run, for want of {wants}", stacklevel=1
            )


def test_rounds_take_every_python_and_both_layouts():
    found = {"3.11.1": "one", "3.12.1": "two"}
    soak = Soak({})
    soak.programs, soak._found = dict.fromkeys(found, ["program"] * 10), found
    rounds = list(soak.rounds(35, seed=7))
    assert [(one.python, one.executable, one.seed) for one in rounds] == [
        ("3.11.1", "one", 7),
        ("3.12.1", "two", 8),
        ("3.11.1", "one", 9),
        ("3.12.1", "two", 10),
    ]
    assert [one.fixed for one in rounds] == [False, False] + [can_fix_addresses()] * 2


def test_a_round_has_its_hash_seed():
    source = "print(hash('a'))"
    one, again, other = (Round("", sys.executable, seed) for seed in (1, 1, 2))
    assert printed(one, source) == printed(again, source) != printed(other, source)


@fixed_only
def test_a_round_has_its_addresses():
    source = "print(id(object()))"
    fixed, again, random_ = (Round("", sys.executable, 1, fixed) for fixed in (True, True, False))
    assert printed(fixed, source) == printed(again, source) != printed(random_, source)


def test_a_round_has_its_order(monkeypatch):
    monkeypatch.setattr(Round, "_run", lambda self, program, helper: program)
    first, second = (list(Round("", sys.executable, seed).runs(range(20))) for seed in (1, 2))
    assert first != second
    assert sorted(first) == sorted(second) == list(range(20))


@pytest.mark.parametrize("source", [BY_HASH, BY_ADDRESS])
def test_a_program_that_differs_is_found(soak, source):
    found = soak(steady=STEADY, differs=source)
    found.run(list(found.rounds(40, seed=1)))
    assert found.total == 40
    assert {difference.program.name for difference in found.differences} == {"differs.py"}
    assert len(found.differences) > 5
    first = str(found.differences[0])
    assert first.startswith(
        "snippets/differs.py:1: another run than committed; again: python -m tools.soak"
    )
    assert "+++ this run" in first
    assert found.table().splitlines()[-1].split() == ["all", "40", str(len(found.differences))]


def test_a_difference_fails_the_command(soak, monkeypatch, capsys):
    made = soak(differs=BY_HASH)
    monkeypatch.setattr(command, "Soak", lambda *args: made)
    monkeypatch.setattr(sys, "argv", ["soak", "--runs", "12", "--seed", "1"])
    assert command.main() == 1
    said = capsys.readouterr().out
    assert "hash seeds 1 to 12" in said
    assert said.count("another run than committed") == 1, "the first of each program is enough"
    assert said.splitlines()[-1].split()[:2] == ["all", "12"]


def test_what_cannot_be_run_is_refused(monkeypatch, capsys):
    for arguments in (["--python", "3.1.4"], ["gather/nothing.py"]):
        monkeypatch.setattr(sys, "argv", ["soak", "--runs", "1", *arguments])
        assert command.main() == 2
    assert "no CPython 3.1.4" in (said := capsys.readouterr().err)
    assert "no program snippets/gather/nothing.py" in said
