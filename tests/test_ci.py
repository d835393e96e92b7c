"""What .ci/run and .ci/try do where a Python is missing, is in the list, or is not."""

import os
import shutil
import subprocess

import pytest

from tests.conftest import ROOT

# Whatever CI calls: it notes how it was called, and fails where FAILS says so.
STUB = """#!/bin/sh
call="$(basename "$0") $*"
echo "$call" >> "$NOTED"
case "$call" in $FAILS) exit 1;; esac
"""
# `.ci/pythons FOLDER VERSION` also makes a Python there.
BRINGS = STUB + 'mkdir -p "$1/bin" && : > "$1/bin/python$2"\n'
# A Python that makes environments of itself, and is strict where STRICT says so.
PYTHON = (
    STUB
    + """
case "$*" in
    "-m venv"*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python";;
    *generators.pythons.strict) echo "$STRICT";;
    *platform*) echo 3.15.9;;
esac
"""
)
UNLISTED = "Python 3.15.9 is not in generators/pythons/releases.toml"


@pytest.fixture
def ci(tmp_path):
    """Call a script of .ci/ among stubs: its exit status, what it said, and what it called."""
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")

    def write(name, text):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        file.chmod(0o755)

    for name in ("apt-get", "make", "nginx", "patchelf", "chromium-headless-shell"):
        write(f"bin/{name}", STUB)
    write("python3.15", PYTHON)

    def call(script, *arguments, fails="", strict=""):
        if script == "run":
            write(".ci/pythons", BRINGS)
            write(".ci/try", STUB)
        done = subprocess.run(
            [tmp_path / ".ci" / script, *arguments],
            env={
                "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
                "NOTED": str(tmp_path / "noted"),
                "FAILS": fails or "never",
                "STRICT": strict,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        noted = (tmp_path / "noted").read_text().splitlines()
        return done.returncode, done.stdout + done.stderr, noted

    return call


def test_both_pythons_are_tried_and_then_all_is_tested(ci):
    status, _, noted = ci("run")
    called = [call.split(" /")[0] for call in noted]
    tried = [call.split()[1].rpartition("/")[2] for call in noted if call.startswith("try ")]
    assert status == 0
    assert called == ["pythons", "pythons", "make browser", "try", "try", "make test"]
    assert tried == ["python3.14", "python3.15"]


def test_without_the_newest_ci_fails_and_says_so(ci):
    status, said, noted = ci("run", fails="pythons*3.15")
    assert status == 1
    assert said == "CI fails: pages show what Python 3.15 does, and there is none to try\n"
    assert "make test" not in noted


def test_without_the_one_before_it_goes_on(ci):
    status, said, noted = ci("run", fails="pythons*3.14")
    assert (status, noted[-1]) == (0, "make test")
    assert said == "warning: Python 3.14 is not tried\n"
    assert [call for call in noted if call.startswith("try") and "3.15" in call]


def test_a_python_that_does_not_pass_stops_it(ci):
    status, _, noted = ci("run", fails="try*3.14*")
    assert status == 1 and "make test" not in noted


@pytest.mark.parametrize("fails", ["*mkdocs*", "*-m pytest*"])
def test_a_release_of_the_list_has_to_pass(ci, tmp_path, fails):
    python, folder = tmp_path / "python3.15", tmp_path / "tried"
    assert ci("try", python, folder, strict="--strict")[0] == 0
    status, said, noted = ci("try", python, folder, strict="--strict", fails=fails)
    assert status == 1 and "Python 3.15.9 is in the list" in said
    assert any("mkdocs build --strict --site-dir" in call for call in noted)


@pytest.mark.parametrize("fails", ["*mkdocs*", "*-m pytest*"])
def test_another_release_stops_nobody(ci, tmp_path, fails):
    status, said, noted = ci("try", tmp_path / "python3.15", tmp_path / "tried", fails=fails)
    assert status == 0 and UNLISTED in said
    assert "warning: Python 3.15.9 does not pass: list it, and run `make versions`" in said
    assert not any("--strict" in call for call in noted)


def test_a_lock_that_cannot_be_installed_stops_it(ci, tmp_path):
    assert ci("try", tmp_path / "python3.15", tmp_path / "tried", fails="*pip install*")[0] == 1
