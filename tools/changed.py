"""The tests that your change asks for, in about a minute: ``python -m tools.changed [REV]``.

What differs from ``REV`` (by default HEAD, so what is not committed) decides: a page has its
figures held against runs, a program its claim and its mutants too, a file of timeline/ or hooks/
the tests of its folder. `pytest` asks for more, and CI for all that could have broken.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tests import since
from tools.lies import shown

ROOT = Path(__file__).parents[1]
ALWAYS = ["tests/test_lint.py", "tests/test_layers.py"]
# what a change of these files asks for, beside what `tests_of` finds
FOLDERS = {
    "docs/**": ["tests/test_prose.py", "tests/test_addresses.py", "tests/test_messages.py"],
    "docs/*.toml": ["tests/test_chooser.py", "tests/test_questions.py"],
    "generators/**": ["tests/test_matrix.py", "tests/test_releases.py", "tests/test_everywhere.py"],
    "hooks/**": ["tests/build"],
    "timeline/draw/**": ["tests/draw"],
    "timeline/**": [
        "tests/claims",
        *(
            f"tests/timeline/test_{name}.py"
            for name in ("recorder", "clock", "calls", "tracebacks", "selftest", "helper")
        ),
    ],
    "browser/**": ["tests/test_javascript.py", "tests/test_page_protocol.py"],
}


def tests_of(files: frozenset[str]) -> list[str]:
    """Arguments for pytest, each once."""
    found = [*ALWAYS]
    for name in sorted(files):
        for pattern, tests in FOLDERS.items():
            found += tests if since.matches(name, [pattern]) else []
        if name.startswith("tests/") and PurePosixPath(name).name.startswith("test_"):
            found.append(name)
        if name.startswith("docs/") and name.endswith(".md"):
            found += _page(name.removeprefix("docs/"))
    for program in sorted(since.programs(files)):
        found += _program(program)
    return [one for one in dict.fromkeys(found) if (ROOT / one.partition("::")[0]).exists()]


def _page(name: str) -> Iterator[str]:
    yield f"tests/pages/test_built.py::test_a_figure_is_what_its_program_does[{name}]"
    yield f"tests/pages/test_built.py::test_a_twin_says_what_its_page_says[{name}]"


def _program(path: str) -> Iterator[str]:
    if path not in shown.pages_of():  # it is gone, or no page names it, which the build says
        return
    yield f"tests/pages/test_programs.py::test_snippet[{path}]"
    yield f"tests/test_mutations.py::test_a_changed_program_turns_its_claim_red[{path}]"
    topic = path.partition("/")[0].replace("-", "_")
    for file in (ROOT / "tests/claims").glob(f"test_{topic}*.py"):
        yield file.relative_to(ROOT).as_posix()
    for page in shown.pages_of()[path]:
        yield from _page(page)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.changed", description=__doc__)
    parser.add_argument("revision", nargs="?", default="HEAD")
    try:
        files = since.changed(parser.parse_args().revision)
    except ValueError as error:
        parser.error(str(error).removeprefix("--since "))
    if not files:
        print("nothing has changed")
        return 0
    asked = tests_of(files)
    print(f"{len(files)} files changed; pytest {' '.join(asked)}", flush=True)
    return subprocess.run([sys.executable, "-m", "pytest", "-q", *asked], cwd=ROOT).returncode


if __name__ == "__main__":
    sys.exit(main())
