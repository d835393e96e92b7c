"""The build refuses a run that is not what the program's own files say."""

import sys

import pytest

from tests.build.conftest import PROGRAM, fence

HERE = "docs/index.md:4: snippets/topic/two.py: "
UPDATE = "run `python -m generators.runs.update snippets/topic/two.py`, read the diff and commit it"


def test_another_output(site):
    site.write("snippets/topic/two.py", PROGRAM.replace('"b", 2', '"b", 3'))
    line, *diff = site.refusal().splitlines()
    assert line == f"{HERE}this run is not what two.out says: fix the program, or {UPDATE}"
    assert diff[:2] == ["--- two.out", "+++ this run"]
    assert "-  2.0 job('b', 2) | b done" in diff and "+  3.0 job('b', 3) | b done" in diff


def test_no_output_committed(site):
    (site.folder / "snippets/topic/two.out").unlink()
    assert site.refusal() == f"{HERE}two.out is missing: {UPDATE}"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("await asyncio.gather", "1 / 0\n    await asyncio.gather", "ends in ZeroDivisionError"),
        ("asyncio.run(main())", "raise SystemExit(0)", "ends in SystemExit"),
        ("asyncio.run(main())", "raise KeyboardInterrupt", "ends in KeyboardInterrupt"),
        ("asyncio.run(main())", "main()", "RuntimeWarning: coroutine 'main' was never"),
        ("asyncio.run(main())", "asyncio.run(main(", "ends in SyntaxError"),
        ("await asyncio.gather", "await asyncio.Event().wait()\n    asyncio.gather", "Deadlock"),
        ('"""\n', '"""\n# /// script\n# [tool.timeline]\n# raise = "X"\n# ///\n', "unknown key"),
        ('"""\n', '"""\n# /// script\n# [tool.timeline]\n# raises = "X"\n# ///\n', 'raises = "X"'),
        ("asyncio.run(main())", "import os; os._exit(0)", "left no recording"),
    ],
)
def test_what_is_not_declared(site, old, new, what):
    site.write("snippets/topic/two.py", PROGRAM.replace(old, new, 1))
    refusal = site.refusal()
    assert refusal.startswith(HERE) and what in refusal and "fix the program" in refusal
    assert "\n" not in refusal


def test_declared_is_not_refused(site):
    declared = '# /// script\n# [tool.timeline]\n# raises = "ZeroDivisionError"\n# ///\n'
    site.program("topic/two.py", declared + PROGRAM + "1 / 0\n")
    assert "ZeroDivisionError: division by zero" in site.built()


def test_a_name_that_is_no_range(site):
    site.write("snippets/topic/two.3.11.out", "")
    what = "two.3.11.out: '3.11' is no range of Pythons such as 3.11-3.13 or 3.14.0-3.14.8"
    assert site.refusal() == f"{HERE}{what}: rename it"


def test_output_without_a_program(site):
    site.write("snippets/topic/one.3.11.out", "")
    assert site.refusal() == "snippets/topic/one.3.11.out has no program beside it: delete it"


def test_equal_programs(site):
    site.program("topic/too.py", PROGRAM)
    equal = "snippets/topic/two.py equals snippets/topic/too.py"
    assert site.refusal() == f"{equal}: delete one of them"


def test_program_on_no_page(site):
    site.program("topic/other.py", PROGRAM.replace('"b", 2', '"b", 3'))
    assert site.refusal() == (
        "snippets/topic/other.py:1: it is on no page: put it on one, or delete it"
    )


def test_what_tests_alone_run_of_an_exercise_needs_no_page(site):
    for name in ("lucky", "check"):
        site.write(f"snippets/practise/some/{name}.py", "1 / 0\n")
    site.built()
    for name in ("starter", "solution"):
        path = f"practise/some/{name}.py"
        site.program(path, PROGRAM + "print()\n")
        assert site.refusal().startswith(f"snippets/{path}:1: it is on no page")
        for file in (site.folder / "snippets/practise/some").glob(f"{name}.*"):
            file.unlink()


def test_a_fault_of_ours_is_no_success(site, monkeypatch):
    def leave(*args):
        sys.exit(0)

    monkeypatch.setattr("hooks.examples.figure.render", leave)
    assert site.refusal().startswith(f"{HERE}SystemExit: 0, at test_runs.py:")


def test_line_below_the_page_s_metadata(site):
    site.write("docs/index.md", f"---\ntitle: A page\n---\n\n# A page\n\n{fence('topic/two.py')}\n")
    (site.folder / "snippets/topic/two.out").unlink()
    assert site.refusal().startswith("docs/index.md:8: ")
