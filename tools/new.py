"""Begins a program: its file, the test of its claim, and what to do next.

``python -m tools.new topic/name``
"""

import argparse
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
_NAME = re.compile(r"(?P<topic>[a-z][a-z0-9-]*)/(?P<name>[a-z][a-z0-9_]*)")
_ELSEWHERE = {
    "matrix": "its programs are written by `python -m generators.matrix`, from its situations.toml",
    "practise": 'see "Add an exercise" in CONTRIBUTING.md',
}
PROGRAM = '''\
"""Say here, in one sentence, what this program proves."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    results = await asyncio.gather(
        job("a", 1),
        job("b", 2),
    )
    print(results)


asyncio.run(main())
'''
TESTS = '"""What snippets/{topic}/ shows."""\n'
CLAIM = """

def test_{name}(recording):
    assert recording.printed == ["what it must print"]  # and when, and what became of each task
"""
NEXT = """\
Written: {program} and, at the end of {tests}, test_{name}, which fails.
Now
1. write the program and, as its first line, the sentence that it proves;
2. put it on a page: ```python exec="on"
                     --8<-- "{path}"
                     ```
3. record it: make update (or python -m generators.runs.update {program}), and read {out};
4. make the claim a test: pytest -n0 {tests} -k test_{name};
5. ask all checks: make ci."""


class Refused(Exception):
    """What is wrong with the name."""


def begin(path: str, root: Path = ROOT) -> str:
    """Writes both files; what to do next. Refused: the name is none, or is taken."""
    found = _NAME.fullmatch(path.removeprefix("snippets/").removesuffix(".py"))
    if not found:
        raise Refused(f"{path!r} is no name: write topic/name, as in gather/fails")
    topic, name = found["topic"], found["name"]
    if topic in _ELSEWHERE:
        raise Refused(f"nothing is begun in snippets/{topic}: {_ELSEWHERE[topic]}")
    program = root / "snippets" / topic / f"{name}.py"
    tests = root / "tests" / "claims" / f"test_{topic.replace('-', '_')}.py"
    text = tests.read_text("utf-8") if tests.exists() else TESTS.format(topic=topic)
    if program.exists():
        raise Refused(f"there is a snippets/{topic}/{name}.py: choose another name")
    if re.search(rf"(?m)^def test_{name}\(", text):
        where = tests.relative_to(root).as_posix()
        raise Refused(f"{where} has a test_{name}: choose another name, or delete that")
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(PROGRAM, "utf-8", newline="\n")
    tests.parent.mkdir(parents=True, exist_ok=True)
    tests.write_text(text + CLAIM.format(name=name), "utf-8", newline="\n")
    shown = program.relative_to(root).as_posix()
    return NEXT.format(
        program=shown,
        tests=tests.relative_to(root).as_posix(),
        name=name,
        path=f"{topic}/{name}.py",
        out=shown.replace(".py", ".out"),
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.new", description=__doc__)
    parser.add_argument("path", metavar="topic/name")
    try:
        print(begin(parser.parse_args().path))
    except Refused as refused:
        print(f"make new: {refused}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
