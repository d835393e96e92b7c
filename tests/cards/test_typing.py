"""The row "Typing" of each card says what mypy infers."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generators.pythons import releases
from tests.conftest import ROOT

INFERRED = Path(__file__).with_name("inferred.py")
SUPPORTED = [releases.text(minor) for minor in releases.SUPPORTED]
CARDS = ["gather", "wait", "as_completed", "taskgroup", "timeout", "shield", "create_task"]


def checked(path: Path, version: str, folder: Path) -> str:
    """What mypy says: "Success ..." or its errors."""
    command = [sys.executable, "-m", "mypy", "--strict", f"--python-version={version}"]
    done = subprocess.run(
        [*command, f"--cache-dir={folder}", str(path)], capture_output=True, text=True
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize("version", SUPPORTED)
def test_mypy_infers_these_types(version, tmp_path):
    assert checked(INFERRED, version, tmp_path).startswith("Success")


def test_a_wrong_type_and_a_wrong_refusal_are_noticed(tmp_path):
    source = INFERRED.read_text("utf-8")
    wrong = source.replace("tuple[int, str])", "tuple[str, int])")
    wrong = wrong.replace("asyncio.wait([number()])", "asyncio.wait([])")
    file = tmp_path / "wrong.py"
    file.write_text(wrong, "utf-8")

    said = checked(file, SUPPORTED[0], tmp_path)

    assert 'Expression is of type "tuple[int, str]", not "tuple[str, int]"' in said
    assert 'Unused "type: ignore" comment' in said


def asserted() -> dict[str, set[str]]:
    """Function of inferred.py -> the types that it asserts."""
    found = {}
    for function in ast.parse(INFERRED.read_text("utf-8")).body:
        if isinstance(function, ast.AsyncFunctionDef):
            found[function.name] = {
                ast.unparse(call.args[1])
                for call in ast.walk(function)
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "assert_type"
            }
    return found


@pytest.mark.parametrize("card", CARDS)
def test_a_card_names_only_types_that_are_checked(card):
    text = (ROOT / "docs" / "reference" / f"{card}.md").read_text("utf-8")
    (row,) = re.findall(r"(?m)^\| Typing \| (.*) \|$", text)
    named = re.findall(r"`([^`]*)`", row)
    types = {name for name in named if re.search(r"\[|^(int|str|object|Timeout)$", name)}

    assert types, f"{card}.md: the row names no type"
    assert types <= asserted()[card] | {"int", "str"}
